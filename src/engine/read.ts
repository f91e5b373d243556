import type { Bot } from "../model/model.ts";
import type { PlatformEntry } from "../platforms/index.ts";
import type { AssembleContext, Platform } from "../platforms/platform.ts";
import type { SourceDocument, SourceFile } from "../source/document.ts";
import { open } from "../source/open.ts";

/** A crash of a part of the tool on a file. */
export interface Crash {
  readonly file: string;
  /** `adapter genesys`, `rule handoff/no-dead-end`, `analysis`. */
  readonly part: string;
  readonly error: unknown;
}

/** A project as it was read: documents that a platform claims (or that a person named), and what each holds. */
export interface Reading {
  /** Every document with a platform's marker, or named. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** Which platform claims which document. */
  readonly platformOf: ReadonlyMap<string, Platform>;
  readonly fragments: ReadonlyMap<PlatformEntry, Fragments>;
  /** YAML files that no platform claims: they may hold values for substitutions. */
  readonly others: readonly SourceDocument[];
  /** Documents whose syntax problems are worth a report: named, recognised, or with the marker of a platform. */
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

/** Opens files, asks every platform whether it knows them, and extracts each alone. */
export async function read(files: readonly SourceFile[], platforms: readonly PlatformEntry[]): Promise<Reading> {
  const documents = new Map<string, SourceDocument>();
  const platformOf = new Map<string, Platform>();
  const fragments = new Map<PlatformEntry, Fragments>();
  const others: SourceDocument[] = [];
  const syntax: SourceDocument[] = [];
  const unrecognised: SourceDocument[] = [];
  const unread: string[] = [];
  const crashes: Crash[] = [];
  const attempt = attempts(crashes);

  const take = async (document: SourceDocument): Promise<void> => {
    const marked = platforms.filter((entry) => attempt(document.path, adapter(entry), () => entry.hasMarker(document.text, document.path)));
    const limited = document.text === "" && document.problems.length > 0;
    if (marked.length === 0 && document.language === "yaml") others.push(document);
    if (marked.length === 0 && !document.named && !limited) return void unread.push(document.path);
    documents.set(document.path, document);
    if (document.problems.length > 0) syntax.push(document);
    for (const entry of marked) {
      const platform = await entry.load();
      if (!attempt(document.path, adapter(entry), () => platform.recognise(document))) continue;
      const fragment = attempt(document.path, adapter(entry), () => platform.extract(document));
      if (fragment === undefined) return;
      if (fragment === null) break;
      platformOf.set(document.path, platform);
      const known = fragments.get(entry) ?? { platform, found: [] };
      known.found.push({ document, fragment });
      fragments.set(entry, known);
      return;
    }
    if (document.named && document.problems.length === 0) unrecognised.push(document);
    unread.push(document.path);
  };

  for (const file of files) {
    const opened = open(file).catch((error: unknown) => {
      crashes.push({ file: file.path, part: "reader", error });
      return [];
    });
    for (const document of await opened) await take(document);
  }

  return { documents, platformOf, fragments, others, syntax, unrecognised, unread, crashes };
}

/** Builds the bots of each platform, in the order of the registry. */
export function assemble(
  { fragments }: Reading,
  platforms: readonly PlatformEntry[],
  context: Omit<AssembleContext, "bots">,
): { readonly bots: readonly Bot[]; readonly crashes: readonly Crash[] } {
  const crashes: Crash[] = [];
  const attempt = attempts(crashes);
  const bots: Bot[] = [];
  for (const entry of platforms) {
    const { platform, found = [] } = fragments.get(entry) ?? {};
    const [first] = found;
    if (!platform || !first) continue;
    bots.push(...(attempt(first.document.path, adapter(entry), () => platform.assemble(found, { ...context, bots: [...bots] })) ?? []));
  }
  return { bots, crashes };
}

const adapter = (entry: PlatformEntry) => `adapter ${entry.id}`;

/** Runs a part of the tool on a file; a crash is noted and gives `undefined`. */
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
