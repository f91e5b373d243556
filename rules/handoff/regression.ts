import { defineRule } from "../../src/rule/rule.ts";

/** Reported by the engine, which holds the report that is compared with (`--since`, `--against`). */
export default defineRule({
  id: "handoff/regression",
  docs: { summary: "A change does not make the way to a person worse" },
  severity: "error",
  needs: ["base"],
  messages: {
    worse: "{request} was {before} and is {after} now",
    target: "{request} was handed off to {before} and goes to {after} now",
  },
  help: "look at what changed on its way; where it is meant, compare with a newer state",
});
