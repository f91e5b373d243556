import { fileName, folderOf } from "../../source/file-names.ts";

/** Where the files of a Composer bot stand. Source: the folders that Composer writes (BotFramework-Composer, `botStructure.ts`). */

/** `billing.dialog` → `billing`. */
export const baseOf = (path: string): string => fileName(path).replace(/\.[^.]+$/, "");

/** The root of the bot that a file belongs to: the nearest folder with a `.botproj`, else what stands before `dialogs/` and the like. */
export function rootOf(path: string, projects: ReadonlySet<string>): string {
  const folder = folderOf(path);
  for (let each = folder; ; each = folderOf(each)) {
    if (projects.has(each)) return each;
    if (each === "") break;
  }
  const inside = /^(|.*?\/)(?:dialogs|language-understanding|language-generation|settings)\//.exec(`${folder}/`);
  return inside ? (inside[1] ?? "").replace(/\/$/, "") : folder;
}

/** `billing.en-us.lu`, `billing.en-us.lg` → billing in en-us; `undefined` for files that Composer generates, or that hold test data. */
export function languageFile(path: string): { readonly dialog: string; readonly language?: string } | undefined {
  if (/(^|\/)generated\//.test(path)) return undefined;
  const name = fileName(path).replace(/\.l[ug]$/i, "");
  const [, dialog, language] = /^(.*?)(?:\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*))?$/i.exec(name) ?? [];
  if (dialog === undefined || /\.(test|train)$/i.test(name)) return undefined;
  return { dialog: dialog.toLowerCase(), ...(language ? { language: language.toLowerCase() } : {}) };
}
