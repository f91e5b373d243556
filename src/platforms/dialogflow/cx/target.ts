import { is, unknown } from "../../../model/build.ts";
import type { Node } from "../../../model/model.ts";
import { partOf } from "../located.ts";
import { addHidden } from "../opaque.ts";
import { formAgain, freshForm } from "./form.ts";
import { addHandler, addTail, isIdle, type Tail, TURN, waitOn } from "./handler.ts";
import { isEvent, lastStep, named, RAISED, type Symbolic, symbolOf } from "./names.ts";
import { decidedBy } from "./playbook.ts";
import { isSilent } from "./response.ts";
import { type Handler, placeOf, type Scene, type Target, targetOf, within } from "./scene.ts";

export const flowKey = (bot: string, flow: string) => `${bot}:flow:${flow}`;
export const enterId = (scene: Scene) => `${scene.id}/enter`;

/** A page is entered: its entry fulfilment, its conditions, its form. */
export function enter(tail: Tail, page: Scene): string {
  // A page that only waits is the question itself.
  const waits = page.conditions.length === 0 && page.parameters.length === 0 && !isIdle(page);
  if (!page.isStart && !(waits && isSilent(partOf(page.file, "entryFulfillment")))) return enterId(page);
  const sets = page.conditions.length > 0 ? freshForm(page) : undefined;
  return addTail({ ...tail, scene: page, sets }, page.conditions, 0, () => waitOn(tail.stage, page));
}

/** Draws where a handler leads. `rest` = what is due once a flow that it calls came back. */
export function leadTo(tail: Tail, handler: Handler, target: Target, rest: (sets: Tail["sets"]) => string): string {
  const { stage, id, at } = tail;
  const { flow, desk, files } = stage;
  if (target.key === "targetPlaybook") {
    const { playbooks } = desk.agent;
    const playbook = named(playbooks, target.name);
    if (playbooks.length > 0 && !playbook) return addMissing(tail, handler, "playbook", playbooks);
    return addHidden(flow, id, at, decidedBy(playbook?.name ?? lastStep(target.name)), desk.handoff);
  }
  if (target.key === "targetFlow") return addCall(tail, handler, target, rest);
  const page = named(files.pages, target.name);
  const symbol = page ? undefined : symbolOf(target.name);
  if (symbol) return addSymbol(tail, symbol);
  const entered = page && stage.scenes.get(page.name);
  return entered ? enter(tail, entered) : addMissing(tail, handler, "page", files.pages);
}

/** A flow is called: what it raises goes to the closest handler here, else the rest of the handlers is due when it ends. */
function addCall(tail: Tail, handler: Handler, target: Target, rest: (sets: Tail["sets"]) => string): string {
  const { stage, scene, id, at, label } = tail;
  const { flow, desk } = stage;
  const callee = named(desk.agent.flows, target.name);
  if (!callee) return addMissing(tail, handler, "flow", desk.agent.flows);
  const call = flow.node("call", `${id}/calls`, at, {
    label,
    call: { keys: [flowKey(desk.bot, callee.name)], name: callee.name, at: within(handler, target.key), what: "flow", local: true },
  });
  for (const { name, events } of Object.values(RAISED)) {
    const [taker] = [scene, stage.start].flatMap((own) =>
      events.flatMap((event) => own.events.find((each) => isEvent(each.event, event)) ?? []),
    );
    if (taker) flow.exit(call, "case", addHandler(stage, scene, taker), { when: is("$event", name), at: placeOf(taker) });
  }
  flow.exit(call, "default", rest(new Map([[TURN, null], ...formAgain(scene)])), { implied: true });
  return call;
}

function addSymbol(tail: Tail, symbol: Symbolic): string {
  const { stage, scene, id, at, label } = tail;
  const leave = (returns: NonNullable<Node["returns"]>) =>
    stage.flow.node("return", `${id}/leaves`, at, { label, synthetic: true, returns });
  switch (symbol) {
    case "END_SESSION":
      return leave({ scope: "bot", withoutCaller: "dead-end" });
    case "START_PAGE":
      return enter(tail, stage.start);
    case "CURRENT_PAGE":
      return enter(tail, scene);
    case "PREVIOUS_PAGE":
      return addPrevious(tail);
    case "END_FLOW":
      return leave({ withoutCaller: "dead-end" });
    case "END_FLOW_WITH_HUMAN_ESCALATION":
      // With nothing on the stack some telephony stacks act on it. Source: "Dialogflow CX handoff", Agent Assist documentation.
      return leave({ withoutCaller: "opaque", event: RAISED[symbol].name, escalates: true });
    default:
      return leave({ withoutCaller: "dead-end", event: RAISED[symbol].name });
  }
}

/**
 * Back to the page from which this one was entered: it waits there as it did before. What the flow itself understands leads here from every
 * page at which the customer waits.
 */
function addPrevious({ stage, scene, id, at, label }: Tail): string {
  const { flow, scenes, start } = stage;
  const leadsHere = (list: readonly Handler[]) =>
    list.some((handler) => {
      const target = targetOf(handler);
      return target?.key === "targetPage" && named(stage.files.pages, target.name)?.name === scene.name;
    });
  const leads = (from: Scene) => [...from.intents.values(), from.conditions, from.events].some(leadsHere);
  const fromEverywhere = [...start.intents.values()].some(leadsHere);
  const before = [start, ...scenes.values()].filter((from) => from !== scene && (leads(from) || (fromEverywhere && !isIdle(from))));
  const [first, ...others] = before;
  const back = flow.node("branch", `${id}/back`, at, { label, synthetic: true });
  for (const from of others)
    flow.exit(back, "case", waitOn(stage, from), { when: unknown(`the page before was "${from.name}"`), label: from.name });
  flow.exit(back, "default", waitOn(stage, first ?? start), { implied: true });
  return back;
}

function addMissing(
  { stage, id, at, label }: Tail,
  handler: Handler,
  what: "page" | "flow" | "playbook",
  known: readonly { readonly name: string }[],
): string {
  const target = targetOf(handler);
  const node = stage.flow.node("effect", `${id}/missing`, at, { label, synthetic: true });
  const place = target ? within(handler, target.key) : at;
  const reference = { name: lastStep(target?.name ?? ""), at: place, what, known: known.map((each) => each.name), partial: true };
  stage.flow.exit(node, "next", null, { missing: reference });
  return node;
}
