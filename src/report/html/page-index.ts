import type { Journey } from "../../analysis/journey.ts";
import type { LintResult, Problem, ReportedRequest } from "../../engine/result.ts";
import { push } from "../../model/maps.ts";
import type { Place } from "../../model/model.ts";
import { type Whole, wholeGraph } from "../graph/whole.ts";
import { type Owner, ownerOf } from "../owner.ts";

/** A result with what the parts of its page look up, and the ids by which they refer to each other. */
export interface Index {
  readonly result: LintResult;
  readonly whole: Whole;
  readonly requestOf: (id: string) => ReportedRequest | undefined;
  readonly journeyOf: (id: string) => Journey | undefined;
  readonly problemsOf: (request: string) => readonly Problem[];
  readonly ownerOf: (place: Place) => Owner | undefined;
  /** The ids of cards. */
  readonly request: (id: string) => string;
  readonly problem: (problem: Problem) => string;
  /** The files of requests and problems, and the number of one. */
  readonly files: readonly string[];
  readonly file: (file: string) => number;
}

/** Numbers the requests, problems and files of a result, so that the parts of the page can point at each other. */
export function indexOf(result: LintResult): Index {
  const { report, problems, facts } = result;
  const requests = new Map(report.requests.map((request, i) => [request.id, { request, id: `request-${i + 1}` }]));
  const journeys = new Map(facts.journeys.map((journey) => [journey.request.id, journey]));
  const places = new Map(problems.map((problem, i) => [problem, `problem-${i + 1}`]));
  const files = [...new Set([...report.requests.map(({ file }) => file), ...problems.map(({ reported }) => reported.file)])].sort();
  const numbers = new Map(files.map((file, i) => [file, i]));
  const asked = new Map<string, Problem[]>();
  for (const problem of problems) for (const request of problem.reported.requests) push(asked, request, problem);
  return {
    result,
    whole: wholeGraph(facts),
    requestOf: (id) => requests.get(id)?.request,
    journeyOf: (id) => journeys.get(id),
    problemsOf: (request) => asked.get(request) ?? [],
    ownerOf: ownerOf(facts),
    request: (id) => requests.get(id)?.id ?? "",
    problem: (problem) => places.get(problem) ?? "",
    files,
    file: (file) => numbers.get(file) ?? -1,
  };
}
