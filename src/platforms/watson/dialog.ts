import { always, below, buildFlow, type FlowBuilder, never } from "../../model/build.ts";
import type { Bot, Defect, Guard, Intent, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { isPlainNo } from "../answer-words.ts";
import { saysPlainNo, withDeclined } from "../answers.ts";
import type { HandoffConfig } from "../platform.ts";
import { answersOf } from "./answers.ts";
import { DialogFlow } from "./dialog-flow.ts";
import { closedEntities } from "./entities.ts";
import { given, intentsIn } from "./expressions.ts";
import { entityIn } from "./options.ts";
import { headOf, phrasesOf, type Skill } from "./skills.ts";
import { type DialogNode, labelOf, treeOf } from "./tree.ts";
import type { Candidate } from "./understood.ts";

/**
 * Dialog skills: a tree whose siblings are a linked list; the first whose condition holds is taken, its children wait for the next words.
 * Source: ibm-cloud-docs/watson-assistant, "dialog-build", "dialog-runtime", "dialog-overview".
 */
export function dialogBot(skill: Skill, file: string, handoff: HandoffConfig): Bot {
  const { content } = skill;
  const { at, contentAt, name, languages } = headOf(skill, file);
  const id = `watson:${file}${at.pointer}`;
  const defects: Defect[] = [];
  const nodes = items(member(content, "dialog_nodes")).map(
    (value, i): DialogNode => ({ id: text(member(value, "dialog_node")) ?? `#${i}`, value, at: below(contentAt, "dialog_nodes", i) }),
  );
  const builder = buildFlow({ id, name, at, keys: [`watson:${name}`] });
  const declares = Array.isArray(member(content, "intents"));
  const intents = items(member(content, "intents")).flatMap((intent, i) =>
    intentOf(intent, below(contentAt, "intents", i), nodes.length === 0),
  );
  const entities = items(member(content, "entities"));
  const flow = new DialogFlow({
    flow: builder,
    tree: treeOf(nodes, defects),
    defects,
    handoff,
    entities,
    closed: closedEntities(content),
    ...(declares ? { intents: new Set(intents.map((intent) => intent.name)) } : {}),
  });
  flow.all();
  addEntries(builder, flow);
  if (declares) defects.push(...undefinedIntents(flow, intents));
  const fallback = flow.fallback();
  return withDeclined(
    {
      id,
      name,
      platform: "watson",
      at,
      flows: [builder.done()],
      intents,
      languages,
      declaresIntents: declares,
      defects,
      ...(fallback === null ? {} : { fallbacks: [{ flow: id, node: fallback }] }),
      // The desk shows the conversation so far: cloud.ibm.com/docs/watson-assistant, "Adding contact center support".
      passesTranscript: true,
    },
    answersOf(intents, entities),
    { saysNo: (exit) => saysPlainNo(exit) || isPlainNo(entityIn(exit.label ?? "")?.value ?? "") },
  );
}

/** A skill without a dialog is understood by an application that acts on the intents itself. */
function intentOf(intent: Json, at: Place, handledElsewhere: boolean): readonly Intent[] {
  const name = text(member(intent, "intent"));
  return name === undefined ? [] : [{ name, at, phrases: phrasesOf(intent, at), ...(handledElsewhere ? { handledElsewhere } : {}) }];
}

/** The ways into a dialog: words that an intent understands, all other words, and the beginning of a conversation. */
function addEntries(builder: FlowBuilder, flow: DialogFlow): void {
  const root = flow.level(undefined);
  const [first] = root;
  if (!first) return;
  const handled = addHandlers(builder, flow, root);
  addLaterHandlers(builder, flow, handled);
  const rest = flow.branch("other words", first.node.at, root, null, true);
  builder.entry({ kind: "event", name: "message", to: rest, at: first.node.at });
  for (const { node } of root) {
    const condition = text(member(node.value, "conditions"))?.trim();
    const to = flow.body(node.id);
    if (condition === "welcome" || condition === "conversation_start") builder.entry({ kind: "start", to, at: node.at });
    else if (condition === "anything_else") builder.entry({ kind: "handler", to, at: node.at, direct: true });
  }
}

/**
 * A turn begins at the root. The words of an intent are taken by the nodes whose condition mentions it, or holds for certain; a node that
 * waits for other words, entities or variables is a topic of its own. Returns the intents that are taken there.
 */
function addHandlers(builder: FlowBuilder, flow: DialogFlow, root: readonly Candidate[]): ReadonlySet<string> {
  const words = root.flatMap(({ node, guard }) => {
    const own = mentioning(guard);
    return own ? [{ node, guard: own }] : [];
  });
  const handlers = new Map<string, DialogNode>();
  for (const { node, guard } of words) for (const intent of flow.heard(guard)) if (!handlers.has(intent)) handlers.set(intent, node);
  for (const [intent, handler] of handlers) {
    const taken = words.map(({ node, guard }) => ({ node, guard: given(intent, guard) })).filter(({ guard }) => guard !== never);
    const to = flow.branch(`handlers of ${intent}`, handler.at, taken, null);
    builder.entry({ kind: "intent", intent, to, at: below(handler.at, "conditions"), direct: true });
  }
  return new Set(handlers.keys());
}

/** Intents that only children wait for are understood once a parent was taken; nobody knows when, where the parent is missing. */
function addLaterHandlers(builder: FlowBuilder, flow: DialogFlow, handled: ReadonlySet<string>): void {
  for (const node of flow.tree.nodes) {
    const missing = flow.tree.lostParentOf(node);
    if (!missing && !flow.isChild(node)) continue;
    for (const intent of flow.heard(flow.conditionOf(node)).filter((each) => !handled.has(each))) {
      const to = missing
        ? builder.node("branch", builder.fresh(`parent of ${node.id}`), node.at, { synthetic: true, label: labelOf(node) })
        : flow.body(node.id);
      if (missing) builder.exit(to, "default", null, { missing });
      builder.entry({ kind: "intent", intent, to, at: below(node.at, "conditions"), direct: true });
    }
  }
}

/** The part of a condition that holds by the intent alone; nothing where it needs other words. */
function mentioning(guard: Guard): Guard | undefined {
  if (guard === always || guard.op === "channel") return guard;
  if (guard.op !== "or") return intentsIn(guard).length > 0 ? guard : undefined;
  const guards = guard.guards.flatMap((part) => mentioning(part) ?? []);
  return guards.length > 1 ? { op: "or", guards } : guards[0];
}

/** Intents that a condition mentions and the skill does not declare. */
function undefinedIntents(flow: DialogFlow, intents: readonly Intent[]): readonly Defect[] {
  const known = intents.map(({ name }) => name);
  const declared = new Set(known);
  return flow.tree.nodes.flatMap((node) => {
    const within = text(member(node.value, "conditions")) ?? "";
    const strange = intentsIn(flow.conditionOf(node)).filter((name) => !declared.has(name));
    return strange.map(
      (name): Defect => ({
        kind: "undefined-intent",
        reference: { name, at: below(node.at, "conditions"), what: "intent", known, within },
      }),
    );
  });
}
