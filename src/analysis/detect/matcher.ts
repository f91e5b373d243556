import { push } from "../../model/maps.ts";

/** Something that may stand in a text. */
export interface Matcher {
  readonly test: (text: string) => boolean;
}

/**
 * The same answer as one big expression `(?:^| )(?:a|b|c)(?= |$)` over a folded text, without its price: the alternatives are sorted by the
 * words that they can begin with, only those are tried whose first word the text has, and each is compiled when it is tried first.
 */
export function matcher(source: string): Matcher {
  const always: Matcher[] = [];
  const byBeginning = new Map<string, { readonly prefix: string; readonly one: Matcher }[]>();
  for (const alternative of alternativesOf(source)) {
    const one = lazily(alternative);
    const prefixes = beginningsOf(alternative);
    if (!prefixes) always.push(one);
    else for (const prefix of prefixes) push(byBeginning, prefix.slice(0, KEY), { prefix, one });
  }
  return {
    test: (text) => {
      if (always.some((one) => one.test(text))) return true;
      const tried = new Set<Matcher>();
      for (const word of text.split(" "))
        for (const { prefix, one } of byBeginning.get(word.slice(0, KEY)) ?? []) {
          if (!word.startsWith(prefix) || tried.has(one)) continue;
          if (one.test(text)) return true;
          tried.add(one);
        }
      return false;
    },
  };
}

/** Letters by which alternatives are looked up; shorter beginnings are tried always. */
const KEY = 2;

function lazily(alternative: string): Matcher {
  let compiled: RegExp | undefined;
  return {
    test: (text) => {
      compiled ??= new RegExp(`(?:^| )(?:${alternative})(?= |$)`);
      return compiled.test(text);
    },
  };
}

/** The alternatives of an expression at its top level. */
function alternativesOf(source: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let i = 0; i <= source.length; i++) {
    if (source[i] === "(" || source[i] === "[" || source[i] === "\\") i = closeOf(source, i);
    else if (i === source.length || source[i] === "|") {
      found.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return found;
}

/** The end of the group, class or escape that begins at `at`. */
function closeOf(source: string, at: number): number {
  if (source[at] === "\\") return at + 1;
  if (source[at] === "[") {
    let i = at + 1;
    while (i < source.length && source[i] !== "]") i += source[i] === "\\" ? 2 : 1;
    return i;
  }
  let i = at + 1;
  while (i < source.length && source[i] !== ")") i = "([\\".includes(source[i] ?? "") ? closeOf(source, i) + 1 : i + 1;
  return i;
}

/** Every text by which a match can begin, each of at least `KEY` letters; nothing where they cannot be told. */
function beginningsOf(alternative: string): readonly string[] | undefined {
  const [letters = ""] = /^[\p{L}\p{N}]+/u.exec(alternative) ?? [];
  if (letters !== "") {
    // A repeat or a doubt behind the letters means the last one.
    const sure = /^[?*{]/.test(alternative.slice(letters.length)) ? letters.slice(0, -1) : letters;
    return sure.length >= KEY ? [sure] : undefined;
  }
  if (!/^\((?:\?:|(?!\?))/.test(alternative)) return undefined;
  const close = closeOf(alternative, 0);
  const rest = alternative.slice(close + 1);
  const inside = alternativesOf(alternative.slice(alternative.startsWith("(?:") ? 3 : 1, close)).map(beginningsOf);
  const optional = /^[?*]/.test(rest) ? [beginningsOf(rest.slice(1).replace(/^\?/, ""))] : /^\{/.test(rest) ? [undefined] : [];
  const all = [...inside, ...optional];
  return all.some((each) => each === undefined) ? undefined : all.flatMap((each) => each ?? []);
}
