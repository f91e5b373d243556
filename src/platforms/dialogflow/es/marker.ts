/**
 * Exports of Dialogflow ES: intents have words of their own; training phrases are told by their file's name, the agent's file by its name
 * and its language. The API names intents as resources of the one agent that a project has.
 */
export const hasMarker = (text: string, path: string): boolean =>
  WORDS.some((word) => text.includes(word)) || PHRASES.test(path) || (/(?:^|[/!])agent\.json$/i.test(path) && text.includes('"language"'));

const WORDS = ['"fallbackIntent"', '"webhookUsed"', '"affectedContexts"', "agent/intents/"];
export const PHRASES = /^(.*)_usersays_([^/]+)\.json$/i;
