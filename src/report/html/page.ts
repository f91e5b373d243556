import { paletteOf } from "../graph/palette.ts";
import { GRAPH_STYLE } from "../graph/svg-style.ts";
import { html, type Markup, trusted } from "./markup.ts";
import { STYLE } from "./style.ts";

const CSS = `${paletteOf(":root")}\n${GRAPH_STYLE}\n${STYLE}`;

/** Writes a page as a single file. Its content security policy allows only its own style and script: a page never loads anything. */
export async function pages(script = ""): Promise<(title: string, body: Markup) => string> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${await sha256(CSS)}'`,
    ...(script === "" ? [] : [`script-src 'sha256-${await sha256(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const end = script === "" ? [] : [trusted(`<script>${script}</script>`)];
  return (title, body) =>
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${trusted(`<style>${CSS}</style>`)}
</head>
<body>
${body}
${end}
</body>
</html>`.markup;
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
