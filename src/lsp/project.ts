import type { ConfigError } from "../engine/config/check-file.ts";
import { resolveConfig } from "../engine/config/resolve.ts";
import type { LintInput } from "../engine/input.ts";
import { lint } from "../engine/lint.ts";
import { latest, Memory } from "../engine/memory.ts";
import type { LintResult } from "../engine/result.ts";
import { withFixes } from "../fix/offer.ts";
import { PLATFORM_IDS } from "../platforms/index.ts";
import { mayHoldFlow } from "../source/file-names.ts";
import { isConfig } from "./completion.ts";
import type { Host, OpenFile, Settings } from "./host.ts";

/** The result for a project as it is in the editor. */
export interface Linted {
  readonly result: LintResult;
  /** The errors of its config, which is then not used. */
  readonly wrong: readonly ConfigError[];
}

/** Thrown to end a run when somebody has typed meanwhile: its result would be about an older text. */
class Superseded extends Error {}

/**
 * One open project of an editor: what was read of it, and the last result. A run starts when a result is asked for and the texts have
 * changed since the last one. Runs take turns, and one whose texts are outdated ends early.
 */
export class Project {
  readonly folder: string;
  private readonly host: Host;
  /** The files of the project that are open in the editor. */
  readonly open: () => readonly OpenFile[];
  private readonly memory = new Memory();
  private readonly config = latest<ReturnType<typeof resolveConfig>>();
  private files: ReturnType<Host["files"]> | undefined;
  private settings: { readonly texts: string; readonly read: Promise<Settings> } | undefined;
  /** The last settings without errors. */
  private usable: Settings | undefined;
  /** How often something has changed on disk. */
  private changes = 0;
  private latest: { readonly state: string; readonly linted: Promise<Linted> } | undefined;

  constructor(folder: string, host: Host, open: () => readonly OpenFile[]) {
    this.folder = folder;
    this.host = host;
    this.open = open;
  }

  /** The config, or what it names, may have changed on disk. */
  forgetSettings(): void {
    this.settings = undefined;
    this.changes++;
  }

  /** Anything may have changed on disk. */
  forget(): void {
    this.files = undefined;
    this.forgetSettings();
  }

  /** A file changed on disk, came or went. */
  async forgetFile(path: string, name: string): Promise<void> {
    if ((await this.settings?.read)?.from.includes(path)) this.forgetSettings();
    const before = await this.files;
    const isKnown = before?.files.some((file) => file.path === name);
    const now = isKnown ? await this.host.file(this.folder, name) : undefined;
    if (!before || !now) return this.forget();
    this.files = Promise.resolve({ ...before, files: before.files.map((file) => (file.path === name ? now : file)) });
    this.changes++;
  }

  /** The result for the current texts: the last one, or a new one if something has changed since. */
  linted(): Promise<Linted> {
    const state = this.state();
    if (this.latest?.state !== state) this.latest = { state, linted: this.run(state, this.latest?.linted) };
    return this.latest.linted.catch((error: unknown) => {
      if (error instanceof Superseded) return this.linted();
      throw error;
    });
  }

  /** True if somebody has asked for a result. */
  isLinted(): boolean {
    return this.latest !== undefined;
  }

  private state(): string {
    return `${this.changes}\n${textsOf(this.open())}`;
  }

  private async run(state: string, before: Promise<Linted> | undefined): Promise<Linted> {
    // One run at a time, because runs share their memory. Whoever asked for the one before is told of its failure.
    await before?.catch(() => undefined);
    const pause = async () => {
      await this.host.pause();
      if (state !== this.state()) throw new Superseded();
    };
    this.files ??= this.host.files(this.folder);
    const [read, settings] = await Promise.all([this.files, this.currentSettings()]);
    if (settings.layers) this.usable = settings;
    const {
      layers: config = [],
      home,
      today,
      baseline,
    } = { ...(settings.layers ? settings : (this.usable ?? settings)), today: settings.today };
    const { reads } = this.config([config], () => resolveConfig(config, [], PLATFORM_IDS));
    const files = (await this.withOpen(read.files)).filter(({ path }) => reads(path));
    const unreadable = (read.unreadable ?? []).filter(({ path }) => reads(path));
    const known = baseline && { ...baseline, entries: baseline.entries.filter(({ file }) => !file.startsWith("../") && reads(file)) };
    const input: LintInput = { files, unreadable, config, home, today, memory: this.memory, pause, ...(known ? { baseline: known } : {}) };
    return { result: await withFixes(await lint(input)), wrong: settings.wrong };
  }

  /** The settings, read again if the editor has another text for a file that they come from. */
  private async currentSettings(): Promise<Settings> {
    const from = (await this.settings?.read)?.from ?? [];
    const texts = textsOf(this.open().filter(({ path }) => isConfig(path) || from.includes(path)));
    if (this.settings?.texts !== texts) {
      const open = new Map(this.open().map(({ path, text }) => [path, text]));
      this.settings = { texts, read: this.host.settings(this.folder, (path) => open.get(path)?.()) };
    }
    return this.settings.read;
  }

  /** The files on disk, with the texts of the editor where it has some, and the new files that belong to the project. */
  private async withOpen(files: LintInput["files"]): Promise<LintInput["files"]> {
    const open = new Map(this.open().map(({ name, text }) => [name, text]));
    const known = new Set(files.map(({ path }) => path));
    const added: { path: string; content: string }[] = [];
    for (const [path, text] of open)
      if (!known.has(path) && mayHoldFlow(path) && !(await this.host.file(this.folder, path))) added.push({ path, content: text() });
    return [...files.map((file) => ({ ...file, content: open.get(file.path)?.() ?? file.content })), ...added];
  }
}

/** A key for the texts of the open files: it differs whenever one of them does. */
const textsOf = (files: readonly OpenFile[]): string => files.map(({ path, version }) => `${version} ${path}`).join("\n");
