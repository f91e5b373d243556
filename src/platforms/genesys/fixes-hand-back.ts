import type { Json } from "../../source/document.ts";
import type { Change } from "../../source/edit/change.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import { stepsOf, valueAt } from "../../source/pointer.ts";
import { type FixPlace, freshName, type HandedBack, type Written } from "../fixes.ts";
import { AGENT_REQUESTED } from "./actions.ts";
import { type Item, itemAt, numberFor, transferTo } from "./fixes-yaml.ts";
import { testedBy, testedIn } from "./tested.ts";

/** Binds what a bot hands back, and behind the call leads what nothing tests to the queue. */
export function testInYaml(place: FixPlace, { escalates, intents }: HandedBack, queue: string | undefined): Written {
  const item = itemAt(place);
  const home = homeOf(place);
  if (!item || !isObject(item.body) || !home) return { refused: "the call stands in no list of actions" };
  const wanted = [
    ...(escalates ? [{ from: "exitReason", literal: AGENT_REQUESTED }] : []),
    ...intents.map((literal) => ({ from: "intent", literal })),
  ];
  const changes: Change[] = [];
  const fresh: string[] = [];
  const open: string[] = [];
  for (const from of new Set(wanted.map((each) => each.from))) {
    const literals = wanted.flatMap((each) => (each.from === from ? [each.literal] : []));
    const bound = text(dig(item.body, from, "var"));
    const variable =
      bound ??
      testedBy(place, literals) ??
      freshName(place.document.text, `${home.scope}.${from === "intent" ? "BotIntent" : "BotExitReason"}`);
    const tested = testedIn(place, variable);
    if (bound === undefined) changes.push(...bind(item, from, variable));
    if (!place.document.text.includes(variable)) fresh.push(variable);
    open.push(...literals.filter((literal) => !tested.has(literal)).map((literal) => `${variable} == ${JSON.stringify(literal)}`));
  }
  if (open.length === 0) return changes;
  if (queue === undefined) return { refused: "nothing tests what the bot hands back, and there is no queue to lead it to" };
  const { list, index } = home;
  return [...changes, ...declare(home, fresh), { op: "insert", pointer: list, after: index, value: decision(place, open, queue) }];
}

/** `State.`, `Task.`, `Flow.`: the variables of a container, and the list that declares them. */
interface Home {
  readonly scope: string;
  readonly owner: string;
  readonly variables: Json | undefined;
  readonly member: string;
  readonly list: string;
  readonly index: number;
}

function homeOf({ document, node }: FixPlace): Home | undefined {
  const { pointer } = node.at;
  const position = /^(.*)\/(\d+)$/.exec(pointer);
  const root = /^\/[^/]+/.exec(pointer)?.[0];
  if (!position || root === undefined) return undefined;
  const kind = /^\/[^/]+\/(?:states\/\d+\/(state)|tasks\/\d+\/(task))\//.exec(pointer);
  const [scope, owner, name] = kind
    ? [kind[1] ? "State" : "Task", kind[0].slice(0, -1), "variables"]
    : pointer.startsWith(`${root}/startUpTaskActions/`)
      ? ["Task", root, "startUpTaskVariables"]
      : ["Flow", root, "variables"];
  const variables = member(valueAt(document.value, stepsOf(owner)), name);
  return { scope, owner, variables, member: name, list: position[1] ?? "", index: Number(position[2]) };
}

function declare({ owner, variables, member: name }: Home, fresh: readonly string[]): readonly Change[] {
  const declared = fresh.map((variable): Json => ({ stringVariable: { name: variable, initialValue: { noValue: true } } }));
  if (declared.length === 0) return [];
  if (items(variables).length === 0)
    return [
      variables === undefined
        ? { op: "add", pointer: owner, key: name, value: declared }
        : { op: "set", pointer: `${owner}/${name}`, value: declared },
    ];
  return declared.map((value) => ({ op: "insert", pointer: `${owner}/${name}`, value }));
}

/** `{noValue: true}` becomes `{var: X}`. */
function bind({ body, inner }: Item, from: string, variable: string): readonly Change[] {
  const at = `${inner}/${from}`;
  const old = member(body, from);
  if (old === undefined) return [{ op: "add", pointer: inner, key: from, value: { var: variable } }];
  if (member(old, "noValue") !== undefined && entries(old).length === 1)
    return [
      { op: "rename", pointer: `${at}/noValue`, key: "var" },
      { op: "set", pointer: `${at}/noValue`, value: variable },
    ];
  return [{ op: "set", pointer: at, value: { var: variable } }];
}

const decision = (place: FixPlace, conditions: readonly string[], queue: string): Json => ({
  decision: {
    name: "Asked for a person?",
    ...numberFor(place, 1),
    condition: { exp: conditions.join(" or ") },
    outputs: { yes: { actions: [transferTo(place, queue)] } },
  },
});
