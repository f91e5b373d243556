import { lint } from "../engine/lint.ts";
import type { LintResult } from "../engine/result.ts";
import { withFixes } from "../fix/offer.ts";
import { type Host, type Project, withBuffers } from "./host.ts";

/** The open projects of an editor: what was read of each, and the last result. Only the project of a changed file is linted again. */
export class Projects {
  private readonly projects = new Map<string, Promise<Project>>();
  private readonly results = new Map<string, LintResult>();
  private readonly host: Host;
  private readonly buffers: (folder: string) => ReadonlyMap<string, string>;

  /** `buffers` gives the open texts of a folder, by path relative to it. */
  constructor(host: Host, buffers: (folder: string) => ReadonlyMap<string, string>) {
    this.host = host;
    this.buffers = buffers;
  }

  folderOf(path: string): Promise<string> {
    return this.host.folderOf(path);
  }

  /** Lints a project as it stands in the editor. */
  async lint(folder: string): Promise<{ readonly result: LintResult; readonly configError?: string }> {
    const reading = this.projects.get(folder) ?? this.host.read(folder);
    this.projects.set(folder, reading);
    const { input, configError } = await reading;
    const result = await withFixes(await lint({ ...input, files: withBuffers(input.files, this.buffers(folder)) }));
    this.results.set(folder, result);
    return { result, ...(configError === undefined ? {} : { configError }) };
  }

  /** The last result of a project, or a first one. */
  async result(folder: string): Promise<LintResult> {
    return this.results.get(folder) ?? (await this.lint(folder)).result;
  }

  /** Something changed on disk: the project is read again. */
  forget(folder: string): void {
    this.projects.delete(folder);
  }

  get folders(): readonly string[] {
    return [...this.projects.keys()];
  }
}
