import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  type Position,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { NAME, VERSION } from "../engine/tool.ts";
import { open } from "../source/open.ts";
import { actionsIn } from "./actions.ts";
import { completionsAt, isConfig } from "./completion.ts";
import { allDiagnostics } from "./diagnostics.ts";
import type { Host } from "./host.ts";
import { definitionAt, hoverAt, symbolsOf } from "./lookup.ts";
import type { Project } from "./project.ts";
import { Publisher } from "./publish.ts";
import { uriIn, Workspace } from "./workspace.ts";

/** Milliseconds without a key before a project is linted again. */
export const DEBOUNCE = 100;

/** Serves an editor over a connection until it goes away. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(host, documents);
  const publisher = new Publisher(connection, (uri) => documents.get(uri)?.version);
  const timers = new Map<Project, NodeJS.Timeout>();
  let watchesFiles = false;
  let showsRoutes = false;

  const publish = async (project: Project): Promise<void> => {
    const linted = await project.linted();
    const uriOf = uriIn(project.folder);
    const found = allDiagnostics(linted, { uriOf, showsRoutes });
    const open = project.open().map(({ name }) => uriOf(name));
    await publisher.show(project, new Map([...found].map(([file, diagnostics]) => [uriOf(file), diagnostics])), open);
  };
  /** Lints the projects that a change concerns once nobody has typed for a while; what goes wrong is told to the editor. */
  const after = (change: Promise<readonly Project[]>): void => {
    const fail = (error: unknown) => connection.console.error(`${NAME}: ${error instanceof Error ? error.stack : error}`);
    const lintSoon = (project: Project) => {
      clearTimeout(timers.get(project));
      timers.set(
        project,
        setTimeout(() => void publish(project).catch(fail), DEBOUNCE),
      );
    };
    change
      .then((projects) => {
        projects.forEach(lintSoon);
        return publisher.clear((project) => !workspace.has(project as Project));
      })
      .catch(fail);
  };

  connection.onInitialize(({ capabilities: { workspace: can, textDocument } }): InitializeResult => {
    watchesFiles = can?.didChangeWatchedFiles?.dynamicRegistration === true;
    showsRoutes = textDocument?.publishDiagnostics?.relatedInformation === true;
    return {
      serverInfo: { name: NAME, version: VERSION },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        hoverProvider: true,
        documentSymbolProvider: true,
        definitionProvider: true,
        completionProvider: { triggerCharacters: ['"', ":", " "] },
      },
    };
  });
  connection.onInitialized(async () => {
    if (watchesFiles) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*" }] });
  });

  // A file that is opened has changed, too.
  documents.onDidChangeContent(({ document }) => after(workspace.typedIn(document.uri)));
  documents.onDidSave(({ document }) => after(workspace.changedOnDisk(document.uri)));
  documents.onDidClose(({ document }) => after(workspace.changedOnDisk(document.uri)));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) after(workspace.changedOnDisk(uri));
  });

  /** The linted project of a file and, where somebody asks about a place in it, the pointer of that place. */
  const asked = async (uri: string, position?: Position) => {
    const found = await workspace.find(uri);
    if (!found) return undefined;
    const { result } = await found.project.linted();
    const offset = position && documents.get(uri)?.offsetAt(position);
    const pointer = (offset !== undefined && result.document(found.name)?.pointerAt(offset)) || "";
    return { file: found.name, result, pointer, viewer: { uriOf: uriIn(found.project.folder), showsRoutes } };
  };
  connection.onCodeAction(async ({ textDocument, range }) => {
    const of = await asked(textDocument.uri);
    return of ? actionsIn(of.file, range, of.result, of.viewer) : [];
  });
  connection.onHover(async ({ textDocument, position }) => {
    const of = await asked(textDocument.uri, position);
    return of ? hoverAt(of.file, of.pointer, of.result) : null;
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    const of = await asked(textDocument.uri, position);
    return of ? definitionAt(of.file, of.pointer, of.result, of.viewer.uriOf) : null;
  });
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const of = await asked(textDocument.uri);
    return of ? symbolsOf(of.file, of.result) : [];
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (!document || !isConfig(uri)) return [];
    const [source] = await open({ path: uri, content: document.getText() });
    return source ? completionsAt(source, document.offsetAt(position)) : [];
  });
  documents.listen(connection);
  connection.listen();
}
