import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import type { LintResult } from "../../src/engine/result.ts";
import type { Bot } from "../../src/model/model.ts";
import { plain } from "../../src/report/reporter.ts";
import { whyOf } from "../../src/report/trace/node.ts";
import { traceOf } from "../../src/report/trace/request.ts";
import { bot, CONFIG, digital, voice } from "../analysis/project.ts";
import { DIAL, first, lintTiny, shop } from "../engine/tiny.ts";

const options = { paint: plain, width: 100 };

/** The result of linting bots that no file holds. */
const resultOf = async (...bots: readonly Bot[]): Promise<LintResult> => ({
  ...(await lintTiny({})),
  facts: analyse(bots, () => CONFIG),
});
const traced = (result: LintResult, name: string) =>
  result.facts.journeys
    .filter(({ request }) => request.name === name)
    .map((journey) => traceOf(journey, result, options))
    .join("\n");
const why = (result: LintResult, node: string) => {
  const spot = result.facts.linked.spots.find((each) => each.node.id === node);
  if (!spot) throw new Error(`there is no node ${node}`);
  return whyOf(spot, result.facts.journeys, result, options);
};

/** A bot hands an exit reason back; its caller goes to a person or says good bye, and only works in the opening hours. */
const inner = () =>
  bot("Helper", {
    flows: {
      helper: {
        intents: { talk_to_human: "human", opening_hours: "done" },
        nodes: { "return human": { returns: { exitReason: "human" } }, "return done": { returns: { exitReason: "done" } } },
      },
    },
  });
const desk = (behind: "transfer" | "dial") =>
  bot("Desk", {
    flows: {
      desk: {
        start: "call",
        nodes: {
          "call call": { label: "Ask the helper", flow: "helper", binds: { exitReason: "reason" }, next: "which" },
          "branch which": {
            label: "Which?",
            exits: [
              ["case", { to: "hours", label: "wants a person", when: { op: "is", variable: "reason", values: ["human"] } }],
              ["default", "bye"],
            ],
          },
          "branch hours": {
            label: "Open?",
            exits: [
              ["open", behind],
              ["closed", "bye"],
            ],
          },
          "transfer transfer": { ...digital, label: "To the desk" },
          "transfer dial": { ...voice, label: "Call the shop" },
          "end bye": { label: "Good bye" },
        },
      },
    },
  });

describe("the journey of a request as text", () => {
  it("tells each hop with its exit, what is newly known there, and the gates, and why each end was judged as it was", async () => {
    const text = traced(await resultOf(inner(), desk("transfer")), "talk_to_human");
    expect(text.split("\n")).toEqual([
      "✔ Helper/talk_to_human  handed off",
      "  the customer asks for a person: its name says so  Helper.json /intents/talk_to_human",
      "  chat handed off · messaging handed off",
      "",
      "✔ handed-off on chat and messaging  end 1 of 3",
      "   1  talk_to_human  the customer asks for a person  Helper.json /intents/talk_to_human",
      "   2  human  goes back to its caller  Helper.json /helper/human",
      "   3  back → Ask the helper  enters helper  Desk.json /desk/call",
      '      knows  exitReason = "human", as it was handed back, reason = "human", as it was handed back',
      "   4  Which?  decides  Desk.json /desk/which",
      "   5  wants a person → Open?  decides  Desk.json /desk/hours",
      '      where  reason = "human"',
      "   6  open → To the desk  hands over: Support  Desk.json /desk/transfer",
      "   =  because a person takes over: Support; it happens to everybody who asks; this is the handoff",
      "",
      "– dead-end on chat and messaging  end 2 of 3",
      "  1–5  as before",
      "   6  open → To the desk  hands over: Support  Desk.json /desk/transfer",
      "      gate   failure: it happens where something failed",
      "   =  because the path ends without a person; it happens where something failed; this says nothing",
      "      about the request by itself",
      "",
      "– dead-end on chat and messaging  end 3 of 3",
      "  1–5  as before",
      "   6  closed → Good bye  ends the conversation  Desk.json /desk/bye",
      "      gate   closed: it happens outside the opening hours",
      "   =  because the path ends without a person; it happens outside the opening hours; this says",
      "      nothing about the request by itself",
    ]);
  });

  it("a call that ignores the request is told once, however many ends lie behind it", async () => {
    const deaf = bot("Desk", {
      flows: {
        desk: {
          start: "call",
          nodes: {
            "call call": { label: "Ask the helper", flow: "helper", next: "which" },
            "branch which": {
              exits: [
                ["case", { to: "bye", when: { op: "unknown", text: "it is late" } }],
                ["default", "night"],
              ],
            },
            "end bye": { label: "Good bye" },
            "end night": { label: "Good night" },
          },
        },
      },
    });
    const text = traced(await resultOf(inner(), deaf), "talk_to_human").replace(/\s+/g, " ");
    expect(text).toContain("end 1 of 1");
    expect(text).toContain(
      '"Ask the helper" was handed the request back and never tests it (handoff/escalation-swallowed); 1 more end like it',
    );
  });

  it("the worst end comes first, with the rule that reports it and the problems on the request", async () => {
    const result = await lintTiny({ "a.json": shop({ hello: { next: "dial" }, ...DIAL }, { "talk to a human": "hello" }) });
    const text = traceOf(first(result.facts.journeys), result, options);
    expect(text).toContain("✖ Shop/talk to a human  violated");
    expect(text).toContain("✖ voice-transfer on chat and messaging  end 1 of");
    expect(text).toContain("3  dial  phone transfer: +441632960000  a.json:10 /nodes/dial");
    expect(text.replace(/\s+/g, " ")).toContain(
      "= because a phone transfer, which a customer who writes cannot take: +441632960000; it happens to everybody who asks; this violates the request (handoff/no-voice-transfer)",
    );
    expect(text).toContain("1 problem on it\n  ✖ Talk to a human ends: voice-transfer\n    handoff/ends  a.json:10 /nodes/dial");
  });

  it("a condition that nobody can evaluate is named at the hop that passes it", async () => {
    const gold = { op: "unknown", text: "customer is gold" } as const;
    const shopping = bot("Shop", {
      flows: {
        main: {
          intents: { talk_to_human: "gold" },
          nodes: {
            "branch gold": {
              exits: [
                ["case", { to: "desk", when: gold }],
                ["default", "bye"],
              ],
            },
            "transfer desk": digital,
            "end bye": {},
          },
        },
      },
    });
    const text = traced(await resultOf(shopping), "talk_to_human").replace(/\s+/g, " ");
    expect(text).toContain(
      "otherwise → bye ends the conversation Shop.json /main/bye gate condition: it happens where a condition holds that nobody can evaluate here (none of: customer is gold)",
    );
    expect(text).toContain("this leaves the request undecided (handoff/conditional-dead-end)");
  });

  it("a request that nothing handles says so", async () => {
    const text = traced(
      await resultOf(bot("Shop", { flows: { main: { intents: { talk_to_human: null }, nodes: { "end bye": {} } } } })),
      "talk_to_human",
    );
    expect(text).toContain("✖ Shop/talk_to_human  violated");
    expect(text).toContain("nothing handles it");
  });

  it("names from files cannot steer the terminal", async () => {
    const name = "talk to a human \u001b]0;x\u0007";
    const result = await lintTiny({ "a.json": shop({ "\u001b[2J": DIAL.dial }, { [name]: "\u001b[2J" }) });
    const text = traceOf(first(result.facts.journeys), result, options);
    for (const control of ["\u001b", "\u0007"]) expect(text).not.toContain(control);
  });
});

describe("why a node is reached", () => {
  it("each request that comes there is shown with its way", async () => {
    const text = why(await resultOf(inner(), desk("dial")), "dial");
    expect(text).toContain("Call the shop  phone transfer: +15550100  Desk.json /desk/dial\n  1 of 1 requests for a person come here");
    expect(text).toContain("reached by Helper/talk_to_human on chat and messaging  ✖ violated");
    expect(text).toContain("6  open → Call the shop");
  });

  it("a request that does not come there is shown at its nearest node, with the condition of the exit and what is known", async () => {
    const menu = bot("Shop", {
      flows: {
        main: {
          intents: { talk_to_human: "mark" },
          nodes: {
            "effect mark": { sets: { vip: "no" }, next: "vip" },
            "branch vip": {
              label: "VIP?",
              exits: [
                ["case", { to: "gold", label: "gold", when: { op: "is", variable: "vip", values: ["yes"] } }],
                ["default", "desk"],
              ],
            },
            "transfer gold": digital,
            "transfer desk": digital,
          },
        },
      },
    });
    expect(
      why(await resultOf(menu), "gold")
        .split("\n\n")
        .at(-1)
        ?.split("\n"),
    ).toEqual([
      "not reached by Shop/talk_to_human",
      "    comes as far as VIP?  Shop.json /main/vip",
      '    and does not take the exit "gold", whose condition is vip = "yes"',
      '    known there: vip is set, and not "yes"',
    ]);
  });

  it("a node that no entry leads to is told apart from one that only other customers reach", async () => {
    const flows = {
      main: {
        start: "hello",
        intents: { talk_to_human: "desk" },
        nodes: { "say hello": { next: null }, "transfer desk": digital, "say lost": { next: null } },
      },
    };
    const result = await resultOf(bot("Shop", { flows }));
    expect(why(result, "lost")).toContain("0 of 1 requests for a person come here; no entry of the project leads here at all");
    expect(why(result, "lost")).toContain("no way leads from it to here");
    expect(why(result, "hello")).toContain("0 of 1 requests for a person come here\n");
  });
});
