import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report, ReportedProblem } from "../../src/engine/result.ts";
import { cli, project } from "./run.ts";

const BOT = [
  "format: botflow/1 # the shop",
  "name: Garden shop",
  "channels: [chat]",
  "start: hello",
  "intents:",
  "  - {name: talk to a human, phrases: [agent please], goto: dial}",
  "  - {name: talk to sales, phrases: [a person in sales], goto: sales}",
  "nodes:",
  "  hello: {type: ask, text: Hi, noMatch: hello}",
  '  dial:  {type: transfer, transfer: {type: voice, number: "+44 1632 960000"}, failure: note, timeout: note, noAgent: note}',
  '  sales: {type: transfer, transfer: {type: voice, number: "+44 1632 960001"}, failure: note, timeout: note, noAgent: note}',
  "  note:  {type: transfer, transfer: {type: ticket, form: contact}, failure: dial, timeout: dial, noAgent: dial}",
  "",
].join("\r\n");
const CONFIG = JSON.stringify({ handoff: { equivalents: { "tel:+441632960000": { queue: "Chat" } } } });
const MENDED = BOT.replace('{type: voice, number: "+44 1632 960000"}', '{type: digital, queue: "Chat"}');

const shop = (bot: string | Uint8Array = BOT) => project({ "bot.yaml": bot, "botflow.config.json": CONFIG });
const read = (folder: string) => readFileSync(join(folder, "bot.yaml"), "utf8");

const errorsIn = (report: string): readonly ReportedProblem[] =>
  (JSON.parse(report) as Report).problems.filter(({ severity }) => severity === "error");

const FIXED = '  bot.yaml:10:10  handoff/no-voice-transfer  Hand off to "Chat" instead\n';
const LEFT =
  "1 problem left for a person\n" +
  '  Set handoff.equivalents: {"+44 1632 960001": {"queue": …}} in the config to turn this into a digital handoff\n';

describe("--fix", () => {
  it("writes what is certain, says what it did and what is left, and reports what is left", async () => {
    const folder = shop();
    const { status, stderr, stdout } = await cli(folder, ["--fix", "--format", "json"]);
    expect(read(folder)).toBe(MENDED);
    expect(stderr).toBe(`botflow-lint: 1 problem fixed:\n${FIXED}${LEFT}`);
    expect(status).toBe(1);
    expect(errorsIn(stdout)).toMatchObject([{ rule: "handoff/no-voice-transfer", pointer: "/nodes/sales" }]);
  });

  it("keeps the byte order mark", async () => {
    const folder = shop(`\uFEFF${BOT}`);
    await cli(folder, ["--fix"]);
    expect(read(folder)).toBe(`\uFEFF${MENDED}`);
  });

  it("leaves a file alone that is not what was read", async () => {
    const folder = shop(BOT);
    execFileSync("git", ["init", "-q"], { cwd: folder });
    execFileSync("git", ["-c", "core.autocrlf=false", "add", "."], { cwd: folder });
    writeFileSync(join(folder, "bot.yaml"), `${BOT}# mine\r\n`);
    const { status, stdout, stderr } = await cli(folder, ["--fix", "--staged", "--format", "json"]);
    expect(read(folder)).toBe(`${BOT}# mine\r\n`);
    expect(stderr).not.toContain("fixed:");
    expect(stderr).toContain("bot.yaml is staged in another form than it has on disk, and is left as it is");
    expect(errorsIn(stdout).map(({ pointer }) => pointer)).toEqual(["/nodes/dial", "/nodes/sales"]);
    expect(status).toBe(2);
  });

  it("changes nothing where nothing is certain, and says so", async () => {
    const folder = project({ "bot.yaml": BOT });
    const { stderr } = await cli(folder, ["--fix"]);
    expect(read(folder)).toBe(BOT);
    expect(stderr).toBe(
      "botflow-lint: nothing to fix for certain\n2 problems left for a person\n" +
        '  Set handoff.equivalents: {"+44 1632 960000": {"queue": …}} in the config to turn this into a digital handoff\n' +
        '  Set handoff.equivalents: {"+44 1632 960001": {"queue": …}} in the config to turn this into a digital handoff\n',
    );
  });
});

describe("the other options of fixes", () => {
  it("--diff prints a unified diff, writes nothing, and exits with 1 while something would change", async () => {
    const folder = shop();
    const { status, stdout, stderr } = await cli(folder, ["--diff"]);
    const lines = stdout.split("\n");
    expect(lines.slice(0, 2)).toEqual(["--- a/bot.yaml", "+++ b/bot.yaml"]);
    expect(lines.filter((line) => /^[-+] /.test(line)).map((line) => line.trimEnd())).toEqual([
      `-${BOT.split("\r\n")[9]}`,
      `+${MENDED.split("\r\n")[9]}`,
    ]);
    expect(stderr).toBe(`botflow-lint: 1 problem would be fixed:\n${FIXED}${LEFT}`);
    expect([status, read(folder)]).toEqual([1, BOT]);

    writeFileSync(join(folder, "bot.yaml"), MENDED);
    expect(await cli(folder, ["--diff"])).toMatchObject({ status: 0, stdout: "" });
  });

  it("--fix-dry-run reports as if, and writes nothing", async () => {
    const folder = shop();
    const { stdout, stderr } = await cli(folder, ["--fix-dry-run", "--format", "json"]);
    expect(errorsIn(stdout)).toHaveLength(1);
    expect(stderr).toContain("1 problem would be fixed:");
    expect(read(folder)).toBe(BOT);
  });

  it("--unsafe-fixes applies what needs a decision; without it the summary counts that", async () => {
    const folder = project({ "bot.yaml": BOT, "botflow.config.json": '{"handoff": {"target": {"queue": "Front"}}}' });
    expect((await cli(folder, ["--fix"])).stderr).toBe(
      "botflow-lint: nothing to fix for certain\n2 problems left for a person, 2 with a fix that needs a decision (--unsafe-fixes)\n",
    );
    await cli(folder, ["--fix", "--unsafe-fixes"]);
    expect(read(folder)).toBe(BOT.replaceAll(/\{type: voice, number: "[^"]*"\}/g, '{type: digital, queue: "Front"}'));
  });

  it("--fix-rule applies the fixes of these rules alone, and knows their names", async () => {
    const folder = shop();
    await cli(folder, ["--fix", "--fix-rule", "nlu/empty-phrase"]);
    expect(read(folder)).toBe(BOT);
    await cli(folder, ["--fix", "--fix-rule", "handoff/no-voice-transfer"]);
    expect(read(folder)).toBe(MENDED);
    const wrong = await cli(folder, ["--fix", "--fix-rule", "handoff/no-voice"]);
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      'botflow-lint: --fix-rule: "handoff/no-voice" is unknown; did you mean "handoff/no-voice-transfer"?\n',
    ]);
  });

  it("the JSON report carries each fix as edits and as a JSON Patch", async () => {
    const { stdout } = await cli(shop(), ["--format", "json"]);
    expect(errorsIn(stdout)[0]?.fixes).toEqual([
      {
        title: 'Hand off to "Chat" instead',
        safety: "safe",
        edits: expect.arrayContaining([expect.objectContaining({ file: "bot.yaml", text: "digital" })]),
        patch: [
          { op: "replace", path: "/nodes/dial/transfer/type", value: "digital" },
          { op: "replace", path: "/nodes/dial/transfer/number", value: "Chat" },
          { op: "move", from: "/nodes/dial/transfer/number", path: "/nodes/dial/transfer/queue" },
        ],
      },
    ]);
  });
});
