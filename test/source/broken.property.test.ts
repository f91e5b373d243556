import fc from "fast-check";
import { expect, it } from "vitest";
import type { SourceDocument } from "../../src/source/document.ts";
import { open } from "../../src/source/open.ts";

/** Texts that hold all that the parsers know. */
const SEEDS = [
  '{"a": [1, -2.5e3, "x\\n\\u00e9\\\\", {"b": null}], "a": true, // why\n "c": {}, /* so */ "in": "{\\"x\\": [1, \\"\\\\\\"\\"]}",\n}',
  "# top\nbase: &b {queue: 'it''s', n: +15550100}\nuse: *b\nmore:\n  <<: *b\n  say: {{name}} # x\nlist:\n  - @odata.type: x\n  - !Sub \"$A \\\n    {}\"\n  - |\n    {\"a\":\n      1}\n  - >-\n    folded\n\n    text\n? complex\n: value\n---\nsecond: 1\n",
  'resource "a" "b" {\n  c = <<-EOF\n    {"x": [1]}\n  EOF\n  d = jsonencode({ e = [for f in g : "${f}"], "h": null /* i */ }) # j\n}\n',
  '${jsonencode({\n  "a": [local.queue, "x"]\n  b = {"c": 1}\n})}\n',
  btoa(encodeURIComponent('{"name": "Main", "list": [{"id": "é"}]}')),
];
const PATHS = ["a.json", "a.yaml", "a", "a.i3InboundFlow", "a.tf"];

/** Asks everything that can be asked of a document. */
function interrogate(document: SourceDocument): void {
  const length = document.text.length;
  for (const problem of document.problems) expect(problem.message).toMatch(/\S/);
  document.comments();
  document.duplicateKeys();
  for (let i = 0; i <= 8; i++) {
    const pointer = document.pointerAt(Math.floor((length * i) / 8));
    expect(document.resolves(pointer)).toBe(true);
    for (const part of ["value", "key", "member"] as const) {
      const { start, end } = document.range(pointer, part);
      expect(start.offset).toBeGreaterThanOrEqual(0);
      expect(end.offset).toBeGreaterThanOrEqual(start.offset);
      expect(end.offset).toBeLessThanOrEqual(length);
    }
    document.isTag(pointer);
    document.range(`${pointer}/x/0/y`);
  }
  JSON.stringify(document.value);
}

const readAll = async (content: Uint8Array | string): Promise<void> => {
  for (const path of PATHS) for (const document of await open({ path, content, named: true })) interrogate(document);
};

it("nothing crashes or hangs on any bytes", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), readAll), { numRuns: 150 });
});

it("nothing crashes or hangs on texts of the characters that parsers look at", async () => {
  const unit = fc.constantFrom(
    ..."{}[]\"':,#-?&*!|>%@`\\/ \n\r\t0a.~<",
    "{{",
    "}}",
    "- ",
    ": ",
    "---\n",
    "\uFEFF",
    "\uE07B",
    "é",
    "\ud800",
    "&a ",
    "*a ",
    "<<: ",
    "!Sub ",
    "\\u00",
    "${",
    "<<A\n",
    "jsonencode(",
  );
  await fc.assert(fc.asyncProperty(fc.string({ unit, maxLength: 60 }), readAll), { numRuns: 400 });
});

it("nothing crashes or hangs on documents that break off anywhere", async () => {
  for (const seed of SEEDS) for (let at = 0; at < seed.length; at += 1 + (at % 3)) await readAll(seed.slice(0, at));
});

it("nothing crashes or hangs on documents with a few wrong characters", async () => {
  const edit = fc.tuple(
    fc.nat(),
    fc.nat(3),
    fc.constantFrom("", "{", "}", "[", '"', "'", ":", ",", "\n", "  ", "- ", "*b", "&b ", "#", "\\", "{{", "<<: *b"),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SEEDS), fc.array(edit, { minLength: 1, maxLength: 4 }), async (seed, edits) => {
      let text = seed;
      for (const [at, cut, put] of edits) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + put + text.slice(place + cut);
      }
      await readAll(text);
    }),
    { numRuns: 300 },
  );
}, 120_000);
