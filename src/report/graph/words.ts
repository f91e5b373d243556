import type { Exit, ExitRole, Node, Transfer, TransferRoute } from "../../model/model.ts";

/** What blocks and exits do, in words for people who do not write code. */

const ROLES: Readonly<Record<ExitRole, string>> = {
  next: "",
  answer: "an answer",
  yes: "yes",
  declined: "no",
  case: "if",
  default: "otherwise",
  success: "done",
  failure: "fails",
  timeout: "time-out",
  noInput: "no answer",
  noMatch: "not understood",
  open: "open",
  closed: "closed",
  holiday: "holiday",
  emergency: "emergency",
  noAgent: "nobody there",
  loop: "again",
};

/** The name of a way out of a block; empty where it merely goes on. */
export const exitLabel = (exit: Exit): string => exit.label ?? exit.choice?.name ?? exit.intent?.name ?? ROLES[exit.role];

const TRANSFERS: Readonly<Record<TransferRoute, string>> = {
  digital: "hands over to a person",
  voice: "phone transfer",
  callback: "arranges a callback",
  voicemail: "voicemail",
  ticket: "opens a ticket",
  email: "sends an email",
  unclear: "transfer, its kind is not given",
  dynamic: "transfer, its target is computed",
};

const transferWords = ({ route, target }: Transfer): string =>
  target === undefined ? TRANSFERS[route] : `${route === "digital" ? "hands over" : TRANSFERS[route]}: ${target}`;

/** The first words of a text, if they tell more than the block's name. */
function quoted(verb: string, { texts = [], label = "" }: Node): string | undefined {
  const said = texts.map(({ text }) => text.replace(/\s+/g, " ").trim()).find((text) => text !== "");
  if (said === undefined || label.includes(said)) return undefined;
  const chars = [...said];
  return `${verb} "${chars.length > MOST_SAID ? `${chars.slice(0, MOST_SAID).join("").trimEnd()}…` : said}"`;
}

/** Characters for a handful of words; more would make the boxes too wide for a page. */
const MOST_SAID = 30;

/** What a block does. */
export function captionOf(node: Node): string {
  switch (node.kind) {
    case "say":
      return quoted("says", node) ?? "says something";
    case "ask":
      return quoted("asks", node) ?? "asks the customer";
    case "branch":
      return "decides";
    case "effect":
      return node.type !== undefined && node.type !== node.label ? node.type : "works in the background";
    case "call":
      return `enters ${node.call?.name ?? "a flow"}`;
    case "jump":
      return `goes to ${node.call?.name ?? "a flow"}`;
    case "return":
      return "goes back to its caller";
    case "transfer":
      return node.transfer ? transferWords(node.transfer) : "transfer";
    case "end":
      return node.end === "rests" ? "waits for the customer" : "ends the conversation";
    case "opaque":
      return node.opaque ? `${node.opaque.what} decides` : "cannot be seen";
  }
}

/** What a request is, in words. */
export const REQUESTS = {
  intent: "the customer asks for a person",
  escalation: "the platform's own request for a person",
  choice: "the customer chooses a person",
  event: "an event asks for a person",
} as const;
