import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEBOUNCE } from "../src/lsp/server.ts";
import { keystrokes, type Typist } from "./bench/keystrokes.ts";
import { inTurn, type Run, run, slope } from "./bench/measure.ts";
import { botflow, botflows, connectFlows, copilotTopics, cxAgent, type Files, writeProject } from "./bench/projects.ts";

/**
 * Prints how fast the built command line is, as ratios of alternating runs: against an empty Node, against reading and parsing the same
 * bytes, and against another linter on the same files. It sets no limits. `--quick` leaves out the largest projects; the names of parts
 * (`startup`, `projects`, `graphs`, `lsp`) run only those.
 */
export async function main(args: readonly string[], root: string): Promise<void> {
  const quick = args.includes("--quick");
  const only = args.filter((arg) => !arg.startsWith("-"));
  const wants = (part: string) => only.length === 0 || only.includes(part);
  const bench: Bench = { root, cli: join(root, "dist/cli.cjs"), folder: mkdtempSync(join(tmpdir(), "botflow-bench-")) };
  try {
    if (wants("startup")) startUp(bench);
    if (wants("projects")) {
      projects(bench, "botflow flows of 20 KB", botflows, quick ? [100, 1000] : [100, 1000, 10_000]);
      projects(bench, "Amazon Connect flows of 20 KB", connectFlows, quick ? [100] : [100, 1000]);
      projects(bench, "files of a Dialogflow CX agent", (n) => cxAgent(Math.ceil(n / 100), 50), quick ? [300] : [300, 3000]);
    }
    if (wants("graphs")) graphs(bench, quick ? [100, 1000, 10_000] : [100, 1000, 10_000, 100_000]);
    if (wants("lsp")) await editors(bench, quick ? 8 : 20);
  } finally {
    rmSync(bench.folder, { recursive: true, force: true });
  }
}

interface Bench {
  readonly root: string;
  readonly cli: string;
  readonly folder: string;
}

const READ_AND_PARSE = `
  const { readdirSync, readFileSync } = require("node:fs");
  for (const name of readdirSync(".", { recursive: true }))
    if (name.endsWith(".json")) JSON.parse(readFileSync(name, "utf8"));`;

const say = (line: string) => process.stdout.write(`${line}\n`);
const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`.padStart(10);
const times = (value: number) => `${value.toFixed(2)} ×`;

function startUp({ cli, folder }: Bench): void {
  const project = join(folder, "one");
  const bytes = writeProject(project, new Map([["flow.json", botflow("One", 700)]]));
  const runs = inTurn(11, {
    empty: () => run(["-e", "0"], project),
    version: () => run([cli, "--version"], project),
    lint: () => run([cli, "flow.json"], project),
  });
  say("start-up (median of 11 runs in turn)");
  for (const [name, { ms: took }] of Object.entries({
    "node -e 0": runs.empty,
    "--version": runs.version,
    [`lint of one flow of ${Math.round(bytes / 1000)} KB`]: runs.lint,
  }))
    say(`  ${name.padEnd(32)}${ms(took)}  ${ms(took - runs.empty.ms)} over an empty node  ${times(took / runs.empty.ms)}`);
}

function projects(bench: Bench, title: string, make: (size: number) => Files, sizes: readonly number[]): void {
  say(`\n${title}`);
  let before: { n: number; ms: number } | undefined;
  for (const size of sizes) {
    const project = join(bench.folder, `project-${size}`);
    const files = make(size);
    const bytes = writeProject(project, files);
    const empty = run(["-e", "0"], project);
    const runs = inTurn(files.size > 5000 ? 1 : 3, {
      lint: () => run([bench.cli, ".", "--format", "json"], project),
      parse: () => run(["-e", READ_AND_PARSE], project),
      biome: () =>
        run(["lint", "--files-max-size=20000000", "--max-diagnostics=none", "."], project, join(bench.root, "node_modules/.bin/biome")),
    });
    const ratio = (other: Run) => times((runs.lint.ms - empty.ms) / Math.max(1, other.ms - empty.ms));
    const here = { n: files.size, ms: runs.lint.ms - empty.ms };
    say(
      `  ${String(files.size).padStart(6)} files ${(bytes / 1e6).toFixed(1).padStart(6)} MB ${ms(runs.lint.ms)} ${runs.lint.mb.toFixed(0).padStart(5)} MB` +
        `  ${ratio(runs.parse)} reading and JSON.parse  ${ratio({ ...runs.biome, ms: runs.biome.ms + empty.ms })} biome lint` +
        (before ? `  growth n^${slope(before, here).toFixed(2)}` : ""),
    );
    before = here;
    rmSync(project, { recursive: true, force: true });
  }
}

function graphs(bench: Bench, sizes: readonly number[]): void {
  say("\nanalysis of one flow with loops (the part `analyse` of --timing)");
  let before: { n: number; ms: number } | undefined;
  for (const size of sizes) {
    const project = join(bench.folder, `graph-${size}`);
    writeProject(project, new Map([["flow.json", botflow("Graph", size)]]));
    const { stderr, mb } = run([bench.cli, ".", "--timing", "--format", "json"], project);
    const took = Number(/([\d.]+) ms\s+analyse/.exec(stderr)?.[1]);
    // A row of four nodes has eight exits.
    const n = size * 3;
    const here = { n, ms: took };
    say(
      `  ${String(n).padStart(7)} nodes and exits ${ms(took)} ${mb.toFixed(0).padStart(5)} MB${before ? `  growth n^${slope(before, here).toFixed(2)}` : ""}`,
    );
    before = here;
  }
}

/**
 * Where somebody types: behind these words, in the second half of a file. In what a bot says; in the name of a target (the first key makes
 * it a missing one, the next ones only change its name); in what paths depend on; and what breaks the file.
 */
const WORDS = ["tell me the number", " of your order"] as const;
const BROKEN = ["},", "x"] as const;
const EDITORS: Readonly<Record<string, { readonly files: Files; readonly file: string; readonly places: Typist["places"] }>> = {
  "botflow, one dense file": {
    files: new Map([["flow.json", JSON.stringify(JSON.parse(botflow("One", 7300)))]]),
    file: "flow.json",
    places: { words: WORDS, target: ['"default":"', "abc"], structure: ['"maxAttempts":', "3"], broken: BROKEN },
  },
  "botflow, one indented file": {
    files: new Map([["flow.json", botflow("One", 4700)]]),
    file: "flow.json",
    places: { words: WORDS, target: ['"default": "', "abc"], structure: ['"maxAttempts": ', "3"], broken: BROKEN },
  },
  "botflow, 300 bots": {
    files: botflows(300),
    file: "flows/flow-150.json",
    places: { words: WORDS, target: ['"default": "', "abc"], structure: ['"maxAttempts": ', "3"], broken: BROKEN },
  },
  "Amazon Connect, 30 flows": {
    files: connectFlows(30),
    file: "flows/chat-15.json",
    places: { words: WORDS, target: ['"NextAction": "', "0123"], broken: BROKEN },
  },
  "Dialogflow CX, one folder": {
    files: cxAgent(3, 50),
    file: "flows/Flow 1/pages/Page 7.json",
    places: { words: WORDS, target: ['"targetPage": "Page ', "1234"], broken: BROKEN },
  },
  "Copilot Studio, 70 topics": {
    files: copilotTopics(70),
    file: "topics/Topic35.mcs.yml",
    places: {
      words: WORDS,
      target: ["dialog: cr1_garden.topic.Topic", "1234"],
      structure: ["condition: =Topic.V2", "1"],
      broken: ["kind: ", "[{"],
    },
  },
};

async function editors(bench: Bench, count: number): Promise<void> {
  say(`\nkeystrokes in an editor: work of the server, and the wait without the ${DEBOUNCE} ms for which more keys are waited for`);
  say(`  (median and worst of ${count}; opening = the first answer of a server that knows nothing yet)`);
  for (const [title, { files, file, places }] of Object.entries(EDITORS)) {
    const project = join(bench.folder, file.replace(/\W/g, "-"));
    const bytes = writeProject(project, files);
    const text = files.get(file) ?? "";
    const answers = await keystrokes(bench.cli, project, { file, text, places }, count);
    const parse = text.startsWith("{") ? parseMs(text) : undefined;
    say(`  ${title}: ${(bytes / 1e6).toFixed(1)} MB, the file ${Math.round(text.length / 1000)} KB`);
    for (const [kind, { first, median, worst }] of answers)
      say(
        `    ${kind.padEnd(10)}work ${ms(median.work)}, worst ${ms(worst.work)}   wait ${ms(median.wait)}, worst ${ms(worst.wait)}` +
          `   ${times(median.work / first.work)} opening${parse === undefined ? "" : `  ${times(median.work / parse)} JSON.parse of the file`}`,
      );
    rmSync(project, { recursive: true, force: true });
  }
}

/** The mean of many runs: a small file is parsed faster than the clock can tell. */
function parseMs(text: string): number {
  const begin = performance.now();
  let runs = 0;
  for (; performance.now() < begin + 50; runs++) JSON.parse(text);
  return (performance.now() - begin) / runs;
}
