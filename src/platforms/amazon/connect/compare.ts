import { and, is, never, onChannel, tested, unknown } from "../../../model/build.ts";
import { ownOf } from "../../../model/maps.ts";
import { CHANNELS as ALL, type Channel, type Guard, type Test } from "../../../model/model.ts";
import type { Condition } from "./flow.ts";
import { CHANNEL, canonical, isPath, SUBTYPE } from "./paths.ts";
import type { Attributes } from "./variables.ts";

/** Comparisons of an attribute with a text. Matching is case sensitive. Source: "Check contact attributes", administrator guide. */

const CHANNELS: Readonly<Record<string, readonly Channel[]>> = {
  VOICE: ["voice"],
  CHAT: ["chat", "messaging"],
  EMAIL: ["email"],
  TASK: [],
};

/** Contact subtypes. Source: "Segment attributes", administrator guide. */
const SUBTYPES: Readonly<Record<string, Channel>> = {
  "connect:Telephony": "voice",
  "connect:WebRTC": "voice",
  "connect:ExternalAudio": "voice",
  "connect:Chat": "chat",
  "connect:Guide": "chat",
  "connect:SMS": "messaging",
  "connect:WhatsApp": "messaging",
  "connect:Apple": "messaging",
  "connect:Messaging": "messaging",
  "connect:Facebook": "messaging",
  "connect:Email": "email",
};

/** The operators that a known text decides. */
const TESTS: Readonly<Record<string, Test["by"]>> = {
  NumberGreaterThan: ">",
  NumberGreaterOrEqualTo: ">=",
  NumberLessThan: "<",
  NumberLessOrEqualTo: "<=",
  TextStartsWith: "starts with",
  TextEndsWith: "ends with",
  TextContains: "contains",
};

const SIGNS: Readonly<Record<string, string>> = { Equals: "=", ...TESTS };

/** The condition in words: `$.External.orders > 2`. */
export const words = (left: string, { operator, operands }: Condition): string =>
  `${left} ${ownOf(SIGNS, operator) ?? operator} ${operands.map((each) => `"${each}"`).join(" or ")}`;

/** What the designer shows on the branch: the text alone where the two are equal, else with its sign: `> 2`. */
export const branchLabel = ({ operator, operands }: Condition): string =>
  (operator === "Equals" ? "" : `${ownOf(SIGNS, operator) ?? operator} `) + operands.join(", ");

/** The guard of each condition of one block. */
export function guardsOf(path: string, conditions: readonly Condition[]): readonly Guard[] {
  const left = canonical(path);
  const subtypes = conditions.map(({ operands }) => ownOf(SUBTYPES, operands[0] ?? ""));
  return conditions.map((condition, i) => {
    const { operator, operands } = condition;
    const text = words(left, condition);
    if (operator !== "Equals" || operands.length === 0 || operands.some(isPath)) return testOf(left, condition, text);
    if (left === CHANNEL) {
      const channels = operands.flatMap((each) => ownOf(CHANNELS, each) ?? []);
      return channels.length > 0 ? onChannel(...channels) : never;
    }
    if (left === SUBTYPE) {
      const channel = subtypes[i];
      if (!channel) return unknown(text);
      // Two subtypes of one channel are told apart by the block, not by us.
      const alone = subtypes.filter((each) => each === channel).length === 1;
      return alone ? onChannel(channel) : and(onChannel(channel), unknown(text));
    }
    return isPath(left) ? is(left, ...operands) : unknown(text);
  });
}

/** A comparison that is no equality, or one with what only the run knows. */
function testOf(left: string, { operator, operands: [value, ...others] }: Condition, text: string): Guard {
  const by = ownOf(TESTS, operator);
  if (!isPath(left) || !by || value === undefined || others.length > 0 || isPath(value)) return unknown(text, isPath(left) ? [left] : []);
  return tested(text, { variable: left, by, value });
}

/** True where a session attribute is compared with the tool by which an AI agent asks for a person: "Escalate", or a name that says so. */
export const isEscalation = ({ isSession }: Attributes, path: string, { operands }: Condition): boolean =>
  isSession(path) && operands.some((operand) => TOOLS.test(operand));

const TOOLS = /escalat|hand_?(off|over)|human|(to|live)_?agent/i;

/** Where a block compares the channel, "No match" is what comes on all other channels. */
export function otherChannels(path: string, conditions: readonly Condition[]): Guard | undefined {
  if (path !== CHANNEL || conditions.length === 0 || conditions.some(({ operator }) => operator !== "Equals")) return undefined;
  const listed = new Set(conditions.flatMap(({ operands }) => operands.flatMap((each) => ownOf(CHANNELS, each) ?? [])));
  return onChannel(...ALL.filter((channel) => !listed.has(channel)));
}
