import type { FlowBuilder } from "../../../model/build.ts";
import { below } from "../../../model/build.ts";
import type { Defect, Guard, Place } from "../../../model/model.ts";
import type { HandoffConfig } from "../../platform.ts";
import { type Located, listOf, partOf, textOf, textsIn } from "../located.ts";
import type { Agent, FlowFiles, Thing } from "./agent.ts";
import { readCondition } from "./conditions.ts";
import { named } from "./names.ts";

/** One agent while its flows are made. */
export interface Desk {
  readonly agent: Agent;
  readonly bot: string;
  readonly handoff: HandoffConfig;
  /** Parameters that a webhook may have written: those that conditions read and nothing in the files gives a value. */
  readonly volatile: readonly string[];
  readonly defects: Defect[];
}

/** One flow while it is made. */
export interface Stage {
  readonly desk: Desk;
  readonly files: FlowFiles;
  readonly flow: FlowBuilder;
  readonly start: Scene;
  readonly scenes: ReadonlyMap<string, Scene>;
  /** Handlers that are drawn already. */
  readonly drawn: Set<string>;
  /** Pages at which some path waits for the customer. */
  readonly waits: Set<Scene>;
}

/** A page, or the start page of a flow, with the handlers that are in scope there by themselves. */
export interface Scene {
  /** `start`, or `page <name>`; the prefix of its node ids. */
  readonly id: string;
  readonly name: string;
  readonly file: Located;
  readonly isStart: boolean;
  /** Routes that an intent takes, by intent, in the order in which they are tried. */
  readonly intents: ReadonlyMap<string, readonly Handler[]>;
  /** Routes without an intent, in the order in which they are tried. */
  readonly conditions: readonly Handler[];
  readonly events: readonly Handler[];
  readonly parameters: readonly Located[];
}

/** A transition route or event handler. */
export interface Handler {
  /** Names it in its flow. */
  readonly key: string;
  readonly file: Located;
  readonly intent?: string;
  readonly event?: string;
  readonly guard: Guard;
}

export const placeOf = (handler: Handler): Place => handler.file.at;

/** Where a handler leads, as written; never two targets at once. */
export function targetOf({
  file,
}: Handler): { readonly key: "targetPage" | "targetFlow" | "targetPlaybook"; readonly name: string } | undefined {
  for (const key of ["targetPage", "targetFlow", "targetPlaybook"] as const) {
    const name = textOf(partOf(file, key));
    if (name) return { key, name };
  }
  return undefined;
}

/** Reads the handlers of a page: its own routes, then its route groups in the listed order. */
export function sceneOf(desk: Desk, files: FlowFiles, thing: Thing, isStart: boolean): Scene {
  const id = isStart ? "start" : `page ${thing.name}`;
  const routes = [...handlers(thing.file, "transitionRoutes", id, files.name), ...groupRoutes(desk, files, thing.file)].filter(
    // A route that is switched off by `false` does not exist.
    ({ guard }) => guard.op !== "false",
  );
  const intents = new Map<string, Handler[]>();
  for (const route of routes) if (route.intent !== undefined) intents.set(route.intent, [...(intents.get(route.intent) ?? []), route]);
  return {
    id,
    name: thing.name,
    file: thing.file,
    isStart,
    intents,
    conditions: routes.filter(({ intent }) => intent === undefined),
    events: handlers(thing.file, "eventHandlers", id, files.name),
    // Only required parameters are asked for.
    parameters: listOf(partOf(thing.file, "form", "parameters")).filter((each) => textOf(partOf(each, "required")) === "true"),
  };
}

function groupRoutes({ agent, defects }: Desk, files: FlowFiles, owner: Located): readonly Handler[] {
  const lists = [
    { key: "transitionRouteGroups", groups: files.groups },
    { key: "agentTransitionRouteGroups", groups: agent.groups },
  ];
  return lists.flatMap(({ key, groups }) =>
    textsIn(partOf(owner, key)).flatMap(({ name, at }) => {
      // Objects of the REST API list both kinds in one place.
      const group = named(groups, name) ?? named(agent.groups, name);
      if (group) return handlers(group.file, "transitionRoutes", `group ${group.name}`, files.name);
      const known = groups.map((each) => each.name);
      defects.push({ kind: "unknown-target", reference: { name, at, what: "route group", known, partial: true } });
      return [];
    }),
  );
}

/** The handlers in a list, in file order. */
export const handlers = (
  owner: Located,
  list: "transitionRoutes" | "eventHandlers" | "repromptEventHandlers",
  prefix: string,
  flow: string,
): readonly Handler[] =>
  listOf(partOf(owner, list)).map((file) => {
    const intent = textOf(partOf(file, "intent"));
    const event = textOf(partOf(file, "event"));
    const condition = textOf(partOf(file, "condition"));
    return {
      key: `${prefix}${file.at.pointer}`,
      file,
      guard: condition?.trim() ? readCondition(condition, flow) : { op: "true" },
      ...(intent && { intent }),
      ...(event && { event }),
    };
  });

/** A place inside a handler. */
export const within = ({ file }: Handler, ...path: string[]): Place => below(file.at, ...path);
