import { didYouMean } from "../../model/nearest.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, items, member } from "../../source/json.ts";
import { escapeStep } from "../../source/pointer.ts";
import { type Compile, type Fault, faultsOf } from "./fault.ts";
import { type SchemaError, schemaErrorsOf } from "./schema-error.ts";

/** What is wrong with descriptions of house formats: errors of the schema, and errors that it cannot see. */
export interface MappingCheck {
  readonly schemaErrors: readonly SchemaError[];
  readonly errors: readonly Fault[];
}

/**
 * Checks the sections under `platforms` that are named after no platform. Only a section that follows the schema is checked further. Nothing is
 * loaded if the config describes no format.
 */
export async function checkMappings(config: Json, platforms: readonly string[], compile: Compile): Promise<MappingCheck> {
  const sections = entries(member(config, "platforms")).filter(([name]) => !platforms.includes(name));
  if (sections.length === 0) return { schemaErrors: [], errors: [] };
  const { validate } = await import("./validate-mapping.generated.ts");
  const { pathError } = await import("../../platforms/mapping/paths.ts");
  const checked = sections.map(([name, section]): MappingCheck => {
    const base = `/platforms/${escapeStep(name)}`;
    // A section with nothing but actions was meant for a platform, not as a format.
    if (isObject(section) && member(section, "flows") === undefined && Object.keys(section).every((key) => key === "actions")) {
      const otherwise = ': the description of a house format needs "flows"';
      const message = `unknown platform "${name}"${didYouMean(name, platforms) || otherwise}`;
      return { schemaErrors: [], errors: [{ pointer: base, message }] };
    }
    const wrong = schemaErrorsOf(validate, section);
    if (wrong.length > 0) return { schemaErrors: wrong.map((each) => ({ ...each, instancePath: base + each.instancePath })), errors: [] };
    return { schemaErrors: [], errors: [...wrongTexts(section, base, pathError, compile), ...wrongParts(section, base)] };
  });
  return { schemaErrors: checked.flatMap((each) => each.schemaErrors), errors: checked.flatMap((each) => each.errors) };
}

/** Paths that are no JSONPath, and regular expressions that are refused. `OWN_WORDS` are neither. */
function wrongTexts(
  value: Json,
  pointer: string,
  pathError: (path: string) => string | undefined,
  compile: Compile,
  key = "",
): readonly Fault[] {
  if (typeof value === "string") {
    if (key === "matches") return faultsOf(value, pointer, compile);
    const wrong = /^[$@]/.test(value) && !OWN_WORDS.has(key) ? pathError(value) : undefined;
    return wrong === undefined ? [] : [{ pointer, message: `"${value}" is no JSONPath: ${wrong}` }];
  }
  const below = (child: Json, step: string, name: string) => wrongTexts(child, `${pointer}/${escapeStep(step)}`, pathError, compile, name);
  if (Array.isArray(value)) return value.flatMap((each, i) => below(each, String(i), key));
  return entries(value).flatMap(([name, each]) => below(each, name, name));
}

/** Keys whose values are taken from the user's files. */
const OWN_WORDS: ReadonlySet<string> = new Set(["title", "equals", "value", "files"]);

interface Part {
  readonly value: Json;
  readonly pointer: string;
}

/** Parts that lack another part. */
function wrongParts(mapping: Json, base: string): readonly Fault[] {
  const flows = member(mapping, "flows");
  const nodes = member(flows, "nodes");
  const at = `${base}/flows/nodes`;
  const recognised = [mapping, flows, member(mapping, "intents")].some((each) => member(each, "files") ?? member(each, "when"));
  const types: readonly Part[] = entries(member(nodes, "types")).map(([name, value]) => ({
    value,
    pointer: `${at}/types/${escapeStep(name)}`,
  }));
  const told = member(nodes, "type") !== undefined || types.every(({ value }) => member(value, "where") !== undefined);
  const hasHandles = member(member(flows, "edges"), "handle") !== undefined;
  return [
    ...(recognised ? [] : [{ pointer: base, message: 'needs "files" or "when", so that its files are recognised' }]),
    ...(told ? [] : [{ pointer: at, message: 'needs "type", or every type a "where": nothing else tells one node from another' }]),
    ...exitsOf([{ value: nodes ?? null, pointer: at }, ...types]).flatMap((exit) => wrongExit(exit, hasHandles)),
    ...types.flatMap(wrongType),
  ];
}

const exitsOf = (owners: readonly Part[]): readonly Part[] =>
  owners.flatMap(({ value: owner, pointer }) =>
    items(member(owner, "exits")).map((value, i) => ({ value, pointer: `${pointer}/exits/${i}` })),
  );

function wrongExit({ value, pointer }: Part, hasHandles: boolean): readonly Fault[] {
  const [leads, ...more] = ["to", "flow", "handle"].filter((key) => member(value, key) !== undefined);
  if (leads === undefined || more.length > 0) return [{ pointer, message: 'an exit needs one of "to", "flow" and "handle"' }];
  return leads === "handle" && !hasHandles ? [{ pointer: `${pointer}/handle`, message: 'needs "flows.edges" with a "handle"' }] : [];
}

function wrongType({ value, pointer }: Part): readonly Fault[] {
  const kind = String(member(value, "kind") ?? value);
  if ((kind === "call" || kind === "jump") && member(value, "flow") === undefined)
    return [{ pointer, message: `a ${kind} needs "flow", the name of the flow that is entered` }];
  return Object.entries(ONLY).flatMap(([key, kinds]) =>
    member(value, key) === undefined || kinds.includes(kind)
      ? []
      : [{ pointer: `${pointer}/${key}`, message: `"${key}" belongs to ${kinds.join(" and ")}, not to ${kind}` }],
  );
}

/** The kinds of nodes to which a key belongs. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  stores: ["ask"],
  maxAttempts: ["ask"],
  variable: ["branch", "ask"],
  route: ["transfer"],
  target: ["transfer"],
  flow: ["call", "jump"],
  binds: ["call"],
  exitReason: ["return"],
  rests: ["end"],
};
