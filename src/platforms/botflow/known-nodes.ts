import type { Node, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import type { NodeContext } from "./nodes.ts";

/** A node as it was drawn, and all that it was drawn from besides its own value. */
interface Known {
  readonly node: Node;
  readonly at: Place;
  scope: Omit<NodeContext, "flow">;
}

/** By the value of the node: a file that is edited keeps the values of all that nobody touches. */
const known = new WeakMap<object, Known>();

/** Draws the nodes of a flow, or takes those that were drawn before from the same values, names and handlers. */
export function knownNodes({ flow, ids, on, written }: NodeContext) {
  const scope = { ids, on, written };
  const compared = new Map<Known["scope"], boolean>([[scope, true]]);
  const isSame = (other: Known["scope"]) => {
    const found = compared.get(other) ?? (sameSet(ids, other.ids) && sameSet(written, other.written) && sameHandlers(on, other.on));
    compared.set(other, found);
    return found;
  };
  return (id: string, value: Json, at: Place, draw: () => void): void => {
    const before = known.get(value as object);
    if (before && before.node.id === id && before.at.file === at.file && before.at.pointer === at.pointer && isSame(before.scope)) {
      // The older scope is let go.
      before.scope = scope;
      return flow.take(before.node);
    }
    draw();
    const node = flow.get(id);
    if (node) known.set(value as object, { node, at, scope });
  };
}

/** In one order, too: what a missing name may have meant is looked for in it. */
function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const others = b.values();
  return a.size === b.size && [...a].every((each) => each === others.next().value);
}

const sameHandlers = (a: NodeContext["on"], b: NodeContext["on"]): boolean =>
  a.noMatch === b.noMatch && a.noInput === b.noInput && a.error === b.error;
