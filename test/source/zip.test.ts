import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/source/limits.ts";
import { open } from "../../src/source/open.ts";
import { bytesOf, problemsOf } from "./documents.ts";

const zip = (members: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])) as Zippable);
const openZip = (content: Uint8Array) => open({ path: "agent.zip", content, named: true });
const pathsOf = async (content: Uint8Array) => (await openZip(content)).map(({ path }) => path);

/** The offsets at which four bytes stand. */
const find = (bytes: Uint8Array, mark: readonly number[]): readonly number[] =>
  [...bytes.keys()].filter((at) => mark.every((byte, i) => bytes[at + i] === byte));
const LOCAL = [0x50, 0x4b, 3, 4];
const ENTRY = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];
const changed = (bytes: Uint8Array, ...bits: readonly (readonly [at: number, byte: number])[]): Uint8Array => {
  const copy = bytes.slice();
  for (const [at, byte] of bits) copy[at] = byte;
  return copy;
};

describe("a zip in the answer to an export request", () => {
  const answer = (agentContent: unknown) => JSON.stringify({ done: true, response: { "@type": "ExportAgentResponse", agentContent } });
  const openAnswer = (content: string) => open({ path: "export.json", content, named: true });
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

  it("is opened like one of its own", async () => {
    const packed = base64(zip({ "agent.json": '{"a": 1}' }));
    for (const text of [answer(packed), JSON.stringify({ agentContent: packed })]) {
      const [document] = await openAnswer(text);
      expect(document).toMatchObject({ path: "export.json!/agent.json", encoded: "zip", value: { a: 1 } });
    }
  });

  it("is left alone where it is none", async () => {
    for (const content of [base64(strToU8("projects/p")), "no base64!", 7, null]) {
      const [document] = await openAnswer(answer(content));
      expect(document?.path).toBe("export.json");
      expect(document?.problems).toEqual([]);
    }
    expect((await openAnswer('{"agentContent": "UEsDB'))[0]?.path).toBe("export.json");
  });
});

describe("a zip", () => {
  it("gives a document for each member that may hold a flow, in the order of their names", async () => {
    const bytes = zip({
      "b/flow.json": '{"a": 1}',
      "a.yaml": "a: 1",
      "__MACOSX/b/._flow.json": "{}",
      "x/__MACOSX/flow.json": "{}",
      "icon.png": "PNG",
      "topics/Greeting/data": "kind: AdaptiveDialog",
      "node_modules/x/package.json": "{}",
      "b/": "",
    });
    const documents = await openZip(bytes);
    expect(documents.map(({ path }) => path)).toEqual(["agent.zip!/a.yaml", "agent.zip!/b/flow.json", "agent.zip!/topics/Greeting/data"]);
    expect(documents.map(({ encoded }) => encoded)).toEqual(["zip", "zip", "zip"]);
    expect(documents[1]?.value).toEqual({ a: 1 });
    expect(documents[1]?.range("/a").start.column).toBe(7);
  });

  it("may hold what Terraform sets up, but no values alone", async () => {
    const bytes = zip({
      "export/genesyscloud.tf.json": '{"resource": {}}',
      "export/main.tf": 'locals {\n  a = "b"\n}\n',
      "export/terraform.tfvars": 'a = "b"\n',
    });
    expect(await pathsOf(bytes)).toEqual(["agent.zip!/export/genesyscloud.tf.json", "agent.zip!/export/main.tf"]);
  });

  it("without members is empty and nothing is wrong with it", async () => {
    const [document, ...more] = await openZip(zip({}));
    expect([document?.path, document && problemsOf(document), more]).toEqual(["agent.zip", [], []]);
  });

  it("may hold stored members, exports in base64, and names that climb, repeat the impossible or exceed any file system", async () => {
    const long = `${"ş".repeat(300)}.json`;
    const names = ["../../etc/passwd.json", "/root.json", "C:/x.json", "constructor", "__prot#__", long];
    const stored = zipSync(Object.fromEntries(names.map((name) => [name, [strToU8(btoa("%7B%7D")), { level: 0 }]])) as Zippable);
    const bytes = changed(stored, ...find(stored, [0x74, 0x23]).map((at) => [at + 1, 0x6f] as const));
    const opened = (await openZip(bytes)).map(({ path, value }) => [path, value]);
    expect(opened).toEqual(
      names
        .map((name) => name.replace("#", "o"))
        .sort()
        .map((name) => [`agent.zip!/${name}`, {}]),
    );
  });

  it("has names in UTF-8 without saying so, in Latin-1, and with backslashes", async () => {
    const utf8 = zip({ "Begrüßung/flow.json": "{}" });
    // Bit 11 of the flags says UTF-8: byte 7 of a local header, byte 9 of an entry.
    const silent = changed(
      utf8,
      ...find(utf8, LOCAL).map((at) => [at + 7, 0] as const),
      ...find(utf8, ENTRY).map((at) => [at + 9, 0] as const),
    );
    expect(await pathsOf(silent)).toEqual(["agent.zip!/Begrüßung/flow.json"]);
    const ascii = zip({ "Caf#/flow.json": "{}" });
    const latin1 = changed(ascii, ...find(ascii, [0x43, 0x61, 0x66, 0x23]).map((at) => [at + 3, 0xe9] as const));
    expect(await pathsOf(latin1)).toEqual(["agent.zip!/Café/flow.json"]);
    expect(await pathsOf(zip({ "flows\\main.json": "{}" }))).toEqual(["agent.zip!/flows/main.json"]);
  });

  it("in a zip is left alone", async () => {
    const inner = zip({ "a.json": "{}" });
    expect(await pathsOf(zipSync({ data: inner, "b.json": strToU8("{}") }))).toEqual(["agent.zip!/b.json"]);
  });
});

describe("a damaged zip", () => {
  const members = { "a.json": `{"a": "${"x".repeat(200)}"}`, "b.json": '{"b": 1}' };

  it("that is cut off is a problem of the zip", async () => {
    for (const keep of [4, 30, 100, -1]) {
      const [document, ...others] = await openZip(zip(members).slice(0, keep));
      expect(others).toEqual([]);
      expect(document?.path).toBe("agent.zip");
      expect(document && problemsOf(document)).toEqual([expect.stringMatching(/^1:1 the zip cannot be read: its? /)]);
    }
  });

  it("loses the damaged member alone, and says which", async () => {
    const bytes = zip(members);
    const [first = 0] = find(bytes, LOCAL);
    for (const at of [first + 3, first + 38, first + 40]) {
      const documents = await openZip(changed(bytes, [at, 0xff]));
      expect(documents.map(({ path }) => path)).toEqual(["agent.zip", "agent.zip!/b.json"]);
      expect(documents[0] && problemsOf(documents[0])).toEqual([expect.stringMatching(/^1:1 "a.json" cannot be read: /)]);
    }
  });

  it("with a compression that nobody here knows says so", async () => {
    const bytes = zip({ "a.json": "{}" });
    const [document] = await openZip(changed(bytes, ...find(bytes, ENTRY).map((at) => [at + 10, 12] as const)));
    expect(document && problemsOf(document)).toEqual(['1:1 "a.json" cannot be read: its compression method 12 is not supported']);
  });

  it("never crashes, whatever byte is wrong", async () => {
    const bytes = zip(members);
    for (let at = 0; at < bytes.length; at++) for (const byte of [0, 0x7f, 0xff]) await openZip(changed(bytes, [at, byte]));
  });
});

describe("an encrypted zip", () => {
  it("cannot be read offline; what is not encrypted in it is read", async () => {
    const bytes = zip({ "a.json": "{}", "b.json": "{}" });
    const [, second = 0] = find(bytes, ENTRY);
    const documents = await openZip(changed(bytes, [second + 8, 1]));
    expect(documents.map(({ path }) => path)).toEqual(["agent.zip", "agent.zip!/a.json"]);
    expect(documents[0]?.problems).toMatchObject([{ unsupported: true, message: expect.stringContaining("encrypted") }]);
  });
});

describe("a zip bomb", () => {
  const size = (bytes: Uint8Array, value: number): Uint8Array =>
    changed(bytes, ...find(bytes, ENTRY).flatMap((at) => [0, 1, 2, 3].map((i) => [at + 24 + i, (value >>> (8 * i)) & 0xff] as const)));

  it("with one huge member is refused by the size that it claims", async () => {
    const [document] = await openZip(size(zip({ "a.json": "{}" }), LIMITS.zipEntryBytes + 1));
    expect(document && problemsOf(document)).toEqual(["1:1 limit zipEntryBytes"]);
  });

  it("that lies about its size never unpacks to more than it claims", async () => {
    const [document, ...others] = await openZip(size(zip({ "a.json": " ".repeat(50_000_000) }), 100));
    expect(others).toEqual([]);
    expect(document && problemsOf(document)).toEqual(['1:1 "a.json" cannot be read: its checksum is wrong']);
  });

  it("with many large members is read up to the limit of all together", async () => {
    const large = zip(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.json`, "{}"])));
    const documents = await openZip(size(large, LIMITS.zipEntryBytes));
    expect(documents[0]?.problems.map(({ limit }) => limit).filter((limit) => limit)).toEqual(["zipBytes"]);
  });

  it("that claims more members than it has is cut off", async () => {
    const bytes = zip({ "a.json": "{}" });
    const [document] = await openZip(changed(bytes, ...find(bytes, END).map((at) => [at + 10, 200] as const)));
    expect(document && problemsOf(document)).toEqual([expect.stringContaining("its directory is")]);
  });

  it("with too many members is read up to the limit of their number", async () => {
    const one = zip({ a: "" });
    const [entry = 0] = find(one, ENTRY);
    const [end = 0] = find(one, END);
    const count = LIMITS.zipEntries + 1;
    const directory = one.slice(entry, end);
    const many = new Uint8Array(end + directory.length * (count - 1) + one.length - end);
    many.set(one.slice(0, end));
    for (let i = 1; i < count; i++) many.set(directory, entry + i * directory.length);
    const at = entry + count * directory.length;
    many.set(one.slice(end), at);
    many.set([count & 0xff, count >> 8], at + 10);
    const [document] = await openZip(many);
    expect(document && problemsOf(document)).toEqual(["1:1 limit zipEntries"]);
  });
});

it("a file that only begins like a zip is one, and damaged", async () => {
  const [document] = await openZip(Uint8Array.from([...LOCAL, ...bytesOf("nothing else")]));
  expect(document && problemsOf(document)).toEqual([expect.stringContaining("it has no directory")]);
});

it("a file that only begins like a zip is nobody's business where nobody named it", async () => {
  const documents = await open({ path: "notes", content: Uint8Array.from([...LOCAL, ...bytesOf("nothing else")]) });
  expect(documents.map((document) => [document.path, problemsOf(document)])).toEqual([["notes", []]]);
});
