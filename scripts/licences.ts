import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licences of the packages in a bundle, as one text: whoever distributes their code must include them. */
export function licencesOf(moduleIds: readonly string[], root: string): string {
  const names = moduleIds.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set(names)]
    .sort()
    .map((name) => {
      const folder = join(root, "node_modules", name);
      const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string; license: string };
      const file = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      return [`${name} ${version} (${license})`, ...(file ? ["", readFileSync(join(folder, file), "utf8").trim()] : [])].join("\n");
    })
    .join(`\n\n${"-".repeat(80)}\n\n`);
}
