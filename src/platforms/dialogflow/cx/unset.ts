import { comparisonsOf } from "../../../model/comparisons.ts";
import { remember } from "../../../model/maps.ts";
import type { Bot, Literal, Node } from "../../../model/model.ts";
import { leadsIn } from "../../leads.ts";

/**
 * The parameters that have no value wherever the customer is heard: nothing but the agent writes them, with literals, and once it did, the
 * conversation ends, or a person goes on with it, before the customer is heard again.
 */
export function unsetIn(bot: Bot): Readonly<Record<string, null>> {
  const heardAfter = leadsIn(bot)(hears, { ends: handsOver });
  const written = new Map<string, Set<Literal>>();
  const compared = new Map<string, Set<Literal>>();
  const lasting = new Set<string>();
  for (const flow of bot.flows)
    for (const { exits, sets, copies, stores } of flow.nodes) {
      for (const { when } of exits)
        for (const { variable, values } of when ? comparisonsOf(when) : [])
          for (const value of values) remember(compared, variable, () => new Set()).add(value);
      for (const variable of [...(copies?.keys() ?? []), ...(stores === undefined ? [] : [stores])]) lasting.add(variable);
      const given = [...(sets ?? [])].filter(([, value]) => value !== null);
      const isHeard = given.length > 0 && exits.some((exit) => heardAfter(flow, exit));
      for (const [variable, value] of given)
        if (isHeard || value === undefined || !PARAMETER.test(variable)) lasting.add(variable);
        else remember(written, variable, () => new Set()).add(value);
    }
  // A value that conditions look for and that the agent never writes is a client's to write.
  const isOwn = (variable: string, values: ReadonlySet<Literal>) =>
    [...(compared.get(variable) ?? [])].every((value) => value === null || values.has(value));
  const unset = [...written].filter(([variable, values]) => !lasting.has(variable) && isOwn(variable, values));
  return Object.fromEntries(unset.map(([variable]) => [variable, null]));
}

const PARAMETER = /^\$(?:session\.params|flow)\./;

const hears = ({ kind, returns }: Node): boolean => kind === "ask" || kind === "opaque" || (kind === "return" && returns?.scope !== "bot");

const handsOver = ({ transfer }: Node): boolean => transfer?.route === "digital";
