import { below, buildFlow } from "../../model/build.ts";
import type { Bot, Defect, Intent, Phrase, Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";
import { withDeclined } from "../plain-answers.ts";
import { undiallable } from "../undiallable.ts";
import { knownNodes } from "./known-nodes.ts";
import { addNode, channelList, isKind, KINDS, type NodeValues, targetOf } from "./nodes.ts";

/** A flow of a file, and what stands under its `nodes`. */
export interface FlowSource {
  readonly value: Json;
  readonly at: Place;
  readonly document: SourceDocument;
  readonly nodes: NodeValues;
}

/**
 * A hand-written flow: a bot of one flow. `written` = the variables that something in the project writes, `repeats` = the project is read
 * again and again.
 */
export function readFlow({ value, at, document, nodes: all }: FlowSource, written: ReadonlySet<string>, repeats: boolean): Bot {
  const name = text(member(value, "name")) ?? document.path.split("/").pop() ?? document.path;
  const channels = channelList(member(value, "channels"));
  const flow = buildFlow({
    id: `botflow:${at.file}#${at.pointer}`,
    name,
    at,
    keys: [`botflow:${name}`],
    channels,
  });
  const defects: Defect[] = [...shape(value, at, all), ...duplicates(document, at)];
  const nodes = all.filter(([, node]) => isObject(node));
  const ids = new Set(nodes.map(([id]) => id));
  const handler = (key: string) => {
    const to = text(member(member(value, "on"), key));
    return to !== undefined && ids.has(to) ? to : undefined;
  };
  const on = { noMatch: handler("noMatch"), noInput: handler("noInput"), error: handler("error") };
  const scope = { flow, ids, on, written };
  const known = knownNodes(scope, repeats);
  for (const [id, node] of nodes) {
    const place = below(at, "nodes", id);
    const type = text(member(node, "type"));
    if (!isKind(type)) defects.push({ kind: "unknown-action", at: below(place, "type"), type: type ?? "", known: KINDS });
    known(id, node, place, () => addNode(scope, id, node, place));
  }

  /** Entries have no room for a missing target: a node of their own stands in, whose exit is missing. */
  const entryTo = (target: Json | undefined, place: Place, wish: string): string | null => {
    const to = text(target);
    if (!to) return null;
    const [found, rest] = targetOf(ids, to, place);
    if (found !== null) return found;
    const id = flow.node("effect", flow.fresh(wish), place, { synthetic: true });
    flow.exit(id, "next", null, rest);
    return id;
  };

  const start = text(member(value, "start"));
  const startAt = start === undefined ? at : below(at, "start");
  const startTo = start !== undefined && ids.has(start) ? start : null;
  if (startTo === null) defects.push({ kind: "missing-start", at: startAt, ...(start ? { name: start } : {}) });
  flow.entry({ kind: "start", to: startTo, at: startAt });
  for (const [key, target] of entries(member(value, "on")))
    flow.entry({ kind: "handler", name: key, to: entryTo(target, below(at, "on", key), `on ${key}`), at: below(at, "on", key) });

  const intents: Intent[] = [];
  const names = new Set<string>();
  items(member(value, "intents")).forEach((intent, i) => {
    const place = below(at, "intents", i);
    const called = text(member(intent, "name"));
    if (called === undefined) return;
    if (names.has(called)) defects.push({ kind: "duplicate-id", at: below(place, "name"), name: called, what: "intent" });
    else intents.push({ name: called, at: place, phrases: phrasesOf(intent, place) });
    names.add(called);
    const goto = member(intent, "goto");
    const targets = Array.isArray(goto)
      ? goto.map((target, n) => ({ target, at: below(place, "goto", n) }))
      : [{ target: goto, at: below(place, "goto") }];
    for (const { target, at: where } of targets) {
      const to = entryTo(target, where, `intent ${called}`);
      if (to !== null) flow.entry({ kind: "intent", intent: called, to, at: place });
    }
  });

  const escalation = member(value, "escalation");
  if (escalation !== undefined && escalation !== null) {
    const place = below(at, "escalation");
    const hands = text(escalation) === "return";
    const to = hands
      ? flow.node("return", flow.fresh("escalation"), place, {
          synthetic: true,
          label: "escalation",
          returns: { exitReason: "AgentRequestedByUser", forgetsIntent: true },
        })
      : entryTo(member(escalation, "goto"), below(place, "goto"), "escalation");
    flow.entry({ kind: "escalation", name: "escalation", to, at: place });
  }
  const flows = [flow.done()];
  defects.push(...undiallable(flows));
  const bot: Bot = {
    id: flow.id,
    name,
    platform: "botflow",
    at,
    flows,
    intents,
    languages: items(member(value, "languages")).flatMap((each) => text(each) ?? []),
    declaresIntents: true,
    ...(defects.length > 0 ? { defects } : {}),
    fallbacks: [on.noMatch, on.noInput, on.error].flatMap((node) => (node === undefined ? [] : [{ flow: flow.id, node }])),
  };
  return withDeclined(bot);
}

function phrasesOf(intent: Json, at: Place): readonly Phrase[] {
  const phrases = member(intent, "phrases");
  const list = (value: Json | undefined, place: Place, language?: string) =>
    items(value).flatMap((each, i) => {
      const said = text(each);
      return said === undefined ? [] : [{ text: said, at: below(place, i), ...(language ? { language } : {}) }];
    });
  const place = below(at, "phrases");
  return isObject(phrases)
    ? entries(phrases).flatMap(([language, value]) => list(value, below(place, language), language))
    : list(phrases, place);
}

/** What stops the analysis; unknown extra keys never do. */
function shape(value: Json, at: Place, all: NodeValues): readonly Defect[] {
  const wrong: Defect[] = [];
  const expect = (holds: boolean, place: Place, message: string) => void (holds || wrong.push({ kind: "shape", at: place, message }));
  const nodes = member(value, "nodes");
  expect(text(member(value, "name")) !== undefined, at, "a flow needs a name");
  expect(isObject(nodes), nodes === undefined ? at : below(at, "nodes"), "`nodes` must be an object: node id → node");
  for (const [id, node] of all) if (!isObject(node)) expect(false, below(at, "nodes", id), "a node must be an object with a `type`");
  const intents = member(value, "intents");
  expect(intents === undefined || Array.isArray(intents), below(at, "intents"), "`intents` must be a list");
  return wrong;
}

/** Ids are keys: a second one would silently replace the first. */
const duplicates = (document: SourceDocument, at: Place): readonly Defect[] =>
  document
    .duplicateKeys()
    .filter(({ pointer }) => pointer.startsWith(`${at.pointer}/nodes/`) && pointer.split("/").length === at.pointer.split("/").length + 2)
    .map(({ pointer, key }) => ({ kind: "duplicate-id", at: { file: at.file, pointer }, name: key, what: "node" }));
