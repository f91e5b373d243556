import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Channel, Entry, Exit, Guard, Intent, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, isFalse, items, member, text } from "../../source/json.ts";
import { channelNamed, condition } from "../microsoft/expressions.ts";
import { heardIn } from "../microsoft/keywords.ts";

/** What starts a topic. */
interface Trigger {
  readonly entry: "escalation" | "intent" | "handler" | "event" | "redirect";
  /** Triggers that only a call raises. */
  readonly onCall?: true;
}

/**
 * Triggers of topics; those that are not listed are events. Source: the authoring schema, union OnActivityBase and its descendants. A topic
 * that the orchestrator picks by its description is understood like one with phrases.
 */
const TRIGGERS: Readonly<Record<string, Trigger>> = {
  OnEscalate: { entry: "escalation" },
  OnRecognizedIntent: { entry: "intent" },
  OnToolSelected: { entry: "intent" },
  OnDtmfKeyPress: { entry: "intent", onCall: true },
  OnRedirect: { entry: "redirect" },
  OnSystemRedirect: { entry: "redirect" },
  OnCopilotRedirect: { entry: "redirect" },
  OnUnknownIntent: { entry: "handler" },
  OnSelectIntent: { entry: "handler" },
  OnError: { entry: "handler" },
  OnInactivity: { entry: "handler" },
  OnSilence: { entry: "handler", onCall: true },
  OnUnrecognizedSpeech: { entry: "handler", onCall: true },
  OnUnknownDtmfKey: { entry: "handler", onCall: true },
  OnAnsweringMachineDetected: { entry: "event", onCall: true },
};
const EVENT: Trigger = { entry: "event" };

const triggerOf = (begin: Json): Trigger => {
  const kind = text(member(begin, "kind")) ?? "";
  return ownOf(TRIGGERS, kind) ?? EVENT;
};

export const isEscalation = (begin: Json): boolean => triggerOf(begin).entry === "escalation";
export const isFallback = (begin: Json): boolean => text(member(begin, "kind")) === "OnUnknownIntent";

/** The ways into a topic: every topic can be begun by another one; `heard` = where it is entered for what the customer said. */
export function entriesOf(begin: Json, at: Place, to: string, topic: string, heard: string): readonly Entry[] {
  const { entry } = triggerOf(begin);
  const begun: Entry = { kind: "start", to, at };
  if (entry === "redirect") return [begun];
  const direct = { to: heard, at, direct: true, ...limits(begin) } as const;
  if (entry === "escalation") return [begun, { kind: "escalation", name: topic, requestAt: at, ...direct }];
  if (entry === "intent") return [begun, { kind: "intent", intent: topic, ...direct }];
  return [begun, { kind: entry, name: text(member(begin, "kind")) ?? topic, ...direct }];
}

/** The words that a trigger without phrases listens for. */
export const choiceOf = (begin: Json, at: Place): Exit["choice"] =>
  /^(?:event|handler)$/.test(triggerOf(begin).entry)
    ? heardIn(condition(text(member(begin, "condition"))), below(at, "condition"))
    : undefined;

/** The channels of a trigger, and its condition. */
function limits(begin: Json): { readonly channels?: readonly Channel[]; readonly when?: Guard } {
  const listed = items(dig(begin, "intent", "availableInChannels")).flatMap((each) => channelNamed(text(each) ?? "") ?? []);
  const when = condition(text(member(begin, "condition")));
  const channels = triggerOf(begin).onCall ? (["voice"] as const) : [...new Set(listed)];
  return { ...(channels.length > 0 ? { channels } : {}), ...(when.op === "true" ? {} : { when }) };
}

/** What customers say to start a topic: phrases, or the description by which the orchestrator picks it. */
export function intentOf(topic: Json, begin: Json, at: Place, name: string): Intent | undefined {
  if (triggerOf(begin).entry !== "intent") return undefined;
  const intent = member(begin, "intent");
  const phrases = items(member(intent, "triggerQueries")).flatMap((each, i) => {
    const said = text(each) ?? text(member(each, "text"));
    return said === undefined ? [] : [{ text: said, at: below(at, "intent", "triggerQueries", i) }];
  });
  const shown = text(member(intent, "displayName")) ?? text(member(topic, "modelDisplayName"));
  const description = text(member(topic, "modelDescription")) ?? text(member(begin, "description"));
  const unseen = isFalse(member(intent, "includeInOnSelectIntent")) && phrases.length === 0 && !description;
  return {
    name,
    at,
    phrases,
    ...(shown && shown !== name ? { title: shown } : {}),
    ...(description ? { description } : {}),
    ...(unseen ? { handledElsewhere: true } : {}),
  };
}
