import { execFileSync } from "node:child_process";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { keepCompiled } from "./compile.ts";
import { licencesOf } from "./licences.ts";

/** Builds `dist`: the command line and the library with all packages they use, their licences, and the type declarations. */
export async function main(_: readonly string[], root: string): Promise<void> {
  const dist = join(root, "dist");
  rmSync(dist, { recursive: true, force: true });
  const chunks = await bundle(root, dist);
  const moduleIds = chunks.flatMap((chunk) => chunk.moduleIds);
  writeFileSync(join(dist, "licences.txt"), `${licencesOf(moduleIds, root)}\n`);
  chmodSync(join(dist, "cli.cjs"), 0o755);
  await keepCompiled(root, dist);
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.types.json")], {
    stdio: "inherit",
    cwd: root,
  });
}
