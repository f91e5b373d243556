import { below } from "../../model/build.ts";
import type { Exit, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, items, member, text } from "../../source/json.ts";
import { straight } from "./expressions.ts";

/** Buttons of a response, and the conditions that take them. */
export interface Menu {
  /** The button that a condition takes: by its text, or by an entity whose value it means. */
  readonly optionFor: (condition: string) => Exit["choice"] | undefined;
}

/** `entities` tell which words mean `@contact:agent`. */
export function menuOf(generic: readonly Json[], entities: readonly Json[], at?: Place): Menu {
  const options = generic.flatMap((item, g) =>
    items(member(item, "options")).flatMap((option, o) => {
      const label = text(member(option, "label"));
      const said = text(dig(option, "value", "input", "text")) ?? label;
      return label && said && at ? [{ label, said: said.toLowerCase(), at: below(at, g, "options", o) }] : [];
    }),
  );
  return {
    optionFor(condition) {
      if (options.length === 0) return undefined;
      const words = new Set(wordsOf(condition, entities));
      const found = options.find(({ said }) => words.has(said));
      return found && { name: found.label, words: [found.label], at: found.at };
    },
  };
}

/** `input.text == "agent"`, `input.text.contains("agent")`: words that a customer says. */
export const saidIn = (condition: string): string | undefined =>
  /^input\.text(?:\.toLowerCase\(\))?\s*(?:==|\.(?:equals|equalsIgnoreCase|contains|startsWith)\()\s*["']([^"']+)["']\s*\)?$/.exec(
    straight(condition.trim()),
  )?.[1];

/** `input.text.matches("no|nope")`: the words of an expression that only lists them. */
function listedIn(condition: string): readonly string[] {
  const [, list] = LISTED.exec(condition.trim()) ?? [];
  return list?.split("|") ?? [];
}

const LISTED = /^input\.text(?:\.toLowerCase\(\))?\.matches\(\s*["'](?:\(\?i\))?\^?\(?([\p{L}\p{N} '|-]+)\)?\$?["']\s*\)$/u;

/** `@contact`, `@contact:agent`, `@contact:(live agent)`, `@contact.literal == "agent"`, `entities.contact.value == 'agent'`. */
export function entityIn(condition: string): { readonly entity: string; readonly value?: string } | undefined {
  const { short, long, indexed, enclosed, plain } = ENTITY.exec(straight(condition))?.groups ?? {};
  const [entity, value] = [short ?? long ?? indexed, enclosed ?? plain];
  return entity === undefined ? undefined : { entity, ...(value !== undefined && { value }) };
}

const NAME = String.raw`[\p{L}\p{N}_-]+`;
const OWNER = String.raw`@(?<short>${NAME})|entities(?:\.(?<long>${NAME})|\[["'](?<indexed>${NAME})["']\])`;
const VALUE = `["'(](?<enclosed>[^"')]+)["')]|(?<plain>${NAME})`;
const ENTITY = new RegExp(String.raw`^(?:${OWNER})(?:\[0\])?(?:\.(?:value|literal))?(?:\s*(?::|==)\s*(?:${VALUE}))?$`, "u");

/** What a customer says to meet a condition that compares words, in lower case. `entities` tell the synonyms of a value. */
export function wordsOf(condition: string, entities: readonly Json[]): readonly string[] {
  const typed = saidIn(condition);
  const words = typed === undefined ? listedIn(condition) : [typed];
  if (words.length > 0) return words.map((word) => word.toLowerCase());
  const { entity, value } = entityIn(condition) ?? {};
  if (entity === undefined) return [];
  const declared = items(
    member(
      entities.find((each) => member(each, "entity") === entity),
      "values",
    ),
  );
  const meant = declared.filter((each) => value === undefined || text(member(each, "value"))?.toLowerCase() === value.toLowerCase());
  const all = meant.flatMap((each) => [
    text(member(each, "value")) ?? "",
    ...items(member(each, "synonyms")).flatMap((word) => text(word) ?? []),
  ]);
  return [...(value === undefined ? [] : [value]), ...all].map((word) => word.toLowerCase());
}
