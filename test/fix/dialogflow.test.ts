import { describe, expect, it } from "vitest";
import { ASKS, agent, payload } from "../platforms/dialogflow/es/support.ts";
import { mendWith } from "./mended.ts";

const mended = (files: Readonly<Record<string, unknown>>, handoff: unknown, unsafe = false, ...rules: readonly string[]) =>
  mendWith(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, String(content)])), handoff, unsafe, ...rules);
const EQUIVALENT = { equivalents: { "+1 555 0100": { queue: "Chat" } } };

describe("of Dialogflow ES, a phone transfer", () => {
  const HUMAN = "intents/Talk to a human.json";
  const files = (text: string) => ({ ...agent({ "Talk to a human": { phrases: ASKS } }), [HUMAN]: text });
  const written = (messages: string, more: string) => `{
\t"name": "Talk to a human", "auto": true,
\t"contexts": [],
\t"responses": [ {"resetContexts": false, "affectedContexts": [], "parameters": [],
\t\t"messages": [${messages}],
\t\t"speech": [] } ],
\t"priority": 500000,
\t"webhookUsed": false, "fallbackIntent": false${more}
}
`;
  const text = `{"type": 0, "lang": "en", "speech": "I\\u0027ll put you through."}`;
  const phone = `{ "type":"15","platform":"telephony", "lang":"en", "phoneNumber":"+1 (555) 0100" }`;

  it("gets its digital half: the intent is marked for a live agent, the phone keeps its message", async () => {
    const { texts, applied, refused } = await mended(files(written(`${text},\n\t\t\t${phone}`, "")), EQUIVALENT);
    expect(refused).toEqual([]);
    expect(applied.map(({ rule }) => rule)).toEqual(["handoff/no-voice-transfer"]);
    expect(texts.get(HUMAN)).toBe(written(`${text},\n\t\t\t${phone}`, ', "liveAgentHandoff": true'));
  });

  it("gets a mark that was switched off switched on", async () => {
    const { texts } = await mended(files(written(phone, ',\n\t"liveAgentHandoff" : false')), EQUIVALENT);
    expect(texts.get(HUMAN)).toBe(written(phone, ',\n\t"liveAgentHandoff" : true'));
  });

  it("that every customer gets, goes", async () => {
    const everywhere = `{"type": 15, "phoneNumber": "+15550100"}`;
    const { texts } = await mended(files(written(`${text}, ${everywhere}`, "")), EQUIVALENT);
    expect(texts.get(HUMAN)).toBe(written(text, ', "liveAgentHandoff": true'));
  });

  it("that every customer gets, goes in every language: the intent has one mark for all of them", async () => {
    const call = (lang: string) => `{"type": 15, "lang": "${lang}", "phoneNumber": "+15550100"}`;
    const { texts } = await mended(files(written(`${text}, ${call("en")}, ${call("de")}`, "")), EQUIVALENT);
    expect(texts.get(HUMAN)).toBe(written(text, ', "liveAgentHandoff": true'));
  });

  it("needs no target, but a decision, where the config says nothing of its number", async () => {
    const before = files(written(phone, ""));
    expect([...(await mended(before, {})).texts]).toEqual([]);
    expect((await mended(before, {}, true)).texts.get(HUMAN)).toBe(written(phone, ', "liveAgentHandoff": true'));
  });

  it("that a payload makes is left alone: nobody knows what else the payload is for", async () => {
    const dials = agent({ "Talk to a human": { phrases: ASKS, messages: [payload({ dial: "desk" })] } });
    const { texts, refused } = await mended(dials, { payloads: [{ when: { dial: "desk" }, route: "voice" }] }, true);
    expect([...texts]).toEqual([]);
    expect(refused).toMatchObject([{ rule: "handoff/no-voice-transfer", reason: expect.stringContaining("telephony message") }]);
  });
});

describe("of Dialogflow CX, a phone transfer", () => {
  const FLOW = "flows/Default Start Flow/Default Start Flow.json";
  const files = (text: string) => ({
    "agent.json": '{"defaultLanguageCode": "en", "supportedLanguageCodes": ["fr"], "startFlow": "Default Start Flow"}',
    "intents/talk.human/talk.human.json": '{"name": "1", "displayName": "talk.human"}',
    "intents/talk.human/trainingPhrases/en.json": JSON.stringify({ trainingPhrases: ASKS.map((each) => ({ parts: [{ text: each }] })) }),
    [FLOW]: text,
  });
  const route = (fulfilment: string) => `{
  "name": "00000000-0000-0000-0000-000000000000",
  "displayName": "Default Start Flow",
  "transitionRoutes": [ {
    "intent": "talk.human",
    "triggerFulfillment": { ${fulfilment} },
    "targetPage": "End Session"
  } ],
  "eventHandlers": [ ]
}
`;

  it("gives way to the live agent in every language, whatever the file looks like", async () => {
    const messages = (
      first: string,
      second: string,
    ) => `"messages": [ { "text": { "text": [ "You\\u0027re through \\u003e" ] }, "languageCode": "en" },
      {${first}, "languageCode":"en" }, {
        ${second},
        "languageCode": "fr"
      } ]`;
    const dial = (gap: string) => `"telephonyTransferCall":${gap}{ "phoneNumber":${gap}"+15550100" }`;
    const live = (gap: string) => `"liveAgentHandoff":${gap}{ "metadata":${gap}{}`;
    const { texts, applied, refused } = await mended(files(route(messages(dial(""), dial(" ")))), {}, true);
    expect(refused).toEqual([]);
    expect(applied.map(({ rule }) => rule)).toEqual(["handoff/no-voice-transfer"]);
    expect(texts.get(FLOW)).toBe(route(messages(`${live("")} }`, `${live(" ")} }`)));
  });

  it("comes to light behind an intent whose name is corrected: the route's own fault is no fault of the fix", async () => {
    const before = route('"messages": [ { "liveAgentHandoff": { "metadata": {} }, "languageCode": "en" } ]').replace("talk", "tolk");
    const { texts, refused, revealed } = await mended(files(before), {}, true, "nlu/undefined-intent");
    expect(refused).toEqual([]);
    expect(texts.get(FLOW)).toBe(before.replace("tolk", "talk"));
    expect(revealed.map(({ rule }) => rule.id)).toEqual(["handoff/language-missing"]);
  });

  it("takes the equivalent of its number into the metadata", async () => {
    const before = route('"messages": [ {\n      "telephonyTransferCall": {\n        "phoneNumber": "+1-555-0100"\n      }\n    } ]');
    const { texts } = await mended(files(before), EQUIVALENT);
    expect(texts.get(FLOW)).toBe(
      before
        .replace("telephonyTransferCall", "liveAgentHandoff")
        .replace('"phoneNumber": "+1-555-0100"', '"metadata": {\n          "queue": "Chat"\n        }'),
    );
  });

  it("in a conditional case gives way there", async () => {
    const before = route(
      '"conditionalCases": [ { "cases": [ { "caseContent": [ { "message": { "telephonyTransferCall": { "phoneNumber": "$session.params.x" } } } ] } ] } ]',
    ).replace("$session.params.x", "+15550100");
    const { texts } = await mended(files(before), EQUIVALENT);
    expect(texts.get(FLOW)).toContain('"caseContent": [ { "message": { "liveAgentHandoff": { "metadata": {');
    expect(texts.get(FLOW)).not.toContain("+15550100");
  });

  it("that is written for the phone stays there, and the handoff comes beside it", async () => {
    const phone = '{ "channel": "PHONE_GATEWAY", "telephonyTransferCall": { "phoneNumber": "+15550100" } }';
    const { texts } = await mended(files(route(`"messages": [ ${phone} ]`)), EQUIVALENT);
    expect(texts.get(FLOW)).toBe(route(`"messages": [ ${phone}, {"liveAgentHandoff": {"metadata": {"queue": "Chat"}}} ]`));
  });

  it("that is written for the phone in a conditional case stays there, too, and keeps its language", async () => {
    const phone = '{ "message": { "channel": "voice", "telephonyTransferCall": { "phoneNumber": "+15550100" }, "languageCode": "en" } }';
    const cases = (content: string) => route(`"conditionalCases": [ { "cases": [ { "caseContent": [ ${content} ] } ] } ]`);
    const { texts } = await mended(files(cases(phone)), {}, true, "handoff/no-voice-transfer");
    const live = '{"message": {"liveAgentHandoff": {"metadata": {}}, "languageCode": "en"}}';
    expect(texts.get(FLOW)).toBe(cases(`${phone}, ${live}`));
    // Then it is written for the other language of the agent, inside a message of its own as well.
    const both = await mended(files(cases(phone)), {}, true);
    expect(both.texts.get(FLOW)).toBe(cases(`${phone}, ${live}, ${live.replace('"en"', '"fr"')}`));
  });
});
