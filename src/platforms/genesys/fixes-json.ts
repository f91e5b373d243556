import type { Exit } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { type Change, setMember } from "../../source/edit/change.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";
import { escapeStep, stepsOf, valueAt } from "../../source/pointer.ts";
import type { FixPlace, HandedBack, Written } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";
import { stableUuid } from "../stable-id.ts";
import { typeOf } from "./action-names.ts";
import { ACTIONS, AGENT_REQUESTED } from "./actions.ts";
import type { FlowType } from "./flow-types.ts";
import { testedBy } from "./tested.ts";

/** Fixes of configuration JSON. Queues and variables are meant by id there: an id that the file does not hold is never made up. */

/** Members that a transfer to a queue has. */
const ACD = new Set(
  (
    "__type id name trackingId nextAction paths uiMetaData queues useDefaultHandling inQueueFlowId inQueueFlowName priority skills preferredAgents languageSkill directAgent " +
    "appendSkills errorBindings preTransferAudio failureTransferAudio preTransferCommunication failureTransferCommunication"
  ).split(" "),
);
/** Members that hold the target of other transfers. */
const TARGETS = ["externalNumber", "user", "group", "transferTarget", "transferTargetGroup", "transferTargetQueue", "queue"];

/** Makes the action of a node a transfer to a queue. */
export function handOffInJson({ document, node }: FixPlace, queue: string, target: HandoffTarget, type: FlowType): Written {
  const at = node.at.pointer;
  const action = valueAt(document.value, stepsOf(at));
  const expression = queueIn(document.value, queue, target.queueId);
  if (!isObject(action)) return { refused: "only a transfer to a number, user, group or voicemail can be rewritten" };
  if (!expression) return unknownQueue(queue);
  if (type.transfersEnd && items(member(action, "paths")).some((path) => text(member(path, "nextActionId"))))
    return { refused: "in this kind of flow a transfer to a queue has no failure output that could take over the actions of this one" };
  const old = Object.keys(action).filter((name) => !ACD.has(name));
  const first = old.find((name) => TARGETS.includes(name));
  return [
    { op: "set", pointer: `${at}/__type`, value: "TransferPureMatchAction" },
    ...(first === undefined
      ? [{ op: "add" as const, pointer: at, key: "queues", value: [expression] }]
      : [
          { op: "rename" as const, pointer: `${at}/${first}`, key: "queues" },
          { op: "set" as const, pointer: `${at}/${first}`, value: [expression] },
        ]),
    ...old.filter((name) => name !== first).map((name): Change => ({ op: "remove", pointer: `${at}/${escapeStep(name)}` })),
    ...(type.transfersEnd && items(member(action, "paths")).length > 0 ? [{ op: "set" as const, pointer: `${at}/paths`, value: [] }] : []),
    ...(member(action, "useDefaultHandling") === undefined
      ? [{ op: "add" as const, pointer: at, key: "useDefaultHandling", value: true }]
      : []),
  ];
}

const unknownQueue = (queue: string) => ({
  refused: `configuration JSON means queues by id, and the file holds none of "${queue}": give it as queueId beside the queue in the config`,
});

/** The queue as an expression: as another action of the file writes it, else with the id from the config or the file's manifest. */
function queueIn(value: Json | undefined, queue: string, configured: string | undefined): Json | undefined {
  const actions = items(member(value, "flowSequenceItemList")).flatMap((item) => items(member(item, "actionList")));
  for (const action of actions)
    for (const each of items(member(action, "queues")))
      if (dig(each, "config", "lit", "text") === queue && dig(each, "config", "lit", "val")) return each;
  const listed = items(dig(value, "manifest", "queue")).find((each) => member(each, "name") === queue);
  const val = configured ?? text(member(listed, "id"));
  if (val === undefined) return undefined;
  return {
    config: { lit: { pos: 1, text: queue, type: "que", val } },
    text: queue,
    type: "que",
    uiMetaData: { mode: 1 },
    metaData: {},
    version: 2,
  };
}

/** A new transfer to the queue where each of the outputs runs out, or one in the place of its "disconnect". */
export function rescueInJson(
  { document, node }: FixPlace,
  exits: readonly Exit[],
  queue: string,
  target: HandoffTarget,
  type: FlowType,
): Written {
  const { value } = document;
  const action = valueAt(value, stepsOf(node.at.pointer));
  const list = /^(.*\/actionList)\/\d+$/.exec(node.at.pointer)?.[1];
  const expression = queueIn(value, queue, target.queueId);
  const next = member(value, "nextTrackingNumber");
  const changes: Change[] = [];
  const ended = new Set<string>();
  let added = 0;
  for (const exit of exits) {
    const path = pathOf(node.at.pointer, action, exit, node.type);
    if (list === undefined || !path) return { refused: "the exit is no output of the action that could be filled" };
    if (!expression) return unknownQueue(queue);
    const end = endOf(items(valueAt(value, stepsOf(list))), list, path);
    if ("refused" in end) return end;
    if (ended.has(end.at)) continue;
    ended.add(end.at);
    const members = transferTo(expression, type);
    if (end.key === undefined) {
      const last = valueAt(value, stepsOf(end.at));
      changes.push(...entries(members).map(([key, given]) => setMember(last, end.at, key, given)));
      continue;
    }
    const id = stableUuid(document.path, text(member(action, "id")) ?? node.at.pointer, exit.role);
    const head = { ...(typeof next === "number" ? { trackingId: next + added++ } : {}), id, name: `To ${queue}` };
    changes.push({ op: "add", pointer: end.at, key: end.key, value: id }, { op: "insert", pointer: list, value: { ...head, ...members } });
  }
  if (typeof next === "number" && added > 0) changes.push({ op: "set", pointer: "/nextTrackingNumber", value: next + added });
  return changes;
}

/** What makes an action a transfer to the queue; one that ends its flow has no outputs. */
const transferTo = (queue: Json, { transfersEnd }: FlowType) => ({
  __type: "TransferPureMatchAction",
  useDefaultHandling: true,
  queues: [queue],
  skills: [],
  paths: transfersEnd ? [] : [{ label: "Failure", outputId: "__FAILURE__" }],
});

interface Path {
  readonly at: string;
  readonly next: string | undefined;
}

function pathOf(at: string, action: Json | undefined, exit: Exit, type = ""): Path | undefined {
  const roles = ACTIONS.get(type)?.outputs ?? {};
  const key = Object.keys(roles).find((name) => roles[name] === exit.role) ?? exit.role;
  const id = `__${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}__`;
  const index = items(member(action, "paths")).findIndex((path) => member(path, "outputId") === id);
  if (index < 0) return undefined;
  return { at: `${at}/paths/${index}`, next: text(dig(action, "paths", index, "nextActionId")) };
}

/** Where the chain of an output ends: the member that leads on from there, or, without a `key`, the "disconnect" that it alone comes to. */
function endOf(
  actions: readonly Json[],
  list: string,
  path: Path,
): { readonly at: string; readonly key?: string } | { readonly refused: string } {
  if (path.next === undefined) return { at: path.at, key: "nextActionId" };
  const seen = new Set<string>();
  for (let id: string | undefined = path.next; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const index = actions.findIndex((each) => member(each, "id") === id);
    const action = actions[index];
    const type = typeOf(action);
    const next = text(member(action, "nextAction"));
    if (type === "DisconnectAction" && waysTo(id, actions) === 1) return { at: `${list}/${index}` };
    if (/^(Disconnect|Transfer|End|Exit|WaitForInput|ChangeState|NextLoop)/.test(type)) return { refused: `the exit ends with ${type}` };
    if (next === undefined) return { at: `${list}/${index}`, key: "nextAction" };
    id = next;
  }
  return { refused: "the exit leads in a circle" };
}

/** How many members of the actions lead to one of them. */
const waysTo = (id: string, actions: readonly Json[]): number =>
  actions
    .flatMap((each) => [member(each, "nextAction"), ...items(member(each, "paths")).map((path) => member(path, "nextActionId"))])
    .filter((to) => to === id).length;

/** Binds what a bot hands back to a variable that a condition tests already; conditions themselves are stored parsed, and not written here. */
export function bindInJson(place: FixPlace, { escalates, intents }: HandedBack): Written {
  const { document, node } = place;
  const at = node.at.pointer;
  const action = valueAt(document.value, stepsOf(at));
  const wanted = [
    ...(escalates ? [["exitReason", [AGENT_REQUESTED]] as const] : []),
    ...(intents.length > 0 ? [["intent", intents] as const] : []),
  ];
  const changes: Change[] = [];
  for (const [from, literals] of wanted) {
    const variable = testedBy(place, literals);
    const reference = variable === undefined ? undefined : referenceTo(document.value, variable);
    if (!reference || dig(action, from, "config", "ref") !== undefined)
      return {
        refused: "no condition of the flow tests what the bot hands back, and Architect alone writes conditions of configuration JSON",
      };
    changes.push(setMember(action, at, from, reference));
  }
  return changes;
}

function referenceTo(value: Json | undefined, name: string): Json | undefined {
  const lists = [member(value, "variables"), ...items(member(value, "flowSequenceItemList")).map((item) => member(item, "variables"))];
  const id = lists.flatMap(items).flatMap((variable) => (member(variable, "name") === name ? (text(member(variable, "id")) ?? []) : []))[0];
  if (id === undefined) return undefined;
  return {
    config: { ref: { pos: 1, text: name, type: "str", val: id } },
    text: name,
    type: "str",
    uiMetaData: { mode: 1 },
    metaData: {},
    version: 2,
  };
}
