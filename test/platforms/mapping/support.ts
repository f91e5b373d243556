import { parse } from "yaml";
import type { ConfigValue } from "../../../src/engine/config/value.ts";
import { type Files, type Linted, linted } from "../linted.ts";

/** Lints files of a house format; its mapping is written as users write it, in YAML. */
export const lintHouse = (mapping: string, files: Files, more: ConfigValue = {}): Promise<Linted> =>
  linted(files, { ...more, platforms: { ...more.platforms, ours: parse(mapping) } });
