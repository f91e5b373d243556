import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import rules from "../rules/index.ts";
import type { Rule } from "../src/rule/rule.ts";

/**
 * Writes the rules into `schemas/config.schema.json`, and generates validators from the schemas: code that needs no Ajv, so that no run
 * has to compile a schema.
 */
export function main(_: readonly string[], root: string): void {
  const schema = (name: string) => JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8"));
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  const config = withRules(schema("config"), rules);
  write("schemas/config.schema.json", `${JSON.stringify(config, null, 2)}\n`);
  write("src/engine/config/validate.generated.ts", validator(joined(config)));
  write("src/engine/config/validate-mapping.generated.ts", validator(schema("mapping"), [config]));
  write("src/engine/config/validate-context.generated.ts", validator(schema("context")));
}

/** The schema with the setting of every rule, so that editors complete names and options, and misspelled names get a suggestion. */
function withRules(schema: { readonly $defs: object }, all: readonly Rule[]): Schema {
  const byName = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const categories = [...new Set(byName.map((rule) => rule.id.split("/")[0]))];
  const level = { $ref: "#/$defs/severity" };
  const properties = Object.fromEntries([
    ...byName.map((rule) => [rule.id, { description: rule.docs.summary, ...settingOf(rule) }]),
    ...categories.map((category) => [`${category}/*`, { description: `Every rule of ${category}.`, ...level }]),
  ]);
  const description = "A severity, or [severity, options]. Written by scripts/validators.ts from the rules.";
  const setting = withSeverity([]);
  const ruleName = { enum: Object.keys(properties) };
  const settings = { description, type: "object", additionalProperties: false, properties };
  return { ...schema, $defs: { ...schema.$defs, setting, ruleName, rules: settings } };
}

const settingOf = (rule: Rule) =>
  rule.options ? withSeverity([{ type: "object", additionalProperties: false, properties: rule.options }]) : { $ref: "#/$defs/setting" };

/** A severity, or a list of a severity and options. */
const withSeverity = (options: readonly (object | true)[]) => ({
  if: { type: "array" },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { prefixItems: [{ $ref: "#/$defs/severity" }, ...options], items: false, minItems: 1 },
  else: { $ref: "#/$defs/severity" },
});

/**
 * The same schema with what rules have in common (a severity, a severity and options, a category) checked once, so that each rule only
 * checks its own options. The names stay, for suggestions.
 */
function joined(schema: Schema): object {
  const { rules: own } = schema.$defs;
  const settings = Object.entries(own.properties);
  const named = (isIn: (setting: Setting) => boolean) =>
    `^(?:${settings.flatMap(([name, each]) => (isIn(each) ? [name.replace("*", "\\*")] : [])).join("|")})$`;
  const patternProperties = {
    [named(({ $ref }) => $ref === "#/$defs/setting")]: { $ref: "#/$defs/setting" },
    [named((setting) => setting.then !== undefined)]: { $ref: "#/$defs/tuned" },
    [named(({ $ref }) => $ref === "#/$defs/severity")]: { $ref: "#/$defs/severity" },
  };
  const properties = Object.fromEntries(
    settings.map(([name, { then }]) => [name, then ? { prefixItems: [true, ...then.prefixItems.slice(1)] } : true]),
  );
  return { ...schema, $defs: { ...schema.$defs, tuned: withSeverity([true]), rules: { ...own, properties, patternProperties } } };
}

interface Schema {
  readonly $defs: { readonly rules: { readonly properties: Readonly<Record<string, Setting>> }; readonly [name: string]: object };
}

interface Setting {
  readonly $ref?: string;
  readonly then?: { readonly prefixItems: readonly object[] };
}

/** The code of a validator; `others` are the schemas whose definitions it uses by name. */
function validator(schema: object, others: readonly object[] = []): string {
  const ajv = new Ajv2020({
    schemas: others.map(withoutProse),
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    allowMatchingProperties: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(withoutProse(schema)));
  if (code.includes("require(")) throw new Error("the schema uses a keyword whose validator needs Ajv at run time");
  return `${HEAD}${withoutDefinitions(code)}`;
}

/** The code without the definitions in the root schema: they are schemas of their own in it. */
const withoutDefinitions = (code: string): string =>
  code.replace(/^(const schema\d+ = )(\{"\$schema".*\});/m, (_, begin: string, root: string) => {
    const { $defs, ...schema } = JSON.parse(root);
    return `${begin}${JSON.stringify(schema)};`;
  });

const HEAD = `// Written by scripts/validators.ts. Do not edit.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
// @ts-nocheck
`;

/** A schema without the descriptions, which only editors show. (A property may be named `description`: that is an object.) */
const withoutProse = (schema: object): object =>
  JSON.parse(
    JSON.stringify(schema, (key, value) => ((key === "description" || key === "title") && typeof value === "string" ? undefined : value)),
  );
