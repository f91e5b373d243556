import { expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";

const told = async (text: string) => {
  const flow = {
    format: "botflow/1",
    name: "Garden shop",
    channels: ["chat"],
    start: "sorry",
    nodes: { sorry: { type: "say", text, next: "bye" }, bye: { type: "end" } },
  };
  const { report } = await lint({ files: [{ path: "shop.json", content: JSON.stringify(flow) }] });
  return report.problems.filter(({ rule }) => rule === "handoff/promise-without-action").map(({ message }) => message);
};

it.each([
  "There is an error transferring you to an agent.",
  "I have trouble connecting you with an advisor.",
  "We failed to reach an agent.",
])("a transfer that went wrong is none: %s", async (text) => expect(await told(text)).toEqual([]));

it("a short message is quoted whole, a long one by the sentence that announces a person", async () => {
  const promise = "I will transfer you to an agent now.";
  expect((await told(`Sorry! ${promise}`)).join()).toContain(`("Sorry! ${promise}")`);
  const long = await told(`I am sorry that your plant has arrived broken, and that nobody has answered your letter. ${promise} Goodbye!`);
  expect(long.join()).toContain(`("${promise}")`);
});
