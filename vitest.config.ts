import { defineConfig } from "vitest/config";

/** Only what hangs takes that long: the slowest test needs ten seconds by itself, and a busy machine ten times as many. */
const HANGS = 120_000;

/** No test changes what another one reads, so files may share the modules that they load: to load them for each took half of the time. */
const isolate = false;

export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: HANGS, hookTimeout: HANGS, isolate },
});
