import { describe, expect, it } from "vitest";
import { bots, DIGITAL, judged, recognised } from "./support.ts";

/** Rasa 1 documentation, "Training Data Format" and "Stories". */

const DOMAIN = `intents: [greet, request_human, affirm, deny, order]
actions: [action_to_desk, action_log]
templates:
  utter_sorry:
    - text: "Please write to us."
  utter_offer:
    - text: "Shall I get somebody from the nursery?"
forms: [order_form]
`;
const REQUEST = "intent request_human domain.yml#/intents/1";
const of = (stories: string) => ({ "domain.yml": DOMAIN, "data/stories.md": stories });
const request = async (stories: string) => (await judged(of(stories), DIGITAL))[REQUEST];

describe("Markdown of Rasa 1", () => {
  it("is known by its headings and lines, documents that show it as code are not", async () => {
    const nlu = "## intent:greet\n- hello\n";
    const story = "## human\n* request_human\n  - utter_sorry\n";
    const shown = `# How to write stories\nLike this:\n\`\`\`md\n${story}\`\`\`\n`;
    const files = {
      "data/nlu.md": nlu,
      "data/core/stories.md": story,
      "README.md": shown,
      "NOTES.md": "## Notes\n* utter_x\n  - action_y runs\n",
    };
    expect(await recognised(files)).toEqual(["data/nlu.md", "data/core/stories.md"]);
  });

  it("holds phrases", async () => {
    const nlu = "## intent:request_human\n- get me a [person](who)\n* an agent please\n\n## synonym:person\n- human\n";
    const [bot] = await bots({ "domain.yml": DOMAIN, "data/nlu.md": nlu });
    const intent = bot?.intents.find(({ name }) => name === "request_human");
    expect(intent?.phrases).toEqual([
      { text: "get me a person", at: { file: "data/nlu.md", pointer: "/0/lines/0" } },
      { text: "an agent please", at: { file: "data/nlu.md", pointer: "/0/lines/1" } },
    ]);
  });

  it("says what follows an intent", async () => {
    expect(await request("## human\n* request_human\n  - utter_offer\n  - action_to_desk\n")).toEqual([
      "handed-off",
      "handed-off none data/stories.md#/0/lines/2",
    ]);
    const other = "## other\n* order\n  - action_to_desk\n";
    expect(await request(`${other}## human\n* greet OR request_human{"who": "agent"}\n  - utter_sorry\n`)).toEqual([
      "violated",
      "dead-end none data/stories.md#/1/lines/1",
    ]);
  });

  it("is read where lines are odd: entities in brackets, no room behind a dash, headings with room before them", async () => {
    const odd = "## other\n* order\n  -action_to_desk\n\n ##human\n* request_human[who = agent]\n  some words\n  -utter_sorry\n";
    expect(await request(odd)).toEqual(["violated", "dead-end none data/stories.md#/1/lines/2"]);
  });

  it("is no story where it answers a retrieval intent", async () => {
    const answers = "## human\n* request_human\n  - action_to_desk\n\n## ask name\n* faq/ask_name\n  - Sara\n";
    const [bot] = await bots(of(answers));
    expect(bot?.defects).toEqual([]);
  });

  it("joins stories by checkpoints and by the action with which they begin", async () => {
    const asked = "## ask\n* request_human\n  - utter_offer\n> offered\n\n## yes\n> offered\n* affirm\n  - action_to_desk\n";
    expect(await request(`${asked}\n## no\n> offered\n* deny\n  - utter_sorry\n`)).toEqual([
      "handed-off",
      "dead-end declined data/stories.md#/2/lines/2",
      "handed-off none data/stories.md#/1/lines/2",
    ]);
    const floating = "## ask\n* request_human\n  - utter_offer\n\n## yes\n  - utter_offer\n* affirm\n  - action_to_desk\n";
    expect(await request(floating)).toEqual(["handed-off", "handed-off none data/stories.md#/1/lines/2"]);
  });

  it("knows forms and slots, and passes other events", async () => {
    const form = '  - order_form\n  - form{"name": "order_form"}\n  - slot{"kind": "rose"}\n  - form{"name": null}\n  - reset_slots\n';
    expect(await request(`## human\n* request_human\n${form}  - action_to_desk\n`)).toEqual([
      "handed-off",
      "handed-off none data/stories.md#/0/lines/6",
    ]);
  });

  it("leaves forms by an action that Rasa brings", async () => {
    const other = "## other\n* order\n  - action_to_desk\n";
    expect(await request(`${other}## human\n* request_human\n  - action_deactivate_form\n  - form{"name": null}\n`)).toEqual([
      "violated",
      "dead-end none data/stories.md#/1/lines/1",
    ]);
  });

  it("has stories that begin with words", async () => {
    const story = "## words\n<U> hello\n  - action_log\n* request_human\n  - action_to_desk\n";
    expect(await request(story)).toEqual(["handed-off", "handed-off none data/stories.md#/0/lines/3"]);
  });

  it("is left out where it tests", async () => {
    const story = "## human\n* request_human: get me a person\n  - utter_sorry\n";
    const tests = { "tests/conversation_tests.md": story, "data/test_stories.md": story };
    const files = { ...of("## human\n* request_human\n  - action_to_desk\n"), ...tests };
    expect((await judged(files, DIGITAL))[REQUEST]).toEqual(["handed-off", "handed-off none data/stories.md#/0/lines/1"]);
  });
});
