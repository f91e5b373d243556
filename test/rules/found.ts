import { checkContext } from "../../src/engine/config/check-context.ts";
import { lint } from "../../src/engine/lint.ts";
import { open } from "../../src/source/open.ts";

/** The pointers of what a rule reports on some files, with a context. Other rules may say what they like. */
export async function found(
  rule: string,
  files: readonly { path: string; content: string }[],
  context: object,
): Promise<readonly string[]> {
  const [document] = await open({ path: "context.json", content: JSON.stringify(context) });
  if (!document) throw new Error("no context");
  const { value, errors } = checkContext(document);
  if (!value) throw new Error(JSON.stringify(errors));
  const { report } = await lint({ files, config: [{ value: { rules: { [rule]: "warning" } }, context: { value, document } }] });
  return report.problems.filter((problem) => problem.rule === rule).map(({ pointer }) => pointer);
}
