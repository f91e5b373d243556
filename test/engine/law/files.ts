import fc from "fast-check";

/** Random botflow files: a bot with every way to go wrong, and a flow that it calls. All targets exist. */

/** A node as a file writes it; `sub` = it stands in the called flow. */
export interface FlowNode {
  readonly type: string;
  readonly next?: string;
  readonly failure?: string;
  readonly noAgent?: string;
  readonly noMatch?: string;
  readonly noInput?: string;
  readonly confirm?: boolean;
  readonly yes?: string;
  readonly no?: string;
  readonly default?: string;
  readonly on?: string;
  readonly choices?: readonly { readonly label: string; readonly next?: string }[];
  readonly cases?: readonly { readonly is: string; readonly next: string }[];
  readonly transfer?: { readonly type: string };
}

export interface RandomProject {
  /** The handlers of the bot, by name: `noMatch`, `noInput`, `error`. */
  readonly on: Readonly<Record<string, string>>;
  readonly bot: Readonly<Record<string, FlowNode>>;
  readonly called: Readonly<Record<string, FlowNode>>;
}

export const HUMAN = "Talk to a person";
const DESK = { type: "digital", queue: "Garden chat" };
const PHONE = { type: "voice", number: "+441632960000" };

function nodeOf(to: fc.Arbitrary<string>, isBot: boolean): fc.Arbitrary<FlowNode> {
  const maybe = fc.option(to, { nil: undefined, freq: 4 });
  const rarely = fc.option(to, { nil: undefined, freq: 1 });
  const node = (type: string, fixed: object, ways: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record(ways).map((targets) => ({ type, ...fixed, ...targets }) as FlowNode);
  const choice = (label: string, next: fc.Arbitrary<string | undefined>) => fc.record({ label: fc.constant(label), next });
  const menu = [choice("Blue", maybe), choice("Green", to)];
  const among = (is: string) => to.map((next) => [{ is, next }]);
  const question = { text: "Which one?", maxAttempts: 3 };
  const kinds = [
    node("say", { text: "Fine." }, { next: maybe }),
    node("effect", { action: "crm.lookup" }, { next: maybe, failure: rarely }),
    node("ask", question, { next: maybe, noMatch: rarely, noInput: rarely }),
    node("ask", question, { choices: fc.tuple(...menu), noMatch: rarely, next: rarely }),
    node("ask", { text: "Shall I connect you?", confirm: true }, { yes: maybe, no: maybe }),
    node("branch", {}, { on: fc.constantFrom("mood", "weather"), cases: among("good"), default: maybe }),
    node("branch", { on: "schedule" }, { cases: among("open"), default: maybe }),
    node("branch", { on: "agents" }, { cases: among("available"), default: maybe }),
    node("transfer", { transfer: DESK }, { failure: maybe, noAgent: maybe }),
    node("transfer", { transfer: DESK }, { failure: maybe, noAgent: maybe }),
    node("transfer", { transfer: PHONE }, { failure: rarely, noAgent: rarely }),
    fc.constantFrom("ticket", "callback", "email", "voicemail").map((type) => ({ type: "transfer", transfer: { type } })),
    fc.constant({ type: "end" }),
  ];
  const own = isBot
    ? [
        node("call", { flow: "Desk" }, { next: maybe }),
        node("ask", question, { choices: fc.tuple(...menu, choice(HUMAN, maybe)), noMatch: rarely, next: rarely }),
      ]
    : [fc.constant({ type: "return" }), fc.constant({ type: "return" })];
  return fc.oneof(...kinds, ...own);
}

function nodesOf(prefix: string, max: number, isBot: boolean): fc.Arbitrary<Record<string, FlowNode>> {
  return fc.integer({ min: 3, max }).chain((count) => {
    const ids = Array.from({ length: count }, (_, i) => `${prefix}${i}`);
    const node = nodeOf(fc.constantFrom(...ids), isBot);
    return fc.record(Object.fromEntries(ids.map((id) => [id, node])));
  });
}

export const randomProject: fc.Arbitrary<RandomProject> = nodesOf("n", 9, true).chain((bot) => {
  const handler = fc.option(fc.constantFrom(...Object.keys(bot)), { nil: undefined });
  const on = fc.record({ noMatch: handler, noInput: handler, error: handler }).map(written) as fc.Arbitrary<Record<string, string>>;
  return fc.record({ on, bot: fc.constant(bot), called: nodesOf("m", 6, false) });
});

/** The files of a project, by path. */
export const filesOf = ({ on, bot, called }: RandomProject): Readonly<Record<string, string>> => ({
  "shop.json": JSON.stringify({
    format: "botflow/1",
    name: "Garden shop",
    channels: ["chat"],
    start: "n0",
    intents: [{ name: "talk_to_human", phrases: ["let me talk to a person"], goto: "n0" }],
    on,
    nodes: bot,
  }),
  "desk.json": JSON.stringify({ format: "botflow/1", name: "Desk", start: "m0", nodes: called }),
});

const written = (members: object) => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
