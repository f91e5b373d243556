import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { hasMarker } from "../../../../src/platforms/dialogflow/cx/marker.ts";
import { agent, dial, type Files, human, judged, linted, on, type Page, when } from "./support.ts";

const DESK: Page = { entry: { does: [human()] } };
const START = "flows/Default Start Flow/Default Start Flow.json";
const simple = (root = "", name = "Desk", page = DESK) =>
  agent({ flows: { "Default Start Flow": { routes: [on("speak_to_agent", { page: name })], pages: { [name]: page } } } }, root);

const zipped = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])),
  );
const without = (files: Files, ...paths: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
const moved = (files: Files, from: string, to: string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [path.replace(from, to), content]));

describe("a package", () => {
  it("is read from a folder, wherever it lies", async () => {
    for (const root of ["", "bots/support/", "flows/agent/"]) expect((await judged(simple(root))).verdict, root).toBe("handed-off");
  });

  it("is read from a zip, in a folder and beside what a Mac adds", async () => {
    const files = { ...simple("agent/"), "__MACOSX/agent/._agent.json": "\u0000\u0005\u0016", "agent/webhooks/notes.txt": "to do" };
    const result = await judged({ "export.zip": zipped(files) });
    expect(result.outcomes).toEqual([
      "handed-off none export.zip!/agent/flows/Default Start Flow/pages/Desk.json#/entryFulfillment/messages/0",
    ]);
  });

  it("is read with names that are longer than file systems allow", async () => {
    const name = `Übergabe ${"ğüşöç ".repeat(60)}`;
    const result = await judged({ "export.zip": zipped(simple("", name)) });
    expect(result.verdict).toBe("handed-off");
  });

  it("knows its things by the names in the files, however these are called", async () => {
    const files = moved(
      moved(simple(), "pages/Desk.json", "pages/page (1).json"),
      "flows/Default Start Flow/Default",
      "flows/Default Start Flow/cut off",
    );
    expect((await judged(files)).verdict).toBe("handed-off");
  });

  it("has pages that landed beside their flow, and folders in other letters", async () => {
    const files = moved(moved(simple(), "pages/Desk.json", "pages Desk.json"), "intents/", "Intents/");
    const result = await judged({ ...files });
    expect(result.outcomes).toEqual(["handed-off none flows/Default Start Flow/pages Desk.json#/entryFulfillment/messages/0"]);
  });

  it("shares nothing with another package of the project", async () => {
    const one = agent({ flows: { "Default Start Flow": { routes: [on("speak_to_agent", { flow: "Desk" })] } } }, "one/");
    const other = agent({ flows: { "Default Start Flow": {}, Desk: { routes: [when("true", { does: [dial()] })] } }, intents: {} }, "two/");
    const result = await judged({ ...one, ...other });
    expect(result.verdict).toBe("undecided");
  });

  it("is no export of Dialogflow ES", async () => {
    const es = JSON.stringify({ name: "talk to a human", responses: [{ messages: [] }], userSays: [] });
    const { files } = await linted({ ...simple(), "es/intents/talk to a human.json": es, "es/agent.json": '{"language": "en"}' });
    expect(files.filter(({ file }) => file.startsWith("es/")).map(({ platform }) => platform)).not.toContain("dialogflow-cx");
  });
});

describe("a partial export", () => {
  it("without the flow's own file still has its pages", async () => {
    const files = agent({
      flows: {
        "Default Start Flow": {},
        Help: { pages: { Ask: { entry: { says: "Well?" }, routes: [on("speak_to_agent", { page: "Desk" })] }, Desk: DESK } },
      },
    });
    expect((await judged(without(files, "flows/Help/Help.json"))).verdict).toBe("handed-off");
  });

  it("without an intent's own file still has its phrases, and the name of its folder", async () => {
    const asks = { "contactar (más)": ["I want to speak to an agent", "connect me to a real person"] };
    const files = agent({ flows: { Start: { routes: [on("contactar (más)", { does: [human()] })] } }, intents: asks });
    const own = Object.keys(files).find((path) => /^intents\/[^/]+\/[^/]+$/.test(path)) ?? "";
    const { problems, requests } = await linted(without(files, own));
    expect(requests.map(({ name, verdict, why }) => [name, verdict, why])).toEqual([["contactar (más)", "handed-off", "phrases"]]);
    expect(problems.filter(({ rule }) => rule.startsWith("nlu/"))).toEqual([]);
  });

  it("names what is missing once, as a warning, and leaves the request undecided", async () => {
    const files = agent({
      flows: {
        "Default Start Flow": { routes: [on("speak_to_agent", { page: "Desk" })], groups: ["Common"], agentGroups: ["Everywhere"] },
      },
    });
    const { problems, requests } = await linted(files);
    const found = problems.filter(({ rule }) => rule === "structure/unknown-target");
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", expect.stringContaining("3 references lead to route groups and pages")],
    ]);
    expect(requests.map(({ verdict }) => verdict)).toEqual(["undecided"]);
  });

  it("lists under the one warning every request that goes on in what is missing", async () => {
    const routes = [on("speak_to_agent", { flow: "Care" }), on("ask_for_person", { flow: "Care" }), on("get_manager", { page: "Desk" })];
    const phrases = { speak_to_agent: ["agent please"], ask_for_person: ["talk to a person"], get_manager: ["get me a manager"] };
    const { problems, requests } = await linted(agent({ flows: { "Default Start Flow": { routes } }, intents: phrases }));
    expect(requests.map(({ verdict }) => verdict)).toEqual(["undecided", "undecided", "undecided"]);
    const [missing, ...others] = problems.filter(({ requests: own }) => own.length > 0);
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ rule: "structure/unknown-target", severity: "warning" });
    expect(missing?.requests).toHaveLength(3);
  });

  it("without intents takes requests from the routes that use them", async () => {
    const files = agent({ flows: { "Default Start Flow": { routes: [on("speak_to_agent", { does: [dial()] })] } }, intents: {} });
    const { requests } = await linted(files);
    expect(requests.map(({ name, file, pointer, verdict }) => [name, file, pointer, verdict])).toEqual([
      ["speak_to_agent", START, "/transitionRoutes/0/intent", "violated"],
    ]);
  });
});

describe("what cannot be right", () => {
  it("is a start flow that does not exist", async () => {
    const files = agent({
      flows: { Main: { routes: [on("speak_to_agent", { does: [human()] })] } },
      settings: { startFlow: "Default Start Flow" },
    });
    const { problems } = await linted(files);
    expect(problems.filter(({ rule }) => rule === "structure/missing-start").map(({ file, pointer }) => `${file}#${pointer}`)).toEqual([
      "agent.json#/startFlow",
    ]);
  });

  it("is a target that is nearly the name of a page", async () => {
    const files = agent({
      flows: { "Default Start Flow": { routes: [on("speak_to_agent", { page: "Live agent desk" })], pages: { "Live agent desks": DESK } } },
    });
    const { problems } = await linted(files);
    expect(problems.filter(({ rule }) => rule === "structure/unknown-target").map(({ severity, message }) => [severity, message])).toEqual([
      ["error", expect.stringContaining("Live agent desks")],
    ]);
  });

  it("is a second page of one name", async () => {
    const files = simple();
    const again = { ...files, "flows/Default Start Flow/pages/Desk (1).json": files["flows/Default Start Flow/pages/Desk.json"] ?? "" };
    const { problems } = await linted(again);
    expect(problems.filter(({ rule }) => rule === "structure/duplicate-id")).toHaveLength(1);
  });

  it("is an intent that no file declares, where the intents are there", async () => {
    const files = agent({
      flows: {
        "Default Start Flow": { routes: [on("speak_to_agent", { does: [human()] }), on("bill.explian", { says: "It is a charge." })] },
      },
    });
    const { problems } = await linted(files);
    expect(problems.filter(({ rule }) => rule === "nlu/undefined-intent").map(({ pointer, severity }) => [severity, pointer])).toEqual([
      ["error", "/transitionRoutes/1/intent"],
    ]);
  });
});

describe("objects of the REST API", () => {
  const base = "projects/p/locations/global/agents/a";
  const flow = (target: string, agent = base) => ({
    name: `${agent}/flows/f`,
    displayName: "Default Start Flow",
    transitionRoutes: [{ intent: `${agent}/intents/i`, triggerFulfillment: {}, targetPage: `${agent}/flows/f/pages/${target}` }],
    eventHandlers: [],
  });
  const page = (does: object, agent = base) => ({
    name: `${agent}/flows/f/pages/d`,
    displayName: "Desk",
    entryFulfillment: { messages: [does] },
    form: {},
  });
  const intent = (displayName: string, phrases: readonly string[] = [], agent = base) => ({
    name: `${agent}/intents/i`,
    displayName,
    trainingPhrases: phrases.map((text) => ({ parts: [{ text }], repeatCount: 1 })),
  });
  const settings = (displayName: string, agent = base) => ({
    name: agent,
    displayName,
    defaultLanguageCode: "en",
    timeZone: "Europe/London",
  });
  const written = (files: Record<string, object>) =>
    Object.fromEntries(Object.entries(files).map(([path, file]) => [path, JSON.stringify(file)]));
  const verdictsOf = async (files: Files) => (await linted(files)).requests.map(({ id, verdict }) => `${id} ${verdict}`);
  const asks = ["talk to a human", "I want to speak to an agent"];

  it("refer to each other by resource names", async () => {
    const result = await judged({
      ...agent({ flows: { "Default Start Flow": {} } }),
      ...written({
        [START]: flow("d"),
        "flows/Default Start Flow/pages/Desk.json": page(human()),
        "intents/speak_to_agent/speak_to_agent.json": intent("speak_to_agent"),
      }),
    });
    expect(result.verdict).toBe("handed-off");
  });

  it("are told by their names in whatever folder, and hold their phrases", async () => {
    const files = { "dump/agent.json": settings("Garden"), "dump/flows/f.json": flow("d"), "dump/pages/f/d.json": page(dial()) };
    const all = written({ ...files, "dump/intents/i.json": intent("desk", asks) });
    expect(await verdictsOf(all)).toEqual(["Garden/desk violated"]);
    expect((await judged(all)).problems).toEqual(["handoff/no-voice-transfer dump/pages/f/d.json#/entryFulfillment/messages/0"]);
  });

  it("are read in answers that list them, and where one file holds an agent", async () => {
    const own = { agent: settings("Garden"), intents: [intent("desk", asks)] };
    const desk = page(human());
    const lists = { "agent.json": own.agent, "pages.json": { pages: [desk], nextPageToken: "x" }, "intents.json": own.intents };
    expect(await verdictsOf(written({ ...lists, "flows.json": { flows: [flow("d")] } }))).toEqual(["Garden/desk handed-off"]);
    expect(await verdictsOf(written({ "garden.json": { ...own, flows: [flow("d")], pages: [desk] } }))).toEqual(["Garden/desk handed-off"]);
    const ending = { ...flow("END_SESSION"), pages: [desk] };
    expect(await verdictsOf(written({ "garden.json": { ...own, flows: [ending] } }))).toEqual(["Garden/desk violated"]);
  });

  it("are told from settings of other formats that name an agent", () => {
    const named = JSON.stringify(intent("desk"), null, 2);
    expect(hasMarker(named.replace("trainingPhrases", "labels"), "dump/i.json")).toBe(true);
    expect(hasMarker(`{"agent": "${base}/environments/live"}`, "service.json")).toBe(false);
    expect(hasMarker(`"name": "${base}/environments/live"`, "values.yaml")).toBe(false);
  });

  it("are called by their names, not by those of the API, where a way is told", async () => {
    const start = flow("d");
    const route = { condition: "$session.params.open = 1", targetPage: `${base}/flows/f/pages/d` };
    const gate = {
      ...page(human()),
      name: `${base}/flows/f/pages/g`,
      displayName: "Gate",
      entryFulfillment: {},
      transitionRoutes: [route],
    };
    const hook = { condition: "true", triggerFulfillment: { webhook: `${base}/webhooks/w` } };
    const files = { ...start, transitionRoutes: [{ ...start.transitionRoutes[0], targetPage: gate.name }, hook] };
    const own = { agent: settings("Garden"), intents: [intent("desk", asks)], flows: [files] };
    const { problems } = await linted(written({ "garden.json": { ...own, pages: [gate, page(dial())] } }));
    const [told] = problems.filter(({ rule }) => rule === "handoff/no-voice-transfer");
    expect(told?.route.map(({ label }) => label)).toEqual([
      "intent desk",
      "route desk",
      "Gate",
      "condition route to Desk",
      "Desk",
      "telephonyTransferCall",
    ]);
  });

  it("of several agents in one folder keep to themselves", async () => {
    const other = "projects/p/locations/global/agents/b";
    const report = await linted(
      written({
        "live.json": { agent: settings("Live"), flows: [flow("d")], pages: [page(human())], intents: [intent("desk", asks)] },
        "next.json": {
          agent: settings("Next", other),
          flows: [flow("d", other)],
          pages: [page(dial(), other)],
          intents: [intent("desk", asks, other)],
        },
      }),
    );
    expect(report.requests.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(["Live/desk handed-off", "Next/desk violated"]);
    expect(report.problems.map(({ rule, file }) => `${rule} ${file}`)).toContain("handoff/no-voice-transfer next.json");
  });
});
