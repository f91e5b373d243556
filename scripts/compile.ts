import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { run } from "../src/cli/cli.ts";
import { compiledName, scriptLoader } from "../src/cli/compiled.ts";

/** Runs the built command line on the examples, and saves V8's code cache beside each script that was loaded, if V8 accepts it again. */
export async function keepCompiled(root: string, dist: string): Promise<void> {
  const loader = scriptLoader();
  const cli = loader.load(join(dist, "cli/commands.cjs")) as { readonly run: typeof run };
  const output = { write: () => true, isTTY: false, columns: undefined };
  for (const format of ["pretty", "json"])
    await cli.run(["examples", "--format", format], {
      cwd: root,
      env: {},
      stdout: output,
      stderr: output,
      stdin: async () => new Uint8Array(),
      interrupted: () => new Promise(() => {}),
      today: () => "2026-01-01",
      now: () => performance.now(),
    });
  for (const [path, compiled] of loader.compiled()) writeFileSync(compiledName(path), compiled);
  const again = scriptLoader();
  for (const path of loader.compiled().keys()) again.load(path);
  if (again.refused().length > 0) throw new Error(`V8 does not take what it made of ${again.refused().join(", ")}`);
}
