import { onChannel } from "../../model/build.ts";
import { CHANNELS, type Channel, type Guard } from "../../model/model.ts";
import { guardOfLabel } from "../channel-label.ts";

/**
 * Channels as `credentials.yml` and the `channel` of a response name them. Source: Rasa documentation, "Connecting to Messaging and Voice
 * Channels" and the page of each connector; the last two lines are the names that connectors give themselves.
 */
const NAMES: Readonly<Record<Channel, string>> = {
  voice:
    "audiocodes audiocodes_stream jambonz jambonz_stream twilio_voice twilio_media_streams browser_audio genesys vier_cvg vier-cvg rasa_vier_cvg.cvginput ms_acs_calling",
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

/** Connectors by name, each with its channel. */
export type Connectors = ReadonlyMap<string, Channel>;

/** The customers' connectors that the credentials name; `undefined` where one of them may be any channel, or there is none. */
export function connectorsIn(keys: readonly string[]): Connectors | undefined {
  const found = new Map<string, Channel>();
  for (const key of keys) {
    if (DEVELOPERS.has(key)) continue;
    const channel = channelNamed(key);
    if (!channel) return undefined;
    found.set(nameOf(key).toLowerCase(), channel);
  }
  return found.size > 0 ? found : undefined;
}

/** When the variants of a response for one connector are sent, where those for the ones `before` it are not. */
export function guardOfConnector(label: string, before: readonly string[], connectors: Connectors | undefined): Guard {
  const channel = channelNamed(label);
  const own = nameOf(label).toLowerCase();
  // The credentials of a repository may lack what is deployed.
  if (!connectors?.has(own)) return guardOfLabel(label, channel);
  const taken = new Set(before.map((each) => nameOf(each).toLowerCase()));
  const isAlone = ![...connectors].some(([name, each]) => each === channel && name !== own && !taken.has(name));
  return channel && isAlone ? onChannel(channel) : guardOfLabel(label, channel);
}
