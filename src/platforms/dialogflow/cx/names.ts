/** Symbolic targets and events. Source: "State handlers", Dialogflow CX documentation; the spellings are those of exports and of the API. */
export type Symbolic =
  | "END_SESSION"
  | "END_FLOW"
  | "END_FLOW_WITH_FAILURE"
  | "END_FLOW_WITH_HUMAN_ESCALATION"
  | "END_FLOW_WITH_CANCELLATION"
  | "START_PAGE"
  | "CURRENT_PAGE"
  | "PREVIOUS_PAGE";

const SYMBOLS: ReadonlySet<string> = new Set<Symbolic>([
  "END_SESSION",
  "END_FLOW",
  "END_FLOW_WITH_FAILURE",
  "END_FLOW_WITH_HUMAN_ESCALATION",
  "END_FLOW_WITH_CANCELLATION",
  "START_PAGE",
  "CURRENT_PAGE",
  "PREVIOUS_PAGE",
]);

/** `End Session`, `END_SESSION` and `projects/…/pages/END_SESSION` mean the same; anything else is no symbol. */
export function symbolOf(target: string): Symbolic | undefined {
  const word = lastStep(target).replaceAll(" ", "_").toUpperCase();
  return isSymbol(word) ? word : undefined;
}

const isSymbol = (word: string): word is Symbolic => SYMBOLS.has(word);

/** What a flow raises at its caller, and the events of the handlers there that take it, the closest one first. */
export interface Raised {
  readonly name: string;
  readonly events: readonly string[];
}

/** Exports write these events with dots, the documentation with dashes. */
export const isEvent = (event: string | undefined, wanted: string): boolean =>
  event !== undefined && event.replaceAll("-", ".").toLowerCase() === wanted.replaceAll("-", ".");

export const RAISED: Readonly<Record<"END_FLOW_WITH_HUMAN_ESCALATION" | "END_FLOW_WITH_FAILURE" | "END_FLOW_WITH_CANCELLATION", Raised>> = {
  END_FLOW_WITH_HUMAN_ESCALATION: { name: "flow.failed.human-escalation", events: ["flow.failed.human-escalation", "flow.failed"] },
  END_FLOW_WITH_FAILURE: { name: "flow.failed", events: ["flow.failed"] },
  END_FLOW_WITH_CANCELLATION: { name: "flow.cancelled", events: ["flow.cancelled"] },
};

/** An object of the REST API refers by resource name (`projects/…/pages/<id>`), a package by display name. */
export const lastStep = (reference: string): string =>
  /^projects\/[^/]+\/locations\//.test(reference) ? (reference.split("/").pop() ?? reference) : reference;

/** Things that can be meant by display name or, in objects of the REST API, by id. */
export interface Named {
  readonly name: string;
  readonly id?: string;
}

/** Finds what a reference means; of two with one name, the first. */
export function named<T extends Named>(things: readonly T[], reference: string): T | undefined {
  const wanted = lastStep(reference);
  return things.find(({ name }) => name === wanted) ?? (wanted === reference ? undefined : things.find(({ id }) => id === wanted));
}

/** Which event of the platform a handler is for. */
export function kindOfEvent(event: string): "noMatch" | "noInput" | "error" | "flow" | "custom" {
  if (/^sys\.(?:no-match|invalid-parameter|long-utterance)(-|$)/.test(event)) return "noMatch";
  if (/^sys\.no-input(-|$)|^NO_INPUT$/.test(event)) return "noInput";
  if (/^webhook\.error(\.|$)/.test(event)) return "error";
  if (/^flow[.-](?:failed|cancelled)/i.test(event)) return "flow";
  return /^sys\./.test(event) ? "error" : "custom";
}

/** The count in `sys.no-match-3`: the handler of the third time in a row. */
export const countOf = (event: string): number | undefined => {
  const digits = /^sys\.no-(?:match|input)-(\d+)$/.exec(event)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** `LIVE_AGENT`, `agent-request`, `talk_to_a_human`, `escalate`. */
const separated = (...parts: readonly string[]) => parts.map((part) => `(?:${part})`).join("[ ._-]*");
const ASKS = new RegExp(
  [
    separated("live|human|real", "agent|operator|person|support|handoff|escalation"),
    separated("agent|human", "request|handoff|handover|escalation|transfer"),
    separated(
      "talk|speak|chat|connect|transfer|request",
      "(?:to|with|for)?",
      "an?|",
      "live|human|real|",
      "(?:agent|human|operator|person|representative)(?![a-z])",
    ),
    "escalat",
  ].join("|"),
  "i",
);
const REPORTS = /fail|end(?:ed)?\b|left|closed?\b|time_?out|success|complete|joined|availab|connected|status|busy|return/i;

/** True for a client's event that asks for a person by its name. */
export const asksByName = (event: string): boolean => ASKS.test(event) && !REPORTS.test(event);
