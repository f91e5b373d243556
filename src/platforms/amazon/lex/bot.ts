import { buildFlow, type FlowBuilder } from "../../../model/build.ts";
import type { Bot, Defect, Intent, Place } from "../../../model/model.ts";
import type { HandoffConfig } from "../../platform.ts";
import { ignoringCase } from "./case.ts";
import { buildConversation } from "./conversation.ts";
import { CODE_HOOK, type Desk, ESCALATED } from "./desk.ts";
import type { LexBot, LexIntent, LexLocale } from "./fragment.ts";
import { buildConversationV1 } from "./v1.ts";

/** The key of a bot by its name; `lex:id:…` and the keys of template resources stand beside it. */
export const lexName = (name: string): string => `lex:${name}`;
export const lexId = (id: string): string => `lex:id:${id}`;

/** Built-in intents behind which an AI agent talks with the customer and may set anything. */
const AGENTS: ReadonlySet<string> = new Set([
  "AMAZON.QInConnectIntent",
  "AMAZON.BedrockAgentIntent",
  "AMAZON.QnAIntent",
  "AMAZON.KendraSearchIntent",
]);
const FALLBACK = "AMAZON.FallbackIntent";
const Q_IN_CONNECT = "AMAZON.QInConnectIntent";

/**
 * A Lex bot as one flow: it listens, and every intent (per language) is an entry. A conversation ends by handing the intent back to the host;
 * nothing of Lex transfers but what a client makes of a payload or of a text.
 */
export function buildLexBot(bot: LexBot, id: string, handoff: HandoffConfig): Bot {
  const defects: Defect[] = [];
  const keys = [lexName(bot.name), ...bot.ids.map((each) => (/^(cfn|tf):/.test(each) ? each : lexId(each)))];
  const flow = buildFlow({ id, name: bot.name, at: bot.at, keys });
  flow.entry({ kind: "start", to: flow.node("ask", "listens", bot.at, { synthetic: true, label: `${bot.name} listens` }), at: bot.at });
  // A next step may name any intent of its language: each has its start before the first conversation is drawn.
  const locales = bot.locales.map((locale) => ({ locale: locale.locale, ...begin(flow, locale, defects) }));
  const known = [...new Set(bot.locales.flatMap(({ intents }) => intents.map(({ name }) => name)))];
  const undefinedIntent: Desk["undefinedIntent"] = (name, at) => {
    if (bot.complete) defects.push({ kind: "undefined-intent", reference: { name, at, what: "intent", known, partial: false } });
  };
  for (const { locale, starts, intents } of locales) {
    const fallback = intents.find(isFallback)?.name;
    const desk: Desk = { flow, starts, handoff, language: locale, ...(fallback !== undefined && { fallback }), undefinedIntent };
    for (const intent of intents) converse(desk, intent);
  }
  const fallbacks = locales.flatMap(({ starts, intents }) => intents.filter(isFallback).flatMap(({ name }) => starts.get(name) ?? []));
  return {
    id,
    name: bot.name,
    platform: "amazon-lex",
    at: bot.at,
    flows: [ignoringCase(flow.done())],
    intents: declarations(bot),
    languages: bot.locales.map(({ locale }) => locale).filter((locale) => locale !== ""),
    declaresIntents: bot.complete,
    isFragment: !bot.complete,
    hosted: true,
    keepsTurn: true,
    defects,
    fallbacks: fallbacks.map((node) => ({ flow: id, node })),
    platformFallback: bot.locales.every(({ intents }) => intents.every(({ version }) => version === "V2")),
  };
}

/** The node with which each intent of a language begins; the second intent of one name is a defect and left out. */
function begin(flow: FlowBuilder, { locale, intents }: LexLocale, defects: Defect[]): Pick<Desk, "starts"> & Pick<LexLocale, "intents"> {
  const starts = new Map<string, string>();
  const own = intents.filter(({ name, at }) => {
    const isFirst = !starts.has(name);
    if (isFirst) starts.set(name, flow.node("effect", `${locale}/${name}`, at, { synthetic: true, label: name }));
    else defects.push({ kind: "duplicate-id", at, name, what: "intent" });
    return isFirst;
  });
  return { starts, intents: own };
}

/** Draws the conversation of an intent, which its words begin. */
function converse(desk: Desk, intent: LexIntent): void {
  const start = desk.starts.get(intent.name) ?? "";
  desk.flow.entry({ kind: "intent", intent: intent.name, to: start, at: intent.at });
  if (intent.version === "V1") return buildConversationV1(desk, intent, start);
  buildConversation(desk, intent, intent.parent && AGENTS.has(intent.parent) ? talkWithAgent(desk, intent, start) : start);
}

const isFallback = ({ parent, name }: LexIntent): boolean => parent === FALLBACK || (parent === undefined && name === "FallbackIntent");

/**
 * An AI agent of Connect has the tool "escalation" built in; with it the Lex block is left by its error branch.
 * Source: "Use generative AI-powered self-service", Connect administrator guide.
 */
function talkWithAgent(desk: Desk, intent: LexIntent, start: string): string {
  const talk = desk.flow.node("effect", `${start}/agent`, intent.at, { type: CODE_HOOK, label: "AI agent" });
  desk.flow.exit(start, "next", talk);
  if (intent.parent === Q_IN_CONNECT) {
    const to = desk.flow.node("return", `${start}/escalates`, intent.at, {
      label: "the AI agent asks for a person",
      returns: { scope: "bot", exitReason: ESCALATED, forgetsIntent: true, withoutCaller: "dead-end" },
    });
    desk.flow.entry({ kind: "escalation", name: "Escalation", to, at: intent.at });
  }
  return talk;
}

/** One declaration per name: an intent that exists in several languages has the phrases of all of them. */
function declarations(bot: LexBot): readonly Intent[] {
  const found = new Map<string, Intent>();
  const expectedIn = languagesOf(bot);
  for (const { locale, intents } of bot.locales)
    for (const intent of intents) {
      const language = locale === "" ? {} : { language: locale };
      const phrases = intent.phrases.map((phrase) => ({ ...phrase, ...language }));
      const before = found.get(intent.name);
      found.set(intent.name, {
        name: intent.name,
        at: before?.at ?? intent.at,
        phrases: [...(before?.phrases ?? []), ...phrases],
        ...(isBuiltin(intent) && { builtin: true }),
        languages: expectedIn(intent.name),
      });
    }
  return [...found.values()];
}

const isBuiltin = (intent: LexIntent): boolean => isFallback(intent) || intent.parent?.startsWith("AMAZON.") === true;

/**
 * Every language of a Lex bot has intents of its own, and their names may be translated, too: an intent is expected in the languages that
 * have it, and in those that share the name of another intent with them.
 */
function languagesOf({ locales }: LexBot): (intent: string) => readonly string[] {
  const names = locales.map(({ intents }) => new Set(intents.flatMap((intent) => (isBuiltin(intent) ? [] : [intent.name]))));
  const agree = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((name) => other.has(name));
  return (intent) =>
    locales.flatMap(({ locale }, i) =>
      locale !== "" && names.some((others, n) => others.has(intent) && (n === i || agree(others, names[i] ?? new Set()))) ? [locale] : [],
    );
}

/** Ids that are unique in the project although several folders hold a bot of one name. */
export function uniqueIds(taken: Iterable<string> = []): (name: string, at: Place) => string {
  const seen = new Set<string>(taken);
  return (name, at) => {
    const id = [`lex:${name}`, `lex:${name} (${at.file})`, `lex:${name} (${at.file}#${at.pointer})`].find((each) => !seen.has(each));
    const unique = id ?? `lex:${name} ${seen.size}`;
    seen.add(unique);
    return unique;
  };
}
