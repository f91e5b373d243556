/** Replaces the package `string-width` in the bundle: its emoji tables cost a tenth of a second, and help texts have no emoji. */
export { width as default } from "../src/report/width.ts";
