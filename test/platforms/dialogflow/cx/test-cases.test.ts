import { describe, expect, it } from "vitest";
import { replay, type TestCase, type Turn } from "./replay.ts";
import { agent, event, type Files, human, linted, on, when } from "./support.ts";

/** A garden shop: a form, conditions on its answer, a flow that is called and comes back, one that gives up, a group, the end. */
const SHOP = agent({
  intents: {
    "order.status": ["where is my order", "has my order been sent"],
    "address.change": ["change my address", "I have moved"],
    "confirmation.yes": ["yes", "yes please"],
    "confirmation.no": ["no", "no thanks"],
    speak_to_agent: ["I want to speak to an agent", "let me talk to a human"],
    goodbye: ["bye", "see you"],
  },
  flows: {
    "Default Start Flow": {
      routes: [
        on("order.status", { flow: "Orders" }),
        on("address.change", { page: "Moved" }),
        on("goodbye", { says: "Good bye.", page: "End Session" }),
      ],
      events: [event("sys.no-match-default", { says: "I did not get that." })],
      pages: {
        Moved: {
          entry: { says: "You have moved?" },
          routes: [on("confirmation.yes", { flow: "Address" }), on("confirmation.no", { page: "Anything else" })],
          events: [event("flow.failed.human-escalation", { page: "Desk" })],
        },
        "Anything else": {
          entry: { says: "Anything else?" },
          routes: [on("confirmation.no", { page: "End Session" }), on("confirmation.yes", { page: "Start Page" })],
        },
        Desk: { entry: { says: "Somebody is with you in a moment." }, routes: [on("confirmation.yes", { does: [human()] })] },
      },
    },
    Orders: {
      routes: [when("true", { page: "Ask number" })],
      groups: ["help"],
      routeGroups: { help: [on("speak_to_agent", { page: "Waiting" })] },
      pages: {
        "Ask number": {
          form: { number: { prompt: { says: "Which order?" } } },
          routes: [
            when('$session.params.state = "sent"', { page: "Sent" }),
            when('$session.params.state = "lost"', { page: "Lost" }),
            when('$page.params.status = "FINAL"', { page: "Unknown" }),
          ],
        },
        Sent: { entry: { says: "It is on its way." }, routes: [on("confirmation.yes", { page: "End Flow" })] },
        Lost: { entry: { says: "I am sorry." }, routes: [on("confirmation.yes", { page: "Ask number" })] },
        Unknown: { entry: { says: "I do not know it. Another one?" }, routes: [on("confirmation.yes", { page: "Ask number" })] },
        Waiting: { entry: { says: "Shall I call somebody?" }, routes: [on("confirmation.no", { page: "Previous Page" })] },
      },
    },
    Address: {
      routes: [when("true", { page: "Street" })],
      pages: {
        Street: {
          form: { street: { prompt: { says: "Your new street?" } } },
          routes: [
            on("speak_to_agent", { page: "END_FLOW_WITH_HUMAN_ESCALATION" }),
            when('$page.params.status = "FINAL"', { says: "Thank you.", page: "End Flow" }),
          ],
        },
      },
    },
  },
});

/** A clinic: two questions that are asked again, a group of the agent, an event of a client, a page that begins anew. */
const CLINIC = agent({
  intents: {
    "visit.book": ["I want to see a doctor", "book a visit"],
    "visit.cancel": ["cancel it", "I do not want to come any more"],
    "start.over": ["from the beginning", "start over"],
  },
  groups: { everywhere: [on("visit.cancel", { flow: "Cancel" })] },
  flows: {
    "Default Start Flow": {
      routes: [on("visit.book", { page: "Book" })],
      events: [event("reminder", { page: "Reminded" })],
      agentGroups: ["everywhere"],
      pages: {
        Book: {
          form: {
            day: {
              prompt: { says: "Which day?" },
              reprompts: [event("sys.no-match-1", { says: "Which day of the week?" }), event("sys.no-input-default", { page: "Silent" })],
            },
            time: { prompt: { says: "Which time?" } },
          },
          routes: [on("start.over", { page: "Current Page" }), when('$page.params.status = "FINAL"', { page: "Booked" })],
        },
        Booked: { entry: { says: "See you then." }, routes: [on("start.over", { page: "Book" })] },
        Reminded: { entry: { says: "You have a visit tomorrow." }, routes: [on("start.over", { page: "Book" })] },
        Silent: { entry: { says: "Are you there?" }, routes: [on("start.over", { page: "Book" })] },
      },
    },
    Cancel: {
      routes: [when("true", { page: "Sure" })],
      pages: { Sure: { entry: { says: "Shall I cancel it?" }, routes: [on("start.over", { page: "Current Page" })] } },
    },
  },
});

type Output = Turn["virtualAgentOutput"];

/** A turn as the console records it. */
const turn = (text: string, flow: string, page: string, intent?: string, sessionParameters?: Output["sessionParameters"]): Turn =>
  said({ text: { text } }, flow, page, intent, sessionParameters);

const said = (
  input: Turn["userInput"]["input"],
  flow: string,
  page: string,
  intent?: string,
  sessionParameters?: Output["sessionParameters"],
): Turn => ({
  userInput: { input },
  virtualAgentOutput: {
    ...(intent === undefined ? {} : { triggeredIntent: { name: intent } }),
    currentPage: { name: page },
    currentFlow: { name: flow },
    ...(sessionParameters ? { sessionParameters } : {}),
  },
});

const START = "Default Start Flow";

const recordedIn = (bot: Files, turns: readonly Turn[]): Files => {
  const testCase: TestCase = { displayName: "recorded", testCaseConversationTurns: turns };
  return { ...bot, "testCases/recorded.json": JSON.stringify(testCase) };
};
const recorded = (...turns: readonly Turn[]): Files => recordedIn(SHOP, turns);

/** The model comes to each recorded page, and to no other one. */
const reproduces = (...turns: readonly Turn[]) => reproducesIn(SHOP, turns);

async function reproducesIn(bot: Files, turns: readonly Turn[]) {
  const found = await replay(recordedIn(bot, turns));
  expect(found).toHaveLength(turns.length);
  expect(found.map(({ possible }) => possible)).toEqual(found.map(({ recorded: page }) => [page]));
}

describe("a recorded conversation", () => {
  it("fills a form in a flow that is entered, and goes where the parameter says", async () => {
    await reproduces(
      turn("where is my order", "Orders", "Ask number", "order.status"),
      turn("4711", "Orders", "Sent", undefined, { number: "4711", state: "sent" }),
      turn("yes", START, "Start Page", "confirmation.yes", { number: "4711", state: "sent" }),
    );
  });

  it("goes past conditions that do not hold to the one that does", async () => {
    await reproduces(
      turn("where is my order", "Orders", "Ask number", "order.status"),
      turn("4711", "Orders", "Unknown", undefined, { number: "4711", state: "" }),
    );
  });

  it("is understood by a group of the flow, and goes back to where it was", async () => {
    const before = [
      turn("where is my order", "Orders", "Ask number", "order.status"),
      turn("I want to speak to an agent", "Orders", "Waiting", "speak_to_agent"),
    ];
    await reproduces(...before);
    // The files do not say on which page of the flow the customer was.
    const [, , back] = await replay(recorded(...before, turn("no", "Orders", "Ask number", "confirmation.no")));
    expect(back?.possible).toEqual(["Ask number", "Lost", "Sent", "Start Page", "Unknown"].map((page) => `Orders / ${page}`));
  });

  it("comes back from a flow that ends, to the page that called it", async () => {
    await reproduces(
      turn("I have moved", START, "Moved", "address.change"),
      turn("yes", "Address", "Street", "confirmation.yes"),
      turn("12 Rose Lane", START, "Moved", undefined, { street: "12 Rose Lane" }),
    );
  });

  it("comes back from a flow that gives up, to the handler of its event", async () => {
    await reproduces(
      turn("I have moved", START, "Moved", "address.change"),
      turn("yes", "Address", "Street", "confirmation.yes"),
      turn("let me talk to a human", START, "Desk", "speak_to_agent"),
    );
  });

  it("goes from topic to topic of its flow, and ends", async () => {
    await reproduces(
      turn("I have moved", START, "Moved", "address.change"),
      turn("no", START, "Anything else", "confirmation.no"),
      turn("I have moved", START, "Moved", "address.change"),
      turn("bye", START, "End Session", "goodbye"),
    );
  });

  it("asks for what the form still needs, begins anew, and is done when it has all", async () => {
    await reproducesIn(CLINIC, [
      turn("book a visit", START, "Book", "visit.book"),
      turn("start over", START, "Book", "start.over"),
      turn("Monday", START, "Book", undefined, { day: "Monday" }),
      turn("at nine", START, "Booked", undefined, { day: "Monday", time: "9:00" }),
      turn("start over", START, "Book", "start.over", { day: "Monday", time: "9:00" }),
    ]);
  });

  it("follows silence, what a client sends, and a group of the agent", async () => {
    await reproducesIn(CLINIC, [
      turn("book a visit", START, "Book", "visit.book"),
      said({ event: { event: "sys.no-input-default" } }, START, "Silent"),
      said({ event: { event: "reminder" } }, START, "Reminded"),
      turn("cancel it", "Cancel", "Sure", "visit.cancel"),
    ]);
  });

  it("that a package of today does not take any more is told apart", async () => {
    const [, second] = await replay(
      recorded(turn("I have moved", START, "Moved", "address.change"), turn("yes", START, "Desk", "confirmation.yes")),
    );
    expect(second).toEqual({ recorded: `${START} / Desk`, possible: ["Address / Street"] });
  });

  it("is part of the package, and nothing to report", async () => {
    const turns = [turn("I have moved", START, "Moved", "address.change")];
    const problems = async (files: Files) => (await linted(files)).problems.map(({ rule, file, pointer }) => `${rule} ${file}#${pointer}`);
    expect(await problems(recorded(...turns))).toEqual(await problems(SHOP));
  });
});
