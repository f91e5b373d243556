import type { Connection, Diagnostic } from "vscode-languageserver";
import { deepEqual } from "../engine/read/deep-equal.ts";

/** Shows diagnostics in an editor and remembers which, so that a file whose diagnostics are as they were is sent no more. */
export class Publisher {
  private readonly connection: Connection;
  /** What is shown, by project and address. */
  private readonly shown = new Map<object, ReadonlyMap<string, readonly Diagnostic[]>>();
  /** The text of each open file for which its diagnostics were sent last. */
  private readonly versions = new Map<string, number>();
  /** The version of a file's text; none where it is not open. */
  private readonly versionOf: (uri: string) => number | undefined;

  constructor(connection: Connection, versionOf: Publisher["versionOf"]) {
    this.connection = connection;
    this.versionOf = versionOf;
  }

  /** Shows all diagnostics of a project, by address, in the place of those that it had; `open` are the addresses of its open files. */
  async show(project: object, now: ReadonlyMap<string, readonly Diagnostic[]>, open: Iterable<string>): Promise<void> {
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

  /** Takes away what is shown of projects that are no more. */
  async clear(isGone: (project: object) => boolean): Promise<void> {
    for (const project of [...this.shown.keys()].filter(isGone)) {
      await this.show(project, new Map(), []);
      this.shown.delete(project);
    }
  }
}
