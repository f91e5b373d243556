import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Generates projects like those of real teams: the same size gives the same bytes. */

/** The files of a project by their path. */
export type Files = ReadonlyMap<string, string>;

/** Writes a project to a folder and returns its size in bytes. */
export function writeProject(folder: string, files: Files): number {
  let bytes = 0;
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

const TOPICS = ["order", "invoice", "delivery", "return", "warranty", "password", "address", "voucher", "newsletter", "stock"];
const topic = (i: number) => TOPICS[i % TOPICS.length] ?? "order";
const text = (i: number) => `Thank you. Please tell me the number of your ${topic(i)}, then I can look at it for you. (${i})`;
const phrases = (i: number) =>
  Array.from(
    { length: 8 },
    (_, n) => `${["where is", "I have a question about", "please help with", "what about"][n % 4]} my ${topic(i + n)} ${i}`,
  );
const json = (value: unknown) => JSON.stringify(value, null, 2);

/** A botflow flow of `nodes` nodes: rows of questions whose retries lead back, a request for a person, a transfer and its failure path. */
export function botflow(name: string, nodes: number): string {
  const rows: Record<string, unknown> = {
    menu: { type: "ask", text: "What can I do for you?", next: "n0", noMatch: "menu", noInput: "menu", maxAttempts: 3 },
    desk: { type: "transfer", transfer: { type: "digital", queue: "Support" }, failure: "note", noAgent: "note" },
    note: { type: "transfer", transfer: { type: "ticket", form: "contact" } },
  };
  for (let i = 0; i < nodes; i++) {
    const next = i + 1 < nodes ? `n${i + 1}` : "desk";
    const kinds = [
      { type: "say", text: text(i), next },
      { type: "ask", text: text(i), next, noMatch: i > 0 ? `n${i - 1}` : "menu", maxAttempts: 3 },
      { type: "effect", action: `crm.${topic(i)}`, sets: { [topic(i)]: "known" }, next, failure: "desk" },
      {
        type: "branch",
        on: topic(i),
        cases: [
          { is: "known", next },
          { is: "new", next: `n${Math.max(0, i - 7)}` },
        ],
        default: "desk",
      },
    ];
    rows[`n${i}`] = kinds[i % kinds.length];
  }
  const intents = Array.from({ length: 6 }, (_, i) => ({ name: `${topic(i)}_question`, phrases: phrases(i), goto: `n${i % nodes}` }));
  return json({
    format: "botflow/1",
    name,
    start: "menu",
    intents: [{ name: "talk_to_human", phrases: ["I want to talk to a person"], goto: "n0" }, ...intents],
    nodes: rows,
  });
}

/** `count` flows of about 20 KB. */
export const botflows = (count: number): Files =>
  new Map(Array.from({ length: count }, (_, i) => [`flows/flow-${i}.json`, botflow(`Flow ${i}`, 76)]));

const uuid = (i: number) => `00000000-0000-4000-8000-${String(i).padStart(12, "0")}`;
const arn = (kind: string, i: number) => `arn:aws:connect:eu-west-2:111122223333:instance/${uuid(0)}/${kind}/${uuid(i)}`;

/** `count` Amazon Connect flows of about 20 KB, almost without problems; each leads into the next one, the last one to a queue. */
export function connectFlows(count: number): Files {
  const flow = (number: number) => {
    const ids = Array.from({ length: 40 }, (_, i) => uuid(number * 1000 + i));
    const end = uuid(number * 1000 + 900);
    const last = number + 1 < count;
    const actions: unknown[] = ids.map((id, i) => {
      const next = ids[i + 1] ?? uuid(number * 1000 + 901);
      const errors = [{ NextAction: next, ErrorType: "NoMatchingError" }];
      if (i % 4 === 1)
        return {
          Identifier: id,
          Type: "ConnectParticipantWithLexBot",
          Parameters: { Text: text(i), LexV2Bot: { AliasArn: `arn:aws:lex:eu-west-2:111122223333:bot-alias/BOT${topic(i)}/TSTALIASID` } },
          Transitions: {
            NextAction: end,
            Conditions: [`${topic(i)}Status`, i === 1 ? "TalkToHuman" : `${topic(i)}Change`].map((intent) => ({
              NextAction: next,
              Condition: { Operator: "Equals", Operands: [intent] },
            })),
            Errors: [
              { NextAction: ids[i - 1], ErrorType: "NoMatchingCondition" },
              { NextAction: next, ErrorType: "NoMatchingError" },
            ],
          },
        };
      if (i % 4 === 2)
        return {
          Identifier: id,
          Type: "UpdateContactAttributes",
          Parameters: { Attributes: { [topic(i)]: "known" }, TargetContact: "Current" },
          Transitions: { NextAction: next, Conditions: [], Errors: errors },
        };
      return {
        Identifier: id,
        Type: "MessageParticipant",
        Parameters: { Text: text(i) },
        Transitions: { NextAction: next, Conditions: [], Errors: errors },
      };
    });
    const leave = last
      ? {
          Identifier: uuid(number * 1000 + 901),
          Type: "TransferToFlow",
          Parameters: { ContactFlowId: arn("contact-flow", number + 1) },
          Transitions: { NextAction: end, Errors: [{ NextAction: end, ErrorType: "NoMatchingError" }], Conditions: [] },
        }
      : {
          Identifier: uuid(number * 1000 + 901),
          Type: "TransferContactToQueue",
          Parameters: {},
          Transitions: {
            NextAction: end,
            Errors: ["QueueAtCapacity", "NoMatchingError"].map((ErrorType) => ({ NextAction: end, ErrorType })),
            Conditions: [],
          },
        };
    actions.push(leave, { Identifier: end, Type: "DisconnectParticipant", Parameters: {}, Transitions: {} });
    const metadata: Record<string, unknown> = Object.fromEntries(ids.map((id, i) => [id, { position: { x: i * 220, y: 40 } }]));
    metadata[uuid(number * 1000 + 901)] = { parameters: { ContactFlowId: { displayName: `Chat ${number + 1}` } } };
    const name = `Chat ${number}`;
    return json({
      Version: "2019-10-30",
      StartAction: ids[0],
      Metadata: {
        name,
        entryPointPosition: { x: 0, y: 0 },
        ActionMetadata: metadata,
        Arn: arn("contact-flow", number),
        type: "contactFlow",
      },
      Actions: actions,
    });
  };
  return new Map(Array.from({ length: count }, (_, i) => [`flows/chat-${i}.json`, flow(i)]));
}

/** A Dialogflow CX agent: `flows` flows of `pages` pages each, an intent for every second page. About 7 KB a file. */
export function cxAgent(flows: number, pages: number): Files {
  const files = new Map<string, string>([
    ["agent.json", json({ displayName: "Garden", defaultLanguageCode: "en", startFlow: "Flow 0", timeZone: "Europe/London" })],
  ]);
  const message = (i: number) => ({ messages: [{ text: { text: [text(i)] }, languageCode: "en" }] });
  const intent = (name: string, all: readonly string[]) => {
    files.set(`intents/${name}/${name}.json`, json({ name: uuid(files.size), displayName: name, numTrainingPhrases: all.length }));
    const trainingPhrases = all.map((phrase, i) => ({
      id: uuid(i),
      parts: [{ text: phrase, auto: true }],
      repeatCount: 1,
      languageCode: "en",
    }));
    files.set(`intents/${name}/trainingPhrases/en.json`, json({ trainingPhrases }));
  };
  intent("talk_to_human", ["I want to talk to a person", "agent please"]);
  for (let f = 0; f < flows; f++) {
    const own = `flows/Flow ${f}`;
    const routes = [
      {
        name: uuid(f),
        intent: "talk_to_human",
        triggerFulfillment: { messages: [{ liveAgentHandoff: { metadata: { queue: "Support" } } }] },
      },
      { name: uuid(f + 1), condition: "true", targetPage: "Page 0", triggerFulfillment: {} },
      ...(f + 1 < flows ? [{ name: uuid(f + 2), intent: `i_${f}_0`, targetFlow: `Flow ${f + 1}`, triggerFulfillment: {} }] : []),
    ];
    const eventHandlers = [
      { name: uuid(f + 3), event: "sys.no-match-default", triggerFulfillment: message(f) },
      { name: uuid(f + 4), event: "sys.no-input-default", triggerFulfillment: message(f) },
    ];
    files.set(`${own}/Flow ${f}.json`, json({ name: uuid(f), displayName: `Flow ${f}`, transitionRoutes: routes, eventHandlers }));
    for (let p = 0; p < pages; p++) {
      if (p % 2 === 0)
        intent(
          `i_${f}_${p}`,
          Array.from({ length: 24 }, (_, n) => `${phrases(p)[n % 8]} ${n}`),
        );
      const transitionRoutes = Array.from({ length: 14 }, (_, n) => ({
        name: uuid(n),
        ...(n === 0 ? { intent: `i_${f}_${p - (p % 2)}` } : { condition: `$session.params.${topic(n)} = "${topic(n + p)}"` }),
        targetPage: `Page ${(p + n + 1) % pages}`,
        triggerFulfillment: { ...message(p + n), setParameterActions: [{ parameter: topic(n), value: topic(p) }] },
      }));
      const page = { name: uuid(p), displayName: `Page ${p}`, entryFulfillment: message(p), form: {}, transitionRoutes, eventHandlers };
      files.set(`${own}/pages/Page ${p}.json`, json(page));
    }
  }
  return files;
}

/** A Copilot Studio agent: `count` topics of about 20 KB, each of which leads into the next one, the last one to a person. */
export function copilotTopics(count: number): Files {
  const files = new Map<string, string>([
    ["settings.mcs.yml", "displayName: Garden\nschemaName: cr1_garden\nconfiguration:\n  channels:\n    - channelId: Omnichannel\n"],
  ]);
  for (let number = 0; number < count; number++) {
    const asks = Array.from(
      { length: 40 },
      (_, i) => `    - kind: Question
      id: question_${number}_${i}
      variable: Topic.V${i}
      prompt: ${text(i).replace(/[()]/g, "")}
      entity: BooleanPrebuiltEntity

    - kind: ConditionGroup
      id: group_${number}_${i}
      conditions:
        - id: item_${number}_${i}
          condition: =Topic.V${i} = true
          actions:
            - kind: SendActivity
              id: message_${number}_${i}
              activity: ${text(i + 1).replace(/[()]/g, "")}
`,
    ).join("\n");
    const leave =
      number + 1 < count
        ? `    - kind: BeginDialog\n      id: next_${number}\n      dialog: cr1_garden.topic.Topic${number + 1}\n`
        : `    - kind: TransferConversationV2\n      id: transfer\n      transferType:\n        kind: TransferToAgent\n`;
    const trigger =
      number === 0
        ? "  kind: OnEscalate\n  id: main\n  intent:\n    displayName: Escalate\n    triggerQueries:\n      - Talk to a person\n\n"
        : "  kind: OnRedirect\n  id: main\n";
    const head = `mcs.metadata:\n  componentName: Topic${number}\nkind: AdaptiveDialog\nbeginDialog:\n${trigger}  actions:\n`;
    files.set(`topics/Topic${number}.mcs.yml`, `${head}${asks}\n${leave}`);
  }
  return files;
}
