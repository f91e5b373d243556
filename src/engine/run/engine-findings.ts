import type { Rule } from "../../rule/rule.ts";
import { requestWords } from "../../rule/words.ts";
import type { Regression } from "../accept/base.ts";
import type { Idle } from "../accept/suppress.ts";
import type { Unreadable } from "../input.ts";
import type { Crash, Reading } from "../read/read.ts";
import type { Found } from "./run.ts";
import { FILE_PATTERN, HOUSE_FORMAT, TARGET_KEY, type UnknownName } from "./unknown-names.ts";

/** The rules in whose name the engine makes findings about the run, which no rule can make by itself. */
const ENGINE_RULES = {
  crash: "source/internal-error",
  unrecognised: "source/unrecognised",
  idle: "config/unused-suppression",
  unknown: "config/unknown-name",
  unreadable: "source/parse-error",
  regression: "handoff/regression",
} as const;

type MakeFinding = (rule: (typeof ENGINE_RULES)[keyof typeof ENGINE_RULES], finding: Found["finding"]) => readonly Found[];

/** Makes findings in the name of a rule; none if the rule is not part of the run. */
export function findingMaker(rules: readonly Rule[]): MakeFinding {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (id, finding) => {
    const rule = byId.get(id);
    return rule ? [{ rule, finding }] : [];
  };
}

/** Parts of the tool that failed. */
export const fromCrashes = (make: MakeFinding, crashes: readonly Crash[]): readonly Found[] =>
  crashes.flatMap(({ file, part, error }) =>
    make(ENGINE_RULES.crash, { message: "crash", data: { part, error: messageOf(error) }, at: { file, pointer: "" }, target: part }),
  );

/** Named files that hold no flow. */
export const fromReading = (make: MakeFinding, reading: Reading): readonly Found[] =>
  reading.unrecognised.flatMap((document) =>
    make(ENGINE_RULES.unrecognised, { message: "unrecognised", data: { file: document.path }, at: { file: document.path, pointer: "" } }),
  );

/** Files that could not be read. */
export const fromUnreadable = (make: MakeFinding, files: readonly Unreadable[]): readonly Found[] =>
  files.flatMap(({ path, reason }) =>
    make(ENGINE_RULES.unreadable, { message: "unreadable", data: { reason }, at: { file: path, pointer: "" } }),
  );

/** Suppressions, notes and entries of the baseline that accept nothing. */
export const fromIdle = (make: MakeFinding, idle: readonly Idle[]): readonly Found[] =>
  idle.flatMap(({ place: { range, ...at }, message, data }) =>
    make(ENGINE_RULES.idle, { message, data, at, ...(range ? { range } : {}), target: Object.values(data).join(" ") }),
  );

/** The messages for what is no name of the project, without and with a name that it is nearly. */
const UNMATCHED: Readonly<Record<string, readonly [alone: string, near: string]>> = {
  [FILE_PATTERN]: ["pattern", "slashes"],
  [HOUSE_FORMAT]: ["house", "near"],
  [TARGET_KEY]: ["key", "nearKey"],
};

/** Names in the config that match nothing. */
export const fromNames = (make: MakeFinding, names: readonly UnknownName[]): readonly Found[] =>
  names.flatMap(({ at, name, what, near }) => {
    const [alone, nearly] = UNMATCHED[what] ?? ["unknown", "near"];
    const message = near === undefined ? alone : nearly;
    return make(ENGINE_RULES.unknown, { message, data: { name, what, near: near ?? "" }, at, target: name });
  });

/** Requests that are worse off than before or go to somebody else. */
export const fromRegressions = (make: MakeFinding, found: readonly Regression[]): readonly Found[] =>
  found.flatMap(({ journey, message, before, after }) =>
    make(ENGINE_RULES.regression, {
      message,
      data: { request: requestWords(journey.request), before, after },
      ...(message === "target" ? { severity: "info" as const } : {}),
      at: journey.request.at,
      journey,
      target: journey.request.name,
    }),
  );

const messageOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
