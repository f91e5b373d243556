import type { Context } from "../../src/model/context.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { count, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "infra/diagnostic-retention",
  docs: { summary: "The log for the signalling of calls is kept as long as evidence has to be" },
  severity: "warning",
  fix: "safe",
  messages: { short: "{log} is kept {days}, and evidence has to be kept {floor}: what a failed transfer left is gone before" },
  help: "keep the log longer",
  options: { min: { type: "integer", minimum: 1, description: "days that the log is kept at least, whatever the context says" } },
  infrastructure({ diagnostics = [] }, { report, context, options }) {
    const floor = Math.max(Number(options.min ?? 0), evidence(context));
    for (const { name, days, allowedDays } of diagnostics) {
      if (!days || days.value >= floor) continue;
      const next = allowedDays.find((each) => each >= floor);
      report({
        message: "short",
        data: { log: quoted(name), days: count(days.value, "day"), floor: count(floor, "day") },
        at: days.at,
        target: name,
        fix:
          next === undefined
            ? undefined
            : { kind: "write", at: days.at, value: next, title: `Keep it ${count(next, "day")}`, safety: "safe" },
      });
    }
  },
});

/** The longest that any rule of the context asks for. */
const evidence = ({ jurisdictions = [] }: Context): number => Math.max(0, ...jurisdictions.map(({ minDays = 0 }) => minDays));
