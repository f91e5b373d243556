import { push, remember } from "../../../model/maps.ts";
import type { Place } from "../../../model/model.ts";
import { folderOf } from "../../../source/file-names.ts";
import type { LexBot, LexFragment, LexIntent, LexLocale, LexSlot } from "./fragment.ts";
import { terraformBots } from "./terraform.ts";

/**
 * Puts the files of folder exports together. A full export has `<Bot>/Bot.json`, `<Bot>/BotLocales/<locale>/BotLocale.json` and
 * `…/Intents/<Intent>/Intent.json` with `Slots/<Slot>/Slot.json` beside it; people also keep the tree without the bot's folder, or single
 * intent files under other names.
 */
export function group(fragments: readonly { readonly path: string; readonly fragment: LexFragment }[]): readonly LexBot[] {
  const roots = new Map<string, { name: string; id?: string; at: Place }>();
  for (const { path, fragment } of fragments) if (fragment.kind === "bot") roots.set(folderOf(path), fragment);
  const slots = new Map<string, LexSlot[]>();
  for (const { path, fragment } of fragments)
    if (fragment.kind === "slot") {
      const owner = beforeSegment(path, "Slots") ?? folderOf(path);
      push(slots, owner, fragment.slot);
    }

  const found = new Map<string, Map<string, { at: Place; intents: LexIntent[] }>>();
  const localeIn = (root: string, locale: string, at: Place) =>
    remember(
      remember(found, root, () => new Map()),
      locale,
      () => ({ at, intents: [] }),
    );
  for (const { path, fragment } of fragments) {
    if (fragment.kind !== "intent" && fragment.kind !== "locale") continue;
    const root = rootOf(path, roots);
    const locale = fragment.kind === "locale" ? fragment.locale : (localeOf(path) ?? "");
    const place: Place = fragment.kind === "locale" ? fragment.at : fragment.intent.at;
    const known = localeIn(root, locale, place);
    if (fragment.kind === "locale") known.at = fragment.at;
    else known.intents.push({ ...fragment.intent, slots: [...fragment.intent.slots, ...(slots.get(folderOf(path)) ?? [])] });
  }

  const spread = [...new Set([...roots.keys(), ...found.keys()])].map((root): LexBot => {
    const bot = roots.get(root);
    const locales = [...(found.get(root) ?? [])].map(([locale, { at, intents }]): LexLocale => ({ locale, at, intents }));
    const first = locales[0]?.at ?? { file: root, pointer: "" };
    return {
      name: bot?.name ?? (root.split("/").pop() || "Lex bot"),
      at: bot?.at ?? first,
      ids: bot?.id ? [bot.id] : [],
      locales: locales.filter(({ intents }) => intents.length > 0),
      complete: bot !== undefined,
    };
  });
  return [
    ...spread.filter(({ locales }) => locales.length > 0),
    ...fragments.flatMap(({ fragment }) => (fragment.kind === "bots" ? fragment.bots : [])),
    ...terraformBots(fragments),
  ];
}

/** The path before its last segment of this name: `a/Bot` of `a/Bot/BotLocales/en_GB/…`. */
function beforeSegment(path: string, segment: string): string | undefined {
  const parts = path.split("/");
  const at = parts.lastIndexOf(segment);
  return at < 0 ? undefined : parts.slice(0, at).join("/");
}

const localeOf = (path: string): string | undefined => {
  const parts = path.split("/");
  const at = parts.lastIndexOf("BotLocales");
  return at < 0 ? parts.find((part) => /^[a-z]{2}_[A-Z]{2}$/.test(part)) : parts[at + 1];
};

/** The folder of the bot that a file belongs to: by the layout of exports, else the nearest folder with a `Bot.json`, else its own. */
function rootOf(path: string, bots: ReadonlyMap<string, unknown>): string {
  const byLayout = beforeSegment(path, "BotLocales");
  if (byLayout !== undefined) return byLayout;
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (bots.has(folder)) return folder;
    if (!folder.includes("/")) break;
  }
  return beforeSegment(path, "Intents") ?? folderOf(path);
}
