import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cli, problemsIn, project, shopWith } from "./run.ts";

const BOT = shopWith("Desk");

const trunk = (header: boolean, password?: string) =>
  JSON.stringify(
    {
      resource: {
        genesyscloud_routing_queue: { desk: { name: "Desk" } },
        genesyscloud_telephony_providers_edges_trunkbasesettings: {
          main: {
            name: "Main",
            trunk_type: "EXTERNAL",
            properties: JSON.stringify({
              trunk_sip_conversationHeader: { value: { instance: header } },
              ...(password ? { trunk_sip_authentication_credentials_password: { value: { instance: password } } } : {}),
            }),
          },
        },
      },
    },
    null,
    2,
  );

const template = (days: number) => `# Logs of calls.
Resources:
  SipTraces:
    Type: AWS::Logs::LogGroup
    Properties:
      RetentionInDays: ${days} # days
Outputs:
  Traces:
    Value: !Ref SipTraces
`;

/** File, rule and pointer of every problem. */
const problems = async (folder: string, args?: readonly string[]) =>
  (await problemsIn(folder, args)).map(({ file, rule, pointer }) => `${file} ${rule} ${pointer}`);

const HEADER =
  "/resource/genesyscloud_telephony_providers_edges_trunkbasesettings/main/properties/trunk_sip_conversationHeader/value/instance";

describe("files that set up what stands beside the flows", () => {
  it("are read in a folder, and no flows", async () => {
    const folder = project({ "bot.json": BOT, "infra/main.tf.json": trunk(false) });
    expect(await problems(folder)).toEqual([`infra/main.tf.json infra/conversation-header-off ${HEADER}`]);
    expect((await cli(folder, [])).stdout).toContain("1 file, 1 flow");
  });

  it("may be in Terraform's own language, and hold values, flows or neither", async () => {
    const main = `
resource "genesyscloud_telephony_providers_edges_trunkbasesettings" "main" {
  name       = "Main"
  trunk_type = "EXTERNAL"
  properties = jsonencode({ trunk_sip_conversationHeader = { value = { instance = false } } })
}
`;
    const folder = project({ "bot.json": BOT, "main.tf": main, "other.tf": 'resource "a" "b" {' });
    expect(await problems(folder)).toEqual([`main.tf infra/conversation-header-off /0${HEADER}`]);
    expect((await cli(folder, [])).stdout).toMatch(/^1 file, 1 flow · (?!.*without)/m);
    const { stderr } = await cli(folder, ["--fix", "--unsafe-fixes"]);
    expect(stderr).toContain("the file is in Terraform's language, which is not written; change it by hand");
    expect(readFileSync(join(folder, "main.tf"), "utf8")).toBe(main);
  });

  it("are found where they are all that is there", async () => {
    const folder = project({ "main.tf.json": trunk(false) });
    expect(await problems(folder, ["main.tf.json"])).toEqual([`main.tf.json infra/conversation-header-off ${HEADER}`]);
  });

  it.each(["pretty", "json", "html", "sarif", "junit", "markdown", "github", "gitlab", "agent"])(
    "a password is reported, and stands in no report: %s",
    async (format) => {
      const folder = project({ "bot.json": BOT, "main.tf.json": trunk(false, "hunter2") });
      const { status, stdout } = await cli(folder, ["--format", format]);
      expect(status).toBe(1);
      for (const rule of ["infra/trunk-secret", "infra/conversation-header-off"]) expect(stdout).toContain(rule);
      expect(stdout).not.toContain("hunter2");
    },
  );

  it("are mended inside their strings", async () => {
    const folder = project({ "bot.json": BOT, "main.tf.json": trunk(false) });
    await cli(folder, ["--fix", "--unsafe-fixes"]);
    expect(readFileSync(join(folder, "main.tf.json"), "utf8")).toBe(trunk(true));
  });

  it("are mended where that is safe: the next number of days that is allowed", async () => {
    const config = JSON.stringify({ rules: { "infra/diagnostic-retention": ["warning", { min: 1000 }] } });
    const folder = project({ "bot.json": BOT, "template.yaml": template(30), "botflow.config.json": config });
    expect(await problems(folder)).toEqual(["template.yaml infra/diagnostic-retention /Resources/SipTraces/Properties/RetentionInDays"]);
    await cli(folder, ["--fix"]);
    expect(readFileSync(join(folder, "template.yaml"), "utf8")).toBe(template(1096));
  });

  it("may be overridden and suppressed like any other file", async () => {
    const overrides = [{ files: ["infra/**"], rules: { "infra/*": "off" } }];
    const folder = project({ "bot.json": BOT, "infra/main.tf.json": trunk(false), "botflow.config.json": JSON.stringify({ overrides }) });
    expect(await problems(folder)).toEqual([]);
  });

  it("tell of queues, which the context need not list again", async () => {
    const files = { "bot.json": BOT, "botflow.config.json": '{"context": "context.json"}', "context.json": '{"queues": []}' };
    expect(await problems(project(files))).toEqual(["bot.json handoff/target-unknown /nodes/desk/transfer/queue"]);
    expect(await problems(project({ ...files, "main.tf.json": trunk(true) }))).toEqual([]);
  });

  it("may change at the hours that the context tells, with --at and a state to compare with", async () => {
    const context = "trunks: [{name: Main, changeWindow: [Sat 22:00-04:00]}]";
    const release = (on: boolean) =>
      trunk(true).replace('{\\"trunk_sip', `{\\"trunk_rlt_enabled\\":{\\"value\\":{\\"instance\\":${on}}},\\"trunk_sip`);
    const folder = project({
      "old/main.tf.json": release(false),
      "new/main.tf.json": release(true),
      "new/bot.json": BOT,
      "botflow.config.json": '{"context": "botflow.context.yaml"}',
      "botflow.context.yaml": context,
    });
    const at = (moment: string) => problems(folder, ["new", "--against", "old", "--at", moment]);
    expect(await at("2026-12-07T10:30")).toEqual([
      `new/main.tf.json infra/trunk-change-window ${HEADER.replace("sip_conversationHeader", "rlt_enabled")}`,
    ]);
    expect(await at("2026-12-05T23:30")).toEqual([]);
    expect(await problems(folder, ["new", "--against", "old"])).toEqual([]);
  });

  it.each([
    [
      ["--against", ".", "--at", "2026-12-07"],
      "--at 2026-12-07: a moment is written 2026-12-05T23:30, on the clock of the context's change windows",
    ],
    [["--at", "2026-12-05T23:30"], "--at tells when a change takes place: say with --since or --against what is changed"],
  ])("%j says what is wrong with it", async (args, message) => {
    const { status, stderr } = await cli(project({ "bot.json": BOT }), args);
    expect([status, stderr]).toEqual([2, `botflow-lint: ${message}\n`]);
  });
});
