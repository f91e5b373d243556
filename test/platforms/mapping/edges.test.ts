import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { lintHouse } from "./support.ts";

/** Drawn in an editor: nodes and edges side by side, edges begin at a handle of their node. */
const MAPPING = `
  files: "*.flow.json"
  channels: {web: chat, phone: voice}
  flows:
    name: "@.meta.name"
    channels: "@.meta.channels[*]"
    start: "@.nodes[?@.type == 'start']"
    entries:
      - {kind: intent, each: "@.nodes[?@.type == 'trigger']", intent: "@.data.intent", to: "@"}
      - {kind: handler, name: {value: noMatch}, to: "@.meta.fallback"}
    nodes:
      each: "@.nodes[*]"
      id: "@.id"
      label: "@.data.title"
      type: "@.type"
      text: "@.data.text"
      types:
        start: effect
        trigger: effect
        text: say
        buttons:
          kind: ask
          exits: [{role: answer, each: "@.data.buttons[*]", label: "@.caption", handle: "@.id"}]
        confirm: {kind: ask, exits: [{role: yes, handle: {value: "yes"}}, {role: declined, handle: {value: "no"}}]}
        hours: branch
        channel: {kind: branch, exits: [{role: case, each: "@.data.ways[*]", channel: "@.on", handle: "@.id"}]}
        agent:
          kind: transfer
          route: digital
          target: {queue: "@.data.queue"}
          exits: [{role: failure, handle: {value: failed}}, {role: noAgent, handle: {value: busy}}]
        call: {kind: transfer, route: voice, target: {number: "@.data.number"}}
        ticket: {kind: transfer, route: ticket}
        stop: {kind: end}
        subflow: {kind: call, flow: "@.data.flow", binds: {intent: {value: sub.intent}}}
        back: {kind: return}
        asked: {kind: branch, variable: {value: sub.intent}}
    edges:
      each: "@.edges[*]"
      from: "@.source"
      to: "@.target"
      handle: "@.sourceHandle"
      label: "@.label"
      is: "@.data.equals"
      role: {of: "@.sourceHandle", table: {open: open, closed: closed, else: default, match: case}, otherwise: next}
`;

const node = (id: string, type: string, data: Json = {}): Json => ({ id, type, position: { x: 0, y: 0 }, data });
const edge = (source: string, target: string, sourceHandle: string | null = null, more: object = {}): Json => ({
  id: `${source}-${target}`,
  source,
  target,
  sourceHandle,
  ...more,
});
const flow = (nodes: Json[], edges: Json[], meta: Json = { name: "Web bot" }): Json => ({ meta, nodes, edges });

const START = [node("s", "start"), node("w", "text", { text: "Hello, I am a bot." })];
const TRIGGER = node("t", "trigger", { intent: "talk_to_human" });
const DESK = node("d", "agent", { queue: "Support" });
const NOTE = node("n", "ticket");
const SAFE = [edge("d", "n", "failed"), edge("d", "n", "busy")];

describe("nodes and edges", () => {
  it("edges lead on; those at the handles failed and busy are the transfer's failures", async () => {
    const ran = await lintHouse(MAPPING, {
      "web.flow.json": flow([...START, TRIGGER, DESK, NOTE], [edge("s", "w"), edge("t", "d"), ...SAFE]),
    });
    expect(ran.requests).toEqual({ talk_to_human: "handed-off web.flow.json#/nodes/2" });
    expect(ran.problems("handoff", "failure", "structure", "source")).toEqual([]);
    const bare = await lintHouse(MAPPING, { "web.flow.json": flow([...START, TRIGGER, DESK], [edge("s", "w"), edge("t", "d")]) });
    expect([...bare.problems("failure")].sort()).toEqual([
      "warning failure/no-agent web.flow.json#/nodes/3",
      "warning failure/transfer-failure web.flow.json#/nodes/3",
    ]);
  });

  it("an edge that leaves a node which is not there is reported, and one without a beginning is not", async () => {
    const edges = [edge("s", "w"), edge("tt", "d"), { ...(edge("t", "d") as object), source: null }, ...SAFE];
    const ran = await lintHouse(MAPPING, { "web.flow.json": flow([...START, TRIGGER, DESK, NOTE], edges) });
    expect(ran.problems("structure/unknown-target")).toEqual(["error structure/unknown-target web.flow.json#/edges/1/source"]);
  });

  it("the word of an edge that means an outcome is no intent there, and one on the way out of a question is", async () => {
    const mapping = `
      files: "*.yml"
      flows:
        start: $.begin
        nodes: {each: "$.nodes[*]", id: "@.id", type: "@.kind", types: {ask: ask, hours: branch, end: end, chat: {kind: transfer, route: digital}}}
        edges:
          each: "$.edges[*]"
          from: "@.from"
          to: "@.to"
          role: {of: "@.when", table: {open: open, closed: closed}, otherwise: answer}
          intent: "@.when"
      intents: {each: "$.intents[*]", name: "@.name", phrases: "@.samples[*]"}
    `;
    const text = `
begin: menu
nodes: [{id: menu, kind: ask}, {id: hours, kind: hours}, {id: desk, kind: chat}, {id: bye, kind: end}]
edges:
  - {from: menu, to: hours, when: human_please}
  - {from: hours, to: desk, when: open}
  - {from: hours, to: bye, when: closed}
intents: [{name: human_please, samples: [talk to a human]}]
`;
    const ran = await lintHouse(mapping, { "a.yml": text });
    expect(ran.requests).toEqual({ human_please: "handed-off a.yml#/intents/0" });
    expect(ran.problems("nlu/undefined-intent", "failure")).toEqual(["warning failure/closed-hours a.yml#/nodes/1"]);
  });

  it("a button is a request at the button; its edge begins at the button's handle", async () => {
    const buttons = node("b", "buttons", {
      buttons: [
        { id: "b1", caption: "Speak to a human" },
        { id: "b2", caption: "Prices" },
      ],
    });
    const nodes = [...START, buttons, node("p", "call", { number: "+15550101" }), node("x", "text", { text: "From 5." })];
    const edges = [edge("s", "w"), edge("w", "b"), edge("b", "p", "b1"), edge("b", "x", "b2")];
    const ran = await lintHouse(MAPPING, { "web.flow.json": flow(nodes, edges) });
    expect(ran.requests).toEqual({ "Speak to a human": "violated web.flow.json#/nodes/2/data/buttons/0" });
    expect(ran.problems("handoff")).toEqual(["error handoff/no-voice-transfer web.flow.json#/nodes/3"]);
  });

  it("the no of a confirmation is declined; where the yes has no edge, the request comes to rest before the question", async () => {
    const confirm = node("c", "confirm", { text: "Shall I connect you?" });
    const nodes = [...START, TRIGGER, confirm, DESK, NOTE, node("e", "stop")];
    const good = [edge("s", "w"), edge("t", "c"), edge("c", "d", "yes"), edge("c", "e", "no"), ...SAFE];
    const ran = await lintHouse(MAPPING, { "web.flow.json": flow(nodes, good) });
    expect(ran.requests).toEqual({ talk_to_human: "handed-off web.flow.json#/nodes/2" });
    expect(ran.outcomes("talk_to_human")).toContain("dead-end declined web.flow.json#/nodes/6");
    const open = await lintHouse(MAPPING, {
      "web.flow.json": flow(nodes, [edge("s", "w"), edge("t", "c"), edge("c", "e", "no"), ...SAFE]),
    });
    expect(open.problems("handoff/no-dead-end")).toEqual(["error handoff/no-dead-end web.flow.json#/nodes/2"]);
  });

  it("the table of the edges gives their roles: after hours the way is closed", async () => {
    const nodes = [...START, TRIGGER, node("h", "hours"), DESK, NOTE, node("e", "stop")];
    const edges = [edge("s", "w"), edge("t", "h"), edge("h", "d", "open"), edge("h", "e", "closed"), ...SAFE];
    const ran = await lintHouse(MAPPING, { "web.flow.json": flow(nodes, edges) });
    expect(ran.requests).toEqual({ talk_to_human: "handed-off web.flow.json#/nodes/2" });
    expect(ran.problems("failure")).toEqual(["warning failure/closed-hours web.flow.json#/nodes/3"]);
  });

  it("channels of the file are read in its own words, and a way for one channel exists there only", async () => {
    const ways = node("k", "channel", {
      ways: [
        { id: "k1", on: "phone" },
        { id: "k2", on: "web" },
      ],
    });
    const nodes = [...START, TRIGGER, ways, node("p", "call", { number: "+15550101" }), DESK, NOTE];
    const edges = [edge("s", "w"), edge("t", "k"), edge("k", "p", "k1"), edge("k", "d", "k2"), ...SAFE];
    const ran = await lintHouse(MAPPING, { "web.flow.json": flow(nodes, edges, { name: "Web bot", channels: ["web", "phone"] }) });
    expect(ran.channels("talk_to_human")).toEqual({ chat: "handed-off" });
    expect(ran.problems("handoff")).toEqual([]);
  });

  it("a called flow hands the intent back, and the caller's case takes it up", async () => {
    const sub = flow([node("s", "start"), node("q", "buttons"), TRIGGER, node("r", "back")], [edge("s", "q"), edge("t", "r")], {
      name: "Sub",
    });
    const caller = (edges: Json[]) =>
      lintHouse(MAPPING, {
        "sub.flow.json": sub,
        "web.flow.json": flow(
          [...START, node("u", "subflow", { flow: "Sub" }), node("a", "asked"), DESK, NOTE, node("e", "stop")],
          [edge("s", "w"), edge("w", "u"), ...edges, ...SAFE],
        ),
      });
    const tested = [edge("u", "a"), edge("a", "d", "match", { data: { equals: "talk_to_human" } }), edge("a", "e", "else")];
    expect((await caller(tested)).requests).toEqual({ talk_to_human: "handed-off sub.flow.json#/nodes/2" });
    const swallowed = await caller([edge("u", "e")]);
    expect(swallowed.problems("handoff/escalation-swallowed")).toEqual(["error handoff/escalation-swallowed web.flow.json#/nodes/2"]);
  });

  it("an edge to a node that does not exist is reported at its target", async () => {
    const ran = await lintHouse(MAPPING, {
      "web.flow.json": flow([...START, TRIGGER, DESK, NOTE], [edge("s", "w"), edge("t", "dd"), ...SAFE]),
    });
    expect(ran.problems("structure/unknown-target")).toEqual(["error structure/unknown-target web.flow.json#/edges/1/target"]);
  });

  it("`id: key` names the nodes of a list by their places in it", async () => {
    const mapping = `
      files: "*.json"
      flows:
        nodes:
          each: $.blocks[*]
          id: key
          type: "@.op"
          exits: [{role: next, to: "@.go"}]
          types:
            menu: {kind: ask, exits: [{role: answer, each: "@.options[*]", label: "@.say", to: "@.go"}]}
            hand: {kind: transfer, route: voice, target: {number: "@.number"}}
    `;
    const options = [
      { say: "Talk to a human", go: 1 },
      { say: "Prices", go: 7 },
    ];
    const blocks: Json[] = [
      { op: "menu", options },
      { op: "hand", number: "+15550101" },
    ];
    const ran = await lintHouse(mapping, { "a.json": { blocks } });
    expect(ran.problems("handoff", "structure/unknown-target")).toEqual([
      "error structure/unknown-target a.json#/blocks/0/options/1/go",
      "error handoff/no-voice-transfer a.json#/blocks/1",
    ]);
  });
});
