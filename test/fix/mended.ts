import type { ConfigValue } from "../../src/engine/config/value.ts";
import { type Mended, mend } from "../../src/fix/mend.ts";

export type Files = Readonly<Record<string, string>>;
/** What is written in the place of what. */
export type Pair = readonly [string, string];

/** Mends a project: `unsafe` as `--unsafe-fixes`, `rules` as `--fix-rule`; none = all. */
export const mendFiles = (files: Files, config: ConfigValue, unsafe: boolean, ...rules: readonly string[]): Promise<Mended> =>
  mend(
    { files: Object.entries(files).map(([path, content]) => ({ path, content })), config: [{ name: "test", value: config }] },
    { unsafe, ...(rules.length > 0 && { rules: new Set(rules) }) },
  );

/** The same with a `handoff` section alone, which may be anything. */
export const mendWith = (files: Files, handoff: unknown, unsafe: boolean, ...rules: readonly string[]): Promise<Mended> =>
  mendFiles(files, { handoff } as ConfigValue, unsafe, ...rules);

/** A text with the first place of each part replaced, one after the other; the text must hold them. */
export const replaced = (text: string, ...pairs: readonly Pair[]): string =>
  pairs.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`the input has no ${from}`);
    return now.replace(from, () => to);
  }, text);
