import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../scripts/bundle.ts";

const folder = mkdtempSync(join(tmpdir(), "botflow-startup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Module ids by the path of their chunk. */
const modules = new Map<string, readonly string[]>();
beforeAll(async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  for (const chunk of await bundle(root, join(folder, "dist"))) modules.set(join(folder, "dist", chunk.fileName), chunk.moduleIds);
});

const GOOD = { format: "botflow/1", name: "Shop", start: "menu", intents: [{ name: "talk_to_human", goto: "desk" }] };
const DESK = { type: "transfer", transfer: { type: "digital", queue: "Support" }, failure: "note", noAgent: "note" };
const NOTE = { type: "transfer", transfer: { type: "ticket", form: "contact" } };
const MENU = { type: "ask", text: "What can I do for you?", next: "desk" };
const good = JSON.stringify({ ...GOOD, nodes: { menu: MENU, desk: DESK, note: NOTE } });
const bad = JSON.stringify({
  ...GOOD,
  nodes: { menu: MENU, desk: { ...DESK, transfer: { type: "voice", number: "+15550100" } }, note: NOTE },
});

const YAML = `format: botflow/1
name: Shop
start: menu
intents: [{name: talk_to_human, goto: desk}]
nodes:
  menu: {type: ask, text: What can I do for you?, next: desk}
  desk: {type: transfer, transfer: {type: digital, queue: Support}, failure: note, noAgent: note}
  note: {type: transfer, transfer: {type: ticket, form: contact}}
`;

/** Prints every script that is read. */
const TRACE = `
  const fs = require("node:fs");
  const { readFileSync } = fs;
  fs.readFileSync = (path, ...rest) => {
    if (String(path).endsWith("js")) fs.writeSync(3, path + "\\n");
    return readFileSync(path, ...rest);
  };
`;

const trace = join(folder, "trace.cjs");
beforeAll(() => writeFileSync(trace, TRACE));

/** The npm packages, and the files of the project, that a run of the built command line loads. */
function loaded(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const cwd = mkdtempSync(join(folder, "project-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, ".."), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const ran = spawnSync(process.execPath, ["--require", trace, join(folder, "dist/cli.cjs"), ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const ids = String(ran.output[3])
    .split("\n")
    .flatMap((path) => modules.get(path) ?? []);
  const packages = ids.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  return { status: ran.status, packages: [...new Set(packages)].sort(), files: ids.flatMap((id) => /\/(src\/.*)$/.exec(id)?.[1] ?? []) };
}

/** What yargs is made of. */
const YARGS = [
  "ansi-regex",
  "ansi-styles",
  "cliui",
  "escalade",
  "get-caller-file",
  "strip-ansi",
  "wrap-ansi",
  "y18n",
  "yargs",
  "yargs-parser",
];

describe("what a run loads", () => {
  it("the version: nothing", () => {
    const { status, packages, files } = loaded(["--version"]);
    expect([status, packages]).toEqual([0, []]);
    expect(files).toEqual(["src/cli/compiled.ts", "src/cli/launch.ts", "src/cli/main.ts", "src/engine/tool.ts"]);
  });

  it("help: the option parser, and nothing that lints", () => {
    const { status, packages, files } = loaded(["--help"]);
    expect(status).toBe(0);
    expect(packages).toEqual([...YARGS, "fastest-levenshtein"].sort());
    expect(files.filter((file) => /^src\/(engine\/lint|analysis|platforms|report\/(html|pretty))/.test(file))).toEqual([]);
  });

  it("a JSON project without problems: no YAML, no schema compiler, no editor, no fixes, no lexicons, no other platform's adapter", () => {
    const { status, packages, files } = loaded(["."], { "flow.json": good });
    expect(status).toBe(0);
    expect(packages).toEqual([...YARGS, "fastest-levenshtein", "ignore", "jsonc-parser"].sort());
    const later =
      /^src\/(lsp|fix\/propose|report\/(sarif|html|graph|junit|markdown)|analysis\/detect\/(words\/lexicons|grammar\/(grammar|look-alikes)))/;
    expect(files.filter((file) => later.test(file))).toEqual([]);
    expect([...new Set(files.flatMap((file) => /^src\/platforms\/([^/]+)\/index\.ts$/.exec(file)?.[1] ?? []))]).toEqual(["botflow"]);
  });

  it("a JSON project with a problem: nothing for YAML, pictures, zips or differences", () => {
    const { status, packages } = loaded(["."], { "flow.json": bad });
    expect(status).toBe(1);
    const heavy = ["yaml", "ajv", "diff", "vscode-languageserver", "@dagrejs/dagre", "fflate"];
    expect(packages.filter((name) => heavy.includes(name))).toEqual([]);
  });

  it("a project with a format of its own: JSONPath, and the schema of descriptions; any other loads neither", () => {
    const nodes = { each: "$.nodes.*", type: "@.type", exits: [{ role: "next", to: "@.next" }], types: { ask: "ask" } };
    const flows = { start: "$.start", nodes };
    const config = JSON.stringify({ platforms: { ours: { files: "own.json", flows } } });
    const own = JSON.stringify({ start: "menu", nodes: { menu: { type: "ask", next: "menu" } } });
    const { status, packages, files } = loaded(["."], { "own.json": own, "botflow.config.json": config });
    expect(status).toBe(0);
    expect(packages).toEqual([...YARGS, "fastest-levenshtein", "ignore", "json-p3", "jsonc-parser"].sort());
    expect(files).toContain("src/engine/config/validate-mapping.generated.ts");
    const plain = loaded(["."], { "flow.json": good, "botflow.config.json": "{}" });
    expect(plain.packages).not.toContain("json-p3");
    expect(plain.files.filter((file) => /mapping\/index|validate-mapping/.test(file))).toEqual([]);
  });

  it("a project with a context: its checks, which no other loads", () => {
    const config = '{"context": "context.json"}';
    const { status, files } = loaded(["."], {
      "flow.json": good,
      "botflow.config.json": config,
      "context.json": '{"queues": [{"name": "Support"}]}',
    });
    expect(status).toBe(0);
    expect(files).toContain("src/engine/config/validate-context.generated.ts");
    const plain = loaded(["."], { "flow.json": good, "botflow.config.json": "{}" });
    expect(plain.files.filter((file) => /context\b/.test(file))).toEqual([]);
  });

  it("a YAML project without problems: the fast parser alone", () => {
    const { status, packages } = loaded(["."], { "flow.yaml": YAML });
    expect(status).toBe(0);
    expect(packages).toContain("js-yaml");
    expect(packages).not.toContain("yaml");
  });
});
