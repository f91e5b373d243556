import { below } from "../../model/build.ts";
import type { ExternalTrunk, Infrastructure, RetentionPolicy, Setting } from "../../model/infrastructure.ts";
import type { Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { entries, isFalse, isTrue, items, member, text } from "../../source/json.ts";
import { innerJson, valueAt } from "../../source/pointer.ts";
import { blocksIn, type Resource, resourcesIn } from "../terraform.ts";

/**
 * Trunks, retention policies and queues in files of Terraform. Sources: documentation of the provider `mypurecloud/genesyscloud`
 * (telephony_providers_edges_trunkbasesettings, recording_media_retention_policy, routing_queue); Terraform, "JSON configuration syntax".
 */
export function infrastructureIn(document: SourceDocument): Infrastructure | undefined {
  const resources = resourcesIn(document);
  const of = (type: string) => resources.filter((resource) => resource.type === `genesyscloud_${type}`);
  const queues = new Map(of("routing_queue").flatMap(({ label, value }) => nameOf(value).map((name) => [label, name] as const)));
  return {
    platform: "genesys",
    trunks: of("telephony_providers_edges_trunkbasesettings").flatMap(trunkIn),
    policies: of("recording_media_retention_policy").flatMap((resource) => policiesIn(resource, queues)),
    queues: [...queues.values()],
  };
}

const nameOf = (value: Json): readonly string[] => {
  const name = text(member(value, "name"));
  return name === undefined || isComputed(name) ? [] : [name];
};

const isComputed = (value: string): boolean => value.includes("${");

/** Whether a trunk that is switched off records or sends headers matters to nobody; its password still works. */
function trunkIn({ label, value, at }: Resource): readonly ExternalTrunk[] {
  if (text(member(value, "trunk_type")) !== "EXTERNAL") return [];
  const { setting, flag, matching } = settingsOf(value, at);
  const isOff = flag("trunk_enabled")?.value === false;
  const password = setting("trunk_sip_authentication_credentials_password");
  const written = text(password?.value);
  return [
    {
      name: nameOf(value)[0] ?? label,
      at,
      calls: isOff ? new Map() : matching(CALLS),
      ...(password && written && !isComputed(written) ? { password: { value: written, at: password.at } } : {}),
      ...(isOff
        ? {}
        : {
            ...known("conversationHeader", flag("trunk_sip_conversationHeader")),
            ...known("records", flag("trunk_recording_enabled")),
            ...known("recordsExternalTransfers", flag("trunk_recording_externalTransfersEnabled")),
          }),
    },
  ];
}

/**
 * Settings by which calls are transferred (take back, release link), carried (protocol, servers, timeouts), and tried again. Source: the trunk
 * base settings that the API and the provider's export write for BYOC carriers.
 */
const CALLS = /^trunk_(?:transfer_|rlt_|transport_|protocol$)/;

/** The settings of a trunk by their names: `properties` is JSON in a string, or, in a file written by hand, an object. */
function settingsOf(trunk: Json, at: Place) {
  const setting = (name: string): Setting<Json> | undefined => {
    const path = ["properties", name, "value", "instance"];
    const found = valueAt(trunk, path);
    return found === undefined ? undefined : { value: found, at: below(at, ...path) };
  };
  const flag = (name: string): Setting<boolean> | undefined => {
    const found = setting(name);
    return found && (isTrue(found.value) || isFalse(found.value)) ? { value: isTrue(found.value), at: found.at } : undefined;
  };
  const matching = (names: RegExp): ReadonlyMap<string, Setting<string>> =>
    new Map(
      entries(propertiesOf(trunk)).flatMap(([name]) => {
        const found = names.test(name) ? setting(name) : undefined;
        return found ? [[name, { value: JSON.stringify(found.value), at: found.at }] as const] : [];
      }),
    );
  return { setting, flag, matching };
}

const propertiesOf = (trunk: Json): Json | undefined => {
  const written = member(trunk, "properties");
  return typeof written === "string" ? innerJson(written) : written;
};

const known = <Key extends string>(key: Key, value: Setting<boolean> | undefined): Partial<Record<Key, Setting<boolean>>> =>
  (value ? { [key]: value } : {}) as Partial<Record<Key, Setting<boolean>>>;

const MEDIA = ["call_policy", "chat_policy", "email_policy", "message_policy"];

/** Per kind of media, the days after which a policy that names queues deletes their recordings. */
function policiesIn({ label, value, at }: Resource, queues: ReadonlyMap<string, string>): readonly RetentionPolicy[] {
  if (isFalse(member(value, "enabled"))) return [];
  const name = nameOf(value)[0] ?? label;
  const media = blocksIn([{ value, at }], "media_policies");
  const policies = MEDIA.flatMap((medium) => blocksIn(media, medium));
  return policies.flatMap((policy): readonly RetentionPolicy[] => {
    const covered = queuesOf(policy, queues);
    return covered.length === 0 ? [] : daysOf(policy).map((days) => ({ name, days, queues: covered }));
  });
}

/** The queues that a policy covers, by name where the file declares them, else as they are written. */
function queuesOf(policy: Setting<Json>, queues: ReadonlyMap<string, string>): readonly string[] {
  const written = blocksIn([policy], "conditions").flatMap(({ value }) => items(member(value, "for_queue_ids")));
  return written.flatMap((each) => queues.get(QUEUE.exec(text(each) ?? "")?.[1] ?? "") ?? text(each) ?? []);
}

/** The days after which a policy deletes. */
function daysOf(policy: Setting<Json>): readonly Setting<number>[] {
  const deletions = ["actions", "retention_duration", "delete_retention"].reduce(blocksIn, [policy]);
  return deletions.flatMap(({ value, at }) => {
    const days = Number(text(member(value, "days")) ?? Number.NaN);
    return Number.isNaN(days) ? [] : [{ value: days, at: below(at, "days") }];
  });
}

/** A reference to a queue of the same file. */
const QUEUE = /^\$\{genesyscloud_routing_queue\.([\w-]+)\.id\}$/;
