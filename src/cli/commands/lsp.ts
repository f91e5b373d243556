import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { Baseline } from "../../engine/accept/baseline.ts";
import type { Layer } from "../../engine/config/resolve.ts";
import type { Host, Settings } from "../../lsp/host.ts";
import { serve } from "../../lsp/server.ts";
import { mayHoldFlow } from "../../source/file-names.ts";
import { AT_START } from "../../source/lines.ts";
import { gitRoot, shown } from "../files/paths.ts";
import { readAll } from "../files/read-files.ts";
import { statOf } from "../files/stat.ts";
import { filesIn } from "../files/walk-files.ts";
import { findConfig } from "../options/find-config.ts";
import { Failure, type Io } from "../terminal/io.ts";

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
    const config = findConfig(dirname(path));
    return config ? dirname(config) : (gitRoot(dirname(path)) ?? dirname(path));
  },
  files: async (folder) => readAll(filesIn([folder]), folder, new Set()),
  file: async (folder, name) => {
    const path = join(folder, name);
    const isFile = mayHoldFlow(name) && statOf(path)?.isFile();
    return isFile ? (await readAll([path], folder, new Set())).files[0] : undefined;
  },
  settings: async (folder, openText) => {
    const home = gitRoot(folder) ?? folder;
    const head = { home: shown(home, folder), today: io.today() };
    const path = findConfig(folder);
    return path === undefined
      ? { ...head, layers: [], wrong: [], from: [] }
      : { ...head, ...(await settingsIn(path, folder, home, openText)) };
  },
  pause: async () => {
    // What the editor has sent is read in the first round of the event loop and handed out in the next ones.
    for (let round = 0; round < ROUNDS; round++) await setImmediate();
  },
});

const ROUNDS = 3;

/** A config that is being edited is often wrong: the editor shows what is, and the rest goes on without it. */
async function settingsIn(
  path: string,
  folder: string,
  home: string,
  openText: (path: string) => string | undefined,
): Promise<Omit<Settings, "home" | "today">> {
  const [{ ConfigFailure, loadConfig, wrongAt }, { configuredBaseline, loadBaseline }] = await Promise.all([
    import("../options/config-files.ts"),
    import("../files/baseline-files.ts"),
  ]);
  const from: string[] = [];
  const read = async (each: string) => {
    from.push(each);
    return openText(each) ?? (await readFile(each));
  };
  const wrong = (error: unknown): Pick<Settings, "wrong"> => {
    if (error instanceof ConfigFailure) return { wrong: error.errors };
    if (!(error instanceof Failure)) throw error;
    return { wrong: [{ file: shown(folder, path), range: AT_START, message: error.message }] };
  };
  let layers: readonly Layer[];
  try {
    layers = await loadConfig(path, folder, read);
  } catch (error) {
    return { layers: undefined, from, ...wrong(error) };
  }
  const file = configuredBaseline(layers, folder);
  if (file === undefined) return { layers, from, wrong: [] };
  from.push(file);
  try {
    const baseline: Baseline = await loadBaseline(file, home, { cwd: folder });
    return { layers, from, baseline, wrong: [] };
  } catch (error) {
    const document = layers.findLast(({ value }) => value.baseline !== undefined)?.document;
    return { layers, from, ...wrong(document && error instanceof Failure ? wrongAt(document, "/baseline", error.message) : error) };
  }
}
