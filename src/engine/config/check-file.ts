import type { Range, SourceDocument, SyntaxProblem } from "../../source/document.ts";
import type { Fault } from "./fault.ts";
import { describe, type SchemaError } from "./schema-error.ts";

/** An error in a config file, or in a file that it names. */
export interface ConfigError {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** The content of such a file, or everything that is wrong with it. */
export type Checked<Value> =
  | { readonly value: Value; readonly errors: readonly [] }
  | { readonly value: null; readonly errors: readonly ConfigError[] };

/** How a file is checked: by its schema and, if it follows that, for what no schema can express. */
export interface Checks<Value> {
  /** What users call the file: config, context. */
  readonly file: string;
  readonly schemaErrors: (value: unknown) => readonly SchemaError[];
  readonly faults: (value: Value) => readonly Fault[];
}

/** Checks a parsed file that people write for the tool: its syntax, duplicate keys, its schema, and the rest. */
export function checkFile<Value>(document: SourceDocument, { file, schemaErrors, faults }: Checks<Value>): Checked<Value> {
  const error = (pointer: string, message: string, part?: "key"): ConfigError => ({
    file: document.path,
    range: document.range(pointer, part),
    message,
  });
  // Where two braces are missing, both are missing at one place.
  const isFirst = ({ message, at }: SyntaxProblem, i: number, all: readonly SyntaxProblem[]) =>
    all.findIndex((each) => each.message === message && each.at.offset === at.offset) === i;
  const broken = document.problems
    .filter(isFirst)
    .map(({ message, at }) => ({ file: document.path, range: { start: at, end: at }, message }));
  if (broken.length > 0) return { value: null, errors: broken };
  if (document.value === undefined || document.value === null)
    return { value: null, errors: [error("", `the ${file} is empty; write {} where nothing is to be set`)] };
  const twice = document
    .duplicateKeys()
    .map(({ key, range }) => ({ file: document.path, range, message: `the key "${key}" stands twice` }));
  const found = schemaErrors(document.value).flatMap((each) => describe(each, error, `the ${file}`));
  if (twice.length + found.length > 0) return { value: null, errors: [...twice, ...found] };
  const value = document.value as unknown as Value;
  const deep = faults(value);
  return deep.length > 0 ? { value: null, errors: deep.map(({ pointer, message }) => error(pointer, message)) } : { value, errors: [] };
}
