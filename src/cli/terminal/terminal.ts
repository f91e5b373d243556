import type { Paint, Style } from "../../report/reporter.ts";
import { plain } from "../../report/reporter.ts";
import type { Io, Output } from "./io.ts";

/** Escape codes of a style: on and off. */
const CODES: Readonly<Record<Style, readonly [string, string]>> = {
  error: ["1;31", "22;39"],
  warning: ["33", "39"],
  info: ["36", "39"],
  good: ["32", "39"],
  strong: ["1", "22"],
  faint: ["2", "22"],
  place: ["34", "39"],
  mark: ["35", "39"],
};

const coloured: Paint = (style, text) => (text === "" ? "" : `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`);

/** Colours if `--color` says so, else as NO_COLOR, FORCE_COLOR and the terminal say. */
export function paintFor({ env }: Io, output: Output | undefined, wish: boolean | undefined): Paint {
  if (wish !== undefined) return wish ? coloured : plain;
  if (env.NO_COLOR) return plain;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR === "0" ? plain : coloured;
  return output?.isTTY && env.TERM !== "dumb" ? coloured : plain;
}
