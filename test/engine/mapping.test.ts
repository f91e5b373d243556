import { describe, expect, it } from "vitest";
import { compilePattern } from "../../src/analysis/detect/pattern.ts";
import { checkConfig } from "../../src/engine/config/check.ts";
import { PLATFORM_IDS } from "../../src/platforms/index.ts";
import { open } from "../../src/source/open.ts";

const GOOD = `platforms:
  ours:
    files: flows/*.json
    flows:
      nodes:
        each: $.nodes.*
        type: "@.type"
        exits:
          - {role: next, to: "@.next"}
        types:
          say: say
          handoff: {kind: transfer, route: {of: "@.to", table: {chat: digital}}}
`;

/** What is wrong with a config: \`7  message\`, the line first. */
async function errorsOf(config: string): Promise<readonly string[]> {
  const [document] = await open({ path: "botflow.config.yaml", content: config });
  if (!document) throw new Error("the config was not read");
  const { errors } = await checkConfig(document, PLATFORM_IDS, compilePattern);
  return errors.map(({ file, range, message }) => `${file}:${range.start.line}  ${message}`.replace("botflow.config.yaml:", ""));
}

/** The good mapping with one text in the place of another. */
const instead = (before: string, after: string): string => {
  expect(GOOD).toContain(before);
  return GOOD.replace(before, after);
};

describe("the description of a house format", () => {
  const KEYS = "each, id, type, label, text, exits, sets, inOrder, types, otherTypes";
  it("is fine where it is right", async () => {
    expect(await errorsOf(GOOD)).toEqual([]);
  });

  it.each([
    ["an unknown key, with the nearest one", 'type: "@.type"', 'typ: "@.type"', ['7  unknown key "typ"; did you mean "type"?']],
    ["no flows", "    flows:\n", "    flow:\n", ['3  "ours" needs "flows"', '4  unknown key "flow"; did you mean "flows"?']],
    ["no nodes", "each: $.nodes.*", "at: $.nodes.*", ['6  "nodes" needs "each"', `6  unknown key "at" (one of ${KEYS})`]],
    [
      "a kind that does not exist",
      "say: say",
      "say: says",
      ['11  "says" is none of say, ask, branch, effect, call, jump, return, transfer, end, opaque; did you mean "say"?'],
    ],
    [
      "a role that does not exist",
      "role: next",
      "role: nxt",
      [expect.stringMatching(/^9 {2}"nxt" is none of next, answer, .*did you mean "next"\?$/)],
    ],
    [
      "a route that does not exist",
      "chat: digital",
      "chat: digitl",
      [expect.stringMatching(/^12 {2}"digitl" is none of digital, .*did you mean "digital"\?$/)],
    ],
    [
      "a text that is no path",
      "each: $.nodes.*",
      "each: nodes.*",
      ['6  "nodes.*" is no path: it begins with $ (the file) or @ (the thing that is described)'],
    ],
    [
      "a constant that is written as a path",
      'type: "@.type"',
      "type: say",
      ['7  "say" is no path that begins with $ or @, and not key; a text that is the same for all is written {"value": "say"}'],
    ],
    ["a target that is no path", 'to: "@.next"', "to: next", ['9  "next" is no path that begins with $ or @, and not following']],
    [
      "a broken JSONPath",
      "each: $.nodes.*",
      "each: $.nodes[",
      [expect.stringMatching(/^6 {2}"\$\.nodes\[" is no JSONPath: .* at character 8$/)],
    ],
    [
      "a function that JSONPath does not have",
      "each: $.nodes.*",
      "each: $.nodes[?size(@) > 1]",
      [expect.stringMatching(/^6 {2}.*no such function 'size'/)],
    ],
    [
      "an exit that leads nowhere",
      '{role: next, to: "@.next"}',
      '{role: next, label: "@.x"}',
      ['9  an exit needs one of "to", "flow" and "handle"'],
    ],
    [
      "an exit that leads to two places",
      '{role: next, to: "@.next"}',
      '{role: next, to: "@.next", flow: "@.x"}',
      ['9  an exit needs one of "to", "flow" and "handle"'],
    ],
    ["a handle without edges", 'to: "@.next"', "handle: {value: out}", ['9  needs "flows.edges" with a "handle"']],
    ["files that nothing recognises", "    files: flows/*.json\n", "", ['3  needs "files" or "when", so that its files are recognised']],
    [
      "types that nothing tells",
      '        type: "@.type"\n',
      "",
      ['6  needs "type", or every type a "where": nothing else tells one node from another'],
    ],
    ["a call without a flow", "say: say", "say: {kind: call}", ['11  a call needs "flow", the name of the flow that is entered']],
    [
      "a route on a node that is no transfer",
      "say: say",
      "say: {kind: say, route: digital}",
      ['11  "route" belongs to transfer, not to say'],
    ],
    [
      "a regular expression that is refused",
      "files: flows/*.json",
      "when: {path: $.x, matches: '('}",
      [expect.stringMatching(/^3 {2}the regular expression "\(" is refused: /)],
    ],
    ["a value of another type", '- {role: next, to: "@.next"}', "- next", ['9  item 1 of "exits" must be an object']],
    ["a table without words", "table: {chat: digital}", "table: {}", ['12  "table" must not be empty']],
    ["an edge without a target", "      nodes:", '      edges: {each: "@.edges", from: "@.a"}\n      nodes:', ['5  "edges" needs "to"']],
  ])("%s", async (_, before, after, expected) => {
    expect(await errorsOf(instead(before, after))).toEqual(expected);
  });

  it("a platform that is misspelt is no format: who only declares actions means a platform", async () => {
    expect(await errorsOf('platforms:\n  genesis: {actions: {Foo: "effect"}}\n')).toEqual([
      '2  unknown platform "genesis"; did you mean "genesys"?',
    ]);
    expect(await errorsOf('platforms:\n  gardenbot: {actions: {Foo: "effect"}}\n')).toEqual([
      '2  unknown platform "gardenbot": the description of a house format needs "flows"',
    ]);
  });

  it("words of the user's own files may look like paths", async () => {
    expect(await errorsOf(instead("files: flows/*.json", "when: {path: $.schema, equals: '$['}"))).toEqual([]);
    expect(await errorsOf(instead("table: {chat: digital}", "table: {'@chat[': digital}"))).toEqual([]);
  });
});
