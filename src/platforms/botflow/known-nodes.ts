import { remember } from "../../model/maps.ts";
import type { Node, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { knownOf } from "../known.ts";
import type { FlowDrawing } from "./wires.ts";

type Scope = Omit<FlowDrawing, "flow">;
type From = readonly [id: string, file: string, pointer: string, scope: Scope];

const known = knownOf<Node | undefined, From>(
  (a, b) => a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && (a[3] === b[3] || sameScope(a[3], b[3])),
);

/** Draws the nodes of a flow, or (`repeats`) takes those that were drawn before from the same values, names and handlers. */
export function knownNodes({ flow, ids, on, written }: FlowDrawing, repeats: boolean) {
  if (!repeats) return (_id: string, _value: Json, _at: Place, draw: () => void): void => draw();
  const scope = { ids, on, written };
  return (id: string, value: Json, at: Place, draw: () => void): void => {
    const node = known(value, [id, at.file, at.pointer, scope], () => {
      draw();
      return flow.get(id);
    });
    if (node && flow.get(id) !== node) flow.take(node);
  };
}

const compared = new WeakMap<Scope, WeakMap<Scope, boolean>>();

/** Compared once for all nodes of a flow. */
const sameScope = (a: Scope, b: Scope): boolean =>
  remember(
    remember(compared, a, () => new WeakMap()),
    b,
    () => sameSet(a.ids, b.ids) && sameSet(a.written, b.written) && sameHandlers(a.on, b.on),
  );

/** The same in one order: what a missing name may have meant is looked for in it. */
export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const others = b.values();
  return a.size === b.size && [...a].every((each) => each === others.next().value);
}

const sameHandlers = (a: Scope["on"], b: Scope["on"]): boolean => a.noMatch === b.noMatch && a.noInput === b.noInput && a.error === b.error;
