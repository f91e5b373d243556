import { defineRule } from "../../src/rule/rule.ts";

/** Reported by the engine, which applies the suppressions. */
export default defineRule({
  id: "config/unused-suppression",
  docs: { summary: "A suppression that hides nothing, or has expired" },
  severity: "warning",
  messages: {
    unused: "the {what} hides nothing",
    expired: "the {what} expired on {expires}",
    unknown: "the {what} hides nothing: there is no rule {rule}{near}",
    nameless: "the comment botflow-lint-ignore names no rule, so it hides nothing",
    misspelt: "the comment {written} hides nothing: the keyword is botflow-lint-ignore",
    broken: "the note in this file hides nothing: {fault}",
    mandatory: "the {what} hides nothing, because the config makes the rule mandatory",
  },
  help: "take it out, or mend what it hides",
});
