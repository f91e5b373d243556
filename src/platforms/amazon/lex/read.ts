import type { SourceDocument } from "../../../source/document.ts";
import { isObject, text } from "../../../source/json.ts";
import { parameterDefault, type Resource, referredResource, resourceKey, resourcesOf, templateText } from "../cloudformation.ts";
import { type Located, listOf, part, partAt, textOf } from "../located.ts";
import type { LexBot, LexFragment, LexIntent, LexLocale, LexSlot } from "./fragment.ts";
import { readTerraform } from "./terraform.ts";
import { setting, settingAt, several } from "./words.ts";

const rootOf = (document: SourceDocument): Located | undefined =>
  document.value === undefined ? undefined : { value: document.value, at: { file: document.path, pointer: "" } };

const BOTS: ReadonlySet<string> = new Set(["AWS::Lex::Bot", "Custom::LexBot"]);
const botResources = (root: Located): readonly Resource[] => resourcesOf(root).filter(({ type }) => BOTS.has(type));

/** Reads one file; `null` = it belongs to no Lex bot. */
export function readLex(document: SourceDocument): LexFragment | null {
  const root = rootOf(document);
  const terraform = root && readTerraform(document, { intent: readIntent, slot: readSlot });
  if (terraform) return terraform;
  if (!root || !isObject(root.value)) return null;
  const has = (...keys: string[]) => keys.some((key) => Object.hasOwn(root.value as object, key));
  const templates = botResources(root);
  if (templates.length > 0) return { kind: "bots", bots: templates.flatMap((each) => readResource(each, root, document.path)) };
  const whole = readWhole(root);
  if (whole) return { kind: "bots", bots: [whole] };
  const resource = part(root, "resource");
  if (partAt(root, "metadata", "importType")?.value === "LEX" && resource) return readExportV1(resource);
  if (partAt(root, "metaData", "fileFormat")?.value === "LexJson" || partAt(root, "metadata", "fileFormat")?.value === "LexJson")
    return { kind: "other" };
  const name = textOf(part(root, "name")) ?? textOf(part(root, "intentName"));
  if (has("nluConfidenceThreshold") && has("identifier", "name"))
    return { kind: "locale", locale: textOf(part(root, "identifier")) ?? name ?? "", at: root.at };
  if (!name) return null;
  if (has("dataPrivacy", "idleSessionTTLInSeconds")) {
    const id = textOf(part(root, "identifier"));
    return { kind: "bot", at: root.at, name, ...(id && { id }) };
  }
  if (has("valueElicitationSetting", "slotTypeName")) return { kind: "slot", slot: readSlot(root) };
  if (has("valueSelectionSetting", "slotTypeValues")) return { kind: "other" };
  if (has("parentIntentSignature", "sampleUtterances", "intentClosingSetting", "initialResponseSetting"))
    return { kind: "intent", intent: readIntent(root) };
  return null;
}

/** An intent in whichever spelling; those of V1 say how they are fulfilled. Source: "PutIntent", Lex V1 API reference. */
function readIntent(at: Located): LexIntent {
  const parent = textOf(setting(at, "parentIntentSignature"));
  return {
    name: textOf(setting(at, "intentName")) ?? "",
    at: at.at,
    ...(parent && { parent }),
    phrases: several(setting(at, "sampleUtterances") ?? settingAt(at, "dynamic", "sampleUtterances", "forEach")).flatMap((each) => {
      const phrase = text(each.value) === undefined ? setting(each, "utterance") : each;
      return phrase ? [{ text: textOf(phrase) ?? "", at: each.at }] : [];
    }),
    settings: at,
    version: part(at, "fulfillmentActivity") ? "V1" : "V2",
    slots: listOf(setting(at, "slots")).map(readSlot),
  };
}

function readSlot(at: Located): LexSlot {
  const constraint = textOf(settingAt(at, "valueElicitationSetting", "slotConstraint")) ?? textOf(part(at, "slotConstraint"));
  return { name: textOf(setting(at, "slotName")) ?? "", at: at.at, required: constraint !== "Optional", settings: at };
}

/** What V1 exports: a bot, an intent or a slot type. Source: "GetExport", Lex V1 API reference. */
function readExportV1(resource: Located): LexFragment {
  if (part(resource, "fulfillmentActivity", "sampleUtterances")) return { kind: "intent", intent: readIntent(resource) };
  return part(resource, "enumerationValues") ? { kind: "other" } : { kind: "bots", bots: [readV1(resource)] };
}

/** A bot has one language. */
function readV1(resource: Located): LexBot {
  const locale = textOf(part(resource, "locale"))?.replace("-", "_") ?? "en_US";
  const intents = listOf(part(resource, "intents")).map((each): LexIntent => ({ ...readIntent(each), version: "V1" }));
  return {
    name: textOf(part(resource, "name")) ?? "Lex bot",
    at: resource.at,
    ids: [],
    locales: [{ locale, at: resource.at, intents }],
    complete: true,
  };
}

/** A bot that somebody wrote into one file in the words of the API, for a script that creates it: all its languages, or the only one. */
function readWhole(root: Located): LexBot | undefined {
  const name = textOf(setting(root, "botName"));
  const locales = part(root, "localeId") ? [readLocale(root)] : localesOf(root);
  if (name === undefined || locales.every(({ intents }) => intents.length === 0)) return undefined;
  const id = textOf(setting(root, "botId"));
  return { name, at: root.at, ids: id ? [id] : [], locales, complete: true };
}

const localesOf = (bot: Located | undefined): readonly LexLocale[] => listOf(setting(bot, "botLocales")).map(readLocale);

const readLocale = (locale: Located): LexLocale => ({
  locale: textOf(setting(locale, "localeId")) ?? "",
  at: locale.at,
  intents: listOf(setting(locale, "intents")).map(readIntent),
});

/**
 * `AWS::Lex::Bot`, or the custom resource with the same words in other spelling; none where the template takes the bot from a bucket
 * (`BotFileS3Location`), as it says nothing of the intents then.
 */
function readResource(resource: Resource, root: Located, file: string): readonly LexBot[] {
  const locales = localesOf(resource.properties);
  if (locales.length === 0) return [];
  const written = setting(resource.properties, "botName");
  const name = templateText(written) ?? parameterDefault(root, written?.value);
  const aliases = resourcesOf(root).filter(
    ({ type, properties }) =>
      /^(AWS::Lex::|Custom::Lex)Bot/.test(type) && referredResource(setting(properties, "botId")?.value ?? null) === resource.id,
  );
  const ids = [resource, ...aliases].map(({ id }) => resourceKey(file, id));
  return [{ name: name ?? resource.id, at: resource.at.at, ids, locales, complete: true }];
}
