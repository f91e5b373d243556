import type { FlowBuilder } from "../../model/build.ts";
import { unknown } from "../../model/build.ts";
import { push } from "../../model/maps.ts";
import type { Channel, Node, Phrase, Place } from "../../model/model.ts";
import { guardOfLabel } from "../channel-label.ts";
import type { Act } from "./conventions.ts";

/** One item of a response. */
export interface Message {
  readonly at: Place;
  readonly language?: string;
  /** The channel or platform that the item is written for; absent = every one that has no items of its own. */
  readonly label?: string;
  readonly texts: readonly Phrase[];
  readonly act?: Act;
}

export interface Response {
  /** Where the list stands. */
  readonly at: Place;
  readonly messages: readonly Message[];
  /** Labels on which the unlabelled items are sent too. */
  readonly withDefaults?: ReadonlySet<string>;
}

/** Words in the names that clients give their channels, and what they mean. Anything else is a client nobody can know. */
const LABELS: readonly (readonly [RegExp, Channel])[] = [
  // Actions on Google were spoken; they ended in June 2023, and exports still hold their messages.
  [/^(?:actions_on_)?google$/i, "voice"],
  [/phone|telephon|voice|call|ivr|\bsip\b|pstn/i, "voice"],
  [/mail/i, "email"],
  [/whatsapp|sms|facebook|slack|telegram|viber|kik|line\b|skype|teams|hangouts|twilio|rcs|instagram/i, "messaging"],
  [/chat|web|messenger|widget/i, "chat"],
];

export const channelOfLabel = (label: string): Channel | undefined => LABELS.find(([words]) => words.test(label))?.[1];

export const isDigital = ({ act }: Message): boolean => act?.route === "digital";
const isDial = ({ act }: Message): boolean => act?.route === "voice" || act?.route === "dynamic";
const isForPhone = ({ label }: Message): boolean => label !== undefined && channelOfLabel(label) === "voice";

const inLanguageOf = (message: Message, language: string | undefined): boolean =>
  message.language === undefined || language === undefined || message.language === language;

/**
 * The items that count. A phone transfer beside a digital handoff is the phone's half of one response; where there is no digital one and
 * none follows, what is written for the phone alone is all that a customer gets. The same goes for a language that is dialled instead.
 */
function counted({ messages }: Response, handsOffLater: () => boolean): readonly Message[] {
  if (messages.some(isDigital)) {
    // A handoff that is written for the phone alone reaches nobody who chats.
    const isHandedOver = ({ language }: Message) =>
      messages.some((other) => isDigital(other) && !isForPhone(other) && inLanguageOf(other, language));
    const hasPhonesHalf = messages.some((message) => isDial(message) && isHandedOver(message));
    return messages.filter((message) => !isDial(message) || isForPhone(message) || !(hasPhonesHalf || isHandedOver(message)));
  }
  if (!messages.some((message) => isDial(message) && isForPhone(message)) || handsOffLater()) return messages;
  return messages.map((message) => (isForPhone(message) ? { ...message, label: undefined } : message));
}

/** Adds what a response does, in front of the node `next`; gives the node with which it begins. What is said stands on `owner` already. */
export function addActs(
  flow: FlowBuilder,
  id: string,
  owner: Pick<Node, "at" | "label">,
  response: Response,
  next: string,
  handsOffLater: () => boolean = () => false,
): string {
  const messages = counted(response, handsOffLater);
  if (!messages.some(({ act }) => act)) return next;
  const labels = [...new Set(messages.flatMap(({ label }) => label ?? []))];
  const plain = messages.filter(({ label }) => label === undefined);
  const otherwise = addVariant(flow, `${id}/messages`, response.at, plain, next);
  if (labels.length === 0) return otherwise;
  const branch = flow.node("branch", `${id}/channel`, owner.at, { label: "channel", synthetic: true });
  for (const label of labels) {
    const own = messages.filter((message) => message.label === label);
    const all = response.withDefaults?.has(label) ? [...own, ...plain] : own;
    flow.exit(branch, "case", addVariant(flow, `${id}/messages for ${label}`, response.at, all, next), {
      when: guardOfLabel(label, channelOfLabel(label)),
      label,
    });
  }
  flow.exit(branch, "default", otherwise);
  return branch;
}

/** The acts of the items that one client gets: one after the other, or one per language where languages differ. */
function addVariant(flow: FlowBuilder, id: string, listAt: Place, messages: readonly Message[], next: string): string {
  const same = new Map<string, Message[]>();
  for (const message of messages) {
    if (!message.act) continue;
    const { route, type, target } = message.act;
    const key = JSON.stringify([route, type, route === "digital" ? "" : target]);
    push(same, key, message);
  }
  const groups = [...same.values()];
  const languages = groups.map((group) => new Set(group.map(({ language }) => language)));
  const apart = languages.every((own, i) => !own.has(undefined) && languages.every((other, k) => i === k || disjoint(own, other)));
  const starts: string[] = [];
  let follows = next;
  groups.toReversed().forEach((group, n) => {
    const node = addTransfer(flow, `${id}/${groups.length - 1 - n}`, listAt, group);
    if (node === undefined) return;
    flow.exit(node, "next", apart ? next : follows, { implied: true });
    follows = node;
    starts.unshift(node);
  });
  const [first] = groups;
  if (!apart || groups.length < 2 || !first?.[0]) return follows;
  const branch = flow.node("branch", `${id}/language`, first[0].at, { label: "language", synthetic: true });
  starts.forEach((start, i) => {
    const words = [...(languages[i] ?? [])].join(" or ");
    if (i === starts.length - 1) flow.exit(branch, "default", start, { label: words });
    else flow.exit(branch, "case", start, { when: unknown(`the language is ${words}`), label: words });
  });
  return branch;
}

const disjoint = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].every((each) => !b.has(each));

function addTransfer(flow: FlowBuilder, id: string, listAt: Place, group: readonly Message[]): string | undefined {
  const [first] = group;
  if (!first?.act) return undefined;
  const { type, ...transfer } = first.act;
  const languages = [...new Set(group.flatMap(({ language }) => language ?? []))];
  const all = group.every(({ language }) => language !== undefined);
  return flow.node("transfer", id, first.at, { type, label: type, transfer, ...(all && { languages, listAt }) });
}
