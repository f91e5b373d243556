import type { Connection, Diagnostic } from "vscode-languageserver";
import { deepEqual } from "../engine/read/deep-equal.ts";
import type { Project } from "./project.ts";

/** Shows diagnostics in an editor, and remembers them so that unchanged ones are not sent again. */
export class Publisher {
  private readonly connection: Connection;
  /** What is shown, by project and URI. */
  private readonly shown = new Map<Project, ReadonlyMap<string, readonly Diagnostic[]>>();
  /** The version of each open file's text for which its diagnostics were sent last. */
  private readonly versions = new Map<string, number>();
  /** The version of a file's text; `undefined` if it is not open. */
  private readonly versionOf: (uri: string) => number | undefined;

  constructor(connection: Connection, versionOf: Publisher["versionOf"]) {
    this.connection = connection;
    this.versionOf = versionOf;
  }

  /** Replaces all diagnostics of a project, given by URI; `open` are the URIs of its open files. */
  async show(project: Project, now: ReadonlyMap<string, readonly Diagnostic[]>, open: Iterable<string>): Promise<void> {
    const before = this.shown.get(project) ?? new Map<string, readonly Diagnostic[]>();
    this.shown.set(project, now);
    const sent: Promise<void>[] = [];
    for (const uri of new Set([...open, ...now.keys(), ...before.keys()])) {
      const version = this.versionOf(uri);
      const diagnostics = now.get(uri) ?? [];
      if (version === this.versions.get(uri) && deepEqual(diagnostics, before.get(uri) ?? [])) continue;
      if (version === undefined) this.versions.delete(uri);
      else this.versions.set(uri, version);
      sent.push(this.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics], ...(version === undefined ? {} : { version }) }));
    }
    await Promise.all(sent);
  }

  /** Clears the diagnostics of projects that are gone. */
  async clear(isGone: (project: Project) => boolean): Promise<void> {
    for (const project of [...this.shown.keys()].filter(isGone)) {
      await this.show(project, new Map(), []);
      this.shown.delete(project);
    }
  }
}
