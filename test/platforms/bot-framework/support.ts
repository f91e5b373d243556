import type { Json } from "../../../src/source/document.ts";

type JsonObject = { [key: string]: Json };

/** An action or trigger: `act("SendActivity", {activity: "Hello"})`. */
export const act = (kind: string, rest: JsonObject = {}): JsonObject => ({ $kind: `Microsoft.${kind}`, ...rest });

export const say = (text: string): JsonObject => act("SendActivity", { activity: text });
export const handoff = (context: Json = { Skill: "garden" }): JsonObject => act("SendHandoffActivity", { context });
export const call = (phoneNumber = "+1 555 0100"): JsonObject => act("Telephony.CallTransfer", { phoneNumber });
export const begin = (dialog: Json, rest: JsonObject = {}): JsonObject => act("BeginDialog", { dialog, ...rest });
export const ifThen = (condition: string, actions: Json[], elseActions: Json[] = []): JsonObject =>
  act("IfCondition", { condition, actions, ...(elseActions.length > 0 ? { elseActions } : {}) });
export const choose = (property: string, choices: readonly string[]): JsonObject =>
  act("ChoiceInput", { property, prompt: "Which one?", choices: choices.map((value) => ({ value })) });
export const confirm = (property: string): JsonObject => act("ConfirmInput", { property, prompt: "Sure?" });

export const onIntent = (intent: string, actions: Json[], rest: JsonObject = {}): JsonObject =>
  act("OnIntent", { intent, actions, ...rest });
export const onBegin = (...actions: Json[]): JsonObject => act("OnBeginDialog", { actions });

export const dialog = (triggers: Json[], rest: JsonObject = {}): JsonObject => act("AdaptiveDialog", { triggers, ...rest });

export const LU = "# TalkToAgent\n- talk to a person\n- live agent please\n\n# Hours\n- when are you open\n";

/** A bot whose root dialog handles the request; `others` are child dialogs by name. */
export const bot = (actions: Json[], others: Readonly<Record<string, Json>> = {}, triggers: Json[] = []): Record<string, Json> => ({
  "garden.botproj": { name: "garden", skills: {} },
  "garden.dialog": dialog([onIntent("TalkToAgent", actions), onIntent("Hours", [say("Nine to six.")]), ...triggers], {
    recognizer: "garden.lu.qna",
  }),
  "language-understanding/en-us/garden.en-us.lu": LU,
  ...Object.fromEntries(Object.entries(others).map(([name, value]) => [`dialogs/${name}/${name}.dialog`, value])),
});
