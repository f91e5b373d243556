import { describe, expect, it } from "vitest";
import { linted } from "../linted.ts";
import { ask, begin, clone, escalate, group, indent, lines, menu, say, toAgent, toPhone, topic } from "./support.ts";

const ACTION = "topics/Menu.mcs.yml#/beginDialog/actions";
const check = (...actions: string[]) => linted(clone({ Menu: topic("OnConversationStart", lines(...actions)) }));

/** Power Fx: learn.microsoft.com, "Operators and Identifiers in Power Apps" (`in` looks for a part of a text, or for an item of a table). */
describe("the answers of one question in several groups of conditions", () => {
  const items = { orders: "My orders", bills: "My bills", person: "Talk to a person" };
  const person = group({ '=Topic.Area = "person"': say("Call us.") }, "second");
  const request = { "Talk to a person": `violated ${ACTION}/0/entity/definition/items/2` };

  it("an item is a request where a later group, or one inside another, is the first to compare it", async () => {
    const later = await check(menu("Area", items), group({ '=Topic.Area = "orders"': say("Here.") }), person);
    expect(later.requests).toEqual(request);
    expect(later.problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/2/conditions/0/actions/0`]);
    const inside = await check(menu("Area", items), group({ '=Topic.Area = "orders"': say("Here."), else: person }));
    expect(inside.requests).toEqual(request);
  });

  it("an item is a request where the first group compares it, however many follow", async () => {
    const ready = group({ '=Topic.Area = "person"': "- kind: SetVariable\n  id: set\n  variable: Topic.Ready\n  value: =true" });
    const transfer = group({ '=Topic.Area = "person"': group({ "=Topic.Ready = true": toAgent, else: say("Sorry.") }, "inner") }, "second");
    const found = await check(menu("Area", items), ready, transfer);
    expect(found.requests).toEqual({ "Talk to a person": `handed-off ${ACTION}/0/entity/definition/items/2` });
    expect(found.problems("handoff")).toEqual([]);
  });

  it("an item is a request in each of two groups of which only one runs", async () => {
    const answered = (forPerson: string, id: string) =>
      group({ '=Topic.Area = "person"': forPerson, '=Topic.Area = "orders"': say("Here."), else: say("Soon.") }, id);
    const apart = group({ "=Global.Member = true": answered(toAgent, "first"), else: answered(say("Write to us."), "second") }, "apart");
    const found = await check(menu("Area", items), apart);
    expect(found.requests).toEqual({ "Talk to a person": request["Talk to a person"] });
    expect(found.problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/1/elseActions/0/conditions/0/actions/0`]);
  });

  it("an item is a request behind a group only some of whose branches have told it", async () => {
    const told = group({ '=Topic.Area = "person"': toAgent }, "told");
    const found = await check(menu("Area", items), group({ "=Global.Member = true": told }, "apart"), person);
    expect(found.problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/2/conditions/0/actions/0`]);
    // What a branch tells apart that ends the topic is over there; on the way that is left, the person was told apart before.
    const rest = group({ '=Topic.Area = "person"': toAgent, else: say("Here.") }, "rest");
    const leaving = lines(rest, "- kind: EndDialog\n  id: done");
    const both = await check(menu("Area", items), group({ "=Global.Member = true": leaving, else: told }, "apart"), person);
    expect(both.requests).toEqual({ "Talk to a person": `handed-off ${ACTION}/0/entity/definition/items/2` });
  });
});

describe("an item with an apostrophe in its name", () => {
  it("is written twice in conditions", async () => {
    const ways = menu("Way", { "That's all": "That's all", human: "Chat with an agent" });
    const place = "'cr1_desk.topic.Menu.main.menu'";
    const branches = group({ [`=Topic.Way = ${place}.'That''s all'`]: say("Bye."), [`=Topic.Way = ${place}.human`]: begin("Menu") });
    const found = await check(ways, branches);
    expect(found.outcomes("Chat with an agent")).toEqual([`dead-end none ${ACTION}/1/conditions/1/actions/0`]);
    expect(found.problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/1/conditions/1/actions/0`]);
  });
});

describe("keywords", () => {
  it("words that a condition looks for in an answer are a request at the condition, whatever becomes of letters", async () => {
    for (const looks of [
      '="agent" in Topic.Words',
      '="agent" exactin Lower(Topic.Words)',
      '=StartsWith(Lower(Trim(Topic.Words)), "agent")',
      '=Lower(Topic.Words) = "agent"',
    ]) {
      const found = await check(ask("Words", "StringPrebuiltEntity"), group({ [looks]: toPhone(), else: say("Bye.") }));
      expect([looks, found.requests]).toEqual([looks, { agent: `violated ${ACTION}/1/conditions/0` }]);
      expect(found.problems("handoff")).toEqual([`error handoff/no-voice-transfer ${ACTION}/1/conditions/0/actions/0`]);
    }
  });

  it("a no takes the request back, whatever becomes of letters", async () => {
    const place = "topics/Escalate.mcs.yml#/beginDialog/actions";
    for (const no of [
      '=Lower(Topic.Sure) = "no"',
      '=Or(Lower(Topic.Sure) = "no", Lower(Topic.Sure) = "cancel")',
      '=StartsWith(Topic.Sure, "no")',
    ]) {
      const sure = lines(ask("Sure", "StringPrebuiltEntity"), group({ [no]: say("All right."), else: toAgent }));
      const { problems, outcomes } = await linted(clone({ Escalate: escalate(sure) }));
      expect([no, problems("handoff")]).toEqual([no, []]);
      expect(outcomes("Escalate")).toContain(`dead-end declined ${place}/1/conditions/0/actions/0`);
    }
  });

  it("what the customer said last needs no question", async () => {
    const found = await check(group({ '="agent" in Lower(System.Activity.Text)': toAgent, else: say("Pardon me.") }));
    expect(found.requests).toEqual({ agent: `handed-off ${ACTION}/0/conditions/0` });
  });

  /** Authoring schema: every trigger may have a `condition`; "A message is received" is `OnActivity`. */
  it("the words for which a trigger listens are a request at its condition, not where another topic begins the topic", async () => {
    const listening = (condition: string, kind = "OnActivity") =>
      linted(
        clone({
          Hear: topic(kind, say("Nobody is here.")).replace("  id: main\n", `  id: main\n  condition: ${JSON.stringify(condition)}\n`),
        }),
      );
    const heard = "topics/Hear.mcs.yml#/beginDialog";
    for (const looks of [
      '="agent" in Lower(System.Activity.Text)',
      '=System.Activity.Text = "agent"',
      '=StartsWith(System.LastMessage.Text, "agent")',
    ]) {
      const { requests, problems } = await listening(looks);
      expect([looks, requests]).toEqual([looks, { agent: `violated ${heard}/condition` }]);
      expect(problems("handoff/no-dead-end")).toEqual([`error handoff/no-dead-end ${heard}/actions/0`]);
    }
    expect((await listening('="agent" in Lower(System.Activity.Text)', "OnUnknownIntent")).names).toEqual(["agent"]);
    expect((await listening('="agent" in Lower(System.Activity.Text)', "OnRedirect")).names).toEqual([]);
    expect((await listening('="invoice" in Lower(System.Activity.Text)')).names).toEqual([]);
  });

  it("a variable that nobody was asked for, and a part of a formula, hold no words of the customer", async () => {
    const kept = await check(group({ '="agent" in Global.Roles': say("Hello, colleague."), else: say("Hello.") }));
    expect(kept.requests).toEqual({});
    const joined = await check(ask("Words", "StringPrebuiltEntity"), group({ '="agent" in Topic.Words & Global.Roles': say("Hm.") }));
    expect(joined.requests).toEqual({});
    const route = (to: string) => `- kind: SetVariable\n  id: ${to}\n  variable: Topic.Route\n  value: ="${to}"`;
    const routed = group({ "=Global.IsVip": route("agent"), else: route("orders") });
    const own = await check(routed, group({ '=Topic.Route = "agent"': say("Call us.") }, "routes"));
    expect(own.requests).toEqual({});
  });
});

describe("a named set of options", () => {
  it("is what conditions name an item by", async () => {
    const named = menu("Area", { orders: "My orders", "a person": "Talk to a person" }).replace(
      "kind: ClosedListEntity",
      "kind: ClosedListEntity\n      optionSetName: AreaOptions",
    );
    const route = group({
      "=Topic.Area = AreaOptions.orders": say("Here."),
      "=Topic.Area = AreaOptions.'a person'": say("Call us."),
    });
    const found = await check(named, route);
    expect(found.requests).toEqual({ "Talk to a person": `violated ${ACTION}/0/entity/definition/items/1` });
    expect(found.problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/1/conditions/1/actions/0`]);
  });
});

describe("lists of literals", () => {
  const check = (actions: string) => linted(clone({ Escalate: escalate(actions) }));
  const PLACE = "topics/Escalate.mcs.yml#/beginDialog/actions";

  it("a channel in a list is each of them", async () => {
    const closed = lines(say("Please open our web chat."), "- kind: CancelAllDialogs\n  id: stop");
    const found = await check(group({ "=System.Activity.Channel in [ChannelId.MsTeams, ChannelId.Facebook]": closed, else: toAgent }));
    expect(found.channels("Escalate")).toEqual({ chat: "handed-off", messaging: "violated" });
    expect(found.problems("handoff")).toEqual([`error handoff/no-dead-end ${PLACE}/0/conditions/0/actions/1`]);
    const apart = await check(group({ "=!(System.Activity.Channel in [ChannelId.Telephony])": toAgent, else: toPhone() }));
    expect(apart.problems("handoff")).toEqual([]);
  });

  it("a check of what was typed is an answer to the question, whatever words of the language it names", async () => {
    const mail = group({ "=IsMatch(Topic.Mail, Match.Email)": toAgent, else: say("Sorry.") });
    const found = await check(lines(ask("Mail", "StringPrebuiltEntity"), mail));
    expect(found.problems("handoff")).toEqual([`warning handoff/answer-without-human ${PLACE}/1/elseActions`]);
  });

  it("an answer in a list is each of them", async () => {
    const found = await check(
      lines(
        menu("How", { chat: "Chat with us", mail: "Send an e-mail", letter: "Send a letter" }),
        group({ '=Topic.How in ["mail", "letter"]': say("Write to us."), else: toAgent }),
      ),
    );
    expect(found.outcomes("Escalate")).toContain(`dead-end chosen ${PLACE}/1/conditions/0/actions/0`);
    expect(found.problems("handoff/no-dead-end", "handoff/conditional-dead-end")).toEqual([]);
  });
});

/** Schema: `ClosedListEntityReference`, `CustomEntityComponent`; files as in "Synchronize agents with Visual Studio Code". */
describe("a list of answers in a file of its own", () => {
  const entity = (...labels: string[]) =>
    `kind: ClosedListEntity\nitems:\n${labels.map((label, i) => `  - id: item${i}\n    displayName: ${label}`).join("\n\n")}\n`;
  const list = entity("My orders", "Talk to a person");
  const question = (selected: readonly string[] = []) => `- kind: Question
  id: question
  variable: init:Topic.Area
  prompt: What is it about?
  entity:
    kind: ClosedListEntityReference
    entityId: cr1_desk.entity.Area${selected.length > 0 ? `\n    selectedItems:\n${selected.map((id) => `      - ${id}`).join("\n")}` : ""}`;
  const route = group({
    "=Topic.Area = 'cr1_desk.entity.Area'.item0": say("Here."),
    "=Topic.Area = 'cr1_desk.entity.Area'.item1": say("Call us."),
  });
  const start = topic("OnConversationStart", lines(question(), route));

  it("gives its items to the questions that name it, in a clone", async () => {
    const found = await linted({ ...clone({ Menu: start }), "entities/Area.mcs.yml": `mcs.metadata:\n  componentName: Area\n${list}` });
    expect(found.requests).toEqual({ "Talk to a person": "violated entities/Area.mcs.yml#/items/1" });
    expect(found.problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/1/conditions/1/actions/0`]);
  });

  it("gives them in a solution and in a template, too", async () => {
    const solution = await linted({
      "bots/cr1_desk/configuration.json": JSON.stringify({ $kind: "BotConfiguration" }),
      "botcomponents/cr1_desk.topic.Menu/data": start,
      "botcomponents/cr1_desk.entity.Area/data": list,
    });
    expect(solution.requests).toEqual({ "Talk to a person": "violated botcomponents/cr1_desk.entity.Area/data#/items/1" });
    const inside = (text: string, key: string) => `    ${key}:\n${indent(text, 6)}`;
    const template = lines(
      "kind: BotDefinition",
      "components:",
      "  - kind: CustomEntityComponent\n    schemaName: cr1_desk.entity.Area",
      inside(list, "entity"),
      "  - kind: DialogComponent\n    schemaName: cr1_desk.topic.Menu",
      inside(start, "dialog"),
    );
    const { requests } = await linted({ "desk.yaml": template });
    expect(requests).toEqual({ "Talk to a person": "violated desk.yaml#/components/0/entity/items/1" });
  });

  it("offers the items that the question selects", async () => {
    const only = topic(
      "OnConversationStart",
      lines(question(["item0"]), group({ "=Topic.Area = 'cr1_desk.entity.Area'.item0": say("Here.") })),
    );
    expect((await linted({ ...clone({ Menu: only }), "entities/Area.mcs.yml": list })).requests).toEqual({});
  });

  it("says by its labels which answer takes the request back", async () => {
    const yes = "=Topic.Area = 'cr1_desk.entity.Area'.item0";
    const no = "=Topic.Area = 'cr1_desk.entity.Area'.item1";
    const confirmed = escalate(lines(question(), group({ [yes]: toAgent, [no]: say("All right.") })));
    const found = await linted({ ...clone({ Escalate: confirmed }), "entities/Area.mcs.yml": entity("Yes please", "No thanks") });
    expect(found.problems("handoff")).toEqual([]);
    expect(found.outcomes("Escalate")).toContain("dead-end declined topics/Escalate.mcs.yml#/beginDialog/actions/1/conditions/1/actions/0");
  });
});

/** Adaptive Cards schema explorer, "Input.ChoiceSet"; its answer is bound by the id of the input. */
describe("a list of a card", () => {
  const card = (more = "") => `- kind: AdaptiveCardPrompt
  id: card
  card: |-
    { "type": "AdaptiveCard",
      "body": [{ "type": "Input.ChoiceSet", "id": "way",${more}
        "choices": [{ "title": "My orders", "value": "1" }, { "title": "Talk to a person", "value": "2" }] }],
      "actions": [{ "type": "Action.Submit", "title": "Send", "id": "send" }] }
  output:
    binding:
      actionSubmitId: Topic.Action
      way: Topic.Way`;
  const person = (then: string) => group({ '=Topic.Way = "2"': then, else: say("Here.") });

  it("offers its items: conditions mean them by their values", async () => {
    const found = await check(card(), person(toPhone()));
    expect(found.requests).toEqual({ "Talk to a person": `violated ${ACTION}/0/card` });
    expect(found.problems("handoff/no-voice-transfer")).toEqual([`error handoff/no-voice-transfer ${ACTION}/1/conditions/0/actions/0`]);
    expect((await check(card(), person(toAgent))).requests).toEqual({ "Talk to a person": `handed-off ${ACTION}/0/card` });
  });

  it("from which several may be picked has no single item for an answer", async () => {
    expect((await check(card(' "isMultiSelect": true,'), person(toPhone()))).requests).toEqual({});
  });
});

/** The system topic "Multiple Topics Matched" asks by such a list, and compares a column of the row. */
describe("a table of options", () => {
  const rows = `${ask("Choice", "", "q").trimEnd()}\n    kind: DynamicClosedListEntity\n    items: =Topic.Desks`;

  it("is answered by a row: words that a condition compares with what it shows are a request at the condition", async () => {
    const person = group({ '=Topic.Choice.DisplayName = "Talk to an agent"': say("Nobody is here."), else: say("Here.") });
    const found = await check(rows, person);
    expect(found.requests).toEqual({ "Talk to an agent": `violated ${ACTION}/1/conditions/0` });
    const id = group({ '=Topic.Choice.TopicId = "Agent"': say("Nobody is here."), else: say("Here.") });
    expect((await check(rows, id)).requests).toEqual({});
  });
});
