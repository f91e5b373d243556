import { isWithin } from "../source/pointer.ts";
import type { Place } from "./model.ts";

/** Comparing places. */

/** A key for a place, unique among places. */
export const placeKey = ({ file, pointer }: Place): string => `${file}#${pointer}`;

/** True of two mentions of one place. */
export const isSamePlace = (a: Place, b: Place): boolean => a.file === b.file && a.pointer === b.pointer;

/** True if `inner` is `outer` or a part of it. */
export const isInside = (inner: Place, outer: Place): boolean => inner.file === outer.file && isWithin(inner.pointer, outer.pointer);
