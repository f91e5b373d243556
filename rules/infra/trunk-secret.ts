import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

/** The message never repeats the password. */
export default defineRule({
  id: "infra/trunk-secret",
  docs: { summary: "No password of a trunk stands in an export" },
  severity: "error",
  hidesLines: true,
  messages: { secret: "the password of the trunk {trunk} stands here: whoever can read the file can place calls with it" },
  help: "change the password, and let the file read it from a variable that is kept elsewhere",
  infrastructure({ trunks = [] }, { report }) {
    for (const { name, password } of trunks)
      if (password && !MASKED.test(password.value))
        report({ message: "secret", data: { trunk: quoted(name) }, at: password.at, target: name });
  },
});

/** Nothing, or what stands in the place of a password. */
const MASKED = /^\s*$|^[*•x.]+$|^<.*>$|^(?:redacted|masked|hidden|changeme)$/i;
