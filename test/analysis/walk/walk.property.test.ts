import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { naiveOutcomes } from "../oracle.ts";
import { journeys } from "../project.ts";
import { DOMAIN, randomBot } from "../random.ts";

const soft = (gate: string) => (gate === "condition" || gate === "chosen" ? "none" : gate);
const spelled = (pointer: string) => (pointer === "/intents" ? "request" : pointer.slice(1).replace("/", "."));

describe("the walk equals a search over every path with explicit stacks and concrete values", () => {
  for (const channel of ["chat", "messaging"] as const)
    it(`on ${channel}`, () => {
      fc.assert(
        fc.property(randomBot, (bot) => {
          const [found] = journeys([bot]);
          const walked = (found?.outcomes ?? []).filter((outcome) => outcome.channels.includes(channel) && outcome.kind !== "endless-loop");
          const real = new Set(walked.map(({ kind, gate, at }) => `${kind} ${soft(gate)} ${spelled(at.pointer)}`));
          const naive = naiveOutcomes(bot.flows, { flow: 0, node: "n0" }, channel, DOMAIN);
          expect([...real].sort()).toEqual([...naive].sort());
        }),
        { numRuns: 3000 },
      );
    });
});

describe("every route", () => {
  it("begins at the request, ends where the outcome stands, and no two hops in a row are one place", () => {
    fc.assert(
      fc.property(randomBot, (bot) => {
        for (const { request, outcomes } of journeys([bot]))
          for (const { route, at } of outcomes) {
            expect(route[0]?.at).toEqual(request.at);
            expect(route.at(-1)?.at).toEqual(at);
            for (const [i, hop] of route.entries()) if (i > 0) expect(hop.at).not.toEqual(route[i - 1]?.at);
          }
      }),
    );
  });
});
