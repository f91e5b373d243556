import type { Node } from "./model.ts";

/** The variables that a node writes by itself; what a call hands back is bound beside them. */
export const writtenBy = ({ sets, copies, stores }: Partial<Node>): readonly string[] => [
  ...(sets?.keys() ?? []),
  ...(copies?.keys() ?? []),
  ...(stores === undefined ? [] : [stores]),
];

/** The variables that a node writes, be it by itself or with what its call hands back (`call.binds`). */
export const allWrittenBy = (node: Partial<Node>): readonly string[] => [...writtenBy(node), ...Object.values(node.call?.binds ?? {})];
