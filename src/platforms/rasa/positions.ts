import { and } from "../../model/build.ts";
import { push, remember } from "../../model/maps.ts";
import type { Guard, Place } from "../../model/model.ts";
import type { Path, Step } from "./paths.ts";

/** A place between two steps of a path: `next` is the index of the step that comes. */
export interface Position {
  readonly path: number;
  readonly next: number;
}

type StepOf<K extends Step["kind"]> = Extract<Step, { readonly kind: K }>;

/** What the paths of some positions say about what comes. */
export interface Spread {
  readonly actions: readonly { readonly step: StepOf<"action" | "say">; readonly next: readonly Position[] }[];
  readonly slots: readonly { readonly step: StepOf<"slots">; readonly next: readonly Position[] }[];
  readonly intents: readonly {
    readonly name: string;
    readonly at: Place;
    readonly next: readonly Position[];
    readonly entities: readonly string[];
  }[];
  readonly words: readonly { readonly step: StepOf<"words">; readonly next: readonly Position[] }[];
  /** A path is over, and other policies predict what follows. */
  readonly open?: StepOf<"open">;
  /** A path ends in a checkpoint with which none begins. */
  readonly lost?: StepOf<"checkpoint">;
  /** The positions that say nothing about slots. */
  readonly rest: readonly Position[];
}

/** The ways in which an intent is handled where a conversation begins or turns to something new. */
export interface Begun {
  readonly when?: Guard;
  readonly positions: readonly Position[];
  readonly at: Place;
}

/** A name for a set of positions. */
export const key = (positions: readonly Position[]): string =>
  [...new Set(positions.map(({ path, next }) => `${path}.${next}`))].sort().join(" ");

/** Moves through rules and stories. */
export class Positions {
  private readonly paths: readonly Path[];
  /** Positions behind the first step of the paths that begin with an action, by that action. */
  private readonly floating = new Map<string, Position[]>();
  /** Where paths begin with words that have no intent. */
  private readonly spoken: Position[] = [];
  private readonly checkpoints = new Map<string, Position[]>();
  private readonly begun = new Map<string, (Begun & { readonly positions: Position[] })[]>();
  /** Actions behind which paths that begin with them were joined. */
  private readonly joined = new Set<string>();

  constructor(paths: readonly Path[]) {
    this.paths = paths.map(withConditionInside);
    this.paths.forEach(({ steps, when }, path) => {
      const first = steps.findIndex((step) => step.kind !== "loop" && step.kind !== "slots");
      const step = steps[first];
      if (step?.kind === "checkpoint") push(this.checkpoints, step.name, { path, next: first + 1 });
      else if (step?.kind === "words") this.spoken.push({ path, next: first });
      else if (step?.kind === "action") push(this.floating, step.name, { path, next: first + 1 });
      else if (step?.kind === "intent")
        for (const { name, at } of step.names) {
          const known = this.begun.get(name)?.find((each) => JSON.stringify(each.when) === JSON.stringify(when));
          const here: Position = { path, next: first + 1 };
          if (known) known.positions.push(here);
          else push(this.begun, name, { positions: [here], at, ...(when && { when }) });
        }
    });
  }

  /** Every intent that a path names. */
  intents(): ReadonlySet<string> {
    return new Set(
      this.paths.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "intent" ? step.names.map(({ name }) => name) : []))),
    );
  }

  /** An intent of a retrieval group (`faq/prices`) is handled as the group, where no path names it. */
  after(intent: string): readonly Begun[] {
    const own = this.begun.get(intent) ?? this.begun.get(intent.split("/")[0] ?? "") ?? [];
    return [...own.filter(({ when }) => when), ...own.filter(({ when }) => !when)];
  }

  /** Where paths begin that no intent opens: with words, then with an action that no other path has run so far. */
  *unopened(): Generator<{ readonly positions: readonly Position[]; readonly at: Place }> {
    const [spoken] = this.spoken;
    const begun = spoken && this.paths[spoken.path];
    if (begun) yield { positions: this.spoken, at: begun.at };
    for (const [name, positions] of this.floating) {
      const [first] = positions;
      const step = first && this.paths[first.path]?.steps[first.next - 1];
      if (step && !this.joined.has(name)) yield { positions: positions.map(({ path, next }) => ({ path, next: next - 1 })), at: step.at };
    }
  }

  /** What comes, where a single step that only says which slot was set is passed: it is what happens. */
  certain(positions: readonly Position[]): Spread {
    const seen = new Set<string>();
    let spread = this.spread(positions);
    for (let [only] = spread.slots; only && spread.slots.length === 1 && spread.rest.length === 0; [only] = spread.slots) {
      if (seen.has(key(only.next))) break; // a circle of checkpoints
      seen.add(key(only.next));
      spread = this.spread(only.next);
    }
    return spread;
  }

  spread(positions: readonly Position[]): Spread {
    const actions = new Map<string, { step: StepOf<"action" | "say">; from: Position[] }>();
    const slots = new Map<string, { step: StepOf<"slots">; next: Position[] }>();
    const intents = new Map<string, { at: Place; next: Position[]; entities: string[] }>();
    const words = new Map<string, { step: StepOf<"words">; next: Position[] }>();
    const rest: Position[] = [];
    let open: StepOf<"open"> | undefined;
    let lost: StepOf<"checkpoint"> | undefined;
    for (const position of this.settled(positions)) {
      const step = this.stepAt(position);
      const behind = { path: position.path, next: position.next + 1 };
      if (step?.kind === "slots") {
        const found = remember(slots, JSON.stringify(step.guard), () => ({ step, next: [] }));
        found.next.push(behind);
        continue;
      }
      rest.push(position);
      if (step?.kind === "action" || step?.kind === "say") remember(actions, nameOf(step), () => ({ step, from: [] })).from.push(behind);
      else if (step?.kind === "open") open ??= step;
      else if (step?.kind === "checkpoint") lost ??= step;
      else if (step?.kind === "words") remember(words, step.said, () => ({ step, next: [] })).next.push(behind);
      else if (step?.kind === "intent")
        for (const { name, at } of step.names) {
          const heard = remember(intents, name, () => ({ at, next: [], entities: [] }));
          heard.next.push(behind);
          heard.entities.push(...(step.entities ?? []));
        }
    }
    return {
      actions: this.preferred([...actions.values()]).map(({ step, from }) => ({ step, next: this.ran(step, from) })),
      slots: [...slots.values()],
      intents: [...intents].map(([name, { at, next, entities }]) => ({ name, at, entities, next: [...next, ...this.ruled(name, next)] })),
      words: [...words.values()],
      ...(open && { open }),
      ...(lost && { lost }),
      rest,
    };
  }

  /** True where paths say that an action begins a form of its own name: the domain that declares it may not be part of the project. */
  beginsForm(positions: readonly Position[], action: string): boolean {
    return positions.some((position) => {
      const step = this.stepAt(position);
      return step?.kind === "loop" && step.name === action;
    });
  }

  /** While a form runs: the positions at which it is filled, and those at which paths hear something else. */
  inForm(positions: readonly Position[], form: string): { readonly done: readonly Position[]; readonly within: readonly Position[] } {
    const done: Position[] = [];
    const within: Position[] = [];
    for (const position of this.settled(positions, true)) {
      const step = this.stepAt(position);
      const behind = { path: position.path, next: position.next + 1 };
      if (step?.kind === "loop" && step.name === null) done.push(behind);
      else if (step?.kind === "intent" || step?.kind === "words") within.push(position);
      // A path that never says that the form ends goes on where it is filled.
      else if (step && !(step.kind === "action" && step.name === form)) done.push(position);
    }
    return { done, within };
  }

  /** A rule without a condition takes its intent wherever it is heard. */
  private ruled(intent: string, known: readonly Position[]): readonly Position[] {
    const positions = this.begun.get(intent)?.find(({ when }) => !when)?.positions ?? [];
    const rules = positions.filter(({ path }) => this.paths[path]?.kind === "rule");
    return rules.filter((rule) => !known.some(({ path, next }) => path === rule.path && next === rule.next));
  }

  /** A rule wins where stories would do something else. */
  private preferred<T extends { readonly from: readonly Position[] }>(groups: readonly T[]): readonly T[] {
    const ruled = groups.filter(({ from }) => from.some(({ path }) => this.paths[path]?.kind === "rule"));
    return ruled.length > 0 ? ruled : groups;
  }

  /** The positions behind an action: those of its paths, and those of all paths that begin with it. */
  ran(step: StepOf<"action" | "say">, from: readonly Position[]): readonly Position[] {
    if (step.kind === "action") this.joined.add(step.name);
    const begins = step.kind === "action" ? (this.floating.get(step.name) ?? []) : [];
    const known = new Set(from.map(({ path, next }) => `${path}.${next}`));
    return [...from, ...begins.filter(({ path, next }) => !known.has(`${path}.${next}`))];
  }

  /** The checkpoints with which paths begin. */
  checkpointsBegun(): readonly string[] {
    return [...this.checkpoints.keys()];
  }

  private stepAt({ path, next }: Position): Step | undefined {
    return this.paths[path]?.steps[next];
  }

  /** Passes what does nothing by itself: beginnings and (outside of forms) ends of forms, checkpoints. */
  private settled(positions: readonly Position[], inForm = false): readonly Position[] {
    const found = new Map<string, Position>();
    const seen = new Set<string>();
    const work = [...positions].reverse();
    for (let position = work.pop(); position; position = work.pop()) {
      const name = `${position.path}.${position.next}`;
      if (seen.has(name)) continue;
      seen.add(name);
      const step = this.stepAt(position);
      const behind = { path: position.path, next: position.next + 1 };
      if (step?.kind === "checkpoint") {
        const begun = this.checkpoints.get(step.name);
        work.push(...(begun ?? []).toReversed());
        if (this.stepAt(behind)) work.push(behind);
        else if (!begun) found.set(name, position);
      } else if (step?.kind === "loop" && !(inForm && step.name === null)) work.push(behind);
      else found.set(name, position);
    }
    return [...found.values()];
  }
}

const nameOf = (step: StepOf<"action" | "say">): string => (step.kind === "action" ? `action ${step.name}` : `say ${step.said}`);

/**
 * The condition of a path that begins with an action holds where it goes on: before the first action behind the one that it begins with,
 * and behind the words that it waits for.
 */
function withConditionInside(path: Path): Path {
  const { when, steps } = path;
  const first = steps.findIndex((step) => step.kind === "action" || step.kind === "intent" || step.kind === "checkpoint");
  const guard = when && slotsOnly(when);
  if (!guard || steps[first]?.kind !== "action") return path;
  const later = steps.findIndex((step, i) => i > first && (step.kind === "action" || step.kind === "say" || step.kind === "slots"));
  const split = later < 0 ? steps.length : later;
  return { ...path, steps: [...steps.slice(0, split), { kind: "slots", guard, at: path.at }, ...steps.slice(split)] };
}

/** Of a condition only what it says about slots: that a form is active is known where its path goes on. */
function slotsOnly(when: Guard): Guard | undefined {
  const parts = when.op === "and" ? when.guards : [when];
  const slots = parts.filter((part) => part.op !== "unknown");
  return slots.length > 0 ? and(...slots) : undefined;
}
