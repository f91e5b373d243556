import { describe, expect, it } from "vitest";
import { hostOf } from "../../src/cli/commands/lsp.ts";
import { project } from "./run.ts";

const host = hostOf({ today: () => "2026-11-26" });
const wrongIn = async (files: Readonly<Record<string, string>>, open: Readonly<Record<string, string>> = {}) => {
  const folder = project(files);
  const { wrong, layers } = await host.settings(folder, (path) => open[path.slice(folder.length + 1)]);
  const places = wrong.map(({ file, range: { start }, message }) => `${file}:${start.line}:${start.column} ${message}`);
  return { places, isUsable: layers !== undefined };
};

describe("the config in an editor", () => {
  it("is wrong at the place where it is wrong", async () => {
    expect(await wrongIn({ "botflow.config.json": '{\n  "ruls": {}\n}' })).toEqual({
      places: ['botflow.config.json:2:3 unknown key "ruls"; did you mean "rules"?'],
      isUsable: false,
    });
  });

  it("is the text that is open, not the one on disk", async () => {
    const broken = { "botflow.config.json": '{"ruls": {}}' };
    expect((await wrongIn(broken, { "botflow.config.json": "{}" })).places).toEqual([]);
    expect((await wrongIn({ "botflow.config.json": "{}" }, broken)).places).toHaveLength(1);
  });

  it("names what it extends and cannot have, and what is wrong in there", async () => {
    expect((await wrongIn({ "botflow.config.json": '{"extends": ["strict", "./none.json"]}' })).places).toEqual([
      "botflow.config.json:1:24 cannot read the config none.json: no such file or directory",
    ]);
    expect((await wrongIn({ "botflow.config.json": '{"extends": "./base.json"}', "base.json": '{"ruls": {}}' })).places).toEqual([
      'base.json:1:2 unknown key "ruls"; did you mean "rules"?',
    ]);
  });

  it("names a baseline that is none, and holds all the same", async () => {
    expect(await wrongIn({ "botflow.config.json": '{"baseline": "flow.json"}', "flow.json": "{}" })).toEqual({
      places: ["botflow.config.json:1:14 flow.json is no baseline; write one with: botflow-lint baseline create flow.json"],
      isUsable: true,
    });
  });
});

describe("a file in an editor", () => {
  it("is read where it is there and may hold a flow", async () => {
    const folder = project({ "flows/bot.json": "{}", "notes.txt": "" });
    expect((await host.file(folder, "flows/bot.json"))?.path).toBe("flows/bot.json");
    expect(await host.file(folder, "flows/none.json")).toBeUndefined();
    expect(await host.file(folder, "notes.txt")).toBeUndefined();
  });
});
