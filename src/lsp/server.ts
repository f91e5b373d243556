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

/** Milliseconds without typing before a project is linted again. */
export const DEBOUNCE = 100;

/** The editor that is served: its connection, its open files, and what it can do. */
interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly editor: { watchesFiles: boolean; showsRoutes: boolean };
}

/** Serves an editor over a connection until it closes. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(host, documents);
  const session: Session = { connection, documents, workspace, editor: { watchesFiles: false, showsRoutes: false } };
  greet(session);
  lintChanges(session);
  answerAboutPlaces(session);
  answerAboutFiles(session);
  documents.listen(connection);
  connection.listen();
}

function greet({ connection, editor }: Session): void {
  connection.onInitialize(({ capabilities: { workspace: can, textDocument } }): InitializeResult => {
    editor.watchesFiles = can?.didChangeWatchedFiles?.dynamicRegistration === true;
    editor.showsRoutes = textDocument?.publishDiagnostics?.relatedInformation === true;
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
    if (!editor.watchesFiles) return;
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*" }] });
  });
}

/** Lints the projects that a change concerns once nobody has typed for a while. Failures are reported to the editor. */
function lintChanges({ connection, documents, workspace, editor }: Session): void {
  const publisher = new Publisher(connection, (uri) => documents.get(uri)?.version);
  const timers = new Map<Project, NodeJS.Timeout>();
  const fail = (error: unknown) => connection.console.error(`${NAME}: ${error instanceof Error ? error.stack : error}`);
  const publish = async (project: Project): Promise<void> => {
    const linted = await project.linted();
    const uriOf = uriIn(project.folder);
    const found = allDiagnostics(linted, { uriOf, showsRoutes: editor.showsRoutes });
    const open = project.open().map(({ name }) => uriOf(name));
    await publisher.show(project, new Map([...found].map(([file, diagnostics]) => [uriOf(file), diagnostics])), open);
  };
  const lintSoon = (project: Project) => {
    clearTimeout(timers.get(project));
    const timer = setTimeout(() => void publish(project).catch(fail), DEBOUNCE);
    timers.set(project, timer);
  };
  const after = (change: Promise<readonly Project[]>): void => {
    change
      .then((projects) => {
        projects.forEach(lintSoon);
        return publisher.clear((project) => !workspace.has(project));
      })
      .catch(fail);
  };
  // This event is also sent when a file is opened.
  documents.onDidChangeContent(({ document }) => after(workspace.typedIn(document.uri)));
  documents.onDidSave(({ document }) => after(workspace.changedOnDisk(document.uri)));
  documents.onDidClose(({ document }) => after(workspace.changedOnDisk(document.uri)));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) after(workspace.changedOnDisk(uri));
  });
}

/** The linted project of a file, with the pointer of the place in it that is asked about, if any. */
async function asked({ documents, workspace, editor }: Session, uri: string, position?: Position) {
  const found = await workspace.find(uri);
  if (!found) return undefined;
  const { result } = await found.project.linted();
  const offset = position && documents.get(uri)?.offsetAt(position);
  const pointer = (offset !== undefined && result.document(found.name)?.pointerAt(offset)) || "";
  return { file: found.name, result, pointer, viewer: { uriOf: uriIn(found.project.folder), showsRoutes: editor.showsRoutes } };
}

function answerAboutPlaces(session: Session): void {
  const { connection, documents } = session;
  connection.onHover(async ({ textDocument, position }) => {
    const of = await asked(session, textDocument.uri, position);
    return of ? hoverAt(of.file, of.pointer, of.result) : null;
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    const of = await asked(session, textDocument.uri, position);
    return of ? definitionAt(of.file, of.pointer, of.result, of.viewer.uriOf) : null;
  });
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (!document || !isConfig(uri)) return [];
    const [source] = await open({ path: uri, content: document.getText() });
    return source ? completionsAt(source, document.offsetAt(position)) : [];
  });
}

function answerAboutFiles(session: Session): void {
  const { connection } = session;
  connection.onCodeAction(async ({ textDocument, range }) => {
    const of = await asked(session, textDocument.uri);
    return of ? actionsIn(of.file, range, of.result, of.viewer) : [];
  });
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const of = await asked(session, textDocument.uri);
    return of ? symbolsOf(of.file, of.result) : [];
  });
}
