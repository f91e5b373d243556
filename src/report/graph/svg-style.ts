import { FONT } from "./size.ts";

/** The colour of each end, by its name in the palette. */
const LOOKING = [
  ["handed-off", "good"],
  ["bad", "bad"],
  ["unsure", "unsure"],
  ["later", "later"],
] as const;

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
