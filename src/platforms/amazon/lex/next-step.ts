import type { Place } from "../../../model/model.ts";
import { type Located, textOf } from "../located.ts";
import { CODE_HOOK, type Desk, handBack, respond, startIntent } from "./desk.ts";
import { readExpression } from "./expression.ts";
import type { LexIntent, LexSlot } from "./fragment.ts";
import { isInvoked, leads, sessionAttributes, slotValues, word } from "./stages.ts";
import { setting, settingAt, several, switchedOff } from "./words.ts";

/** An intent while its conversation is drawn. */
export interface Conversation {
  readonly desk: Desk;
  readonly intent: LexIntent;
  /** The node with which it begins. */
  readonly start: string;
  /** In the order in which they are asked for. */
  readonly slots: readonly LexSlot[];
  /** Draws a stage once. Its node is made `known` before its exits are drawn, as later stages may lead back to it. */
  readonly stage: (key: string, draw: (id: string, known: (node: string) => void) => string) => string;
  /** The stages that a next step may name; each gives its first node. */
  readonly stages: {
    readonly slot: (name: string, at: Place) => string;
    readonly confirmation: (at: Place) => string;
    readonly fulfilment: (at: Place) => string;
    /** `id` names the end where the intent has no closing response. */
    readonly closing: (id: string, at: Place) => string;
  };
}

/** A way on from a stage. */
export interface Way {
  /** With which the ids of its nodes begin. */
  readonly id: string;
  /** The settings that hold its response, next step and conditions, where the file has them. */
  readonly owner: Located | undefined;
  /** The way's name within these settings: `capture` where they say `captureNextStep`. */
  readonly prefix: string;
  readonly codeHook?: Located | undefined;
  /** What comes next where the file does not say. */
  readonly otherwise: () => string;
}

/** Says the response of a way, then takes its next step; gives the first node. */
export const follow = (conversation: Conversation, way: Way, response = word(way.prefix, "response")): string =>
  respond(conversation.desk, way.id, setting(way.owner, response), () => takeStep(conversation, way));

function takeStep(conversation: Conversation, way: Way): string {
  const { flow } = conversation.desk;
  const step = setting(way.owner, word(way.prefix, "nextStep"));
  const attributes = sessionAttributes(setting(step, "sessionAttributes"));
  const sets = new Map([...attributes, ...slotValues(settingAt(step, "intent", "slots"))]);
  if (!step || sets.size === 0) return takeAction(conversation, way, step);
  const [audits, label] = attributes.size > 0 ? [true, "sets session attributes"] : [false, "sets slots"];
  const effect = flow.node("effect", `${way.id}/attributes`, step.at, { sets, audits, label });
  flow.exit(effect, "next", takeAction(conversation, way, step));
  return effect;
}

/** Source: "DialogAction", Lex V2 API reference; "Configure next steps in the conversation", Lex V2 developer guide. */
function takeAction(conversation: Conversation, way: Way, step: Located | undefined): string {
  const { desk, intent, stages } = conversation;
  const { id, owner, prefix, codeHook, otherwise } = way;
  const at = step?.at ?? intent.at;
  const action = setting(step, "dialogAction");
  const conditional = setting(owner, word(prefix, "conditional"));
  const other = settingAt(step, "intent", "intentName");
  switch (textOf(setting(action, "type"))) {
    case "EndConversation":
      return handBack(desk, id, at);
    case "CloseIntent":
      return stages.closing(id, at);
    case "ElicitIntent":
      return desk.flow.node("end", `${id}/listens`, at, { end: "rests", label: "asks what else to do" });
    case "StartIntent":
      return otherIntent(desk, id, other, at);
    case "ElicitSlot":
      // "Intent: specific slot" switches; what that intent does before the slot is passed over, which changes nothing of what it hands back.
      if (textOf(other) && textOf(other) !== intent.name) return otherIntent(desk, id, other, at);
      return stages.slot(textOf(setting(action, "slotToElicit")) ?? "", at);
    case "InvokeDialogCodeHook":
      return runHook(conversation, way, at);
    case "EvaluateConditional":
      return conditional ? decide(conversation, way, conditional) : otherwise();
    case "ConfirmIntent":
      return stages.confirmation(at);
    case "FulfillIntent":
      return stages.fulfilment(at);
    default:
      if (codeHook && !switchedOff(codeHook)) return runHook(conversation, way, at);
      return conditional && !switchedOff(conditional) ? decide(conversation, way, conditional) : otherwise();
  }
}

function otherIntent(desk: Desk, id: string, name: Located | undefined, at: Place): string {
  const other = textOf(name) ?? "";
  const node = startIntent(desk, id, other, at);
  if (node !== undefined) return node;
  desk.undefinedIntent(other, name?.at ?? at);
  const opaque = { what: `the intent "${other}", which the bot does not have,` };
  return desk.flow.node("opaque", `${id}/unknown`, at, { label: `intent ${other}`, opaque });
}

/** The first branch whose condition holds, else the default. Source: "Adding conditions to branch conversations", Lex V2 developer guide. */
function decide(conversation: Conversation, { id, otherwise }: Way, conditional: Located): string {
  const { flow } = conversation.desk;
  return conversation.stage(`condition ${conditional.at.pointer}`, (_, known) => {
    const branch = flow.node("branch", `${id}/condition`, conditional.at, { label: "condition" });
    known(branch);
    const lead = (owner: Located, n: string) => follow(conversation, { id: `${id}/${n}`, owner, prefix: "", otherwise });
    several(setting(conditional, "conditionalBranches")).forEach((each, i) => {
      const when = readExpression(textOf(settingAt(each, "condition", "expressionString")) ?? "");
      const label = textOf(setting(each, "name"));
      flow.exit(branch, "case", lead(each, `case ${i}`), { when, at: each.at, ...(label && { label }) });
    });
    const fallback = setting(conditional, "defaultBranch");
    flow.exit(branch, "default", fallback ? lead(fallback, "default") : otherwise(), fallback ? { at: fallback.at } : {});
    return branch;
  });
}

/** A Lambda runs. Where the file says how it goes on, that is followed; else only the Lambda knows. */
function runHook(conversation: Conversation, { id, codeHook, otherwise }: Way, at: Place): string {
  const { desk, intent, stage } = conversation;
  const after = setting(codeHook, "postCodeHookSpecification");
  if (codeHook && after && leads(after, "success"))
    return stage(`hook ${codeHook.at.pointer}`, (_, known) => {
      const invoked = isInvoked(codeHook);
      const node = desk.flow.node("effect", `${id}/hook`, codeHook.at, {
        label: "code hook",
        ...(invoked && { type: CODE_HOOK, audits: true }),
      });
      known(node);
      addResults(conversation, node, { id, after, invoked, otherwise });
      return node;
    });
  if (codeHook && !isInvoked(codeHook)) return otherwise();
  return desk.flow.node("opaque", `${id}/hook`, codeHook?.at ?? at, {
    type: CODE_HOOK,
    opaque: { what: `the Lambda function behind intent "${intent.name}"`, declare: `handoff.intents: {"${intent.name}": "digital"}` },
  });
}

/** What a Lambda that has run leads to. */
interface Results {
  readonly id: string;
  readonly after: Located | undefined;
  /** False where the file keeps the Lambda and does not run it: only its success is left. */
  readonly invoked: boolean;
  readonly otherwise: () => string;
}

/** The exits of a Lambda: success, failure and timeout. */
export function addResults(conversation: Conversation, node: string, { id, after, invoked, otherwise }: Results): void {
  const { desk, intent } = conversation;
  const lead = (prefix: string, then: () => string) =>
    follow(conversation, { id: `${id}/${prefix}`, owner: after, prefix, otherwise: then });
  desk.flow.exit(node, "next", lead("success", otherwise));
  if (!invoked) return;
  for (const result of ["failure", "timeout"] as const) {
    const ends = () => handBack(desk, `${id}/${result}`, after?.at ?? intent.at);
    if (leads(after, result)) desk.flow.exit(node, result, lead(result, ends));
  }
}
