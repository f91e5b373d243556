const BORDER = /(\p{Ll}|\p{N})(\p{Lu})/gu;

/** The words of a name in camel case, apart: `transferToAcd` → `transfer To Acd`. */
export const wordsApart = (name: string): string => name.replace(BORDER, "$1 $2");
