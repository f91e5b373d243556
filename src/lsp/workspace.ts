import { dirname, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { mayHoldFlow } from "../source/file-names.ts";
import { isConfig } from "./completion.ts";
import type { Host, OpenFile } from "./host.ts";
import { Project } from "./project.ts";

/** A file of an open project. */
export interface ProjectFile {
  readonly project: Project;
  readonly path: string;
  /** Its path relative to the project's folder, with `/`. */
  readonly name: string;
}

/** The projects of the files that an editor has open. A change is passed on to its own project only. */
export class Workspace {
  private readonly host: Host;
  private readonly documents: TextDocuments<TextDocument>;
  private readonly projects = new Map<string, Project>();
  /** The project folder of each file that was asked for. */
  private readonly folders = new Map<string, Promise<string>>();

  constructor(host: Host, documents: TextDocuments<TextDocument>) {
    this.host = host;
    this.documents = documents;
  }

  /** The project of a file and its name there; `undefined` for a URI that is no file. */
  async find(uri: string): Promise<ProjectFile | undefined> {
    if (!uri.startsWith("file:")) return undefined;
    const path = fileURLToPath(uri);
    const looking = this.folders.get(uri) ?? this.host.folderOf(path);
    this.folders.set(uri, looking);
    const folder = await looking;
    const project = this.projects.get(folder) ?? new Project(folder, this.host, () => this.openIn(folder));
    this.projects.set(folder, project);
    return { project, path, name: nameIn(folder, path) };
  }

  /** The project to lint again after an edit of a file. */
  async typedIn(uri: string): Promise<readonly Project[]> {
    const found = await this.find(uri);
    return found && (isConfig(found.path) || mayHoldFlow(found.name)) ? [found.project] : [];
  }

  /** The projects to lint again after a file on disk has changed. A new or deleted config changes which files belong to which project. */
  async changedOnDisk(uri: string): Promise<readonly Project[]> {
    if (!uri.startsWith("file:") || !(mayHoldFlow(fileURLToPath(uri)) || uri.endsWith("/.gitignore"))) return [];
    const found = await this.find(uri);
    if (!found) return [];
    const { project, path, name } = found;
    if (isConfig(path)) {
      if ((await this.host.folderOf(path)) === dirname(path) && project.folder === dirname(path)) project.forgetSettings();
      else return this.divideAgain();
    } else await project.forgetFile(path, name);
    // A project is first linted when one of its files is opened.
    return project.open().length > 0 || project.isLinted() ? [project] : [];
  }

  private async divideAgain(): Promise<readonly Project[]> {
    this.folders.clear();
    const now = await Promise.all(this.documents.all().map(({ uri }) => this.find(uri)));
    const used = new Set(now.flatMap((found) => found?.project ?? []));
    for (const project of this.projects.values()) {
      project.forget();
      if (!used.has(project)) this.projects.delete(project.folder);
    }
    return [...used];
  }

  /** True of a project that some open file belongs to. */
  has(project: Project): boolean {
    return this.projects.get(project.folder) === project;
  }

  private openIn(folder: string): readonly OpenFile[] {
    return this.documents.all().flatMap((document) => {
      if (!document.uri.startsWith("file:")) return [];
      const path = fileURLToPath(document.uri);
      const name = nameIn(folder, path);
      return name.startsWith("../") ? [] : [{ path, name, version: document.version, text: () => document.getText() }];
    });
  }
}

const nameIn = (folder: string, path: string): string => relative(folder, path).split(sep).join("/");

/** The URI of a file of a project, by its name. */
export const uriIn =
  (folder: string) =>
  (name: string): string =>
    pathToFileURL(`${folder}${sep}${name}`).href;
