import { buildFlow } from "../../../model/build.ts";
import type { Bot, Defect, Intent, Phrase, Place } from "../../../model/model.ts";
import type { SourceDocument } from "../../../source/document.ts";
import type { HandoffConfig } from "../../platform.ts";
import { undiallable } from "../../undiallable.ts";
import { withDeclined } from "../answers.ts";
import { type Located, partOf, textOf, textsIn } from "../located.ts";
import { nameOfFolder } from "../package-name.ts";
import { phrasesIn } from "../phrases.ts";
import { unique } from "../unique.ts";
import { type Contexts, contextsOf } from "./contexts.ts";
import { addFollowers, addIntent, type Stage } from "./draw.ts";
import { type EsIntent, intentFrom } from "./intent.ts";
import { intentsOfApi } from "./layout.ts";
import type { Part } from "./parts.ts";

export interface PartFile {
  readonly document: SourceDocument;
  readonly fragment: Part;
}

/** Builds the bot of one export as one flow, in which every intent without contexts is an entry; nothing where it holds no intent. */
export function esBot(root: string, files: readonly PartFile[], handoff: (file: string) => HandoffConfig): Bot | undefined {
  const of = (kind: Part["kind"]) => files.filter(({ fragment }) => fragment.kind === kind);
  const [settings] = of("agent").map(located);
  const language = settings && textOf(partOf(settings, "language"));
  const defects: Defect[] = [];
  const intents = unique(intentsFrom(of("intent"), of("phrases"), language), "intent", defects, ({ file }) => file.at);
  const [first] = intents;
  if (!first) return undefined;
  const at = settings?.at ?? { file: first.file.at.file, pointer: "" };
  const id = `dialogflow-es:${root}`;
  const name = (settings && textOf(partOf(settings, "displayName"))) || nameOfFolder(root);
  const flow = buildFlow({ id, name, at, keys: [id] });
  const stage: Stage = { flow, contexts: contextsOf(intents), handoff, drawn: new Map(), waits: new Map() };
  const listens = flow.node("ask", "listens", at, { label: name, synthetic: true });
  const fallbacks = addEntries(stage, at, listens);
  addFollowers(stage);
  const flows = [flow.done()];
  return withDeclined({
    id,
    name,
    platform: "dialogflow-es",
    at,
    flows,
    intents: intents.map((intent) => declarationOf(intent, intents, stage.contexts)),
    languages: settings ? languagesIn(settings) : [],
    declaresIntents: settings !== undefined,
    isFragment: settings === undefined,
    hosted: true,
    defects: [...defects, ...undiallable(flows)],
    fallbacks: fallbacks.map((node) => ({ flow: id, node })),
    // A part of an export says nothing of the rest.
    platformFallback: settings === undefined,
  });
}

const located = ({ document }: PartFile): Located => ({ value: document.value, at: { file: document.path, pointer: "" } });

/** The phrases of an intent stand in files beside it, one per language; old exports, single intents and those of the API hold them inside. */
function intentsFrom(files: readonly PartFile[], phrases: readonly PartFile[], language: string | undefined): readonly EsIntent[] {
  const beside = new Map<string | undefined, Phrase[]>();
  for (const each of phrases) {
    const { stem, language: own } = each.fragment;
    beside.set(stem, [...(beside.get(stem) ?? []), ...phrasesIn(located(each), "data", own)]);
  }
  return files.flatMap((file) => {
    const own = located(file);
    const ofApi = intentsOfApi(own);
    if (ofApi.length > 0) return ofApi.map((each) => intentFrom(each, phrasesIn(partOf(each, "trainingPhrases"), "parts", language)));
    return [intentFrom(own, [...phrasesIn(partOf(own, "userSays"), "data", language), ...(beside.get(file.fragment.stem) ?? [])])];
  });
}

const languagesIn = (settings: Located): readonly string[] => [
  ...new Set([
    ...[textOf(partOf(settings, "language"))].flatMap((each) => each ?? []),
    ...textsIn(partOf(settings, "supportedLanguages")).map(({ name }) => name),
  ]),
];

/** Every intent by which a conversation can begin; gives the nodes of the agent's fallback intents. */
function addEntries(stage: Stage, at: Place, listens: string): readonly string[] {
  const { flow, contexts } = stage;
  const welcome = contexts.openers.find(isWelcome);
  flow.entry({ kind: "start", to: welcome ? addIntent(stage, welcome) : listens, at });
  return contexts.openers.flatMap((intent) => {
    const to = addIntent(stage, intent);
    const place = intent.file.at;
    if (!intent.isFallback) flow.entry({ kind: "intent", intent: intent.name, to, at: place });
    else flow.entry({ kind: "handler", name: intent.name, intent: intent.name, to, at: place });
    return intent.isFallback ? [to] : [];
  });
}

/** `WELCOME`, and what each platform sends: `FACEBOOK_WELCOME`. Source: "Default intents" and "Platform events", Dialogflow ES documentation. */
const isWelcome = ({ events }: EsIntent): boolean => events.some((event) => /(?:^|_)WELCOME$/i.test(event));

function declarationOf(intent: EsIntent, all: readonly EsIntent[], contexts: Contexts): Intent {
  const before = contexts.continuedBy(intent);
  // Where nothing makes its contexts active, a follow-up intent still says whose it is.
  const parents = before.length > 0 ? before : all.filter(({ id }) => id !== undefined && id === intent.parent);
  const continues = parents.map(({ name }) => name);
  // An intent that is switched off takes no phrase from any other.
  const scope = intent.isOff ? "off" : [...intent.contexts].sort().join(" ");
  return {
    name: intent.name,
    at: intent.file.at,
    phrases: intent.phrases,
    ...((intent.isFallback || isWelcome(intent)) && { builtin: true }),
    ...(continues.length > 0 && { continues }),
    scopes: [scope],
    ...(intent.isOff && { off: "priority -1" }),
  };
}
