import { below } from "../../../model/build.ts";
import { folderOf } from "../../../source/file-names.ts";
import { entries, isObject, items, member, text } from "../../../source/json.ts";
import type { Located } from "../located.ts";

/** What an object of an agent is. */
export type Kind = "agent" | "flow" | "page" | "group" | "intent" | "phrases" | "entity" | "values" | "playbook";

/** An object of the REST API: what its resource name says that it is, and of which agent and flow it is a part. */
export interface Resource {
  readonly kind: Kind;
  readonly agent: string;
  readonly flow?: string;
  readonly part: Located;
}

/** What stands behind the agent in a resource name. Source: "REST API reference", Dialogflow CX documentation. */
const RESOURCES: readonly (readonly [RegExp, Kind])[] = [
  [/^$/, "agent"],
  [/^\/(flows\/[^/]+)$/, "flow"],
  [/^\/(flows\/[^/]+)\/pages\/[^/]+$/, "page"],
  [/^\/(flows\/[^/]+)\/transitionRouteGroups\/[^/]+$/, "group"],
  [/^\/transitionRouteGroups\/[^/]+$/, "group"],
  [/^\/intents\/[^/]+$/, "intent"],
  [/^\/entityTypes\/[^/]+$/, "entity"],
  [/^\/playbooks\/[^/]+$/, "playbook"],
];
const AGENT = /^projects\/[^/]+\/locations\/[^/]+\/agents\/[^/]+/;

/** Members under which an answer of the API, or a file put together from several, lists objects. */
const LISTS = ["agent", "agents", "flows", "pages", "transitionRouteGroups", "intents", "entityTypes", "playbooks"];

/** The objects of the API that a file holds: one, a list, an answer with a list, or all of an agent in one file. */
export function resourcesIn(part: Located): readonly Resource[] {
  const { value, at } = part;
  if (Array.isArray(value)) return items(value).flatMap((item, i) => resourcesIn({ value: item, at: below(at, i) }));
  if (!isObject(value)) return [];
  const own = resourceOf(part);
  const inner = entries(value).flatMap(([key, listed]) => (LISTS.includes(key) ? resourcesIn({ value: listed, at: below(at, key) }) : []));
  return own ? [own, ...inner] : inner;
}

function resourceOf(part: Located): Resource | undefined {
  const name = text(member(part.value, "name")) ?? "";
  const agent = AGENT.exec(name)?.[0];
  if (agent === undefined || text(member(part.value, "displayName")) === undefined) return undefined;
  for (const [pattern, kind] of RESOURCES) {
    const match = pattern.exec(name.slice(agent.length));
    if (match) return { kind, agent, part, ...(match[1] !== undefined && { flow: match[1] }) };
  }
  return undefined;
}

/** The folder in which the objects of an agent are kept: that of the file, above those that are called like kinds of objects. */
export function rootOf(path: string): string {
  const folders = folderOf(path).split("/");
  const isKept = (name: string | undefined) => name !== undefined && KEPT.test(name);
  while (isKept(folders.at(-1)) || isKept(folders.at(-2))) folders.pop();
  return folders.join("/");
}

const KEPT = /^(?:flows|pages|(?:agent)?transitionRouteGroups|intents|entityTypes|playbooks)$/i;
