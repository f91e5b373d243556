import { below } from "../../model/build.ts";
import { push } from "../../model/maps.ts";
import type { Bot, Defect, NodeRef, Place } from "../../model/model.ts";
import { scopedName } from "../../model/scoped.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { folderOf } from "../../source/file-names.ts";
import { isObject, member, text } from "../../source/json.ts";
import { eachAction } from "../microsoft/lists.ts";
import { withDeclined } from "../microsoft/questions.ts";
import { valueForms } from "../microsoft/value-forms.ts";
import type { AssembleContext, Platform } from "../platform.ts";
import { undiallable } from "../undiallable.ts";
import { accountIds } from "./account-ids.ts";
import { type BotParts, flowsOf } from "./dialog.ts";
import type { Naming } from "./expressions.ts";
import { intentsOf, type PhrasePart } from "./intents.ts";
import { leftIn } from "./left-over.ts";
import { type LgFile, readLg, templatesIn } from "./lg.ts";
import { linkedIn, readLu } from "./lu.ts";
import { hasMarker } from "./marker.ts";
import { nameIn } from "./notes.ts";
import { baseOf, languageFile, rootOf } from "./paths.ts";
import { recognizerOf } from "./recognizers.ts";
import { type Dialog, survey } from "./survey.ts";
import { TRANSFERS } from "./transfers.ts";
import { kindOf, triggersOf } from "./triggers.ts";
import { unsetIn } from "./unset.ts";

/** One file of a bot. */
type Part =
  | { readonly kind: "dialog"; readonly value: Json }
  | PhrasePart
  | ({ readonly kind: "messages" } & LgFile)
  | { readonly kind: "project"; readonly name?: string }
  | { readonly kind: "settings"; readonly language: string };

interface File {
  readonly document: SourceDocument;
  readonly fragment: Part;
}

export const platform: Platform<Part> = {
  id: "bot-framework",
  // "Extra information for the Bot Framework Composer", an object without a shape of its own in the schemas of all its kinds (sdk.schema).
  notes: ["$designer"],
  title: "Bot Framework Composer",
  reads:
    "dialogs as JSON (`$kind: Microsoft.AdaptiveDialog`), phrases in `.lu` and messages in `.lg` files, and the `.botproj` of each bot",
  transfers: [
    ...Object.entries(TRANSFERS).map(([word, route]) => ({
      word: `Microsoft.${word}`,
      route,
      ...(word === "SendHandoffActivity" ? { note: "with TargetPhoneNumber, tel: or sip: in its context: voice" } : {}),
    })),
    { word: "SendActivity handoff.initiate", route: "digital" },
  ],
  accountIds,
  valueForms,
  actsOnTexts: true,
  hasMarker,
  recognise: (document) => partOf(document) !== undefined,
  extract: (document) => partOf(document) ?? null,
  assemble: (fragments, context) => {
    const projects = new Set(
      fragments.filter(({ fragment }) => fragment.kind === "project").map(({ document }) => folderOf(document.path)),
    );
    const roots = new Map<string, File[]>();
    for (const file of fragments) {
      const root = rootOf(file.document.path, projects);
      push(roots, root, file);
    }
    const begun = begunByOthers(roots);
    return [...roots].flatMap(([root, files]) =>
      files.some(({ fragment }) => fragment.kind === "dialog") ? [botOf(root, files, context, begun(root))] : [],
    );
  },
};

function partOf({ path, text: source, value }: SourceDocument): Part | undefined {
  if (/\.botproj$/i.test(path)) return { kind: "project", name: text(member(value, "name")) };
  if (/\.l[ug]$/i.test(path)) {
    const name = languageFile(path);
    if (!name) return undefined;
    if (/\.lg$/i.test(path)) return { kind: "messages", ...name, templates: readLg(path, source, name.language) };
    const links = linkedIn(source).flatMap((link) => languageFile(link)?.dialog ?? []);
    return { kind: "phrases", ...name, links, intents: readLu(path, source, name.language) };
  }
  if (/(^|\/)settings\/appsettings\.json$/i.test(path)) {
    const language = text(member(value, "defaultLanguage"));
    return language === undefined ? undefined : { kind: "settings", language: language.toLowerCase() };
  }
  return value !== undefined && kindOf(value) === "AdaptiveDialog" ? { kind: "dialog", value } : undefined;
}

/** By the folder of a bot, the names of its dialogs that may be begun by a dialog of another file: of the same bot, or of one that has none of that name. */
function begunByOthers(roots: ReadonlyMap<string, readonly File[]>): (root: string) => ReadonlySet<string> {
  const begun = [...roots].flatMap(([root, files]) => {
    const dialogs = files.filter(({ fragment }) => fragment.kind === "dialog");
    const own = new Set(dialogs.map(({ document: { path } }) => baseOf(path).toLowerCase()));
    return dialogs.flatMap(({ document: { path, text: source } }) =>
      [...source.matchAll(/"dialog"\s*:\s*"([^"]+)"/g)].flatMap(([, written = ""]) => {
        const name = nameIn(written);
        return name === baseOf(path).toLowerCase() ? [] : [{ root, name, isOwn: own.has(name) }];
      }),
    );
  });
  return (root) => new Set(begun.flatMap(({ name, isOwn, root: by }) => (by === root || !isOwn ? [name] : [])));
}

function botOf(root: string, files: readonly File[], context: AssembleContext, begun: ReadonlySet<string>): Bot {
  const id = `bot-framework:${root}`;
  const isProject = files.some(({ fragment }) => fragment.kind === "project");
  const sources = files.flatMap(({ document, fragment }) => (fragment.kind === "dialog" ? inlineToo(document.path, fragment.value) : []));
  // The root dialog stands in the bot's folder. Where all do, and no project says which one it is, those that others begin are children.
  const isFlat = !isProject && sources.every(({ at }) => folderOf(at.file) === root);
  const isInside = ({ at }: Source) => at.pointer !== "" || folderOf(at.file) !== root;
  const dialogs = dialogsOf(sources, (source) => !isInside(source) && !(isFlat && begun.has(source.title.toLowerCase())));
  const defects: Defect[] = [];
  const fallbacks: NodeRef[] = [];
  const main = mainLanguageOf(files);
  const isOther = ({ language }: { readonly language?: string }) => Number(language !== main);
  const messages = partsOf(files, "messages").sort((a, b) => isOther(a) - isOther(b));
  // An intent stands where its bot's own language declares it, not where a translation does.
  const phrases = partsOf(files, "phrases").sort((a, b) => isOther(a) - isOther(b));
  const understood = intentsOf(dialogs, phrases);
  const parts: BotParts = {
    id,
    messages: templatesIn(messages),
    survey: survey(dialogs),
    known: dialogs.filter(({ at }) => at.pointer === "").map(({ title }) => title),
    complete: !isFlat && dialogs.some(({ isRoot }) => isRoot) && (dialogs.some(({ isRoot }) => !isRoot) || isProject),
    isLeft: leftIn(dialogs, understood),
    actions: (file) => context.actions("bot-framework", file),
    handoff: context.handoff,
    defects,
    fallbacks,
  };
  const flows = dialogs.flatMap((dialog) => flowsOf(parts, dialog));
  const [first] = dialogs;
  const project = files.flatMap(({ fragment }) => (fragment.kind === "project" ? (fragment.name ?? []) : []))[0];
  return withDeclined({
    id,
    name: project ?? first?.title ?? "bot",
    platform: "bot-framework",
    at: first?.at ?? { file: root, pointer: "" },
    flows,
    intents: understood.intents,
    languages: languagesOf(phrases),
    declaresIntents: understood.complete,
    initialFacts: unsetIn(dialogs, parts.survey),
    // Every adaptive dialog has a `ValueRecognizer` besides its own: the data of a card, `{"intent": "Details"}`, names an intent.
    clientsNameIntents: true,
    // "Phone Number should not be empty and should be in the E.164 format": readme of Microsoft.Bot.Components.Telephony.
    defects: [...defects, ...undiallable(flows)],
    fallbacks,
  });
}

const partsOf = <K extends Part["kind"]>(files: readonly File[], kind: K): Extract<Part, { readonly kind: K }>[] =>
  files.flatMap(({ fragment }) => (isOf(fragment, kind) ? [fragment] : []));

const isOf = <K extends Part["kind"]>(part: Part, kind: K): part is Extract<Part, { readonly kind: K }> => part.kind === kind;

/** The own language of a bot; Composer writes one that says nothing else in English. */
const mainLanguageOf = (files: readonly File[]): string =>
  files.flatMap(({ fragment }) => (fragment.kind === "settings" ? fragment.language : []))[0] ?? "en-us";

/** The languages in which a bot understands something. */
const languagesOf = (phrases: readonly PhrasePart[]): readonly string[] =>
  [...new Set(phrases.flatMap(({ intents, language }) => (intents.length > 0 ? (language ?? []) : [])))].sort();

/** The dialogs of a bot, the root first. */
function dialogsOf(sources: readonly Source[], isRoot: (source: Source) => boolean): readonly Dialog[] {
  const naming = namesApart(sources);
  return sources
    .map((source): Dialog => {
      const own = naming(source);
      const { at, value, title } = source;
      const names = [title, text(member(value, "id"))].flatMap((name) => (name && at.pointer === "" ? [name.toLowerCase()] : []));
      return {
        key: at.pointer === "" ? title.toLowerCase() : `${title.toLowerCase()}#${at.pointer}`,
        names: [...new Set(names)],
        title,
        at,
        value,
        isRoot: isRoot(source),
        naming: own,
        triggers: triggersOf(value, at, own),
        recognizer: recognizerOf(member(value, "recognizer"), below(at, "recognizer")),
      };
    })
    .sort((a, b) => Number(b.isRoot) - Number(a.isRoot));
}

interface Source {
  readonly at: Place;
  readonly value: Json;
  readonly title: string;
}

/** The dialog of a file, and those that its actions write inline. */
function inlineToo(file: string, value: Json, at: Place = { file, pointer: "" }): readonly Source[] {
  const title = baseOf(file);
  const found: Source[] = [{ at, value, title: at.pointer === "" ? title : `${title} inline` }];
  for (const { actions, actionsAt } of triggersOf(value, at, (name) => name))
    eachAction(actions, actionsAt, (action, place) => {
      const inline = member(action, "dialog");
      if (isObject(inline) && kindOf(inline) === "AdaptiveDialog") found.push(...inlineToo(file, inline, below(place, "dialog")));
    });
  return found;
}

/** `dialog.*` belongs to one dialog: a name that several use is told apart. */
function namesApart(sources: readonly Source[]): (source: Source) => Naming {
  const users = new Map<string, Set<Source>>();
  for (const source of sources)
    for (const [, name = ""] of JSON.stringify(source.value).matchAll(/(?:\bdialog\.|\$)([A-Za-z_]\w*)/g))
      users.set(name, (users.get(name) ?? new Set()).add(source));
  return (source) => (name) => {
    const own = /^dialog\.(\w+)/.exec(name)?.[1];
    return own !== undefined && (users.get(own)?.size ?? 0) > 1 ? scopedName(source.title, name) : name;
  };
}
