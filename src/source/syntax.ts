import { isIndex } from "./pointer.ts";

/** Where each value of a text stands. Offsets count UTF-16 units; ends are exclusive. Built only for texts somebody asks places of. */
export interface SyntaxNode {
  readonly kind: "object" | "array" | "scalar";
  readonly start: number;
  readonly end: number;
  /** Members of an object in file order, duplicates included; items of an array with their index as key. */
  readonly parts: readonly SyntaxPart[];
  /** The decoded text of a string. */
  readonly text?: string;
  /** True for YAML `*alias`: the value stands elsewhere, and editing it there would change more than one place. */
  readonly aliased?: boolean;
  /** Where an alias itself stands. */
  readonly own?: Extent;
  /** True where the single member is a YAML tag in its long form (`!Sub x` → `Fn::Sub`). */
  readonly tagged?: boolean;
  /** `flow`: a YAML collection between brackets; `block`: a text of several lines behind `|` or `>`. */
  readonly style?: "flow" | "block";
  /** What the `<<` of a YAML map takes members from. */
  readonly merged?: readonly SyntaxNode[];
}

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The characters that stand for a value at its own place: those of an alias, not those that it means. */
export const extentOf = (node: SyntaxNode): Extent => node.own ?? node;

export interface SyntaxPart {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly node: SyntaxNode;
}

/** What a pointer's steps lead to, as far as they do. */
export interface Located {
  readonly node: SyntaxNode;
  /** The member or item that holds the node; absent for the root. */
  readonly part?: SyntaxPart;
  /** How many steps were followed. */
  readonly depth: number;
}

/** Follows steps; `inside` gives the tree of JSON inside a string scalar, in offsets of the outer text. */
export function locate(root: SyntaxNode, steps: readonly string[], inside: (scalar: SyntaxNode) => SyntaxNode | undefined): Located {
  let at: Located = { node: root, depth: 0 };
  for (const step of steps) {
    const part = partOf(at.node, step, inside);
    if (!part) return at;
    at = { node: part.node, part, depth: at.depth + 1 };
  }
  return at;
}

function partOf(node: SyntaxNode, step: string, inside: (scalar: SyntaxNode) => SyntaxNode | undefined): SyntaxPart | undefined {
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

/** Objects past this size are looked up by an index, made once. */
const LARGE = 32;
const indexes = new WeakMap<SyntaxNode, ReadonlyMap<string, SyntaxPart>>();

/** The member that counts: the last one of its name. */
function memberOf(node: SyntaxNode, key: string): SyntaxPart | undefined {
  if (node.parts.length < LARGE) return node.parts.findLast((part) => part.key === key);
  const index = indexes.get(node) ?? new Map(node.parts.map((part) => [part.key, part]));
  indexes.set(node, index);
  return index.get(key);
}

/** The keys of the innermost value that holds an offset. */
export function stepsAt(root: SyntaxNode, offset: number): readonly string[] {
  const steps: string[] = [];
  let node = root;
  for (;;) {
    const part = node.parts.findLast(({ keyStart, node: value }) => Math.min(keyStart, value.start) <= offset && offset < value.end);
    if (!part) return steps;
    steps.push(part.key);
    node = part.node;
  }
}

/** Members that stand twice in one object: each but the first, with the steps to its object. */
export function duplicates(root: SyntaxNode): readonly { readonly steps: readonly string[]; readonly part: SyntaxPart }[] {
  const found: { steps: readonly string[]; part: SyntaxPart }[] = [];
  const visit = (node: SyntaxNode, steps: readonly string[]): void => {
    const seen = new Set<string>();
    for (const part of node.parts) {
      if (node.kind === "object" && seen.has(part.key)) found.push({ steps: [...steps, part.key], part });
      seen.add(part.key);
      if (part.node.parts.length > 0) visit(part.node, [...steps, part.key]);
    }
  };
  visit(root, []);
  return found;
}
