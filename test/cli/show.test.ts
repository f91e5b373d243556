import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cli, project, studio } from "./run.ts";

const folder = () => project({ "shop.json": studio("connect-call-to"), "desk.json": studio("send-to-flex", "desk") });

describe("graph", () => {
  it("writes a picture to stdout, or to a file in a folder that it makes", async () => {
    const cwd = folder();
    const { status, stdout, stderr } = await cli(cwd, ["graph"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(await cli(cwd, ["graph", "--output", "out/flows.svg"])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, "out/flows.svg"), "utf8")).toBe(stdout);
  });
  it.each([
    ["html", /^<!doctype html>/],
    ["mermaid", /^---\ntitle: "All requests for a person"\n---\nflowchart TD\n/],
    ["dot", /^digraph "All requests for a person" \{\n/],
    ["json", /^\{\n {2}"title": "All requests for a person",\n/],
  ])("writes %s", async (format, beginning) => {
    expect((await cli(folder(), ["graph", "--format", format])).stdout).toMatch(beginning);
  });
  it("draws what one request reaches, named by its name or its id", async () => {
    const cwd = folder();
    const json = async (...args: string[]) => JSON.parse((await cli(cwd, ["graph", "--format", "json", ...args])).stdout);
    const one = await json("--request", "shop/talk to a person");
    expect(one.title).toBe("shop/talk to a person");
    expect(one.groups.map(({ label }: { label: string }) => label)).toEqual(["shop"]);
    expect((await json("--request", "talk to a person")).title).toBe("desk/talk to a person, shop/talk to a person");
  });
  it("draws the flows that stand in a named file, and those that they call", async () => {
    const flow = (name: string, node: object) =>
      JSON.stringify({ format: "botflow/1", name, start: "a", nodes: { a: node, b: { type: "end" } } });
    const cwd = project({
      "main.json": flow("Main", { type: "call", flow: "Part", next: "b" }),
      "part.json": flow("Part", { type: "return" }),
      "other.json": flow("Other", { type: "end" }),
    });
    const drawn = async (...args: string[]) =>
      JSON.parse((await cli(cwd, ["graph", "--format", "json", ...args])).stdout).groups.map(({ label }: { label: string }) => label);
    expect(await drawn()).toEqual(["Main", "Other", "Part"]);
    expect(await drawn("main.json")).toEqual(["Main", "Part"]);
    expect(await drawn("other.json")).toEqual(["Other"]);
  });
  it("a request that is not there is an error that lists those that are, with the nearest", async () => {
    const { status, stdout, stderr } = await cli(folder(), ["graph", "--request", "shop/talk to a persn"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      'botflow-lint: there is no request "shop/talk to a persn"; did you mean "shop/talk to a person"?\nthe requests for a person:\n  desk/talk to a person\n  shop/talk to a person\n',
    );
  });
  it("a format that is not there is an error", async () => {
    expect(await cli(folder(), ["graph", "--format", "png"])).toMatchObject({ status: 2, stdout: "" });
  });
  it("nothing to draw is exit status 3", async () => {
    const { status, stderr } = await cli(project({ "notes.json": "{}" }), ["graph"]);
    expect([status, stderr]).toEqual([3, expect.stringContaining("nothing to lint")]);
  });
});

describe("model", () => {
  const printed = async (cwd: string, ...args: string[]) => JSON.parse((await cli(cwd, ["model", ...args])).stdout);
  it("prints every flow of a project in the neutral format, or those of a named file", async () => {
    const cwd = folder();
    expect((await printed(cwd)).map(({ format, name }: Record<string, string>) => [format, name])).toEqual([
      ["botflow/1", "desk"],
      ["botflow/1", "shop"],
    ]);
    expect(await printed(cwd, "shop.json")).toMatchObject({ format: "botflow/1", name: "shop" });
  });
  it("prints a flow whose bot stands in many files as a part of it", async () => {
    const cwd = join(import.meta.dirname, "../../examples/dialogflow-cx-bad");
    const names = async (file: string) => [await printed(cwd, file)].flat().map(({ name }: { name: string }) => name);
    expect(await names("flows/Billing/Billing.json")).toEqual(["Billing"]);
    expect(await names("intents/head.bill/head.bill.json")).toEqual(["Default Start Flow", "Billing", "Live agent"]);
  });
  it("says why nothing was read", async () => {
    const { status, stdout, stderr } = await cli(project({ "notes.json": "{}" }), ["model", "notes.json"]);
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^notes\.json: .+\n.*nothing to lint/);
  });
});

describe("trace", () => {
  it("tells the journey of a request", async () => {
    const { status, stdout, stderr } = await cli(folder(), ["trace", "shop/talk to a person"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^✖ shop\/talk to a person {2}violated\n/);
    expect(stdout).toContain("✖ voice-transfer on");
    expect(stdout).not.toContain("desk/talk to a person");
  });
  it.each([
    ["its name", "people"],
    ["its pointer", "/states/3"],
    ["a pointer inside it", "/states/3/properties/to"],
  ])("--why takes a node by %s, in every file", async (_, node) => {
    const { status, stdout } = await cli(folder(), ["trace", "--why", node]);
    expect(status).toBe(0);
    expect(stdout.match(/^people {2}/gm)).toHaveLength(2);
    expect(stdout).toContain("reached by shop/talk to a person");
    expect(stdout).toContain("not reached by desk/talk to a person\n    no way leads from it to here");
  });
  it("--why takes a node of one file, by pointer or by line", async () => {
    const cwd = folder();
    const line =
      readFileSync(join(cwd, "shop.json"), "utf8")
        .split("\n")
        .findIndex((each) => each.includes("+441632960000")) + 1;
    for (const node of ["shop.json#/states/3", `shop.json:${line}`, `shop.json:${line}:5`]) {
      const { stdout } = await cli(cwd, ["trace", "--why", node]);
      expect(stdout.match(/^people {2}/gm)).toHaveLength(1);
    }
  });
  it("--why takes the end of a path where one file alone has it", async () => {
    const folder = project({ "flows/a/shop.json": studio("connect-call-to", "one"), "flows/b/desk.json": studio("send-to-flex", "two") });
    const line = studio("connect-call-to", "one").slice(0, studio("connect-call-to", "one").indexOf("+441632960000")).split("\n").length;
    const { stdout } = await cli(folder, ["trace", "--why", `shop.json:${line}`]);
    expect(stdout).toMatch(/^people {2}.*flows\/a\/shop\.json/);
  });
  it("--why of one request, with or without paths", async () => {
    const cwd = folder();
    const one = await cli(cwd, ["trace", "shop/talk to a person", "shop.json", "--why", "people"]);
    expect(one.stdout).toContain("1 of 1 requests for a person come here");
    const all = await cli(cwd, ["trace", ".", "--why", "shop.json#/states/3"]);
    expect(all.stdout).toContain("1 of 2 requests for a person come here");
  });
  it("a node that is not there is an error with the nearest name", async () => {
    const { status, stderr } = await cli(folder(), ["trace", "--why", "peple"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('there is no node "peple"; did you mean "people"?')]);
  });
  it("without request and node it says what is missing", async () => {
    for (const args of [["trace"], ["trace", "."]]) {
      const { status, stderr } = await cli(folder(), args);
      expect([status, stderr]).toEqual([2, expect.stringContaining("trace what?")]);
    }
  });
});
