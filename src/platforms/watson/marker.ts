/** Dialog skills list `dialog_nodes`; actions skills have `actions`, in a `workspace` or with steps that have a `resolver`. */
export const hasMarker = (text: string): boolean =>
  text.includes('"dialog_nodes"') || (text.includes('"actions"') && (text.includes('"workspace"') || text.includes('"resolver"')));
