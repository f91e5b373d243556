/**
 * JSON packages of Dialogflow CX: flows and pages have handlers, the agent's file a default language. Intents have no word of their own,
 * so their folder counts too.
 */
export const hasMarker = (text: string, path: string): boolean =>
  WORDS.some((word) => text.includes(word)) ||
  (JSON_FILE.test(path) && RESOURCE.test(text)) ||
  (FOLDERS.test(path) && /"(?:displayName|entities)"/.test(text));

const WORDS = ['"transitionRoutes"', '"eventHandlers"', '"entryFulfillment"', '"defaultLanguageCode"', '"trainingPhrases"'];
/** Objects of the API are named like this; settings of other formats may merely name an agent. */
const RESOURCE = /"name"\s*:\s*"projects\/[^"/]+\/locations\/[^"/]+\/agents\//;
const JSON_FILE = /\.json$/i;
const FOLDERS =
  /(?:^|[/!])(?:intents\/[^/]+|flows\/[^/]+(?:\/[^/]+)?|playbooks\/[^/]+|entitytypes\/[^/]+(?:\/entities)?|agenttransitionroutegroups)\/[^/]+\.json$/i;
