import { push } from "../../../model/maps.ts";
import type { Bot } from "../../../model/model.ts";
import { nearestTo } from "../../../source/file-names.ts";
import { isObject, member, text } from "../../../source/json.ts";
import { lexId, lexName } from "../lex/bot.ts";
import { CODE_HOOK } from "../lex/desk.ts";
import { isEscalation } from "./compare.ts";
import type { Action, ConnectFlow } from "./flow.ts";
import { aliasOf, botIdOf, expand, type Learned, type Reference, type Substitution } from "./names.ts";
import { INTENT, isPath, keyUnder, LEFT_BY, SESSION, SLOTS, under } from "./paths.ts";
import { type Attributes, comparedPath } from "./variables.ts";

/** What the flows of one bot know of the Lex bots that they run. */
export interface LexSide {
  readonly reference: (action: Action, flow: ConnectFlow) => Reference;
  /** The bot, where the project holds it. */
  readonly bot: (action: Action, flow: ConnectFlow) => Bot | undefined;
  /** Every Lex block's bot is in the project: what the flows compare is declared there. */
  readonly allKnown: boolean;
  /** The intents of all these bots, each with its phrases. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** True where one of the bots holds an AI agent that can ask for a person. */
  readonly escalates: boolean;
  /** True where some block compares the tool by which an AI agent asks for a person. */
  readonly readsTool: boolean;
  /** What a Lex block hands back: value of the bot → attribute of the contact. */
  readonly binds: Readonly<Record<string, string>>;
  /** Session attributes that flows compare and that literals of the bots alone can set, with these literals. */
  readonly closed: ReadonlyMap<string, ReadonlySet<string>>;
}

export function lexSide(
  flows: readonly ConnectFlow[],
  bots: readonly Bot[],
  attributes: Attributes,
  learned: Learned,
  substitution: Substitution,
): LexSide {
  const { reference, bot: find } = linker(bots, learned, substitution);
  const blocks = flows.flatMap((flow) =>
    flow.actions.filter(({ type }) => type === "ConnectParticipantWithLexBot").map((action) => ({ action, bot: find(action, flow) })),
  );
  const found = [...new Set(blocks.flatMap(({ bot }) => bot ?? []))];
  const allKnown = blocks.length > 0 && blocks.every(({ bot }) => bot?.declaresIntents);
  const passed = new Set(blocks.flatMap(({ action }) => Object.keys(objectOf(action, "LexSessionAttributes"))));
  const session = namesUnder(SESSION, attributes);
  const literal = allKnown && !found.some(runsCode) ? session.filter((name) => !passed.has(name)) : [];
  const closed = new Map(literal.flatMap((name) => literalsOf(found, name) ?? []));
  const escalates = found.some((bot) => bot.flows.some((flow) => flow.entries.some(({ kind }) => kind === "escalation")));
  const isSet = (name: string) => closed.get(under(SESSION, name))?.size !== 0;
  return {
    reference,
    bot: find,
    allKnown,
    phrases: new Map(found.flatMap((bot) => bot.intents.map(({ name, phrases }) => [name, phrases.map(({ text }) => text)] as const))),
    escalates,
    readsTool: flows.some(({ actions }) =>
      actions.some(
        (action) =>
          action.type === "Compare" && action.conditions.some((condition) => isEscalation(attributes, comparedPath(action), condition)),
      ),
    ),
    binds: {
      intent: INTENT,
      ...(escalates && { exitReason: LEFT_BY }),
      ...Object.fromEntries(session.filter(isSet).map((name) => [`[${name}]`, under(SESSION, name)])),
      ...Object.fromEntries(namesUnder(SLOTS, attributes).map((name) => [`{${name}}`, under(SLOTS, name)])),
    },
    closed,
  };
}

/** What the flows read of everything that stands under one root. */
const namesUnder = (root: string, { read }: Attributes): readonly string[] => [...read].flatMap((path) => keyUnder(root, path) ?? []);

/** Finds the bot that a Lex block means. */
function linker(bots: readonly Bot[], learned: Learned, substitution: Substitution): Pick<LexSide, "reference" | "bot"> {
  const byKey = new Map<string, Bot[]>();
  for (const bot of bots) for (const key of new Set(bot.flows.flatMap(({ keys }) => keys))) push(byKey, key, bot);
  const reference: LexSide["reference"] = (action, flow) => {
    const named = lexReference(action, flow, learned, substitution);
    if (named.keys.some((key) => byKey.has(key))) return named;
    const guessed = guess(action, flow, named, bots);
    return guessed ? { ...named, keys: [...named.keys, guessed] } : named;
  };
  const bot: LexSide["bot"] = (action, flow) => {
    for (const key of reference(action, flow).keys) {
      const [only, ...others] = nearestTo(flow.at.file, byKey.get(key) ?? [], ({ at }) => at.file);
      // Of two that stand as near, nobody can tell which one is meant.
      if (only) return others.length === 0 ? only : undefined;
    }
    return undefined;
  };
  return { reference, bot };
}

/**
 * The bot nearest to the flow that may be meant and that has all the intents which a block of the flow tests: no file names it (an export of
 * a single language, or of intents alone, holds no `Bot.json`), its file leaves out its id, as exports do, and the block knows no name, or
 * the block holds a placeholder (`${lex_alias_arn}`) that is filled in before the flow is deployed. None where several stand as near.
 */
function guess(action: Action, flow: ConnectFlow, named: Reference, bots: readonly Bot[]): string | undefined {
  const tested = testedIntents(action, flow);
  const fits = bots.filter((bot) => mayBeMeant(bot, named) && tested.every((name) => bot.intents.some((intent) => intent.name === name)));
  const [only, ...others] = nearestTo(flow.at.file, fits, ({ at }) => at.file);
  // Every bot has a fallback.
  const tells = tested.some((name) => only?.intents.some((intent) => intent.name === name && !intent.builtin));
  return tells && others.length === 0 ? only?.flows[0]?.keys[0] : undefined;
}

function mayBeMeant({ platform, declaresIntents, flows }: Bot, { keys, name }: Reference): boolean {
  if (platform !== "amazon-lex") return false;
  if (!declaresIntents || (keys.length === 0 && PLACEHOLDER.test(name))) return true;
  const isUnknown = keys.length > 0 && keys.every((key) => key.startsWith(lexId("")));
  return isUnknown && flows.every((flow) => flow.keys.every((key) => key === lexName(flow.name)));
}

const PLACEHOLDER = /\$\{|\{\{|^<.*>$|__/;

/** The intents of the block's own conditions; where it has none, those that the flow compares. */
function testedIntents(block: Action, { actions }: ConnectFlow): readonly string[] {
  const operands = (action: Action) =>
    action.conditions.flatMap((condition) => (condition.operator === "Equals" ? condition.operands : []));
  const own = operands(block);
  return own.length > 0
    ? own
    : actions.flatMap((action) => (action.type === "Compare" && comparedPath(action) === INTENT ? operands(action) : []));
}

const objectOf = (action: Action, parameter: string) => {
  const value = action.parameters.get(parameter)?.value;
  return isObject(value) ? value : {};
};

const nodesOf = (bot: Bot) => bot.flows.flatMap(({ nodes }) => nodes);
const runsCode = (bot: Bot) => nodesOf(bot).some(({ type }) => type === CODE_HOOK);

/** What the bots set the attribute to; nothing where some value is computed. */
function literalsOf(bots: readonly Bot[], name: string): readonly (readonly [path: string, values: ReadonlySet<string>])[] | undefined {
  const key = `[${name}]`;
  const values = bots.flatMap((bot) => nodesOf(bot).flatMap(({ sets }) => (sets?.has(key) ? [sets.get(key)] : [])));
  const known = values.flatMap((value) => value ?? []);
  return known.length === values.length ? [[under(SESSION, name), new Set(known)]] : undefined;
}

/** V2 blocks name an alias ARN (and the designer notes the bot's name), V1 blocks the bot's name. */
function lexReference(action: Action, flow: ConnectFlow, learned: Learned, substitution: Substitution): Reference {
  const arn = aliasOf(action) ?? "";
  const v1 = text(member(action.parameters.get("LexBot")?.value, "Name"));
  const { text: expanded, resource } = isPath(arn) ? { text: arn, resource: undefined } : expand(arn, flow, substitution);
  const id = botIdOf(expanded);
  const inner = resource ?? resourceInArn(expanded, flow);
  const names = [action.names.get("LexV2Bot"), v1 && !isPath(v1) ? v1 : undefined, ...(id ? (learned.get(id.toLowerCase()) ?? []) : [])];
  const named = [...new Set(names.flatMap((name) => name ?? []))];
  const keys = [...(inner ? [inner] : []), ...(id ? [lexId(id)] : []), ...named.map(lexName)];
  return { keys, name: named[0] ?? id ?? (arn || "not set") };
}

/** `arn:…:bot-alias/${Bot}/${Alias.BotAliasId}`: the resources stand inside the ARN; in Terraform `${aws_lexv2models_bot.helper.id}`. */
function resourceInArn(arn: string, flow: ConnectFlow): string | undefined {
  const address = /\$\{(aws_lexv2models_bot\.[\w-]+)\./.exec(arn)?.[1];
  if (address) return `tf:${address}`;
  const bot = /bot-alias\/\$\{([A-Za-z0-9]+)[^}]*\}/.exec(arn)?.[1];
  return bot && flow.template?.resources.has(bot) ? `cfn:${flow.at.file}#${bot}` : undefined;
}
