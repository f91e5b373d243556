import { and, below, is, not, or, unknown } from "../../model/build.ts";
import type { Guard, Literal, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isFalse, isObject, items, member, text } from "../../source/json.ts";
import { literalOf } from "./conditions.ts";
import { type Domain, REQUESTED_SLOT } from "./domain.ts";
import { type Section, storiesIn, toldIn } from "./markdown.ts";
import type { File } from "./roots.ts";

/** A rule or a story as the steps that it writes. Source: Rasa documentation, "Rules", "Stories", "Training Data Format". */
export interface Path {
  readonly kind: "rule" | "story";
  readonly at: Place;
  /** What must hold before its first step; absent = nothing. */
  readonly when?: Guard;
  readonly steps: readonly Step[];
}

/** A name where it is written. */
export interface Named {
  readonly name: string;
  readonly at: Place;
}

/** One step of a path. */
export type Step =
  /** `entities` = those that were in the customer's words. */
  | { readonly kind: "intent"; readonly names: readonly Named[]; readonly at: Place; readonly entities?: readonly string[] }
  /** Words of the customer without an intent (end-to-end training). */
  | { readonly kind: "words"; readonly said: string; readonly at: Place }
  /** `nameAt` = where its name stands, if not at the step. */
  | { readonly kind: "action"; readonly name: string; readonly at: Place; readonly nameAt?: Place }
  /** Words of the bot without a response (end-to-end training). */
  | { readonly kind: "say"; readonly said: string; readonly at: Place }
  | { readonly kind: "slots"; readonly guard: Guard; readonly at: Place }
  /** A form begins, or (`null`) ends. */
  | { readonly kind: "loop"; readonly name: string | null; readonly at: Place }
  | { readonly kind: "checkpoint"; readonly name: string; readonly at: Place; readonly nameAt?: Place }
  /** The path is over, and the bot does not wait: other policies predict what follows. */
  | { readonly kind: "open"; readonly at: Place };

/** Rules first: they win where a story says something else. */
export function readPaths(files: readonly File[], domain: Domain): readonly Path[] {
  const holding = files.filter(({ fragment }) => fragment.kinds.has("paths"));
  const read = (key: "rules" | "stories", kind: Path["kind"]) =>
    holding.flatMap(({ document, fragment }) =>
      items(member(fragment.value, key)).map((value, i) =>
        pathOf(value, kind, below({ file: document.path, pointer: "" }, key, i), domain),
      ),
    );
  const told = holding.flatMap(({ document, fragment }) => storiesIn(fragment.value, document.path).map((story) => storyOf(story, domain)));
  return [...read("rules", "rule"), ...read("stories", "story"), ...told];
}

/** A story of Rasa 1. */
function storyOf({ at, lines }: Section, domain: Domain): Path {
  const steps = lines.flatMap(({ said, at: place }): readonly Step[] => {
    const told = toldIn(said);
    switch (told?.kind) {
      case "intents":
        return [{ kind: "intent", names: told.names.map((name) => ({ name, at: place })), at: place }];
      case "slot": {
        const guards = slotGuards(told.value, domain);
        return guards.length > 0 ? [{ kind: "slots", guard: and(...guards), at: place }] : [];
      }
      case "form":
        return [{ kind: "loop", name: text(member(told.value, "name")) ?? null, at: place }];
      case "words":
      case "checkpoint":
      case "action":
        return [{ ...told, at: place }];
      default:
        return [];
    }
  });
  return pathFrom("story", at, [], steps);
}

function pathOf(value: Json, kind: Path["kind"], at: Place, domain: Domain): Path {
  const guards = items(member(value, "condition")).flatMap((each) => conditionOf(each, domain));
  if (text(member(value, "conversation_start")) === "true") guards.push(unknown("the conversation starts"));
  const all = items(member(value, "steps")).flatMap((step, i) => stepsIn(step, below(at, "steps", i), domain));
  const open: readonly Step[] = isFalse(member(value, "wait_for_user_input")) ? [{ kind: "open", at }] : [];
  return pathFrom(kind, at, guards, all, open);
}

/** What a path says of slots and forms before anything happens must hold where it begins. */
function pathFrom(kind: Path["kind"], at: Place, known: readonly Guard[], written: readonly Step[], open: readonly Step[] = []): Path {
  const guards = [...known];
  const all = written.filter((step, i) => !saysToListen(step, written[i - 1], written[i + 1]));
  const first = all.findIndex(({ kind: each }) => each !== "slots" && each !== "loop");
  const steps = first < 0 ? [] : all.slice(first);
  for (const step of all.slice(0, Math.max(0, first))) {
    if (step.kind === "slots") guards.push(step.guard);
    else if (step.kind === "loop" && step.name !== null) guards.push(active(step.name));
  }
  return {
    kind,
    at,
    ...(guards.length > 0 && { when: and(...guards) }),
    steps: [...steps, ...open],
  };
}

/** `entities: [city, {dept: sales}]` */
const entitiesIn = (step: Json): readonly string[] =>
  items(member(step, "entities")).flatMap((each) => text(each) ?? entries(each).flatMap(([name]) => name));

/** True for an `action_listen` that says what is so without it: once the bot has acted, it waits for the customer. */
const saysToListen = (step: Step, before: Step | undefined, after: Step | undefined): boolean =>
  step.kind === "action" &&
  step.name === "action_listen" &&
  (before?.kind === "action" || before?.kind === "say" || before?.kind === "loop") &&
  (after === undefined || after.kind === "intent" || after.kind === "words");

function conditionOf(condition: Json, domain: Domain): readonly Guard[] {
  return entries(condition).flatMap(([key, value]): readonly Guard[] => {
    // No form runs where a conversation begins.
    if (key === "active_loop") return value === null ? [] : [active(text(value) ?? "")];
    return key === "slot_was_set" ? slotGuards(value, domain) : [];
  });
}

const active = (form: string): Guard => unknown(`the form ${form} is active`);

function stepsIn(step: Json, at: Place, domain: Domain): readonly Step[] {
  const user = text(member(step, "user"))?.trim();
  // Words that begin with a slash are an intent, written as a client may send it.
  const [key, intent] = user?.startsWith("/") ? ["user", /^\/([^\s{]+)/.exec(user)?.[1]] : ["intent", text(member(step, "intent"))];
  const found: Step[] = [];
  if (intent !== undefined)
    found.push({ kind: "intent", names: [{ name: intent.replace(/^\//, ""), at: below(at, key) }], at, entities: entitiesIn(step) });
  else if (user !== undefined) found.push({ kind: "words", said: user, at });
  const either = items(member(step, "or"));
  const names = either.flatMap((each, i) => {
    const name = text(member(each, "intent"));
    return name === undefined ? [] : [{ name, at: below(at, "or", i, "intent") }];
  });
  if (names.length > 0) found.push({ kind: "intent", names, at });
  else if (either.length > 0) {
    const guards = either.map((each) => and(...slotGuards(member(each, "slot_was_set"), domain)));
    if (guards.every(speaks)) found.push({ kind: "slots", guard: or(...guards), at });
  }
  const checkpoint = text(member(step, "checkpoint"));
  if (checkpoint !== undefined) found.push({ kind: "checkpoint", name: checkpoint, at, nameAt: below(at, "checkpoint") });
  const set = slotGuards(member(step, "slot_was_set"), domain);
  if (set.length > 0) found.push({ kind: "slots", guard: and(...set), at });
  const action = text(member(step, "action"));
  const bot = text(member(step, "bot"));
  if (action !== undefined) found.push({ kind: "action", name: action, at, nameAt: below(at, "action") });
  else if (bot !== undefined) found.push({ kind: "say", said: bot.trim(), at });
  const loop = member(step, "active_loop");
  if (loop !== undefined) found.push({ kind: "loop", name: loop === null ? null : (text(loop) ?? null), at });
  return found;
}

const speaks = (guard: Guard): boolean => guard.op !== "and" || guard.guards.length > 0;

/**
 * What stories see of slots: of a text or a list only whether it is set, of others the value; nothing of a slot that does not influence
 * the conversation. Source: Rasa documentation, "Slots and Conversation Behavior".
 */
function slotGuards(value: Json | undefined, domain: Domain): readonly Guard[] {
  const pairs = [value ?? []].flat().flatMap((each): readonly (readonly [string, Json | undefined])[] => {
    const name = isObject(each) ? undefined : text(each);
    return name === undefined ? entries(each) : [[name, undefined]];
  });
  return pairs.flatMap(([name, wanted]) => {
    const slot = domain.slots.get(name);
    if (name === REQUESTED_SLOT || slot?.influences === false) return [];
    if (wanted === null) return [is(name, null)];
    const literal = literalIn(wanted);
    const bySetting = literal === undefined || slot?.type === "text" || slot?.type === "list" || slot?.type === "float";
    return [bySetting ? not(is(name, null)) : is(name, literal)];
  });
}

const literalIn = (value: Json | undefined): Literal | undefined => {
  const said = text(value);
  return said === undefined ? undefined : (literalOf(said) ?? said);
};
