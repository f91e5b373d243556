/** A word, a constant or a sign of an expression. */
export interface Token {
  readonly kind: "word" | "text" | "sign";
  readonly text: string;
  /** Where it stands in the source. */
  readonly from: number;
  readonly to: number;
}
const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|([A-Za-z_][\w.]*)|(==|!=|<>|<=|>=|&&|\|\||[^\s\w"])|(\d+(?:\.\d+)?))/y;

/** Takes an expression apart; `undefined` = it is none, as a quote stays open. */
export function tokens(source: string): readonly Token[] | undefined {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    if (/^\s*$/.test(source.slice(TOKEN.lastIndex))) break;
    const match = TOKEN.exec(source);
    if (!match) return undefined;
    const [whole, quoted, word, sign, number] = match;
    const place = { from: match.index + whole.length - whole.trimStart().length, to: TOKEN.lastIndex };
    if (quoted !== undefined) found.push({ kind: "text", text: quoted.replace(/\\(.)/g, "$1"), ...place });
    else if (word !== undefined) found.push({ kind: "word", text: word, ...place });
    else found.push(sign !== undefined ? { kind: "sign", text: sign, ...place } : { kind: "text", text: number ?? "", ...place });
  }
  return found;
}
