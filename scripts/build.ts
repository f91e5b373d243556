import { execFileSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

/** Builds `dist`: the command line and the library in chunks that are loaded when they are needed, and the type declarations. */
export async function main(_: readonly string[], root: string): Promise<void> {
  const dist = join(root, "dist");
  rmSync(dist, { recursive: true, force: true });
  const bundle = await rolldown({
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
  await bundle.write({
    dir: dist,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    comments: { legal: true },
  });
  chmodSync(join(dist, "cli.js"), 0o755);
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.types.json")], {
    stdio: "inherit",
    cwd: root,
  });
}
