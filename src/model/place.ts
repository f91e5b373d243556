import { isWithin } from "../source/pointer.ts";
import type { Place } from "./model.ts";

/** Places as such, whatever stands there. */

/** A text that no other place has. */
export const placeKey = ({ file, pointer }: Place): string => `${file}#${pointer}`;

/** True of one place, however it was found. */
export const isSamePlace = (a: Place, b: Place): boolean => a.file === b.file && a.pointer === b.pointer;

/** True where one place is another or a part of it. */
export const isInside = (inner: Place, outer: Place): boolean => inner.file === outer.file && isWithin(inner.pointer, outer.pointer);
