import { analyse } from "../../../src/analysis/analyse.ts";
import type { FileConfig } from "../../../src/analysis/config.ts";
import type { ConfigValue } from "../../../src/engine/config/value.ts";
import { lint } from "../../../src/engine/lint.ts";
import type { Bot, Flow } from "../../../src/model/model.ts";
import { platform } from "../../../src/platforms/genesys/index.ts";
import type { AssembleContext, HandoffConfig } from "../../../src/platforms/platform.ts";
import { open } from "../../../src/source/open.ts";

/** Projects as literals: file name → text. */
export type Files = Readonly<Record<string, string>>;

const handoff: HandoffConfig = { payloads: [], texts: [], contexts: {}, actions: {}, intents: {}, allowedTargets: [], equivalents: {} };

export async function bots(files: Files, context: Partial<AssembleContext> = {}): Promise<readonly Bot[]> {
  const documents = (await Promise.all(Object.entries(files).map(([path, content]) => open({ path, content })))).flat();
  const fragments = documents.flatMap((document) => {
    const fragment = platform.hasMarker(document.text, document.path) && platform.recognise(document) ? platform.extract(document) : null;
    return fragment === null ? [] : [{ document, fragment }];
  });
  return platform.assemble(fragments, {
    handoff: () => handoff,
    actions: () => ({}),
    substitution: () => undefined,
    ...context,
  });
}

/** Every request: its verdict, and its outcomes as `kind gate file#pointer`, with `swallowed` where the caller drops what the bot hands back. */
export async function judged(files: Files, context: Partial<AssembleContext> = {}) {
  const config: FileConfig = {
    requests: { names: [], patterns: [], phrases: [], exclude: [] },
    handoff,
    gates: [],
    judgeVoice: false,
  };
  const { journeys } = analyse(await bots(files, context), () => config);
  return Object.fromEntries(
    journeys.map(({ request, verdict, outcomes }) => [
      request.name,
      {
        verdict,
        at: `${request.at.file}#${request.at.pointer}`,
        outcomes: outcomes.map(({ kind, gate, at, swallowedAt }) =>
          [kind, gate, `${at.file}#${at.pointer}`, ...(swallowedAt ? ["swallowed"] : [])].join(" "),
        ),
      },
    ]),
  );
}

/** What a lint of the project reports, as `rule file#pointer`, sorted. Rules about style and names that a small fixture breaks are left out. */
export async function problems(files: Files, handoff: object = {}): Promise<readonly string[]> {
  const input = Object.entries(files).map(([path, content]) => ({ path, content }));
  const { report } = await lint({ files: input, config: [{ name: "test", value: { handoff } as ConfigValue }] });
  return report.problems
    .filter(({ rule }) => /^(handoff|failure|structure)\//.test(rule) && rule !== "failure/fallback-no-escalation")
    .map(({ rule, file, pointer }) => `${rule} ${file}#${pointer}`)
    .sort();
}

/** The verdicts of a lint of the project, Terraform and options files included. */
export async function lintedVerdicts(files: Files): Promise<Readonly<Record<string, string>>> {
  const { report } = await lint({ files: Object.entries(files).map(([path, content]) => ({ path, content })) });
  return Object.fromEntries(report.requests.map(({ name, verdict }) => [name, verdict]));
}

/** The names by which a report calls the flows. */
export async function lintedFlows(files: Files): Promise<readonly string[]> {
  const { report } = await lint({ files: Object.entries(files).map(([path, content]) => ({ path, content })) });
  return report.files.flatMap(({ flows }) => flows);
}

export const exitsOf = (flow: Flow | undefined, pointer: string): readonly string[] =>
  flow?.nodes.find((node) => node.at.pointer === pointer && !node.synthetic)?.exits.map(({ role }) => role) ?? [];

/** Lines of YAML, indented as a whole. */
export const indent = (text: string, by: number): string =>
  text
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => " ".repeat(by) + line)
    .join("\n");

/** A message flow with one state. */
export const messages = (actions: string, more = "", root = "inboundShortMessage"): string => `${root}:
  name: Front door
  startUpRef: "/${root}/states/state[Main_1]"
  states:
    - state:
        name: Main
        refId: Main_1
        actions:
${indent(actions, 10)}
${indent(more, 2)}`;

/** A bot flow whose question knows the request "Talk to a person". */
export const bot = (answer: string, after = "- exitBotFlow:\n    name: Leave", settings = ""): string => `botFlow:
  name: Garden bot
  startUpRef: "/botFlow/bots/bot[Main_1]"
  settingsErrorHandling:
    enableAgentEscalation:
      lit: false
  bots:
    - bot:
        name: Main
        refId: Main_1
        actions:
          - askForIntent:
              name: How can we help
              outputs:
                intents:
                  - intent:
                      name: Talk to a person
                      enabled: true
                      actions:
${indent(answer, 24)}
${indent(after, 10)}
${indent(settings, 2)}
  settingsNaturalLanguageUnderstanding:
    nluDomainVersion:
      intents:
        - name: Talk to a person
          utterances:
            - segments:
                - text: let me talk to 
                - text: a person
                  entity:
                    name: Who`;

export const caller = (after: string, binding = ""): string =>
  messages(`
- callBotFlow:
    name: Ask the bot
    botFlow:
      Garden bot:
        ver_latestPublished:
          none: true
${indent(binding, 4)}
${after.replace(/^\n|\n\s*$/g, "")}`);

/** A transfer to a queue. */
export const queue = (name: string): string =>
  `- transferToAcd:\n    name: To ${name}\n    targetQueue:\n      lit:\n        name: ${name}`;

/** A digital bot whose intent "Talk to a person" starts the task "Person". */
export const digitalBot = (
  task: string,
  {
    first = "- waitForInput:\n    name: Listen",
    tasks = "",
    errors = "",
    more = "",
  }: Partial<Record<"first" | "tasks" | "errors" | "more", string>> = {},
): string => `digitalBot:
  name: Garden bot
  startUpRef: "/digitalBot/bots/bot[Main_1]"
  settingsErrorHandling:
    enableAgentEscalation:
      lit: ${errors.includes("agentEscalationHandling")}
${indent(errors, 4)}
  bots:
    - bot:
        name: Main
        refId: Main_1
        actions:
${indent(first, 10)}
  tasks:
    - task:
        name: Person
        actions:
${indent(task, 10)}
${indent(tasks, 4)}
  settingsBotFlow:
    intentSettings:
      - intent:
          name: Talk to a person
          task:
            name: Person
  settingsNaturalLanguageUnderstanding:
    nluDomainVersion:
      intents:
        - name: Talk to a person
          utterances: []
${indent(more, 2)}`;

/** A message flow that calls the digital bot. */
export const digitalCaller = (after: string, binding = ""): string =>
  caller(after, binding).replaceAll("callBotFlow", "callDigitalBotFlow").replace("    botFlow:", "    digitalBotFlow:");
