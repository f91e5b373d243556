/** A component of a solution that is switched off. Source: table `botcomponent` of Dataverse, `statecode`: 0 active, 1 inactive. */
export const isInactive = (text: string, path: string): boolean =>
  /(^|\/)botcomponent\.xml$/.test(path) && /<statecode>\s*1\s*<\/statecode>/.test(text);

/**
 * Topics, agents, templates, settings and lists of answers of Copilot Studio name their kind at the left margin; `botcomponents` of a
 * solution hold the same YAML. YAML in the manner of JSON has no margin.
 */
export const hasMarker = (text: string, path: string): boolean =>
  (/^\s*\{/.test(text) ? FLOW_STYLE : BLOCK_STYLE).test(text) ||
  isInactive(text, path) ||
  /(^|\/)settings\.mcs\.ya?ml$/.test(path) ||
  (/(^|\/)bots\/[^/]+\/configuration\.json$/.test(path) && text.includes("BotConfiguration"));

const KINDS = "(?:AdaptiveDialog|BotDefinition|GptComponentMetadata|TaskDialog|AgentDialog|ClosedListEntity)\\b";
const BLOCK_STYLE = new RegExp(`^["']?kind["']?:\\s*["']?${KINDS}`, "m");
const FLOW_STYLE = new RegExp(`["']?kind["']?\\s*:\\s*["']?${KINDS}`);
