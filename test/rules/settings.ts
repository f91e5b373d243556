import { checkContext } from "../../src/engine/config/check-context.ts";
import type { Layer } from "../../src/engine/config/resolve.ts";
import type { ConfigValue } from "../../src/engine/config/value.ts";
import { open } from "../../src/source/open.ts";
import type { Example, ExampleFile } from "./page.ts";

const isConfig = (path: string) => path.startsWith("botflow.config.");
const isSetting = ({ path }: ExampleFile) => isConfig(path) || path.startsWith("botflow.context.");

/** The files of an example that hold flows, and the settings that stand beside them. */
export async function settingsOf({
  files,
}: Example): Promise<{ readonly flows: readonly ExampleFile[]; readonly layers: readonly Layer[] }> {
  return { flows: files.filter((file) => !isSetting(file)), layers: await Promise.all(files.filter(isSetting).map(layer)) };
}

/** A config is one, and a context is what a config names. */
async function layer({ path, text }: ExampleFile): Promise<Layer> {
  const [document] = await open({ path, content: text });
  if (!document) throw new Error(`${path} cannot be read`);
  if (isConfig(path)) return { value: document.value as unknown as ConfigValue, document };
  const { value, errors } = checkContext(document);
  if (!value) throw new Error(errors.map(({ message }) => message).join("; "));
  return { value: { context: path }, context: { value, document } };
}
