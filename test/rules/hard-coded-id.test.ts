import { describe, expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";
import { topic } from "./topic.ts";

/** Where the rule reports, with the id that it names. */
async function found(path: string, value: unknown): Promise<readonly string[]> {
  const { report } = await lint({
    files: [{ path, content: typeof value === "string" ? value : JSON.stringify(value) }],
    config: [{ name: "test", value: { rules: { "reference/hard-coded-id": "warning" } } }],
  });
  expect(report.files.length, "a flow was read").toBeGreaterThan(0);
  return report.problems
    .filter(({ rule }) => rule === "reference/hard-coded-id")
    .map(({ pointer, message }) => `${pointer} ${/"([^"]+)"/.exec(message)?.[1]}`);
}

const GUID = "0f8fad5b-d9cb-469f-a165-70867728950e";
const ACCOUNT = `AC${"0123456789abcdef".repeat(2)}`;
const LAMBDA = "arn:aws:lambda:eu-west-2:111122223333:function:garden-orders";

const studio = (type: string, properties: object) => ({
  description: "Garden line",
  initial_state: "Trigger",
  flags: { allow_concurrent_calls: true },
  states: [
    { name: "Trigger", type: "trigger", transitions: [{ event: "incomingMessage", next: "step" }], properties: {} },
    { name: "step", type, transitions: [{ event: "success" }, { event: "failed" }], properties },
  ],
});
const request = (url: string) => topic(`    - kind: HttpRequestAction\n      id: request_a1\n      url: ${url}`);
const composer = (action: object) => ({
  $kind: "Microsoft.AdaptiveDialog",
  id: "garden",
  triggers: [{ $kind: "Microsoft.OnUnknownIntent", actions: [action] }],
});

describe("ids of one account, by platform", () => {
  it("Twilio: the account in an address, where the trigger gives it", async () => {
    const url = (sid: string) => `https://api.twilio.com/2010-04-01/Accounts/${sid}/Calls.json`;
    const at = "/states/1/properties/url";
    expect(await found("flow.json", studio("make-http-request", { method: "POST", url: url(ACCOUNT) }))).toEqual([`${at} ${ACCOUNT}`]);
    expect(await found("flow.json", studio("make-http-request", { url: url("{{trigger.message.AccountSid}}") }))).toEqual([]);
  });

  it("Twilio: a subflow and a function have no other name", async () => {
    const flow = { flow_sid: `FW${"0123456789abcdef".repeat(2)}`, flow_revision: "LatestPublished" };
    expect(await found("flow.json", studio("run-subflow", flow))).toEqual([]);
    const run = { service_sid: `ZS${"0123456789abcdef".repeat(2)}`, url: "https://garden-1234.twil.io/orders" };
    expect(await found("flow.json", studio("run-function", run))).toEqual([]);
  });

  it("Copilot Studio: environments and tenants in requests, which environment variables can name", async () => {
    const at = "/beginDialog/actions/0/url";
    const host = "garden-test.crm4.dynamics.com";
    expect(await found("a.mcs.yml", request(`https://${host}/api/data/v9.2/accounts`))).toEqual([`${at} ${host}`]);
    expect(await found("a.mcs.yml", request(`="https://login.microsoftonline.com/${GUID}/oauth2/token"`))).toEqual([`${at} ${GUID}`]);
    expect(await found("a.mcs.yml", request('=Concatenate(Env.gd_Url, "/accounts")'))).toEqual([]);
    expect(await found("a.mcs.yml", request(`https://shop.example.com/orders/${GUID}`))).toEqual([]);
    expect(await found("a.mcs.yml", topic(`    - kind: InvokeFlowAction\n      id: flow_a1\n      flowId: ${GUID}`))).toEqual([]);
    expect(
      await found("a.mcs.yml", topic(`    - kind: SendActivity\n      id: say_a1\n      activity: Look at https://${host}/main.`)),
    ).toEqual([]);
  });

  it("Composer: the app id of a skill, which settings can hold", async () => {
    const skill = (botId: string) =>
      composer({ $kind: "Microsoft.BeginSkill", botId, skillEndpoint: "=settings.skill.orders.endpointUrl" });
    expect(await found("garden.dialog", skill(GUID))).toEqual([`/triggers/0/actions/0/botId ${GUID}`]);
    expect(await found("garden.dialog", skill("=settings.MicrosoftAppId"))).toEqual([]);
    const property = { $kind: "Microsoft.SetProperty", property: "user.order", value: GUID };
    expect(await found("garden.dialog", composer(property))).toEqual([]);
  });

  it("CloudFormation: every ARN of a flow, the template has references for all of them", async () => {
    const flow = {
      Version: "2019-10-30",
      StartAction: "hook",
      Actions: [
        {
          Identifier: "hook",
          Type: "UpdateContactEventHooks",
          Parameters: { EventHooks: { CustomerQueue: "arn:aws:connect:eu-west-2:111122223333:instance/1/contact-flow/2" } },
          Transitions: { NextAction: "end", Errors: [{ NextAction: "end", ErrorType: "NoMatchingError" }] },
        },
        { Identifier: "end", Type: "DisconnectParticipant", Parameters: {}, Transitions: {} },
      ],
    };
    const template = {
      Resources: { Chat: { Type: "AWS::Connect::ContactFlow", Properties: { Name: "Chat", Content: JSON.stringify(flow) } } },
    };
    expect(await found("template.json", template)).toEqual([
      "/Resources/Chat/Properties/Content/Actions/0/Parameters/EventHooks/CustomerQueue arn:aws:connect:eu-west-2:111122223333:instance/1/contact-flow/2",
    ]);
    expect(await found("flow.json", flow)).toEqual([]);
  });

  it("Amazon Connect: an ARN that is data and no parameter of the platform stays", async () => {
    const flow = (Parameters: object, Type: string) => ({
      Version: "2019-10-30",
      StartAction: "call",
      Actions: [
        {
          Identifier: "call",
          Type,
          Parameters,
          Transitions: { NextAction: "end", Errors: [{ NextAction: "end", ErrorType: "NoMatchingError" }] },
        },
        { Identifier: "end", Type: "DisconnectParticipant", Parameters: {}, Transitions: {} },
      ],
    });
    expect(await found("f.json", flow({ LambdaFunctionARN: LAMBDA }, "InvokeLambdaFunction"))).toEqual([
      `/Actions/0/Parameters/LambdaFunctionARN ${LAMBDA}`,
    ]);
    expect(await found("f.json", flow({ LambdaFunctionARN: "$.Attributes.orders" }, "InvokeLambdaFunction"))).toEqual([]);
    expect(await found("f.json", flow({ LambdaFunctionARN: "{{functions.orders.arn}}" }, "InvokeLambdaFunction"))).toEqual([]);
    expect(await found("f.json", flow({ Attributes: { LambdaFunctionARN: LAMBDA } }, "UpdateContactAttributes"))).toEqual([]);
  });
});
