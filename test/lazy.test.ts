import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** Everything that a module loads before it runs: its own files and packages, without types and without what is loaded on demand. */
function loadedBy(entry: string): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    if (!file.endsWith(".ts")) continue;
    const text = readFileSync(file, "utf8");
    for (const [, names, name = ""] of text.matchAll(/^(?:import|export) ([^;"]*? from )?"([^"]+)";/gms))
      if (!names?.startsWith("type ")) loaded.add(name.startsWith(".") ? join(dirname(file), name) : name);
  }
  return loaded;
}

describe("what is loaded", () => {
  it("by a plain lint: neither pictures nor pages", () => {
    const loaded = [
      ...loadedBy("src/cli/main.ts"),
      ...loadedBy("src/cli/cli.ts"),
      ...loadedBy("src/cli/commands/lint.ts"),
      ...loadedBy("src/report/pretty/pretty.ts"),
    ];
    expect(loaded).toContain("src/engine/lint.ts");
    expect(loaded.filter((name) => /dagre|^diff$|report\/(html|trace)|report\/graph\/(?!names)/.test(name))).toEqual([]);
  });
  it("by the HTML report: both", () => {
    expect([...loadedBy("src/report/html/html.ts")]).toEqual(expect.arrayContaining(["@dagrejs/dagre", "diff"]));
  });
});
