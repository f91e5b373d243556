import { expect, it } from "vitest";
import { readLu } from "../../../src/platforms/bot-framework/lu.ts";

/** Each intent with its phrases: `Hours: when are you open | opening hours`. */
const read = (source: string): readonly string[] =>
  readLu("bot.lu", source, undefined).map(({ name, phrases }) => `${name}: ${phrases.map(({ text }) => text).join(" | ")}`);

// Source of all of these: ".lu file format", learn.microsoft.com.
it("an intent is a heading, and its phrases are the items of the list below it, however they are marked", () => {
  expect(read("> a comment\n# Hours\n- when are you open\n* opening hours\n+ are you open\n\n# Person\n- talk to a person\n")).toEqual([
    "Hours: when are you open | opening hours | are you open",
    "Person: talk to a person",
  ]);
});

it("what is listed below an entity is no phrase, up to the next heading", () => {
  const entities = "@ list city =\n  - rome :\n    - roma\n$size:small=\n- tiny\n";
  expect(read(`# Hours\n- when are you open\n${entities}# Person\n- talk to a person\n`)).toEqual([
    "Hours: when are you open",
    "Person: talk to a person",
  ]);
});

it("a heading that only holds intents of its own is none; one with phrases is one, too", () => {
  expect(read("# Desk\n## Person\n- talk to a person\n## Hours\n- opening hours\n")).toEqual([
    "Person: talk to a person",
    "Hours: opening hours",
  ]);
  expect(read("# Desk\n- the desk please\n## Person\n- talk to a person\n")).toEqual(["Desk: the desk please", "Person: talk to a person"]);
  expect(read("# Empty\n# Person\n- talk to a person\n")).toEqual(["Empty: ", "Person: talk to a person"]);
});

it("a question of QnA is no intent, and its answer holds none", () => {
  expect(read("# ? How are you\n- are you well\n```markdown\n# Fine\n- thank you\n```\n# Person\n- talk to a person\n")).toEqual([
    "Person: talk to a person",
  ]);
});

it("a phrase is what a customer says: labels are read, patterns by their first choice, links are none", () => {
  const lines = ["- ring {@who=the office} for {when=today}", "- (call|phone) [please] the desk", "- {@who}", "- [more](./more.lu)"];
  expect(read(`# Person\n${lines.join("\n")}\n`)).toEqual(["Person: ring the office for today | call please the desk"]);
});
