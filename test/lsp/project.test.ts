import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Layer } from "../../src/engine/config/resolve.ts";
import { allDiagnostics } from "../../src/lsp/diagnostics.ts";
import type { Host } from "../../src/lsp/host.ts";
import { Project } from "../../src/lsp/project.ts";
import type { SourceFile } from "../../src/source/document.ts";
import { apply, type Edit, edit, filesOf, type Text } from "../engine/edits.ts";

/** A folder on disk. */
const hostOf = (files: readonly SourceFile[], more: Partial<Host> = {}, layers: readonly Layer[] = []): Host => ({
  folderOf: async () => "/shop",
  files: async () => ({ files }),
  file: async (_, name) => files.find(({ path }) => path === name),
  settings: async () => ({ layers, home: "", today: "2026-01-01", wrong: [], from: [] }),
  pause: async () => {},
  ...more,
});

/** What an editor shows of a project whose files are open with these texts. */
const opened = (texts: readonly Text[], version: number) =>
  texts.map(({ path, content }) => ({ path: `/shop/${path}`, name: path, version, text: () => content }));

const shown = async (project: Project) => [...allDiagnostics(await project.linted(), { uriOf: (name) => name, showsRoutes: true })];

const bot = (next: string) => `{"format": "botflow/1", "name": "Shop", "channels": ["chat"], "start": "a",
  "nodes": {"a": {"type": "ask", "text": "Hi", "next": "${next}"}}}`;
const codes = async (project: Project) => (await project.linted()).result.report.problems.map(({ rule, file }) => `${file} ${rule}`);

describe("an open project", () => {
  // One file, and many that are linked; of every format, `memory.property.test.ts` holds the same of the runs.
  for (const example of ["botflow-bad", "copilot-studio-bad"])
    it(`shows of ${example} after any edits what a project shows that was opened just now`, async () => {
      const disk = filesOf(example);
      const check = async (edits: readonly Edit[]) => {
        let texts = disk;
        let version = 0;
        const project = new Project("/shop", hostOf(disk), () => opened(texts, version));
        for (const each of edits) {
          texts = apply(texts, disk, each);
          version++;
          expect(await shown(project)).toEqual(await shown(new Project("/shop", hostOf(disk), () => opened(texts, 1))));
        }
      };
      await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 10 }), check), { numRuns: 5 });
    }, 120_000);

  it("gives up a run whose text is old, and answers with the newest", async () => {
    let text = bot("b");
    let version = 1;
    let pauses = 0;
    const pause = async () => {
      if (++pauses !== 1) return;
      text = bot("a");
      version++;
    };
    const project = new Project("/shop", hostOf([], { pause }), () => [
      { path: "/shop/bot.json", name: "bot.json", version, text: () => text },
    ]);
    expect(await codes(project)).toEqual([]);
    const before = pauses;
    await project.linted();
    expect(pauses).toBe(before);
  });

  it("takes new files that are open, and leaves out what config, ignore files or their names leave out", async () => {
    const [kept, left] = ["new.json", "old.json"].map((name) => ({ path: name, content: bot("b") }));
    const noted = { path: "notes.md", content: bot("b") };
    const out = { path: "out.json", content: bot("b") };
    const layers: Layer[] = [{ name: "config", value: { ignore: ["old.json"] } }];
    // A file that is on disk and not among those of the folder is one that `.gitignore` names.
    const host = hostOf([], { file: async (_, name) => (name === "out.json" ? out : undefined) }, layers);
    const texts = [kept, left, noted, out].flatMap((each) => each ?? []);
    expect(await codes(new Project("/shop", host, () => opened(texts, 1)))).toEqual(["new.json structure/unknown-target"]);
  });

  it("goes on with the last config that was right", async () => {
    const wrong = [{ file: "botflow.config.json", range: { start: START, end: START }, message: "unknown key" }];
    const head = { home: "", today: "2026-01-01", from: [] };
    const layers: Layer[] = [{ name: "config", value: { rules: { "structure/unknown-target": "off" } } }];
    const answers = [
      { ...head, layers, wrong: [] },
      { ...head, layers: undefined, wrong },
    ];
    const host = hostOf([{ path: "bot.json", content: bot("b") }], {
      settings: async () => answers.shift() ?? { ...head, layers, wrong: [] },
    });
    const project = new Project("/shop", host, () => []);
    expect(await shown(project)).toEqual([]);
    project.forgetSettings();
    expect(await shown(project)).toEqual([["botflow.config.json", [expect.objectContaining({ message: "unknown key", severity: 1 })]]]);
  });
});

const START = { line: 1, column: 1, offset: 0 };
