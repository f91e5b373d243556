import { and, is, unknown } from "../../../model/build.ts";
import type { Action, ConnectFlow } from "./flow.ts";
import { followed } from "./queue.ts";
import { add, type Scene, wire, wireErrors } from "./scene.ts";
import { ACTIONS, asks } from "./table.ts";

const AGAIN = "ContinueLooping";

/** The variable of a path that says whether it went round a loop. */
export const loopVariable = (flow: string, loop: string): string => `loop ${flow} ${loop}`;

/** "Loop" counts how often it is passed: it goes round at first, and is done only behind that. Source: "Loop", administrator guide. */
export function drawLoop(scene: Scene, action: Action): void {
  const { builder } = scene;
  const variable = loopVariable(builder.id, action.id);
  const node = add(scene, action, "branch");
  const done = countsAttempts(scene.flow, action) ? "noMatch" : "next";
  const round = builder.node("effect", `${action.id}/again`, action.at, { synthetic: true, sets: new Map([[variable, "again"]]) });
  for (const { operands, target } of action.conditions)
    if (operands[0] === AGAIN) {
      builder.exit(node, "loop", round, { at: target.at, label: "Looping" });
      wire(scene, round, "next", target);
    } else wire(scene, node, done, target, { label: "Complete", when: and(is(variable, "again"), unknown(`${action.id} is done`)) });
  wireErrors(scene, action, node);
}

/** Blocks at which a request can begin. */
const begins = (action: Action): boolean => asks(action) || ["jump", "module"].includes(ACTIONS.get(action.type)?.draw ?? "");

/** True for a loop around a question to which only what is no answer leads back: it is done when no attempt to answer is left. */
function countsAttempts(flow: ConnectFlow, loop: Action): boolean {
  const inside = body(flow, loop);
  const questions = inside.filter(asks);
  const back = new Set([loop, ...inside].map(({ id }) => id));
  const answers = questions.flatMap(({ type, next, conditions }) => [
    ...conditions.map(({ target }) => target.to),
    ...(next && type !== "ConnectParticipantWithLexBot" && conditions.length === 0 ? [next.to] : []),
  ]);
  return questions.length > 0 && !answers.some((id) => id !== null && back.has(id));
}

/** The loops of a flow that no request begins inside of: a path that comes to one has not gone round yet. */
export const freshLoops = (flow: ConnectFlow): readonly Action[] =>
  flow.actions.filter((loop) => loop.type === "Loop" && !body(flow, loop).some(begins));

/** The actions between a loop and itself. */
function body(flow: ConnectFlow, loop: Action): readonly Action[] {
  const byId = new Map(flow.actions.map((action) => [action.id, action]));
  const after = new Set(
    loop.conditions.flatMap(({ operands, target }) => (operands[0] === AGAIN ? (byId.get(target.to ?? "") ?? []) : [])),
  );
  for (const action of after)
    for (const id of followed(action)) {
      const next = byId.get(id ?? "");
      if (next && next !== loop) after.add(next);
    }
  const before = new Set<string>([loop.id]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const action of after)
      if (!before.has(action.id) && followed(action).some((id) => id !== null && before.has(id))) {
        before.add(action.id);
        grown = true;
      }
  }
  return [...after].filter(({ id }) => before.has(id));
}
