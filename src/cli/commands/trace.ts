import { resolve } from "node:path";
import type { Spot } from "../../analysis/journey.ts";
import { whyOf } from "../../report/trace/node.ts";
import { traceOf } from "../../report/trace/request.ts";
import { statOf } from "../files/stat.ts";
import { nodesNamed } from "../named-nodes.ts";
import { requestsNamed } from "../named-requests.ts";
import type { TraceArguments } from "../options/options.ts";
import { Failure, type Io, STATUS, type Status } from "../terminal/io.ts";
import { paintFor } from "../terminal/terminal.ts";
import { analysed } from "./analysed.ts";

/** `botflow-lint trace REQUEST [paths..]`: the journey of a request; with `--why`, which requests come to a node, and why others do not. */
export async function traceCommand(given: TraceArguments, io: Io): Promise<Status> {
  const argv = withoutRequest(given, io);
  if (argv.request === undefined && argv.why === undefined) throw new Failure(NOTHING_NAMED);
  const result = await analysed(argv, io);
  if (!result) return STATUS.nothing;
  const options = { paint: paintFor(io, io.stdout, argv.color), width: io.stdout.columns ?? 100 };
  const all = result.facts.journeys.filter(({ request }) => !request.hidden);
  const journeys = argv.request === undefined ? all : requestsNamed(result.facts.journeys, argv.request);
  const spots: readonly Spot[] = argv.why === undefined ? [] : nodesNamed(result, argv.why);
  const parts =
    argv.why === undefined
      ? journeys.map((each) => traceOf(each, result, options))
      : spots.map((spot) => whyOf(spot, journeys, result, options));
  io.stdout.write(`${parts.join("\n\n")}\n`);
  return STATUS.fine;
}

const NOTHING_NAMED = "trace what? name a request before the paths (botflow-lint lists them), or a node with --why POINTER";

/** A node can be asked about without a request: then the first name is a path. A path alone is no request either. */
function withoutRequest(argv: TraceArguments, { cwd }: Io): TraceArguments {
  const { request, paths = [], why } = argv;
  if (request === undefined || (why === undefined && paths.length > 0)) return argv;
  return statOf(resolve(cwd, request)) ? { ...argv, request: undefined, paths: [request, ...paths] } : argv;
}
