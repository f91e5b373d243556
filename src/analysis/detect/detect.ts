// temporary stand-in, overwrite me
import type { Intent } from "../../model/model.ts";
export const asksForHuman = (t: string): boolean =>
  /human|person|(?<!log.?in.?)agent|represent|operator|advisor|support team|escalat|handoff|live|customer service/i.test(t) &&
  !/are you|login|hours|don.t/i.test(t);
export const detectIntent = (intent: Intent, requests: any) => {
  if (requests.exclude.includes(intent.name)) return null;
  if (requests.names.includes(intent.name)) return { why: "configured" as const, hidden: false, asking: [] };
  if (
    !intent.builtin &&
    (asksForHuman(intent.name.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_-]/g, " ")) || asksForHuman(intent.title ?? ""))
  )
    return { why: "name" as const, hidden: false, asking: [] };
  const asking = intent.phrases.filter((p) => asksForHuman(p.text));
  if (!asking.length) return null;
  return { why: "phrases" as const, hidden: asking.length * 2 < intent.phrases.length, asking };
};
export const compilePattern = (p: string): RegExp => new RegExp(p, "i");
