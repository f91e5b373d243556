import { describe, expect, it } from "vitest";
import { gateOfCondition } from "../../../src/analysis/detect/gates.ts";

describe("a condition on the status of a request", () => {
  it("holds where the request failed for 4xx and 5xx, and where it did not for the others", () => {
    const read = (words: string) => gateOfCondition(words)?.when;
    expect(["lookup.statusCode == 404", "http_status >= 400", 'turn.status_code != "200"', "r.statusCode > 299"].map(read)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['lookup.statusCode = "200"', "http_status < 400", "r.statusCode != 500"].map(read)).toEqual([false, false, false]);
    expect(gateOfCondition('order.statusCode = "open"')).toBeNull();
  });
});
