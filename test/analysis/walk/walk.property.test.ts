import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bot, Channel } from "../../../src/model/model.ts";
import { naiveOutcomes } from "../oracle.ts";
import { journeys } from "../project.ts";
import { DOMAIN, freeBot, randomBot } from "../random.ts";

const spelled = (pointer: string) => (pointer === "/intents" ? "request" : pointer.slice(1).replace("/", "."));

/** What the analysis finds. Endless loops are no paths that end. */
const walked = (bot: Bot, channel: Channel): readonly string[] =>
  (journeys([bot])[0]?.outcomes ?? [])
    .filter(({ channels, kind }) => channels.includes(channel) && kind !== "endless-loop")
    .map(({ kind, gate, at }) => `${kind} ${gate} ${spelled(at.pointer)}`);
const soft = (outcome: string) => outcome.replace(/ (?:condition|chosen) /, " none ");
const sorted = (outcomes: Iterable<string>) => [...new Set(outcomes)].sort();
const START = { flow: 0, node: "n0" };

describe("the walk equals a search over every path with explicit stacks and concrete values", () => {
  for (const channel of ["chat", "messaging"] as const)
    it(`on ${channel}`, () => {
      fc.assert(
        fc.property(randomBot, (bot) => {
          const naive = [...naiveOutcomes(bot.flows, START, channel, DOMAIN)];
          expect(sorted(walked(bot, channel).map(soft))).toEqual(sorted(naive.map(soft)));
        }),
        { numRuns: 3000 },
      );
    });
  it("with all its gates, where nobody can evaluate a condition", () => {
    fc.assert(
      fc.property(freeBot, (bot) => {
        expect(sorted(walked(bot, "chat"))).toEqual(sorted(naiveOutcomes(bot.flows, START, "chat", {})));
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
