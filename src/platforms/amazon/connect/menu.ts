/** What a spoken menu says about a key: "For orders, press 1. To speak to an agent, press 0." */

const KEYS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const PRESS = `(?:press|dial|enter|push|select|choose|pulse|marque|oprima|presione|digite|pressione|aperte|appuyez sur|tapez|dr[üu]cken sie(?: die)?|w[äa]hlen sie(?: die)?|premi|premere|druk(?: op)?|kies)`;
const FOR = `(?:to|for|if you(?: would like| want)?|para|f[üu]r|um|pour|per|om|voor)`;

/** The words of the menu item behind a key, or nothing where the prompt does not name it. */
export function menuWords(prompt: string, key: string): string | undefined {
  const number = /^\d$/.test(key) ? `(?:${key}|${KEYS[Number(key)]})` : key.replace(/[#*]/g, "\\$&");
  const clause = String.raw`([^.,;:!?\n]+?)`;
  const after = new RegExp(String.raw`${PRESS}\s+${number}\s+${FOR}\s+${clause}\s*(?:[.,;:!?\n]|$|\bor\b|\band\b)`, "i").exec(prompt);
  const before = new RegExp(String.raw`\b${FOR}\s+${clause}[,:]?\s+(?:please\s+)?${PRESS}\s+${number}\b`, "i").exec(prompt);
  return (after ?? before)?.[1]?.trim();
}
