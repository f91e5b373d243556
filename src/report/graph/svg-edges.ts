import type { DrawnEdge, Point } from "./layout.ts";
import { edgeLabel } from "./size.ts";
import { round, words } from "./svg-text.ts";

/** A way from block to block, with its name. */
export function arrow({ edge, points, at }: DrawnEdge): string {
  const text = edgeLabel(edge);
  const classes = [edge.kind, ...(edge.leads ? [`to-${edge.leads}`] : [])].join(" ");
  const end = points.at(-1);
  const before = points.at(-2);
  const head = end && before ? [arrowHead(before, end, classes)] : [];
  const name =
    text === "" ? [] : [`<text class="dim back" text-anchor="middle" x="${round(at.x)}" y="${round(at.y + 4)}">${words(text)}</text>`];
  return [`<path class="edge ${classes}" d="${curve(points)}"/>`, ...head, ...name].join("");
}

/** A smooth line through the middles between the points. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return "";
  const to = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  const bends = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1] ?? last;
    const end = i === rest.length - 2 ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${to(point)} ${to(end)}`;
  });
  return `M${to(first)}${bends.length > 0 ? bends.join("") : `L${to(last)}`}`;
}

function arrowHead(from: Point, to: Point, classes: string): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const side = (n: number) => `${round(to.x - dx * 9 - dy * 4.5 * n)},${round(to.y - dy * 9 + dx * 4.5 * n)}`;
  return `<polygon class="head ${classes}" points="${round(to.x)},${round(to.y)} ${side(1)} ${side(-1)}"/>`;
}
