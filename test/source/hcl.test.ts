import { describe, expect, it } from "vitest";
import { one, problemsOf, textAt } from "./documents.ts";

/** The value of the only argument in a file of Terraform. */
const valueIn = async (expression: string) => {
  const document = await one("main.tf", `x = ${expression}\n`);
  return { value: (document.value as { x: unknown }[] | undefined)?.[0]?.x, problems: problemsOf(document) };
};

describe("a file in Terraform's language", () => {
  // "JSON Configuration Syntax", Terraform language: labels are keys around the body; blocks of one kind are a list.
  it("is the data that its JSON syntax would hold, a row for each block", async () => {
    const document = await one(
      "main.tf",
      `# the desk
resource "aws_connect_queue" "desk" {
  name = "Desk"
  tags = { team = "a", "of" : "b" }
  hours {
    day = 1
  }
  hours {
    day = 2
  }
}

locals { a = true }
`,
    );
    expect(document.value).toEqual([
      {
        resource: {
          aws_connect_queue: { desk: { name: "Desk", tags: { team: "a", of: "b" }, hours: [{ day: 1 }, { day: 2 }] } },
        },
      },
      { locals: { a: true } },
    ]);
    expect(document.problems).toEqual([]);
    expect(document.comments().map(({ text }) => text)).toEqual(["# the desk"]);
    expect(textAt(document, document.range("/0/resource/aws_connect_queue/desk/hours/1/day"))).toBe("2");
    expect(textAt(document, document.range("/0/resource/aws_connect_queue", "key"))).toBe('"aws_connect_queue"');
    expect(document.pointerAt(document.text.indexOf('"b"'))).toBe("/0/resource/aws_connect_queue/desk/tags/of");
  });

  // "Strings and Templates": what is filled in stays as it is, as in the JSON syntax.
  it.each([
    ['"a \\"b\\" \\n \\u00e9 \\U0001F600"', 'a "b" \n é 😀'],
    ['"to ${aws_connect_queue.desk["main"].arn}"', 'to ${aws_connect_queue.desk["main"].arn}'],
    ['"${"${var.a}"}" # with a comment', '${"${var.a}"}'],
    ['"$${no} %%{no} 5 % $"', "$${no} %%{no} 5 % $"],
    ["<<EOF\n  a\nEOF", "  a\n"],
    ["<<-EOF\n    a\n      b\n\n    c\n  EOF", "a\n  b\n\nc\n"],
    ["-1.5e3", -1500],
    ["null // why", null],
    ["[1, [true], {}, ] /* so */", [1, [true], {}]],
    ['{\n (var.key) = 1\n "b": 2,\n c = 3 }', { "${var.key}": 1, b: 2, c: 3 }],
    ["jsonencode({ a = jsonencode([1]) })", { a: [1] }],
  ])("has the value %s", async (expression, value) => {
    expect(await valueIn(expression)).toEqual({ value, problems: [] });
  });

  it.each([
    "var.name",
    'var.kind == "a" ? "b" : "c"',
    '"a" == var.kind',
    'templatefile("${path.module}/flow.json", {\n  a = "}"\n})',
    "{ for k, v in var.a : k => v }",
    "(\n  1 +\n  2\n)",
    "merge({ a = 1 }, <<EOF\n)\nEOF\n)",
    "{ a = 1 }.a",
    "1 + 2",
  ])("has a text for any other expression: %s", async (expression) => {
    expect(await valueIn(expression)).toEqual({ value: `\${${expression}}`, problems: [] });
  });

  it("says where JSON stands in a text of several lines", async () => {
    for (const lineBreak of ["\n", "\r\n"]) {
      const text = ['resource "a" "b" {', "  content = <<-JSON", "    {", '      "x": [1, {"y": "z"}]', "    }", "  JSON", "}", ""].join(
        lineBreak,
      );
      const document = await one("main.tf", text);
      expect(document.problems).toEqual([]);
      expect(textAt(document, document.range("/0/resource/a/b/content/x/1/y"))).toBe('"z"');
      expect(document.position(document.range("/0/resource/a/b/content/x").start.offset)).toMatchObject({ line: 4, column: 12 });
      expect(document.pointerAt(text.indexOf("z"))).toBe("/0/resource/a/b/content/x/1/y");
    }
  });

  it("is read on behind what is wrong, which is told with its place", async () => {
    for (const [text, problem] of [
      ["a {\n  b = 1\n", "3:1 a closing brace } is expected here"],
      ['a = "b\nc = 2\n', "1:7 a closing quote is expected here"],
      ["c = 2\na = <<EOF\nx\n", "4:1 a line with EOF is expected here"],
      ["a b\nc = 2\n", "1:4 an equals sign or a block in braces is expected here"],
      ["c = 2\na = lookup(b, {\n", "3:1 a closing bracket is expected here"],
      ["a =\nc = 2\n", "1:4 a value is expected here"],
      ["= 1\nc = 2\n", "1:1 the name of an argument or a block is expected here"],
    ] as const) {
      const document = await one("main.tf", text);
      expect([text, problemsOf(document)]).toEqual([text, [problem]]);
      if (text.includes("c = 2")) expect(document.value).toContainEqual({ c: 2 });
    }
  });

  it("tells a key that an object has twice, and keeps keys that JavaScript knows", async () => {
    const document = await one("main.tf", "x = {\n  __proto__ = 1\n  constructor = 2\n  constructor = 3\n}\n");
    expect(Object.keys((document.value as { x: object }[])[0]?.x ?? {})).toEqual(["__proto__", "constructor"]);
    expect(document.duplicateKeys().map(({ pointer }) => pointer)).toEqual(["/0/x/constructor"]);
  });
});

describe("a template that is a call of jsonencode", () => {
  it("is read as what it encodes, in which names stand without a dollar sign", async () => {
    const document = await one("flow.tftpl", '${jsonencode({\n  "a": [local.queue, "x"],\n  "b": {"c": 1},\n})}\n');
    expect(document.value).toEqual({ a: ["${local.queue}", "x"], b: { c: 1 } });
    expect(document.problems).toEqual([]);
    expect([textAt(document, document.range("/a/0")), textAt(document, document.range("/b/c"))]).toEqual(["local.queue", "1"]);
  });

  it("has keys without quotes, =, line breaks for commas, comments, and expressions", async () => {
    const text = `\${jsonencode({
  "Version" = "2019-10-30" # of the flow language
  Name=local.name
  Kind : var.kind == "a" ? "b" : "c"
  List = [
    { Id = "one", Arn = lookup(var.arns, "one") },
    { Id = "two", More = {}, Flag = true },
  ]
  Each = [for each in var.arns : { "Arn" = each }]
  Last = 1
})}`;
    const document = await one("flow.json.tftpl", text);
    expect(document.problems).toEqual([]);
    expect(document.value).toEqual({
      Version: "2019-10-30",
      Name: "${local.name}",
      Kind: '${var.kind == "a" ? "b" : "c"}',
      List: [
        { Id: "one", Arn: '${lookup(var.arns, "one")}' },
        { Id: "two", More: {}, Flag: true },
      ],
      Each: ['${for each in var.arns : { "Arn" = each }}'],
      Last: 1,
    });
    expect(textAt(document, document.range("/List/0/Arn"))).toBe('lookup(var.arns, "one")');
    expect(textAt(document, document.range("/Version", "key"))).toBe('"Version"');
    expect(textAt(document, document.range("/Kind", "key"))).toBe("Kind");
  });
});
