import type { ExternalTrunk } from "../../src/model/infrastructure.ts";
import { mayChange } from "../../src/rule/change-window.ts";
import { defineRule } from "../../src/rule/rule.ts";
import { knownTrunk, trunkBefore } from "../../src/rule/trunks.ts";
import { listed, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "infra/trunk-change-window",
  docs: { summary: "How a trunk transfers and carries calls is changed when nobody needs it" },
  severity: "error",
  needs: ["base", "at"],
  needsContext: true,
  hidesLines: true,
  messages: {
    outside: "the setting {setting} of the trunk {trunk} changes at {at}, outside its change window ({hours})",
    open: "the setting {setting} of the trunk {trunk} changes at {at}, while calls go through it ({hours})",
  },
  help: "move the change into the window, or let whoever owns the trunk widen it",
  infrastructure({ trunks = [] }, { report, context, change }) {
    if (!change) return;
    for (const trunk of trunks) {
      const [known, before] = [knownTrunk(context, trunk), trunkBefore(change, trunk)];
      if (!known || !before || mayChange(known, change.at) !== false) continue;
      const { changeWindow, openHours = [] } = known;
      const data = { trunk: quoted(trunk.name), at: change.at.replace("T", " "), hours: listed(changeWindow ?? openHours) };
      for (const { name, at } of changesIn(before, trunk))
        report({ message: changeWindow ? "outside" : "open", data: { ...data, setting: name }, at, target: `${trunk.name} ${name}` });
    }
  },
});

/** The settings that differ, in the order of the file; one that is gone stands where the trunk does. */
function changesIn(before: ExternalTrunk, now: ExternalTrunk) {
  const changed = [...now.calls].filter(([name, { value }]) => before.calls.get(name)?.value !== value);
  const gone = [...before.calls.keys()].filter((name) => !now.calls.has(name));
  return [...changed.map(([name, { at }]) => ({ name, at })), ...gone.map((name) => ({ name, at: now.at }))];
}
