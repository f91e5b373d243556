/** The regular expression that a config writes: case does not matter. Throws an `Error` in the words of `RegExp` where it is refused. */
export function compilePattern(source: string): RegExp {
  const pattern = new RegExp(source, "iu");
  const why = riskOf(source);
  if (why !== undefined) throw new Error(`Invalid regular expression: /${source}/iu: ${why}, which can take for ever`);
  return pattern;
}

/** A group while it is read: whether something in it repeats, and with what each of its alternatives begins. */
interface Group {
  repeats: boolean;
  starts: (string | undefined)[];
}

const TOKENS = /\\.|\[(?:[^\]\\]|\\.)*\]|\(\?(?:<?[=!]|:|<[^>]*>)|[()|]|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;
const OPENS = /^\(/;
const REPEATS = /^(?:[*+]|\{)/;
const EXACTLY = /^\{\d+\}/;

/** Why a text that nearly matches may take exponential time: a repeated group can be read in two ways. */
function riskOf(source: string): string | undefined {
  const open: Group[] = [{ repeats: false, starts: [undefined] }];
  let closed: Group | undefined;
  for (const [token] of source.matchAll(TOKENS)) {
    const group = open.at(-1);
    if (!group) return undefined;
    const before = closed;
    closed = undefined;
    if (OPENS.test(token)) {
      group.starts[group.starts.length - 1] ??= "(";
      open.push({ repeats: false, starts: [undefined] });
    } else if (token === ")") {
      closed = open.pop();
      const outer = open.at(-1);
      if (outer && closed?.repeats) outer.repeats = true;
    } else if (token === "|") group.starts.push(undefined);
    else if (REPEATS.test(token)) {
      if (before?.repeats) return "a repeated group repeats inside";
      if (before && beginAlike(before.starts)) return "the alternatives of a repeated group begin alike";
      if (!EXACTLY.test(token)) group.repeats = true;
    } else group.starts[group.starts.length - 1] ??= token;
  }
  return undefined;
}

const ASCII = Array.from({ length: 128 }, (_, i) => String.fromCharCode(i));

/** True where two alternatives can begin with one character. What a group or a letter beyond ASCII begins with is not looked into. */
function beginAlike(starts: Group["starts"]): boolean {
  if (starts.length < 2) return false;
  const firsts = starts.map((start) => {
    if (start === undefined) return [];
    if (start === "(") return ASCII;
    const one = new RegExp(`^(?:${start})$`, "iu");
    const found = ASCII.filter((character) => one.test(character));
    return found.length > 0 ? found : [start];
  });
  return new Set(firsts.flat()).size < firsts.flat().length;
}
