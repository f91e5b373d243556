import { describe, expect, it } from "vitest";
import { compilePattern } from "../../../src/analysis/detect/pattern.ts";

const refused = (source: string): string | undefined => {
  try {
    compilePattern(source);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^.*\/iu: /, "");
  }
};

describe("a pattern of the config", () => {
  it("ignores case, in every script", () => {
    expect(compilePattern("^ÜBER agent$").test("über AGENT")).toBe(true);
  });

  it("is refused where a repeated group repeats inside: texts that nearly match take for ever", () => {
    for (const source of ["(a+)+", "(?:a*)*b", "((a|b)+c?)+", "(\\w+\\s?){2,}", "([a-z]+)*$"])
      expect(refused(source), source).toBe("a repeated group repeats inside, which can take for ever");
  });

  it("is refused where the alternatives of a repeated group begin alike", () => {
    for (const source of ["(a|a)+", "(ab|ac)*", "(?:[a-c]x|by)+", "(\\w|5)+", "(a|A)+", "((a)|(b))+"])
      expect(refused(source), source).toBe("the alternatives of a repeated group begin alike, which can take for ever");
  });

  it("may repeat a group that can be read in one way only", () => {
    for (const source of ["(ab|cd)+", "(?:a|b|)+", "(é|ë)+", "(a{3}b)+", "[(+]+a", "\\(a+\\)+", "(abc)+", "a+b+", "(?<=a|b)c+"])
      expect(refused(source), source).toBeUndefined();
  });
});
