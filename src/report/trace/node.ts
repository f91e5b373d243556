import { guardWords } from "../../analysis/conditions/guard.ts";
import type { Journey, Spot } from "../../analysis/journey.ts";
import { spotLabel } from "../../analysis/verdict/route.ts";
import { misses, type Nearest, stepsThrough } from "../../analysis/verdict/trace.ts";
import type { LintResult } from "../../engine/result.ts";
import type { Channel, Exit } from "../../model/model.ts";
import { captionOf, exitLabel, REQUESTS } from "../graph/words.ts";
import type { ReportOptions } from "../reporter.ts";
import { printable, wrap } from "../width.ts";
import { VERDICTS } from "../words.ts";
import { hopsOf, knownWords, type Path, placeWords } from "./steps.ts";

/** Why a node is reached or not: for each request the way to it, or how close the request comes and what stops it there. */
export function whyOf(spot: Spot, journeys: readonly Journey[], result: LintResult, options: ReportOptions): string {
  const { paint } = options;
  const { at } = spot.node;
  const nearest = misses(result.facts.linked, at);
  const found = journeys.map((journey) => {
    const walks = [...journey.channels.keys()].map((channel) => ({ channel, walk: result.facts.walk(journey.request, channel) }));
    const reached = walks.flatMap(({ channel, walk }) => {
      const steps = stepsThrough(walk, at);
      return steps ? [{ channel, steps }] : [];
    });
    const [first] = reached;
    if (first)
      return {
        reached: true,
        text: wayText(
          journey,
          reached.map(({ channel }) => channel),
          first.steps,
          result,
          options,
        ),
      };
    return { reached: false, text: missText(journey, walks.flatMap(({ walk }) => nearest(walk) ?? [])[0], result, options) };
  });
  const number = found.filter(({ reached }) => reached).length;
  return [
    `${paint("strong", printable(spotLabel(spot)))}  ${paint("faint", printable(captionOf(spot.node)))}  ${paint("place", placeWords(at, result.document))}\n  ${sumOf(spot, number, journeys.length, result)}`,
    ...[...found].sort((a, b) => Number(b.reached) - Number(a.reached)).map(({ text }) => text),
  ].join("\n\n");
}

function sumOf(spot: Spot, number: number, all: number, { facts }: LintResult): string {
  const requests =
    all === 0 ? "there is no request for a person that could come here" : `${number} of ${all} requests for a person come here`;
  return facts.isConnected(spot) ? requests : `${requests}; no entry of the project leads here at all`;
}

function wayText(
  { request, verdict }: Journey,
  channels: readonly Channel[],
  steps: Path["steps"],
  result: LintResult,
  options: ReportOptions,
): string {
  const { sign, style } = VERDICTS[verdict];
  const { paint } = options;
  return [
    `${paint("good", "reached by")} ${printable(request.id)} on ${channels.join(" and ")}  ${paint(style, `${sign} ${VERDICTS[verdict].words}`)}`,
    ...hopsOf({ from: { label: request.name, caption: REQUESTS[request.kind], at: request.at }, steps }, result, options).flat(),
  ].join("\n");
}

function missText(
  { request, channels, reason }: Journey,
  nearest: Nearest | undefined,
  { document }: LintResult,
  { paint, width }: ReportOptions,
): string {
  const head = `${paint("warning", "not reached by")} ${printable(request.id)}`;
  const lines = (text: string) => wrap(text, width - 4).map((line) => `    ${line}`);
  if (channels.size === 0 || request.starts.length === 0)
    return [head, ...lines(request.starts.length === 0 ? "nothing handles it" : `it is not judged: ${printable(reason ?? "")}`)].join("\n");
  if (!nearest) return [head, ...lines("no way leads from it to here")].join("\n");
  const { step, exit } = nearest;
  return [
    head,
    `    comes as far as ${paint("strong", printable(spotLabel(step.spot)))}  ${paint("place", placeWords(step.spot.node.at, document))}`,
    ...lines(stays(exit)),
    ...lines(step.known.length > 0 ? `known there: ${step.known.map(knownWords).join(", ")}` : "nothing is known there that decides it"),
  ].join("\n");
}

/** What it would have had to do. */
function stays(exit: Exit | null): string {
  if (!exit) return "and does not enter the flow behind it";
  const words = exitLabel(exit);
  const when = exit.when ? `, whose condition is ${printable(guardWords(exit.when))}` : "";
  const only = exit.channels ? `, which exists on ${exit.channels.join(" and ")} only` : "";
  return `and does not take ${words === "" ? "the exit to the next node" : `the exit "${printable(words)}"`}${when}${only}`;
}
