import { fold } from "../../src/analysis/detect/fold.ts";
import type { Bot, Node, NodeKind, Phrase } from "../../src/model/model.ts";
import { dialFault } from "../../src/platforms/dial-target.ts";
import { type Value, valuesIn } from "../../src/rule/action-values.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { nameOf, quoted } from "../../src/rule/words.ts";

/** A file without any of these holds no number and no address. */
const MENTION = /\+[1-9](?:[ ().\-/]*\d){7}|(?:sips?|tel):[^\s"]/i;
/** Blocks whose texts are what they work with; those that talk hold prose, and transfers have rules of their own. */
const ACTIONS: ReadonlySet<NodeKind> = new Set<NodeKind>(["effect", "call", "jump", "opaque"]);

/** Enough digits for a number of a country; fewer are a step, a time zone, a sum. */
const NUMBER = /^\+[1-9](?:[ ().\-/]*\d){7}/;
const ADDRESS = /^(?:sips?|tel):/i;
const COMPUTED = /[{$<]/;

/** What is kept or passed on to be dialled, in the words of its name. What a block is called says little: "Call data action". */
const DIALS =
  /\b(?:transfer|transfers|dial|dials|dialed|dialled|call|calls|callee|hotline|hunt|trunk|sip|ivr|pstn|refer|bridge|durchwahl)\b/;
/** The same, where numbers are no addresses of text messages as well. */
const REACHES =
  /\b(?:redirect|forward|forwarding|route|routing|escalate|escalation|hand ?off|hand ?over|destination|agent|operator|weiterleitung)\b/;
/** What is no dial target though it is a number: addresses of messages, whoever is or was on the line, links to click, trials. */
const OTHER =
  /\b(?:sms|text|texts|whats ?app|messages?|messaging|from|sender|origin|notify|notification|alert|remind|reminder|ani|caller|anrufer|absender|customers?|kunden?|clientes?|clients?|users?|contact|mobile|fax|call ?back|url|uri|href|link|tests?|mock|samples?|examples?|default|format|mask|pattern|placeholder)\b/;

export default defineRule({
  id: "voice/number-in-digital-action",
  docs: { summary: "Blocks of a chat carry no number that only a phone can dial" },
  severity: "warning",
  messages: { number: "{node} serves digital channels only and carries {value}, which nothing but a phone can dial" },
  help: "remove it where it is left over from a phone flow; where it is how customers are handed over, transfer them to a queue of the digital channel",
  bot(bot, { report, project, ...files }) {
    const read = valuesIn(bot, files, MENTION);
    for (const flow of bot.flows)
      for (const node of flow.nodes) {
        if (!ACTIONS.has(node.kind) || node.voiceOnly || node.synthetic) continue;
        const candidates = read(node).filter((value) => isTarget(node, value) && !isSaid(bot, value));
        if (candidates.length === 0) continue;
        const spot = project.linked.spot(flow, node);
        if (!project.isDigitalOnly(spot)) continue;
        const texts = project.certainChannels(spot).includes("messaging");
        const found = candidates.filter(({ literal, name }) => ADDRESS.test(literal) || isDialled(ownName(name), texts));
        // Some formats write a value twice: as it is, and parsed.
        for (const [text, { at }] of new Map(found.map((value) => [value.literal, value] as const).reverse()))
          report({ message: "number", data: { node: nameOf(spot), value: quoted(text) }, at, spot, target: text });
      }
  },
});

/** A whole value that is an address of a phone, or a number of nothing else than a phone. */
function isTarget({ label = "" }: Node, { literal, path }: Value): boolean {
  if (!(NUMBER.test(literal) || ADDRESS.test(literal)) || COMPUTED.test(literal) || dialFault(literal) !== undefined) return false;
  return !OTHER.test(fold([label, ...path.map(ownName)].join(" ")));
}

const isDialled = (name: string, texts: boolean): boolean => DIALS.test(fold(name)) || (!texts && REACHES.test(fold(name)));

/** A variable without the scope that it lives in: `user.transferNumber` → `transferNumber`. */
const ownName = (name: string): string => name.split(".").at(-1) ?? name;

/** A number that is kept to be told to customers is prose. */
function isSaid(bot: Bot, { name }: Value): boolean {
  const names = ({ text }: Phrase) => /[{$<]|^\s*=/.test(text) && text.includes(ownName(name));
  return bot.flows.some(({ nodes }) => nodes.some(({ texts }) => texts?.some(names)));
}
