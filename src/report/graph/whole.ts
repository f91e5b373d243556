import type { Journey, Outcome, Spot } from "../../analysis/journey.ts";
import { isFlow } from "../../analysis/link.ts";
import { push } from "../../analysis/maps.ts";
import type { ProjectFacts } from "../../analysis/project.ts";
import { cellOf } from "../../analysis/verdict.ts";
import type { Entry, Flow, NodeKind, Place } from "../../model/model.ts";
import { type Ending, type GraphGroup, type Look, worstEnding } from "./graph.ts";
import { captionOf, exitWords } from "./words.ts";

/** Every block of a project and the ways between them, before anything is chosen or folded. */
export interface Whole {
  readonly blocks: readonly Block[];
  readonly groups: ReadonlyMap<string, GraphGroup>;
  /** The block that stands at a place. */
  readonly at: (place: Place) => Block | undefined;
  /** The block that stands at a place, or around it. */
  readonly around: (place: Place) => Block | undefined;
  readonly ofRequest: (id: string) => Block | undefined;
  readonly requestAt: (place: Place) => Block | undefined;
  readonly from: (block: Block) => readonly Way[];
  readonly to: (block: Block) => readonly Way[];
}

export interface Block {
  readonly id: string;
  /** What it is whatever requests come by. */
  readonly look: Look;
  readonly label: string;
  readonly caption: string;
  readonly group?: string;
  readonly place?: Place;
  /** Routes do not name it: the adapter added all of it, or it is a request that the route of another one comes by. */
  readonly passed: boolean;
  /** It goes back to a caller. */
  readonly returns: boolean;
}

export interface Way {
  readonly from: Block;
  readonly to: Block;
  readonly label: string;
  readonly kind: "exit" | "call";
}

export const placeKey = ({ file, pointer }: Place): string => `${file}#${pointer}`;

/** The nodes of one place are one block of the vendor's designer: an adapter may need several to say what a block does. */
export function wholeGraph({ linked, journeys }: ProjectFacts): Whole {
  const blocks: Block[] = [];
  const byPlace = new Map<string, Block>();
  const requests = new Map<string, Block>();
  const requestsAt = new Map<string, Block>();
  const groups = new Map<string, GraphGroup>();
  const outgoing = new Map<Block, Way[]>();
  const incoming = new Map<Block, Way[]>();
  const add = (block: Omit<Block, "id">): Block => {
    const made = { id: `n${blocks.length}`, ...block };
    blocks.push(made);
    return made;
  };
  const lead = (from: Block, to: Block, label: string, kind: Way["kind"] = "exit") => {
    const known = outgoing.get(from)?.find((way) => way.to === to && way.label === label && way.kind === kind);
    if (known) return;
    const way = { from, to, label, kind };
    push(outgoing, from, way);
    push(incoming, to, way);
  };
  const groupOf = (flow: Flow): string => {
    const bot = linked.botOf(flow);
    const label = bot.name === flow.name ? flow.name : `${bot.name} / ${flow.name}`;
    groups.set(flow.id, { id: flow.id, label, file: flow.at.file });
    return flow.id;
  };

  const together = new Map<string, Spot[]>();
  for (const spot of linked.spots) push(together, placeKey(spot.node.at), spot);
  for (const [key, spots] of together) {
    const [first] = spots;
    if (!first) continue;
    const main = mainOf(spots);
    byPlace.set(
      key,
      add({
        look: main.node.transfer?.route === "digital" ? "handed-off" : "step",
        ...nameOf(spots, main),
        group: groupOf(first.flow),
        place: first.node.at,
        passed: spots.every(({ node }) => node.synthetic),
        returns: spots.some(({ node }) => node.kind === "return"),
      }),
    );
  }
  const blockOf = ({ node }: Spot) => byPlace.get(placeKey(node.at));
  const stub = (of: Block, label: string, caption: string) =>
    add({ look: "nowhere", label, caption, ...(of.group === undefined ? {} : { group: of.group }), passed: true, returns: false });

  const visible = journeys.filter(({ request }) => !request.hidden);
  const asking = new Set(visible.flatMap(({ request }) => request.starts.flatMap(({ exit }) => exit ?? [])));
  for (const spot of linked.spots) {
    const from = blockOf(spot);
    if (!from) continue;
    for (const exit of spot.node.exits) {
      if (asking.has(exit)) continue;
      const behind = linked.behind(spot, exit);
      const to = behind && blockOf(behind);
      if (to && (to !== from || exit.to === spot.node.id)) lead(from, to, exitWords(exit));
      else if (exit.missing) lead(from, stub(from, exit.missing.name, `there is no such ${exit.missing.what}`), exitWords(exit));
      else if (exit.to === null && !exit.implied) lead(from, stub(from, "nothing", "the exit leads nowhere"), exitWords(exit));
    }
    if (!spot.node.call || spot.node.call.hook) continue;
    const target = linked.target(spot.flow, spot.node);
    if (isFlow(target)) {
      for (const start of linked.startsOf(target)) {
        const to = blockOf(start.spot);
        if (to && to !== from) lead(from, to, "", "call");
      }
    } else
      lead(
        from,
        stub(
          from,
          spot.node.call.name,
          target.kind === "computed" && !spot.node.opaque ? "chosen at run time" : `this ${spot.node.call.what} is not here`,
        ),
        "",
        "call",
      );
  }

  const taken = new Set<Entry>();
  for (const { request } of visible) {
    const owner = request.starts[0]?.flow ?? request.flow;
    const block = add({
      look: "request",
      label: request.name,
      caption: REQUESTS[request.kind],
      group: groupOf(owner),
      place: request.at,
      passed: true,
      returns: false,
    });
    requests.set(request.id, block);
    if (!requestsAt.has(placeKey(request.at))) requestsAt.set(placeKey(request.at), block);
    for (const { flow, entry, owner: asked, exit } of request.starts) {
      if (entry) taken.add(entry);
      const from = asked && blockOf(linked.spot(flow, asked));
      if (from) lead(from, block, "");
      const id = entry ? entry.to : (exit?.to ?? null);
      const node = id === null ? undefined : linked.node({ flow: flow.id, node: id });
      const to = node && blockOf(linked.spot(flow, node));
      lead(block, to ?? stub(block, "nothing", "nothing handles it"), "");
    }
    if (request.starts.length === 0) lead(block, stub(block, "nothing", "nothing handles it"), "");
  }

  for (const bot of linked.bots)
    for (const flow of bot.flows)
      for (const entry of flow.entries) {
        const node = entry.to === null || taken.has(entry) ? undefined : linked.node({ flow: flow.id, node: entry.to });
        const to = node && blockOf(linked.spot(flow, node));
        if (!to || entry.kind === "task") continue;
        const name = entry.name ?? entry.intent;
        lead(
          add({
            look: "entry",
            label: name ?? ENTRIES[entry.kind],
            caption: name === undefined ? "" : ENTRIES[entry.kind],
            group: groupOf(flow),
            place: entry.at,
            passed: false,
            returns: false,
          }),
          to,
          "",
        );
      }

  const at = (place: Place) => byPlace.get(placeKey(place));
  const around = (place: Place): Block | undefined => {
    const found = at(place) ?? requestsAt.get(placeKey(place));
    return found || place.pointer === "" ? found : around({ ...place, pointer: place.pointer.slice(0, place.pointer.lastIndexOf("/")) });
  };
  return {
    blocks,
    groups,
    at,
    around,
    ofRequest: (id) => requests.get(id),
    requestAt: (place) => requestsAt.get(placeKey(place)),
    from: (block) => outgoing.get(block) ?? [],
    to: (block) => incoming.get(block) ?? [],
  };
}

/** What a request is, in words. */
export const REQUESTS = {
  intent: "the customer asks for a person",
  escalation: "the platform's own request for a person",
  choice: "the customer chooses a person",
  event: "an event asks for a person",
} as const;

const ENTRIES: Readonly<Record<Entry["kind"], string>> = {
  start: "start",
  intent: "the customer asks for this",
  escalation: "the platform's own request for a person",
  event: "an event",
  handler: "a handler",
  task: "a task",
};

/** Ids that are made of places mean nothing to people: there the name is what the block does. */
function nameOf(spots: readonly Spot[], { node }: Spot): Pick<Block, "label" | "caption"> {
  const caption = captionOf(node);
  const label =
    spots.find((spot) => !spot.node.synthetic && spot.node.label !== undefined)?.node.label ?? node.label ?? node.type ?? node.id;
  return label.includes("/") && label === node.id ? { label: caption, caption: "" } : { label, caption };
}

/** Of the nodes of one block, the one that says what the block is for. */
function mainOf(spots: readonly Spot[]): Spot {
  const weight = ({ node }: Spot) => KINDS.indexOf(node.kind) + (node.synthetic ? KINDS.length : 0);
  return spots.reduce((best, spot) => (weight(spot) < weight(best) ? spot : best));
}

const KINDS: readonly NodeKind[] = ["transfer", "call", "jump", "ask", "opaque", "end", "branch", "say", "return", "effect"];

/** The worst that happens to requests at each block where one ends. */
export function endsOf(whole: Whole, journeys: readonly Journey[]): ReadonlyMap<Block, Ending> {
  const found = new Map<Block, Ending>();
  for (const { outcomes } of journeys)
    for (const outcome of outcomes) {
      const block = outcome.spot && whole.at(outcome.at);
      const look = block && worstEnding(found.get(block), endingOf(outcome));
      if (look) found.set(block, look);
    }
  return found;
}

/** How an outcome looks; `undefined` = it says nothing by itself. */
export function endingOf({ kind, gate }: Outcome): Ending | undefined {
  const verdict = cellOf(kind, gate)?.verdict;
  if (verdict === "violated") return "bad";
  if (verdict === "undecided") return "unsure";
  if (verdict === "handed-off") return "handed-off";
  return kind === "ticket" || kind === "email" || kind === "callback" ? "later" : undefined;
}
