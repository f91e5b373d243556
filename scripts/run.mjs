// Runs a TypeScript script of this folder on Node 20: `node scripts/run.mjs scripts/build.ts [arguments]`.
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [script, ...rest] = process.argv.slice(2);
const folder = join(root, "node_modules", ".cache", "botflow-lint", String(process.pid));
mkdirSync(folder, { recursive: true });
const bundle = await rolldown({ input: resolve(script), platform: "node", external: (id) => !/^[./]/.test(id), logLevel: "silent" });
await bundle.write({ dir: folder, format: "esm", entryFileNames: "script.mjs" });
try {
  await import(pathToFileURL(join(folder, "script.mjs")).href).then(({ main }) => main(rest, root));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
