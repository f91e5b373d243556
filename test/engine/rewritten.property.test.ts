import { beforeAll, describe, expect, it } from "vitest";
import { lint } from "../../src/engine/lint.ts";
import type { Report } from "../../src/engine/result.ts";
import type { Json, SourceFile } from "../../src/source/document.ts";
import { open } from "../../src/source/open.ts";
import { examples, type TextFile } from "./examples.ts";

interface Found {
  readonly requests: readonly string[];
  readonly problems: readonly string[];
}

const found = async (files: readonly SourceFile[]): Promise<Found> => foundIn((await lint({ files })).report);

/** Requests with their verdicts, and problems with their places, of the files in a folder, which the paths are told without. */
function foundIn(report: Report, folder = ""): Found {
  const here = <T extends { readonly file: string }>(all: readonly T[]) => all.filter(({ file }) => file.startsWith(folder));
  const place = ({ file, pointer }: { file: string; pointer: string }) => `${file.slice(folder.length)}#${pointer}`;
  return {
    requests: here(report.requests)
      .map((each) => `${each.name} ${each.verdict} ${place(each)}`)
      .sort(),
    problems: here(report.problems)
      .map((each) => `${each.rule} ${each.severity} ${place(each)}`)
      .sort(),
  };
}

const isYaml = (path: string) => /\.ya?ml$/.test(path);

/** Writes the values of JSON and YAML files anew; what is neither, and what holds text with positions of its own, stays. */
const rewriting = (write: (value: Json) => string) => async (files: readonly TextFile[]) =>
  Promise.all(
    files.map(async (file): Promise<SourceFile> => {
      const [document] = await open(file);
      return document?.value !== undefined && /^(?:json|yaml)/.test(document.language) ? { ...file, content: write(document.value) } : file;
    }),
  );

const reversed = (value: Json): Json =>
  Array.isArray(value)
    ? value.map(reversed)
    : value !== null && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, each]) => [key, reversed(each)]),
        )
      : value;

const WRITINGS: readonly (readonly [string, (files: readonly TextFile[]) => Promise<readonly SourceFile[]>])[] = [
  ["on one line, YAML in the manner of JSON", rewriting((value) => JSON.stringify(value))],
  ["with its keys in another order", rewriting((value) => JSON.stringify(reversed(value), null, "\t"))],
  [
    "with every letter beyond ASCII and every slash escaped",
    async (files) =>
      Promise.all(
        (await rewriting((value) => JSON.stringify(value))(files)).map((file) =>
          isYaml(file.path) || typeof file.content !== "string" || !/^[[{]/.test(file.content)
            ? file
            : {
                ...file,
                content: file.content
                  .replaceAll("/", "\\/")
                  .replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
              },
        ),
      ),
  ],
  [
    "with a byte order mark, lines of Windows, and its files in another order",
    async (files) => [...files].reverse().map(({ path, content }) => ({ path, content: `\uFEFF${content.replace(/\r?\n/g, "\r\n")}` })),
  ],
];

describe.each([...examples])("%s is understood the same", (_, files) => {
  let alone: Found;
  beforeAll(async () => {
    alone = await found(files);
  });

  it.each(WRITINGS)("%s", async (_name, write) => {
    expect(await found(await write(files))).toEqual(alone);
  });

  it("deeper down beside a copy of itself", async () => {
    const copies = ["one/a b/", "two/"].map((folder) => files.map(({ path, content }) => ({ path: folder + path, content })));
    const { report } = await lint({ files: copies.flat() });
    for (const folder of ["one/a b/", "two/"]) {
      const { requests, problems } = foundIn(report, folder);
      expect(requests).toEqual(alone.requests);
      // Names of botflow files are unique in a project, so the second copy is told so.
      expect(problems.filter((each) => !each.startsWith("structure/"))).toEqual(
        alone.problems.filter((each) => !each.startsWith("structure/")),
      );
    }
  });
});
