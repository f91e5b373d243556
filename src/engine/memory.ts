import type { Analysed, Part } from "../analysis/analyse.ts";
import { sameItems } from "../model/maps.ts";
import type { Bot, Node } from "../model/model.ts";
import { PLATFORM_IDS, type PlatformEntry, registry } from "../platforms/index.ts";
import type { AssembleContext } from "../platforms/platform.ts";
import type { Rule } from "../rule/rule.ts";
import type { SourceDocument, SourceFile } from "../source/document.ts";
import { type Config, type Layer, resolveConfig } from "./config/resolve.ts";
import type { Crash, FileReading } from "./read/read.ts";
import type { FoundInPart } from "./run/parts.ts";
import type { Found } from "./run/run.ts";

/**
 * What the next run of the same project need not find out again. Editors and `--watch` pass it to every run; the report is the same with and
 * without it. Once a project is linted again, results of earlier runs must not be used any more: their model may have changed.
 */
export class Memory {
  private remembered: Remembered | undefined;

  /** What is known under these settings; nothing if they have changed. Without `platforms`, those of the config are used. */
  under(layers: readonly Layer[], rules: readonly Rule[], platforms: readonly PlatformEntry[] | undefined): Remembered {
    const written = layers.map(({ value, name, prefix, document, context }) => [
      [value, name, prefix],
      [document, context?.document].map((each) => [each?.path, each?.text]),
    ]);
    const key = [JSON.stringify(written), rules, platforms?.map(({ id }) => id).join()];
    if (!this.remembered?.key.every((part, i) => part === key[i])) this.remembered = new Remembered(key, layers, rules, platforms);
    return this.remembered;
  }
}

/** What is known about a project under one config. */
export class Remembered {
  readonly key: readonly unknown[];
  readonly layers: readonly Layer[];
  readonly config: Config;
  readonly platforms: readonly PlatformEntry[];
  /** What was read from each file. */
  readonly readings = new WeakMap<SourceFile, FileReading>();
  /** The last reading of each file, by path. */
  lastReadings: ReadonlyMap<string, FileReading> = new Map();
  /** What adapters learn, by the files that it is read from. */
  readonly context = latest<Omit<AssembleContext, "bots">>();
  /** The bots of each platform, by the fragments from which they are built. */
  readonly built = new Map<PlatformEntry, Latest<Built>>();
  /** All bots of the last run. */
  bots: readonly Bot[] = [];
  /** The analysis, by the bots. */
  readonly analysis = latest<Analysis>();
  /** What the `document` hooks found in each document. */
  readonly inDocuments = new WeakMap<SourceDocument, readonly Found[]>();
  /** What rules found in each part of the project, by what else sets up things beside the flows. */
  readonly inParts = latest<WeakMap<Part, FoundInPart>>();
  /** Bots and nodes that have got other words since the rules have looked at them. */
  readonly reworded = new Set<Bot | Node>();

  private files = new Map<string, SourceFile>();

  constructor(key: readonly unknown[], layers: readonly Layer[], rules: readonly Rule[], platforms: readonly PlatformEntry[] | undefined) {
    this.key = key;
    this.layers = layers;
    this.config = resolveConfig(layers, rules, PLATFORM_IDS);
    this.platforms = platforms ?? registry(this.config.formats);
  }

  /** The files of a run: unchanged ones are the same objects as in the run before, others are new ones. */
  asBefore(files: readonly SourceFile[]): readonly SourceFile[] {
    const now = files.map((file) => {
      const before = this.files.get(file.path);
      return before && isSame(before, file) ? before : { ...file };
    });
    this.files = new Map(now.map((file) => [file.path, file]));
    return now;
  }
}

/** The bots of one platform. */
export interface Built {
  readonly bots: readonly Bot[];
  readonly crashes: readonly Crash[];
}

/** The analysed project; one without bots where the analysis failed. */
export interface Analysis extends Analysed {
  readonly crashes: readonly Crash[];
}

/** The value for a key, made anew if a part of the key differs from last time; `before` is the value that it replaces. */
export type Latest<Value> = (key: readonly unknown[], make: (before: Value | undefined) => Value) => Value;

/** Remembers the last value. */
export function latest<Value>(): Latest<Value> {
  let last: { readonly key: readonly unknown[]; readonly value: Value } | undefined;
  return (key, make) => {
    if (!last || !sameItems(last.key, key)) last = { key, value: make(last?.value) };
    return last.value;
  };
}

const isSame = (a: SourceFile, b: SourceFile): boolean =>
  a.named === b.named && (a.content === b.content || sameBytes(a.content, b.content));

const sameBytes = (a: SourceFile["content"], b: SourceFile["content"]): boolean =>
  typeof a !== "string" && typeof b !== "string" && a.length === b.length && a.every((byte, i) => byte === b[i]);
