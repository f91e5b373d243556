import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import type { Json } from "../../../src/source/document.ts";
import { linted } from "../linted.ts";
import { dial, flex, flow, project, type Short, say, split, studio, type Widgets, wait } from "./support.ts";

const TEXT = { incomingMessage: "menu" };
const LIST = "1) Orders 2) Speak with an agent";
const DESK = { flex: flex("other"), other: flex("flex") };
const set = (key: string, value: string, next: string): Short => ({
  type: "set-variables",
  with: { variables: [{ key, value }] },
  on: { next },
});
const code = (success: string): Short => ({ type: "run-function", with: { url: "https://example.com/f" }, on: { success, fail: success } });

/** The choices of a menu whose answer is split once. */
async function choices(body: string, of: string, when: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { requests } = await studio(TEXT, { menu: wait(body, "pick"), pick: split(of, when, "menu"), bye: say("Bye."), ...DESK });
  return Object.keys(requests);
}

it("widgets, events and comparisons may be called as what every object of a program has", async () => {
  const odd: Short = { type: "constructor", on: { toString: "menu" } };
  const trigger = { ...TEXT, valueOf: "menu" };
  const widgets = {
    menu: { ...wait("Reply AGENT.", "pick"), on: { incomingMessage: "pick", hasOwnProperty: "odd" } },
    pick: split("menu", { "equal_to agent": "flex", "constructor agent": "odd" }, "menu"),
    odd,
    ...DESK,
  };
  const { requests, problems } = await studio(trigger, widgets);
  expect(requests.agent?.verdict).toBe("handed-off");
  expect(problems.filter((each) => each.startsWith("source/"))).toEqual([]);
});

describe("a split on the reply is a request", () => {
  it("by its words, whatever the comparison; it is called by the compared value", async () => {
    expect(await choices("Hello", "menu", { "equal_to agent": "flex" })).toEqual(["agent"]);
    expect(await choices("Hello", "menu", { "contains talk to a person": "flex" })).toEqual(["talk to a person"]);
    expect(await choices("Hello", "menu", { "starts_with human": "flex" })).toEqual(["human"]);
    expect(await choices("Hello", "menu", { "matches_any_of 9, agent, human": "flex" })).toEqual(["9, agent, human"]);
    expect(await choices("Hello", "{{widgets.menu.inbound.Body | downcase | strip}}", { "equal_to atendente": "flex" })).toEqual([
      "atendente",
    ]);
    expect(await choices("Hello", "{{widgets.menu.inbound.ButtonText}}", { "equal_to Speak to an agent": "flex" })).toEqual([
      "Speak to an agent",
    ]);
  });

  it("by the label that the designer gave it", async () => {
    expect(await choices("Hello", "menu", { "equal_to 3|Talk to an agent": "flex" })).toEqual(["3"]);
    expect(await choices("Hello", "menu", { "equal_to 3|Third item": "flex" })).toEqual([]);
  });

  it("by what the menu says about its key", async () => {
    const body = "1. Opening hours\n2. Where is my order?\n3. Talk to an agent";
    expect(await choices(body, "menu", { "equal_to 1": "bye", "equal_to 2": "bye", "equal_to 3": "flex" })).toEqual(["3"]);
    expect(
      await choices("Reply 1 for hours or 2 to chat with a person.", "menu", { "equal_to 1": "bye", "matches_any_of 2,two": "flex" }),
    ).toEqual(["2,two"]);
  });

  it("by what the menu says in the language that its template chooses", async () => {
    const body = "{% if flow.variables.lang == 'de' %}1. Bestellung\n2. Mitarbeiter{% else %}1. Orders\n2. Talk to an agent{% endif %}";
    expect(await choices(body, "menu", { "equal_to 1": "bye", "equal_to 2": "flex" })).toEqual(["2"]);
  });

  it("by what the menu says in a variable of the flow", async () => {
    const menu = { keep: set("menu", "1. Orders\n2. Talk to an agent", "menu"), menu: wait("{{flow.variables.menu}}", "pick") };
    const pick = split("menu", { "equal_to 1": "bye", "equal_to 2": "flex" }, "bye");
    const { requests } = await linted({ "flow.json": flow({ incomingMessage: "keep" }, { ...menu, pick, bye: say("Bye."), ...DESK }) });
    expect(Object.keys(requests)).toEqual(["2"]);
  });

  it("by what the menu says about its word", async () => {
    const body = "- Reply with *Booking* to ask about a booking.\n- Reply with *New* if you want to chat with an agent about a new one.";
    expect(await choices(body, "menu", { "contains booking": "bye", "contains new": "flex" })).toEqual(["new"]);
    // The "yes" of a question is an answer to it.
    expect(await choices("Reply YES to talk to an agent or NO to end.", "menu", { "equal_to YES": "flex", "equal_to NO": "bye" })).toEqual(
      [],
    );
  });

  it.each<[string, Widgets]>([
    ["nothing", { list: say(LIST, "menu") }],
    ["a variable that is set", { list: say(LIST, "between"), between: set("tries", "0", "menu") }],
    ["a function", { list: say(LIST, "between"), between: { type: "run-function", on: { success: "menu", fail: "menu" } } }],
    ["a split", { list: say(LIST, "between"), between: split("{{flow.variables.vip}}", { "equal_to yes": "menu" }, "menu") }],
  ])("by the message before the question, %s between them", async (_, before) => {
    const { requests } = await studio(
      { incomingMessage: "list" },
      {
        ...before,
        menu: wait("Which one?", "pick"),
        pick: split("menu", { "equal_to 1": "bye", "equal_to 2": "flex" }, "menu"),
        bye: say("Bye."),
        ...DESK,
      },
    );
    expect(Object.keys(requests)).toEqual(["2"]);
  });

  it("but not by a regular expression, a comparison with others, or what it leads to", async () => {
    expect(await choices("Hello", "menu", { "regex (?i).*agent.*": "flex" })).toEqual([]);
    expect(await choices("Hello", "menu", { "regex (?i).*agent.*|Branch 2": "flex" })).toEqual([]);
    expect(await choices("Hello", "menu", { "regex (?i).*(agent).*|Wants an agent": "flex" })).toEqual(["Wants an agent"]);
    expect(await choices("Hello", "menu", { "not_equal_to agent": "bye", "equal_to hours": "flex" })).toEqual([]);
    expect(await choices("Hello", "menu", { "contains travel agent": "flex" })).toEqual([]);
  });

  it("by what is left where its only case asks for anything else", async () => {
    const asked = async (when: Readonly<Record<string, string>>) =>
      (await studio(TEXT, { menu: wait("Hello", "pick"), pick: split("menu", when, "flex"), bye: say("Bye."), ...DESK })).requests;
    for (const type of ["does_not_contain", "not_equal_to", "does_not_match_any_of", "does_not_start_with"])
      expect(await asked({ [`${type} agent`]: "bye" })).toMatchObject({ agent: { verdict: "handed-off", at: "pick/transitions/0" } });
    expect(await asked({ "does_not_contain agent": "bye", "equal_to hours": "bye" })).toEqual({});
    expect(await asked({ "does_not_contain order": "bye" })).toEqual({});
    expect(await asked({ "is_not_blank ": "bye" })).toEqual({});
  });

  it("by a keyword of the first message", async () => {
    const { requests } = await studio(
      { incomingMessage: "pick" },
      { pick: split("{{trigger.message.Body}}", { "equal_to agent": "flex" }, "bye"), bye: say("Write AGENT for our team."), ...DESK },
    );
    expect(requests.agent?.verdict).toBe("handed-off");
  });

  it("through variables that hold the reply", async () => {
    const { requests } = await studio(TEXT, {
      menu: wait("Hello", "keep"),
      keep: set("topic", "{{widgets.menu.inbound.Body | downcase | split: ' ' | first}}", "pick"),
      pick: split("{{flow.variables.topic}}", { "equal_to agent": "flex" }, "menu"),
      ...DESK,
    });
    expect(requests.agent?.verdict).toBe("handed-off");
  });
});

describe("a split on what a bot made of the words is a request", () => {
  it("with the intent that a function or a request found", async () => {
    const { requests } = await studio(TEXT, {
      menu: wait("How can we help?", "detect"),
      detect: code("pick"),
      pick: split("{{widgets.detect.parsed.intent}}", { "equal_to order_status": "bye", "equal_to talk_to_agent": "dial" }, "menu"),
      bye: say("On its way."),
      dial: dial(),
    });
    expect(requests).toEqual({
      talk_to_agent: { verdict: "violated", at: "pick/transitions/2", outcomes: ["voice-transfer none dial"] },
    });
  });

  it("with the task of an Autopilot assistant", async () => {
    const { requests } = await studio(TEXT, {
      menu: {
        type: "send-to-auto-pilot",
        with: { autopilot_assistant_sid: "UA1" },
        on: { sessionEnded: "pick", failure: "", timeout: "" },
      },
      pick: split("{{widgets.menu.CurrentTask}}", { "equal_to talk_to_human": "flex" }, "bye"),
      bye: say("Bye."),
      ...DESK,
    });
    expect(requests.talk_to_human?.verdict).toBe("handed-off");
  });

  it("but not what else a function tells", async () => {
    const { requests } = await studio(TEXT, {
      menu: wait("How can we help?", "check"),
      check: code("pick"),
      pick: split("{{widgets.check.parsed.available}}", { "equal_to true|Agents available": "flex" }, "bye"),
      bye: say("Bye."),
      ...DESK,
    });
    expect(requests).toEqual({});
  });
});

describe("a virtual agent", () => {
  const agent = (channel: string, handoff: string): Short => ({
    type: "connect-virtual-agent-v2",
    with: { connector_name: "cx", channel },
    on: { completed: "bye", "live-agent-handoff": handoff, hangup: "", failed: "", paused: "", timeout: "" },
  });

  it("hands over by live-agent-handoff", async () => {
    const { requests } = await studio(
      { incomingConversationMessage: "bot" },
      { bot: agent("conversations", "flex"), bye: say("Bye."), ...DESK },
    );
    expect(requests).toMatchObject({ "live-agent-handoff": { verdict: "handed-off", at: "bot/transitions/1" } });
  });

  it("that talks on calls alone is asked for nobody in a chat", async () => {
    const bot = { bot: agent("voice", "flex"), bye: say("Bye."), ...DESK };
    const { requests } = await studio({ incomingConversationMessage: "bot" }, bot);
    expect(requests["live-agent-handoff"]?.verdict).toBe("not-judged");
  });

  it("whose handoff is unwired is unhandled", async () => {
    const { problems } = await studio({ incomingConversationMessage: "bot" }, { bot: agent("conversations", ""), bye: say("Bye.") });
    expect(problems).toEqual(["handoff/request-unhandled bot/transitions/1"]);
  });

  it("of an older flow says so in its status", async () => {
    const { requests } = await studio(
      { incomingCall: "bot" },
      {
        bot: { type: "connect-virtual-agent", with: { connector: "es" }, on: { return: "pick", hangup: "" } },
        pick: split("{{widgets.bot.VirtualAgentStatus}}", { "equal_to live-agent-handoff": "dial" }, "bye"),
        bye: { type: "say-play", with: { say: "Bye." }, on: { audioComplete: "" } },
        dial: dial(),
      },
    );
    expect(requests).toMatchObject({ "live-agent-handoff": { verdict: "not-judged", at: "pick/transitions/1" } });
  });
});

describe("a flow", () => {
  const from = async (initial_state: string | undefined) => {
    const { initial_state: _, ...rest } = flow({ incomingMessage: "hello" }, { hello: say("Hello.") });
    const definition = { ...rest, ...(initial_state === undefined ? {} : { initial_state }) };
    return (await linted({ "flow.json": definition })).problems("structure/missing-start");
  };

  it("begins at its trigger; a start that is not there is reported", async () => {
    expect(await from("Trigger")).toEqual([]);
    expect(await from("Gone")).toEqual(["error structure/missing-start flow.json#/initial_state"]);
    expect(await from(undefined)).toEqual(["error structure/missing-start flow.json#"]);
  });

  it("may begin at a widget: what only that leads to is reached", async () => {
    const definition = flow({ incomingMessage: "hello" }, { hello: say("Hello."), first: say("Welcome.", "flex"), ...DESK });
    const unreached = async (initial_state: string) =>
      (await linted({ "flow.json": { ...definition, initial_state } })).problems("handoff/unreachable-handoff");
    expect(await unreached("first")).toEqual([]);
    expect(await unreached("Trigger")).not.toEqual([]);
  });

  it("dials numbers and SIP addresses only", async () => {
    const dialled = async (to: string) =>
      (await linted({ "flow.json": flow({ incomingCall: "dial" }, { dial: dial(to) }) })).problems("voice/invalid-dial-target");
    expect(await dialled("the desk")).toEqual(["warning voice/invalid-dial-target flow.json#/states/1/properties/to"]);
    for (const fine of ["+15550100", "{{flow.variables.desk}}"]) expect(await dialled(fine), fine).toEqual([]);
  });

  it("takes a card number by the widget for payments, not by a question", async () => {
    const asks = async (type: string) => {
      const card: Short = { type, with: { say: "Please enter your credit card number." }, on: { keypress: "", success: "" } };
      return (await linted({ "flow.json": flow({ incomingCall: "card" }, { card }) })).problems("security/card-data");
    };
    expect(await asks("gather-input-on-call")).toHaveLength(1);
    expect(await asks("capture-payments")).toEqual([]);
  });
});

describe("the channel", () => {
  it("is tested by its type, or by what only calls have", async () => {
    const widgets = {
      menu: wait("AGENT?", "pick"),
      pick: split("menu", { "equal_to agent": "line" }, "menu"),
      line: split("{{trigger.call.CallSid}}", { "is_not_blank ": "dial" }, "kind"),
      kind: split("{{trigger.message.ChannelAttributes.channel_type}}", { "equal_to web": "flex" }, "other"),
      dial: dial(),
      ...DESK,
    };
    const { requests } = await studio(TEXT, widgets);
    expect(requests.agent?.verdict).toBe("handed-off");
    expect(requests.agent?.outcomes).not.toContain("voice-transfer none dial");
  });

  it("is chat or another one by a list of types: what others get is none of the chat's business", async () => {
    const on = async (types: string) => {
      const widgets = {
        menu: wait("AGENT?", "pick"),
        pick: split("menu", { "equal_to agent": "kind" }, "menu"),
        kind: split("{{trigger.message.ChannelAttributes.channel_type}}", { [types]: "dial" }, "flex"),
        dial: dial(),
        ...DESK,
      };
      return (await linted({ "flow.json": flow(TEXT, widgets) })).channels("agent");
    };
    expect(await on("matches_any_of web,chat")).toEqual({ chat: "violated", messaging: "handed-off" });
    expect(await on("matches_any_of sms,whatsapp")).toEqual({ chat: "handed-off", messaging: "violated" });
    expect(await on("equal_to whatsapp")).toEqual({ chat: "handed-off", messaging: "violated" });
    expect(await on("matches_any_of web,sms")).toEqual({ chat: "violated", messaging: "violated" });
    expect(await on("not_equal_to web")).toEqual({ chat: "handed-off", messaging: "violated" });
    expect(await on("does_not_match_any_of sms,whatsapp")).toEqual({ chat: "violated", messaging: "violated" });
    // A message comes by no call.
    expect(await on("equal_to voice")).toEqual({ chat: "handed-off", messaging: "handed-off" });
  });

  it("of a block that only calls have is reported on messages, but not behind an answered call", async () => {
    const play: Short = { type: "say-play", with: { say: "Hello." }, on: { audioComplete: "" } };
    expect((await studio({ incomingMessage: "play" }, { play })).problems).toEqual(["voice/block-on-digital play"]);
    const call: Short = { type: "make-outgoing-call-v1", on: { answered: "play", busy: "", noAnswer: "", failed: "" } };
    expect((await studio({ incomingMessage: "call" }, { call, play })).problems).toEqual([]);
  });

  it.each<[string, Short]>([
    ["say-play", { type: "say-play", with: { say: "Hello." }, on: { audioComplete: "flex" } }],
    ["gather-input-on-call", { type: "gather-input-on-call", on: { keypress: "flex", speech: "flex", timeout: "flex" } }],
  ])("a message ends at %s, which has no exit for an error", async (_, hello) => {
    const widgets = {
      menu: wait("Reply AGENT.", "pick"),
      pick: split("menu", { "equal_to agent": "hello" }, "menu"),
      hello,
      flex: flex(""),
    };
    const { requests, problems } = await studio({ incomingMessage: "menu" }, widgets);
    expect(requests.agent).toMatchObject({ verdict: "violated", outcomes: ["dead-end none hello"] });
    expect(problems).toContain("handoff/no-dead-end hello");
  });
});

describe("subflows", () => {
  const rest = (sid: string, name: string, definition: ReturnType<typeof flow>) => ({
    sid,
    friendly_name: name,
    status: "published",
    definition,
  });
  const run = (completed: string, parameters: { key: string; value: string }[] = []): Short => ({
    type: "run-subflow",
    with: { flow_sid: "FW00000000000000000000000000000002", flow_revision: "LatestPublished", parameters },
    on: { completed, failed: completed },
  });
  const main = (sub: Short, more: Readonly<Record<string, Short>>) =>
    rest("FW1", "Main", flow({ incomingMessage: "sub" }, { sub, bye: say("Bye."), ...DESK, ...more }));
  const child = (widgets: Readonly<Record<string, Short>>) =>
    rest(
      "FW00000000000000000000000000000002",
      "Menu",
      flow({ incomingParent: "menu" }, { menu: wait("AGENT or HOURS?", "pick"), ...widgets }),
    );

  it("come back to the flow that runs them, with what they have set", async () => {
    const { requests, problems } = await project({
      "main.json": main(run("route"), { route: split("{{widgets.sub.wants}}", { "equal_to desk": "flex" }, "bye") }),
      "menu.json": child({
        pick: split("menu", { "equal_to agent": "keep", "equal_to hours": "tell" }, "menu"),
        keep: set("wants", "desk", ""),
        tell: say("9 to 5."),
      }),
    });
    expect(requests.agent).toMatchObject({ verdict: "handed-off", at: "menu:pick/transitions/1" });
    expect(requests.agent?.outcomes).toContain("handed-off none main:flex");
    expect(problems).toEqual([]);
  });

  it("hold the request themselves where the flow that runs them tests what they hand back", async () => {
    const route = (value: string) => split(value, { "equal_to live agent": "flex", "equal_to hours": "bye" }, "sub");
    const asks = child({
      pick: split("menu", { "equal_to agent": "keep", "equal_to hours": "tell" }, "menu"),
      keep: set("choice", "live agent", ""),
      tell: set("choice", "hours", ""),
    });
    const direct = await project({ "main.json": main(run("route"), { route: route("{{widgets.sub.choice}}") }), "menu.json": asks });
    const copied = await project({
      "main.json": main(run("copy"), {
        copy: set("topic", "{{widgets.sub.choice}}", "route"),
        route: route("{{flow.variables.topic}}"),
      }),
      "menu.json": asks,
    });
    for (const { requests, problems } of [direct, copied]) {
      expect(Object.keys(requests)).toEqual(["agent"]);
      expect(requests.agent).toMatchObject({ verdict: "handed-off", at: "menu:pick/transitions/1" });
      expect(problems).toEqual([]);
    }
  });

  it("hold it even where that test leads nowhere: there it ends", async () => {
    const { requests, problems } = await project({
      "main.json": main(run("route"), {
        route: split("{{widgets.sub.choice}}", { "equal_to live agent": "", "equal_to hours": "flex" }, "sub"),
      }),
      "menu.json": child({
        pick: split("menu", { "equal_to agent": "keep", "equal_to hours": "tell" }, "menu"),
        keep: set("choice", "live agent", ""),
        tell: set("choice", "hours", ""),
      }),
    });
    expect(Object.keys(requests)).toEqual(["agent"]);
    expect(requests.agent).toMatchObject({ verdict: "violated", outcomes: ["dead-end none main:route"] });
    expect(problems).toEqual(["handoff/no-dead-end main:route"]);
  });

  it("that hand back the reply itself leave the request to the flow that runs them", async () => {
    const { requests } = await project({
      "main.json": main(run("route"), { route: split("{{widgets.sub.choice}}", { "equal_to agent": "flex" }, "bye") }),
      "menu.json": child({ pick: set("choice", "{{widgets.menu.inbound.Body}}", "") }),
    });
    expect(requests).toMatchObject({ agent: { verdict: "handed-off", at: "main:route/transitions/1" } });
  });

  it("know the parameters of the flow that runs them, whatever other flows hand over", async () => {
    const asks = (name: string, word: string, mode: string) =>
      rest(
        `FW1${name}`,
        name,
        flow(
          { incomingMessage: "menu" },
          {
            menu: wait("AGENT or HOURS?", "pick"),
            pick: split("menu", { [`equal_to ${word}`]: "sub" }, "menu"),
            sub: run("bye", [{ key: "mode", value: mode }]),
            bye: say("Bye."),
          },
        ),
      );
    const desk = rest(
      "FW00000000000000000000000000000002",
      "Desk",
      flow(
        { incomingParent: "mode" },
        { mode: split("{{trigger.parent.parameters.mode}}", { "equal_to live": "flex" }, "tell"), tell: say("No."), ...DESK },
      ),
    );
    const lint = async (mode: string) => {
      const files = { "a.json": asks("A", "agent", mode), "b.json": asks("B", "human", "live"), "desk.json": desk };
      return (await project(files)).requests;
    };
    expect((await lint("live")).agent?.outcomes).toContain("handed-off none desk:flex");
    expect((await lint("self")).agent).toMatchObject({ verdict: "violated" });
  });

  it("whose request the flow drops have lost it at the widget that runs them", async () => {
    const { requests, problems } = await project({
      "main.json": main(run("bye"), {}),
      "menu.json": child({ pick: split("menu", { "equal_to agent": "keep" }, "menu"), keep: set("wants", "desk", "") }),
    });
    expect(requests.agent?.verdict).toBe("violated");
    expect(problems).toContain("handoff/escalation-swallowed main:sub");
  });

  it("know the parameters that they are given", async () => {
    const widgets = {
      pick: split("menu", { "equal_to agent": "which" }, "menu"),
      which: split("{{trigger.parent.parameters.desk}}", { "equal_to flex": "desk" }, "sorry"),
      desk: flex("desk2"),
      desk2: flex("desk"),
      sorry: say("Nobody is there."),
    };
    const given = await project({ "main.json": main(run("bye", [{ key: "desk", value: "flex" }]), {}), "menu.json": child(widgets) });
    expect(given.requests.agent?.verdict).toBe("handed-off");
  });

  it("that nobody in the project runs are opaque at their end", async () => {
    const { requests, problems } = await project({
      "menu.json": child({ pick: split("menu", { "equal_to agent": "keep" }, "menu"), keep: set("wants", "desk", "") }),
    });
    expect(requests.agent?.verdict).toBe("undecided");
    expect(problems).toEqual(["handoff/undecided keep"]);
  });

  it("that are not in the project are reported where they are run", async () => {
    const { problems } = await project({
      "main.json": main(run("bye"), { ask: wait("", "") }),
    });
    expect(problems).toContain("structure/unresolved-flow sub/properties/flow_sid");
  });
});

describe("a definition", () => {
  const widgets = { menu: wait("Orders or agent?", "pick"), pick: split("menu", { "equal_to agent": "bye" }, "menu"), bye: say("Bye.") };
  const definition = flow({ incomingMessage: "menu" }, widgets);

  it("may stand as text in an answer of the REST API", async () => {
    const answer = { sid: "FW0", friendly_name: "Line", definition: JSON.stringify(definition) };
    const { requests, problems } = await linted({ "answer.json": answer });
    expect(requests).toEqual({ agent: "violated answer.json#/definition/states/2/transitions/1" });
    expect(problems("handoff")).toEqual(["error handoff/no-dead-end answer.json#/definition/states/3"]);
  });

  it("may stand among others, by name or in Terraform's JSON", async () => {
    const answers: readonly (readonly [string, { [key: string]: Json }])[] = [
      ["/line", { line: definition, other: {} }],
      ["/flows/0/definition", { flows: [{ sid: "FW0", definition }] }],
      ["/resource/twilio_studio_flows_v2/line/definition", { resource: { twilio_studio_flows_v2: { line: { definition } } } }],
    ];
    for (const [at, answer] of answers)
      expect((await linted({ "line.json": answer })).requests).toEqual({ agent: `violated line.json#${at}/states/2/transitions/1` });
  });

  it("may stand in Terraform's language, in which names have no quotes", async () => {
    const encoded = JSON.stringify(definition).replaceAll(/"(\w+)":/g, "$1 = ");
    const file = `resource "twilio_studio_flows_v2" "line" {\n  definition = jsonencode(${encoded})\n}\n`;
    const at = "line.tf#/0/resource/twilio_studio_flows_v2/line/definition";
    expect((await linted({ "line.tf": file })).requests).toEqual({ agent: `violated ${at}/states/2/transitions/1` });
  });

  it("in Terraform may be a local value, and be called by the address of its resource", async () => {
    const encoded = (widgets: Parameters<typeof flow>[1], triggers: Parameters<typeof flow>[0]) =>
      `jsonencode(${JSON.stringify(flow(triggers, widgets)).replaceAll(/"\$\{(.*?)\}"/g, "$1")})`;
    const sub = { type: "run-subflow", with: { flow_sid: "${twilio_studio_flows_v2.menu.sid}" }, on: { completed: "", failed: "" } };
    const file = `locals {
  menu = <<-JSON
    ${JSON.stringify(flow({ incomingParent: "menu" }, widgets))}
  JSON
  line = ${encoded({ sub }, { incomingMessage: "sub" })}
}
resource "twilio_studio_flows_v2" "line" {
  friendly_name = "Line"
  definition    = local.line
}
resource "twilio_studio_flows_v2" "menu" {
  friendly_name = "Menu"
  definition    = local.menu
}
`;
    const { requests, problems } = await linted({ "line.tf": file });
    expect(requests).toEqual({ agent: "violated line.tf#/0/locals/menu/states/2/transitions/1" });
    expect(problems("structure/unresolved-flow")).toEqual([]);
  });
});

it.each([
  ["equal_to vip", "vip"],
  ["greater_than 2", "> 2"],
  ["does_not_start_with vip", "does not start with vip"],
  ["is_blank ", "is blank"],
])("a branch %j is told in words that say how it compares", async (condition, label) => {
  const widgets = {
    menu: wait("AGENT?", "pick"),
    pick: split("menu", { "equal_to agent": "kind" }, "menu"),
    kind: split("{{flow.variables.x}}", { [condition]: "dial" }, "flex"),
    dial: dial(),
    ...DESK,
  };
  const { report } = await lint({ files: [{ path: "flow.json", content: JSON.stringify(flow(TEXT, widgets)) }] });
  expect(report.problems.find(({ rule }) => rule === "handoff/no-voice-transfer")?.route.at(-1)?.exit).toBe(label);
});
