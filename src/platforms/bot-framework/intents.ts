import { remember } from "../../model/maps.ts";
import type { Intent, Phrase, Place } from "../../model/model.ts";
import type { LuIntent } from "./lu.ts";
import { baseOf } from "./paths.ts";
import { usesOnlyPatterns } from "./recognizers.ts";
import type { Dialog } from "./survey.ts";

/** What a `.lu` file declares, for the dialog that it is named after. */
export interface PhrasePart {
  readonly kind: "phrases";
  readonly dialog: string;
  readonly language?: string;
  /** The dialogs whose phrases belong to this one, too. */
  readonly links: readonly string[];
  readonly intents: readonly LuIntent[];
}

/** Intents that answer one input (`TextInput_Response_282825`), or tell a recognizer what others understand: nothing handles them by name. */
const ANSWERS = /_Response_\w+$|^_?Interruption$/i;
/** Intents that a recognizer brings by itself. */
const BUILTIN = /^(None|QnAMatch|ChooseIntent|DeferToRecognizer_.*)$/i;

/** True where the actions of a dialog look up which intent was understood: no trigger has to bear its name. */
const readsIntent = ({ value }: Dialog): boolean => /turn\.recognized\.intents?\b/.test(JSON.stringify(value));

/**
 * What the dialogs understand, one intent per name, the root dialog first. `complete` = every recognizer that is named is in the project.
 * A dialog's own recognizer is asked before those of the dialogs around it. Source: "Interruptions in Bot Framework Composer".
 */
export function intentsOf(
  dialogs: readonly Dialog[],
  phrases: readonly PhrasePart[],
): { readonly intents: readonly Intent[]; readonly complete: boolean } {
  const found = new Map<string, { readonly at: Place; readonly phrases: Phrase[]; readonly scopes: Set<string>; taken: boolean }>();
  const root = dialogs.find(({ isRoot }) => isRoot);
  let complete = true;
  for (const dialog of dialogs) {
    const { recognizer } = dialog;
    const scope = root && dialog !== root ? `${root.key}\n${dialog.key}` : dialog.key;
    const taken = readsIntent(dialog);
    const add = (name: string, place: Place, said: readonly Phrase[]) => {
      if (ANSWERS.test(name)) return;
      const intent = remember(found, name, () => ({ at: place, phrases: [], scopes: new Set<string>(), taken: false }));
      intent.phrases.push(...said.map((phrase) => ({ ...phrase, scope })));
      intent.scopes.add(scope);
      intent.taken ||= taken;
    };
    for (const { name, at: place } of recognizer.patterns) add(name, place, []);
    if (usesOnlyPatterns(recognizer)) continue;
    complete &&= recognizer.lu.every((name) => phrases.some((part) => part.dialog === name));
    for (const each of phrasesFor(dialog, phrases).flatMap((part) => part.intents)) add(each.name, each.at, each.phrases);
  }
  const intents = [...found].map(
    ([name, { at, phrases: said, scopes, taken }]): Intent => ({
      name,
      at,
      phrases: said,
      scopes: [...scopes],
      ...(BUILTIN.test(name) ? { builtin: true } : {}),
      ...(taken ? { handledElsewhere: true } : {}),
    }),
  );
  return { intents, complete: complete && intents.length > 0 };
}

/** The phrases that a dialog's recognizer knows: of the files that it names or that bear the dialog's name, and of those that these link to. */
function phrasesFor({ recognizer, at }: Dialog, phrases: readonly PhrasePart[]): readonly PhrasePart[] {
  const names = new Set([...recognizer.lu, ...(at.pointer === "" ? [baseOf(at.file).toLowerCase()] : [])]);
  // The set grows while it is walked.
  for (const name of names) for (const { dialog, links } of phrases) if (dialog === name) for (const link of links) names.add(link);
  return phrases.filter(({ dialog }) => names.has(dialog));
}
