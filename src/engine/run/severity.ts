import { SEVERITIES } from "../../analysis/verdict/verdict.ts";
import type { Severity } from "../../rule/rule.ts";
import type { Config } from "../config/resolve.ts";
import type { Standing } from "./masks.ts";
import type { Found } from "./run.ts";

/** Gives findings the severity configured for their file, and drops those of rules that are off there. */
export function weigh(found: readonly Found[], config: Config): readonly Standing[] {
  return found.flatMap(({ rule, finding }) => {
    const { level } = config.rule(rule, finding.at.file);
    if (level === "off") return [];
    return [{ rule, finding, severity: atMost(level, finding.severity), requests: finding.journey ? [finding.journey.request] : [] }];
  });
}

/** The worst of some severities. */
export const worst = (severities: readonly Severity[]): Severity => SEVERITIES.find((each) => severities.includes(each)) ?? "info";

/** At most the severity that is allowed. */
const atMost = (limit: Severity, wish: Severity = limit): Severity => (SEVERITIES.indexOf(wish) < SEVERITIES.indexOf(limit) ? limit : wish);
