#!/usr/bin/env node
import module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { scriptLoader } from "./compiled.ts";

const main = join(dirname(fileURLToPath(import.meta.url)), "cli/main.cjs");
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
if (enableCompileCache) {
  // The cache is in the folder that NODE_COMPILE_CACHE names, or in a temporary one.
  enableCompileCache();
  createRequire(main)(main);
} else scriptLoader().load(main);
