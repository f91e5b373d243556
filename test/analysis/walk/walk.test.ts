import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { is, not, onChannel, unknown } from "../../../src/model/build.ts";
import { type BotSpec, bot, CONFIG, digital, journey, journeys, lines, type NodeSpec, voice } from "../project.ts";

const talk = { talk_to_human: "begin" };
/** A transfer of a platform without failure exits. */
const desk0 = { transfer: { route: "digital" } } as const;

describe("ends of a path", () => {
  it("a request that comes to a digital transfer is handed off", () => {
    const found = journey([
      bot("Shop", { flows: { main: { intents: talk, nodes: { "say begin": { next: "desk" }, "transfer desk": digital } } } }),
    ]);
    expect(found.verdict).toBe("handed-off");
    expect([...found.channels]).toEqual([
      ["chat", "handed-off"],
      ["messaging", "handed-off"],
    ]);
    expect(lines(found)).toEqual(["dead-end failure /main/desk", "handed-off none /main/desk"]);
  });

  it("a phone transfer violates, and so does one that only a failed handoff leads to", () => {
    const nodes = { "transfer begin": { ...digital, failure: "dial" }, "transfer dial": { ...voice, failure: "bye" }, "end bye": {} };
    const found = journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]);
    expect(found.verdict).toBe("violated");
    expect(lines(found)).toContain("voice-transfer failure /main/dial");
    expect(lines(found)).toContain("dead-end failure /main/bye");
  });

  it("a message without a continuation is a dead end at that message", () => {
    const found = journey([
      bot("Shop", { flows: { main: { intents: talk, nodes: { "say begin": { next: "sorry" }, "say sorry": {} } } } }),
    ]);
    expect(lines(found)).toEqual(["dead-end none /main/sorry"]);
    expect(found.outcomes[0]?.route.map((hop) => hop.at.pointer)).toEqual(["/intents/talk_to_human", "/main/begin", "/main/sorry"]);
  });

  it("a way through a branch is told by its name, or by its condition where it has none", () => {
    const when = is("$tier", "gold");
    const nodes = {
      "branch begin": { exits: [["case", { to: "desk", when }]] },
      "branch desk": { exits: [["case", { to: "bye", when: is("$tier", "gold"), label: "VIP" }]] },
      "end bye": {},
    } as const;
    const found = journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]);
    expect(found.outcomes.find(({ at }) => at.pointer === "/main/bye")?.route.map((hop) => hop.exit)).toEqual([
      undefined,
      undefined,
      'if $tier = "gold"',
      "VIP",
    ]);
  });

  it("a rest at a question that leads to nobody stands at the last node before it", () => {
    const nodes = { "say begin": { next: "menu" }, "ask menu": { exits: [["answer", "begin"]] as const } };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]))).toEqual(["dead-end none /main/begin"]);
  });

  it("a rest at a question right after the request stands at the request", () => {
    const nodes = { "ask begin": { next: "bye" }, "end bye": {} };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]))).toEqual(["dead-end none /intents/talk_to_human"]);
  });

  it("a called bot that the project does not hold is a question all the same where it listens to the customer", () => {
    const nodes = {
      "say begin": { next: "menu" },
      "call menu": { flow: "elsewhere", listens: true, exits: [["default", "begin"]] as const },
    };
    const asked = bot("Shop", { flows: { main: { intents: talk, nodes } } });
    expect(lines(journey([asked]))).toEqual(["dead-end none /main/begin"]);
    const hides = bot("Shop", {
      flows: { main: { intents: talk, nodes: { ...nodes, "call menu": { ...nodes["call menu"], listens: false } } } },
    });
    expect(lines(journey([hides]))).toEqual(["opaque none /main/menu"]);
  });

  it("a question that the request leads to is asked, even if it hears the request, too; one that the path only comes back to is not", () => {
    const heard = (name: string) => ({ name, at: { file: "Shop.json", pointer: `/intents/${name}` } });
    const confirm = {
      "say begin": { next: "confirm" },
      "ask confirm": {
        exits: [
          ["answer", { to: "desk", intent: heard("sure") }],
          ["answer", { to: "desk", intent: heard("talk_to_human") }],
        ] as const,
      },
      "transfer desk": desk0,
    };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes: confirm } } })]))).toEqual(["handed-off none /main/desk"]);
    const menu = {
      "ask menu": {
        exits: [
          ["answer", { to: "sorry", intent: heard("talk_to_human") }],
          ["answer", { to: "desk", intent: heard("complaint") }],
        ] as const,
      },
      "say sorry": { next: "menu" },
      "transfer desk": desk0,
    };
    const intents = [{ name: "talk_to_human", at: heard("talk_to_human").at, phrases: [] }];
    const shop = bot("Shop", { flows: { main: { start: "menu", nodes: menu } } });
    expect(lines(journey([{ ...shop, intents }]))).toEqual(["dead-end none /main/sorry"]);
  });

  const choice = (name: string, to: string | null) =>
    ["answer", { to, choice: { name, words: [name], at: { file: "Shop.json", pointer: `/menu/${name}` } } }] as const;

  it("the menu at which every conversation begins is no way to a person, even if a request begins there as well", () => {
    const nodes = {
      "ask menu": { exits: [choice("Opening hours", "hours"), choice("Talk to a person", "desk")] as const },
      "say hours": { next: "menu" },
      "transfer desk": desk0,
    };
    const found = journeys([bot("Shop", { flows: { main: { start: "menu", intents: { talk_to_human: "menu" }, nodes } } })]);
    expect(found.map(lines)).toEqual([["dead-end none /intents/talk_to_human"], ["handed-off none /main/desk"]]);
    // A topic is begun by calls, or by the words of who asks for a person: its choices are theirs.
    const topic = { kind: "intent", intent: "talk_to_human", to: "menu", direct: true } as const;
    const own = bot("Shop", { flows: { main: { start: "menu", entries: [topic], intents: {}, nodes } } });
    const intents = [{ name: "talk_to_human", at: { file: "Shop.json", pointer: "/intents/0" }, phrases: [] }];
    expect(lines(journey([{ ...own, intents }]))).toContain("handed-off none /main/desk");
  });

  it("a choice that asks for a person and leads nowhere is the fault of that choice, not of a request that passes by", () => {
    const nodes = {
      "say begin": { next: "menu" },
      "ask menu": { exits: [choice("Talk to a person", null), choice("Cards", "desk")] as const },
      "transfer desk": desk0,
    };
    const found = journeys([bot("Shop", { flows: { main: { start: "menu", intents: talk, nodes } } })]);
    expect(found.map(lines)).toEqual([["handed-off none /main/desk"], []]);
    // At a menu that only the request enters, it is one of the request's own answers.
    const own = journeys([bot("Shop", { flows: { main: { intents: talk, nodes } } })]);
    expect(own.map(lines)[0]).toEqual(["dead-end none /main/menu", "handed-off none /main/desk"]);
  });

  it("a cycle through a question from which a handoff is reachable is a retry", () => {
    const nodes = {
      "ask begin": { exits: [["answer", "desk"]] as const, noMatch: "hint" },
      "say hint": { next: "begin" },
      "transfer desk": digital,
    };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]))).toEqual([
      "dead-end failure /main/desk",
      "dead-end noMatch /main/desk",
      "handed-off noMatch /main/desk",
      "handed-off none /main/desk",
    ]);
  });

  it("a question that only understands topics and the request is a retry where a handoff is reachable without them", () => {
    const topic = (name: string, to: string) =>
      ["answer", { to, intent: { name, at: { file: "Shop.json", pointer: `/intents/${name}` } } }] as const;
    const menu = (more: NodeSpec) => ({
      "ask menu": { exits: [topic("talk_to_human", "say"), topic("hours", "say")], ...more },
      "say say": { next: "menu" },
      "transfer desk": desk0,
    });
    const found = (more: NodeSpec) => {
      const shop = bot("Shop", { flows: { main: { start: "menu", nodes: menu(more) } } });
      return journey([{ ...shop, intents: [{ name: "talk_to_human", at: { file: "Shop.json", pointer: "/intents/0" }, phrases: [] }] }]);
    };
    expect(lines(found({ noMatch: "desk" }))).toEqual(["handed-off noMatch /main/desk"]);
    expect(lines(found({}))).toEqual(["dead-end none /main/say"]);
  });

  it("a flow that runs beside the conversation keeps no question from the handoff behind it, be it missing or endless", () => {
    const beside = { keys: ["music"], name: "music", at: { file: "Shop.json", pointer: "/music" }, what: "flow", hook: true } as const;
    const nodes = { "ask begin": { next: "hold" }, "call hold": { call: beside, next: "desk" }, "transfer desk": desk0 };
    const main = { intents: talk, nodes };
    const music = { nodes: { "say tune": { next: "tune" } } };
    const projects: BotSpec["flows"][] = [{ main }, { main, music }];
    for (const flows of projects) expect(lines(journey([bot("Shop", { flows })]))).toEqual(["handed-off none /main/desk"]);
  });

  it("a cycle without a question and without a way out is an endless loop", () => {
    const found = journey([
      bot("Shop", { flows: { main: { intents: talk, nodes: { "say begin": { next: "b" }, "effect b": { next: "begin" } } } } }),
    ]);
    expect(lines(found)).toEqual(["endless-loop none /main/begin"]);
    expect(found.verdict).toBe("violated");
  });

  it("an end behind something that nobody can see is none for certain, unless another way leads there, too", () => {
    const nodes = {
      "branch begin": {
        exits: [
          ["case", { to: "code", when: unknown("it rains") }],
          ["default", "plain"],
        ] as const,
      },
      "opaque code": { next: "bye" },
      "say plain": { next: "code" },
      "end bye": {},
    };
    const found = (more: Record<string, NodeSpec> = {}) =>
      journey([bot("Shop", { flows: { main: { intents: talk, nodes: { ...nodes, ...more } } } })]);
    expect([found().verdict, lines(found())]).toEqual(["undecided", ["opaque none /main/code"]]);
    const both = found({ "say plain": { next: "bye" } });
    expect([both.verdict, lines(both)]).toEqual(["violated", ["dead-end none /main/bye", "opaque none /main/code"]]);
    expect(found({ "opaque code": { next: "dial" }, "transfer dial": voice }).verdict).toBe("violated");
  });

  it("a request that nothing handles is violated", () => {
    const found = journey([bot("Shop", { flows: { main: { start: "a", intents: { talk_to_human: null }, nodes: { "say a": {} } } } })]);
    expect([found.verdict, found.request.starts]).toEqual(["violated", []]);
  });

  it("a request with two handlers, of which one leads to something that is not there, is walked from the other all the same", () => {
    const at = { file: "Shop.json", pointer: "/talk" };
    const missing = { name: "desc", at, what: "node", known: ["desk"] };
    const nodes: Record<string, NodeSpec> = {
      "ask menu": { exits: [["answer", { to: null, missing, intent: { name: "talk_to_human", at } }]], next: "menu" },
      "say begin": { next: "desk" },
      "transfer desk": desk0,
    };
    const found = journey([bot("Shop", { flows: { main: { start: "menu", intents: talk, nodes } } })]);
    expect(lines(found)).toEqual(["handed-off none /main/desk", "opaque none /main/menu"]);
    expect(found.verdict).toBe("undecided");
  });

  it("a ticket without a gate is no handoff, a callback neither", () => {
    const of = (route: "ticket" | "callback") =>
      journey([bot("Shop", { flows: { main: { intents: talk, nodes: { "transfer begin": { transfer: { route } } } } } })]);
    expect(lines(of("ticket"))).toEqual(["ticket none /main/begin"]);
    expect([of("ticket").verdict, of("callback").verdict]).toEqual(["violated", "violated"]);
  });
});

describe("gates", () => {
  it("do not lengthen the way to a handoff: it is told by the exit that needs none", () => {
    const nodes = {
      "branch begin": {
        exits: [
          ["open", "desk"],
          ["failure", "desk"],
        ],
      },
      "transfer desk": { transfer: { route: "digital" } },
    } as const;
    const found = journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]);
    expect(found.handoffs.map(({ route }) => route.at(-1)?.exit)).toEqual(["open"]);
  });

  const desk = { "transfer desk": desk0, "end bye": {} };

  it("a branch that nobody can evaluate leaves the verdict open where only one side leads to a person", () => {
    const nodes = {
      "branch begin": {
        exits: [
          ["case", { to: "bye", when: unknown("customer is new") }],
          ["default", "desk"],
        ] as const,
      },
      ...desk,
    };
    const found = journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]);
    expect(found.verdict).toBe("undecided");
    expect(found.outcomes.find((outcome) => outcome.kind === "dead-end")).toMatchObject({
      gate: "condition",
      condition: "customer is new",
    });
  });

  it("a branch of which no side leads to a person keeps the gate it had", () => {
    const nodes = {
      "branch begin": {
        exits: [
          ["case", { to: "bye", when: unknown("new") }],
          ["default", "end2"],
        ] as const,
      },
      "end bye": {},
      "end end2": {},
    };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]))).toEqual([
      "dead-end none /main/bye",
      "dead-end none /main/end2",
    ]);
  });

  it("an answer that leads to nobody is chosen where another answer leads to a person", () => {
    const nodes = {
      "ask begin": {
        exits: [
          ["answer", { to: "bye", label: "E-mail" }],
          ["answer", "desk"],
        ] as const,
      },
      ...desk,
    };
    const found = journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]);
    expect(found.verdict).toBe("handed-off");
    expect(lines(found)).toContain("dead-end chosen /main/bye");
  });

  it("a branch on what the customer answered is that question's answers", () => {
    const nodes = {
      "ask begin": { stores: "reply", next: "split" },
      "branch split": {
        exits: [
          ["case", { to: "desk", when: is("reply", "chat") }],
          ["default", "bye"],
        ] as const,
      },
      ...desk,
    };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]))).toContain("dead-end chosen /main/bye");
  });

  it("a branch on what the earlier branches left over tells the rest of the answers apart", () => {
    const nodes = {
      "ask begin": { stores: "reply", next: "split" },
      "branch split": {
        exits: [
          ["case", { to: "desk", when: is("reply", "chat") }],
          ["default", "rest"],
        ] as const,
      },
      "branch rest": {
        exits: [
          ["case", { to: "mail", when: is("reply", "mail") }],
          ["default", "bye"],
        ] as const,
      },
      "say mail": {},
      ...desk,
    };
    const { outcomes } = journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]);
    const chosen = outcomes.filter(({ gate }) => gate === "chosen");
    expect(chosen.map(({ at, branch }) => [at.pointer, branch?.exit.to])).toEqual([
      ["/main/mail", "mail"],
      ["/main/bye", "bye"],
    ]);
  });

  it("a variable that takes its value from the answer is answered, too", () => {
    const nodes = {
      "ask begin": { stores: "form", copies: new Map([["form.topic", "form"]]), next: "split" },
      "branch split": {
        exits: [
          ["case", { to: "desk", when: is("form.topic", "chat") }],
          ["default", "bye"],
        ] as const,
      },
      ...desk,
    };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]))).toContain("dead-end chosen /main/bye");
  });

  it("an unwired answer is no choice: the path stops at the question", () => {
    const nodes = {
      "ask begin": {
        exits: [
          ["answer", null],
          ["answer", "desk"],
        ] as const,
      },
      ...desk,
    };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]))).toContain("dead-end none /main/begin");
  });

  it("an answer that a branch tells is none either where it is unwired: the path stops at the branch", () => {
    const reply = (other: { readonly rest?: true }) => ({
      "ask begin": { stores: "reply", next: "split" },
      "branch split": {
        exits: [
          ["case", { to: "desk", when: is("reply", "chat") }],
          ["default", { to: null, ...other }],
        ] as const,
      },
      ...desk,
    });
    const endsOf = (nodes: ReturnType<typeof reply>) => lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]));
    expect(endsOf(reply({}))).toContain("dead-end none /main/split");
    // Where the file does not say what other answers do, nothing is wired wrongly.
    expect(endsOf(reply({ rest: true }))).toContain("dead-end chosen /main/split");
  });

  it("what follows a declined confirmation decides nothing", () => {
    const nodes = {
      "ask begin": {
        exits: [
          ["yes", "desk"],
          ["declined", "bye"],
        ] as const,
      },
      ...desk,
    };
    const found = journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]);
    expect(found.verdict).toBe("handed-off");
    expect(lines(found)).toContain("dead-end declined /main/bye");
  });

  it("closed hours give their own gate, and the first gate of a path stays", () => {
    const nodes = {
      "branch begin": {
        exits: [
          ["open", "desk"],
          ["closed", "note"],
        ] as const,
      },
      "effect note": { failure: "bye" },
      ...desk,
    };
    const found = lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]));
    expect(found).toContain("dead-end closed /main/note");
    expect(found).toContain("dead-end closed /main/bye");
  });
});

describe("facts", () => {
  const desk = { "transfer desk": desk0, "end bye": {} };

  it("a literal that was set on the way decides a branch", () => {
    const nodes = {
      "effect begin": { sets: { kind: "chat" }, next: "split" },
      "branch split": {
        exits: [
          ["case", { to: "desk", when: is("kind", "chat") }],
          ["default", "bye"],
        ] as const,
      },
      ...desk,
    };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]))).toEqual(["handed-off none /main/desk"]);
  });

  it("taking a branch makes its comparison a fact, the default excludes the listed values", () => {
    const nodes = {
      "branch begin": {
        exits: [
          ["case", { to: "again", when: is("vip", "yes") }],
          ["default", "again"],
        ] as const,
      },
      "branch again": {
        exits: [
          ["case", { to: "desk", when: is("vip", "yes") }],
          ["case", { to: "bye", when: not(is("vip", "yes")) }],
          ["default", "loop"],
        ] as const,
      },
      "say loop": { next: "loop" },
      ...desk,
    };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]))).toEqual([
      "dead-end condition /main/bye",
      "handed-off none /main/desk",
    ]);
  });

  it("a condition and its negation have no third way", () => {
    const nodes = {
      "branch begin": {
        exits: [
          ["case", { to: "desk", when: unknown("x") }],
          ["case", { to: "desk", when: not(unknown("x")) }],
          ["default", "bye"],
        ] as const,
      },
      ...desk,
    };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]))).toEqual(["handed-off none /main/desk"]);
  });

  it("a condition that holds is no certainty behind one that nobody can evaluate", () => {
    const nodes = {
      "effect begin": { sets: { open: "yes" }, next: "choose" },
      "branch choose": {
        exits: [
          ["case", { to: "desk", when: unknown("x") }],
          ["case", { to: "bye", when: is("open", "yes") }],
        ] as const,
      },
      ...desk,
    };
    expect(lines(journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]))).toEqual([
      "dead-end condition /main/bye",
      "handed-off none /main/desk",
    ]);
  });

  it("a branch on the channel is decided per channel", () => {
    const nodes = {
      "branch begin": {
        exits: [
          ["case", { to: "dial", when: onChannel("messaging") }],
          ["default", "desk"],
        ] as const,
      },
      "transfer dial": voice,
      ...desk,
    };
    const found = journey([bot("Shop", { flows: { main: { intents: talk, nodes } } })]);
    expect([...found.channels]).toEqual([
      ["chat", "handed-off"],
      ["messaging", "violated"],
    ]);
  });
});

describe("calls", () => {
  const handsBack = (literal: string, binds: Record<string, string> | undefined) => [
    bot("Order", {
      flows: {
        order: {
          start: "which",
          escalation: "back",
          nodes: { "ask which": {}, "return back": { returns: { exitReason: "AgentRequestedByUser", forgetsIntent: true } } },
        },
      },
    }),
    bot("Front", {
      flows: {
        front: {
          start: "call",
          channels: ["chat"],
          nodes: {
            "call call": { flow: "order", binds, next: "after" },
            "branch after": {
              exits: [
                ["case", { to: "desk", when: is("exit", literal) }],
                ["default", "bye"],
              ] as const,
            },
            "transfer desk": digital,
            "end bye": {},
          },
        },
      },
    }),
  ];

  it("an escalation that the caller binds and tests is handed off", () => {
    expect(journey(handsBack("AgentRequestedByUser", { exitReason: "exit" }), "escalation").verdict).toBe("handed-off");
  });

  it("an escalation that the caller tests against a misspelt literal is swallowed at the call", () => {
    const found = journey(handsBack("AgentRequested", { exitReason: "exit" }), "escalation");
    expect(found.verdict).toBe("violated");
    expect(found.outcomes.map((outcome) => outcome.swallowedAt?.node.id)).toEqual(["call"]);
  });

  it("an escalation that is not tested is no fault of the call where a handoff is reached from there anyhow: it is lost where it stops", () => {
    const out = { returns: { scope: "bot", exitReason: "AgentRequestedByUser", escalates: true } } as const;
    const helper = bot("Helper", { flows: { helper: { start: "ask", escalation: "out", nodes: { "ask ask": {}, "return out": out } } } });
    const host = (failure: string) => {
      const nodes = {
        "call call": { flow: "helper", next: "look" },
        "effect look": { next: "bye", failure },
        "end bye": {},
        "end over": {},
        "transfer desk": digital,
      };
      return bot("Host", { flows: { host: { start: "call", nodes } }, declaresIntents: false });
    };
    const ends = (failure: string) =>
      journey([helper, host(failure)], "escalation").outcomes.map(
        ({ kind, gate, swallowedAt }) => `${kind} ${gate} ${swallowedAt?.node.id}`,
      );
    expect(ends("over")).toEqual(expect.arrayContaining(["dead-end none call", "dead-end failure undefined"]));
    expect(ends("desk").sort()).toEqual(["dead-end failure undefined", "dead-end none undefined", "handed-off failure undefined"]);
  });

  it("an escalation that the caller does not bind leaves the branch to luck", () => {
    const found = journey(handsBack("AgentRequestedByUser", undefined), "escalation");
    expect(found.verdict).toBe("undecided");
  });

  it("a bot that its caller calls anew hears new topics: where these lead is no end of its escalation", () => {
    const hours = { name: "hours", at: { file: "Helper.json", pointer: "/intents/hours" } };
    const left = (exitReason: string) => ({ returns: { scope: "bot", exitReason } }) as const;
    const helper = bot("Helper", {
      flows: {
        helper: {
          start: "ask",
          intents: { hours: "ask" },
          escalation: "out",
          nodes: {
            "ask ask": { exits: [["answer", { to: "told", intent: hours }]], noMatch: "stuck" },
            "return told": left("TriggeredByFlow"),
            "return stuck": left("RecognitionFailure"),
            "return out": left("AgentRequestedByUser"),
          },
        },
      },
    });
    const by = (variable: string, to: string) =>
      ({
        exits: [
          ["case", { to, when: is(variable, "AgentRequestedByUser") }],
          ["default", "bye"],
        ],
      }) as const;
    const front = bot("Front", {
      flows: {
        front: {
          start: "first",
          nodes: {
            "call first": { flow: "helper", binds: { exitReason: "why" }, next: "which" },
            "branch which": by("why", "second"),
            "call second": { flow: "helper", binds: { exitReason: "again" }, next: "sort" },
            "branch sort": by("again", "desk"),
            "transfer desk": desk0,
            "end bye": {},
          },
        },
      },
    });
    expect(lines(journey([helper, front], "escalation"))).toEqual(["dead-end noMatch /front/bye", "handed-off none /front/desk"]);
  });

  it("a flow that two callers share leaks nothing from one to the other", () => {
    const shared = bot("Shared", { flows: { shared: { start: "hi", nodes: { "say hi": { next: "back" }, "return back": {} } } } });
    const good = bot("Good", {
      flows: { good: { intents: talk, nodes: { "call begin": { flow: "shared", next: "desk" }, "transfer desk": desk0 } } },
    });
    const bad = bot("Bad", { flows: { bad: { intents: talk, nodes: { "call begin": { flow: "shared", next: "bye" }, "end bye": {} } } } });
    expect(journeys([shared, good, bad]).map((each) => [each.request.id, each.verdict])).toEqual([
      ["Good/talk_to_human", "handed-off"],
      ["Bad/talk_to_human", "violated"],
    ]);
  });

  it("an escalation within a hosted bot is lost where its caller drops it, whatever the host", () => {
    const raises = (escalates: boolean, takes: boolean, otherwise: NodeSpec = {}, kind = "ask") =>
      journey([
        bot("Shop", {
          hosted: true,
          flows: {
            desk: { intents: talk, nodes: { "return begin": { returns: { event: "escalation", escalates } } } },
            main: {
              start: "call",
              nodes: {
                "call call": {
                  flow: "desk",
                  exits: [...(takes ? [["case", { to: "human", when: is("$event", "escalation") }] as const] : []), ["default", "menu"]],
                },
                [`${kind} menu`]: otherwise,
                "transfer human": desk0,
              },
            },
          },
        }),
      ]);
    const closes = (returns: NonNullable<NodeSpec["returns"]>) => raises(true, false, { returns }, "return").verdict;
    expect(closes({ withoutCaller: "dead-end" })).toBe("violated");
    expect(closes({ withoutCaller: "opaque", event: "escalation", escalates: true })).toBe("undecided");
    expect(raises(true, true).verdict).toBe("handed-off");
    const lost = raises(true, false);
    expect(lost.verdict).toBe("violated");
    expect(lost.outcomes.map(({ swallowedAt }) => swallowedAt?.node.id)).toEqual(["call"]);
    expect(raises(false, false).outcomes.map(({ swallowedAt }) => swallowedAt?.node.id)).toEqual([undefined]);
  });

  it("a hosted bot that has said its piece is taken over by a host with an output for the intent, and by no other", () => {
    const rests: NodeSpec = { end: "rests" };
    const shop = (begin: string, spec: NodeSpec = rests) =>
      bot("Shop", { hosted: true, flows: { shop: { start: "hi", intents: talk, nodes: { "ask hi": {}, [begin]: spec } } } });
    const host = (intent: string) =>
      bot("Host", {
        declaresIntents: false,
        flows: {
          host: {
            start: "call",
            nodes: {
              "call call": {
                flow: "shop",
                exits: [
                  [
                    "case",
                    { to: "desk", when: is("$intent", intent), intent: { name: intent, at: { file: "Host.json", pointer: "/call" } } },
                  ],
                  ["default", "bye"],
                ],
              },
              "transfer desk": desk0,
              "end bye": {},
            },
          },
        },
      });
    expect(lines(journey([shop("end begin"), host("talk_to_human")]))).toEqual(["handed-off none /host/desk"]);
    expect(lines(journey([shop("end begin"), host("opening_hours")]))).toEqual(["dead-end none /shop/begin"]);
    const keeps = { ...shop("end begin"), keepsTurn: true };
    expect(lines(journey([keeps, host("talk_to_human")]))).toEqual(["dead-end none /shop/begin"]);
    expect(lines(journey([shop("ask begin", { exits: [["answer", "hi"]] }), host("talk_to_human")]))).toEqual([
      "dead-end none /intents/talk_to_human",
    ]);
  });

  describe("of a bot that only listens", () => {
    const helper = bot("Helper", {
      flows: {
        helper: {
          start: "listens",
          intents: { ...talk, order: "begin" },
          nodes: { "ask listens": {}, "return begin": { returns: { scope: "bot" } } },
        },
      },
    });
    const heard = (name: string) => is("heard", name);
    /** The caller goes on by the intent that it got back, at once or behind a question. */
    const front = (human: string, rest: string, more: Readonly<Record<string, NodeSpec>> = {}) =>
      bot("Front", {
        declaresIntents: false,
        flows: {
          front: {
            start: "menu",
            nodes: {
              "call menu": { flow: "helper", listens: true, binds: { intent: "heard" }, next: "which" },
              "branch which": {
                exits: [
                  [
                    "case",
                    {
                      to: human,
                      when: heard("talk_to_human"),
                      intent: { name: "talk_to_human", at: { file: "Front.json", pointer: "/which" } },
                    },
                  ],
                  ["default", rest],
                ] as const,
              },
              "say sorry": { next: "menu" },
              "transfer desk": desk0,
              ...more,
            },
          },
        },
      });

    it("is a question of its caller: the path rests before it, as only a new request leads on", () => {
      expect(lines(journey([helper, front("sorry", "menu")]))).toEqual(["dead-end none /front/sorry"]);
      const both: NodeSpec = {
        exits: [
          ["open", "desk"],
          ["closed", "sorry"],
        ] as const,
      };
      const found = journey([helper, front("hours", "menu", { "branch hours": both })]);
      expect(lines(found)).toEqual(["dead-end closed /front/sorry", "handed-off none /front/desk"]);
    });

    it("goes on where any other answer leads to a person", () => {
      expect(lines(journey([helper, front("sorry", "desk")]))).toEqual(["handed-off none /front/desk"]);
    });

    it("may ask before it hands back: what its caller drops is lost at the call, not at the question", () => {
      const asking = bot("Helper", {
        flows: {
          helper: {
            start: "listens",
            intents: { talk_to_human: "topic", order: "back" },
            nodes: { "ask listens": {}, "ask topic": { next: "back" }, "return back": { returns: { scope: "bot" } } },
          },
        },
      });
      const lost = {
        "branch which": {
          exits: [
            ["case", { to: "desk", when: heard("other") }],
            ["default", "bye"],
          ] as const,
        },
        "end bye": {},
      };
      const found = journey([asking, front("desk", "bye", lost)]);
      expect(lines(found)).toEqual(["dead-end none /front/bye"]);
      expect(found.outcomes[0]?.swallowedAt?.node.id).toBe("menu");
    });

    it("is no part of the way once it came back with the request", () => {
      const found = journey([helper, front("desk", "menu")]);
      expect(found.between.map(({ spot }) => spot.node.id)).toEqual(["begin", "which"]);
    });

    it("knows behind a question what was recognised before it", () => {
      const later: Readonly<Record<string, NodeSpec>> = {
        "ask topic": { next: "again" },
        "branch again": {
          exits: [
            [
              "case",
              {
                to: "desk",
                when: heard("talk_to_human"),
                intent: { name: "talk_to_human", at: { file: "Front.json", pointer: "/again" } },
              },
            ],
            ["default", "sorry"],
          ] as const,
        },
      };
      for (const bots of [[helper, front("topic", "menu", later)], [front("topic", "menu", later)]])
        expect(lines(journey(bots))).toEqual(["handed-off none /front/desk"]);
    });
  });

  it("a return that nobody in the project takes up is opaque", () => {
    const found = journey([bot("Alone", { flows: { main: { intents: talk, nodes: { "return begin": {} } } } })]);
    expect([found.verdict, lines(found)]).toEqual(["undecided", ["opaque none /main/begin"]]);
  });

  it("a return to callers that no path comes to is opaque, behind a question, too", () => {
    const lost = { "end hello": {}, "call lost": { flow: "main", next: "bye" }, "end bye": {} };
    const front = bot("Front", { flows: { front: { start: "hello", nodes: lost } } });
    const asks = { "ask begin": { exits: [["answer", "back"]] as const }, "return back": {} };
    for (const nodes of [{ "return begin": {} }, asks]) {
      const found = journey([bot("Helper", { flows: { main: { intents: talk, nodes } } }), front]);
      expect([found.verdict, found.outcomes.map(({ kind }) => kind)]).toEqual(["undecided", ["opaque"]]);
    }
  });

  it("a return behind a call that nobody takes up is opaque where the request began there, and returns where it was called", () => {
    const hidden = { returns: { withoutCaller: { what: "the flow that posts the message" } } };
    const flows = {
      post: {
        start: "ask",
        entries: [{ kind: "intent", intent: "talk_to_human", to: "ask", direct: true }] as const,
        nodes: { "ask ask": { next: "back" }, "return back": hidden },
      },
      other: { intents: { live_agent: "begin" }, nodes: { "call begin": { flow: "post", next: "desk" }, "transfer desk": desk0 } },
    };
    const bots = [bot("Post", { flows, declaresIntents: false })];
    expect(lines(journey(bots))).toEqual(["opaque none /post/back"]);
    expect(lines(journey(bots, "live_agent"))).toEqual(["handed-off none /other/desk"]);
  });

  it("what takes the conversation outside the project hides how the path ends", () => {
    const call = { keys: [], name: "desk", at: { file: "Skills.json", pointer: "/main/begin" }, what: "skill" };
    const nodes = { "call begin": { call, opaque: { what: 'the skill "desk"' }, next: "bye" }, "end bye": {} };
    const found = journey([bot("Skills", { flows: { main: { intents: talk, nodes } } })]);
    expect([lines(found), found.outcomes[0]?.hides?.what]).toEqual([["opaque none /main/begin"], 'the skill "desk"']);
  });

  it("a circle does not lead from a call to another one of the same flow", () => {
    const main: NonNullable<BotSpec["flows"][string]["nodes"]> = {
      "call begin": { flow: "word", next: "look" },
      "effect look": { next: "again" },
      "call again": { flow: "word", next: "look" },
    };
    const word = { start: "hello", nodes: { "say hello": { next: "back" }, "return back": {} } };
    const found = journey([bot("Loop", { flows: { main: { intents: talk, nodes: main }, word } })]);
    expect(lines(found)).toEqual(["endless-loop none /main/look"]);
    expect(found.outcomes[0]?.cycle?.map(({ node }) => node.id)).toEqual(["look", "again"]);
  });

  it("two circles that begin at one node are one outcome, which names each channel once", () => {
    const nodes = {
      "effect begin": { next: "left", failure: "begin" },
      "say left": { next: "begin" },
    };
    const found = journey([bot("Loop", { flows: { main: { intents: talk, nodes } } })]);
    expect(found.outcomes.map(({ kind, gate, channels }) => [kind, gate, channels])).toEqual([
      ["endless-loop", "none", ["chat", "messaging"]],
      ["endless-loop", "failure", ["chat", "messaging"]],
    ]);
  });

  it("a flow that calls itself for ever is an endless loop", () => {
    const found = journey([
      bot("Loop", {
        flows: {
          main: { start: "begin", intents: talk, nodes: { "call begin": { flow: "main", next: "desk" }, "transfer desk": digital } },
        },
      }),
    ]);
    expect(lines(found)).toEqual(["endless-loop none /main/begin"]);
  });
});

describe("channels", () => {
  it("a request on voice only is listed and not judged", () => {
    const found = journey([bot("Line", { flows: { main: { channels: ["voice"], intents: talk, nodes: { "transfer begin": voice } } } })]);
    expect(found.verdict).toBe("not-judged");
  });

  it("on voice, whoever takes the call is an alternative to the person who did not", () => {
    const nodes = { "transfer desk": { ...voice, failure: "other" }, "transfer other": { transfer: { route: "voice" } } } as const;
    const { reach, linked } = analyse([bot("Line", { flows: { main: { intents: talk, nodes } } })], () => CONFIG);
    const desk = linked.spots.find(({ node }) => node.id === "desk");
    const [exit] = desk?.node.exits ?? [];
    if (!desk || !exit) throw new Error("no exit");
    expect((["voice", "chat"] as const).map((channel) => reach.behind(desk, exit, "alternative", channel))).toEqual([true, false]);
  });

  it("a flow takes the channels of its callers", () => {
    const inner = bot("Inner", { flows: { inner: { start: "a", intents: talk, nodes: { "ask a": {}, "transfer begin": digital } } } });
    const outer = bot("Outer", {
      flows: { outer: { start: "c", channels: ["messaging"], nodes: { "call c": { flow: "inner", next: "e" }, "end e": {} } } },
    });
    expect([...journey([inner, outer]).channels.keys()]).toEqual(["messaging"]);
  });

  it("a handler that exists on another channel only is none of this one's", () => {
    const asked = {
      role: "answer",
      to: "dial",
      intent: { name: "talk_to_human", at: { file: "Bot.json", pointer: "/flow/phone" } },
    } as const;
    const nodes: Record<string, NodeSpec> = {
      "branch which": { exits: [["case", { to: "phone", when: { op: "channel", channels: ["voice"] } }]], next: "text" },
      "ask phone": { exits: [["answer", asked]] },
      "ask text": { exits: [["answer", { ...asked, to: "desk" }]] },
      "transfer dial": { transfer: { route: "voice" } },
      "transfer desk": desk0,
    };
    const both = bot("Bot", { declaresIntents: false, flows: { flow: { start: "which", channels: ["voice", "chat"], nodes } } });
    expect(lines(journey([both]))).toEqual(["handed-off none /flow/desk"]);
  });

  it("a flow that a phone line and a chat call comes back to the chat alone on a chat's way", () => {
    const inner = bot("Inner", { flows: { inner: { start: "a", intents: talk, nodes: { "ask a": {}, "return begin": {} } } } });
    const line = bot("Line", {
      flows: { line: { start: "c", channels: ["voice"], nodes: { "call c": { flow: "inner", next: "bye" }, "end bye": {} } } },
    });
    const chat = bot("Chat", {
      flows: { chat: { start: "c", channels: ["chat"], nodes: { "call c": { flow: "inner", next: "desk" }, "transfer desk": desk0 } } },
    });
    expect(lines(journey([inner, line, chat]))).toEqual(["handed-off none /chat/desk"]);
  });
});

describe("a bot whose flow calls itself", () => {
  const helper = bot("helper", {
    flows: {
      topics: {
        start: "what",
        intents: { orders: "what" },
        nodes: { "ask what": { next: "again" }, "call again": { flow: "topics", next: "back" }, "return back": {} },
      },
    },
  });

  it("is left once, whatever it understands and however deep it is", () => {
    const front = {
      intents: { talk_to_human: "listen" },
      nodes: { "call listen": { flow: "topics", next: "desk" }, "transfer desk": digital },
    };
    expect(journey([bot("host", { flows: { front } }), helper]).verdict).toBe("handed-off");
  });
});

describe("a walk that comes to more states than it may have", () => {
  const nodes = { "ask which": { next: "desk", failure: "sorry" }, "transfer desk": digital, "say sorry": { next: "bye" }, "end bye": {} };
  const { walk, requests } = analyse([bot("shop", { flows: { main: { intents: { talk_to_human: "which" }, nodes } } })], () => CONFIG);
  const [request] = requests;

  it("leaves open what it has not seen, whatever stood before", () => {
    for (const budget of [1, 2, 3]) {
      const ends = request ? walk(request, "chat", budget).ends : [];
      expect(ends.filter(({ kind, gate }) => kind === "opaque" && gate === "none").map(({ hides }) => hides?.what)).toEqual([
        `the size of the project (more than ${budget} states)`,
      ]);
    }
  });
});
