import type { Spot } from "../../src/analysis/journey.ts";
import { isFlow } from "../../src/analysis/link/link.ts";
import type { Context } from "../../src/model/context.ts";
import { nearest } from "../../src/model/nearest.ts";
import { writeInstead } from "../../src/rule/fix-intents.ts";
import { defineRule, type Finding, type ProjectFacts } from "../../src/rule/rule.ts";
import { isListed, isSameName, listFor, namesOfQueue, queueOf } from "../../src/rule/targets.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "handoff/target-unknown",
  docs: { summary: "A transfer names a queue, skill or flow that exists" },
  severity: "error",
  needsContext: true,
  fix: "choice",
  messages: {
    unknown: "neither the project nor the context knows the {what} {name}",
    near: "neither the project nor the context knows the {what} {name}; did you mean {near}?",
  },
  help: "correct the name, or add it to the context where it is new",
  node(spot, { report, project, context }) {
    const found = unknownTarget(spot, context) ?? unknownFlow(spot, project, context);
    if (!found) return;
    const { what, name, shown, at, known } = found;
    const near = nearest(name, known);
    const finding: Finding = {
      message: near === undefined ? "unknown" : "near",
      data: { what, name: shown === undefined ? quoted(name) : `${quoted(shown)} (${name})`, near: quoted(near ?? "") },
      at,
      spot,
      target: name,
      fix: near === undefined ? undefined : writeInstead({ at, from: name, to: near, safety: "choice" }),
    };
    report(finding);
    for (const journey of project.journeys)
      for (const place of journey.handoffs) if (place.spot.node === spot.node) report({ ...finding, journey, route: place.route });
  },
});

interface Unknown {
  readonly what: string;
  readonly name: string;
  /** The name for people, where the other one is an id. */
  readonly shown?: string;
  readonly at: Finding["at"];
  readonly known: readonly string[];
}

/** Some platforms call a queue a skill: either list may hold it. */
function unknownTarget({ node }: Spot, context: Context): Unknown | undefined {
  const { transfer, at } = node;
  const list = transfer && listFor(transfer);
  if (!transfer || !list || context[list] === undefined) return undefined;
  const { queues = [], skills = [], flows = [] } = context;
  const others = list === "flows" ? flows.map(({ name }) => name) : skills;
  if ((list !== "flows" && queueOf(context, transfer)) || isListed(transfer, others)) return undefined;
  const { target: name = "", targetKind: what = "", targetName: shown, targetAt = at } = transfer;
  const known = list === "flows" ? others : list === "skills" ? skills : queues.flatMap(namesOfQueue);
  return { what: what.replaceAll("_", " "), name, ...(shown ? { shown } : {}), at: targetAt, known };
}

/** Where the context tells which flows stand outside the project, no other one does; platforms have default flows of their own for waiting. */
function unknownFlow({ flow, node }: Spot, { linked }: ProjectFacts, { flows }: Context): Unknown | undefined {
  const { call } = node;
  if (!flows || !call || call.local || call.hook || !/\bflow$/.test(call.what)) return undefined;
  const target = linked.target(flow, node);
  if (isFlow(target) || target.kind !== "missing" || flows.some(({ name }) => isSameName(call.name, name))) return undefined;
  return { what: call.what, name: call.name, at: call.at, known: [...(call.known ?? []), ...flows.map(({ name }) => name)] };
}
