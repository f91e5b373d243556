import { describe, expect, it } from "vitest";
import { platform } from "../../../src/platforms/rasa/index.ts";
import { computing } from "../../computing.ts";
import { bots, DIGITAL, domain, judged, paths, recognised } from "./support.ts";

const human = paths("rule", { human: ["intent request_human", "action action_to_desk"] });
const config = "language: en\npipeline:\n  - name: DIETClassifier\npolicies:\n  - name: RulePolicy\n";

describe("files of a project", () => {
  it("are known by their keys, whatever they are called", async () => {
    const files = {
      "a.yml": domain(),
      "b.yml": human,
      "c.yml": "nlu:\n  - intent: x\n    examples: |\n      - hi\n",
      "d.yml": "flows:\n  x:\n    description: y\n    steps:\n      - action: utter_z\n",
      "e.yml": config,
      "credentials.yml": "rest:\n",
      "endpoints.yml": "action_endpoint:\n  url: http://localhost:5055/webhook\n",
      "data.json": '{"rasa_nlu_data": {"common_examples": [{"intent": "x", "text": "hi"}]}}',
    };
    expect(await recognised(files)).toEqual(Object.keys(files));
  });

  it("are known in YAML that is written in the manner of JSON, too", async () => {
    const files = {
      "a.yml": '{"intents": ["request_human"]}',
      "b.yml": '{\n  "version": "3.1",\n  "rules": [{"rule": "human", "steps": [{"intent": "request_human"}]}]\n}',
      "c.yml": '{"flows": {"x": {"description": "y", "steps": [{"action": "utter_z"}]}}}',
    };
    expect(await recognised(files)).toEqual(Object.keys(files));
  });

  it.each([
    ["rules of a cluster", "rules:\n  - apiGroups: ['']\n    resources: [pods]\n"],
    ["a build pipeline", "pipeline:\n  - name: build\n    image: node\n"],
    ["a list of intents of something else", "spec:\n  intents:\n    - a\n"],
    ["flows of something else", "flows:\n  a:\n    nodes: []\n"],
    ["credentials of something else", "user: somebody\n"],
  ])("are not %s", async (_, text) => {
    expect(await recognised({ "credentials.yml": text, "rules.yml": text })).toEqual([]);
  });

  it("are one bot, however they are spread", async () => {
    const found = await bots({
      "shop/config.yml": config,
      "shop/domain/general/intents.yml": "intents: [request_human]\n",
      "shop/domain/answers.yml": "responses:\n  utter_a:\n    - text: a\n",
      "shop/data/rules/human.yml": human,
    });
    expect(found.map(({ id, name, at }) => [id, name, at.file])).toEqual([["rasa:shop", "shop", "shop/config.yml"]]);
    expect(found[0]?.intents[0]?.at).toEqual({ file: "shop/domain/general/intents.yml", pointer: "/intents/0" });
  });

  it("are several bots where there are several configs, or several domains", async () => {
    const of = async (name: string, text: string) =>
      (await bots({ [`a/${name}`]: text, "a/data/rules.yml": human, [`b/${name}`]: text, "b/data/rules.yml": human })).map(
        ({ name }) => name,
      );
    expect(await of("config.yml", config)).toEqual(["a", "b"]);
    expect(await of("domain.yml", domain())).toEqual(["a", "b"]);
  });

  it("may keep their config in a folder of its own", async () => {
    const found = await bots({ "config/config.yml": config, "domain.yml": domain(), "data/rules.yml": human });
    expect(found.map(({ id }) => id)).toEqual(["rasa:"]);
  });

  it("are no tests: those say what a bot should do, or did once", async () => {
    const old = paths("story", { old: ["intent request_human", "action utter_sorry"] });
    const files = {
      "config.yml": config,
      "domain.yml": domain(),
      "data/rules.yml": human,
      "tests/old.yml": old,
      "data/test_stories.yml": old,
      "results/failed_test_stories.yml": old,
      "e2e_tests/flows.yml": "flows:\n  human_handoff:\n    steps:\n      - action: utter_sorry\n",
      "data/written.yml": paths("story", { old: ["- user: |\n          a person\n        intent: request_human", "action utter_sorry"] }),
    };
    expect(await judged(files, DIGITAL)).toEqual({
      "intent request_human domain.yml#/intents/0": ["handed-off", "handed-off none data/rules.yml#/rules/0/steps/1"],
    });
  });

  it("are no old copies beside what Rasa trains on", async () => {
    const old = paths("rule", { old: ["intent request_human", "action utter_sorry"] });
    const files = { "config.yml": config, "domain.yml": domain(), "data/rules.yml": human };
    const copies = { "data_backup/rules.yml": old, "old/config.yml": config, "old/domain.yml": domain(), "old/data/rules.yml": old };
    expect(await judged({ ...files, ...copies }, DIGITAL)).toEqual(await judged(files, DIGITAL));
    expect((await bots({ ...files, ...copies }, DIGITAL)).map(({ id }) => id)).toHaveLength(1);
    // What stands below `data` is trained on, whatever the folder is called.
    const within = await judged({ ...files, "data/old/rules.yml": old }, DIGITAL);
    expect(within["intent request_human domain.yml#/intents/0"]).not.toEqual([
      "handed-off",
      "handed-off none data/rules.yml#/rules/0/steps/1",
    ]);
  });

  it("may all lie in a folder that is called like tests", async () => {
    const files = { "tests/bot/config.yml": config, "tests/bot/domain.yml": domain(), "tests/bot/data/rules.yml": human };
    expect(Object.values(await judged(files, DIGITAL))).toEqual([
      ["handed-off", "handed-off none tests/bot/data/rules.yml#/rules/0/steps/1"],
    ]);
  });
});

describe("phrases", () => {
  const nlu =
    'nlu:\n  - intent: complain\n    examples: |\n      - my [rose](plant) died\n      - the [hedge]{"entity": "plant"} is dead\n      - let me talk to a [person](who:staff)\n';

  it("are read without the marks of entities, each at its line", async () => {
    const [bot] = await bots({ "domain.yml": domain(), "nlu.yml": nlu, "rules.yml": human });
    const complain = bot?.intents.find(({ name }) => name === "complain");
    expect(complain?.phrases.map(({ text }) => text)).toEqual(["my rose died", "the hedge is dead", "let me talk to a person"]);
    const { pointer, span } = complain?.phrases[2]?.at ?? {};
    expect(pointer).toBe("/nlu/0/examples");
    expect(nlu.slice(span?.start, span?.end)).toBe("- let me talk to a [person](who:staff)");
  });

  it("may be objects", async () => {
    const [bot] = await bots({
      "nlu.yml": "nlu:\n  - intent: x\n    examples:\n      - text: |\n          hello there\n      - text: hi\n",
    });
    expect(bot?.intents[0]?.phrases).toEqual([
      { text: "hello there", at: { file: "nlu.yml", pointer: "/nlu/0/examples/0" } },
      { text: "hi", at: { file: "nlu.yml", pointer: "/nlu/0/examples/1" } },
    ]);
  });

  it("that ask for a person in an intent about something else are a hidden request", async () => {
    const result = await judged({ "domain.yml": domain(), "nlu.yml": nlu, "rules.yml": human }, DIGITAL);
    expect(Object.keys(result)).toContain("intent complain domain.yml#/intents/3");
  });

  it("about what the bot is ask for nobody", async () => {
    const question = nlu.replace("let me talk to a [person](who:staff)", "are you a human or a bot");
    const result = await judged({ "domain.yml": domain(), "nlu.yml": question, "rules.yml": human }, DIGITAL);
    expect(Object.keys(result)).toEqual(["intent request_human domain.yml#/intents/0"]);
  });

  it("belong to languages where files or folders tell them apart", async () => {
    const said = (text: string) => `nlu:\n  - intent: complain\n    examples: |\n      - ${text}\n`;
    const languages = async (...paths: readonly [string, string]) => {
      const [bot] = await bots({ [paths[0]]: said("kaputt"), [paths[1]]: said("broken") });
      return [bot?.languages, bot?.intents[0]?.phrases.map(({ language }) => language)];
    };
    const both = [
      ["de", "en"],
      ["de", "en"],
    ];
    expect(await languages("data/de/nlu.yml", "data/en/nlu.yml")).toEqual(both);
    expect(await languages("data/nlu_de.yml", "data/nlu_en.yml")).toEqual(both);
    expect(await languages("data/it/nlu.yml", "data/hr_questions.yml")).toEqual([[], [undefined, undefined]]);
  });
});

describe("channels", () => {
  const channels = async (credentials: string) => {
    const [bot] = await bots({ "config.yml": config, "domain.yml": domain(), "rules.yml": human, "credentials.yml": credentials });
    return bot?.flows[0]?.channels;
  };

  it("are those of the credentials, where these are definite", async () => {
    expect(await channels("socketio:\n  session_persistence: true\nslack:\n  slack_token: x\n")).toEqual(["chat", "messaging"]);
    expect(await channels("rasa:\n  url: http://localhost:5002/api\ntwilio_voice:\n  speech_model: default\n")).toEqual(["voice"]);
    expect(await channels("rasa_vier_cvg.CVGInput:\n  token: x\n")).toEqual(["voice"]);
  });

  it("are open where the credentials name none, one that anybody can write to, or one of the project's own", async () => {
    expect(await channels("rest:\naudiocodes:\n  token: x\n")).toBeUndefined();
    expect(await channels("browser_audio:\n  server_url: localhost\nrasa:\n  url: http://localhost:5002/api\n")).toBeUndefined();
    expect(await channels("audiocodes:\n  token: x\nconnectors.garden.GardenInput:\n  token: x\n")).toBeUndefined();
  });
});

describe("markers", () => {
  it.each([
    ["many keys that other files use too", "rules:\n  - apiGroups: ['']\n---\n".repeat(20_000)],
    ["many blank lines", `intents:\n${"\n".repeat(100_000)}x`],
    ["many blanks", `rules:\n${" ".repeat(500_000)}x`],
  ])("take no longer than reading for %s", (_, text) => {
    const spent = computing();
    expect(platform.hasMarker(text, "a.yaml")).toBe(false);
    expect(spent()).toBeLessThan(1000);
  });
});
