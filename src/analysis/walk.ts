import type { Edges } from "../model/grouped.ts";
import { remember } from "../model/maps.ts";
import type { Channel, Exit } from "../model/model.ts";
import { NumberSet } from "../model/number-set.ts";
import { begin } from "./begin.ts";
import { calls } from "./calls.ts";
import { asksOf, type Choice, choose, gatesOf, inWords } from "./choice.ts";
import { endings } from "./endings.ts";
import { answers, isBotBlock, isUnsupported, routeOn } from "./ends.ts";
import { exploration, type Way } from "./exploration.ts";
import { combine, gateOfRole } from "./gates.ts";
import { gateOfGuess } from "./guesses.ts";
import { missing, unlinked } from "./hidden.ts";
import type { Gate, HumanRequest, OutcomeKind, RequestStart, Spot } from "./journey.ts";
import { isFlow } from "./link.ts";
import { backAtOrigin, pastOrigins } from "./origins.ts";
import type { Program } from "./program.ts";
import type { Branch, End, Frame, Handed, State } from "./state.ts";

/** All paths of one request on one channel: every state once, breadth first, so that the first state at an end has the shortest route. */
export interface Walk {
  readonly ends: readonly End[];
  readonly states: readonly State[];
  readonly edges: Edges;
  /** The exits that its paths may take, by number: what they know does not exclude them. */
  readonly taken: Pick<NumberSet, "has">;
}

/** On voice, whoever takes the call is a person. */
const PERSON: ReadonlySet<string> = new Set(["voice", "unclear", "dynamic"]);

const anyExit = (_: Exit): boolean => true;

/**
 * How many states a walk may have: counted, not timed, so that it is the same on every machine. Bots have a few states a node, a large
 * agent about a hundred; where bots call each other in circles, what they know can multiply without end.
 */
const budgetFor = (nodes: number): number => Math.min(1_000_000, Math.max(100_000, 200 * nodes));

/** `budget` = how many states are walked at most. */
export function walk(program: Program, request: HumanRequest, channel: Channel, budget = budgetFor(program.linked.spots.length)): Walk {
  const { linked, vars, gateOf } = program;
  const reach = program.reach.on(channel);
  const explored = exploration(vars, linked.spots.length, ({ node }) => node.kind === "ask" || isBotBlock(node));
  const { states, edges, idOf } = explored;
  const ending = endings(program, request, idOf);
  const { found, end, stop } = ending;
  const handedTo = new Map<string, Handed>();
  const branches = new Map<Exit, Branch>();
  const taken = new NumberSet(linked.exits);
  const isBack = backAtOrigin(program, request, channel);
  const origins = request.starts.some(({ owner }) => owner) ? pastOrigins(program, isBack, channel) : undefined;
  const { root, enter, comeBack } = calls(program, { request, channel, explored, endings: ending, visit, handOver });

  function visit(frame: Frame, spot: Spot, after: boolean, way: Way): void {
    const state = explored.visit(frame, spot, after, way);
    if (state.arrivals) arrive(state, way.before ?? way.call);
  }

  /** A rest at a question stands at the last node before it: every node that leads there is one. */
  function arrive(state: State, from: State | null): void {
    if (state.rests) rest(state, from);
    else state.arrivals?.push(from);
  }

  /** The bot waits for whatever the customer says next. `last` is where the path came from, or the node itself. */
  function rest(state: State, last: State | null): void {
    state.leaves = true;
    if (state.frame.listening) comeBack(state.frame, { state, scope: "bot", heard: true });
    else if (hostTakesOver(state)) comeBack(state.frame, { state, scope: "bot", heard: false });
    else {
      // Where a called flow begins with the question, the call is the node before it.
      const before = last?.spot.node.synthetic && last.call && !last.before ? last.call : last;
      stop(state, before?.spot ?? null, state.gate, state.branch, before, state.rests ? state.spot : undefined);
    }
  }

  /** A flow of the project has an output for what the bot understood, and the bot has said its piece. */
  function hostTakesOver({ spot, facts }: State): boolean {
    const intent = facts.values.get("$intent")?.is;
    return program
      .callersOn(program.ends.takersOf(spot), channel)
      .some((host) => host.node.exits.some((exit) => exit.intent?.name === intent));
  }

  function canReach({ spot, frame, after }: State, exit: Exit, goal: "handoff" | "anyone"): boolean {
    if (reach.exitMeets(exit, goal)) return true;
    const next = linked.behind(spot, exit);
    const heard = spot.node.kind === "call" && isBotBlock(spot.node) && !after;
    return next !== undefined && program.reachFrom(next, goal, frame, channel, heard);
  }

  function leadsToHandoff(state: State, exit: Exit): boolean {
    const next = linked.behind(state.spot, exit);
    if (!next || !canReach(state, exit, "handoff")) return false;
    return !origins || origins(next).some((spot) => program.reachFrom(spot, "handoff", state.frame, channel));
  }

  // Words of a condition are read only where facts do not decide it and the customer did not choose it.
  const ownGate = ({ spot }: State, { exit, decided, asked }: Choice) => (decided || asked ? gateOfRole(exit.role) : gateOf(spot, exit));

  /** Takes the possible exits of a node and gives each its gate. */
  function follow(state: State, choices: readonly Choice[], asAnswers: boolean): void {
    const own = choices.map((choice) => ownGate(state, choice));
    const leads = (exit: Exit) => leadsToHandoff(state, exit);
    const gates = gatesOf(choices, own, leads, asAnswers);
    for (let i = 0; i < choices.length; i++) {
      const choice = choices[i];
      const gate = gates[i] ?? "none";
      if (choice && choice.worlds.length > 0)
        take(state, choice, gate === "none" ? gateOfGuess(program, state, choice, choices, { channel, leads }) : gate);
    }
  }

  function take(state: State, choice: Choice, own: Gate): void {
    const { spot } = state;
    const { exit } = choice;
    const number = linked.exitNumber(spot, choice.index);
    taken.add(number);
    const gate = combine(state.gate, own);
    const soft = gate === "chosen" || gate === "condition";
    const branch = !soft ? null : gate === state.gate && !tellsApart(state.branch, spot, choice) ? state.branch : branchAt(spot, choice);
    if (exit.missing) return end(state, "opaque", spot, gate, branch, { hides: missing(exit) });
    const handed = choice.tests && state.handed ? handOver(state.handed.call, true) : state.handed;
    const next = linked.behindExit(number);
    if (!next) {
      state.leaves = true;
      return stop({ ...state, handed }, spot, gate, branch);
    }
    for (const values of choice.worlds)
      visit(state.frame, next, false, { values, gate, branch, handed, before: state, by: exit, call: null });
  }

  const branchAt = (spot: Spot, choice: Choice) =>
    remember(branches, choice.exit, () => {
      const scoped = vars.scope(spot.bot);
      return { spot, exit: choice.exit, words: inWords(choice, { channel, scoped }), asks: asksOf(choice, scoped) };
    });

  /** "Is it a chat? Else, is it a mail?": what is left of the answers to a question is told apart by the next guard on it. */
  function tellsApart(branch: Branch | null, { bot }: Spot, choice: Choice): boolean {
    if (!choice.asked || !branch?.asks.length) return false;
    const asks = asksOf(choice, vars.scope(bot));
    return asks.every((each) => branch.asks.includes(each));
  }

  function handOver(call: Spot, tested: boolean, event?: string): Handed {
    return remember(handedTo, `${idOf(call.node)} ${tested} ${event ?? ""}`, () => ({ call, tested, event }));
  }

  /** The exits that are taken without asking for a person again: a request is a way on only where the path knows that it is its own. */
  const ways = (state: State, filter: (exit: Exit) => boolean) => {
    const choices = choose(program, state, channel, filter);
    if (!state.spot.node.exits.some(program.boundaryOf)) return choices;
    const asksAgain = ({ exit, decided, asked }: Choice) => {
      const boundary = program.boundaryOf(exit);
      return !decided && (boundary === "always" || (boundary === "heard" && (!exit.when || asked || state.after)));
    };
    return choices.filter((choice) => !asksAgain(choice));
  };
  const failing = (spot: Spot) => (exit: Exit) => gateOf(spot, exit) === "failure";

  /** A node that goes on by its ordinary exits; without one of them the path stops here. */
  function goOn(state: State, filter = anyExit): void {
    const choices = ways(state, filter);
    const { kind } = state.spot.node;
    const ordinary = kind === "opaque" || (kind === "branch" ? choices.length > 0 : choices.some(({ exit }) => answers(exit)));
    if (!ordinary) stop(state, state.spot, state.gate, state.branch);
    follow(state, choices, false);
  }

  function ask(state: State): void {
    const { spot, frame } = state;
    const again = isBack(spot) || program.calledBot(spot) === request.bot;
    const passes = (exit: Exit) => !(again && exit.intent);
    const choices = ways(state, passes);
    const hopeful = choices.some(({ exit }) => exit.role !== "declined" && canReach(state, exit, "anyone"));
    // What a bot hands back may be lost at its caller: then the caller is at fault, and not the bot that asks before.
    const handsBack =
      frame.root && reach.leavesBy(spot.number, "anyone") !== 0 && program.callersOn(linked.hostsOf(spot.bot), channel).length > 0;
    if (!hopeful && !handsBack) {
      state.rests = true;
      state.leaves = true;
      for (const from of state.arrivals ?? [state.before ?? state.call]) rest(state, from);
      return;
    }
    state.leaves = true;
    if (frame.listening && !isBotBlock(spot.node)) comeBack(frame, { state, scope: "bot", heard: true });
    if (!choices.some(({ exit }) => answers(exit))) stop(state, spot, state.gate, state.branch);
    follow(state, choices, true);
  }

  function call(state: State): void {
    const { spot } = state;
    const { node } = spot;
    if (!node.call || node.call.hook) return goOn(state);
    const callee = linked.target(spot.flow, node);
    if (!isFlow(callee)) {
      if (node.kind === "call" && isBotBlock(node)) return ask(state);
      return end(state, "opaque", spot, state.gate, state.branch, { hides: unlinked(callee, node.opaque) });
    }
    const starts = linked.startsOf(callee).filter(({ entry }) => entry.channels?.includes(channel) ?? true);
    if (starts.length === 0)
      return end(state, "opaque", spot, state.gate, state.branch, {
        hides: { what: `the ${node.call.what} "${node.call.name}", which has no start,` },
      });
    // A bot that does nothing but listen is a question of its caller's.
    const listens = linked.botOf(callee) !== spot.bot && isBotBlock(node);
    if (listens && starts.every((start) => start.spot.node.kind === "ask" && start.spot.node.exits.length === 0)) return ask(state);
    follow(state, ways(state, failing(spot)), false);
    enter(state, callee, starts);
  }

  function transfer(state: State): void {
    const { spot } = state;
    const { node } = spot;
    const target = node.transfer?.target;
    const route = channel === "voice" && PERSON.has(routeOn(node, channel)) ? "digital" : routeOn(node, channel);
    const found = (kind: OutcomeKind, gate = state.gate) => end(state, kind, spot, gate, state.branch, { target });
    const gated = (exit: Exit) => gateOfRole(exit.role) !== "none";
    if (route === "digital" || (route === "dynamic" && program.allows(spot))) {
      found("handed-off");
      return follow(state, ways(state, gated), false);
    }
    if (route === "callback") {
      found("callback", combine(state.gate, node.transfer?.whileQueued ? "noAgent" : "none"));
      return follow(state, ways(state, gated), false);
    }
    if (route === "ticket" || route === "email") {
      const on = node.exits.filter((exit) => !gated(exit));
      if (on.some((exit) => canReach(state, exit, "handoff"))) return goOn(state);
      found(route);
      return follow(state, ways(state, gated), false);
    }
    found(route === "unclear" ? "unclear-transfer" : route === "dynamic" ? "dynamic-transfer" : "voice-transfer");
    // Whatever the platform does with it on this channel, it is no success: the rest of the path has the gate of a failure.
    const failed = { ...state, gate: combine(state.gate, "failure"), branch: null };
    follow(
      failed,
      ways(failed, (exit) => exit.to !== null || exit.missing !== undefined),
      false,
    );
  }

  function step(state: State): void {
    const { spot } = state;
    const { node } = spot;
    if (isUnsupported(node, channel) && !state.after) {
      const failures = ways(state, failing(spot));
      if (failures.length > 0) return follow(state, failures, false);
      return node.voiceOnly ? stop(state, spot, state.gate, state.branch) : goOn(state);
    }
    if (state.after) return goOn(state, (exit) => !failing(spot)(exit));
    switch (node.kind) {
      case "ask":
        return ask(state);
      case "call":
      case "jump":
        return call(state);
      case "return":
        return comeBack(state.frame, { state, scope: node.returns?.scope ?? "flow", heard: false });
      case "transfer":
        return transfer(state);
      case "end":
        return node.end === "rests" ? rest(state, state) : stop(state, spot, state.gate, state.branch);
      case "opaque":
        end(state, "opaque", spot, state.gate, state.branch, { hides: node.opaque ?? { what: `"${node.type ?? node.id}"` } });
        return node.opaque?.takesOver ? undefined : goOn(state);
      default:
        return goOn(state);
    }
  }

  begin(program, request, channel, ({ flow, entry, owner, exit }: RequestStart, spot: Spot | undefined, values, gate, branch) => {
    const way: Way = { values, gate, branch, handed: null, before: null, by: null, call: null };
    const frame = root(flow, entry?.direct ?? false);
    if (spot) visit(frame, spot, false, way);
    else if (exit?.missing && owner) {
      const asked = linked.spot(flow, owner);
      end(explored.apart(frame, asked, way), "opaque", asked, gate, branch, { hides: missing(exit) });
    }
  });
  for (let i = 0; i < states.length; i++) {
    const state = states[i];
    if (!state) break;
    if (i >= budget) {
      // What is left unseen may lead anywhere, whatever this path has passed.
      end(state, "opaque", state.spot, "none", null, {
        hides: { what: `the size of the project (more than ${budget} states)` },
      });
      break;
    }
    step(state);
  }
  return { ends: [...found.values()], states, edges, taken };
}
