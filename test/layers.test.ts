import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { platforms } from "../src/platforms/index.ts";

/** From left to right: a layer imports itself and what stands to its left. Layers of one row do not know each other. */
const LAYERS = [
  ["source"],
  ["model"],
  ["platforms"],
  ["analysis"],
  ["rule"],
  ["rules"],
  ["engine"],
  ["fix", "report"],
  ["index"],
  ["lsp"],
  ["cli"],
];
/** Everything left of the shells runs in a browser, too. */
const SHELLS = ["cli", "lsp"];
/** Packages that touch neither file system nor process. */
const PURE = [
  "@dagrejs/dagre",
  "ajv",
  "diff",
  "fastest-levenshtein",
  "fflate",
  "ignore",
  "js-yaml",
  "json-p3",
  "jsonc-parser",
  "sarif",
  "yaml",
];
const FORBIDDEN = /(?<![\w.$"'`-])(process|console|Buffer|__dirname|__filename|require)\s*[.(]/;

const layerOf = (file: string): string => {
  const [top = "", folder = ""] = file.split("/");
  return top === "rules" ? "rules" : folder.replace(/\.ts$/, "");
};
const rank = (layer: string) => LAYERS.findIndex((row) => row.includes(layer));

/** What a file imports: paths from the root of the checkout for its own files, names for packages. */
function importsOf(file: string, text: string): readonly string[] {
  const found = [...text.matchAll(/(?<!["'])(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])([^"'\n]+)\1/g)].map((match) => match[2] ?? "");
  return found.map((name) => (name.startsWith(".") ? join(dirname(file), name) : name));
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
const withoutTexts = (text: string) => text.replace(/(["'`])(?:\\.|(?!\1)[^\\\n])*\1/g, '""');

function violations(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    const own = layerOf(file);
    const isCore = !SHELLS.includes(own);
    const wrong = importsOf(file, text).flatMap((name) => {
      if (!/^(src|rules)\//.test(name))
        return isCore && !PURE.includes(name.replace(/^([^@][^/]*).*$/, "$1")) ? [`${file} imports ${name}`] : [];
      const other = layerOf(name);
      if (own === other) return [];
      return rank(other) < 0 || rank(other) >= rank(own) ? [`${file} (${own}) imports ${name} (${other})`] : [];
    });
    const touched = isCore ? FORBIDDEN.exec(withoutTexts(withoutComments(text)))?.[1] : undefined;
    return touched === undefined ? wrong : [...wrong, `${file} touches ${touched}`];
  });
}

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith(".ts") && !path.endsWith(".generated.ts") ? [path] : [];
  });

describe("layers", () => {
  it("every file imports only what stands to its left, and the core touches neither file system nor process nor terminal", () => {
    const files = [...sources("src"), ...sources("rules")];
    expect(files.length).toBeGreaterThan(20);
    expect(violations(new Map(files.map((file) => [file, readFileSync(file, "utf8")])))).toEqual([]);
  });

  it.each([
    ["src/source/bad.ts", 'import { lint } from "../engine/lint.ts";', "src/source/bad.ts (source) imports src/engine/lint.ts (engine)"],
    [
      "rules/handoff/bad.ts",
      'import type { Report } from "../../src/engine/result.ts";',
      "rules/handoff/bad.ts (rules) imports src/engine/result.ts (engine)",
    ],
    ["src/report/bad.ts", 'export { fix } from "../fix/fix.ts";', "src/report/bad.ts (report) imports src/fix/fix.ts (fix)"],
    ["src/engine/bad.ts", 'const fs = await import("node:fs");', "src/engine/bad.ts imports node:fs"],
    ["src/engine/bad.ts", 'import yargs from "yargs";', "src/engine/bad.ts imports yargs"],
    ["src/analysis/bad.ts", "console.log(1);", "src/analysis/bad.ts touches console"],
    ["src/report/bad.ts", "const color = process.env.NO_COLOR;", "src/report/bad.ts touches process"],
  ])("a planted violation in %s is caught: %s", (file, text, message) => {
    expect(violations(new Map([[file, text]]))).toEqual([message]);
  });

  it("words in comments and texts are no violations", () => {
    const text = '/** console.log(x) */\nconst help = "process.exit(1)"; // require("x")\nimport "./other.ts";';
    expect(violations(new Map([["src/rule/good.ts", text]]))).toEqual([]);
  });
});

/** Words in names of platforms that anybody says; `botflow` is our own format. */
const PLAIN_WORDS = ["bot", "botflow", "framework", "connect", "studio", "cloud", "assistant"];

/** The names of vendors and their products: the words of every adapter's id and title. */
async function vendorNames(): Promise<RegExp> {
  const titles = await Promise.all(platforms.map(async ({ id, load }) => `${id} ${(await load()).title}`));
  const words = new Set(titles.flatMap((title) => title.toLowerCase().split(/[^a-z]+/)));
  return new RegExp(`(?<![a-z])(?:${[...words].filter((word) => word.length > 3 && !PLAIN_WORDS.includes(word)).join("|")})`, "i");
}

describe("vendors", () => {
  it("nothing of the core but the adapters names one; comments may, where a vendor's fact is the reason", async () => {
    const names = await vendorNames();
    for (const name of ["genesysFlow", "Dialogflow", "Amazon", "twilio", "copilot-studio", "Microsoft", "composer", "Watson", "rasa"])
      expect(name).toMatch(names);
    const core = [...sources("src"), ...sources("rules")].filter((file) => ![...SHELLS, "platforms"].includes(layerOf(file)));
    const found = core.flatMap((file) => names.exec(withoutComments(readFileSync(file, "utf8")))?.[0].concat(" in ", file) ?? []);
    expect(found).toEqual([]);
  });
});
