import type { Bot } from "../model/model.ts";
import type { Json } from "../source/document.ts";
import { entries, isObject, items, member } from "../source/json.ts";
import { withNodes } from "./answers.ts";
import type { AssembleContext, HandoffConfig } from "./platform.ts";

/** The route that the config declares for a message: by what its payload contains, else by what one of its texts matches. */
export function declaredRoute(
  { payloads, texts }: HandoffConfig,
  payload: Json | undefined,
  said: readonly string[],
): HandoffConfig["payloads"][number]["route"] | undefined {
  const known = payload === undefined ? undefined : payloads.find(({ when }) => contains(payload, when));
  return known?.route ?? texts.find(({ matches }) => said.some((text) => new RegExp(matches).test(text)))?.route;
}

/** True where every part of `wanted` stands in `whole`; lists in any order. */
export function contains(whole: Json | undefined, wanted: Json): boolean {
  if (isObject(wanted)) return isObject(whole) && entries(wanted).every(([key, value]) => contains(member(whole, key), value));
  if (Array.isArray(wanted)) return Array.isArray(whole) && wanted.every((value) => items(whole).some((item) => contains(item, value)));
  return whole === wanted;
}

/** A bot whose messages hand over where the config declares their texts. */
export function withDeclaredTexts(bot: Bot, handoff: AssembleContext["handoff"]): Bot {
  const flows = bot.flows.map((flow) =>
    withNodes(flow, (node) => {
      const route = node.kind === "say" && declaredRoute(handoff(node.at.file), undefined, node.texts?.map(({ text }) => text) ?? []);
      return route === "digital" || route === "voice" ? { ...node, kind: "transfer", transfer: { route } } : node;
    }),
  );
  return flows.every((flow, i) => flow === bot.flows[i]) ? bot : { ...bot, flows };
}
