import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { linted } from "../linted.ts";
import { ask, begin, clone, escalate, group, indent, lines, menu, say, toAgent, toPhone, topic } from "./support.ts";

describe("the three layouts on disk", () => {
  const fallback = topic("OnUnknownIntent", begin("Escalate"));
  const configuration = JSON.stringify({ $kind: "BotConfiguration", channels: [{ $kind: "ChannelDefinition", channelId: "MsTeams" }] });
  const solution = (prefix = "") => ({
    [`${prefix}bots/cr1_desk/configuration.json`]: configuration,
    [`${prefix}botcomponents/cr1_desk.topic.Escalate/data`]: escalate(begin("Handover")),
    [`${prefix}botcomponents/cr1_desk.topic.Handover/data`]: topic("OnRedirect", toAgent),
    [`${prefix}botcomponents/cr1_desk.topic.Fallback/data`]: fallback,
  });

  it("a clone", async () => {
    const { requests, problems } = await linted(
      clone({ Escalate: escalate(begin("Handover")), Handover: topic("OnRedirect", toAgent), Fallback: fallback }),
    );
    expect(requests).toEqual({ Escalate: "handed-off topics/Escalate.mcs.yml#/beginDialog" });
    expect(problems("handoff", "structure", "source")).toEqual([]);
  });

  it("a clone that another tool has written, with quotes or in the manner of JSON", async () => {
    const quoted = escalate(toAgent).replace(/^kind: AdaptiveDialog/m, '"kind": "AdaptiveDialog"');
    expect(quoted).toContain('"kind"');
    const kind = { kind: "AdaptiveDialog", beginDialog: { kind: "OnEscalate", id: "main", actions: [{ kind: "TransferConversationV2" }] } };
    for (const text of [JSON.stringify(kind), JSON.stringify(kind, null, 2)])
      expect((await linted({ "topics/Escalate.mcs.yml": text })).requests).toEqual({
        Escalate: "violated topics/Escalate.mcs.yml#/beginDialog",
      });
    expect((await linted({ "topics/Escalate.mcs.yml": quoted })).requests).toEqual({
      Escalate: "handed-off topics/Escalate.mcs.yml#/beginDialog",
    });
  });

  it("a solution, unpacked or as a zip", async () => {
    const { requests, problems, channels } = await linted(solution());
    expect(requests).toEqual({ Escalate: "handed-off botcomponents/cr1_desk.topic.Escalate/data#/beginDialog" });
    expect(channels("Escalate")).toEqual({ messaging: "handed-off" });
    expect(problems("handoff", "structure", "source")).toEqual([]);

    const { lint } = await import("../../../src/engine/lint.ts");
    const content = zipSync(Object.fromEntries(Object.entries(solution()).map(([path, text]) => [path, strToU8(text)])));
    const { report } = await lint({ files: [{ path: "desk.zip", content }] });
    expect(report.requests.map(({ file, verdict }) => [file, verdict])).toEqual([
      ["desk.zip!/botcomponents/cr1_desk.topic.Escalate/data", "handed-off"],
    ]);
  });

  it("a topic of a solution that is switched off does not exist: what begins it leads nowhere", async () => {
    const off = "<botcomponent><componenttype>9</componenttype>\n  <statecode>1</statecode></botcomponent>";
    const { requests, problems } = await linted({
      ...solution(),
      "botcomponents/cr1_desk.topic.Escalate/botcomponent.xml": off.replace("1<", "0<"),
      "botcomponents/cr1_desk.topic.Handover/botcomponent.xml": off,
    });
    expect(requests.Escalate).toMatch(/^undecided/);
    expect(problems("structure")).toEqual([
      "error structure/unknown-target botcomponents/cr1_desk.topic.Escalate/data#/beginDialog/actions/0/dialog",
    ]);
  });

  it("a request whose topic is switched off is handled by nobody, unless another topic takes every request", async () => {
    const off = "<botcomponent><componenttype>9</componenttype><statecode>1</statecode></botcomponent>";
    const at = "botcomponents/cr1_desk.topic.Escalate/";
    const alone = await linted({ ...solution(), [`${at}botcomponent.xml`]: off });
    expect(alone.requests.Escalate).toBe(`violated ${at}data#/beginDialog`);
    expect(alone.problems("handoff")).toEqual([`error handoff/request-unhandled ${at}data#/beginDialog`]);
    const calls = { "bots/cr1_desk/configuration.json": '{"$kind": "BotConfiguration", "channels": [{"channelId": "Telephony"}]}' };
    expect((await linted({ ...solution(), ...calls, [`${at}botcomponent.xml`]: off })).problems("handoff")).toEqual([]);
    const other = { "botcomponents/cr1_desk.topic.Person/data": escalate(toAgent) };
    const both = await linted({ ...solution(), ...other, [`${at}botcomponent.xml`]: off });
    expect(both.requests).toEqual({ Person: "handed-off botcomponents/cr1_desk.topic.Person/data#/beginDialog" });
  });

  it("a topic of a solution is called what designers see, while references use its schema name", async () => {
    const { requests } = await linted({
      ...solution(),
      "botcomponents/cr1_desk.topic.Escalate/botcomponent.xml":
        "<botcomponent>\n  <componenttype>9</componenttype>\n  <name>Staff &amp; agents</name>\n  <statecode>0</statecode>\n</botcomponent>",
    });
    expect(requests).toEqual({ "Staff & agents": "handed-off botcomponents/cr1_desk.topic.Escalate/data#/beginDialog" });
  });

  it("single topics: a reference finds the topic of that name beside it, whatever the agent is called", async () => {
    const files = { "escalate/topic.yaml": escalate(begin("Handover")), "escalate/Handover.yml": topic("OnRedirect", toAgent) };
    const { requests, problems } = await linted(files);
    expect(requests).toEqual({ escalate: "handed-off escalate/topic.yaml#/beginDialog" });
    expect(problems("handoff", "structure")).toEqual([]);
  });

  it("topics in folders of their own below the folder of topics are one agent; keys and kinds may be quoted", async () => {
    const quoted =
      '"kind": "AdaptiveDialog"\n"beginDialog": {"kind": "OnEscalate", "actions": [{"kind": "BeginDialog", "dialog": "x.topic.Desk"}]}';
    const { requests } = await linted({ "topics/Escalate/topic.yaml": quoted, "topics/more/Desk.yaml": topic("OnRedirect", toAgent) });
    expect(requests).toEqual({ Escalate: "handed-off topics/Escalate/topic.yaml#/beginDialog" });
  });

  it("two agents of one project keep their topics apart", async () => {
    const desk = (name: string, actions: string) =>
      Object.entries(clone({ Escalate: escalate(begin("Handover")), Handover: topic("OnRedirect", actions) })).map(([path, text]) => [
        `${name}/${path}`,
        text,
      ]);
    const { problems } = await linted(Object.fromEntries([...desk("good", toAgent), ...desk("bad", say("Sorry."))]));
    expect(problems("handoff")).toEqual(["error handoff/no-dead-end bad/topics/Escalate.mcs.yml#/beginDialog/actions/0"]);
    const copies = Object.fromEntries([...desk("good", toAgent), ...desk("bad", say("Sorry."))]);
    const { "good/topics/Handover.mcs.yml": _, ...partial } = copies;
    expect((await linted(partial)).problems("handoff", "structure")).toEqual([
      "error handoff/no-dead-end bad/topics/Escalate.mcs.yml#/beginDialog/actions/0",
      "error structure/unknown-target good/topics/Escalate.mcs.yml#/beginDialog/actions/0/dialog",
    ]);
  });

  it("topics of a child agent and of a component collection belong to the agent that uses them", async () => {
    const own = clone({ Escalate: escalate(lines(begin("Collect"), begin("Desk", "desk").replace("cr1_desk", "cr1_shared"))) });
    for (const folder of ["desk/", ""]) {
      const { requests, problems } = await linted({
        ...Object.fromEntries(Object.entries(own).map(([path, text]) => [`${folder}${path}`, text])),
        [`${folder}agents/Helper/topics/Collect.mcs.yml`]: topic("OnRedirect", ask("Why", "StringPrebuiltEntity")),
        "Shared/topics/cr1_shared.topic.Desk.mcs.yml": topic("OnRedirect", toAgent),
      });
      expect(requests).toEqual({ Escalate: `handed-off ${folder}topics/Escalate.mcs.yml#/beginDialog` });
      expect(problems("handoff", "structure")).toEqual([]);
    }
  });

  describe("a template, as the command line extracts it", () => {
    /** A component of a template: the topic without its first line. */
    const component = (name: string, text: string, state = "Active") =>
      `  - kind: DialogComponent\n    displayName: The ${name}\n    schemaName: template-content.topic.${name}\n    shareContext: {}\n    state: ${state}\n    status: ${state}\n    dialog:\n${indent(text.replace("kind: AdaptiveDialog\n", ""), 6)}\n`;
    const template = (...components: readonly string[]) => ({
      "desk/bot-template.yaml": `kind: BotDefinition\nentity:\n  accessControlPolicy: Any\n  configuration:\n    channels:\n      - channelId: MsTeams\n  template: kickStartTemplate-1.0.0\ncomponents:\n  - kind: GptComponent\n    schemaName: template-content.gpt.default\n${components.join("")}`,
    });
    const enter = (name: string) => begin(name).replace("cr1_desk", "template-content");

    it("holds all topics of the agent, which begin each other by their schema names", async () => {
      const { requests, problems, channels } = await linted(
        template(
          component("Escalate", escalate(enter("Handover"))),
          component("Handover", topic("OnRedirect", lines(say("No."), toPhone()))),
          component("Fallback", topic("OnUnknownIntent", enter("Escalade"))),
        ),
      );
      expect(requests).toEqual({ "The Escalate": "violated desk/bot-template.yaml#/components/1/dialog/beginDialog" });
      expect(channels("The Escalate")).toEqual({ messaging: "violated" });
      expect(problems("handoff/no-voice-transfer", "structure")).toEqual([
        "error handoff/no-voice-transfer desk/bot-template.yaml#/components/2/dialog/beginDialog/actions/1",
        "error structure/unknown-target desk/bot-template.yaml#/components/3/dialog/beginDialog/actions/0/dialog",
      ]);
    });

    it("keeps the variables of its topics apart", async () => {
      const open = (value: string) => `- kind: SetVariable\n  id: open\n  variable: Topic.Open\n  value: ${value}`;
      const { requests } = await linted(
        template(
          component(
            "Escalate",
            escalate(lines(open("=true"), enter("Other"), group({ "=Topic.Open = true": toAgent, else: say("Closed.") }))),
          ),
          component("Other", topic("OnRedirect", open("=false"))),
        ),
      );
      expect(requests["The Escalate"]).toMatch(/^handed-off/);
    });

    it("knows a topic that is switched off, and the topics that a template may leave out", async () => {
      const off = await linted(
        template(component("Escalate", escalate(toAgent), "Inactive"), component("Hello", topic("OnError", say("Hello.")))),
      );
      expect(off.problems("handoff")).toEqual(["error handoff/request-unhandled desk/bot-template.yaml#/components/1/dialog/beginDialog"]);
      const hours = (...actions: readonly string[]) =>
        component("Hours", topic("OnRecognizedIntent", lines(say("Nine to six."), ...actions), "triggerQueries:\n  - when are you open"));
      expect((await linted(template(hours(enter("Escalate"))))).problems("handoff", "structure/unknown-target")).toEqual([]);
      expect((await linted(template(hours(), component("Error", topic("OnError", say("Sorry.")))))).problems("handoff")).toEqual([
        "warning handoff/request-missing desk/bot-template.yaml#",
      ]);
      expect((await linted({ "a.yaml": "kind: BotDefinition\ncomponents: []\n" })).names).toEqual([]);
    });
  });

  it("an agent without topics has nothing to check", async () => {
    const { names, problems } = await linted({
      "settings.mcs.yml": "displayName: Garden desk\nschemaName: cr1_desk\n",
      "agent.mcs.yml": "kind: GptComponentMetadata\ninstructions: Hand over to a person when asked.\n",
    });
    expect([names, problems("handoff", "source")]).toEqual([[], []]);
  });

  it("keys that begin with @, a byte order mark and a metadata block are read", async () => {
    const text = `\uFEFFmcs.metadata:
  componentName: Talk to us
kind: AdaptiveDialog
beginDialog:
  kind: OnEscalate
  id: main
  actions:
    - kind: HttpRequestAction
      id: http
      responseSchema:
        kind: Record
        properties:
          @odata.nextLink: String
          @Descriptor: String
    - kind: TransferConversationV2
      id: transfer
      transferType:
        kind: TransferToAgent
`;
    const { requests, problems } = await linted({ "topics/Escalate.mcs.yml": text });
    expect(requests).toEqual({ "Talk to us": "handed-off topics/Escalate.mcs.yml#/beginDialog" });
    expect(problems("source")).toEqual([]);
  });
});

describe("what starts a topic", () => {
  const intent = (phrases: readonly string[], more = "") =>
    `displayName: X\ntriggerQueries:\n${phrases.map((each) => `  - ${each}`).join("\n")}${more}`;

  it("phrases, a description or a name that ask for a person make a topic a request; others do not", async () => {
    const { requests } = await linted(
      clone({
        Desk: topic("OnRecognizedIntent", toAgent, intent(["talk to a person", "live agent please"])),
        "Talk to an agent": topic("OnRecognizedIntent", toAgent, "kind: ExternalIntent\nexternalIntentId: talk"),
        Colleague: `modelDescription: Connects the user with a human agent.\n${topic("OnToolSelected", toAgent)}`,
        Hours: topic("OnRecognizedIntent", say("Nine to six."), intent(["when are you open"])),
      }),
    );
    expect(requests).toEqual({
      Desk: "handed-off topics/Desk.mcs.yml#/beginDialog",
      "Talk to an agent": "handed-off topics/Talk to an agent.mcs.yml#/beginDialog",
      Colleague: "handed-off topics/Colleague.mcs.yml#/beginDialog",
    });
  });

  it("few phrases of an ordinary topic are a hidden request", async () => {
    const { requests, problems } = await linted(
      clone({
        Orders: topic("OnRecognizedIntent", say("See your account."), intent(["where is my order", "track it", "talk to an agent"])),
      }),
    );
    expect(requests.Orders).toBe("hidden violated topics/Orders.mcs.yml#/beginDialog");
    expect(problems("handoff/hidden-request")).toEqual([
      "warning handoff/hidden-request topics/Orders.mcs.yml#/beginDialog/intent/triggerQueries/2",
    ]);
  });

  it("a key on a call is a request on voice only", async () => {
    const { requests, names } = await linted(clone({ "Talk to an agent": topic("OnDtmfKeyPress", toPhone()) }));
    expect(names).toEqual(["Talk to an agent"]);
    expect(requests["Talk to an agent"]).toMatch(/^not-judged/);
  });

  it("a trigger on some channels, by its list or by its condition, is judged there", async () => {
    const teams = await linted(clone({ Escalate: topic("OnEscalate", toPhone(), "availableInChannels:\n  - MsTeams") }));
    expect(teams.channels("Escalate")).toEqual({ messaging: "violated" });
    const call = escalate(toPhone()).replace("  id: main", "  id: main\n  condition: =System.Activity.Channel = ChannelId.Telephony");
    expect((await linted(clone({ Escalate: call }))).requests.Escalate).toMatch(/^not-judged/);
  });

  it("two triggers that divide the channels between them are each judged on their own", async () => {
    const on = (condition: string, actions: string) => escalate(actions).replace("  id: main", `  id: main\n  condition: ${condition}`);
    const { requests, channels } = await linted(
      clone({
        Teams: on("=System.Activity.Channel = ChannelId.MsTeams", toPhone()),
        Web: on('=Lower(System.Activity.ChannelId) <> "msteams" && Global.Open = true', toAgent),
      }),
    );
    expect(Object.values(requests).map((each) => each.split(" ")[0])).toEqual(["violated", "handed-off"]);
    expect([channels("Teams"), channels("Web")]).toEqual([{ messaging: "violated" }, { chat: "handed-off" }]);
  });

  it("an escalation that a formula tells apart from another one is a branch of it", async () => {
    const open = escalate(toAgent).replace("  id: main", "  id: main\n  condition: =Global.Open = true");
    expect((await linted(clone({ Escalate: open }))).requests.Escalate).toMatch(/^handed-off/);
  });
});

describe("channels", () => {
  const channelsOf = async (settings: string) => (await linted(clone({ Escalate: escalate(toAgent) }, settings))).channels("Escalate");
  const listed = (...ids: readonly string[]) => `configuration:\n  channels:\n${ids.map((id) => `    - channelId: ${id}`).join("\n")}\n`;

  it("are those that the settings list; without a list, chat and messaging", async () => {
    expect(await channelsOf(listed("Directline", "MsTeams"))).toEqual({ chat: "handed-off", messaging: "handed-off" });
    expect(await channelsOf(listed("Facebook"))).toEqual({ messaging: "handed-off" });
    expect(await channelsOf("")).toEqual({ chat: "handed-off", messaging: "handed-off" });
    expect(await channelsOf("configuration:\n  isTelephonyEnabled: true\n")).toEqual({ chat: "handed-off", messaging: "handed-off" });
  });

  it("an agent that is published for calls only may use the phone", async () => {
    const files = clone({ Escalate: escalate(toPhone()) }, `${listed("Telephony")}  isTelephonyEnabled: true\n`);
    const { requests, problems } = await linted(files);
    expect(requests.Escalate).toMatch(/^not-judged/);
    expect(problems("handoff")).toEqual([]);
  });

  it("a branch for other channels that only says so is a dead end there", async () => {
    const branch = group({
      "=System.Activity.Channel <> ChannelId.Omnichannel": lines(say("Please use the web chat."), "- kind: CancelAllDialogs\n  id: end"),
    });
    const { channels, problems } = await linted(clone({ Escalate: escalate(lines(branch, toAgent)) }, listed("Omnichannel", "MsTeams")));
    expect(channels("Escalate")).toEqual({ chat: "handed-off", messaging: "violated" });
    expect(problems("handoff")).toEqual([
      "error handoff/no-dead-end topics/Escalate.mcs.yml#/beginDialog/actions/0/conditions/0/actions/1",
    ]);
  });

  it("a variable that is called Channel is an answer, not the channel", async () => {
    const branch = group({ '=Topic.Channel = "sms"': toAgent, else: toAgent });
    const { channels } = await linted(clone({ Escalate: escalate(lines(ask("Channel", "StringPrebuiltEntity"), branch)) }));
    expect(channels("Escalate")).toEqual({ chat: "handed-off", messaging: "handed-off" });
  });
});

describe("choices of menus", () => {
  const START = "topics/Start.mcs.yml";
  const items = { orders: "My orders", person: "Talk to a person" };
  const started = (...actions: readonly string[]) => ({ Start: topic("OnConversationStart", lines(...actions)) });

  it("an item that a condition leads to a branch of its own is a request at the item", async () => {
    const found = await linted(
      clone(started(menu("Choice", items), group({ '=Topic.Choice = "orders"': say("Sent."), '=Topic.Choice = "person"': say("No.") }))),
    );
    expect(found.requests).toEqual({ "Talk to a person": `violated ${START}#/beginDialog/actions/0/entity/definition/items/1` });
    expect(found.problems("handoff")).toEqual([`error handoff/no-dead-end ${START}#/beginDialog/actions/1/conditions/1/actions/0`]);
  });

  it("the only item that is left for all other conditions is one, too; an item that shares its way with others is none", async () => {
    const rest = await linted(clone(started(menu("Choice", items), group({ '=Topic.Choice = "orders"': say("Sent."), else: toAgent }))));
    expect(rest.requests).toEqual({ "Talk to a person": `handed-off ${START}#/beginDialog/actions/0/entity/definition/items/1` });
    const shared = await linted(
      clone(started(menu("Choice", { ...items, bills: "Bills" }), group({ '=Topic.Choice = "orders"': say("Sent.") }))),
    );
    expect(shared.names).toEqual([]);
  });

  it("conditions may mean an item by its path, and by what is shown", async () => {
    for (const value of ["'cr1_desk.topic.Start.main.menu'.person", "'cr1_desk.topic.Start.main.menu'.'Talk to a person'"]) {
      const found = await linted(
        clone(started(menu("Choice", items), group({ [`=Topic.Choice = ${value}`]: toAgent, else: say("Bye.") }))),
      );
      expect(found.requests["Talk to a person"]).toMatch(/^handed-off/);
    }
  });

  it("a choice and an opening hour in one condition: the choice is a request, the hour its gate", async () => {
    const branch = group({ '=Topic.Choice = "person" && Global.OfficeOpen = true': toAgent, else: say("Bye.") });
    const found = await linted(clone(started(menu("Choice", items), branch)));
    expect(found.requests["Talk to a person"]).toMatch(/^handed-off|^undecided/);
    expect(found.outcomes("Talk to a person")).toContain(`handed-off none ${START}#/beginDialog/actions/1/conditions/0/actions/0`);
  });

  it("a request that only comes back to the menu is a dead end, although the menu knows a person", async () => {
    const branch = group({ '=Topic.Choice = "person"': toAgent, else: say("Bye.") });
    const files = clone({ ...started(menu("Choice", items), branch), Escalate: escalate(lines(say("Choose again."), begin("Start"))) });
    const { requests, problems } = await linted(files);
    expect(requests.Escalate).toBe("violated topics/Escalate.mcs.yml#/beginDialog");
    expect(problems("handoff")).toEqual(["error handoff/no-dead-end topics/Escalate.mcs.yml#/beginDialog/actions/1"]);
  });

  it("words that a condition compares are a request at the condition, buttons of a card at the card", async () => {
    const typed = await linted(
      clone(started(ask("Words", "StringPrebuiltEntity"), group({ '=Topic.Words = "agent"': toAgent, else: say("Bye.") }))),
    );
    expect(typed.requests).toEqual({ agent: `handed-off ${START}#/beginDialog/actions/1/conditions/0` });
    const card = `- kind: AdaptiveCardPrompt
  id: card
  card: |-
    ={ type: "AdaptiveCard", actions: [
      { type: "Action.Submit", id: "bills", title: "My bills" },
      { type: "Action.Submit", title: "Talk to an agent", data: { action: "person" } } ] }
  output:
    binding:
      actionSubmitId: Topic.Button
      action: Topic.Action`;
    const shown = await linted(clone(started(card, group({ '=Topic.Action = "person"': toPhone(), else: say("Sent.") }))));
    expect(shown.requests).toEqual({ "Talk to an agent": `violated ${START}#/beginDialog/actions/0/card` });
  });

  it("a button of a card is what stands in its own braces", async () => {
    const card = `- kind: AdaptiveCardPrompt
  id: card
  card: |-
    {"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "What now?"}], "actions": [
      {"type": "Action.Submit", "title": "Read the list", "id": "list"}, {"type": "Action.Submit", "title": "Chat with an agent", "id": "agent"}]}
  output:
    binding:
      actionSubmitId: Topic.Button`;
    const { requests } = await linted(clone(started(card, group({ '=Topic.Button = "agent"': toAgent, else: say("Here.") }))));
    expect(requests).toEqual({ "Chat with an agent": `handed-off ${START}#/beginDialog/actions/0/card` });
  });

  it("an answer kept in a global variable may be compared in another topic", async () => {
    const kept = menu("Choice", items).replace("init:Topic.Choice", "Global.Choice");
    const route = topic("OnRedirect", group({ '=Global.Choice = "person"': toAgent, else: say("Sent.") }));
    const found = await linted(clone({ ...started(kept, begin("Route")), Route: route }));
    expect(found.requests).toEqual({ "Talk to a person": `handed-off ${START}#/beginDialog/actions/0/entity/definition/items/1` });
  });
});
