import { CHANNELS, END_KINDS, ENTRY_KINDS, EXIT_ROLES, ROUTES } from "../../model/model.ts";
import { METHODS } from "../../model/signalling.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, member } from "../../source/json.ts";

/**
 * What the parts of a printed model look like. People edit files: what is something else there is left out, so that whoever reads the model
 * can trust its types.
 */

/** The part as far as it is what it should be; `undefined` where it is something else. */
export type Shape = (value: Json) => Json | undefined;

const text: Shape = (value) => (typeof value === "string" ? value : undefined);
const literal: Shape = (value) => (value === null ? null : text(value));
const flag: Shape = (value) => (typeof value === "boolean" ? value : undefined);
const number: Shape = (value) => (typeof value === "number" ? value : undefined);
const among =
  (words: readonly string[]): Shape =>
  (value) =>
    typeof value === "string" && words.includes(value) ? value : undefined;
const list =
  (item: Shape): Shape =>
  (value) =>
    Array.isArray(value) ? value.map(item).filter((each) => each !== undefined) : undefined;
const record =
  (item: Shape): Shape =>
  (value) =>
    isObject(value) ? Object.fromEntries(shaped(entries(value).map(([key, each]) => [key, item(each)]))) : undefined;
const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.map((shape) => shape(value)).find((each) => each !== undefined);

/** An object with members of these shapes. It is none without those that it `needs`. */
const object =
  (members: Readonly<Record<string, Shape>>, ...needs: readonly string[]): Shape =>
  (value) => {
    if (!isObject(value)) return undefined;
    const read = Object.fromEntries(
      shaped(
        Object.entries(members).map(([key, shape]) => {
          const own = member(value, key);
          return [key, own === undefined ? undefined : shape(own)];
        }),
      ),
    );
    return needs.every((key) => Object.hasOwn(read, key)) ? read : undefined;
  };

const shaped = (members: readonly (readonly [string, Json | undefined])[]): [string, Json][] =>
  members.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as [string, Json]]));

const channels = list(among(CHANNELS));
const route = among(ROUTES);
const place = object({ file: text, pointer: text }, "file", "pointer");
const opaque = object({ what: text, declare: text, takesOver: flag }, "what");

const guard: Shape = (value) => {
  const op = member(value, "op");
  return typeof op === "string" ? GUARDS.get(op)?.(value) : undefined;
};
const combined = object({ op: text, guards: list(guard) }, "guards");
const GUARDS: ReadonlyMap<string, Shape> = new Map([
  ["true", object({ op: text })],
  ["false", object({ op: text })],
  ["is", object({ op: text, variable: text, values: list(literal) }, "variable", "values")],
  ["channel", object({ op: text, channels }, "channels")],
  ["unknown", object({ op: text, text, variables: list(text) }, "text")],
  ["not", object({ op: text, guard }, "guard")],
  ["and", combined],
  ["or", combined],
]);

export const BOT = object({
  isFragment: flag,
  clientsNameIntents: flag,
  hosted: flag,
  keepsTurn: flag,
  initialFacts: record(literal),
  ownVariables: list(text),
  fallbacks: list(object({ flow: text, node: text, tries: number }, "flow", "node")),
  platformFallback: flag,
  passesTranscript: flag,
});

export const INTENT = object({
  title: text,
  description: text,
  builtin: flag,
  continues: list(text),
  scopes: list(text),
  handledElsewhere: flag,
  off: text,
  languages: list(text),
});

export const PHRASE = object({ language: text, scope: text });

export const FLOW = object({ channels, showsDigital: flag, onlyCalled: flag });

export const ENTRY = object(
  {
    kind: among(ENTRY_KINDS),
    intent: text,
    name: text,
    off: text,
    when: guard,
    facts: record(literal),
    channels,
    request: flag,
    direct: flag,
  },
  "kind",
);

const call = object(
  {
    keys: list(text),
    name: text,
    what: text,
    binds: record(text),
    gives: record(literal),
    known: list(text),
    local: flag,
    anyKey: flag,
    hook: flag,
  },
  "keys",
  "name",
  "what",
);

const transfer = object(
  {
    route,
    target: text,
    targetKind: text,
    targetName: text,
    computed: flag,
    byChannel: record(route),
    byDefault: flag,
    tells: flag,
    method: among(METHODS),
    methodAt: place,
    releasesLink: flag,
    whileQueued: flag,
  },
  "route",
);

const returns = object({
  exitReason: literal,
  event: text,
  escalates: flag,
  scope: among(["flow", "bot"]),
  forgetsIntent: flag,
  bindsOnly: flag,
  withoutCaller: either(among(["opaque", "dead-end"]), opaque),
});

export const NODE = object({
  label: text,
  transfer,
  call,
  returns,
  opaque,
  end: among(END_KINDS),
  stores: text,
  answers: list(text),
  neverEmpty: flag,
  listens: flag,
  channels,
  voiceOnly: flag,
  synthetic: flag,
  audits: flag,
  leadsOn: flag,
  maxAttempts: number,
  languages: list(text),
  listAt: place,
  secured: flag,
  trackingId: number,
});

const named = object({ name: text }, "name");

export const EXIT = object(
  {
    role: among(EXIT_ROLES),
    label: text,
    when: guard,
    choice: object({ name: text, words: list(text) }, "name", "words"),
    intent: named,
    escalation: named,
    channels,
    missing: object({ name: text, what: text, known: list(text), partial: flag, within: text }, "name", "what", "known"),
    implied: flag,
    rest: flag,
  },
  "role",
);
