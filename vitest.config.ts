import { defineConfig } from "vitest/config";

/** Only what hangs takes that long: the slowest test needs ten seconds by itself, and a busy machine ten times as many. */
const HANGS = 120_000;

export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: HANGS, hookTimeout: HANGS },
});
