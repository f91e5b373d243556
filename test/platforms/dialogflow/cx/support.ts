import { lint } from "../../../../src/engine/lint.ts";

/** JSON packages of Dialogflow CX as literals, in the shape that the console exports. */
export type Files = Record<string, string | Uint8Array>;

type Value = Record<string, unknown>;

/** A fulfilment and where it leads. */
export interface Short {
  readonly says?: string;
  /** Further items of `messages`. */
  readonly does?: readonly Value[];
  readonly cases?: readonly Value[];
  readonly sets?: Readonly<Record<string, unknown>>;
  readonly webhook?: string;
  readonly tag?: string;
  readonly page?: string;
  readonly flow?: string;
  readonly playbook?: string;
}

export const text = (said: string, languageCode = "en"): Value => ({ text: { text: [said] }, languageCode });
export const human = (metadata: Value = {}, more: Value = {}): Value => ({ liveAgentHandoff: { metadata }, ...more });
export const dial = (phoneNumber = "+15550100", more: Value = {}): Value => ({ telephonyTransferCall: { phoneNumber }, ...more });
export const payload = (value: Value): Value => ({ payload: value });

export function fulfilment({ says, does = [], cases, sets, webhook, tag }: Short): Value {
  const messages = [...(says === undefined ? [] : [text(says)]), ...does];
  return {
    ...(messages.length > 0 && { messages }),
    ...(cases && { conditionalCases: [{ cases }] }),
    ...(sets && { setParameterActions: Object.entries(sets).map(([parameter, value]) => ({ parameter, value })) }),
    ...(webhook && { webhook }),
    ...(tag && { tag }),
  };
}

const target = ({ page, flow, playbook }: Short): Value => ({
  ...(page && { targetPage: page }),
  ...(flow && { targetFlow: flow }),
  ...(playbook && { targetPlaybook: playbook }),
});

/** One of several cases: its messages, or further cases. */
export const either = (condition: string | undefined, ...content: readonly Value[]): Value => ({
  ...(condition !== undefined && { condition }),
  caseContent: content.map((each) => ("additionalCases" in each ? each : { message: each })),
});

export const on = (intent: string, does: Short = {}, condition?: string): Value => ({
  intent,
  ...(condition !== undefined && { condition }),
  triggerFulfillment: fulfilment(does),
  ...target(does),
});
export const when = (condition: string, does: Short = {}): Value => ({ condition, triggerFulfillment: fulfilment(does), ...target(does) });
export const event = (name: string, does: Short = {}): Value => ({ event: name, triggerFulfillment: fulfilment(does), ...target(does) });

export interface Parameter {
  readonly prompt?: Short;
  readonly reprompts?: readonly Value[];
  readonly required?: boolean;
  /** Default: `@sys.any`. */
  readonly entity?: string;
}

export interface Page {
  readonly entry?: Short;
  readonly form?: Readonly<Record<string, Parameter>>;
  readonly routes?: readonly Value[];
  readonly events?: readonly Value[];
  readonly groups?: readonly string[];
  readonly agentGroups?: readonly string[];
}

export interface Flow extends Omit<Page, "entry" | "form"> {
  readonly pages?: Readonly<Record<string, Page>>;
  readonly routeGroups?: Readonly<Record<string, readonly Value[]>>;
}

export interface Agent {
  readonly flows: Readonly<Record<string, Flow>>;
  /** Name → phrases. */
  readonly intents?: Readonly<Record<string, readonly string[]>>;
  readonly groups?: Readonly<Record<string, readonly Value[]>>;
  /** Name → values. */
  readonly entities?: Readonly<Record<string, readonly string[]>>;
  readonly playbooks?: Readonly<Record<string, Value>>;
  readonly languages?: readonly string[];
  readonly settings?: Value;
}

const lists = ({ routes = [], events = [], groups, agentGroups }: Omit<Page, "entry" | "form">): Value => ({
  transitionRoutes: routes,
  eventHandlers: events,
  ...(groups && { transitionRouteGroups: groups }),
  ...(agentGroups && { agentTransitionRouteGroups: agentGroups }),
});

const pageOf = (displayName: string, { entry, form = {}, ...rest }: Page): Value => ({
  displayName,
  ...(entry && { entryFulfillment: fulfilment(entry) }),
  form: {
    ...(Object.keys(form).length > 0 && {
      parameters: Object.entries(form).map(
        ([name, { prompt = { says: `${name}?` }, reprompts = [], required = true, entity = "@sys.any" }]) => ({
          displayName: name,
          required,
          entityType: entity,
          fillBehavior: { initialPromptFulfillment: fulfilment(prompt), repromptEventHandlers: reprompts },
        }),
      ),
    }),
  },
  ...lists(rest),
});

/** File names as the export writes them. */
const encoded = (name: string) =>
  encodeURIComponent(name)
    .replaceAll("%20", " ")
    .replace(/%../g, (code) => code.toLowerCase());

/** The files of a package; `root` is the folder that it lies in. */
export function agent(
  { flows, intents = PERSON, groups = {}, entities = {}, playbooks = {}, languages, settings = {} }: Agent,
  root = "",
): Files {
  const files: Files = {};
  const add = (path: string, value: Value) => {
    files[`${root}${path}`] = `${JSON.stringify(value, undefined, 2)}\n`;
  };
  add("agent.json", {
    defaultLanguageCode: languages?.[0] ?? "en",
    ...(languages && { supportedLanguageCodes: languages.slice(1) }),
    startFlow: Object.keys(flows)[0],
    ...settings,
  });
  for (const [name, { pages = {}, routeGroups = {}, ...rest }] of Object.entries(flows)) {
    const folder = `flows/${encoded(name)}`;
    add(`${folder}/${encoded(name)}.json`, { displayName: name, ...lists(rest), nluSettings: { modelType: "MODEL_TYPE_STANDARD" } });
    for (const [page, content] of Object.entries(pages)) add(`${folder}/pages/${encoded(page)}.json`, pageOf(page, content));
    for (const [group, transitionRoutes] of Object.entries(routeGroups))
      add(`${folder}/transitionRouteGroups/${encoded(group)}.json`, { displayName: group, transitionRoutes });
  }
  for (const [name, phrases] of Object.entries(intents)) {
    add(`intents/${encoded(name)}/${encoded(name)}.json`, { displayName: name, priority: 500_000 });
    const trainingPhrases = phrases.map((said) => ({ parts: [{ text: said, auto: true }], repeatCount: 1, languageCode: "en" }));
    add(`intents/${encoded(name)}/trainingPhrases/en.json`, { trainingPhrases });
  }
  for (const [name, transitionRoutes] of Object.entries(groups))
    add(`agentTransitionRouteGroups/${encoded(name)}.json`, { displayName: name, transitionRoutes });
  for (const [name, values] of Object.entries(entities)) {
    add(`entityTypes/${encoded(name)}/${encoded(name)}.json`, { displayName: name, kind: "KIND_MAP" });
    const known = values.map((value) => ({ value, synonyms: [value], languageCode: "en" }));
    add(`entityTypes/${encoded(name)}/entities/en.json`, { entities: known });
  }
  for (const [name, value] of Object.entries(playbooks))
    add(`playbooks/${encoded(name)}/${encoded(name)}.json`, { displayName: name, ...value });
  return files;
}

/** The intent that asks for a person, and what else the bots of these tests understand. */
export const PERSON = {
  speak_to_agent: ["I want to speak to an agent", "let me talk to a human", "connect me to a real person"],
  "confirmation.yes": ["yes", "yes please", "sure"],
  "confirmation.no": ["no", "no thanks"],
  "bill.explain": ["explain my bill", "what is this charge"],
};

/** The request `speak_to_agent` of a package, as the report has it. */
export async function judged(files: Files, handoff: Record<string, unknown> = {}) {
  const { requests, problems } = await linted(files, handoff);
  const request = requests.find(({ name }) => name === "speak_to_agent");
  return {
    verdict: request?.verdict,
    outcomes: request?.outcomes.map(({ kind, gate, file, pointer }) => `${kind} ${gate} ${file}#${pointer}`).sort() ?? [],
    problems: problems
      .filter(({ rule }) => /^(handoff|failure)\//.test(rule))
      .map(({ rule, file, pointer }) => `${rule} ${file}#${pointer}`),
  };
}

export async function linted(files: Files, handoff: Record<string, unknown> = {}) {
  const { report } = await lint({
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
    config: [{ name: "test", value: { handoff } as never }],
  });
  return report;
}
