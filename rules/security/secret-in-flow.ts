import { defineRule } from "../../src/rule/rule.ts";
import { secretsIn } from "../../src/rule/secrets.ts";

/** The message says what kind of credential it is, and never repeats it. */
export default defineRule({
  id: "security/secret-in-flow",
  docs: { summary: "No credential stands in a flow" },
  severity: "error",
  hidesLines: true,
  messages: { secret: "{kind} stands here: whoever can read the file can use it" },
  help: "revoke it, and let the flow read it from where your platform keeps secrets (a credential store, an integration, a secured variable)",
  document(document, { report, platform }) {
    const { path, text } = document;
    for (const { kind, start, end } of secretsIn(text, platform?.secrets))
      report({
        message: "secret",
        data: { kind },
        at: { file: path, pointer: document.pointerAt(start) },
        range: { start: document.position(start), end: document.position(end) },
        target: kind,
      });
  },
});
