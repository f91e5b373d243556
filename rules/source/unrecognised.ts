import { defineRule } from "../../src/rule/rule.ts";

/** Reported by the engine, which knows the files that were named. */
export default defineRule({
  id: "source/unrecognised",
  docs: { summary: "A file that was named holds no flow of any known platform" },
  severity: "warning",
  messages: { unrecognised: '"{file}" holds no flow of a known platform' },
  help: "`botflow-lint platforms` lists the platforms and the exports that are read; a format of your own is described under `platforms` in the config",
});
