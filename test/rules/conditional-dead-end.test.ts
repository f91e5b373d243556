import { expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";

/** A Copilot Studio topic in which only one condition leads to a person. */
const topic = (...conditions: readonly string[]) => `kind: AdaptiveDialog
beginDialog:
  kind: OnEscalate
  id: main
  actions:
    - kind: ConditionGroup
      id: group
      conditions:
${conditions
  .map(
    (condition) =>
      `        - condition: ${condition}\n          actions:\n            - kind: TransferConversationV2\n              transferType:\n                kind: TransferToAgent`,
  )
  .join("\n")}
      elseActions:
        - kind: SendActivity
          activity: Sorry.
`;

const told = async (...conditions: readonly string[]) => {
  const { report } = await lint({ files: [{ path: "Escalate.mcs.yml", content: topic(...conditions) }] });
  return report.problems.find(({ rule }) => rule === "handoff/conditional-dead-end")?.message;
};

it("what is left beside one condition is told by that condition", async () => {
  expect(await told('=Global.Tier = "gold"')).toMatch(/, on chat and messaging, unless Global\.Tier = "gold"; another branch reaches one$/);
  expect(await told('=Global.Tier <> "basic"')).toMatch(/, on chat and messaging, if Global\.Tier = "basic"; another branch reaches one$/);
});

it("what is left beside several conditions is told by the branch", async () => {
  const message = await told('=Global.Tier = "gold"', "=Global.Staff = true");
  expect(message).toMatch(/where no other branch of "Condition" is taken; another branch reaches one$/);
});
