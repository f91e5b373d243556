/** A component of a solution that is switched off. Source: table `botcomponent` of Dataverse, `statecode`: 0 active, 1 inactive. */
export const isInactive = (text: string, path: string): boolean =>
  /(^|\/)botcomponent\.xml$/.test(path) && /<statecode>\s*1\s*<\/statecode>/.test(text);

/** Topics, agents, templates, settings and lists of answers of Copilot Studio name their kind at the left margin; `botcomponents` of a solution hold the same YAML. */
export const hasMarker = (text: string, path: string): boolean =>
  /^["']?kind["']?:\s*["']?(AdaptiveDialog|BotDefinition|GptComponentMetadata|TaskDialog|AgentDialog|ClosedListEntity)\b/m.test(text) ||
  isInactive(text, path) ||
  /(^|\/)settings\.mcs\.ya?ml$/.test(path) ||
  (/(^|\/)bots\/[^/]+\/configuration\.json$/.test(path) && text.includes("BotConfiguration"));
