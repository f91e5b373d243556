import { describe, expect, it } from "vitest";
import { mendWith, type Pair, replaced } from "./mended.ts";

/** Mends one file; `pairs` are what must be replaced in it, all else stays as it is. */
async function mended(path: string, text: string, handoff: unknown, unsafe: boolean, ...pairs: readonly Pair[]) {
  const { texts } = await mendWith({ [path]: text }, handoff, unsafe);
  expect(texts.get(path) ?? text).toBe(replaced(text, ...pairs));
}

const topic = (actions: string) => `mcs.metadata:
    componentName:   Escalate      # the system topic
kind: AdaptiveDialog
beginDialog:
    kind: OnEscalate
    id: main
    intent: { displayName: Escalate, triggerQueries: ["Talk to a person", 'real agent'] }
${actions}`;
const FILE = "topics/Escalate.mcs.yml";

describe("Copilot Studio", () => {
  const equivalents = { "+1 (555) 0100": { queue: "chat" } };

  it("a phone transfer becomes the transfer to an agent; headers and tones of the call go, comments stay", () =>
    mended(
      FILE,
      topic(`    actions:
        - kind: TransferConversationV2
          id: dial            # hotline
          transferType:
              sipUuiHeader: =Global.CallId
              kind: TransferToPhoneNumber   # since 2024
              phoneNumber: +15550100
              sipxHeaders:
                  X-Desk: garden
`),
      { equivalents },
      false,
      ["              sipUuiHeader: =Global.CallId\n", ""],
      ["TransferToPhoneNumber", "TransferToAgent"],
      ["              phoneNumber: +15550100\n              sipxHeaders:\n                  X-Desk: garden\n", ""],
    ));

  it("version 1 loses its number; a number without a type gets the type in its place", async () => {
    await mended(
      FILE,
      topic(
        '    actions:\n        - kind: TransferConversation\n          id: dial\n          telephoneNumber: "+1 555 0100"\n          messageToAgent: Hello\n',
      ),
      { equivalents },
      false,
      ['          telephoneNumber: "+1 555 0100"\n', ""],
    );
    await mended(
      FILE,
      topic(
        "    actions:\n        - kind: TransferConversationV2\n          id: dial\n          transferType:\n              phoneNumber: +15550100\n",
      ),
      { equivalents },
      false,
      ["              phoneNumber: +15550100\n", "              kind: TransferToAgent\n"],
    );
  });

  it("a transfer without a type gets one", async () => {
    const action = "    actions:\n        - kind: TransferConversationV2\n          id: transfer\n";
    await mended(FILE, topic(action), {}, false, [action, `${action}          transferType:\n              kind: TransferToAgent\n`]);
  });

  it("a topic that only says something hands over behind it, where somebody decides so", async () => {
    const actions = `    actions:
        - kind: SendActivity
          id: say
          activity: |-
              Escalating is not set up.

              Anything else?
`;
    await mended(FILE, topic(actions), {}, false);
    await mended(FILE, topic(actions), {}, true, [
      actions,
      `${actions}        - kind: TransferConversationV2
          id: transferConversation
          transferType:
              kind: TransferToAgent
`,
    ]);
    await mended(FILE, topic(""), {}, true, [
      "'real agent'] }\n",
      "'real agent'] }\n    actions:\n        - kind: TransferConversationV2\n          id: transferConversation\n          transferType:\n              kind: TransferToAgent\n",
    ]);
  });
});

const dialog = (actions: string) => `// root
{
	"$kind": "Microsoft.AdaptiveDialog",
	"recognizer": {"$kind": "Microsoft.RegexRecognizer", "intents": [ {"intent": "TalkToAgent", "pattern": "agent"} ]},
	"triggers": [
		{ "$kind": "Microsoft.OnIntent", "intent": "TalkToAgent", "actions": [ ${actions} ] }
	]
}
`;

describe("Bot Framework Composer", () => {
  const handoff = { equivalents: { "tel:+1-555-0100": { skill: "garden" } }, target: { skill: "front" } };

  it("a call transfer becomes a handoff to the skill that the config gives for the number", () =>
    mended(
      "garden.dialog",
      dialog(`{ "$kind":"Microsoft.Telephony.CallTransfer",  "phoneNumber":"+1 555 0100", "$designer": {"id":"ab12cd"} }`),
      handoff,
      false,
      [`"$kind":"Microsoft.Telephony.CallTransfer",  "phoneNumber":"+1 555 0100", `, `"$kind":"Microsoft.SendHandoffActivity",  `],
      [`{"id":"ab12cd"} }`, `{"id":"ab12cd"}, "context": {"Skill": "garden"} }`],
    ));

  it("a number in the context of a handoff gives way to the skill, however deep it stands; one in an expression is left alone", async () => {
    await mended(
      "garden.dialog",
      dialog(`{"$kind":"Microsoft.SendHandoffActivity","context":{"note":"vip","route":{"TargetPhoneNumber":"+1 555 0100","prio":1}}}`),
      handoff,
      false,
      [`"TargetPhoneNumber":"+1 555 0100",`, ""],
      [`"prio":1}}`, `"prio":1},"Skill":"garden"}`],
    );
    await mended(
      "garden.dialog",
      dialog(`{"$kind":"Microsoft.SendHandoffActivity","context":"=json('{\\"TargetPhoneNumber\\": \\"+1 555 0100\\"}')"}`),
      handoff,
      true,
    );
  });

  it("the skill takes the place of a number that stands in the context itself, and of a skill beside it; a queue is one", async () => {
    const context = (members: string) => dialog(`{"$kind":"Microsoft.SendHandoffActivity","context":{${members}}}`);
    const queue = { equivalents: { "+1 555 0100": { queue: "garden" } } };
    await mended("garden.dialog", context(`"TargetPhoneNumber":"+1 555 0100"`), queue, false, [
      `"TargetPhoneNumber":"+1 555 0100"`,
      `"Skill":"garden"`,
    ]);
    await mended("garden.dialog", context(`"TargetPhoneNumber":"+1 555 0100","Skill":"phones"`), queue, false, [
      `"TargetPhoneNumber":"+1 555 0100","Skill":"phones"`,
      `"Skill":"garden"`,
    ]);
  });

  it("a trigger without actions gets its first one, among other triggers, too", () => {
    const trigger = (intent: string) => `{"$kind":"Microsoft.OnIntent","intent":"${intent}"}`;
    const triggers = `[${trigger("TalkToAgent")}, ${trigger("Hours")}]`;
    return mended("garden.dialog", `{"$kind":"Microsoft.AdaptiveDialog","triggers":${triggers}}`, handoff, true, [
      `"intent":"TalkToAgent"}`,
      `"intent":"TalkToAgent","actions":[{"$kind":"Microsoft.SendHandoffActivity","context":{"Skill":"front"}}]}`,
    ]);
  });

  it("a list that runs out hands over behind its last action", () =>
    mended("garden.dialog", dialog(`{"$kind":"Microsoft.SendActivity","activity":"Sorry."}`), handoff, true, [
      `"activity":"Sorry."}`,
      `"activity":"Sorry."},{"$kind":"Microsoft.SendHandoffActivity","context":{"Skill":"front"}}`,
    ]));
});
