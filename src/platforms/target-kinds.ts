import type { Transfer } from "../model/model.ts";

/** What a target is, whatever the vendor calls it: where customers wait, what people can do, another flow, or what a phone dials. */
export type TargetClass = "queue" | "skill" | "flow" | "line";

/**
 * The words of `Transfer.targetKind`. People, groups, forms and addresses are in none of the classes: nothing lists them. Each adapter's table
 * of transfers names the page that its words are from.
 */
const CLASSES: ReadonlyMap<string, TargetClass> = new Map<string, TargetClass>([
  ["queue", "queue"],
  ["skill", "skill"],
  ["flow", "flow"],
  ["number", "line"],
  ["sip", "line"],
  // Twilio Studio: properties of "Send to Flex" and "Enqueue Call", a noun of "Connect Call To".
  ["workflow", "queue"],
  ["queue_name", "queue"],
  ["number-multi", "line"],
  // watsonx Assistant, by the service desk: Zendesk, Salesforce, any other. The botflow format has desks, too.
  ["department", "queue"],
  ["button", "queue"],
  ["desk", "queue"],
  // Metadata of a live agent handoff in Dialogflow CX, and the menus of CCAI Platform.
  ["team", "queue"],
  ["menu", "queue"],
]);

/** The class of a transfer's target; none where nothing is named, or what nothing lists. */
export const targetClass = ({ targetKind = "" }: Transfer): TargetClass | undefined => CLASSES.get(targetKind);
