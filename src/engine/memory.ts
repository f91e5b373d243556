import type { Analysed, Part } from "../analysis/analyse.ts";
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
 * What a run found out that the next one of the same project need not find out again. An editor and `--watch` give it to every run: the
 * report is the same with it and without. Once a project was linted again, earlier results of it are used up: their model has moved on.
 */
export class Memory {
  private remembered: Remembered | undefined;

  /** What is still known under these settings; nothing where they are others. `platforms` are those of the config where none are given. */
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

/** What is known of a project under one config. */
export class Remembered {
  readonly key: readonly unknown[];
  readonly layers: readonly Layer[];
  readonly config: Config;
  readonly platforms: readonly PlatformEntry[];
  /** What stands in each file. */
  readonly readings = new WeakMap<SourceFile, FileReading>();
  /** What stood in each file when it was read last, by its path. */
  lastReadings: ReadonlyMap<string, FileReading> = new Map();
  /** What adapters are told, by the files that it is read from. */
  readonly context = latest<Omit<AssembleContext, "bots">>();
  /** The bots of each platform, by the fragments that they are built from. */
  readonly built = new Map<PlatformEntry, Latest<Built>>();
  /** All bots of the last run. */
  bots: readonly Bot[] = [];
  /** What was found out about paths, by bots. */
  readonly analysis = latest<Analysis>();
  /** What the hooks for documents found in each. */
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

  /** The files of a run: those that are what they were in the run before are the same objects, all others are new ones. */
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

/** The value for a key, made anew where a part of the key is another thing than last time; `before` is the one that it replaces. */
export type Latest<Value> = (key: readonly unknown[], make: (before: Value | undefined) => Value) => Value;

/** Remembers one value, the last one. */
export function latest<Value>(): Latest<Value> {
  let last: { readonly key: readonly unknown[]; readonly value: Value } | undefined;
  return (key, make) => {
    if (!last || key.length !== last.key.length || key.some((part, i) => part !== last?.key[i])) last = { key, value: make(last?.value) };
    return last.value;
  };
}

const isSame = (a: SourceFile, b: SourceFile): boolean =>
  a.named === b.named && (a.content === b.content || sameBytes(a.content, b.content));

const sameBytes = (a: SourceFile["content"], b: SourceFile["content"]): boolean =>
  typeof a !== "string" && typeof b !== "string" && a.length === b.length && a.every((byte, i) => byte === b[i]);
