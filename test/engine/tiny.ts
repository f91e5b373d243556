import type { LintInput } from "../../src/engine/input.ts";
import { lint } from "../../src/engine/lint.ts";
import { below, buildFlow } from "../../src/model/build.ts";
import type { Bot, NodeKind, TransferRoute } from "../../src/model/model.ts";
import type { PlatformEntry } from "../../src/platforms/index.ts";
import { type Platform, placeIn } from "../../src/platforms/platform.ts";
import { defineRule, type Rule } from "../../src/rule/rule.ts";
import type { SourceDocument } from "../../src/source/document.ts";
import { entries, isObject, member, text } from "../../src/source/json.ts";

/**
 * A platform for tests of the engine: `{"tiny": "Shop", "intents": {"talk to a human": "dial"}, "nodes": {"dial": {"transfer": "voice",
 * "target": "+441632960000"}}}`. A node has a `kind` (default `say`), or `transfer` with a route; `next` leads on.
 */
export const tiny: Platform<true> = {
  id: "tiny",
  title: "Tiny",
  reads: "JSON with a key tiny",
  transfers: [],
  hasMarker: (source) => source.includes('"tiny"') || source.includes("tiny:"),
  recognise: (document) => isObject(document.value) && text(member(document.value, "tiny")) !== undefined,
  extract(document) {
    if (member(document.value, "crash") === "extract") throw new Error("the adapter is broken");
    return true;
  },
  assemble: (fragments) => fragments.map(({ document }) => toBot(document)),
};

function toBot(document: SourceDocument): Bot {
  const at = placeIn(document, "");
  const name = text(member(document.value, "tiny")) ?? "";
  const flow = buildFlow({ id: document.path, name, at, keys: [`tiny:${name}`] });
  const nodes = entries(member(document.value, "nodes"));
  for (const [id, node] of nodes) {
    const route = text(member(node, "transfer")) as TransferRoute | undefined;
    const kind = route ? "transfer" : ((text(member(node, "kind")) ?? "say") as NodeKind);
    const target = text(member(node, "target"));
    flow.node(kind, id, below(at, "nodes", id), route ? { transfer: { route, ...(target === undefined ? {} : { target }) } } : {});
  }
  for (const [id, node] of nodes) {
    const next = text(member(node, "next"));
    if (next !== undefined) flow.exit(id, "next", next);
  }
  const intents = entries(member(document.value, "intents"));
  for (const [intent, to] of intents) {
    const place = below(at, "intents", intent);
    flow.entry({ kind: "intent", intent, to: flow.has(text(to) ?? "") ? (text(to) ?? null) : null, at: place });
  }
  const declared = intents.map(([intent]) => ({ name: intent, at: below(at, "intents", intent), phrases: [] }));
  return { id: `tiny:${name}`, name, platform: "tiny", at, flows: [flow.done()], intents: declared, languages: [], declaresIntents: true };
}

export const tinyEntry: PlatformEntry = {
  id: "tiny",
  hasMarker: tiny.hasMarker,
  load: async () => tiny as unknown as Platform,
};

/** Reports every end of a request's paths that its options name; enough to see what the engine does with findings. */
export const ends: Rule = defineRule({
  id: "handoff/ends",
  docs: { summary: "ends of requests" },
  severity: "error",
  messages: { end: "{request} ends: {kind}" },
  help: "lead it to a person",
  options: { kinds: { type: "array", default: ["voice-transfer", "dead-end"], description: "what is reported" } },
  journey(journey, { report, options }) {
    for (const { kind, at, route, spot, target } of journey.outcomes)
      if ((options.kinds as readonly string[]).includes(kind))
        report({
          message: "end",
          data: { request: journey.request.name, kind },
          at,
          journey,
          route,
          ...(spot ? { spot } : {}),
          ...(target === undefined ? {} : { target }),
        });
  },
});

/** A tiny bot as text. */
export const shop = (nodes: object, intents: object = { "talk to a human": "dial" }, more: object = {}): string =>
  JSON.stringify({ tiny: "Shop", ...more, intents, nodes }, null, 2);

export const DIAL = { dial: { transfer: "voice", target: "+441632960000" } };

/** Lints texts by path with the tiny platform and one rule. */
export const lintTiny = (files: Readonly<Record<string, string>>, more: Partial<LintInput> = {}) =>
  lint({
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
    platforms: [tinyEntry],
    rules: [ends],
    ...more,
  });

export const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error("the list is empty");
  return item;
};
