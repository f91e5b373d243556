import { switchOn } from "../../src/rule/fix-intents.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { dials } from "../../src/rule/trunks.ts";
import { nameOf, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "infra/recording-off-external-transfer",
  docs: { summary: "A trunk that records goes on recording where a call is transferred to a number" },
  severity: "warning",
  hidesLines: true,
  fix: "choice",
  messages: { off: "the trunk {trunk} records calls, but not those that are transferred to a number, which {node} does" },
  help: "record external transfers, too, or transfer to a queue",
  infrastructure({ trunks = [], platform }, { report, project }) {
    const dialling = project.linked.spots.find(
      (spot) => spot.bot.platform === platform && spot.node.transfer && dials(spot.node.transfer) && project.isConnected(spot),
    );
    if (!dialling) return;
    for (const trunk of trunks) {
      const { name, records, recordsExternalTransfers: external } = trunk;
      if (!records?.value || external?.value !== false) continue;
      report({
        message: "off",
        data: { trunk: quoted(name), node: nameOf(dialling) },
        at: external.at,
        target: name,
        route: [{ at: dialling.node.at, label: dialling.node.label ?? dialling.node.id, spot: dialling }],
        fix: switchOn(external, "Record external transfers", trunk),
      });
    }
  },
});
