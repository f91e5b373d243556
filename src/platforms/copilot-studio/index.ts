import { below, buildFlow } from "../../model/build.ts";
import type { Bot, Channel, Entry, Flow, Intent, Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { dig, isFalse, isTrue, items, member, text } from "../../source/json.ts";
import { channelNamed } from "../microsoft/expressions.ts";
import { actionsByName, addList, runOut, type Scope } from "../microsoft/lists.ts";
import { withDeclined } from "../microsoft/questions.ts";
import type { Platform } from "../platform.ts";
import { addAction, comparedIn, TRANSFERS } from "./actions.ts";
import { hasMarker } from "./marker.ts";

/** One file of an agent: a topic, or settings that name the agent and its channels. */
type Part =
  | { readonly kind: "topic"; readonly root: string; readonly schema?: string; readonly name: string; readonly value: Json }
  | {
      readonly kind: "settings";
      readonly root: string;
      readonly schema?: string;
      readonly title?: string;
      readonly channels: readonly Channel[];
      readonly language?: string;
    };

export const platform: Platform<Part> = {
  id: "copilot-studio",
  title: "Microsoft Copilot Studio",
  reads:
    "topics as YAML (a cloned agent, an unpacked solution with botcomponents/*/data, single topics); recognised by `kind: AdaptiveDialog` with `beginDialog`",
  transfers: [
    ...Object.entries(TRANSFERS).map(([word, route]) => ({ word: `TransferConversationV2 ${word}`, route })),
    { word: "TransferConversationV2 without transferType", route: "unclear" },
    { word: "TransferConversation", route: "digital", note: "with telephoneNumber: voice" },
  ],
  hasMarker,
  recognise: (document) => partOf(document) !== undefined,
  extract: (document) => partOf(document) ?? null,
  assemble: (fragments) => {
    const roots = new Map<string, { document: SourceDocument; part: Part }[]>();
    for (const { document, fragment } of fragments)
      roots.set(fragment.root, [...(roots.get(fragment.root) ?? []), { document, part: fragment }]);
    return [...roots].flatMap(([root, parts]) => (parts.some(({ part }) => part.kind === "topic") ? [agent(root, parts)] : []));
  },
};

function partOf({ path, value }: SourceDocument): Part | undefined {
  const folders = path.split("/");
  const file = folders.pop() ?? path;
  const parent = folders.at(-1) ?? "";
  const above = (levels: number) => folders.slice(0, Math.max(0, folders.length - levels)).join("/");
  if (text(member(value, "kind")) === "AdaptiveDialog" && member(value, "beginDialog") !== undefined && value !== undefined) {
    // A solution keeps each topic in `botcomponents/<schema>.topic.<Name>/data`; a collection's file is called by the full name.
    const full = /^(.*?)\.topic\.(.+)$/.exec(file === "data" ? parent : file.replace(/(\.topic)?(\.mcs)?\.ya?ml$/, ""));
    if (file === "data")
      return { kind: "topic", root: `${above(2)}#${full?.[1] ?? ""}`, schema: full?.[1], name: full?.[2] ?? parent, value };
    const inTopics = parent === "topics" || parent === "actions";
    return {
      kind: "topic",
      root: inTopics ? above(1) : above(0),
      schema: full?.[1],
      name: full?.[2] ?? file.replace(/(\.topic)?(\.mcs)?\.ya?ml$/, ""),
      value,
    };
  }
  if (/^settings\.mcs\.ya?ml$/.test(file) || file === "configuration.json") {
    const settings = file === "configuration.json" ? value : member(value, "configuration");
    const schema = file === "configuration.json" ? parent : text(member(value, "schemaName"));
    const root = file === "configuration.json" ? `${above(2)}#${schema ?? ""}` : above(0);
    return {
      kind: "settings",
      root,
      schema,
      title: text(member(value, "displayName")),
      channels: channelsIn(settings, value),
      language: text(member(value, "language")),
    };
  }
  return undefined;
}

function channelsIn(settings: Json | undefined, whole: Json | undefined): readonly Channel[] {
  const named = [...items(member(settings, "channels")), ...items(member(whole, "channels"))].flatMap((each) => {
    const channel = channelNamed(text(member(each, "channelId")) ?? text(each) ?? "");
    return channel ? [channel] : [];
  });
  const telephony = isTrue(member(settings, "isTelephonyEnabled")) || isTrue(member(whole, "isTelephonyEnabled"));
  return [...new Set(telephony ? [...named, "voice" as const] : named)];
}

function agent(root: string, parts: readonly { readonly document: SourceDocument; readonly part: Part }[]): Bot {
  const topics = parts.flatMap(({ document, part }) => (part.kind === "topic" ? [{ document, part }] : []));
  const settings = parts.flatMap(({ part }) => (part.kind === "settings" ? [part] : []));
  const [first] = topics;
  const schema = settings.find((each) => each.schema)?.schema ?? topics.find(({ part }) => part.schema)?.part.schema;
  const id = `copilot-studio:${root}`;
  const named = settings.flatMap((each) => each.channels);
  // A telephone number beside nothing else does not say where chats come from.
  const channels = named.some((channel) => channel !== "voice") ? named : undefined;
  const name = settings.find((each) => each.title)?.title ?? schema ?? (root.replace(/#.*$/, "").split("/").pop() || "agent");
  const known = topics.map(({ part }) => `${part.schema ?? schema ?? ""}.topic.${part.name}`);
  const topicKeys = (dialog: string) => [
    `copilot:${dialog.toLowerCase()}`,
    `${id}:${(dialog.split(".topic.").pop() ?? dialog).toLowerCase()}`,
  ];
  const intents: Intent[] = [];
  const flows = topics.map(({ document, part }): Flow => {
    const at: Place = { file: document.path, pointer: "" };
    const full = `${part.schema ?? schema ?? ""}.topic.${part.name}`;
    const title = text(dig(part.value, "mcs.metadata", "componentName")) ?? part.name;
    const flow = buildFlow({
      id: `${id}:${part.name}`,
      name: title,
      at,
      keys: [...new Set([`copilot:${full.toLowerCase()}`, `${id}:${part.name.toLowerCase()}`])],
      ...(channels ? { channels } : {}),
    });
    const begin = member(part.value, "beginDialog");
    const place = below(at, "beginDialog");
    const list = below(place, "actions");
    const topic = { topicKeys, known, complete: settings.length > 0, compared: comparedIn(begin) };
    const byName = actionsByName(member(begin, "actions"), list);
    let start: string | null = null;
    const scope: Scope = {
      flow,
      kindOf: (action) => text(member(action, "kind")) ?? "",
      byName,
      restart: () => start,
      add: (step) => addAction(topic, step),
      withoutCaller: "dead-end",
    };
    // Known before the list is built: the first action that is not switched off.
    const live = items(member(begin, "actions")).findIndex((action) => !isTrue(member(action, "disabled")));
    start = live < 0 ? null : below(list, live).pointer;
    const entered = addList(scope, member(begin, "actions"), list, null) ?? runOut({ scope, id: "topic", at: place }, title);
    for (const entry of entriesOf(begin, place, entered, title)) flow.entry(entry);
    const asked = intentOf(part.value, begin, place, title);
    if (asked) intents.push(asked);
    return flow.done();
  });
  return withDeclined({
    id,
    name,
    platform: "copilot-studio",
    at: { file: first?.document.path ?? root, pointer: "" },
    flows,
    intents,
    languages: settings.flatMap((each) => each.language ?? []),
    declaresIntents: true,
    platformFallback: true,
    passesTranscript: true,
  });
}

/** Triggers that only another topic reaches. Source: the authoring schema, union OnActivityBase and its descendants. */
const REDIRECTED: ReadonlySet<string> = new Set(["OnRedirect", "OnSystemRedirect", "OnCopilotRedirect"]);
const HANDLERS: ReadonlySet<string> = new Set([
  "OnUnknownIntent",
  "OnError",
  "OnInactivity",
  "OnSilence",
  "OnUnrecognizedSpeech",
  "OnUnknownDtmfKey",
  "OnSelectIntent",
]);

function entriesOf(begin: Json | undefined, at: Place, to: string, title: string): readonly Entry[] {
  const kind = text(member(begin, "kind")) ?? "";
  const channels = [...new Set(items(dig(begin, "intent", "availableInChannels")).flatMap((each) => channelNamed(text(each) ?? "") ?? []))];
  const limit = channels.length > 0 ? { channels } : {};
  const called: Entry = { kind: "start", to, at };
  if (kind === "OnEscalate") return [called, { kind: "escalation", name: title, to, at, requestAt: at, direct: true, ...limit }];
  if (kind === "OnRecognizedIntent") return [called, { kind: "intent", intent: title, to, at, direct: true, ...limit }];
  if (REDIRECTED.has(kind)) return [called];
  if (HANDLERS.has(kind)) return [called, { kind: "handler", name: kind, to, at, direct: true }];
  if (kind === "OnDtmfKeyPress") return [called, { kind: "event", name: title, to, at, direct: true, channels: ["voice"] }];
  return [called, { kind: "event", name: kind, to, at, direct: true }];
}

/** A topic that phrases start; escalation topics are requests by themselves. */
function intentOf(topic: Json, begin: Json | undefined, at: Place, title: string): Intent | undefined {
  if (text(member(begin, "kind")) !== "OnRecognizedIntent") return undefined;
  const intent = member(begin, "intent");
  const phrases = items(member(intent, "triggerQueries")).flatMap((each, i) => {
    const said = text(each);
    return said === undefined ? [] : [{ text: said, at: below(at, "intent", "triggerQueries", i) }];
  });
  const shown = text(member(intent, "displayName"));
  const description = text(member(topic, "modelDescription"));
  return {
    name: title,
    at,
    phrases,
    ...(shown && shown !== title ? { title: shown } : {}),
    ...(description ? { description } : {}),
    ...(isFalse(member(intent, "includeInOnSelectIntent")) && phrases.length === 0 && !description ? { handledElsewhere: true } : {}),
  };
}
