/**
 * True if texts in one language serve another one: a locale is served by its root language, `en-GB` by `en`. Source: Dialogflow documentation,
 * "Multilingual agents". Brazilian Portuguese is no locale of `pt` there, which is the Portuguese of Portugal.
 */
export function serves(present: string, wanted: string): boolean {
  const [have, want] = [normal(present), normal(wanted)];
  return have === want || (want.startsWith(`${have}-`) && want !== "pt-br");
}

const normal = (language: string) => language.toLowerCase().replace("_", "-");
