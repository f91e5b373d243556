import { type Located, listOf, membersOf, part, textOf } from "../located.ts";
import type { LexIntent, LexSlot } from "./fragment.ts";
import { setting, settingAt, several, switchedOff } from "./words.ts";

/** What the settings of a stage say: next steps, conditions, code hooks, session attributes, the order of slots. */

/** The name of a stage's setting: `nextStep`, of the stage `capture` `captureNextStep`. */
export const word = (prefix: string, name: string) => (prefix === "" ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1));

/** True where the file says what follows. */
export const leads = (owner: Located | undefined, prefix: string): boolean =>
  settingAt(owner, word(prefix, "nextStep"), "dialogAction", "type") !== undefined ||
  (setting(owner, word(prefix, "conditional")) !== undefined && !switchedOff(setting(owner, word(prefix, "conditional"))));

/** False where the file keeps a code hook and does not run it. */
export const isInvoked = (codeHook: Located): boolean =>
  !switchedOff(codeHook) && textOf(setting(codeHook, "enableCodeHookInvocation"))?.toLowerCase() !== "false";

/** Exports write `{name: value}`, CloudFormation a list of `{Key, Value}`. Keys as Lex writes them in conditions: `[name]`. */
export function sessionAttributes(at: Located | undefined): ReadonlyMap<string, string | undefined> {
  const pairs = Array.isArray(at?.value)
    ? listOf(at).map((each) => [textOf(part(each, "Key", "key")) ?? "", part(each, "Value", "value")] as const)
    : membersOf(at);
  // A value in brackets or braces, or a path, is copied from elsewhere when the bot runs.
  return new Map(pairs.map(([name, value]) => [`[${name}]`, isComputed(textOf(value)) ? undefined : textOf(value)]));
}

/** Exports write `{name: {value: {interpretedValue}}}`, CloudFormation a list of `{SlotName, SlotValueOverride}`. Keys as in conditions: `{name}`. */
export function slotValues(at: Located | undefined): ReadonlyMap<string, string | undefined> {
  const pairs = Array.isArray(at?.value)
    ? listOf(at).map((each) => [textOf(setting(each, "slotName")) ?? "", setting(each, "slotValueOverride")] as const)
    : membersOf(at);
  const values = pairs.map(([name, slot]) => [name, textOf(settingAt(slot, "value", "interpretedValue"))] as const);
  return new Map(values.map(([name, value]) => [`{${name}}`, isComputed(value) ? undefined : value]));
}

const isComputed = (text: string | undefined) => text === undefined || /^(?:[[{].*[\]}]|\$\..*)$/.test(text);

/** Slots in the order of their priorities; those without one come last. */
export function inOrder(intent: LexIntent): readonly LexSlot[] {
  const ranks = new Map(
    several(setting(intent.settings, "slotPriorities")).map((each) => [
      textOf(setting(each, "slotName")) ?? "",
      Number(textOf(setting(each, "priority"))),
    ]),
  );
  const rank = ({ name }: LexSlot) => ranks.get(name) ?? Number.POSITIVE_INFINITY;
  return [...intent.slots].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
