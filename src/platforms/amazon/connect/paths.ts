import { ownOf } from "../../../model/maps.ts";

/** Attribute references, `$.Attributes.x`: one spelling for each, so that writers and readers meet. */

/** True for a value that is computed from one attribute: `$.Attributes.x`, `$.Attributes['x y']`, `$.Attributes.["x y"]`. */
export const isPath = (text: string): boolean => /^\$(?:\.?\[\s*(?:'[^']*'|"[^"]*"|\d+)\s*\]|\.[^\s.[\]]+)+$/.test(text.trim());

/** `$.Attributes['x']` and `$.Attributes.["x"]` are `$.Attributes.x`; keys that are more than one word keep their brackets, behind a dot. */
export const canonical = (path: string): string =>
  path.trim().replace(/\.?\[\s*(?:'([^']*)'|"([^"]*)")\s*\]/g, (_, single?: string, double?: string) => under(".", single ?? double ?? ""));

/**
 * What stands under a root that ends in a dot: `$.Attributes.x`, `$.Attributes.['x y']`.
 * Source: "How to reference contact attributes", administrator guide.
 */
export const under = (root: string, key: string): string => root + (/^[^\s.[\]]+$/.test(key) ? key : `['${key}']`);

/** The key that stands under the root; nothing where the path stands elsewhere. */
export const keyUnder = (root: string, path: string): string | undefined =>
  path.startsWith(root) ? path.slice(root.length).replace(/^\['(.*)'\]$/, "$1") : undefined;

/** What an attribute is set from: a literal, one other attribute, or something known only at run time. */
export type Source = { readonly literal: string } | { readonly path: string } | { readonly computed: true };

export function sourceOf(text: string): Source {
  if (isPath(text)) return { path: canonical(text) };
  return text.includes("$.") ? { computed: true } : { literal: text };
}

/** Namespaces of console exports → the root of the path. Source: "Use attributes", administrator guide. */
const ROOTS: Readonly<Record<string, string>> = {
  external: "$.External",
  userdefined: "$.Attributes",
  lexattributes: "$.Lex.SessionAttributes",
  lexsessionattributes: "$.Lex.SessionAttributes",
  lexslots: "$.Lex.Slots",
  flow: "$.FlowAttributes",
  flowattributes: "$.FlowAttributes",
  segmentattributes: "$.SegmentAttributes",
  views: "$.Views",
};

/** System attributes by their display name, where a name alone does not give the path. */
const SYSTEM: Readonly<Record<string, string>> = {
  storedcustomerinput: "$.StoredCustomerInput",
  customernumber: "$.CustomerEndpoint.Address",
  dialednumber: "$.SystemEndpoint.Address",
  queuename: "$.Queue.Name",
  queuearn: "$.Queue.ARN",
  intentname: "$.Lex.IntentName",
  lexintent: "$.Lex.IntentName",
};

/** The path that a namespace and a key of a console export mean. */
export function systemPath(namespace: string | undefined, key: string): string {
  const squashed = (text: string) => text.replace(/[\s_]/g, "").toLowerCase();
  const root = squashed(namespace ?? "system");
  const known = ownOf(ROOTS, root);
  if (known !== undefined) return under(`${known}.`, key);
  const system = ownOf(SYSTEM, squashed(key));
  if (system !== undefined) return system;
  if (root === "lex") return `$.Lex.${key.replace(/\s/g, "")}`;
  return key.startsWith("$.") ? canonical(key) : `$.${key.replace(/\s/g, "")}`;
}

/** What a flow keeps for itself. */
export const FLOW_ATTRIBUTES = "$.FlowAttributes";
/** Everything that the customer entered in the view shown last. */
export const VIEWS = "$.Views";
/** What a bot hands back in its session. */
export const SESSION = "$.Lex.SessionAttributes.";
/** What the customer answered to the questions of a bot. */
export const SLOTS = "$.Lex.Slots.";
export const INTENT = "$.Lex.IntentName";
/** How the last Lex block was left, which a flow sees by the tool that its AI agent has used: no attribute of the contact. */
export const LEFT_BY = "$.Lex.LeftBy";
export const CHANNEL = "$.Channel";
export const SUBTYPE = "$.SegmentAttributes.connect:Subtype";

/** An intent that a Lambda function has found, as the flow's own attributes call it: `$.External.intent`, `$.Attributes.detectedIntent`. */
export const tellsIntent = (path: string): boolean => /^\$\.(External|Attributes)\.\w*intent(_?name)?$/i.test(path);

/** What the customer said or clicked: a comparison with it is the answer to a question. */
export const isReply = (path: string): boolean => /^\$\.(Lex\.(Slots|SessionAttributes)\.|Views\.|StoredCustomerInput$)/.test(path);
