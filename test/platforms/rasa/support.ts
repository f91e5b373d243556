import { analyse } from "../../../src/analysis/analyse.ts";
import type { FileConfig } from "../../../src/analysis/config.ts";
import type { Bot } from "../../../src/model/model.ts";
import type { ActionDeclaration, HandoffConfig } from "../../../src/platforms/platform.ts";
import { platform } from "../../../src/platforms/rasa/index.ts";
import { open } from "../../../src/source/open.ts";

/** Projects as literals: file name → text. */
export type Files = Readonly<Record<string, string>>;

export interface Options extends Partial<Pick<HandoffConfig, "actions" | "intents" | "payloads" | "texts">> {
  /** `platforms.rasa.actions` */
  readonly declared?: Readonly<Record<string, ActionDeclaration>>;
}

const handoffOf = ({ actions = {}, intents = {}, payloads = [], texts = [] }: Options): HandoffConfig => ({
  payloads,
  texts,
  contexts: {},
  actions,
  intents,
  allowedTargets: [],
  equivalents: {},
});

export async function recognised(files: Files): Promise<readonly string[]> {
  const documents = (await Promise.all(Object.entries(files).map(([path, content]) => open({ path, content })))).flat();
  return documents
    .filter((document) => platform.hasMarker(document.text, document.path) && platform.recognise(document))
    .map(({ path }) => path);
}

export async function bots(files: Files, options: Options = {}): Promise<readonly Bot[]> {
  const documents = (await Promise.all(Object.entries(files).map(([path, content]) => open({ path, content })))).flat();
  const fragments = documents.flatMap((document) => {
    const fragment = platform.hasMarker(document.text, document.path) && platform.recognise(document) ? platform.extract(document) : null;
    return fragment === null ? [] : [{ document, fragment }];
  });
  return platform.assemble(fragments, {
    handoff: () => handoffOf(options),
    actions: () => options.declared ?? {},
    substitution: () => undefined,
  });
}

/** Every request as `kind name file#pointer`: its verdict and its outcomes as `kind gate file#pointer`. */
export async function judged(files: Files, options: Options = {}): Promise<Readonly<Record<string, readonly string[]>>> {
  const config: FileConfig = {
    requests: { names: [], patterns: [], phrases: [], exclude: [] },
    handoff: handoffOf(options),
    gates: [],
    judgeVoice: false,
  };
  const { journeys } = analyse(await bots(files, options), () => config);
  return Object.fromEntries(
    journeys.map(({ request, verdict, outcomes }) => [
      `${request.kind} ${request.name} ${request.at.file}#${request.at.pointer}`,
      [verdict, ...new Set(outcomes.map(({ kind, gate, at }) => `${kind} ${gate} ${at.file}#${at.pointer}`).sort())],
    ]),
  );
}

/** The sentence that an undecided request shows, and what would declare it. */
export async function hidden(files: Files, options: Options = {}): Promise<readonly (string | undefined)[]> {
  const config: FileConfig = {
    requests: { names: [], patterns: [], phrases: [], exclude: [] },
    handoff: handoffOf(options),
    gates: [],
    judgeVoice: false,
  };
  const { journeys } = analyse(await bots(files, options), () => config);
  return journeys.flatMap(({ outcomes }) => outcomes.flatMap(({ hides }) => (hides ? [hides.what, hides.declare] : [])));
}

/** A domain with one request, `request_human`, and what the tests need beside it. */
export const domain = (more = ""): string => `version: "3.1"
intents:
  - request_human
  - affirm
  - deny
  - complain
slots:
  is_open:
    type: bool
  is_premium:
    type: bool
  contact_way:
    type: categorical
    values: [chat, phone]
responses:
  utter_sorry:
    - text: "Please write to us."
  utter_offer:
    - text: "Shall I get somebody from the nursery?"
${more}`;

/** Rules and stories as lines, each step `intent x` or `action y`; a step that starts with a dash is YAML. */
export const paths = (kind: "rule" | "story", list: Readonly<Record<string, readonly string[]>>): string =>
  [
    `version: "3.1"`,
    kind === "rule" ? "rules:" : "stories:",
    ...Object.entries(list).flatMap(([name, steps]) => [
      `  - ${kind}: ${name}`,
      "    steps:",
      ...steps.map((step) => `      ${step.startsWith("-") ? step : `- ${step.replace(" ", ": ")}`}`),
    ]),
  ].join("\n");

export const DIGITAL: Options = { actions: { action_to_desk: "digital" } };
