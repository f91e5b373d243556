import { isIndex } from "./pointer.ts";

/** The place of a value in a text, and those of its parts. Offsets are UTF-16 units; ends are exclusive. Built on demand. */
export interface SyntaxNode {
  readonly kind: "object" | "array" | "scalar";
  readonly start: number;
  readonly end: number;
  /** Members of an object in file order, duplicates included; items of an array with their index as key. */
  readonly parts: readonly SyntaxPart[];
  /** The decoded text of a string. */
  readonly text?: string;
  /** The tree of the JSON inside the text, if it is known already. */
  readonly inner?: SyntaxNode;
  /** True of a YAML `*alias`: the value is elsewhere, and editing it there would change more than one place. */
  readonly aliased?: boolean;
  /** The place of the alias itself. */
  readonly own?: Extent;
  /** True if the only member is a YAML tag in its long form (`!Sub x` → `Fn::Sub`). */
  readonly tagged?: boolean;
  /** `flow`: a YAML collection in brackets; `block`: a text of several lines after `|` or `>`. */
  readonly style?: "flow" | "block";
  /** The values from which the `<<` of a YAML map takes members. */
  readonly merged?: readonly SyntaxNode[];
}

/** A part of a text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The characters of a value at its own place: those of an alias, not those of its target. */
export const extentOf = (node: SyntaxNode): Extent => node.own ?? node;

/** A member of an object, or an item of a list. */
export interface SyntaxPart {
  readonly key: string;
  /** Where the part begins; the extent of an item's key is empty. */
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly node: SyntaxNode;
}

/** Where the steps of a pointer lead, as far as they resolve. */
export interface Located {
  readonly node: SyntaxNode;
  /** The member or item that holds the node; absent for the root. */
  readonly part?: SyntaxPart;
  /** How many steps were followed. */
  readonly depth: number;
}

type Inside = (scalar: SyntaxNode) => SyntaxNode | undefined;

/** Follows steps as far as they resolve. `inside` gives the tree of the JSON inside a string scalar, in offsets of the outer text; default: none. */
export function locate(root: SyntaxNode, steps: readonly string[], inside: Inside = () => undefined): Located {
  let at: Located = { node: root, depth: 0 };
  for (const step of steps) {
    const part = partOf(at.node, step, inside);
    if (!part) return at;
    at = { node: part.node, part, depth: at.depth + 1 };
  }
  return at;
}

function partOf(node: SyntaxNode, step: string, inside: Inside): SyntaxPart | undefined {
  if (node.kind === "array") return isIndex(step) ? node.parts[Number(step)] : undefined;
  if (node.kind === "scalar") {
    const inner = inside(node);
    return inner && inner.kind !== "scalar" ? partOf(inner, step, inside) : undefined;
  }
  const own = memberOf(node, step);
  if (own) return own;
  const [tag] = node.parts;
  return node.tagged && tag ? partOf(tag.node, step, inside) : undefined;
}

/** Larger objects get an index. */
const LARGE = 32;
const indexes = new WeakMap<SyntaxNode, ReadonlyMap<string, SyntaxPart>>();

/** The member that counts: the last one with the key, else the first one that is merged in. */
function memberOf(node: SyntaxNode, key: string): SyntaxPart | undefined {
  if (node.parts.length >= LARGE) {
    const index = indexes.get(node) ?? new Map(node.parts.map((part) => [part.key, part]));
    indexes.set(node, index);
    const own = index.get(key);
    if (own) return own;
  }
  const isCalled = (part: SyntaxPart) => part.key === key;
  return (node.parts.length < LARGE ? node.parts.findLast(isCalled) : undefined) ?? mergedOf(node, key);
}

/** A member that is merged in: the last `<<` wins, and of a list under it the first map. */
function mergedOf(node: SyntaxNode, key: string): SyntaxPart | undefined {
  for (const from of node.merged?.toReversed() ?? []) {
    const sources = from.kind === "array" ? from.parts.map((part) => part.node) : [from];
    for (const source of sources) {
      const part = source.kind === "object" ? memberOf(source, key) : undefined;
      if (part) return { ...part, node: { ...part.node, aliased: true, own: part.node.own ?? extentOf(from) } };
    }
  }
  return undefined;
}

/** The steps to the innermost value around an offset. */
export function stepsAt(root: SyntaxNode, offset: number, inside: Inside): readonly string[] {
  const steps: string[] = [];
  let node: SyntaxNode | undefined = root;
  while (node) {
    const part = partAt(node.parts, offset);
    if (part) steps.push(part.key);
    // There is nothing to find inside an alias, nor inside a member that a later one replaces.
    if (part?.node.aliased || (part && node.kind === "object" && memberOf(node, part.key) !== part)) return steps;
    node = part?.node ?? (node.kind === "scalar" ? inside(node) : undefined);
  }
  return steps;
}

/** The part around an offset, by binary search: parts are in the order of the text. */
function partAt(parts: readonly SyntaxPart[], offset: number): SyntaxPart | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.keyStart ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  return part && offset < extentOf(part.node).end ? part : undefined;
}

/** Members whose key occurs before in the same object, with the steps to them. */
export function duplicates(root: SyntaxNode): readonly { readonly steps: readonly string[]; readonly part: SyntaxPart }[] {
  const found: { steps: readonly string[]; part: SyntaxPart }[] = [];
  const visit = (node: SyntaxNode, steps: readonly string[]): void => {
    const seen = new Set<string>();
    for (const part of node.parts) {
      if (node.kind === "object" && seen.has(part.key)) found.push({ steps: [...steps, part.key], part });
      seen.add(part.key);
      if (part.node.kind !== "scalar") visit(part.node, [...steps, part.key]);
    }
  };
  visit(root, []);
  return found;
}
