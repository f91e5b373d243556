import { always, never } from "../../model/build.ts";
import type { Guard } from "../../model/model.ts";
import { given, isSilent } from "./expressions.ts";
import type { DialogNode } from "./tree.ts";

/** A node that can be taken at one level, folders opened: a folder's condition gates its children. */
export interface Candidate {
  readonly node: DialogNode;
  readonly guard: Guard;
}

/** What a customer may say where a dialog waits. */
interface Answer extends Candidate {
  /** The one intent that it is. */
  readonly intent?: string;
  /** Several nodes take the intent, or one under a condition: what the bot knows decides between them. */
  readonly either?: readonly Candidate[];
}

/**
 * What a dialog understands where it waits: its candidates are tried in their order, so that none counts behind one that always holds.
 * `otherwise` = the last ones, for which it does not matter what the customer says. `heard` = the intents that make a condition true.
 */
export function understood(
  candidates: readonly Candidate[],
  heard: (guard: Guard) => readonly string[],
): { readonly answers: readonly Answer[]; readonly otherwise: readonly Candidate[] } {
  const closing = candidates.findIndex(({ guard }) => guard === always);
  const tried = (closing < 0 ? candidates : candidates.slice(0, closing + 1)).filter(({ guard }) => guard !== never);
  const last = tried.slice(tried.findLastIndex(({ guard }) => !isSilent(guard)) + 1);
  const otherwise = last.some(({ guard }) => guard !== always) ? last : [];
  const said = tried.slice(0, tried.length - otherwise.length);
  const decided = new Set<string>();
  const answers = said.flatMap(({ node, guard }, i): readonly Answer[] => {
    const [intent, ...others] = heard(guard);
    if (intent === undefined || others.length > 0) return [{ node, guard }];
    if (decided.has(intent)) return [];
    const rest = given(intent, guard);
    if (rest === always || !isSilent(rest)) return [{ node, guard, intent }];
    decided.add(intent);
    const either = tried.slice(i).map((each) => ({ ...each, guard: given(intent, each.guard) }));
    return [{ node, guard, intent, either: either.filter(({ guard: left }) => left !== never && isSilent(left)) }];
  });
  return { answers, otherwise };
}
