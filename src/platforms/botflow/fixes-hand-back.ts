import type { Json } from "../../source/document.ts";
import type { Change } from "../../source/edit/change.ts";
import { isObject, member, text } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import { type FixPlace, freeNames, freshName, type HandedBack, type Written } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";
import { deskOf, idsOf, leadTo } from "./leading.ts";

/** The exit reason of an escalation that the runtime does by itself. */
const ESCALATED = "AgentRequestedByUser";

/** Something that a called flow hands back, the variable that keeps it, and its values that nothing leads to a person. */
interface Test {
  readonly from: string;
  readonly variable: string;
  readonly literals: readonly string[];
}

/** Binds what a called flow hands back, and leads what is lost to the handoff: by the branch behind the call, else by a new one. */
export function testHandBack(place: FixPlace, handed: HandedBack, target: HandoffTarget = {}): Written {
  const { document, flow, node } = place;
  const desk = deskOf(flow, target);
  if (!desk) return { refused: "there is no one handoff to lead it to" };
  const at = node.at.pointer;
  const bound = member(valueAt(document.value, stepsOf(at)), "binds");
  const tests = testsOf(place, bound, handed);
  const next = node.exits.find(({ role }) => role === "next") ?? { role: "next" as const, to: null };
  const behind = flow.nodes.find(({ id }) => id === next.to)?.at.pointer;
  const written = behind === undefined ? undefined : valueAt(document.value, stepsOf(behind));
  const isHere = ({ variable }: Test) => member(written, "on") === variable && Array.isArray(member(written, "cases"));
  const fresh = tests.filter((test) => !isHere(test));
  const ids = freeNames(idsOf(flow), "asked_for_person", fresh.length, "_");
  const caseOf = ({ literals }: Test): Json => ({ is: literals.length === 1 ? (literals[0] ?? "") : [...literals], next: desk.id });
  return [
    ...bind(at, bound, tests),
    ...tests.filter(isHere).map((test): Change => ({ op: "insert", pointer: `${behind}/cases`, value: caseOf(test) })),
    ...fresh.map((test, i): Change => {
      const rest = ids[i + 1] ?? next.to;
      const branch = { type: "branch", on: test.variable, cases: [caseOf(test)], ...(rest === null ? {} : { default: rest }) };
      return { op: "add", pointer: "/nodes", key: ids[i] ?? "", value: branch };
    }),
    ...(ids[0] === undefined ? [] : [leadTo(document, node, next, ids[0])]),
    ...desk.changes,
  ];
}

/** What is bound keeps its variable. */
function testsOf({ document, node }: FixPlace, bound: Json | undefined, { escalates, intents }: HandedBack): readonly Test[] {
  const id = stepsOf(node.at.pointer).at(-1) ?? "";
  const test = (from: string, literals: readonly string[]): Test => ({
    from,
    variable: text(member(bound, from)) ?? freshName(document.text, `${id}.${from}`),
    literals,
  });
  return [test("exitReason", escalates ? [ESCALATED] : []), test("intent", intents)].filter(({ literals }) => literals.length > 0);
}

/** Writes the variables that are not bound yet. */
function bind(at: string, bound: Json | undefined, tests: readonly Test[]): readonly Change[] {
  const missing = tests.filter(({ from }) => member(bound, from) === undefined);
  if (isObject(bound)) return missing.map(({ from, variable }) => ({ op: "add", pointer: `${at}/binds`, key: from, value: variable }));
  const value = Object.fromEntries(missing.map(({ from, variable }) => [from, variable]));
  return missing.length === 0 ? [] : [{ op: "add", pointer: at, key: "binds", value }];
}
