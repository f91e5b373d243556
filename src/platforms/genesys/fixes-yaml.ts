import type { Exit } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import type { Change } from "../../source/edit/change.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import { escapeStep, stepsOf, valueAt } from "../../source/pointer.ts";
import { type FixPlace, isRefused, type Written } from "../fixes.ts";
import { ACTIONS } from "./actions.ts";
import type { FlowType } from "./flow-types.ts";

/** Fixes of transfers in Archy YAML. */

/** Members that "Transfer to ACD" has; those of other transfers mean nothing in it. */
const ACD = new Set(
  (
    "name trackingId targetQueue preTransferAudio failureTransferAudio preTransferCommunication failureTransferCommunication failureOutputs outputs " +
    "priority preferredAgents directAgent languageSkill acdSkills skills appendSkills overrideInQueueFlow speechRecTerms dtmf globalDtmf"
  ).split(" "),
);

/** An action as an item of its list. */
export interface Item {
  readonly key: string;
  readonly body: Json;
  /** The pointer of the body. */
  readonly inner: string;
}

/** The action of a list, by its key. */
export function itemAt({ document, node }: FixPlace): Item | undefined {
  const [entry] = entries(valueAt(document.value, stepsOf(node.at.pointer)));
  return entry && { key: entry[0], body: entry[1], inner: `${node.at.pointer}/${escapeStep(entry[0])}` };
}

/** Makes the action of a node a transfer to a queue. */
export function handOffInYaml(place: FixPlace, queue: string, type: FlowType): Written {
  const item = itemAt(place);
  const field = ACTIONS.get(place.node.type ?? "")?.target;
  if (!item || !isObject(item.body) || field === undefined)
    return { refused: "only a transfer to a number, user, group or voicemail can be rewritten" };
  const { key, body, inner } = item;
  const outputs = member(body, "outputs");
  if (type.transfersEnd && items(dig(outputs, "failure", "actions")).length > 0)
    return { refused: "in this kind of flow a transfer to a queue has no failure output that could take over the actions of this one" };
  const isGone = (name: string) => name === "targetQueue" || !ACD.has(name) || (type.transfersEnd && OUTPUTS.has(name));
  const gone = Object.keys(body).filter((name) => name !== field && isGone(name));
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

/** The list in which an action stands, and its index there. */
function listAround({ node }: FixPlace): readonly [string | undefined, number] {
  const [, list, index] = /^(.*)\/(\d+)$/.exec(node.at.pointer) ?? [];
  return [list, Number(index)];
}

/** A transfer in the place of a "disconnect", or behind what is said. */
export function handOffBehindInYaml(place: FixPlace, queue: string): readonly Change[] | undefined {
  const item = itemAt(place);
  if (item?.key === "disconnect") return inPlaceOf(item, queue);
  const [list, index] = listAround(place);
  if (place.node.kind !== "say" || list === undefined) return undefined;
  return [{ op: "insert", pointer: list, after: index, value: transferTo(place, queue) }];
}

/** Words in front of an action of a list: message flows send a response, bots communicate. Architect writes texts as JSON does. */
export function announceInYaml(place: FixPlace, said: string, type: FlowType | undefined): readonly Change[] | undefined {
  const [list, index] = listAround(place);
  const action = type && sayIn(type, JSON.stringify(said), numberFor(place));
  return list === undefined || !action ? undefined : [{ op: "insert", pointer: list, after: index - 1, value: action }];
}

function sayIn({ type, isBot }: FlowType, text: string, numbered: { readonly trackingId?: number }): Json | undefined {
  if (isBot) return { communicate: { name: "Communicate", ...numbered, communication: { exp: `MakeCommunication(${text})` } } };
  return type.endsWith("shortmessage") ? { sendResponse: { name: "Send Response", ...numbered, messageBody: { exp: text } } } : undefined;
}

/** A "disconnect" becomes a transfer, which takes over its name. */
function inPlaceOf({ body, inner }: Item, queue: string): readonly Change[] | undefined {
  if (text(member(body, "name")) === undefined) return undefined;
  return [
    { op: "rename", pointer: inner, key: "transferToAcd" },
    { op: "add", pointer: inner, key: "targetQueue", value: { lit: { name: queue } } },
  ];
}

/** Actions after which a list goes nowhere. */
const LAST = /^(transferTo|endTask|endState|exitBotFlow|jumpTo|changeState|loopNext|loopExit|waitForInput|end)/;

/** A transfer to the queue at the end of each output: where it runs out, or in the place of its "disconnect". */
export function rescueInYaml(place: FixPlace, exits: readonly Exit[], queue: string): Written {
  const item = itemAt(place);
  if (!item || !isObject(item.body)) return NO_OUTPUT;
  const rescued: [output: string, transfer: Json][] = [];
  for (const exit of exits) {
    const output = outputOf(place, item, exit);
    if (output === undefined) return NO_OUTPUT;
    rescued.push([output, transferTo(place, queue, rescued.length)]);
  }
  const { inner, body } = item;
  const outputs = member(body, "outputs");
  if (!isObject(outputs)) {
    const value = Object.fromEntries(rescued.map(([output, transfer]) => [output, { actions: [transfer] }]));
    return [{ op: "add", pointer: inner, key: "outputs", value }];
  }
  const parts = rescued.map(([output, transfer]) => endOutput(`${inner}/outputs`, outputs, output, transfer, queue));
  return parts.find(isRefused) ?? parts.flatMap((part) => (isRefused(part) ? [] : part));
}

const NO_OUTPUT = { refused: "the exit is no output of the action that could be filled" };

/** Lets one of the outputs end with a transfer to the queue. */
function endOutput(pointer: string, outputs: Json, key: string, transfer: Json, queue: string): Written {
  const at = `${pointer}/${key}`;
  const output = member(outputs, key);
  if (output === undefined) return [{ op: "add", pointer, key, value: { actions: [transfer] } }];
  const actions = member(output, "actions");
  const [last] = entries(items(actions).at(-1));
  if (!last) {
    if (isObject(output) && entries(output).length > 0 && actions === undefined)
      return [{ op: "add", pointer: at, key: "actions", value: [transfer] }];
    return [{ op: "set", pointer: at, value: { actions: [transfer] } }];
  }
  const [type, ending] = last;
  if (type === "disconnect") {
    const end = { key: type, body: ending, inner: `${at}/actions/${items(actions).length - 1}/disconnect` };
    return inPlaceOf(end, queue) ?? { refused: "the disconnect behind the exit has no name that the transfer could take over" };
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

/** A new transfer; where the file numbers its actions, it gets the next number, with `ahead` of them taken before it. */
export function transferTo(place: FixPlace, queue: string, ahead = 0): Json {
  return { transferToAcd: { name: `To ${queue}`, ...numberFor(place, ahead), targetQueue: { lit: { name: queue } } } };
}

/** The next free number, `ahead` = how many are taken before it. */
export function numberFor({ document, node }: FixPlace, ahead = 0): { readonly trackingId?: number } {
  if (node.trackingId === undefined) return {};
  const used = [...document.text.matchAll(/\btrackingId["']?\s*:\s*(\d+)/g)].map((match) => Number(match[1]));
  return { trackingId: Math.max(0, ...used) + 1 + ahead };
}
