import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import { linted } from "../linted.ts";
import { begin, clone, escalate, lines, say, toAgent, topic } from "./support.ts";

// Source: microsoft/vscode-copilotstudio, LspProjection.cs and the fixtures of its language server.
describe("files beside the topics of an agent", () => {
  const person = (actions: string, said = "Talk to a person") => topic("OnRecognizedIntent", actions, `triggerQueries:\n  - ${said}`);

  it("a translated copy of a topic is no topic of its own, in a clone or a solution", async () => {
    const cloned = await linted({
      ...clone({ Escalate: escalate(toAgent) }),
      "translations/Escalate.de-DE.mcs.yml": escalate(say("Einen Moment.")),
    });
    expect(cloned.requests).toEqual({ Escalate: "handed-off topics/Escalate.mcs.yml#/beginDialog" });
    const solved = await linted({
      "botcomponents/cr1_desk.topic.Escalate/data": escalate(toAgent),
      "botcomponents/cr1_desk.topic.Escalate.de-DE/data": escalate(say("Einen Moment.")),
    });
    expect(solved.requests).toEqual({ Escalate: "handed-off botcomponents/cr1_desk.topic.Escalate/data#/beginDialog" });
  });

  it("a topic whose name only ends like a language is a topic", async () => {
    const { requests } = await linted(clone({ "Desk.de-DE": person(say("No.")) }));
    expect(requests).toEqual({ "Desk.de-DE": "violated topics/Desk.de-DE.mcs.yml#/beginDialog" });
  });

  describe("a tool or an agent that was made as a topic and bears the name of one", () => {
    const task = (kind: string) => `kind: TaskDialog\nmodelDisplayName: Billing\naction:\n  kind: ${kind}\n`;
    const begun = (path: string, kind: string, ...behind: string[]) =>
      linted({ ...clone({ Escalate: escalate(lines(begin("Billing"), ...behind)) }), [path]: task(kind) });

    it("is not missing", async () => {
      const { requests, problems } = await begun("agents/topic.Billing.mcs.yml", "InvokeConnectedAgentTaskAction");
      expect(requests.Escalate).toMatch(/^undecided/);
      expect(problems("structure", "handoff")).toEqual(["warning handoff/undecided topics/Escalate.mcs.yml#/beginDialog/actions/0"]);
    });

    it("hands back data if it is a tool, and may hand over by itself if it is an agent", async () => {
      const file = "actions/cr1_desk.topic.Billing.mcs.yml";
      expect((await begun(file, "InvokeFlowTaskAction", toAgent)).requests.Escalate).toMatch(/^handed-off/);
      expect((await begun(file, "InvokeExternalAgentTaskAction", toAgent)).requests.Escalate).toMatch(/^undecided/);
    });

    it("in a solution, too", async () => {
      const at = "botcomponents/cr1_desk.topic.";
      const { requests, problems } = await linted({
        "bots/cr1_desk/configuration.json": '{"$kind": "BotConfiguration"}',
        [`${at}Escalate/data`]: escalate(lines(begin("Billing"), toAgent)),
        [`${at}Billing/data`]: task("InvokeFlowTaskAction"),
      });
      expect(requests).toEqual({ Escalate: `handed-off ${at}Escalate/data#/beginDialog` });
      expect(problems("structure")).toEqual([]);
    });
  });

  it("a topic without metadata is called what the comment above it says", async () => {
    const { requests } = await linted(clone({ Topic7: `# Name: Ask for the desk\n# More of it.\n${person(say("No."))}` }));
    expect(requests).toEqual({ "Ask for the desk": "violated topics/Topic7.mcs.yml#/beginDialog" });
  });

  it("a solution names its agent and its topics, with characters by number", async () => {
    const at = "botcomponents/cr1_desk.topic.Person";
    const files = {
      "bots/cr1_desk/configuration.json": '{"$kind": "BotConfiguration"}',
      "bots/cr1_desk/bot.xml": '<bot schemaname="cr1_desk">\n  <language>1033</language>\n  <name>Garden &#8211; desk</name>\n</bot>',
      [`${at}/data`]: person(toAgent),
      [`${at}/botcomponent.xml`]:
        "<botcomponent><name>Staff&#x2019;s &#39;desk&#39; &#9999999;</name><statecode>0</statecode></botcomponent>",
    };
    expect((await linted(files)).requests).toEqual({ "Staff’s 'desk' &#9999999;": `handed-off ${at}/data#/beginDialog` });
    const { report } = await lint({ files: Object.entries(files).map(([path, content]) => ({ path, content })) });
    expect(report.requests.map(({ id }) => id)).toEqual(["Garden – desk/Staff’s 'desk' &#9999999;"]);
  });
});
