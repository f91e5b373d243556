import { always, and, is, never, not, onChannel, or, unknown } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Channel, Guard } from "../../model/model.ts";
import { closes, isTooDeep, split } from "../brackets.ts";
import { hoursAmong, hoursIn } from "./clock.ts";

/**
 * Conditions in Power Fx (Copilot Studio) and adaptive expressions (Composer) as guards: comparisons of a variable with a literal, joined
 * by and, or, not. Everything else is a condition that nobody can evaluate. Sources: learn.microsoft.com, "Power Fx formula reference",
 * "Adaptive expressions prebuilt functions".
 */

/**
 * Channel ids of Azure Bot Service and of `ChannelId` in Power Fx. Sources: `Channels` of the Bot Framework SDK; `ChannelId` of the
 * authoring schema of Copilot Studio.
 */
const CHANNELS: Readonly<Record<string, Channel>> = {
  directline: "chat",
  webchat: "chat",
  omnichannel: "chat",
  microsoft365copilot: "chat",
  agents: "chat",
  emulator: "chat",
  test: "chat",
  pva: "chat",
  console: "chat",
  msteams: "messaging",
  facebook: "messaging",
  slack: "messaging",
  sms: "messaging",
  twilio: "messaging",
  whatsapp: "messaging",
  line: "messaging",
  telegram: "messaging",
  skype: "messaging",
  kik: "messaging",
  groupme: "messaging",
  email: "email",
  outlook: "email",
  telephony: "voice",
  directlinespeech: "voice",
  msteamsphone: "voice",
};
export const channelNamed = (name: string): Channel | undefined => {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  return ownOf(CHANNELS, key);
};

/** An expression as a guard. One text is read once: an agent is drawn again and again while somebody edits it. */
export function condition(source: string | undefined): Guard {
  if (!source) return always;
  const before = known.get(source);
  if (before) return before;
  const body = expressionOf(source);
  const guard = isTooDeep(body) ? unknown(body) : body ? parse(body) : always;
  if (known.size >= MOST) known.clear();
  known.set(source, guard);
  return guard;
}

const MOST = 10_000;
const known = new Map<string, Guard>();

const QUOTED = /"(?:[^"]|"")*"|'[^']*'/;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;

/** The text of an expression without the `=` before it and without comments. */
const expressionOf = (source: string): string =>
  source
    .trim()
    .replace(/^=\s*/, "")
    .replace(new RegExp(`(${QUOTED.source})|${COMMENT.source}`, "g"), (_, quoted: string | undefined) => quoted ?? "")
    .trim();

function parse(source: string): Guard {
  const whole = source.trim();
  const either = split(whole, "||", "or");
  if (either.length > 1) return or(...either.map(parse));
  const both = split(whole, "&&", "and");
  if (both.length > 1) return and(...both.map(parse));
  const among = amongIn(whole);
  if (among) return oneOf(among, whole);
  const called = callIn(whole);
  if (called) return called;
  if (whole.startsWith("(") && closes(whole)) return parse(whole.slice(1, -1));
  if (whole.startsWith("!") && !whole.startsWith("!=")) return not(parse(whole.slice(1)));
  if (/^true$/i.test(whole)) return always;
  if (/^false$/i.test(whole)) return never;
  const compared = comparisonIn(whole);
  if (compared) return compare(...compared, whole);
  const picked = picks(whole, "true");
  if (picked) return picked;
  const flag = variableOf(whole);
  return flag ? is(flag, "true") : open(whole);
}

/** What a function is as a condition; `undefined` where it is none of these, or not with these arguments. */
function callIn(whole: string): Guard | undefined {
  const [, name = "", inside = ""] = /^([a-z]+)\s*\(([\s\S]*)\)$/i.exec(whole) ?? [];
  return closes(whole) ? ownOf(FUNCTIONS, name.toLowerCase())?.(split(inside, ","), whole) : undefined;
}

type Call = (args: readonly string[], whole: string) => Guard | undefined;

const isBlank: Call = ([arg = ""]) => {
  const variable = variableOf(arg);
  return variable === undefined ? undefined : is(variable, null);
};

const byOrder =
  (operator: string): Call =>
  ([left, right, ...more]) =>
    right === undefined || more.length > 0 ? undefined : open(`${left} ${operator} ${right}`);

/** Functions that are conditions, of Power Fx and of adaptive expressions, in lower case. */
const FUNCTIONS: Readonly<Record<string, Call>> = {
  and: (args) => and(...args.map(parse)),
  or: (args) => or(...args.map(parse)),
  not: ([arg]) => (arg ? not(parse(arg)) : undefined),
  isblank: isBlank,
  isblankorerror: isBlank,
  isempty: isBlank,
  empty: isBlank,
  exists: (args, whole) => {
    const blank = isBlank(args, whole);
    return blank && not(blank);
  },
  equals: ([left = "", right, ...more], whole) => (right === undefined || more.length > 0 ? undefined : compare(left, "=", right, whole)),
  greater: byOrder(">"),
  greaterorequals: byOrder(">="),
  less: byOrder("<"),
  lessorequals: byOrder("<="),
};

interface Among {
  readonly left: string;
  readonly values: readonly string[];
}

/**
 * What is looked for in a list of literals: `Topic.Area in ["a", "b"]` in Power Fx, `contains(createArray('a', 'b'), dialog.area)` in
 * adaptive expressions.
 */
function amongIn(whole: string): Among | undefined {
  const { before, after, list, array, items } = AMONG.exec(whole)?.groups ?? {};
  const left = before ?? after;
  const values = split(list ?? array ?? items ?? "", ",");
  return left !== undefined && values.every((value) => literalOf(value)) ? { left, values } : undefined;
}

const AMONG =
  /^(?<before>[\s\S]+?)\s+(?:exact)?in\s*\[(?<list>[^[\]]*)\]$|^contains\(\s*(?:createArray\((?<array>[^()]*)\)|\[(?<items>[^[\]]*)\])\s*,\s*(?<after>[\s\S]+?)\s*\)$/i;

/** A variable in a list is each of its literals; the clock may say whether it is open. */
function oneOf({ left, values }: Among, whole: string): Guard {
  if (variableOf(left)) return or(...values.map((value) => compare(left, "=", value, `${left} = ${value}`)));
  const hours = hoursAmong(
    left,
    values.map((value) => literalOf(value) ?? ""),
  );
  return hours ? unknown(hours) : open(whole);
}

/** A condition that nobody can evaluate, with the variables that it reads; one on the clock says what it means. */
function open(whole: string): Guard {
  const hours = hoursIn(whole);
  return hours ? unknown(hours) : unknown(whole, variablesIn(whole));
}

/** Every variable that an expression reads; none where it reads the clock, too. */
function variablesIn(source: string): readonly string[] {
  const code = source.replace(new RegExp(QUOTED.source, "g"), '""');
  if (/\b(?:now|today|utcnow|rand)\s*\(/i.test(code)) return [];
  const names = [...code.matchAll(/(?<![\w.$])[A-Za-z_$][\w$]*(?:\.[\w$]+)+(?![\w$]*\s*\()/g)].map(([name]) => name);
  return [...new Set(names.filter((name) => !ENUMERATION.test(name)))];
}

/** Words of Power Fx with a dot in them: `Match.Email`, `StartOfWeek.Monday`. Source: "Power Fx formula reference". */
const ENUMERATION = /^(?:Match|MatchOptions|StartOfWeek|DateTimeFormat|TimeUnit|TimeZone|JSONFormat|ChannelId)\./;

function compare(left: string, operator: string, right: string, whole: string): Guard {
  const turn = (guard: Guard) => (operator === "<>" || operator === "!=" ? not(guard) : guard);
  const id = channelId(left, right) ?? channelId(right, left);
  if (id !== undefined) {
    const channel = channelNamed(id);
    return channel ? turn(onChannel(channel)) : unknown(whole);
  }
  const [name, value] = variableOf(left) ? [variableOf(left), literalOf(right)] : [variableOf(right), literalOf(left)];
  const given = name ? undefined : gives(left, literalOf(right));
  if (given) return turn(given);
  return !name || value === undefined ? open(whole) : turn(is(name, value));
}

/** When a formula gives a literal: `IsBlank(Topic.Name)` a true or false, an `If` one of two. `undefined` where nobody can know. */
function gives(formula: string, value: string | null | undefined): Guard | undefined {
  if (!value) return undefined;
  const body = formula.trim();
  if (body.startsWith("(") && closes(body)) return gives(body.slice(1, -1), value);
  const picked = picks(body, value);
  if (picked || !/^(?:true|false)$/.test(value)) return picked;
  return value === "true" ? parse(body) : not(parse(body));
}

/** When `If(condition, "open", "closed")` gives a literal. */
function picks(formula: string, value: string): Guard | undefined {
  const inside = /^if\s*\(([\s\S]*)\)$/i.exec(formula)?.[1];
  const [when, ...values] = inside !== undefined && closes(formula) ? split(inside, ",") : [];
  const [yes, no] = values.map(literalOf);
  if (when === undefined || values.length !== 2 || yes === undefined || no === undefined) return undefined;
  if (yes === no) return yes === value ? always : never;
  return yes === value ? parse(when) : no === value ? not(parse(when)) : never;
}

/** The comparison of two values that an expression is, outside of brackets and quotes. */
function comparisonIn(whole: string): readonly [left: string, operator: string, right: string] | undefined {
  for (const operator of ["==", "<>", "!=", "="]) {
    const [left = "", ...right] = split(whole, operator);
    if (right.length > 0 && !/[<>!=]$/.test(left)) return [left, operator, right.join(operator)];
  }
  return undefined;
}

/** The id that the channel of the conversation is compared with, whatever becomes of its letters: `Lower(System.Activity.ChannelId)`. */
function channelId(subject: string, value: string): string | undefined {
  const name = subject.trim().replace(/^(?:(?:to)?(?:lower|upper)|trim|text|string)\(\s*([^()]*?)\s*\)$/i, "$1");
  return CHANNEL.test(name) ? (literalOf(value) ?? undefined) : undefined;
}

/** The channel of the conversation; a variable of the bot with the same name is not. */
const CHANNEL = /^(?:system|turn|conversation)\.(?:.*\.)?(?:channel|channelid)$/i;

/** `Topic.Why`, `Global.X`, `dialog.area`, `turn.recognized.intent`: a dotted name that is no literal; also as `Text(Topic.Why)`. */
export function variableOf(source: string): string | undefined {
  const name = source.trim().replace(/^(?:text|string)\(\s*([^()"',]+?)\s*\)$/i, "$1");
  if (/^(true|false|null|blank\(\)|channelid\..*)$/i.test(name)) return undefined;
  return /^[A-Za-z_$@%][\w$]*(\.[\w$]+)*$/.test(name) ? name : undefined;
}

/** A quoted text (adaptive expressions also quote by backticks), a number, a boolean, `Blank()`, `ChannelId.X`, or an item of a closed list: `'agent.topic.main.question'.Item`. */
export function literalOf(source: string): string | null | undefined {
  const value = source.trim();
  if (/^(null|blank\(\))$/i.test(value)) return null;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase();
  if (/^-?\d+(\.\d+)?$/.test(value)) return value;
  const quoted = /^"((?:[^"]|"")*)"$|^'((?:[^'])*)'$|^`([^`$]*)`$/.exec(value);
  if (quoted) return (quoted[1]?.replaceAll('""', '"') ?? quoted[2] ?? quoted[3]) || null;
  const item = /^'[^']+'\.(?:'((?:[^']|'')+)'|(\w+))$/.exec(value);
  if (item) return item[1]?.replaceAll("''", "'") ?? item[2];
  return /^ChannelId\.(\w+)$/i.exec(value)?.[1];
}

/** A guard whose variables have other names. */
export function renamed(guard: Guard, naming: (name: string) => string): Guard {
  switch (guard.op) {
    case "is":
      return is(naming(guard.variable), ...guard.values);
    case "unknown":
      return guard.variables ? unknown(guard.text, guard.variables.map(naming)) : guard;
    case "not":
      return { op: "not", guard: renamed(guard.guard, naming) };
    case "and":
    case "or":
      return { op: guard.op, guards: guard.guards.map((each) => renamed(each, naming)) };
    default:
      return guard;
  }
}
