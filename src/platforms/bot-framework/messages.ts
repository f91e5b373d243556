import { below, unknown } from "../../model/build.ts";
import type { Phrase, Place, Transfer } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { member, text } from "../../source/json.ts";
import { declaredRoute } from "../declared.ts";
import { addBranching, type Case } from "../microsoft/choices.ts";
import { onward, plain, type Step } from "../microsoft/lists.ts";
import type { HandoffConfig } from "../platform.ts";
import { guardOf } from "./expressions.ts";
import type { Variant } from "./lg.ts";
import type { Surroundings } from "./surroundings.ts";
import { transfer } from "./transfers.ts";

/**
 * A message, written in the action or as a template of a `.lg` file. An event activity `handoff.initiate` hands over as
 * `SendHandoffActivity` does, and the config names other conventions. Where only some variants of a template do so, its conditions decide,
 * or chance.
 */
export function say(around: Surroundings, step: Step): void {
  const activity = member(step.action, "activity");
  const variants = variantsOf(around, activity, below(step.at, "activity"));
  const ways = waysOf(around.handoff, variants);
  const [first] = ways;
  if (first?.route !== undefined && ways.length === 1) return transfer(step, { route: first.route });
  const { flow } = step.scope;
  const pick = ways.length > 1 ? flow.fresh(`${step.id} pick`) : step.next;
  plain({ ...step, next: pick }, "say", variants.length > 0 ? { texts: variants.flatMap(({ texts }) => texts) } : {});
  if (ways.length > 1 && pick !== null) picked(around, { ...step, id: pick }, ways);
}

/** What a template does where it picks some of its variants. */
interface Way {
  readonly route: Transfer["route"] | undefined;
  readonly when: string | undefined;
  readonly source: string;
}

/** The ways of a template that differ in their condition and in what they do; a single one where all do the same. */
function waysOf(handoff: HandoffConfig, variants: readonly Written[]): readonly Way[] {
  const ways = variants.map((variant): Way => {
    const route = routeOf(handoff, variant);
    return { route: route === "none" ? undefined : route, when: variant.when, source: variant.source };
  });
  if (new Set(ways.map(({ route }) => route)).size <= 1) return ways.slice(0, 1);
  return [...new Map(ways.map((way) => [JSON.stringify([way.when, way.route]), way])).values()];
}

/** Branches into the ways of a template: the first whose condition holds; nobody can see what chance picks of one condition. */
function picked({ naming, formulas }: Surroundings, step: Step, ways: readonly Way[]): void {
  const at = below(step.at, "activity");
  const cases = ways.map(({ route, when, source }, i): Case => {
    const to = route === undefined ? onward(step) : `${step.id} ${i}`;
    if (route !== undefined) transfer({ ...step, id: to }, { route });
    const isAlone = when !== undefined && ways.every((other, n) => n === i || other.when !== when);
    return { when: isAlone ? guardOf(when, naming, formulas) : unknown(`"${source}" is picked`), to, at, label: isAlone ? when : source };
  });
  const [rest] = cases.slice(-1);
  addBranching(step, { cases: cases.slice(0, -1), otherwise: { to: rest?.to ?? null, at } }, undefined);
}

/** The words of a prompt. */
export const promptOf = (around: Surroundings, { action, at }: Step): readonly Phrase[] =>
  variantsOf(around, member(action, "prompt"), below(at, "prompt")).flatMap(({ texts }) => texts);

type Written = Pick<Variant, "texts" | "source" | "when"> & { readonly activity?: Json };

/** Nothing where a template stands that is not in the project. A problem of a template's words is one of the message that sends them. */
function variantsOf({ messages }: Surroundings, activity: Json | undefined, at: Place): readonly Written[] {
  const said = typeof activity === "string" ? activity : undefined;
  if (said === undefined) {
    const texts = ["text", "speak"].flatMap((key) => {
      const words = text(member(activity, key));
      return words ? [{ text: words, at: below(at, key) }] : [];
    });
    const name = text(member(activity, "name")) ?? "";
    return activity === undefined ? [] : [{ source: `name = ${name}`, texts, activity }];
  }
  const found = messages(said);
  if (found) return found.map((each) => ({ ...each, texts: each.texts.map((phrase) => ({ ...phrase, message: at })) }));
  return ALONE.test(said.trim()) ? [] : [{ source: said, texts: [{ text: said, at }], activity: said }];
}

/** A template, and nothing beside it. */
const ALONE = /^\$\{\w+\([^()]*\)\}$/;

const routeOf = (handoff: HandoffConfig, { source, texts, activity }: Written) =>
  declaredRoute(
    handoff,
    activity,
    texts.map((each) => each.text),
  ) ?? (INITIATES.test(source) ? "digital" : undefined);

/** Source: `HandoffEventNames.InitiateHandoff` of the Bot Framework SDK; in text form as `[Activity Type = event Name = handoff.initiate]`. */
const INITIATES = /\bname["']?\s*[=:]\s*["']?handoff\.initiate\b/i;
