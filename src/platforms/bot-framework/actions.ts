import { below, not } from "../../model/build.ts";
import type { Defect, Literal, Phrase, Place, Transfer } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { isObject, items, member, text } from "../../source/json.ts";
import { type Asked, addBranching, type Branching } from "../microsoft/choices.ts";
import { addList, forEach, goTo, labelOf, last, onward, plain, type Step, through } from "../microsoft/lists.ts";
import type { ActionDeclaration, HandoffConfig } from "../platform.ts";
import { caseGuard, guardOf, isComputed, type Naming, plainText, variableIn, writtenBy } from "./expressions.ts";
import { addInput, answerOf, INPUTS, type Input } from "./inputs.ts";
import { callTransfer, handoff } from "./transfers.ts";

/** What the actions of a dialog do. Source: sdk.schema of Bot Framework Composer, kinds that implement `Microsoft.IDialog`. */
type Role =
  | "say"
  | "effect"
  | "if"
  | "switch"
  | "foreach"
  | "edits"
  | "goto"
  | "begin"
  | "replace"
  | "repeat"
  | "return"
  | "cancels"
  | "emits"
  | "throws"
  | "break"
  | "continue"
  | "skill"
  | "handoff"
  | "calls";

export const ACTIONS: Readonly<Record<string, Role>> = {
  IfCondition: "if",
  SwitchCondition: "switch",
  Foreach: "foreach",
  ForeachPage: "foreach",
  BreakLoop: "break",
  ContinueLoop: "continue",
  EditActions: "edits",
  GotoAction: "goto",
  BeginDialog: "begin",
  ReplaceDialog: "replace",
  RepeatDialog: "repeat",
  EndDialog: "return",
  CancelDialog: "cancels",
  CancelAllDialogs: "cancels",
  EmitEvent: "emits",
  ThrowException: "throws",
  BeginSkill: "skill",
  SendActivity: "say",
  SendHandoffActivity: "handoff",
  "Telephony.CallTransfer": "calls",
  UpdateActivity: "effect",
  DeleteActivity: "effect",
  GetActivityMembers: "effect",
  GetConversationMembers: "effect",
  GetConversationReference: "effect",
  ContinueConversation: "effect",
  ContinueConversationLater: "effect",
  AssertCondition: "effect",
  AssertNoActivity: "effect",
  DebugBreak: "effect",
  HttpRequest: "effect",
  QnAMakerDialog: "effect",
  SetProperty: "effect",
  SetProperties: "effect",
  DeleteProperty: "effect",
  DeleteProperties: "effect",
  EditArray: "effect",
  LogAction: "effect",
  TraceActivity: "effect",
  SignOutUser: "effect",
  TelemetryTrackEventAction: "effect",
  "Telephony.PauseRecording": "effect",
  "Telephony.ResumeRecording": "effect",
  "Telephony.StartRecording": "effect",
};

/** What the actions of a dialog ask of the bot around it. */
export interface Surroundings {
  readonly naming: Naming;
  readonly asked: (action: Place) => Asked | undefined;
  /** Enters a dialog: by its name, or an inline one by its place. */
  readonly enter: (step: Step, kind: "call" | "jump") => void;
  /** Restarts the dialog that holds the action. */
  readonly repeat: (step: Step) => void;
  /** Raises an event: `goOn` = the action goes on behind the handler; else the handler is what remains. */
  readonly raise: (step: Step, event: string, goOn: boolean) => void;
  /** The node at which a `GotoAction` goes on. */
  readonly visible: (step: Step, name: string) => string | undefined;
  /** True in the handler of an event: an `EndDialog` there ends the dialog whose action raised it, too. */
  readonly inHandler: boolean;
  /** The variable in which a dialog leaves its result. */
  readonly result: string;
  /** What the bot stores in a variable. */
  readonly stored: (variable: string) => readonly { readonly value: Json; readonly at: Step["at"] }[];
  readonly declared: (kind: string) => ActionDeclaration | undefined;
  readonly handoff: HandoffConfig;
  readonly defects: Defect[];
}

/** What the handler of an event hands back once it ended the dialog. */
export const ENDED = "EndDialog";

export function addAction(around: Surroundings, given: Step): void {
  const step = switchable(around, given);
  const { action, kind, scope, at } = step;
  const input = Object.hasOwn(INPUTS, kind) ? INPUTS[kind] : undefined;
  if (input) return ask(around, step, input);
  switch (Object.hasOwn(ACTIONS, kind) ? ACTIONS[kind] : undefined) {
    case "say":
      return say(around, step);
    case "effect":
      return plain(step, "effect", writes(around, step));
    case "if":
      return ifElse(around, step);
    case "switch":
      return cases(around, step);
    case "foreach":
      return forEach(step);
    case "edits": {
      // `EndSequence` and `ReplaceSequence` drop what was planned behind; the other changes run both.
      const drops = /^(EndSequence|ReplaceSequence)$/.test(text(member(action, "changeType")) ?? "");
      const after = drops ? null : step.next;
      return through(step, addList(scope, member(action, "actions"), below(at, "actions"), after, step.loop));
    }
    case "goto": {
      const name = text(member(action, "actionId")) ?? "";
      const target = around.visible(step, name);
      return target === undefined ? goTo(step, null, name) : goTo(step, target);
    }
    case "begin":
      return around.enter(step, "call");
    case "replace":
      return around.enter(step, "jump");
    case "repeat":
      return around.repeat(step);
    case "return":
      return endDialog(around, step);
    case "cancels":
      return around.raise(step, plainText(text(member(action, "eventName")) ?? "") || "cancelDialog", false);
    case "emits":
      return around.raise(step, plainText(text(member(action, "eventName")) ?? "") ?? "", true);
    case "throws":
      return around.raise(step, "error", false);
    case "break":
      return through(step, step.loop ? step.loop.after : step.next);
    case "continue":
      return through(step, step.loop ? step.loop.before : step.next);
    case "skill": {
      const name = text(member(action, "botId")) ?? text(member(action, "skillEndpoint")) ?? "?";
      return plain(step, "opaque", { opaque: { what: `the skill "${name}"` }, ...stores(around, member(action, "resultProperty")) });
    }
    case "handoff":
      return transfer(step, handoff(contextsOf(around, step)));
    case "calls":
      return transfer(step, callTransfer(action, at));
    default:
      return custom(around, step);
  }
}

/** `disabled` may be an expression: the action runs where it does not hold. */
function switchable(around: Surroundings, step: Step): Step {
  const disabled = text(member(step.action, "disabled"));
  if (disabled === undefined || !isComputed(disabled)) return step;
  const { flow } = step.scope;
  const on = `${step.id} on`;
  flow.node("branch", step.id, step.at, { label: `${labelOf(step.action, step.kind)}: disabled`, synthetic: true });
  flow.exit(step.id, "case", on, { when: not(guardOf(disabled, around.naming)), implied: true });
  flow.exit(step.id, "default", onward(step), { implied: true });
  return { ...step, id: on };
}

function ifElse({ naming, asked }: Surroundings, step: Step): void {
  const { action, at } = step;
  const source = text(member(action, "condition"));
  const isEmpty = items(member(action, "actions")).length === 0;
  const then = {
    when: guardOf(source, naming),
    to: branch(step, action, at, "actions"),
    at: below(at, isEmpty ? "condition" : "actions"),
    label: source,
  };
  addBranching(step, { cases: [then], otherwise: otherwise(step, "elseActions") }, asked(at));
}

function cases({ naming, asked }: Surroundings, step: Step): void {
  const { action, at } = step;
  const source = text(member(action, "condition")) ?? "";
  const found = items(member(action, "cases")).map((each, i) => {
    const place = below(at, "cases", i);
    const value = text(member(each, "value")) ?? "";
    return { when: caseGuard(source, value, naming), to: branch(step, each, place, "actions"), at: place, label: value };
  });
  addBranching(step, { cases: found, otherwise: otherwise(step, "default") }, asked(at));
}

const branch = ({ scope, next, loop }: Step, holder: Json, at: Place, key: string) =>
  addList(scope, member(holder, key), below(at, key), next, loop);

/** The branch that is taken where no condition holds; without actions the next action follows. */
function otherwise(step: Step, key: string): Branching["otherwise"] {
  const to = branch(step, step.action, step.at, key);
  return items(member(step.action, key)).length > 0 ? { to, at: below(step.at, key) } : { to };
}

function ask(around: Surroundings, step: Step, input: Input): void {
  addInput(step, input, answerOf(step.action, around.naming));
}

/**
 * A message. Texts that stand in a template of a `.lg` file are not known here; an event activity `handoff.initiate` hands over as
 * `SendHandoffActivity` does, and the config names other conventions.
 */
function say(around: Surroundings, step: Step): void {
  const activity = member(step.action, "activity");
  const at = below(step.at, "activity");
  const said = typeof activity === "string" ? activity : undefined;
  const texts: readonly Phrase[] =
    said !== undefined
      ? [{ text: said, at }]
      : ["text", "speak"].flatMap((key) =>
          text(member(activity, key)) ? [{ text: text(member(activity, key)) ?? "", at: below(at, key) }] : [],
        );
  const route = declaredRoute(around.handoff, activity, texts) ?? (initiates(activity) ? "digital" : undefined);
  if (route === "digital" || route === "voice") return transfer(step, { route });
  plain(step, "say", said !== undefined && /^\$\{\w+\([^()]*\)\}$/.test(said.trim()) ? {} : { texts });
}

/** Source: `HandoffEventNames.InitiateHandoff` of the Bot Framework SDK; in text form as `[Activity Type = event Name = handoff.initiate]`. */
const initiates = (activity: Json | undefined): boolean =>
  text(member(activity, "name")) === "handoff.initiate" ||
  (typeof activity === "string" && /\bname["']?\s*[=:]\s*["']?handoff\.initiate\b/i.test(activity));

function declaredRoute(config: HandoffConfig, activity: Json | undefined, texts: readonly Phrase[]) {
  const payload = config.payloads.find(({ when }) => activity !== undefined && contains(activity, when));
  return payload?.route ?? config.texts.find(({ matches }) => texts.some((each) => new RegExp(matches).test(each.text)))?.route;
}

/** True where every part of `wanted` stands in `whole`. */
function contains(whole: Json | undefined, wanted: Json): boolean {
  if (Array.isArray(wanted)) return wanted.every((each) => items(whole).some((item) => contains(item, each)));
  if (isObject(wanted)) return Object.entries(wanted).every(([key, each]) => contains(member(whole, key), each));
  return whole === wanted;
}

/**
 * A transfer is not the end of the list: behind a handoff the next action runs, a phone transfer does nothing but on a call, and on a
 * call the actions behind it run when it failed.
 */
function transfer(step: Step, found: Transfer): void {
  const { flow } = step.scope;
  flow.node("transfer", step.id, step.at, { type: step.kind, label: labelOf(step.action, step.kind), transfer: found });
  const to = onward(step);
  if (step.kind === "Telephony.CallTransfer") {
    flow.exit(step.id, "success", to, { implied: true, channels: ["chat", "messaging", "email"] });
    flow.exit(step.id, "failure", to, { implied: true, channels: ["voice"] });
  } else flow.exit(step.id, "success", to, { implied: true });
}

/** The context of a handoff: an object, or the variable that holds it. */
function contextsOf(around: Surroundings, { action, at }: Step) {
  const context = member(action, "context");
  if (context === undefined) return [];
  const variable = typeof context === "string" ? variableIn(context, around.naming) : undefined;
  return variable === undefined ? [{ value: context, at: below(at, "context") }] : around.stored(variable);
}

/** A dialog hands its result to the variable that its caller names. */
function endDialog(around: Surroundings, step: Step): void {
  const { flow } = step.scope;
  const value = member(step.action, "value");
  const back = flow.fresh(`${step.id} back`);
  flow.node("effect", step.id, step.at, {
    type: step.kind,
    label: labelOf(step.action, step.kind),
    synthetic: true,
    ...(value === undefined ? { sets: new Map([[around.result, null]]) } : assigned(around, around.result, value)),
  });
  flow.exit(step.id, "next", back, { implied: true });
  flow.node("return", back, step.at, {
    type: step.kind,
    label: labelOf(step.action, step.kind),
    returns: { withoutCaller: step.scope.withoutCaller, ...(around.inHandler ? { exitReason: ENDED } : {}) },
  });
}

/** An action of the bot's own code, or of a package: as the config declares it, else nobody can see what it does. */
function custom(around: Surroundings, step: Step): void {
  const { action, at } = step;
  const written = text(member(action, "$kind")) ?? text(member(action, "$type")) ?? step.kind;
  const declared = around.declared(written) ?? around.declared(step.kind);
  const name = { ...step, kind: written };
  if (declared === "effect" || declared === "say") return plain(name, declared, writes(around, step));
  if (declared === "end") return last(name, "end");
  if (declared === "ask") return ask(around, step, { answers: "free", takesAnything: true });
  if (declared?.startsWith("transfer:")) return transfer(name, { route: declared.slice("transfer:".length) as Transfer["route"] });
  if (written.startsWith("Microsoft."))
    around.defects.push({ kind: "unknown-action", at: below(at, "$kind"), type: written, known: KNOWN });
  plain(name, "opaque", {
    opaque: { what: `the action "${written}"`, declare: `platforms.bot-framework.actions: {"${written}": "effect"}` },
  });
}

const KNOWN = [...Object.keys(ACTIONS), ...Object.keys(INPUTS)].map((kind) => `Microsoft.${kind}`);

/** What an action writes: `SetProperty` a literal or another variable, results of calls a value that nobody knows. */
function writes(around: Surroundings, { action, kind }: Step) {
  const pairs = kind === "SetProperty" ? [action] : kind === "SetProperties" ? items(member(action, "assignments")) : [];
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  for (const pair of pairs) {
    const variable = variableIn(text(member(pair, "property")), around.naming);
    if (variable === undefined) continue;
    const part = assigned(around, variable, member(pair, "value"));
    for (const [name, value] of part.sets) sets.set(name, value);
    for (const [name, value] of part.copies) copies.set(name, value);
  }
  const gone =
    kind === "DeleteProperty" ? [member(action, "property")] : kind === "DeleteProperties" ? items(member(action, "properties")) : [];
  for (const each of gone) {
    const variable = variableIn(text(each), around.naming);
    if (variable !== undefined) sets.set(variable, null);
  }
  for (const key of ["resultProperty", "tokenProperty", "itemsProperty"]) {
    const variable = variableIn(text(member(action, key)), around.naming);
    if (variable !== undefined) sets.set(variable, undefined);
  }
  return { ...(sets.size > 0 ? { sets } : {}), ...(copies.size > 0 ? { copies } : {}) };
}

function assigned({ naming }: Surroundings, variable: string, value: Json | undefined) {
  const written = value === undefined ? { open: true as const } : writtenBy(value, naming);
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  if ("from" in written) copies.set(variable, written.from);
  else sets.set(variable, "literal" in written ? written.literal : undefined);
  return { sets, copies };
}

function stores({ naming }: Surroundings, property: Json | undefined) {
  const variable = variableIn(text(property), naming);
  return variable === undefined ? {} : { sets: new Map([[variable, undefined]]) };
}
