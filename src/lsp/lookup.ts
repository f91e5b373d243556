import { type DocumentSymbol, type Hover, type Location, MarkupKind, SymbolKind } from "vscode-languageserver";
import type { Journey, Verdict } from "../analysis/journey.ts";
import { isFlow } from "../analysis/link.ts";
import type { LintResult } from "../engine/result.ts";
import type { Flow, Node, NodeKind, Place } from "../model/model.ts";
import { isInside } from "../model/place.ts";
import { prose } from "../report/prose.ts";
import { endWords, gateWords } from "../report/trace/words.ts";
import { hopWords, VERDICTS } from "../report/words.ts";
import { lspRange, rangeAt } from "./places.ts";

/** What an editor asks about a place: hover, definition, symbols. */

export function hoverAt(file: string, pointer: string, result: LintResult): Hover | null {
  const journeys = result.facts.journeys.filter(({ request }) => isInside({ file, pointer }, request.at));
  const [deepest] = journeys.toSorted((a, b) => b.request.at.pointer.length - a.request.at.pointer.length);
  if (!deepest) return null;
  return { contents: { kind: MarkupKind.Markdown, value: describe(deepest) }, range: rangeAt(result, deepest.request.at) };
}

/** The verdict, and how the request ends on which way. */
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

/** Where a call or an exit under the cursor leads. */
export function definitionAt(file: string, pointer: string, result: LintResult, uriOf: (file: string) => string): Location | null {
  const { linked } = result.facts;
  let best: { readonly at: Place; readonly to: Place } | undefined;
  const offer = (at: Place, to: Place) => {
    if (isInside({ file, pointer }, at) && (!best || at.pointer.length > best.at.pointer.length)) best = { at, to };
  };
  for (const spot of linked.spots) {
    if (spot.node.at.file !== file) continue;
    const target = spot.node.call ? linked.target(spot.flow, spot.node) : undefined;
    if (spot.node.call && target && isFlow(target)) offer(spot.node.call.at, target.at);
    for (const exit of spot.node.exits) {
      const next = linked.behind(spot, exit);
      if (next && exit.at) offer(exit.at, next.node.at);
    }
  }
  for (const { flows } of result.facts.bots)
    for (const flow of flows)
      for (const { at, to } of flow.entries) {
        const node = to === null ? undefined : linked.node({ flow: flow.id, node: to });
        if (node) offer(at, node.at);
      }
  return best ? { uri: uriOf(best.to.file), range: rangeAt(result, best.to) } : null;
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

/** The flows of a file with their nodes, and its requests. */
export function symbolsOf(file: string, result: LintResult): DocumentSymbol[] {
  const document = result.document(file);
  if (!document) return [];
  const symbol = (name: string, kind: SymbolKind, pointer: string, children: DocumentSymbol[] = []): DocumentSymbol => {
    const range = lspRange(document.range(pointer, "member"));
    return { name: name || "?", kind, range, selectionRange: rangeWithin(range, rangeAt(result, { file, pointer })), children };
  };
  const nodeSymbol = (node: Node) => symbol(node.label ?? node.id, SYMBOLS[node.kind], node.at.pointer);
  const flowSymbol = (flow: Flow) =>
    symbol(
      flow.name,
      SymbolKind.Module,
      flow.at.pointer,
      flow.nodes.filter(({ at, synthetic }) => at.file === file && !synthetic).map(nodeSymbol),
    );
  const requests = result.facts.requests.filter(({ at }) => at.file === file && at.pointer !== "");
  return [
    ...requests.map(({ name, at }) => symbol(name, SymbolKind.Enum, at.pointer)),
    ...result.facts.bots.flatMap(({ flows }) => flows.filter(({ at }) => at.file === file).map(flowSymbol)),
  ];
}

/** The protocol asks that the selection lies inside the range. */
function rangeWithin(outer: DocumentSymbol["range"], inner: DocumentSymbol["range"]): DocumentSymbol["range"] {
  const before = (a: { line: number; character: number }, b: { line: number; character: number }) =>
    a.line < b.line || (a.line === b.line && a.character < b.character);
  return before(inner.start, outer.start) || before(outer.end, inner.end) ? { start: outer.start, end: outer.start } : inner;
}
