/** What the names of files say before anything is opened. Paths have `/`; a zip member is `agent.zip!/flows/x.json`. */

/** Endings of files that may hold a flow (those without one may, too) or, in Terraform, values for flows. Flows are recognised by their content. */
const ENDINGS = new Set(["json", "jsonc", "dialog", "botproj", "yaml", "yml", "lu", "lg", "md", "zip", "tf", "tfvars", "template"]);
/** The ending of a Terraform template: `flow.json.tpl`, `flow.json.tftpl`, `flow.tftpl`. */
const TEMPLATE = /\.(?:tftpl|tpl)$/i;
/** Other files that say something about the flow beside them. */
const NAMES = new Set(["botcomponent.xml", "bot.xml"]);
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
  // Other tools have templates that end in `.tpl`, too; Terraform's have a second ending.
  if (dot < 0 && name !== written) return /\.tftpl$/i.test(written);
  return NAMES.has(name) || dot < 0 || (dot > 0 && (ENDINGS.has(ending) || ending.startsWith("i3")));
}

/** The name of the file that a template makes. */
export const withoutTemplate = (name: string): string => name.replace(TEMPLATE, "");

/** True of a Terraform file that holds nothing but values. */
export const isValues = (path: string): boolean => /\.tfvars$/i.test(path);
/** True of a Terraform file: it holds values, may hold flows, and may set up what is beside them. */
export const holdsValues = (path: string): boolean => /\.(tf|tfvars)(\.json)?$/i.test(path);

/** The file on disk and, if that is a zip, the member. */
export function onDisk(file: string): { readonly file: string; readonly member: string | undefined } {
  const at = file.indexOf("!/");
  return at < 0 ? { file, member: undefined } : { file: file.slice(0, at), member: file.slice(at + 2) };
}

/** The last part of a path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The path without its last part; `""` if it has only one. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** How many leading folders two files have in common. */
function sharedFolders(a: string, b: string): number {
  const [left, right] = [a.split("/").slice(0, -1), b.split("/").slice(0, -1)];
  const differs = left.findIndex((folder, i) => folder !== right[i]);
  return differs < 0 ? left.length : differs;
}

/**
 * Those of several things whose files are nearest to a file: in the nearest folder that they have in common with it, else below that. Several
 * exports in one project may use the same names, and a zip is a folder of its own.
 */
export function nearestTo<T>(file: string, things: readonly T[], fileOf: (thing: T) => string): readonly T[] {
  const shared = things.map((thing) => sharedFolders(file, fileOf(thing)));
  const most = Math.max(...shared);
  const near = things.filter((_, i) => shared[i] === most);
  const inside = near.filter((thing) => fileOf(thing).split("/").length - 1 === most);
  return inside.length > 0 ? inside : near;
}
