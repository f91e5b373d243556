import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { lint } from "../../src/engine/lint.ts";
import { secrets as ofStudio } from "../../src/platforms/twilio-studio/secrets.ts";
import { reporters } from "../../src/report/index.ts";
import { plain } from "../../src/report/reporter.ts";
import { secretsIn } from "../../src/rule/secrets.ts";

/** Made up, and put together here so that no scanner takes this file for a leak. */
const made = (...parts: readonly string[]) => parts.join("");
const LETTERS = "qWeRtZuIoPaSdFgHjKlMnBvCxYqWeRtZuIoPaSdFgHjKlMn";
const SECRETS: Readonly<Record<string, string>> = {
  "an access key of AWS": made("AKIA", "QWERTZUIOPASDFGH"),
  "an API key of Google": made("AIza", LETTERS.slice(0, 35)),
  "a token of GitHub": made("ghp_", LETTERS.slice(0, 36)),
  "a token of Slack": made("xoxb-", "987654321098-", LETTERS.slice(0, 24)),
  "a key of Stripe": made("sk_live_", LETTERS.slice(0, 24)),
  "a private key": made("-----BEGIN RSA ", "PRIVATE KEY-----"),
  "a name and password in an address": made("https://shop:", "tulip-time-77@", "orders.garden.test/v1"),
  "a bearer token": made('{"Authorization": "Bearer ', LETTERS.slice(0, 30), '"}'),
  "an API key": made('{"x-api-key": "', "a1", LETTERS.slice(0, 38), '"}'),
  "a subscription key of Azure": made('{"Ocp-Apim-Subscription-Key": "', "9f3b".repeat(8), '"}'),
  "a function key of Azure": made("https://garden.azurewebsites.net/api/answer?code=", LETTERS, "PaSdFgHj=="),
  "the password of a SIP endpoint": made('"sip_password": "', "tulip-time-77", '"'),
  "a signed token (JWT)": made("eyJ", LETTERS.slice(0, 20), ".eyJ", LETTERS.slice(0, 20), ".", LETTERS.slice(0, 30)),
};

/** What looks like a credential and is none. */
const FRIENDS = [
  made("AKIA", "IOSFODNN7EXAMPLE"),
  made("https://$", "{user}:$", "{password}@orders.garden.test/v1"),
  "https://shop:{{password}}@orders.garden.test/v1",
  '"sip_password": "{{flow.variables.sip}}"',
  '"sip_password": "${sip_password}"',
  '"sip_password": "****"',
  '"sip_password": ""',
  "https://shop:****@orders.garden.test/v1",
  "https://orders.garden.test:8443/v1?next=a@b",
  '{"Authorization": "Bearer {{credentials.orders}}"}',
  '{"Authorization": "Bearer <your token>"}',
  '{"name": "Ocp-Apim-Subscription-Key", "value": "{{keys.search}}"}',
  '{"x-api-key": "orders-service-of-the-garden-shop"}',
  "https://garden.azurewebsites.net/api/answer?code={{keys.answer}}",
  "5b1e8f20-0000-4000-8000-000000000011",
  "arn:aws:lex:us-east-1:111122223333:bot-alias/GARDENBOT1/LIVEALIAS1",
];

describe("credentials", () => {
  for (const [kind, secret] of Object.entries(SECRETS))
    it(`${kind} is told by its form`, () => expect(secretsIn(`"x": "${secret}"`, ofStudio).map((found) => found.kind)).toContain(kind));

  for (const friend of FRIENDS) it(`${friend} is none`, () => expect(secretsIn(friend, ofStudio)).toEqual([]));

  // Studio: `parameters: [{value, key}]`; Watson: `webhooks: [{headers: [{name, value}]}]`.
  for (const pair of [
    { name: "Authorization", value: `Bearer ${LETTERS}` },
    { value: `Basic ${LETTERS.slice(0, 24)}`, key: "Authorization" },
    { name: "Ocp-Apim-Subscription-Key", value: "9f3b".repeat(8) },
  ])
    it(`in a header written as a pair: ${Object.keys(pair)}, ${pair.name ?? pair.key}`, () => {
      const text = JSON.stringify({ headers: [pair, { name: "Content-Type", value: "application/json" }] }, null, 2);
      expect(secretsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([pair.value]);
    });

  it("are reported where they stand, and repeated in no report", async () => {
    const secret = SECRETS["a name and password in an address"] ?? "";
    const flow = {
      format: "botflow/1",
      name: "Shop",
      channels: ["chat"],
      start: "find",
      nodes: { find: { type: "effect", action: "get", url: secret } },
    };
    const result = await lint({ files: [{ path: "bot.json", content: JSON.stringify(flow, null, 2) }], rules });
    expect(result.report.problems.map(({ rule, pointer }) => `${rule} ${pointer}`)).toContain("security/secret-in-flow /nodes/find/url");
    for (const { load } of Object.values(reporters))
      expect((await load())(result, { paint: plain, width: 100 })).not.toContain("tulip-time");
  });
});
