import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { replaceFile } from "../../../src/cli/files/replace-file.ts";
import { project } from "../run.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a file is replaced", () => {
  it("with its mode, and nothing is left beside it", async () => {
    const folder = project({ "bot.json": "old" });
    const path = join(folder, "bot.json");
    chmodSync(path, 0o640);
    expect(await replaceFile(path, bytes("old"), bytes("new"))).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["bot.json"]);
  });

  it("behind a link, which stays one", async () => {
    const folder = project({ "shared/bot.json": "old" });
    symlinkSync("shared/bot.json", join(folder, "bot.json"));
    expect(await replaceFile(join(folder, "bot.json"), bytes("old"), bytes("new"))).toBe(true);
    expect(lstatSync(join(folder, "bot.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "shared/bot.json"), "utf8")).toBe("new");
  });

  it("only while it is what was read", async () => {
    const folder = project({ "bot.json": "somebody else's" });
    expect(await replaceFile(join(folder, "bot.json"), bytes("old"), bytes("new"))).toBe(false);
    expect(await replaceFile(join(folder, "gone.json"), bytes("old"), bytes("new"))).toBe(false);
    expect(readFileSync(join(folder, "bot.json"), "utf8")).toBe("somebody else's");
    expect(readdirSync(folder)).toEqual(["bot.json"]);
  });

  it("wholly or not at all, whenever the process is killed", async () => {
    const size = 1_000_000;
    const [old, now] = ["a".repeat(size), "b".repeat(size)];
    const folder = project({ "bot.json": old });
    const script = join(folder, "replace.mjs");
    const entry = `import { replaceFile } from ${JSON.stringify(join(import.meta.dirname, "../../../src/cli/files/replace-file.ts"))};
      const [a, b] = ["a", "b"].map((letter) => Buffer.from(letter.repeat(${size})));
      console.log("ready");
      for (;;) { await replaceFile("bot.json", a, b); await replaceFile("bot.json", b, a); }`;
    writeFileSync(join(folder, "entry.mjs"), entry);
    const bundle = await rolldown({ input: join(folder, "entry.mjs"), platform: "node" });
    await bundle.write({ file: script });
    await bundle.close();
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, [script], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
      await once(child.stdout, "data");
      await wait(3 + round * 5);
      child.kill("SIGKILL");
      await once(child, "exit");
      const text = readFileSync(join(folder, "bot.json"), "utf8");
      expect(text === old || text === now).toBe(true);
      writeFileSync(join(folder, "bot.json"), old);
    }
  });
});
