import { literal } from "./literal.ts";

/**
 * What a menu says about a key or a word: "For orders, press 1. To speak to an agent, press 0.", "1. Orders", "Reply HELP for a person",
 * "Need a person? Send 2."
 */

const KEYS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const PRESS = `(?:${[
  "press dial enter push select choose reply respond text type send answer write say tap click hit key\\s+in",
  "pulse pulsa marque marca oprima presione presiona digite digita escriba escribe env[íi][ae] responda responde teclee teclea",
  "pressione escreva envie tecle aperte",
  "appuyez\\s+sur tapez r[ée]pondez envoyez [ée]crivez composez saisissez",
  "dr[üu]cken\\s+sie(?:\\s+die)? dr[üu]cke w[äa]hlen\\s+sie(?:\\s+die)? w[äa]hle antworten\\s+sie antworte schreiben\\s+sie schreibe? senden\\s+sie sende",
  "schicken\\s+sie schicke? tippen\\s+sie tippe",
  "premi premere scrivi invia rispondi",
  "druk(?:\\s+op)? kies typ stuur toets antwoord",
]
  .join(" ")
  .replaceAll(" ", "|")})`;
const WITH = `(?:\\s+(?:with|by|number|con|com|mit|par|met))?`;
const IF = `(?:if you(?: would like|'d like| want| wish| need)?|si (?:quieres?|deseas?|vous (?:voulez|souhaitez)|tu veux)|se (?:quiser|deseja|vuoi|desidera)|(?:wenn|falls) (?:sie|du)|als (?:u|je))`;
const FOR = `(?:to|for|${IF}|para|f[üu]r|um|pour|per|om|voor)`;
const ALSO = `(?:or|and|o|e|y|u|oder|und|ou|et|of|en)`;
const QUOTE = `["'“”*_]{0,2}`;

/** The words of the menu item behind a key, or nothing where the prompt does not name it. */
export function menuWords(written: string, key: string): string | undefined {
  // "①Orders ②Agent"
  const prompt = written.replace(/[①-⑨]/g, (circled) => `${circled.charCodeAt(0) - 0x245f}) `);
  const number = /^\d$/.test(key) ? `(?:${key}|${KEYS[Number(key)]})` : literal(key);
  // Cheap, where the expressions below take milliseconds to compile.
  if (!new RegExp(number, "i").test(prompt)) return undefined;
  const clause = String.raw`([^.,;:!?\n]+?)`;
  // A clause ends where the next key begins: "2 para pedidos o 3 para hablar con un agente".
  const end = String.raw`\s*(?:[.,;:!?\n]|$|\bor\b|\band\b|\s${ALSO}\s+(?:${PRESS}${WITH}\s+)?\S+\s+${FOR}\b)`;
  const after = String.raw`${PRESS}${WITH}\s+${QUOTE}${number}${QUOTE}\s+${FOR}\s+${clause}${end}`;
  // Commas stand before what a key is for in German, and before the next item in "For sales press 1, for an agent press 0".
  const apart = String.raw`${PRESS}${WITH}\s+${QUOTE}${number}${QUOTE},\s+${FOR}\s+${clause}${end}`;
  const listed = String.raw`(?:\b${ALSO}\s+|[,;|/•]\s*)${QUOTE}${number}${QUOTE}\s+${FOR}\s+${clause}${end}`;
  const before = String.raw`\b${FOR}\s+${clause}[,:]?\s+(?:please\s+)?${PRESS}${WITH}\s+${QUOTE}${number}(?!\w)`;
  const asked = String.raw`(?:^|[\n.;!?])\s*([^\n.;!?]{1,60})\?\s+(?:please\s+)?${PRESS}${WITH}\s+${QUOTE}${number}(?!\w)`;
  const told = found(after, prompt) ?? found(before, prompt) ?? found(listed, prompt) ?? found(apart, prompt) ?? found(asked, prompt);
  // What stands behind a word in a list may be a sentence about it.
  return (told ?? (isWord(key) ? undefined : (itemOf(prompt, key) ?? lineOf(prompt, key) ?? enumerated(prompt, key))))?.trim();
}

const isWord = (key: string): boolean => /^\p{L}{2,}$/u.test(key);

/** True for what a customer can be asked to reply: one or two keys, or a word. */
export const isKey = (text: string): boolean => /^(?:[\d#*]{1,2}|\p{L}{1,20})$/u.test(text);

/** An item of a written list: "3. Talk to an agent", "3) …", "*3* - …", "[3] …", "3️⃣ …", "3 = …", and "Talk to an agent (3)", "…: 3". */
function itemOf(prompt: string, key: string): string | undefined {
  const mark = String.raw`(?:[.):\]、]|\/(?=\s)|\s*[-–—=:|→]|\uFE0F?\u20E3)`;
  const next = String.raw`(?=\s*(?:[\n,;]|\(?\[?\b[\d#*]{1,2}${mark}|$))`;
  const written = literal(key);
  const before = String.raw`(?:^|[\s(\[,;.])${QUOTE}${written}${QUOTE}${mark}[^\S\n]*([^\s,;\d][^\n,;]*?)${next}`;
  const behind = String.raw`(?:^|[\n.,;:!?]|\b${ALSO}\s)\s*([^\n.,;:!?()\[\]]{1,60}?)\s*[(\[]${written}[)\]](?=\s*(?:[\n.,;!?]|${ALSO}\s|$))`;
  const last = String.raw`(?:^|[\n.,;!?])\s*([^\n.,;:!?()=\d]{1,60}?)\s*(?:[:=]|\s[-–—])\s*${QUOTE}${written}${QUOTE}(?=\s*(?:[\n.,;]|$))`;
  return found(before, prompt) ?? found(behind, prompt) ?? found(last, prompt);
}

/** A line of a list whose keys stand alone: "1 Orders" above "2 Talk to an agent", also in bold (WhatsApp's `*1* Orders`). */
function lineOf(prompt: string, key: string): string | undefined {
  const lines = [...prompt.matchAll(/^[ \t]*(?:[-–•·*>][ \t]*)?([\d#*]{1,2}?)[*_]{0,2}[ \t]+([^\d\s].*)$/gm)];
  return lines.length > 1 ? lines.find(([, own]) => own === key)?.[2] : undefined;
}

/** The same within a line, where the keys count up from one: "Reply 1 orders, 2 agent". */
function enumerated(prompt: string, key: string): string | undefined {
  const items = [...prompt.matchAll(/(?:^|[\s:,;|/(])(\d)[ \t]+(\p{L}[^\d\n,;|/]{0,60}?)(?=[\s,;|/.)]*(?:\d[ \t]+\p{L}|\n|$))/gu)];
  const counts = items.length > 1 && items.every(([, own], i) => Number(own) === i + 1);
  return counts ? items.find(([, own]) => own === key)?.[2] : undefined;
}

const found = (pattern: string, prompt: string): string | undefined => new RegExp(pattern, "i").exec(prompt)?.[1];
