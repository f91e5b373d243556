import { didYouMean } from "../../model/nearest.ts";
import type { Range, SourceDocument } from "../../source/document.ts";
import { PRESETS } from "./presets.ts";
import { validate } from "./validate.generated.ts";
import { type ConfigValue, listOf, wordsOf } from "./value.ts";

/** Something wrong in a config file. */
export interface ConfigError {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** What the generated validator says about one value (Ajv's words, with `verbose`). */
interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: { readonly properties?: object };
  readonly data?: unknown;
}

/** Reads a parsed config file: its value, or everything that is wrong with it. `compile` throws on a regular expression that is refused. */
export function checkConfig(
  document: SourceDocument,
  compile: (pattern: string) => unknown,
): { readonly value: ConfigValue; readonly errors: readonly [] } | { readonly value: null; readonly errors: readonly ConfigError[] } {
  const error = (pointer: string, message: string, part?: "key"): ConfigError => ({
    file: document.path,
    range: document.range(pointer, part),
    message,
  });
  const broken = document.problems.map(({ message, at }) => ({ file: document.path, range: { start: at, end: at }, message }));
  if (broken.length > 0 || document.value === undefined) {
    return { value: null, errors: broken.length > 0 ? broken : [error("", "is no JSON and no YAML")] };
  }
  const twice = document
    .duplicateKeys()
    .map(({ key, range }) => ({ file: document.path, range, message: `the key "${key}" stands twice` }));
  const check = validate as unknown as { (value: unknown): boolean; errors?: readonly SchemaError[] | null };
  const found = check(document.value) ? [] : (check.errors ?? []).flatMap((each) => describe(each, error));
  if (twice.length + found.length > 0) return { value: null, errors: [...twice, ...found] };
  const value = document.value as unknown as ConfigValue;
  const deep = [...unknownPresets(value), ...refusedPatterns(value, compile)].map(({ pointer, message }) => error(pointer, message));
  return deep.length > 0 ? { value: null, errors: deep } : { value, errors: [] };
}

function describe(found: SchemaError, error: (pointer: string, message: string, part?: "key") => ConfigError): readonly ConfigError[] {
  const { keyword, instancePath: at, params } = found;
  const where = nameOf(at);
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      const what = at === "/rules" || /^\/overrides\/\d+\/rules$/.test(at) ? "unknown rule" : "unknown key";
      const known = Object.keys(found.parentSchema?.properties ?? {});
      return [error(`${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, `${what} "${key}"${didYouMean(key, known)}`, "key")];
    }
    case "required":
      return [error(at, `${where} needs "${String(params.missingProperty)}"`)];
    case "enum": {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      const given = typeof found.data === "string" ? `"${found.data}"` : JSON.stringify(found.data);
      return [error(at, `${given} is none of ${allowed.join(", ")}${didYouMean(String(found.data), allowed)}`)];
    }
    case "type":
      return [error(at, `${where} must be ${TYPES.get(String(params.type)) ?? String(params.type)}`)];
    case "pattern":
      return [error(at, lastKey(at) === "expires" ? `"${String(found.data)}" is no date like 2026-12-31` : `${where} must not be empty`)];
    case "minItems":
    case "minProperties":
      return [error(at, `${where} must not be empty`)];
    case "items":
      return [error(at, `${where} takes a severity and options, nothing more`)];
    case "minimum":
    case "maximum":
      return [error(at, `${where} must be ${keyword === "minimum" ? "at least" : "at most"} ${String(params.limit)}`)];
    // The branch of a schema that failed is named by an error of its own.
    case "if":
      return [];
    default:
      return [error(at, `${where} breaks the schema (${keyword})`)];
  }
}

const TYPES = new Map([
  ["object", "an object"],
  ["array", "a list"],
  ["string", "a text"],
  ["number", "a number"],
  ["integer", "a whole number"],
  ["boolean", "true or false"],
]);

/** `"rules"`, `item 1 of "suppress"`. */
function nameOf(pointer: string): string {
  if (pointer === "") return "the config";
  const key = lastKey(pointer);
  return /^\d+$/.test(key) ? `item ${Number(key) + 1} of ${nameOf(pointer.slice(0, pointer.lastIndexOf("/")))}` : `"${key}"`;
}

const lastKey = (pointer: string): string => (pointer.split("/").at(-1) ?? "").replaceAll("~1", "/").replaceAll("~0", "~");

interface Deep {
  readonly pointer: string;
  readonly message: string;
}

/** What `extends` names is a preset or, with a dot or a slash in it, a file. */
export const isPath = (name: string): boolean => /[./\\]/.test(name);

function unknownPresets(value: ConfigValue): readonly Deep[] {
  const known = Object.keys(PRESETS);
  const check = (names: readonly string[], pointer: (i: number) => string, files: boolean): readonly Deep[] =>
    names.flatMap((name, i) => {
      if (known.includes(name) || (files && isPath(name))) return [];
      const message = isPath(name)
        ? "an override extends presets only, no files"
        : `unknown preset "${name}"${didYouMean(name, known)} (presets: ${known.join(", ")})`;
      return [{ pointer: pointer(i), message }];
    });
  const at = (base: string, own: unknown) => (i: number) => (Array.isArray(own) ? `${base}/${i}` : base);
  return [
    ...check(listOf(value.extends), at("/extends", value.extends), true),
    ...(value.overrides ?? []).flatMap((override, n) =>
      check(listOf(override.extends), at(`/overrides/${n}/extends`, override.extends), false),
    ),
  ];
}

function refusedPatterns(value: ConfigValue, compile: (pattern: string) => unknown): readonly Deep[] {
  const check = (pattern: string, pointer: string): readonly Deep[] => {
    try {
      compile(pattern);
      return [];
    } catch (error) {
      return [{ pointer, message: `the regular expression ${JSON.stringify(pattern)} is refused: ${(error as Error).message}` }];
    }
  };
  const inSections = (sections: ConfigValue | NonNullable<ConfigValue["overrides"]>[number], base: string): readonly Deep[] => [
    ...wordsOf(sections.requests?.patterns).flatMap((pattern) => check(pattern, `${base}/requests/patterns`)),
    ...wordsOf(sections.requests?.exclude).flatMap((text) => {
      const pattern = /^\/(.*)\/$/s.exec(text)?.[1];
      return pattern === undefined ? [] : check(pattern, `${base}/requests/exclude`);
    }),
    ...(sections.handoff?.texts ?? []).flatMap(({ matches }, i) => check(matches, `${base}/handoff/texts/${i}/matches`)),
    ...(sections.gates ?? []).flatMap(({ matches }, i) => check(matches, `${base}/gates/${i}/matches`)),
  ];
  return [...inSections(value, ""), ...(value.overrides ?? []).flatMap((override, n) => inSections(override, `/overrides/${n}`))];
}
