import { type DocumentSymbol, type Hover, type Location, MarkupKind, SymbolKind } from "vscode-languageserver";
import type { Journey, Verdict } from "../analysis/journey.ts";
import { isFlow } from "../analysis/link/link.ts";
import type { LintResult } from "../engine/result.ts";
import type { Flow, Node, NodeKind, Place } from "../model/model.ts";
import { isInside } from "../model/place.ts";
import { prose } from "../report/prose.ts";
import { endWords, gateWords } from "../report/trace/words.ts";
import { hopWords, VERDICTS } from "../report/words.ts";
import { lspRange, rangeAt } from "./places.ts";

/** Answers what an editor asks about a place: hover, definition, symbols. */

/** What becomes of the request that is declared at a place, or of the innermost of several. */
export function hoverAt(file: string, pointer: string, result: LintResult): Hover | null {
  const journeys = result.facts.journeys.filter(({ request }) => isInside({ file, pointer }, request.at));
  const [deepest] = journeys.toSorted((a, b) => b.request.at.pointer.length - a.request.at.pointer.length);
  if (!deepest) return null;
  return { contents: { kind: MarkupKind.Markdown, value: describe(deepest) }, range: rangeAt(result, deepest.request.at) };
}

/** The verdict of a journey, and its ends. */
function describe({ request, verdict, reason, channels, outcomes }: Journey): string {
  const verdictWords = (of: Verdict) => `${VERDICTS[of].sign} ${VERDICTS[of].words}`;
  return [
    `**${prose(request.name)}** ${verdictWords(verdict)}${reason === null ? "" : `: ${prose(reason)}`}`,
    ...[...channels].map(([channel, on]) => `- ${channel}: ${verdictWords(on)}`),
    ...outcomes.flatMap((outcome) => [
      "",
      `**${prose(endWords(outcome))}**, ${prose(gateWords(outcome.gate, outcome.condition))}`,
      "",
      outcome.route.map((hop) => prose(hopWords(hop))).join(" › "),
    ]),
  ].join("\n");
}

/** Where the call, exit or entry at a place leads, or the innermost of several. A node that leads nowhere is not what stands around it. */
export function definitionAt(file: string, pointer: string, result: LintResult, uriOf: (file: string) => string): Location | null {
  const isAround = ({ at }: { readonly at: Place }) => isInside({ file, pointer }, at);
  const inward = (a: { readonly at: Place }, b: { readonly at: Place }) => b.at.pointer.length - a.at.pointer.length;
  const [innermost] = [...linksIn(file, result)].filter(isAround).toSorted(inward);
  const nodes = result.facts.linked.spots.flatMap(({ node }) => (node.synthetic ? [] : [node]));
  const [node] = nodes.filter(isAround).toSorted(inward);
  if (!innermost || (node && inward(innermost, node) > 0)) return null;
  return { uri: uriOf(innermost.to.file), range: rangeAt(result, innermost.to) };
}

/** The places of a file that lead somewhere, each with its target. */
function* linksIn(file: string, { facts: { linked, bots } }: LintResult): Generator<{ readonly at: Place; readonly to: Place }> {
  for (const spot of linked.spots) {
    const { call, exits, at } = spot.node;
    if (at.file !== file) continue;
    const target = call && linked.target(spot.flow, spot.node);
    if (target && isFlow(target)) yield { at: call.at, to: target.at };
    for (const exit of exits) {
      const next = exit.at && linked.behind(spot, exit);
      if (next && exit.at) yield { at: exit.at, to: next.node.at };
    }
  }
  for (const flow of bots.flatMap(({ flows }) => flows))
    for (const { at, to } of flow.entries) {
      const first = linked.at(flow, to);
      if (first) yield { at, to: first.node.at };
    }
}

const SYMBOLS: Readonly<Record<NodeKind, SymbolKind>> = {
  say: SymbolKind.String,
  ask: SymbolKind.Interface,
  branch: SymbolKind.Operator,
  effect: SymbolKind.Function,
  call: SymbolKind.Method,
  jump: SymbolKind.Method,
  return: SymbolKind.Key,
  transfer: SymbolKind.Event,
  end: SymbolKind.Null,
  opaque: SymbolKind.Object,
};

/** The outline of a file: its flows with their nodes, and its requests. */
export function symbolsOf(file: string, result: LintResult): DocumentSymbol[] {
  const document = result.document(file);
  if (!document) return [];
  const symbol = (name: string, kind: SymbolKind, pointer: string, children: DocumentSymbol[] = []): DocumentSymbol => {
    const range = lspRange(document.range(pointer, "member"));
    return { name: name || "?", kind, range, selectionRange: rangeWithin(range, rangeAt(result, { file, pointer })), children };
  };
  const nodeSymbol = (node: Node) => symbol(nameOf(node), SYMBOLS[node.kind], node.at.pointer);
  const flowSymbol = (flow: Flow) =>
    symbol(
      flow.name,
      SymbolKind.Module,
      flow.at.pointer,
      shownOnce(flow.nodes.filter(({ at, synthetic }) => at.file === file && !synthetic)).map(nodeSymbol),
    );
  const requests = result.facts.requests.filter(({ at }) => at.file === file && at.pointer !== "");
  return [
    ...requests.map(({ name, at }) => symbol(name, SymbolKind.Enum, at.pointer)),
    ...result.facts.bots.flatMap(({ flows }) => flows.filter(({ at }) => at.file === file).map(flowSymbol)),
  ];
}

const nameOf = ({ label, id }: Node): string => label ?? id;

/** One thing in the file may be drawn as several nodes (a route that stands on each page of its flow): the first stands for all. */
const shownOnce = (nodes: readonly Node[]): readonly Node[] => {
  const seen = new Set<string>();
  return nodes.filter((node) => seen.size < seen.add(`${nameOf(node)}\n${node.at.pointer}`).size);
};

/** `inner`, or the start of `outer` if it sticks out: the protocol requires that a symbol's selection lies inside its range. */
function rangeWithin(outer: DocumentSymbol["range"], inner: DocumentSymbol["range"]): DocumentSymbol["range"] {
  const before = (a: { line: number; character: number }, b: { line: number; character: number }) =>
    a.line < b.line || (a.line === b.line && a.character < b.character);
  return before(inner.start, outer.start) || before(outer.end, inner.end) ? { start: outer.start, end: outer.start } : inner;
}
