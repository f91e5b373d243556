import type { Infrastructure } from "../../model/infrastructure.ts";
import { remember } from "../../model/maps.ts";
import type { Bot } from "../../model/model.ts";
import { withDeclaredTexts } from "../../platforms/declared.ts";
import type { PlatformEntry } from "../../platforms/index.ts";
import { infrastructure } from "../../platforms/infrastructure.ts";
import type { AssembleContext, Platform } from "../../platforms/platform.ts";
import type { SourceDocument, SourceFile } from "../../source/document.ts";
import { holdsValues } from "../../source/file-names.ts";
import { open } from "../../source/open.ts";
import { share } from "../../source/share.ts";
import { type Built, latest, type Remembered } from "../memory.ts";
import { renew } from "./renew.ts";

/** An error thrown by a part of the tool on a file. */
export interface Crash {
  readonly file: string;
  /** `adapter genesys`, `rule handoff/no-dead-end`, `analysis`. */
  readonly part: string;
  readonly error: unknown;
}

/** A project as it was read: its documents, and what each holds. */
export interface Reading {
  /** All documents that carry a platform's marker or were named, by path. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** The platform that claims each document, by path. */
  readonly platformOf: ReadonlyMap<string, Platform>;
  readonly fragments: ReadonlyMap<PlatformEntry, Fragments>;
  /** What documents set up beside flows, by path, whether they hold flows or not. */
  readonly infrastructure: ReadonlyMap<string, readonly Infrastructure[]>;
  /** YAML files that no platform claims, which may hold values for substitutions. */
  readonly others: readonly SourceDocument[];
  /** The documents of `documents` that have syntax problems. */
  readonly syntax: readonly SourceDocument[];
  /** Named files that no platform recognises. */
  readonly unrecognised: readonly SourceDocument[];
  /** Files that no platform claims. */
  readonly unread: readonly string[];
  readonly crashes: readonly Crash[];
}

interface Fragments {
  readonly platform: Platform;
  readonly found: { readonly document: SourceDocument; readonly fragment: unknown }[];
}

/** What one file holds, independent of all others, so that it is read only once. */
export interface FileReading {
  readonly documents: readonly DocumentReading[];
  readonly crashes: readonly Crash[];
}

interface DocumentReading {
  readonly document: SourceDocument;
  /** The platform that claims it, and what that extracted. */
  readonly claim?: { readonly entry: PlatformEntry; readonly platform: Platform; readonly fragment: unknown };
  /** What it sets up beside flows, if anything. */
  readonly infrastructure?: readonly Infrastructure[];
  /** True if it was named or carries the marker of a platform. */
  readonly counts: boolean;
  /** True if it carries no platform's marker. */
  readonly plain: boolean;
  /** True if no flow was read from it. */
  readonly unread: boolean;
}

/** Opens files, asks every platform whether it recognises them, and extracts each by itself. */
export async function read(files: readonly SourceFile[], remembered: Remembered): Promise<Reading> {
  const all: FileReading[] = [];
  for (const file of files) {
    const reading = remembered.readings.get(file) ?? (await readFile(file, remembered.platforms, remembered.lastReadings.get(file.path)));
    remembered.readings.set(file, reading);
    all.push(reading);
  }
  remembered.lastReadings = new Map(files.flatMap(({ path }, i) => (all[i] ? [[path, all[i]]] : [])));
  const found = all.flatMap(({ documents }) => documents);
  const counting = found.filter(({ counts }) => counts).map(({ document }) => document);
  const fragments = new Map<PlatformEntry, Fragments>();
  for (const { document, claim } of found)
    if (claim)
      remember(fragments, claim.entry, () => ({ platform: claim.platform, found: [] })).found.push({ document, fragment: claim.fragment });
  return {
    documents: new Map(counting.map((document) => [document.path, document])),
    platformOf: new Map(found.flatMap(({ document, claim }) => (claim ? [[document.path, claim.platform] as const] : []))),
    fragments,
    infrastructure: new Map(found.flatMap(({ document, infrastructure: set }) => (set ? [[document.path, set] as const] : []))),
    others: found.flatMap(({ document, plain }) => (plain && document.language === "yaml" ? [document] : [])),
    syntax: counting.filter(({ problems }) => problems.length > 0),
    unrecognised: found.flatMap(({ document, unread }) => (unread && document.named && document.problems.length === 0 ? [document] : [])),
    unread: found.flatMap(({ document, unread }) => (unread ? [document.path] : [])),
    crashes: all.flatMap(({ crashes }) => crashes),
  };
}

/** Reads one file; `before` is its last reading. */
async function readFile(file: SourceFile, platforms: readonly PlatformEntry[], before?: FileReading): Promise<FileReading> {
  const crashes: Crash[] = [];
  const opened = open(file).catch((error: unknown) => {
    crashes.push({ file: file.path, part: "reader", error });
    return [];
  });
  const documents: DocumentReading[] = [];
  for (const document of await opened) {
    const last = before?.documents.find((each) => each.document.path === document.path && each.claim);
    const reading = await readDocument(document, platforms, crashes, last?.document);
    const set = await readInfrastructure(document, crashes);
    documents.push(set.length > 0 ? { ...reading, infrastructure: set, counts: true, unread: false } : reading);
  }
  return { documents, crashes };
}

async function readDocument(
  document: SourceDocument,
  platforms: readonly PlatformEntry[],
  crashes: Crash[],
  before?: SourceDocument,
): Promise<DocumentReading> {
  const attempt = attempts(crashes);
  const marked = platforms.filter((entry) => attempt(document.path, adapter(entry), () => entry.hasMarker(document.text, document.path)));
  const plain = marked.length === 0;
  const limited = document.text === "" && document.problems.length > 0;
  // A file of Terraform is read for its values, whatever else it holds.
  const unread = !holdsValues(document.path);
  if (plain && !document.named && !limited) return { document, plain, counts: false, unread };
  const head = { document, plain, counts: true, unread: false };
  if (before && document.value !== undefined) share(before.value, document.value);
  for (const entry of marked) {
    const platform = await entry.load();
    if (!attempt(document.path, adapter(entry), () => platform.recognise(document))) continue;
    const fragment = attempt(document.path, adapter(entry), () => platform.extract(document));
    if (fragment === undefined) return head;
    if (fragment === null) break;
    return { ...head, claim: { entry, platform, fragment } };
  }
  return { ...head, unread };
}

async function readInfrastructure(document: SourceDocument, crashes: Crash[]): Promise<readonly Infrastructure[]> {
  const found: Infrastructure[] = [];
  for (const { id, hasMarker, load } of infrastructure) {
    if (!hasMarker(document.text, document.path)) continue;
    const read = await load();
    const set = attempts(crashes)(document.path, `reader of ${id}`, () => read(document));
    if (set) found.push(set);
  }
  return found;
}

/** Builds the bots of each platform, in the order of the registry, unless their fragments are unchanged. */
export function assemble({ fragments }: Reading, remembered: Remembered, context: Omit<AssembleContext, "bots">): Built {
  const crashes: Crash[] = [];
  const bots: Bot[] = [];
  for (const entry of remembered.platforms) {
    const { platform, found = [] } = fragments.get(entry) ?? {};
    const [first] = found;
    if (!platform || !first) continue;
    const from = [context, ...bots, ...found.map(({ document }) => document)];
    const built = remember(
      remembered.built,
      entry,
      latest<Built>,
    )(from, (before) => {
      const failed: Crash[] = [];
      const attempt = attempts(failed);
      const drawn = attempt(first.document.path, adapter(entry), () => platform.assemble(found, { ...context, bots: [...bots] })) ?? [];
      const unparsed = found.flatMap(({ document }) => (document.problems.length > 0 ? [document.path] : []));
      const read = unparsed.length === 0 ? drawn : drawn.map((bot) => ({ ...bot, unparsed }));
      const now = platform.actsOnTexts ? read : read.map((bot) => withDeclaredTexts(bot, context.handoff));
      if (!before) return { bots: now, crashes: failed };
      const renewed = renew(before.bots, now, remembered.bots, remembered.config.forFile);
      for (const each of renewed.reworded) remembered.reworded.add(each);
      return { bots: renewed.bots, crashes: failed };
    });
    bots.push(...built.bots);
    crashes.push(...built.crashes);
  }
  remembered.bots = bots;
  return { bots, crashes };
}

const adapter = (entry: PlatformEntry) => `adapter ${entry.id}`;

/** Runs a part of the tool on a file; if it throws, the error is noted and the result is `undefined`. */
const attempts =
  (crashes: Crash[]) =>
  <T>(file: string, part: string, run: () => T): T | undefined => {
    try {
      return run();
    } catch (error) {
      crashes.push({ file, part, error });
      return undefined;
    }
  };
