import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "source/limit",
  docs: { summary: "A file beyond a limit of size, nesting or count is not read" },
  severity: "error",
  messages: { limit: "{message}" },
  help: "split the file, or export less; nothing in it was checked",
  document({ path, problems }, { report }) {
    for (const { limit, message, at } of problems)
      if (limit !== undefined)
        report({
          message: "limit",
          data: { message },
          at: { file: path, pointer: "" },
          range: { start: at, end: at },
          target: limit,
        });
  },
});
