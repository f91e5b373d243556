/** Dialog skills list `dialog_nodes`; actions skills have a `workspace` with `actions`. */
export const hasMarker = (text: string): boolean =>
  text.includes('"dialog_nodes"') || (text.includes('"workspace"') && text.includes('"actions"'));
