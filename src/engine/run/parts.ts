import type { Part } from "../../analysis/analyse.ts";
import type { Bot, Node } from "../../model/model.ts";
import type { Platform } from "../../platforms/platform.ts";
import type { SourceDocument } from "../../source/document.ts";
import { filesOf } from "../linked-to.ts";
import type { RuleCalls } from "./rule-calls.ts";
import type { Found, RunInput } from "./run.ts";

/** What rules have found where nothing has changed since. */
export interface FoundBefore {
  readonly inDocuments: WeakMap<SourceDocument, readonly Found[]>;
  readonly inParts: WeakMap<Part, FoundInPart>;
  /** Bots and nodes that have got other words since. */
  readonly reworded: Set<Bot | Node>;
}

/** What the hooks for bots, flows, nodes and journeys have found in a part of the project. */
export interface FoundInPart {
  /** The documents in which its bots stand: hooks for bots read them. */
  readonly documents: readonly (SourceDocument | undefined)[];
  readonly inBots: ReadonlyMap<Bot, FoundInBot>;
  readonly atNodes: WeakMap<Node, readonly Found[]>;
}

interface FoundInBot {
  readonly inside: readonly Found[];
  readonly onJourneys: readonly Found[];
}

type Sources = ReturnType<typeof sourcesOf>;

/** What those hooks find, in the order of the project: all bots first, then their journeys. Each part is shown to them as a project. */
export function foundInParts(input: RunInput, calls: RuleCalls): readonly Found[] {
  const { parts, facts, before } = input;
  const sources = sourcesOf(input);
  const inBots = new Map(parts.flatMap((part) => [...foundIn(part, sources, calls, before)]));
  before?.reworded.clear();
  const inOrder = (what: keyof FoundInBot) => facts.bots.flatMap((bot) => inBots.get(bot)?.[what] ?? []);
  return [...inOrder("inside"), ...inOrder("onJourneys")];
}

function foundIn(part: Part, sources: Sources, calls: RuleCalls, before: FoundBefore | undefined): FoundInPart["inBots"] {
  const { bots, spots } = part.linked;
  if (!before) return findIn(part, sources, calls.about(part.facts));
  const documents = [...new Set(bots.flatMap((bot) => [...filesOf(bot)]))].map(sources.source);
  const known = before.inParts.get(part);
  const atNodes = known?.atNodes ?? new WeakMap();
  const isReworded = bots.some((bot) => before.reworded.has(bot));
  if (isReworded) for (const { node } of spots) if (before.reworded.has(node)) atNodes.delete(node);
  if (known && !isReworded && known.documents.every((document, i) => document === documents[i])) return known.inBots;
  const fails = calls.crashes.size;
  const inBots = findIn(part, sources, calls.about(part.facts), atNodes);
  if (calls.crashes.size === fails) before.inParts.set(part, { documents, inBots, atNodes });
  return inBots;
}

/** Calls the hooks. */
function findIn(
  { facts }: Part,
  { source, platformOf }: Sources,
  calls: RuleCalls,
  atNodes?: FoundInPart["atNodes"],
): FoundInPart["inBots"] {
  const showBot = (bot: Bot) => {
    calls.call(bot.at.file, "bot", (rule, context) => rule.bot?.(bot, { ...context, source, platform: platformOf(bot) }));
    for (const flow of bot.flows) {
      calls.call(flow.at.file, "flow", (rule, context) => rule.flow?.(flow, { ...context, bot }));
      for (const node of flow.nodes)
        calls.again(atNodes, node, () => {
          const spot = facts.linked.spot(flow, node);
          calls.call(node.at.file, "node", (rule, context) => rule.node?.(spot, context));
        });
    }
  };
  const showJourneys = (bot: Bot) => {
    for (const journey of facts.journeysOf(bot))
      calls.call(journey.request.at.file, "journey", (rule, context) => rule.journey?.(journey, context));
  };
  return new Map(
    facts.bots.map((bot) => [bot, { inside: calls.apart(() => showBot(bot)), onJourneys: calls.apart(() => showJourneys(bot)) }]),
  );
}

/** The documents of the project and the platforms of its bots, for hooks that read files. */
function sourcesOf({ documents, platformOf }: RunInput) {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const platforms = new Map([...platformOf.values()].map((platform): [string, Platform] => [platform.id, platform]));
  return { source: (file: string) => byPath.get(file), platformOf: ({ platform }: Bot) => platforms.get(platform) };
}
