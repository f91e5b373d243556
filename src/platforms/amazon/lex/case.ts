import { withLeaves } from "../../../model/build.ts";
import { push } from "../../../model/maps.ts";
import type { Flow, Literal } from "../../../model/model.ts";

/**
 * The flow of a bot, whose conditions compare "Desk" with "desk" as equal: each names all that the bot itself sets and that differs in case
 * alone. A caller that gets these values may tell them apart. Source: "Comparison operators", Lex V2 developer guide.
 */
export function ignoringCase(flow: Flow): Flow {
  const folded = new Map<string, string[]>();
  for (const { sets } of flow.nodes) for (const [variable, value] of sets ?? []) if (value) push(folded, keyOf(variable, value), value);
  if (folded.size === 0) return flow;
  const alike = (variable: string, value: Literal): readonly Literal[] =>
    value === null ? [value] : [value, ...(folded.get(keyOf(variable, value)) ?? [])];
  const nodes = flow.nodes.map((node) => ({
    ...node,
    exits: node.exits.map((exit) => {
      const when =
        exit.when &&
        withLeaves(exit.when, (leaf) =>
          leaf.op === "is" && VARIABLE.test(leaf.variable)
            ? { ...leaf, values: [...new Set(leaf.values.flatMap((value) => alike(leaf.variable, value)))] }
            : leaf,
        );
      return when ? { ...exit, when } : exit;
    }),
  }));
  return { ...flow, nodes };
}

/** What conditions of Lex read: slots, session and request attributes. */
const VARIABLE = /^[[{(]/;

const keyOf = (variable: string, value: string): string => `${variable} ${value.toLowerCase()}`;
