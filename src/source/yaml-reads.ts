import type { Json } from "./document.ts";
import { LIMITS } from "./limits.ts";
import { extentOf, type SyntaxNode, type SyntaxPart } from "./syntax.ts";

/** What both readers of YAML make of a node: its value, its place, and how many values it is once aliases are followed. */
export interface Read {
  readonly value: Json;
  readonly node: SyntaxNode;
  readonly size: number;
}

/** Aliases of aliases multiply; past the limit the file is not read. */
export class TooManyAliases extends Error {}

/** Where a collection with these parts ends, and whether brackets close it. */
type Close = (parts: readonly SyntaxPart[]) => Pick<SyntaxNode, "end" | "style">;

/** A scalar; a plain one without the tag `!!str` may be more than a text. */
export function scalarOf(text: string, isPlain: boolean, start: number, end: number, style?: "block"): Read {
  const value = isPlain ? typed(text) : text;
  const node: SyntaxNode = { kind: "scalar", start, end, parts: [], ...(style ? { style } : {}) };
  return { value, node: typeof value === "string" ? { ...node, text } : node, size: 1 };
}

/** The value of a plain scalar. */
export function typed(text: string): Json {
  if (text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL") return null;
  if (text === "true" || text === "True" || text === "TRUE") return true;
  if (text === "false" || text === "False" || text === "FALSE") return false;
  if (!/^-?\d/.test(text)) return text;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}

/** A list, and where it ends. */
export function listOf(items: readonly Read[], start: number, close: Close): Read {
  const parts = items.map(({ node }, index): SyntaxPart => {
    const { start: from } = extentOf(node);
    return { key: String(index), keyStart: from, keyEnd: from, node };
  });
  return { value: items.map(({ value }) => value), node: { kind: "array", start, ...close(parts), parts }, size: sizeOf(items) };
}

/** A member of a mapping. */
export interface Member {
  readonly name: string;
  readonly key: Read;
  readonly item: Read;
}

/** A mapping, and where it ends. Members under `<<` are taken over from the mappings that stand there; own ones win. */
export function mapOf(members: readonly Member[], start: number, close: Close): Read {
  const own = members.filter(({ key }) => key.value !== "<<");
  const others = members.filter(({ key }) => key.value === "<<").map(({ item }) => item);
  const parts = own.map(
    ({ name, key, item }): SyntaxPart => ({ key: name, keyStart: key.node.start, keyEnd: key.node.end, node: item.node }),
  );
  const merged = others.map(({ node }) => node);
  return {
    // `fromEntries` defines members, so a key `__proto__` is an ordinary one.
    value: Object.fromEntries([
      ...others.flatMap(({ value }) => mergedMembers(value)),
      ...own.map(({ name, item }) => [name, item.value] as const),
    ]),
    node: { kind: "object", start, ...close(parts), parts, ...(merged.length > 0 ? { merged } : {}) },
    size: sizeOf(members.map(({ item }) => item)),
  };
}

function sizeOf(reads: readonly Read[]): number {
  const size = reads.reduce((sum, read) => sum + read.size, 1);
  if (size > LIMITS.aliases) throw new TooManyAliases();
  return size;
}

/** The first of several merged mappings wins. */
const mergedMembers = (value: Json): [string, Json][] =>
  Array.isArray(value)
    ? value.toReversed().flatMap(mergedMembers)
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];

/** What an alias stands for: the places are those of the anchored text, which is where somebody has to look. */
export const aliasOf = (target: Read, start: number, end: number): Read => ({
  ...target,
  node: { ...target.node, aliased: true, own: { start, end } },
});

/** Tags of CloudFormation's short form: `!Sub x` is `{"Fn::Sub": "x"}`. Source: "Intrinsic function reference". */
const FUNCTIONS = new Set(
  "And Base64 Cidr Contains Equals FindInMap ForEach GetAtt GetAZs If ImportValue Join Length Not Or Select Split Sub ToJsonString Transform".split(
    " ",
  ),
);
const longForm = (tag: string): string | undefined =>
  tag === "!Ref" || tag === "!Condition"
    ? tag.slice(1)
    : tag.startsWith("!") && FUNCTIONS.has(tag.slice(1))
      ? `Fn::${tag.slice(1)}`
      : undefined;

/** A node behind a tag: under the tag's long form where it has one. */
export function tagged(read: Read, tag: string, start: number, end: number): Read {
  const key = longForm(tag);
  if (key === undefined) return read;
  const part: SyntaxPart = { key, keyStart: start, keyEnd: end, node: read.node };
  return {
    value: { [key]: read.value },
    node: { kind: "object", start, end: read.node.end, parts: [part], tagged: true },
    size: read.size + 1,
  };
}
