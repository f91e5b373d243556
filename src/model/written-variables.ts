import type { Node } from "./model.ts";

/** The variables that a node itself writes, without those that its call hands back. */
export const writtenBy = ({ sets, copies, stores }: Partial<Node>): readonly string[] => [
  ...(sets?.keys() ?? []),
  ...(copies?.keys() ?? []),
  ...(stores === undefined ? [] : [stores]),
];

/** The variables that a node writes, including those that its call hands back (`call.binds`). */
export const allWrittenBy = (node: Partial<Node>): readonly string[] => [...writtenBy(node), ...Object.values(node.call?.binds ?? {})];
