import { defineRule } from "../../src/rule/rule.ts";

/** Reported by the engine, which catches what fails. */
export default defineRule({
  id: "source/internal-error",
  docs: { summary: "A part of the tool failed on a file; the rest went on" },
  severity: "error",
  messages: { crash: "{part} failed on this file: {error}" },
  help: "this is a fault of botflow-lint: please report the message, the version and, if you can, the smallest file that shows it",
});
