import type { Context } from "../../model/context.ts";
import type { Infrastructure } from "../../model/infrastructure.ts";
import type { Config } from "../config/resolve.ts";
import type { Reading } from "../read/read.ts";
import type { RunInput } from "./run.ts";

/**
 * What rules learn about the surroundings of the flows. Queues that a file of the project creates count like those of the context, and policies
 * that the context describes like those that a file sets up.
 */
export function surroundings({ context }: Config, { infrastructure }: Reading): Pick<RunInput, "context" | "infrastructure"> {
  if (!context) return { context: {}, infrastructure };
  const { value, document } = context;
  const created = [...infrastructure.values()].flat().flatMap(({ queues = [] }) => queues.map((name) => ({ name })));
  const queues = value.queues ? { queues: [...value.queues, ...created] } : {};
  return {
    context: { ...value, ...queues },
    infrastructure: new Map([...infrastructure, [document.path, [toldBy(value, document.path)]]]),
  };
}

const toldBy = ({ recordings = [] }: Context, file: string): Infrastructure => ({
  policies: recordings.map(({ name, days, queues }, i) => ({
    name: name ?? `item ${i + 1} of recordings`,
    days: { value: days, at: { file, pointer: `/recordings/${i}/days` } },
    ...(queues ? { queues } : {}),
    told: true,
  })),
});
