import { dirname } from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { Layer } from "../../engine/config/resolve.ts";
import { serve } from "../../lsp/server.ts";
import { filesIn, gitRoot, readAll } from "../files.ts";
import { findConfig } from "../find-config.ts";
import { Failure, type Io } from "../io.ts";

/** `botflow-lint lsp`: serves an editor over stdin and stdout until it hangs up. */
export function lspCommand(io: Io): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  return new Promise((done) => {
    connection.onExit(() => done());
    serve(connection, {
      folderOf: async (path) => {
        const config = await findConfig(dirname(path));
        return config ? dirname(config) : ((await gitRoot(dirname(path))) ?? dirname(path));
      },
      read: async (folder) => {
        const { layers, error } = await layersOf(folder);
        const { files, unreadable } = await readAll(await filesIn(folder), folder, new Set());
        return {
          folder,
          input: { files, unreadable, config: layers, today: io.today() },
          ...(error === undefined ? {} : { configError: error }),
        };
      },
    });
  });
}

/** A config that is being edited is often wrong: the editor is told, and the rest goes on without it. */
async function layersOf(folder: string): Promise<{ readonly layers: readonly Layer[]; readonly error?: string }> {
  const path = await findConfig(folder);
  if (path === undefined) return { layers: [] };
  try {
    return { layers: await (await import("../config-files.ts")).loadConfig(path, folder) };
  } catch (error) {
    if (error instanceof Failure) return { layers: [], error: error.message };
    throw error;
  }
}
