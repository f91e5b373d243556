import { JSONPathEnvironment, JSONPathError, type JSONPathQuery } from "json-p3";
import type { Json } from "../../source/document.ts";
import { LIMITS } from "../../source/limits.ts";
import { escapeStep } from "../../source/pointer.ts";

/** JSONPath (RFC 9535) over values whose place is known. */

const environment = new JSONPathEnvironment({ maxRecursionDepth: LIMITS.depth + 1 });
const compiled = new Map<string, JSONPathQuery>();

/** A path begins with `$` (the file) or `@` (the thing described); the query itself is the same. */
function compile(path: string): JSONPathQuery {
  const known = compiled.get(path);
  if (known) return known;
  const query = environment.compile(`$${path.slice(1)}`);
  compiled.set(path, query);
  return query;
}

/** What is wrong with a path; nothing where it is one. */
export function pathError(path: string): string | undefined {
  try {
    compile(path);
    return undefined;
  } catch (error) {
    if (error instanceof JSONPathError) return error.message.replace(/ \('.*':(\d+)\)$/s, " at character $1");
    throw error;
  }
}

/** A value and its JSON pointer in the file. `key` = the key or index under which it stands. */
export interface Thing {
  readonly value: Json;
  readonly pointer: string;
  readonly key: string | undefined;
}

/** Everything that a path finds, starting from a thing. */
export function find(path: string, from: Thing): readonly Thing[] {
  return compile(path)
    .query(from.value)
    .nodes.map(({ value, location }) => ({
      value: value as Json,
      pointer: from.pointer + location.map((step) => `/${escapeStep(String(step))}`).join(""),
      key: location.length === 0 ? from.key : String(location.at(-1)),
    }));
}
