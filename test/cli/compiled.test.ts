import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compiledName, scriptLoader } from "../../src/cli/compiled.ts";

const folder = mkdtempSync(join(tmpdir(), "botflow-compiled-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const script = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const counter = script("counter.cjs", "let runs = 0; exports.runs = () => ++runs;");
const desk = script(
  "desk.cjs",
  'const { join } = require("node:path"); const { runs } = require("./counter.cjs"); exports.where = (name) => [join("desk", name), __dirname, runs()];',
);
const where = (loaded: unknown) => (loaded as { readonly where: (name: string) => unknown }).where("one");

describe("scripts of the built command line", () => {
  it("a script finds its neighbours and what Node has, and each runs once", () => {
    const loader = scriptLoader();
    expect(where(loader.load(desk))).toEqual(["desk/one", folder, 1]);
    expect(where(loader.load(desk))).toEqual(["desk/one", folder, 2]);
    expect([...loader.compiled().keys()]).toEqual([desk, counter]);
  });

  it("what was kept of a script is taken, and still kept", () => {
    const first = scriptLoader();
    where(first.load(desk));
    for (const [path, compiled] of first.compiled()) writeFileSync(compiledName(path), compiled);
    const second = scriptLoader();
    expect(where(second.load(desk))).toEqual(["desk/one", folder, 1]);
    expect(second.refused()).toEqual([]);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["something that V8 never wrote", Buffer.from("compiled")],
  ])("where %s was kept, the script is compiled anew", (what, kept) => {
    // V8 remembers a text that it has compiled: this one is new.
    const fresh = script("fresh.cjs", `exports.where = (name) => [name, "where ${what} was kept"];`);
    writeFileSync(compiledName(fresh), kept);
    const loader = scriptLoader();
    expect(where(loader.load(fresh))).toEqual(["one", `where ${what} was kept`]);
    expect(loader.refused()).toEqual([fresh]);
  });

  it("a script that is longer than the one that was kept is compiled anew", () => {
    const first = scriptLoader();
    where(first.load(desk));
    for (const [path, compiled] of first.compiled()) writeFileSync(compiledName(path), compiled);
    script("counter.cjs", "let runs = 0; exports.runs = () => ++runs * 10;");
    const second = scriptLoader();
    expect(where(second.load(desk))).toEqual(["desk/one", folder, 10]);
    expect(second.refused()).toEqual([counter]);
  });
});
