import { checkContext } from "../../src/engine/config/check-context.ts";
import type { Layer } from "../../src/engine/config/resolve.ts";
import { lint } from "../../src/engine/lint.ts";
import { open } from "../../src/source/open.ts";

/** A context as a config brings it along. */
export async function contextLayer(context: object): Promise<Layer & Pick<Required<Layer>, "context">> {
  const [document] = await open({ path: "context.json", content: JSON.stringify(context) });
  if (!document) throw new Error("no context");
  const { value, errors } = checkContext(document);
  if (!value) throw new Error(JSON.stringify(errors));
  return { value: {}, context: { value, document } };
}

/** The pointers of what a rule reports on some files, with a context. Other rules may say what they like. */
export async function found(
  rule: string,
  files: readonly { path: string; content: string }[],
  context: object,
): Promise<readonly string[]> {
  const config = [{ ...(await contextLayer(context)), value: { rules: { [rule]: "warning" as const } } }];
  const { report } = await lint({ files, config });
  return report.problems.filter((problem) => problem.rule === rule).map(({ pointer }) => pointer);
}
