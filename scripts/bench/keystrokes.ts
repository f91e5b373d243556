import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
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

/** A file of a project in which somebody types. */
export interface Typist {
  readonly file: string;
  readonly text: string;
  /** What is typed, and behind which words: their first occurrence in the second half of the file. */
  readonly places: Readonly<Record<string, readonly [behind: string, typed: string]>>;
}

/** How long an answer took. */
export interface Answer {
  /** Milliseconds until the diagnostics came, less those that the server waits for more keys. */
  readonly wait: number;
  /** Milliseconds for which the server's main thread ran, whatever else the machine did; the wait if the system does not tell. */
  readonly work: number;
}

/** How long the answers to one kind of keystroke took. */
export interface Answers {
  /** After the file was opened, by a server that has read nothing yet. */
  readonly first: Answer;
  readonly median: Answer;
  readonly worst: Answer;
}

/** Types one character after another into a file that a server has open, and waits for the diagnostics of each text. */
export async function keystrokes(
  cli: string,
  folder: string,
  { file, text, places }: Typist,
  count: number,
): Promise<ReadonlyMap<string, Answers>> {
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

  const waitFor = (version: number, send: () => Promise<void>): Promise<Answer> => {
    const begin = process.hrtime.bigint();
    const ran = ranOf(server.pid);
    const answered = new Promise<Answer>((done) => {
      arrived = (shown) => {
        if (shown !== version) return;
        const wait = Number(process.hrtime.bigint() - begin) / 1e6 - DEBOUNCE;
        done({ wait, work: ran === undefined ? wait : (ranOf(server.pid) ?? ran) - ran });
      };
    });
    return send().then(() => answered);
  };
  let document = TextDocument.create(uri, "json", 1, text);
  const first = await waitFor(1, () =>
    connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "json", version: 1, text } }),
  );
  const type = (at: Position, typed: string): Promise<Answer> => {
    const version = document.version + 1;
    const contentChanges = [{ range: { start: at, end: at }, text: typed }];
    document = TextDocument.update(document, contentChanges, version);
    return waitFor(version, () =>
      connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
    );
  };

  const answers = new Map<string, Answers>();
  for (const [kind, [behind, typed]] of Object.entries(places)) {
    const now = document.getText();
    const offset = now.indexOf(behind, now.length >> 1) + behind.length;
    const took: Answer[] = [];
    for (let i = 0; i < count; i++) took.push(await type(document.positionAt(offset + i), typed[i % typed.length] ?? ""));
    const sorted = (what: keyof Answer) => took.map((each) => each[what]).toSorted((a, b) => a - b);
    const [waits, works] = [sorted("wait"), sorted("work")];
    const at = (i: number): Answer => ({ wait: waits.at(i) ?? 0, work: works.at(i) ?? 0 });
    answers.set(kind, { first, median: at(count >> 1), worst: at(-1) });
  }
  const ended = new Promise((done) => server.once("exit", done));
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  await ended;
  connection.dispose();
  return answers;
}

/** The milliseconds for which the main thread of a process has run; `undefined` if the system does not tell. */
function ranOf(pid: number | undefined): number | undefined {
  const path = `/proc/${pid}/schedstat`;
  return existsSync(path) ? Number(readFileSync(path, "utf8").split(" ")[0]) / 1e6 : undefined;
}
