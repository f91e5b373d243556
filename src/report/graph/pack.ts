interface Rectangle {
  readonly width: number;
  readonly height: number;
}

/** Rectangles packed into one, each with its top left corner. */
interface Packed<T> extends Rectangle {
  readonly placed: readonly { readonly item: T; readonly x: number; readonly y: number }[];
}

/** Width to height, like a screen. */
const ASPECT = 1.5;

/** Arranges rectangles in rows, in their order, so that the whole has about the shape of a screen. */
export function pack<T extends Rectangle>(items: readonly T[], gap: number): Packed<T> {
  const area = items.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const most = Math.max(Math.sqrt(area * ASPECT), ...items.map(({ width }) => width));
  let [x, y, row, widest] = [0, 0, 0, 0];
  const placed = items.map((item) => {
    if (x > 0 && x + item.width > most) [x, y, row] = [0, y + row + gap, 0];
    const corner = { item, x, y };
    x += item.width + gap;
    row = Math.max(row, item.height);
    widest = Math.max(widest, x - gap);
    return corner;
  });
  return { width: widest, height: y + row, placed };
}
