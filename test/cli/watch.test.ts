import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { cli, project, studio } from "./run.ts";

const BAD = studio("connect-call-to");
const GOOD = studio("send-to-flex");

/** A run with `--watch`: what it has printed, and Ctrl-C. */
function watching(folder: string, args: readonly string[] = [], isTTY = false) {
  let text = "";
  let stop = () => {};
  const interrupted = new Promise<void>((done) => {
    stop = done;
  });
  const write = (part: string) => {
    text += part;
  };
  const output = { write, isTTY, columns: 80 };
  const ended = cli(folder, ["--watch", "--rule", "failure/*=off", ...args], {
    stdout: output,
    stderr: output,
    interrupted: () => interrupted,
  });
  const seen = (what: string, times = 1) =>
    vi.waitFor(() => expect(text.split(what).length - 1).toBeGreaterThanOrEqual(times), { timeout: 10_000, interval: 20 });
  return { ended, seen, stop: () => stop(), text: () => text };
}
const WATCHING = "Ctrl-C ends";

describe("--watch", () => {
  it("lints again when a file changes, also one in a new folder, and ends with the last status", async () => {
    const folder = project({ "a.json": GOOD });
    const run = watching(folder);
    await run.seen(WATCHING);
    writeFileSync(join(folder, "a.json"), BAD);
    await run.seen("1 error");
    await run.seen(WATCHING, 2);
    writeFileSync(join(folder, "a.json"), GOOD);
    await run.seen(WATCHING, 3);
    mkdirSync(join(folder, "sub"));
    await run.seen(WATCHING, 4);
    writeFileSync(join(folder, "sub/b.json"), studio("send-to-flex", "b"));
    await run.seen("2 files, 2 flows");
    run.stop();
    expect((await run.ended).status).toBe(0);
    expect(run.text()).not.toContain("\u001b[2J");
  });

  it("goes on where the config is wrong for a while, and its own reports start nothing", async () => {
    const folder = project({ "a.json": BAD });
    const run = watching(folder, ["--format", "json=report.json"], true);
    await run.seen(WATCHING);
    writeFileSync(join(folder, "botflow.config.json"), '{"rulse": {}}');
    await run.seen('unknown key "rulse"');
    await run.seen(WATCHING, 2);
    run.stop();
    expect((await run.ended).status).toBe(2);
    expect(run.text().split("\u001b[2J").length - 1).toBe(2);
  });
});
