import type { Exit, Flow, Node } from "../model/model.ts";
import type { SourceDocument } from "../source/document.ts";
import type { Change } from "../source/edit/change.ts";
import type { HandoffTarget, TargetKey } from "./platform.ts";

/** What a fix writes, in a platform's own words. All pointers mean the document that holds the node. */
export interface FixWords {
  /** The member of `handoff.target` that the platform has a place for, first one preferred: `queue`, `skill`, … Empty = it has none. */
  readonly targetKeys: readonly TargetKey[];
  /** Turns a transfer into the platform's digital handoff. Its failure targets go to the exits of the same role. */
  readonly digitalHandoff?: (place: FixPlace, target: HandoffTarget) => Written;
  /** Writes a digital handoff behind the node at which a path stops; `undefined` = there is no place for one. */
  readonly handOffBehind?: (place: FixPlace, target: HandoffTarget) => readonly Change[] | undefined;
  /** Leads a declaration that nothing handles to the digital handoff; `undefined` = it cannot be led anywhere. */
  readonly handle?: (declared: Declared, target: HandoffTarget) => readonly Change[] | undefined;
  /** Writes the discriminator that a transfer leaves out. */
  readonly discriminator?: (place: FixPlace) => Written;
  /** Leads an exit of a node to another node of the same flow. */
  readonly wire?: (place: FixPlace, exit: Exit, to: Node) => Written;
  /** Writes a transfer to the target behind each exit that leads to nobody, where the format cannot lead it to a node elsewhere. */
  readonly rescue?: (place: FixPlace, exits: readonly Exit[], target: HandoffTarget) => Written;
  /** Leads an exit to the digital handoff of its flow, else to a new one; `undefined` = it cannot be led anywhere. */
  readonly leadToHandoff?: (place: FixPlace, exit: Exit, target: HandoffTarget) => readonly Change[] | undefined;
  /** Lets a question be asked so many times at most before its no-match exit is taken. */
  readonly limitTries?: (place: FixPlace, tries: number) => Written;
  /** Sets a variable behind each of the exits, to the name of its role; the paths then go on as they did. */
  readonly mark?: (place: FixPlace, exits: readonly Exit[], variable: string) => Written;
  /** Says something to the customer right before a transfer; `undefined` = there is no place for words. */
  readonly announce?: (place: FixPlace, text: string) => Written | undefined;
  /** Writes a transfer for more languages, beside those that have it. */
  readonly inLanguages?: (place: FixPlace, languages: readonly string[]) => Written;
  /** Gives whoever takes over the name of what was asked for. */
  readonly tellRequest?: (place: FixPlace, request: string) => Written;
  /**
   * Lets the caller of a bot look at what it hands back: binds it, and leads what asks for a person to the target. Without a target only
   * what a condition tests already can be bound.
   */
  readonly testHandBack?: (place: FixPlace, handed: HandedBack, target: HandoffTarget | undefined) => Written;
}

/** The intent, or the choice, of a flow. */
export interface Declared {
  readonly document: SourceDocument;
  readonly flow: Flow;
  readonly pointer: string;
}

/** What a bot hands back when a customer asked for a person. */
export interface HandedBack {
  /** True for the platform's own escalation: it is told by the exit reason, and no intent comes with it. */
  readonly escalates: boolean;
  readonly intents: readonly string[];
}

/** The node that a fix edits. */
export interface FixPlace {
  readonly document: SourceDocument;
  readonly flow: Flow;
  readonly node: Node;
}

/** Changes of the node's document, or why there are none. */
export type Written = readonly Change[] | { readonly refused: string };

export const isRefused = (written: Written): written is { readonly refused: string } => "refused" in written;

/** The digits of a phone number however it is written: spaces, dots, dashes, brackets, `tel:`, the user part of `sip:`. */
export function digitsOf(target: string): string {
  const user = target
    .trim()
    .replace(/^(?:tel|sips?):/i, "")
    .replace(/\\?[@;?].*$/, ""); // Watson writes the at sign as `\@`.
  return /^[+\d\s().\-/]+$/.test(user) ? user.replace(/\D/g, "") : "";
}

/** A name that a text does not hold anywhere: `wish`, `wish2`, … */
export function freshName(text: string, wish: string): string {
  let name = wish;
  for (let n = 2; text.includes(name); n++) name = `${wish}${n}`;
  return name;
}

/** As many names as are wanted that nothing has: `wish`, `wish2`, … with `joint` before the number. */
export function freeNames(used: Iterable<string | undefined>, wish: string, wanted: number, joint = ""): readonly string[] {
  const taken = new Set(used);
  const free: string[] = [];
  for (let n = 1; free.length < wanted; n++) {
    const name = n === 1 ? wish : `${wish}${joint}${n}`;
    if (!taken.has(name)) free.push(name);
  }
  return free;
}
