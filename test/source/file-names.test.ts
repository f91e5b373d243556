import { describe, expect, it } from "vitest";
import { folderOf, mayHoldFlow, nearestTo, onDisk } from "../../src/source/file-names.ts";

describe("a name of a file", () => {
  it.each([
    "a.json",
    "x/a.jsonc",
    "a.dialog",
    "a.yaml",
    "a.YML",
    "a.lu",
    "a.md",
    "a.i3BotFlow",
    "a.zip",
    "a.tf",
    "a.tfvars",
    "a.template",
    "flow.json.tpl",
    "flow.json.tftpl",
    "flow.tftpl",
    "topics/Greeting/data",
  ])("%s may hold a flow", (name) => expect(mayHoldFlow(name)).toBe(true));

  it.each([
    "a.png",
    "a.txt",
    "_helpers.tpl",
    "mail.html.tpl",
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

  it("has a folder, unless it stands at the top", () => {
    expect([folderOf("a/b/c.json"), folderOf("c.json"), folderOf("")]).toEqual(["a/b", "", ""]);
  });

  it("is nearer to another one the more folders they share, from the first one on", () => {
    const files = ["x/desk.json", "shop/desk.json", "shop/chat/desk.json", "shop/chat/old/desk.json", "bank/shop/chat/desk.json"];
    const nearest = (file: string) => nearestTo(file, files, (each) => each);
    expect(nearest("shop/chat/new/flow.json")).toEqual(["shop/chat/desk.json"]);
    expect(nearest("bank/flow.json")).toEqual(["bank/shop/chat/desk.json"]);
    expect(nearest("flow.json")).toEqual(files);
  });

  it("is nearest to one in the folder that they share: what is packed or put away below that is a copy", () => {
    const nearest = (file: string, ...files: string[]) => nearestTo(file, files, (each) => each);
    expect(nearest("shop/flow.json", "shop/desk.json", "shop/old/desk.json", "shop/copy.zip!/desk.json")).toEqual(["shop/desk.json"]);
    expect(nearest("shop/flow.json", "shop/a/desk.json", "shop/b/c/desk.json")).toHaveLength(2);
    expect(nearest("shop/copy.zip!/flow.json", "shop/desk.json", "shop/copy.zip!/desk.json")).toEqual(["shop/copy.zip!/desk.json"]);
  });
});
