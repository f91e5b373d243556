import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { VERSION } from "../../src/engine/tool.ts";
import { cli, project, type Seen, studio } from "./run.ts";

const BAD = studio("connect-call-to");
const GOOD = studio("send-to-flex");
const json = async (cwd: string, ...args: string[]) => JSON.parse((await cli(cwd, [...args, "--format", "json"])).stdout);

describe("exit status", () => {
  it("0 where nothing is wrong, 1 where an error is", async () => {
    expect((await cli(project({ "a.json": GOOD }), ["--rule", "failure/*=off"])).status).toBe(0);
    expect((await cli(project({ "a.json": BAD }), [])).status).toBe(1);
  });
  it("2 with a message on stderr where the tool could not do its job", async () => {
    const folder = project({ "a.json": GOOD });
    for (const args of [
      ["nowhere.json"],
      ["--formt", "json"],
      ["--format", "jsn"],
      ["--rule", "x=y"],
      ["--config", "none.json"],
      ["--today", "soon"],
    ]) {
      const { status, stderr, stdout } = await cli(folder, args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^botflow-lint: /);
    }
  });
  it("3 where nothing is a flow, 0 with --allow-empty", async () => {
    const folder = project({ "notes.json": '{"hello": 1}', "src/x.ts": "" });
    const { status, stderr } = await cli(folder, []);
    expect([status, stderr]).toEqual([3, expect.stringContaining("nothing to lint")]);
    expect((await cli(folder, ["--allow-empty"])).status).toBe(0);
  });
  it("3 where the config takes out every file, which is told", async () => {
    const folder = project({ "a.json": GOOD, "botflow.config.json": '{"ignore": ["*"]}' });
    const { status, stderr } = await cli(folder, []);
    expect([status, stderr]).toEqual([3, "botflow-lint: nothing to lint: files and ignore in the config take out every file\n"]);
  });
  it("1 where more warnings stand than --max-warnings", async () => {
    const folder = project({ "a.json": GOOD, "botflow.config.json": '{"requests": {"names": ["no such thing"]}}' });
    expect((await cli(folder, ["--rule", "failure/*=off"])).status).toBe(0);
    const { status, stderr } = await cli(folder, ["--rule", "failure/*=off", "--max-warnings", "0"]);
    expect([status, stderr]).toEqual([1, "botflow-lint: 1 warning, at most 0 allowed\n"]);
  });
  it("1 where a flow file does not parse", async () => {
    expect((await cli(project({ "a.json": BAD.slice(0, 400) }), ["a.json"])).status).toBe(1);
  });
});

describe("options that do not go together", () => {
  it.each([
    ["--since is given twice", ["--since", "HEAD", "--since", "main"]],
    ["--config is given twice", ["--config", "a.json", "--config=b.json"]],
    ["--output is given twice", ["graph", "--output", "a.svg", "--output", "b.svg"]],
    ["--watch and --stdin-filename cannot be used together", ["--watch", "--stdin-filename", "a.json"]],
    ["what comes on stdin has no file to write fixes to", ["--fix", "--stdin-filename", "a.json"]],
    ["--stdin-filename .: this is a folder", ["--stdin-filename", "."]],
    ['"-" is no file', ["-"]],
    ["--max-warnings needs a value, and an empty one was given", ["--max-warnings="]],
    ["--against needs a value, and an empty one was given", ["--against", ""]],
    ["an argument is empty; perhaps a variable of the shell is not set", ["a.json", ""]],
    ["--rule takes a value, so there is no --no-rule", ["--no-rule"]],
    ['there is no file or folder "lnt"; did you mean the command "lint"?', ["lnt"]],
  ])("%s", async (message, args) => {
    const { status, stderr } = await cli(project({ "a.json": GOOD }), args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`botflow-lint: ${message}`)]);
    expect(stderr).not.toContain("fault of the tool");
  });
  it("a file for stdin can be diffed, and options without a value may be said twice", async () => {
    const stdin = async () => Buffer.from(GOOD);
    expect((await cli(project({}), ["--diff", "--stdin-filename", "a.json"], { stdin })).status).toBe(0);
    expect((await cli(project({ "a.json": GOOD }), ["--quiet", "--quiet", "--format", "json", "--format", "agent"])).status).toBe(0);
  });
});

describe("a run on a part of the project", () => {
  it("leaves what the config says of the rest alone, but not a name that is misspelt", async () => {
    const config = {
      suppress: [{ rule: "handoff/*", file: "bots/old/**", reason: "goes in May" }],
      overrides: [{ files: ["bots/old/**"], rules: { "nlu/no-fallback": "off" } }],
      handoff: { intents: { other_intent: "digital" } },
      requests: { names: ["talk to a persom"] },
    };
    const folder = project({ "bots/new/a.json": studio("send-to-flex", "shop"), "botflow.config.json": JSON.stringify(config) });
    const told = async (cwd: string, ...args: string[]) =>
      (JSON.parse((await cli(cwd, [...args, "--format", "json"])).stdout).problems as readonly Seen[])
        .filter(({ rule }) => rule.startsWith("config/"))
        .map(({ pointer }) => pointer);
    const misspelt = ["/requests/names/0"];
    expect(await told(folder, "bots/new")).toEqual(misspelt);
    expect(await told(join(folder, "bots"), "new")).toEqual(misspelt);
    expect(await told(folder)).toEqual(["/suppress/0", "/overrides/0/files/0", "/handoff/intents/other_intent", ...misspelt]);
  });
});

describe("a config that ends early", () => {
  it("of the braces that are missing at its end, one is told", async () => {
    const { status, stderr } = await cli(project({ "a.json": GOOD, "botflow.config.json": '{"rules": {"nlu/no-fallback": "off"' }), []);
    expect([status, stderr]).toEqual([2, "botflow-lint: botflow.config.json:1:36  a closing brace } is expected here\n"]);
  });
});

describe("did you mean", () => {
  const folder = () => project({ "a.json": GOOD });
  it.each([
    [["--formt", "json"], "unknown option --formt; did you mean --format?"],
    [["--fix-rul", "x"], "botflow-lint: unknown option --fix-rul; did you mean --fix-rule?\nrun botflow-lint --help"],
    [["bots/**/*.json"], 'there is no file or folder "bots/**/*.json": name a folder; patterns stand under files in the config'],
    [["model", "bot.json", "--no-color"], "this command has no option --no-color"],
    [["model", "bot.json", "--quiet"], "this command has no option --quiet"],
    [["--since"], "--since needs a value"],
    [["graph", "--format", "png"], '--format: "png" is unknown (one of svg, html, mermaid, dot, json)'],
    [["init", "flows"], '"flows" is one argument too many'],
    [["--config", "gone.json"], "cannot read the config gone.json: no such file or directory"],
    [["--format", "jsn"], '"jsn" is unknown; did you mean "json"?'],
    [["--rule", "handoff/no-voice-transfr=off"], '"handoff/no-voice-transfr" is unknown; did you mean "handoff/no-voice-transfer"?'],
    [["--preset", "strickt"], 'did you mean "strict"?'],
    [["--platform", "twilio-studo"], 'did you mean "twilio-studio"?'],
    [["rulse"], 'did you mean the command "rules"?'],
    [["rules", "handoff/no-ded-end"], 'did you mean "handoff/no-dead-end"?'],
  ])("%j", async (args, words) => {
    const { status, stderr } = await cli(folder(), args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe("which files", () => {
  it("a named folder is the project", async () => {
    const folder = project({ "flows/a.json": BAD, "other/b.json": BAD });
    expect((await json(folder, "flows")).files).toMatchObject([{ file: "flows/a.json" }]);
  });
  it("a named file is linted with its project, and only its problems are shown", async () => {
    const folder = project({ ".git/HEAD": "", "flows/a.json": BAD, "other/b.json": BAD });
    const report = await json(folder, "other/b.json");
    expect(report.files).toHaveLength(2);
    expect(new Set(report.problems.map((problem: { file: string }) => problem.file))).toEqual(new Set(["other/b.json"]));
  });
  it("without config and repository the project of a named file is its folder", async () => {
    const folder = project({ "flows/a.json": BAD, "other/b.json": BAD });
    expect((await json(folder, "other/b.json")).files).toMatchObject([{ file: "other/b.json" }]);
  });
  it("the folder of the nearest config is the project of named files", async () => {
    const folder = project({ "bots/botflow.config.json": "{}", "bots/x/a.json": BAD, "bots/y/b.json": BAD, "c.json": BAD });
    expect((await json(join(folder, "bots/x"), "a.json")).files).toMatchObject([{ file: "../y/b.json" }, { file: "a.json" }]);
  });
  it("files without extension are read, .gitignore and node_modules are left out", async () => {
    const folder = project({
      ".gitignore": "old/\n*.tmp.json\n",
      "sub/.gitignore": "!kept.tmp.json\n",
      "Main flow": BAD,
      "old/a.json": BAD,
      "x.tmp.json": BAD,
      "sub/kept.tmp.json": BAD,
      "node_modules/y/a.json": BAD,
    });
    expect((await json(folder)).files.map((each: { file: string }) => each.file)).toEqual(["Main flow", "sub/kept.tmp.json"]);
  });
  it("links that go round are followed once", async () => {
    const folder = project({ "flows/a.json": BAD });
    symlinkSync("..", join(folder, "flows/up"));
    symlinkSync("self.json", join(folder, "self.json"));
    expect((await json(folder)).files).toMatchObject([{ file: "flows/a.json" }]);
  });
  it("what a link gives a second name is linted once, by its own name unless the link is named", async () => {
    const folder = project({ "flows/a.json": BAD });
    symlinkSync("flows", join(folder, "all"));
    symlinkSync("a.json", join(folder, "flows/Current.json"));
    expect((await json(folder)).files).toMatchObject([{ file: "flows/a.json" }]);
    expect((await json(folder, "all", "flows")).files).toMatchObject([{ file: "all/a.json" }]);
    symlinkSync(join(folder, "flows/a.json"), join(folder, "b.json"));
    expect((await json(folder, "b.json")).problems).toMatchObject([{ file: "b.json" }]);
  });
  it("files and ignore of the config are seen from its folder", async () => {
    const folder = project({ "botflow.config.json": '{"ignore": ["flows/old/"]}', "flows/a.json": BAD, "flows/old/b.json": BAD });
    expect((await json(join(folder, "flows"))).files).toMatchObject([{ file: "a.json" }]);
  });
  it("an editor's buffer takes the place of its file", async () => {
    const folder = project({ "a.json": GOOD });
    const stdin = async () => new TextEncoder().encode(BAD);
    const { status, stdout } = await cli(folder, ["--stdin-filename", "a.json", "--format", "json"], { stdin });
    expect([status, JSON.parse(stdout).problems[0].file]).toEqual([1, "a.json"]);
  });
});

describe("config files", () => {
  it("are found upward, in JSON with comments and in YAML", async () => {
    const rules = "handoff/no-voice-transfer";
    for (const [name, text] of [
      ["botflow.config.json", `{"rules": {"${rules}": "info"}}`],
      ["botflow.config.jsonc", `// ours\n{"rules": {"${rules}": "info",}}`],
      ["botflow.config.yaml", `rules:\n  ${rules}: info\n`],
      ["botflow.config.yml", `rules: {${rules}: info}\n`],
    ] as const) {
      const folder = project({ [name]: text, "flows/a.json": BAD });
      expect((await json(join(folder, "flows"))).problems[0]).toMatchObject({ rule: rules, severity: "info" });
    }
  });
  it("two side by side are refused, unless one is named", async () => {
    const folder = project({ "botflow.config.json": "{}", "botflow.config.yaml": "channels: [chat]\n", "a.json": GOOD });
    const { status, stderr } = await cli(folder, []);
    expect([status, stderr]).toEqual([
      2,
      "botflow-lint: botflow.config.json and botflow.config.yaml stand side by side: keep one, or name it with --config\n",
    ]);
    expect((await cli(folder, ["--config", "botflow.config.yaml"])).status).toBe(0);
  });
  it("one in a folder that is named from above is not in force, which is told", async () => {
    const folder = project({ "bots/botflow.config.json": "{}", "bots/a.json": GOOD });
    const words = "bots/botflow.config.json is not in force; run the command in its folder, or name it with --config";
    expect((await cli(folder, ["bots"])).stderr).toBe(`botflow-lint: ${words}\n`);
    expect((await cli(join(folder, "bots"), ["."])).stderr).toBe("");
    for (const option of ["--config=bots/botflow.config.json", "--no-config"])
      expect((await cli(folder, ["bots", option])).stderr).toBe("");
  });

  it("a config extends others, options win over both", async () => {
    const folder = project({
      "botflow.config.json": '{"extends": ["strict", "./shared/base.json"]}',
      "shared/base.json": '{"rules": {"handoff/no-voice-transfer": "warning"}}',
      "a.json": BAD,
    });
    expect((await json(folder)).problems.find(voice).severity).toBe("warning");
    expect((await json(folder, "--rule", "handoff/no-voice-transfer=info")).problems.find(voice).severity).toBe("info");
    expect((await json(folder, "--no-config")).problems.find(voice).severity).toBe("error");
  });
  it("what a config from outside the project hides and names may be for other projects, unless it is nearly right", async () => {
    const shared = {
      suppress: [{ rule: "handoff/no-callback", reason: "the other shop" }],
      requests: { names: ["ask_the_florist", "talk to a persom"] },
      overrides: [{ files: ["nowhere/**"] }],
    };
    const told = async (base: string) => {
      const config = JSON.stringify({ extends: base });
      const folder = project({ "shop/botflow.config.json": config, [`shop/${base}`]: JSON.stringify(shared), "shop/a.json": BAD });
      const { problems } = await json(join(folder, "shop"));
      return problems.flatMap(({ rule, pointer }: { rule: string; pointer: string }) => (rule.startsWith("config/") ? [pointer] : []));
    };
    const near = "/requests/names/1";
    expect(await told("./base.json")).toEqual(["/suppress/0", "/requests/names/0", near, "/overrides/0/files/0"]);
    expect(await told("../base.json")).toEqual([near]);
    expect(await told("./node_modules/ours/base.json")).toEqual([near]);
  });
  const voice = ({ rule }: { rule: string }) => rule === "handoff/no-voice-transfer";

  it.each([
    ['{"handof": {}}', 'botflow.config.json:1:2  unknown key "handof"; did you mean "handoff"?'],
    [
      '{"rules": {"handoff/no-ded-end": "off"}}',
      'botflow.config.json:1:12  unknown rule "handoff/no-ded-end"; did you mean "handoff/no-dead-end"?',
    ],
    ['{"rules": {"handof/*": "off"}}', 'unknown rule "handof/*"; did you mean "handoff/*"?'],
    ['{"rules": {"handoff/no-dead-end": "warn"}}', '"warn" is none of error, warning, info, off; did you mean "warning"?'],
    ['{"overrides": [{"files": ["*"], "context": "x"}]}', 'unknown key "context" (one of files, extends, platforms, channels,'],
    ['{"overrides": [{"files": ["*"], "platforms": {"genesis": {}}}]}', 'unknown key "genesis"; did you mean "genesys"?'],
    ['{"extends": "stric"}', 'unknown preset "stric"; did you mean "strict"?'],
    ['{"channels": "chat"}', '"channels" must be a list'],
    ['{"suppress": [{"rule": "handoff/no-dead-end"}]}', 'item 1 of "suppress" needs "reason"'],
    ['{"suppress": [{"rule": "x", "reason": "y", "expires": "31.12.2026"}]}', '"31.12.2026" is no date like 2026-12-31'],
    ['{"requests": {"patterns": ["(a+)+$"]}}', 'the regular expression "(a+)+$" is refused'],
    ['{"requests": {"patterns": ["(a+)+$"]}}', "refused: a repeated group repeats inside, which can take for ever"],
    ['{"gates": [{"matches": "(", "gate": "closed"}]}', 'the regular expression "(" is refused: Unterminated group'],
    ['{"suppress": [{"rule": "handoff/*", "reason": "x", "expires": "2026-02-30"}]}', 'there is no day "2026-02-30"'],
    [
      '{"overrides": [{"files": ["*"], "suppress": [{"rule": "handoff/*", "reason": "x", "expires": "2026-06-31"}]}]}',
      'no day "2026-06-31"',
    ],
    ["", "the config is empty; write {} where nothing is to be set"],
    ['{"mandatory": ["xyz"]}', 'unknown rule "xyz" (botflow-lint rules lists them)'],
    ['{"rules": {}, "rules": {}}', 'the key "rules" stands twice'],
    ['{"rules": ', "botflow.config.json:1:"],
    ['{"extends": "./botflow.config.json"}', "config files extend each other: botflow.config.json → botflow.config.json"],
    ['{"extends": "./none.json"}', "cannot read the config none.json"],
  ])("%s is refused: %s", async (text, message) => {
    const { status, stderr } = await cli(project({ "botflow.config.json": text, "a.json": GOOD }), []);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
  it("--print-config shows what is in force", async () => {
    const folder = project({ "botflow.config.json": '{"channels": ["chat"], "rules": {"handoff/undecided": "off"}}' });
    const { status, stdout } = await cli(folder, ["--print-config", "--preset", "voice"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      from: ["botflow.config.json", "command line"],
      judgeVoice: true,
      channels: ["chat"],
      rules: { "handoff/undecided": "off" },
    });
  });
});

describe("output", () => {
  it("several formats, to stdout and to files", async () => {
    const folder = project({ "a.json": BAD });
    const { stdout } = await cli(folder, ["--format", "json=out/report.json", "--format", "pretty"]);
    expect(JSON.parse(readFileSync(join(folder, "out/report.json"), "utf8")).schemaVersion).toBe(1);
    expect(stdout).toContain("handoff/no-voice-transfer");
  });
  it.each([[["--format", "json=."]], [["--format", "json="]], [["graph", "--output", "."]]])(
    "%j names a folder, which is told",
    async (args) => {
      const { status, stderr } = await cli(project({ "a.json": GOOD }), args);
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^botflow-lint: .*(illegal operation on a directory|needs the name of a file)\n$/),
      ]);
    },
  );
  it("the config and the baseline are no files without a flow", async () => {
    const folder = project({ "botflow.config.json": "{}", "a.json": BAD, "orders.json": "[]" });
    await cli(folder, ["baseline", "create", "known.json"]);
    const { stdout } = await cli(folder, ["--baseline", "known.json"]);
    expect(stdout).toContain("1 known before · 1 file without a flow");
  });
  it("--quiet shows errors only and still counts the rest", async () => {
    const folder = project({ "a.json": BAD, "botflow.config.json": '{"requests": {"names": ["no such thing"]}}' });
    const { problems, summary } = await json(folder, "--quiet");
    expect(problems.every((problem: { severity: string }) => problem.severity === "error")).toBe(true);
    expect(summary.warnings).toBeGreaterThan(0);
  });
  it("colours follow NO_COLOR, FORCE_COLOR, the terminal and --color", async () => {
    const folder = project({ "a.json": BAD });
    const coloured = async (args: string[], env: Record<string, string>, isTTY: boolean) => {
      let text = "";
      const stdout = {
        write: (part: string) => {
          text += part;
        },
        isTTY,
        columns: 80,
      };
      await cli(folder, args, { env, stdout });
      return text.includes("\u001b[");
    };
    expect(await coloured([], {}, true)).toBe(true);
    expect(await coloured([], {}, false)).toBe(false);
    expect(await coloured([], { NO_COLOR: "1" }, true)).toBe(false);
    expect(await coloured([], { FORCE_COLOR: "1" }, false)).toBe(true);
    expect(await coloured([], { FORCE_COLOR: "0" }, true)).toBe(false);
    expect(await coloured(["--color"], { NO_COLOR: "1" }, false)).toBe(true);
    expect(await coloured(["--no-color"], { FORCE_COLOR: "1" }, true)).toBe(false);
  });
  it("--timing tells on stderr where the time went", async () => {
    const { stderr } = await cli(project({ "a.json": BAD }), ["--timing"]);
    expect(stderr).toMatch(/ms {2}analyse/);
  });
  it.each(["--watch=3", "--fix=no", "--no-color=x"])("%s: a flag takes no value", async (option) => {
    const { status, stderr } = await cli(project({ "a.json": BAD }), [option]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^botflow-lint: --[a-z]+ takes no value, and ".+" was given: write /)]);
  });
  it("a flag may be said to be true or false", async () => {
    const { problems } = await json(project({ "a.json": BAD }), "--quiet=false", "--allow-empty=true");
    expect(problems.length).toBeGreaterThan(0);
  });
  it("help has examples, the version stands alone", async () => {
    const help = await cli(project({}), ["--help"]);
    expect([help.status, help.stdout]).toEqual([0, expect.stringContaining("Examples:")]);
    expect((await cli(project({}), ["-V"])).stdout).toBe(`${VERSION}\n`);
  });
});

describe("completion", () => {
  it("bash completes commands, options and their values by a script that starts nothing", async () => {
    const script = (await cli(project({}), ["completion", "bash"])).stdout;
    const complete = (...words: string[]) =>
      execFileSync("bash", [
        "-c",
        `${script}\nCOMP_WORDS=(botflow-lint "$@"); COMP_CWORD=$#; _botflow_lint; printf '%s\\n' "\${COMPREPLY[@]}"`,
        "bash",
        ...words,
      ])
        .toString()
        .trim()
        .split("\n");
    expect(complete("basel")).toEqual(["baseline"]);
    expect(complete("--max")).toEqual(["--max-warnings"]);
    expect(complete("baseline", "pr")).toEqual(["prune"]);
    expect(complete("rules", "handoff/no-v")).toEqual(["handoff/no-voice-transfer"]);
    expect(complete("--format", "ju")).toEqual(["junit"]);
  });
  it("zsh and fish have scripts of their own, another shell is refused", async () => {
    expect((await cli(project({}), ["completion", "zsh"])).stdout).toContain("bashcompinit");
    expect((await cli(project({}), ["completion", "fish"])).stdout).toMatch(/^complete -c botflow-lint -l format -d '.*' -x -a 'pretty /m);
    expect((await cli(project({}), ["completion", "tcsh"])).status).toBe(2);
  });
});

describe("commands", () => {
  it.each(["lint", "rules", "init", "model", "baseline", "graph", "trace", "lsp", "platforms", "completion"])(
    "%s has help",
    async (name) => {
      const { status, stdout } = await cli(project({}), [name, "--help"]);
      expect([status, stdout]).toEqual([0, expect.stringContaining(`botflow-lint ${name}`)]);
    },
  );
  it("rules lists those of a category", async () => {
    const { stdout } = await cli(project({}), ["rules", "security"]);
    expect(stdout.split("\n").map((line) => line.split(" ")[0])).toEqual(["security/card-data", "security/secret-in-flow", ""]);
    expect((await cli(project({}), ["rules", "security/*"])).stdout).toBe(stdout);
  });
  it("rules lists all, and shows one with what to do", async () => {
    expect((await cli(project({}), ["rules"])).stdout).toMatch(/^source\/parse-error +error/m);
    expect((await cli(project({}), ["rules", "source/parse-error"])).stdout).toContain("what to do");
  });
  it("platforms prints the words of the adapters' own tables", async () => {
    expect((await cli(project({}), ["platforms"])).stdout).toMatch(/send-to-flex +digital/);
  });
  it("init writes a config that the tool accepts, and never over one", async () => {
    const folder = project({ "a.json": BAD });
    expect((await cli(folder, ["init"])).stdout).toBe("wrote botflow.config.jsonc for twilio-studio\n");
    expect(existsSync(join(folder, "botflow.config.jsonc"))).toBe(true);
    expect((await cli(folder, [])).status).toBe(1);
    expect((await cli(folder, ["init"])).status).toBe(2);
  });
  it("init below another config extends it, whose place it takes", async () => {
    const folder = project({ "botflow.config.json": '{"rules": {"handoff/no-voice-transfer": "off"}}', "bots/a.json": BAD });
    const bots = join(folder, "bots");
    const verdict = (await cli(bots, [])).status;
    expect((await cli(bots, ["init"])).stdout).toBe("wrote botflow.config.jsonc for twilio-studio; it extends ../botflow.config.json\n");
    expect((await cli(bots, ["--print-config"])).stdout).toMatch(/"handoff\/no-voice-transfer": "off"/);
    expect((await cli(bots, [])).status).toBe(verdict);
  });
  it("init names the schema for editors where the tool is installed in the project", async () => {
    const folder = project({ "a.json": GOOD, "node_modules/botflow-lint/schemas/config.schema.json": "{}" });
    await cli(folder, ["init"]);
    const text = readFileSync(join(folder, "botflow.config.jsonc"), "utf8");
    expect(text).toContain('\n  "$schema": "./node_modules/botflow-lint/schemas/config.schema.json",\n');
    expect((await cli(folder, [])).status).toBe(0);
  });
});
