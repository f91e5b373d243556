import { always, is, not } from "../../model/build.ts";
import { comparisonsOf } from "../../model/comparisons.ts";
import type { Flow, Guard } from "../../model/model.ts";
import { withComparisons } from "./guards.ts";

/** The built-in variables that hold the language of a conversation. Source: "Built-in variables", help.mypurecloud.com. */
const LANGUAGE = /^(?:Session|Flow|Call|Message|Chat|Email)\.Language$/i;

/** A conversation has one of the languages that its flow supports: what has none of the others has the last one. */
export function withLanguages(flow: Flow, languages: readonly string[]): Flow {
  const supported = [...new Set(languages.map((language) => language.toLowerCase()))];
  const [last] = supported.slice(-1);
  const isCompared = (guard: Guard) => comparisonsOf(guard).some(({ variable }) => LANGUAGE.test(variable));
  if (last === undefined || !flow.nodes.some(({ exits }) => exits.some(({ when }) => when && isCompared(when)))) return flow;
  return withComparisons(flow, (comparison) => {
    if (comparison.op !== "is" || !LANGUAGE.test(comparison.variable)) return comparison;
    const values = comparison.values.flatMap((value) => value?.toLowerCase() ?? []);
    if (values.length < comparison.values.length || values.some((value) => !supported.includes(value))) return comparison;
    if (!values.includes(last)) return is(comparison.variable, ...values);
    const others = supported.filter((value) => !values.includes(value));
    return others.length === 0 ? always : not(is(comparison.variable, ...others));
  });
}
