import { below, type FlowBuilder, is, onChannel, unknown } from "../../model/build.ts";
import {
  CHANNELS,
  type Channel,
  type Exit,
  type ExitRole,
  type Guard,
  type Literal,
  type Node,
  type Place,
  type Transfer,
  type TransferRoute,
} from "../../model/model.ts";
import { namesOf } from "../../model/nearest.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, isObject, isTrue, items, member, text } from "../../source/json.ts";

/** Nodes of the botflow format, with its table of what an exit that is left out means. */

export interface NodeContext {
  readonly flow: FlowBuilder;
  /** The ids of `nodes`. */
  readonly ids: ReadonlySet<string>;
  /** Targets of the flow's `on` handlers. */
  readonly on: Readonly<Partial<Record<"noMatch" | "noInput" | "error", string>>>;
  /** Variables that something in the project writes; a branch on any other name cannot be evaluated. */
  readonly written: ReadonlySet<string>;
}

/** What stands under a flow's `nodes`, in file order. */
export type NodeValues = readonly (readonly [id: string, node: Json])[];

/** The variables that a flow's nodes write. */
export const writtenVariables = (nodes: NodeValues): readonly string[] =>
  nodes.flatMap(([, node]) => {
    const [sets, binds] = [member(node, "sets"), member(node, "binds")];
    if (sets === undefined && binds === undefined) return [];
    return [
      ...entries(sets).map(([name]) => name),
      ...(typeof sets === "string" ? [sets] : []),
      ...entries(binds).flatMap(([, target]) => text(target) ?? []),
    ];
  });

export const KINDS = ["say", "ask", "branch", "effect", "call", "jump", "return", "transfer", "end", "opaque"] as const;
type Kind = (typeof KINDS)[number];
const kinds: ReadonlySet<string | undefined> = new Set(KINDS);
export const isKind = (type: string | undefined): type is Kind => kinds.has(type);

export function addNode(context: NodeContext, id: string, node: Json, at: Place): void {
  const { flow } = context;
  const type = text(member(node, "type"));
  const said = text(member(node, "text"));
  const channels = channelList(member(node, "channels"));
  const common: Common = {
    label: text(member(node, "label")) ?? id,
    texts: said === undefined ? undefined : [{ text: said, at: below(at, "text"), ...onlyLanguage(node) }],
    channels,
  };
  const wires = new Wires(context, id, node, at);
  if (!isKind(type)) {
    const opaque = { what: `the node type "${type ?? ""}"` };
    flow.node("opaque", id, at, { ...common, type, opaque });
    for (const role of SHORT) wires.short(role);
    return wires.long();
  }
  switch (type) {
    case "say":
      flow.node("say", id, at, common);
      wires.short("next");
      break;
    case "ask":
      addAsk(context, id, node, at, common, wires);
      break;
    case "branch":
      flow.node("branch", id, at, common);
      addCases(context, id, node, at);
      break;
    case "effect":
      if (isTrue(member(node, "external"))) {
        const what = `the external action "${text(member(node, "action")) ?? id}"`;
        flow.node("opaque", id, at, { ...common, type: "effect", opaque: { what, takesOver: true } });
      } else flow.node("effect", id, at, { ...common, sets: setsOf(node) });
      wires.short("next");
      wires.short("failure", context.on.error);
      wires.short("timeout", context.on.error);
      break;
    case "call":
    case "jump": {
      const name = text(member(node, "flow")) ?? "";
      const binds = Object.fromEntries(
        entries(member(node, "binds")).flatMap(([key, target]) => (text(target) ? [[key, text(target) ?? ""]] : [])),
      );
      flow.node(type, id, at, { ...common, call: { keys: [`botflow:${name}`], name, at: below(at, "flow"), what: "flow", binds } });
      if (type === "jump") break;
      wires.short("next");
      wires.short("failure", context.on.error);
      wires.short("timeout", context.on.error);
      break;
    }
    case "return":
      flow.node("return", id, at, { ...common, returns: { exitReason: text(member(node, "exitReason")) ?? null } });
      break;
    case "transfer":
      addTransfer(id, node, at, common, wires, flow);
      break;
    case "end":
      flow.node("end", id, at, common);
      break;
    default:
      flow.node("opaque", id, at, { ...common, opaque: { what: `the node "${id}"` } });
      wires.short("next");
  }
  wires.long();
}

/** The short forms: a member of the node that is called like the role. */
const SHORT: readonly ExitRole[] = ["next", "success", "failure", "timeout", "noMatch", "noInput", "noAgent"];

/** What nodes of all kinds may have. */
interface Common {
  readonly label: string;
  readonly texts: Node["texts"];
  readonly channels: Node["channels"];
}

/** The one language that a node is for. */
function onlyLanguage(node: Json): { readonly language?: string } {
  const languages = items(member(node, "languages")).flatMap((each) => text(each) ?? []);
  return languages.length === 1 ? { language: languages[0] } : {};
}

/** The exits of a node. */
class Wires {
  private readonly context: NodeContext;
  private readonly id: string;
  private readonly node: Json;
  private readonly at: Place;

  constructor(context: NodeContext, id: string, node: Json, at: Place) {
    this.context = context;
    this.id = id;
    this.node = node;
    this.at = at;
  }

  /** Adds the exit if the node has it, or if `otherwise` says where it goes then. `null` = it exists and is unwired. */
  short(role: ExitRole, otherwise?: string | null): void {
    const { flow, ids } = this.context;
    const target = text(member(this.node, role));
    if (target !== undefined) flow.exit(this.id, role, ...targetOf(ids, target, below(this.at, role)));
    else if (otherwise !== undefined) flow.exit(this.id, role, otherwise);
  }

  /** The long form `exits: {role: target | {to, channels}}`. */
  long(): void {
    const { id, at } = this;
    const { flow, ids } = this.context;
    for (const [role, spec] of entries(member(this.node, "exits"))) {
      const to = text(spec) ?? text(member(spec, "to"));
      const channels = channelList(member(spec, "channels"));
      const [target, rest] =
        to === undefined
          ? ([null, { at: below(at, "exits", role) }] as const)
          : targetOf(ids, to, isObject(spec) ? below(at, "exits", role, "to") : below(at, "exits", role));
      flow.exit(id, role as ExitRole, target, { ...rest, ...(channels ? { channels } : {}) });
    }
  }
}

/** A target of the same file; an empty one is unwired, a name that is no node a missing reference. */
export function targetOf(ids: ReadonlySet<string>, name: string, at: Place): readonly [string | null, Partial<Exit>] {
  if (name === "") return [null, { at }];
  if (ids.has(name)) return [name, { at }];
  return [null, { at, missing: { name, at, what: "node", known: namesOf(ids) } }];
}

function addAsk(context: NodeContext, id: string, node: Json, at: Place, common: Common, wires: Wires): void {
  const { flow, ids, on } = context;
  const stores = text(member(node, "sets"));
  const attempts = Number(text(member(node, "maxAttempts")) ?? Number.NaN);
  flow.node("ask", id, at, { ...common, ...(stores ? { stores } : {}), ...(attempts > 0 ? { maxAttempts: attempts } : {}) });
  items(member(node, "choices")).forEach((choice, i) => {
    const place = below(at, "choices", i);
    const label = text(member(choice, "label")) ?? "";
    const next = text(member(choice, "next"));
    const [to, rest] = next === undefined ? ([null, {}] as const) : targetOf(ids, next, below(place, "next"));
    flow.exit(id, "answer", to, { ...rest, at: place, label, choice: { name: label, words: [label], at: place } });
  });
  if (isTrue(member(node, "confirm"))) {
    for (const [key, role] of [
      ["yes", "yes"],
      ["no", "declined"],
    ] as const) {
      const name = text(member(node, key));
      if (name === undefined) flow.exit(id, role, null, { label: key });
      else {
        const [to, rest] = targetOf(ids, name, below(at, key));
        flow.exit(id, role, to, { ...rest, label: key });
      }
    }
  }
  wires.short("next");
  wires.short("noMatch", on.noMatch);
  wires.short("noInput", on.noInput);
}

const setsOf = (node: Json): ReadonlyMap<string, Literal | undefined> =>
  new Map(entries(member(node, "sets")).map(([name, value]) => [name, value === null ? undefined : text(value)]));

const ROUTES: ReadonlySet<string> = new Set<TransferRoute>(["digital", "voice", "callback", "voicemail", "ticket", "email"]);
const TARGETS = ["number", "sip", "queue", "skill", "desk", "user", "form", "address"] as const;
const computed = (value: string | undefined) => value?.includes("${") ?? false;

function addTransfer(id: string, node: Json, at: Place, common: Common, wires: Wires, flow: FlowBuilder): void {
  const value = member(node, "transfer");
  const type = text(member(value, "type"));
  const dial = text(member(value, "number")) ?? text(member(value, "sip"));
  const named = TARGETS.find((key) => text(member(value, key)) !== undefined);
  const method = text(member(value, "method"));
  const known = type !== undefined && ROUTES.has(type) ? (type as TransferRoute) : undefined;
  const route: TransferRoute =
    computed(type) || (computed(dial) && (known ?? "voice") === "voice")
      ? "dynamic"
      : (known ?? (dial === undefined ? "unclear" : "voice"));
  const transfer: Transfer = {
    route,
    ...(named ? { target: text(member(value, named)) ?? "", targetKind: named, targetAt: below(at, "transfer", named) } : {}),
    ...(method ? { method } : {}),
    ...(route === "digital" && member(value, "context") === undefined ? { tells: false } : {}),
  };
  flow.node("transfer", id, at, { ...common, transfer });
  const fails = route === "digital" || route === "voice" || route === "dynamic" || route === "unclear";
  wires.short("failure", fails && dig(node, "exits", "failure") === undefined ? null : undefined);
  wires.short("noAgent", fails && dig(node, "exits", "noAgent") === undefined ? null : undefined);
  wires.short("timeout");
  wires.short("success");
}

function channelList(value: Json | undefined): readonly Channel[] | undefined {
  if (value === undefined) return undefined;
  const named = items(value).flatMap((each) => CHANNELS.find((channel) => channel === text(each)) ?? []);
  return named.length > 0 ? named : undefined;
}

export { channelList };

/** `branch`: a closed list of values for `schedule`, `agents` and `channel`, comparisons for variables, else conditions nobody can evaluate. */
function addCases(context: NodeContext, id: string, node: Json, at: Place): void {
  const { flow, ids, written } = context;
  const on = text(member(node, "on")) ?? "";
  const otherwise = text(member(node, "default"));
  const [elseTo, elseRest] = otherwise === undefined ? ([null, {}] as const) : targetOf(ids, otherwise, below(at, "default"));
  const listed = new Map<string, { to: string | null; rest: Partial<Exit> }>();
  items(member(node, "cases")).forEach((each, i) => {
    const place = below(at, "cases", i);
    const values = Array.isArray(member(each, "is"))
      ? items(member(each, "is")).flatMap((value) => text(value) ?? [])
      : [text(member(each, "is")) ?? ""];
    const next = text(member(each, "next"));
    const [to, rest] = next === undefined ? ([null, { at: place }] as const) : targetOf(ids, next, below(place, "next"));
    const label = values.join(" or ");
    if (on === "schedule" || on === "agents") for (const value of values) listed.set(value, { to, rest: { ...rest, label: value } });
    else flow.exit(id, "case", to, { ...rest, label, when: guardOf(on, values, written), whenAt: below(place, "is") });
  });
  const roles = on === "schedule" ? SCHEDULE : on === "agents" ? AGENTS : undefined;
  if (!roles) return void flow.exit(id, "default", elseTo, { ...elseRest, label: "default" });
  for (const [value, role] of Object.entries(roles)) {
    const own = listed.get(value);
    // Holidays and emergencies that are left out go where `closed` goes: that exit stands for them.
    if (own) flow.exit(id, role, own.to, own.rest);
    else if (value !== "holiday" && value !== "emergency") flow.exit(id, role, elseTo, { ...elseRest, label: value });
  }
}

const SCHEDULE: Readonly<Record<string, ExitRole>> = { open: "open", closed: "closed", holiday: "holiday", emergency: "emergency" };
const AGENTS: Readonly<Record<string, ExitRole>> = { available: "open", none: "noAgent" };

function guardOf(on: string, values: readonly string[], written: ReadonlySet<string>): Guard {
  if (on === "channel") return onChannel(...values.flatMap((value) => CHANNELS.find((channel) => channel === value) ?? []));
  return written.has(on) ? is(on, ...values) : unknown(`${on} = ${values.join(" or ")}`);
}
