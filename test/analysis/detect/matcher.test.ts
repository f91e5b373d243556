import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matcher } from "../../../src/analysis/detect/matcher.ts";

const whole = (source: string) => new RegExp(`(?:^| )(?:${source})(?= |$)`);

describe("a matcher of words", () => {
  it("finds an alternative by the word that it begins with", () => {
    const found = matcher("(real|true) estate|travel (agent|agency)|ins(urance)? agent|(my )?agents? fee|[^ ]+ login");
    expect(
      [
        "a real estate agent",
        "true estate",
        "travel agency",
        "ins agent",
        "insurance agent",
        "the agent fee",
        "my agents fee",
        "agent login",
      ].map(found.test),
    ).toEqual(Array(8).fill(true));
    expect(["estate", "real agent", "travels agent", "insurances agent", "agent fees", "login"].map(found.test)).toEqual(
      Array(6).fill(false),
    );
  });

  it("gives the answer of the whole expression on any text of its words", () => {
    const parts = ["ab", "abc?", "(ab|cd)? ef", "(?:gh|ab) cd", "ef{0,2}", "c*d ab", "(?!ab)[^ ]+ gh", "(ab )?(cd )?ef gh"];
    const words = fc.array(fc.constantFrom("ab", "abc", "cd", "ef", "eff", "gh", "d", "ccd", "x"), { maxLength: 5 });
    fc.assert(
      fc.property(fc.subarray(parts, { minLength: 1 }), words, (list, text) => {
        const said = text.join(" ");
        expect(matcher(list.join("|")).test(said)).toBe(whole(list.join("|")).test(said));
      }),
      { numRuns: 5000 },
    );
  });
});
