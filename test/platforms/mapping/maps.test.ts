import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { lintHouse } from "./support.ts";

/** Nodes in a map, each with the ids of the nodes that it leads to. */
const MAPPING = `
  title: Garden flows
  when: {path: $.schema, equals: garden/2}
  flows:
    name: $.title
    start: $.first
    nodes:
      each: "@.blocks.*"
      type: "@.kind"
      text: "@.say"
      label: "@.title"
      exits:
        - {role: next, to: "@.next"}
        - {role: failure, to: ["@.onError", "$.onError"]}
      types:
        message: say
        lookup: {kind: effect, sets: [{each: "@.result.*", variable: key, value: "@"}]}
        menu:
          kind: ask
          exits:
            - {role: answer, each: "@.options[*]", label: "@.text", to: "@.go"}
            - {role: noMatch, to: "@.fallback"}
        test:
          kind: branch
          variable: "@.of"
          exits:
            - {role: case, each: "@.when[*]", is: "@.is", to: "@.go"}
            - {role: default, to: "@.else"}
        handover:
          kind: transfer
          route: {of: "@.how", table: {chat: digital, phone: voice, form: ticket}}
          target: {queue: "@.team", number: "@.number"}
          exits:
            - {role: failure, to: "@.onError"}
            - {role: noAgent, to: "@.nobody"}
        done: end
  intents:
    each: $.intents.*
    phrases: "@.examples[*]"
    to: "@.go"
`;

const bot = (blocks: Record<string, Json>, more: Record<string, Json> = {}): Json => ({
  schema: "garden/2",
  title: "Garden",
  first: "menu",
  intents: { human: { examples: ["talk to a person", "agent please"], go: "desk" } },
  blocks: {
    menu: { kind: "menu", say: "What can I do?", options: [{ text: "Opening hours", go: "hours" }], fallback: "menu" },
    hours: { kind: "message", say: "9 to 5.", next: "menu" },
    note: { kind: "handover", how: "form" },
    bye: { kind: "done" },
    ...blocks,
  },
  ...more,
});

describe("nodes in a map", () => {
  it("a chat transfer with its failures wired hands off; the platform is the format's name", async () => {
    const desk = { kind: "handover", how: "chat", team: "Support", onError: "note", nobody: "note" };
    const ran = await lintHouse(MAPPING, { "bot.json": bot({ desk }) });
    expect(ran.requests).toEqual({ human: "handed-off bot.json#/intents/human" });
    expect(ran.outcomes("human")).toEqual(expect.arrayContaining(["handed-off none bot.json#/blocks/desk"]));
    expect(ran.problems("handoff", "failure", "source")).toEqual([]);
  });

  it("a phone transfer is reported at its node, with the route through the block before it", async () => {
    const ran = await lintHouse(MAPPING, {
      "bot.json": bot({
        desk: { kind: "message", say: "One moment.", next: "dial" },
        dial: { kind: "handover", how: "phone", number: "+15550100", onError: "note", nobody: "note" },
      }),
    });
    expect(ran.requests).toEqual({ human: "violated bot.json#/intents/human" });
    expect(ran.problems("handoff")).toEqual(["error handoff/no-voice-transfer bot.json#/blocks/dial"]);
  });

  it("a word for the route that no table names is no type; a number beside it makes it a phone transfer", async () => {
    const unclear = await lintHouse(MAPPING, {
      "bot.json": bot({ desk: { kind: "handover", team: "Support", onError: "note", nobody: "note" } }),
    });
    expect(unclear.problems("handoff")).toEqual(["error handoff/explicit-type bot.json#/blocks/desk"]);
    const dials = await lintHouse(MAPPING, {
      "bot.json": bot({ desk: { kind: "handover", number: "+15550100", onError: "note", nobody: "note" } }),
    });
    expect(dials.problems("handoff")).toEqual(["error handoff/no-voice-transfer bot.json#/blocks/desk"]);
  });

  it("a word or a number that is computed at run time is dynamic, a computed queue is still a queue", async () => {
    const end = (desk: Json) =>
      lintHouse(MAPPING, { "bot.json": bot({ desk: { kind: "handover", onError: "note", nobody: "note", ...(desk as object) } }) });
    expect((await end({ how: "$" + "{channel}" })).outcomes("human")).toContain("dynamic-transfer none bot.json#/blocks/desk");
    expect((await end({ how: "phone", number: "{{number}}" })).outcomes("human")).toContain("dynamic-transfer none bot.json#/blocks/desk");
    expect((await end({ how: "chat", team: "{{team}}" })).requests).toEqual({ human: "handed-off bot.json#/intents/human" });
  });

  it("failure and noAgent exits that the mapping lists and the file leaves out are unwired", async () => {
    const ran = await lintHouse(MAPPING, { "bot.json": bot({ desk: { kind: "handover", how: "chat", team: "Support" } }) });
    expect([...ran.problems("failure")].sort()).toEqual([
      "warning failure/no-agent bot.json#/blocks/desk",
      "warning failure/transfer-failure bot.json#/blocks/desk",
    ]);
  });

  it("the first path of a list that is there counts: an error without a handler of its own goes to the bot's", async () => {
    const blocks = {
      desk: { kind: "lookup", next: "chat" },
      chat: { kind: "handover", how: "chat", team: "Support", onError: "note", nobody: "note" },
    };
    const to = (onError: string) => lintHouse(MAPPING, { "bot.json": bot(blocks, { onError }) });
    expect((await to("bye")).problems("failure")).toEqual(["warning failure/error-branch bot.json#/blocks/desk"]);
    expect((await to("note")).problems("failure")).toEqual([]);
  });

  it("a literal set on the way takes one case; a variable that nothing writes leaves both open", async () => {
    const chat = { kind: "handover", how: "chat", team: "Support", onError: "note", nobody: "note" };
    const split = { kind: "test", of: "$" + "{tier}", when: [{ is: ["gold", "silver"], go: "chat" }], else: "bye" };
    const known = await lintHouse(MAPPING, {
      "bot.json": bot({ desk: { kind: "lookup", result: { tier: "gold" }, next: "split" }, split, chat }),
    });
    expect(known.requests).toEqual({ human: "handed-off bot.json#/intents/human" });
    const open = await lintHouse(MAPPING, { "bot.json": bot({ desk: split, chat }) });
    expect(open.problems("handoff")).toEqual(["warning handoff/conditional-dead-end bot.json#/blocks/bye"]);
  });

  it("what a question keeps is its answer where a later branch compares it, however the variable is spelled", async () => {
    const mapping = MAPPING.replace("kind: ask\n", 'kind: ask\n          stores: "@.keep"\n          maxAttempts: "@.tries"\n');
    const chat = { kind: "handover", how: "chat", team: "Support", onError: "note", nobody: "note" };
    const asked = (keep: string) => ({
      desk: { kind: "menu", say: "Which way?", keep, tries: 2, next: "split", fallback: "chat" },
      split: { kind: "test", of: "way", when: [{ is: "chat", go: "chat" }], else: "bye" },
      chat,
    });
    for (const keep of ["way", "{{ way }}", "$" + "{way}"]) {
      const ran = await lintHouse(mapping, { "bot.json": bot(asked(keep)) });
      expect(ran.problems("handoff"), keep).toEqual(["warning handoff/answer-without-human bot.json#/blocks/split/else"]);
    }
    const other = await lintHouse(mapping, { "bot.json": bot(asked("more")) });
    expect(other.problems("handoff")).toEqual(["warning handoff/conditional-dead-end bot.json#/blocks/bye"]);
  });

  it("an exit may lead to another flow", async () => {
    const mapping = MAPPING.replace('- {role: next, to: "@.next"}', '- {role: next, to: "@.next"}\n        - {role: next, flow: "@.flow"}');
    const files = (flow: string) => ({
      "bot.json": bot({ desk: { kind: "message", say: "One moment.", flow } }),
      "people.json": {
        schema: "garden/2",
        title: "People",
        first: "chat",
        intents: {},
        blocks: {
          chat: { kind: "handover", how: "chat", team: "Support", onError: "note", nobody: "note" },
          note: { kind: "handover", how: "form" },
        },
      },
    });
    expect((await lintHouse(mapping, files("People"))).requests.human).toBe("handed-off bot.json#/intents/human");
    const gone = await lintHouse(mapping, files("Nobody"));
    expect(gone.requests.human).toBe("undecided bot.json#/intents/human");
    expect(gone.problems("structure")).toContain("warning structure/unresolved-flow bot.json#/blocks/desk/flow");
  });

  it("a type that neither the mapping nor the config names is what `otherTypes` says", async () => {
    const desk = { kind: "sparkle", next: "chat" };
    const chat = { kind: "handover", how: "chat", team: "Support", onError: "note", nobody: "note" };
    const files = { "bot.json": bot({ desk, chat }) };
    expect((await lintHouse(MAPPING, files)).problems("structure/unknown-action")).toHaveLength(1);
    const ran = await lintHouse(MAPPING.replace("      types:", "      otherTypes: effect\n      types:"), files);
    expect(ran.problems("structure/unknown-action")).toEqual([]);
    expect(ran.requests.human).toBe("handed-off bot.json#/intents/human");
  });

  it("an option that asks for a person is a request at the option, and without a target it is unhandled", async () => {
    const menu: Json = { kind: "menu", say: "Choose.", options: [{ text: "Talk to an agent" }, { text: "Opening hours", go: "hours" }] };
    const desk = { kind: "handover", how: "chat", team: "Support", onError: "note", nobody: "note" };
    const ran = await lintHouse(MAPPING, { "bot.json": bot({ menu, desk }) });
    expect(ran.requests["Talk to an agent"]).toBe("violated bot.json#/blocks/menu/options/0");
    expect(ran.problems("handoff/request-unhandled")).toEqual(["error handoff/request-unhandled bot.json#/blocks/menu/options/0"]);
  });

  it("a target, a start and a type that do not exist are reported where they stand", async () => {
    const ran = await lintHouse(MAPPING, {
      "bot.json": bot(
        { desk: { kind: "message", say: "Hm.", next: "chatt" }, odd: { kind: "mesage" }, chat: { kind: "done" } },
        { first: "begin" },
      ),
    });
    expect([...ran.problems("structure")]).toEqual(
      expect.arrayContaining([
        "error structure/missing-start bot.json#/first",
        "error structure/unknown-target bot.json#/blocks/desk/next",
        "warning structure/unknown-action bot.json#/blocks/odd/kind",
      ]),
    );
  });

  it("a start that does not exist is all that is said of nodes that it may have led to", async () => {
    const ran = await lintHouse(MAPPING, { "bot.json": bot({ hello: { kind: "message", say: "Hi." } }, { first: "helo", intents: {} }) });
    expect(ran.problems("structure")).toEqual(["error structure/missing-start bot.json#/first"]);
  });

  it("a type that the config declares under actions is known", async () => {
    const desk = { kind: "liveChat" };
    const ran = await lintHouse(`${MAPPING}\n  actions: {liveChat: "transfer:digital"}`, { "bot.json": bot({ desk }) });
    expect(ran.requests).toEqual({ human: "handed-off bot.json#/intents/human" });
    expect(ran.problems("structure/unknown-action")).toEqual([]);
  });

  it("an intent without a node is unhandled; other files are left alone", async () => {
    const ran = await lintHouse(MAPPING, {
      "bot.json": bot({}, { intents: { human: { examples: ["talk to a person", "agent please"] } } }),
      "other.json": { schema: "garden/1", title: "garden/2 is not here", intents: {} },
    });
    expect(ran.requests).toEqual({ human: "violated bot.json#/intents/human" });
    expect(ran.problems("handoff/request-unhandled")).toEqual(["error handoff/request-unhandled bot.json#/intents/human"]);
    expect(ran.problems("source")).toEqual([]);
  });

  it("keys with slashes and quotes are found, and a second key of one name is reported", async () => {
    const text = JSON.stringify(bot({ desk: { kind: "message", say: "x", next: "a/b~'c" }, "a/b~'c": { kind: "done" } }));
    const ran = await lintHouse(MAPPING, { "bot.json": text.replace('"bye":', '"hours":{"kind":"done"},"bye":') });
    expect(ran.problems("handoff")).toEqual(["error handoff/no-dead-end bot.json#/blocks/a~1b~0'c"]);
    expect(ran.problems("structure/duplicate-id")).toEqual(["error structure/duplicate-id bot.json#/blocks/hours"]);
  });
});
