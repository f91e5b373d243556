import type { SecretForm } from "../platform.ts";

/** twilio.com/docs/studio/widget-library/connect-call: the endpoint of "Connect Call To" may ask for a name and a password. */
export const secrets: readonly SecretForm[] = [
  { kind: "the password of a SIP endpoint", form: /"sip_password"\s*:\s*"(?!\*+")(?<value>[^"{}$%]{4,})"/g },
];
