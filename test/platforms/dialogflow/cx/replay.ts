import type { Value, Values } from "../../../../src/analysis/conditions/facts.ts";
import { evaluate } from "../../../../src/analysis/conditions/guard.ts";
import { lint } from "../../../../src/engine/lint.ts";
import type { Bot, Exit, Flow, Literal, Node } from "../../../../src/model/model.ts";
import type { Files } from "./support.ts";

/**
 * Test cases as the console records them (`testCases/<name>.json`), replayed in the model of the same package. Dialogflow says on which page
 * the customer was after each turn; the model must be able to come to that page by the same intent with the same session parameters. It is an
 * oracle that nobody of this project wrote: only the graph is followed, nothing of the analysis but the truth of a condition.
 */
export interface TestCase {
  readonly displayName: string;
  readonly testCaseConversationTurns: readonly Turn[];
}

export interface Turn {
  readonly userInput: { readonly input: { readonly text: { readonly text: string } } | { readonly event: { readonly event: string } } };
  readonly virtualAgentOutput: {
    readonly triggeredIntent?: { readonly name: string };
    readonly currentPage: { readonly name: string };
    readonly currentFlow?: { readonly name: string };
    readonly sessionParameters?: Session;
  };
}

type Session = Readonly<Record<string, string | boolean | number | null>>;

/** Where Dialogflow was after a turn, and every page that the model can come to in that turn: `Orders / Ask number`. */
export interface Replayed {
  readonly recorded: string;
  readonly possible: readonly string[];
}

const ENDED = "End Session";

interface Position {
  readonly flow: Flow;
  /** The node that waits for the customer; `null` = the session is over. */
  readonly waits: Node | null;
  /** The calls that have not come back. */
  readonly stack: readonly { readonly flow: Flow; readonly call: Node }[];
}

interface State extends Position {
  readonly node: Node;
  readonly known: ReadonlyMap<string, Literal>;
}

/** The turns of all test cases of a package. */
export async function replay(files: Files): Promise<readonly Replayed[]> {
  const { facts } = await lint({ files: Object.entries(files).map(([path, content]) => ({ path, content })), config: [] });
  const [bot] = facts.bots;
  if (!bot) throw new Error("no agent in these files");
  const names = new Map(
    Object.entries(files).flatMap(([path, content]) => (/\.json$/.test(path) ? [[path, nameIn(String(content))]] : [])),
  );
  const pageOf = ({ flow, waits }: Position): string =>
    waits === null ? ENDED : `${flow.name} / ${/\/pages\//.test(waits.at.file) ? names.get(waits.at.file) : "Start Page"}`;
  return Object.entries(files)
    .filter(([path]) => path.startsWith("testCases/"))
    .flatMap(([, content]) => turnsOf(bot, JSON.parse(String(content)) as TestCase, pageOf));
}

const nameIn = (content: string): string => (JSON.parse(content) as { displayName?: string }).displayName ?? "";

function turnsOf(bot: Bot, { testCaseConversationTurns: turns }: TestCase, pageOf: (position: Position) => string): readonly Replayed[] {
  const [start] = bot.flows;
  if (!start) throw new Error("no flow");
  let positions = run(bot, entered(start, [], new Map()), {});
  return turns.map(({ userInput: { input }, virtualAgentOutput: output }) => {
    const session = output.sessionParameters ?? {};
    const next = (position: Position) =>
      "event" in input ? sent(position, input.event.event) : heard(position, output.triggeredIntent?.name, session);
    const found = positions.flatMap((position) => run(bot, next(position), session));
    const { name } = output.currentPage;
    const recorded = name === ENDED ? ENDED : `${output.currentFlow?.name} / ${name}`;
    positions = found.filter((position) => pageOf(position) === recorded);
    return { recorded, possible: [...new Set(found.map(pageOf))].sort() };
  });
}

/** What the customer says at a page: an intent that the page or its flow knows, the answer of a form if the record has it then, or neither. */
function heard({ flow, waits, stack }: Position, intent: string | undefined, session: Session): readonly State[] {
  if (waits === null) return [];
  const isFilled = waits.stores !== undefined && session[waits.stores.replace(SESSION, "")] != null;
  const other: readonly Exit["role"][] = waits.stores === undefined ? ["next", "answer", "noMatch"] : isFilled ? ["next"] : ["noMatch"];
  const answers = waits.exits.filter((exit) =>
    intent === undefined ? !exit.intent && other.includes(exit.role) : exit.intent?.name === intent,
  );
  const known = new Map<string, Literal>(intent === undefined ? [] : [["$turn.intent", intent]]);
  const topics = flow.entries.filter((entry) => entry.kind === "intent" && entry.intent === intent);
  const targets = answers.length > 0 ? answers : intent === undefined ? [] : topics;
  return targets.flatMap(({ to }) => at(flow, to, { flow, waits: null, stack }, known));
}

/** An event: what the page does on silence, or what a client asks of the flow. */
function sent({ flow, waits, stack }: Position, event: string): readonly State[] {
  const handlers = waits?.exits.filter(({ label }) => label === event) ?? [];
  const targets = handlers.length > 0 ? handlers : flow.entries.filter(({ kind, name }) => kind === "event" && name === event);
  return targets.flatMap(({ to }) => at(flow, to, { flow, waits: null, stack }, new Map()));
}

const entered = (flow: Flow, stack: Position["stack"], known: State["known"]): readonly State[] =>
  flow.entries.flatMap(({ kind, to }) => (kind === "start" ? at(flow, to, { flow, waits: null, stack }, known) : []));

function at(flow: Flow, to: string | null, position: Position, known: State["known"]): readonly State[] {
  const node = flow.nodes.find(({ id }) => id === to);
  return node ? [{ ...position, flow, node, known }] : [];
}

/** Every page at which the agent can wait next. */
function run(bot: Bot, starts: readonly State[], session: Session): readonly Position[] {
  const found: Position[] = [];
  const seen = new Set<string>();
  const work = [...starts];
  for (let state = work.pop(); state; state = work.pop()) {
    const { flow, node, stack } = state;
    const known = new Map([
      ...state.known,
      ...[...(node.sets ?? [])].flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
    ]);
    const key = JSON.stringify([flow.id, node.id, stack.map(({ call }) => call.id), [...known].sort()]);
    if (seen.has(key)) continue;
    seen.add(key);
    const back = stack.at(-1);
    if (node.kind === "ask") found.push({ flow, waits: node, stack });
    else if (node.kind === "call") {
      const callee = bot.flows.find(({ keys }) => keys.some((each) => node.call?.keys.includes(each)));
      if (callee) work.push(...entered(callee, [...stack, { flow, call: node }], known));
    } else if (node.kind === "return" && back && node.returns?.scope !== "bot") {
      const raised = new Map(known).set("$event", node.returns?.event ?? null);
      work.push(
        ...taken(back.call, knownIn(raised, session)).flatMap(({ to }) =>
          at(back.flow, to, { flow, waits: null, stack: stack.slice(0, -1) }, raised),
        ),
      );
    } else if (node.kind === "return" || node.kind === "end" || node.kind === "transfer") found.push({ flow, waits: null, stack: [] });
    else work.push(...taken(node, knownIn(known, session)).flatMap(({ to }) => at(flow, to, state, known)));
  }
  return found;
}

const SESSION = "$session.params.";

/** What the path itself knows, and the session parameters as the record has them: one that it does not have is empty. */
function knownIn(known: State["known"], session: Session): Values {
  const recorded = Object.entries(session).map(([name, value]): [string, Literal] => [
    SESSION + name,
    value === null ? null : String(value),
  ]);
  const values = new Map<string, Value>([...known, ...recorded].map(([key, is]) => [key, { is, not: [] }]));
  const get = (key: string) => values.get(key) ?? (key.startsWith(SESSION) ? { is: null, not: [] } : undefined);
  return Object.assign(new Map(values), { get });
}

/** The exits that a path may take: the first whose condition holds, and those before it of which nobody knows. Webhooks answer. */
function taken({ exits }: Node, known: Values): readonly Exit[] {
  const found: Exit[] = [];
  for (const exit of exits) {
    if (exit.role === "failure" || exit.role === "timeout") continue;
    const truth = exit.when ? evaluate(exit.when, known, { channel: "chat", scoped: (name) => name }) : true;
    if (truth !== false) found.push(exit);
    if (truth === true) break;
  }
  return found;
}
