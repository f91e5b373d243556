import type { Json } from "../../source/document.ts";
import type { Config, Layer } from "./resolve.ts";

/** The config in force outside of overrides, for `--print-config`. */
export function printable({ settings, substitutions, formats }: Config, layers: readonly Layer[]): Json {
  const { rules, judgeVoice, ...sections } = settings;
  const levels = [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { level, options }]) => [id, options ? [level, options] : level]);
  const whole = {
    from: layers.map(({ document, name }) => document?.path ?? name ?? ""),
    judgeVoice,
    ...sections,
    rules: Object.fromEntries(levels),
    substitutions,
    mappings: formats.map(({ id }) => id),
    overrides: layers.flatMap(({ value }) => value.overrides ?? []),
    mandatory: layers.flatMap(({ value }) => value.mandatory ?? []),
    baseline: layers.findLast(({ value }) => value.baseline)?.value.baseline ?? null,
    context: layers.findLast(({ value }) => value.context)?.value.context ?? null,
    suppress: layers.flatMap(({ value }) => value.suppress ?? []),
  };
  return JSON.parse(JSON.stringify(whole)) as Json;
}
