import { createScanner, type JSONScanner } from "jsonc-parser";
import type { Json } from "./document.ts";
import { closedAt } from "./json-ends.ts";
import { jsonSyntax, repeatsKeys } from "./json-syntax.ts";
import { behindDirective, filledAt } from "./json-template.ts";
import { TOKEN, TOKEN_ERRORS } from "./json-tokens.ts";
import { listOf, type Member, objectOf, type Read, scalarOf } from "./placed.ts";
import { shallowJson } from "./sound-json.ts";
import type { SyntaxNode } from "./syntax.ts";

/** An error in a text. */
export interface TextError {
  readonly message: string;
  readonly offset: number;
}

/**
 * Reads a JSON text that may be broken: what can be read, and what is wrong. Comments, trailing commas, and values that a template fills in are
 * not wrong. Sound parts are read by `JSON.parse`, so that one slip in a long file costs little time. After an error, it goes on as jsonc-parser
 * does.
 */
export function parseBrokenJson(text: string): {
  readonly value: Json | undefined;
  readonly root: SyntaxNode | undefined;
  readonly errors: readonly TextError[];
  /** How many of them tell something: where the text just stops, all that it lacks is one error. */
  readonly told: number;
  /** Whether some object has a key twice. */
  readonly repeats: boolean;
} {
  const reader = new Reader(text);
  const read = reader.read();
  return { value: read?.value, root: read?.node, errors: reader.errors, told: reader.told, repeats: reader.repeats };
}

/** Objects and lists with more characters than this are not tried as a whole, but part by part. */
const LARGE = 16_384;
const NO_VALUE = "a value is expected here";

class Reader {
  readonly errors: TextError[] = [];
  repeats = false;
  /** The number of errors up to the first at the end of the text. */
  told = Number.POSITIVE_INFINITY;
  private readonly text: string;
  private readonly scanner: JSONScanner;
  private token: number = TOKEN.unknown;
  /** The template's value that is the current token. */
  private filled: { readonly start: number; readonly end: number; readonly text: string } | undefined;

  constructor(text: string) {
    this.text = text;
    this.scanner = createScanner(text, false);
  }

  read(): Read | undefined {
    this.next();
    const read = this.value();
    if (!read) this.fail(NO_VALUE);
    else if (!this.isAt(TOKEN.end)) this.fail("the file should end here");
    return read;
  }

  /** Goes to the next token, past blanks, comments and nonsense. */
  private next(): void {
    this.filled = undefined;
    for (;;) {
      this.token = this.scanner.scan();
      if (this.token === TOKEN.unknown && this.directed()) continue;
      if (this.token === TOKEN.unknown && this.fill()) return;
      const wrong = TOKEN_ERRORS[this.scanner.getTokenError()];
      if (wrong) this.fail(wrong);
      if (this.token === TOKEN.unknown) this.fail("this is no JSON value (texts need double quotes)");
      else if (this.token < TOKEN.lineComment || this.token === TOKEN.end) return;
    }
  }

  /** Takes what a template fills in as a text. */
  private fill(): boolean {
    const text = filledAt(this.text, this.scanner.getTokenOffset());
    if (text === undefined) return false;
    const start = this.scanner.getTokenOffset();
    const end = start + text.length;
    this.filled = { start, end, text };
    this.token = TOKEN.string;
    this.scanner.setPosition(end);
    return true;
  }

  /** Skips a directive of a template. */
  private directed(): boolean {
    const behind = behindDirective(this.text, this.scanner.getTokenOffset());
    if (behind === undefined) return false;
    this.scanner.setPosition(behind);
    return true;
  }

  private isAt(token: number): boolean {
    return this.token === token;
  }

  private fail(message: string): void {
    this.errors.push({ message, offset: this.start() });
    if (this.isAt(TOKEN.end) || this.end() >= this.text.length) this.told = Math.min(this.told, this.errors.length);
  }

  /** Notes an error and skips to one of two tokens. */
  private failUntil(message: string, one: number, other: number): void {
    this.fail(message);
    while (!this.isAt(one) && !this.isAt(other) && !this.isAt(TOKEN.end)) this.next();
  }

  private start(): number {
    return this.filled?.start ?? this.scanner.getTokenOffset();
  }

  private end(): number {
    return this.filled?.end ?? this.scanner.getTokenOffset() + this.scanner.getTokenLength();
  }

  private tokenText(): string {
    return this.filled?.text ?? this.scanner.getTokenValue();
  }

  /** Reads the value that begins at the token. */
  private value(): Read | undefined {
    switch (this.token) {
      case TOKEN.openBrace:
      case TOKEN.openBracket:
        return this.sound() ?? (this.token === TOKEN.openBrace ? this.object() : this.array());
      case TOKEN.string:
        return this.scalar(this.tokenText());
      case TOKEN.number:
        return this.scalar(Number(this.scanner.getTokenValue()));
      case TOKEN.null:
        return this.scalar(null);
      case TOKEN.true:
      case TOKEN.false:
        return this.scalar(this.token === TOKEN.true);
      default:
        return undefined;
    }
  }

  private scalar(value: Json): Read {
    const read = scalarOf(value, this.start(), this.end());
    this.next();
    return read;
  }

  /** Reads an object or a list that is not too large, if nothing in it is wrong. */
  private sound(): Read | undefined {
    const start = this.start();
    const end = closedAt(this.text, start, LARGE);
    if (end === undefined) return undefined;
    const text = this.text.slice(start, end);
    const value = shallowJson(text);
    if (value === undefined) return undefined;
    this.repeats ||= repeatsKeys(text, value);
    this.scanner.setPosition(end);
    this.next();
    return { value, node: jsonSyntax(this.text, start, end) };
  }

  private object(): Read {
    const start = this.start();
    const members: Member[] = [];
    const end = this.list(TOKEN.closeBrace, "a closing brace } is expected here", () => {
      if (!this.isAt(TOKEN.string)) {
        this.failUntil("a property name in double quotes is expected here", TOKEN.closeBrace, TOKEN.comma);
        return false;
      }
      const [key, keyStart, keyEnd] = [this.tokenText(), this.start(), this.end()];
      this.next();
      if (!this.isAt(TOKEN.colon)) {
        this.failUntil("a colon is expected here", TOKEN.closeBrace, TOKEN.comma);
        return true;
      }
      this.next();
      const read = this.value();
      if (!read) {
        this.failUntil(NO_VALUE, TOKEN.closeBrace, TOKEN.comma);
        return true;
      }
      members.push({ key, keyStart, keyEnd, read });
      return true;
    });
    this.repeats ||= new Set(members.map(({ key }) => key)).size < members.length;
    return objectOf(members, start, end);
  }

  private array(): Read {
    const start = this.start();
    const reads: Read[] = [];
    const end = this.list(TOKEN.closeBracket, "a closing bracket ] is expected here", () => {
      const read = this.value();
      if (!read) return false;
      reads.push(read);
      return true;
    });
    return listOf(reads, start, end);
  }

  /** Reads the parts between brackets, and returns where they end. */
  private list(close: number, unclosed: string, part: () => boolean): number {
    this.next();
    for (let first = true; !this.isAt(close) && !this.isAt(TOKEN.end); first = false) {
      if (this.isAt(TOKEN.comma)) {
        if (first) this.fail(NO_VALUE);
        this.next();
        if (this.isAt(close)) break;
      } else if (!first) this.fail("a comma is expected here");
      if (!part()) this.failUntil(NO_VALUE, close, TOKEN.comma);
    }
    const end = this.end();
    if (this.isAt(close)) this.next();
    else this.fail(unclosed);
    return end;
  }
}
