import { push } from "../../../model/maps.ts";
import { text } from "../../../source/json.ts";
import type { Action, ConnectFlow } from "./flow.ts";
import {
  CHANNEL,
  canonical,
  FLOW_ATTRIBUTES,
  INTENT,
  isPath,
  isReply,
  keyUnder,
  SESSION,
  type Source,
  SUBTYPE,
  sourceOf,
  tellsIntent,
  under,
} from "./paths.ts";

/** The attributes that a bot's flows write and compare. */
export interface Attributes {
  /** Every attribute that some block compares. */
  readonly compared: ReadonlySet<string>;
  /** Every attribute that some block compares, or copies into another one. */
  readonly read: ReadonlySet<string>;
  /** True for the recognised intent, and for attributes that only ever hold a copy of it. */
  readonly isIntent: (path: string) => boolean;
  /** True for what the customer said or clicked, for an intent that code made of it, and for attributes that only ever hold a copy of it. */
  readonly isReply: (path: string) => boolean;
  /** True for what a bot hands back in its session, and for attributes that only ever hold a copy of it. */
  readonly isSession: (path: string) => boolean;
  /** The contact's channel or its subtype, for attributes that only ever hold a copy of it; else the attribute itself. */
  readonly meaning: (path: string) => string;
}

/** What an action writes into attributes of the current contact or flow. */
export function writesOf(action: Action): readonly { readonly path: string; readonly source: Source }[] {
  if (action.type === "UpdateContactAttributes") {
    if (/related/i.test(text(action.parameters.get("TargetContact")?.value) ?? "")) return [];
    return members(action, "Attributes").map(([key, value]) => ({
      path: under("$.Attributes.", key),
      source: sourceOf(text(value) ?? "$."),
    }));
  }
  if (action.type !== "UpdateFlowAttributes") return [];
  return members(action, "FlowAttributes").map(([key, value]) => {
    const inner = typeof value === "object" && value !== null && !Array.isArray(value) ? value.Value : value;
    return { path: under(`${FLOW_ATTRIBUTES}.`, key), source: sourceOf(text(inner) ?? "$.") };
  });
}

const members = (action: Action, parameter: string) => {
  const value = action.parameters.get(parameter)?.value;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
};

/** The attribute that a comparing block reads. */
export const comparedPath = (action: Action): string => {
  const written = text(action.parameters.get("ComparisonValue")?.value) ?? "";
  return isPath(written) ? canonical(written) : written;
};

export function attributesOf(flows: readonly ConnectFlow[]): Attributes {
  const compared = new Set<string>();
  const copied = new Set<string>();
  const sources = new Map<string, Source[]>();
  for (const action of flows.flatMap(({ actions }) => actions)) {
    if (action.type === "Compare") compared.add(comparedPath(action));
    for (const { path, source } of writesOf(action)) {
      push(sources, path, source);
      if ("path" in source) copied.add(source.path);
    }
  }
  const onlyCopies = (path: string, test: (path: string) => boolean, seen: ReadonlySet<string>): boolean => {
    if (test(path)) return true;
    const written = sources.get(path);
    if (!written || seen.has(path)) return false;
    return written.every((source) => "path" in source && onlyCopies(source.path, test, new Set([...seen, path])));
  };
  return {
    compared,
    read: new Set([...compared, ...copied]),
    meaning: (path) => [CHANNEL, SUBTYPE].find((system) => onlyCopies(path, (each) => each === system, new Set())) ?? path,
    isIntent: (path) => onlyCopies(path, (each) => each === INTENT, new Set()),
    isSession: (path) => onlyCopies(path, (each) => each.startsWith(SESSION), new Set()),
    isReply: (path) => onlyCopies(path, (each) => isReply(each) || (tellsIntent(each) && !sources.has(each)), new Set()),
  };
}

/** The one text that a flow attribute can hold: nothing but the flow itself writes it. */
export function constantOf(written: string, flow: ConnectFlow): string | undefined {
  const path = canonical(written);
  if (keyUnder(`${FLOW_ATTRIBUTES}.`, path) === undefined) return undefined;
  const sources = flow.actions.flatMap((action) => writesOf(action).flatMap((each) => (each.path === path ? each.source : [])));
  const [only, ...others] = new Set(sources.map((source) => ("literal" in source ? source.literal : undefined)));
  return others.length === 0 ? only : undefined;
}
