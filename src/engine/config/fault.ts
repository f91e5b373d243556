/** An error in a config that its schema does not see; `pointer` leads into the config. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

/** Throws an error for a regular expression that is refused. */
export type Compile = (pattern: string) => unknown;

/** What is wrong with a regular expression, if anything. */
export function faultsOf(pattern: string, pointer: string, compile: Compile): readonly Fault[] {
  try {
    compile(pattern);
    return [];
  } catch (error) {
    const why = (error as Error).message.replace(/^Invalid regular expression: \/.*\/[a-z]*: /s, "");
    return [{ pointer, message: `the regular expression ${JSON.stringify(pattern)} is refused: ${why}` }];
  }
}
