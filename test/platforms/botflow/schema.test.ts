import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { lint } from "../../../src/engine/lint.ts";
import { printBot } from "../../../src/platforms/botflow/print.ts";
import type { Json } from "../../../src/source/document.ts";
import { items } from "../../../src/source/json.ts";
import { open } from "../../../src/source/open.ts";

const schema = JSON.parse(readFileSync("schemas/botflow.schema.json", "utf8"));
const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(schema);

/** What the schema refuses: `/nodes/a/next must be string`. */
const errors = (value: Json | undefined): readonly string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map(({ instancePath, message }) => `${instancePath} ${message}`);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    return each.isDirectory() ? filesBelow(path) : [path];
  });

const BOT = {
  format: "botflow/1",
  name: "Shop",
  start: "menu",
  intents: [{ name: "human", phrases: { en: ["agent"] }, goto: ["desk", "menu"] }],
  escalation: "return",
  nodes: {
    menu: {
      type: "ask",
      text: "Hi",
      choices: [{ label: "Agent", next: "desk" }],
      confirm: false,
      maxAttempts: 3,
      sets: "wish",
      next: "split",
    },
    split: { type: "branch", on: "wish", cases: [{ is: ["a", "b"], next: "desk" }], default: "look" },
    look: { type: "effect", action: "crm", sets: { vip: null, tier: "gold" }, next: "sub", failure: "bye", timeout: "bye" },
    sub: { type: "call", flow: "Other", binds: { intent: "sub.intent" }, next: "bye" },
    desk: {
      type: "transfer",
      transfer: { type: "digital", queue: "Desk" },
      failure: "bye",
      exits: { noAgent: { to: "bye", channels: ["chat"] } },
    },
    bye: { type: "end" },
  },
} as const;
// biome-ignore lint/suspicious/noExplicitAny: mistakes are made in any part of it
type Draft = { [key: string]: any };
const bot = (change: (copy: Draft) => void): Json => {
  const copy = JSON.parse(JSON.stringify(BOT));
  change(copy);
  return copy;
};

describe("the schema of the format", () => {
  it.each(["examples/botflow-good", "examples/botflow-bad"])("accepts %s", async (folder) => {
    for (const path of filesBelow(folder)) {
      const [document] = await open({ path, content: readFileSync(path, "utf8") });
      expect(errors(document?.value)).toEqual([]);
    }
  });

  it("accepts the short and the long forms", () => {
    expect(errors(BOT as unknown as Json)).toEqual([]);
  });

  it.each(readdirSync("examples"))("accepts what is printed of %s", async (folder) => {
    const paths = filesBelow(join("examples", folder));
    const { facts } = await lint({ files: paths.map((path) => ({ path, content: readFileSync(path) })) });
    for (const each of facts.bots) {
      const printed = printBot(each);
      expect(errors(printed)).toEqual([]);
      expect(errors(items(printed)[0])).toEqual([]);
    }
  });

  it.each<[string, (copy: Draft) => void, string]>([
    [
      "a node without a type",
      (copy) => {
        delete copy.nodes.bye.type;
      },
      "/nodes/bye must have required property 'type'",
    ],
    [
      "a type that does not exist",
      (copy) => {
        copy.nodes.bye.type = "stop";
      },
      "/nodes/bye/type must be equal to one of the allowed values",
    ],
    [
      "a misspelt exit",
      (copy) => {
        copy.nodes.desk.noagent = "bye";
      },
      "/nodes/desk must NOT have additional properties",
    ],
    [
      "a route that does not exist",
      (copy) => {
        copy.nodes.desk.transfer.type = "chat";
      },
      "/nodes/desk/transfer/type must be equal to one of the allowed values",
    ],
    [
      "a node in the place of its id",
      (copy) => {
        copy.nodes.look.next = { type: "end" };
      },
      "/nodes/look/next must be string",
    ],
    [
      "nodes as a list",
      (copy) => {
        copy.nodes = [];
      },
      "/nodes must be object",
    ],
    [
      "no start",
      (copy) => {
        delete copy.start;
      },
      " must have required property 'start'",
    ],
    [
      "another version",
      (copy) => {
        copy.format = "botflow/2";
      },
      "/format must be equal to constant",
    ],
    [
      "a channel that does not exist",
      (copy) => {
        copy.channels = ["web"];
      },
      "/channels/0 must be equal to one of the allowed values",
    ],
    [
      "a jump without a flow",
      (copy) => {
        copy.nodes.bye = { type: "jump" };
      },
      "/nodes/bye must have required property 'flow'",
    ],
    [
      "a case without a value",
      (copy) => {
        delete copy.nodes.split.cases[0].is;
      },
      "/nodes/split/cases/0 must have required property 'is'",
    ],
    [
      "an exit role that does not exist",
      (copy) => {
        copy.nodes.desk.exits.busy = "bye";
      },
      "/nodes/desk/exits property name must be valid",
    ],
    [
      "an escalation that is no word of the format",
      (copy) => {
        copy.escalation = "desk";
      },
      "/escalation must be equal to constant",
    ],
    [
      "a phrase alone",
      (copy) => {
        copy.intents[0].phrases = "agent";
      },
      "/intents/0/phrases must be object",
    ],
  ])("refuses %s", (_, change, message) => {
    expect(errors(bot(change))).toContain(message);
  });
});
