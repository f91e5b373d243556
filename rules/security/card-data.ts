import { fold } from "../../src/analysis/detect/fold.ts";
import type { Node } from "../../src/model/model.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { nameOf } from "../../src/rule/words.ts";

/** Words for the number or the check digits of a payment card, folded, in the languages that detection knows. */
const CARD =
  /\b(?:(?:credit|debit|bank|payment) ?card (?:number|no)\b|(?:number|digits) (?:of|on) your (?:credit|debit|bank|payment) card|16 ?digit card|cvv2?|cvc2?|card (?:verification|security) (?:code|number|value)|kreditkarten?(?:nummer| nummer)|kartenprufnummer|numero de (?:la |votre )?carte (?:bancaire|de credit)|numero de (?:la |su |tu )?tarjeta de (?:credito|debito)|numero (?:della |di )?carta di credito|numero do cartao de credito|creditcardnummer|numer karty kredytowej|kreditkortsnummer)/;
/** Parts of a card that identify nobody's account. */
const HARMLESS = /\blast (?:4|four|three|3)\b|\bletzten? (?:4|vier)\b|\bderniers\b|\bultim[oa]s\b|\bdo not|\bdont|\bnever|\bnicht\b/;
/** A variable that such a number is kept in, folded. */
const VARIABLE = /(?:^| )(?:(?:credit|debit|payment) ?card ?(?:number|num|no)|card ?number|cvv2?|cvc2?)$/;

export default defineRule({
  id: "security/card-data",
  docs: { summary: "No question of the bot takes card numbers into the conversation" },
  severity: "warning",
  hidesLines: true,
  messages: {
    card: "{node} asks for the number or the check digits of a payment card, which then stand in transcripts, logs and variables",
  },
  help: "take the payment through a secured capture or a payment page, and never as a message",
  node(spot, { report, project }) {
    const { node } = spot;
    if (node.kind !== "ask" || node.secured || !project.isReached(spot)) return;
    const said = node.texts?.find(({ text }) => asksForCard(text));
    if (said || keepsCard(node)) report({ message: "card", data: { node: nameOf(spot) }, at: said?.at ?? node.at, spot });
  },
});

/** What a text must hold to name a card or its digits, in any spelling. */
const MENTION = /car[dt]|kart|kort|tarjeta|cv[vc]/i;

/** A sentence that names the number without warning of it. */
const asksForCard = (text: string): boolean =>
  MENTION.test(text) && text.split(/[.!?\n]+/).some((sentence) => CARD.test(fold(sentence)) && !HARMLESS.test(fold(sentence)));

const keepsCard = ({ stores, label }: Node): boolean =>
  stores !== undefined && VARIABLE.test(fold(stores)) && !HARMLESS.test(fold(label ?? ""));
