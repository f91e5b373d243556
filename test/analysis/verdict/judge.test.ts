import { describe, expect, it } from "vitest";
import type { Journey } from "../../../src/analysis/journey.ts";
import { bot, CONFIG, digital, journey, journeys } from "../project.ts";

const place = { file: "Shop.json", pointer: "/hidden" };

describe("why a request is not judged", () => {
  const reason = ({ verdict, reason: why }: Journey) => `${verdict}: ${why}`;

  it("is that it exists on voice only", () => {
    const nodes = { "say sorry": { next: "bye" }, "end bye": {} };
    const phone = (to: string | null) => bot("Phone", { flows: { main: { channels: ["voice"], intents: { talk_to_human: to }, nodes } } });
    for (const to of ["sorry", null])
      expect(reason(journey([phone(to)]))).toBe("not-judged: it exists on voice only, where every transfer to a person is fine");
  });

  it("is that nothing leads to it", () => {
    const nodes = {
      "ask hello": { next: "hello" },
      "ask forgotten": { exits: [["answer", { to: "desk", choice: { name: "Talk to an agent", words: [], at: place } }]] as const },
      "transfer desk": digital,
    };
    const shop = bot("Shop", { flows: { main: { start: "hello", nodes } } });
    expect(reason(journey([shop], "Talk to an agent"))).toBe("not-judged: no path leads to it");
  });
});

describe("why a verdict is undecided", () => {
  const behind = (type: string | undefined) =>
    bot("Shop", { flows: { main: { intents: { talk_to_human: "odd" }, nodes: { "opaque odd": { type }, "end bye": {} } } } });

  it("is what hides the rest: an action by its type, else by its name, a flow of which there are several", () => {
    expect(journey([behind("Oracle")]).reason).toContain('"Oracle"');
    expect(journey([behind(undefined)]).reason).toContain('"odd"');
    const twin = (name: string) => bot(name, { flows: { [`${name} desk`]: { start: "desk", nodes: { "transfer desk": digital } } } });
    const keyed = (name: string) => {
      const each = twin(name);
      return { ...each, flows: each.flows.map((flow) => ({ ...flow, keys: ["desk"] })) };
    };
    const caller = bot("Shop", {
      flows: { main: { intents: { talk_to_human: "go" }, nodes: { "call go": { flow: "desk", next: null } } } },
    });
    expect(journey([caller, keyed("one"), keyed("two")]).reason).toContain('the flow "desk", of which the project has several');
  });

  it("is the host that the config names, where a hosted bot closes", () => {
    const nodes = { "say sorry": { next: "bye" }, "end bye": {} };
    const hosted = bot("Shop", { hosted: true, flows: { main: { intents: { talk_to_human: "sorry" }, nodes } } });
    const handoff = { ...CONFIG.handoff, host: "Front door" };
    expect(journey([hosted], "talk_to_human", { handoff }).reason).toContain('the host "Front door", which is not in the project');
  });

  it("is a condition or a computed target, where nothing hides anything", () => {
    const nodes = { "transfer desk": { transfer: { route: "dynamic", target: "${line}" }, failure: null } } as const;
    const shop = bot("Shop", { flows: { main: { intents: { talk_to_human: "desk" }, nodes } } });
    expect(journey([shop]).reason).toContain("a condition or a computed target");
  });
});

describe("a computed target", () => {
  const verdict = (written: Readonly<Record<string, string | undefined>>, allowedTargets: readonly string[]) => {
    const [first = "desk", second = first] = Object.keys(written);
    const nodes = {
      "effect a": { sets: { line: written[first] }, next: "desk" },
      "effect b": { sets: { line: written[second] }, next: "desk" },
      "transfer desk": { transfer: { route: "dynamic", target: "{{ line }}" }, failure: null },
    } as const;
    const shop = bot("Shop", { flows: { main: { intents: { talk_to_human: "a" }, nodes } } });
    return journeys([shop], { handoff: { ...CONFIG.handoff, allowedTargets } }).map((each) => each.verdict)[0];
  };

  it("is allowed where the config allows everything that the bot writes into its variable", () => {
    expect(verdict({ a: "sales", b: "support" }, ["sales", "support"])).toBe("handed-off");
    expect(verdict({ a: "sales", b: "support" }, ["sales"])).toBe("undecided");
    expect(verdict({ a: "sales", b: undefined }, ["sales"])).toBe("undecided");
    expect(verdict({ a: "sales" }, [])).toBe("undecided");
  });

  it("is not known where the bot writes its variable nowhere", () => {
    const nodes = { "transfer desk": { transfer: { route: "dynamic", target: "{{line}}" }, failure: null } } as const;
    const shop = bot("Shop", { flows: { main: { intents: { talk_to_human: "desk" }, nodes } } });
    expect(journey([shop], "talk_to_human", { handoff: { ...CONFIG.handoff, allowedTargets: ["sales"] } }).verdict).toBe("undecided");
  });
});

describe("what lies between a request and its handoff", () => {
  it("is what it passes on any channel, each node with all its channels", () => {
    const nodes = {
      "branch which": {
        exits: [
          ["case", { to: "name", when: { op: "channel", channels: ["chat"] } }],
          ["default", "number"],
        ],
      },
      "ask name": { next: "say" },
      "ask number": { next: "say" },
      "say say": { next: "desk" },
      "transfer desk": digital,
    } as const;
    const shop = bot("Shop", { flows: { main: { intents: { talk_to_human: "which" }, nodes } } });
    const { between, handoffs } = journey([shop]);
    const passed = between.map(({ spot, channels }) => `${spot.node.id} ${channels.join()}`);
    expect(passed).toEqual(expect.arrayContaining(["which chat,messaging", "name chat", "number messaging", "say chat,messaging"]));
    expect(passed).toHaveLength(4);
    expect(handoffs.map(({ spot, channels }) => `${spot.node.id} ${channels.join()}`)).toEqual(["desk chat,messaging"]);
    const number = between.find(({ spot }) => spot.node.id === "number");
    expect(number?.route.map(({ at }) => at.pointer)).toEqual(["/intents/talk_to_human", "/main/which", "/main/number"]);
  });
});
