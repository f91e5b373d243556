import type { Call, Place } from "../../model/model.ts";
import { fileName, nearestTo } from "../../source/file-names.ts";
import { literal } from "../literal.ts";
import type { AssembleContext } from "../platform.ts";
import type { ArchitectFlow } from "./shape.ts";

/**
 * How flows mean each other: configuration JSON by id and name, YAML by name. Names are unique per type of flow only, whatever their case;
 * a pipeline may fill parts of them in (`{{name}}`).
 */
export interface Links {
  readonly keysOf: (flow: ArchitectFlow) => readonly string[];
  /** True where the project holds what a call names. */
  readonly resolves: (call: Call) => boolean;
  readonly callOf: (from: ArchitectFlow, reference: FlowReference) => Call;
  /** The bot of another platform that bears one of the names, with every key of the nearest ones. */
  readonly vendorBot: (from: ArchitectFlow, names: readonly string[]) => VendorBot | undefined;
}

/** A bot of another platform that the project holds. */
export interface VendorBot {
  readonly name: string;
  readonly keys: readonly string[];
}

/** What an action says of the flow that it means. */
export interface FlowReference {
  readonly name: string;
  readonly guid?: string | undefined;
  readonly at: Place;
  readonly what: string;
  /** The types of flow that are meant, likeliest first. */
  readonly types: readonly string[];
}

/** What stands in `overrideInQueueFlow`. */
export const IN_QUEUE: readonly string[] = ["inqueuecall", "inqueueshortmessage", "inqueueemail"];

/** Links the flows of a project. */
export function linksOf(flows: readonly ArchitectFlow[], context: AssembleContext): Links {
  const keysOf: Links["keysOf"] = (flow) => [
    ...(flow.guid ? [`genesys:guid:${flow.guid}`] : []),
    nameKey(flow.type.type, flow.name),
    `genesys:file:${flow.at.file}`,
  ];

  const known = new Set(flows.flatMap(keysOf));

  /**
   * The nearest flows whose name can become the wanted one: a name that a pipeline fills in, on either side, says no more. What it fills in
   * may be the name of a resource that is made of a flow file: then that file's flow is meant.
   */
  const candidates = (from: ArchitectFlow, written: string, name: string, types: readonly string[]): readonly ArchitectFlow[] => {
    const others = flows.filter((flow) => flow !== from && types.includes(flow.type.type));
    const made = written === name ? [] : others.filter(({ at }) => fileName(at.file).replace(/\.\w+$/, "") === name);
    const fits = made.length > 0 ? made : others.filter((flow) => mayBe(name, flow.name));
    return nearestTo(from.at.file, fits, ({ at }) => at.file);
  };

  const callOf: Links["callOf"] = (from, { name: written, guid, at, what, types }) => {
    const name = filled(written, from.at.file, context);
    const byName = types.map((type) => nameKey(type, name));
    const byId = guid ? [`genesys:guid:${guid}`] : [];
    const isKnown = [...byId, ...byName].some((key) => known.has(key));
    const near = isKnown ? [] : candidates(from, written, name, types);
    const [only] = near;
    // A name that only a pipeline knows is no missing flow: where it can mean none or several, it is as good as computed.
    const isOpen = !isKnown && near.length !== 1 && (near.length > 1 || name.includes("{{"));
    const keys = isOpen ? [] : [...byId, ...byName, ...(only ? [`genesys:file:${only.at.file}`] : [])];
    const others = () => flows.filter((flow) => types.includes(flow.type.type)).map((flow) => flow.name);
    return { keys, name, at, what, known: isKnown ? [] : others() };
  };

  const vendorBot: Links["vendorBot"] = (from, names) => {
    for (const name of names) {
      const named = (context.bots ?? []).filter((bot) => bot.name === name || bot.flows.some((flow) => flow.name === name));
      const found = nearestTo(from.at.file, named, ({ at }) => at.file);
      if (found.length > 0) return { name, keys: found.flatMap((bot) => bot.flows[0]?.keys ?? []) };
    }
    return undefined;
  };
  return { keysOf, resolves: ({ keys }) => keys.some((key) => known.has(key)), callOf, vendorBot };
}

const PLACEHOLDER = /\{\{([^{}]+)\}\}/g;

/** A name with what a pipeline writes into it, as far as the project says that. */
export const filled = (name: string, near: string, context: AssembleContext): string =>
  name.replace(PLACEHOLDER, (whole, key: string) => context.substitution(key.trim(), near) ?? whole);

const nameKey = (type: string, name: string): string => `genesys:${type}:${name.trim().toLowerCase()}`;

/** Two names of which at least one has a placeholder, where one can become the other. */
function mayBe(one: string, other: string): boolean {
  const pattern = (name: string) => {
    const known = name.split(/\{\{[^{}]+\}\}/).map(literal);
    return new RegExp(`^${known.join(".*")}$`, "is");
  };
  return [one, other].some((name) => name.includes("{{")) && (pattern(one).test(other) || pattern(other).test(one));
}
