/** Topics, agents and settings of Copilot Studio name their kind at the left margin; `botcomponents` of a solution hold the same YAML. */
export const hasMarker = (text: string, path: string): boolean =>
  /^kind:\s*(AdaptiveDialog|GptComponentMetadata|TaskDialog|AgentDialog)\b/m.test(text) ||
  /(^|\/)settings\.mcs\.ya?ml$/.test(path) ||
  (/(^|\/)bots\/[^/]+\/configuration\.json$/.test(path) && text.includes("BotConfiguration"));
