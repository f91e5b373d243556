import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const PLATFORMS = join(import.meta.dirname, "../src/platforms");

it("tables of a vendor's words are asked by ownOf alone: a file may call a thing constructor", () => {
  const paths = readdirSync(PLATFORMS, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const sources = paths.map((path) => [path, readFileSync(join(PLATFORMS, path), "utf8")] as const);
  const tables = sources.flatMap(([, text]) =>
    [...text.matchAll(/const ([A-Z_]+): Readonly<(?:Partial<)?Record<string,/g)].map(([, name = ""]) => name),
  );
  expect(tables.length).toBeGreaterThan(30);
  const asked = new RegExp(`(?<![\\w.])(?:${[...new Set(tables)].join("|")})(?:\\?\\.)?\\[`);
  expect(sources.filter(([, text]) => asked.test(text)).map(([path]) => path)).toEqual([]);
});
