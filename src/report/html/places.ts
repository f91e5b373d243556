import type { LintResult, Problem } from "../../engine/result.ts";

/** Names inside the page: ids of cards, numbers of files. */
export interface Index {
  readonly request: (id: string) => string;
  readonly problem: (problem: Problem) => string;
  readonly problemsOf: (request: string) => readonly Problem[];
  readonly file: (file: string) => number;
  readonly files: readonly string[];
}

export function indexOf({ report, problems }: LintResult): Index {
  const requests = new Map(report.requests.map(({ id }, i) => [id, `request-${i + 1}`]));
  const places = new Map(problems.map((problem, i) => [problem, `problem-${i + 1}`]));
  const files = [...new Set([...report.requests.map(({ file }) => file), ...problems.map(({ reported }) => reported.file)])].sort();
  const numbers = new Map(files.map((file, i) => [file, i]));
  const asked = new Map<string, Problem[]>();
  for (const problem of problems)
    for (const request of problem.reported.requests) asked.set(request, [...(asked.get(request) ?? []), problem]);
  return {
    request: (id) => requests.get(id) ?? "",
    problem: (problem) => places.get(problem) ?? "",
    problemsOf: (request) => asked.get(request) ?? [],
    file: (file) => numbers.get(file) ?? -1,
    files,
  };
}
