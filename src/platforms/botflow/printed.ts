import { below } from "../../model/build.ts";
import { push } from "../../model/maps.ts";
import {
  type Bot,
  type Entry,
  type Exit,
  type Flow,
  type Intent,
  type Literal,
  NODE_KINDS,
  type Node,
  type Phrase,
  type Place,
} from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, isTrue, items, member, text } from "../../source/json.ts";
import { BOT, ENTRY, EXIT, FLOW, INTENT, NODE, PHRASE, type Shape } from "./shapes.ts";

/** Reads printed models back: see `print.ts`. Places are those in the printed file. */
export function readPrinted(documents: readonly { readonly at: Place; readonly value: Json }[]): readonly Bot[] {
  const bots = new Map<string, { at: Place; value: Json }[]>();
  for (const document of documents) {
    const id = text(member(member(document.value, "bot"), "id")) ?? text(member(document.value, "name")) ?? document.at.file;
    push(bots, id, document);
  }
  return [...bots].map(([id, flows]): Bot => {
    const head = member(flows[0]?.value, "bot");
    const at = flows[0]?.at ?? { file: "", pointer: "" };
    const requests = new Map<string, Place>();
    return {
      ...readAs<Bot>(BOT, head),
      id,
      name: text(member(head, "name")) ?? id,
      platform: "botflow",
      at,
      languages: items(member(head, "languages")).flatMap((each) => text(each) ?? []),
      declaresIntents: isTrue(member(head, "declaresIntents")),
      flows: flows.map(({ at: place, value }) => readFlow(value, place, requests)),
      intents: flows.flatMap(({ at: place, value }) =>
        items(member(value, "intents")).map((intent, i) => readIntent(intent, below(place, "intents", i))),
      ),
    };
  });
}

function readIntent(intent: Json, at: Place): Intent {
  const phrases = items(member(intent, "phrases")).map((each, i) => ({
    ...readAs<Phrase>(PHRASE, each),
    text: text(member(each, "text")) ?? text(each) ?? "",
    at: below(at, "phrases", i),
  }));
  return { ...readAs<Intent>(INTENT, intent), name: text(member(intent, "name")) ?? "", at, phrases };
}

/** `requests` = where the first entry of each request stands that several entries share. */
function readFlow(value: Json, at: Place, requests: Map<string, Place>): Flow {
  const name = text(member(value, "name")) ?? "";
  const list = items(member(value, "keys")).flatMap((each) => text(each) ?? []);
  const given = readAs<Flow>(FLOW, value);
  return {
    id: text(member(value, "id")) ?? name,
    name,
    at,
    keys: list.length > 0 ? list : [`botflow:${name}`],
    ...given,
    entries: items(member(value, "entries")).flatMap((entry, i): Entry[] => {
      const place = below(at, "entries", i);
      const read = ENTRY(entry) as unknown as Entry | undefined;
      if (!read) return [];
      const shared = text(member(entry, "requestAt")) ?? text(member(entry, "at")) ?? "";
      const requestAt = requests.get(shared) ?? place;
      requests.set(shared, requestAt);
      return [{ ...read, to: text(member(entry, "to")) ?? null, at: place, requestAt }];
    }),
    nodes: entries(member(value, "nodes")).map(([id, node]) => readNode(id, node, below(at, "nodes", id))),
  };
}

/** What a node has to hold to be of its kind. */
const NEEDS: Readonly<Partial<Record<Node["kind"], (node: Partial<Node>) => boolean>>> = {
  transfer: ({ transfer }) => transfer !== undefined,
  call: ({ call }) => call !== undefined,
  jump: ({ call }) => call !== undefined,
};

function readNode(id: string, node: Json, at: Place): Node {
  const { sets, oneOf, copies, texts, exits, action } = (isObject(node) ? node : {}) as { [key: string]: Json };
  const given = readAs<Node>(NODE, node);
  const kind = NODE_KINDS.find((each) => each === text(member(node, "type")) && NEEDS[each]?.(given) !== false) ?? "opaque";
  return {
    ...given,
    id,
    kind,
    at,
    type: text(action),
    ...(isObject(sets) ? { sets: new Map(entries(sets).map(([name, value]) => [name, readSet(value)] as const)) } : {}),
    ...(isObject(oneOf)
      ? { oneOf: new Map(entries(oneOf).map(([name, values]) => [name, items(values).flatMap((each) => text(each) ?? [])] as const)) }
      : {}),
    ...(isObject(copies)
      ? { copies: new Map(entries(copies).flatMap(([to, from]) => (text(from) === undefined ? [] : [[to, text(from) ?? ""] as const]))) }
      : {}),
    ...(Array.isArray(texts)
      ? {
          texts: texts.map((each, i) => ({
            ...readAs<Phrase>(PHRASE, each),
            text: text(member(each, "text")) ?? "",
            at: below(at, "texts", i),
          })),
        }
      : {}),
    ...(given.call ? { call: { ...given.call, at } } : {}),
    ...(given.transfer ? { transfer: { ...given.transfer, targetAt: at } } : {}),
    exits: items(exits).flatMap((exit, i) => readExit(exit, below(at, "exits", i)) ?? []),
  };
}

/** What a node writes into a variable; `undefined` = nobody can know. */
const readSet = (value: Json): Literal | undefined => (isTrue(member(value, "unknown")) ? undefined : literal(member(value, "value")));

function readExit(exit: Json, at: Place): Exit | undefined {
  const given = EXIT(exit) as unknown as Exit | undefined;
  if (!given) return undefined;
  return {
    ...given,
    to: text(member(exit, "to")) ?? null,
    at,
    ...(given.choice ? { choice: { ...given.choice, at } } : {}),
    ...(given.intent ? { intent: { ...given.intent, at } } : {}),
    ...(given.escalation ? { escalation: { ...given.escalation, at } } : {}),
    ...(given.missing ? { missing: { ...given.missing, at } } : {}),
  };
}

/** A part of the model: what is something else in the file is left out. */
const readAs = <Part extends object>(shape: Shape, value: Json | undefined): Partial<Part> =>
  ((value === undefined ? undefined : shape(value)) ?? {}) as Partial<Part>;

const literal = (value: Json | undefined): Literal => text(value) ?? null;
