import { remember } from "../../model/maps.ts";
import { ACTIONS, EXIT_REASONS } from "./actions.ts";
import { calledFlow } from "./calls.ts";
import { attributesOf, SETS_DATA } from "./participant-data.ts";
import { type Action, type ArchitectFlow, actionsOf } from "./shape.ts";
import { textsIn } from "./values.ts";
import { assignmentsOf, variablesWritten } from "./writes.ts";

/** The constants of a project that variables may hold: comparisons that ignore case, or look for a part, are comparisons with some of them. */
export interface Candidates {
  /** Intents and exit reasons, for a variable that can hold them. */
  readonly of: (variable: string) => readonly string[];
  /** Those that are the literal but for case, whatever holds them. */
  readonly like: (literal: string) => readonly string[];
  /** True of a variable into which words are written in one case only: `Lower(State.Intent)`. */
  readonly isFolded: (variable: string) => boolean;
}

/** Where nothing is known of the project. */
export const NO_CANDIDATES: Candidates = { of: () => [], like: () => [], isFolded: () => false };

/** The candidates of each flow of a project. */
export function candidatesIn(flows: readonly ArchitectFlow[]): (flow: ArchitectFlow) => Candidates {
  const handedBack = [...EXIT_REASONS, ...flows.flatMap(({ intents }) => intents.map(({ name }) => name))];
  let spelled: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const like: Candidates["like"] = (literal) => {
    // Few projects compare without case.
    spelled ??= byFoldedName([...handedBack, ...flows.flatMap(constantsIn)]);
    return [...(spelled.get(literal.toLowerCase()) ?? [])];
  };
  return (flow) => {
    const holders = holdersIn(flow);
    const folded = foldedIn(flow);
    return {
      like,
      of: (variable) => (holders.has(variable.toLowerCase()) || /intent|exit|reason/i.test(variable) ? handedBack : []),
      isFolded: (variable) => folded.has(variable.toLowerCase()),
    };
  };
}

function byFoldedName(constants: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const each of constants) remember(found, each.toLowerCase(), () => new Set()).add(each);
  return found;
}

/** What a flow gives its variables and those of flows that it calls. */
function constantsIn(flow: ArchitectFlow): readonly string[] {
  const first = [flow, ...flow.containers].flatMap(({ variables }) => variables.flatMap(({ initial }) => initial ?? []));
  const written = actionsOf(flow).flatMap((action) => {
    if (action.type === "updateData") return assignmentsOf(action).flatMap(({ value }) => textsIn(value));
    return ACTIONS.get(action.type)?.draw === "callFlow" ? Object.values(calledFlow(action).gives) : [];
  });
  return [...first, ...written];
}

/** Variables that are bound to an intent or an exit reason, or that such a variable is copied into; in lower case. */
function holdersIn(flow: ArchitectFlow): ReadonlySet<string> {
  const actions = actionsOf(flow);
  const bound = (action: Action) => ["intent", "exitReason"].flatMap((field) => action.field(field)?.text.toLowerCase() ?? []);
  const holders = new Set(actions.flatMap(bound));
  const copies = actions
    .filter(({ type }) => type === "updateData")
    .flatMap((action) => assignmentsOf(action))
    .flatMap(({ name, value }) => (value?.kind === "variable" ? [[name.toLowerCase(), value.text.toLowerCase()] as const] : []));
  for (let before = -1; before !== holders.size; ) {
    before = holders.size;
    for (const [target, source] of copies) if (holders.has(source)) holders.add(target);
  }
  return holders;
}

const FOLDED = /^(?:trim\(\s*)?(?:to)?(?:lower|upper)\(/i;

/** Variables that get nothing but words in one case, and that no other flow reads; in lower case. */
function foldedIn(flow: ArchitectFlow): ReadonlySet<string> {
  const folded = new Set<string>();
  const others = new Set<string>();
  const note = (set: Set<string>, name: string) => void set.add(name.toLowerCase());
  for (const action of actionsOf(flow)) {
    if (action.type === SETS_DATA) for (const { value } of attributesOf(action)) note(others, value?.text ?? "");
    if (action.type !== "updateData") for (const name of variablesWritten(action.raw)) note(others, name);
    else
      for (const { name, value } of assignmentsOf(action))
        if (value?.kind !== "none") note(value?.kind === "expression" && FOLDED.test(value.text) ? folded : others, name);
  }
  const isKept = (name: string) => flow.type.opens || !name.startsWith("flow.");
  return new Set([...folded].filter((name) => !others.has(name) && isKept(name)));
}
