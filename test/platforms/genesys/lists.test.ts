import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";

const shapes = async (content: string) => {
  const { report } = await lint({ files: [{ path: "flow.yaml", content }] });
  return report.problems.filter(({ rule }) => rule === "source/shape").map(({ pointer, message }) => `${pointer} ${message}`);
};

describe("a list of an Archy flow that is written as a mapping", () => {
  it("states without dashes", async () => {
    const text = `
inboundShortMessage:
  name: Garden
  startUpRef: "/inboundShortMessage/states/state[Initial State_10]"
  states:
    state:
      refId: Initial State_10
      actions:
        - disconnect:
            name: Bye
`;
    expect(await shapes(text)).toEqual(["/inboundShortMessage/states `states` must be a list, with an item for each state"]);
  });

  it("bots without dashes: that the start is not there follows from it", async () => {
    const content = `
digitalBot:
  name: Garden
  startUpRef: "/digitalBot/bots/bot[Main_10]"
  bots:
    bot:
      refId: Main_10
      actions:
        - waitForInput:
            name: Wait
  tasks:
    - task:
        name: Word
        actions:
          - communicate:
              name: Hello
`;
    const { report } = await lint({ files: [{ path: "flow.yaml", content }] });
    expect(report.problems.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual([]);
    expect(await shapes(content)).toEqual(["/digitalBot/bots `bots` must be a list, with an item for each bot"]);
  });

  it("actions without dashes", async () => {
    const text = `
digitalBot:
  name: Garden
  startUpRef: "/digitalBot/bots/bot[Main_10]"
  bots:
    - bot:
        refId: Main_10
        actions:
          communicate:
            name: Hello
          waitForInput:
            name: Wait
`;
    expect(await shapes(text)).toEqual(["/digitalBot/bots/0/bot/actions `actions` must be a list, with an item for each action"]);
  });

  it("an empty mapping holds nothing that could be lost", async () => {
    const text = `
digitalBot:
  name: Garden
  startUpRef: "/digitalBot/bots/bot[Main_10]"
  tasks: {}
  menus:
  bots:
    - bot:
        refId: Main_10
        actions:
          - waitForInput:
              name: Wait
`;
    expect(await shapes(text)).toEqual([]);
  });
});
