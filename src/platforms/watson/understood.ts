import { always, never } from "../../model/build.ts";
import type { Guard } from "../../model/model.ts";
import { member, text } from "../../source/json.ts";
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
 * `otherwise` = the last ones, for which it does not matter what the customer says, but for `anything_else`, by which nothing was understood.
 * `heard` = the intents that make a condition true.
 */
export function understood(
  candidates: readonly Candidate[],
  heard: (guard: Guard) => readonly string[],
): { readonly answers: readonly Answer[]; readonly otherwise: readonly Candidate[] } {
  const closing = candidates.findIndex(({ guard }) => guard === always);
  const tried = (closing < 0 ? candidates : candidates.slice(0, closing + 1)).filter(({ guard }) => guard !== never);
  const known = tried.slice(tried.findLastIndex(({ guard }) => !isSilent(guard)) + 1).filter((each) => !isNoMatch(each));
  const otherwise = known.some(({ guard }) => guard !== always) ? known : [];
  const said = tried.filter((each) => !otherwise.includes(each));
  const decided = new Set<string>();
  const answers = said.flatMap((candidate): readonly Answer[] => {
    const { node, guard } = candidate;
    const [intent, ...others] = heard(guard);
    if (intent === undefined || others.length > 0) return [{ node, guard }];
    if (decided.has(intent)) return [];
    const rest = given(intent, guard);
    if (rest === always || !isSilent(rest)) return [{ node, guard, intent }];
    decided.add(intent);
    const either = tried.slice(tried.indexOf(candidate)).map((each) => ({ ...each, guard: given(intent, each.guard) }));
    return [{ node, guard, intent, either: either.filter(({ guard: left }) => left !== never && isSilent(left)) }];
  });
  return { answers, otherwise };
}

const isNoMatch = ({ node }: Candidate): boolean => /^\s*anything_else\s*$/i.test(text(member(node.value, "conditions")) ?? "");
