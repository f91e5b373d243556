import type { Exit, Guard } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import type { Change } from "../../source/edit/change.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import { escapeStep, stepsOf, valueAt } from "../../source/pointer.ts";
import type { FixPlace, HandedBack, Written } from "../fixes.ts";
import { ACTIONS, AGENT_REQUESTED } from "./actions.ts";
import type { FlowType } from "./flow-types.ts";

/** Fixes of Archy YAML. */

/** Members that "Transfer to ACD" has; those of other transfers mean nothing in it. */
const ACD = new Set(
  (
    "name trackingId targetQueue preTransferAudio failureTransferAudio preTransferCommunication failureTransferCommunication failureOutputs outputs " +
    "priority preferredAgents directAgent languageSkill acdSkills skills appendSkills overrideInQueueFlow speechRecTerms dtmf globalDtmf"
  ).split(" "),
);

interface Item {
  readonly key: string;
  readonly body: Json;
  /** The pointer of the body. */
  readonly inner: string;
}

function itemAt({ document, node }: FixPlace): Item | undefined {
  const [entry] = entries(valueAt(document.value, stepsOf(node.at.pointer)));
  return entry && { key: entry[0], body: entry[1], inner: `${node.at.pointer}/${escapeStep(entry[0])}` };
}

export function handOffInYaml(place: FixPlace, queue: string, type: FlowType): Written {
  const item = itemAt(place);
  const field = ACTIONS.get(place.node.type ?? "")?.target;
  if (!item || !isObject(item.body) || field === undefined)
    return { refused: "only a transfer to a number, user, group or voicemail can be rewritten" };
  const { key, body, inner } = item;
  const outputs = member(body, "outputs");
  if (type.transfersEnd && items(dig(outputs, "failure", "actions")).length > 0)
    return { refused: "in this kind of flow a transfer to a queue has no failure output that could take over the actions of this one" };
  const gone = Object.keys(body).filter((name) => name !== field && (!ACD.has(name) || (type.transfersEnd && OUTPUTS.has(name))));
  const onlySuccess = member(outputs, "success") !== undefined && Object.keys(outputs as object).length === 1;
  return [
    { op: "rename", pointer: inner, key: key.startsWith("menu") ? "menuTransferToAcd" : "transferToAcd" },
    ...targetChanges(inner, body, field, queue),
    ...gone.map((name): Change => ({ op: "remove", pointer: `${inner}/${escapeStep(name)}` })),
    ...(!gone.includes("outputs") && member(outputs, "success") !== undefined
      ? [{ op: "remove" as const, pointer: onlySuccess ? `${inner}/outputs` : `${inner}/outputs/success` }]
      : []),
  ];
}

const OUTPUTS = new Set(["outputs", "failureOutputs"]);

/** The old target gives way to the queue, in its place where it is a constant. */
function targetChanges(inner: string, body: Json, field: string, queue: string): readonly Change[] {
  const at = `${inner}/${field}`;
  const old = member(body, field);
  const literal = member(old, "lit");
  const key = "targetQueue";
  if (literal === undefined || entries(old).length !== 1)
    return [
      ...(old === undefined ? [] : [{ op: "remove" as const, pointer: at }]),
      { op: "add", pointer: inner, key, value: { lit: { name: queue } } },
    ];
  const renamed: Change = { op: "rename", pointer: at, key };
  if (text(member(literal, "name")) === undefined) return [renamed, { op: "set", pointer: `${at}/lit`, value: { name: queue } }];
  const others = entries(literal).flatMap(([name]): Change[] => (name === "name" ? [] : [{ op: "remove", pointer: `${at}/lit/${name}` }]));
  return [renamed, { op: "set", pointer: `${at}/lit/name`, value: queue }, ...others];
}

/** Actions after which a list goes nowhere. */
const LAST = /^(transferTo|endTask|endState|exitBotFlow|jumpTo|changeState|loopNext|loopExit|waitForInput|end)/;

/** A transfer to the queue at the end of an output: where it runs out, or in the place of its "disconnect". */
export function rescueInYaml(place: FixPlace, exit: Exit, queue: string): Written {
  const item = itemAt(place);
  const key = item && outputOf(place, item, exit);
  if (!item || !isObject(item.body) || key === undefined) return { refused: "the exit is no output of the action that could be filled" };
  const { inner, body } = item;
  const transfer = transferTo(place, queue);
  const outputs = member(body, "outputs");
  if (!isObject(outputs)) return [{ op: "add", pointer: inner, key: "outputs", value: { [key]: { actions: [transfer] } } }];
  const at = `${inner}/outputs/${key}`;
  const output = member(outputs, key);
  if (output === undefined) return [{ op: "add", pointer: `${inner}/outputs`, key, value: { actions: [transfer] } }];
  const actions = member(output, "actions");
  const [last] = entries(items(actions).at(-1));
  if (!last) {
    if (isObject(output) && entries(output).length > 0 && actions === undefined)
      return [{ op: "add", pointer: at, key: "actions", value: [transfer] }];
    return [{ op: "set", pointer: at, value: { actions: [transfer] } }];
  }
  const [type, ending] = last;
  if (type === "disconnect") {
    const end = `${at}/actions/${items(actions).length - 1}/disconnect`;
    if (text(member(ending, "name")) === undefined)
      return { refused: "the disconnect behind the exit has no name that the transfer could take over" };
    return [
      { op: "rename", pointer: end, key: "transferToAcd" },
      { op: "add", pointer: end, key: "targetQueue", value: { lit: { name: queue } } },
    ];
  }
  if (LAST.test(type)) return { refused: `the exit ends with ${type}` };
  return [{ op: "insert", pointer: `${at}/actions`, value: transfer }];
}

/** The output that an exit is drawn from: the one that is written, else the one whose role it has. */
function outputOf({ node }: FixPlace, { inner }: Item, exit: Exit): string | undefined {
  const written = exit.at?.pointer.startsWith(`${inner}/outputs/`) ? stepsOf(exit.at.pointer.slice(`${inner}/outputs`.length)) : [];
  if (written.length === 1) return written[0];
  const roles = Object.entries(ACTIONS.get(node.type ?? "")?.outputs ?? {});
  return written.length > 1 ? undefined : roles.find(([, role]) => role === exit.role)?.[0];
}

/** A new transfer; where the file numbers its actions, it gets the next number. */
function transferTo(place: FixPlace, queue: string): Json {
  return { transferToAcd: { name: `To ${queue}`, ...numberFor(place), targetQueue: { lit: { name: queue } } } };
}

function numberFor({ document, node }: FixPlace, ahead = 0): { readonly trackingId?: number } {
  if (node.trackingId === undefined) return {};
  const used = [...document.text.matchAll(/\btrackingId["']?\s*:\s*(\d+)/g)].map((match) => Number(match[1]));
  return { trackingId: Math.max(0, ...used) + 1 + ahead };
}

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
      bound ?? testedBy(place, literals) ?? freshName(place, `${home.scope}.${from === "intent" ? "BotIntent" : "BotExitReason"}`);
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

function freshName({ document }: FixPlace, wish: string): string {
  let name = wish;
  for (let n = 2; document.text.includes(name); n++) name = `${wish}${n}`;
  return name;
}

/** The literals with which conditions of the flow compare a variable. */
export function testedIn({ flow }: FixPlace, variable: string): ReadonlySet<string> {
  return new Set(
    comparisons(flow.nodes.flatMap(({ exits }) => exits.flatMap(({ when }) => when ?? []))).flatMap((each) =>
      each.variable === variable ? each.values : [],
    ),
  );
}

/** A variable that conditions compare with all of the literals, so that it only has to be filled. */
export function testedBy({ flow }: FixPlace, literals: readonly string[]): string | undefined {
  const all = comparisons(flow.nodes.flatMap(({ exits }) => exits.flatMap(({ when }) => when ?? [])));
  const variables = [...new Set(all.map(({ variable }) => variable))].filter((name) => !name.startsWith("$"));
  return variables.find((name) => literals.every((literal) => all.some((each) => each.variable === name && each.values.includes(literal))));
}

function comparisons(guards: readonly Guard[]): readonly { readonly variable: string; readonly values: readonly string[] }[] {
  return guards.flatMap((guard) => {
    if (guard.op === "is") return [{ variable: guard.variable, values: guard.values.filter((value) => value !== null) }];
    if (guard.op === "not") return comparisons([guard.guard]);
    return guard.op === "and" || guard.op === "or" ? comparisons(guard.guards) : [];
  });
}

const decision = (place: FixPlace, conditions: readonly string[], queue: string): Json => ({
  decision: {
    name: "Asked for a person?",
    ...numberFor(place, 1),
    condition: { exp: conditions.join(" or ") },
    outputs: { yes: { actions: [transferTo(place, queue)] } },
  },
});
