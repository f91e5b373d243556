import { describe, expect, it } from "vitest";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import { mendFiles, replaced } from "./mended.ts";

const mended = (path: string, text: string, config: ConfigValue, unsafe = false) => mendFiles({ [path]: text }, config, unsafe);

/** A Studio flow, oddly laid out; `states` follow the split whose branch "agent" leads to `desk`. */
const studio = (states: string) => `{ "description":"Trams",
  "states": [ {"name":"Trigger","type":"trigger","transitions":[{"event":"incomingMessage","next":"hello"}],"properties":{}},
    {"name":"hello","type":"send-and-wait-for-reply","transitions":[{"event":"incomingMessage","next":"pick"},{"event":"timeout"},{"event":"deliveryFailure"}],
        "properties":{"body":"TIMES or AGENT?","timeout":"3600"}},
    {"name":"pick","type":"split-based-on","transitions":[{"event":"noMatch","next":"hello"},
        {"event":"match","next":"desk","conditions":[{"friendly_name":"agent","arguments":["{{widgets.hello.inbound.Body}}"],"type":"equal_to","value":"agent"}]}],
        "properties":{"input":"{{widgets.hello.inbound.Body}}"}},
${states}
  ],
  "initial_state":"Trigger",
  "flags":{"allow_concurrent_calls":true}}
`;

describe("a call of a Studio flow becomes Send to Flex", () => {
  it("and keeps the events that both have; its queue becomes the workflow", async () => {
    const flow = studio(`    {"name":"desk","type":"enqueue-call",
        "transitions":[{"event":"callComplete"},{"event":"failedToEnqueue","next":"sorry"},{"event":"callFailure","next":"sorry"}],
        "properties":{"offset":{"x":1,"y":2}, "queue_name":"trams", "task_attributes":"{}", "priority":"0"}},
    {"name":"sorry","type":"send-message","transitions":[{"event":"sent"},{"event":"failed"}],"properties":{"body":"Sorry."}}`);
    const { texts } = await mended("trams.json", flow, { handoff: { target: { queue: "WW01" } } }, true);
    expect(texts.get("trams.json")).toBe(
      replaced(
        flow,
        ['"type":"enqueue-call"', '"type":"send-to-flex"'],
        ['"queue_name":"trams", "task_attributes":"{}",', '"workflow":"WW01",'],
      ),
    );
  });

  it("with the failure that was wired, and the task channel of the config", async () => {
    const flow = studio(`    {"name":"desk","type":"make-outgoing-call-v2",
        "transitions":[{"event":"answered"},{"event":"busy"},{"event":"noAnswer","next":"sorry"},{"event":"failed"}],
        "properties":{"offset":{"x":1,"y":2}, "from":"+15550100", "to":"{{contact.channel.address}}"}},
    {"name":"sorry","type":"send-message","transitions":[{"event":"sent"},{"event":"failed"}],"properties":{"body":"Sorry."}}`);
    const { texts } = await mended("trams.json", flow, { handoff: { target: { workflow: "WW01", channel: "TC01" } } }, true);
    expect(texts.get("trams.json")).toBe(
      replaced(
        flow,
        ['"type":"make-outgoing-call-v2"', '"type":"send-to-flex"'],
        [
          '{"event":"answered"},{"event":"busy"},{"event":"noAnswer","next":"sorry"},{"event":"failed"}',
          '{"event":"callComplete"},{"event":"failedToEnqueue","next":"sorry"}',
        ],
        ['"from":"+15550100", "to":"{{contact.channel.address}}"', '"workflow":"WW01","channel":"TC01"'],
      ),
    );
  });
});

describe("a path of a Studio flow that stops", () => {
  const got = `    {"name":"desk","type":"send-message","transitions":[{"event":"sent"}, {"event":"failed"}],"properties":{"body":"We got it."}}`;
  const flex = `{"name":"flex","type":"send-to-flex","transitions":[{"event":"callComplete"},{"event":"failedToEnqueue","next":"flex"}],
        "properties":{"workflow":"WW01"}}`;

  it("goes on to the one Send to Flex of its flow", async () => {
    const flow = studio(`${got},\n    ${flex}`);
    const { texts } = await mended("trams.json", flow, {}, true);
    expect(texts.get("trams.json")).toBe(replaced(flow, ['{"event":"sent"}', '{"event":"sent","next":"flex"}']));
  });

  it("gets one of its own with the workflow of the config, where there is none or several", async () => {
    const config = { handoff: { target: { workflow: "WW09", channel: "TC01" } } };
    for (const others of ["", `,\n    ${flex}, ${flex.replaceAll('"flex"', '"handoff"')}`]) {
      const flow = studio(got + others);
      const states = JSON.parse((await mended("trams.json", flow, config, true)).texts.get("trams.json") ?? "").states;
      const name = others ? "handoff_2" : "handoff";
      expect(states[3].transitions[0]).toEqual({ event: "sent", next: name });
      expect(states.at(-1)).toMatchObject({ name, type: "send-to-flex", properties: { workflow: "WW09", channel: "TC01" } });
      expect(states).toHaveLength(JSON.parse(flow).states.length + 1);
    }
  });
});

describe("a failure exit of Send to Flex is led to handoff.failureTarget", () => {
  const night = `{"name":"night","type":"send-to-flex","transitions":[{"event":"callComplete"},{"event":"failedToEnqueue","next":"desk"}],
        "properties":{"workflow":"WW02","channel":"TC01"}}`;
  const config = { handoff: { failureTarget: { queue: "WW02" } } };

  it("where the event is listed", async () => {
    const flow =
      studio(`    {"name":"desk","type":"send-to-flex","transitions":[{"event":"callComplete"}, {"event":"failedToEnqueue"}, {"event":"callFailure"}],
        "properties":{"workflow":"WW01"}},\n    ${night}`);
    const { texts } = await mended("trams.json", flow, config, true);
    expect(texts.get("trams.json")).toBe(replaced(flow, ['{"event":"failedToEnqueue"}', '{"event":"failedToEnqueue","next":"night"}']));
  });

  it("behind what is said where it fails", async () => {
    const flow =
      studio(`    {"name":"desk","type":"send-to-flex","transitions":[{"event":"callComplete"},{"event":"failedToEnqueue","next":"sorry"}],
        "properties":{"workflow":"WW01"}},
    {"name":"sorry","type":"send-message","transitions":[{"event":"sent"},{"event":"failed"}],"properties":{"body":"Sorry."}},\n    ${night}`);
    const { texts } = await mended("trams.json", flow, config, true);
    expect(texts.get("trams.json")).toBe(replaced(flow, ['{"event":"sent"}', '{"event":"sent","next":"night"}']));
  });

  it("though that transfer may fail as well: nobody came to it before", async () => {
    const flow = studio(`    {"name":"desk","type":"send-to-flex","transitions":[{"event":"callComplete"},{"event":"failedToEnqueue"}],
        "properties":{"workflow":"WW01"}},\n    ${night.replace(',"next":"desk"', "")}`);
    const { texts, revealed, result } = await mended("trams.json", flow, config, true);
    expect(texts.get("trams.json")).toBe(replaced(flow, ['{"event":"failedToEnqueue"}', '{"event":"failedToEnqueue","next":"night"}']));
    expect(revealed.map(({ rule, reported }) => [rule.id, reported.pointer])).toEqual([["failure/transfer-failure", "/states/4"]]);
    expect(result.problems.flatMap(({ reported }) => reported.fixes)).toEqual([]);
  });

  it("where it is empty, or missing", async () => {
    const empty =
      studio(`    {"name":"desk","type":"send-to-flex","transitions":[{"event":"callComplete"},{"event":"failedToEnqueue","next":""}],
        "properties":{"workflow":"WW01"}},\n    ${night}`);
    expect((await mended("trams.json", empty, config, true)).texts.get("trams.json")).toBe(
      replaced(empty, ['"next":""', '"next":"night"']),
    );
    const missing = studio(`    {"name":"desk","type":"send-to-flex","transitions":[{"event":"callComplete"}],
        "properties":{"workflow":"WW01"}},\n    ${night}`);
    expect((await mended("trams.json", missing, config, true)).texts.get("trams.json")).toBe(
      replaced(missing, ['[{"event":"callComplete"}],', '[{"event":"callComplete"},{"event":"failedToEnqueue","next":"night"}],']),
    );
  });
});

/** A dialog skill whose answer to a human request has these items. */
const dialog = (items: string) => `{"name":"Trams","language":"en","entities":[],
 "intents":[{"intent":"General_Connect_to_Agent","examples":[{"text":"talk to an agent"},{"text":"real person please"}]}],
 "dialog_nodes":[{"type":"standard","dialog_node":"agent","conditions":"#General_Connect_to_Agent",
   "output":{"generic":[ ${items} ]}}]}`;

describe("a phone of a Watson skill becomes the service desk", () => {
  const handoff = { target: { department: "Trams" } };

  it("in a step's resolver", async () => {
    const skill = `{"name":"Trams","type":"action","skill_id":"1","language":"en","workspace":{
  "intents":[{"intent":"fallback_connect_to_agent","examples":[{"text":"agent"}]}],
  "actions":[{"action":"fallback","title":"Fallback","condition":{"intent":"fallback_connect_to_agent"},
    "steps":[{"step":"s1","variable":"s1","handlers":[],"resolver":{"type":"connect_to_agent","response":{
      "transfer_info":{ "target": {"service_desk":{"sip":{"uri":"tel:+15550100","transfer_method":"refer"}}} },
      "agent_available":{"message":"Yes"}}}}]}]}}`;
    const { texts } = await mended("skill.json", skill, { handoff }, true);
    expect(texts.get("skill.json")).toBe(
      replaced(skill, ['"sip":{"uri":"tel:+15550100","transfer_method":"refer"}', '"department":"Trams"']),
    );
  });

  it("only where a phone is all that the target names: one with a department is digital, whatever stands beside it", async () => {
    const both = dialog(
      '{"response_type":"connect_to_agent", "transfer_info":{"target":{"service_desk":{"department":"Old","sip":{"uri":"tel:+15550100"}}}}}',
    );
    const { texts, applied } = await mended("skill.json", both, { handoff }, true);
    expect([[...texts], applied.filter(({ rule }) => rule === "handoff/no-voice-transfer")]).toEqual([[], []]);
  });

  it("where NICE CXone took the call, or the voice gateway did", async () => {
    const cxone = dialog('{"response_type":"connect_to_agent", "transfer_info":{"target":{"nice_cxone":{"custom_data":{"p2":"x"}}}}}');
    const target = JSON.parse((await mended("skill.json", cxone, { handoff }, true)).texts.get("skill.json") ?? "").dialog_nodes[0].output
      .generic[0];
    expect(target).toEqual({ response_type: "connect_to_agent", transfer_info: { target: { service_desk: { department: "Trams" } } } });
    const command = '{"command":"vgwActTransfer","parameters":{"transferTarget":"tel:+15550100"}}';
    const gateway = dialog(`{"response_type":"user_defined","user_defined":{"vgwAction":${command}}}`);
    const { texts } = await mended("skill.json", gateway, { handoff }, true);
    const item = JSON.parse(texts.get("skill.json") ?? "").dialog_nodes[0].output.generic;
    expect(item).toEqual([{ response_type: "connect_to_agent", transfer_info: { target: { service_desk: { department: "Trams" } } } }]);
  });
});

describe("a bare @ of a Watson address", () => {
  it("is escaped without asking, and nothing else is touched", async () => {
    const skill = dialog(
      '{"response_type":"connect_to_agent", "channels":[{"channel":"voice_telephony"}], "transfer_info":{"target":{"service_desk":{"sip":{"uri" : "sip:desk@example.com"}}}}}, {"response_type":"connect_to_agent"}',
    );
    const { texts, applied } = await mended("skill.json", skill, {});
    expect(applied.map(({ rule }) => rule)).toEqual(["voice/invalid-dial-target"]);
    expect(texts.get("skill.json")).toBe(replaced(skill, ['"sip:desk@example.com"', '"sip:desk\\\\@example.com"']));
  });
});

describe("a misspelled intent in a condition", () => {
  it("is corrected inside the condition", async () => {
    const skill = dialog('{"response_type":"connect_to_agent"}').replace("#General_Connect_to_Agent", "#General_Conect_to_Agent && $vip");
    const { texts } = await mended("skill.json", skill, {}, true);
    expect(texts.get("skill.json")).toBe(replaced(skill, ["#General_Conect_to_Agent && $vip", "#General_Connect_to_Agent && $vip"]));
  });
});
