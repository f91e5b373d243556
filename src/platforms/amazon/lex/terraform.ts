import { push, remember } from "../../../model/maps.ts";
import type { SourceDocument } from "../../../source/document.ts";
import { folderOf } from "../../../source/file-names.ts";
import { type Resource, resourcesIn } from "../../terraform.ts";
import { type Located, textOf } from "../located.ts";
import type { LexBot, LexFragment, LexIntent, LexLocale, LexSlot, TerraformPart } from "./fragment.ts";
import { setting } from "./words.ts";

/** Lex V2 bots in files of Terraform: `aws_lexv2models_bot`, `…_bot_locale`, `…_intent`, `…_slot`. Source: documentation of the provider `hashicorp/aws`. */

/** How settings are read, in any spelling. */
interface Readers {
  readonly intent: (at: Located) => LexIntent;
  readonly slot: (at: Located) => LexSlot;
}

/** What the resources of Lex in one file declare. */
export function readTerraform(document: SourceDocument, read: Readers): LexFragment | undefined {
  const written = resourcesIn(document);
  // A file has one adapter: that of Studio reads the flow, which says more than its bot.
  if (written.some(({ type }) => type.startsWith("twilio_studio_flow"))) return undefined;
  const resources = written.flatMap((resource): readonly TerraformPart[] => {
    const is = declaredBy(resource, read);
    return is ? [partOf(resource, is)] : [];
  });
  return resources.length > 0 ? { kind: "terraform", resources } : undefined;
}

function declaredBy(resource: Resource, read: Readers): TerraformPart["is"] | undefined {
  switch (resource.type) {
    case "aws_lexv2models_bot":
      return { name: textOf(setting(resource, "botName")) ?? resource.label };
    case "aws_lexv2models_bot_locale":
      return { language: textOf(setting(resource, "localeId")) ?? "" };
    case "aws_lexv2models_intent":
      return isComputed(textOf(setting(resource, "intentName"))) ? { unseen: true } : { intent: read.intent(resource) };
    case "aws_lexv2models_slot":
      return { slot: read.slot(resource) };
    default:
      return undefined;
  }
}

const isComputed = (written = ""): boolean => written.includes("${");

function partOf(resource: Resource, is: TerraformPart["is"]): TerraformPart {
  const of = addressIn(textOf(setting(resource, "slot" in is ? "intentId" : "botId")));
  const locale = textOf(setting(resource, "localeId"));
  return {
    address: `${resource.type}.${resource.label}`,
    at: resource.at,
    is,
    ...(of !== undefined && { of }),
    ...(locale !== undefined && { locale: addressIn(locale) ?? locale }),
  };
}

/** The resource that an expression means: `${aws_lexv2models_bot.helper.id}`. */
const addressIn = (written: string | undefined): string | undefined => /^\$\{(aws_lexv2models_\w+\.[\w-]+)\b/.exec(written ?? "")?.[1];

/** Puts the resources of each folder together, which is what Terraform reads as one. */
export function terraformBots(fragments: readonly { readonly path: string; readonly fragment: LexFragment }[]): readonly LexBot[] {
  const folders = new Map<string, TerraformPart[]>();
  for (const { path, fragment } of fragments)
    if (fragment.kind === "terraform") for (const each of fragment.resources) push(folders, folderOf(path), each);
  const bots = [...folders].flatMap(([folder, parts]) => botsIn(parts, folder)).filter(({ locales }) => locales.length > 0);
  // A module may give its intents to a bot of any other folder.
  const all = bots.every(({ complete }) => complete);
  return bots.map((bot) => ({ ...bot, complete: all }));
}

/** The bots of a folder, and, without a name of its own, what belongs to a bot that stands elsewhere. */
function botsIn(parts: readonly TerraformPart[], folder: string): readonly LexBot[] {
  const languages = new Map(parts.flatMap(({ address, is }) => ("language" in is ? [[address, is.language] as const] : [])));
  const slots = new Map<string, LexSlot[]>();
  for (const { of = "", is } of parts) if ("slot" in is) push(slots, of, is.slot);
  const intents = new Map<string, Map<string, LexIntent[]>>();
  for (const { address, of = "", locale = "", is } of parts) {
    if (!("intent" in is)) continue;
    const language = languages.get(locale) ?? locale;
    const own = remember(intents, of, () => new Map<string, LexIntent[]>());
    push(own, language.includes("${") ? "" : language, { ...is.intent, slots: slots.get(address) ?? [] });
  }
  const unseen = new Set(parts.flatMap(({ of, is }) => ("unseen" in is ? [of] : [])));
  const localesOf = (bot: string): readonly LexLocale[] =>
    [...(intents.get(bot) ?? [])].flatMap(([locale, all]) => (all[0] ? [{ locale, at: all[0].at, intents: all }] : []));
  const bots = parts.flatMap(({ address, at, is }): readonly LexBot[] =>
    "name" in is ? [{ name: is.name, at, ids: [`tf:${address}`], locales: localesOf(address), complete: !unseen.has(address) }] : [],
  );
  const known = new Set(bots.flatMap(({ ids }) => ids));
  const others = [...intents.keys()].filter((of) => !known.has(`tf:${of}`)).flatMap((of) => localesOf(of));
  const [first] = others;
  const name = folder.split("/").at(-1) || "Lex bot";
  return [...bots, ...(first ? [{ name, at: first.at, ids: [], locales: others, complete: false }] : [])];
}
