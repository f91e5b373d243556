import { below } from "../../model/build.ts";
import type { Phrase, Transfer } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, isObject, items, member, text } from "../../source/json.ts";
import { condition } from "../microsoft/expressions.ts";
import { addList, forEach, goTo, last, onward, plain, type Step } from "../microsoft/lists.ts";
import { addQuestion, comparisons, type Option } from "../microsoft/questions.ts";

/**
 * What the actions of a topic do. Source: the authoring schema `bot.schema.yaml-authoring.json` of microsoft/skills-for-copilot-studio
 * (union DialogAction).
 */
type Role =
  | "say"
  | "effect"
  | "decides"
  | "question"
  | "group"
  | "foreach"
  | "inline"
  | "ignored"
  | "goto"
  | "begin"
  | "replace"
  | "repeat"
  | "return"
  | "rests"
  | "closes"
  | "break"
  | "continue"
  | "skill"
  | "transfer";

export const ACTIONS: Readonly<Record<string, Role>> = {
  ConditionGroup: "group",
  Foreach: "foreach",
  ActionScope: "inline",
  DisconnectedNodeContainer: "ignored",
  GotoAction: "goto",
  BeginDialog: "begin",
  ActivateExternalTrigger: "begin",
  ReplaceDialog: "replace",
  RepeatDialog: "repeat",
  EndDialog: "return",
  CancelDialog: "rests",
  CancelAllDialogs: "rests",
  EndConversation: "closes",
  BreakLoop: "break",
  ContinueLoop: "continue",
  Question: "question",
  AdaptiveCardPrompt: "question",
  CSATQuestion: "question",
  OAuthInput: "question",
  SendActivity: "say",
  TransferConversationV2: "transfer",
  TransferConversation: "transfer",
  InvokeSkillAction: "skill",
  InvokeFlowAction: "decides",
  InvokeConnectorAction: "decides",
  InvokeCustomConnectorAction: "decides",
  HttpRequestAction: "decides",
  InvokeExternalAgentTaskAction: "decides",
  InvokeAIBuilderModelAction: "effect",
  SearchAndSummarizeContent: "effect",
  SearchKnowledgeSources: "effect",
  AnswerQuestionWithAI: "effect",
  CreateSearchQuery: "effect",
  GetActivityMembers: "effect",
  GetConversationMembers: "effect",
  SetVariable: "effect",
  SetMultipleVariables: "effect",
  SetTextVariable: "effect",
  SetSystemVariable: "effect",
  ResetVariable: "effect",
  ClearAllVariables: "effect",
  ParseValue: "effect",
  ConvertToText: "effect",
  EditTable: "effect",
  EditTableV2: "effect",
  EmitEvent: "effect",
  EmitEventActivity: "effect",
  LogCustomTelemetryEvent: "effect",
  RecognizeIntent: "effect",
  SignOutUser: "effect",
  UpdateActivity: "effect",
  DeleteActivity: "effect",
  AddConversationHistory: "effect",
  UnknownIntentActions: "effect",
};

/** The `transferType.kind` of TransferConversationV2; left out, the file does not say who gets the customer. */
export const TRANSFERS: Readonly<Record<string, Transfer["route"]>> = { TransferToAgent: "digital", TransferToPhoneNumber: "voice" };

export interface Topic {
  readonly topicKeys: (dialog: string) => readonly string[];
  readonly known: readonly string[];
  /** True where the whole agent is in the project. */
  readonly complete: boolean;
  readonly compared: ReturnType<typeof comparisons>;
}

export function addAction(topic: Topic, step: Step): void {
  const { action, kind, scope, at } = step;
  const { flow } = scope;
  switch (Object.hasOwn(ACTIONS, kind) ? ACTIONS[kind] : undefined) {
    case "say":
      return plain(step, "say", { texts: spoken(member(action, "activity"), below(at, "activity")) });
    case "effect":
      return plain(step, "effect", { sets: written(action, kind) });
    case "decides":
      // Its answer is data; where the topic ends with it, it decides what happens.
      if (step.next !== null) return plain(step, "effect");
      return last(step, "opaque", {
        opaque: {
          what: `the ${kind === "InvokeFlowAction" ? "Power Automate flow" : "call"} in action "${text(member(action, "id")) ?? kind}"`,
        },
      });
    case "question":
      return question(topic, step);
    case "group":
      return group(step);
    case "foreach":
      return forEach(step);
    case "inline": {
      const inside = addList(scope, member(action, "actions"), below(at, "actions"), step.next, step.loop);
      return through(step, inside);
    }
    case "ignored":
      return through(step, step.next);
    case "goto": {
      const name = text(member(action, "actionId")) ?? "";
      const target = scope.byName.get(name);
      return target === undefined ? goTo(step, null, name) : goTo(step, target);
    }
    case "begin":
    case "replace":
      return begin(topic, step, ACTIONS[kind] === "replace");
    case "repeat":
      return goTo(step, scope.restart());
    case "return":
      return last(step, "return", { returns: { withoutCaller: scope.withoutCaller } });
    case "rests":
      return last(step, "end", { end: "rests" });
    case "closes":
      return last(step, "end");
    case "break":
      return through(step, step.loop ? step.loop.after : step.next);
    case "continue":
      return through(step, step.loop ? step.loop.before : step.next);
    case "transfer":
      return last(step, "transfer", { transfer: transferOf(action, kind, at) });
    case "skill":
      return plain(step, "opaque", { opaque: { what: `the skill "${text(member(action, "skillId")) ?? "?"}"` } });
    default:
      flow.node("opaque", step.id, at, {
        type: kind,
        label: kind,
        opaque: { what: `the action "${kind}"`, declare: `platforms.copilot-studio.actions: {"${kind}": "effect"}` },
      });
      flow.exit(step.id, "next", onward(step), { implied: true });
  }
}

/** A node that only leads on. */
function through(step: Step, to: string | null): void {
  step.scope.flow.node("effect", step.id, step.at, { synthetic: true, type: step.kind });
  step.scope.flow.exit(step.id, "next", to ?? onward({ ...step, next: null }), { implied: true });
}

function group(step: Step): void {
  const { scope, action, at } = step;
  const { flow } = scope;
  flow.node("branch", step.id, at, {
    type: step.kind,
    label: text(member(action, "displayName")) ?? text(member(action, "id")) ?? step.kind,
  });
  const join = step.next;
  items(member(action, "conditions")).forEach((each, i) => {
    const place = below(at, "conditions", i);
    const source = text(member(each, "condition"));
    const to = addList(scope, member(each, "actions"), below(place, "actions"), join, step.loop);
    flow.exit(step.id, "case", to ?? onward({ ...step, next: null }), {
      when: condition(source),
      at: place,
      label: text(member(each, "displayName")) ?? source,
      implied: true,
    });
  });
  const otherwise = addList(scope, member(action, "elseActions"), below(at, "elseActions"), join, step.loop);
  flow.exit(step.id, "default", otherwise ?? onward({ ...step, next: null }), { implied: true });
}

function question(topic: Topic, step: Step): void {
  const { action, at, scope } = step;
  const entity = member(action, "entity");
  const closed = items(dig(entity, "definition", "items")).map((item, i): Option => {
    const id = text(member(item, "id")) ?? "";
    const label = text(member(item, "displayName")) ?? id;
    return { label, values: [id, label], at: below(at, "entity", "definition", "items", i) };
  });
  const name = text(member(action, "variable")) ?? text(dig(action, "variable", "path"));
  addQuestion(
    step,
    name,
    closed,
    text(entity) === "BooleanPrebuiltEntity" || text(member(entity, "kind")) === "BooleanPrebuiltEntity",
    topic.compared,
  );
  // Chats ask again; how a call goes on once the retries are used up stands in the voice settings.
  const missing =
    text(dig(action, "voiceInputSettings", "defaultValueMissingAction")) ??
    text(dig(action, "voiceInputSettings", "defaultValueMissingAction", "kind"));
  const place = below(at, "voiceInputSettings");
  if (missing === "HangUp")
    scope.flow.exit(step.id, "noMatch", scope.flow.node("end", `${step.id} hang up`, place, { synthetic: true }), {
      at: place,
      channels: ["voice"],
    });
  if (missing === "Escalate")
    scope.flow.exit(
      step.id,
      "noMatch",
      scope.flow.node("jump", `${step.id} escalate`, place, {
        synthetic: true,
        call: { keys: topic.topicKeys(".topic.Escalate"), name: "Escalate", at: place, what: "topic", known: topic.known },
      }),
      { at: place, channels: ["voice"] },
    );
}

function begin(topic: Topic, step: Step, isJump: boolean): void {
  const { action, at, scope } = step;
  const dialog = text(member(action, "dialog")) ?? "";
  const computed = dialog.startsWith("=") || dialog === "";
  scope.flow.node(isJump ? "jump" : "call", step.id, at, {
    type: step.kind,
    label: dialog.split(".").pop() || step.kind,
    call: {
      keys: computed ? [] : topic.topicKeys(dialog),
      name: dialog,
      at: below(at, "dialog"),
      what: "topic",
      known: topic.known,
      local: topic.complete,
    },
  });
  if (!isJump) scope.flow.exit(step.id, "next", onward(step), { implied: true });
}

function transferOf(action: Json, kind: string, at: Step["at"]): Transfer {
  const legacy = kind === "TransferConversation";
  const type = member(action, "transferType");
  const named = text(member(type, "kind"));
  const numberAt = legacy ? below(at, "telephoneNumber") : below(at, "transferType", "phoneNumber");
  const number = text(legacy ? member(action, "telephoneNumber") : member(type, "phoneNumber"))?.trim();
  const target = number ? { target: number, targetKind: number.startsWith("sip") ? "sip" : "number", targetAt: numberAt } : {};
  const dynamic = number !== undefined && (number.startsWith("=") || number.includes("{"));
  // Version 1 has no type: with a number it is the phone transfer, without one it goes to the engagement hub.
  const route = legacy
    ? number
      ? "voice"
      : "digital"
    : named === undefined
      ? number
        ? "voice"
        : "unclear"
      : (TRANSFERS[named] ?? "unclear");
  if (route === "voice") return { route: dynamic ? "dynamic" : "voice", ...target };
  return { route, ...(route === "digital" ? { byChannel: { voice: "voice" as const } } : {}) };
}

function spoken(activity: Json | undefined, at: Step["at"]): readonly Phrase[] {
  if (typeof activity === "string") return [{ text: activity, at }];
  return ["text", "speak"].flatMap((key) =>
    items(member(activity, key)).flatMap((each, i) => (typeof each === "string" ? [{ text: each, at: below(at, key, i) }] : [])),
  );
}

/** `SetVariable` with a literal; any other value is not known. */
function written(action: Json, kind: string) {
  const variable = text(member(action, "variable"))?.replace(/^init:/, "");
  if (variable === undefined || isObject(member(action, "variable"))) return undefined;
  const raw = text(member(action, "value")) ?? "";
  const quoted = /^=\s*"([^"]*)"$/.exec(raw)?.[1];
  const plainText = raw.startsWith("=") ? /^=\s*(true|false|-?\d+)$/i.exec(raw)?.[1]?.toLowerCase() : raw || undefined;
  return new Map([[variable, kind === "ResetVariable" ? null : kind === "SetVariable" ? (quoted ?? plainText) : undefined]]);
}

/** Conditions of a topic that compare variables, wherever they stand. */
export function comparedIn(value: Json | undefined): ReturnType<typeof comparisons> {
  const guards: ReturnType<typeof condition>[] = [];
  const read = (each: Json | undefined): void => {
    if (Array.isArray(each)) each.forEach(read);
    else if (isObject(each)) {
      const source = text(each.condition);
      if (source !== undefined) guards.push(condition(source));
      Object.values(each).forEach(read);
    }
  };
  read(value);
  return comparisons(guards);
}
