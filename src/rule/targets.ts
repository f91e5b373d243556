import type { Context, Jurisdiction, Queue } from "../model/context.ts";
import type { Transfer } from "../model/model.ts";
import { targetClass } from "../platforms/target-kinds.ts";

/** What a transfer names, held against what the config's context says there is. */

/** The lists of the context by which a target is known. */
const LISTS = { queue: "queues", skill: "skills", flow: "flows" } as const;
type List = (typeof LISTS)[keyof typeof LISTS];

/** What the running bot computes (`$queue`, `<? $queue ?>`), or a template fills in before (`${queue}`, `{{queue}}`, `<queue>`, `__QUEUE__`). */
const FILLED_IN = /\$\{|\{\{|\{%|^[$=#<]|^__.*__$|^%.*%$/;

/** The list in which the target of a transfer has to be; none where the target is computed, or nothing that is listed. */
export function listFor(transfer: Transfer): List | undefined {
  const { target = "", computed } = transfer;
  if (target === "" || computed || FILLED_IN.test(target.trim())) return undefined;
  const kind = targetClass(transfer);
  return kind === undefined || kind === "line" ? undefined : LISTS[kind];
}

/** True where two names mean one thing: letter case aside, and an ARN or path is known by its last part. */
export const isSameName = (written: string, known: string): boolean => {
  const [a, b] = [written.trim().toLowerCase(), known.trim().toLowerCase()];
  return a === b || lastPart(a) === b || a === lastPart(b);
};

const lastPart = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** The names by which files mean a queue. */
export const namesOfQueue = ({ name, id, arn }: Queue): readonly string[] =>
  [name, id, arn].filter((each): each is string => each !== undefined);

/** The queue to which a transfer leads, as far as the context holds it. */
export const queueOf = ({ queues = [] }: Context, transfer: Transfer): Queue | undefined => {
  if (!["queues", "skills"].includes(listFor(transfer) ?? "")) return undefined;
  const isMeant = (written: string | undefined) => (queue: Queue) =>
    written !== undefined && namesOfQueue(queue).some((known) => isSameName(written, known));
  return queues.find(isMeant(transfer.target)) ?? queues.find(isMeant(transfer.targetName));
};

/** True where a list of names holds the target of a transfer. */
export const isListed = ({ target, targetName }: Transfer, names: readonly string[]): boolean =>
  names.some((known) => [target, targetName].some((written) => written !== undefined && isSameName(written, known)));

/** True where a policy covers a queue; one that names no queues covers all. */
export const coversQueue = (named: readonly string[] | undefined, queue: Queue): boolean =>
  named?.some((each) => namesOfQueue(queue).some((known) => isSameName(each, known))) ?? true;

/** The jurisdiction of that name, as far as the context tells of it. */
export const jurisdictionOf = ({ jurisdictions = [] }: Context, name: string | undefined): Jurisdiction | undefined =>
  jurisdictions.find((each) => each.name === name);
