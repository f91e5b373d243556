import { join } from "node:path";
import { type OutputChunk, rolldown } from "rolldown";

/** Bundles the command line and the library into a folder: chunks that are loaded when they are needed. Returns what each chunk holds. */
export async function bundle(root: string, folder: string): Promise<readonly OutputChunk[]> {
  const built = await rolldown({
    cwd: root,
    input: { cli: "src/cli/main.ts", index: "src/index.ts" },
    platform: "node",
    resolve: {
      // jsonc-parser's UMD main breaks when it is bundled.
      mainFields: ["module", "main"],
      alias: { "string-width": join(root, "scripts/string-width.ts") },
    },
    treeshake: { moduleSideEffects: false },
  });
  const { output } = await built.write({
    dir: folder,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    comments: { legal: true },
  });
  await built.close();
  return output.filter((each) => each.type === "chunk");
}
