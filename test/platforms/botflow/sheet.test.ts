import { describe, expect, it } from "vitest";
import type { OverrideValue } from "../../../src/engine/config/value.ts";
import type { Json } from "../../../src/source/document.ts";
import { type Linted, linted } from "../linted.ts";

/** The sentences of the format's description, one by one. A request begins at `desk`; `chat` is a handoff without faults. */
const CHAT = { type: "transfer", transfer: { type: "digital", queue: "Support" }, failure: "note", noAgent: "note" };
const FIXED: Record<string, Json> = {
  menu: { type: "ask", text: "What can I do?", next: "hours" },
  hours: { type: "say", text: "9 to 5.", next: "menu" },
  note: { type: "transfer", transfer: { type: "ticket", form: "contact" } },
  chat: CHAT,
  bye: { type: "end" },
};
const bot = (nodes: Record<string, Json>, more: Record<string, Json> = {}): Json => ({
  format: "botflow/1",
  name: "Shop",
  start: "menu",
  intents: [{ name: "human", phrases: ["agent please"], goto: "desk" }],
  nodes: { ...FIXED, ...nodes },
  ...more,
});
const run = (nodes: Record<string, Json>, more: Record<string, Json> = {}): Promise<Linted> => linted({ "bot.json": bot(nodes, more) });
const verdict = (ran: Linted): string => ran.requests.human?.split(" ")[0] ?? "";
const on = (desk: Json, more: Record<string, Json> = {}) => run({ desk }, more);

it("is read from a writer of JSON that escapes slashes, too", async () => {
  const text = JSON.stringify(bot({ desk: CHAT })).replaceAll("/", "\\/");
  expect(text).toContain("botflow\\/1");
  expect(verdict(await linted({ "bot.json": text }))).toBe("handed-off");
});

it("has places that are in the file: a type that is left out is missed at its node", async () => {
  const { problems } = await on({ text: "Hello" });
  expect(problems("structure/unknown-action")).toEqual(["warning structure/unknown-action bot.json#/nodes/desk"]);
});

describe("transfers", () => {
  it.each<[string, Json, string]>([
    ["digital", { type: "digital", desk: "Support" }, "handed-off none"],
    ["voice", { type: "voice", user: "front desk" }, "voice-transfer none"],
    ["voicemail", { type: "voicemail" }, "voice-transfer none"],
    ["callback", { type: "callback" }, "callback none"],
    ["a ticket, which is nobody", { type: "ticket" }, "ticket none"],
    ["an email, which is nobody", { type: "email" }, "email none"],
    ["no type", { queue: "Support" }, "unclear-transfer none"],
    ["no type, a number beside it", { number: "+15550100" }, "voice-transfer none"],
    ["no type, a SIP address beside it", { sip: "sip:desk@example.com" }, "voice-transfer none"],
    ["a computed number", { type: "voice", number: "$" + "{number}" }, "dynamic-transfer none"],
    ["a computed type", { type: "$" + "{type}", queue: "Support" }, "dynamic-transfer none"],
    ["a computed queue is still a queue", { type: "digital", queue: "$" + "{queue}" }, "handed-off none"],
  ])("%s", async (_, transfer, outcome) => {
    const ran = await on({ type: "transfer", transfer, failure: "chat", noAgent: "chat" });
    expect(ran.outcomes("human")).toContain(`${outcome} bot.json#/nodes/desk`);
  });

  it("failure and noAgent left out are unwired, and on.error does not catch them", async () => {
    const ran = await on({ type: "transfer", transfer: { type: "digital", queue: "Q" } }, { on: { error: "note" } });
    expect([...ran.problems("failure")].sort()).toEqual([
      "warning failure/no-agent bot.json#/nodes/desk",
      "warning failure/transfer-failure bot.json#/nodes/desk",
    ]);
  });

  it("a timeout left out goes where failure goes; one of its own is judged", async () => {
    expect((await on(CHAT)).problems("failure")).toEqual([]);
    expect((await on({ ...CHAT, timeout: "bye" })).problems("failure")).toEqual(["warning failure/transfer-failure bot.json#/nodes/desk"]);
  });

  it.each(["ticket", "email", "callback", "voicemail"])("%s needs no failure exits", async (type) => {
    expect((await on({ type: "transfer", transfer: { type } })).problems("failure")).toEqual([]);
  });

  it.each(["ticket", "email"])("%s alone is a dead end for who asked for a person", async (type) => {
    expect((await on({ type: "transfer", transfer: { type } })).problems("handoff/no-dead-end")).toEqual([
      "error handoff/no-dead-end bot.json#/nodes/desk",
    ]);
  });

  it("a ticket is an alternative where the handoff fails", async () => {
    expect(verdict(await on(CHAT))).toBe("handed-off");
  });
});

describe("exits left out", () => {
  it.each<[string, Json]>([
    ["say", { type: "say", text: "Wait." }],
    ["effect", { type: "effect", action: "log" }],
    ["call", { type: "call", flow: "Other" }],
  ])("a %s without next stops the path there", async (_, desk) => {
    const other = {
      format: "botflow/1",
      name: "Other",
      start: "a",
      nodes: { a: { type: "say", text: "Hm.", next: "b" }, b: { type: "return" } },
    };
    const ran = await linted({ "bot.json": bot({ desk }), "other.json": other });
    expect(ran.problems("handoff/no-dead-end", "handoff/escalation-swallowed")).toEqual(["error handoff/no-dead-end bot.json#/nodes/desk"]);
  });

  it("an ask with choices has only its choices", async () => {
    const ran = await on({ type: "ask", text: "How?", choices: [{ label: "Chat now", next: "chat" }] });
    expect(verdict(ran)).toBe("handed-off");
    expect(ran.problems("handoff", "failure")).toEqual([]);
  });

  it.each(["failure", "timeout"])("%s of an effect: on.error where there is one, else there is no such exit", async (role) => {
    const desk = { type: "effect", action: "crm", next: "chat" };
    expect((await on(desk)).problems("failure")).toEqual([]);
    expect((await on(desk)).outcomes("human")).not.toContain("dead-end failure bot.json#/nodes/bye");
    expect((await on(desk, { on: { error: "bye" } })).outcomes("human")).toContain("dead-end failure bot.json#/nodes/bye");
    expect((await on({ ...desk, [role]: "bye" })).problems("failure")).toEqual(["warning failure/error-branch bot.json#/nodes/desk"]);
  });

  it.each(["noMatch", "noInput"])("%s of an ask: the handler of that name, else there is no such exit", async (role) => {
    const desk = { type: "ask", text: "Which topic?", next: "chat" };
    expect((await on(desk)).problems("failure")).toEqual([]);
    expect((await on(desk)).outcomes("human")).not.toContain(`dead-end ${role} bot.json#/nodes/bye`);
    expect((await on(desk, { on: { [role]: "bye" } })).outcomes("human")).toContain(`dead-end ${role} bot.json#/nodes/bye`);
  });

  it.each<[string, Json]>([
    ["effect", { type: "effect", action: "crm", exits: { next: "chat", failure: "chat", timeout: "chat" } }],
    ["ask", { type: "ask", text: "Which topic?", next: "chat", exits: { noMatch: "chat", noInput: { to: "chat" } } }],
    [
      "confirmation",
      { type: "ask", text: "Shall I?", confirm: true, exits: { yes: "chat", declined: "bye", noMatch: "chat", noInput: "chat" } },
    ],
    ["schedule", { type: "branch", on: "schedule", exits: { open: "chat", closed: "note" } }],
    ["condition", { type: "branch", on: "the customer is known", cases: [{ is: "yes", next: "chat" }], exits: { default: "chat" } }],
  ])("an exit that has the long form is not left out: %s", async (_, desk) => {
    const ran = await on(desk, { on: { error: "bye", noMatch: "bye", noInput: "bye" } });
    expect(verdict(ran)).toBe("handed-off");
    expect(ran.outcomes("human").filter((each) => /dead-end (?!declined)/.test(each))).toEqual([]);
  });

  it("the no of a confirmation is declined; yes and no left out are unwired", async () => {
    const ran = await on({ type: "ask", text: "Shall I connect you?", confirm: true, yes: "chat", no: "bye" });
    expect(verdict(ran)).toBe("handed-off");
    expect(ran.outcomes("human")).toContain("dead-end declined bot.json#/nodes/bye");
    const open = await run({
      desk: { type: "say", text: "Hm.", next: "sure" },
      sure: { type: "ask", text: "Shall I connect you?", confirm: true },
    });
    expect(verdict(open)).toBe("violated");
  });

  it.each(["Cancel", "Back", "Start over", "No, thanks"])("the choice %j declines, where another one leads to a person", async (label) => {
    const choices = [
      { label: "Now", next: "chat" },
      { label, next: "bye" },
    ];
    const ran = await on({ type: "ask", text: "How shall we go on?", choices });
    expect(ran.outcomes("human")).toContain("dead-end declined bot.json#/nodes/bye");
    expect(ran.problems("handoff")).toEqual([]);
  });

  it("a no to a question for something else is an answer that leads to nobody", async () => {
    const choices = [
      { label: "Yes", next: "chat" },
      { label: "No", next: "bye" },
    ];
    const ran = await on({ type: "ask", text: "Are you an existing customer?", choices });
    expect(verdict(ran)).toBe("handed-off");
    expect(ran.outcomes("human")).toContain("dead-end chosen bot.json#/nodes/bye");
    expect(ran.problems("handoff")).toEqual(["warning handoff/answer-without-human bot.json#/nodes/desk/choices/1"]);
  });

  it("a no that alone leads to a person answers whether it is solved, and declines anything else", async () => {
    const confirm = (text: string, yes: string, no: string) => on({ type: "ask", text, confirm: true, yes, no });
    const solved = await confirm("It is in the app. Did that solve it?", "bye", "chat");
    expect(verdict(solved)).toBe("handed-off");
    expect(solved.problems("handoff")).toEqual(["warning handoff/answer-without-human bot.json#/nodes/desk/yes"]);
    expect(verdict(await confirm("Shall I connect you?", "bye", "chat"))).toBe("violated");
    expect((await confirm("Did that solve it?", "chat", "bye")).outcomes("human")).toContain("dead-end declined bot.json#/nodes/bye");
  });

  it("a no that is stored and compared declines, too", async () => {
    const sure = { type: "ask", text: "Shall I connect you?", sets: "sure", next: "split" };
    const split = { type: "branch", on: "sure", cases: [{ is: "no", next: "bye" }], default: "chat" };
    const ran = await run({ desk: sure, split });
    expect(ran.outcomes("human")).toContain("dead-end declined bot.json#/nodes/bye");
  });

  it("a no declines where the question confirms the handoff, even where it leads to a phone; a no to another question chooses the phone", async () => {
    const dial = { type: "transfer", transfer: { type: "voice", number: "+15550100" }, failure: "note", noAgent: "note" };
    const choices = [
      { label: "Yes", next: "chat" },
      { label: "No", next: "dial" },
    ];
    const asked = async (text: string) => verdict(await run({ desk: { type: "ask", text, choices }, dial }));
    expect(await asked("Shall I connect you?")).toBe("handed-off");
    expect(await asked("Do you have an account with us?")).toBe("violated");
    expect(await asked("Would you like to chat, or shall we talk on the phone?")).toBe("violated");
  });
});

describe("branches", () => {
  const branch = (kind: string, cases: Record<string, string>, otherwise?: string) =>
    on({
      type: "branch",
      on: kind,
      cases: Object.entries(cases).map(([is, next]) => ({ is, next })),
      ...(otherwise === undefined ? {} : { default: otherwise }),
    });

  it("holiday and emergency left out go where closed goes; those of their own are judged", async () => {
    expect((await branch("schedule", { open: "chat", closed: "note" })).problems("failure", "handoff")).toEqual([]);
    expect((await branch("schedule", { open: "chat", closed: "note", holiday: "bye" })).problems("failure")).toEqual([
      "warning failure/closed-hours bot.json#/nodes/desk",
    ]);
  });

  it("closed left out: the default, else the path stops with gate closed", async () => {
    expect((await branch("schedule", { open: "chat" }, "note")).problems("failure")).toEqual([]);
    expect((await branch("schedule", { open: "chat" })).problems("failure")).toEqual(["warning failure/closed-hours bot.json#/nodes/desk"]);
  });

  it("open left out has no gate: the path stops", async () => {
    const ran = await branch("schedule", { closed: "note" });
    expect(ran.problems("handoff/no-dead-end")).toEqual(["error handoff/no-dead-end bot.json#/nodes/desk"]);
  });

  it("a phone or a voicemail behind closed is one fault: the transfer", async () => {
    const line = { type: "transfer", transfer: { type: "voicemail" } };
    const ran = await run({ desk: { type: "branch", on: "schedule", cases: [{ is: "open", next: "chat" }], default: "line" }, line });
    expect(ran.problems("failure", "handoff")).toEqual(["error handoff/no-voice-transfer bot.json#/nodes/line"]);
  });

  it("no agent has gate noAgent", async () => {
    expect((await branch("agents", { available: "chat", none: "note" })).problems("failure", "handoff")).toEqual([]);
    expect((await branch("agents", { available: "chat" })).problems("failure")).toEqual(["warning failure/no-agent bot.json#/nodes/desk"]);
  });

  it("a channel takes its case; one without a case and default stops without a gate", async () => {
    const chat = await on({
      type: "branch",
      on: "channel",
      cases: [
        { is: "voice", next: "bye" },
        { is: ["chat", "messaging"], next: "chat" },
      ],
    });
    expect(verdict(chat)).toBe("handed-off");
    const ran = await on({ type: "branch", on: "channel", cases: [{ is: "chat", next: "chat" }] });
    expect(ran.channels("human")).toEqual({ chat: "handed-off", messaging: "violated" });
    expect(ran.problems("handoff")).toEqual(["error handoff/no-dead-end bot.json#/nodes/desk"]);
  });

  it("a variable that the project writes is compared; a list means any of its values", async () => {
    const split = { type: "branch", on: "tier", cases: [{ is: ["gold", "silver"], next: "chat" }], default: "bye" };
    expect(verdict(await run({ desk: { type: "effect", sets: { tier: "gold" }, next: "split" }, split }))).toBe("handed-off");
    const bronze = await run({ desk: { type: "effect", sets: { tier: "bronze" }, next: "split" }, split });
    expect(bronze.problems("handoff/no-dead-end")).toEqual(["error handoff/no-dead-end bot.json#/nodes/bye"]);
    const unknown = await run({ desk: { type: "effect", sets: { tier: null }, next: "split" }, split });
    expect(unknown.problems("handoff")).toEqual(["warning handoff/conditional-dead-end bot.json#/nodes/bye"]);
  });

  it("any other text is a condition that nobody can evaluate, and without a default the path stops there", async () => {
    const ran = await branch("is it a good customer?", { yes: "chat" });
    expect(ran.outcomes("human")).toContain("dead-end condition bot.json#/nodes/desk");
    expect(ran.problems("handoff")).toEqual(["warning handoff/conditional-dead-end bot.json#/nodes/desk"]);
  });

  it("ask.sets stores the answer: what compares it is a choice", async () => {
    const ask = { type: "ask", text: "Chat or nothing?", sets: "wish", next: "split" };
    const split = { type: "branch", on: "wish", cases: [{ is: "chat", next: "chat" }], default: "bye" };
    expect((await run({ desk: ask, split })).problems("handoff")).toEqual([
      "warning handoff/answer-without-human bot.json#/nodes/split/default",
    ]);
  });

  it("a case stands at its item of the list, whatever the key of its target", async () => {
    const ask = { type: "ask", text: "Chat or e-mail?", sets: "wish", next: "split" };
    const split = { type: "branch", on: "wish", cases: [{ is: "e-mail", next: "bye" }], default: "chat" };
    expect((await run({ desk: ask, split })).problems("handoff")).toEqual([
      "warning handoff/answer-without-human bot.json#/nodes/split/cases/0",
    ]);
  });
});

describe("calls and escalations", () => {
  const callee = (more: Record<string, Json>): Json => ({
    format: "botflow/1",
    name: "Inner",
    start: "ask",
    nodes: { ask: { type: "ask", text: "Yes?", next: "back" }, back: { type: "return", exitReason: "done" } },
    ...more,
  });
  const caller = (nodes: Record<string, Json>, binds: Record<string, Json>): Json => ({
    format: "botflow/1",
    name: "Outer",
    start: "call",
    nodes: { ...FIXED, call: { type: "call", flow: "Inner", binds, next: "split" }, ...nodes },
  });
  const split = (variable: string, value: string): Json => ({
    type: "branch",
    on: variable,
    cases: [{ is: value, next: "chat" }],
    default: "bye",
  });

  it("a request that ends in return hands back its intent name", async () => {
    const inner = callee({ intents: [{ name: "human", phrases: ["agent please"], goto: "back" }] });
    const taken = await linted({ "in.json": inner, "out.json": caller({ split: split("got", "human") }, { intent: "got" }) });
    expect(taken.requests).toEqual({ human: "handed-off in.json#/intents/0" });
    const lost = await linted({ "in.json": inner, "out.json": caller({ split: { type: "end" } }, {}) });
    expect(lost.problems("handoff/escalation-swallowed", "handoff/no-dead-end")).toEqual([
      "error handoff/escalation-swallowed out.json#/nodes/call",
    ]);
  });

  it("escalation: return hands back AgentRequestedByUser and no intent", async () => {
    const inner = callee({ escalation: "return" });
    const taken = await linted({
      "in.json": inner,
      "out.json": caller({ split: split("why", "AgentRequestedByUser") }, { exitReason: "why" }),
    });
    expect(taken.requests).toEqual({ escalation: "handed-off in.json#/escalation" });
    const wrong = await linted({ "in.json": inner, "out.json": caller({ split: split("got", "human") }, { intent: "got" }) });
    expect(wrong.requests).toEqual({ escalation: "violated in.json#/escalation" });
  });

  it("an escalation that one of two callers drops is swallowed where nobody looked at it first", async () => {
    const middle = (nodes: Record<string, Json>, binds: Record<string, Json>): Json => ({
      format: "botflow/1",
      name: "Inner",
      start: "call",
      nodes: { call: { type: "call", flow: "Innermost", binds, next: "back" }, back: { type: "return", exitReason: "done" }, ...nodes },
    });
    const swallowed = async (own: Json) => {
      const innermost = { ...(callee({ escalation: "return" }) as object), name: "Innermost" } as Json;
      const outer = caller({ split: split("why", "AgentRequestedByUser") }, { exitReason: "why" });
      const ran = await linted({ "innermost.json": innermost, "in.json": own, "out.json": outer });
      return ran.problems("handoff/escalation-swallowed");
    };
    expect(await swallowed(middle({}, {}))).toEqual(["error handoff/escalation-swallowed in.json#/nodes/call"]);
    const tested = (reason: string): Json => ({
      call: { type: "call", flow: "Innermost", binds: { exitReason: "its" }, next: "which" },
      which: { type: "branch", on: "its", cases: [{ is: "AgentRequestedByUser", next: "person" }], default: "back" },
      person: { type: "return", exitReason: reason },
    });
    expect(await swallowed(middle(tested("human") as Record<string, Json>, {}))).toEqual([
      "error handoff/escalation-swallowed out.json#/nodes/call",
    ]);
    expect(await swallowed(middle(tested("AgentRequestedByUser") as Record<string, Json>, {}))).toEqual([]);
  });

  it("comes back on a channel to the callers that the config runs there", async () => {
    const inner = callee({ intents: [{ name: "human", phrases: ["agent please"], goto: "back" }] });
    const files = {
      "in.json": inner,
      "web.json": caller({ split: split("got", "human") }, { intent: "got" }),
      "sms.json": { ...(caller({ split: { type: "say", text: "Bye.", next: "bye" } }, {}) as object), name: "Texts" } as Json,
    };
    const overrides: OverrideValue[] = [
      { files: ["web.json"], channels: ["chat"] },
      { files: ["sms.json"], channels: ["messaging"] },
    ];
    expect((await linted(files, { overrides })).channels("human")).toEqual({ chat: "handed-off", messaging: "violated" });
  });

  it("escalation: goto begins at its node", async () => {
    expect((await run({ desk: CHAT }, { escalation: { goto: "bye" } })).requests.escalation).toBe("violated bot.json#/escalation");
  });

  it("a return in a flow that nobody calls is opaque", async () => {
    const ran = await on({ type: "return", exitReason: "done" });
    expect(ran.outcomes("human")).toEqual(["opaque none bot.json#/nodes/desk"]);
  });

  it("a choice that ends in return hands back no intent", async () => {
    const ask = { type: "ask", text: "Yes?", choices: [{ label: "Talk to an agent", next: "back" }] };
    const inner = callee({ nodes: { ask, back: { type: "return" } } });
    const ran = await linted({ "in.json": inner, "out.json": caller({ split: split("got", "Talk to an agent") }, { intent: "got" }) });
    expect(ran.requests).toEqual({ "Talk to an agent": "violated in.json#/nodes/ask/choices/0" });
  });

  it("a jump enters a flow for good", async () => {
    const other = { format: "botflow/1", name: "Other", start: "chat", nodes: { chat: CHAT, note: FIXED.note ?? null } };
    const ran = await linted({ "bot.json": bot({ desk: { type: "jump", flow: "Other" } }), "other.json": other });
    expect(verdict(ran)).toBe("handed-off");
  });
});

describe("the rest", () => {
  it("an empty target is unwired, and an intent with one is unhandled", async () => {
    const ran = await run({}, { intents: [{ name: "human", phrases: ["agent please"], goto: "" }] });
    expect(verdict(ran)).toBe("violated");
    expect(ran.problems("handoff", "structure/unknown-target")).toContain("error handoff/request-unhandled bot.json#/intents/0");
    expect(ran.problems("structure/unknown-target")).toEqual([]);
    const stopped = await on({ type: "effect", action: "crm", next: "chat", failure: "" }, { on: { error: "note" } });
    expect(stopped.problems("failure/error-branch")).toEqual(["warning failure/error-branch bot.json#/nodes/desk"]);
  });

  it("a handoff behind an external effect is not called unreachable", async () => {
    const ran = await run({ desk: { type: "effect", action: "crm", external: true, next: "other" }, other: CHAT });
    expect(ran.problems("handoff/unreachable-handoff")).not.toContain("warning handoff/unreachable-handoff bot.json#/nodes/other");
  });

  it("an external effect hides everything after it, whatever its next", async () => {
    const ran = await on({ type: "effect", action: "crm", external: true, next: "chat" });
    expect(ran.outcomes("human")).toEqual(["opaque none bot.json#/nodes/desk"]);
  });

  it("a choice that asks for a person is a request; an intent without goto is unhandled", async () => {
    const ran = await run(
      { menu: { type: "ask", text: "What?", choices: [{ label: "Speak to a human", next: "chat" }] } },
      { intents: [{ name: "human", phrases: ["agent please"] }] },
    );
    expect(ran.requests["Speak to a human"]).toBe("handed-off bot.json#/nodes/menu/choices/0");
    expect(ran.problems("handoff")).toEqual(["error handoff/request-unhandled bot.json#/intents/0"]);
  });

  it("several handlers of an intent are each followed", async () => {
    const ran = await run({ desk: CHAT }, { intents: [{ name: "human", phrases: ["agent please"], goto: ["desk", "bye"] }] });
    expect(ran.outcomes("human").map((each) => each.split("#")[1])).toEqual(expect.arrayContaining(["/nodes/desk", "/nodes/bye"]));
  });

  it("an exit of the long form may exist on one channel only", async () => {
    const ran = await on({ type: "say", text: "One moment.", exits: { next: { to: "chat", channels: ["chat"] } } });
    expect(ran.channels("human")).toEqual({ chat: "handed-off", messaging: "violated" });
  });

  it("a message limited to a channel is passed over on the others", async () => {
    const ran = await run({ desk: { type: "say", text: "Hold the line.", channels: ["voice"], next: "chat" } });
    expect(verdict(ran)).toBe("handed-off");
  });

  it("YAML: on, yes and no are words, and a number keeps its plus", async () => {
    const text = `format: botflow/1
name: Shop
start: menu
intents: [{name: human, phrases: [agent please], goto: desk}]
on: {error: bye}
nodes:
  menu: {type: ask, text: Hi, next: bye}
  desk: {type: ask, text: Shall I?, confirm: true, yes: dial, no: bye}
  dial: {type: transfer, transfer: {type: voice, number: +15550100}, failure: bye, noAgent: bye}
  bye: {type: end}
`;
    const ran = await linted({ "bot.yaml": text });
    expect(ran.problems("handoff/no-voice-transfer")).toEqual(["error handoff/no-voice-transfer bot.yaml#/nodes/dial"]);
  });

  it("a target that does not exist, a second flow of one name, a type that does not exist", async () => {
    const ran = await linted({
      "a.json": bot({ desk: { type: "say", text: "x", next: "chatt" }, odd: { type: "stop" } }),
      "b.json": bot({ desk: CHAT }),
    });
    expect(ran.problems("structure/unknown-target", "structure/duplicate-id", "structure/unknown-action")).toEqual([
      "error structure/unknown-target a.json#/nodes/desk/next",
      "warning structure/unknown-action a.json#/nodes/odd/type",
      "error structure/duplicate-id b.json#/name",
    ]);
  });

  // schema: a target is the id of a node; the long form of an exit is an object.
  it.each<[string, Json, string]>([
    ["a list", { type: "say", text: "x", next: ["chat", "bye"] }, "/nodes/desk/next"],
    ["an object in the short form", { type: "say", text: "x", next: { to: "chat" } }, "/nodes/desk/next"],
    ["a list in the long form", { type: "say", text: "x", exits: { next: [{ to: "chat" }] } }, "/nodes/desk/exits/next"],
  ])("a target that is no id of a node leads where nobody can see: %s", async (_, desk, pointer) => {
    const ran = await linted({ "a.json": bot({ desk }) });
    expect(ran.problems("structure/unknown-target", "handoff/no-dead-end")).toEqual([`error structure/unknown-target a.json#${pointer}`]);
  });

  it("is no second flow of one name that stands in another folder: each copy of a project calls its own", async () => {
    const copy = (folder: string, end: Json): Record<string, Json> => ({
      [`${folder}/front.json`]: bot({ desk: { type: "jump", flow: "Desk" } }),
      [`${folder}/desk.json`]: { format: "botflow/1", name: "Desk", start: "end", nodes: { end } },
    });
    const ran = await linted({ ...copy("live", { type: "transfer", transfer: { type: "digital" } }), ...copy("old", { type: "end" }) });
    expect(ran.problems("structure/duplicate-id", "structure/unresolved-flow", "handoff/no-dead-end")).toEqual([
      "error handoff/no-dead-end old/desk.json#/nodes/end",
    ]);
  });
});
