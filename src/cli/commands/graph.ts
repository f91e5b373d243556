import { graphOf } from "../../report/graph/flows.ts";
import { graphFormats } from "../../report/graph/formats.ts";
import { requestsNamed } from "../named-requests.ts";
import type { GraphArguments } from "../options/options.ts";
import { type Io, STATUS, type Status } from "../terminal/io.ts";
import { writeOutput } from "../terminal/output.ts";
import { analysed } from "./analysed.ts";

/** `botflow-lint graph [paths..]`: the flows as a picture, or only what one request can reach. */
export async function graphCommand(argv: GraphArguments, io: Io): Promise<Status> {
  const result = await analysed(argv, io);
  if (!result) return STATUS.nothing;
  const journeys = argv.request === undefined ? undefined : requestsNamed(result.facts.journeys, argv.request);
  const text = await graphFormats[argv.format](graphOf(result.facts, journeys));
  if (argv.output === undefined) io.stdout.write(`${text}\n`);
  else writeOutput(io.cwd, argv.output, `${text}\n`);
  return STATUS.fine;
}
