import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import rules from "../rules/index.ts";
import { optionsOf } from "../src/rule/options.ts";
import { type Rule, strictLevel } from "../src/rule/rule.ts";

/**
 * Writes `rules/index.ts` from the rule files, and the head of each rule's page from the rule. Run it twice after adding a rule: it writes
 * the pages from the index that it found.
 */
export async function main(_: readonly string[], root: string): Promise<void> {
  writeFileSync(join(root, "rules/index.ts"), indexOf(ruleFiles(root)));
  for (const rule of rules) {
    const page = join(root, `rules/${rule.id}.md`);
    writeFileSync(page, pageOf(rule, existsSync(page) ? readFileSync(page, "utf8") : undefined));
  }
}

/** `category/name` of every rule file, sorted. */
function ruleFiles(root: string): readonly string[] {
  const folder = join(root, "rules");
  const categories = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return categories
    .flatMap(({ name }) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => `${name}/${file.slice(0, -3)}`),
    )
    .sort();
}

function indexOf(ids: readonly string[]): string {
  const nameOf = (id: string) => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    "// Written by scripts/rules-index.ts. Do not edit.",
    'import type { Rule } from "../src/rule/rule.ts";',
    ...ids.map((id) => `import ${nameOf(id)} from "./${id}.ts";`),
    "",
    "const rules: readonly Rule[] = [",
    ...ids.map((id) => `  ${nameOf(id)},`),
    "];",
    "export default rules;",
  ];
  return `${lines.join("\n")}\n`;
}

const BEGIN = "<!-- written by scripts/rules-index.ts: begin -->";
const END = "<!-- written by scripts/rules-index.ts: end -->";

/** The page of a rule: the head between the markers is rewritten, the rest stays as it is. */
function pageOf(rule: Rule, page: string | undefined): string {
  const head = [
    BEGIN,
    `# ${rule.id}`,
    "",
    `${sentence(rule.docs.summary)}`,
    "",
    ...facts(rule),
    "",
    `**What to do:** ${rule.help}`,
    ...options(rule),
    END,
  ].join("\n");
  if (page === undefined) return `${head}\n`;
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) return `${head}\n\n${page.trimStart()}`;
  return page.slice(0, begin) + head + page.slice(end + END.length);
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

function facts(rule: Rule): readonly string[] {
  const fix = { safe: "safe, by `--fix`", choice: "by choice, with `--fix --unsafe-fixes`" };
  return [
    "| recommended | strict | fix |",
    "|---|---|---|",
    `| ${rule.severity} | ${strictLevel(rule)} | ${rule.fix ? fix[rule.fix] : "none"} |`,
  ];
}

function options(rule: Rule): readonly string[] {
  const all = optionsOf(rule);
  if (all.length === 0) return [];
  return [
    "",
    "| option | default | meaning |",
    "|---|---|---|",
    ...all.map(
      ([name, { description, default: value }]) =>
        `| \`${name}\` | ${value === undefined ? "none" : `\`${JSON.stringify(value)}\``} | ${description} |`,
    ),
  ];
}
