import { NAME, VERSION } from "../engine/tool.ts";
import type { Status } from "./terminal/io.ts";

/** The process around the command line. */
const args = process.argv.slice(2);
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // The reader has gone (`| head`): there is nobody left to tell.
    if (error.code === "EPIPE") return;
    // A full disk: what could not be written must not pass for a verdict.
    if (stream === process.stdout) process.stderr.write(`${NAME}: cannot write the output: ${error.message}\n`);
    process.exit(2 satisfies Status);
  });

/** The local day as YYYY-MM-DD. (The locale functions of dates spend 20 ms loading tables.) */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) process.stdout.write(`${VERSION}\n`);
else void main();

async function main(): Promise<void> {
  const { run } = await import("./cli.ts");
  const output = (stream: NodeJS.WriteStream) => ({
    write: (text: string) => stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  });
  process.exitCode = await run(args, {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    stdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    interrupted: () => new Promise((done) => process.once("SIGINT", () => done())),
    today,
    // Not `performance`: Node would load a module for it.
    now: () => Number(process.hrtime.bigint()) / 1e6,
  });
  // Without `process.exit`, Node would wait for V8's background compilation, a tenth of a short run; on its own it would cut off what a pipe has not taken.
  await Promise.all([written(process.stdout), written(process.stderr)]);
  process.exit();
}

/** Resolves once everything written to a stream has left the process, or its reader has gone. */
const written = (stream: NodeJS.WriteStream): Promise<void> => new Promise((done) => stream.write("", () => done()));
