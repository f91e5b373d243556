import type { Json } from "./document.ts";
import type { SyntaxNode, SyntaxPart } from "./syntax.ts";

/** Values together with their places, as a reader makes them. */

/** A value, and where it is. */
export interface Read {
  readonly value: Json;
  readonly node: SyntaxNode;
}

/** A member of an object, and where its key is. */
export interface Member {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly read: Read;
}

export const scalarOf = (value: Json, start: number, end: number): Read => ({
  value,
  node: { kind: "scalar", start, end, parts: [], ...(typeof value === "string" ? { text: value } : {}) },
});

export function listOf(reads: readonly Read[], start: number, end: number): Read {
  const parts = reads.map(({ node }, i): SyntaxPart => ({ key: String(i), keyStart: node.start, keyEnd: node.start, node }));
  return { value: reads.map(({ value }) => value), node: { kind: "array", start, end, parts } };
}

/** Of members with the same key, the last one counts. */
export function objectOf(members: readonly Member[], start: number, end: number): Read {
  const parts = members.map(({ key, keyStart, keyEnd, read }): SyntaxPart => ({ key, keyStart, keyEnd, node: read.node }));
  // `fromEntries` defines members, so a key `__proto__` is an ordinary one.
  const value = Object.fromEntries(members.map(({ key, read }) => [key, read.value]));
  return { value, node: { kind: "object", start, end, parts } };
}

/** Makes a list of the blocks that have one name. */
export function gathered(members: readonly Member[]): readonly Member[] {
  const byKey = new Map<string, [Member, ...Member[]]>();
  for (const member of members) {
    const same = byKey.get(member.key);
    if (same) same.push(member);
    else byKey.set(member.key, [member]);
  }
  return [...byKey.values()].map(([first, ...others]) => {
    const reads = [first, ...others].map(({ read }) => read);
    return others.length === 0 ? first : { ...first, read: listOf(reads, first.read.node.start, reads.at(-1)?.node.end ?? 0) };
  });
}
