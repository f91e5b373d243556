import { decode, decodeBase64Export, isBase64Export, isZip, zipInAnswer } from "./decode.ts";
import type { Language, SourceDocument, SourceFile } from "./document.ts";
import { fileName, withoutTemplate } from "./file-names.ts";
import { LIMITS } from "./limits.ts";
import { yamlTooDeepAt } from "./nesting.ts";
import { type Broken, past, type Tolerant } from "./parse.ts";
import { documentOf } from "./parsed-document.ts";

/**
 * Opens a file: gives one document, those of the members of a zip (also of one in an answer of an API), or none for binary data that was not named. Parsers of languages other than JSON
 * are loaded on demand. Never throws because of a file's content, which becomes a problem of its document instead.
 */
export async function open(file: SourceFile): Promise<readonly SourceDocument[]> {
  if (typeof file.content !== "string" && isZip(file.content)) return (await import("./zip.ts")).openZip(file, file.content, open);
  const decoded = isBlob(file.path) ? undefined : decode(file.content);
  if (!decoded) return file.named ? [documentOf({ ...headOf(file), language: "text", text: "", broken: binary(file.path) })] : [];
  const packed = zipInAnswer(decoded.text);
  if (packed) return (await import("./zip.ts")).openZip(file, packed, open);
  const broken: Broken[] = decoded.damaged
    ? [{ message: "some bytes are no valid text; save the file as UTF-8", offset: Math.max(0, decoded.text.indexOf("\uFFFD")) }]
    : [];
  if (isBase64Export(decoded.text)) {
    const inner = decodeBase64Export(decoded.text);
    const text = inner ?? "";
    if (inner === undefined) broken.push({ message: "the base64 of this export is damaged; export the flow again", offset: 0 });
    return [documentOf({ ...headOf(file), language: "json", text, broken, encoded: "base64" })];
  }
  const language = languageOf(file.path, decoded.text);
  const head = { ...headOf(file), language, text: decoded.text, broken };
  const tolerant = await parserFor(language, decoded.text);
  return [documentOf({ ...head, ...(tolerant ? { tolerant } : {}) })];
}

/** The parser for a text that is not plain JSON. */
async function parserFor(language: Language, text: string): Promise<(() => Tolerant) | undefined> {
  if (language === "yaml") {
    const read = await yamlParser(text);
    return () => read;
  }
  const isCall = language === "json" && text.includes("jsonencode");
  if (language !== "hcl" && !isCall) return undefined;
  const { isEncoded, parseEncoded, parseHcl } = await import("./hcl.ts");
  if (language === "hcl") return () => parseHcl(text);
  return isEncoded(text) ? () => parseEncoded(text) : undefined;
}

const headOf = ({ path, named }: SourceFile) => ({ path, named: named === true });

/** A Dialogflow CX package of protocol buffers, in which text and bytes may alternate. */
const isBlob = (path: string): boolean => path.toLowerCase().endsWith(".blob");

const binary = (path: string): readonly Broken[] => [
  isBlob(path)
    ? {
        message: "a .blob package cannot be read offline; export the agent as a JSON package",
        offset: 0,
        unsupported: true,
      }
    : { message: "this is binary data, no flow file", offset: 0 },
];

/** Parses YAML with the fast parser or, if that refuses, with the slow and tolerant one, unless that would exhaust the stack. */
async function yamlParser(text: string): Promise<Tolerant> {
  const [{ parseYaml }, { TooManyAliases }] = await Promise.all([import("./yaml-text.ts"), import("./yaml-reads.ts")]);
  const refused = (name: "characters" | "depth" | "aliases", at: number): Tolerant => ({
    reading: NOTHING,
    errors: [past(name, at)],
  });
  if (text.length > LIMITS.characters) return refused("characters", 0);
  try {
    const result = parseYaml(text);
    if ("reading" in result) return { reading: result.reading, errors: [] };
    const deep = result.tooDeep ? result.error.offset : yamlTooDeepAt(text);
    if (deep >= 0) return refused("depth", deep);
    const { parseBrokenYaml } = await import("./yaml-broken.ts");
    const { errors, ...reading } = parseBrokenYaml(text);
    return { reading, errors };
  } catch (error) {
    if (error instanceof TooManyAliases) return refused("aliases", 0);
    throw error;
  }
}

const NOTHING = { value: undefined, root: undefined };
const BY_ENDING: ReadonlyMap<string, Language> = new Map<string, Language>([
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["lu", "lu"],
  ["md", "markdown"],
  ["lg", "text"],
  ["qna", "text"],
  ["tf", "hcl"],
  ["tfvars", "text"],
]);

const PROBE = 200;

/** The language of a file, by its ending or, if that says nothing, by its first characters. */
function languageOf(path: string, text: string): Language {
  const name = withoutTemplate(fileName(path).toLowerCase());
  const ending = name.includes(".") ? name.slice(name.lastIndexOf(".") + 1) : "";
  const byEnding = BY_ENDING.get(ending);
  const start = /^\s*(\S{0,2})/.exec(text)?.[1] ?? "";
  const looksLikeJson = start.startsWith("{") || start.startsWith("[") || start === "${";
  if (byEnding === "yaml" && /^[\s[{]*[[{]\s*["}\]]/.test(text) && /[}\]]\s*$/.test(text.slice(-PROBE))) return "json";
  if (byEnding) return byEnding;
  if (ending === "json" || ending === "jsonc" || ending === "dialog") return ending === "jsonc" ? "jsonc" : "json";
  if (looksLikeJson) return "json";
  if (start === "//" || start === "/*") return "jsonc";
  return /^(?:---|%YAML|(?:#.*\r?\n|[^\S\n]*\n)*(?:- )?["']?[\w$@.-]+["']?\s*:(?:\s|$))/.test(text) ? "yaml" : "text";
}
