import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import { lint } from "../../src/engine/lint.ts";
import { withFixes } from "../../src/fix/offer.ts";
import { type Example, examplesOf } from "../rules/page.ts";
import { settingsOf } from "../rules/settings.ts";

/** The names of everything in an example: whichever of them a failure exit may lead to, the config gives it. */
const namesIn = ({ files }: Example): readonly string[] => [
  ...new Set(files.flatMap(({ text }) => [...text.matchAll(/^\s*"?([\w ]+)"?\s*:\s*\{/gm)].map(([, name = ""]) => name))),
];

const configFor = (example: Example): ConfigValue => ({
  extends: "strict",
  rules: {
    "handoff/no-announcement": ["warning", { text: "A colleague takes over." }],
    "failure/unaudited": ["warning", { variable: "handoff.failed" }],
    "compliance/bot-disclosure": ["warning", { text: "I am a bot." }],
    "compliance/recording-notice": ["warning", { text: "The chat is recorded." }],
  },
  handoff: {
    target: { queue: "Chat", workflow: "WW01", skill: "chat", department: "Chat" },
    failureTarget: { queue: "Rest", ...Object.fromEntries(namesIn(example).map((name, i) => [`node${i}`, name])) },
  },
});

async function offers(id: string, example: Example): Promise<boolean> {
  const { flows, layers } = await settingsOf(example);
  const files = flows.map(({ path, text }) => ({ path, content: text }));
  const contexts = layers.filter(({ context }) => context);
  const { report } = await withFixes(await lint({ files, config: [{ name: "test", value: configFor(example) }, ...contexts] }));
  return report.problems.some(({ rule, fixes }) => rule === id && fixes.some(({ edits }) => edits.length > 0));
}

/** A request that passes a node with an exit that leads nowhere. */
const lost = (node: string): Example => ({
  claim: "an exit that leads nowhere",
  kind: "reported",
  files: [
    {
      path: "bot.yaml",
      marked: [],
      text: `format: botflow/1
name: Shop
channels: [chat]
start: hello
intents:
  - {name: talk to a human, phrases: [agent please], goto: gate}
nodes:
  hello: {type: ask, text: Hi}
  gate: ${node}
  desk: {type: transfer, transfer: {type: digital, queue: Chat}, failure: note, timeout: note, noAgent: note}
  note: {type: transfer, transfer: {type: ticket, form: contact}, failure: desk, timeout: desk, noAgent: desk}
`,
    },
  ],
});

/** A host that compares the exit reason with one that no bot hands back. */
const host: Example = {
  claim: "a caller that tests what never comes",
  kind: "reported",
  files: ["garden-bot.yaml", "web-messaging.yaml"].map((path) => ({
    path,
    marked: [],
    text: readFileSync(join("examples/genesys-good", path), "utf8").replace('"AgentRequestedByUser"', '"AgentRequested"'),
  })),
};

/** Where no example of the page can be mended: what is lost behind an exit that somebody wired needs a person. */
const MORE: Readonly<Record<string, Example>> = {
  "failure/error-branch": lost("{type: effect, action: look, next: desk, exits: {failure: null}}"),
  "failure/no-input": lost("{type: ask, text: Which shop?, next: desk, noMatch: desk, exits: {noInput: null}}"),
  "handoff/escalation-swallowed": host,
  "failure/closed-hours": lost("{type: effect, action: hours, exits: {open: desk, closed: null}}"),
};

describe("a rule that promises a fix writes one", () => {
  for (const { id, fix } of rules)
    if (fix !== undefined)
      it(`for an example of its page: ${id}`, async () => {
        const page = join("rules", `${id}.md`);
        const examples = existsSync(page) ? examplesOf(readFileSync(page, "utf8")).filter(({ kind }) => kind === "reported") : [];
        const offered = await Promise.all([...examples, ...(MORE[id] ? [MORE[id]] : [])].map((example) => offers(id, example)));
        expect(offered).toContain(true);
      });
});
