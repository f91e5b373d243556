import { remember } from "../../../model/maps.ts";
import type { Json } from "../../../source/document.ts";
import { text } from "../../../source/json.ts";
import { referredResource, resourceKey } from "../cloudformation.ts";
import type { Action, ConnectFlow } from "./flow.ts";
import { isPath } from "./paths.ts";

/** What files call each other: ARNs, ids, resources of a template, placeholders of a pipeline, display names. */

export type Substitution = (name: string, near: string) => string | undefined;

/** The keys of a reference in order of trust; none = it is computed when the flow runs. */
export interface Reference {
  readonly keys: readonly string[];
  /** For people. */
  readonly name: string;
}

export const idKey = (id: string): string => `id:${id.toLowerCase()}`;
export const nameKey = (name: string): string => `name:${name}`;

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/** The id of the thing that an ARN or id names: a UUID, in sanitised exports any word. The instance's id stands before it in an ARN. */
export function idOf(text: string): string | undefined {
  const last = text.startsWith("arn:") ? (text.split("/").at(-1) ?? "") : text;
  return last.match(UUID)?.at(-1) ?? (text.startsWith("arn:") && /^[\w-]+$/.test(last) ? last : undefined);
}

/** The id of a Lex bot in an alias ARN: `arn:aws:lex:R:A:bot-alias/BOTID/ALIASID`. */
export const botIdOf = (arn: string): string | undefined => /:bot-alias\/([A-Z0-9]+)\//.exec(arn)?.[1];

/** Terraform's `${aws_connect_contact_flow.main.arn}`. */
const TERRAFORM = /^\$\{(aws_[a-z0-9_]+\.[\w-]+)(?:\[[^\]]*\])?\.\w+\}$/;

/**
 * Pipelines fill in `{{contactFlows.Main.arn}}`, `${main_flow_arn}`, `__MAIN_FLOW__`: the names in it, the ending words left out; in an
 * expression of Terraform (`${var.flows["main"]}`, `${lookup(var.flows, "main")}`) what it quotes.
 */
function placeholderNames(text: string): readonly string[] {
  if (/^\$\{[^{}]*"[^{}]*\}$/.test(text.trim())) return [...text.matchAll(/"([^"]+)"/g)].flatMap(([, key]) => key ?? []);
  const inner = /^(?:\$\{|\{\{|<|__|%)\s*([\w.\s-]+?)\s*(?:\}\}?|>|__|%)$/.exec(text.trim())?.[1];
  if (!inner) return [];
  const bare = inner.replace(/[_.-](arn|id|name)$/i, "");
  return [...new Set([inner, bare, ...bare.split(".")])].filter((each) => each.length > 2);
}

/** Follows `${X}`: a variable of `Fn::Sub`, a resource of the template, a value that the project knows, the default of a parameter. */
export function expand(
  written: string,
  flow: ConnectFlow,
  substitution: Substitution,
): { readonly text: string; readonly resource?: string } {
  const name = /^\$\{([^}!]+)\}$/.exec(written.trim())?.[1];
  if (name === undefined) return { text: written };
  const variable: Json | undefined = flow.template?.variables.get(name);
  const resource = referredResource(variable ?? written);
  if (resource !== undefined && flow.template?.resources.has(resource))
    return { text: written, resource: resourceKey(flow.at.file, resource) };
  const byDefault = flow.template?.defaults.get(resource ?? name);
  return { text: text(variable) ?? substitution(name, flow.at.file) ?? byDefault ?? written };
}

/** Names that the metadata of some flow gives to an id: they hold for every reference to it. */
export type Learned = ReadonlyMap<string, ReadonlySet<string>>;

const REFERENCES: readonly (readonly [parameter: string, name: string])[] = [
  ["ContactFlowId", "ContactFlowId"],
  ["FlowModuleId", "FlowModuleId"],
];

export function learn(flows: readonly ConnectFlow[]): Learned {
  const learned = new Map<string, Set<string>>();
  const add = (id: string | undefined, name: string | undefined) => {
    if (id && name) remember(learned, id.toLowerCase(), () => new Set()).add(name);
  };
  for (const action of flows.flatMap(({ actions }) => actions)) {
    for (const [parameter, name] of REFERENCES) {
      const id = text(action.parameters.get(parameter)?.value);
      if (id !== undefined) add(idOf(id), action.names.get(name));
    }
    for (const { hook, written } of hooksOf(action)) add(idOf(written), hookName(action, hook));
    add(botIdOf(aliasOf(action) ?? ""), action.names.get("LexV2Bot"));
  }
  return learned;
}

/** The reference that a text makes to a flow or module. */
export function flowReference(
  written: string,
  shown: string | undefined,
  flow: ConnectFlow,
  learned: Learned,
  substitution: Substitution,
): Reference {
  if (isPath(written)) return { keys: [], name: written };
  const { text: id, resource } = expand(written, flow, substitution);
  const own = idOf(id);
  const terraform = TERRAFORM.exec(id)?.[1];
  const names = [shown, ...(own ? (learned.get(own.toLowerCase()) ?? []) : []), ...placeholderNames(id)];
  const plain = own || resource || terraform || id.includes("{") || id.startsWith("arn:") ? [] : [id];
  const keys = [
    ...(resource ? [resource] : []),
    ...(own ? [idKey(own)] : []),
    ...(terraform ? [`tf:${terraform}`] : []),
    ...[...names, ...plain].flatMap((name) => (name ? [nameKey(name)] : [])),
  ];
  return { keys: keys.length > 0 ? [...new Set(keys)] : ["unset"], name: shown ?? names.find((name) => name) ?? (id || "not set") };
}

/** Hooks of a "Set … flow" block and what each names. */
export function hooksOf(action: Action): readonly { readonly hook: string; readonly written: string }[] {
  const hooks = action.parameters.get("EventHooks")?.value;
  if (typeof hooks !== "object" || hooks === null || Array.isArray(hooks)) return [];
  return Object.entries(hooks).flatMap(([hook, written]) => {
    const id = text(written);
    return id === undefined ? [] : [{ hook, written: id }];
  });
}

export const hookName = (action: Action, hook: string): string | undefined =>
  action.names.get(`EventHooks.${hook}`) ?? action.names.get("EventHooks");

/** The alias ARN of a Lex block, where it has one. */
export function aliasOf(action: Action): string | undefined {
  const bot = action.parameters.get("LexV2Bot")?.value;
  return typeof bot === "object" && bot !== null && !Array.isArray(bot) ? text(bot.AliasArn) : undefined;
}
