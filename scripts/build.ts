import { execFileSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";

/** Builds `dist`: the command line, the library, and the type declarations. */
export async function main(_: readonly string[], root: string): Promise<void> {
  const dist = join(root, "dist");
  rmSync(dist, { recursive: true, force: true });
  await bundle(root, dist);
  chmodSync(join(dist, "cli.js"), 0o755);
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.types.json")], {
    stdio: "inherit",
    cwd: root,
  });
}
