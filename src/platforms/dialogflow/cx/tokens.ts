/** A part of a condition. */
export interface Token {
  readonly kind: "text" | "reference" | "sign" | "word";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A parameter as conditions and texts mention it: `$session.params.order`, `$x["y"]`. */
export const REFERENCE = String.raw`\$[A-Za-z][\w-]*(?:\.[\w-]+|\["[^"]*"\])*`;

const TEXT = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const SIGN = String.raw`!=|<=|>=|[=:<>(),[\]]`;
const WORD = String.raw`[^\s=:<>!(),[\]"']+`;
const TOKEN = new RegExp(String.raw`\s*(?:(?<text>${TEXT})|(?<reference>${REFERENCE})|(?<sign>${SIGN})|(?<word>${WORD}))`, "gy");

/** Reads the tokens of a text one after the other. */
export class Cursor {
  /** The index of the next token. */
  at = 0;
  readonly #source: string;
  readonly #tokens: readonly Token[];

  constructor(source: string, tokens: readonly Token[]) {
    this.#source = source;
    this.#tokens = tokens;
  }

  get next(): Token | undefined {
    return this.#tokens[this.at];
  }

  /** Goes past the next token if it is this one, whatever the case of a word. */
  take(kind: Token["kind"], text: string): boolean {
    const found = this.next?.kind === kind && this.next.text.toUpperCase() === text;
    if (found) this.at++;
    return found;
  }

  /** The tokens from the `first` up to the last one read, as they are written. */
  written(first: number): string {
    return this.#source.slice(this.#tokens[first]?.start ?? 0, this.#tokens[this.at - 1]?.end ?? this.#source.length);
  }
}

/** The tokens of a text; `undefined` if some part of it is no token. */
export function tokensOf(source: string): Cursor | undefined {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    end = match.index + match[0].length;
    if (text === undefined || !isKind(kind)) return undefined;
    tokens.push({ kind, text, start: end - text.length, end });
  }
  return source.slice(end).trim() === "" ? new Cursor(source, tokens) : undefined;
}

const isKind = (kind: string | undefined): kind is Token["kind"] =>
  kind === "text" || kind === "reference" || kind === "sign" || kind === "word";
