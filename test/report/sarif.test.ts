import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { Log, Run } from "sarif";
import { describe, expect, it } from "vitest";
import type { LintResult, Problem } from "../../src/engine/result.ts";
import { plain } from "../../src/report/reporter.ts";
import { sarif } from "../../src/report/sarif/sarif.ts";
import { first } from "../engine/tiny.ts";
import { fixture } from "./fixture.ts";

const logOf = (result: LintResult): Log => JSON.parse(sarif(result, { paint: plain, width: 80 }));
const runOf = async (more: readonly Problem[] = []): Promise<Run> => first(logOf(await fixture(more)).runs);
const of = (run: Run, rule: string) => first((run.results ?? []).filter((result) => result.ruleId === rule));

/** The schema of OASIS; its dialect (draft 4) differs from the validator's only in the name of `id`. */
function schema() {
  const file = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
  const { $schema, id, ...rest } = JSON.parse(readFileSync(file, "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(rest);
}

describe("sarif", () => {
  it("holds to the schema of SARIF 2.1.0", async () => {
    const validate = schema();
    validate(logOf(await fixture()));
    expect(validate.errors ?? []).toEqual([]);
    validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [{ message: {}, level: "bad" }] }] });
    expect(validate.errors).not.toBeNull();
  });

  it("rules carry what to do and a link to their page", async () => {
    const { driver } = (await runOf()).tool;
    expect(driver).toMatchObject({ name: "botflow-lint", version: "0.1.0" });
    const rule = driver.rules?.find(({ id }) => id === "handoff/no-voice-transfer");
    expect(rule).toMatchObject({
      name: "HandoffNoVoiceTransfer",
      shortDescription: { text: "A chat must not end in a phone call" },
      help: { text: expect.stringContaining("transfer to a queue instead") },
      helpUri: "https://example.com/rules/handoff/no-voice-transfer.md",
      defaultConfiguration: { level: "error", enabled: true },
    });
  });

  it("a problem stands in its lines, named by its node", async () => {
    const run = await runOf();
    const result = of(run, "handoff/no-voice-transfer");
    expect(result).toMatchObject({ level: "error", ruleIndex: run.tool.driver.rules?.findIndex(({ id }) => id === result.ruleId) });
    const [location] = result.locations ?? [];
    expect(location?.physicalLocation?.region).toEqual({ startLine: 11, startColumn: 13, endLine: 11, endColumn: 56 });
    expect(location?.logicalLocations).toMatchObject([
      { name: "Call the shop", fullyQualifiedName: "Shop bot/Main flow/Call the shop" },
      { name: "dial", fullyQualifiedName: "$['nodes']['dial']" },
    ]);
  });

  it("paths are percent-encoded, relative to a root that no machine is named by", async () => {
    const run = await runOf();
    expect(of(run, "handoff/no-voice-transfer").locations?.[0]?.physicalLocation?.artifactLocation).toMatchObject({
      uri: "flows/shop%20bot.json",
      uriBaseId: "%SRCROOT%",
    });
    expect(Object.keys(run.originalUriBaseIds ?? {})).toEqual(["%SRCROOT%"]);
    expect(JSON.stringify(run)).not.toContain(process.cwd());
  });

  it("a member of a zip is an artifact in the zip; its problem stands at the zip and leads to the member", async () => {
    const run = await runOf();
    const zip = run.artifacts?.findIndex(({ location }) => location?.uri === "exports/agent%20v2.zip");
    expect(zip).toBeGreaterThanOrEqual(0);
    const member = run.artifacts?.findIndex(({ location }) => location?.uri === "pages/gr%C3%B6%C3%9Fe.json") ?? -1;
    expect(run.artifacts?.[member]).toMatchObject({ parentIndex: zip });
    const { locations, relatedLocations } = of(run, "structure/unreachable-node");
    expect(locations?.[0]?.physicalLocation).toMatchObject({ artifactLocation: { index: zip }, region: { startLine: 1 } });
    expect(relatedLocations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "pages/gr%C3%B6%C3%9Fe.json", index: member },
      region: { startLine: 2, startColumn: 11, endLine: 2, endColumn: 30 },
    });
  });

  it("the route is a code flow, each step at the name of its node", async () => {
    const { codeFlows } = of(await runOf(), "handoff/no-voice-transfer");
    const steps = codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location, importance }) => [
      location?.message?.text,
      location?.physicalLocation?.region?.startLine,
      importance,
    ]);
    expect(steps).toEqual([
      ["intent talk to a human", 4, "important"],
      ["next → Say <hello> & wait", 10, "important"],
      ["next → Call the shop", 11, "essential"],
    ]);
  });

  it("the requests that run into a problem are related places, linked in the message", async () => {
    const { message, relatedLocations } = of(await runOf(), "handoff/no-voice-transfer");
    expect(message.text).toBe(
      'the request "talk to a human" ends in a phone transfer to "+441632960000", on chat and messaging\nAsked by [Shop bot/talk to a human](1).',
    );
    expect(relatedLocations).toMatchObject([
      { id: 1, message: { text: 'the request "talk to a human" (violated)' }, physicalLocation: { region: { startLine: 4 } } },
    ]);
  });

  it("words that look like a link are none", async () => {
    expect(of(await runOf(), "failure/transfer-failure").message.text).toContain("see \\[this](1)");
  });

  it("a fix with edits is one; a fix that needs a decision is named", async () => {
    const { fixes, properties } = of(await runOf(), "handoff/no-voice-transfer");
    expect(fixes).toMatchObject([
      {
        description: { text: "Hand over to the queue People" },
        artifactChanges: [
          {
            artifactLocation: { uri: "flows/shop%20bot.json" },
            replacements: [
              {
                deletedRegion: { startLine: 11, startColumn: 15, endLine: 11, endColumn: 38 },
                insertedContent: { text: '"queue": "People"' },
              },
            ],
          },
        ],
      },
    ]);
    expect(properties?.decisions).toEqual(["Set handoff.failureTarget in the config to wire the failure exit"]);
  });

  it("results are known again by our fingerprint", async () => {
    expect(of(await runOf(), "handoff/no-voice-transfer").partialFingerprints).toEqual({
      primaryLocationLineHash: "00000000000000cc",
      "botflowLint/v1": "00000000000000cc",
    });
  });

  it("a suppressed problem is listed with who accepted it and why", async () => {
    const accepted = (await runOf()).results?.filter(({ suppressions }) => suppressions) ?? [];
    expect(accepted.map(({ message, suppressions }) => [message.text, suppressions])).toEqual([
      ['The closed exit of "desk" leads nowhere', [{ kind: "external", status: "accepted", justification: "The desk never closes" }]],
    ]);
  });

  it("at most 5,000 results: errors stay, and the log says how many went", async () => {
    const { problems } = await fixture();
    const [unused] = problems;
    if (!unused) throw new Error("no problem");
    const many = Array.from({ length: 6000 }, (_, i) => ({ ...unused, reported: { ...unused.reported, fingerprint: `f${i}` } }));
    const run = await runOf(many);
    expect(run.results).toHaveLength(5000);
    expect(of(run, "handoff/no-voice-transfer").level).toBe("error");
    expect(run.invocations?.[0]?.toolExecutionNotifications).toMatchObject([
      { message: { text: expect.stringContaining("1004 results") } },
    ]);
  });

  it("a route of 20,000 steps keeps its beginning and its end", async () => {
    const { problems } = await fixture();
    const voice = first(problems.filter(({ reported }) => reported.rule === "handoff/no-voice-transfer"));
    const [start, ...rest] = voice.reported.route;
    const end = rest.at(-1);
    if (!start || !end) throw new Error("no route");
    const middle = Array.from({ length: 20_000 }, (_, i) => ({ ...start, pointer: "/nodes/hello", label: `step ${i}` }));
    const long = { ...voice, reported: { ...voice.reported, rule: "handoff/long", route: [start, ...middle, end] } };
    const steps = of(await runOf([long]), "handoff/long").codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    expect(steps).toHaveLength(1000);
    expect(steps[0]?.location?.message?.text).toBe("intent talk to a human");
    expect(steps.at(-1)?.location?.message?.text).toBe("next → Call the shop");
  });
});
