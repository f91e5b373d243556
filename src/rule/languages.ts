/**
 * A locale is served in the language without its region, too: `en-GB` by `en`. Source: Dialogflow documentation, "Multilingual agents": root
 * languages, of which locales are customisations. Brazilian Portuguese is no locale of `pt` there, which is that of Portugal.
 */
export function serves(present: string, wanted: string): boolean {
  const [have, want] = [normal(present), normal(wanted)];
  return have === want || (want.startsWith(`${have}-`) && want !== "pt-br");
}

const normal = (language: string) => language.toLowerCase().replace("_", "-");
