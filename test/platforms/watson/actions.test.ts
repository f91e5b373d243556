import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import type { Json } from "../../../src/source/document.ts";
import { reported } from "../reported.ts";
import { actions, actionsSkill, agent, eq, fallback, on, options, question, type ShortAction, sip, text, to } from "./support.ts";

const NAME = "fallback_connect_to_agent";
const AGENT = fallback(to.connect());
const HUMAN = { intent: "action_1_intent", examples: [{ text: "I want to talk to a person" }, { text: "connect me to an agent" }] };
const human = (steps: ShortAction["steps"]): ShortAction => ({
  title: "Talk to a person",
  condition: { intent: "action_1_intent" },
  steps,
});

describe("who asks for an agent", () => {
  it("enters fallback with that reason: the steps of other reasons are no paths", async () => {
    const { requests, problems } = await actions({ fallback: AGENT });
    expect(requests).toEqual({
      [NAME]: { verdict: "handed-off", at: "/workspace/intents/0", outcomes: ["handed-off none fallback/step_f2/resolver"] },
    });
    expect(problems).toEqual([]);
  });

  it("is named as people name the action, with its generated name behind", async () => {
    const value = actionsSkill({ action_1: human({ s1: { go: to.connect(sip("tel:+15550100")) } }), fallback: AGENT }, [HUMAN]);
    const { report } = await lint({ files: [{ path: "skill.json", content: JSON.stringify(value) }], config: [] });
    const [dialled] = report.problems.filter(({ rule }) => rule === "handoff/no-voice-transfer");
    expect(dialled?.message).toMatch(/^The request "Talk to a person" \(action_1_intent\) ends in a phone transfer /);
  });

  it("gets nobody where the step of that reason ends, is gone, or dials", async () => {
    expect((await actions({ fallback: fallback("end_action") })).problems).toEqual(["handoff/no-dead-end fallback/step_f2"]);
    const { step_f1, step_f3 } = AGENT.steps;
    const without = await actions({ fallback: { ...AGENT, steps: { step_f1: { ...step_f1, next: "step_f3" }, step_f3: step_f3 ?? {} } } });
    expect(without.requests[NAME]?.verdict).toBe("violated");
    expect(without.problems).toEqual(["handoff/no-dead-end fallback/step_f3"]);
    expect((await actions({ fallback: fallback(to.connect(sip("tel:+15550100"))) })).problems).toEqual([
      "handoff/no-voice-transfer fallback/step_f2/resolver",
    ]);
  });

  it("meets a condition of its own reason, whoever other reasons bring to an agent", async () => {
    const asked: Json = { eq: [{ system_variable: "fallback_reason" }, { scalar: "Agent requested" }] };
    const other: Json = { eq: [{ system_variable: "fallback_reason" }, { scalar: "No action matches" }] };
    const found = async (own: Json) => {
      const steps: ShortAction["steps"] = {
        s1: { when: { and: [asked, own] }, go: to.connect(), next: "s2" },
        s2: { when: asked, say: [text("Write to us.")], go: "end_action", next: "s3" },
        s3: { when: other, go: to.connect() },
      };
      return (await actions({ fallback: { ...AGENT, steps } })).problems;
    };
    expect(await found({ eq: [{ skill_variable: "tier" }, { scalar: "gold" }] })).toEqual(["handoff/conditional-dead-end fallback/s2"]);
    expect(await found({ eq: [{ skill_variable: "desk_open" }, { scalar: "true" }] })).toEqual(["failure/closed-hours fallback/s1"]);
    const agents: Json = { skill_variable: "agents_available" };
    for (const none of [
      { lt: [agents, { scalar: 1 }] },
      { lte: [agents, { scalar: 0 }] },
      { gt: [{ scalar: 1 }, agents] },
      { not: { gt: [agents, { scalar: 0 }] } },
    ] as Json[])
      expect(await found({ not: none }), JSON.stringify(none)).toEqual(["failure/no-agent fallback/s1"]);
  });

  it("is told a condition in the words of its steps", async () => {
    const step: Json = { variable: "step_001" };
    for (const [when, words] of [
      [{ gt: [step, { scalar: 3 }] }, "step_001 > 3"],
      [{ contains: [step, { scalar: "red" }] }, 'step_001 contains "red"'],
      [{ eq: [{ ...step, variable_path: "plan" }, { scalar: "basic" }] }, 'step_001.plan = "basic"'],
    ] as [Json, string][]) {
      const steps: ShortAction["steps"] = { s1: { when, say: [text("No.")], go: "end_action", next: "s2" }, s2: { go: to.connect() } };
      const { report } = await lint({
        files: [{ path: "skill.json", content: JSON.stringify(actionsSkill({ fallback: { ...AGENT, steps } })) }],
      });
      expect(report.requests[0]?.outcomes.map(({ condition }) => condition)).toContain(words);
    }
  });

  it("does not come to the reasons that are words or topics where a step sends them to fallback", async () => {
    const reason = (scalar: string): Json => ({ eq: [{ system_variable: "fallback_reason" }, { scalar }] });
    const steps: ShortAction["steps"] = {
      f1: { when: reason("Danger word detected"), say: [text("Dial 999.")], go: "end_action", next: "f2" },
      f2: { when: reason("Step validation failed"), go: to.connect(), next: "f3" },
      f3: { when: reason("Agent requested"), go: to.connect(), next: "f4" },
      f4: { when: reason("No action matches"), go: to.connect() },
    };
    const { requests, problems } = await actions({ fallback: { ...AGENT, steps }, action_1: human({ s1: { go: "fallback" } }) }, [HUMAN]);
    expect(requests[HUMAN.intent]?.verdict).toBe("handed-off");
    expect(problems).toEqual([]);
  });

  it("enters the action that has the built-in intent, even if it is not fallback", async () => {
    const own = { title: "Agent", condition: { intent: NAME }, steps: { s1: { go: "end_action" } } };
    const { requests } = await actions({ fallback: { ...AGENT, condition: { expression: "false" } }, own });
    expect(requests[NAME]?.outcomes).toEqual(["dead-end none own/s1"]);
  });

  it("is unhandled where no action takes the built-in intent", async () => {
    const { problems } = await actions({ hours: { condition: { intent: "hours" }, steps: { s1: { go: "end_action" } } } });
    expect(problems).toContain("handoff/request-unhandled /workspace/intents/0");
  });

  it("is unhandled where a condition that never holds keeps the action for others to invoke", async () => {
    const never: Json = { and: [{ intent: "action_1_intent" }, { expression: "false" }] };
    const { problems } = await actions({ fallback: AGENT, own: { ...human({ s1: { go: to.connect() } }), condition: never } }, [HUMAN]);
    expect(problems).toContain("handoff/request-unhandled /workspace/intents/1");
    const silent = { ...HUMAN, examples: [] };
    const invoked = { ...human({ s1: { go: to.connect() } }), condition: never };
    expect(Object.keys((await actions({ fallback: AGENT, own: invoked }, [silent])).requests)).toEqual([NAME]);
    const content = JSON.stringify(actionsSkill({ fallback: AGENT, own: invoked }, [silent]));
    const { report } = await lint({ files: [{ path: "skill.json", content }], config: [] });
    expect(report.problems.filter(({ rule }) => rule === "nlu/unused-intent")).toEqual([]);
  });

  it("is asked for at the action where the skill has no such intent", async () => {
    const value = actionsSkill({ fallback: AGENT });
    const workspace = { ...(value.workspace as { [key: string]: never }), intents: [] };
    const { requests } = await reported({ "skill.json": { ...value, workspace } }, {}, (_, pointer) => pointer);
    expect(requests[NAME]).toMatchObject({ verdict: "handed-off", at: "/workspace/actions/0" });
  });
});

describe("an action", () => {
  const steps = (first: ShortAction["steps"][string], rest: ShortAction["steps"] = {}) => ({
    fallback: AGENT,
    human: human({ s1: first, ...rest }),
  });
  const ends = async (all: Parameters<typeof actions>[0]) => (await actions(all, [HUMAN])).requests.action_1_intent;

  it("is a request by the phrases of its intent or by its title", async () => {
    expect(await ends(steps({ go: to.connect() }))).toMatchObject({ verdict: "handed-off", at: "/workspace/intents/1" });
    const untold = { intent: "action_1_intent", examples: [] };
    expect((await actions(steps({ go: to.connect() }), [untold])).requests.action_1_intent?.verdict).toBe("handed-off");
  });

  it("runs by next_step, not by the order of the file", async () => {
    const all = steps({ go: to.connect() }, { s2: { go: "end_action", next: "s1" }, s0: { go: "continue", next: "s2" } });
    expect((await ends(all))?.outcomes).toEqual(["dead-end none human/s2"]);
  });

  it("passes a step whose condition is false", async () => {
    const all = steps(
      { more: { context: { variables: [{ skill_variable: "wants", value: { scalar: "desk" } }] } }, next: "s2" },
      {
        s2: { when: { eq: [{ skill_variable: "wants" }, { scalar: "mail" }] }, go: "end_action", next: "s3" },
        s3: { go: to.connect() },
      },
    );
    expect((await ends(all))?.outcomes).toEqual(["handed-off none human/s3/resolver"]);
  });

  it("knows what a step takes over from another variable, clears, or writes as an expression", async () => {
    const outcomes = async (value: Json, condition: Json) => {
      const all = steps(
        { more: { context: { variables: [{ skill_variable: "kind", value: { scalar: "desk" } }] } }, next: "s2" },
        {
          s2: { more: { context: { variables: [{ skill_variable: "wants", value }] } }, next: "s3" },
          s3: { when: condition, go: to.connect(), next: "s4" },
          s4: { go: "end_action" },
        },
      );
      return (await ends(all))?.outcomes;
    };
    const desk = ["handed-off none human/s3/resolver"];
    const nobody = ["dead-end none human/s4"];
    const is = (scalar: Json): Json => ({ eq: [{ skill_variable: "wants" }, { scalar }] });
    const isNot = (scalar: Json): Json => ({ neq: [{ scalar }, { skill_variable: "wants" }] });
    expect(await outcomes({ skill_variable: "kind" }, is("desk"))).toEqual(desk);
    expect(await outcomes({ skill_variable: "kind" }, isNot("desk"))).toEqual(nobody);
    expect(await outcomes({ expression: '"desk"' }, is("desk"))).toEqual(desk);
    expect(await outcomes({ expression: "3" }, is("4"))).toEqual(nobody);
    expect(await outcomes({ expression: "null" }, { exists: { skill_variable: "wants" } })).toEqual(nobody);
    expect(await outcomes({ scalar: "mail" }, { exists: { skill_variable: "wants" } })).toEqual(desk);
  });

  it("ends in a raw item, too, on the item's channels", async () => {
    const all = steps({
      say: [text("One moment."), agent({}, on("chat")), agent(sip("tel:+15550100"), on("text_messaging"))],
      go: "end_action",
    });
    expect(await ends(all)).toMatchObject({
      verdict: "violated",
      outcomes: ["handed-off none human/s1/output/generic/1", "voice-transfer none human/s1/output/generic/2"],
    });
    expect((await ends(steps({ say: [text("Bye."), { response_type: "end_session" }], go: to.connect() })))?.outcomes).toEqual([
      "dead-end none human/s1/output/generic/1",
    ]);
  });

  it("depends on the channel that an expression or a variable tests", async () => {
    const tests: readonly Json[] = [
      { expression: '${system_integrations.channel.name} == "Phone"' },
      { eq: [{ system_variable: "system_integrations", variable_path: "channel.name" }, { scalar: "Phone" }] },
    ];
    for (const when of tests) {
      const all = steps({ when, go: to.connect(sip("tel:+15550100")), next: "s2" }, { s2: { go: to.connect() } });
      expect((await ends(all))?.outcomes).toEqual(["handed-off none human/s2/resolver"]);
    }
  });

  it("closes by the clock of the assistant", async () => {
    const clock = { system_variable: "current_time" };
    const open: Json = { and: [{ gte: [clock, { scalar: "09:00:00" }] }, { lt: [clock, { scalar: "17:00:00" }] }] };
    const { problems } = await actions(
      steps({ when: open, go: to.connect(), next: "s2" }, { s2: { say: [text("Tomorrow.")], go: "end_action" } }),
      [HUMAN],
    );
    expect(problems).toEqual(["failure/closed-hours human/s1"]);
  });

  it("that calls another one goes on behind it; one that jumps does not", async () => {
    const desk: ShortAction = { steps: { d1: { say: [text("Noted.")], go: "end_action" } } };
    const called = { ...steps({ go: to.call("desk"), next: "s2" }, { s2: { go: to.connect() } }), desk };
    expect((await ends(called))?.outcomes).toEqual(["handed-off none human/s2/resolver"]);
    const gone = { ...steps({ go: to.goTo("desk"), next: "s2" }, { s2: { go: to.connect() } }), desk };
    expect((await ends(gone))?.outcomes).toEqual(["dead-end none desk/d1"]);
  });

  it("hands parameters to another one, and reads its result", async () => {
    const desk: ShortAction = {
      steps: {
        d1: { when: eq("topic", "agent"), more: { context: { variables: [{ variable: "done", value: { scalar: "yes" } }] } }, next: "d2" },
        d2: { go: "end_action" },
      },
    };
    const call = to.call("desk", {
      parameters: [{ parameter: "topic", value: { scalar: "agent" } }],
      result_variable: "s1_result_1",
    });
    const all = {
      ...steps(
        { go: call, next: "s2" },
        {
          s2: { when: { eq: [{ variable: "s1_result_1", variable_path: "done" }, { scalar: "yes" }] }, go: to.connect(), next: "s3" },
          s3: { go: "end_action" },
        },
      ),
      desk,
    };
    expect(await ends(all)).toMatchObject({ verdict: "handed-off", outcomes: ["handed-off none human/s2/resolver"] });
  });

  it("keeps its step variables to itself", async () => {
    const other: ShortAction = { steps: { s1: { when: eq("kind", "a"), go: to.connect(), next: "s2" }, s2: { go: "end_action" } } };
    const all = {
      ...steps({ more: { context: { variables: [{ variable: "kind", value: { scalar: "a" } }] } }, go: to.goTo("other") }),
      other,
    };
    expect((await ends(all))?.verdict).toBe("undecided");
  });

  it("that is chosen when it runs, or by an extension that nothing follows, is opaque", async () => {
    const dynamic = { type: "invoke_another_action", invoke_action: { policy: "dynamic" } };
    expect((await ends(steps({ go: dynamic })))?.verdict).toBe("undecided");
    const callout = { type: "callout", callout: { internal: {} } };
    expect((await actions(steps({ go: callout }), [HUMAN])).problems).toEqual(["handoff/undecided human/s1/resolver"]);
    expect((await ends(steps({ go: callout, next: "s2" }, { s2: { go: to.connect() } })))?.verdict).toBe("handed-off");
  });

  it("is opaque behind an extension, too, where none of the steps that follow runs", async () => {
    const mail = (kind: string): ShortAction =>
      human({
        s1: { next: "s2", more: { context: { variables: [{ skill_variable: "kind", value: { scalar: kind } }] } } },
        s2: { go: { type: "callout", callout: {} }, next: "s3" },
        s3: { when: { eq: [{ skill_variable: "kind" }, { scalar: "mail" }] }, say: [text("Please write to us.")], go: "end_action" },
      });
    const never = await actions({ fallback: AGENT, human: mail("chat") }, [HUMAN]);
    expect(never.problems).toEqual(["handoff/undecided human/s2/resolver"]);
    expect((await actions({ fallback: AGENT, human: mail("mail") }, [HUMAN])).problems).toEqual(["handoff/no-dead-end human/s3"]);
  });

  it("goes on by what the extension found: a condition of its success and more is no failure", async () => {
    const found = (path: string) => ({ variable: "s1_result_1", variable_path: path });
    const more: Json = { and: [{ exists: found("body.next_page") }, { eq: [found("success"), { scalar: true }] }] };
    const list = human({
      s1: { go: { type: "callout", callout: { result_variable: "s1_result_1" } }, next: "s2" },
      s2: { when: more, say: [text("There are more.")], go: "end_action", next: "s3" },
      s3: { go: to.connect() },
    });
    expect((await actions({ fallback: AGENT, human: list }, [HUMAN])).problems).toEqual(["handoff/conditional-dead-end human/s2"]);
  });

  it("ends in an extension only where whoever invoked the action does not go on", async () => {
    const lookUp: ShortAction = { steps: { l1: { go: { type: "callout", callout: {} } } } };
    const invoking = (more: ShortAction["steps"]) =>
      actions({ fallback: AGENT, human: human({ s1: { go: to.call("lookUp"), ...(more.s2 && { next: "s2" }) }, ...more }), lookUp }, [
        HUMAN,
      ]);
    expect((await invoking({ s2: { go: to.connect() } })).problems).toEqual([]);
    expect((await invoking({})).problems).toEqual(["handoff/undecided lookUp/l1/resolver"]);
    const silent = human({ s1: { go: { type: "callout", callout: {} }, next: "s2" }, s2: { go: "end_action" } });
    expect((await actions({ fallback: AGENT, human: silent }, [HUMAN])).problems).toEqual(["handoff/undecided human/s1/resolver"]);
  });

  it("that is not there is reported where it is invoked", async () => {
    const { problems } = await actions(steps({ go: to.goTo("dask") }), [HUMAN]);
    expect(problems).toEqual(["structure/unknown-target human/s1/resolver/invoke_action/action"]);
  });

  it("goes on to a step that is not there, which is reported where it is named", async () => {
    const found = await actions(steps({ go: "continue", next: "s9" }), [HUMAN]);
    expect(found.problems).toEqual(["structure/unknown-target human/s1/next_step"]);
    expect(found.requests.action_1_intent?.verdict).toBe("undecided");
    expect((await ends(steps({ go: "continue", next: "" })))?.outcomes).toEqual(["dead-end none human/s1"]);
  });

  it("that searches for an answer gets nobody; behind the search it goes on", async () => {
    const search = { type: "search", query: "" };
    expect((await ends(steps({ go: search })))?.outcomes).toEqual(["dead-end none human/s1"]);
    expect((await ends(steps({ go: search, next: "s2" }, { s2: { go: to.connect() } })))?.verdict).toBe("handed-off");
  });

  it("with a resolver that the product does not have is opaque, unless the config declares it", async () => {
    expect((await ends(steps({ go: "page_somebody" })))?.verdict).toBe("undecided");
    const config = { platforms: { watson: { actions: { page_somebody: "transfer:digital" } } } };
    expect((await actions(steps({ go: "page_somebody" }), [HUMAN], config)).requests.action_1_intent?.verdict).toBe("handed-off");
  });

  it("that repeats itself without a question is endless", async () => {
    const { problems } = await actions(
      steps({ go: "continue", next: "s2" }, { s2: { go: { type: "replay", clear: [{ variable: "s1" }] } } }),
      [HUMAN],
    );
    expect(problems).toEqual(["handoff/no-endless-loop human/s1"]);
  });
});

describe("a question", () => {
  const ask = (labels: readonly string[], rest: ShortAction["steps"], tries: ShortAction["steps"] = AGENT.steps) =>
    actions(
      {
        fallback: { ...AGENT, steps: tries },
        help: {
          condition: { intent: "help" },
          steps: { s1: { say: [text("How can I help?"), options(...labels)], more: question(), next: "s2" }, ...rest },
        },
      },
      [{ intent: "help", examples: [{ text: "help" }] }],
    );

  it("has a request in the option that a step compares, at the option", async () => {
    const { requests } = await ask(["Bills", "Talk to an agent"], {
      s2: { when: eq("s1", "Talk to an agent"), go: to.connect(), next: "s3" },
      s3: { say: [text("Your bill …")], go: "end_action" },
    });
    expect(requests["Talk to an agent"]).toEqual({
      verdict: "handed-off",
      at: "help/s1/output/generic/1/options/1",
      outcomes: ["handed-off none help/s2/resolver"],
    });
    const uncompared = await ask(["Bills", "Talk to an agent"], { s2: { go: "end_action" } });
    expect(Object.keys(uncompared.requests)).toEqual([NAME]);
  });

  it("has a request in the only option that no step compares: it leads to what follows the last comparison", async () => {
    const { requests, problems } = await ask(["Bills", "Talk to an agent"], {
      s3: { say: [text("Somebody will write to you.")], go: "end_action" },
      s2: { when: eq("s1", "Bills"), go: "end_action", next: "s3" },
    });
    expect(requests["Talk to an agent"]?.outcomes).toEqual(["dead-end none help/s3"]);
    expect(problems).toEqual(["handoff/no-dead-end help/s3"]);
    const two = await ask(["Bills", "Orders", "Talk to an agent"], {
      s2: { when: eq("s1", "Bills"), go: "end_action", next: "s3" },
      s3: {},
    });
    expect(Object.keys(two.requests)).toEqual([NAME]);
  });

  it("from which nobody is reached is a dead end at the step before it, or at the request where there is none", async () => {
    const asks = { say: [text("What is it about?")], more: question(), next: "s3" };
    const rest: ShortAction["steps"] = { s3: { say: [text("Noted.")], go: "end_action" } };
    const at = async (steps: ShortAction["steps"]) => (await actions({ fallback: fallbackless, action_1: human(steps) }, [HUMAN])).problems;
    const fallbackless = { ...AGENT, steps: { s1: { go: "end_action" } } };
    expect(await at({ s2: asks, ...rest })).toContain("handoff/no-dead-end /workspace/intents/1");
    expect(await at({ s1: { say: [text("Right.")], next: "s2" }, s2: asks, ...rest })).toContain("handoff/no-dead-end action_1/s1");
  });

  it("whether something was done before is answered, not taken back, by a no", async () => {
    const { problems } = await actions(
      {
        fallback: AGENT,
        action_1: human({
          s1: { say: [text("Did you already write to us?")], more: { question: { entity: "sys-yes-no" } }, next: "s2" },
          s2: { when: eq("s1", "no"), say: [text("Please write first.")], go: "end_action", next: "s3" },
          s3: { go: to.connect() },
        }),
      },
      [HUMAN],
    );
    expect(problems).toEqual(["handoff/answer-without-human action_1/s2"]);
  });

  it("of a request leads on by its answers: a no takes it back, another answer was chosen", async () => {
    const confirm = (labels: readonly string[], no: string) =>
      actions(
        {
          fallback: AGENT,
          human: human({
            s1: { say: [text("Shall I connect you?"), options(...labels)], more: question(), next: "s2" },
            s2: { when: eq("s1", labels[0] ?? ""), go: to.connect(), next: "s3" },
            s3: { when: eq("s1", no), say: [text("All right.")], go: "end_action" },
          }),
        },
        [HUMAN],
      );
    const declined = await confirm(["Yes", "No"], "No");
    expect(declined.requests.action_1_intent?.outcomes).toContain("dead-end declined human/s3");
    expect(declined.problems.filter((problem) => !problem.startsWith("failure/"))).toEqual([]);
    const chosen = await confirm(["Chat", "E-mail"], "E-mail");
    expect(chosen.requests.action_1_intent?.verdict).toBe("handed-off");
    expect(chosen.requests.action_1_intent?.outcomes).toContain("dead-end chosen human/s3");
    expect(chosen.problems).toEqual(["handoff/answer-without-human human/s3"]);
  });

  it("of a list has no other answers: what no step takes is none, and one that nobody can give leads nowhere", async () => {
    const way = (labels: string[], rest: ShortAction["steps"]) =>
      actions(
        { fallback: AGENT, human: human({ s1: { say: [text("How?"), options(...labels)], more: question(), next: "s2" }, ...rest }) },
        [HUMAN],
      );
    const desk = to.connect({ zendesk: { department: "desk" } });
    const both = { s2: { when: eq("s1", "chat"), go: to.connect(), next: "s3" }, s3: { when: eq("s1", "Desk"), go: desk } };
    expect((await way(["Chat", "Desk"], both)).problems).toEqual([]);
    expect((await way(["Chat", "Desk", "Phone"], both)).problems).toEqual(["handoff/answer-without-human human/s3"]);
    const misspelt = await way(["Chat", "Desk"], {
      s2: { when: eq("s1", "Chta"), go: to.connect(), next: "s3" },
      s3: { say: [text("Bye.")] },
    });
    expect(misspelt.requests.action_1_intent?.verdict).toBe("violated");
    const entity = { entity: "entity_1", values: [{ type: "synonyms", value: "Chat", synonyms: ["chta"] }] };
    const skill = actionsSkill(
      { fallback: AGENT, human: human({ s1: { more: question(), next: "s2" }, s2: { when: eq("s1", "chta"), go: to.connect() } }) },
      [HUMAN],
    );
    const known = { ...skill, workspace: { ...(skill.workspace as object), entities: [entity] } };
    expect((await reported({ "skill.json": known }, {}, (_, pointer) => pointer)).problems).toEqual([]);
  });

  it("is never left without an answer, unless it may be skipped", async () => {
    const words = (behaviour?: string) =>
      actions(
        {
          fallback: AGENT,
          human: human({
            s1: {
              say: [text("What is it about?")],
              more: { question: { free_text: true, ...(behaviour && { response_collection_behavior: behaviour }) } },
              next: "s2",
            },
            s2: { when: { not: { exists: { variable: "s1" } } }, say: [text("Bye.")], go: "end_action", next: "s3" },
            s3: { go: to.connect() },
          }),
        },
        [HUMAN],
      );
    for (const asked of [undefined, "always_ask"])
      expect((await words(asked)).requests.action_1_intent?.outcomes).toEqual(["handed-off none human/s3/resolver"]);
    expect((await words("optionally_ask")).requests.action_1_intent?.outcomes).toContain("dead-end chosen human/s2");
  });

  it("of yes and no has no buttons, and the same answers", async () => {
    const { requests } = await actions(
      {
        fallback: AGENT,
        human: human({
          s1: { say: [text("Shall I connect you?")], more: { question: { entity: "sys-yes-no", max_tries: 3 } }, next: "s2" },
          s2: { when: eq("s1", "yes"), go: to.connect(), next: "s3" },
          s3: { when: eq("s1", "no"), say: [text("All right.")], go: "end_action" },
        }),
      },
      [HUMAN],
    );
    expect(requests.action_1_intent).toMatchObject({ verdict: "handed-off" });
    expect(requests.action_1_intent?.outcomes).toContain("dead-end declined human/s3");
  });

  it("of yes and no that another action asks has the same answers, too", async () => {
    const offer: ShortAction = {
      steps: { o1: { say: [text("Shall I connect you?")], more: { question: { entity: "sys-yes-no", max_tries: 3 } } } },
    };
    const wants: Json = { eq: [{ variable: "s1_result_1", variable_path: "o1" }, { scalar: "yes" }] };
    const caller = human({
      s1: { go: to.call("offer", { result_variable: "s1_result_1" }), next: "s2" },
      s2: { when: wants, go: to.connect(), next: "s3" },
      s3: { say: [text("All right.")], go: "end_action" },
    });
    const { requests, problems } = await actions({ fallback: AGENT, human: caller, offer }, [HUMAN]);
    expect(requests.action_1_intent?.outcomes).toContain("dead-end declined human/s3");
    expect(problems).toEqual([]);
  });

  it("that is never answered enters fallback for its own reason", async () => {
    const all = {
      fallback: fallback(to.connect()),
      human: human({ s1: { say: [text("Name?")], more: question(), next: "s2" }, s2: { go: to.connect() } }),
    };
    const { requests, problems } = await actions(all, [HUMAN]);
    expect(requests.action_1_intent?.outcomes).toEqual(["dead-end noMatch fallback/step_f1", "handed-off none human/s2/resolver"]);
    // Other steps of fallback reach an agent.
    expect(problems).toEqual([]);
  });
});

it("an address with a bare @ cannot be dialled, and what is meant is certain", async () => {
  const { problems } = await actions({ fallback: fallback(to.connect(sip("sip:desk@example.com"))) });
  expect(problems).toContain("voice/invalid-dial-target fallback/step_f2/resolver/response/transfer_info/target/service_desk/sip/uri");
  const escaped = await actions({ fallback: fallback(to.connect(sip("sip:desk\\@example.com"))) });
  expect(escaped.problems).toEqual(["handoff/no-voice-transfer fallback/step_f2/resolver"]);
});

it("a skill may say nothing at all", async () => {
  const { requests } = await actions({ fallback: { ...AGENT, steps: {} } });
  expect(requests[NAME]?.outcomes).toEqual(["dead-end none fallback"]);
});
