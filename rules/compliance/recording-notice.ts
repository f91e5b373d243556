import type { Node } from "../../src/model/model.ts";
import { textGiven, textOption } from "../../src/rule/options.ts";
import { atPassed } from "../../src/rule/outcomes.ts";
import { canBeRead } from "../../src/rule/readable.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { jurisdictionOf, queueOf } from "../../src/rule/targets.ts";
import { quoted, requestWords } from "../../src/rule/words.ts";

/** Words by which people learn of a recording, in the languages that detection knows. A doubt is no finding: `enregistrer` may be something else. */
const RECORDING =
  /record|monitor|transcript|stor(?:ed|age)|saved|aufgez|aufzeich|mitgeschn|mitschn|gespeichert|speicher|enregistr|conserv|grab[aeó]|registr|guard|grava|opgenomen|opname|opslaan|opgeslagen|bewaar|spela[st]? in|inspel|lagra|nagr|zapis|録音|記録|保存|录音|錄音|录制|记录|ghi âm|lưu/iu;

export default defineRule({
  id: "compliance/recording-notice",
  docs: { summary: "Customers are told of a recording before it begins" },
  severity: "off",
  needsContext: true,
  fix: "choice",
  messages: { silent: "{request} is handed off to {queue}, where conversations are recorded, and nothing that the bot says tells so" },
  help: "say before the handoff that the conversation is recorded",
  options: { text: textOption("the sentence that the fix of this rule says before the handoff") },
  journey(journey, { report, project, context, options }) {
    const { request, handoffs } = journey;
    if (request.hidden) return;
    for (const place of handoffs) {
      const { spot } = place;
      const queue = spot.node.transfer && queueOf(context, spot.node.transfer);
      if (!queue?.recorded || jurisdictionOf(context, queue.jurisdiction)?.notice === false) continue;
      const heard = [request.bot, spot.bot];
      const bots = new Set([...heard, ...heard.flatMap((bot) => project.linked.hostsOf(bot).map((host) => host.bot))]);
      if ([...bots].some(({ flows }) => flows.some(({ nodes }) => nodes.some(mayTell)))) continue;
      report({
        message: "silent",
        data: { request: requestWords(request), queue: quoted(queue.name) },
        ...atPassed(place, journey),
        fix: { kind: "announce", spot, text: textGiven(options, "text") },
      });
    }
  },
});

/** What cannot be read (a prompt, a computed text) may tell it. */
function mayTell({ kind, texts = [], synthetic }: Node): boolean {
  if (kind !== "say" && kind !== "ask" && texts.length === 0) return false;
  return !synthetic && (!canBeRead(texts) || texts.some(({ text }) => RECORDING.test(text)));
}
