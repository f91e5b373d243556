import { push, remember } from "../../model/maps.ts";
import type { Bot, Call, Flow, Node } from "../../model/model.ts";
import type { Spot } from "../journey.ts";
import type { FlowIndex } from "./flow-index.ts";

/** Why a call enters no known flow. */
export type Unlinked =
  | { readonly kind: "missing"; readonly call: Call }
  | { readonly kind: "ambiguous"; readonly call: Call; readonly candidates: readonly Flow[] }
  | { readonly kind: "computed"; readonly call: Call };

/** A node that calls or jumps, and the flow that it enters; `undefined` if the project does not hold it. */
export interface LinkedCall {
  readonly spot: Spot;
  readonly callee: Flow | undefined;
}

/** True if a call enters a flow of the project. */
export const isFlow = (target: Flow | Unlinked): target is Flow => "nodes" in target;

/** All calls and jumps of a project, resolved, and who calls whom. */
export class CallIndex {
  /** The nodes that call or jump, hooks among them. */
  readonly calls: LinkedCall[] = [];
  private readonly targets = new Map<Node, Flow | Unlinked>();
  private readonly callers = new Map<Flow, Spot[]>();
  private readonly jumpers = new Map<Flow, Spot[]>();
  private readonly returns = new Map<Flow, readonly Spot[]>();
  private readonly flows: FlowIndex;

  constructor(flows: FlowIndex) {
    this.flows = flows;
    for (const spot of flows.spots) if (spot.node.call) this.add(spot, spot.node.call);
  }

  private add(spot: Spot, call: Call): void {
    const target = this.resolve(spot, call);
    this.targets.set(spot.node, target);
    const callee = isFlow(target) ? target : undefined;
    this.calls.push({ spot, callee });
    if (callee && !call.hook) push(spot.node.kind === "jump" ? this.jumpers : this.callers, callee, spot);
  }

  /** Resolves a call by its first key that means a flow, or by all of them where none is preferred. */
  private resolve({ bot }: Spot, call: Call): Flow | Unlinked {
    if (call.keys.length === 0) return { kind: "computed", call };
    const found = new Set<Flow>();
    for (const key of call.keys) {
      for (const flow of this.flows.named(key, call, bot)) found.add(flow);
      if (found.size > 0 && !call.anyKey) break;
    }
    const [flow, ...others] = found;
    if (!flow) return { kind: "missing", call };
    return others.length === 0 ? flow : { kind: "ambiguous", call, candidates: [...found] };
  }

  target(node: Node): Flow | Unlinked {
    const target = this.targets.get(node);
    if (!target) throw new Error(`node ${node.id} calls nothing`);
    return target;
  }

  callersOf(flow: Flow): readonly Spot[] {
    return this.callers.get(flow) ?? NOBODY;
  }

  jumpersTo(flow: Flow): readonly Spot[] {
    return this.jumpers.get(flow) ?? NOBODY;
  }

  /** The nodes that call the flow, or a flow that jumps to it, directly or by further jumps. */
  returnsTo(flow: Flow): readonly Spot[] {
    return remember(this.returns, flow, () => {
      const entered = new Set([flow]);
      for (const each of entered) for (const jumper of this.jumpersTo(each)) entered.add(jumper.flow);
      return [...entered].flatMap((each) => this.callersOf(each));
    });
  }

  hostsOf(bot: Bot): readonly Spot[] {
    const enteringIt = bot.flows.flatMap((flow) => [...this.callersOf(flow), ...this.jumpersTo(flow)]);
    return enteringIt.filter((spot) => spot.bot !== bot);
  }
}

const NOBODY: readonly Spot[] = [];
