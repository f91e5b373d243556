import { defineRule } from "../../src/rule/rule.ts";

export default defineRule({
  id: "source/parse-error",
  docs: { summary: "A flow file that does not parse is linted as far as it can be read" },
  severity: "error",
  messages: { syntax: "syntax error: {message}", unreadable: "this cannot be read: {reason}" },
  help: "mend the syntax, or export the file again; what the broken part holds was not checked",
  document({ path, problems }, { report }) {
    for (const { limit, unsupported, message, at } of problems)
      if (limit === undefined && !unsupported)
        report({ message: "syntax", data: { message }, at: { file: path, pointer: "" }, range: { start: at, end: at }, target: message });
  },
});
