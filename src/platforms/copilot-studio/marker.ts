/** What a solution says of a topic beside it. */
export const describesTopic = (path: string): boolean => /\.topic\.[^/]+\/botcomponent\.xml$/.test(path);
/** What a solution says of an agent: its name and its language. */
export const describesAgent = (path: string): boolean => /(^|\/)bots\/[^/]+\/bot\.xml$/.test(path);

/**
 * Topics, agents, templates, settings and lists of answers of Copilot Studio name their kind at the left margin; `botcomponents` of a
 * solution hold the same YAML. YAML in the manner of JSON has no margin.
 */
export const hasMarker = (text: string, path: string): boolean =>
  (/^\s*\{/.test(text) ? FLOW_STYLE : BLOCK_STYLE).test(text) ||
  describesTopic(path) ||
  describesAgent(path) ||
  /(^|\/)settings\.mcs\.ya?ml$/.test(path) ||
  (/(^|\/)bots\/[^/]+\/configuration\.json$/.test(path) && text.includes("BotConfiguration"));

const KINDS = "(?:AdaptiveDialog|BotDefinition|GptComponentMetadata|TaskDialog|AgentDialog|ClosedListEntity)\\b";
const BLOCK_STYLE = new RegExp(`^["']?kind["']?:\\s*["']?${KINDS}`, "m");
const FLOW_STYLE = new RegExp(`["']?kind["']?\\s*:\\s*["']?${KINDS}`);
