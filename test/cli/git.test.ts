import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { cli, project, type Seen, studio } from "./run.ts";

const BAD = studio("connect-call-to");
const GOOD = studio("send-to-flex");
const shop = (widget: "connect-call-to" | "send-to-flex", name: string) => studio(widget, name);

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], { cwd, encoding: "utf8", stdio: "pipe" });
const put = (folder: string, file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const commit = (folder: string, message = "more") => {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", message);
};
/** A repository with one commit that holds the files. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = project(files);
  git(folder, "init", "-q", "-b", "main");
  commit(folder, "first");
  return folder;
}
const errors = async (cwd: string, ...args: string[]): Promise<readonly string[]> => {
  const { stdout, stderr, status } = await cli(cwd, [...args, "--quiet", "--format", "json", "--allow-empty"]);
  if (status === 2) throw new Error(stderr);
  return (JSON.parse(stdout).problems as readonly Seen[]).map(({ rule, file }) => `${rule} ${file}`).sort();
};

describe("--since", () => {
  it("reports only what is new, and the request that got worse", async () => {
    const folder = repository({ "old.json": shop("connect-call-to", "old"), "shop.json": shop("send-to-flex", "shop") });
    expect(await errors(folder, "--since", "HEAD")).toEqual([]);
    put(folder, "shop.json", shop("connect-call-to", "shop"));
    expect(await errors(folder, "--since", "HEAD")).toEqual(["handoff/no-voice-transfer shop.json", "handoff/regression shop.json"]);
    const { stdout } = await cli(folder, ["--since", "HEAD", "--format", "json"]);
    expect(JSON.parse(stdout).problems.map(({ message }: Seen) => message)).toContainEqual(expect.stringContaining("handed off"));
  });

  it("compares with the commit at which the branch began: what main has mended since is no news", async () => {
    const folder = repository({ "a.json": shop("connect-call-to", "a") });
    git(folder, "checkout", "-q", "-b", "branch");
    put(folder, "notes.md", "hello");
    commit(folder);
    git(folder, "checkout", "-q", "main");
    put(folder, "a.json", shop("send-to-flex", "a"));
    commit(folder);
    git(folder, "checkout", "-q", "branch");
    expect(await errors(folder, "--since", "main")).toEqual([]);
  });

  it("knows a problem again in a file that was moved, and finds a new one there", async () => {
    const folder = repository({ "flows/a.json": shop("connect-call-to", "a"), "flows/b.json": shop("send-to-flex", "b") });
    git(folder, "mv", "flows", "bots für chat");
    expect(await errors(folder, "--since", "HEAD")).toEqual([]);
    put(folder, "bots für chat/b.json", shop("connect-call-to", "b"));
    expect(await errors(folder, "--since", "HEAD")).toEqual([
      "handoff/no-voice-transfer bots für chat/b.json",
      "handoff/regression bots für chat/b.json",
    ]);
    expect(await errors(join(folder, "bots für chat"), "--since", "HEAD")).toHaveLength(2);
  });

  it("knows a problem again in a file that moved lines, and finds the base of a folder below the root", async () => {
    const folder = repository({ "flows/a.json": shop("connect-call-to", "a"), "other/b.json": shop("connect-call-to", "b") });
    put(folder, "flows/a.json", JSON.stringify(JSON.parse(shop("connect-call-to", "a")), null, 4));
    expect(await errors(folder, "--since", "HEAD", "flows")).toEqual([]);
    expect(await errors(join(folder, "flows"), "--since", "HEAD")).toEqual([]);
    expect(await errors(join(folder, "other"), "--since", "HEAD", "../flows/a.json")).toEqual([]);
  });

  it("a file that archives leave out belongs to the commit", async () => {
    const folder = repository({ ".gitattributes": "*.json export-ignore\n", "a.json": BAD });
    expect(await errors(folder, "--since", "HEAD")).toEqual([]);
  });

  it.each(["--since=HEAD", "--changed", "--staged"])(
    "%s in a folder without repository says so, and what compares there",
    async (option) => {
      const { status, stderr } = await cli(project({ "a.json": GOOD }), [option]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^botflow-lint: .*in no git repository.*--against/);
      expect(stderr).not.toContain("fatal");
    },
  );

  it("an unknown commit is said in one sentence", async () => {
    for (const [folder, reference] of [
      [repository({ "a.json": GOOD }), "nowhere"],
      [repository({ "a.json": GOOD }), "--output=x"],
    ] as const) {
      const { status, stderr } = await cli(folder, [`--since=${reference}`]);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^botflow-lint: --since/)]);
      expect(stderr).not.toContain("fault of the tool");
    }
  });
});

describe("--against", () => {
  it("a folder takes the place of the one that is linted", async () => {
    const folder = project({ "old/shop.json": GOOD, "new/shop.json": BAD });
    expect(await errors(folder, "new", "--against", "old")).toEqual([
      "handoff/no-voice-transfer new/shop.json",
      "handoff/regression new/shop.json",
    ]);
    put(folder, "old/shop.json", BAD);
    expect(await errors(folder, "new", "--against", "old")).toEqual([]);
  });

  it("a report of an earlier run, and nothing that is none", async () => {
    const folder = project({ "shop.json": GOOD });
    put(folder, "before.txt", (await cli(folder, ["--format", "json"])).stdout);
    put(folder, "shop.json", BAD);
    expect(await errors(folder, "--against", "before.txt")).toEqual([
      "handoff/no-voice-transfer shop.json",
      "handoff/regression shop.json",
    ]);
    const none = await cli(folder, ["--against", "shop.json"]);
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining("no JSON report")]);
    expect((await cli(folder, ["--against", "x", "--since", "HEAD"])).status).toBe(2);
  });

  it("a request that is handed to somebody else is told, and fails nothing", async () => {
    const folder = project({ "old/shop.json": GOOD, "new/shop.json": GOOD.replace("WW0001", "WW0002") });
    const { status, stdout } = await cli(folder, ["new", "--against", "old", "--format", "json"]);
    expect([status, JSON.parse(stdout).problems]).toMatchObject([0, [{ rule: "handoff/regression", severity: "info" }]]);
  });

  it("a change for the worse that is meant is accepted, and what accepts it is useless only where it had something to accept", async () => {
    const accept = '{"suppress": [{"rule": "handoff/regression", "file": "shop.json", "reason": "the chat desk closes for good"}]}';
    const folder = repository({ "shop.json": GOOD, "botflow.config.json": accept });
    const warned = async (...args: string[]) =>
      JSON.parse((await cli(folder, [...args, "--format", "json"])).stdout).problems.map(({ rule }: Seen) => rule);
    expect(await warned()).not.toContain("config/unused-suppression");
    expect(await warned("--since", "HEAD")).toEqual(["config/unused-suppression"]);
    put(folder, "shop.json", BAD);
    expect(await errors(folder, "--since", "HEAD")).toEqual(["handoff/no-voice-transfer shop.json"]);
    expect(await warned("--since", "HEAD")).not.toContain("config/unused-suppression");
  });
});

describe("--changed and --staged", () => {
  const two = () => repository({ "a.json": shop("connect-call-to", "a"), "b.json": shop("connect-call-to", "b") });

  it("--changed reports the bots that differ from the last commit, new files too", async () => {
    const folder = two();
    expect(await errors(folder, "--changed")).toEqual([]);
    put(folder, "b.json", shop("connect-call-to", "b2"));
    put(folder, "sub/c.json", shop("connect-call-to", "c"));
    expect(await errors(folder, "--changed")).toEqual(["handoff/no-voice-transfer b.json", "handoff/no-voice-transfer sub/c.json"]);
    expect(await errors(join(folder, "sub"), "--changed")).toEqual(["handoff/no-voice-transfer c.json"]);
  });

  it("--changed works before the first commit", async () => {
    const folder = project({ "a.json": BAD });
    git(folder, "init", "-q");
    expect(await errors(folder, "--changed")).toEqual(["handoff/no-voice-transfer a.json"]);
    expect(await errors(folder, "--staged")).toEqual([]);
    git(folder, "add", "a.json");
    expect(await errors(folder, "--staged")).toEqual(["handoff/no-voice-transfer a.json"]);
  });

  it("--staged reads what is staged: not what is on disk, no file that is not added, one that is deleted on disk only", async () => {
    const folder = repository({ "a.json": shop("send-to-flex", "a"), "b.json": shop("send-to-flex", "b") });
    put(folder, "a.json", shop("connect-call-to", "a"));
    git(folder, "add", "a.json");
    put(folder, "a.json", shop("send-to-flex", "a"));
    put(folder, "b.json", shop("connect-call-to", "b"));
    put(folder, "new.json", shop("connect-call-to", "new"));
    expect(await errors(folder, "--staged")).toEqual(["handoff/no-voice-transfer a.json"]);
    rmSync(join(folder, "a.json"));
    expect(await errors(folder, "--staged")).toEqual(["handoff/no-voice-transfer a.json"]);
  });

  const CALLER = `{"format": "botflow/1", "name": "Front", "start": "hello", "intents": [{"name": "talk to a human", "goto": "desk"}],
    "nodes": {"hello": {"type": "ask", "text": "Hi"}, "desk": {"type": "jump", "flow": "Desk"}}}`;
  const CALLED = (route: string) => `{"format": "botflow/1", "name": "Desk", "start": "hand",
    "nodes": {"hand": {"type": "transfer", "transfer": ${route}, "failure": "note", "noAgent": "note"},
      "note": {"type": "transfer", "transfer": {"type": "ticket", "form": "contact"}}}}`;

  it("the caller of a changed flow is reported, too; a bot that has nothing to do with it is not", async () => {
    const folder = repository({
      "front.json": CALLER,
      "desk.json": CALLED('{"type": "digital", "queue": "Chat"}'),
      "other.json": shop("connect-call-to", "other"),
    });
    expect(await errors(folder)).toEqual(["handoff/no-voice-transfer other.json"]);
    put(folder, "desk.json", CALLED('{"type": "voice", "number": "+15550100"}'));
    expect(await errors(folder, "--changed")).toEqual(["handoff/no-voice-transfer desk.json"]);
    const { stdout } = await cli(folder, ["--changed", "--format", "json"]);
    expect(JSON.parse(stdout).requests.map(({ id }: { id: string }) => id)).toEqual(["Front/talk to a human"]);
  });

  it("a deleted flow touches those who called it", async () => {
    const folder = repository({ "front.json": CALLER, "desk.json": CALLED('{"type": "digital", "queue": "Chat"}') });
    rmSync(join(folder, "desk.json"));
    const { stdout } = await cli(folder, ["--changed", "--format", "json"]);
    expect(JSON.parse(stdout).problems.map(({ rule, file }: Seen) => `${rule} ${file}`)).toEqual(["structure/unresolved-flow front.json"]);
    git(folder, "add", "-A");
    expect(JSON.parse((await cli(folder, ["--staged", "--format", "json"])).stdout).problems).toHaveLength(1);
  });

  it("say so where there is nothing to look at", async () => {
    const folder = two();
    const staged = await cli(folder, ["--staged"]);
    expect([staged.status, staged.stderr]).toEqual([0, "botflow-lint: nothing is staged, so no flow is judged\n"]);
    expect((await cli(folder, ["--changed"])).stderr).toBe("botflow-lint: nothing differs from the last commit, so no flow is judged\n");
    put(folder, "a.json", shop("connect-call-to", "a2"));
    expect((await cli(folder, ["--staged"])).stderr).toContain("nothing is staged");
    expect((await cli(folder, ["--changed"])).stderr).toBe("");
  });

  it("a changed config touches everything", async () => {
    const folder = two();
    put(folder, "botflow.config.json", "{}");
    expect(await errors(folder, "--changed")).toHaveLength(2);
  });

  it("names with spaces, umlauts and line ends are files like others", async () => {
    const folder = repository({ "a.json": GOOD });
    for (const name of ["mein flow.json", "größe.json", "line\nend.json"]) put(folder, name, shop("connect-call-to", name));
    expect(await errors(folder, "--changed")).toHaveLength(3);
    git(folder, "add", "-A");
    expect(await errors(folder, "--staged")).toHaveLength(3);
    renameSync(join(folder, "a.json"), join(folder, "b.json"));
    expect(await errors(folder, "--since", "HEAD")).toHaveLength(3);
    expect(readFileSync(join(folder, "b.json"), "utf8")).toBe(GOOD);
  });
});

describe("a submodule", () => {
  const withSubmodule = () => {
    const flows = repository({ "shop.json": shop("send-to-flex", "shop"), "old.json": shop("connect-call-to", "old") });
    const folder = repository({ "own.json": shop("send-to-flex", "own") });
    git(folder, "-c", "protocol.file.allow=always", "submodule", "add", "-q", flows, "flows");
    commit(folder);
    return folder;
  };
  it("is compared with what stood in it, and its changed bots are judged", async () => {
    const folder = withSubmodule();
    expect(await errors(folder, "--since", "HEAD")).toEqual([]);
    expect(await errors(folder, "--changed")).toEqual([]);
    put(folder, "flows/shop.json", shop("connect-call-to", "shop"));
    const worse = ["handoff/no-voice-transfer flows/shop.json", "handoff/regression flows/shop.json"];
    expect(await errors(folder, "--since", "HEAD")).toEqual(worse);
    expect(await errors(folder, "--changed")).toContain(worse[0]);
    commit(join(folder, "flows"));
    git(folder, "add", "flows");
    expect(await errors(folder, "--staged")).toContain(worse[0]);
    expect(await errors(folder, "--since", "HEAD")).toEqual(worse);
  });
});
