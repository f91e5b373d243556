import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Config, Layer } from "../config/resolve.ts";
import type { Idle } from "./suppress.ts";

/** Severities `off` in config files that hide nothing, because the rule is mandatory. */
export function switchedOff(layers: readonly Layer[], mandatory: Config["mandatory"]): readonly Idle[] {
  return layers.flatMap(({ value, document }) => {
    if (!document) return [];
    const root: Place = { file: document.path, pointer: "" };
    const overrides = (value.overrides ?? []).map(({ rules }, i) => ({ rules, at: below(root, "overrides", i) }));
    return [{ rules: value.rules, at: root }, ...overrides].flatMap(({ rules = {}, at }) =>
      Object.entries(rules)
        .filter(([rule, setting]) => [setting].flat()[0] === "off" && mandatory(rule))
        .map(([rule]): Idle => ({ place: below(at, "rules", rule), message: "mandatory", data: { what: `severity off of ${rule}` } })),
    );
  });
}
