import { defineRule } from "../../src/rule/rule.ts";

/** Reported by the engine, which knows the config. */
export default defineRule({
  id: "config/unknown-name",
  docs: { summary: "A name in the config that matches nothing in the project" },
  severity: "warning",
  messages: {
    unknown: 'there is no {what} "{name}" in the project',
    near: 'there is no {what} "{name}" in the project; did you mean "{near}"?',
    pattern: 'no file of the project matches "{name}"',
    slashes: 'no file of the project matches "{name}"; did you mean "{near}"?',
    key: 'no fix writes a "{name}": platforms have places for a queue, queueId, skill, workflow, channel, department or desk',
    nearKey: 'no fix writes a "{name}"; did you mean "{near}"?',
    house: 'no file of the project is what the config describes as "{name}"',
  },
  help: "names are compared with those in the flow files, patterns with paths from the config's folder; take out what is gone, or mend it",
});
