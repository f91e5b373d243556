import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../src/cli/cli.ts";

/**
 * Writes real output into the documentation: the block behind `<!-- output: botflow-lint … -->` becomes what that command prints when it is
 * run in the root of the checkout. Quotes hold words with spaces; `<!-- output: … | head -20 -->` keeps the first lines.
 */
export async function main(_: readonly string[], root: string): Promise<void> {
  const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)].filter((page) => page.endsWith(".md"));
  for (const page of pages) {
    const file = join(root, page);
    const text = readFileSync(file, "utf8");
    const written = await withOutputs(text, root);
    if (written !== text) writeFileSync(file, written);
  }
}

const BLOCK = /(<!-- output: botflow-lint ?(.*?)(?: \| head -(\d+))? -->\n```\w*\n)(?:[\s\S]*?\n)??(```\n)/g;

async function withOutputs(text: string, root: string): Promise<string> {
  const outputs: string[] = [];
  for (const [, , words = "", lines] of text.matchAll(BLOCK)) outputs.push(shorten(await printed(words, root), Number(lines ?? Infinity)));
  return text.replace(BLOCK, (_, head: string, _words, _lines, tail: string) => `${head}${outputs.shift() ?? ""}\n${tail}`);
}

function shorten(text: string, most: number): string {
  const lines = text.trimEnd().split("\n");
  return lines.length <= most ? lines.join("\n") : [...lines.slice(0, most), "…"].join("\n");
}

async function printed(words: string, root: string): Promise<string> {
  let text = "";
  const write = (more: string) => {
    text += more;
  };
  const output = { write, isTTY: false, columns: 100 };
  const args = [...words.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  await run(args, {
    cwd: root,
    env: {},
    stdout: output,
    stderr: output,
    stdin: async () => new Uint8Array(),
    interrupted: async () => {},
    today: () => "2026-11-26",
    now: () => 0,
  });
  return text;
}
