import { describe, expect, it } from "vitest";
import { ASKS, agent, asksFor, HANDS_OFF, judged, NO, type Short, YES } from "./support.ts";

const HUMAN = "intents/Talk to a human.json";
const LIVE = { liveAgentHandoff: true };
const FALLBACK = { fallbackIntent: true };
/** The request asks first; what follows its question is given. The agent hands off elsewhere, too. */
const offer = (followers: Readonly<Record<string, Short>>, question: Short = {}) =>
  agent({
    "Talk to a human": { phrases: ASKS, says: "Shall I connect you?", out: { "Talktoahuman-followup": 2 }, ...question },
    ...Object.fromEntries(Object.entries(followers).map(([name, short]) => [name, { in: ["Talktoahuman-followup"], ...short }])),
    "leak.report": HANDS_OFF,
  });
const found = async (...offered: Parameters<typeof offer>) => {
  const { requests, problems } = await judged(offer(...offered));
  return { requests, problems };
};
const handedOff = { requests: { "Talk to a human": `handed-off ${HUMAN}` }, problems: [] };
const stopsAt = (file: string) => ({
  requests: { "Talk to a human": `violated ${HUMAN}` },
  problems: [`error handoff/no-dead-end ${file}`],
});

describe("follow-up intents", () => {
  it("belong to the request: yes is handed over, no is the customer's own wish", async () => {
    const followers = {
      "Talk to a human - yes": { phrases: YES, says: "Connecting you.", with: LIVE },
      "Talk to a human - no": { phrases: NO, says: "Fine." },
    };
    expect(await found(followers)).toEqual(handedOff);
  });

  it("are told by what they say where their names tell nothing", async () => {
    expect(await found({ "d4.a": { phrases: YES, with: LIVE }, "d4.b": { phrases: NO, says: "Fine." } })).toEqual(handedOff);
  });

  it("that ask for a person themselves are no requests of their own", async () => {
    const followers = { "Talk to a human - custom": { phrases: ["yes, get me a human", "connect me to an agent"], with: LIVE } };
    expect(await found(followers)).toEqual(handedOff);
  });

  it("that take whatever is not understood take every answer where nothing else is", async () => {
    expect(await found({ "topic - fallback": { says: "A person joins.", with: { ...LIVE, ...FALLBACK } } })).toEqual(handedOff);
  });

  it("belong to the request that they name as their parent, even where nothing makes their context active", async () => {
    const lost = {
      "Talk to a human - yes": { in: ["Talktoahumn-followup"], phrases: YES, with: { ...LIVE, parentId: `id of Talk to a human` } },
    };
    expect(await found(lost)).toEqual(stopsAt(HUMAN));
  });

  it("that ask for a person behind something else are requests", async () => {
    const { requests } = await judged(
      agent({
        "order.status": { phrases: ["where is my parcel"], says: "It is on its way. Anything else?", out: { order: 5 } },
        "order.human": { in: ["order"], phrases: ASKS, with: LIVE },
      }),
    );
    expect(requests).toEqual({ "order.human": "handed-off intents/order.human.json" });
  });

  it("none of which hands over: the request stops at its question", async () => {
    const followers = { "offer.accept": { phrases: YES, says: "I am transferring you." }, "offer.decline": { phrases: NO, says: "Fine." } };
    expect(await found(followers)).toEqual(stopsAt(HUMAN));
  });

  it("of an agent that leaves the handoff to its host: the host acts on yes, no is the customer's own wish", async () => {
    const { requests, problems } = await judged(
      agent({
        "Talk to a human": { phrases: ASKS, says: "Shall I connect you?", out: { offer: 2 } },
        "offer.yes": { in: ["offer"], phrases: YES, says: "I am transferring you." },
        "offer.no": { in: ["offer"], phrases: NO, says: "Fine." },
      }),
    );
    expect({ requests, problems }).toEqual({
      requests: { "Talk to a human": `undecided ${HUMAN}` },
      problems: ["warning handoff/undecided intents/offer.yes.json"],
    });
  });

  it("that are another answer than the handoff are reported at themselves, with less weight", async () => {
    const followers = {
      "offer.chat": { phrases: ["chat", "in the chat", "write with me"], with: LIVE },
      "offer.hours": { phrases: ["opening hours", "when are you there"], says: "From 9 to 5." },
    };
    expect(await found(followers)).toEqual({
      ...handedOff,
      problems: ["warning handoff/answer-without-human intents/offer.hours.json"],
    });
  });

  it("that are switched off do not exist", async () => {
    expect(await found({ "offer.accept": { phrases: YES, with: { ...LIVE, priority: -1 } } })).toEqual(stopsAt(HUMAN));
  });

  it("may go on for several turns", async () => {
    const followers = {
      "offer.accept": { phrases: YES, says: "In English or in German?", out: { language: 1 } },
      "offer.language": { in: ["language"], phrases: ["English", "German"], parameters: [asksFor("topic")], with: LIVE },
      "offer.decline": { phrases: NO, says: "Fine." },
    };
    expect(await found(followers)).toEqual(handedOff);
  });

  it("behind a webhook decide for it where it has nothing else to say", async () => {
    const coded = { says: undefined, with: { webhookUsed: true } };
    expect(await found({ "offer.accept": { phrases: YES, with: LIVE } }, coded as Short)).toEqual(handedOff);
  });
});

describe("contexts", () => {
  it("are the same whatever their case", async () => {
    expect(await found({ "offer.accept": { in: ["TALKTOAHUMAN-FOLLOWUP"], phrases: YES, with: LIVE } })).toEqual(handedOff);
  });

  it("that nothing sets lead nowhere: a misspelt one leaves the request at its question", async () => {
    expect(await found({ "offer.accept": { in: ["Talktoahumn-followup"], phrases: YES, with: LIVE } })).toEqual(stopsAt(HUMAN));
  });

  it("with a lifespan of 0 are ended, not set", async () => {
    const cleared = { out: { "Talktoahuman-followup": 0 } };
    expect(await found({ "offer.accept": { phrases: YES, with: LIVE } }, cleared)).toEqual(stopsAt(HUMAN));
  });

  it("must all be active: what one of them needs and nothing sets never follows", async () => {
    const both = { "offer.accept": { in: ["Talktoahuman-followup", "vip"], phrases: YES, with: LIVE } };
    expect(await found(both)).toEqual(stopsAt(HUMAN));
    const set = { ...both, "account.vip": { in: [], phrases: ["I am a gold customer"], says: "Welcome.", out: { vip: 50 } } };
    expect(await found(set)).toEqual(handedOff);
  });

  it("do not make new topics answers of the question", async () => {
    const topics = { "bill.explain": { in: [], phrases: ["explain my bill"], says: "It has two parts." } };
    expect(await found({ "offer.accept": { phrases: YES, with: LIVE }, ...topics })).toEqual(handedOff);
  });

  it("that only code sets do not hide an intent", async () => {
    const { requests } = await judged(agent({ "order.human": { in: ["order"], phrases: ASKS, with: LIVE } }));
    expect(requests).toEqual({ "order.human": "handed-off intents/order.human.json" });
  });

  it("may go round: an intent that no other leads to from outside is read all the same", async () => {
    const { requests } = await judged(
      agent({
        "first.human": { in: ["b"], out: { a: 1 }, phrases: ASKS, with: LIVE },
        second: { in: ["a"], out: { b: 1 }, phrases: ["go on"], says: "And then?" },
      }),
    );
    expect(requests).toEqual({ "first.human": "handed-off intents/first.human.json" });
  });
});

describe("a fallback intent behind the question", () => {
  const yes = { "offer.accept": { phrases: YES, with: LIVE } };

  it("asks again, with or without setting the context once more", async () => {
    expect(await found({ ...yes, "offer.repeat": { says: "Yes or no?", with: FALLBACK } })).toEqual(handedOff);
    const sets = { says: "Yes or no?", out: { "Talktoahuman-followup": 2 }, with: FALLBACK };
    expect(await found({ ...yes, "offer.repeat": sets })).toEqual(handedOff);
  });

  it("loses the customer where the context has ended by then", async () => {
    const short = { out: { "Talktoahuman-followup": 1 } };
    const lost = { ...handedOff, problems: [`warning failure/no-input ${HUMAN}`] };
    expect(await found({ ...yes, "offer.repeat": { says: "Yes or no?", with: FALLBACK } }, short)).toEqual(lost);
    expect(await found({ ...yes, "offer.repeat": { says: "Start again.", resets: true, with: FALLBACK } })).toEqual(lost);
  });

  it("may hand over by itself", async () => {
    expect(await found({ ...yes, "offer.repeat": { says: "I connect you.", with: { ...FALLBACK, ...LIVE } } })).toEqual(handedOff);
  });
});

describe("phrases", () => {
  it("may stand in intents of other contexts, but not twice in one", async () => {
    const { report } = await judged(
      agent({
        "a - yes": { in: ["a"], phrases: YES, says: "A." },
        "b - yes": { in: ["b"], phrases: YES, says: "B." },
        "b - sure": { in: ["b"], phrases: ["sure"], says: "B." },
      }),
    );
    const twice = report.problems.filter(({ rule }) => rule === "nlu/duplicate-phrase");
    expect(twice.map(({ file, pointer }) => `${file}#${pointer}`)).toEqual(["intents/b - yes_usersays_en.json#/2"]);
  });

  it("of a request in an intent of the same scope shadow it", async () => {
    const { report } = await judged(
      agent({
        "Talk to a human": { phrases: ASKS, with: LIVE },
        complaint: { phrases: ["I am angry", "that is bad", "human please", "this is wrong"], says: "Sorry." },
        "complaint.more": { in: ["complaint"], phrases: ["no", "it is bad", "human please"], says: "Sorry." },
      }),
    );
    const shadowed = report.problems.filter(({ rule }) => rule === "handoff/request-shadowed");
    expect(shadowed.map(({ file, pointer }) => `${file}#${pointer}`)).toEqual(["intents/complaint_usersays_en.json#/2"]);
  });
});
