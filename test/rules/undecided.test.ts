import { expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";

const FLOWS = `flows:
  human_handoff:
    description: Connects the customer to a person.
    steps:
      - collect: topic
        next:
          - if: slots.topic = "roses"
            then:
              - action: utter_roses
                next: END
          - else:
              - action: utter_other
                next: END
  human_callback:
    description: A person is wanted, but later.
    steps:
      - action: utter_other
`;
const DOMAIN = `slots:
  topic:
    type: text
responses:
  utter_ask_topic: [{ text: "What is it about?" }]
  utter_roses: [{ text: "Roses." }]
  utter_other: [{ text: "All right." }]
`;

it("what one declaration decides is told once for a request, with its name in the declaration", async () => {
  const config = { requests: { names: ["human_handoff", "human_callback"] }, platforms: {} };
  const files = [
    { path: "data/flows.yml", content: FLOWS },
    { path: "domain.yml", content: DOMAIN },
  ];
  const { report } = await lint({ files, config: [{ name: "test", value: config }] });
  const told = report.problems.filter(({ rule }) => rule === "handoff/undecided").map(({ pointer, message }) => `${pointer} ${message}`);
  const host = "No host in the project: the application that runs this bot decides what happens to the request";
  expect(told.filter((each) => each.includes('"human_handoff"'))).toEqual([
    `/flows/human_handoff/steps/0/next/0/then/0 ${host} "human_handoff"; declare it with handoff.intents: {"human_handoff": "digital"} or handoff.host`,
  ]);
  expect(told.filter((each) => each.includes('"human_callback"'))).toHaveLength(1);
});
