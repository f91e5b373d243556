/** How a call is moved to somebody else. Terms of RFC 3515 (REFER) and RFC 3891 (Replaces). */
export const METHODS = ["refer", "refer-replaces", "invite-replaces", "bridge", "bye-header"] as const;
/** One of these methods. */
export type SignallingMethod = (typeof METHODS)[number];

/** The methods as messages name them. */
export const METHOD_NAMES: Readonly<Record<SignallingMethod, string>> = {
  refer: "REFER",
  "refer-replaces": "REFER with Replaces",
  "invite-replaces": "INVITE with Replaces",
  bridge: "a bridge",
  "bye-header": "BYE with a header",
};
