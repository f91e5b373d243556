import { CHANNELS, type Channel } from "../../model/model.ts";

/**
 * Channels as `credentials.yml` and the `channel` of a response name them. Source: Rasa documentation, "Connecting to Messaging and Voice
 * Channels" and the page of each connector; the last two lines are the names that connectors give themselves.
 */
const NAMES: Readonly<Record<Channel, string>> = {
  voice:
    "audiocodes audiocodes_stream jambonz jambonz_stream twilio_voice twilio_media_streams browser_audio genesys vier_cvg ms_acs_calling",
  chat: "socketio studio_chat inspector chatroom webchat",
  messaging:
    "facebook slack telegram twilio whatsapp mattermost rocketchat hangouts google_chat webexteams botframework msteams viber line",
  email: "email",
};

/** Open to anything that speaks HTTP: they do not tell how a customer is connected. */
const OPEN: ReadonlySet<string> = new Set(["rest", "callback"]);
/** What developers talk to their bot through; part of new projects, and no channel of customers. */
const DEVELOPERS: ReadonlySet<string> = new Set(["rasa", "cmdline", "inspector", "studio_chat", "browser_audio"]);

const BY_NAME = new Map(CHANNELS.flatMap((channel) => NAMES[channel].split(" ").map((name) => [name, channel] as const)));

/** `audiocodes`, `rasa_plus.channels.audiocodes.AudiocodesInput` */
const nameOf = (key: string): string => /^(?:rasa_plus|rasa|rasa_core)\..*?(\w+)\.\w+$/.exec(key)?.[1] ?? key;

/** The channel that a name means; `undefined` = it may be any. */
export const channelNamed = (key: string): Channel | undefined => BY_NAME.get(nameOf(key).toLowerCase());

/** True for a key of `credentials.yml`: a connector's name, or the path of a class of the project. */
export const isChannel = (key: string): boolean =>
  channelNamed(key) !== undefined || OPEN.has(key) || DEVELOPERS.has(key) || /^\w+(\.\w+)+$/.test(key);

/** The channels that the credentials fix; `undefined` where one of them may be any, or there is none. */
export function channelsFixed(keys: readonly string[]): readonly Channel[] | undefined {
  const channels = keys.filter((key) => !DEVELOPERS.has(key)).map(channelNamed);
  if (channels.length === 0 || channels.includes(undefined)) return undefined;
  return CHANNELS.filter((channel) => channels.includes(channel));
}
