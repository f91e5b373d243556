import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { linted } from "../linted.ts";
import { act, bot, call, choose, dialog, handoff, ifThen, onBegin, say } from "./support.ts";

const ACTION = "garden.dialog#/triggers/0/actions";
const MENU = "menu.dialog#/triggers/0/actions";
const menu = (...actions: Json[]) => linted({ "menu.dialog": dialog([onBegin(...actions)]) });
const ask = act("TextInput", { property: "dialog.said", prompt: "What can I do for you?" });

/** Functions: learn.microsoft.com, "Adaptive expressions prebuilt functions". */
describe("the answers of one question in several conditions", () => {
  const how = choose("dialog.how", ["My orders", "My bills", "Talk to a person"]);
  const person = ifThen("=dialog.how == 'Talk to a person'", [say("Call us.")]);
  const request = { "Talk to a person": `violated ${MENU}/0/choices/2` };

  it("a choice is a request where a later condition, or one inside another, is the first to compare it", async () => {
    const orders = (otherwise: Json[]) => ifThen("=dialog.how == 'My orders'", [say("Here.")], otherwise);
    expect((await menu(how, orders([]), person)).requests).toEqual(request);
    expect((await menu(how, orders([person]))).requests).toEqual(request);
  });

  it("a choice that the first condition tells by its other branch is told", async () => {
    const two = choose("dialog.how", ["My orders", "Talk to a person"]);
    const both = ifThen("=dialog.how == 'My orders'", [say("Here.")], [say("One moment."), person]);
    expect((await menu(two, both)).requests).toEqual({ "Talk to a person": `violated ${MENU}/0/choices/1` });
  });

  it("a choice is a request in each of two conditions of which only one runs", async () => {
    const asked = (forPerson: Json) => ifThen("=dialog.how == 'Talk to a person'", [forPerson], [say("Here.")]);
    const found = await menu(how, ifThen("=user.member == true", [asked(handoff())], [asked(say("Call us."))]));
    expect(found.requests).toEqual(request);
    expect(found.problems("handoff")).toEqual([`error handoff/no-dead-end ${MENU}/1/elseActions/0/actions/0`]);
  });
});

describe("a choice", () => {
  it("is meant by its number where the input leaves that", async () => {
    const numbered = { ...choose("dialog.how", ["My orders", "Talk to a person"]), outputFormat: "index" };
    const cases = [
      { value: "0", actions: [say("Here.")] },
      { value: "1", actions: [call()] },
    ];
    const found = await menu(numbered, act("SwitchCondition", { condition: "dialog.how", cases }));
    expect(found.requests).toEqual({ "Talk to a person": `violated ${MENU}/0/choices/1` });
  });

  it("is told apart whatever becomes of letters, by its name or as what is left", async () => {
    const two = choose("dialog.how", ["My orders", "Talk to a person"]);
    for (const [condition, value, dialled, shown] of [
      ["toLower(dialog.how)", "talk to a person", [call()], [say("Here.")]],
      ["toLower(dialog.how)", "my orders", [say("Here.")], [call()]],
      ["toUpper(dialog.how)", "MY ORDERS", [say("Here.")], [call()]],
    ] as const) {
      const taken = act("SwitchCondition", { condition, cases: [{ value, actions: [...dialled] }], default: [...shown] });
      expect((await menu(two, taken)).requests, value).toEqual({ "Talk to a person": `violated ${MENU}/0/choices/1` });
    }
  });

  it("is chosen, too, where it is what is left", async () => {
    const other = ifThen("=dialog.how != 'Chat'", [say("Write to us."), act("EndDialog")]);
    const found = await linted(bot([choose("dialog.how", ["Chat", "Mail"]), other, handoff()]));
    expect(found.problems("handoff")).toEqual([`warning handoff/answer-without-human ${ACTION}/1/actions`]);
  });
});

describe("keywords", () => {
  it("words that a condition looks for in an answer are a request at the condition", async () => {
    for (const looks of [
      "=contains(toLower(dialog.said), 'agent')",
      "=contains($said, 'agent')",
      "=startsWith(trim(dialog.said), 'agent')",
      "=indexOf(dialog.said, 'agent') >= 0",
      "=toLower(dialog.said) == 'agent'",
      "=contains(dialog.said, 'agent') || contains(dialog.said, 'human')",
    ]) {
      const found = await menu(ask, ifThen(looks, [call()], [say("Bye.")]));
      expect([looks, found.requests]).toEqual([looks, { agent: `violated ${MENU}/1/actions` }]);
      expect(found.problems("handoff/no-voice-transfer")).toEqual([`error handoff/no-voice-transfer ${MENU}/1/actions/0`]);
    }
  });

  it("the words of a message need no question, also in a switch", async () => {
    const cases = [
      { value: "talk to a human", actions: [handoff()] },
      { value: "hello", actions: [say("Hello.")] },
    ];
    const taken = act("SwitchCondition", { condition: "toLower(turn.activity.text)", cases });
    const root = dialog([act("OnMessageActivity", { actions: [taken] })]);
    expect((await linted({ "desk.dialog": root })).requests).toEqual({
      "talk to a human": "handed-off desk.dialog#/triggers/0/actions/0/cases/0",
    });
  });

  /** sdk.schema, `Microsoft.OnCondition`: a trigger is taken where its condition holds. */
  it("the words for which a trigger listens are a request at its condition", async () => {
    const listening = (condition: string, kind = "OnMessageActivity") =>
      linted({ "menu.dialog": dialog([act(kind, { condition, actions: [say("Nobody is here.")] })]) });
    for (const looks of [
      "=contains(toLower(turn.activity.text), 'agent')",
      "turn.activity.text == 'agent'",
      "contains(turn.activity.text, 'agent') || contains(turn.activity.text, 'operator')",
    ]) {
      const { requests, problems } = await listening(looks);
      expect([looks, requests]).toEqual([looks, { agent: "violated menu.dialog#/triggers/0/condition" }]);
      expect(problems("handoff/no-dead-end")).toEqual([`error handoff/no-dead-end ${MENU}/0`]);
    }
    expect((await listening("=contains(turn.activity.text, 'agent')", "OnUnknownIntent")).names).toEqual(["agent"]);
    expect((await listening("=contains(turn.activity.text, 'invoice')")).names).toEqual([]);
    expect((await listening("=dialog.said == 'agent'")).names).toEqual([]);
  });

  it("a list that holds a word is no answer", async () => {
    expect((await menu(ifThen("=contains(user.roles, 'agent')", [say("Hello, colleague.")], [say("Hello.")]))).requests).toEqual({});
  });
});

describe("literals", () => {
  it("a channel in an array is each of them", async () => {
    for (const array of ["createArray('webchat', 'directline')", "['webchat', 'directline']"]) {
      const taken = ifThen(`=contains(${array}, turn.activity.channelId)`, [handoff()], [say("Only in the web chat.")]);
      const found = await linted(bot([taken]));
      expect(found.channels("TalkToAgent")).toEqual({ chat: "handed-off", messaging: "violated" });
      expect(found.problems("handoff")).toEqual([`error handoff/no-dead-end ${ACTION}/0/elseActions/0`]);
    }
  });

  it("a text between backticks is a literal where nothing is put into it", async () => {
    const check = dialog([onBegin(act("EndDialog", { value: "=`yes`" }))]);
    const back = act("BeginDialog", { dialog: "check", resultProperty: "dialog.result" });
    const found = await linted(bot([back, ifThen("=dialog.result == 'yes'", [handoff()], [say("No.")])], { check }));
    expect(found.problems("handoff")).toEqual([]);
  });
});
