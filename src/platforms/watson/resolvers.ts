import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, items, member, text } from "../../source/json.ts";
import { howToDeclare, readDeclaration } from "../platform.ts";
import { actionCall, invoke } from "./invoke.ts";
import { invalidTargets } from "./output.ts";
import { behind } from "./reasons.ts";
import { ended, isLast, type Scene, type Step } from "./scene.ts";
import { announced, transferTo } from "./targets.ts";

/** How a step, or a handler of its question, goes on. Source: `resolver.type` of exports; "Choosing what happens next". */
type Resolver = (scene: Scene, step: Step, resolver: Json | undefined, at: Place, reason: string | undefined) => string;

const RESOLVERS: Readonly<Record<string, Resolver>> = {
  continue: (scene, step) => behind(scene, step),
  end_action: (scene, step) => ended(scene, step),
  connect_to_agent: connect,
  // Where nothing follows, the action that is invoked ends this one, too.
  invoke_another_action: (scene, step, resolver, at) => invoke(scene, step, isLast(step) ? "jump" : "call", resolver, at),
  invoke_another_action_and_end: (scene, step, resolver, at, reason) =>
    text(dig(resolver, "invoke_action", "action")) === "fallback"
      ? toFallback(scene, step, resolver, at, reason)
      : invoke(scene, step, "jump", resolver, at),
  fallback: toFallback,
  replay: askAgain,
  prompt_again: (_, { id }) => id,
  search,
  callout,
};

/** Draws a resolver and returns where it begins. `reason` = why `fallback` is entered. */
export function resolve(scene: Scene, step: Step, resolver: Json | undefined, at: Place, reason?: string): string {
  const type = text(member(resolver, "type")) ?? "continue";
  const draw = ownOf(scene.skill.declared, type) ? undefined : ownOf(RESOLVERS, type);
  return draw ? draw(scene, step, resolver, at, reason) : unknownResolver(scene, step, type, at);
}

function connect({ flow, skill }: Scene, { id, label }: Step, resolver: Json | undefined, at: Place): string {
  const transfer = transferTo(dig(resolver, "response", "transfer_info"), below(at, "response", "transfer_info"));
  skill.defects.push(...invalidTargets(transfer, at));
  return flow.node("transfer", flow.fresh(`${id} transfer`), at, {
    type: "connect_to_agent",
    label,
    transfer,
    ...announced(member(resolver, "response"), below(at, "response")),
  });
}

/**
 * The reasons for which a step may send a customer to `fallback`: words that the assistant watches for, and topics that are not gone back to,
 * lead there by themselves. Source: the page "Editing the fallback action".
 */
const OF_STEPS = ["Agent requested", "No action matches", "Step validation failed"];

/** The built-in `fallback` action branches on the reason; the assistant knows it, except where a step sends the customer there. */
function toFallback(scene: Scene, { id, label, at: place }: Step, _: Json | undefined, at: Place, reason: string | undefined): string {
  const { flow, skill, action } = scene;
  const known = reason ?? (action === "anything_else" ? "No action matches" : undefined);
  const sets = new Map([["fallback_reason", known]]);
  const oneOf = known === undefined && action !== "run_always" ? { oneOf: new Map([["fallback_reason", OF_STEPS]]) } : {};
  const set = flow.node("effect", flow.fresh(`${id} fallback reason`), place, { synthetic: true, label, sets, ...oneOf });
  const jump = flow.node("jump", flow.fresh(`${id} fallback`), at, {
    synthetic: true,
    label: "fallback",
    call: actionCall(skill, "fallback", at),
  });
  flow.exit(set, "next", jump);
  return set;
}

/** Forgets answers and goes back to the first step that asked for one of them. */
function askAgain(scene: Scene, step: Step, resolver: Json | undefined): string {
  const cleared = new Set(items(member(resolver, "clear")).flatMap((each) => text(member(each, "variable")) ?? []));
  const again = scene.steps.find(({ value, id }) => cleared.has(text(member(value, "variable")) ?? id));
  return again?.id ?? behind(scene, step);
}

/** Shows what a search finds, and goes on like any other step. Source: "Search for the answer" on the same page. */
function search(scene: Scene, step: Step): string {
  const { flow } = scene;
  const node = flow.node("effect", flow.fresh(`${step.id} search`), step.at, { type: "search", label: step.label });
  flow.exit(node, "next", behind(scene, step), { implied: true });
  return node;
}

/** An extension's answer is data; where nothing follows it, it is the extension that decides. */
function callout(scene: Scene, step: Step, _: Json | undefined, at: Place): string {
  const { flow } = scene;
  const { id, label } = step;
  const head = { type: "callout", label };
  const opaque = { what: `the extension that step "${label}" calls` };
  const name = flow.fresh(`${id} callout`);
  if (isLast(step)) return flow.node("return", name, at, { ...head, returns: { withoutCaller: opaque } });
  const node = flow.node("effect", name, at, { ...head, opaque });
  flow.exit(node, "next", behind(scene, step), { implied: true });
  return node;
}

/** A resolver of which the config says what it does, or nobody. */
function unknownResolver(scene: Scene, step: Step, type: string, at: Place): string {
  const { flow, skill } = scene;
  const { id, label } = step;
  const declaration = ownOf(skill.declared, type);
  const declared = declaration && readDeclaration(declaration);
  const common = { type, label };
  if (declared?.kind === "transfer")
    return flow.node("transfer", flow.fresh(`${id} ${type}`), at, { ...common, transfer: { route: declared.route } });
  if (declared?.kind === "end") return flow.node("end", flow.fresh(`${id} ${type}`), at, common);
  const opaque = { what: `the resolver "${type}"`, declare: howToDeclare("watson", type) };
  const isOpaque = declared === undefined || declared.kind === "opaque";
  const node = flow.node(isOpaque ? "opaque" : "effect", flow.fresh(`${id} ${type}`), at, {
    ...common,
    opaque: isOpaque ? opaque : undefined,
  });
  // Nobody knows whether an unknown resolver goes on at all.
  if (declared !== undefined || text(member(step.value, "next_step")) !== undefined)
    flow.exit(node, "next", behind(scene, step), { implied: true });
  return node;
}
