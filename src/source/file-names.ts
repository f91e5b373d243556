/** What names of files tell, before anything is opened. Paths have `/`; a member of a zip is `agent.zip!/flows/x.json`. */

/** Endings of files that may hold a flow (those without one may, too), which is recognised by content later; Terraform holds values for flows. */
const ENDINGS = new Set(["json", "jsonc", "dialog", "botproj", "yaml", "yml", "lu", "lg", "md", "zip", "tf", "tfvars", "template"]);
/** Templates of other files, by Terraform: `flow.json.tpl`, `flow.json.tftpl`, `flow.tftpl`. */
const TEMPLATE = /\.(?:tftpl|tpl)$/i;
/** Files that say something of the flow beside them. */
const NAMES = new Set(["botcomponent.xml"]);
/** Folders that are never looked into. */
export const NEVER: ReadonlySet<string> = new Set([".git", "node_modules", "__MACOSX"]);

/** True of a path, relative to a project or a zip, that is worth opening. */
export function mayHoldFlow(path: string): boolean {
  const steps = path.split("/");
  const written = steps.at(-1) ?? "";
  const name = withoutTemplate(written);
  if (name === "" || steps.some((step) => NEVER.has(step))) return false;
  const dot = name.lastIndexOf(".");
  const ending = name.slice(dot + 1).toLowerCase();
  // Other tools have templates that end in `.tpl`, too: Terraform's say what they are templates of.
  if (dot < 0 && name !== written) return /\.tftpl$/i.test(written);
  return NAMES.has(name) || dot < 0 || (dot > 0 && (ENDINGS.has(ending) || ending.startsWith("i3")));
}

/** The name of the file that a template makes. */
export const withoutTemplate = (name: string): string => name.replace(TEMPLATE, "");

/** Terraform files are no flows: they are read for their values alone. */
export const isTerraform = (path: string): boolean => /\.(tf|tfvars)$/i.test(path);
/** Terraform files that are JSON hold values, too, and what stands beside flows. */
export const holdsValues = (path: string): boolean => /\.(tf|tfvars)(\.json)?$/i.test(path);

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
