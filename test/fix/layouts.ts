import fc from "fast-check";
import type { Json } from "../../src/source/document.ts";

/** Values and the many ways in which people and tools write them down. */

const KEY = fc.oneof(
  fc.constantFrom("name", "type", "goto", "__proto__", "a/b", "a~b", "größe", "key with blanks", "😀"),
  fc.string({ unit: fc.constantFrom("a", "b", "c", "_"), minLength: 1, maxLength: 3 }),
);
const TEXT = fc.oneof(
  fc.constantFrom(
    "",
    "+15550100",
    "true",
    "null",
    "007",
    "12",
    "1e3",
    "- x",
    "# no comment",
    "// no comment",
    "a: b",
    "it's",
    "yes",
    "~",
    "{{x}}",
  ),
  fc.string({ unit: fc.constantFrom("a", "b", " ", ":", "#", "'", '"', "\\", "/", ",", "[", "}", "😀", "é", "\n", "\t"), maxLength: 8 }),
);
export const LEAF: fc.Arbitrary<Json> = fc.oneof(TEXT, TEXT, fc.integer({ min: -999, max: 999 }), fc.boolean(), fc.constant(null));

export const VALUE: fc.Arbitrary<Json> = fc.letrec<{ any: Json }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    LEAF,
    fc.array(tie("any"), { maxLength: 4 }),
    fc.array(fc.tuple(KEY, tie("any")), { maxLength: 4 }).map((members) => Object.fromEntries(members) as Json),
  ),
})).any;

/** An endless row of choices, drawn from a list of numbers. */
export type Dice = (sides: number) => number;
export const DICE = fc.array(fc.nat(), { minLength: 20, maxLength: 60 }).map((rolls): (() => Dice) => () => {
  let at = 0;
  return (sides) => (rolls[at++ % rolls.length] ?? 0) % sides;
});

export interface Style {
  readonly eol: "\n" | "\r\n";
  readonly comments: boolean;
}
export const STYLE: fc.Arbitrary<Style> = fc.record({ eol: fc.constantFrom("\n", "\r\n"), comments: fc.boolean() });

/** JSON with blanks, line breaks, tabs and comments at every place where the language allows them. */
export function jsonText(value: Json, dice: Dice, { eol, comments }: Style): string {
  let count = 0;
  const trivia = (): string => {
    const all = ["", "", " ", eol, `${eol}\t`, `${eol}    `, `  ${eol}${eol}  `];
    const remark = [` /* c${count} */ `, `/*c${count}*/`, ` // c${count}${eol}`, `${eol}  // c${count}, {"x": [${eol}  `];
    const from = comments ? [...all, ...remark] : all;
    count++;
    return from[dice(from.length)] ?? "";
  };
  const list = (open: string, parts: readonly string[], close: string): string => {
    if (parts.length === 0) return open + trivia() + close;
    const tail = comments && dice(4) === 0 ? `${trivia()},` : "";
    return open + parts.map((part) => trivia() + part).join(`${trivia()},`) + tail + trivia() + close;
  };
  const text = (of: string): string =>
    dice(4) === 0
      ? JSON.stringify(of).replace(/[é-￿]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      : JSON.stringify(of);
  const write = (of: Json): string => {
    if (Array.isArray(of)) return list("[", of.map(write), "]");
    if (typeof of === "object" && of !== null)
      return list(
        "{",
        Object.entries(of).map(([key, member]) => `${text(key)}${trivia()}:${trivia()}${write(member)}`),
        "}",
      );
    return typeof of === "string" ? text(of) : JSON.stringify(of);
  };
  return trivia() + write(value) + trivia();
}

/** YAML in block and flow style, with comments, blank lines, quotes of every kind and lists at the column of their key. */
export function yamlText(value: Json, dice: Dice, { eol, comments }: Style): string {
  let count = 0;
  const remark = (): string => {
    count++;
    return comments && dice(3) === 0 ? ` # c${count}: x` : "";
  };
  const between = (indent: string): string => {
    count++;
    if (!comments) return "";
    return ["", "", eol, `${indent}# c${count}${eol}`, `# c${count} at the margin${eol}`][dice(5)] ?? "";
  };
  const quoted = (of: string): string => {
    const plain =
      /^[A-Za-z_.+\d{][^\n:#,[\]{}'"\\\t]*$/.test(of) && of.trim() === of && !/^(?:true|false|null|yes|~|[+-]?\d[\d.e]*)$/i.test(of);
    if (plain && dice(2) === 0) return of;
    return dice(2) === 0 && !/[\n\t]/.test(of) ? `'${of.replaceAll("'", "''")}'` : JSON.stringify(of);
  };
  const flow = (of: Json): string => {
    const blank = dice(2) === 0 ? " " : "";
    if (Array.isArray(of)) return `[${blank}${of.map(flow).join(`,${blank || " "}`)}${blank}]`;
    if (typeof of === "object" && of !== null)
      return `{${blank}${Object.entries(of)
        .map(([key, member]) => `${quoted(key)}: ${flow(member)}`)
        .join(`,${blank || " "}`)}${blank}}`;
    return typeof of === "string" ? quoted(of) : JSON.stringify(of);
  };
  const isCollection = (of: Json): boolean => typeof of === "object" && of !== null && Object.keys(of).length > 0;
  const isBlock = (of: Json): boolean => isCollection(of) && dice(4) > 0;
  /** Lines of a collection at an indentation; the first one without it. */
  const block = (of: Json, indent: string): string => {
    const entries = Array.isArray(of)
      ? of.map((item) => ["-", item] as const)
      : Object.entries(of ?? {}).map(([key, item]) => [`${quoted(key)}:`, item] as const);
    return entries
      .map(([head, item], i) => {
        const lead = i === 0 ? "" : between(indent) + indent;
        if (!isBlock(item)) {
          if (typeof item === "string" && /^[a-zé]+\n[a-zé]+$/u.test(item) && dice(2) === 0)
            return `${lead}${head} |-${remark()}${eol}${item
              .split("\n")
              .map((line) => (line === "" ? line : `${indent}  ${line}`))
              .join(eol)}${eol}`;
          if (item === null && dice(2) === 0) return `${lead}${head}${remark()}${eol}`;
          return `${lead}${head} ${flow(item)}${remark()}${eol}`;
        }
        if (head === "-" && dice(2) === 0) return `${lead}- ${block(item, `${indent}  `)}`;
        const deeper = indent + (Array.isArray(item) && head !== "-" && dice(2) === 0 ? "" : ["  ", "    ", " "][dice(3)]);
        return `${lead}${head}${remark()}${eol}${between(deeper)}${deeper}${block(item, deeper)}`;
      })
      .join("");
  };
  const text = isCollection(value) ? block(value, "") : `${flow(value)}${remark()}${eol}`;
  return dice(5) === 0 ? text.slice(0, -eol.length) : between("") + text;
}
