import { html, type Markup, trusted } from "./markup.ts";

/** A picture that scrolls if it is wider than the page. */
export const figure = (svg: string): Markup =>
  html`<div class="picture" tabindex="0" role="group" aria-label="Picture, can be scrolled">${trusted(svg)}</div>`;
