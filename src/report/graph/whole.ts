import type { HumanRequest, RequestStart, Spot } from "../../analysis/journey.ts";
import { isFlow } from "../../analysis/link/link.ts";
import type { ProjectFacts } from "../../analysis/project.ts";
import { push } from "../../model/maps.ts";
import type { Entry, Exit, NodeKind, Place } from "../../model/model.ts";
import { placeKey } from "../../model/place.ts";
import { outward } from "../../source/pointer.ts";
import { type Block, newSheet, type Sheet } from "./sheet.ts";
import { captionOf, exitLabel, REQUESTS } from "./words.ts";

/** Every block of a project and the ways between them, before anything is chosen or folded. */
export interface Whole extends Pick<Sheet, "blocks" | "groups" | "at" | "from" | "to"> {
  /** The block at a place or around it. */
  readonly around: (place: Place) => Block | undefined;
  readonly ofRequest: (id: string) => Block | undefined;
  readonly requestAt: (place: Place) => Block | undefined;
}

/** Draws the whole project. */
export function wholeGraph({ linked, journeys }: ProjectFacts): Whole {
  const sheet = newSheet(linked);
  const visible = journeys.flatMap(({ request }) => (request.hidden ? [] : [request]));
  drawBlocks(sheet);
  drawWays(sheet, new Set(visible.flatMap(({ starts }) => starts.flatMap(({ exit }) => exit ?? []))));
  const requests = new Map(visible.map((request) => [request.id, drawRequest(sheet, request)]));
  drawEntries(sheet, new Set(visible.flatMap(({ starts }) => starts.flatMap(({ entry }) => entry ?? []))));

  const requestsAt = new Map<string, Block>();
  for (const [, block] of requests) if (block.place && !requestsAt.has(placeKey(block.place))) requestsAt.set(placeKey(block.place), block);
  const requestAt = (place: Place) => requestsAt.get(placeKey(place));
  const around = (place: Place): Block | undefined => {
    for (const pointer of outward(place.pointer)) {
      const found = sheet.at({ ...place, pointer }) ?? requestAt({ ...place, pointer });
      if (found) return found;
    }
    return undefined;
  };
  return { ...sheet, around, ofRequest: (id) => requests.get(id), requestAt };
}

/** Draws the blocks. Nodes with the same place are one block of the vendor's designer: an adapter may need several for what it does. */
function drawBlocks(sheet: Sheet): void {
  const together = new Map<string, Spot[]>();
  for (const spot of sheet.linked.spots) push(together, placeKey(spot.node.at), spot);
  for (const spots of together.values()) {
    const main = mainOf(spots);
    const block = sheet.add(
      {
        look: main.node.transfer?.route === "digital" ? "handed-off" : "step",
        ...nameOf(spots, main),
        place: main.node.at,
        passed: spots.every(({ node }) => node.synthetic),
        returns: spots.some(({ node }) => node.kind === "return"),
      },
      main.flow,
    );
    sheet.standsAt(main.node.at, block);
  }
}

/** Draws the exits and calls of all nodes. An exit that is a request leads through the request's box. */
function drawWays(sheet: Sheet, asking: ReadonlySet<Exit>): void {
  const { linked, blockOf, lead, leadNowhere } = sheet;
  for (const spot of linked.spots) {
    const from = blockOf(spot);
    if (!from) continue;
    for (const exit of spot.node.exits) {
      if (asking.has(exit)) continue;
      const behind = linked.behind(spot, exit);
      const to = behind && blockOf(behind);
      if (to && (to !== from || exit.to === spot.node.id)) lead(from, to, exitLabel(exit));
      else if (exit.missing) leadNowhere(from, exit.missing.name, `there is no such ${exit.missing.what}`, exitLabel(exit));
      else if (exit.to === null && !exit.implied) leadNowhere(from, "nothing", "the exit leads nowhere", exitLabel(exit));
    }
    drawCall(sheet, spot, from);
  }
}

function drawCall({ linked, blockOf, lead, leadNowhere }: Sheet, { flow, node }: Spot, from: Block): void {
  if (!node.call || node.call.hook) return;
  const target = linked.target(flow, node);
  if (!isFlow(target)) {
    const isComputed = target.kind === "computed" && !node.opaque;
    return leadNowhere(from, node.call.name, isComputed ? "chosen at run time" : `this ${node.call.what} is not here`, "", "call");
  }
  for (const start of linked.startsOf(target)) {
    const to = blockOf(start.spot);
    if (to && to !== from) lead(from, to, "", "call");
  }
}

function drawRequest(sheet: Sheet, request: HumanRequest): Block {
  const { name, kind, at, starts, flow } = request;
  const block = sheet.add(
    { look: "request", label: name, caption: REQUESTS[kind], place: at, passed: true, returns: false },
    starts[0]?.flow ?? flow,
  );
  const unhandled = () => sheet.leadNowhere(block, "nothing", "nothing handles it", "");
  for (const start of starts) {
    const from = start.owner && sheet.blockOf(sheet.linked.spot(start.flow, start.owner));
    if (from) sheet.lead(from, block, "");
    const to = firstBlock(sheet, start);
    if (to) sheet.lead(block, to, "");
    else unhandled();
  }
  if (starts.length === 0) unhandled();
  return block;
}

function firstBlock({ linked, blockOf }: Sheet, { flow, entry, exit }: RequestStart): Block | undefined {
  const spot = linked.at(flow, entry ? entry.to : (exit?.to ?? null));
  return spot && blockOf(spot);
}

/** Draws the entries that are no requests. */
function drawEntries(sheet: Sheet, taken: ReadonlySet<Entry>): void {
  for (const flow of sheet.linked.bots.flatMap((bot) => bot.flows))
    for (const entry of flow.entries) {
      const to = taken.has(entry) || entry.kind === "task" ? undefined : firstBlock(sheet, { bot: sheet.linked.botOf(flow), flow, entry });
      if (!to) continue;
      const name = entry.name ?? entry.intent;
      const label = name ?? ENTRIES[entry.kind];
      const caption = name === undefined ? "" : ENTRIES[entry.kind];
      sheet.lead(sheet.add({ look: "entry", label, caption, place: entry.at, passed: false, returns: false }, flow), to, "");
    }
}

const ENTRIES: Readonly<Record<Entry["kind"], string>> = {
  start: "start",
  intent: "the customer asks for this",
  escalation: "the platform's own request for a person",
  event: "an event",
  handler: "a handler",
  task: "a task",
};

/** The name of a block: its label, or what it does if its id is just a place and means nothing to people. */
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
