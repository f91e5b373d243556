import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { DEBOUNCE } from "../../src/lsp/server.ts";

/** A file of a project in which somebody types: behind the first of these words in its second half. */
export interface Typist {
  readonly file: string;
  readonly text: string;
  /** What is typed, and behind which words. */
  readonly places: Readonly<Record<string, readonly [behind: string, typed: string]>>;
}

/** How long the editor waited for its diagnostics, without the time for which the server waits for more keys. */
export interface Waits {
  /** From the opening of the file in a server that knows nothing yet. */
  readonly first: number;
  readonly median: number;
  readonly worst: number;
}

/** Types one character after another into a file that a server has open, and waits for the diagnostics of each text. */
export async function keystrokes(
  cli: string,
  folder: string,
  { file, text, places }: Typist,
  count: number,
): Promise<ReadonlyMap<string, Waits>> {
  const server = spawn(process.execPath, [cli, "lsp"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const uri = pathToFileURL(join(folder, file)).href;
  let arrived: (version: number) => void = () => {};
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    if (params.uri === uri) arrived(params.version ?? -1);
  });
  connection.listen();
  const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } } };
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification("initialized", {});

  const waitFor = (version: number, send: () => Promise<void>): Promise<number> => {
    const begin = process.hrtime.bigint();
    const answered = new Promise<number>((done) => {
      arrived = (shown) => {
        if (shown === version) done(Number(process.hrtime.bigint() - begin) / 1e6 - DEBOUNCE);
      };
    });
    return send().then(() => answered);
  };
  let document = TextDocument.create(uri, "json", 1, text);
  const first = await waitFor(1, () =>
    connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "json", version: 1, text } }),
  );
  const type = (at: Position, typed: string): Promise<number> => {
    const version = document.version + 1;
    const contentChanges = [{ range: { start: at, end: at }, text: typed }];
    document = TextDocument.update(document, contentChanges, version);
    return waitFor(version, () =>
      connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
    );
  };

  const waits = new Map<string, Waits>();
  for (const [kind, [behind, typed]] of Object.entries(places)) {
    const now = document.getText();
    const offset = now.indexOf(behind, now.length >> 1) + behind.length;
    const took: number[] = [];
    for (let i = 0; i < count; i++) took.push(await type(document.positionAt(offset + i), typed[i % typed.length] ?? ""));
    const sorted = took.toSorted((a, b) => a - b);
    waits.set(kind, { first, median: sorted[count >> 1] ?? 0, worst: sorted.at(-1) ?? 0 });
  }
  const ended = new Promise((done) => server.once("exit", done));
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  await ended;
  connection.dispose();
  return waits;
}
