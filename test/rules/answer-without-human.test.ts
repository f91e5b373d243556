import { expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";

const FLOW = `format: botflow/1
name: Care
channels: [chat]
start: topic
intents: [{ name: talk_to_human, phrases: [human please], goto: topic }]
nodes:
  topic: { type: ask, text: Bills or parcels?, sets: topic, next: sort }
  sort: { type: branch, on: topic, cases: [{ is: bills, next: desk }], default: bye }
  desk: { type: transfer, transfer: { type: digital, queue: Bills }, failure: desk, noAgent: desk }
  bye: { type: end }
`;

it("an answer that only the default of a branch takes is told by the branch", async () => {
  const { report } = await lint({ files: [{ path: "care.yaml", content: FLOW }] });
  const [found] = report.problems.filter(({ rule }) => rule === "handoff/answer-without-human");
  expect(found?.message).toBe(
    'After the request "talk_to_human" the answer that no other branch of "sort" takes ends without a person, while another answer reaches a person',
  );
});
