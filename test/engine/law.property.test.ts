import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";
import { filesOf, randomProject } from "./law/files.ts";
import { expected } from "./law/law.ts";

const RULES =
  /^(?:handoff\/(?:no-voice-transfer|no-dead-end|conditional-dead-end|no-callback|answer-without-human|request-unhandled)|failure\/(?:transfer-failure|no-agent|closed-hours|error-branch|no-input))$/;

describe("verdicts and problems of random botflow projects", () => {
  it("are what an independent reading of the definitions gives, with a stack for every path", async () => {
    await fc.assert(
      fc.asyncProperty(randomProject, async (project) => {
        const files = Object.entries(filesOf(project)).map(([path, content]) => ({ path, content }));
        const { report } = await lint({ files, config: [] });
        fc.pre(!report.requests.some(({ outcomes }) => outcomes.some(({ kind }) => kind === "endless-loop")));
        const law = expected(project);
        const asked = report.requests.filter(({ pointer }) => law.verdicts.has(pointer));
        expect(new Map(asked.map(({ pointer, verdict }) => [pointer, verdict]))).toEqual(law.verdicts);
        const pointers = new Map(asked.map(({ id, pointer }) => [id, pointer]));
        const problems = report.problems.flatMap(({ rule, pointer, requests }) =>
          requests.flatMap((id) => {
            const request = pointers.get(id);
            if (!RULES.test(rule) || request === undefined) return [];
            const node = pointer === request ? pointer : (/^\/nodes\/([^/]+)/.exec(pointer)?.[1] ?? pointer);
            return [`${rule} ${node} ${request}`];
          }),
        );
        expect([...new Set(problems)].sort()).toEqual([...law.problems].sort());
      }),
      // A fixed seed: another one is for whoever changes the analysis, and takes more runs.
      { numRuns: 1000, seed: 1 },
    );
  });
});
