import type { ConfigValue } from "../../src/engine/config/value.ts";
import { lint } from "../../src/engine/lint.ts";
import type { Json } from "../../src/source/document.ts";

/** Projects as literals: file name → text, or a value that is written as JSON. */
export type Files = Readonly<Record<string, Json>>;

export interface Linted {
  /** Each request: `Escalate: "violated Escalate.mcs.yml#/beginDialog"`; hidden ones have `hidden` before the verdict. */
  readonly requests: Readonly<Record<string, string>>;
  /** Each outcome of a request: `dead-end none Escalate.mcs.yml#/beginDialog/actions/0`. */
  readonly outcomes: (name: string) => readonly string[];
  /** The condition or answer of each outcome, where its gate comes from one. */
  readonly conditions: (name: string) => readonly (string | null)[];
  /** Problems of the given groups of rules, the severity first: `error handoff/no-dead-end Escalate.mcs.yml#/beginDialog/actions/0`. */
  readonly problems: (...groups: readonly string[]) => readonly string[];
  readonly channels: (name: string) => Readonly<Record<string, string>>;
  readonly names: readonly string[];
}

/** Lints a project as the command line does. */
export async function linted(files: Files, config: ConfigValue = {}): Promise<Linted> {
  const contents = Object.entries(files).map(([path, value]) => ({
    path,
    content: typeof value === "string" ? value : JSON.stringify(value, null, 2),
  }));
  const { report } = await lint({ files: contents, config: [{ name: "test", value: config }] });
  const request = (name: string) => {
    const found = report.requests.find((each) => each.name === name);
    if (!found) throw new Error(`no request ${name}`);
    return found;
  };
  return {
    requests: Object.fromEntries(
      report.requests.map(({ name, hidden, verdict, file, pointer }) => [name, `${hidden ? "hidden " : ""}${verdict} ${file}#${pointer}`]),
    ),
    outcomes: (name) => request(name).outcomes.map(({ kind, gate, file, pointer }) => `${kind} ${gate} ${file}#${pointer}`),
    conditions: (name) => request(name).outcomes.map(({ condition }) => condition),
    problems: (...groups) =>
      report.problems
        .filter(({ rule }) => groups.some((group) => rule.startsWith(`${group}/`) || rule === group))
        .map(({ severity, rule, file, pointer }) => `${severity} ${rule} ${file}#${pointer}`),
    channels: (name) => request(name).channels,
    names: report.requests.map(({ name }) => name),
  };
}
