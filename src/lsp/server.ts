import { relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { NAME, VERSION } from "../engine/tool.ts";
import { open } from "../source/open.ts";
import { actionsIn } from "./actions.ts";
import { completionsAt, isConfig } from "./completion.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import type { Host } from "./host.ts";
import { definitionAt, hoverAt, symbolsOf } from "./lookup.ts";
import { Projects } from "./state.ts";

/** Milliseconds without a key before a project is linted again. */
const DEBOUNCE = 150;

/** Serves an editor over a connection until it goes away. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const inFolder = (folder: string, path: string) => relative(folder, path).split(sep).join("/");
  const buffersOf = (folder: string): ReadonlyMap<string, string> =>
    new Map(
      documents.all().flatMap((document): [string, string][] => {
        const name = document.uri.startsWith("file:") ? inFolder(folder, fileURLToPath(document.uri)) : "..";
        return name.startsWith("..") ? [] : [[name, document.getText()]];
      }),
    );
  const projects = new Projects(host, buffersOf);
  const uriIn = (folder: string) => (file: string) => pathToFileURL(`${folder}${sep}${file.replace(/!\/.*$/, "")}`).href;
  const timers = new Map<string, NodeJS.Timeout>();
  const shown = new Map<string, Set<string>>();
  /** What was last said of the config of a folder: once is enough. */
  const told = new Map<string, string | undefined>();

  const publish = async (folder: string): Promise<void> => {
    const { result, configError } = await projects.lint(folder);
    const uriOf = uriIn(folder);
    const files = new Set(result.report.problems.map(({ file }) => file));
    const old = shown.get(folder) ?? new Set();
    for (const file of new Set([...files, ...old]))
      await connection.sendDiagnostics({ uri: uriOf(file), diagnostics: diagnosticsOf(file, result, uriOf) });
    shown.set(folder, files);
    if (configError !== undefined && configError !== told.get(folder)) connection.window.showErrorMessage(`${NAME}: ${configError}`);
    told.set(folder, configError);
  };
  const soon = async (uri: string, wait: number): Promise<void> => {
    if (!uri.startsWith("file:")) return;
    const folder = await projects.folderOf(fileURLToPath(uri));
    projects.changed(folder);
    clearTimeout(timers.get(folder));
    timers.set(
      folder,
      setTimeout(() => {
        publish(folder).catch((error: unknown) => connection.console.error(`${NAME}: ${error instanceof Error ? error.stack : error}`));
      }, wait),
    );
  };
  const asked = async (uri: string) => {
    const path = fileURLToPath(uri);
    const folder = await projects.folderOf(path);
    return { folder, file: inFolder(folder, path), result: await projects.result(folder), uriOf: uriIn(folder) };
  };
  const pointerOf = ({ result, file }: Awaited<ReturnType<typeof asked>>, uri: string, position: { line: number; character: number }) =>
    result.document(file)?.pointerAt(documents.get(uri)?.offsetAt(position) ?? 0) ?? "";

  connection.onInitialize(({ capabilities }): InitializeResult => {
    watchesFiles = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return {
      serverInfo: { name: NAME, version: VERSION },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        hoverProvider: true,
        documentSymbolProvider: true,
        definitionProvider: true,
        completionProvider: { triggerCharacters: ['"', ":", " "] },
      },
    };
  });
  let watchesFiles = false;
  connection.onInitialized(async () => {
    if (watchesFiles) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*" }] });
  });
  const refresh = async (uri: string) => {
    if (uri.startsWith("file:")) projects.forget(await projects.folderOf(fileURLToPath(uri)));
    await soon(uri, DEBOUNCE);
  };
  connection.onDidChangeWatchedFiles(({ changes }) => void Promise.all(changes.map(({ uri }) => refresh(uri))));
  documents.onDidOpen(({ document }) => void soon(document.uri, 0));
  documents.onDidChangeContent(({ document }) => void soon(document.uri, DEBOUNCE));
  documents.onDidSave(({ document }) => void refresh(document.uri));
  documents.onDidClose(({ document }) => void refresh(document.uri));

  connection.onCodeAction(async ({ textDocument, range }) => {
    const { file, result, uriOf } = await asked(textDocument.uri);
    return actionsIn(file, range, result, uriOf);
  });
  connection.onHover(async ({ textDocument, position }) => {
    const of = await asked(textDocument.uri);
    return hoverAt(of.file, pointerOf(of, textDocument.uri, position), of.result);
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    const of = await asked(textDocument.uri);
    return definitionAt(of.file, pointerOf(of, textDocument.uri, position), of.result, of.uriOf);
  });
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const { file, result } = await asked(textDocument.uri);
    return symbolsOf(file, result);
  });
  connection.onCompletion(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const path = fileURLToPath(textDocument.uri);
    if (!document || !isConfig(path)) return [];
    const [source] = await open({ path, content: document.getText() });
    return source ? completionsAt(source, document.offsetAt(position)) : [];
  });
  documents.listen(connection);
  connection.listen();
}
