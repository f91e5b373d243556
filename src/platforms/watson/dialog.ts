import { always, and, below, buildFlow, type FlowBuilder } from "../../model/build.ts";
import type { Bot, Defect, Exit, Guard, Intent, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { isTrue, items, member, text } from "../../source/json.ts";
import type { HandoffConfig } from "../platform.ts";
import { dialogCondition, intentsIn } from "./conditions.ts";
import { contextWrites, outputRun, wire } from "./output.ts";
import { type DialogNode, orderedChildren } from "./tree.ts";

/**
 * Dialog skills: a tree whose siblings are a linked list; the first whose condition holds is taken, its children wait for the next words.
 * Source: ibm-cloud-docs/watson-assistant, "dialog-build", "dialog-runtime", "dialog-overview".
 */
export function dialogBot(skill: Json, file: string, name: string, handoff: HandoffConfig): Bot {
  const at: Place = { file, pointer: "" };
  const id = `watson:${file}`;
  const defects: Defect[] = [];
  const nodes = items(member(skill, "dialog_nodes")).map(
    (value, i): DialogNode => ({ id: text(member(value, "dialog_node")) ?? `#${i}`, value, at: below(at, "dialog_nodes", i) }),
  );
  for (const [i, node] of nodes.entries())
    if (nodes.findIndex((other) => other.id === node.id) < i)
      defects.push({ kind: "duplicate-id", at: below(node.at, "dialog_node"), name: node.id, what: "dialog node" });
  const flow = buildFlow({ id, name, at, keys: [`watson:${name}`] });
  const build = new Builder(flow, nodes, defects, handoff);
  build.all();
  return {
    id,
    name,
    platform: "watson",
    at,
    flows: [flow.done()],
    intents: items(member(skill, "intents")).flatMap((intent, i) => intentOf(intent, below(at, "intents", i))),
    languages: [text(member(skill, "language"))].flatMap((language) => language ?? []),
    declaresIntents: true,
    defects,
    passesTranscript: true,
  };
}

function intentOf(intent: Json, at: Place): readonly Intent[] {
  const name = text(member(intent, "intent"));
  const phrases = items(member(intent, "examples")).flatMap((example, n) => {
    const said = text(member(example, "text"));
    return said === undefined ? [] : [{ text: said, at: below(at, "examples", n) }];
  });
  return name === undefined ? [] : [{ name, at, phrases }];
}

const typeOf = ({ value }: DialogNode) => text(member(value, "type")) ?? "standard";
const conditionOf = ({ value }: DialogNode) => dialogCondition(text(member(value, "conditions")));
const labelOf = ({ id, value }: DialogNode) => text(member(value, "title")) ?? id;
const ANSWERS: ReadonlySet<string> = new Set(["standard", "frame", "folder"]);

/** Nodes that can be taken at one level, folders opened: a folder's condition gates its children. */
interface Candidate {
  readonly node: DialogNode;
  readonly guard: Guard;
}

class Builder {
  readonly flow: FlowBuilder;
  readonly defects: Defect[];
  readonly byId: ReadonlyMap<string, DialogNode>;
  readonly childrenOf: (parent: string | undefined) => readonly DialogNode[];
  readonly handoff: HandoffConfig;

  constructor(flow: FlowBuilder, nodes: readonly DialogNode[], defects: Defect[], handoff: HandoffConfig) {
    this.flow = flow;
    this.defects = defects;
    this.handoff = handoff;
    this.byId = new Map(nodes.map((node) => [node.id, node]));
    this.childrenOf = orderedChildren(nodes, defects);
  }

  all(): void {
    const { flow } = this;
    const root = this.level(undefined);
    for (const { id } of this.byId.values()) if (!flow.has(this.body(id))) this.addNode(id);
    const first = root[0]?.node;
    if (!first) return;
    const start = this.branch("root", first.at, root, null);
    const mentioned = new Set(root.flatMap(({ guard }) => intentsIn(guard)));
    for (const intent of mentioned) {
      const handler = root.find(({ guard }) => intentsIn(guard).includes(intent));
      if (handler) flow.entry({ kind: "intent", intent, to: start, at: handler.node.at, direct: true });
    }
    // Intents that only children wait for are understood once a parent was taken.
    for (const node of this.byId.values())
      for (const intent of intentsIn(conditionOf(node)))
        if (!mentioned.has(intent) && member(node.value, "parent") !== undefined && !this.off(node))
          flow.entry({ kind: "intent", intent, to: this.body(node.id), at: node.at, direct: true });
    for (const { node } of root) {
      const condition = text(member(node.value, "conditions"))?.trim();
      if (condition === "welcome" || condition === "conversation_start") flow.entry({ kind: "start", to: this.body(node.id), at: node.at });
      else if (condition === "anything_else") flow.entry({ kind: "handler", to: this.body(node.id), at: node.at, direct: true });
    }
  }

  /** The id of the first node of a dialog node's response. */
  body(id: string): string {
    return `node ${id}`;
  }

  off(node: DialogNode): boolean {
    const parent = this.byId.get(text(member(node.value, "parent")) ?? "");
    return (
      isTrue(member(node.value, "disabled")) ||
      (parent !== undefined && parent !== node && typeOf(parent) === "folder" && isTrue(member(parent.value, "disabled")))
    );
  }

  level(parent: string | undefined): readonly Candidate[] {
    return this.childrenOf(parent).flatMap((node): readonly Candidate[] => {
      if (this.off(node) || !ANSWERS.has(typeOf(node))) return [];
      if (typeOf(node) !== "folder") return [{ node, guard: conditionOf(node) }];
      const own = text(member(node.value, "conditions"));
      return this.level(node.id).map((child) => ({ node: child.node, guard: own ? and(dialogCondition(own), child.guard) : child.guard }));
    });
  }

  /** Evaluates candidates now, with the words that are there. */
  branch(wish: string, at: Place, candidates: readonly Candidate[], otherwise: string | null): string {
    const id = this.flow.node("branch", this.flow.fresh(wish), at, { synthetic: true });
    for (const { node, guard } of candidates)
      this.flow.exit(id, "case", this.body(node.id), { when: guard, at: node.at, label: labelOf(node) });
    if (otherwise !== null && !candidates.some(({ guard }) => guard === always)) this.flow.exit(id, "default", otherwise);
    return id;
  }

  /** Waits for the customer; the candidates are what the bot understands here besides new topics. */
  ask(wish: string, at: Place, candidates: readonly Candidate[], label: string): string {
    const { flow } = this;
    const id = flow.node("ask", flow.fresh(wish), at, { label, synthetic: true });
    for (const { node } of candidates) {
      const condition = text(member(node.value, "conditions"))?.trim() ?? "";
      const intents = intentsIn(conditionOf(node));
      const declines = /^[#@](?:[\w-]*[_:-])?(no|nope|negative|decline|cancel|abort|reject|back|nein|non|nee|nej)\b/i.test(
        condition.replace(/^@[\w-]+:\(?/, "@"),
      );
      const role: Exit["role"] = declines
        ? "declined"
        : /^(anything_else)$/i.test(condition)
          ? "noMatch"
          : /^true$/i.test(condition)
            ? "next"
            : "answer";
      const [intent] = intents;
      flow.exit(id, role, this.body(node.id), {
        at: node.at,
        label: condition,
        ...(intent && intents.length === 1 ? { intent: { name: intent, at: node.at } } : {}),
      });
    }
    return id;
  }

  fallback(): string | null {
    const node = this.level(undefined).find(({ node: each }) => text(member(each.value, "conditions"))?.trim() === "anything_else")?.node;
    return node ? this.body(node.id) : null;
  }

  addNode(id: string): void {
    const node = this.byId.get(id);
    if (!node || this.off(node) || !ANSWERS.has(typeOf(node)) || typeOf(node) === "folder") return;
    const { flow } = this;
    const slots = this.childrenOf(id).filter((child) => typeOf(child) === "slot" && !this.off(child));
    const responses = this.childrenOf(id).filter((child) => typeOf(child) === "response_condition" && !this.off(child));
    const label = labelOf(node);
    const sets = contextWrites(member(node.value, "context"));
    const enter = flow.node("effect", this.body(id), node.at, { label, synthetic: true, ...(sets.size > 0 ? { sets } : {}) });
    let open: readonly string[] = [enter];
    for (const slot of slots) {
      const ask = flow.node("ask", `slot ${slot.id}`, slot.at, { label, stores: text(member(slot.value, "variable"))?.replace(/^\$/, "") });
      wire(flow, open, ask);
      this.slotHandlers(ask, slot);
      open = [ask];
    }
    if (responses.length === 0) return this.respond(node, node, open);
    const choose = flow.node("branch", flow.fresh(`responses ${id}`), node.at, { synthetic: true });
    wire(flow, open, choose);
    for (const response of responses) {
      const begin = flow.node("effect", `response ${response.id}`, response.at, { synthetic: true, label });
      flow.exit(choose, "case", begin, { when: conditionOf(response), at: response.at, label: text(member(response.value, "conditions")) });
      this.respond(response, node, [begin]);
    }
    const rest = flow.node("effect", flow.fresh(`no response ${id}`), node.at, { synthetic: true, label });
    if (!responses.some((response) => conditionOf(response) === always)) flow.exit(choose, "default", rest);
    this.leave(node, [rest]);
  }

  slotHandlers(ask: string, slot: DialogNode): void {
    for (const handler of this.childrenOf(slot.id)) {
      const event = text(member(handler.value, "event_name"));
      const behavior = text(member(member(handler.value, "next_step"), "behavior"));
      if (behavior !== "jump_to") continue;
      this.jump(handler, (to, more) =>
        this.flow.exit(ask, event === "nomatch" ? "noMatch" : "answer", to, {
          at: handler.at,
          label: text(member(handler.value, "conditions")),
          ...more,
        }),
      );
    }
  }

  /** Output of a node or of a conditional response, then its next step; a response without one takes the node's. */
  respond(speaker: DialogNode, node: DialogNode, open: readonly string[]): void {
    const { flow } = this;
    const run = outputRun(
      flow,
      `say ${speaker.id}`,
      speaker.at,
      member(speaker.value, "output"),
      below(speaker.at, "output"),
      this.defects,
      { label: labelOf(node) },
    );
    wire(flow, open, run.first);
    if (run.open.length === 0) return;
    const handedOver = this.contextHandoff(speaker);
    if (handedOver) return wire(flow, run.open, handedOver);
    const own = member(speaker.value, "next_step") !== undefined;
    this.leave(own ? speaker : node, run.open);
  }

  /** A context variable by which the client hands over; only the config can say what it does. */
  contextHandoff(node: DialogNode): string | undefined {
    for (const [name, value] of contextWrites(member(node.value, "context"))) {
      const declared = this.handoff.contexts[name];
      const known = /^(context_)?connect_to_agent$/i.test(name);
      if (declared === "none" || (!declared && !known) || value === null || value === "false") continue;
      const at = below(node.at, "context", name);
      if (declared)
        return this.flow.node("transfer", this.flow.fresh(`context ${node.id}`), at, { type: name, transfer: { route: declared } });
      const what = `the context variable "${name}", which the client reads,`;
      return this.flow.node("opaque", this.flow.fresh(`context ${node.id}`), at, {
        type: name,
        opaque: { what, declare: `handoff.contexts: {"${name}": "digital"}` },
      });
    }
    return undefined;
  }

  leave(node: DialogNode, open: readonly string[]): void {
    const { flow } = this;
    const step = member(node.value, "next_step");
    const behavior = text(member(step, "behavior")) ?? "get_user_input";
    const children = this.level(node.id);
    if (behavior === "jump_to")
      return this.jump(node, (to, more) => {
        for (const id of open)
          flow.exit(id, flow.get(id)?.kind === "branch" ? "default" : "next", to, { at: below(node.at, "next_step"), ...more });
      });
    if (behavior === "skip_user_input") return wire(flow, open, this.branch(`children ${node.id}`, node.at, children, this.fallback()));
    if (behavior === "reprompt") return wire(flow, open, this.body(node.id));
    if (children.length > 0) return wire(flow, open, this.ask(`wait ${node.id}`, node.at, children, labelOf(node)));
    // Nothing is left but whatever the customer says next: the path stops at the response.
    for (const id of open)
      if (flow.get(id)?.kind === "branch" || flow.get(id)?.synthetic)
        flow.exit(
          id,
          "next",
          flow.node("end", flow.fresh(`idle ${node.id}`), node.at, { end: "rests", synthetic: true, label: labelOf(node) }),
        );
  }

  jump(node: DialogNode, to: (target: string | null, more: Partial<Exit>) => void): void {
    const step = member(node.value, "next_step");
    const name = text(member(step, "dialog_node")) ?? "";
    const target = this.byId.get(name);
    if (!target)
      return to(null, {
        missing: { name, at: below(node.at, "next_step", "dialog_node"), what: "dialog node", known: [...this.byId.keys()] },
      });
    const selector = text(member(step, "selector")) ?? "body";
    if (selector === "body" && typeOf(target) !== "folder") return to(this.body(target.id), {});
    const parent = text(member(target.value, "parent"));
    const siblings = this.childrenOf(parent);
    const chain = siblings
      .slice(siblings.indexOf(target))
      .flatMap((each) => (typeOf(each) === "folder" ? this.level(each.id) : this.level(parent).filter(({ node: one }) => one === each)));
    if (selector === "user_input" || selector === "client")
      return to(this.ask(`wait for ${target.id}`, target.at, chain, labelOf(target)), {});
    to(this.branch(`from ${target.id}`, target.at, chain, this.fallback()), {});
  }
}
