/** How a call is given to somebody else. Words of RFC 3515 (REFER) and RFC 3891 (Replaces). */
export const METHODS = ["refer", "refer-replaces", "invite-replaces", "bridge", "bye-header"] as const;
/** One of these methods. */
export type SignallingMethod = (typeof METHODS)[number];

/** As people say it. */
export const METHOD_NAMES: Readonly<Record<SignallingMethod, string>> = {
  refer: "REFER",
  "refer-replaces": "REFER with Replaces",
  "invite-replaces": "INVITE with Replaces",
  bridge: "a bridge",
  "bye-header": "BYE with a header",
};
