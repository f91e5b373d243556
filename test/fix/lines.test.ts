import { describe, expect, it } from "vitest";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import { lint } from "../../src/engine/lint.ts";
import { mend } from "../../src/fix/mend.ts";
import { withFixes } from "../../src/fix/offer.ts";

const sourcesOf = (files: Readonly<Record<string, string>>) => Object.entries(files).map(([path, content]) => ({ path, content }));
const config = [{ name: "test", value: { handoff: { actions: { action_handoff: "digital" } } } as ConfigValue }];
/** A Rasa bot without its examples. */
const BOT = {
  "domain.yml": "intents: [human_handoff, hours]\nresponses:\n  utter_hours: [{ text: 9 to 5 }]\nactions: [action_handoff]\n",
  "data/rules.yml": `rules:
- rule: human
  steps: [{ intent: human_handoff }, { action: action_handoff }]
- rule: hours
  steps: [{ intent: hours }, { action: utter_hours }]
`,
};
const mended = (files: Readonly<Record<string, string>>, unsafe = true) => mend({ files: sourcesOf(files), config }, { unsafe });

describe.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
])("a phrase that is a line of a text goes with its line (%s)", (_, eol) => {
  it("out of a .lu file, which is no data", async () => {
    const LU = "language-understanding/en-us/shop.en-us.lu";
    const lu = (...lines: readonly string[]) =>
      [
        "> the shop",
        "# TalkToAgent",
        "- talk to an agent",
        "- human please",
        "",
        "# Hours",
        "- when open",
        ...lines,
        "- opening times",
        "",
      ].join(eol);
    const on = (intent: string, $kind: string) => ({ $kind: "Microsoft.OnIntent", intent, actions: [{ $kind, activity: "9 to 5" }] });
    const triggers = [on("TalkToAgent", "Microsoft.SendHandoffActivity"), on("Hours", "Microsoft.SendActivity")];
    const files = {
      "shop.botproj": '{"name": "shop", "schemaVersion": "0.2"}',
      "shop.dialog": JSON.stringify({ $kind: "Microsoft.AdaptiveDialog", id: "shop", recognizer: "shop.lu", triggers }),
      [LU]: lu("-", "  - Human, please!  ", "- "),
    };
    expect((await mended(files, false)).texts.get(LU)).toBe(lu("  - Human, please!  "));
    expect((await mended(files)).texts.get(LU)).toBe(lu());
  });

  const rasa = (...lines: readonly string[]) => ({
    ...BOT,
    "data/nlu.yml": ["nlu:", "- intent: human_handoff", "  examples: |", "    - talk to a human", "    - agent please"]
      .concat("- intent: hours", "  examples: |   # more to come", ...lines, "")
      .join(eol),
  });
  const hours = ["    - when open", "    - opening times", "    - when do you close"];

  it("out of the examples of a Rasa intent", async () => {
    const { texts, applied } = await mended(rasa(...hours.slice(0, 1), "      - Agent, please!", ...hours.slice(1), "    - agent please"));
    expect(applied.map(({ rule }) => rule)).toEqual(["handoff/request-shadowed"]);
    expect(texts.get("data/nlu.yml")).toBe(rasa(...hours)["data/nlu.yml"]);
  });

  it.each(["    - ", "    -"])("where it has no words, as an example of Rasa that is a dash alone (%j)", async (empty) => {
    const { texts, applied } = await mended(rasa(...hours.slice(0, 2), empty, ...hours.slice(2)));
    expect(applied.map(({ rule }) => rule)).toEqual(["nlu/empty-phrase"]);
    expect(texts.get("data/nlu.yml")).toBe(rasa(...hours)["data/nlu.yml"]);
  });

  it("and is, as a patch, what is left of the text", async () => {
    const { report } = await withFixes(await lint({ files: sourcesOf(rasa(...hours, "    - agent please")), config }));
    const [fix] = report.problems.flatMap(({ rule, fixes }) => (rule === "handoff/request-shadowed" ? fixes : []));
    expect(fix?.patch).toEqual([{ op: "replace", path: "/nlu/1/examples", value: "- when open\n- opening times\n- when do you close\n" }]);
  });
});

it("a line of a text that folds its lines stays, which is told", async () => {
  const files = {
    ...BOT,
    "data/nlu.yml": `nlu:
- intent: human_handoff
  examples: |
    - talk to a human
    - agent please
- intent: hours
  examples: >
    - when open

    - agent please

    - opening times

    - when do you close
`,
  };
  const { texts, refused } = await mended(files);
  expect([...texts]).toEqual([]);
  expect(refused.map(({ reason }) => reason)).toEqual(["the line stands in a text that is written in an unusual way"]);
});
