import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { lint } from "../../engine/lint.ts";
import { printBot } from "../../platforms/botflow/print.ts";
import { items } from "../../source/json.ts";
import { reasonOf } from "../files.ts";
import { Failure, type Io, STATUS, type Status } from "../io.ts";
import type { ConfigArguments } from "../options.ts";
import { shown } from "../paths.ts";
import { settingsOf } from "../settings.ts";

export interface ModelArguments extends ConfigArguments {
  readonly file: string;
}

/** `botflow-lint model <file>`: what the tool understood of a file, in the vendor-neutral format. */
export async function modelCommand({ file, config }: ModelArguments, io: Io): Promise<Status> {
  const content = await readFile(resolve(io.cwd, file)).catch((error: Error) => {
    throw new Failure(`cannot read "${file}": ${reasonOf(error)}`);
  });
  const { layers } = await settingsOf({ config }, io);
  const { facts, report } = await lint({ files: [{ path: shown(io.cwd, file), content, named: true }], config: layers });
  const printed = facts.bots.flatMap((bot) => items(printBot(bot)));
  if (printed.length === 0) {
    const why = report.problems.map(({ message }) => message).join("\n");
    throw new Failure(`no flow was read from "${file}"${why === "" ? "" : `:\n${why}`}`);
  }
  io.stdout.write(`${JSON.stringify(printed.length === 1 ? printed[0] : printed, null, 2)}\n`);
  return STATUS.fine;
}
