import { join } from "node:path";
import { type OutputChunk, type OutputOptions, type RolldownPlugin, rolldown } from "rolldown";
import { precomputed } from "./precomputed.ts";
import { spreads } from "./spreads.ts";

/** The library: ES modules. */
const LIBRARY: OutputOptions = { format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" };

/** The command line: CommonJS, which V8 can keep compiled. A plain run loads few files: each of these groups is one. */
const COMMANDS: OutputOptions = {
  format: "cjs",
  entryFileNames: "cli/[name].cjs",
  chunkFileNames: "cli/[name]-[hash].cjs",
  codeSplitting: {
    groups: [
      { name: "tool", test: /src\/engine\/tool\.ts$/, priority: 3 },
      { name: "parser", test: /src\/cli\/cli\.ts$/, priority: 2 },
      { name: "core", test: /src\/cli\/commands\/lint\.ts$/, priority: 1 },
    ],
  },
};

/** What is run first. */
const LAUNCHER: OutputOptions = { format: "cjs", entryFileNames: "[name].cjs" };

/**
 * Bundles the library and the command line into a folder: chunks that are loaded when they are needed. Returns what each chunk holds; its
 * `fileName` is seen from the folder.
 */
export async function bundle(root: string, folder: string): Promise<readonly OutputChunk[]> {
  return [
    ...(await write(root, folder, { index: "src/index.ts" }, LIBRARY)),
    ...(await write(root, folder, { main: "src/cli/main.ts", commands: "src/cli/cli.ts" }, COMMANDS)),
    ...(await write(root, folder, { cli: "src/cli/launch.ts" }, LAUNCHER)),
  ];
}

async function write(
  root: string,
  dir: string,
  input: Readonly<Record<string, string>>,
  output: OutputOptions,
): Promise<readonly OutputChunk[]> {
  const built = await rolldown({
    cwd: root,
    input,
    platform: "node",
    resolve: {
      // jsonc-parser's UMD main breaks when it is bundled.
      mainFields: ["module", "main"],
      alias: { "string-width": join(root, "scripts/string-width.ts") },
    },
    treeshake: { moduleSideEffects: false },
    plugins: [precomputed, spreads, ASCII],
    // Of yargs, for a config that extends another one, which it is not asked for; and of the library, which needs at once what a command loads late.
    checks: { emptyImportMeta: false, ineffectiveDynamicImport: false },
  });
  const written = await built.write({ ...output, dir, comments: { legal: true } });
  await built.close();
  return written.output.filter((each) => each.type === "chunk");
}

/** Scripts in plain ASCII are read without decoding, and kept in memory with one byte a character. */
const ASCII: RolldownPlugin = {
  name: "ascii",
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === "chunk")
        file.code = file.code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  },
};
