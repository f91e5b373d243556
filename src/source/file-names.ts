/** What names of files tell, before anything is opened. Paths have `/`; a member of a zip is `agent.zip!/flows/x.json`. */

/** Endings of files that may hold a flow (those without one may, too), which is recognised by content later; Terraform holds values for flows. */
const ENDINGS = new Set(["json", "jsonc", "dialog", "botproj", "yaml", "yml", "lu", "lg", "md", "zip", "tf", "tfvars", "template"]);
/** Files that say something of the flow beside them. */
const NAMES = new Set(["botcomponent.xml"]);
/** Folders that are never looked into. */
export const NEVER: ReadonlySet<string> = new Set([".git", "node_modules", "__MACOSX"]);

/** True of a path, relative to a project or a zip, that is worth opening. */
export function mayHoldFlow(path: string): boolean {
  const steps = path.split("/");
  const name = steps.at(-1) ?? "";
  if (name === "" || steps.some((step) => NEVER.has(step))) return false;
  const dot = name.lastIndexOf(".");
  const ending = name.slice(dot + 1).toLowerCase();
  return NAMES.has(name) || dot < 0 || (dot > 0 && (ENDINGS.has(ending) || ending.startsWith("i3")));
}

/** Terraform files are no flows: they are read for their values alone. */
export const isTerraform = (path: string): boolean => /\.(tf|tfvars)$/i.test(path);

/** The file on disk, and the member where the file is a zip. */
export function onDisk(file: string): { readonly file: string; readonly member: string | undefined } {
  const at = file.indexOf("!/");
  return at < 0 ? { file, member: undefined } : { file: file.slice(0, at), member: file.slice(at + 2) };
}

/** The last part of a path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The path without its last part; `""` where there is no other. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** How many folders two files have in common, from the first one on. */
function sharedFolders(a: string, b: string): number {
  const [left, right] = [a.split("/").slice(0, -1), b.split("/").slice(0, -1)];
  const differs = left.findIndex((folder, i) => folder !== right[i]);
  return differs < 0 ? left.length : differs;
}

/** Of several things, those whose files stand nearest to a file: many exports in one project use the same names. */
export function nearestTo<T>(file: string, things: readonly T[], fileOf: (thing: T) => string): readonly T[] {
  const shared = things.map((thing) => sharedFolders(file, fileOf(thing)));
  const most = Math.max(...shared);
  return things.filter((_, i) => shared[i] === most);
}
