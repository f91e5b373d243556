import type { Spot } from "../../src/analysis/journey.ts";
import { isFlow } from "../../src/analysis/link/link.ts";
import { push } from "../../src/model/maps.ts";
import type { Call, Exit, Flow } from "../../src/model/model.ts";
import { nearest } from "../../src/model/nearest.ts";
import { defineRule, type ProjectFacts } from "../../src/rule/rule.ts";
import { isSameName } from "../../src/rule/targets.ts";
import { listed, quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "structure/unresolved-flow",
  docs: { summary: "What a flow calls is part of the project" },
  severity: "warning",
  messages: {
    missing: "the {what} {name} is not in the project: nobody can see what it does{others}",
    near: "the {what} {name} is not in the project; did you mean {near}?{others}",
    ambiguous: "{name} can mean several things in the project: {candidates}",
  },
  help: "add its file to the project, correct the name, or list it under flows in the context",
  project(project, { report, context }) {
    for (const { spot, call, candidates, calls } of unresolvedIn(project)) {
      if (context.flows?.some(({ name }) => isSameName(call.name, name))) continue;
      const near = candidates ? undefined : nearest(call.name, call.known ?? []);
      report({
        message: candidates ? "ambiguous" : near === undefined ? "missing" : "near",
        data: {
          what: call.what,
          name: quoted(call.name),
          near: quoted(near ?? ""),
          candidates: listed((candidates ?? []).map(({ at }) => at.file)),
          others: calls > 1 ? ` (it is called in ${calls} places)` : "",
        },
        at: call.at,
        spot,
        target: call.name,
      });
    }
  },
});

interface Unresolved {
  readonly spot: Spot;
  readonly call: Call;
  /** The flows that the name can mean; absent where there is none. */
  readonly candidates?: readonly Flow[];
  /** How many calls of the project miss the same. */
  readonly calls: number;
}

/** One finding for each name that is missing: at every call that hides a request, else at the first one. */
function unresolvedIn(project: ProjectFacts): readonly Unresolved[] {
  const hiding = new Set(
    project.journeys.flatMap(({ outcomes }) => outcomes.flatMap(({ hides, spot }) => (hides && spot ? [spot.node] : []))),
  );
  return [...callsByName(project).values()].flatMap((calls) => {
    const those = calls.filter(({ spot, candidates }) => candidates || hiding.has(spot.node));
    return (those.length > 0 ? those : calls.slice(0, 1)).map((each) => ({ ...each, calls: calls.length }));
  });
}

/** The calls whose target is not there or not sure, by what they name. */
function callsByName({ linked }: ProjectFacts): ReadonlyMap<string, readonly Omit<Unresolved, "calls">[]> {
  const byName = new Map<string, Omit<Unresolved, "calls">[]>();
  for (const spot of linked.spots) {
    const { call, exits } = spot.node;
    if (!call) continue;
    const target = linked.target(spot.flow, spot.node);
    if (isFlow(target) || target.kind === "computed" || (call.local && target.kind === "missing")) continue;
    // A bot of another vendor whose intents are outputs of the block, or tested later, hides nothing: the paths go on here.
    const listens = target.kind === "missing" && (exits.some(({ intent }) => intent) || isTestedLater(spot));
    if (listens && nearest(call.name, call.known ?? []) === undefined) continue;
    const candidates = target.kind === "ambiguous" ? { candidates: target.candidates } : {};
    push(byName, JSON.stringify([target.kind, call.what, call.name.toLowerCase()]), { spot, call, ...candidates });
  }
  return byName;
}

/** True where a branch tests the intent that a block binds. */
function isTestedLater({ bot, node }: Spot): boolean {
  const bound = node.listens ? node.call?.binds?.intent : undefined;
  const tests = ({ intent, when }: Exit) => intent !== undefined && when?.op === "is" && when.variable === bound;
  return bound !== undefined && bot.flows.some(({ nodes }) => nodes.some(({ exits }) => exits.some(tests)));
}
