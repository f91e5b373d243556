import { remember } from "../../model/maps.ts";
import type { Channel, Exit, Node, NodeKind } from "../../model/model.ts";
import type { HumanRequest, RequestStart, Spot } from "../journey.ts";
import { calledBot, usableExits } from "../link/ends.ts";
import { firstSpot } from "../link/entries.ts";
import type { Program } from "../program.ts";
import { forward } from "../reach/forward.ts";
import type { Walking } from "./walking.ts";

/**
 * True of a question that heard the request, so that the other intents there are new topics for a path that is back. A question to which the
 * request leads from elsewhere belongs to the request, even if customers can ask for a person there, too.
 */
export function backAtOrigin({ linked, gateOf, boundaryOf }: Program, request: HumanRequest, channel: Channel): (spot: Spot) => boolean {
  const numbers = new Map<Node, number>();
  for (const { owner } of request.starts) if (owner) remember(numbers, owner, () => numbers.size);
  const topics = new Set([...numbers.keys()].flatMap(({ exits }) => exits.filter(({ intent }) => intent)));
  const through = (exit: Exit) => !topics.has(exit) && !boundaryOf(exit);
  const from = (filter: (start: RequestStart) => boolean) => {
    const starts = request.starts.filter(filter).flatMap((start) => firstSpot(linked, start) ?? []);
    return forward(linked, gateOf, channel, { starts, through });
  };
  // The numbers of two questions differ in some bit, so one search per bit and value tells for each of them whether another one leads to it.
  const searches = new Map<string, Uint8Array>();
  const byEntries = () => remember(searches, "entries", () => from(({ owner }) => owner === undefined));
  const byOthers = (bit: number, value: number) =>
    remember(searches, `${bit} ${value}`, () => from(({ owner }) => owner !== undefined && bitOf(numbers.get(owner), bit) === value));
  const bits = Math.ceil(Math.log2(Math.max(numbers.size, 1)));
  const isLedTo = ({ node, number }: Spot) =>
    byEntries()[number] === 1 ||
    Array.from({ length: bits }, (_, bit) => byOthers(bit, 1 - bitOf(numbers.get(node), bit))).some((seen) => seen[number] === 1);
  const known = new Map<Spot, boolean>();
  return (spot) => numbers.has(spot.node) && !remember(known, spot, () => isLedTo(spot));
}

/** A question, or a block of the request's bot, that heard the request before: the intents that it hears now are new topics. */
export const hearsAgain = ({ program, request, isBack }: Pick<Walking, "program" | "request" | "isBack">, spot: Spot): boolean =>
  isBack(spot) || calledBot(program.linked, spot) === request.bot;

/**
 * Where a path gets from a node without hearing the customer, looking past questions that heard the request, where anything else would be a new
 * topic.
 */
export function pastOrigins(
  { linked, gateOf, boundaryOf }: Program,
  isBack: (spot: Spot) => boolean,
  channel: Channel,
): (first: Spot) => readonly Spot[] {
  const known = new Map<Spot, readonly Spot[]>();
  const search = (first: Spot): readonly Spot[] => {
    const ways = new Set([first]);
    const found: Spot[] = [];
    // The set grows while it is walked.
    for (const spot of ways) {
      const again = isBack(spot);
      if (!again && !SILENT.has(spot.node.kind)) found.push(spot);
      else
        for (const exit of usableExits(spot, channel, gateOf)) {
          const next = (again && exit.intent) || gateOf(spot, exit) !== "none" || boundaryOf(exit) ? undefined : linked.behind(spot, exit);
          if (next) ways.add(next);
        }
    }
    return found;
  };
  return (first) => remember(known, first, search);
}

const SILENT: ReadonlySet<string> = new Set<NodeKind>(["say", "effect", "branch"]);

const bitOf = (number = 0, bit: number): number => (number >> bit) & 1;
