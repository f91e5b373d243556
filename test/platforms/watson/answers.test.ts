import { describe, expect, it } from "vitest";
import { agent, dialog, node, output, said } from "./support.ts";

const NAME = "General_Connect_to_Agent";
const intent = (name: string, ...examples: string[]) => ({ intent: name, examples: examples.map((text) => ({ text })) });
const value = (word: string, ...synonyms: string[]) => ({ type: "synonyms", value: word, synonyms });
const PARTS = {
  intents: [
    intent(NAME, "connect me to an agent"),
    intent("zustimmung", "ja", "gerne"),
    intent("antwort2", "nein danke", "lieber nicht"),
    intent("Call_Back", "please call me back"),
  ],
  entities: [
    { entity: "antwort", values: [value("Não", "nunca"), value("weg", "nein", "nicht jetzt", "lieber nicht")] },
    { entity: "way", values: [value("mail"), value("order cancel")] },
  ],
};

/** What comes of an answer beside the one that hands off. */
async function answered(condition: string): Promise<readonly string[]> {
  const nodes = [
    node("human", `#${NAME}`, output(said("Soll ich Sie verbinden?"))),
    node("yes", "#zustimmung", { parent: "human", ...output(agent()) }),
    node("other", condition, { parent: "human", ...output(said("Gut.")) }),
    node("else", "anything_else", output(said("Bitte?"))),
  ];
  const { requests } = await dialog(nodes, {}, PARTS);
  return requests[NAME]?.outcomes ?? [];
}

describe("a dialog node that waits for an answer", () => {
  it.each([
    "#antwort2",
    "intents[0].intent == 'antwort2'",
    "@antwort:Não",
    "@antwort:weg",
    "@sys-yes-no:(no)",
    '@antwort.literal == "weg"',
    "entities['antwort'].value == 'weg'",
    '<? input.text == "nein" ?>',
    '"nein" == input.text',
    "'weg' == @antwort.literal",
    'input.text.matches("nein|lieber nicht")',
    "input.text.toLowerCase().matches('^(no|nope)$')",
    "(#antwort2 || @antwort:weg)",
    "#antwort2 && !@way",
  ])("declines the handoff: %s", async (condition) => {
    expect(await answered(condition)).toContain("dead-end declined other");
  });

  it.each([
    "#Call_Back",
    "@way:mail",
    "@way:(order cancel)",
    "#antwort2 || @way:mail",
    'input.text.matches("nein|mail")',
    'input.text.matches("no.*")',
  ])("chooses something else: %s", async (condition) => {
    expect(await answered(condition)).toContain("dead-end chosen other");
  });

  it("is not read in more brackets than people write", async () => {
    const brackets = (depth: number) => `${"(".repeat(depth)}#antwort2${")".repeat(depth)}`;
    expect(await answered(brackets(20))).toContain("dead-end declined other");
    expect(await answered(brackets(20_000))).toContain("dead-end chosen other");
  });
});
