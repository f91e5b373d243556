import type { ValueForms } from "../platform.ts";

/** Power Fx and adaptive expressions begin with an equals sign. */
export const valueForms: Partial<ValueForms> = { literal: /^\s*=\s*(["'])(?<text>.*)\1\s*$/ };
