/**
 * JSON packages of Dialogflow CX: flows and pages have handlers, the agent's file a default language. Intents have no word of their own,
 * so their folder counts too.
 */
export const hasMarker = (text: string, path: string): boolean =>
  WORDS.some((word) => text.includes(word)) || RESOURCE.test(text) || (FOLDERS.test(path) && /"(?:displayName|entities)"/.test(text));

const WORDS = ['"transitionRoutes"', '"eventHandlers"', '"entryFulfillment"', '"defaultLanguageCode"', '"trainingPhrases"'];
/** Objects of the API are named like this. */
const RESOURCE = /"projects\/[^"/]+\/locations\/[^"/]+\/agents\//;
const FOLDERS =
  /(?:^|[/!])(?:intents\/[^/]+|flows\/[^/]+(?:\/[^/]+)?|playbooks\/[^/]+|entitytypes\/[^/]+(?:\/entities)?|agenttransitionroutegroups)\/[^/]+\.json$/i;
