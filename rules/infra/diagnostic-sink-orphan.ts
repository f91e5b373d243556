import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "infra/diagnostic-sink-orphan",
  docs: { summary: "Something writes to the log that is kept for the signalling of calls" },
  severity: "warning",
  messages: { orphan: "nothing in the template writes to {log}: an empty log proves nothing when a transfer has failed" },
  help: "send the traces there (a rule, a function, a stream), or remove the log",
  infrastructure({ diagnostics = [] }, { report }) {
    for (const { name, at, fed } of diagnostics) if (!fed) report({ message: "orphan", data: { log: quoted(name) }, at, target: name });
  },
});
