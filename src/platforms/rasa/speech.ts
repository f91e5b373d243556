import { type FlowBuilder, unknown } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Act } from "../dialogflow/conventions.ts";
import type { Action, Desk, Drawn } from "./actions.ts";
import { type Connectors, guardOfConnector } from "./channels.ts";
import { actOf, type Variant } from "./responses.ts";

/**
 * Draws a response: what it says, and what its payloads do. Of the variants, those written for the channel are taken, else those for none;
 * of these, those whose condition holds, else those without; of what is left, one by chance. Source: Rasa documentation, "Responses".
 */
export function addResponse(desk: Desk, flow: FlowBuilder, { id, at, name, response = name }: Action): Drawn {
  const variants = desk.domain.responses.get(response) ?? [];
  const say = flow.node("say", id, at, { label: name, type: name, texts: variants.flatMap(({ texts }) => texts) });
  const acts = new Map(
    variants.flatMap((variant) => {
      const act = actOf(variant, desk.handoff);
      return act ? [[variant, act] as const] : [];
    }),
  );
  if (acts.size === 0) return { first: say, open: [say] };
  const draw = new Draw(flow, { id, at, acts, connectors: desk.connectors });
  flow.exit(say, "next", draw.byChannel(variants));
  return { first: say, open: draw.open };
}

/** A response where a path sends it, and what its variants do. */
interface Response {
  readonly id: string;
  readonly at: Place;
  readonly acts: ReadonlyMap<Variant, Act>;
  readonly connectors: Connectors | undefined;
}

class Draw {
  readonly open: string[] = [];
  private readonly flow: FlowBuilder;
  private readonly id: string;
  private readonly at: Place;
  private readonly acts: ReadonlyMap<Variant, Act>;
  private readonly connectors: Connectors | undefined;

  constructor(flow: FlowBuilder, { id, at, acts, connectors }: Response) {
    this.flow = flow;
    this.id = id;
    this.at = at;
    this.acts = acts;
    this.connectors = connectors;
  }

  byChannel(variants: readonly Variant[]): string {
    const labels = [...new Set(variants.flatMap(({ channel }) => channel ?? []))];
    const plain = variants.filter(({ channel }) => channel === undefined);
    if (labels.length === 0) return this.byCondition(plain);
    const branch = this.branch("channel");
    for (const [i, label] of labels.entries()) {
      const own = this.byCondition(variants.filter(({ channel }) => channel === label));
      this.flow.exit(branch, "case", own, { when: guardOfConnector(label, labels.slice(0, i), this.connectors), label });
    }
    this.flow.exit(branch, "default", this.byCondition(plain));
    return branch;
  }

  private byCondition(variants: readonly Variant[]): string {
    const conditional = variants.filter(({ when }) => when);
    const plain = variants.filter(({ when }) => !when);
    if (conditional.length === 0) return this.byChance(plain);
    const branch = this.branch("condition");
    for (const variant of conditional) this.flow.exit(branch, "case", this.byChance([variant]), { when: variant.when, at: variant.at });
    this.flow.exit(branch, "default", this.byChance(plain));
    return branch;
  }

  private byChance(variants: readonly Variant[]): string {
    const same = new Map(variants.map((variant) => [JSON.stringify([this.acts.get(variant)?.route]), variant]));
    const [first, ...others] = same.values();
    if (!first) return this.passed();
    if (others.length === 0) return this.one(first);
    const branch = this.branch("chance");
    for (const variant of [first, ...others.slice(0, -1)])
      this.flow.exit(branch, "case", this.one(variant), { when: unknown(`the variant ${variant.at.pointer} is picked`), at: variant.at });
    for (const variant of others.slice(-1)) this.flow.exit(branch, "default", this.one(variant), { at: variant.at });
    return branch;
  }

  private one(variant: Variant): string {
    const act = this.acts.get(variant);
    if (!act) return this.passed();
    const { type, ...transfer } = act;
    const node = this.flow.node("transfer", `${this.id}/${type}`, variant.at, { label: type, type, transfer });
    this.open.push(node);
    return node;
  }

  private passed(): string {
    const node = this.flow.node("effect", `${this.id}/said`, this.at, { synthetic: true });
    this.open.push(node);
    return node;
  }

  private branch(label: string): string {
    return this.flow.node("branch", `${this.id}/${label}`, this.at, { label, synthetic: true });
  }
}
