import type { Place } from "../../../model/model.ts";
import { type Located, listOf, part, partAt, textOf } from "../located.ts";
import { CODE_HOOK, type Desk, giveUp, handBack, handOver, say } from "./desk.ts";
import type { LexIntent, LexSlot } from "./fragment.ts";
import { payloadIn } from "./words.ts";

/**
 * The conversation of a V1 intent: dialog Lambda, required slots by priority, confirmation, fulfilment, follow-up or conclusion.
 * Source: "PutIntent", Lex V1 API reference.
 */
export function buildConversationV1(desk: Desk, intent: LexIntent, start: string): void {
  const { flow } = desk;
  const { settings } = intent;
  let last = start;
  const then = (node: string) => {
    flow.exit(last, last === confirmed ? "yes" : "next", node);
    last = node;
  };
  const confirmed = `${start}/confirmation`;

  const dialogHook = part(settings, "dialogCodeHook");
  if (dialogHook) then(flow.node("effect", `${start}/hook`, dialogHook.at, { type: CODE_HOOK, label: "code hook", audits: true }));

  const priority = (slot: LexSlot) => Number(textOf(part(slot.settings, "priority")) ?? Number.POSITIVE_INFINITY);
  const required = intent.slots.filter((slot) => slot.required).sort((a, b) => priority(a) - priority(b));
  for (const slot of required) {
    const asked = asking(desk, part(slot.settings, "valueElicitationPrompt"));
    const node = flow.node("ask", `${start}/slot ${slot.name}`, slot.at, { label: slot.name, stores: `{${slot.name}}`, ...asked });
    then(node);
    flow.exit(node, "noMatch", giveUp(desk, node, intent, slot.at), { implied: true });
  }

  const confirmation = part(settings, "confirmationPrompt");
  if (confirmation) {
    const node = flow.node("ask", confirmed, confirmation.at, { label: "confirmation", ...asking(desk, confirmation) });
    then(node);
    const rejection = part(settings, "rejectionStatement");
    flow.exit(
      node,
      "declined",
      says(desk, `${start}/rejection`, rejection, () => handBack(desk, `${start}/rejected`, rejection?.at ?? confirmation.at)),
    );
    flow.exit(node, "noMatch", giveUp(desk, node, intent, confirmation.at), { implied: true });
  }

  const fulfilment = part(settings, "fulfillmentActivity");
  if (textOf(part(fulfilment, "type")) === "CodeHook" && fulfilment)
    then(flow.node("effect", `${start}/fulfilment`, fulfilment.at, { type: CODE_HOOK, label: "fulfilment", audits: true }));
  const at: Place = fulfilment?.at ?? intent.at;
  const closing = part(settings, "conclusionStatement") ?? partAt(settings, "followUpPrompt", "prompt");
  then(says(desk, `${start}/closing`, closing, () => handBack(desk, start, at)));
}

/** Texts of prompts and statements of V1: `messages[].content`. */
const messages = (desk: Desk, statement: Located | undefined) =>
  listOf(part(statement, "messages")).flatMap((each) => {
    const content = part(each, "content");
    return content && !isPayload(each) ? [{ text: textOf(content) ?? "", at: content.at, language: desk.language }] : [];
  });

const isPayload = (message: Located): boolean => textOf(part(message, "contentType")) === "CustomPayload";

function says(desk: Desk, id: string, statement: Located | undefined, then: () => string): string {
  const payloads = listOf(part(statement, "messages")).filter(isPayload);
  const next = () =>
    handOver(
      desk,
      id,
      payloads.flatMap((each) => payloadIn(part(each, "content"), each.at)),
    ) ?? then();
  return say(desk, id, { at: statement?.at, texts: messages(desk, statement) }, next);
}

function asking(desk: Desk, prompt: Located | undefined) {
  const attempts = Number(textOf(part(prompt, "maxAttempts")));
  return { texts: messages(desk, prompt), ...(Number.isInteger(attempts) && { maxAttempts: attempts }) };
}
