import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { linted } from "../linted.ts";
import { act, begin, bot, call, dialog, handoff, ifThen, onBegin, onIntent, say } from "./support.ts";

const ACTION = "garden.dialog#/triggers/0/actions";
const REQUEST = "language-understanding/en-us/garden.en-us.lu#";
const check = (...actions: Json[]) => linted(bot(actions));

describe("who gets the customer", () => {
  it("a handoff activity is a handoff, whatever runs behind it; the request stands in the .lu file", async () => {
    const { requests, problems } = await check(say("One moment."), handoff(), say("You are in the queue."), act("EndDialog"));
    expect(requests).toEqual({ TalkToAgent: `handed-off ${REQUEST}` });
    expect(problems("handoff", "structure", "nlu")).toEqual([]);
  });

  it("a phone number in its context makes it a phone transfer, wherever it stands", async () => {
    const contexts: readonly Json[] = [
      { TargetPhoneNumber: "+1 555 0100" },
      { Skill: "garden", routing: { targetPhoneNumber: "=user.desk" } },
      { destination: "tel:+15550100" },
      { hops: [{ to: "sip:desk@example.com" }] },
      '=json(\'{"TargetPhoneNumber": "+1 555 0100"}\')',
    ];
    for (const context of contexts) {
      const { outcomes } = await check(handoff(context));
      expect(outcomes("TalkToAgent")[0]).toMatch(/^(voice|dynamic)-transfer none garden\.dialog#\/triggers\/0\/actions\/0$/);
    }
    const text = await check(handoff({ Skill: "garden", note: "call the hotline or write to tel: us" }));
    expect(text.requests.TalkToAgent).toMatch(/^handed-off/);
  });

  // Readme of Microsoft.Bot.Components.Telephony, "Call Transfer": the phone number should be in the E.164 format.
  it("a number without its country cannot be dialled", async () => {
    expect((await check(call("01632 960000"))).problems("voice")).toEqual([`warning voice/invalid-dial-target ${ACTION}/0/phoneNumber`]);
    expect((await check(call("+44 1632 960000"))).problems("voice")).toEqual([]);
    expect((await check(call("=user.desk"))).problems("voice")).toEqual([]);
  });

  it("the variable that a context names is looked up", async () => {
    const set = act("SetProperty", { property: "dialog.context", value: { TargetPhoneNumber: "+1 555 0100" } });
    expect((await check(set, handoff("=dialog.context"))).problems("handoff")).toEqual([`error handoff/no-voice-transfer ${ACTION}/1`]);
  });

  // Readme of Microsoft.Bot.Components.Telephony: recordings are for conversations on the Telephony channel, digits may be typed in a chat.
  it("a bot that records calls is one for calls, unless it knows other channels; one that asks for digits need not be", async () => {
    for (const kind of ["StartRecording", "PauseRecording", "ResumeRecording", "StopRecording"]) {
      const { requests, problems } = await check(act(`Telephony.${kind}`), call());
      expect(requests).toEqual({ TalkToAgent: `not-judged ${REQUEST}` });
      expect(problems("handoff", "structure")).toEqual([]);
    }
    const chat = ifThen("=turn.activity.channelId == 'webchat'", [say("Hello.")]);
    expect((await check(act("Telephony.StartRecording"), chat, call())).channels("TalkToAgent").chat).toBe("violated");
    const digits = act("Telephony.BatchFixedLengthInput", { property: "dialog.pin", batchLength: 4, prompt: "Your PIN?" });
    expect((await check(digits, call())).requests.TalkToAgent).toMatch(/^violated/);
  });

  it("a recording that only calls reach shows no voice bot; one that chats reach for certain is reported", async () => {
    const record = act("Telephony.StartRecording");
    const onCall = ifThen("=turn.activity.channelId == 'telephony'", [record, call()], [handoff()]);
    expect((await check(onCall)).channels("TalkToAgent").chat).toBe("handed-off");
    const onChat = ifThen("=turn.activity.channelId == 'webchat'", [record]);
    const { requests, problems } = await check(onChat, handoff());
    expect(requests.TalkToAgent).toMatch(/^handed-off/);
    expect(problems("voice")).toEqual([`error voice/block-on-digital ${ACTION}/0/actions/0`]);
    expect((await check(record, handoff())).problems("voice")).toEqual([]);
  });

  it("a call transfer does nothing in a chat: it is the phone transfer, and the end behind it is not told twice", async () => {
    const { requests, problems, outcomes } = await check(call());
    expect(requests.TalkToAgent).toBe(`violated ${REQUEST}`);
    expect(problems("handoff")).toEqual([`error handoff/no-voice-transfer ${ACTION}/0`]);
    expect(outcomes("TalkToAgent")).toEqual([`voice-transfer none ${ACTION}/0`, `dead-end failure ${ACTION}/0`]);
  });

  it("behind a call transfer the next action runs", async () => {
    expect((await check(call(), handoff())).outcomes("TalkToAgent")).toEqual([
      `voice-transfer none ${ACTION}/0`,
      `handed-off failure ${ACTION}/1`,
    ]);
  });

  it("a call transfer that only calls reach is fine", async () => {
    const branch = ifThen("=turn.activity.channelId == 'telephony'", [call()], [handoff()]);
    const { requests, problems } = await check(branch);
    expect(requests.TalkToAgent).toMatch(/^handed-off/);
    expect(problems("handoff")).toEqual([]);
  });

  it("two ids of one channel are two branches on it: one that ends without a person is seen", async () => {
    const only = (value: string, actions: Json[]) => ({ value, actions });
    const branch = (...cases: { value: string; actions: Json[] }[]) =>
      act("SwitchCondition", { condition: "turn.activity.channelId", cases, default: [handoff()] });
    const chats = await check(branch(only("webchat", [handoff()]), only("directline", [say("Good bye.")])));
    expect(chats.outcomes("TalkToAgent")).toContain(`dead-end condition ${ACTION}/0/cases/1/actions/0`);
    expect(chats.problems("structure")).toEqual([]);
    const apart = await check(branch(only("webchat", [handoff()]), only("telephony", [call()])));
    expect(apart.outcomes("TalkToAgent")).toEqual([
      `handed-off none ${ACTION}/0/cases/0/actions/0`,
      `handed-off none ${ACTION}/0/default/0`,
    ]);
  });

  it("a computed number is known at run time only", async () => {
    const { problems } = await check(call("=settings.desk"));
    expect(problems("handoff")).toContain(`warning handoff/no-dynamic-target ${ACTION}/0`);
  });

  it("an event that initiates a handoff is one; a message that says so is none", async () => {
    expect((await check(act("SendActivity", { activity: { type: "event", name: "handoff.initiate" } }))).requests.TalkToAgent).toMatch(
      /^handed-off/,
    );
    expect((await check(say("I will hand you over to an agent."))).problems("handoff/no-dead-end")).toEqual([
      `error handoff/no-dead-end ${ACTION}/0`,
    ]);
  });

  it("the config says what a message, a payload, an action of the bot's own or a skill does", async () => {
    const own = { $kind: "Garden.ToTheDesk" };
    const skill = act("BeginSkill", { botId: "=settings.MicrosoftAppId", skillEndpoint: "=settings.desk" });
    const actions = { "Garden.ToTheDesk": "transfer:digital" as const, "=settings.MicrosoftAppId": "transfer:digital" as const };
    const config = {
      handoff: {
        texts: [{ matches: "^__desk__$", route: "digital" as const }],
        payloads: [{ when: { channelData: { tags: "escalate" } }, route: "digital" as const }],
      },
      platforms: { "bot-framework": { actions } },
    };
    for (const action of [say("__desk__"), act("SendActivity", { activity: { channelData: { tags: "escalate" } } }), own, skill])
      expect((await linted(bot([action]), config)).requests.TalkToAgent).toMatch(/^handed-off/);
  });
});

describe("what stands outside the dialogs", () => {
  it("a skill may hand over: what follows it proves nothing", async () => {
    const skill = act("BeginSkill", { botId: "desk", skillEndpoint: "https://desk.example/api" });
    const { requests, problems } = await check(skill, say("Bye."));
    expect(requests.TalkToAgent).toMatch(/^undecided/);
    expect(problems("handoff")).toEqual([`warning handoff/undecided ${ACTION}/0`]);
  });

  it("a request is a step while something follows it, and decides what happens where the list ends with it", async () => {
    const request = act("HttpRequest", { method: "POST", url: "https://desk.example/tickets" });
    expect((await check(request, say("A ticket is open."))).problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/1`]);
    for (const actions of [[request], [request, act("EndDialog")]]) {
      const { requests, problems } = await check(...actions);
      expect(requests.TalkToAgent).toMatch(/^undecided/);
      expect(problems("handoff")).toEqual([`warning handoff/undecided ${ACTION}/${actions.length - 1}`]);
    }
    const called = await linted(bot([begin("post"), handoff()], { post: dialog([onBegin(request)]) }));
    expect(called.requests.TalkToAgent).toMatch(/^handed-off/);
  });

  it("an action of the bot's own code hides how the list ends; one of Microsoft's that does not exist is named", async () => {
    const own = await check({ $kind: "Garden.WaterPlants" });
    expect([own.requests.TalkToAgent, own.problems("structure")]).toEqual([`undecided ${REQUEST}`, []]);
    const misspelt = await check(act("SendHandofActivity"), handoff());
    expect(misspelt.problems("structure")).toEqual([`warning structure/unknown-action ${ACTION}/0/$kind`]);
  });

  it("a phone transfer to a property dials what the only action that writes it stores there", async () => {
    const dial = call("=user.desk");
    const set = (value: string) => act("SetProperty", { property: "user.desk", value });
    expect((await check(set("+1 555 0100"), dial)).problems("handoff")).toEqual([`error handoff/no-voice-transfer ${ACTION}/1`]);
    for (const other of [set("+1 555 0111"), act("TextInput", { property: "user.desk", prompt: "Which?" })])
      expect((await check(other, set("+1 555 0100"), dial)).problems("handoff")).toEqual([`warning handoff/no-dynamic-target ${ACTION}/2`]);
  });

  it("actions of Microsoft's packages for cards, calendars and teams are steps that hand nobody over", async () => {
    const card = act("Bot.Components.SendAdaptiveCard", { template: {}, data: {} });
    const events = act("Graph.Calendar.GetEvents", { resultProperty: "dialog.events" });
    const member = { $kind: "Teams.GetMember", property: "dialog.member" };
    const passed = await check(card, events, member, act("Telephony.TimeoutTextInput", { property: "dialog.name" }), handoff());
    expect([passed.requests.TalkToAgent, passed.problems("structure")]).toEqual([`handed-off ${REQUEST}`, []]);
    for (const last of [card, events, member])
      expect((await check(last)).problems("handoff", "structure")).toEqual([`error handoff/no-dead-end ${ACTION}/0`]);
  });

  it("an action that is switched off does not exist, one that a condition switches off is a branch", async () => {
    for (const disabled of [true, "true", "=true"])
      expect((await check(say("One moment."), { ...handoff(), disabled })).problems("handoff")).toEqual([
        `error handoff/no-dead-end ${ACTION}/0`,
      ]);
    const maybe = await check(say("One moment."), { ...handoff(), disabled: "=user.isGuest" });
    expect(maybe.requests.TalkToAgent).toMatch(/^undecided/);
    expect(maybe.problems("handoff")).toEqual([expect.stringMatching(/^warning handoff\/conditional-dead-end /)]);
    const staffed = await check({ ...handoff(), disabled: "=settings.noAgents" }, say("Bye."));
    expect(staffed.requests.TalkToAgent).toMatch(/^handed-off/);
    expect(staffed.problems("failure")).toEqual([`warning failure/no-agent ${ACTION}/0`]);
  });

  it("a trigger without actions is a dead end at the trigger", async () => {
    const files = bot([]);
    files["garden.dialog"] = dialog([act("OnIntent", { intent: "TalkToAgent" }), onIntent("Hours", [say("Nine.")])], {
      recognizer: "garden.lu",
    });
    expect((await linted(files)).problems("handoff")).toEqual(["error handoff/no-dead-end garden.dialog#/triggers/0"]);
  });
});
