import { comparisonsOf } from "../../../model/comparisons.ts";
import { remember } from "../../../model/maps.ts";
import type { Bot, Exit, Literal, Node } from "../../../model/model.ts";
import { leadsIn } from "../../leads.ts";

/**
 * The parameters that have no value whenever the customer is heard: only the agent writes them, only with literals, and then the
 * conversation ends, or a person takes it over, before the customer is heard again.
 */
export function unsetIn(bot: Bot): Readonly<Record<string, null>> {
  const compared = comparedIn(bot);
  const { written, lasting } = writtenIn(bot);
  // A value that conditions look for and that the agent never writes is a client's to write.
  const isOwn = (variable: string, values: ReadonlySet<Literal>) =>
    [...(compared.get(variable) ?? [])].every((value) => value === null || values.has(value));
  const unset = [...written].filter(([variable, values]) => !lasting.has(variable) && isOwn(variable, values));
  return Object.fromEntries(unset.map(([variable]) => [variable, null]));
}

type Values = ReadonlyMap<string, ReadonlySet<Literal>>;

/** With what conditions compare parameters. */
function comparedIn({ flows }: Bot): Values {
  const compared = new Map<string, Set<Literal>>();
  const guards = flows.flatMap(({ nodes }) => nodes.flatMap(({ exits }) => exits.flatMap(({ when }) => when ?? [])));
  for (const { variable, values } of guards.flatMap(comparisonsOf)) {
    const known = remember(compared, variable, () => new Set());
    for (const value of values) known.add(value);
  }
  return compared;
}

interface Written {
  /** The literals that parameters are given just before the conversation ends. */
  readonly written: Values;
  /** The parameters that keep a value while the customer is heard, or one that nobody knows. */
  readonly lasting: ReadonlySet<string>;
}

function writtenIn(bot: Bot): Written {
  const written = new Map<string, Set<Literal>>();
  const lasting = new Set<string>();
  const heardAfter = leadsIn(bot)(hears, { ends: handsOver });
  const read = ({ exits, sets, copies, stores }: Node, isHeardBehind: (exit: Exit) => boolean) => {
    for (const variable of [...(copies?.keys() ?? []), ...(stores === undefined ? [] : [stores])]) lasting.add(variable);
    const given = [...(sets ?? [])].filter(([, value]) => value !== null);
    const isHeard = given.length > 0 && exits.some(isHeardBehind);
    for (const [variable, value] of given)
      if (isHeard || value === undefined || !PARAMETER.test(variable)) lasting.add(variable);
      else remember(written, variable, () => new Set()).add(value);
  };
  for (const flow of bot.flows) for (const node of flow.nodes) read(node, (exit) => heardAfter(flow, exit));
  return { written, lasting };
}

const PARAMETER = /^\$(?:session\.params|flow)\./;

const hears = ({ kind, returns }: Node): boolean => kind === "ask" || kind === "opaque" || (kind === "return" && returns?.scope !== "bot");

const handsOver = ({ transfer }: Node): boolean => transfer?.route === "digital";
