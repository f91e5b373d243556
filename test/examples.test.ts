import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { cli } from "./cli/run.ts";

const FOLDERS = readdirSync("examples");

describe("the examples", () => {
  it.each(FOLDERS.filter((name) => name.endsWith("-good")))("%s is right: it has requests, and nothing is reported", async (name) => {
    const { status, stdout } = await cli(resolve("examples", name), []);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/ · \d+ requests?: \d+ handed off · no problems/)]);
  });
  it.each(FOLDERS.filter((name) => name.endsWith("-bad")))("%s is not: customers are lost in it", async (name) => {
    const { status, stdout } = await cli(resolve("examples", name), []);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/ · \d+ requests?: .*\d+ violated/)]);
  });
});
