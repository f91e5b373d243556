import { defineRule } from "../../src/rule/rule.ts";
import { lineOf } from "../../src/rule/trunks.ts";
import { nameOf, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "voice/release-link-ignored",
  docs: { summary: "A transfer that gives the call back to the carrier goes out on a trunk that can" },
  severity: "warning",
  needsContext: true,
  messages: {
    ignored:
      "{node} asks to release the link, which is off on the trunk {trunk}: the call is bridged instead, and the failure exit is not taken",
  },
  help: "switch the release on for the trunk, or do not ask for it",
  node(spot, { report, context }) {
    const { transfer, at } = spot.node;
    const line = transfer?.releasesLink && lineOf(context, transfer);
    if (line && line.trunk.releaseLink === false)
      report({ message: "ignored", data: { node: nameOf(spot), trunk: quoted(line.trunk.name) }, at, spot });
  },
});
