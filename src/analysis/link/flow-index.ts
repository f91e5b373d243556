import { push } from "../../model/maps.ts";
import type { Bot, Call, Flow } from "../../model/model.ts";
import { nearestTo } from "../../source/file-names.ts";
import type { Spot } from "../journey.ts";

/** The flows and nodes of a project, by the ids and keys by which exits and calls refer to them. */
export class FlowIndex {
  /** All nodes, by number. */
  readonly spots: Spot[] = [];
  private readonly byId = new Map<string, Flow>();
  private readonly byKey = new Map<string, Flow[]>();
  private readonly bots = new Map<Flow, Bot>();
  /** The numbers of each flow's nodes, by id. */
  private readonly numbers = new Map<Flow, Map<string, number>>();

  constructor(bots: readonly Bot[]) {
    for (const bot of bots) for (const flow of bot.flows) this.add(bot, flow);
  }

  private add(bot: Bot, flow: Flow): void {
    if (!this.byId.has(flow.id)) this.byId.set(flow.id, flow);
    this.bots.set(flow, bot);
    for (const key of new Set(flow.keys)) push(this.byKey, key, flow);
    const numbers = new Map<string, number>();
    for (const node of flow.nodes) {
      const number = this.spots.length;
      if (!numbers.has(node.id)) numbers.set(node.id, number);
      this.spots.push({ number, bot, flow, node });
    }
    this.numbers.set(flow, numbers);
  }

  flow(id: string): Flow | undefined {
    return this.byId.get(id);
  }

  botOf(flow: Flow): Bot {
    const bot = this.bots.get(flow);
    if (!bot) throw new Error(`flow ${flow.id} belongs to no bot`);
    return bot;
  }

  /** The number of a flow's node. */
  numberOf(flow: Flow, id: string | null): number | undefined {
    return id === null ? undefined : this.numbers.get(flow)?.get(id);
  }

  at(flow: Flow, id: string | null): Spot | undefined {
    const number = this.numberOf(flow, id);
    return number === undefined ? undefined : this.spots[number];
  }

  /** The flows that a key may mean for a call in the bot `own`: that bot's flows, else those in the folder nearest to the call's file. */
  named(key: string, { at }: Call, own: Bot | undefined): readonly Flow[] {
    const candidates = this.byKey.get(key) ?? [];
    if (candidates.length < 2) return candidates;
    const inBot = candidates.filter((flow) => this.bots.get(flow) === own);
    return inBot.length > 0 ? inBot : nearestTo(at.file, candidates, (flow) => flow.at.file);
  }
}
