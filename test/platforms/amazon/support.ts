import { analyse } from "../../../src/analysis/analyse.ts";
import type { FileConfig } from "../../../src/analysis/config.ts";
import type { Journey } from "../../../src/analysis/journey.ts";
import type { Bot, Defect, Flow, Node } from "../../../src/model/model.ts";
import { connect } from "../../../src/platforms/amazon/connect.ts";
import { lex } from "../../../src/platforms/amazon/lex.ts";
import type { ActionDeclaration, AssembleContext, HandoffConfig } from "../../../src/platforms/platform.ts";
import type { Json, SourceDocument } from "../../../src/source/document.ts";
import { open } from "../../../src/source/open.ts";

/** Projects as literals: file name → value (written as JSON) or text. */
export type Files = Readonly<Record<string, Json>>;

export interface Options {
  readonly actions?: Readonly<Record<string, ActionDeclaration>>;
  readonly substitutions?: Readonly<Record<string, string>>;
  readonly channels?: FileConfig["channels"];
}

const handoff: HandoffConfig = { payloads: [], texts: [], contexts: {}, actions: {}, intents: {}, allowedTargets: [], equivalents: {} };

/** Reads a project with both adapters, bots that are called before their hosts. */
export async function bots(files: Files, options: Options = {}): Promise<readonly Bot[]> {
  const context: AssembleContext = {
    handoff: () => handoff,
    actions: () => options.actions ?? {},
    substitution: (name) => options.substitutions?.[name],
  };
  const found: Bot[] = [];
  const rest = new Set(await documents(files));
  for (const platform of [lex, connect] as const) {
    const fragments = [...rest].flatMap((document) => {
      if (!platform.hasMarker(document.text, document.path) || !platform.recognise(document)) return [];
      const fragment = platform.extract(document);
      rest.delete(document);
      return fragment === null ? [] : [{ document, fragment }];
    });
    // Each platform reads the fragments that it made itself.
    found.push(...platform.assemble(fragments as never, { ...context, bots: [...found] }));
  }
  return found;
}

export async function documents(files: Files): Promise<readonly SourceDocument[]> {
  const opened = Object.keys(files)
    .sort()
    .map((path) => {
      const value = files[path] ?? null;
      return open({ path, content: typeof value === "string" ? value : JSON.stringify(value, null, 1) });
    });
  return (await Promise.all(opened)).flat();
}

/** Every request with its verdict and outcomes: `{SpeakToAgent: {verdict, outcomes: ["handed-off none chat.json#/Actions/3"]}}`. */
export async function judged(
  files: Files,
  options: Options = {},
): Promise<Readonly<Record<string, { verdict: string; at: string; outcomes: readonly string[] }>>> {
  return Object.fromEntries(
    (await journeys(files, options)).map(({ request, verdict, outcomes }) => [
      request.name,
      {
        verdict,
        at: `${request.at.file}#${request.at.pointer}`,
        outcomes: outcomes.map(({ kind, gate, at }) => `${kind} ${gate} ${at.file}#${at.pointer}`),
      },
    ]),
  );
}

export async function journeys(files: Files, options: Options = {}): Promise<readonly Journey[]> {
  const config: FileConfig = {
    requests: { names: [], patterns: [], phrases: [], exclude: [] },
    handoff,
    gates: [],
    judgeVoice: false,
    ...(options.channels && { channels: options.channels }),
  };
  return analyse(await bots(files, options), () => config).journeys;
}

export const defects = async (files: Files, options: Options = {}): Promise<readonly Defect[]> =>
  (await bots(files, options)).flatMap((bot) => bot.defects ?? []);

export async function flowOf(files: Files, name?: string, options: Options = {}): Promise<Flow> {
  const found = (await bots(files, options)).flatMap((bot) => bot.flows);
  const flow = name === undefined ? found[0] : found.find((each) => each.name === name);
  if (!flow) throw new Error(`no flow ${name ?? ""}`);
  return flow;
}

export function nodeOf(flow: Flow, id: string): Node {
  const node = flow.nodes.find((each) => each.id === id);
  if (!node) throw new Error(`no node ${id}`);
  return node;
}

/** `role → target` of each exit; `-` = unwired, `?name` = missing. */
export const exitsOf = (flow: Flow, id: string): readonly string[] =>
  nodeOf(flow, id).exits.map(({ role, to, missing }) => `${role} → ${missing ? `?${missing.name}` : (to ?? "-")}`);

/** An action in few words: type, parameters, and its transitions. */
export interface Short {
  readonly type: string;
  readonly with?: Json;
  readonly next?: string;
  /** Operand → target; an operator other than `Equals` stands before the operand: `NumberGreaterThan 0`. */
  readonly when?: Readonly<Record<string, string>>;
  /** Error type → target. */
  readonly or?: Readonly<Record<string, string>>;
}

/** A flow in the flow language; it starts at its first action. */
export function flow(
  name: string,
  actions: Readonly<Record<string, Short>>,
  more: { type?: string; metadata?: Json; settings?: Json } = {},
): Json {
  return {
    Version: "2019-10-30",
    StartAction: Object.keys(actions)[0] ?? "",
    Metadata: { name, ...(more.type ? { type: more.type } : {}), ActionMetadata: more.metadata ?? {} },
    ...(more.settings === undefined ? {} : { Settings: more.settings }),
    Actions: Object.entries(actions).map(([id, each]) => ({
      Identifier: id,
      Type: each.type,
      Parameters: each.with ?? {},
      Transitions: {
        ...(each.next === undefined ? {} : { NextAction: each.next }),
        Conditions: Object.entries(each.when ?? {}).map(([text, to]) => {
          const [operator, ...operand] = /^(Number|Text)/.test(text) ? text.split(" ") : ["Equals", text];
          return { NextAction: to, Condition: { Operator: operator ?? "", Operands: [operand.join(" ")] } };
        }),
        Errors: Object.entries(each.or ?? {}).map(([type, to]) => ({ NextAction: to, ErrorType: type })),
      },
    })),
  };
}

/** Blocks that most flows have. */
export const blocks = {
  say: (next: string, text = "One moment."): Short => ({
    type: "MessageParticipant",
    with: { Text: text },
    next,
    or: { NoMatchingError: next },
  }),
  lex: (when: Readonly<Record<string, string>>, or: Readonly<Record<string, string>>, bot: Json = ARN): Short => ({
    type: "ConnectParticipantWithLexBot",
    with: { Text: "How can I help?", LexV2Bot: { AliasArn: bot } },
    next: or.NoMatchingError ?? "bye",
    when,
    or,
  }),
  queue: (full = "bye", failed = "bye"): Short => ({
    type: "TransferContactToQueue",
    next: "bye",
    or: { QueueAtCapacity: full, NoMatchingError: failed },
  }),
  compare: (path: string, when: Readonly<Record<string, string>>, rest: string): Short => ({
    type: "Compare",
    with: { ComparisonValue: path },
    next: rest,
    when,
    or: { NoMatchingCondition: rest },
  }),
  bye: { type: "DisconnectParticipant" } as Short,
};

export const ARN = "arn:aws:lex:us-east-1:111122223333:bot-alias/HELPERBOT1/LIVEALIAS1";
export const connectArn = (kind: string, n: number): string =>
  `arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555/${kind}/00000000-0000-0000-0000-${String(n).padStart(12, "0")}`;

/** A V2 intent that closes at once. */
export const intent = (name: string, phrases: readonly string[], more: { [key: string]: Json } = {}): Json => ({
  name,
  parentIntentSignature: null,
  sampleUtterances: phrases.map((utterance) => ({ utterance })),
  initialResponseSetting: { nextStep: closes() },
  ...more,
});

export const closes = (sessionAttributes: { [key: string]: Json } = {}): Json => ({
  sessionAttributes,
  dialogAction: { type: "EndConversation" },
});

/** The files of a V2 export with the given intents. */
export function lexBot(intents: Readonly<Record<string, Json>>, root = "Helper", locale = "en_US", id = "HELPERBOT1"): Files {
  return {
    [`${root}/Bot.json`]: { name: root, identifier: id, dataPrivacy: { childDirected: false }, idleSessionTTLInSeconds: 300 },
    [`${root}/BotLocales/${locale}/BotLocale.json`]: { name: locale, identifier: locale, nluConfidenceThreshold: 0.4 },
    ...Object.fromEntries(
      Object.entries(intents).map(([name, value]) => [`${root}/BotLocales/${locale}/Intents/${name}/Intent.json`, value]),
    ),
  };
}

export const AGENT = intent("SpeakToAgent", ["I want to speak to an agent", "talk to a person"]);
