import type { Json } from "../../source/document.ts";
import { isObject, member, text } from "../../source/json.ts";
import { isComputed, longForm } from "./expressions.ts";
import type { Dialog, Survey } from "./survey.ts";

/**
 * The dialog variables that have no value because nothing writes them: `dialog.*` lives as long as its dialog, is written by its actions and
 * filled from the `options` of the call. Source: learn.microsoft.com, "Managing state in adaptive dialogs" (dialog scope).
 */
export function unsetIn(dialogs: readonly Dialog[], { callers }: Survey): Readonly<Record<string, null>> {
  const texts = dialogs.map(({ value }) => textsIn(value));
  if (texts.some((each) => each.some(writesAnything))) return {};
  const unset = dialogs.flatMap((dialog, i) => {
    const { isRoot, naming, value } = dialog;
    // Whoever begins the dialog may give it options; a schema lets the platform fill in what it understood.
    if ((!isRoot && callers(dialog).length === 0) || member(value, "schema") !== undefined) return [];
    const own = texts[i] ?? [];
    const written = new Set([...PLATFORM, ...own.flatMap(writtenBy), ...texts.flatMap((each) => each.flatMap(optionOf))]);
    const named = new Set(own.flatMap(({ said }) => longForm(said).match(/(?<![\w.])dialog(?:\.\w+)+/g) ?? []));
    return [...named].filter((name) => !written.has(ownName(name))).map(naming);
  });
  return Object.fromEntries(unset.map((name) => [name, null]));
}

/** A text of a dialog, and the keys under which it stands. */
interface Told {
  readonly said: string;
  readonly keys: readonly string[];
}

const textsIn = (value: Json | undefined, keys: readonly string[] = []): readonly Told[] => {
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, keys));
  if (isObject(value)) return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...keys, key]));
  const said = text(value);
  return said === undefined ? [] : [{ said, keys }];
};

/** Options that are computed as a whole, a dialog that is, and a function that writes: nobody can see what these fill in. */
const writesAnything = ({ said, keys }: Told): boolean =>
  (["options", "dialog"].includes(keys.at(-1) ?? "") && isComputed(said)) || /\bsetPathToValue\s*\(/i.test(said);

/** The variable that a `…Property` names, or whose bare name is all of a text that is no condition. */
function writtenBy({ said, keys }: Told): readonly string[] {
  const key = keys.at(-1) ?? "";
  if (key === "condition" || (isComputed(said) && !/property$/i.test(key))) return [];
  const name = longForm(said);
  return /^dialog(?:\.\w+)+/i.test(name) ? [ownName(name)] : [];
}

/** The variable that an option of a call fills in. */
const optionOf = ({ keys }: Told): readonly string[] => {
  const name = keys[keys.lastIndexOf("options") + 1];
  return keys.includes("options") && name !== undefined ? [name.toLowerCase()] : [];
};

/** `dialog.order.id` belongs to `order`; names ignore case. */
const ownName = (name: string): string => (name.split(".")[1] ?? "").toLowerCase();

/** What adaptive dialogs write by themselves. Source: botbuilder-dialogs-adaptive, `AdaptiveDialog`, `Foreach`. */
const PLATFORM = [
  "foreach",
  "result",
  "eventcounter",
  "expectedproperties",
  "requiredproperties",
  "lastevent",
  "lastintent",
  "lasttriggerevent",
];
