import { describe, expect, it } from "vitest";
import { linted } from "../linted.ts";
import { dial, flex, flow, project, type Short, say, split, studio, voicemail, wait } from "./support.ts";

const MESSAGE = { incomingMessage: "menu", incomingCall: "", incomingRequest: "" };
const MENU = wait("Reply ORDERS or AGENT.", "pick");
const PICK = split("menu", { "equal_to orders": "orders", "equal_to agent": "flex" }, "menu");
const LEAVE: Short = {
  type: "send-to-flex",
  with: { workflow: "WW2" },
  on: { callComplete: "", failedToEnqueue: "flex", callFailure: "" },
};

describe("a message", () => {
  it("that asks for an agent is handed off by Send to Flex; callFailure never happens to it", async () => {
    const { requests, problems } = await studio(MESSAGE, {
      menu: MENU,
      pick: PICK,
      orders: say("On its way."),
      flex: flex("again"),
      again: LEAVE,
    });
    expect(requests).toEqual({
      agent: {
        verdict: "handed-off",
        at: "pick/transitions/2",
        outcomes: ["handed-off failure again", "handed-off failure flex", "handed-off none flex"],
      },
    });
    expect(problems).toEqual([]);
  });

  it("is lost where failedToEnqueue is unwired, or not even listed", async () => {
    const listed = { menu: MENU, pick: PICK, orders: say("On its way."), flex: flex("") };
    const unlisted = { ...listed, flex: { ...flex(), on: { callComplete: "" } } };
    for (const widgets of [listed, unlisted]) expect((await studio(MESSAGE, widgets)).problems).toEqual(["failure/transfer-failure flex"]);
  });

  it("that no case of a split takes is asked for again for ever where nothing counts on the way back", async () => {
    const asking = (behind: Record<string, Short>, noMatch: string) =>
      studio(MESSAGE, {
        menu: MENU,
        pick: split("menu", { "equal_to orders": "orders", "equal_to agent": "area" }, "orders"),
        orders: say("On its way."),
        area: wait("Plants or invoices?", "which"),
        which: split("area", { "equal_to plants": "flex", "equal_to invoices": "flex" }, noMatch),
        flex: flex("again"),
        again: LEAVE,
        ...behind,
      });
    expect((await asking({}, "area")).problems.filter((each) => each.includes("unbounded"))).toEqual(["failure/unbounded-retry area"]);
    expect(
      (await asking({ sorry: say("Plants or invoices, please.", "area") }, "sorry")).problems.filter((each) => each.includes("unbounded")),
    ).toEqual(["failure/unbounded-retry area"]);
    const count: Short = {
      type: "set-variables",
      with: { variables: [{ key: "tries", value: "{{flow.variables.tries | plus: 1}}" }] },
      on: { next: "area" },
    };
    expect((await asking({ count }, "count")).problems.filter((each) => each.includes("unbounded"))).toEqual([]);
  });

  it("must not end on the phone, whatever dials", async () => {
    const queue: Short = {
      type: "enqueue-call",
      with: { queue_name: "desk" },
      on: { callComplete: "", failedToEnqueue: "", callFailure: "" },
    };
    for (const end of [dial(), queue, voicemail, { ...dial(), with: { noun: "sip", sip_endpoint: "sip:desk@example.com" } }]) {
      const { requests, problems } = await studio(MESSAGE, { menu: MENU, pick: PICK, orders: say("On its way."), flex: end });
      expect(requests.agent).toEqual({ verdict: "violated", at: "pick/transitions/2", outcomes: ["voice-transfer none flex"] });
      expect(problems).toEqual(["handoff/no-voice-transfer flex"]);
    }
  });

  it("knows what every way to its choice has set, and not what one of them has", async () => {
    const set = (team: string, next: string): Short => ({
      type: "set-variables",
      with: { variables: [{ key: "team", value: team }] },
      on: { next },
    });
    const ends = async (orders: Short) =>
      (
        await studio(
          { ...MESSAGE, incomingMessage: "first" },
          {
            first: set("none", "menu"),
            menu: MENU,
            pick: PICK,
            orders,
            flex: split("{{flow.variables.team}}", { "equal_to support": "desk" }, "sorry"),
            sorry: say("Nobody is there for you."),
            desk: flex("again"),
            again: LEAVE,
          },
        )
      ).requests.agent?.verdict;
    expect(await ends(say("On its way.", "menu"))).toBe("violated");
    expect(await ends(set("support", "menu"))).toBe("undecided");
  });

  it("finds empty what a widget hears that has not run before it", async () => {
    const widgets = {
      menu: MENU,
      pick: PICK,
      orders: wait("Which order?", "urgent"),
      urgent: split("orders", { "equal_to urgent": "dial" }, "menu"),
      flex: split("orders", { "equal_to urgent": "dial" }, "desk"),
      desk: flex("again"),
      again: LEAVE,
      dial: dial(),
    };
    // Who has ordered before and comes back to the menu may have said "urgent".
    expect((await studio(MESSAGE, widgets)).requests.agent?.outcomes).toContain("voice-transfer condition dial");
    const once = { ...widgets, urgent: split("orders", { "equal_to urgent": "dial" }, "orders") };
    expect((await studio(MESSAGE, once)).requests.agent?.outcomes).not.toContain("voice-transfer condition dial");
  });

  it("to a number that is computed is undecided", async () => {
    const widgets = { menu: MENU, pick: PICK, orders: say("On its way."), flex: dial("{{widgets.desk.parsed.number}}") };
    expect((await studio(MESSAGE, widgets)).problems).toEqual(["handoff/no-dynamic-target flex"]);
  });

  it("stops at the widget behind which nothing is wired", async () => {
    const { requests, problems } = await studio(MESSAGE, {
      menu: MENU,
      pick: PICK,
      orders: say("On its way."),
      flex: say("Please call us."),
    });
    expect(requests.agent?.verdict).toBe("violated");
    expect(problems).toEqual(["handoff/no-dead-end flex"]);
  });

  it("whose own branch is unwired is unhandled", async () => {
    const pick = split("menu", { "equal_to orders": "orders", "equal_to agent": "" }, "menu");
    const { requests, problems } = await studio(MESSAGE, { menu: MENU, pick, orders: say("On its way.") });
    expect(requests.agent).toMatchObject({ verdict: "violated", outcomes: [] });
    expect(problems).toEqual(["handoff/request-unhandled pick/transitions/2"]);
  });
});

describe("a call", () => {
  it("is listed, not judged", async () => {
    const { requests, problems } = await studio(
      { incomingCall: "hear" },
      {
        hear: {
          type: "gather-input-on-call",
          with: { say: "For sales press 1, for an agent press 0." },
          on: { keypress: "pick", speech: "", timeout: "" },
        },
        pick: split("{{widgets.hear.Digits}}", { "equal_to 1": "hear", "equal_to 0": "dial" }, "hear"),
        dial: dial(),
      },
    );
    expect(requests).toEqual({ "0": { verdict: "not-judged", at: "pick/transitions/2", outcomes: [] } });
    expect(problems).toEqual([]);
  });

  it("does not make the message side of its flow a call", async () => {
    const { requests, problems } = await studio(
      { incomingMessage: "menu", incomingCall: "dial" },
      { menu: MENU, pick: PICK, orders: say("On its way."), flex: flex("dial"), dial: dial() },
    );
    expect(requests.agent?.outcomes).toEqual(["handed-off none flex", "voice-transfer failure dial"]);
    expect(problems).toEqual(["handoff/no-voice-transfer dial"]);
  });
});

describe("an outgoing call", () => {
  const call = (answered: string): Short => ({
    type: "make-outgoing-call-v2",
    with: { from: "{{flow.channel.address}}", to: "{{contact.channel.address}}" },
    on: { answered, busy: "", noAnswer: "", failed: "" },
  });
  const hold: Short = { type: "say-play", with: { say: "Please hold." }, on: { audioComplete: "queue" } };
  const queue: Short = {
    type: "enqueue-call",
    with: { queue_name: "desk" },
    on: { callComplete: "", failedToEnqueue: "", callFailure: "" },
  };

  it("turns a chat into a call: the transfer is what follows", async () => {
    const { problems } = await studio(MESSAGE, { menu: MENU, pick: PICK, orders: say("On its way."), flex: call("hold"), hold, queue });
    expect(problems).toEqual(["handoff/no-voice-transfer queue"]);
  });

  it("that a machine answers has failed", async () => {
    const machine: Short = {
      type: "make-outgoing-call-v1",
      on: { answered: "hold", answeredByMachine: "bye", busy: "bye", noAnswer: "bye", failed: "bye", hangup: "bye" },
    };
    const widgets = { menu: MENU, pick: PICK, orders: say("On its way."), flex: machine, hold, queue, bye: say("Nobody has answered.") };
    expect((await studio(MESSAGE, widgets)).problems).toEqual(["handoff/no-voice-transfer queue"]);
  });

  it("is the transfer itself where nobody is connected behind it", async () => {
    const { problems } = await studio(MESSAGE, {
      menu: MENU,
      pick: PICK,
      orders: say("On its way."),
      flex: call("hold"),
      hold: { ...hold, on: { audioComplete: "" } },
    });
    expect(problems).toEqual(["handoff/no-voice-transfer flex"]);
  });

  it("makes Send to Flex a task of the phone queue, also where the chat uses the same widget", async () => {
    const widgets = { menu: MENU, pick: PICK, orders: say("On its way."), flex: call("desk"), desk: flex("") };
    expect((await studio(MESSAGE, widgets)).problems).toEqual(["handoff/no-voice-transfer desk"]);
    const shared = { ...widgets, flex: { ...call("desk"), on: { answered: "desk", busy: "desk", noAnswer: "desk", failed: "desk" } } };
    expect((await studio(MESSAGE, shared)).requests.agent?.outcomes).toEqual([
      "dead-end failure desk",
      "handed-off failure desk",
      "voice-transfer none desk",
    ]);
  });

  it("that the REST API asked for begins a call, whose choices are not judged", async () => {
    const { requests, problems } = await studio(
      { incomingRequest: "call" },
      {
        call: { ...call("hear"), on: { answered: "hear", busy: "text", noAnswer: "text", failed: "text" } },
        hear: {
          type: "gather-input-on-call",
          with: { say: "To talk to an agent, press 2." },
          on: { keypress: "pick", speech: "", timeout: "" },
        },
        pick: split("{{widgets.hear.Digits}}", { "equal_to 2": "dial" }, "hear"),
        dial: dial(),
        text: say("We tried to call you."),
      },
    );
    expect(requests).toEqual({ "2": { verdict: "not-judged", at: "pick/transitions/1", outcomes: [] } });
    expect(problems).toEqual([]);
  });
});

describe("code", () => {
  const http = (success: string, failed = ""): Short => ({
    type: "make-http-request",
    with: { url: "https://example.com" },
    on: { success, failed },
  });

  it("decides where nothing follows it", async () => {
    for (const type of ["make-http-request", "run-function", "add-twiml-redirect"]) {
      const [done, fail] =
        type === "run-function" ? ["success", "fail"] : type === "make-http-request" ? ["success", "failed"] : ["return", "fail"];
      const end: Short = { type, on: { [done as string]: "", [fail as string]: "" } };
      const { requests, problems } = await studio(MESSAGE, { menu: MENU, pick: PICK, orders: say("On its way."), flex: end });
      expect(requests.agent?.verdict).toBe("undecided");
      expect(problems).toEqual(["handoff/undecided flex"]);
    }
  });

  it("is passed where something does; its failure is judged on the way to a handoff", async () => {
    const widgets = { menu: MENU, pick: PICK, orders: say("On its way."), flex: http("desk"), desk: flex("again"), again: LEAVE };
    const { requests, problems } = await studio(MESSAGE, { ...widgets, again: { ...LEAVE, on: { ...LEAVE.on, failedToEnqueue: "desk" } } });
    expect(requests.agent?.verdict).toBe("handed-off");
    expect(problems).toEqual(["failure/error-branch flex"]);
  });

  it("that runs again finds something new: what the last run found is forgotten, so that a circle through it ends", async () => {
    const code = [http("waits"), { type: "run-function", with: { url: "https://example.com/f" }, on: { success: "waits", fail: "" } }];
    for (const flex of code) {
      const { requests } = await studio(MESSAGE, {
        menu: MENU,
        pick: PICK,
        orders: say("On its way."),
        flex,
        waits: split("{{widgets.flex.parsed.status}}", { "equal_to waiting": "pause" }, "bye"),
        pause: say("One moment.", "flex"),
        bye: say("Please write to us."),
      });
      expect(requests.agent?.outcomes).toContain("dead-end none bye");
      expect(requests.agent?.outcomes.filter((outcome) => outcome.startsWith("endless-loop"))).toEqual([]);
    }
  });

  it("of a widget type that Studio does not have is unknown, unless the config declares it", async () => {
    const widgets = { menu: MENU, pick: PICK, orders: say("On its way."), flex: { type: "send-to-desk", on: { done: "" } } as Short };
    const { requests, problems } = await studio(MESSAGE, widgets);
    expect(requests.agent?.verdict).toBe("undecided");
    expect(problems).toEqual(["handoff/undecided flex", "structure/unknown-action flex/type"]);
    const config = { platforms: { "twilio-studio": { actions: { "send-to-desk": "transfer:digital" } } } };
    expect((await studio(MESSAGE, widgets, config)).requests.agent?.verdict).toBe("handed-off");
  });

  it("of code at the end of a flow is declared by the name of its widget, each by itself", async () => {
    const widgets: Record<string, Short> = {
      menu: MENU,
      pick: PICK,
      orders: { type: "run-function", on: { success: "", fail: "menu" } },
      flex: { type: "make-http-request", on: { success: "", failed: "menu" } },
    };
    expect((await studio(MESSAGE, widgets)).requests.agent?.verdict).toBe("undecided");
    const declared = async (what: string) =>
      (await studio(MESSAGE, widgets, { platforms: { "twilio-studio": { actions: { flex: what } } } })).requests.agent;
    expect((await declared("transfer:digital"))?.outcomes).toContain("handed-off none flex");
    expect((await declared("effect"))?.outcomes).toContain("dead-end none flex");
  });
});

describe("paths", () => {
  it("on which the desk is closed are judged by failure/closed-hours alone", async () => {
    const { requests, problems } = await studio(MESSAGE, {
      menu: MENU,
      pick: split("menu", { "equal_to orders": "orders", "equal_to agent": "hours" }, "menu"),
      orders: say("On its way."),
      hours: { type: "run-function", on: { success: "open", fail: "desk" } },
      open: split("{{widgets.hours.parsed.is_open}}", { "equal_to true": "desk" }, "closed"),
      closed: say("We are closed."),
      desk: flex("flex"),
      flex: flex("desk"),
    });
    expect(requests.agent?.verdict).toBe("handed-off");
    expect(requests.agent?.outcomes).toContain("dead-end closed closed");
    expect(problems).toEqual(["failure/closed-hours open"]);
  });

  it("are closed where a split says so of hours, whatever a filter does to them", async () => {
    const desk = { desk: flex("flex"), flex: flex("desk"), late: say("We are closed."), orders: say("On its way.") };
    const pick = split("menu", { "equal_to orders": "orders", "equal_to agent": "hours" }, "menu");
    for (const hours of [
      split("{{widgets.http.parsed.office_open | default: 'no'}}", { "equal_to true": "desk" }, "late"),
      split("{{widgets.http.parsed.office_open | default: 'no'}}", { "not_equal_to true": "late" }, "desk"),
    ]) {
      const { requests, problems } = await studio(MESSAGE, { menu: MENU, pick, hours, ...desk });
      expect(requests.agent?.outcomes).toContain("dead-end closed late");
      expect(problems).toEqual(["failure/closed-hours hours"]);
    }
  });

  it("outside the hours that a split reads from the clock are closed", async () => {
    const now = (format: string) => `{{ "now" | date: "${format}" }}`;
    const desk = { desk: flex("flex"), flex: flex("desk"), late: say("We are closed."), orders: say("On its way.") };
    const pick = split("menu", { "equal_to orders": "orders", "equal_to agent": "clock" }, "menu");
    const splits = [
      split(now("%H%M"), { "less_than 0900": "late", "greater_than 1730": "late" }, "desk"),
      split(now("%H"), { "less_than 9": "late", "greater_than 17": "late" }, "desk"),
      split(now("%H:%M"), { "is_before_time 09:00": "late", "is_after_time 17:30": "late" }, "desk"),
      split(now("%u"), { "matches_any_of 6,7": "late" }, "desk"),
      split(now("%A"), { "matches_any_of Saturday,Sunday": "late" }, "desk"),
      split(now("%a"), { "equal_to Sat": "late", "equal_to Sun": "late" }, "desk"),
      split(now("%u"), { "does_not_match_any_of 6,7": "desk" }, "late"),
      split(now("%w"), { "not_equal_to 0": "desk" }, "late"),
    ];
    for (const clock of splits) {
      const { requests, problems } = await studio(MESSAGE, { menu: MENU, pick, clock, ...desk });
      expect(requests.agent?.outcomes, JSON.stringify(clock.when)).toContain("dead-end closed late");
      expect(problems).toEqual(["failure/closed-hours clock"]);
    }
    const kept = split("{{flow.variables.hour}}", { "less_than 9": "late", "greater_than 17": "late" }, "desk");
    const read: Short = { type: "set-variables", with: { variables: [{ key: "hour", value: now("%H") }] }, on: { next: "kept" } };
    expect((await studio(MESSAGE, { menu: MENU, pick, clock: read, kept, ...desk })).problems).toEqual(["failure/closed-hours kept"]);
  });

  it("for which a function says neither open nor closed are as good as closed", async () => {
    const { requests, problems } = await studio(MESSAGE, {
      menu: MENU,
      pick: split("menu", { "equal_to orders": "orders", "equal_to agent": "look" }, "menu"),
      orders: say("On its way."),
      look: { type: "run-function", on: { success: "open", fail: "desk" } },
      open: split("{{widgets.look.parsed.office_open}}", { "equal_to true": "desk", "equal_to false": "late" }, "late"),
      late: say("We are closed."),
      desk: flex("flex"),
      flex: flex("desk"),
    });
    expect(requests.agent?.verdict).toBe("handed-off");
    expect(problems).toEqual(["failure/closed-hours open"]);
  });

  it("without an agent are judged by failure/no-agent", async () => {
    const { problems } = await studio(MESSAGE, {
      menu: MENU,
      pick: split("menu", { "equal_to orders": "orders", "equal_to agent": "staff" }, "menu"),
      orders: say("On its way."),
      staff: { type: "run-function", on: { success: "free", fail: "desk" } },
      free: split("{{widgets.staff.parsed.agents_available}}", { "greater_than 0": "desk" }, "busy"),
      busy: say("Everybody is busy."),
      desk: flex("flex"),
      flex: flex("desk"),
    });
    expect(problems).toEqual(["failure/no-agent free"]);
  });

  it("that a condition of the flow decides are conditional, those that the customer decides are chosen", async () => {
    const pick = split("menu", { "equal_to orders": "orders", "equal_to agent": "check" }, "menu");
    const rest = {
      menu: MENU,
      pick,
      orders: say("On its way."),
      bye: say("Please write to us."),
      desk: flex("desk2"),
      desk2: LEAVE,
      flex: flex("desk"),
    };
    const vip = await studio(MESSAGE, { ...rest, check: split("{{flow.variables.tier}}", { "equal_to gold": "desk" }, "bye") });
    expect(vip.requests.agent?.verdict).toBe("undecided");
    expect(vip.problems).toEqual(["handoff/conditional-dead-end bye"]);
    const asked = await studio(MESSAGE, {
      ...rest,
      check: wait("Chat or e-mail?", "which"),
      which: split("check", { "equal_to chat": "desk", "equal_to mail": "bye" }, "check"),
    });
    expect(asked.requests.agent?.verdict).toBe("handed-off");
    expect(asked.problems).toContain("handoff/answer-without-human which/transitions/2");
    // An answer that is wired to nothing is no choice.
    const unwired = await studio(MESSAGE, {
      ...rest,
      check: wait("Chat or e-mail?", "which"),
      which: split("check", { "equal_to chat": "desk", "equal_to mail": "bye" }, ""),
    });
    expect(unwired.requests.agent?.verdict).toBe("violated");
    expect(unwired.problems).toContain("handoff/no-dead-end which");
  });

  const confirmed = (question: string) => ({
    menu: MENU,
    pick: split("menu", { "equal_to orders": "orders", "equal_to agent": "sure" }, "menu"),
    orders: say("On its way."),
    sure: wait(question, "answer"),
    answer: split("sure", { "matches_any_of yes, y": "desk", "equal_to no": "bye" }, "sure"),
    bye: say("All right."),
    desk: flex("desk2"),
    desk2: { ...LEAVE, on: { ...LEAVE.on, failedToEnqueue: "desk" } },
  });

  it("that a no takes back are fine", async () => {
    const { requests, problems } = await studio(MESSAGE, confirmed("Shall I connect you? YES or NO."));
    expect(requests.agent?.verdict).toBe("handed-off");
    expect(requests.agent?.outcomes).toContain("dead-end declined bye");
    // The question itself may stay unanswered, or not arrive, or be asked for ever.
    expect(problems).toEqual(["failure/error-branch sure", "failure/no-input sure", "failure/unbounded-retry sure"]);
  });

  it("that say no to a question for something else are answers", async () => {
    const { problems } = await studio(MESSAGE, confirmed("Are you already a member? YES or NO."));
    expect(problems).toContain("handoff/answer-without-human answer/transitions/2");
  });

  it("compare what set-variables wrote with a part of it, or with its size, whatever its case", async () => {
    const verdict = async (wants: string, way: string) =>
      (
        await studio(MESSAGE, {
          menu: MENU,
          pick: split("menu", { "equal_to orders": "orders", "equal_to agent": "mark" }, "menu"),
          orders: say("On its way.", ""),
          mark: { type: "set-variables", with: { variables: [{ key: "wants", value: wants }] }, on: { next: "route" } } as Short,
          route: split("{{flow.variables.wants}}", { [way]: "desk" }, "orders"),
          desk: flex("desk"),
        })
      ).requests.agent?.verdict;
    expect(await verdict("A Human", "contains human")).toBe("handed-off");
    expect(await verdict("A machine", "contains human")).toBe("violated");
    expect(await verdict("human please", "does_not_start_with Human")).toBe("violated");
    expect(await verdict("7", "greater_than 6")).toBe("handed-off");
    expect(await verdict("7", "less_than 6")).toBe("violated");
    expect(await verdict("7", "less_than {{flow.variables.limit}}")).toBe("undecided");
  });

  it("follow what set-variables wrote, but not through filters that change it", async () => {
    const widgets = {
      menu: MENU,
      pick: split("menu", { "equal_to orders": "orders", "equal_to agent": "mark" }, "menu"),
      orders: say("On its way.", ""),
      mark: { type: "set-variables", with: { variables: [{ key: "wants", value: "human" }] }, on: { next: "route" } } as Short,
      route: split("{{flow.variables.wants}}", { "equal_to human": "desk" }, "orders"),
      desk: flex("tries"),
      tries: {
        type: "set-variables",
        with: { variables: [{ key: "n", value: "{{flow.variables.n | plus: 1}}" }] },
        on: { next: "enough" },
      } as Short,
      enough: split("{{flow.variables.n}}", { "greater_than 2": "orders" }, "desk"),
    };
    const { requests, problems } = await studio(MESSAGE, widgets);
    expect(requests.agent?.verdict).toBe("handed-off");
    expect(problems).toEqual([]);
  });

  it.each([
    ["{{flow.variables.wants}}", "equal_to human", "handed-off"],
    ["{{flow.variables.wants | upcase}}", "equal_to HUMAN", "handed-off"],
    ["{{flow.variables.wants}}", "matches_any_of agent, HUMAN", "handed-off"],
    ["{{flow.variables.wants}}", "not_equal_to Human ", "violated"],
    // What an expression gives is not known.
    ["{{flow.variables.wants}}", "equal_to {{flow.variables.expected}}", "undecided"],
  ])("compare without regard to case and white space: %s, %s", async (input, condition, verdict) => {
    const { requests } = await studio(MESSAGE, {
      menu: MENU,
      pick: split("menu", { "equal_to orders": "orders", "equal_to agent": "mark" }, "menu"),
      orders: say("On its way.", ""),
      mark: { type: "set-variables", with: { variables: [{ key: "wants", value: " Human" }] }, on: { next: "route" } },
      route: split(input, { [condition]: "desk" }, "orders"),
      desk: flex("desk"),
    });
    expect(requests.agent?.verdict).toBe(verdict);
  });

  it("to a widget that is not there are unknown", async () => {
    const { requests, problems } = await studio(MESSAGE, { menu: MENU, pick: PICK, orders: say("On its way.") });
    expect(requests.agent?.verdict).toBe("undecided");
    expect(problems).toEqual(["structure/unknown-target pick/transitions/2/next"]);
  });

  it("that come back to the menu without anybody behind it end before it", async () => {
    const { problems } = await studio(MESSAGE, {
      menu: MENU,
      pick: PICK,
      orders: say("On its way."),
      flex: say("Nobody is here.", "menu"),
    });
    expect(problems).toEqual(["handoff/no-dead-end flex"]);
  });

  it("in a circle without a question are endless", async () => {
    const { problems } = await studio(MESSAGE, {
      menu: MENU,
      pick: PICK,
      orders: say("On its way."),
      flex: say("Wait …", "more"),
      more: say("… a bit more.", "flex"),
    });
    expect(problems).toEqual(["handoff/no-endless-loop flex"]);
  });

  it("are endless although a message that fails ends the circle", async () => {
    const circle = (failed: string) => ({
      menu: MENU,
      pick: PICK,
      orders: say("On its way."),
      flex: { ...say("Wait …"), on: { sent: "more", failed } },
      more: { ...say("… a bit more."), on: { sent: "flex", failed: "" } },
      bye: say("Bye."),
      desk: flex("desk"),
    });
    for (const failed of ["", "bye"]) expect((await studio(MESSAGE, circle(failed))).problems).toContain("handoff/no-endless-loop flex");
    expect((await studio(MESSAGE, circle("desk"))).requests.agent?.verdict).toBe("handed-off");
  });
});

describe("a state that stands twice", () => {
  it("is reported at the second name, and the first one counts", async () => {
    const value = flow(MESSAGE, { menu: MENU, pick: PICK, orders: say("On its way."), flex: flex("flex") });
    (value.states as unknown[]).push({ name: "flex", type: "connect-call-to", transitions: [], properties: { to: "+15550100" } });
    const { requests, problems } = await project({ "flow.json": value });
    expect(requests.agent?.verdict).toBe("handed-off");
    expect(problems).toContain("structure/duplicate-id flex/name");
  });
});

describe("a definition of Studio's first API", () => {
  it("is reported as one that is not read, and nothing else", async () => {
    const { problems, names } = await linted({
      "old.json": {
        description: "A New Flow",
        initial_state: "Trigger",
        states: [
          { name: "Trigger", type: "InitialState", sid: "FF01", transitions: [{ event: "incomingMessage", conditions: [], next: "FF02" }] },
          { name: "bye", type: "OutgoingMessage", sid: "FF02", properties: { body: "Bye" }, transitions: [] },
        ],
      },
    });
    expect(problems("source", "structure")).toEqual(["warning source/unsupported old.json#"]);
    expect(names).toEqual([]);
  });
});
