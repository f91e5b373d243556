import { lint } from "../engine/lint.ts";
import type { LintResult } from "../engine/result.ts";
import { withFixes } from "../fix/offer.ts";
import { type Host, type Project, withBuffers } from "./host.ts";

/** The open projects of an editor: what was read of each, and the last result. Only the project of a changed file is linted again. */
export class Projects {
  private readonly projects = new Map<string, Promise<Project>>();
  private readonly results = new Map<string, LintResult>();
  /** Counts the changes of a folder's texts. */
  private readonly texts = new Map<string, number>();
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

  /** Somebody typed: the last result is about an older text. */
  changed(folder: string): void {
    this.results.delete(folder);
    this.texts.set(folder, this.textOf(folder) + 1);
  }

  private textOf(folder: string): number {
    return this.texts.get(folder) ?? 0;
  }

  /** Lints a project as it stands in the editor. */
  async lint(folder: string): Promise<{ readonly result: LintResult; readonly configError?: string }> {
    const reading = this.projects.get(folder) ?? this.host.read(folder);
    this.projects.set(folder, reading);
    const text = this.textOf(folder);
    const { input, configError } = await reading;
    const result = await withFixes(await lint({ ...input, files: withBuffers(input.files, this.buffers(folder)) }));
    if (text === this.textOf(folder)) this.results.set(folder, result);
    return { result, ...(configError === undefined ? {} : { configError }) };
  }

  /** The result for a project as it stands: the last one, or a new one where somebody has typed since. */
  async result(folder: string): Promise<LintResult> {
    return this.results.get(folder) ?? (await this.lint(folder)).result;
  }

  /** Something changed on disk: the project is read again. */
  forget(folder: string): void {
    this.projects.delete(folder);
    this.changed(folder);
  }
}
