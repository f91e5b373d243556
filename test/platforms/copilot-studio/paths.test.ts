import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import { linted } from "../linted.ts";
import { ask, begin, clone, escalate, group, indent, lines, menu, say, toAgent, toPhone, topic } from "./support.ts";

const FILE = "topics/Escalate.mcs.yml";
const ACTION = `${FILE}#/beginDialog/actions`;
const agent = (actions: string, others: Readonly<Record<string, string>> = {}) => linted(clone({ Escalate: escalate(actions), ...others }));
const redirect = (actions: string) => topic("OnRedirect", actions);

describe("an action without a name is called what the canvas shows", () => {
  const labels = async (actions: string) => {
    const { report } = await lint({
      files: Object.entries(clone({ Escalate: escalate(actions) })).map(([path, content]) => ({ path, content })),
    });
    return report.problems
      .find(({ rule }) => rule === "handoff/no-voice-transfer")
      ?.route.slice(1)
      .map(({ label }) => label);
  };

  it("its title, and the first words of what it says", async () => {
    expect(
      await labels(lines(ask("Name", "StringPrebuiltEntity"), say("Nobody is free at the moment, so please come back later."), toPhone())),
    ).toEqual(["Question: Please tell me.", "Message: Nobody is free at the moment, so please…", "Transfer conversation"]);
  });

  it("a prompt with variations says its first one", async () => {
    const several = ask("Name", "StringPrebuiltEntity").replace(
      "prompt: Please tell me.",
      "prompt:\n    text:\n      - Who are you?\n      - Your name?",
    );
    expect(await labels(lines(several, toPhone()))).toEqual(["Question: Who are you?", "Transfer conversation"]);
  });

  it("its own name comes first, its id where the canvas has no title", async () => {
    const named = `${say("Thanks.")}\n  displayName: Say thanks`;
    const edit = "- kind: EditTableV2\n  id: edit1\n  itemsVariable: Topic.List";
    expect(await labels(lines(edit, named, toPhone()))).toEqual(["edit1", "Say thanks", "Transfer conversation"]);
  });

  it("a suppression may still name it by its id", async () => {
    const suppress = [{ rule: "handoff/no-dead-end", node: "bye", reason: "the desk has closed for good" }];
    const files = Object.entries(clone({ Escalate: escalate(say("Bye.", "bye")) })).map(([path, content]) => ({ path, content }));
    const { report } = await lint({ files, config: [{ name: "test", value: { suppress } }] });
    expect(report.problems.map(({ rule }) => rule)).not.toContain("handoff/no-dead-end");
    expect(report.summary.suppressed).toBe(1);
  });
});

describe("lists run in order, branches join behind their group", () => {
  it("a condition without actions, and a group without other conditions, fall through", async () => {
    const { requests, problems } = await agent(lines(group({ "=Global.Vip = true": "" }), toAgent));
    expect(requests.Escalate).toBe(`handed-off ${FILE}#/beginDialog`);
    expect(problems("handoff")).toEqual([]);
  });

  it("a branch that ends without a person is a conditional dead end where the other reaches one", async () => {
    const { requests, outcomes, problems } = await agent(lines(group({ "=Global.Vip = true": toAgent, else: say("Sorry.") })));
    expect(requests.Escalate).toBe(`undecided ${FILE}#/beginDialog`);
    expect(outcomes("Escalate")).toContain(`dead-end condition ${ACTION}/0/elseActions/0`);
    expect(problems("handoff")).toEqual([`warning handoff/conditional-dead-end ${ACTION}/0/elseActions/0`]);
  });

  it("two ways that run out at one place are one outcome, with each channel once", async () => {
    const files = clone({ Escalate: escalate(group({ "=Global.Vip = true": "" })) });
    const { report } = await lint({ files: Object.entries(files).map(([path, content]) => ({ path, content })) });
    expect(report.requests[0]?.outcomes).toMatchObject([{ kind: "dead-end", gate: "none", channels: ["chat", "messaging"] }]);
  });

  it("an inline block is part of its list, leftovers of the canvas are not", async () => {
    const scope = `- kind: ActionScope\n  id: scope\n  actions:\n    ${toAgent.replaceAll("\n", "\n    ")}`;
    const leftover = scope.replace("ActionScope", "DisconnectedNodeContainer");
    expect((await agent(scope)).requests.Escalate).toBe(`handed-off ${FILE}#/beginDialog`);
    expect((await agent(lines(say("One moment."), leftover))).problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/0`]);
  });

  it("a loop runs its list as often as there are items, maybe never", async () => {
    const loop = (inside: string) =>
      `- kind: Foreach\n  id: loop\n  items: =Global.Desks\n  value: Topic.Desk\n  actions:\n    ${inside.replaceAll("\n", "\n    ")}`;
    const { outcomes, conditions } = await agent(lines(loop(toAgent), say("Nobody is there.")));
    expect(outcomes("Escalate")).toEqual([`handed-off none ${ACTION}/0/actions/0`, `dead-end condition ${ACTION}/1`]);
    expect(conditions("Escalate")).toEqual([null, "no item is left"]);
    expect((await agent(lines(loop("- kind: BreakLoop\n  id: leave"), toAgent))).requests.Escalate).toBe(`handed-off ${FILE}#/beginDialog`);
  });

  it("a jump goes to the action of that id, over one that is switched off, and nowhere where there is none", async () => {
    const goTo = (id: string) => `- kind: GotoAction\n  id: go\n  actionId: ${id}`;
    const off = `${say("Old words.", "old")}\n  disabled: true`;
    const branch = group({ "=Global.Vip = true": goTo("old"), else: goTo("transfer") });
    expect((await agent(lines(branch, off, toAgent))).requests.Escalate).toBe(`handed-off ${FILE}#/beginDialog`);
    const { requests, problems } = await agent(goTo("nothing"));
    expect(requests.Escalate).toBe(`undecided ${FILE}#/beginDialog`);
    expect(problems("handoff", "structure")).toEqual([`error structure/unknown-target ${ACTION}/0/actionId`]);
    expect((await agent(goTo('""'))).problems("handoff", "structure")).toEqual([`error handoff/no-dead-end ${ACTION}/0`]);
  });

  it("a jump back without a question on the way never ends, one through a question that leads to a person is a retry", async () => {
    const goTo = "- kind: GotoAction\n  id: go\n  actionId: first";
    expect((await agent(lines(say("Wait.", "first"), goTo))).problems("handoff")).toEqual([`error handoff/no-endless-loop ${ACTION}/0`]);
    const retry = group({ "=Topic.Number = 1": toAgent, else: goTo });
    expect((await agent(lines(ask("Number", "NumberPrebuiltEntity", "first"), retry))).requests.Escalate).toMatch(/^handed-off/);
  });

  it("a jump back to a question asks it for ever, unless something on the way may count", async () => {
    const goTo = "- kind: GotoAction\n  id: go\n  actionId: first";
    const count = "- kind: SetVariable\n  id: count\n  variable: Topic.Tries\n  value: =Topic.Tries + 1";
    const failures = async (...back: string[]) => {
      const retry = group({ "=Topic.Number > 999": toAgent, else: lines(...back, goTo) });
      return (await agent(lines(ask("Number", "NumberPrebuiltEntity", "first"), retry))).problems("failure");
    };
    expect(await failures(say("That is too short."))).toEqual([`warning failure/unbounded-retry ${ACTION}/0`]);
    expect(await failures(count)).toEqual([]);
  });

  it("two actions of one id are reported at the second", async () => {
    const { problems } = await agent(lines(say("One.", "same"), say("Two.", "same"), toAgent));
    expect(problems("structure")).toEqual([`error structure/duplicate-id ${ACTION}/1`]);
  });
});

describe("ends of a topic", () => {
  it("a closed conversation, cancelled topics and the end of the topic are dead ends where they stand", async () => {
    for (const kind of ["EndConversation", "CancelAllDialogs", "CancelDialog", "EndDialog"]) {
      const { problems } = await agent(lines(say("Bye."), `- kind: ${kind}\n  id: end`));
      expect([kind, problems("handoff")]).toEqual([kind, [`error handoff/no-dead-end ${ACTION}/1`]]);
    }
  });

  it("a topic that was begun comes back to its caller, by its end or by running out, unless it cancels all", async () => {
    const back = { Bye: redirect(lines(say("Thanks."), "- kind: EndDialog\n  id: end")), Run: redirect(say("Thanks.")) };
    expect((await agent(lines(begin("Bye"), begin("Run", "begin2"), toAgent), back)).requests.Escalate).toMatch(/^handed-off/);
    const all = { Bye: redirect(lines(say("Thanks."), "- kind: CancelAllDialogs\n  id: end")) };
    expect((await agent(lines(begin("Bye"), toAgent), all)).problems("handoff")).toEqual([
      "error handoff/no-dead-end topics/Bye.mcs.yml#/beginDialog/actions/1",
    ]);
  });

  it("a topic that replaces this one does not come back", async () => {
    const others = { Bye: redirect(say("Thanks.")) };
    const { problems } = await agent(lines(begin("Bye", "begin", "ReplaceDialog"), toAgent), others);
    expect(problems("handoff")).toContain("error handoff/no-dead-end topics/Bye.mcs.yml#/beginDialog/actions/0");
  });

  it("topics that begin each other without a question never end: at the first call", async () => {
    const { problems } = await agent(lines(begin("Other"), toAgent), { Other: redirect(begin("Escalate")) });
    expect(problems("handoff")).toEqual([`error handoff/no-endless-loop ${ACTION}/0`]);
  });

  it("a topic that begins again without a question never ends", async () => {
    const { problems } = await agent(lines(say("Again."), "- kind: RepeatDialog\n  id: again"));
    expect(problems("handoff")).toEqual([`error handoff/no-endless-loop ${ACTION}/0`]);
  });

  it("a topic that is not there: a fault of the agent whose settings are there, a partial export elsewhere", async () => {
    const whole = await agent(begin("Handover"));
    expect(whole.requests.Escalate).toMatch(/^undecided/);
    expect(whole.problems("handoff", "structure")).toEqual([`error structure/unknown-target ${ACTION}/0/dialog`]);
    const loose = await linted({ "Escalate.mcs.yml": escalate(begin("Handover")) });
    expect(loose.problems("handoff", "structure")).toEqual([
      "warning structure/unresolved-flow Escalate.mcs.yml#/beginDialog/actions/0/dialog",
    ]);
  });

  it("a topic that is not there is told where it hides a request, else once however often it is begun", async () => {
    const others = ["One.mcs.yml", "Two.mcs.yml"].map((name) => [name, topic("OnRedirect", begin("Handover"))]);
    const missing = async (own: string) =>
      (await linted({ "Escalate.mcs.yml": escalate(own), ...Object.fromEntries(others) })).problems("structure/unresolved-flow");
    const at = (name: string) => `warning structure/unresolved-flow ${name}.mcs.yml#/beginDialog/actions/0/dialog`;
    expect(await missing(begin("Handover"))).toEqual([at("Escalate")]);
    expect(await missing(toAgent)).toEqual([at("One")]);
  });

  it("a topic of another agent is not the own one of that name, and a computed topic is known at run time only", async () => {
    const other = begin("Transfer").replace("cr1_desk", "cr9_other");
    const { problems } = await agent(other, { Transfer: redirect(toAgent) });
    expect(problems("structure")).toContain(`error structure/unknown-target ${ACTION}/0/dialog`);
    const { requests } = await agent("- kind: BeginDialog\n  id: begin\n  dialog: =Global.Next");
    expect(requests.Escalate).toMatch(/^undecided/);
  });

  it("a choice in a topic that customers start, too, is met without whoever begins it: one problem, in the topic itself", async () => {
    const pick = lines(menu("Pick", { bill: "My bill", agent: "Talk to a person" }), group({ '=Topic.Pick = "agent"': say("Fine.") }));
    const others = {
      Escalate: escalate(toAgent),
      Start: topic("OnConversationStart", lines(begin("Menu"), toAgent)),
      Goodbye: topic("OnRedirect", begin("Menu")),
    };
    const said = await linted(clone({ ...others, Menu: topic("OnRecognizedIntent", pick, "triggerQueries:\n  - menu") }));
    expect(said.problems("handoff/no-dead-end")).toEqual([
      "error handoff/no-dead-end topics/Menu.mcs.yml#/beginDialog/actions/1/conditions/0/actions/0",
    ]);
    const { Goodbye: _, ...start } = others;
    for (const begun of [topic("OnRedirect", pick), topic("OnRecognizedIntent", pick, "includeInOnSelectIntent: false")])
      expect((await linted(clone({ ...start, Menu: begun }))).requests["Talk to a person"]).toMatch(/^handed-off/);
  });

  it("a topic that customers start and others begin comes back to nobody where the customer started it", async () => {
    const others = { Fallback: topic("OnUnknownIntent", lines(begin("Escalate"), toAgent)) };
    expect((await agent(say("Sorry."), others)).problems("handoff")).toContain(`error handoff/no-dead-end ${ACTION}/0`);
  });
});

describe("what stands outside the topic", () => {
  const post = "- kind: InvokeFlowAction\n  id: post\n  flowId: 9c0f51f3-0000-0000-0000-000000000000";

  it("a flow is a step while something follows it, and decides what happens where the topic ends with it", async () => {
    expect((await agent(lines(post, say("A ticket is open.")))).problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/1`]);
    for (const end of ["", "- kind: EndDialog\n  id: end"]) {
      const { requests, problems } = await agent(lines(ask("Why", "StringPrebuiltEntity"), post, end));
      expect(requests.Escalate).toMatch(/^undecided/);
      expect(problems("handoff")).toEqual([`warning handoff/undecided ${ACTION}/${end ? 2 : 1}`]);
    }
  });

  it("a topic that ends with a flow still comes back to the topic that began it", async () => {
    const { requests, problems } = await agent(lines(begin("Post"), toAgent), { Post: redirect(post) });
    expect(requests.Escalate).toMatch(/^handed-off/);
    expect(problems("handoff")).toEqual([]);
  });

  it("a begun topic that ends with a flow decides what the customer gets where the one that began it ends right behind it", async () => {
    for (const end of ["", "- kind: EndDialog\n  id: end"]) {
      const { requests, problems } = await agent(begin("Post"), { Post: redirect(lines(post, end)) });
      expect(requests.Escalate).toMatch(/^undecided/);
      expect(problems("handoff")).toEqual([`warning handoff/undecided topics/Post.mcs.yml#/beginDialog/actions/${end ? 1 : 0}`]);
    }
    const told = await agent(lines(begin("Post"), say("A ticket is open.")), { Post: redirect(post) });
    expect(told.problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/1`]);
  });

  it("a skill may hand over: what follows it proves nothing", async () => {
    const skill = "- kind: InvokeSkillAction\n  id: skill\n  skillId: cr1_desk.skill.Handoff\n  actionId: start";
    const { requests, problems } = await agent(lines(skill, say("Starting."), "- kind: CancelAllDialogs\n  id: end"));
    expect(requests.Escalate).toMatch(/^undecided/);
    expect(problems("handoff", "structure")).toEqual([`warning handoff/undecided ${ACTION}/0`]);
  });

  it("the config says what a flow, a skill or an unknown kind of action does", async () => {
    const skill = "- kind: InvokeSkillAction\n  id: skill\n  skillId: cr1_desk.skill.Handoff\n  actionId: start";
    const files = (action: string) => clone({ Escalate: escalate(action) });
    const actions = {
      "cr1_desk.skill.Handoff": "transfer:digital",
      "9c0f51f3-0000-0000-0000-000000000000": "transfer:ticket",
      CallTheCrane: "transfer:voice",
    } as const;
    const config = { platforms: { "copilot-studio": { actions } } };
    expect((await linted(files(skill), config)).outcomes("Escalate")).toEqual([`handed-off none ${ACTION}/0`]);
    expect((await linted(files(post), config)).outcomes("Escalate")).toEqual([`ticket none ${ACTION}/0`]);
    expect((await linted(files("- kind: CallTheCrane\n  id: crane"), config)).outcomes("Escalate")).toEqual([
      `voice-transfer none ${ACTION}/0`,
    ]);
  });

  it("tools are steps, agents take the conversation", async () => {
    const begun = (dialog: string) => `- kind: BeginDialog\n  id: begin\n  dialog: cr1_desk.${dialog}`;
    expect((await agent(lines(begun("action.Lookup"), toAgent))).requests.Escalate).toMatch(/^handed-off/);
    expect((await agent(lines(begun("agent.Billing"), say("Bye.")))).requests.Escalate).toMatch(/^undecided/);
  });

  it("a kind of action that the schema does not have is named with the one that was meant", async () => {
    const { problems } = await agent(lines("- kind: SendActivty\n  id: say", toAgent));
    expect(problems("structure")).toEqual([`warning structure/unknown-action ${ACTION}/0/kind`]);
  });

  it("a kind of action that the schema does not have may run the lists in it, and is told once", async () => {
    const inside = `- kind: IfCondition\n  id: if\n  condition: =Global.Vip\n  actions:\n${indent(toPhone(), 4)}\n  elseActions:\n${indent(toAgent, 4)}`;
    const { outcomes, problems } = await agent(lines(inside, "- kind: EndDialog\n  id: end"));
    expect(outcomes("Escalate")).toContain(`voice-transfer condition ${ACTION}/0/actions/0`);
    expect(outcomes("Escalate")).toContain(`handed-off none ${ACTION}/0/elseActions/0`);
    expect(problems("handoff/undecided")).toEqual([`warning handoff/undecided ${ACTION}/0`]);
    const card = "- kind: ShowCard\n  id: card\n  actions:\n    - type: Action.Submit\n      title: Send";
    expect((await agent(lines(card, toAgent))).problems("structure")).toEqual([`warning structure/unknown-action ${ACTION}/0/kind`]);
  });
});

describe("what is known of variables", () => {
  const set = (variable: string, value: string, id = "set") =>
    `- kind: SetVariable\n  id: ${id}\n  variable: ${variable}\n  value: ${value}`;

  it("a literal decides a branch; what a flow hands back does not", async () => {
    const branch = group({ "=Topic.Open = true": toAgent, else: say("Closed.") });
    expect((await agent(lines(set("init:Topic.Open", "=true"), branch))).problems("handoff")).toEqual([]);
    const flow = "- kind: InvokeFlowAction\n  id: look\n  output:\n    binding:\n      open: Topic.Open\n  flowId: 1";
    const { outcomes } = await agent(lines(set("init:Topic.Open", "=false"), flow, branch));
    expect(outcomes("Escalate").some((each) => each.startsWith("handed-off"))).toBe(true);
  });

  it("a variable of one topic is none of another's", async () => {
    const others = { Verify: redirect(set("Topic.Ok", "=false")) };
    const branch = group({ "=Topic.Ok = true": toAgent, else: say("Sorry.") });
    const { requests } = await agent(lines(set("Topic.Ok", "=true"), begin("Verify"), branch), others);
    expect(requests.Escalate).toMatch(/^handed-off/);
  });

  it("inputs and outputs of a topic are bound", async () => {
    const verify = redirect(
      group({ '=Topic.Reason = "urgent"': set("Topic.Verified", "=true", "yes"), else: set("Topic.Verified", "=false", "no") }),
    );
    const call = (reason: string) =>
      `${begin("Verify")}\n  input:\n    binding:\n      Reason: ="${reason}"\n  output:\n    binding:\n      Verified: Topic.Known`;
    const branch = group({ "=Topic.Known = true": toAgent, else: say("Sorry.") });
    expect((await agent(lines(call("urgent"), branch), { Verify: verify })).requests.Escalate).toMatch(/^handed-off/);
    const { problems } = await agent(lines(call("other"), branch), { Verify: verify });
    expect(problems("handoff")).toContain(`error handoff/no-dead-end ${ACTION}/1/elseActions/0`);
  });

  it("what a topic that was begun asks and hands back is an answer here: a no, or an item of a menu", async () => {
    const back = (name: string, variable: string) => `${begin("Asks")}\n  output:\n    binding:\n      ${name}: ${variable}`;
    const confirmed = lines(back("Sure", "Topic.Agreed"), group({ "=Topic.Agreed = true": toAgent, else: say("All right.") }));
    const { outcomes, problems } = await agent(confirmed, { Asks: redirect(ask("Sure", "BooleanPrebuiltEntity")) });
    expect(outcomes("Escalate")).toEqual([
      `handed-off none ${ACTION}/1/conditions/0/actions/0`,
      `dead-end declined ${ACTION}/1/elseActions/0`,
    ]);
    expect(problems("handoff")).toEqual([]);
    const other = ask("Sure", "BooleanPrebuiltEntity").replace("Please tell me.", "Are you a customer of ours?");
    const plain = await agent(confirmed, { Asks: redirect(other) });
    expect(plain.problems("handoff")).toEqual([`warning handoff/answer-without-human ${ACTION}/1/elseActions`]);
    const place = "topics/Start.mcs.yml#/beginDialog/actions";
    const branch = group({ '=Topic.Wish = "person"': say("Call us."), '=Topic.Wish = "orders"': say("Here.") });
    const chosen = await linted(
      clone({
        Start: topic("OnConversationStart", lines(back("Pick", "Topic.Wish"), branch)),
        Asks: redirect(menu("Pick", { person: "Talk to a person", orders: "My orders" })),
      }),
    );
    expect(chosen.requests).toEqual({
      "Talk to a person": "violated topics/Asks.mcs.yml#/beginDialog/actions/0/entity/definition/items/0",
    });
    expect(chosen.problems("handoff")).toEqual([`error handoff/no-dead-end ${place}/1/conditions/0/actions/0`]);
  });

  it("what no action of its topic writes is not set: an output that is not bound is tested in vain", async () => {
    const branch = group({ "=Topic.Known = true": toAgent, else: say("Sorry.") });
    const verify = { Verify: redirect(set("Topic.Verified", "=true")) };
    const bound = `${begin("Verify")}\n  output:\n    binding:\n      Verified: Topic.Known`;
    expect((await agent(lines(bound, branch), verify)).problems("handoff")).toEqual([]);
    const lost = await agent(lines(begin("Verify"), branch), verify);
    expect(lost.problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/1/elseActions/0`]);
  });

  it("what a topic is given, as an input or by a card, may be anything", async () => {
    const branch = group({ "=Topic.Known = true": toAgent, else: say("Sorry.") });
    const card = '- kind: AdaptiveCardPrompt\n  id: card\n  card: "{}"\n  output:\n    binding:\n      known: Topic.Known';
    const input = "inputType:\n  properties:\n    Known:\n      type: Boolean\n";
    const given = `${begin("Asked")}\n  input:\n    binding:\n      Known: =Global.Known`;
    for (const [actions, others] of [
      [lines(card, branch), {}],
      [begin("Asked"), { Asked: `${redirect(branch)}${input}` }],
      [given, { Asked: redirect(branch) }],
    ] as const)
      expect((await agent(actions, others)).outcomes("Escalate").some((each) => each.startsWith("handed-off"))).toBe(true);
  });

  it("conditions are read in the order in which they stand, the first that holds wins", async () => {
    const { outcomes } = await agent(
      lines(set("Topic.Area", "billing"), group({ '=Topic.Area = "billing"': toPhone(), '=Topic.Area <> "sales"': toAgent })),
    );
    expect(outcomes("Escalate")).toEqual([`voice-transfer none ${ACTION}/1/conditions/0/actions/0`]);
  });
});

describe("questions", () => {
  const BRANCH = `${ACTION}/1`;

  it("an answer that leads to nobody is chosen where another one leads to a person", async () => {
    const options = menu("How", { chat: "Chat", mail: "E-mail" });
    const branch = group({ '=Topic.How = "chat"': toAgent, else: say("Write to us.") });
    const { requests, outcomes, problems } = await agent(lines(options, branch));
    expect(requests.Escalate).toMatch(/^handed-off/);
    expect(outcomes("Escalate")).toContain(`dead-end chosen ${BRANCH}/elseActions/0`);
    expect(problems("handoff")).toEqual([`warning handoff/answer-without-human ${BRANCH}/elseActions`]);
  });

  it("an answer that the list does not offer is none", async () => {
    const { requests, problems } = await agent(
      lines(
        menu("Way", { chat: "Chat", mail: "Mail" }),
        group({ "=Topic.Way = 'cr1_desk.topic.Escalate.main.menu'.'caht'": toAgent }),
        say("Bye."),
      ),
    );
    expect(requests.Escalate).toMatch(/^violated/);
    expect(problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/2`]);
  });

  it("the no of a confirmation declines", async () => {
    const branch = group({ "=Topic.Sure = true": toAgent, else: say("All right.") });
    const { requests, outcomes, problems } = await agent(lines(ask("Sure", "BooleanPrebuiltEntity"), branch));
    expect(requests.Escalate).toMatch(/^handed-off/);
    expect(outcomes("Escalate")).toContain(`dead-end declined ${BRANCH}/elseActions/0`);
    expect(problems("handoff")).toEqual([]);
  });

  it("the no declines in a condition that always holds, too, as nothing behind it is another way", async () => {
    const branch = group({ "=Topic.Sure = false": group({ "=true": lines(say("Bye."), "- kind: EndConversation\n  id: end") }, "always") });
    const { outcomes, problems } = await agent(lines(ask("Sure", "BooleanPrebuiltEntity"), branch, toAgent));
    expect(outcomes("Escalate")).toContain(`dead-end declined ${BRANCH}/conditions/0/actions/0/conditions/0/actions/1`);
    expect(problems("handoff")).toEqual([]);
  });

  it("the no to a question of a topic that is begun declines where only its yes comes back to the handoff", async () => {
    const asked = (no: string, then = toAgent) =>
      linted(
        clone({
          Escalate: escalate(lines(begin("Survey"), then)),
          Survey: topic("OnRedirect", lines(ask("Sure", "BooleanPrebuiltEntity"), group({ "=Topic.Sure = false": no }))),
        }),
      );
    const end = await asked(lines(say("Bye."), "- kind: EndConversation\n  id: end"));
    expect(end.outcomes("Escalate")).toContain("dead-end declined topics/Survey.mcs.yml#/beginDialog/actions/1/conditions/0/actions/1");
    expect(end.problems("handoff")).toEqual([]);
    expect((await asked(say("All right."))).outcomes("Escalate")).toEqual([`handed-off none ${ACTION}/1`]);
    const elsewhere = await asked("- kind: EndConversation\n  id: end", begin("Elsewhere", "elsewhere"));
    expect(elsewhere.outcomes("Escalate")).toContain(
      "dead-end declined topics/Survey.mcs.yml#/beginDialog/actions/1/conditions/0/actions/0",
    );
  });

  it("the no declines nothing where it goes on to what the export does not hold, as the yes does", async () => {
    const missing = begin("Elsewhere", "elsewhere");
    const confirmed = (no: string, behind = "") =>
      agent(lines(ask("Sure", "BooleanPrebuiltEntity"), group({ "=Topic.Sure = true": behind ? "" : missing, else: no }), behind));
    expect((await confirmed(say("All right."))).outcomes("Escalate")).toContain(`dead-end declined ${BRANCH}/elseActions/0`);
    expect((await confirmed(say("All right."), missing)).outcomes("Escalate")).toEqual([`opaque none ${ACTION}/2`]);
  });

  it("the no of a confirmation declines where it opens a ticket, too", async () => {
    const ticket = "- kind: InvokeFlowAction\n  id: ticket\n  flowId: open-ticket";
    const branch = group({ "=Topic.Sure = true": toAgent, else: ticket });
    const topics = clone({ Escalate: escalate(lines(ask("Sure", "BooleanPrebuiltEntity"), branch)) });
    const of = (as: "transfer:ticket" | "transfer:digital") =>
      linted(topics, { platforms: { "copilot-studio": { actions: { "open-ticket": as } } } });
    const { outcomes, problems } = await of("transfer:ticket");
    expect(outcomes("Escalate")).toContain(`ticket declined ${BRANCH}/elseActions/0`);
    expect(problems("handoff")).toEqual([]);
    expect((await of("transfer:digital")).outcomes("Escalate")).toContain(`handed-off none ${BRANCH}/elseActions/0`);
  });

  it("the no to a question for something else is an answer", async () => {
    const branch = group({ "=Topic.Sure = true": toAgent, else: say("All right.") });
    const member = ask("Sure", "BooleanPrebuiltEntity").replace("Please tell me.", "Are you already a member?");
    const { requests, problems } = await agent(lines(member, branch));
    expect(requests.Escalate).toMatch(/^handed-off/);
    expect(problems("handoff")).toEqual([expect.stringContaining("warning handoff/answer-without-human")]);
  });

  it("an answer is never missing behind a question without a default value; with one, where no answer was understood", async () => {
    const missing = group({ "=IsBlank(Topic.Number)": say("Sorry."), else: toAgent });
    const plain = await agent(lines(ask("Number", "NumberPrebuiltEntity"), missing));
    expect(plain.outcomes("Escalate")).toEqual([`handed-off none ${BRANCH}/elseActions/0`]);
    const byDefault = await agent(lines(`${ask("Number", "NumberPrebuiltEntity")}\n  defaultValue: =Blank()`, missing));
    expect(byDefault.outcomes("Escalate")).toContain(`dead-end noMatch ${BRANCH}/conditions/0/actions/0`);
    expect(byDefault.problems("handoff")).toEqual([]);
    const word = `${menu("Way", { chat: "Chat", mail: "Mail" })}\n  defaultValue: none`;
    const lost = await agent(lines(word, group({ '=Topic.Way = "none"': say("Sorry."), else: toAgent })));
    expect(lost.outcomes("Escalate")).toContain(`dead-end noMatch ${BRANCH}/conditions/0/actions/0`);
    expect(lost.problems("handoff")).toEqual([]);
  });

  it("what is asked for only where it is missing is there behind", async () => {
    const missing = (actions: string, id: string) => group({ "=IsBlank(Global.Number)": actions, else: say("Thanks.") }, id);
    const global = ask("Number", "NumberPrebuiltEntity").replace("Topic.", "Global.");
    const { problems } = await agent(lines(missing(global, "first"), missing("- kind: EndDialog\n  id: end", "second"), toAgent));
    expect(problems("handoff")).toEqual([]);
  });

  it("a field of a card may be left empty", async () => {
    const card = "- kind: AdaptiveCardPrompt\n  id: card\n  output:\n    binding:\n      number: Topic.Number";
    const { problems } = await agent(lines(card, group({ "=IsBlank(Topic.Number)": say("Sorry."), else: toAgent })));
    expect(problems("handoff")).toEqual([`warning handoff/answer-without-human ${BRANCH}/conditions/0`]);
  });

  it("an answer may be missing where something else writes the variable", async () => {
    const reset = "- kind: ResetVariable\n  id: reset\n  variable: Topic.Number";
    const missing = group({ "=IsBlank(Topic.Number)": say("Sorry."), else: toAgent });
    const { problems } = await agent(lines(ask("Number", "NumberPrebuiltEntity"), reset, missing));
    expect(problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/2/conditions/0/actions/0`]);
  });

  it("a question that leads to nobody is where the path comes to rest, at the last node before it", async () => {
    const { problems } = await agent(lines(say("Sorry."), ask("What", "StringPrebuiltEntity"), say("Thanks.")));
    expect(problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/0`]);
  });

  it("a message may be written in variants, for the chat and for the phone", async () => {
    const said =
      "- kind: SendActivity\n  id: say\n  activity:\n    text:\n      - One moment.\n      - I will connect you to an agent.\n    speak:\n      - One moment.";
    const { problems } = await agent(said);
    expect(problems("handoff/promise-without-action")).toEqual([`warning handoff/promise-without-action ${ACTION}/0/activity/text/1`]);
    const spoken = "- kind: SendActivity\n  id: say\n  activity:\n    speak: I will connect you to an agent.";
    expect((await agent(spoken)).problems("handoff/promise-without-action")).toEqual([
      `warning handoff/promise-without-action ${ACTION}/0/activity/speak`,
    ]);
  });

  it("retries that are used up lead a call elsewhere, a chat asks again; an answer that cannot be used has a topic of its own", async () => {
    const voice = (action: string) =>
      `${ask("Number", "NumberPrebuiltEntity")}\n  voiceInputSettings:\n    silenceDetectionTimeoutInMilliseconds: 5000${action}`;
    for (const action of ["", "\n    defaultValueMissingAction: HangUp", "\n    defaultValueMissingAction: SetEmpty"])
      expect((await agent(lines(voice(action), toAgent))).problems("handoff", "failure")).toEqual([]);
    const on = { channels: ["voice" as const], extends: ["voice"] };
    const called = await linted(clone({ Escalate: escalate(lines(voice(""), toAgent)) }), on);
    expect(called.problems("failure")).toEqual([`warning failure/no-input ${ACTION}/0`]);
    const escalated = voice("\n    defaultValueMissingAction: Escalate");
    expect((await linted(clone({ Escalate: escalate(lines(escalated, toAgent)) }), on)).problems("failure")).toEqual([]);
    const invalid = `${ask("Number", "NumberPrebuiltEntity")}\n  fallbackDialogOnInvalidEntity: cr1_desk.topic.Lost`;
    const lost = await agent(lines(invalid, toAgent), { Lost: redirect(say("I give up.")) });
    expect(lost.problems("failure")).toEqual([`warning failure/no-input ${ACTION}/0`]);
    expect(lost.outcomes("Escalate")).toContain("dead-end noMatch topics/Lost.mcs.yml#/beginDialog/actions/0");
    const silent = `${voice("\n    defaultValueMissingAction: SetEmpty")}\n    fallbackDialogOnSilence: cr1_desk.topic.Lost`;
    const Lost = topic("OnRedirect", say("I give up."));
    const unheard = await linted(clone({ Escalate: escalate(lines(silent, toAgent)), Lost }), on);
    expect(unheard.outcomes("Escalate")).toContain("dead-end noInput topics/Lost.mcs.yml#/beginDialog/actions/0");
  });
});
