import { always, and, below, type FlowBuilder } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Defect, Exit, Guard, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import type { HandoffConfig } from "../platform.ts";
import { addActionCall, addCallout } from "./callouts.ts";
import { dialogWrites } from "./context.ts";
import { contextHandoff } from "./context-handoff.ts";
import { expression, onlyOn, takenBy } from "./expressions.ts";
import { type Menu, menuOf, saidIn } from "./options.ts";
import { outputRun, wire } from "./output.ts";
import { addSlots } from "./slots.ts";
import { contextOf, type DialogNode, type DialogTree, labelOf, nextStepOf, parentOf, typeOf } from "./tree.ts";
import { type Candidate, understood } from "./understood.ts";

const ANSWERS: ReadonlySet<string> = new Set(["standard", "frame"]);

/** The graph of a dialog tree: per node its response, its next step, and what waits behind it. */
export class DialogFlow {
  readonly flow: FlowBuilder;
  readonly tree: DialogTree;
  readonly defects: Defect[];
  readonly handoff: HandoffConfig;
  /** The values of entities that have no others. */
  readonly closed: ReadonlyMap<string, readonly string[]>;
  readonly #entities: readonly Json[];
  readonly #intents: ReadonlySet<string> | undefined;
  readonly #levels = new Map<string | undefined, readonly Candidate[]>();
  readonly #guards = new Map<string, Guard>();

  /** `intents` = those that the skill declares; absent = the file does not say. */
  constructor(parts: {
    readonly flow: FlowBuilder;
    readonly tree: DialogTree;
    readonly defects: Defect[];
    readonly handoff: HandoffConfig;
    readonly entities: readonly Json[];
    readonly closed: ReadonlyMap<string, readonly string[]>;
    readonly intents?: ReadonlySet<string>;
  }) {
    this.flow = parts.flow;
    this.tree = parts.tree;
    this.defects = parts.defects;
    this.handoff = parts.handoff;
    this.closed = parts.closed;
    this.#entities = parts.entities;
    this.#intents = parts.intents;
  }

  /** The intents that make a condition true, as far as the skill can recognise them. */
  heard(guard: Guard): readonly string[] {
    return takenBy(guard).filter((intent) => this.#intents?.has(intent) ?? true);
  }

  all(): void {
    for (const node of this.tree.nodes) if (ANSWERS.has(typeOf(node))) this.#addNode(node);
  }

  conditionOf(node: DialogNode): Guard {
    const known = this.#guards.get(node.id);
    if (known) return known;
    const guard = expression(text(member(node.value, "conditions")));
    this.#guards.set(node.id, guard);
    return guard;
  }

  /** The id of the first node of a dialog node's response. */
  body(id: string): string {
    return `node ${id}`;
  }

  /** A node that can answer only after another node has. */
  isChild(node: DialogNode): boolean {
    if (!ANSWERS.has(typeOf(node))) return false;
    const seen = new Set<string>();
    for (
      let above = this.tree.byId.get(parentOf(node) ?? "");
      above && !seen.has(above.id);
      above = this.tree.byId.get(parentOf(above) ?? "")
    ) {
      seen.add(above.id);
      if (typeOf(above) !== "folder") return true;
    }
    return false;
  }

  /** What can be taken below a node, in the order in which it is tried. */
  level(parent: string | undefined, above: ReadonlySet<string> = new Set()): readonly Candidate[] {
    const known = this.#levels.get(parent);
    if (known) return known;
    const found = this.tree.childrenOf(parent).flatMap((node) => this.#candidates(node, above));
    this.#levels.set(parent, found);
    return found;
  }

  #candidates(node: DialogNode, above: ReadonlySet<string>): readonly Candidate[] {
    if (ANSWERS.has(typeOf(node))) return [{ node, guard: this.conditionOf(node) }];
    if (typeOf(node) !== "folder" || above.has(node.id)) return [];
    const own = text(member(node.value, "conditions"));
    const inside = this.level(node.id, new Set([...above, node.id]));
    return own ? inside.map((child) => ({ node: child.node, guard: and(this.conditionOf(node), child.guard) })) : inside;
  }

  /** Evaluates candidates now. `heard` = with new words of the customer, which may be a choice. */
  branch(wish: string, at: Place, candidates: readonly Candidate[], otherwise: string | null, heard = false): string {
    const id = this.flow.node("branch", this.flow.fresh(wish), at, { synthetic: true });
    for (const { node, guard } of candidates) {
      const words = heard ? saidIn(text(member(node.value, "conditions")) ?? "") : undefined;
      const common = { at: node.at, label: labelOf(node), ...(words ? { choice: { name: words, words: [words], at: node.at } } : {}) };
      this.flow.exit(id, guard === always ? "default" : "case", this.body(node.id), guard === always ? common : { ...common, when: guard });
      if (guard === always) return id;
    }
    if (otherwise !== null) this.flow.exit(id, "default", otherwise, { rest: true });
    return id;
  }

  /** Waits for the customer; the candidates are what the bot understands here besides new topics. */
  ask(wish: string, at: Place, candidates: readonly Candidate[], label: string, menu: Menu = menuOf([], [])): string {
    const { flow } = this;
    const id = flow.node("ask", flow.fresh(wish), at, { label, synthetic: true });
    const { answers, otherwise } = understood(candidates, (guard) => this.heard(guard));
    for (const { node, guard, intent, either } of answers) {
      const condition = text(member(node.value, "conditions"))?.trim() ?? "";
      const option = menu.optionFor(condition);
      const words = saidIn(condition);
      const choice = option ?? (words ? { name: words, words: [words], at: node.at } : undefined);
      const to = either ? this.branch(`${wish}, ${intent}`, node.at, either, id) : this.body(node.id);
      flow.exit(id, ownOf(ROLES, condition.toLowerCase()) ?? "answer", to, {
        at: node.at,
        label: condition,
        ...(intent ? { intent: { name: intent, at: below(node.at, "conditions") } } : {}),
        choice: this.heard(guard).length > 0 ? undefined : choice,
        ...onlyOn(guard),
      });
    }
    // If nothing fits what the bot knows, nothing was understood.
    if (otherwise.length > 0) flow.exit(id, "answer", this.branch(`${wish}, otherwise`, at, otherwise, id), { implied: true });
    return id;
  }

  /** The first node of the answer to what nothing else understands: `anything_else`, or `true`. */
  fallback(): string | null {
    const found = this.level(undefined).find(({ guard }) => guard === always);
    return found ? this.body(found.node.id) : null;
  }

  #addNode(node: DialogNode): void {
    const { flow, tree } = this;
    const children = tree.childrenOf(node.id);
    const responses = children.filter((child) => typeOf(child) === "response_condition");
    const enter = flow.node("effect", this.body(node.id), node.at, { label: labelOf(node), synthetic: true, ...this.#writes(node) });
    addSlots(this, node, addActionCall(flow, node, enter), (open) => {
      if (responses.length === 0) this.respond(node, node, open);
      else this.#choose(node, responses, open);
    });
  }

  #writes(node: DialogNode) {
    const { sets, copies } = dialogWrites(member(node.value, "context"));
    return { ...(sets.size > 0 ? { sets } : {}), ...(copies.size > 0 ? { copies } : {}) };
  }

  /** Conditional responses are tried in order instead of the node's own output. */
  #choose(node: DialogNode, responses: readonly DialogNode[], open: readonly string[]): void {
    const { flow } = this;
    const choose = flow.node("branch", flow.fresh(`responses ${node.id}`), node.at, { synthetic: true, label: labelOf(node) });
    wire(flow, open, choose);
    for (const response of responses) {
      const condition = text(member(response.value, "conditions"))?.trim();
      const guard = condition ? this.conditionOf(response) : always;
      const common = { at: response.at, label: condition ?? "otherwise" };
      const begin = flow.node("effect", `response ${response.id}`, response.at, {
        synthetic: true,
        label: labelOf(node),
        ...this.#writes(response),
      });
      flow.exit(choose, guard === always ? "default" : "case", begin, guard === always ? common : { ...common, when: guard });
      this.respond(response, node, [begin]);
      if (guard === always) return;
    }
    const rest = flow.node("effect", flow.fresh(`no response ${node.id}`), node.at, { synthetic: true, label: labelOf(node) });
    flow.exit(choose, "default", rest, { rest: true });
    this.leave(node, node, [rest], false);
  }

  /** Output of a node or of a conditional response, then its next step; a response without one takes the node's. */
  respond(speaker: DialogNode, node: DialogNode, open: readonly string[]): void {
    const { flow } = this;
    const contexts = (speaker === node ? [node] : [speaker, node]).map(contextOf);
    const value = member(speaker.value, "output");
    const run = outputRun(flow, this, { id: `say ${speaker.id}`, owner: speaker.at, value, label: labelOf(node), contexts });
    wire(flow, open, run.first);
    if (run.open.length === 0) return;
    const declaredIn = (each: DialogNode) => contextHandoff(flow, each, this.handoff);
    const handedOver = declaredIn(speaker) ?? (speaker === node ? undefined : declaredIn(node));
    if (handedOver) return wire(flow, run.open, handedOver);
    const own = nextStepOf(speaker) !== undefined;
    this.leave(own ? speaker : node, speaker, run.open, run.says);
  }

  /** Where a response goes on. `says` = it has told the customer something. */
  leave(node: DialogNode, speaker: DialogNode, open: readonly string[], says: boolean): void {
    const { flow } = this;
    const children = this.level(node.id);
    const step = nextStepOf(node);
    const behavior = step?.behavior ?? "get_user_input";
    if (behavior === "jump_to") return this.jump(node, (to, more) => this.#exits(open, to, { at: step?.at, ...more }));
    if (behavior === "skip_user_input") return wire(flow, open, this.branch(`children ${node.id}`, node.at, children, this.fallback()));
    if (behavior === "reprompt") return wire(flow, open, this.body(node.id));
    if (children.length > 0) {
      const menu = menuOf(
        items(member(member(speaker.value, "output"), "generic")),
        this.#entities,
        below(speaker.at, "output", "generic"),
      );
      return wire(flow, open, this.ask(`wait ${node.id}`, node.at, children, labelOf(node), menu));
    }
    const callout = says ? undefined : addCallout(flow, node);
    if (callout !== undefined) return wire(flow, open, callout);
    // Nothing is left but whatever the customer says next: the path stops at the response.
    const silent = open.filter((id) => flow.get(id)?.synthetic);
    if (silent.length === 0) return;
    wire(
      flow,
      silent,
      flow.node("end", flow.fresh(`idle ${node.id}`), speaker.at, { end: "rests", synthetic: true, label: labelOf(node) }),
    );
  }

  #exits(open: readonly string[], to: string | null, more: Partial<Exit>): void {
    for (const id of open) this.flow.exit(id, this.flow.get(id)?.kind === "branch" ? "default" : "next", to, more);
  }

  /** Where a jump leads: to a response, or to the first node from there on whose condition holds, now or for the next words. */
  jump(node: DialogNode, to: (target: string | null, more: Partial<Exit>) => void): void {
    const step = nextStepOf(node);
    const name = step?.target ?? "";
    const target = this.tree.byId.get(name);
    if (!target) {
      const known = [...this.tree.byId.keys()];
      return to(null, { missing: { name, at: step?.targetAt ?? node.at, what: "dialog node", known } });
    }
    const selector = step?.selector ?? "body";
    if (selector === "body" && ANSWERS.has(typeOf(target))) return to(this.tree.isOff(target) ? null : this.body(target.id), {});
    const siblings = this.tree.childrenOf(parentOf(target));
    const chain = siblings.slice(Math.max(0, siblings.indexOf(target)));
    to(selector === "user_input" || selector === "client" ? this.#waitFor(target, chain) : this.#from(chain), {});
  }

  /**
   * Waits as the target does, for its children; where it has none, for itself (a frame: for its slots) and for what follows it, but for
   * intents of the first level, which are new topics.
   */
  #waitFor(target: DialogNode, chain: readonly DialogNode[]): string {
    const wish = `wait for ${target.id}`;
    if (this.flow.has(wish)) return wish;
    const children = typeOf(target) === "frame" ? [] : this.level(target.id);
    const isTopic = (each: DialogNode) => each !== target && !this.isChild(each) && this.heard(this.conditionOf(each)).length > 0;
    const own = () => chain.filter((each) => !isTopic(each)).flatMap((each) => this.#candidates(each, new Set()));
    return this.ask(wish, target.at, children.length > 0 ? children : own(), labelOf(target));
  }

  /** Tries siblings from one on. Long chains are tried in parts, so that jumps into one level share what is behind. */
  #from(chain: readonly DialogNode[]): string | null {
    const [target] = chain;
    if (!target) return this.fallback();
    const wish = `from ${target.id}`;
    if (this.flow.has(wish)) return wish;
    const candidates = chain.slice(0, TRIED_TOGETHER).flatMap((each) => this.#candidates(each, new Set()));
    const closed = candidates.some(({ guard }) => guard === always);
    const rest = closed ? null : this.#from(chain.slice(TRIED_TOGETHER));
    return this.branch(wish, target.at, candidates, rest);
  }
}

const TRIED_TOGETHER = 50;
const ROLES: Readonly<Record<string, Exit["role"]>> = { anything_else: "noMatch", true: "next" };
