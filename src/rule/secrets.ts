import type { SecretForm } from "../platforms/platform.ts";

const FUNCTION_KEY = String.raw`[\w/+-]{40,}(?:={1,2}|%3D){0,2}`;

/** Forms that only credentials have. Sources: the vendors' pages on their tokens, and the patterns that secret scanners publish. */
const FORMS: readonly SecretForm[] = [
  { kind: "a private key", form: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g },
  { kind: "an access key of AWS", form: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g },
  { kind: "an API key of Google", form: /\bAIza[\w-]{35}(?![\w-])/g },
  { kind: "a token of GitHub", form: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,})\b/g },
  { kind: "a token of Slack", form: /\bxox[abeprs]-\d{6,}-[\w-]{10,}/g },
  { kind: "a webhook address of Slack", form: /\bhooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{16,}/g },
  { kind: "a key of Stripe", form: /\b[rs]k_live_[A-Za-z0-9]{20,}\b/g },
  { kind: "a key of SendGrid", form: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g },
  { kind: "a key of OpenAI", form: /\bsk-(?:proj-)?[\w-]{12,}T3BlbkFJ[\w-]{12,}/g },
  { kind: "a storage key of Azure", form: /\bAccountKey=[A-Za-z0-9+/]{60,}={0,2}/g },
  { kind: "a signed token (JWT)", form: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/g },
  { kind: "a name and password in an address", form: /\b(?:https?|wss?|ftp):\/\/[^\s/:@"'`<>{}$\\]+:(?!\*+@)[^\s/:@"'`<>{}$\\]+@[\w.-]+/g },
  {
    kind: "a function key of Azure",
    form: new RegExp(String.raw`\bazurewebsites\.net/api/[^\s"'<>{}$]*[?&]code=(?<value>${FUNCTION_KEY})`, "g"),
  },
];

/** What the names of these headers have in common: most files have none, and that is seen sooner. */
const NAMED = ["authorization", "-key"];
const HEADERS: readonly SecretForm[] = [
  ...header("a password for basic authorization", "Authorization", String.raw`Basic [A-Za-z0-9+/]{12,}={0,2}(?![\w+/=])`),
  ...header("a bearer token", "Authorization", "Bearer [A-Za-z0-9._~+/-]{24,}=*"),
  ...header("an API key", "x-api-key", String.raw`(?=[A-Za-z]*\d)[A-Za-z0-9]{30,128}(?![\w-])`),
  ...header("a subscription key of Azure", "(?:Ocp-Apim-)?Subscription-Key", String.raw`(?:[0-9a-f]{32}|[A-Za-z0-9]{84})(?!\w)`),
  ...header("a function key of Azure", "x-functions-key", FUNCTION_KEY),
];

/**
 * A header that carries a credential: written as a key, or as a pair in either order, as Studio and Watson do:
 * `{"name": "Authorization", "value": "Bearer …"}`.
 */
function header(kind: string, name: string, value: string): readonly SecretForm[] {
  const credential = `(?<value>${value})`;
  return [
    { kind, form: new RegExp(String.raw`\b${name}\W{1,12}(?:\W{0,60}value\W{1,12})?${credential}`, "gi") },
    { kind, form: new RegExp(String.raw`\bvalue\W{1,12}${credential}\W{1,80}(?:name|key)\W{1,12}${name}\b`, "gi") },
  ];
}

const hasHeader = (folded: string): boolean => NAMED.some((name) => folded.includes(name));

/** What documentation writes in place of a credential. */
const SAMPLE = /EXAMPLE|example|sample|dummy|your|placeholder|xxxx|0{6}|1234567|abcdef/i;

/** A credential: what it is, and its offsets in the text. */
export interface Secret {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The credentials in a text. `more` = further forms, of the platform to which the text belongs. */
export const secretsIn = (text: string, more: readonly SecretForm[] = []): readonly Secret[] =>
  [...FORMS, ...(hasHeader(text.toLowerCase()) ? HEADERS : []), ...more].flatMap(({ kind, form }) =>
    [...text.matchAll(form)].flatMap(({ 0: found, index, groups }) => {
      const value = groups?.value ?? found;
      const start = index + found.lastIndexOf(value);
      return SAMPLE.test(value) ? [] : [{ kind, start, end: start + value.length }];
    }),
  );
