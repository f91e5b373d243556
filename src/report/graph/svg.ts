import { printable, shorten } from "../width.ts";
import { escapeXml } from "../xml.ts";
import { type FlowGraph, type GraphNode, LOOKS, type Look } from "./graph.ts";
import { type Box, type Drawing, type DrawnEdge, type DrawnGroup, type DrawnNode, layout, type Point } from "./layout.ts";
import { paletteOf } from "./palette.ts";
import { edgeLabel, FONT } from "./size.ts";

/** The colour of each end, by its name in the palette. */
const LOOKING = [
  ["handed-off", "good"],
  ["bad", "bad"],
  ["unsure", "unsure"],
  ["later", "later"],
] as const;

/** A picture that is wider is not made smaller for a page, where nobody could read it. */
const WIDE = 1500;

/**
 * A graph as SVG. Outcomes differ in shape and sign, not only in colour; colours and style are those of the page, or of the picture
 * itself where it stands alone.
 */
export function svgOf(graph: FlowGraph, { standalone = false }: { readonly standalone?: boolean } = {}): string {
  const drawing = layout(graph);
  const { width, height } = drawing;
  const parts = [
    ...drawing.groups.map(frame),
    // What the requests take is drawn above the rest.
    ...[...drawing.edges].sort((a, b) => Number(a.edge.leads !== undefined) - Number(b.edge.leads !== undefined)).map(arrow),
    ...drawing.nodes.map(box),
  ];
  const name = words(`${graph.title}: ${spoken(drawing)}`);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" class="flow${width > WIDE ? " wide" : ""}" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-label="${name}">`;
  const style = standalone
    ? [`<style>${paletteOf(".flow")}\n${GRAPH_STYLE}</style>`, `<rect class="paper" width="${width}" height="${height}"/>`]
    : [];
  return [head, ...style, ...parts, "</svg>"].join("\n");
}

/** What shapes look like, in the colours of `paletteOf`. */
export const GRAPH_STYLE = `
.flow{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.flow .paper{fill:var(--paper)}
.flow .frame{fill:none;stroke:var(--line);stroke-dasharray:2 4}
.flow text{fill:var(--ink);font-size:${FONT.label}px}
.flow .dim{fill:var(--dim);font-size:${FONT.caption}px}
.flow .back{stroke:var(--paper);stroke-width:4px;paint-order:stroke;stroke-linejoin:round}
.flow .shape{fill:var(--step);stroke:var(--line);stroke-width:1.2}
.flow .edge{fill:none;stroke:var(--line);stroke-width:1.2}
.flow .head{fill:var(--line)}
.flow .call,.flow .return{stroke-dasharray:5 4}
.flow .request>.shape{fill:var(--ask-in);stroke:var(--ask)}
.flow .entry>.shape{fill:none;stroke:var(--line)}
.flow .request>.sign{fill:var(--ask)}
${LOOKING.map(
  ([look, colour]) =>
    `.flow .${look}>.shape{fill:var(--${colour}-in);stroke:var(--${colour});stroke-width:2}.flow .${look}>.sign{fill:var(--${colour})}.flow .edge.to-${look}{stroke:var(--${colour});stroke-width:2.6}.flow .head.to-${look}{fill:var(--${colour})}`,
).join("\n")}
.flow .unsure>.shape{stroke-dasharray:6 3}
.flow .nowhere>.shape{fill:none;stroke:var(--bad);stroke-dasharray:3 3}
.flow .folded>.shape{fill:none;stroke-dasharray:2 3}
.flow .here{fill:none;stroke:var(--ink);stroke-width:2.4}
.flow .number{fill:var(--ink);stroke:var(--paper);stroke-width:1.5}
.flow text.count{fill:var(--paper);font-size:11px;font-weight:700;text-anchor:middle}
.flow text.sign{font-size:14px;font-weight:700}
.flow .name{font-weight:600}
`.trim();

const words = (text: string): string => escapeXml(printable(text)).replaceAll('"', "&quot;");
const round = (n: number): string => String(Math.round(n * 10) / 10);

/** What a screen reader says: the steps of the route, or how much is drawn. */
function spoken({ nodes, edges }: Drawing): string {
  const steps = nodes.flatMap(({ node }) => node.steps.map((step) => ({ step, node }))).sort((a, b) => a.step - b.step);
  if (steps.length === 0) return `${nodes.length} blocks, ${edges.length} ways`;
  return steps.map(({ step, node }) => `${step} ${nameOf(node)}`).join(", ");
}

const nameOf = ({ label, caption }: GraphNode): string => (caption === "" ? label : `${label} (${caption})`);

const frame = ({ group, x, y, width, height }: DrawnGroup): string => {
  const left = x - width / 2;
  const top = y - height / 2;
  return `<g><rect class="frame" x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="8"/><text class="dim back" x="${round(left + 8)}" y="${round(top - 5)}">${words(shorten(group.label, Math.floor(width / 6.3)))}</text></g>`;
};

function box(drawn: DrawnNode): string {
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

/** A box of a legend, or a piece of a way. */
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

/** The place that is talked about stands in a second, strong line. */
const outline = ({ x, y, width, height }: Box): string =>
  `<rect class="here" x="${round(x - width / 2 - 5)}" y="${round(y - height / 2 - 5)}" width="${round(width + 10)}" height="${round(height + 10)}" rx="9"/>`;

function shape(look: Look, { x, y, width, height }: Box): string {
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  const polygon = (...points: readonly (readonly [number, number])[]) =>
    `<polygon class="shape" points="${points.map(([px, py]) => `${round(px)},${round(py)}`).join(" ")}"/>`;
  const cut = Math.min(10, height / 3);
  switch (look) {
    // An octagon, as on the road.
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

/** A handoff has a double line. */
const inner = (x: number, y: number, width: number, height: number): string => rect(x + 3, y + 3, width - 6, height - 6, 3);

function arrow({ edge, points, at }: DrawnEdge): string {
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
