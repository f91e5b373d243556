import { dirname } from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { Baseline } from "../../engine/baseline.ts";
import type { Layer } from "../../engine/config/resolve.ts";
import type { Host } from "../../lsp/host.ts";
import { serve } from "../../lsp/server.ts";
import { filesIn, gitRoot, readAll } from "../files.ts";
import { findConfig } from "../find-config.ts";
import { Failure, type Io } from "../io.ts";
import { shown } from "../paths.ts";

/** `botflow-lint lsp`: serves an editor over stdin and stdout until it hangs up. */
export function lspCommand(io: Io): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  return new Promise((done) => {
    connection.onExit(() => done());
    serve(connection, hostOf(io));
  });
}

/** What the server sees of the disk. */
export const hostOf = (io: Pick<Io, "today">): Host => ({
  folderOf: async (path) => {
    const config = await findConfig(dirname(path));
    return config ? dirname(config) : ((await gitRoot(dirname(path))) ?? dirname(path));
  },
  read: async (folder) => {
    const home = (await gitRoot(folder)) ?? folder;
    const { layers, error, baseline } = await settingsIn(folder, home);
    const { files, unreadable } = await readAll(await filesIn(folder), folder, new Set());
    return {
      folder,
      input: { files, home: shown(home, folder), unreadable, config: layers, today: io.today(), ...(baseline ? { baseline } : {}) },
      ...(error === undefined ? {} : { configError: error }),
    };
  },
});

interface Settings {
  readonly layers: readonly Layer[];
  readonly baseline?: Baseline;
  readonly error?: string;
}

/** A config that is being edited is often wrong: the editor is told, and the rest goes on without it. */
async function settingsIn(folder: string, home: string): Promise<Settings> {
  const path = await findConfig(folder);
  if (path === undefined) return { layers: [] };
  let layers: readonly Layer[] = [];
  try {
    layers = await (await import("../config-files.ts")).loadConfig(path, folder);
    const { configuredBaseline, loadBaseline } = await import("../compare.ts");
    const file = configuredBaseline(layers, folder);
    return { layers, ...(file === undefined ? {} : { baseline: await loadBaseline(file, home, { cwd: folder }) }) };
  } catch (error) {
    if (error instanceof Failure) return { layers, error: error.message };
    throw error;
  }
}
