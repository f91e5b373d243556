import type { Node } from "./model.ts";

/** The variables that a node writes by itself; what a call hands back is bound beside them (`call.binds`). */
export const writtenBy = ({ sets, copies, stores }: Partial<Node>): readonly string[] => [
  ...(sets?.keys() ?? []),
  ...(copies?.keys() ?? []),
  ...(stores === undefined ? [] : [stores]),
];
