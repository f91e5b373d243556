import type { ConfigValue } from "../../src/engine/config/value.ts";
import { lint } from "../../src/engine/lint.ts";
import type { Json } from "../../src/source/document.ts";

/** A project as literals: file name → value (written as JSON) or text. */
export type Files = Readonly<Record<string, Json>>;

export interface Reported {
  /** Name → verdict, place, outcomes as `kind gate place`. */
  readonly requests: Readonly<Record<string, { readonly verdict: string; readonly at: string; readonly outcomes: readonly string[] }>>;
  /** `rule place`, hints (severity info) left out. */
  readonly problems: readonly string[];
}

/** Lints a project; `place` turns a file and pointer into what a test calls it. */
export async function reported(files: Files, config: ConfigValue, place: (file: string, pointer: string) => string): Promise<Reported> {
  const { report } = await lint({
    files: Object.entries(files).map(([path, value]) => ({ path, content: typeof value === "string" ? value : JSON.stringify(value) })),
    config: [{ name: "test", value: config }],
  });
  return {
    requests: Object.fromEntries(
      report.requests.map(({ name, verdict, file, pointer, outcomes }) => [
        name,
        {
          verdict,
          at: place(file, pointer),
          outcomes: outcomes.map((outcome) => `${outcome.kind} ${outcome.gate} ${place(outcome.file, outcome.pointer)}`).sort(),
        },
      ]),
    ),
    problems: report.problems
      .flatMap(({ rule, severity, file, pointer }) => (severity === "info" ? [] : [`${rule} ${place(file, pointer)}`]))
      .sort(),
  };
}
