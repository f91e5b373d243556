import ignore from "ignore";
import { onDisk } from "../../source/file-names.ts";

/**
 * Patterns as in `.gitignore`, and with `{a,b}`: `legacy/**`, `*.yaml`, `flows/{shop,bank}/*.json`, `!keep.json`.
 * A member of a zip matches if the zip does. An accented letter is the same in one character and in two, as file systems of Apple write it.
 */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const written = patterns.map((pattern) => pattern.normalize("NFC").replace(/^(!?)\.\//, "$1"));
  const rules = ignore({ allowRelativePaths: true }).add(written.flatMap(expand));
  return (path) => {
    const name = path.normalize("NFC");
    return rules.ignores(name) || rules.ignores(onDisk(name).file);
  };
}

/** `a{b,c}` → `ab`, `ac`. */
function expand(pattern: string): readonly string[] {
  const braces = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(pattern);
  if (!braces) return [pattern];
  const [, before = "", inside = "", after = ""] = braces;
  return inside.split(",").flatMap((each) => expand(before + each + after));
}

/** A file of the working directory as seen from a folder whose path to the working directory is `prefix` (`""`, `flows`, `../other`). */
export function seenFrom(prefix: string, file: string): string {
  const parts: string[] = [];
  for (const part of `${prefix}/${file}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}
