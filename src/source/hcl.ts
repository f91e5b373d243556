import type { Json } from "./document.ts";
import { behindComment, endOfExpression, matchAt, quotedAt, textAt, type Written } from "./hcl-text.ts";
import type { TextError } from "./json-broken.ts";
import { LIMITS } from "./limits.ts";
import { lineEnd } from "./lines.ts";
import { bracketsTooDeepAt } from "./nesting.ts";
import { past, type Tolerant } from "./parse.ts";
import { gathered, listOf, type Member, objectOf, type Read, scalarOf } from "./placed.ts";
import type { Extent } from "./syntax.ts";

/**
 * Reads a file in Terraform's language as the data that its JSON syntax would hold, one object for each block or argument in a row, so that all
 * stay in the order of the text: `[{"resource": {"aws_connect_contact_flow": {"main": {…}}}}, …]`. Of blocks of one kind in a block, it makes a
 * list. `jsonencode(x)` is `x`; any other expression that is no value is a text, `${aws_connect_queue.desk.arn}`. Source: "JSON Configuration
 * Syntax", Terraform language.
 */
export const parseHcl = (text: string): Tolerant =>
  limited(text) ??
  told(new Reader(text), (reader) => {
    const rows = reader.rows();
    return rows.length === 0 ? undefined : listOf(rows, 0, text.length);
  });

/** A template that is one call as a whole, `${jsonencode({…})}`. */
export const isEncoded = (text: string): boolean => ENCODED.test(text);
const ENCODED = /^\s*\$\{\s*(?=jsonencode\s*\()/;
const ENCODED_END = /\s*\}\s*$/y;

/** Reads a template that is one call: as what it encodes. */
export const parseEncoded = (text: string): Tolerant =>
  limited(text) ?? told(new Reader(text, ENCODED.exec(text)?.[0].length), (reader) => reader.whole(ENCODED_END));

function limited(text: string): Tolerant | undefined {
  const deep = text.length > LIMITS.characters ? 0 : bracketsTooDeepAt(text);
  if (deep < 0) return undefined;
  return { reading: { value: undefined, root: undefined }, errors: [past(text.length > LIMITS.characters ? "characters" : "depth", deep)] };
}

function told(reader: Reader, read: (reader: Reader) => Read | undefined): Tolerant {
  const { value, node: root } = read(reader) ?? { value: undefined, node: undefined };
  return { reading: { value, root }, errors: reader.errors, comments: reader.comments };
}

const NAME = /[\p{L}_][\p{L}\d_-]*/uy;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const ENCODE = /jsonencode\s*\(/y;
const FOR = /[[{]\s*for\s/y;
const KEYWORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

class Reader {
  readonly errors: TextError[] = [];
  readonly comments: Extent[] = [];
  private readonly text: string;
  private at: number;
  /** How many calls of `jsonencode` are around. */
  private calls = 0;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** The only expression, and behind it what must follow. */
  whole(end: RegExp): Read | undefined {
    const read = this.value();
    if (!matchAt(end, this.text, this.at)) this.fail("the call should end here");
    return read;
  }

  /** The blocks and arguments of the whole file, each as an object. */
  rows(): readonly Read[] {
    const rows: Read[] = [];
    for (this.skip(); this.at < this.text.length; this.skip()) {
      const member = this.member();
      if (member) rows.push(objectOf([member], member.keyStart, member.read.node.end));
      else this.at = Math.max(this.at + 1, lineEnd(this.text, this.at));
    }
    return rows;
  }

  /** Goes past blanks, line breaks and comments. */
  private skip(blank = /\s*/y): void {
    for (;;) {
      this.at += matchAt(blank, this.text, this.at)?.[0].length ?? 0;
      const end = behindComment(this.text, this.at);
      if (end === this.at) return;
      this.comments.push({ start: this.at, end });
      this.at = end;
    }
  }

  private fail(message: string): undefined {
    this.errors.push({ message, offset: Math.min(this.at, this.text.length) });
    return undefined;
  }

  /** `name = expression`, or a block: `resource "type" "label" { … }`. */
  private member(): Member | undefined {
    const keys = [this.key(NAME)];
    const [first] = keys;
    if (!first) return this.fail("the name of an argument or a block is expected here");
    const isArgument = () => this.text[this.at] === "=" && keys.length === 1;
    for (this.skip(LINE); !isArgument() && this.text[this.at] !== "{"; this.skip(LINE)) {
      const label = this.key(NAME);
      if (!label) return this.fail("an equals sign or a block in braces is expected here");
      keys.push(label);
    }
    if (isArgument()) {
      this.at++;
      const read = this.expression("\n");
      return read && { ...first, read };
    }
    const [inner, ...outer] = keys.flatMap((key) => key ?? []).toReversed();
    let block: Member | undefined = inner && { ...inner, read: this.block() };
    for (const key of outer) if (block) block = { ...key, read: objectOf([block], block.keyStart, block.read.node.end) };
    return block;
  }

  /** A name, or a text in quotes. */
  private key(name: RegExp): Omit<Member, "read"> | undefined {
    const keyStart = this.at;
    const written: Written | undefined = this.text[keyStart] === '"' ? quotedAt(this.text, keyStart) : wordAt(name, this.text, keyStart);
    if (!written) return undefined;
    this.at = written.end;
    return { key: written.text, keyStart, keyEnd: written.end };
  }

  /** The body of a block. */
  private block(): Read {
    const start = this.at++;
    const members: Member[] = [];
    for (this.skip(); this.text[this.at] !== "}"; this.skip()) {
      if (this.at >= this.text.length) {
        this.fail("a closing brace } is expected here");
        break;
      }
      const member = this.member();
      if (member) members.push(member);
      else this.at = lineEnd(this.text, this.at);
    }
    return objectOf(gathered(members), start, this.closed());
  }

  /** The offset behind a closing bracket. */
  private closed(): number {
    this.at = Math.min(this.at + 1, this.text.length);
    return this.at;
  }

  /** An expression, and whatever is before it. `ends` = see `endOfExpression`. */
  private expression(ends: string): Read | undefined {
    this.skip(ends.includes("\n") ? LINE : undefined);
    const start = this.at;
    const errors = this.errors.length;
    const read = this.value();
    const behind = this.at;
    this.skip(LINE);
    if (read && (this.at >= this.text.length || `\n\r,)]}`.includes(this.text[this.at] ?? ""))) return read;
    // A value that something follows is part of an expression.
    this.errors.length = errors;
    this.at = behind;
    const { end, isOpen } = endOfExpression(this.text, start, ends);
    const written = this.text.slice(start, end).trimEnd();
    this.at = end;
    if (isOpen) this.fail("a closing bracket is expected here");
    if (written === "") return this.fail("a value is expected here");
    return scalarOf(`\${${written}}`, start, start + written.length);
  }

  private value(): Read | undefined {
    const { text, at } = this;
    if (text[at] === "[") return this.list();
    if (text[at] === "{") return matchAt(FOR, text, at) ? undefined : this.object();
    const encode = matchAt(ENCODE, text, at)?.[0];
    if (encode !== undefined) return this.encoded(encode.length);
    const written = textAt(text, at);
    if (written) return this.written(written);
    const number = wordAt(NUMBER, text, at);
    const word = wordAt(NAME, text, at);
    const value = number ? Number(number.text) : KEYWORDS.get(word?.text ?? "");
    if (value === undefined) return undefined;
    this.at = (number ?? word)?.end ?? at;
    return scalarOf(value, at, this.at);
  }

  private written({ text, end, missing }: Written): Read {
    const start = this.at;
    this.at = end;
    if (missing !== undefined) this.fail(`${missing} is expected here`);
    return scalarOf(text, start, end);
  }

  /** The argument of `jsonencode(…)`. */
  private encoded(length: number): Read | undefined {
    if (this.calls === LIMITS.depth) return undefined;
    this.calls++;
    this.at += length;
    const read = this.expression(",");
    this.calls--;
    this.skip();
    if (this.text[this.at] !== ")") return undefined;
    this.at++;
    return read;
  }

  private object(): Read | undefined {
    const start = this.at++;
    const members: Member[] = [];
    for (this.between(); this.text[this.at] !== "}"; this.between()) {
      const key = this.key(NAME) ?? this.computedKey();
      this.skip(LINE);
      if (!key || !/[=:]/.test(this.text[this.at] ?? "")) return undefined;
      this.at++;
      const read = this.expression(",\n");
      if (!read) return undefined;
      members.push({ ...key, read });
    }
    return objectOf(members, start, this.closed());
  }

  /** Goes past what separates the members of an object, or the items of a list. */
  private between(): void {
    this.skip();
    if (this.text[this.at] === ",") this.at++;
    this.skip();
  }

  /** `(var.name) = …` */
  private computedKey(): Omit<Member, "read"> | undefined {
    if (this.text[this.at] !== "(") return undefined;
    const keyStart = this.at;
    const end = endOfExpression(this.text, keyStart + 1, "").end + 1;
    this.at = end;
    return { key: `\${${this.text.slice(keyStart + 1, end - 1)}}`, keyStart, keyEnd: end };
  }

  private list(): Read | undefined {
    const start = this.at++;
    const reads: Read[] = [];
    for (this.between(); this.text[this.at] !== "]"; this.between()) {
      const read = this.expression(matchAt(FOR, this.text, start) ? "" : ",");
      if (!read) return undefined;
      reads.push(read);
    }
    return listOf(reads, start, this.closed());
  }
}

const LINE = /[ \t]*/y;

function wordAt(pattern: RegExp, text: string, at: number): Written | undefined {
  const word = matchAt(pattern, text, at)?.[0];
  return word === undefined ? undefined : { text: word, end: at + word.length };
}
