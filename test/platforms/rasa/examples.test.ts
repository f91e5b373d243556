import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";

const example = async (name: string) => {
  const folder = join("examples", name);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yml"));
  const files = paths.map((path) => ({ path: path.replaceAll("\\", "/"), content: readFileSync(join(folder, path)) }));
  const { report } = await lint({ files });
  return {
    problems: report.problems.map(({ severity, rule, file, pointer }) => `${severity} ${rule} ${file}#${pointer}`),
    requests: report.requests.map(({ name: request, verdict }) => `${request} ${verdict}`).sort(),
  };
};

describe("the examples", () => {
  it("a bot that writes the pattern anew, and offers a gardener, hands everybody over", async () => {
    expect(await example("rasa-good")).toEqual({
      problems: [],
      requests: ["human_handoff handed-off", "pattern_human_handoff handed-off"],
    });
  });

  it("a bot that leaves the pattern as Rasa brings it, dials in a chat, and hides its manager in code, does not", async () => {
    expect(await example("rasa-bad")).toEqual({
      problems: [
        "error handoff/no-dead-end config.yml#",
        "warning handoff/undecided data/flows/human.yml#/flows/complaint_manager/steps/0/next/0/then/0",
        "error handoff/no-voice-transfer domain/human.yml#/responses/utter_we_call/0",
      ],
      requests: ["complaint_manager undecided", "human_handoff violated", "pattern_human_handoff violated"],
    });
  });
});
