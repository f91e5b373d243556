import { didYouMean } from "../../model/nearest.ts";
import { escapeStep, parentOf, stepsOf } from "../../source/pointer.ts";
import { MOST_LISTED, RULES_LISTED } from "../tool.ts";

/** One error of a generated validator, as Ajv writes it with `verbose`. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: { readonly properties?: object };
  readonly data?: unknown;
}

/** Everything that a generated validator (`validate*.generated.ts`, which have no types) finds wrong with a value. */
export function schemaErrorsOf(validate: unknown, value: unknown): readonly SchemaError[] {
  const check = validate as { (value: unknown): boolean; errors?: readonly SchemaError[] | null };
  return check(value) ? [] : (check.errors ?? []);
}

/**
 * A schema error as a sentence, at its pointer; `part` is `key` if the key is at fault and not its value. `file` is what the whole is called.
 */
export function describe<T>(
  found: SchemaError,
  error: (pointer: string, message: string, part?: "key") => T,
  file = "the config",
): readonly T[] {
  const { keyword, instancePath: at, params } = found;
  const where = nameOf(at, file);
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      const what = at === "/rules" || /^\/overrides\/\d+\/rules$/.test(at) ? "unknown rule" : "unknown key";
      const known = Object.keys(found.parentSchema?.properties ?? {});
      const otherwise = known.length > 0 && known.length <= MOST_LISTED ? ` (one of ${known.join(", ")})` : "";
      const near = didYouMean(key, known) || (what === "unknown rule" ? RULES_LISTED : otherwise);
      return [error(`${at}/${escapeStep(key)}`, `${what} "${key}"${near}`, "key")];
    }
    case "required":
      return [error(at, `${where} needs "${String(params.missingProperty)}"`)];
    case "enum": {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      const given = typeof found.data === "string" ? `"${found.data}"` : JSON.stringify(found.data);
      if (allowed.length > MOST_LISTED)
        return [error(at, `unknown rule ${given}${didYouMean(String(found.data), allowed) || RULES_LISTED}`)];
      return [error(at, `${given} is none of ${allowed.join(", ")}${didYouMean(String(found.data), allowed)}`)];
    }
    case "type":
      return [error(at, `${where} must be ${TYPES.get(String(params.type)) ?? String(params.type)}`)];
    case "pattern":
      return [error(at, PATTERNS.get(String(params.pattern))?.(JSON.stringify(found.data)) ?? `${where} must not be empty`)];
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

/** What a text is not, by the pattern that it breaks. */
const PATTERNS = new Map<string, (given: string) => string>([
  ["^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", (given) => `${given} is no date like 2026-12-31`],
  [
    "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? ([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
    (given) => `${given} is no time of the week like "Sat 22:00-04:00" or "Mon-Fri 08:00-18:00"`,
  ],
  ["^[$@]", (given) => `${given} is no path: it begins with $ (the file) or @ (the thing that is described)`],
  [
    "^([$@]|key$)",
    (given) => `${given} is no path that begins with $ or @, and not key; a text that is the same for all is written {"value": ${given}}`,
  ],
  ["^([$@]|following$)", (given) => `${given} is no path that begins with $ or @, and not following`],
]);

const TYPES = new Map([
  ["object", "an object"],
  ["array", "a list"],
  ["string", "a text"],
  ["number", "a number"],
  ["integer", "a whole number"],
  ["boolean", "true or false"],
]);

/** `"rules"`, `item 1 of "suppress"`. */
function nameOf(pointer: string, file: string): string {
  if (pointer === "") return file;
  const key = stepsOf(pointer).at(-1) ?? "";
  return /^\d+$/.test(key) ? `item ${Number(key) + 1} of ${nameOf(parentOf(pointer), file)}` : `"${key}"`;
}
