import { describe, expect, it } from "vitest";
import { baseOf } from "../../src/engine/accept/base.ts";
import { lint } from "../../src/engine/lint.ts";
import { mayChange } from "../../src/rule/change-window.ts";
import { contextLayer } from "./found.ts";

type Settings = Readonly<Record<string, unknown>>;

/** A trunk in Terraform's JSON, as the provider's export writes its settings: JSON in a string. */
const trunk = (settings: Settings, more: object = {}) => {
  const properties = Object.fromEntries(Object.entries(settings).map(([name, instance]) => [name, { value: { instance } }]));
  return { name: "Main", trunk_type: "EXTERNAL", properties: JSON.stringify(properties), ...more };
};
const file = (...trunks: readonly object[]) => ({
  path: "trunks.tf.json",
  content: JSON.stringify({
    resource: { genesyscloud_telephony_providers_edges_trunkbasesettings: Object.fromEntries(trunks.map((each, i) => [`t${i}`, each])) },
  }),
});
const PROPERTIES = "/resource/genesyscloud_telephony_providers_edges_trunkbasesettings/t0/properties";

const SATURDAY_NIGHT = "2026-12-05T23:30";
const MONDAY = "2026-12-07T10:30";
const WINDOW = { trunks: [{ name: "Main", changeWindow: ["Sat 22:00-04:00"] }] };

/** Message and pointer of every finding about the change of one file into another. */
async function found(before: ReturnType<typeof file>, now: ReturnType<typeof file>, at: string | undefined, context: object = WINDOW) {
  const config = [await contextLayer(context)];
  const { report, infrastructure } = await lint({ files: [before], config });
  const base = baseOf(report, infrastructure);
  const result = await lint({ files: [now], config, base, ...(at === undefined ? {} : { at }) });
  return result.report.problems.map(({ rule, message, pointer }) => [rule, message, pointer]);
}

describe("a setting of a trunk that changes", () => {
  const [udp, tls] = [file(trunk({ trunk_transport_protocolVariant: "udp" })), file(trunk({ trunk_transport_protocolVariant: "tls" }))];

  it("outside the window is reported at the setting", async () => {
    expect(await found(udp, tls, MONDAY)).toEqual([
      [
        "infra/trunk-change-window",
        'The setting trunk_transport_protocolVariant of the trunk "Main" changes at 2026-12-07 10:30, outside its change window (Sat 22:00-04:00)',
        `${PROPERTIES}/trunk_transport_protocolVariant/value/instance`,
      ],
    ]);
  });

  it("inside the window is fine, and so is one of which nobody knows when", async () => {
    expect(await found(udp, tls, SATURDAY_NIGHT)).toEqual([]);
    expect(await found(udp, tls, undefined)).toEqual([]);
  });

  it("without a window may not change while calls go through the trunk", async () => {
    const open = { trunks: [{ name: "Main", openHours: ["Mon-Fri 08:00-18:00"] }] };
    expect(await found(udp, tls, MONDAY, open)).toEqual([
      ["infra/trunk-change-window", expect.stringContaining("while calls go through it (Mon-Fri 08:00-18:00)"), expect.any(String)],
    ]);
    expect(await found(udp, tls, SATURDAY_NIGHT, open)).toEqual([]);
  });

  it("is left alone where the context tells of no hours, or of another trunk", async () => {
    expect(await found(udp, tls, MONDAY, { trunks: [{ name: "Main" }] })).toEqual([]);
    expect(await found(udp, tls, MONDAY, { trunks: [{ name: "Other", changeWindow: ["Sat 22:00-04:00"] }] })).toEqual([]);
  });

  it.each([
    ["take back", { trunk_transfer_takeback_enabled: false }, { trunk_transfer_takeback_enabled: true }],
    ["release link", { trunk_rlt_enabled: false }, { trunk_rlt_enabled: true }],
    ["servers", { trunk_transport_serverProxyList: ["192.0.2.1"] }, { trunk_transport_serverProxyList: ["192.0.2.2"] }],
    ["retries", { trunk_transport_retryableReasonCodes: "500-599" }, { trunk_transport_retryableReasonCodes: "503" }],
    ["what was not set", {}, { trunk_protocol: "SIP" }],
  ])("is one of those that move calls: %s", async (_, before, now) => {
    const problems = await found(file(trunk(before)), file(trunk(now)), MONDAY);
    expect(problems.map(([, , pointer]) => pointer)).toEqual([`${PROPERTIES}/${Object.keys(now)[0]}/value/instance`]);
  });

  it("and is gone is reported at the trunk", async () => {
    const problems = await found(udp, file(trunk({})), MONDAY);
    expect(problems.map(([, , pointer]) => pointer)).toEqual([PROPERTIES.slice(0, -"/properties".length)]);
  });

  it.each([
    ["a setting that moves no call", file(trunk({ trunk_language: "en-US" })), file(trunk({ trunk_language: "de-DE" }))],
    ["the way in which a setting is written", udp, { ...udp, content: JSON.stringify(JSON.parse(udp.content), null, 2) }],
    ["a trunk that is new", file(), tls],
    [
      "a trunk for phones",
      file(trunk({ trunk_rlt_enabled: false }, { trunk_type: "PHONE" })),
      file(trunk({ trunk_rlt_enabled: true }, { trunk_type: "PHONE" })),
    ],
    [
      "a trunk that is off",
      file(trunk({ trunk_enabled: false, trunk_rlt_enabled: false })),
      file(trunk({ trunk_enabled: false, trunk_rlt_enabled: true })),
    ],
  ])("%s is no matter of windows", async (_, before, now) => {
    expect(await found(before, now, MONDAY)).toEqual([]);
  });

  it("of a trunk that was moved to another place in its file is found by the trunk's name", async () => {
    const other = trunk({}, { name: "Other" });
    expect(await found(udp, file(trunk({ trunk_transport_protocolVariant: "udp" }), other), MONDAY)).toEqual([]);
    const moved = file(other, trunk({ trunk_transport_protocolVariant: "tls" }));
    expect(await found(udp, moved, MONDAY)).toHaveLength(1);
  });
});

describe("a time of the week", () => {
  it.each([
    ["Sat 22:00-04:00", "2026-12-05T22:00", true],
    ["Sat 22:00-04:00", "2026-12-06T03:59", true],
    ["Sat 22:00-04:00", "2026-12-06T04:00", false],
    ["Sat 22:00-04:00", "2026-12-05T21:59", false],
    ["Mon-Fri 20:00-24:00", "2026-12-09T23:59", true],
    ["Mon-Fri 20:00-24:00", "2026-12-05T21:00", false],
    // From one week into the next.
    ["Sat-Sun 00:00-24:00", "2026-12-06T12:00", true],
    ["Fri-Mon 01:00-02:00", "2026-12-07T01:30", true],
    ["Fri-Mon 01:00-02:00", "2026-12-08T01:30", false],
    ["Sun 00:00-24:00", "2026-12-06T00:00", true],
  ])("%s, %s: %s", (span, moment, isInside) => {
    expect(mayChange({ name: "Main", changeWindow: [span] }, moment)).toBe(isInside);
    expect(mayChange({ name: "Main", openHours: [span] }, moment)).toBe(!isInside);
  });

  it("of a trunk without any is not known", () => {
    expect(mayChange({ name: "Main" }, MONDAY)).toBeUndefined();
  });
});
