import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hostOf } from "../../src/cli/commands/lsp.ts";
import { cli, problemsIn, project, shopWith } from "./run.ts";

const CONTEXT = `queues:
  - name: Support Chat
    channels: [chat, messaging]
  - name: Support Voice
    channels: [voice]
`;

const config = JSON.stringify({ context: "around/botflow.context.yaml" });
const files = (queue: string, context = CONTEXT) => ({
  "flows/bot.json": shopWith(queue),
  "botflow.config.json": config,
  "around/botflow.context.yaml": context,
});

/** Rule and pointer of every problem. */
const problems = async (folder: string, args?: readonly string[]) =>
  (await problemsIn(folder, args)).map(({ rule, pointer }) => `${rule} ${pointer}`);

describe("a context", () => {
  it("tells which queues there are, and on which channels people answer", async () => {
    expect(await problems(project(files("Support Chat")))).toEqual([]);
    expect(await problems(project(files("Suport Chat")))).toEqual(["handoff/target-unknown /nodes/desk/transfer/queue"]);
    expect(await problems(project(files("Support Voice")))).toEqual(["handoff/target-channel /nodes/desk/transfer/queue"]);
  });

  it("is no file that nobody could read: it is not counted among those that hold no flow", async () => {
    expect((await cli(project(files("Support Chat")), [])).stdout).not.toContain("not read");
  });

  it("without one, no queue is unknown", async () => {
    expect(await problems(project({ "bot.json": shopWith("Suport Chat") }))).toEqual([]);
  });

  it("a wrong name is mended by choice", async () => {
    const folder = project(files("Suport Chat"));
    const { status } = await cli(folder, ["--fix", "--unsafe-fixes"]);
    expect([status, readFileSync(join(folder, "flows/bot.json"), "utf8")]).toEqual([0, shopWith("Support Chat")]);
  });

  it("is found from wherever the tool is run", async () => {
    const folder = project(files("Suport Chat"));
    expect(await problems(join(folder, "flows"))).toEqual(["handoff/target-unknown /nodes/desk/transfer/queue"]);
  });

  it("comes along with a config that is extended", async () => {
    const folder = project({ ...files("Suport Chat"), "own/botflow.config.json": '{"extends": "../botflow.config.json"}' });
    expect(await problems(folder, ["--config", "own/botflow.config.json"])).toEqual(["handoff/target-unknown /nodes/desk/transfer/queue"]);
  });

  it("--print-config names it", async () => {
    const { stdout } = await cli(project(files("Support Chat")), ["--print-config"]);
    expect(JSON.parse(stdout).context).toBe("around/botflow.context.yaml");
  });
});

describe("a context that cannot be used", () => {
  it.each([
    ["queus: []", '1:1  unknown key "queus"; did you mean "queues"?'],
    ["queues:\n  - nam: Support", '2:5  item 1 of "queues" needs "name"\n…2:5  unknown key "nam"; did you mean "name"?'],
    ["queues:\n  - {name: Support, channels: [chatt]}", '2:32  "chatt" is none of voice, chat, messaging, email; did you mean "chat"?'],
    ["queues:\n  - {name: Support}\n  - {name: Support}", '3:12  there is a "Support" among the queues already'],
    [
      "queues:\n  - {name: Support, jurisdiction: UKK}\njurisdictions:\n  - {name: UK}",
      '2:35  there is no "UKK" among the jurisdictions; did you mean "UK"?',
    ],
    ["trunks:\n  - {name: Main, changed: 2026-02-30}", '2:27  there is no day "2026-02-30"'],
    [
      "trunks:\n  - {name: Main, changeWindow: [Sat 22-04]}",
      '2:33  "Sat 22-04" is no time of the week like "Sat 22:00-04:00" or "Mon-Fri 08:00-18:00"',
    ],
    ["trunks:\n  - {name: A}\n  - {name: B}", '3:5  "B" and "A" both take all numbers: give one of them "numbers"'],
    ["jurisdictions:\n  - {name: UK, minDays: 30, maxDays: 7}", '2:38  "UK" keeps recordings 30 days at least and 7 at most'],
    ["", "1:1  the context is empty; write {} where nothing is to be set"],
    ["- 1", "1:1  the context must be an object"],
  ])("%j", async (context, message) => {
    const { status, stderr } = await cli(project(files("Support Chat", context)), []);
    const file = "around/botflow.context.yaml:";
    expect([status, stderr]).toEqual([2, `botflow-lint: ${file}${message.replaceAll("…", file)}\n`]);
  });

  it("a file that is not there is an error at the key that names it", async () => {
    const { status, stderr } = await cli(project({ "bot.json": shopWith("Support"), "botflow.config.json": config }), []);
    expect([status, stderr]).toEqual([
      2,
      "botflow-lint: botflow.config.json:1:12  cannot read the context around/botflow.context.yaml: no such file or directory\n",
    ]);
  });

  it("is shown in an editor, which reads it again when it changes", async () => {
    const folder = project(files("Support Chat", "queus: []"));
    const { wrong, from } = await hostOf({ today: () => "2026-12-01" }).settings(folder, () => undefined);
    expect(wrong.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'around/botflow.context.yaml unknown key "queus"; did you mean "queues"?',
    ]);
    expect(from).toEqual([join(folder, "botflow.config.json"), join(folder, "around/botflow.context.yaml")]);
  });
});
