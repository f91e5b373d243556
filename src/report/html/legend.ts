import { LOOKS, type Look } from "../graph/graph.ts";
import { legendSign } from "../graph/svg-boxes.ts";
import { html, type Markup, trusted } from "./markup.ts";

const SHOWN: readonly Look[] = ["request", "entry", "step", "handed-off", "bad", "unsure", "later", "nowhere", "folded"];

/** What the shapes of the pictures mean. */
export const legend = (): Markup =>
  html`<ul class="legend" role="list">${SHOWN.map(
    (look) => html`<li>${trusted(legendSign(look))} ${LOOKS[look].words}</li>`,
  )}<li>${trusted(legendSign("route"))} a way that requests take</li><li>${trusted(legendSign("call"))} into another flow, or back</li></ul>`;
