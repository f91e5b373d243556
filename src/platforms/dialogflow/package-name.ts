/** What a package is called where its files do not say: the folder, or the zip, that holds it. */
export const nameOfFolder = (root: string): string =>
  decoded(root.slice(root.lastIndexOf("/") + 1).replace(/(?:\.zip|\.json(?=!))?!?$/i, "")) || "agent";

/** File names are percent-encoded. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a folder that merely contains a percent sign
  }
}
