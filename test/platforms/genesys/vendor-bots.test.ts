import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import { AGENT, intent, lexBot } from "../amazon/support.ts";
import { agent as cxAgent, on } from "../dialogflow/cx/support.ts";
import { agent as esAgent } from "../dialogflow/es/support.ts";
import { indent, messages, problems, queue } from "./support.ts";

/** Bots of other vendors in a flow of Architect: one output per intent, whatever else follows in the next action. */

const STATE = "/inboundShortMessage/states/0/state/actions";
const bye = "- disconnect:\n    name: Bye";

/** A message flow that calls a bot and has outputs for some of its intents. */
const host = (action: string, bot: string, intents: Readonly<Record<string, string>>, after = bye): string =>
  messages(`- ${action}:
    name: Ask the bot
${indent(bot, 4)}
    outputs:
      intents:
${Object.entries(intents)
  .map(([name, actions]) => `        - intent:\n            name: ${name}\n            actions:\n${indent(actions, 14)}`)
  .join("\n")}
      failure:
        actions:
${indent(queue("Rest"), 10)}
${after}`);

async function judged(files: Readonly<Record<string, unknown>>) {
  const { report } = await lint({
    files: Object.entries(files).map(([path, content]) => ({
      path,
      content: typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content),
    })),
  });
  return {
    requests: Object.fromEntries(
      report.requests.map(({ name, verdict, file, outcomes }) => [
        name,
        [verdict, file, ...outcomes.map((each) => `${each.kind} ${each.gate} ${each.file}#${each.pointer}`)],
      ]),
    ),
    problems: report.problems
      .filter(({ rule }) => rule.startsWith("handoff/"))
      .map(({ rule, file, pointer }) => `${rule} ${file}#${pointer}`),
  };
}

describe("a Lex bot that a message flow calls", () => {
  const bot = lexBot({ SpeakToAgent: AGENT, Hours: intent("Hours", ["when are you open", "opening hours"]) });
  const call = (intents: Readonly<Record<string, string>>, after?: string) =>
    host("callLexV2Bot", "lexV2Bot:\n  Helper:\n    LIVE:\n      none: true", intents, after);

  it("hands its request to the output of its intent", async () => {
    const { requests, problems: found } = await judged({ ...bot, "m.yaml": call({ SpeakToAgent: queue("Chat") }) });
    expect(requests.SpeakToAgent?.slice(0, 3)).toEqual([
      "handed-off",
      "Helper/BotLocales/en_US/Intents/SpeakToAgent/Intent.json",
      `handed-off none m.yaml#${STATE}/0/callLexV2Bot/outputs/intents/0/intent/actions/0`,
    ]);
    expect(found).toEqual([]);
  });

  it("is lost at the end of that output", async () => {
    const { problems: found } = await judged({ ...bot, "m.yaml": call({ SpeakToAgent: bye }) });
    expect(found).toEqual([`handoff/no-dead-end m.yaml#${STATE}/0/callLexV2Bot/outputs/intents/0/intent/actions/0`]);
  });

  it("is swallowed by a flow without an output for it", async () => {
    const { problems: found } = await judged({ ...bot, "m.yaml": call({ Hours: bye }) });
    expect(found).toEqual([`handoff/escalation-swallowed m.yaml#${STATE}/0`]);
  });

  it("hides nothing where the project does not hold it: its intents are those of the outputs", async () => {
    const files = { "m.yaml": call({ "Speak to an agent": queue("Chat") }) };
    const { requests } = await judged(files);
    expect(requests).toEqual({
      "Speak to an agent": ["handed-off", "m.yaml", `handed-off none m.yaml#${STATE}/0/callLexV2Bot/outputs/intents/0/intent/actions/0`],
    });
    expect(await problems(files)).toEqual([]);
  });
});

describe("a Lex bot whose outputs stand where its reference ends, as Archy exports it", () => {
  const REFERENCE = `${STATE}/0/callLexV2Bot/lexBot/eu-west-1/Helper/en-us/LIVE`;
  const call = (intents: readonly string[], led: Readonly<Record<string, string>>, after = bye): string =>
    messages(`- callLexV2Bot:
    name: Ask the bot
    inputText:
      exp: Message.Message.body
    lexBot:
      eu-west-1:
        Helper:
          en-us:
            LIVE:
              intents:
${intents.map((name) => `                ${name}:\n                  none: true`).join("\n")}
              outputs:
                intents:
${Object.entries(led)
  .map(([name, actions]) => `                  ${name}:\n${indent(actions, 20)}`)
  .join("\n")}
                failure:
                  actions:
${indent(queue("Rest"), 20)}
${after}`);
  const actions = (list: string) => `actions:\n${indent(list, 2)}`;

  it("goes on where its intents lead; one that leads nowhere falls through", async () => {
    const files = { "m.yaml": call(["SpeakToAgent", "LiveAgent", "Hours"], { SpeakToAgent: actions(queue("Chat")), Hours: actions(bye) }) };
    const { requests, problems: found } = await judged(files);
    expect(requests).toEqual({
      SpeakToAgent: ["handed-off", "m.yaml", `handed-off none m.yaml#${REFERENCE}/outputs/intents/SpeakToAgent/actions/0`],
      LiveAgent: ["violated", "m.yaml", `dead-end none m.yaml#${STATE}/1`],
    });
    expect(found).toEqual([`handoff/no-dead-end m.yaml#${STATE}/1`]);
  });

  it("has no output that is switched off", async () => {
    const { requests } = await judged({ "m.yaml": call(["SpeakToAgent"], { SpeakToAgent: "enabled: false" }) });
    expect(requests).toEqual({});
  });

  it("is the bot of the project that one of the keys names", async () => {
    const bot = lexBot({ SpeakToAgent: AGENT, Hours: intent("Hours", ["when are you open", "opening hours"]) });
    const handed = await judged({ ...bot, "m.yaml": call(["SpeakToAgent"], { SpeakToAgent: actions(queue("Chat")) }) });
    expect(handed.requests.SpeakToAgent?.slice(0, 2)).toEqual(["handed-off", "Helper/BotLocales/en_US/Intents/SpeakToAgent/Intent.json"]);
    const dropped = await judged({ ...bot, "m.yaml": call(["SpeakToAgent", "Hours"], { Hours: actions(bye) }) });
    expect(dropped.problems).toEqual([`handoff/escalation-swallowed m.yaml#${STATE}/0`]);
  });
});

describe("a Dialogflow agent that a message flow calls", () => {
  const cx = cxAgent(
    {
      flows: { "Default Start Flow": { routes: [on("human", { says: "One moment." })] } },
      intents: { human: ["talk to a human", "a real person please"] },
      settings: { displayName: "Water CX" },
    },
    "cx/",
  );
  const es = esAgent(
    { human: { phrases: ["talk to a human", "a real person please"], says: "One moment." } },
    { displayName: "Water ES" },
    "es/",
  );

  it.each([
    ["callDialogflowCxBot", "dialogflowCxAgent:\n  name: Water CX", cx],
    ["callDialogflowBot", "dialogflowAgent:\n  name: Water ES", es],
  ] as const)("goes on at the output of its intent: %s", async (action, name, bot) => {
    const { requests } = await judged({ ...bot, "m.yaml": host(action, name, { human: queue("Chat") }) });
    expect(requests.human?.slice(0, 1)).toEqual(["handed-off"]);
    expect(requests.human).toContain(`handed-off none m.yaml#${STATE}/0/${action}/outputs/intents/0/intent/actions/0`);
    const files = { ...bot, "m.yaml": host(action, name, { human: queue("Chat") }) };
    const copies = ["one/", "two/"].flatMap((folder) => Object.entries(files).map(([path, content]) => [folder + path, content]));
    const { report } = await lint({ files: copies.map(([path = "", content = ""]) => ({ path, content })) });
    expect(report.requests.map(({ verdict }) => verdict)).toEqual(["handed-off", "handed-off"]);
    const lost = await judged({ ...bot, "m.yaml": host(action, name, { human: bye }) });
    expect(lost.problems).toEqual([`handoff/no-dead-end m.yaml#${STATE}/0/${action}/outputs/intents/0/intent/actions/0`]);
  });

  it.each([
    ["callDialogflowCxBot", "dialogflowCxAgent:\n  name: Water CX", cx],
    ["callDialogflowBot", "dialogflowAgent:\n  name: Water ES", es],
  ] as const)("may be either of two that are called the same and stand as near: %s", async (action, name, bot) => {
    const agents = ["one/", "two/"].flatMap((folder) => Object.entries(bot).map(([path, content]) => ({ path: folder + path, content })));
    const { report } = await lint({ files: [...agents, { path: "m.yaml", content: host(action, name, { human: queue("Chat") }) }] });
    expect(report.requests.map(({ verdict }) => verdict)).toEqual(["undecided", "undecided", "handed-off"]);
    expect(report.problems.filter(({ rule }) => rule === "structure/unresolved-flow").map(({ file }) => file)).toEqual(["m.yaml"]);
  });
});
