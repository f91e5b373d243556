import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { cli, project } from "../../cli/run.ts";

const guide = readFileSync("docs/house-formats.md", "utf8");

describe("the guide to house formats", () => {
  it("shows what the command prints in the bad example", async () => {
    const { status, stdout } = await cli(resolve("examples/house-format-bad"), []);
    expect(status).toBe(1);
    expect(guide).toContain(`\`\`\`text\n${stdout.trimEnd()}\n\`\`\``);
  });

  it("leads to the config of the examples", () => {
    const config = readFileSync("examples/house-format-bad/botflow.config.yaml", "utf8");
    expect(readFileSync("examples/house-format-good/botflow.config.yaml", "utf8")).toBe(config);
    const lines = config.split("\n").map((line) => line.trim());
    expect(lines.filter((line) => line !== "" && !line.startsWith("#") && !guide.includes(line))).toEqual([]);
  });

  it("has a good example without problems", async () => {
    expect((await cli(resolve("examples/house-format-good"), [])).status).toBe(0);
  });
});

describe("commands for people who describe a format", () => {
  const CONFIG = `platforms:
  ours:
    files: "*.own.json"
    flows:
      nodes:
        each: $.nodes.*
        type: "@.type"
        types: {live: {kind: transfer, route: {of: "@.to", table: {web: digital, tel: voice}}}}
`;
  const OWN = JSON.stringify({ nodes: { desk: { type: "live", to: "web" } } });

  it("model prints what is understood, platforms lists the words of the format", async () => {
    const folder = project({ "botflow.config.yaml": CONFIG, "a.own.json": OWN });
    const model = JSON.parse((await cli(folder, ["model", "a.own.json"])).stdout);
    expect(model.bot.platform).toBe("ours");
    expect(model.nodes.desk).toMatchObject({ type: "transfer", at: "a.own.json#/nodes/desk", transfer: { route: "digital" } });
    const { stdout } = await cli(folder, ["platforms"]);
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "ours",
      "  files as `platforms.ours` in the config describes them",
      "  live web  digital",
      "  live tel  voice",
    ]);
  });

  it("--platform takes the name of the format, and reads no other", async () => {
    const bot = JSON.stringify({ format: "botflow/1", name: "Other", start: "a", nodes: { a: { type: "end" } } });
    const folder = project({ "botflow.config.yaml": CONFIG, "a.own.json": OWN, "b.json": bot });
    const files = async (platform: string) =>
      JSON.parse((await cli(folder, [".", "--platform", platform, "--format", "json"])).stdout).files.map(
        ({ file }: { file: string }) => file,
      );
    expect(await files("ours")).toEqual(["a.own.json"]);
    expect(await files("botflow")).toEqual(["b.json"]);
  });

  it("a mistake in the description ends the run, with its line", async () => {
    const folder = project({ "botflow.config.yaml": CONFIG.replace("$.nodes.*", "$.nodes["), "a.own.json": OWN });
    const { status, stderr } = await cli(folder, []);
    expect(status).toBe(2);
    expect(stderr).toContain('botflow.config.yaml:6:15  "$.nodes[" is no JSONPath');
  });
});
