import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../scripts/bundle.ts";
import { computing } from "../computing.ts";
import { cli, project, studio } from "./run.ts";

const BAD = studio("connect-call-to");
const GOOD = studio("send-to-flex");
const rulesOf = async (folder: string, ...args: string[]) => {
  const { status, stdout, stderr } = await cli(folder, [...args, "--format", "json", "--allow-empty"]);
  expect(stderr).not.toContain("fault of the tool");
  const rules = (JSON.parse(stdout).problems as readonly { rule: string }[]).map(({ rule }) => rule);
  return { status, rules: rules.filter((rule) => rule.startsWith("source/")) };
};

describe("a named file that cannot be read as a flow", () => {
  const deep = (open: string, close: string) => open.repeat(1000) + close.repeat(1000);
  it.each([
    ["JSON that stops in the middle", "a.json", BAD.slice(0, 300), "source/parse-error"],
    ["YAML that stops in the middle", "a.yaml", 'format: botflow/1\nname: "Sho', "source/parse-error"],
    ["1,000 levels of JSON", "a.json", deep("[", "]"), "source/limit"],
    ["1,000 levels of YAML", "a.yaml", deep("[", "]"), "source/limit"],
  ])("%s is a problem, not a crash", async (_, name, text, rule) => {
    const { status, rules } = await rulesOf(project({ [name]: text }), name);
    expect([status, rules]).toEqual([1, [rule]]);
  });

  it("an empty file holds nothing to lint, which is told", async () => {
    expect(await rulesOf(project({ "a.json": "" }), "a.json")).toEqual({ status: 0, rules: ["source/unrecognised"] });
    expect((await cli(project({ "a.json": "" }), ["a.json"])).status).toBe(3);
  });

  it("a zip that holds nothing is told", async () => {
    const nothing = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]);
    expect(await rulesOf(project({ "a.zip": nothing }), "a.zip")).toEqual({ status: 0, rules: ["source/unrecognised"] });
    expect((await cli(project({ "a.zip": nothing, "b.json": GOOD }), [])).stdout).toContain("1 file without a flow");
  });

  it("a binary file is told, and is no crash", async () => {
    const { rules } = await rulesOf(project({ "a.json": Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256) }), "a.json");
    expect(rules).toHaveLength(1);
  });

  it("the rest of the project is linted all the same", async () => {
    const folder = project({ "a.json": BAD.slice(0, 300), "b.json": BAD });
    const { stdout } = await cli(folder, ["--format", "json"]);
    const files = JSON.parse(stdout).problems.map(({ file }: { file: string }) => file);
    expect(new Set(files)).toEqual(new Set(["a.json", "b.json"]));
  });

  it("what cannot be opened in a folder is a problem at its name", async () => {
    const folder = project({ "b.json": GOOD });
    mkdirSync(join(folder, "x.json"));
    symlinkSync("nowhere.json", join(folder, "gone.json"));
    expect((await rulesOf(folder)).rules).toEqual([]);
    const { status, stderr } = await cli(folder, ["gone.json"]);
    expect([status, stderr]).toEqual([2, 'botflow-lint: there is no file or folder "gone.json"\n']);
    expect((await cli(folder, ["x.json"])).status).toBe(3);
  });
});

describe("names that JavaScript knows", () => {
  it("are node ids like others, and duplicate ones are told", async () => {
    const nodes = `"__proto__": {"type": "ask", "text": "Hi"}, "constructor": {"type": "transfer", "transfer": {"type": "voice", "number": "+15550100"}},
      "toString": {"type": "say", "text": "a"}, "toString": {"type": "say", "text": "b"}`;
    const text = `{"format": "botflow/1", "name": "Shop", "channels": ["chat"], "start": "__proto__",
      "intents": [{"name": "talk to a human", "goto": "constructor"}], "nodes": {${nodes}}}`;
    const { stdout } = await cli(project({ "a.json": text }), ["--format", "json"]);
    const found = JSON.parse(stdout).problems.map(({ rule, pointer }: { rule: string; pointer: string }) => `${rule} ${pointer}`);
    expect(found).toContain("handoff/no-voice-transfer /nodes/constructor");
    expect(found.some((each: string) => each.startsWith("structure/duplicate-id"))).toBe(true);
  });
});

describe("patterns of the config that would take for ever", () => {
  it.each([
    '{"requests": {"patterns": ["(x+x+)+y"]}}',
    '{"requests": {"exclude": ["/(a|a)*$/"]}}',
    '{"gates": [{"matches": "([a-z]+)*!", "gate": "closed"}]}',
    '{"handoff": {"texts": [{"matches": "(.*)*x", "route": "digital"}]}}',
  ])("%s is refused", async (config) => {
    const { status, stderr } = await cli(project({ "botflow.config.json": config, "a.json": GOOD }), []);
    expect([status, stderr]).toEqual([2, expect.stringContaining("is refused")]);
  });
});

describe("patterns of the config that cannot", () => {
  it.each(["(agent|person)+", "(?:speak|talk) to (?:a|an|the) .+", "[a-z]+(?: [a-z]{2}){3}", "(\\\\s|-)+desk", "human.*please"])(
    "%s is taken",
    async (pattern) => {
      const config = `{"gates": [{"matches": "${pattern}", "gate": "closed"}]}`;
      expect((await cli(project({ "botflow.config.json": config, "a.json": GOOD }), [])).stderr).toBe("");
    },
  );
});

describe("the built command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "botflow-built-"));
  const root = fileURLToPath(new URL("../..", import.meta.url));
  beforeAll(async () => void (await bundle(root, folder)));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (cwd: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(folder, "cli.cjs"), ...args], { cwd, encoding: "utf8", maxBuffer: 1 << 28 });

  it("more than a megabyte arrives whole through a pipe", () => {
    const files = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`${i}.json`, studio("connect-call-to", `shop ${i}`)]));
    const { status, stdout } = run(project(files), "--format", "json");
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect([status, JSON.parse(stdout).files.length]).toEqual([1, 600]);
  });

  it("and through one whose reader takes its time", () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.json`, studio("connect-call-to", `shop ${i}`)]));
    const command = `"${process.execPath}" "${join(folder, "cli.cjs")}" --format json | (sleep 2; cat)`;
    const { stdout } = spawnSync("sh", ["-c", command], { cwd: project(files), encoding: "utf8", maxBuffer: 1 << 28 });
    expect(JSON.parse(stdout).files.length).toBe(200);
  });

  it("a reader that goes away is no error", () => {
    const cwd = project({ "a.json": BAD });
    const { stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${join(folder, "cli.cjs")}" rules | head -n 1`], {
      cwd,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
  });

  it.runIf(existsSync("/proc/self"))(
    "a folder that cannot be made is a failure with a message, even where the system denies that its parent is there",
    async () => {
      const { status, stderr } = await cli(project({ "a.json": BAD }), ["--format", "json=/proc/x/y"]);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^botflow-lint: cannot write \/proc\/x\/y: [^\n]+\n$/)]);
    },
  );

  it("a file that cannot be written is a failure with a message, whatever command writes it", async () => {
    const folder = project({ "a.json": BAD });
    for (const command of [
      ["baseline", "create", "."],
      ["graph", "--output", "."],
      ["--format", "json=."],
    ]) {
      const { status, stderr } = await cli(folder, command);
      expect([status, stderr]).toEqual([2, "botflow-lint: cannot write .: illegal operation on a directory\n"]);
    }
  });

  it("a full disk is a failure with a message, and no verdict", () => {
    const command = `"${process.execPath}" "${join(folder, "cli.cjs")}" rules > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: project({}), encoding: "utf8" });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^botflow-lint: cannot write the output: ENOSPC[^\n]*\n$/)]);
  });

  it("a folder that may not be read is a problem, not one without flows", () => {
    // Permissions hold root back no more than a suggestion.
    const anybody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const cwd = project({ "good.json": GOOD, "closed/a.json": BAD });
    for (const each of [cwd, folder]) chmodSync(each, 0o755);
    chmodSync(join(cwd, "closed"), 0o000);
    const lint = (...args: string[]) => {
      const { status, stdout } = spawnSync(process.execPath, [join(folder, "cli.cjs"), "--format", "json", ...args], {
        cwd,
        encoding: "utf8",
        ...anybody,
      });
      return [status, JSON.parse(stdout).problems.map(({ file, message }: { file: string; message: string }) => `${file}: ${message}`)];
    };
    expect(lint()).toEqual([1, expect.arrayContaining(["closed: This cannot be read: permission denied"])]);
    expect(lint("closed")).toEqual([1, ["closed: This cannot be read: permission denied"]]);
    chmodSync(join(cwd, "closed"), 0o755);
  });
});

describe("a large file", () => {
  it("20 MB that are no flow take less than 3 seconds of computing", async () => {
    const row = JSON.stringify({ id: 1, text: "an order of a shop that has nothing to do with a bot", sum: 12.5 });
    const folder = project({
      "orders.json": `[${Array(Math.ceil(20_000_000 / (row.length + 1)))
        .fill(row)
        .join(",")}]`,
    });
    const spent = computing();
    const { status } = await cli(folder, ["--allow-empty"]);
    expect(status).toBe(0);
    expect(spent()).toBeLessThan(3000);
  });
});
