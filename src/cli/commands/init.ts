import { dirname, join } from "node:path";
import { lint } from "../../engine/lint.ts";
import { NAME } from "../../engine/tool.ts";
import { shown } from "../files/paths.ts";
import { readAll } from "../files/read-files.ts";
import { statOf } from "../files/stat.ts";
import { findConfig } from "../options/find-config.ts";
import { findProject } from "../project.ts";
import { Failure, type Io, STATUS, type Status } from "../terminal/io.ts";
import { writeOutput } from "../terminal/output.ts";
import { configText } from "./init-config.ts";

const FILE = "botflow.config.jsonc";
/** By which editors complete and check the config; it is there where the tool is installed in the project. */
const SCHEMA = `node_modules/${NAME}/schemas/config.schema.json`;

/** `botflow-lint init`: a commented config for what is found in the working directory. It extends the one above, which it takes the place of. */
export async function initCommand(io: Io): Promise<Status> {
  const found = findConfig(io.cwd);
  const present = found === undefined ? undefined : shown(io.cwd, found);
  if (found !== undefined && dirname(found) === io.cwd) throw new Failure(`there is a config already: ${present}`);
  const project = findProject(["."], io.cwd, undefined, undefined);
  const { files } = await readAll(project.files, io.cwd, project.named);
  const { report } = await lint({ files });
  const platforms = [...new Set(report.files.map(({ platform }) => platform))];
  const schema = statOf(join(io.cwd, SCHEMA)) ? `./${SCHEMA}` : undefined;
  const requests = report.requests.map(({ name }) => name);
  writeOutput(io.cwd, FILE, configText({ schema, above: present, platforms, requests }));
  const extending = present === undefined ? "" : `; it extends ${present}`;
  io.stdout.write(
    `wrote ${FILE} for ${platforms.length > 0 ? platforms.join(", ") : "no platform yet: no flow was found here"}${extending}\n`,
  );
  return STATUS.fine;
}
