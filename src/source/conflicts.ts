import type { TextError } from "./json-broken.ts";

/** Where git has left both versions of a text between its marks: nobody has decided which one it is. */
export const conflictsIn = (text: string): readonly TextError[] =>
  [...text.matchAll(CONFLICT)].map(({ index }) => ({ message: "a merge conflict that nobody has resolved", offset: index }));

const CONFLICT = /^<{7}(?: .*)?\r?\n(?:(?!<{7}|={7}\r?\n).*\r?\n)*={7}\r?\n(?:(?!<{7}|>{7}).*\r?\n)*>{7}(?= |\r?$)/gm;
