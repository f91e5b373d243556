import type { Context, Jurisdiction, Queue } from "../model/context.ts";
import type { Transfer } from "../model/model.ts";
import { targetClass } from "../platforms/target-kinds.ts";

/** Compares what transfers name with what the context lists. */

/** The lists of the context in which targets are found. */
const LISTS = { queue: "queues", skill: "skills", flow: "flows" } as const;
type List = (typeof LISTS)[keyof typeof LISTS];

/** A target that the running bot computes (`$queue`, `<? $queue ?>`), or a template fills in (`${queue}`, `{{queue}}`, `<queue>`, `__QUEUE__`). */
const FILLED_IN = /\$\{|\{\{|\{%|^[$=#<]|^__.*__$|^%.*%$/;

/** The list in which the target of a transfer has to be; `undefined` if it is computed, or of a kind that is not listed. */
export function listFor(transfer: Transfer): List | undefined {
  const { target = "", computed } = transfer;
  if (target === "" || computed || FILLED_IN.test(target.trim())) return undefined;
  const kind = targetClass(transfer);
  return kind === undefined || kind === "line" ? undefined : LISTS[kind];
}

/** True of two names of one thing: letter case does not count, and the last part of an ARN or path is enough. */
export const isSameName = (written: string, known: string): boolean => {
  const [a, b] = [written.trim().toLowerCase(), known.trim().toLowerCase()];
  return a === b || lastPart(a) === b || a === lastPart(b);
};

const lastPart = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** The names by which files refer to a queue. */
export const namesOfQueue = ({ name, id, arn }: Queue): readonly string[] =>
  [name, id, arn].filter((each): each is string => each !== undefined);

/** The queue of the context to which a transfer leads, if it lists it. */
export const queueOf = ({ queues = [] }: Context, transfer: Transfer): Queue | undefined => {
  if (!["queues", "skills"].includes(listFor(transfer) ?? "")) return undefined;
  const isMeant = (written: string | undefined) => (queue: Queue) =>
    written !== undefined && namesOfQueue(queue).some((known) => isSameName(written, known));
  return queues.find(isMeant(transfer.target)) ?? queues.find(isMeant(transfer.targetName));
};

/** True if a list of names holds the target of a transfer. */
export const isListed = ({ target, targetName }: Transfer, names: readonly string[]): boolean =>
  names.some((known) => [target, targetName].some((written) => written !== undefined && isSameName(written, known)));

/** True if a policy for the `named` queues covers a queue; one that names none covers all. */
export const coversQueue = (named: readonly string[] | undefined, queue: Queue): boolean =>
  named?.some((each) => namesOfQueue(queue).some((known) => isSameName(each, known))) ?? true;

/** The jurisdiction of the context with that name, if there is one. */
export const jurisdictionOf = ({ jurisdictions = [] }: Context, name: string | undefined): Jurisdiction | undefined =>
  jurisdictions.find((each) => each.name === name);
