import type { Place } from "../../model/model.ts";
import { didYouMean, nearest } from "../../model/nearest.ts";
import type { Range, SourceDocument } from "../../source/document.ts";
import { type Config, covers, type Suppression } from "../config/resolve.ts";
import type { Standing } from "../run/masks.ts";

/** A suppression that hides nothing, and why. */
export interface Idle {
  readonly place: Place & { readonly range?: Range };
  readonly message: "unused" | "expired" | "mandatory" | "unknown" | "nameless" | "misspelt" | "broken";
  readonly data: Readonly<Record<string, string>>;
}

/** Findings after suppression: those that are left, those that are accepted, and the suppressions that accept nothing. */
export interface Sifted {
  readonly left: readonly Standing[];
  readonly suppressed: readonly Suppressed[];
  readonly idle: readonly Idle[];
}

/** A problem that somebody accepted. */
export interface Suppressed {
  readonly found: Standing;
  readonly by: SuppressedBy;
}

/** What accepted a problem (a comment or note in the flow file, or the config), and why. */
export interface SuppressedBy {
  readonly kind: "comment" | "config";
  readonly reason: string | undefined;
}

/** Something that accepts problems: an entry of the config, or a comment in a flow file. */
interface Acceptance {
  /** A rule, or a category such as `handoff/*`. */
  readonly rule: string;
  readonly accepts: (found: Standing) => boolean;
  readonly place: Idle["place"] | undefined;
  readonly words: string;
  readonly by: SuppressedBy;
  readonly expired?: string;
  /** The keyword of a comment, written in another way. */
  readonly misspelt?: string | undefined;
}

/** Everything that suppressions are read from and checked against. */
export interface Accepting {
  readonly config: Pick<Config, "suppressions" | "mandatory">;
  /** The suppressions in notes of flow files. */
  readonly notes: readonly Suppression[];
  /** The flow files, for their comments. */
  readonly documents: readonly SourceDocument[];
  readonly today: string | undefined;
  /** The ids of all rules. */
  readonly rules: readonly string[];
  /** Rules that judged nothing in this run, so that their suppressions may be useful in another one. */
  readonly silent: ReadonlySet<string>;
}

/** Takes out what the config, comments and notes accept, and finds those that accept nothing, have expired or may not accept anything. */
export function suppress(found: readonly Standing[], { config, notes, documents, today, rules, silent }: Accepting): Sifted {
  const acceptances = [
    ...config.suppressions.map((suppression) => fromList(suppression, "config", today)),
    ...notes.map((note) => fromList(note, "comment", today)),
    ...documents.flatMap(fromComments),
  ];
  const used = new Set<Acceptance>();
  const vain = new Set<Acceptance>();
  const left: Standing[] = [];
  const suppressed: Suppressed[] = [];
  for (const each of found) {
    const accepting = acceptances.filter((acceptance) => acceptance.accepts(each));
    const mandatory = config.mandatory(each.rule.id);
    for (const acceptance of accepting) (mandatory ? vain : used).add(acceptance);
    const valid = mandatory ? undefined : accepting.find(({ expired }) => expired === undefined);
    if (valid) suppressed.push({ found: each, by: valid.by });
    else left.push(each);
  }
  const idle = acceptances.flatMap((acceptance): Idle[] => {
    if (!acceptance.place) return [];
    const { place, words, expired, misspelt } = acceptance;
    if (misspelt !== undefined) return [{ place, message: "misspelt", data: { written: misspelt } }];
    if (expired !== undefined) return [{ place, message: "expired", data: { what: words, expires: expired } }];
    if (used.has(acceptance) || silent.has(acceptance.rule)) return [];
    if (acceptance.rule === "") return [{ place, message: "nameless", data: {} }];
    if (!rules.some((id) => covers(acceptance.rule, id)))
      return [{ place, message: "unknown", data: { what: words, rule: acceptance.rule, near: didYouMean(acceptance.rule, rules) } }];
    return [{ place, message: vain.has(acceptance) ? "mandatory" : "unused", data: { what: words } }];
  });
  return { left, suppressed, idle };
}

function fromList(
  { rule, node, reason, expires, matches, at, file }: Suppression,
  kind: SuppressedBy["kind"],
  today: string | undefined,
): Acceptance {
  const isNode = ({ finding: { spot, at: place } }: Standing) =>
    node === undefined ||
    [spot?.node.id, spot?.node.alias, spot?.node.label, spot?.node.trackingId?.toString(), place.pointer].includes(node);
  const where = [node === undefined ? "" : ` at node ${node}`, file === undefined ? "" : ` in ${file}`].join("");
  return {
    rule,
    accepts: (found) => covers(rule, found.rule.id) && matches(found.finding.at.file) && isNode(found),
    place: at,
    by: { kind, reason },
    words: `suppression of ${rule}${where}`,
    ...(expires !== undefined && today !== undefined && expires < today ? { expired: expires } : {}),
  };
}

const MARK = /botflow-lint-ignore:?\s+(\w[\w/*-]*(?:\s*,\s*\w[\w/*-]*)*)(?:\s+--\s+(.*\S))?/;
/** A comment with nothing but the keyword, or with a reason alone. */
const BARE = /^\W*botflow-lint-ignore(?:\W*$|:?\s+--\s)/;
/** A keyword as other linters have it, or with a slip. */
const LIKE = /^\W*(botflow-lint[-:]\s*(\w+)[\w-]*)/;
const MEANT = ["ignore", "disable", "suppress"];

function misspeltIn(comment: string): string | undefined {
  const [, written, verb = ""] = LIKE.exec(comment) ?? [];
  return nearest(verb, MEANT) === undefined ? undefined : written;
}

/**
 * A comment `botflow-lint-ignore <rule>[, <rule>] [-- reason]` accepts problems that begin on its own line or on the one below. One without a
 * rule, or with another keyword, accepts nothing.
 */
function fromComments(document: SourceDocument): readonly Acceptance[] {
  if (!document.text.includes("botflow-lint")) return [];
  return document.comments().flatMap(({ text, range }) => {
    const [, names, reason] = MARK.exec(text.replace(/\s*\*\/$/, "")) ?? [];
    const isMark = names !== undefined || BARE.test(text);
    const misspelt = isMark ? undefined : misspeltIn(text);
    if (!isMark && misspelt === undefined) return [];
    const rules = names?.split(",").map((rule) => rule.trim()) ?? [""];
    return rules.map((rule): Acceptance => {
      const first = range.start.line;
      const last = range.end.line + 1;
      const begins = ({ finding }: Standing) => (finding.range ?? document.range(finding.at.pointer)).start.line;
      return {
        rule,
        accepts: (found) =>
          covers(rule, found.rule.id) && found.finding.at.file === document.path && begins(found) >= first && begins(found) <= last,
        place: { file: document.path, pointer: document.pointerAt(range.start.offset), range },
        by: { kind: "comment", reason },
        words: `comment that ignores ${rule}`,
        misspelt,
      };
    });
  });
}
