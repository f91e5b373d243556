import { describe, expect, it } from "vitest";
import { infrastructureIn } from "../../../src/platforms/amazon/log-groups.ts";
import { open } from "../../../src/source/open.ts";

/** The log groups for calls in a template, and whether something writes to each. */
async function logs(resources: object, more: object = {}) {
  const [document] = await open({ path: "template.json", content: JSON.stringify({ Resources: resources, ...more }) });
  if (!document) throw new Error("no document");
  return (infrastructureIn(document)?.diagnostics ?? []).map(({ name, fed, days }) => [name, fed, days?.value]);
}

const group = (properties: object = {}) => ({ Type: "AWS::Logs::LogGroup", Properties: properties });

describe("a log for the signalling of calls", () => {
  it.each([
    ["Traces", { LogGroupName: "/voice/sip-messages" }],
    ["Traces", { LogGroupName: "SIPDiagnostics" }],
    ["Traces", { LogGroupName: { "Fn::Sub": "${AWS::StackName}/SipTraces" } }],
    ["SipMessages", {}],
  ])("is known by the word SIP: %s %j", async (id, properties) => {
    expect(await logs({ [id]: group(properties) })).toHaveLength(1);
  });

  it.each([
    ["Traces", { LogGroupName: "/shop/gossip" }],
    ["Mississippi", {}],
  ])("a word that only holds these letters is another: %s %j", async (id, properties) => {
    expect(await logs({ [id]: group(properties) })).toEqual([]);
  });

  it.each([
    ["by its ARN", { "Fn::GetAtt": ["Sip", "Arn"] }],
    ["by its id", { Ref: "Sip" }],
    ["inside a text", { "Fn::Sub": "arn:aws:logs:::log-group:${Sip}:*" }],
    ["by its name", "/voice/sip"],
  ])("is fed by a resource that means it %s", async (_, target) => {
    const rule = { Type: "AWS::Events::Rule", Properties: { Targets: [{ Id: "t", Arn: target }] } };
    expect(await logs({ Sip: group({ LogGroupName: "/voice/sip", RetentionInDays: "30" }), Rule: rule })).toEqual([
      ["/voice/sip", true, 30],
    ]);
  });

  it.each(["AWS::Logs::MetricFilter", "AWS::Logs::SubscriptionFilter", "AWS::CloudWatch::Alarm", "AWS::Logs::LogStream"])(
    "is not fed by %s",
    async (type) => {
      const reader = { Type: type, Properties: { LogGroupName: { Ref: "Sip" } } };
      expect(await logs({ Sip: group(), Reader: reader })).toEqual([["Sip", false, undefined]]);
    },
  );

  it("is not fed by the permission to call the function that a subscription sends it to, nor by what looks for anomalies", async () => {
    const log = { "Fn::GetAtt": ["Sip", "Arn"] };
    const permission = { Type: "AWS::Lambda::Permission", Properties: { FunctionName: "alarm", SourceArn: log } };
    const detector = { Type: "AWS::Logs::LogAnomalyDetector", Properties: { LogGroupArnList: [log] } };
    expect(await logs({ Sip: group(), Permission: permission, Detector: detector })).toEqual([["Sip", false, undefined]]);
  });

  it("may be fed from elsewhere where the template hands it on", async () => {
    expect(await logs({ Sip: group() }, { Outputs: { Log: { Value: { Ref: "Sip" } } } })).toEqual([["Sip", true, undefined]]);
  });

  it("is kept for so many days as a parameter says, which nobody knows", async () => {
    expect(await logs({ Sip: group({ RetentionInDays: { Ref: "Days" } }) })).toEqual([["Sip", false, undefined]]);
  });
});
