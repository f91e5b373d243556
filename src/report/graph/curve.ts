import type { Box, DrawnEdge, Point } from "./layout.ts";

/** How far a line may bend, as parts of its length, least first. Never straight, so that a call and its return do not cover each other. */
const BENDS = [0.08, -0.16, 0.24, -0.32, 0.4, -0.48, 0.56, -0.64, 0.8, -0.8, 1.2, -1.2, 1.6, -1.6];
/** How many points of a line are checked. */
const SAMPLES = 24;

type Line = Pick<DrawnEdge, "points" | "at">;

/** A line from one box to another, bent only as far as it takes to cross no third box, or as few as possible. */
export function between(from: Box, to: Box, boxes: readonly Box[]): Line {
  const others = boxes.filter((box) => box !== from && box !== to);
  let best: { readonly line: Line; readonly hits: number } | undefined;
  for (const bend of BENDS) {
    const line = bow(from, to, bend);
    const hits = hitsOf(line, others);
    if (!best || hits < best.hits) best = { line, hits };
    if (hits === 0) break;
  }
  return best?.line ?? bow(from, to, 0);
}

function bow(from: Box, to: Box, bend: number): Line {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const middle = { x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend };
  const [start, end] = [border(from, middle), border(to, middle)];
  const points = [start, middle, end];
  return { points, at: along(points, 0.5) };
}

/** The points of a line that are checked. */
export const pointsOf = ({ points }: Line): readonly Point[] => Array.from({ length: SAMPLES + 1 }, (_, i) => along(points, i / SAMPLES));

/** How many boxes a line crosses. The picture has room on its right only: leaving it elsewhere is worse than crossing boxes. */
function hitsOf(line: Line, boxes: readonly Box[]): number {
  const points = pointsOf(line);
  if (points.some(({ x, y }) => x < 0 || y < 0)) return Number.POSITIVE_INFINITY;
  return boxes.filter((box) => points.some((point) => covers(box, point))).length;
}

/** True of a point in a box or so close that it would touch. */
const covers = (box: Box, { x, y }: Point): boolean => Math.abs(x - box.x) < box.width / 2 + 4 && Math.abs(y - box.y) < box.height / 2 + 4;

/** A point of the curve that begins at the first point, ends at the last and is drawn towards the second. */
function along([start, middle, end]: readonly Point[], t: number): Point {
  const at = (axis: "x" | "y") =>
    (1 - t) ** 2 * (start?.[axis] ?? 0) + 2 * t * (1 - t) * (middle?.[axis] ?? 0) + t ** 2 * (end?.[axis] ?? 0);
  return { x: at("x"), y: at("y") };
}

/** Where the line from the middle of a box to a point outside crosses its border. */
function border({ x, y, width, height }: Box, towards: Point): Point {
  const [dx, dy] = [towards.x - x, towards.y - y];
  const scale = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9), 1);
  return { x: x + dx * scale, y: y + dy * scale };
}
