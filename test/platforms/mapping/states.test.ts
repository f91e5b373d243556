import { describe, expect, it } from "vitest";
import { lintHouse } from "./support.ts";

/** A state machine in YAML; its intents are declared in a file of their own. */
const MAPPING = `
  title: State machines
  bots: folder
  flows:
    files: "*.machine.yaml"
    when: $.states
    start: $.initial
    entries:
      - {kind: escalation, to: $.escalate}
      - {kind: intent, each: $.anywhere.*, intent: key, to: "@"}
    nodes:
      each: $.states.*
      text: "@.says"
      types:
        final: {kind: end, where: {path: "@.final", equals: true}}
        handoff:
          kind: transfer
          where: "@.handoff"
          route: {of: "@.handoff.via", table: {livechat: digital, tel: voice}, otherwise: unclear}
          target: {queue: "@.handoff.queue", number: "@.handoff.number"}
          exits: [{role: failure, to: "@.on.failed"}, {role: noAgent, to: "@.on.unavailable"}]
        asking:
          kind: ask
          where: "@.on"
          exits:
            - {role: noMatch, to: "@.on['*']"}
            - {role: answer, each: "@.on.*", intent: key, to: "@"}
        saying: {kind: say, where: "@.says", exits: [{role: next, to: "@.then"}]}
  intents:
    files: intents.yaml
    each: $.*
    phrases: "@[*]"
`;

const INTENTS = "get_agent: [talk to an agent, human please]\nprices: [how much is it]\n";
const machine = (states: string, more = "") => `initial: menu\n${more}states:\n${states.replace(/^/gm, "  ")}\n`;
const MENU = `menu: {says: How can I help?, "on": {get_agent: desk, prices: price, "*": menu}}\nprice: {says: From 5., then: menu}`;
const DESK = `desk: {handoff: {via: livechat, queue: Support}, "on": {failed: sorry, unavailable: sorry}}\nsorry: {handoff: {via: livechat, queue: Overflow}, "on": {failed: price, unavailable: price}}`;

describe("states and transitions in YAML, intents in another file", () => {
  it("the request stands at its declaration and is taken by a transition of a state", async () => {
    const ran = await lintHouse(MAPPING, { "a/intents.yaml": INTENTS, "a/bot.machine.yaml": machine(`${MENU}\n${DESK}`) });
    expect(ran.requests).toEqual({ get_agent: "handed-off a/intents.yaml#/get_agent" });
    expect(ran.problems("handoff", "structure", "source", "nlu")).toEqual([]);
  });

  it("what an earlier line has taken, a later one leaves alone: * is no intent", async () => {
    const ran = await lintHouse(MAPPING, { "a/intents.yaml": INTENTS, "a/bot.machine.yaml": machine(`${MENU}\n${DESK}`) });
    expect(ran.problems("nlu/undefined-intent")).toEqual([]);
  });

  it("a transition by an intent that no file declares is reported at the transition", async () => {
    const wrong = MENU.replace("get_agent: desk", "get_agnt: desk");
    const ran = await lintHouse(MAPPING, { "a/intents.yaml": INTENTS, "a/bot.machine.yaml": machine(`${wrong}\n${DESK}`) });
    expect(ran.problems("nlu/undefined-intent")).toEqual(["error nlu/undefined-intent a/bot.machine.yaml#/states/menu/on/get_agnt"]);
    expect(ran.problems("handoff/request-unhandled")).toEqual(["error handoff/request-unhandled a/intents.yaml#/get_agent"]);
  });

  it("intents of one folder are not those of another: there the request stands at its first use", async () => {
    const ran = await lintHouse(MAPPING, { "a/intents.yaml": INTENTS, "b/bot.machine.yaml": machine(`${MENU}\n${DESK}`) });
    expect(ran.requests).toEqual({ get_agent: "handed-off b/bot.machine.yaml#/states/menu/on/get_agent" });
  });

  it("a global intent and an escalation are ways in of their own", async () => {
    const more = "escalate: line\nanywhere: {get_agent: desk}\n";
    const states = `${MENU}\n${DESK}\nline: {handoff: {via: tel, number: "+441632960000"}, "on": {failed: sorry, unavailable: sorry}}`;
    const ran = await lintHouse(MAPPING, { "a/intents.yaml": INTENTS, "a/bot.machine.yaml": machine(states, more) });
    expect(ran.requests).toEqual({
      get_agent: "handed-off a/intents.yaml#/get_agent",
      escalation: "violated a/bot.machine.yaml#/escalate",
    });
    expect(ran.problems("handoff")).toEqual(["error handoff/no-voice-transfer a/bot.machine.yaml#/states/line"]);
  });

  it("a file in which the mapping finds no node is reported", async () => {
    const ran = await lintHouse(MAPPING, { "a/bot.machine.yaml": "initial: x\nstates: {}\n" });
    expect(ran.problems("source")).toEqual(["warning source/shape a/bot.machine.yaml#"]);
  });

  it("a file that matches and does not parse is reported, one that does not match is not", async () => {
    const ran = await lintHouse(MAPPING, { "a/bot.machine.yaml": "states: {a: [", "b/other.yaml": "states: {a: [" });
    expect(ran.problems("source")).toEqual([expect.stringMatching(/^error source\/parse-error a\/bot\.machine\.yaml#/)]);
  });
});
