import type { Rule } from "../rule/rule.ts";
import { requestWords } from "../rule/words.ts";
import type { Regression } from "./base.ts";
import type { Unreadable } from "./lint.ts";
import type { Crash, Reading } from "./read.ts";
import type { Found } from "./run.ts";
import type { Idle } from "./suppress.ts";
import { FILE_PATTERN, type UnknownName } from "./unknown-names.ts";

/** The findings that no rule can make by itself, because they are about the run: the engine makes them in the name of these rules. */
export const OWN = {
  crash: "source/internal-error",
  unrecognised: "source/unrecognised",
  idle: "config/unused-suppression",
  unknown: "config/unknown-name",
  unreadable: "source/parse-error",
  regression: "handoff/regression",
} as const;

type Say = (rule: (typeof OWN)[keyof typeof OWN], finding: Found["finding"]) => readonly Found[];

/** Makes findings in the name of a rule; none where the rule is not part of the run. */
export function speaker(rules: readonly Rule[]): Say {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (id, finding) => {
    const rule = byId.get(id);
    return rule ? [{ rule, finding }] : [];
  };
}

export const fromCrashes = (say: Say, crashes: readonly Crash[]): readonly Found[] =>
  crashes.flatMap(({ file, part, error }) =>
    say(OWN.crash, { message: "crash", data: { part, error: messageOf(error) }, at: { file, pointer: "" }, target: part }),
  );

export const fromReading = (say: Say, reading: Reading): readonly Found[] =>
  reading.unrecognised.flatMap((document) =>
    say(OWN.unrecognised, { message: "unrecognised", data: { file: document.path }, at: { file: document.path, pointer: "" } }),
  );

export const fromUnreadable = (say: Say, files: readonly Unreadable[]): readonly Found[] =>
  files.flatMap(({ path, reason }) => say(OWN.unreadable, { message: "unreadable", data: { reason }, at: { file: path, pointer: "" } }));

export const fromIdle = (say: Say, idle: readonly Idle[]): readonly Found[] =>
  idle.flatMap(({ place: { range, ...at }, message, data }) =>
    say(OWN.idle, { message, data, at, ...(range ? { range } : {}), target: Object.values(data).join(" ") }),
  );

export const fromNames = (say: Say, names: readonly UnknownName[]): readonly Found[] =>
  names.flatMap(({ at, name, what, near }) =>
    say(OWN.unknown, {
      message: what === FILE_PATTERN ? "pattern" : near === undefined ? "unknown" : "near",
      data: { name, what, near: near ?? "" },
      at,
      target: name,
    }),
  );

export const fromRegressions = (say: Say, found: readonly Regression[]): readonly Found[] =>
  found.flatMap(({ journey, message, before, after }) =>
    say(OWN.regression, {
      message,
      data: { request: requestWords(journey.request), before, after },
      ...(message === "target" ? { severity: "info" as const } : {}),
      at: journey.request.at,
      journey,
      target: journey.request.name,
    }),
  );

const messageOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
