import { push } from "../../model/maps.ts";
import type { Bot, Defect } from "../../model/model.ts";
import type { SourceDocument } from "../../source/document.ts";
import { mapTexts } from "../../source/json.ts";
import type { AssembleContext, Platform, TransferWord } from "../platform.ts";
import { uniqueIds } from "../unique-ids.ts";
import { accountIds } from "./account-ids.ts";
import { ACTIONS } from "./actions.ts";
import { flowCallOf } from "./calls.ts";
import { type Candidates, candidatesIn } from "./candidates.ts";
import { withDeclined } from "./declined.ts";
import { drawFlow } from "./draw.ts";
import { duplicatesIn } from "./duplicates.ts";
import { flowTypeOf } from "./flow-types.ts";
import { heardIn } from "./heard.ts";
import { type Caller, withInputs } from "./inputs.ts";
import { readJson } from "./json.ts";
import { withLanguages } from "./languages.ts";
import { filled, type Links, linksOf } from "./links.ts";
import { hasMarker } from "./marker.ts";
import { keptOptions } from "./options.ts";
import { orphansIn, refersToFiles } from "./orphans.ts";
import { namesIn } from "./own-variables.ts";
import { sharedAttributes } from "./participant-data.ts";
import { type ArchitectFlow, actionsOf, type Container } from "./shape.ts";
import type { Scene } from "./stage.ts";
import { knownOf } from "./variables.ts";
import { readYaml, referenced } from "./yaml.ts";

const TRANSFERS: readonly TransferWord[] = [...ACTIONS].flatMap(([word, { route, draw }]) =>
  route && (draw === "transfer" || draw === "callback")
    ? [{ word, route, ...(word === "transferToAcd" ? { note: "TransferPureMatchAction in JSON; a voice queue on a call" } : {}) }]
    : [],
);

/** Genesys Cloud Architect: Archy YAML, configuration JSON, and the `.i3…` exports that encode it. */
export const platform: Platform<ArchitectFlow> = {
  id: "genesys",
  title: "Genesys Cloud Architect",
  reads: "Archy YAML (a root key like inboundShortMessage, botFlow, digitalBot), configuration JSON (flowSequenceItemList), .i3… exports",
  transfers: TRANSFERS,
  accountIds,
  // Archy YAML wraps a value in `lit`, `exp`, `var`, configuration JSON in the others; an expression's operands stand beside its text.
  valueForms: {
    wraps: ["lit", "exp", "var", "text", "config", "ref"],
    idle: ["operands", "metaData", "uiMetaData"],
    literal: /^\s*(["'])(?<text>.*)\1\s*$/,
  },
  hasMarker,
  recognise: (document) => readFlow(document) !== null,
  extract: (document) => readFlow(document),
  assemble: (fragments, context) => {
    const named = fragments.map(({ document, fragment }) => ({ document, flow: withSubstitutions(document, context) ?? fragment }));
    const flows = named.map(({ flow }) => flow);
    const texts = fragments.map(({ document }) => document.text).filter(refersToFiles);
    const ids = uniqueIds(flows, ({ name, type, at }) =>
      [name, `${name} (${type.type})`, `${name} (${at.file})`].map((wish) => `genesys:${wish}`),
    );
    const links = linksOf(flows, context);
    const shared = { links, callers: callersIn(flows, links), candidatesOf: candidatesIn(flows), attributes: sharedAttributes(flows) };
    return named.map(({ document, flow }) =>
      botOf(flow, { ...shared, id: ids.get(flow) ?? flow.name, orphans: orphansIn(flow, document, texts) }, context),
    );
  },
};

function readFlow(document: Pick<SourceDocument, "path" | "value">): ArchitectFlow | null {
  // JSON is YAML, too: a generated Archy file may be written as it.
  return readYaml(document) ?? readJson(document);
}

/** The flow with what the pipeline writes into its values; `null` = it has no room for that. Keys stay: they are part of places. */
function withSubstitutions({ text, path, value }: SourceDocument, context: AssembleContext): ArchitectFlow | null {
  if (value === undefined || !text.includes("{{")) return null;
  return readFlow({ path, value: mapTexts(value, (each) => filled(each, path, context)) });
}

/** What a flow has to do with the others of the project. */
interface Around extends Pick<Scene, "id" | "links" | "orphans" | "attributes"> {
  readonly callers: ReturnType<typeof callersIn>;
  readonly candidatesOf: (flow: ArchitectFlow) => Candidates;
}

function botOf(written: ArchitectFlow, { id, links, callers, candidatesOf, orphans, attributes }: Around, context: AssembleContext): Bot {
  const flow = withServedChannels(written);
  const defects: Defect[] = [...flow.misshapen, ...duplicatesIn(flow)];
  const names = namesIn(flow);
  const known = knownOf(
    flow,
    names,
    links.keysOf(flow).flatMap((key) => callers.get(key) ?? []),
  );
  const scene: Scene = {
    flow,
    id,
    keys: links.keysOf(flow),
    links,
    candidates: candidatesOf(flow),
    isHeard: heardIn(flow),
    offered: keptOptions(flow),
    unseenIntents: unseenIntents(flow, links),
    constants: known.constants,
    declared: context.actions("genesys", flow.at.file),
    names,
    find: finderIn(flow),
    attributes,
    orphans,
    defects,
  };
  const { flows: drawn, fallbacks } = drawFlow(scene);
  return withDeclined({
    id,
    name: flow.name,
    platform: "genesys",
    at: flow.at,
    flows: drawn.map((each) => withLanguages(withInputs(each, known.inputs), flow.languages)),
    intents: flow.intents.map(({ name, at, phrases }) => ({ name, at, phrases })),
    languages: flow.languages,
    declaresIntents: flow.intents.length > 0,
    initialFacts: { ...known.strange(drawn), ...known.constants },
    defects,
    fallbacks,
    platformFallback: flow.type.isBot === true,
    // A bot speaks in the conversation that is transferred: help.mypurecloud.com, "About digital bot flows".
    passesTranscript: true,
  });
}

/** A module that serves calls alone is a voice flow, one that serves no calls a digital one; any other has the channels of its callers. */
function withServedChannels(flow: ArchitectFlow): ArchitectFlow {
  const served = (flow.serves ?? []).flatMap((type) => flowTypeOf(type) ?? []);
  const channels = [...new Set(served.flatMap((type) => type.channels ?? []))];
  const mixed = served.some((type) => !type.channels) || (channels.includes("voice") && channels.length > 1);
  const transfersEnd = served.length > 0 && served.every((type) => type.transfersEnd);
  const type = { ...flow.type, ...(transfersEnd ? { transfersEnd } : {}) };
  return { ...flow, type: flow.type.channels || channels.length === 0 || mixed ? type : { ...type, channels } };
}

/** A container by its id or refId, else by its name; `menus/menu[x]` means a menu. */
function finderIn({ containers }: ArchitectFlow): Scene["find"] {
  const index = new Map<string, Container>();
  const learn = (key: string, container: Container) => void (index.has(key) || index.set(key, container));
  for (const container of containers) learn(`${container.kind}[${container.id}]`, container);
  for (const container of containers) learn(`${container.kind}[${container.name}]`, container);
  for (const container of containers) learn(container.id, container);
  for (const container of containers) learn(container.name, container);
  return (reference) => {
    const [path = ""] = /\w+\[[^\]]*\]\s*$/.exec(reference) ?? [];
    return index.get(path.trim()) ?? index.get(reference) ?? index.get(referenced(reference));
  };
}

/** Variables that hold an intent of a bot that is not in the project: what they are compared with is all that is known of it. */
function unseenIntents(flow: ArchitectFlow, links: Links): ReadonlySet<string> {
  const bound = { seen: new Set<string>(), unseen: new Set<string>() };
  for (const action of actionsOf(flow)) {
    const variable = action.field("intent");
    if (ACTIONS.get(action.type)?.draw !== "callFlow" || variable?.kind !== "variable") continue;
    bound[links.resolves(flowCallOf(flow, action, links)) ? "seen" : "unseen"].add(variable.text.toLowerCase());
  }
  return new Set([...bound.unseen].filter((variable) => !bound.seen.has(variable)));
}

/** Who calls each flow in the project, by the keys that name it. */
function callersIn(flows: readonly ArchitectFlow[], links: Links): ReadonlyMap<string, readonly Caller[]> {
  const byKey = new Map<string, Caller[]>();
  if (flows.every(({ variables }) => variables.every(({ isInput }) => !isInput))) return byKey;
  for (const from of flows)
    for (const action of actionsOf(from)) {
      if (ACTIONS.get(action.type)?.draw !== "callFlow") continue;
      const { keys, gives } = flowCallOf(from, action, links);
      for (const key of keys) push(byKey, key, { gives, channels: from.type.channels });
    }
  return byKey;
}
