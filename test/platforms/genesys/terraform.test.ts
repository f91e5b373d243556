import { describe, expect, it } from "vitest";
import { infrastructureIn } from "../../../src/platforms/genesys/terraform.ts";
import type { Json } from "../../../src/source/document.ts";
import { open } from "../../../src/source/open.ts";

async function read(value: Json) {
  const [document] = await open({ path: "main.tf.json", content: JSON.stringify(value) });
  if (!document) throw new Error("no document");
  return infrastructureIn(document);
}

const TRUNK = "genesyscloud_telephony_providers_edges_trunkbasesettings";
const POLICY = "genesyscloud_recording_media_retention_policy";
const setting = (instance: Json): Json => ({ value: { instance } });

describe("trunks in JSON of Terraform", () => {
  const PROPERTIES = {
    trunk_sip_conversationHeader: setting(false),
    trunk_recording_enabled: setting(true),
    trunk_recording_externalTransfersEnabled: setting("false"),
    trunk_sip_authentication_credentials_password: setting("hunter2"),
  };
  /** A trunk of which nothing is set. */
  const MAIN = { name: "Main", at: { file: "main.tf.json", pointer: `/resource/${TRUNK}/main` }, calls: new Map() };
  const at = (name: string) => ({ file: "main.tf.json", pointer: `/resource/${TRUNK}/main/properties/${name}/value/instance` });

  it.each([
    ["a string of JSON", JSON.stringify(PROPERTIES)],
    ["an object", PROPERTIES],
  ])("settings in %s", async (_, properties) => {
    const found = await read({ resource: { [TRUNK]: { main: { name: "Main", trunk_type: "EXTERNAL", properties } } } });
    expect(found?.trunks).toEqual([
      {
        ...MAIN,
        conversationHeader: { value: false, at: at("trunk_sip_conversationHeader") },
        records: { value: true, at: at("trunk_recording_enabled") },
        recordsExternalTransfers: { value: false, at: at("trunk_recording_externalTransfersEnabled") },
        password: { value: "hunter2", at: at("trunk_sip_authentication_credentials_password") },
      },
    ]);
  });

  it("of a trunk that is switched off only the password counts", async () => {
    const properties = { ...PROPERTIES, trunk_enabled: setting(false), trunk_protocol: setting("SIP") };
    const found = await read({ resource: { [TRUNK]: { main: { name: "Main", trunk_type: "EXTERNAL", properties } } } });
    const password = { value: "hunter2", at: at("trunk_sip_authentication_credentials_password") };
    expect(found?.trunks).toEqual([{ ...MAIN, password }]);
  });

  it("resources in lists, as the syntax allows", async () => {
    const found = await read({ resource: [{ [TRUNK]: [{ main: [{ name: "Main", trunk_type: "EXTERNAL" }] }] }] });
    expect(found?.trunks).toEqual([{ ...MAIN, at: { ...MAIN.at, pointer: `/resource/0/${TRUNK}/0/main/0` } }]);
  });

  it("settings by which calls are transferred, carried and tried again", async () => {
    const moving = {
      trunk_transfer_takeback_enabled: true,
      trunk_rlt_enabled: false,
      trunk_transport_retryableReasonCodes: "500-599",
      trunk_protocol: "SIP",
    };
    const other = { trunk_label: "Main", trunk_media_codec: ["audio/pcmu"], trunk_max_call_rate: "40/5s" };
    const properties = Object.fromEntries(Object.entries({ ...moving, ...other }).map(([name, value]) => [name, setting(value)]));
    const found = await read({ resource: { [TRUNK]: { main: { name: "Main", trunk_type: "EXTERNAL", properties } } } });
    const calls = Object.entries(moving).map(([name, value]) => [name, { value: JSON.stringify(value), at: at(name) }] as const);
    expect(found?.trunks).toEqual([{ ...MAIN, calls: new Map(calls) }]);
  });

  it.each([
    ["a phone's", { trunk_type: "PHONE" }],
    ["one without a type", {}],
  ])("%s is no external trunk", async (_, more) => {
    expect((await read({ resource: { [TRUNK]: { main: { name: "Main", ...more } } } }))?.trunks).toEqual([]);
  });

  it.each(["${jsonencode(local.properties)}", "{broken", null, 7, []])(
    "properties that cannot be read set nothing: %j",
    async (properties) => {
      const found = await read({ resource: { [TRUNK]: { main: { name: "Main", trunk_type: "EXTERNAL", properties } } } });
      expect(found?.trunks).toEqual([MAIN]);
    },
  );
});

describe("retention policies in JSON of Terraform", () => {
  const policy = (conditions: Json, more: object = {}): Json => ({
    resource: {
      genesyscloud_routing_queue: { desk: { name: "Desk" } },
      [POLICY]: {
        keep: {
          name: "Keep",
          ...more,
          media_policies: { chat_policy: { actions: { retention_duration: { delete_retention: { days: 30 } } }, conditions } },
        },
      },
    },
  });

  it("cover the queues that they name, by reference or by id", async () => {
    const ids = ["${genesyscloud_routing_queue.desk.id}", "0c8f3a52-6e7c-4c7a-9d39-2f3f6a1d7c55"];
    expect((await read(policy({ for_queue_ids: ids })))?.policies).toEqual([
      {
        name: "Keep",
        days: {
          value: 30,
          at: {
            file: "main.tf.json",
            pointer: `/resource/${POLICY}/keep/media_policies/chat_policy/actions/retention_duration/delete_retention/days`,
          },
        },
        queues: ["Desk", "0c8f3a52-6e7c-4c7a-9d39-2f3f6a1d7c55"],
      },
    ]);
  });

  it("without queues, or switched off, are left alone", async () => {
    expect((await read(policy({ directions: ["INBOUND"] })))?.policies).toEqual([]);
    expect((await read(policy({ for_queue_ids: ["x"] }, { enabled: false })))?.policies).toEqual([]);
  });
});

it.each([null, 7, [], { resource: 1 }, { resource: { [TRUNK]: "x", [POLICY]: [{ a: { media_policies: { call_policy: 3 } } }] } }])(
  "%j holds nothing, and breaks nothing",
  async (value) => {
    expect(await read(value as Json)).toEqual({ platform: "genesys", trunks: [], policies: [], queues: [] });
  },
);
