import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { agent, dialog, node, on, output, said, sip, skill } from "./support.ts";

const ASK = "#General_Connect_to_Agent";
const NAME = "General_Connect_to_Agent";
const HOURS = node("hours", "#Hours", output(said("9 to 5.")));
const ELSE = node("else", "anything_else", output(said("Sorry?")));
const verdict = async (...args: Parameters<typeof dialog>) => (await dialog(...args)).requests[NAME]?.verdict;

describe("the answer to a request for a person", () => {
  it("hands off by connect_to_agent, whatever the desk", async () => {
    const desks: readonly Json[] = [
      {},
      { zendesk: { department: "Bills" } },
      { salesforce: { button_id: "573" } },
      { service_desk: { department: "Bills" } },
    ];
    for (const target of desks) {
      const { requests, problems } = await dialog([node("human", ASK, output(said("One moment."), agent(target))), HOURS, ELSE]);
      expect(requests).toEqual({
        [NAME]: { verdict: "handed-off", at: "/intents/0", outcomes: ["handed-off none human/output/generic/1"] },
      });
      expect(problems).toEqual([]);
    }
  });

  it("must not be a phone transfer: SIP, NICE CXone or the voice gateway", async () => {
    const gateway = { command: "vgwActTransfer", parameters: { transferTarget: "tel:+15550100" } };
    const human = (item: Parameters<typeof output>[0]) => node("human", ASK, output(item));
    for (const item of [
      agent(sip("tel:+15550100")),
      agent({ nice_cxone: { custom_data: { p2: "x" } } }),
      { response_type: "user_defined", user_defined: { vgwAction: gateway } },
    ])
      expect((await dialog([human(item), HOURS, ELSE])).problems).toEqual(["handoff/no-voice-transfer human/output/generic/0"]);
    const old = node("human", ASK, { output: { text: { values: ["One moment."] }, vgwAction: gateway } });
    expect((await dialog([old, HOURS, ELSE])).problems).toEqual(["handoff/no-voice-transfer human/output/vgwAction"]);
    const sequence = node("human", ASK, { output: { vgwActionSequence: [{ command: "vgwActPlayText" }, gateway] } });
    expect((await dialog([sequence, HOURS, ELSE])).problems).toEqual(["handoff/no-voice-transfer human/output/vgwActionSequence/1"]);
  });

  it("is a message or a payload of the client's, where a convention or the config says so", async () => {
    const human = (...items: Parameters<typeof output>) => [node("human", ASK, output(...items)), HOURS, ELSE];
    const own = { response_type: "user_defined", user_defined: { type: "page", team: "garden" } };
    expect(await verdict(human(said("One moment."), { response_type: "user_defined", user_defined: { action: "handoff" } }))).toBe(
      "handed-off",
    );
    expect(await verdict(human(said("One moment."), own))).toBe("violated");
    expect(await verdict(human(own), { handoff: { payloads: [{ when: { type: "page" }, route: "digital" }] } })).toBe("handed-off");
    const texts = { handoff: { texts: [{ matches: "^__desk__$", route: "digital" as const }] } };
    expect(await verdict(human(said("__desk__")), texts)).toBe("handed-off");
    expect(await verdict([node("human", ASK, { output: { text: "__desk__" } }), HOURS, ELSE], texts)).toBe("handed-off");
  });

  it("is a conditional response without a condition, however that is written", async () => {
    for (const conditions of [null, "", " ", " true"]) {
      const only = node("only", conditions, { type: "response_condition", parent: "human", ...output(agent()) });
      expect(await verdict([node("human", ASK), only, HOURS, ELSE])).toBe("handed-off");
    }
  });

  it("is a phone transfer, too, where the context holds the command of the phone integration", async () => {
    const vgwAction = { command: "vgwActTransfer", parameters: { transferTarget: "tel:+15550100" } };
    const context = { context_connect_to_agent: "true", vgwAction };
    const human = node("human", ASK, { ...output(said("One moment.")), context });
    expect((await dialog([human, HOURS, ELSE])).problems).toEqual(["handoff/no-voice-transfer human/context/vgwAction"]);
    const beside = node("human", ASK, { ...output(agent()), context });
    expect(await verdict([beside, HOURS, ELSE])).toBe("handed-off");
    const answer = node("vip", "$vip", { type: "response_condition", parent: "human", ...output(said("One moment.")), context: {} });
    const either = node("human", ASK, { context: { vgwActionSequence: [{ command: "vgwActPlayUrl" }, vgwAction] } });
    expect((await dialog([either, answer, HOURS, ELSE])).problems).toContain("handoff/no-voice-transfer human/context/vgwActionSequence/1");
  });

  it("is found behind the jumps of old exports", async () => {
    const old = node("human", ASK, { output: { text: "One moment." }, go_to: { dialog_node: "desk", selector: "body", return: null } });
    const desk = node("desk", "false", { ...output(agent()), go_to: null });
    expect(await verdict([old, desk, HOURS, ELSE])).toBe("handed-off");
    const lost = { ...old, go_to: { dialog_node: "dest", selector: "body" } };
    expect((await dialog([lost, desk, HOURS, ELSE])).problems).toContain("structure/unknown-target human/go_to/dialog_node");
  });

  it("with SIP beside a department is digital: SIP is the phone's part", async () => {
    const target = { service_desk: { department: "Bills", sip: { uri: "tel:+15550100" } } };
    expect(await verdict([node("human", ASK, output(agent(target))), HOURS, ELSE])).toBe("handed-off");
  });

  it("with a command of the phone beside the desk is digital", async () => {
    const gateway = {
      response_type: "user_defined",
      user_defined: { vgwAction: { command: "vgwActTransfer", parameters: { transferTarget: "tel:+15550100" } } },
    };
    expect(await verdict([node("human", ASK, output(gateway, agent())), HOURS, ELSE])).toBe("handed-off");
  });

  it("to an address that an expression gives is undecided", async () => {
    const { problems } = await dialog([node("human", ASK, output(agent(sip("<? $desk ?>")))), HOURS, ELSE]);
    expect(problems).toEqual(["handoff/no-dynamic-target human/output/generic/0"]);
  });

  it("counts on the channels of its item only", async () => {
    const both = [agent(sip("tel:+15550100"), on("voice_telephony")), agent({}, on("chat", "whatsapp"))];
    expect(await verdict([node("human", ASK, output(...both)), HOURS, ELSE])).toBe("handed-off");
    const chat = await dialog([node("human", ASK, output(said("One moment."), agent({}, on("chat")))), HOURS, ELSE]);
    expect(chat.requests[NAME]).toEqual({
      verdict: "violated",
      at: "/intents/0",
      outcomes: ["dead-end none human", "handed-off none human/output/generic/1"],
    });
    expect(chat.problems).toEqual(["handoff/no-dead-end human"]);
    // Intercom is a live chat.
    const intercom = output(said("One moment."), agent({}, on("intercom")));
    expect((await dialog([node("human", ASK, intercom), HOURS, ELSE])).problems).toEqual(["handoff/no-dead-end human"]);
    expect((await dialog([node("human", ASK, intercom), HOURS, ELSE], { channels: ["chat"] })).problems).toEqual([]);
  });

  it("that moves to web chat counts with what chat does next; alone it is no handoff", async () => {
    const move = {
      response_type: "channel_transfer",
      message_to_user: "Go on here:",
      transfer_info: { target: { chat: { url: "https://example.com" } } },
    };
    expect(await verdict([node("human", ASK, output(move, agent({}, on("chat")))), HOURS, ELSE])).toBe("handed-off");
    expect((await dialog([node("human", ASK, output(said("Over there."), move)), HOURS, ELSE])).problems).toEqual([
      "handoff/no-dead-end human",
    ]);
  });

  it("that is text, or ends the session, is a dead end", async () => {
    expect((await dialog([node("human", ASK, output(said("Please call us."))), HOURS, ELSE])).problems).toEqual([
      "handoff/no-dead-end human",
    ]);
    const ended = node("human", ASK, output(said("Bye."), { response_type: "end_session" }, agent()));
    expect((await dialog([ended, HOURS, ELSE])).problems).toEqual(["handoff/no-dead-end human/output/generic/1"]);
    const hungUp = node("human", ASK, { output: { text: "Bye.", vgwAction: { command: "vgwActHangup" } } });
    expect((await dialog([hungUp, HOURS, ELSE])).problems).toEqual(["handoff/no-dead-end human"]);
  });

  it("that only sets a context variable is what the client makes of it", async () => {
    const human = node("human", ASK, { context: { connect_to_agent: true }, ...output(said("One moment.")) });
    expect((await dialog([human, HOURS, ELSE])).problems).toEqual(["handoff/undecided human/context/connect_to_agent"]);
    expect(await verdict([human, HOURS, ELSE], { handoff: { contexts: { connect_to_agent: "digital" } } })).toBe("handed-off");
    expect(await verdict([human, HOURS, ELSE], { handoff: { contexts: { connect_to_agent: "none" } } })).toBe("violated");
  });

  it("that is code alone is what the code makes of it; code beside a text is not", async () => {
    const actions = [{ name: "find_agent", type: "client", parameters: {}, result_variable: "context.found" }];
    expect((await dialog([node("human", ASK, { actions }), HOURS, ELSE])).problems).toEqual(["handoff/undecided human/actions/0"]);
    expect(await verdict([node("human", ASK, { actions, ...output(said("Call us.")) }), HOURS, ELSE])).toBe("violated");
  });
});

describe("which node answers", () => {
  it("is the first of the siblings' chain, not of the file", async () => {
    const nodes = [
      node("human", ASK, { ...output(agent()), previous_sibling: "summer" }),
      { ...node("summer", ASK, output(said("Write to us."))), previous_sibling: "hours" },
      { ...HOURS, previous_sibling: null },
      { ...ELSE, previous_sibling: "human" },
    ];
    expect((await dialog(nodes)).problems).toEqual(["handoff/no-dead-end summer"]);
  });

  it("depends on its condition; other words before it are other topics", async () => {
    const vip = node("vip", `${ASK} && $vip == true`, output(agent()));
    const rest = node("rest", ASK, output(said("Write to us.")));
    const entity = node("product", "@product:phone", output(said("A phone.")));
    const { requests, problems } = await dialog([entity, vip, rest, HOURS, ELSE], {}, { entities: [{ entity: "product", values: [] }] });
    expect(requests[NAME]?.verdict).toBe("undecided");
    expect(problems).toEqual(["handoff/conditional-dead-end rest"]);
  });

  it("depends on a condition in <? … ?>, of several parts or one of them, like on any other", async () => {
    const rest = node("rest", ASK, output(said("Write to us.")));
    for (const conditions of [`<? ${ASK} && $vip == true ?>`, `<? ${ASK} ?> && <? $vip == true ?>`]) {
      const { problems } = await dialog([node("vip", conditions, output(agent())), rest, HOURS, ELSE]);
      expect(problems, conditions).toEqual(["handoff/conditional-dead-end rest"]);
    }
  });

  it("on a channel may be another one", async () => {
    const phone = node("phone", `${ASK} && $integrations.voice_telephony`, output(agent(sip("tel:+15550100"))));
    const chat = node("chat", `#General_Connect_to_Agent and !$integrations.voice_telephony`, output(agent()));
    const { requests, problems } = await dialog([phone, chat, HOURS, ELSE]);
    expect(requests[NAME]?.outcomes).toEqual(["handed-off none chat/output/generic/0"]);
    expect(problems).toEqual([]);
  });

  it("outside opening hours is closed, as the clock says", async () => {
    for (const open of ['now("Europe/London").after("09:00:00")', "now().sameOrAfter('09:00')", "now().reformatDateTime('H') >= 9"]) {
      const { requests } = await dialog([
        node("human", ASK, {}),
        node("open", `${open} && now().before('17:00:00')`, { type: "response_condition", parent: "human", ...output(agent()) }),
        node("late", "true", { type: "response_condition", parent: "human", ...output(said("We are closed.")) }),
        HOURS,
        ELSE,
      ]);
      expect(requests[NAME]?.outcomes).toEqual(["dead-end closed late", "handed-off none open/output/generic/0"]);
    }
  });

  it("on what a slot holds is one of the customer's answers, whatever method reads it", async () => {
    const branch = (condition: string) => [
      node("human", ASK, { type: "frame" }),
      node("order", null, { type: "slot", parent: "human", variable: "$order" }),
      node("order?", null, { type: "event_handler", event_name: "focus", parent: "order", ...output(said("Which order?")) }),
      node("given", "@order", { type: "event_handler", event_name: "input", parent: "order", context: { order: "@order" } }),
      node("big", condition, { type: "response_condition", parent: "human", ...output(agent()) }),
      node("small", "true", { type: "response_condition", parent: "human", ...output(said("Write to us.")) }),
      HOURS,
      ELSE,
    ];
    for (const condition of ["$order.contains('A')", "context.order.size() > 3", "$order == 'A'"])
      expect((await dialog(branch(condition))).requests[NAME]?.outcomes, condition).toContain("dead-end chosen small");
  });

  it("does not exist where it is switched off, or its folder is", async () => {
    const off = await dialog([node("human", ASK, { disabled: true, ...output(agent()) }), HOURS, ELSE]);
    expect(off.problems).toEqual(["handoff/request-unhandled /intents/0"]);
    const folder = node("folder", null, { type: "folder", disabled: true });
    const inside = node("human", ASK, { parent: "folder", ...output(agent()) });
    expect((await dialog([folder, inside, HOURS, ELSE])).problems).toEqual(["handoff/request-unhandled /intents/0"]);
  });

  it("does not exist where its condition never holds", async () => {
    const never = node("never", `${ASK} && false`, output(said("Never said.")));
    expect((await dialog([never, HOURS, ELSE])).problems).toContain("handoff/request-unhandled /intents/0");
    expect(await verdict([never, node("human", ASK, output(agent())), HOURS, ELSE])).toBe("handed-off");
  });

  it("may stand in a folder, whose condition gates it", async () => {
    const folder = (conditions: string | null) => node("folder", conditions, { type: "folder" });
    const inside = node("human", ASK, { parent: "folder", ...output(agent()) });
    expect(await verdict([folder(null), inside, HOURS, ELSE])).toBe("handed-off");
    expect((await dialog([folder("$vip == true"), inside, HOURS, ELSE])).requests[NAME]?.outcomes).toEqual([
      "dead-end condition else",
      "handed-off none human/output/generic/0",
    ]);
  });

  it("names intents in any script", async () => {
    const intents = [{ intent: "Mitarbeiter_Gespräch", examples: [{ text: "Ich möchte mit einem Mitarbeiter sprechen" }] }];
    const { requests } = await dialog([node("mensch", "#Mitarbeiter_Gespräch", output(agent())), ELSE], {}, { intents });
    expect(requests.Mitarbeiter_Gespräch?.verdict).toBe("handed-off");
  });
});

describe("how an answer goes on", () => {
  const jump = (dialog_node: string, selector: string) => ({ next_step: { behavior: "jump_to", dialog_node, selector } });

  it("by a jump to a response, to a condition, or for the next words", async () => {
    const desk = node("desk", "false", output(agent()));
    expect(await verdict([node("human", ASK, { ...output(said("One moment.")), ...jump("desk", "body") }), HOURS, desk, ELSE])).toBe(
      "handed-off",
    );
    const conditional = await dialog([
      node("human", ASK, { ...output(said("One moment.")), ...jump("busy", "condition") }),
      HOURS,
      node("busy", "$integrations.voice_telephony", output(said("Please hold."))),
      node("free", "true", output(agent())),
      ELSE,
    ]);
    expect(conditional.requests[NAME]?.outcomes).toEqual(["handed-off none free/output/generic/0"]);
    const next = await dialog([
      node("human", ASK, { ...output(said("Name?")), ...jump("name", "user_input") }),
      node("name", "true", output(agent())),
      ELSE,
    ]);
    expect(next.requests[NAME]?.verdict).toBe("handed-off");
  });

  it("by the first node that holds: none behind one that always does, and none whose condition is false", async () => {
    const found = await dialog([
      node("human", ASK, { ...output(said("Name?")), ...jump("never", "user_input") }),
      node("never", "false", output(said("The weather is nice."))),
      node("name", "true", output(agent())),
      node("late", "$hurry", output(said("The weather is nice."))),
    ]);
    expect(found.requests[NAME]?.outcomes).toEqual(["handed-off none name/output/generic/0"]);
    expect(found.problems.filter((each) => /^(?:handoff|failure)/.test(each))).toEqual([]);
  });

  it("by a variable alone, which holds where it is set", async () => {
    const respond = (conditions: string, then: Parameters<typeof output>[0], otherwise: Parameters<typeof output>[0]) =>
      dialog([
        node("human", ASK, { metadata: { _customization: { mcr: true } } }),
        node("then", conditions, { type: "response_condition", parent: "human", ...output(then) }),
        node("otherwise", "anything_else", { type: "response_condition", parent: "human", ...output(otherwise) }),
        HOURS,
        ELSE,
      ]);
    const late = said("Nobody is here now.");
    for (const open of ["$is_open", "!$closed"])
      expect((await respond(open, agent(), late)).problems).toEqual(["failure/closed-hours human"]);
    for (const closed of ["$after_hours", "!$is_open"])
      expect((await respond(closed, late, agent())).problems).toEqual(["failure/closed-hours human"]);
  });

  it("by a comparison, whichever side names the variable", async () => {
    const outcomes = async (conditions: string) => {
      const nodes = [
        node("human", ASK, { context: { mode: "chat" }, ...output(said("One moment.")), ...jump("desk", "condition") }),
        HOURS,
        node("desk", conditions, output(agent())),
        ELSE,
      ];
      return (await dialog(nodes)).requests[NAME]?.outcomes;
    };
    for (const holds of ['$mode == "chat"', '"chat" == $mode', "'phone' != $mode"])
      expect(await outcomes(holds), holds).toEqual(["handed-off none desk/output/generic/0"]);
    for (const fails of ['"phone" == $mode', "'chat' != $mode"]) expect(await outcomes(fails), fails).toEqual(["dead-end none else"]);
  });

  it("by a variable that takes over the value of another one, or is cleared", async () => {
    const outcomes = async (context: Record<string, Json>, conditions: string) => {
      const nodes = [
        node("human", ASK, { context: { mode: "chat" }, ...output(said("One moment.")), ...jump("then", "body") }),
        HOURS,
        node("then", "false", { context, ...output(said("Hold on.")), ...jump("desk", "condition") }),
        node("desk", conditions, output(agent())),
        ELSE,
      ];
      return (await dialog(nodes)).requests[NAME]?.outcomes;
    };
    const desk = ["handed-off none desk/output/generic/0"];
    for (const copy of ["$mode", "<? $mode ?>"]) {
      expect(await outcomes({ way: copy }, "$way == 'chat'"), copy).toEqual(desk);
      expect(await outcomes({ way: copy }, "$way == 'phone'"), copy).toEqual(["dead-end none else"]);
    }
    expect(await outcomes({ way: null }, "$way")).toEqual(["dead-end none else"]);
  });

  it("from the first node whose condition holds for the intent: of two that differ by opening hours one is closed", async () => {
    const late = output(said("Nobody is here now."));
    const closedFirst = await dialog([node("closed", `${ASK} && $after_hours`, late), node("human", ASK, output(agent())), HOURS, ELSE]);
    expect(closedFirst.requests[NAME]?.verdict).toBe("handed-off");
    expect(closedFirst.problems).toEqual(["failure/closed-hours closed"]);
    const openFirst = await dialog([HOURS, node("human", `${ASK} && $is_open`, output(agent())), node("closed", ASK, late), ELSE]);
    expect(openFirst.problems).toEqual(["failure/closed-hours closed"]);
    const both = [node("human", `${ASK} && !$after_hours`, output(agent())), node("closed", `${ASK} && $after_hours`, late), HOURS, ELSE];
    const named = await dialog(both);
    expect([named.requests[NAME]?.verdict, named.problems]).toEqual(["handed-off", ["failure/closed-hours closed"]]);
  });

  it("by its intent, however sure the assistant must be of it", async () => {
    const sure = await dialog([node("human", `${ASK} && intents[0].confidence > 0.6`, output(agent())), HOURS, ELSE]);
    expect(sure.requests[NAME]?.outcomes).toEqual(["handed-off none human/output/generic/0"]);
  });

  it("at certain hours and days", async () => {
    const tests = [
      `now().reformatDateTime("EEEE") != "Saturday"`,
      `now().reformatDateTime("u") < 6`,
      `now("Europe/London").before("17:00:00")`,
    ];
    for (const open of tests) {
      const skip = { next_step: { behavior: "skip_user_input" } };
      const nodes = [
        node("human", ASK, skip),
        node("open", open, { parent: "human", ...output(agent()) }),
        node("closed", "true", { parent: "human", ...output(said("Tomorrow.")) }),
        HOURS,
        ELSE,
      ];
      expect((await dialog(nodes)).problems).toEqual(["failure/closed-hours human"]);
    }
  });

  it("back to the question, whose answers are tried again", async () => {
    const { requests, problems } = await dialog([
      node("human", ASK, output(said("Shall I connect you?"))),
      node("yes", "#Yes", { parent: "human", ...output(agent()) }),
      node("what", "true", { parent: "human", ...output(said("Yes or no?")), ...jump("human", "user_input") }),
      HOURS,
      ELSE,
    ]);
    expect(requests[NAME]?.outcomes).toEqual(["handed-off none yes/output/generic/0"]);
    expect(problems.filter((each) => each.startsWith("handoff/"))).toEqual([]);
  });

  it("to a node that is not there is unknown", async () => {
    const { problems } = await dialog([
      node("human", ASK, { ...output(said("One moment.")), ...jump("desc", "body") }),
      HOURS,
      node("desk", "false", output(agent())),
      ELSE,
    ]);
    expect(problems).toEqual(["handoff/unreachable-handoff desk/output/generic/0", "structure/unknown-target human/next_step/dialog_node"]);
  });

  it("by its first child at once, where it skips the customer's words", async () => {
    const skip = { next_step: { behavior: "skip_user_input" } };
    const nodes = [node("human", ASK, skip), node("desk", "true", { parent: "human", ...output(agent()) }), HOURS, ELSE];
    expect(await verdict(nodes)).toBe("handed-off");
  });

  it("by whatever takes all other words, where none of its children does", async () => {
    const skip = { next_step: { behavior: "skip_user_input" } };
    const nodes = (last: string) => [
      node("human", ASK, skip),
      node("desk", "#Yes", { parent: "human", ...output(said("Fine.")) }),
      HOURS,
      node("rest", last, output(agent())),
    ];
    expect(await verdict(nodes("anything_else"))).toBe("handed-off");
    expect(await verdict(nodes("true"))).toBe("handed-off");
  });

  it("by conditional responses, each with a step of its own", async () => {
    const response = (id: string, conditions: string, more: Parameters<typeof node>[2]) =>
      node(id, conditions, { type: "response_condition", parent: "human", ...more });
    const { requests, problems } = await dialog([
      node("human", ASK, { metadata: { _customization: { mcr: true } } }),
      response("open", "$agents_available == true", output(agent())),
      response("closed", "anything_else", output(said("Nobody is here now."))),
      HOURS,
      ELSE,
    ]);
    expect(requests[NAME]?.outcomes).toEqual(["dead-end noAgent closed", "handed-off none open/output/generic/0"]);
    expect(problems).toEqual(["failure/no-agent human"]);
  });

  it("by asking once more: a no takes the request back, another topic is no end of it", async () => {
    const confirm = (noSays: string, no = "#No") => [
      node("human", ASK, output(said("Shall I connect you?"))),
      node("yes", "#Yes", { parent: "human", ...output(agent()) }),
      node("no", no, { parent: "human", ...output(said(noSays)) }),
      HOURS,
      ELSE,
    ];
    const intents = [
      { intent: NAME, examples: [{ text: "connect me to an agent" }] },
      { intent: "Yes", examples: [{ text: "yes" }] },
      { intent: "No", examples: [{ text: "no" }] },
      { intent: "Hours", examples: [{ text: "opening hours" }] },
    ];
    const { requests, problems } = await dialog(confirm("All right."), {}, { intents });
    expect(requests[NAME]).toEqual({
      verdict: "handed-off",
      at: "/intents/0",
      outcomes: ["dead-end declined no", "handed-off none yes/output/generic/0"],
    });
    expect(problems).toEqual([]);
    // A constant beside the intent decides nothing.
    for (const no of ["(#No) || false", "(#No) && true", "false or #No"])
      expect((await dialog(confirm("All right.", no), {}, { intents })).problems, no).toEqual([]);
  });

  it("by an entity: a no to a question that offers nobody is an answer, one to an offer takes it back", async () => {
    const replies = {
      entities: [
        {
          entity: "reply",
          values: [
            { value: "yes", synonyms: ["sure"] },
            { value: "no", synonyms: ["nope"] },
          ],
        },
      ],
    };
    const asked = (question: string) => [
      node("human", ASK, output(said(question))),
      node("yes", "@reply:yes", { parent: "human", ...output(agent()) }),
      node("no", "@reply:no", { parent: "human", ...output(said("Please write first.")) }),
      HOURS,
      ELSE,
    ];
    expect((await dialog(asked("Did you already write to us?"), {}, replies)).problems).toEqual(["handoff/answer-without-human no"]);
    expect((await dialog(asked("Shall I connect you?"), {}, replies)).problems).toEqual([]);
  });

  it("by slots, whose handlers may hand off or leave", async () => {
    const frame = [
      node("human", ASK, { type: "frame", ...output(agent()) }),
      node("name", null, { type: "slot", parent: "human", variable: "$name" }),
      node("name?", null, { type: "event_handler", event_name: "focus", parent: "name", ...output(said("Your name?")) }),
      node("heard", "@sys-person", { type: "event_handler", event_name: "input", parent: "name", context: { name: "@sys-person" } }),
      node("what", "true", { type: "event_handler", event_name: "nomatch", parent: "name", ...output(said("Pardon?")) }),
      HOURS,
      ELSE,
    ];
    const { requests, problems } = await dialog(frame);
    expect(requests[NAME]?.verdict).toBe("handed-off");
    expect(problems).toEqual([]);
    const leaves = { ...output(said("Goodbye.")), next_step: { behavior: "jump_to", selector: "body", dialog_node: "bye" } };
    const lost = [...frame.slice(0, 4), node("what", "true", { type: "event_handler", event_name: "nomatch", parent: "name", ...leaves })];
    const bye = node("bye", "false", output({ response_type: "end_session" }));
    expect((await dialog([...lost, HOURS, ELSE, bye])).problems).toEqual(["failure/no-input name"]);
    const usedUp = node("out", null, { type: "event_handler", event_name: "nomatch_responses_depleted", parent: "name", ...leaves });
    expect((await dialog([...frame.slice(0, 5), usedUp, HOURS, ELSE, bye])).problems).toEqual(["failure/no-input name"]);
    const asked = [
      node("order", "#Hours", { type: "frame", ...output(said("Noted.")) }),
      node("size", null, { type: "slot", parent: "order", variable: "$size" }),
      node("help", ASK, { type: "event_handler", event_name: "generic", parent: "order", ...output(agent()) }),
      ELSE,
    ];
    expect((await dialog(asked)).requests[NAME]?.outcomes).toContain("handed-off none help/output/generic/0");
  });
});

describe("a slot for an entity", () => {
  const frame = (values: readonly Json[], intents?: readonly Json[]) => {
    const response = (id: string, conditions: string, more: Parameters<typeof node>[2]) =>
      node(id, conditions, { type: "response_condition", parent: "human", ...more });
    const nodes = [
      node("human", ASK, { type: "frame" }),
      node("way", null, { type: "slot", parent: "human", variable: "$way" }),
      node("way?", null, { type: "event_handler", event_name: "focus", parent: "way", ...output(said("Chat or mail?")) }),
      node("heard", "@way", { type: "event_handler", event_name: "input", parent: "way", context: { way: "@way" } }),
      response("chat", "$way == 'chat'", { previous_sibling: "way", ...output(agent()) }),
      response("mail", "$way == 'mail'", output(said("Please write to us."))),
      HOURS,
      ELSE,
    ];
    return dialog(nodes, {}, { entities: [{ entity: "way", values: [...values] }], ...(intents && { intents: [...intents] }) });
  };
  const listed: Json[] = [{ value: "chat" }, { value: "mail", synonyms: ["letter"] }];

  it("takes one of its values", async () => {
    expect((await frame(listed)).problems).toEqual(["handoff/answer-without-human mail"]);
  });

  it("takes other words, too, where the entity has patterns or is marked in examples", async () => {
    const open = ["handoff/answer-without-human human", "handoff/answer-without-human mail"];
    expect((await frame([{ value: "chat" }, { value: "mail", type: "patterns", patterns: ["\\d+"] }])).problems).toEqual(open);
    const marked = { text: "connect me to an agent by chat", mentions: [{ entity: "way", location: [26, 30] }] };
    expect((await frame(listed, [{ intent: NAME, examples: [marked] }])).problems).toEqual(expect.arrayContaining(open));
  });
});

describe("a menu", () => {
  const menu = (item: string) => ({
    response_type: "option",
    title: "What is it about?",
    options: ["Bills", item].map((label) => ({ label, value: { input: { text: label } } })),
  });
  const intents = [{ intent: "Hours", examples: [{ text: "help" }] }];
  const ask = (conditions: string, item = "Talk to an agent") => [
    node("start", "#Hours", output(menu(item))),
    node("bills", 'input.text == "Bills"', { parent: "start", ...output(said("Your bill …")) }),
    node("desk", conditions, { parent: "start", ...output(said("Please call us.")) }),
    ELSE,
  ];

  it("item that leads to a node of its own is a request, by its text or by an entity", async () => {
    const entities = [{ entity: "topic", values: [{ type: "synonyms", value: "agent", synonyms: ["talk to an agent"] }] }];
    for (const conditions of ['input.text == "Talk to an agent"', "@topic:agent"]) {
      const { requests, problems } = await dialog(ask(conditions), {}, { intents, entities });
      expect(requests).toEqual({
        "Talk to an agent": { verdict: "violated", at: "start/output/generic/0/options/1", outcomes: ["dead-end none desk"] },
      });
      expect(problems).toEqual(["handoff/no-dead-end desk"]);
    }
  });

  it("item that only sends what an intent understands is none", async () => {
    const { requests } = await dialog(ask("#General_Connect_to_Agent"));
    expect(Object.keys(requests)).toEqual([NAME]);
  });

  it("keyword is a request, too", async () => {
    const { requests } = await dialog([node("desk", "input.text.contains('talk to a human')", output(agent())), ELSE], {}, { intents });
    expect(requests["talk to a human"]).toMatchObject({ verdict: "handed-off", at: "desk" });
  });
});

describe("what is broken", () => {
  it("is reported, and read as far as it goes", async () => {
    const twice = await dialog([node("human", ASK, output(agent())), node("human", "#Hours", output(said("9 to 5."))), ELSE]);
    expect(twice.problems).toContain("structure/duplicate-id human/dialog_node");
    const orphan = await dialog([
      node("human", ASK, output(agent())),
      node("lost", "#Hours", { parent: "gone", ...output(said("?")) }),
      ELSE,
    ]);
    expect(orphan.problems).toContain("structure/unknown-target lost/parent");
    const without = await dialog([node("human", ASK, { parent: "gone", ...output(agent()) }), HOURS, ELSE]);
    expect(without.requests[NAME]?.verdict).toBe("undecided");
    expect(without.problems).toContain("structure/unknown-target human/parent");
    expect(without.problems).not.toContain("handoff/request-unhandled /intents/0");
    const loop = await dialog([
      node("a", null, { type: "folder", parent: "b" }),
      node("b", null, { type: "folder", parent: "a" }),
      node("human", ASK, { previous_sibling: "human", ...output(agent()) }),
      ELSE,
    ]);
    expect(loop.requests[NAME]?.verdict).toBe("handed-off");
  });

  it("like the name of an intent, with the nearest one", async () => {
    const { problems } = await dialog([node("human", "#General_Conect_to_Agent && $vip", output(agent())), HOURS, ELSE]);
    expect(problems).toContain("nlu/undefined-intent human/conditions");
    expect(problems).toContain("handoff/request-unhandled /intents/0");
  });

  it("but not a skill of intents alone: an application acts on them", async () => {
    expect(await dialog([])).toEqual({ requests: {}, problems: [] });
  });

  it("reads a skill of one line, with a byte order mark", async () => {
    const { reported } = await import("../reported.ts");
    const file = `\uFEFF${JSON.stringify(skill([node("human", ASK, output(agent())), HOURS, ELSE]))}`;
    const { requests } = await reported({ "skill.json": file }, {}, (_, pointer) => pointer);
    expect(requests[NAME]?.verdict).toBe("handed-off");
  });
});

describe("a child that waits for what the bot knows", () => {
  const desk = (kind: string, more: Parameters<typeof node>[2] = {}) =>
    node(`desk ${kind}`, `$kind == "${kind}"`, { parent: "human", ...output(agent()), ...more });
  const asks = (kind: string | null, ...children: ReturnType<typeof node>[]) => [
    node("human", ASK, { ...output(said("What is it about?")), ...(kind === null ? {} : { context: { kind } }) }),
    ...children,
    HOURS,
    ELSE,
  ];
  const lost = (condition: string) => node("lost", condition, { parent: "human", ...output(said("Please write to us.")) });

  it("is no answer of the customer's: the first that fits is taken, whatever was said", async () => {
    expect(await dialog(asks("bills", desk("bills"), desk("loans", output(said("No.")))))).toMatchObject({ problems: [] });
    expect(await dialog(asks("bills", desk("bills"), lost("true")))).toMatchObject({ problems: [] });
    expect((await dialog(asks("bils", desk("bills"), lost("true")))).problems).toEqual(["handoff/no-dead-end lost"]);
    expect((await dialog(asks(null, desk("bills"), lost("true")))).problems).toEqual(["handoff/conditional-dead-end lost"]);
  });

  it("comes after the answers that stand before it", async () => {
    const no = node("no", "#Hours", { parent: "human", ...output(said("From nine to five.")) });
    expect((await dialog(asks("bills", no, desk("bills")))).problems).toEqual(["handoff/answer-without-human no"]);
  });

  it("does not make what nobody understood one of its branches", async () => {
    const { problems } = await dialog(asks(null, desk("bills"), desk("loans"), lost("anything_else")));
    expect(problems).toEqual(["failure/no-input human"]);
  });

  it("decides between children that wait for the same words", async () => {
    const yes = (kind: string, content: Parameters<typeof node>[2]) =>
      node(`yes ${kind}`, `#Hours && $kind == "${kind}"`, { parent: "human", ...content });
    const two = (kind: string | null, ...more: ReturnType<typeof node>[]) =>
      dialog(asks(kind, yes("bills", output(agent())), yes("loans", output(agent(sip("tel:+15550100")))), ...more));
    expect(await two("bills")).toMatchObject({ problems: [] });
    expect((await two("loans")).problems).toEqual(["handoff/no-voice-transfer yes loans/output/generic/0"]);
    expect((await two("bils", lost("#Hours"))).problems).toEqual(["handoff/no-dead-end lost"]);
    expect((await two("bills", lost("#Hours"))).problems).toEqual([]);
  });
});
