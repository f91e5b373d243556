import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Channel, Phrase, Place, Transfer } from "../../model/model.ts";
import type { SignallingMethod } from "../../model/signalling.ts";
import type { Json } from "../../source/document.ts";
import { dig, entries, items, member, text } from "../../source/json.ts";

/**
 * Where `connect_to_agent` leads, by the keys of `transfer_info.target`.
 * Source: ibm-cloud-docs/watson-assistant, "response types reference" and "assistant-responses-json".
 */
export const TARGETS: Readonly<Record<string, { readonly route: "digital" | "voice"; readonly name: string; readonly note?: string }>> = {
  zendesk: { route: "digital", name: "department" },
  salesforce: { route: "digital", name: "button_id" },
  service_desk: { route: "digital", name: "department", note: "with `sip`: a phone transfer" },
  nice_cxone: { route: "voice", name: "custom_data", note: "signals the phone integration" },
};

/** Values of `transfer_method`: a hang-up tells the target in a header. Source: "phone integration", transferring a call. */
const METHODS: Readonly<Record<string, SignallingMethod>> = { refer: "refer", hangup: "bye-header" };

/** Integration → channel. Source: the same pages, "channels" of a response. */
const CHANNELS: Readonly<Record<string, Channel>> = {
  chat: "chat",
  voice_telephony: "voice",
  text_messaging: "messaging",
  whatsapp: "messaging",
  facebook: "messaging",
  slack: "messaging",
  teams: "messaging",
};

/** Those for which a response may be meant. Source: cloud.ibm.com/apidocs/assistant-v1, "ResponseGenericChannel". */
const RESPONSES: Readonly<Record<string, Channel>> = { ...CHANNELS, intercom: "chat" };

/** Values of `system_integrations.channel.name`. Source: "expression-integration-variables". */
const TITLES: Readonly<Record<string, Channel>> = {
  "web chat": "chat",
  phone: "voice",
  sms: "messaging",
  whatsapp: "messaging",
  slack: "messaging",
  "facebook messenger": "messaging",
  teams: "messaging",
  "microsoft teams": "messaging",
};

/** The channels on which a response item is processed; `undefined` = on all. */
export function channelsOf(item: Json): readonly Channel[] | undefined {
  const names = items(member(item, "channels")).flatMap((each) => text(member(each, "channel")) ?? text(each) ?? []);
  const known = [...new Set(names.flatMap((name) => ownOf(RESPONSES, name) ?? []))];
  return known.length > 0 ? known : undefined;
}

/** The channel of an integration by its id. */
export const channelNamed = (name: string): Channel | undefined => ownOf(CHANNELS, name);

/** The channel of an integration by the name that conditions compare. */
export function channelTitled(title: string): Channel | undefined {
  const key = title.toLowerCase();
  return ownOf(TITLES, key);
}

/** An address that an expression gives when the conversation runs. */
export const isComputed = (address: string): boolean => /<\?|\$\{?\w/.test(address);

/**
 * The transfer of a `connect_to_agent` item or resolver. An empty target is the service desk of the integration in use: digital, and on the
 * phone integration a call to its backup centre. A SIP target beside a desk is the phone's part of one transfer.
 */
export function transferTo(info: Json | undefined, at: Place): Transfer {
  const target = dig(info, "target");
  const place = below(at, "target");
  const sip = dig(target, "service_desk", "sip");
  const uri = text(member(sip, "uri"));
  const desk = entries(target).flatMap(([key, value]) => {
    const row = ownOf(TARGETS, key) ?? { route: "digital" as const, name: "" };
    const name = row && text(member(value, row.name));
    const isPhoneOnly = key === "service_desk" && sip !== undefined && name === undefined;
    return row && !isPhoneOnly ? [{ key, route: row.route, name, field: row.name }] : [];
  });
  const digital = desk.find((each) => each.route === "digital");
  const phone = sip !== undefined || desk.some((each) => each.route === "voice");
  if (digital || !phone)
    return {
      route: "digital",
      byChannel: { voice: "voice" },
      ...(digital
        ? {
            targetKind: digital.field.replace("_id", "") || "desk",
            ...(digital.name ? { target: digital.name, targetAt: below(place, digital.key, digital.field) } : {}),
          }
        : { byDefault: true }),
    };
  const method = ownOf(METHODS, text(member(sip, "transfer_method")) ?? "");
  return {
    route: uri !== undefined && isComputed(uri) ? "dynamic" : "voice",
    targetKind: "sip",
    ...(uri === undefined ? {} : { target: uri, targetAt: below(place, "service_desk", "sip", "uri") }),
    ...(method ? { method } : {}),
  };
}

/** What the customer reads when an agent is there. */
export function announced(response: Json | undefined, at: Place): { readonly texts?: readonly Phrase[] } {
  const said = text(dig(response, "agent_available", "message"));
  return said ? { texts: [{ text: said, at: below(at, "agent_available", "message") }] } : {};
}
