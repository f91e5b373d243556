export const fold = (t: string): string => t.toLowerCase().replace(/\W+/g, " ").trim();
