import type { Place } from "../../../model/model.ts";
import { isTrue } from "../../../source/json.ts";
import { type Located, textOf } from "../located.ts";
import { CODE_HOOK, type Desk, giveUp, handBack } from "./desk.ts";
import type { LexIntent } from "./fragment.ts";
import { addResults, type Conversation, follow } from "./next-step.ts";
import { inOrder, isInvoked, leads } from "./stages.ts";
import { setting, switchedOff, textsOf } from "./words.ts";

/**
 * The conversation of a V2 intent. Every stage holds a response, a next step and conditions; where a next step is missing the stages follow
 * each other: initial response, slots by priority, confirmation, fulfilment, closing. Source: "Creating conversation paths", Lex V2
 * developer guide.
 */
export function buildConversation(desk: Desk, intent: LexIntent, start: string): void {
  const made = new Map<string, string>();
  const conversation: Conversation = {
    desk,
    intent,
    start,
    slots: inOrder(intent),
    stage: (key, draw) => {
      const known = made.get(key);
      if (known !== undefined) return known;
      const node = draw(`${start}/${key}`, (early) => made.set(key, early));
      made.set(key, node);
      return node;
    },
    stages: {
      slot: (name, at) => slot(conversation, name, at),
      confirmation: (at) => confirmation(conversation, at),
      fulfilment: (at) => fulfilment(conversation, at),
      closing: (id, at) => closing(conversation, at, id),
    },
  };
  desk.flow.exit(start, "next", initial(conversation));
}

function initial(conversation: Conversation): string {
  const { desk, intent, start } = conversation;
  const owner = setting(intent.settings, "initialResponseSetting");
  const dialogHook = setting(intent.settings, "dialogCodeHook");
  const codeHook = setting(owner, "codeHook");
  const otherwise = () => nextSlot(conversation, 0, owner?.at ?? intent.at);
  const begin = () => follow(conversation, { id: `${start}/initial`, owner, prefix: "", codeHook, otherwise }, "initialResponse");
  if (codeHook || !dialogHook || !isTrue(setting(dialogHook, "enabled")?.value)) return begin();
  // Older exports: the Lambda is asked at every turn, and what follows without it is the default order.
  const node = desk.flow.node("effect", `${start}/hook`, dialogHook.at, { type: CODE_HOOK, label: "code hook", audits: true });
  desk.flow.exit(node, "next", begin());
  return node;
}

function nextSlot(conversation: Conversation, from: number, at: Place): string {
  const next = conversation.slots.slice(from).find(({ required }) => required);
  return next ? slot(conversation, next.name, at) : confirmation(conversation, at);
}

function slot(conversation: Conversation, name: string, at: Place): string {
  const { desk, intent, slots, stage } = conversation;
  return stage(`slot ${name}`, (id, known) => {
    const declared = intent.slots.find((each) => each.name === name);
    const elicitation = setting(declared?.settings, "valueElicitationSetting");
    const capture = setting(elicitation, "slotCaptureSetting");
    const asked = setting(capture, "elicitationCodeHook") ?? setting(elicitation, "elicitationCodeHook");
    const node = desk.flow.node("ask", id, declared?.at ?? at, {
      label: name,
      stores: `{${name}}`,
      ...asking(desk, setting(elicitation, "promptSpecification")),
      ...(asked && isInvoked(asked) && { type: CODE_HOOK }),
    });
    known(node);
    const index = slots.findIndex((each) => each.name === name);
    const otherwise = () => nextSlot(conversation, index + 1, declared?.at ?? at);
    const codeHook = setting(capture, "codeHook");
    const captured = follow(conversation, { id: `${id}/captured`, owner: capture, prefix: "capture", codeHook, otherwise });
    desk.flow.exit(node, "next", captured);
    addFailure(conversation, node, capture, at);
    return node;
  });
}

function confirmation(conversation: Conversation, at: Place): string {
  const { desk, intent, stage } = conversation;
  const owner = setting(intent.settings, "intentConfirmationSetting");
  const prompt = setting(owner, "promptSpecification");
  if (!owner || !prompt || switchedOff(owner)) return fulfilment(conversation, at);
  return stage("confirmation", (id, known) => {
    const node = desk.flow.node("ask", id, owner.at, { label: "confirmation", ...asking(desk, prompt) });
    known(node);
    const codeHook = setting(owner, "codeHook");
    const confirmed = () => fulfilment(conversation, owner.at);
    const declined = () => handBack(desk, `${id}/declined`, owner.at);
    const yes = { id: `${id}/confirmation`, owner, prefix: "confirmation", codeHook, otherwise: confirmed };
    const no = { id: `${id}/declination`, owner, prefix: "declination", otherwise: declined };
    desk.flow.exit(node, "yes", follow(conversation, yes));
    desk.flow.exit(node, "declined", follow(conversation, no));
    addFailure(conversation, node, owner, owner.at);
    return node;
  });
}

/** The customer did not answer what was asked, several times. */
function addFailure(conversation: Conversation, asked: string, owner: Located | undefined, at: Place): void {
  const { desk, intent } = conversation;
  const id = `${asked}/failed`;
  const otherwise = () => giveUp(desk, id, intent, owner?.at ?? at);
  const to = follow(conversation, { id, owner, prefix: "failure", otherwise });
  desk.flow.exit(asked, "noMatch", to, { implied: !leads(owner, "failure") });
}

function fulfilment(conversation: Conversation, at: Place): string {
  const { desk, intent, stage } = conversation;
  const owner = setting(intent.settings, "fulfillmentCodeHook");
  const after = setting(owner, "postFulfillmentStatusSpecification");
  const invoked = isTrue(setting(owner, "enabled")?.value) && !switchedOff(owner);
  if (!owner || (!invoked && !after)) return closing(conversation, at);
  return stage("fulfilment", (id, known) => {
    const node = desk.flow.node("effect", id, owner.at, { label: "fulfilment", ...(invoked && { type: CODE_HOOK, audits: true }) });
    known(node);
    addResults(conversation, node, { id, after, invoked, otherwise: () => closing(conversation, owner.at) });
    return node;
  });
}

/** The closing response, behind which the bot hands back; without one, `id` names the end. */
function closing(conversation: Conversation, at: Place, id = `${conversation.start}/closing`): string {
  const { desk, intent, stages, stage } = conversation;
  const owner = setting(intent.settings, "intentClosingSetting");
  if (!owner || switchedOff(owner)) return handBack(desk, id, at);
  return stage("closing", (closed) => {
    const end = () => handBack(desk, closed, owner.at);
    const last = { ...conversation, stages: { ...stages, closing: end } };
    return follow(last, { id: closed, owner, prefix: "", otherwise: end }, "closingResponse");
  });
}

function asking(desk: Desk, prompt: Located | undefined) {
  const retries = Number(textOf(setting(prompt, "maxRetries")));
  return {
    texts: textsOf(prompt).map((each) => ({ text: String(each.value), at: each.at, language: desk.language })),
    ...(Number.isInteger(retries) && { maxAttempts: retries + 1 }),
  };
}
