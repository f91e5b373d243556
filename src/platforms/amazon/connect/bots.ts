import { buildFlow } from "../../../model/build.ts";
import { ownOf, push } from "../../../model/maps.ts";
import type { Bot, Defect, Flow, Literal } from "../../../model/model.ts";
import type { AssembleContext } from "../../platform.ts";
import { uniqueIds } from "../../unique-ids.ts";
import { withDeclinedAnswers } from "./declined.ts";
import { type Directory, directory } from "./directory.ts";
import { draw } from "./draw.ts";
import { showsDigital } from "./evidence.ts";
import type { Action, ConnectFlow, FlowKind } from "./flow.ts";
import { QUEUE_FLOW } from "./hooks.ts";
import { type LexSide, lexSide } from "./lex-side.ts";
import { freshLoops, loopVariable } from "./loops.ts";
import { hookName, hooksOf, type Learned, learn } from "./names.ts";
import { FLOW_ATTRIBUTES, isPath } from "./paths.ts";
import type { Scene, World } from "./scene.ts";
import { ACTIONS } from "./table.ts";
import { attributesOf, constantOf } from "./variables.ts";

/** What the bots of a project share. */
interface Shared {
  readonly names: Directory;
  readonly learned: Learned;
  readonly context: AssembleContext;
  readonly hooked: Hooked;
  readonly kindOf: (flow: ConnectFlow) => FlowKind;
  readonly idOf: (flow: ConnectFlow) => string;
  /** Ids that bots have already. */
  readonly taken: Set<string>;
}

/** Flows that enter or hook each other share attributes: they are one bot. Flows that have nothing to do with each other are bots of their own. */
export function buildConnectBots(flows: readonly ConnectFlow[], context: AssembleContext): readonly Bot[] {
  const learned = learn(flows);
  const names = directory(flows, learned, context.substitution);
  const ids = uniqueIds(flows, ({ name, at }) => [name, `${name} (${at.file})`, `${name} (${at.file}#${at.pointer})`]);
  const hooked = hooksTo(flows, names);
  const shared: Shared = {
    names,
    learned,
    context,
    hooked,
    kindOf: (flow) => flow.kind ?? hookedKind(flow, hooked) ?? kindByBlocks(flow),
    idOf: (flow) => ids.get(flow) ?? flow.name,
    taken: new Set((context.bots ?? []).map(({ id }) => id)),
  };
  return components(flows, names).map((members, i) => buildBot(members, i, shared));
}

/** The bot of flows that belong together; `i` = which of the project's it is. */
function buildBot(members: readonly ConnectFlow[], i: number, { names, learned, context, hooked, kindOf, idOf, taken }: Shared): Bot {
  const attributes = attributesOf(members);
  const lex = lexSide(members, context.bots ?? [], attributes, learned, context.substitution);
  const found: Defect[] = [];
  const world: World = {
    directory: names,
    substitution: context.substitution,
    declared: (file) => context.actions("amazon-connect", file),
    attributes,
    lex,
    kindOf,
    keyOf: (flow) => `connect:${idOf(flow)}`,
    // An agent who has the customer transfers with it: docs.aws.amazon.com/connect, "Flow types", "Transfer to agent flow".
    runsBeside: (flow) => hooked.has(flow) || BESIDE.has(kindOf(flow)) || flow.kind === "transfer",
    queueFlows: members.filter((flow) => hookedKind(flow, hooked) === "queue" && flow.actions.some(offers)),
    defects: found,
  };
  const root = members.find((flow) => kindOf(flow) === "inbound" && !isEntered(flow, members, names)) ?? members[0];
  const name = root?.name ?? "Connect";
  const id = [`connect:${name}`, `connect:${root ? idOf(root) : name}`].find((each) => !taken.has(each)) ?? `connect:${name} ${i}`;
  taken.add(id);
  const bot: Bot = {
    id,
    name,
    platform: "amazon-connect",
    at: root?.at ?? { file: "", pointer: "" },
    flows: members.map((flow) => drawFlow(flow, idOf(flow), world)),
    intents: [],
    languages: [],
    declaresIntents: false,
    initialFacts: Object.fromEntries(unset(members, lex, idOf).map((path): [string, Literal] => [path, null])),
    ownVariables: [QUEUE_FLOW],
    defects: found,
    platformFallback: true,
    // "The full transcript", what a bot has said included: docs.aws.amazon.com/connect, "Use the CCP to chat with contacts".
    passesTranscript: true,
  };
  return withDeclinedAnswers(bot, lex);
}

/** A path begins at the request. What was set before is not known, but what nothing sets is not set, and no fresh loop has gone round. */
function unset(members: readonly ConnectFlow[], { closed }: LexSide, idOf: Shared["idOf"]): readonly string[] {
  const rounds = members.flatMap((flow) => freshLoops(flow).map((loop) => loopVariable(idOf(flow), loop.id)));
  return [...[...closed].flatMap(([path, values]) => (values.size === 0 ? [path] : [])), ...rounds];
}

/** Blocks that move a waiting customer somewhere. */
const offers = ({ type }: Action): boolean => ["phone", "agentTransfer", "callback"].includes(ACTIONS.get(type)?.draw ?? "");

/** Flows that run while the conversation is with somebody else, or waits for somebody. */
const BESIDE: ReadonlySet<FlowKind> = new Set(["queue", "hold", "whisper", "outbound"]);

/** Hold flows and outbound whispers exist on calls only. Source: "Set hold flow", "Set whisper flow", administrator guide. */
const VOICE_KINDS: ReadonlySet<FlowKind> = new Set(["hold", "outbound"]);

function drawFlow(flow: ConnectFlow, id: string, world: World): Flow {
  const kind = world.kindOf(flow);
  const keys = [world.keyOf(flow), ...world.directory.keysOf(flow)];
  const builder = buildFlow({
    id,
    name: flow.name,
    at: flow.at,
    keys,
    ...(VOICE_KINDS.has(kind) && { channels: ["voice"] }),
    ...(showsDigital(flow) && { showsDigital: true }),
  });
  const identifiers = new Set(flow.actions.flatMap(({ id }) => (id === "" ? [] : [id])));
  const scene: Scene = { world, flow, kind, builder, identifiers };
  const seen = new Set<string>();
  for (const action of flow.actions) {
    if (action.id !== "" && seen.has(action.id))
      world.defects.push({ kind: "duplicate-id", at: action.at, name: action.id, what: "action" });
    seen.add(action.id);
    draw(scene, action);
  }
  const { to, at } = flow.start;
  if (to === null || !identifiers.has(to)) world.defects.push({ kind: "missing-start", at, ...(to !== null && { name: to }) });
  const facts = kind === "module" ? {} : unsetAtFirst(world);
  builder.entry({ kind: "start", to: to !== null && identifiers.has(to) ? to : null, at, facts });
  return builder.done();
}

/**
 * "Flow: the attributes are restricted to the flow in which they are configured" ("Set contact attributes", administrator guide): none is set
 * where a flow begins. What a module sees of them is not documented.
 */
const unsetAtFirst = ({ attributes }: World): Readonly<Record<string, null>> =>
  Object.fromEntries([...attributes.compared].filter((path) => path.startsWith(`${FLOW_ATTRIBUTES}.`)).map((path) => [path, null]));

/** References of a flow to others: transfers, modules, hooks. */
function referencesOf(flow: ConnectFlow, names: Directory): readonly { readonly to: ConnectFlow; readonly hook?: string }[] {
  const resolve = (written: string, shown: string | undefined) => {
    const id = isPath(written) ? constantOf(written, flow) : written;
    const found = id === undefined ? [] : names.find(names.reference(id, shown, flow), flow);
    return found.length === 1 ? found : [];
  };
  return flow.actions.flatMap((action) => {
    const draws = ACTIONS.get(action.type)?.draw;
    if (draws === "hooks")
      return hooksOf(action).flatMap(({ hook, written }) => resolve(written, hookName(action, hook)).map((to) => ({ to, hook })));
    const parameter = draws === "jump" ? "ContactFlowId" : draws === "module" ? "FlowModuleId" : undefined;
    const written = parameter && action.parameters.get(parameter)?.value;
    if (!parameter || typeof written !== "string") return [];
    return resolve(written, action.names.get(parameter)).map((to) => ({ to }));
  });
}

const isEntered = (flow: ConnectFlow, members: readonly ConnectFlow[], names: Directory): boolean =>
  members.some((other) => other !== flow && referencesOf(other, names).some(({ to }) => to === flow));

/** Groups of flows that refer to each other, in the order of the files. */
function components(flows: readonly ConnectFlow[], names: Directory): readonly (readonly ConnectFlow[])[] {
  const leader = new Map<ConnectFlow, ConnectFlow>(flows.map((flow) => [flow, flow]));
  const find = (flow: ConnectFlow): ConnectFlow => {
    let at = flow;
    for (let up = leader.get(at); up && up !== at; up = leader.get(at)) at = up;
    return at;
  };
  for (const flow of flows)
    for (const { to } of referencesOf(flow, names)) {
      const [a, b] = [find(flow), find(to)];
      if (a !== b) leader.set(flows.indexOf(a) < flows.indexOf(b) ? b : a, flows.indexOf(a) < flows.indexOf(b) ? a : b);
    }
  const groups = new Map<ConnectFlow, ConnectFlow[]>();
  for (const flow of flows) push(groups, find(flow), flow);
  return [...groups.values()];
}

const HOOK_KINDS: Readonly<Record<string, FlowKind>> = {
  CustomerQueue: "queue",
  CustomerHold: "hold",
  AgentHold: "hold",
  CustomerWhisper: "whisper",
  AgentWhisper: "whisper",
  OutboundWhisper: "outbound",
};

/** By flow, the hooks that set it. */
type Hooked = ReadonlyMap<ConnectFlow, readonly string[]>;

function hooksTo(flows: readonly ConnectFlow[], names: Directory): Hooked {
  const hooks = new Map<ConnectFlow, string[]>();
  for (const flow of flows) for (const { to, hook } of referencesOf(flow, names)) if (hook) push(hooks, to, hook);
  return hooks;
}

/** Exports by the API name no flow type: the hook that sets a flow tells what it is. */
const hookedKind = (flow: ConnectFlow, hooked: Hooked): FlowKind | undefined =>
  hooked.get(flow)?.flatMap((hook) => ownOf(HOOK_KINDS, hook) ?? [])[0];

/** Some blocks exist in one flow type only. Source: the pages of the blocks, administrator guide. */
function kindByBlocks({ actions }: ConnectFlow): FlowKind {
  const has = (...types: string[]) => actions.some(({ type }) => types.includes(type));
  if (has("EndFlowModuleExecution")) return "module";
  if (has("DequeueContactAndTransferToQueue")) return "queue";
  if (has("CompleteOutboundCall")) return "outbound";
  if (has("MessageParticipantIteratively") && !has("TransferContactToQueue", "TransferToFlow")) return "queue";
  return has("TransferContactToAgent") ? "transfer" : "inbound";
}
