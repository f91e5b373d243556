import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hostOf } from "../../src/cli/commands/lsp.ts";
import { cli, project, type Seen, studio } from "./run.ts";

const bad = (name: string) => studio("connect-call-to", name);
const good = (name: string) => studio("send-to-flex", name);
const put = (folder: string, file: string, text: string) => writeFileSync(join(folder, file), text);
const report = async (cwd: string, ...args: string[]) => JSON.parse((await cli(cwd, [...args, "--format", "json"])).stdout);
const problems = async (cwd: string, ...args: string[]): Promise<readonly string[]> =>
  (await report(cwd, ...args)).problems
    .map(({ rule, file }: Seen) => `${rule} ${file}`)
    .filter((each: string) => !each.startsWith("failure/"))
    .sort();

describe("a baseline", () => {
  it("accepts what is there, and reports only what is new", async () => {
    const folder = project({ "a.json": bad("a") });
    expect((await cli(folder, ["baseline", "create", "base.json"])).status).toBe(0);
    expect((await cli(folder, ["--baseline", "base.json"])).status).toBe(0);
    expect((await report(folder, "--baseline", "base.json")).summary.baselined).toBeGreaterThan(0);
    put(folder, "b.json", bad("b"));
    expect(await problems(folder, "--baseline", "base.json")).toEqual(["handoff/no-voice-transfer b.json"]);
  });

  it("one mended and one new problem do not cancel each other out", async () => {
    const folder = project({ "a.json": bad("a"), "b.json": good("b") });
    await cli(folder, ["baseline", "create", "base.json"]);
    put(folder, "a.json", good("a"));
    put(folder, "b.json", bad("b"));
    const { status, stdout } = await cli(folder, ["--baseline", "base.json", "--format", "json"]);
    expect(status).toBe(1);
    const found = JSON.parse(stdout).problems.map(({ rule, file, message }: Seen) => `${rule} ${file} ${message}`);
    expect(found).toContainEqual(expect.stringContaining("handoff/no-voice-transfer b.json"));
    expect(found).toContainEqual(expect.stringMatching(/^config\/unused-suppression base.json .*handoff\/no-voice-transfer in a.json/));
  });

  it("knows a problem again whatever lines change, and whichever file is looked at", async () => {
    const folder = project({ "a.json": bad("a"), "b.json": bad("b") });
    await cli(folder, ["baseline", "create", "base.json"]);
    put(folder, "b.json", JSON.stringify(JSON.parse(bad("b")), null, 3));
    expect(await problems(folder, "--baseline", "base.json")).toEqual([]);
    expect(await problems(folder, "--baseline", "base.json", "b.json")).toEqual([]);
  });

  it("check fails while accepted problems are gone, prune takes them out", async () => {
    const folder = project({ "a.json": bad("a"), "b.json": bad("b") });
    await cli(folder, ["baseline", "create", "base.json"]);
    expect((await cli(folder, ["baseline", "check", "base.json"])).status).toBe(0);
    put(folder, "a.json", good("a"));
    const checked = await cli(folder, ["baseline", "check", "base.json"]);
    expect([checked.status, checked.stderr]).toEqual([1, expect.stringContaining("gone: a.json")]);
    expect((await cli(folder, ["baseline", "prune", "base.json"])).status).toBe(0);
    expect((await cli(folder, ["baseline", "check", "base.json"])).status).toBe(0);
    expect(await problems(folder, "--baseline", "base.json")).toEqual([]);
    put(folder, "a.json", bad("a"));
    expect(await problems(folder, "--baseline", "base.json")).toEqual(["handoff/no-voice-transfer a.json"]);
  });

  it("entries of folders that nobody looked at are neither unused nor pruned; those of deleted files are", async () => {
    const folder = project({ "x/a.json": bad("a"), "y/b.json": bad("b") });
    await cli(folder, ["baseline", "create", "base.json"]);
    expect(await problems(folder, "--baseline", "base.json", "x")).toEqual([]);
    await cli(folder, ["baseline", "prune", "base.json", "x"]);
    expect(await problems(folder, "--baseline", "base.json")).toEqual([]);
    rmSync(join(folder, "y/b.json"));
    expect((await cli(folder, ["baseline", "check", "base.json"])).status).toBe(1);
  });

  it("is the same wherever the command is run: files are named as seen from the git root, else the config", async () => {
    for (const root of [".git/HEAD", "botflow.config.json"]) {
      const folder = project({ [root]: "{}", "x/a.json": bad("a"), "y/b.json": bad("b") });
      const inside = join(folder, "x");
      await cli(inside, ["baseline", "create", "../base.json", ".."]);
      const { problems: accepted } = JSON.parse(readFileSync(join(folder, "base.json"), "utf8"));
      expect(new Set(accepted.map(({ file }: Seen) => file))).toEqual(new Set(["x/a.json", "y/b.json"]));
      expect(await problems(folder, "--baseline", "base.json")).toEqual([]);
      expect(await problems(inside, "--baseline", "../base.json")).toEqual([]);
      expect(await problems(inside, "--baseline", "../base.json", "../y")).toEqual([]);
      expect((await cli(inside, ["baseline", "check", "../base.json"])).status).toBe(0);
    }
  });

  it("check and prune look at the files that are named, and at no change", async () => {
    const folder = project({ "a.json": bad("a"), "b.json": bad("b") });
    await cli(folder, ["baseline", "create", "base.json"]);
    put(folder, "a.json", good("a"));
    put(folder, "b.json", good("b"));
    expect((await cli(folder, ["baseline", "check", "base.json", "b.json"])).stderr).not.toContain("a.json");
    await cli(folder, ["baseline", "prune", "base.json", "b.json"]);
    expect(readFileSync(join(folder, "base.json"), "utf8")).toMatch(/^(?!.*b\.json).*a\.json/s);
    for (const option of ["--staged", "--changed", "--since=HEAD", "--fix"])
      expect((await cli(folder, ["baseline", "prune", "base.json", option])).status).toBe(2);
  });

  it("the config names one, --no-baseline reports all", async () => {
    const folder = project({ "a.json": bad("a"), "ci/base.json": "" });
    await cli(folder, ["baseline", "create", "ci/base.json"]);
    put(folder, "botflow.config.json", '{"baseline": "ci/base.json"}');
    expect(await problems(folder)).toEqual([]);
    expect(await problems(folder, "--no-baseline")).toEqual(["handoff/no-voice-transfer a.json"]);
    expect((await cli(folder, ["trace", "--why", "dial"])).stderr).not.toContain("baseline");
    await cli(folder, ["baseline", "create", "ci/base.json"]);
    expect(await problems(folder)).toEqual([]);
    rmSync(join(folder, "ci/base.json"));
    const { status, stderr } = await cli(folder, []);
    expect([status, stderr]).toEqual([2, expect.stringContaining("write one with: botflow-lint baseline create ci/base.json")]);
  });

  it("holds in an editor, too", async () => {
    const folder = project({ "a.json": bad("a"), "base.json": "" });
    await cli(folder, ["baseline", "create", "base.json"]);
    put(folder, "botflow.config.json", '{"baseline": "base.json"}');
    const { baseline } = await hostOf({ today: () => "2026-11-26" }).settings(folder, () => undefined);
    expect(baseline?.entries.map(({ rule }) => rule)).toContain("handoff/no-voice-transfer");
  });

  it("a file that is none is refused with the command that writes one", async () => {
    const folder = project({ "a.json": bad("a") });
    const { status, stderr } = await cli(folder, ["--baseline", "a.json"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("baseline create a.json")]);
  });
});

describe("mandatory rules", () => {
  const MANDATORY = '"mandatory": ["handoff/no-voice-transfer"]';
  const VOICE = ["handoff/no-voice-transfer a.json"];

  it("are hidden by no suppression and no baseline, and cannot be switched off", async () => {
    const folder = project({ "a.json": bad("a") });
    await cli(folder, ["baseline", "create", "base.json"]);
    put(folder, "botflow.config.json", `{${MANDATORY}}`);
    expect(await problems(folder, "--baseline", "base.json")).toEqual(VOICE);
    expect(await problems(folder, "--rule", "handoff/*=off")).toEqual(VOICE);
    put(folder, "botflow.config.json", `{${MANDATORY}, "suppress": [{"rule": "handoff/*", "reason": "we like phones"}]}`);
    const { stdout } = await cli(folder, ["--format", "json"]);
    expect(JSON.parse(stdout).problems.map(({ message }: Seen) => message)).toContain(
      "The suppression of handoff/* hides nothing, because the config makes the rule mandatory",
    );
    expect(await problems(folder)).toEqual(["config/unused-suppression botflow.config.json", ...VOICE]);
  });

  it("are left out of a baseline that is created, which is said", async () => {
    const folder = project({ "a.json": bad("a"), "botflow.config.json": `{${MANDATORY}}` });
    expect((await cli(folder, ["baseline", "create", "base.json"])).stderr).toContain("1 problem of mandatory rules left out");
    expect(readFileSync(join(folder, "base.json"), "utf8")).not.toContain("no-voice-transfer");
  });

  it("hold for those who extend the config that names them", async () => {
    const folder = project({ "company.json": `{${MANDATORY}}`, "team/a.json": bad("a") });
    mkdirSync(join(folder, "team"), { recursive: true });
    put(folder, "team/botflow.config.json", '{"extends": "../company.json", "rules": {"handoff/no-voice-transfer": "off"}}');
    expect(await problems(join(folder, "team"))).toEqual(["config/unused-suppression botflow.config.json", ...VOICE]);
    const { stdout } = await cli(join(folder, "team"), ["--format", "json"]);
    expect(JSON.parse(stdout).problems[1]).toMatchObject({
      pointer: "/rules/handoff~1no-voice-transfer",
      message: "The severity off of handoff/no-voice-transfer hides nothing, because the config makes the rule mandatory",
    });
  });

  it("a typing error is refused with the nearest rule", async () => {
    const folder = project({ "a.json": bad("a"), "botflow.config.json": '{"mandatory": ["handoff/no-voice-transfr"]}' });
    const { status, stderr } = await cli(folder, []);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('unknown rule "handoff/no-voice-transfr"; did you mean "handoff/no-voice-transfer"?'),
    ]);
  });
});
