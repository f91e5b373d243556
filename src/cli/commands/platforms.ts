import type { ConfigArguments } from "../options/options.ts";
import { settingsOf } from "../options/settings.ts";
import { type Io, STATUS, type Status } from "../terminal/io.ts";
import { paintFor } from "../terminal/terminal.ts";

/** `botflow-lint platforms`: what is read, and what each platform's words for transfers mean; from the adapters' own tables. */
export async function platformsCommand({ config }: ConfigArguments, io: Io): Promise<Status> {
  const paint = paintFor(io, io.stdout, undefined);
  const { platforms } = await settingsOf({ config }, io);
  const loaded = await Promise.all(platforms.map((entry) => entry.load()));
  const sections = loaded.map(({ id, title, reads, transfers }) => {
    const width = Math.max(0, ...transfers.map(({ word }) => word.length));
    const words = transfers.map(
      ({ word, route, note }) => `  ${word.padEnd(width)}  ${route}${note === undefined ? "" : paint("faint", `  ${note}`)}`,
    );
    return [title === id ? paint("strong", id) : `${paint("strong", title)} ${paint("faint", `(${id})`)}`, `  ${reads}`, ...words].join(
      "\n",
    );
  });
  io.stdout.write(`${sections.join("\n\n")}\n`);
  return STATUS.fine;
}
