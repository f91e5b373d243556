import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import {
  type CodeAction,
  type CompletionItem,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type Location,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { serve } from "../../src/lsp/server.ts";

const FOLDER = "/work-of-a-test";
const uri = (file: string) => pathToFileURL(`${FOLDER}/${file}`).href;

const BOT = `{
  "format": "botflow/1", "name": "Shop", "channels": ["chat"], "start": "hello",
  "intents": [
    {"name": "talk to a human", "phrases": ["agent please"], "goto": "desk"}
  ],
  "nodes": {
    "hello": {"type": "ask", "text": "Hi", "next": "hello"},
    "desk": {"type": "transfer", "transfer": {"type": "voice", "number": "+15550100"}, "failure": "note", "noAgent": "note"}, // the desk
    "note": {"type": "transfer", "transfer": {"type": "ticket", "form": "contact"}}
  }
}
`;
const HANDOFF = { equivalents: { "+15550100": { queue: "Chat" } } };

interface Client {
  readonly connection: ProtocolConnection;
  readonly diagnostics: (file: string) => Promise<readonly Diagnostic[]>;
}
const clients: ProtocolConnection[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

/** An editor that has opened the given files. */
async function editor(files: Readonly<Record<string, string>>): Promise<Client> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    folderOf: async () => FOLDER,
    files: async () => ({ files: Object.entries(files).map(([path, content]) => ({ path, content })) }),
    file: async (_, path) => (files[path] === undefined ? undefined : { path, content: files[path] }),
    settings: async () => ({
      layers: [{ name: "config", value: { handoff: HANDOFF } }],
      home: "",
      today: "2026-01-01",
      wrong: [],
      from: [],
    }),
    pause: async () => {},
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  clients.push(connection);
  const waiting: ((params: PublishDiagnosticsParams) => void)[] = [];
  const arrived: PublishDiagnosticsParams[] = [];
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    const next = waiting.shift();
    if (next) next(params);
    else arrived.push(params);
  });
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
  });
  await connection.sendNotification("initialized", {});
  for (const [file, text] of Object.entries(files))
    await connection.sendNotification("textDocument/didOpen", { textDocument: { uri: uri(file), languageId: "json", version: 1, text } });
  const diagnostics = async (file: string): Promise<readonly Diagnostic[]> => {
    for (;;) {
      const params = arrived.shift() ?? (await new Promise<PublishDiagnosticsParams>((resolve) => waiting.push(resolve)));
      if (params.uri === uri(file)) return params.diagnostics;
    }
  };
  return { connection, diagnostics };
}

const at = (text: string, needle: string) => {
  const before = text.slice(0, text.indexOf(needle) + 1).split("\n");
  return { line: before.length - 1, character: (before.at(-1)?.length ?? 1) - 1 };
};
const ask = <T>(client: Client, method: string, needle: string) =>
  client.connection.sendRequest<T>(method, { textDocument: { uri: uri("bot.jsonc") }, position: at(BOT, needle) });

describe("an editor", () => {
  it("shows problems with the way to them, and none once they are mended", async () => {
    const client = await editor({ "bot.jsonc": BOT });
    const [problem] = await client.diagnostics("bot.jsonc");
    expect(problem).toMatchObject({
      code: "handoff/no-voice-transfer",
      severity: 1,
      range: { start: at(BOT, '{"type": "transfer", "transfer": {"type": "voice"') },
    });
    expect(problem?.relatedInformation?.map(({ message }) => message)).toEqual(["intent talk to a human", "desk"]);
    const start = at(BOT, '"voice", "number"');
    const end = { ...start, character: start.character + '"voice", "number": "+15550100"'.length };
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: uri("bot.jsonc"), version: 2 },
      contentChanges: [{ range: { start, end }, text: '"digital", "queue": "Chat"' }],
    });
    expect(await client.diagnostics("bot.jsonc")).toEqual([]);
  });

  it("offers the fix, and a comment that accepts the problem", async () => {
    const client = await editor({ "bot.jsonc": BOT });
    await client.diagnostics("bot.jsonc");
    const position = at(BOT, '"desk": {');
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: uri("bot.jsonc") },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const texts = actions.map(({ edit }) => edit?.changes?.[uri("bot.jsonc")]?.map(({ newText }) => newText));
    expect(actions.map(({ isPreferred }) => isPreferred)).toEqual([true, undefined]);
    expect(texts[0]).toEqual(expect.arrayContaining(['"digital"', '"queue"', '"Chat"']));
    expect(texts[1]).toEqual(["    // botflow-lint-ignore handoff/no-voice-transfer -- why this is accepted\n"]);
  });

  it("offers no comment inside a text of several lines, which it would be a part of", async () => {
    const bot = JSON.stringify({
      Version: "2019-10-30",
      StartAction: "to",
      Actions: [{ Identifier: "to", Type: "Unheard", Transitions: {} }],
    });
    const flow = (content: string) =>
      `Resources:\n  Main:\n    Type: AWS::Connect::ContactFlow\n    Properties:\n      Content: ${content}\n`;
    const titles = async (file: string, text: string) => {
      const client = await editor({ [file]: text });
      await client.diagnostics(file);
      const position = at(text, '"Unheard"');
      const params = { textDocument: { uri: uri(file) }, range: { start: position, end: position }, context: { diagnostics: [] } };
      return (await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", params)).map(({ title }) => title);
    };
    const offered = ["Accept structure/unknown-action here, with a comment"];
    expect(await titles("one.yaml", flow(`'${bot}'`))).toEqual(offered);
    expect(await titles("block.yaml", flow(`|\n        ${bot}`))).toEqual([]);
    const resource = (content: string) => `resource "aws_connect_contact_flow" "main" {\n  content = ${content}\n}\n`;
    expect(await titles("call.tf", resource(`jsonencode(${bot})`))).toEqual(offered);
    expect(await titles("text.tf", resource(`<<JSON\n${bot}\nJSON`))).toEqual([]);
  });

  it("offers no fix for a text that has been mended meanwhile", async () => {
    const client = await editor({ "bot.jsonc": BOT });
    await client.diagnostics("bot.jsonc");
    const start = at(BOT, '"voice", "number"');
    const end = { ...start, character: start.character + '"voice", "number": "+15550100"'.length };
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: uri("bot.jsonc"), version: 2 },
      contentChanges: [{ range: { start, end }, text: '"digital", "queue": "Chat"' }],
    });
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: uri("bot.jsonc") },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    expect(actions).toEqual([]);
  });

  it("tells the verdict of an intent under the cursor", async () => {
    const hover = await ask<Hover>(await editor({ "bot.jsonc": BOT }), "textDocument/hover", "talk to a human");
    expect(hover.contents).toMatchObject({ value: expect.stringContaining("✖ violated") });
    expect(hover.contents).toMatchObject({ value: expect.stringContaining("intent talk to a human › desk") });
  });

  it("goes from an exit to its target", async () => {
    const location = await ask<Location>(await editor({ "bot.jsonc": BOT }), "textDocument/definition", '"note", "noAgent"');
    expect(location).toMatchObject({
      uri: uri("bot.jsonc"),
      range: { start: at(BOT, '{"type": "transfer", "transfer": {"type": "ticket"') },
    });
  });

  it("goes nowhere from a node without exits, not to what the flow around it begins with", async () => {
    const topic = [
      "kind: AdaptiveDialog",
      "beginDialog:",
      "  kind: OnRecognizedIntent",
      "  id: main",
      "  intent:",
      "    triggerQueries: [talk to a human]",
      "  actions:",
      "    - kind: SendActivity",
      "      id: hello",
      "      activity: One moment.",
      "    - kind: BeginDialog",
      "      id: desk",
      "      dialog: cr1_bot.topic.Escallate",
    ].join("\n");
    const client = await editor({ "topics/Talk.mcs.yml": topic });
    const from = (needle: string) =>
      client.connection.sendRequest<Location | null>("textDocument/definition", {
        textDocument: { uri: uri("topics/Talk.mcs.yml") },
        position: at(topic, needle),
      });
    expect(await from("triggerQueries")).toMatchObject({ range: { start: { line: 7 } } });
    expect(await from("Escallate")).toBeNull();
  });

  it("goes from the target of a Dialogflow route to its page, also past what the route says", async () => {
    const route = {
      condition: "true",
      triggerFulfillment: { messages: [{ text: { text: ["This way."] }, languageCode: "en" }] },
      targetPage: "two",
      name: "r1",
    };
    const one = JSON.stringify({ name: "one", displayName: "one", transitionRoutes: [route] }, null, 2);
    const client = await editor({
      "agent.json": JSON.stringify({ displayName: "Shop", defaultLanguageCode: "en", startFlow: "Start" }),
      "flows/Start/Start.json": JSON.stringify({
        displayName: "Start",
        name: "Start",
        transitionRoutes: [{ ...route, targetPage: "one" }],
      }),
      "flows/Start/pages/one.json": one,
      "flows/Start/pages/two.json": JSON.stringify({ name: "two", displayName: "two" }),
    });
    const target = await client.connection.sendRequest<Location | null>("textDocument/definition", {
      textDocument: { uri: uri("flows/Start/pages/one.json") },
      position: at(one, '"two"'),
    });
    expect(target?.uri).toBe(uri("flows/Start/pages/two.json"));
  });

  it("lists a route once that stands on every page of its flow", async () => {
    const handler = (event: string) => ({ event, name: event, triggerFulfillment: { messages: [{ text: { text: ["Pardon?"] } }] } });
    const files = {
      "agent.json": JSON.stringify({ displayName: "Shop", defaultLanguageCode: "en", startFlow: "Start" }),
      "flows/Start/Start.json": JSON.stringify({ displayName: "Start", name: "Start", eventHandlers: [handler("sys.no-match-default")] }),
      "flows/Start/pages/one.json": JSON.stringify({ name: "one", displayName: "one" }),
      "flows/Start/pages/two.json": JSON.stringify({ name: "two", displayName: "two" }),
    };
    const client = await editor(files);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri: uri("flows/Start/Start.json") },
    });
    const names = symbols.flatMap(({ children = [] }) => children.map(({ name }) => name));
    expect(names).toContain("event sys.no-match-default");
    expect(names.filter((name) => name === "event sys.no-match-default")).toHaveLength(1);
  });

  it("lists flows, nodes and requests", async () => {
    const client = await editor({ "bot.jsonc": BOT });
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri: uri("bot.jsonc") },
    });
    expect(symbols.map(({ name }) => name)).toEqual(["talk to a human", "Shop"]);
    expect(symbols[1]?.children?.map(({ name }) => name)).toEqual(["hello", "desk", "note"]);
  });

  it("completes the config by its schema", async () => {
    const text = '{"rules": {"handoff/": ""}, "handoff": {}}';
    const client = await editor({ "botflow.config.json": text });
    const complete = async (character: number) =>
      (
        await client.connection.sendRequest<CompletionItem[]>("textDocument/completion", {
          textDocument: { uri: uri("botflow.config.json") },
          position: { line: 0, character },
        })
      ).map(({ label }) => label);
    expect(await complete(text.indexOf("handoff/"))).toContain("handoff/no-voice-transfer");
    expect(await complete(text.lastIndexOf("{") + 1)).toEqual(expect.arrayContaining(["target", "equivalents"]));
  });

  it("survives a file that is half written", async () => {
    const client = await editor({ "bot.jsonc": BOT.slice(0, BOT.indexOf('"note": {')) });
    const found = await client.diagnostics("bot.jsonc");
    const broken = found.find(({ code }) => code === "source/parse-error");
    // On the line that is cut off, behind the desk.
    expect(broken?.range.start.line).toBe(at(BOT, '"note": {').line);
  });
});
