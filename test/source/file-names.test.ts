import { describe, expect, it } from "vitest";
import { mayHoldFlow, onDisk } from "../../src/source/file-names.ts";

describe("a name of a file", () => {
  it.each([
    "a.json",
    "x/a.jsonc",
    "a.dialog",
    "a.yaml",
    "a.YML",
    "a.lu",
    "a.i3BotFlow",
    "a.zip",
    "a.tf",
    "a.tfvars",
    "a.template",
    "topics/Greeting/data",
  ])("%s may hold a flow", (name) => expect(mayHoldFlow(name)).toBe(true));

  it.each([
    "a.png",
    "a.md",
    "a.txt",
    ".env",
    ".gitignore",
    "a.",
    "folder/",
    ".git/config.json",
    "x/node_modules/y/a.json",
    "__MACOSX/a.json",
  ])("%s holds none", (name) => expect(mayHoldFlow(name)).toBe(false));

  it("says which file on disk it stands in, and which member of a zip it is", () => {
    expect(onDisk("agent.zip!/flows/x.json")).toEqual({ file: "agent.zip", member: "flows/x.json" });
    expect(onDisk("flows/x.json")).toEqual({ file: "flows/x.json", member: undefined });
  });
});
