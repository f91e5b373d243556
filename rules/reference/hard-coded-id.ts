import type { Node } from "../../src/model/model.ts";
import type { AccountIdForm } from "../../src/platforms/account-ids.ts";
import { type Value, valuesIn } from "../../src/rule/action-values.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

/** An id that examples and sanitized exports write. */
const NOBODYS = /^[0-]+$|:(\d)\1{11}:/;

export default defineRule({
  id: "reference/hard-coded-id",
  docs: { summary: "A flow names nothing by an id that exists in one account or environment alone" },
  severity: "off",
  messages: { id: "{id} belongs to {of}: {instead} can stand here, which fits any" },
  help: "write a name, a variable or a parameter, so that one file serves test and production",
  bot(bot, { report, project, ...files }) {
    const ids = files.platform?.accountIds;
    if (!ids) return;
    const read = valuesIn(bot, files, ids.mention);
    for (const flow of bot.flows)
      for (const node of flow.nodes)
        for (const value of node.synthetic ? [] : read(node)) {
          const found = ids.forms.flatMap((form) => idIn(form, node, value) ?? [])[0];
          if (!found) continue;
          const { id, of, instead } = found;
          report({ message: "id", data: { id: quoted(id), of, instead }, at: value.at, spot: project.linked.spot(flow, node), target: id });
        }
  },
});

const isNotSaid = ({ kind }: Node) => kind !== "say" && kind !== "ask";

/** The id that a value of an action holds where something else could stand. */
function idIn({ form, of, instead, where = isNotSaid }: AccountIdForm, node: Node, value: Value) {
  if (!where(node, value)) return undefined;
  const [all, ...groups] = form.exec(value.text) ?? [];
  const id = groups.find(Boolean) ?? all;
  return id && !NOBODYS.test(id) ? { id, of, instead } : undefined;
}
