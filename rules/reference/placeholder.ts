import type { Place } from "../../src/model/model.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

/** A whole value that says that somebody has still to fill it in. Expressions of the platforms (`{{…}}`, `${…}`, `$.…`, `<? … ?>`) are none. */
const PLACEHOLDER =
  /^\s*(?:to[-_ ]?do|tbd|fix[-_ ]?me|change[-_ ]?me|replace[-_ ]?me|placeholder|x{3,}|<(?!\?)[^<>=]*[a-z][^<>=]*>|\[(?:insert|enter|your)\b[^\]]*\])\s*$/i;
/** As a value these stand for one; said to a customer ("Enter your order number") they are a question. */
const VALUE = /^\s*(?:insert|enter|your|my)[-_ ](?:[a-z]+[-_ ])*(?:id|queue|number|name|here|sid|arn|skill)(?:[-_ ]here)?\s*$/i;
const TEXT = /^\s*(?:TODO|TBD|FIXME|XXX)\b|\bTODO:/;

export default defineRule({
  id: "reference/placeholder",
  docs: { summary: "No placeholder is left in a live action" },
  severity: "warning",
  messages: { placeholder: "{value} looks like a placeholder that nobody has filled in" },
  help: "write the real value",
  node(spot, { report, project }) {
    const { node } = spot;
    if (!(node.transfer || node.texts) || !project.isReached(spot)) return;
    const found = (value: string, at: Place) => report({ message: "placeholder", data: { value: quoted(value) }, at, spot, target: value });
    const target = node.transfer?.target;
    if (target !== undefined && (PLACEHOLDER.test(target) || VALUE.test(target))) found(target, node.transfer?.targetAt ?? node.at);
    for (const { text, at } of node.texts ?? []) if (TEXT.test(text) || (text.length < 60 && PLACEHOLDER.test(text))) found(text, at);
  },
});
