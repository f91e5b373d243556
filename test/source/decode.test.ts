import { describe, expect, it } from "vitest";
import { encodeLike } from "../../src/source/decode.ts";
import { open } from "../../src/source/open.ts";
import { bytesOf, one, problemsOf } from "./documents.ts";

const utf16 = (text: string, little: boolean): Uint8Array => {
  const units = [...`\uFEFF${text}`].flatMap((char) => {
    const unit = char.charCodeAt(0);
    return little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
  });
  return Uint8Array.from(units);
};

describe("bytes become text", () => {
  it("of UTF-8 with and without a byte order mark, which is no part of the text", async () => {
    for (const mark of [[], [0xef, 0xbb, 0xbf]]) {
      const document = await one("a.json", Uint8Array.from([...mark, ...bytesOf('{"name": "Zoë"}')]));
      expect(document.value).toEqual({ name: "Zoë" });
      expect(document.range("/name").start).toEqual({ line: 1, column: 10, offset: 9 });
    }
  });

  it("of UTF-16 with a byte order mark, in both byte orders", async () => {
    for (const little of [true, false])
      expect((await one("a.json", utf16('{"name": "Zoë 日本"}', little))).value).toEqual({ name: "Zoë 日本" });
  });

  it("of an editor's buffer, whose byte order mark goes too", async () => {
    expect((await one("a.yaml", "\uFEFFa: b")).value).toEqual({ a: "b" });
  });

  it("and back into the encoding that they had", () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf("{}")]);
    expect(encodeLike('{"é":1}', marked)).toEqual(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf('{"é":1}')]));
    expect(encodeLike("é", bytesOf("x"))).toEqual(bytesOf("é"));
    for (const little of [true, false]) expect(encodeLike("é日", utf16("x", little))).toEqual(utf16("é日", little));
  });
});

describe("bytes that are no text", () => {
  it("with a NUL in the first 512 are binary data: silent in a folder, a problem where they are named", async () => {
    const binary = Uint8Array.from([...bytesOf('{"a": 1}'), 0]);
    expect(await open({ path: "a", content: binary })).toEqual([]);
    expect(problemsOf(await one("a", binary, true))).toEqual(["1:1 this is binary data, no flow file"]);
  });

  it("with a NUL further on are read", async () => {
    const document = await one("a.json", Uint8Array.from([...bytesOf(`{"a": 1${" ".repeat(600)}`), 0, ...bytesOf("}")]));
    expect(document.value).toEqual({ a: 1 });
  });

  it("of a Dialogflow CX blob are told to be exported as JSON", async () => {
    const [problem] = (await one("agent.blob", Uint8Array.from([1, 0, 2]), true)).problems;
    expect(problem).toMatchObject({ unsupported: true, message: expect.stringContaining("JSON package") });
    // Protocol buffers begin with lengths and names: the first NUL may stand anywhere.
    const [named] = (await one("agent.blob", Uint8Array.from([0x0a, 0x05, ...bytesOf("agent"), 0xb7]), true)).problems;
    expect(named).toMatchObject({ unsupported: true, message: expect.stringContaining("JSON package") });
  });

  it("in Latin-1 are read with a note where the first one stands", async () => {
    const latin1 = Uint8Array.from('{\n "name": "Zo\u00eb", "n": 1}', (char) => char.charCodeAt(0));
    const document = await one("a.json", latin1);
    expect(document.value).toEqual({ name: "Zo\uFFFD", n: 1 });
    expect(problemsOf(document)).toEqual(["2:13 some bytes are no valid text; save the file as UTF-8"]);
  });
});

describe("exports of Architect in base64 of percent-encoded JSON", () => {
  const text = '{"name": "Caf\u00e9", "flowSequenceItemList": [{"trackingId": 7}]}';

  it("are known by their content, whatever their name, wrapped or not", async () => {
    const encoded = btoa(encodeURIComponent(text));
    for (const content of [encoded, `${encoded}\n`, encoded.replace(/.{60}/g, "$&\r\n")])
      for (const path of ["Main.i3InboundFlow", "Main", "Main.json"]) {
        const document = await one(path, bytesOf(content));
        expect(document.encoded).toBe("base64");
        expect(document.value).toEqual(JSON.parse(text));
      }
  });

  it("have pointers into the JSON and ranges on line 1 of the file", async () => {
    const document = await one("Main.i3InboundFlow", btoa(encodeURIComponent(text.replaceAll(",", ",\n"))));
    expect(document.resolves("/flowSequenceItemList/0/trackingId")).toBe(true);
    expect(document.range("/flowSequenceItemList/0/trackingId").start.line).toBe(1);
  });

  it("are told to be exported again where they are damaged", async () => {
    const encoded = btoa(encodeURIComponent(text));
    for (const damaged of [`${encoded.replaceAll("=", "")}`.slice(0, 65), btoa(`${encodeURIComponent(text)}%E9`)])
      expect(problemsOf(await one("Main.i3InboundFlow", damaged))).toEqual([
        "1:1 the base64 of this export is damaged; export the flow again",
      ]);
  });
});

describe("an export that breaks off", () => {
  it("keeps what stands before", async () => {
    const document = await one("Main.i3InboundFlow", btoa(encodeURIComponent('{"name": "Main", "id": "')));
    expect(document.value).toMatchObject({ name: "Main" });
    expect(document.problems[0]?.at.line).toBe(1);
  });
});

describe("the language of a file", () => {
  it.each([
    ["a.json", "{}", "json"],
    ["a.yaml", '{"a": 1}', "json"],
    ["a.yaml", '[\n  {"a": 1}\n]\n', "json"],
    ["a.yaml", "{a: 1}\n", "yaml"],
    ["a.yaml", "{{greeting}}: 1\n", "yaml"],
    ["a.yml", "a: 1", "yaml"],
    ["data", "kind: AdaptiveDialog\nid: main", "yaml"],
    ["data", "# a topic\n\nkind: AdaptiveDialog", "yaml"],
    ["data", '\r\n {"a": 1}', "json"],
    ["data", "// why\n{}", "jsonc"],
    ["data", "Once upon a time: never", "text"],
    ["a.lu", "# Intent", "lu"],
  ])("of %s with %j is %s", async (path, text, language) => {
    expect((await one(path, text)).language).toBe(language);
  });

  it("is found in linear time", async () => {
    expect((await one("data", `${"\n".repeat(100_000)}!`)).language).toBe("text");
    expect((await one("data", `${" \n# x\n".repeat(50_000)}!`)).language).toBe("text");
  });
});
