import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Place } from "../../../src/model/model.ts";
import { open } from "../../../src/source/open.ts";
import { bots, domain, type Files, paths } from "./support.ts";

const filesIn = (folder: string): Files => {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yml"));
  return Object.fromEntries(found.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]));
};

const classic = {
  "domain.yml": domain(
    "  utter_menu:\n    - text: Hello\n      buttons:\n        - title: Complain\n          payload: /complain\nforms:\n  form:\n    required_slots: [contact_way]\n",
  ),
  "nlu.yml": "nlu:\n  - intent: complain\n    examples: |\n      - my [rose](plant) died\n",
  "stories.yml": paths("story", {
    one: [
      "intent request_human",
      "action utter_menu",
      "intent affirm",
      "action form",
      "- active_loop: form",
      "- active_loop: null",
      "action x",
    ],
    two: ["intent request_human", "action utter_menu", "intent deny", "- slot_was_set:\n          - is_open: true", "action utter_offer"],
    three: ["- or:\n          - intent: complain\n          - intent: deny", "- checkpoint: a"],
    four: ["- checkpoint: a", "action action_y"],
  }),
};

it.each([
  ["a flow that hands over", filesIn("examples/rasa-good")],
  ["a flow that does not", filesIn("examples/rasa-bad")],
  ["stories", classic],
])("every place of %s is in the files", async (_, files: Files) => {
  const documents = new Map(
    await Promise.all(Object.entries(files).map(async ([path, content]) => [path, (await open({ path, content }))[0]] as const)),
  );
  const places: Place[] = (await bots(files)).flatMap((bot) => [
    bot.at,
    ...bot.intents.flatMap(({ at, phrases }) => [at, ...phrases.map((phrase) => phrase.at)]),
    ...bot.flows.flatMap(({ at, entries, nodes }) => [
      at,
      ...entries.map((entry) => entry.at),
      ...nodes.flatMap((node) => [
        node.at,
        ...(node.call ? [node.call.at] : []),
        ...(node.texts ?? []).map((said) => said.at),
        ...node.exits.flatMap((exit) => [exit.at, exit.choice?.at, exit.intent?.at, exit.missing?.at].flatMap((each) => each ?? [])),
      ]),
    ]),
  ]);
  const lost = places.filter(({ file, pointer }) => !documents.get(file)?.resolves(pointer));
  expect(places.length).toBeGreaterThan(20);
  expect(lost).toEqual([]);
});
