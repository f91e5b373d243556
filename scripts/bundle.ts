import { join } from "node:path";
import { type OutputChunk, type OutputOptions, type RolldownPlugin, rolldown } from "rolldown";
import { precomputed } from "./precomputed.ts";
import { spreads } from "./spreads.ts";

/** The entry of the library, built as ES modules. */
const LIBRARY: OutputOptions = { format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" };

/** The chunks of the command line, built as CommonJS, which V8 can cache compiled. A plain run loads few files: each group is one. */
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

/** The script that starts the command line. */
const LAUNCHER: OutputOptions = { format: "cjs", entryFileNames: "[name].cjs" };

/**
 * Bundles the library and the command line into a folder, as chunks that are loaded when needed. Returns the modules of each chunk; its
 * `fileName` is relative to the folder.
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
    // Warnings about yargs' loading of extended configs, which is never used, and about the library, which imports at once what a command loads late.
    checks: { emptyImportMeta: false, ineffectiveDynamicImport: false },
  });
  const written = await built.write({ ...output, dir, comments: { legal: true } });
  await built.close();
  return written.output.filter((each) => each.type === "chunk");
}

/** Scripts are written in plain ASCII: those are read without decoding, and take one byte per character in memory. */
const ASCII: RolldownPlugin = {
  name: "ascii",
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === "chunk")
        file.code = file.code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  },
};
