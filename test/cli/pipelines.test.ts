import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cli, project } from "./run.ts";

const action = parse(readFileSync("action.yml", "utf8"));
const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const [lint, upload] = action.runs.steps;

/** Runs the first step as GitHub does, with a command in the place of npx that writes these files and ends with this status. */
function run({ status, writes }: { readonly status: number; readonly writes: readonly string[] }) {
  const folder = project({});
  const path = (name: string) => join(folder, name);
  const script = [
    'printf "%s\\n" "$@" > "$RUNNER_TEMP/arguments"',
    ...writes.map((name) => `echo ${name} > "$RUNNER_TEMP/${name}"`),
    `exit ${status}`,
  ];
  writeFileSync(path("npx"), `#!/bin/bash\n${script.join("\n")}\n`, { mode: 0o755 });
  writeFileSync(path("step.sh"), lint.run);
  const ran = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", path("step.sh")], {
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: path("summary"),
      GITHUB_OUTPUT: path("output"),
      PATHS: "flows bots",
      ARGUMENTS: "--preset strict",
      VERSION: version,
    },
  });
  const text = (name: string) => (existsSync(path(name)) ? readFileSync(path(name), "utf8") : "");
  return { status: ran.status, folder, arguments: text("arguments").split("\n"), summary: text("summary"), output: text("output") };
}

describe("the action of GitHub", () => {
  it("lints with the version that it belongs to", () => {
    expect(action.inputs.version.default).toBe(version);
    for (const page of ["docs/gates.md", "README.md"])
      for (const [, named] of readFileSync(page, "utf8").matchAll(/botflow-lint@v?(\d+\.\d+\.\d+)|rev: v(\d+\.\d+\.\d+)/g))
        if (named) expect([page, named]).toEqual([page, version]);
  });

  it("passes paths and arguments as words, writes the summary, names the file to upload, and ends as the tool does", () => {
    const ran = run({ status: 1, writes: ["botflow-lint.sarif", "botflow-lint.md"] });
    expect(ran.arguments.slice(0, 6)).toEqual(["--yes", `botflow-lint@${version}`, "flows", "bots", "--preset", "strict"]);
    expect([ran.status, ran.summary, ran.output]).toEqual([1, "botflow-lint.md\n", `sarif=${ran.folder}/botflow-lint.sarif\n`]);
    expect(upload.if).toContain("steps.lint.outputs.sarif");
    expect(upload.with.sarif_file).toBe(["$", "{{ steps.lint.outputs.sarif }}"].join(""));
  });

  it("uploads nothing where the tool could not do its job", () => {
    const ran = run({ status: 2, writes: [] });
    expect([ran.status, ran.summary, ran.output]).toEqual([2, "", ""]);
  });
});

describe("the hooks of pre-commit", () => {
  it("run the tool with options that it knows", async () => {
    const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
    const { stdout: help } = await cli(project({}), ["--help"]);
    for (const { entry } of hooks) {
      const [command, ...options] = entry.split(" ");
      expect(command).toBe("botflow-lint");
      for (const option of options) expect(help).toContain(option);
    }
  });
});
