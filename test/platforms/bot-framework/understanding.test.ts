import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { linted } from "../linted.ts";
import { act, begin, bot, call, dialog, handoff, LU, onBegin, onIntent, say } from "./support.ts";

const ROOT_LU = "language-understanding/en-us/garden.en-us.lu";

/** A bot that hands the request off and begins the dialog `order`, which understands words of its own. */
const withChild = (lu: string, triggers: Json[], rootLu = LU) => ({
  ...bot([handoff()], { order: dialog(triggers, { recognizer: "order.lu.qna" }) }, [onIntent("Order", [begin("order")])]),
  [ROOT_LU]: `${rootLu}\n# Order\n- I want to order\n`,
  "dialogs/order/language-understanding/en-us/order.en-us.lu": lu,
});

describe("a phrase of two dialogs", () => {
  const child = [onBegin(say("Which plant?")), onIntent("Stop", [say("Never mind.")])];

  it("is no matter of chance: the dialog that runs is asked first", async () => {
    const { problems } = await linted(withChild("# Stop\n- when are you open\n- stop it\n", child));
    expect(problems("nlu/duplicate-phrase")).toEqual([]);
  });

  it("is none where an intent of both dialogs has it in the other one", async () => {
    const root = `${LU}\n# Help\n- help me\n- cancel that\n`;
    const apart = await linted(withChild("# Stop\n- cancel that\n\n# Help\n- what now\n", child, root));
    expect(apart.problems("nlu/duplicate-phrase")).toEqual([]);
    const together = await linted(withChild("# Stop\n- cancel that\n\n# Help\n- cancel that\n", child, root));
    expect(together.problems("nlu/duplicate-phrase")).toHaveLength(1);
  });

  it("is one within a dialog", async () => {
    const lu = "# Stop\n- stop it\n\n# Leave\n- stop it\n";
    const { problems } = await linted(withChild(lu, [...child, onIntent("Leave", [say("Bye.")])]));
    expect(problems("nlu/duplicate-phrase")).toHaveLength(1);
  });

  it("that asks for a person is taken from the request where the inner dialog runs", async () => {
    const { problems } = await linted(withChild("# Stop\n- live agent please\n- stop it\n- never mind\n", child));
    expect(problems("handoff/request-shadowed")).toHaveLength(1);
  });
});

describe("an intent that no trigger names", () => {
  it("is used where the actions of its dialog look up what was understood", async () => {
    const lu = "# Roses\n- roses\n\n# Tulips\n- tulips\n";
    const asks = act("SetProperty", { property: "turn.plant", value: "=turn.recognized.intent" });
    const ignored = await linted(withChild(lu, [onBegin(say("Which plant?")), onIntent("Roses", [say("Here.")])]));
    expect(ignored.problems("nlu/unused-intent")).toHaveLength(1);
    const read = await linted(withChild(lu, [onBegin(say("Which plant?"), asks), onIntent("Roses", [say("Here.")])]));
    expect(read.problems("nlu/unused-intent")).toEqual([]);
  });
});

// BotBuilder's `AdaptiveDialog.ProcessEventAsync`: what no trigger takes is left to `OnUnknownIntent`, `turn.recognized` stays as it is.
describe("a request that no trigger is for", () => {
  const byIntent = (actions: Json[]) =>
    act("SwitchCondition", {
      condition: "=turn.recognized.intent",
      cases: [
        { value: "Hours", actions: [say("Nine to six.")] },
        { value: "TalkToAgent", actions },
      ],
      default: [say("Sorry?")],
    });
  const ifAsked = (actions: Json[]) => act("IfCondition", { condition: "#TalkToAgent", actions, elseActions: [say("Sorry?")] });
  const ask = act("TextInput", { property: "dialog.wish", prompt: "How can I help?" });
  const asked = (triggers: Json[]) => linted({ ...bot([]), "garden.dialog": dialog(triggers, { recognizer: "garden.lu" }) });
  const AT = "garden.dialog#/triggers/0/actions";

  it("is handled by the condition that knows it where nothing was understood", async () => {
    for (const branch of [byIntent, ifAsked]) {
      const { requests } = await asked([act("OnUnknownIntent", { actions: [branch([handoff()])] })]);
      expect(requests.TalkToAgent).toMatch(/^handed-off/);
    }
    const lost = await asked([act("OnUnknownIntent", { actions: [byIntent([say("Later.")])] })]);
    expect(lost.problems("handoff/no-dead-end")).toEqual([`error handoff/no-dead-end ${AT}/0/cases/1/actions/0`]);
  });

  it("is handled by the condition behind the question that it answers", async () => {
    expect((await asked([onBegin(ask, byIntent([handoff()]))])).requests.TalkToAgent).toMatch(/^handed-off/);
    const phone = await asked([onBegin(ask, byIntent([call()]))]);
    expect(phone.problems("handoff")).toContain(`error handoff/no-voice-transfer ${AT}/1/cases/1/actions/0`);
  });

  it("is not handled by a condition that is read before anything is understood", async () => {
    for (const kind of ["OnBeginDialog", "OnMessageActivity"])
      expect((await asked([act(kind, { actions: [byIntent([handoff()])] })])).requests).toEqual({});
  });

  it("is none where the dialog or the root has a trigger for it, which is asked first", async () => {
    const unknown = act("OnUnknownIntent", { actions: [byIntent([say("Later.")])] });
    expect((await linted(bot([handoff()], {}, [unknown]))).problems("handoff/no-dead-end")).toEqual([]);
    const child = dialog([onBegin(say("Hello.")), unknown], { recognizer: "order.lu" });
    expect((await linted(bot([handoff()], { order: child }))).problems("handoff/no-dead-end")).toEqual([]);
  });
});

describe("an intent that no recognizer declares", () => {
  it("may be the data of a card", async () => {
    const { problems } = await linted(bot([handoff()], {}, [onIntent("ShowDetails", [say("These are the details.")])]));
    expect(problems("nlu/undefined-intent")).toEqual([]);
  });

  it("is a mistake where its name is close to a declared one", async () => {
    const { problems } = await linted(bot([handoff()], {}, [onIntent("Huors", [say("Nine to six.")])]));
    expect(problems("nlu/undefined-intent")).toHaveLength(1);
  });
});
