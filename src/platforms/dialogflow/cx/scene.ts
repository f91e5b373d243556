import type { FlowBuilder } from "../../../model/build.ts";
import { below } from "../../../model/build.ts";
import { push } from "../../../model/maps.ts";
import type { Defect, Guard, Place } from "../../../model/model.ts";
import type { HandoffConfig } from "../../platform.ts";
import { type Located, listOf, partOf, textOf, textsIn } from "../located.ts";
import type { Agent, FlowFiles, Thing } from "./agent.ts";
import { guardIn } from "./guards.ts";
import { lastStep, named } from "./names.ts";
import type { Parameters } from "./parameters.ts";

/** One agent while its flows are made. */
export interface Desk {
  readonly agent: Agent;
  readonly bot: string;
  readonly handoff: HandoffConfig;
  readonly parameters: Parameters;
  /** The intents that say yes or no. */
  readonly answers: ReadonlySet<string>;
  /** The flow in which conversations begin. */
  readonly main: string;
  /** Where the first handler of each event stands that a client sends. */
  readonly events: Map<string, Place>;
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
  /** Pages at which some path waits for the customer, by the node that is drawn for it. */
  readonly waits: Map<string, Wait>;
}

/** How a page waits: `asked` = the start page of a flow that was called just now, whose own routes are the answers. */
export interface Wait {
  readonly scene: Scene;
  readonly asked: boolean;
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

export interface Target {
  readonly key: "targetPage" | "targetFlow" | "targetPlaybook";
  readonly name: string;
}

/** Where a handler leads, as written; never two targets at once. */
export function targetOf({ file }: Handler): Target | undefined {
  for (const key of ["targetPage", "targetFlow", "targetPlaybook"] as const) {
    const name = textOf(partOf(file, key));
    if (name) return { key, name };
  }
  return undefined;
}

/** The pages of a flow, read and not yet drawn. */
export interface Scenes {
  readonly files: FlowFiles;
  readonly start: Scene;
  readonly pages: ReadonlyMap<string, Scene>;
}

export const scenesOf = (desk: Desk, files: FlowFiles): Scenes => ({
  files,
  start: sceneOf(desk, files, files, true),
  pages: new Map(files.pages.map((page) => [page.name, sceneOf(desk, files, page, false)])),
});

/** Reads the handlers of a page: its own routes, then its route groups in the listed order. */
function sceneOf(desk: Desk, files: FlowFiles, thing: Thing, isStart: boolean): Scene {
  const id = isStart ? "start" : `page ${thing.name}`;
  const routes = [...handlers(desk, thing.file, "transitionRoutes", id, files.name), ...groupRoutes(desk, files, thing.file)].filter(
    // A route that is switched off by `false` does not exist.
    ({ guard }) => guard.op !== "false",
  );
  const intents = new Map<string, Handler[]>();
  for (const route of routes) if (route.intent !== undefined) push(intents, route.intent, route);
  return {
    id,
    name: thing.name,
    file: thing.file,
    isStart,
    intents,
    conditions: routes.filter(({ intent }) => intent === undefined),
    events: handlers(desk, thing.file, "eventHandlers", id, files.name),
    // Only required parameters are asked for.
    parameters: listOf(partOf(thing.file, "form", "parameters")).filter((each) => textOf(partOf(each, "required")) === "true"),
  };
}

function groupRoutes(desk: Desk, files: FlowFiles, owner: Located): readonly Handler[] {
  const { agent, defects } = desk;
  const lists = [
    { key: "transitionRouteGroups", groups: files.groups },
    { key: "agentTransitionRouteGroups", groups: agent.groups },
  ];
  return lists.flatMap(({ key, groups }) =>
    textsIn(partOf(owner, key)).flatMap(({ name, at }) => {
      // Objects of the REST API list both kinds in one place.
      const group = named(groups, name) ?? named(agent.groups, name);
      if (group) return handlers(desk, group.file, "transitionRoutes", `group ${group.name}`, files.name);
      const known = groups.map((each) => each.name);
      defects.push({ kind: "unknown-target", reference: { name, at, what: "route group", known, partial: true } });
      return [];
    }),
  );
}

/** The handlers in a list, in file order. */
export const handlers = (
  desk: Desk,
  owner: Located,
  list: "transitionRoutes" | "eventHandlers" | "repromptEventHandlers",
  prefix: string,
  flow: string,
): readonly Handler[] =>
  listOf(partOf(owner, list)).map((file) => {
    const written = textOf(partOf(file, "intent"));
    const intent = written && (named(desk.agent.intents, written)?.name ?? lastStep(written));
    const event = textOf(partOf(file, "event"));
    const condition = textOf(partOf(file, "condition"));
    return {
      key: `${prefix}${file.at.pointer}`,
      file,
      guard: guardIn(desk, condition, flow),
      ...(intent && { intent }),
      ...(event && { event }),
    };
  });

/** A place inside a handler. */
export const within = ({ file }: Handler, ...path: string[]): Place => below(file.at, ...path);
