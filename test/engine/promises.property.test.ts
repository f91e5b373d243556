import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";
import type { LintResult } from "../../src/engine/result.ts";
import type { Bot, Node, TransferRoute } from "../../src/model/model.ts";
import { printBot } from "../../src/platforms/botflow/print.ts";
import { randomBot } from "../analysis/random.ts";

const ROUTES: readonly TransferRoute[] = ["digital", "voice", "callback", "voicemail", "ticket", "email", "unclear", "dynamic"];

/** Random bots with every kind of transfer, things that nobody can see, and targets that are missing. */
const anyBot: fc.Arbitrary<Bot> = fc
  .tuple(randomBot, fc.array(fc.constantFrom(...ROUTES), { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 9 }))
  .map(([bot, routes, odd]) => {
    let n = 0;
    const change = (node: Node): Node => {
      n++;
      if (node.kind === "transfer") return { ...node, transfer: { route: routes[n % routes.length] ?? "digital" } };
      if (node.kind === "end" && n % 10 === odd) return { ...node, kind: "opaque", opaque: { what: "the webhook" } };
      if (node.kind !== "say" || n % 7 !== odd) return node;
      const missing = { name: "gone", at: { file: "bot.json", pointer: "" }, what: "node", known: [] };
      return { ...node, exits: [{ role: "next", to: null, missing }] };
    };
    return { ...bot, flows: bot.flows.map((flow) => ({ ...flow, nodes: flow.nodes.map(change) })) };
  });

const lintModel = (bot: Bot): Promise<LintResult> =>
  lint({ files: [{ path: "model.json", content: Buffer.from(JSON.stringify(printBot(bot))) }] });

const verdicts = ({ report }: LintResult) =>
  report.requests.map(({ name, verdict, channels, outcomes }) => ({
    name,
    verdict,
    channels,
    ends: outcomes.map(({ kind, gate }) => `${kind} ${gate}`).sort(),
  }));

describe("what every report keeps to", () => {
  it("a violated request has an error, an undecided one a problem, and nothing else is blamed with an error of handoff/*", async () => {
    await fc.assert(
      fc.asyncProperty(anyBot, async (bot) => {
        const { report } = await lintModel(bot);
        for (const { id, verdict } of report.requests) {
          const own = report.problems.filter(({ requests }) => requests.includes(id));
          const errors = own.filter(({ severity }) => severity === "error");
          if (verdict === "violated") expect(errors).not.toEqual([]);
          if (verdict === "undecided") expect(own).not.toEqual([]);
          if (verdict === "handed-off" || verdict === "undecided")
            expect(errors.filter(({ rule }) => rule.startsWith("handoff/"))).toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("printing a model and linting what was printed gives the same verdicts and ends", async () => {
    await fc.assert(
      fc.asyncProperty(anyBot, async (bot) => {
        const first = await lintModel(bot);
        const [again] = first.facts.bots;
        expect(again).toBeDefined();
        if (again) expect(verdicts(await lintModel(again))).toEqual(verdicts(first));
      }),
      { numRuns: 300 },
    );
  });

  it("fingerprints are unique, places resolve, and two runs print the same", async () => {
    await fc.assert(
      fc.asyncProperty(anyBot, async (bot) => {
        const first = await lintModel(bot);
        const prints = first.report.problems.map(({ fingerprint }) => fingerprint);
        expect(new Set(prints).size).toBe(prints.length);
        expect(JSON.stringify((await lintModel(bot)).report)).toBe(JSON.stringify(first.report));
      }),
      { numRuns: 200 },
    );
  });
});
