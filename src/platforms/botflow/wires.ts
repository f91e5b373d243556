import { below, type FlowBuilder } from "../../model/build.ts";
import { CHANNELS, type Channel, EXIT_ROLES, type Exit, type ExitRole, type Node, type NodeKind, type Place } from "../../model/model.ts";
import { namesOf } from "../../model/nearest.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, isObject, items, member, text } from "../../source/json.ts";

/** A flow while its nodes are drawn. */
export interface FlowDrawing {
  readonly flow: FlowBuilder;
  /** The ids of `nodes`. */
  readonly ids: ReadonlySet<string>;
  /** Targets of the flow's `on` handlers. */
  readonly on: Readonly<Partial<Record<"noMatch" | "noInput" | "error", string>>>;
  /** Variables that something in the project writes; a branch on any other name cannot be evaluated. */
  readonly written: ReadonlySet<string>;
}

/** A node while it is drawn. */
export interface NodeDrawing extends FlowDrawing {
  readonly id: string;
  /** What the file says of it. */
  readonly value: Json;
  readonly at: Place;
  /** What nodes of all kinds may have. */
  readonly common: Pick<Node, "label" | "texts" | "channels">;
}

/** Adds the node itself. */
export const addTo = ({ flow, id, at, common }: NodeDrawing, kind: NodeKind, rest?: Partial<Node>): string =>
  flow.node(kind, id, at, rest ? { ...common, ...rest } : common);

/** The short forms of exits: a member of the node that is called like the role. */
export const SHORT: readonly ExitRole[] = ["next", "success", "failure", "timeout", "noMatch", "noInput", "noAgent"];

/** Adds an exit if the node has its short form, or if `otherwise` says where it goes if it is left out. `null` = it exists and is unwired. */
export function wireShort(node: NodeDrawing, role: ExitRole, otherwise?: string | null): void {
  const { flow, ids, id, value, at } = node;
  const target = member(value, role) ?? undefined;
  if (target !== undefined) flow.exit(id, role, ...targetOf(ids, target, below(at, role)));
  else if (otherwise !== undefined && !hasLong(node, role)) flow.exit(id, role, otherwise);
}

/** True if the node has the long form of an exit, so that it is not left out. */
export const hasLong = ({ value }: NodeDrawing, role: ExitRole): boolean => dig(value, "exits", role) !== undefined;

/** Adds the exits of the long form `exits: {role: target | {to, channels}}`. What is no role is a way that the author has named. */
export function wireLong({ flow, ids, id, value, at }: NodeDrawing): void {
  for (const [role, spec] of entries(member(value, "exits"))) {
    const channels = channelList(member(spec, "channels"));
    const place = below(at, "exits", role);
    const [target, rest] = isObject(spec) ? targetOf(ids, member(spec, "to"), below(place, "to")) : targetOf(ids, spec, place);
    const shown = isRole(role) ? {} : { label: role };
    flow.exit(id, isRole(role) ? role : "case", target, { at: place, ...rest, ...shown, ...(channels ? { channels } : {}) });
  }
}

const roles: ReadonlySet<string> = new Set(EXIT_ROLES);
const isRole = (word: string): word is ExitRole => roles.has(word);

/** A target of the same file; one that is empty or left out is unwired, anything else that is no node of it a missing reference. */
export function targetOf(ids: ReadonlySet<string>, value: Json | undefined, at: Place): readonly [string | null, Partial<Exit>] {
  if (value === undefined || value === null) return [null, {}];
  const name = text(value) ?? JSON.stringify(value);
  if (name === "") return [null, { at }];
  if (ids.has(name)) return [name, { at }];
  return [null, { at, missing: { name, at, what: "node", known: namesOf(ids) } }];
}

/** A list of channels, without words that are none. */
export function channelList(value: Json | undefined): readonly Channel[] | undefined {
  if (value === undefined) return undefined;
  const named = items(value).flatMap((each) => CHANNELS.find((channel) => channel === text(each)) ?? []);
  return named.length > 0 ? named : undefined;
}
