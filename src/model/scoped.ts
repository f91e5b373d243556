/**
 * Variables that belong to a part of a bot (`Topic.Area` of a topic, `step_001` of an action), told apart from those of the same name in
 * other parts. People read the name alone.
 */

const BETWEEN = " › ";

export const scopedName = (scope: string, name: string): string => scope + BETWEEN + name;

/** The name as its part of the bot writes it. */
export const nameAlone = (variable: string): string => variable.slice(scopeEnd(variable));

/** The variable with another name in the same part of the bot. */
export const renamedInScope = (variable: string, rename: (name: string) => string): string =>
  variable.slice(0, scopeEnd(variable)) + rename(nameAlone(variable));

function scopeEnd(variable: string): number {
  const at = variable.lastIndexOf(BETWEEN);
  return at < 0 ? 0 : at + BETWEEN.length;
}
