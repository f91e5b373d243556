import type { Json } from "../../source/document.ts";
import { entries, isObject, items } from "../../source/json.ts";
import { innerJson } from "../../source/pointer.ts";
import { upTo } from "./brackets.ts";

/**
 * Translates Terraform's JSON files (`main.tf.json`, `prod.tfvars.json`) into its own syntax. Source: "JSON Configuration Syntax", Terraform
 * language.
 */
export const fromJson = (text: string): string =>
  membersOf(innerJson(text))
    .map(([kind, body]) => (LABELS.has(kind) ? blocks(kind, body, LABELS.get(kind) ?? 0) : assignment(kind, body)))
    .join("\n");

/** How many labels each kind of block has; in JSON, these are keys around its body. */
const LABELS: ReadonlyMap<string, number> = new Map([
  ["resource", 2],
  ["data", 2],
  ["module", 1],
  ["variable", 1],
  ["output", 1],
  ["locals", 0],
]);

/** Blocks of one kind; at every level there may be a list. */
function blocks(head: string, body: Json, labels: number): string {
  if (Array.isArray(body))
    return items(body)
      .map((each) => blocks(head, each, labels))
      .join("\n");
  if (labels === 0) return `${head} ${expression(body)}`;
  return membersOf(body)
    .map(([label, inner]) => blocks(`${head} "${label}"`, inner, labels - 1))
    .join("\n");
}

/** The members of an object; one called `//` is a comment, whatever it holds. */
const membersOf = (value: Json | undefined): readonly [string, Json][] => entries(value).filter(([name]) => name !== "//");

const assignment = (name: string, value: Json): string => `${name} = ${expression(value)}`;

/** An expression that is a whole text stands for itself: `"${var.queue}"`. */
function expression(value: Json): string {
  if (typeof value === "string") return isWhole(value) ? value.slice(2, -1) : JSON.stringify(value);
  if (Array.isArray(value)) return `[${items(value).map(expression).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = membersOf(value).map(([name, each]) => `${assignment(name, each)}\n`);
  return `{\n${members.join("")}}`;
}

const isWhole = (text: string): boolean => text.startsWith("${") && text.endsWith("}") && upTo("{}", text, 2).length === text.length - 3;
