import { shorten } from "../width.ts";
import { LOOKS, type Look } from "./graph.ts";
import type { Box, DrawnGroup, DrawnNode } from "./layout.ts";
import { FONT } from "./size.ts";
import { nameOf, round, words } from "./svg-text.ts";

/** The frame of a flow, with its name above. */
export const frame = ({ group, x, y, width, height }: DrawnGroup): string => {
  const left = x - width / 2;
  const top = y - height / 2;
  return `<g><rect class="frame" x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="8"/><text class="dim back" x="${round(left + 8)}" y="${round(top - 5)}">${words(shorten(group.label, Math.floor(width / 6.3)))}</text></g>`;
};

/** A block: its shape, its sign, its name and what it does. */
export function box(drawn: DrawnNode): string {
  const { node, x, y, width, height, lines, caption } = drawn;
  const { sign } = LOOKS[node.look];
  const left = x - width / 2;
  const room = sign === "" ? 0 : 9;
  const first = y - height / 2 + 9 + 13;
  const title = [nameOf(node), ...(node.at ? [`${node.at.file} ${node.at.pointer}`] : [])].map(words).join("\n");
  return [
    `<g class="${node.look}"><title>${title}</title>`,
    ...(node.here ? [outline(drawn)] : []),
    shape(node.look, drawn),
    ...(sign === "" ? [] : [`<text class="sign" x="${round(left + 11)}" y="${round(y + 5)}">${sign}</text>`]),
    ...lines.map((line, i) => label("name", x + room, first + i * FONT.line, line)),
    ...(caption === "" ? [] : [label("dim", x + room, first + lines.length * FONT.line - 2, caption)]),
    ...node.steps.slice(0, 3).map((step, i) => number(step, left + 2 + i * 19, y - height / 2)),
    "</g>",
  ].join("");
}

/** A sample box for the legend, or a sample of a way. */
export function legendSign(of: Look | "route" | "call"): string {
  const size = { x: 17, y: 10, width: 30, height: 16 };
  const line = '<path class="edge CLASS" d="M2 10L26 10"/><polygon class="head CLASS" points="34,10 25,5.5 25,14.5"/>';
  const drawn =
    of === "route" || of === "call"
      ? line.replaceAll("CLASS", of === "route" ? "to-bad" : "call")
      : `<g class="${of}">${shape(of, size)}<text class="sign" text-anchor="middle" x="17" y="14.5">${LOOKS[of].sign}</text></g>`;
  return `<svg class="flow" width="36" height="20" viewBox="-1 0 36 20" aria-hidden="true">${drawn}</svg>`;
}

const label = (name: string, x: number, y: number, text: string): string =>
  `<text class="${name}" text-anchor="middle" x="${round(x)}" y="${round(y)}">${words(text)}</text>`;

const number = (step: number, x: number, y: number): string =>
  `<circle class="number" cx="${round(x)}" cy="${round(y)}" r="9"/><text class="count" x="${round(x)}" y="${round(y + 4)}">${step}</text>`;

/** A second, strong outline for the place of the problem. */
const outline = ({ x, y, width, height }: Box): string =>
  `<rect class="here" x="${round(x - width / 2 - 5)}" y="${round(y - height / 2 - 5)}" width="${round(width + 10)}" height="${round(height + 10)}" rx="9"/>`;

function shape(look: Look, { x, y, width, height }: Box): string {
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  const polygon = (...points: readonly (readonly [number, number])[]) =>
    `<polygon class="shape" points="${points.map(([px, py]) => `${round(px)},${round(py)}`).join(" ")}"/>`;
  const cut = Math.min(10, height / 3);
  switch (look) {
    // An octagon, like a stop sign.
    case "bad":
      return polygon(
        [left + cut, top],
        [right - cut, top],
        [right, top + cut],
        [right, bottom - cut],
        [right - cut, bottom],
        [left + cut, bottom],
        [left, bottom - cut],
        [left, top + cut],
      );
    case "unsure":
      return polygon([left + cut, top], [right - cut, top], [right, y], [right - cut, bottom], [left + cut, bottom], [left, y]);
    case "later":
      return polygon([left, top], [right - cut, top], [right, top + cut], [right, bottom], [left, bottom]);
    case "request":
    case "entry":
    case "handed-off":
      return (
        rect(left, top, width, height, look === "handed-off" ? 4 : height / 2) +
        (look === "handed-off" ? inner(left, top, width, height) : "")
      );
    default:
      return rect(left, top, width, height, 6);
  }
}

const rect = (x: number, y: number, width: number, height: number, radius: number): string =>
  `<rect class="shape" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}"/>`;

/** The second outline of a handoff. */
const inner = (x: number, y: number, width: number, height: number): string => rect(x + 3, y + 3, width - 6, height - 6, 3);
