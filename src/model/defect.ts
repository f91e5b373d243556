import type { Place } from "./model.ts";

/** A name in a file that refers to something elsewhere. */
export interface Reference {
  readonly name: string;
  readonly at: Place;
  /** What it refers to, as users call it: page, topic, node … */
  readonly what: string;
  /** The names that exist in its scope, for "did you mean". */
  readonly known: readonly string[];
  /** True if the scope is spread over files, so that a missing name may only mean a partial export. */
  readonly partial?: boolean;
  /** The text at the place, if it holds more than the name (a condition, say); a fix replaces the name in it. */
  readonly within?: string;
}

/** A fault that an adapter sees and a rule reports. `kind` decides which rule. */
export type Defect =
  | { readonly kind: "missing-start"; readonly at: Place; readonly name?: string }
  | { readonly kind: "duplicate-id"; readonly at: Place; readonly name: string; readonly what: string }
  | { readonly kind: "unknown-target"; readonly reference: Reference }
  | {
      readonly kind: "unknown-action";
      readonly at: Place;
      readonly type: string;
      readonly known: readonly string[];
      readonly meant?: string;
    }
  | { readonly kind: "undefined-intent"; readonly reference: Reference }
  | { readonly kind: "shape"; readonly at: Place; readonly message: string }
  | { readonly kind: "unsupported"; readonly at: Place; readonly message: string }
  | {
      readonly kind: "invalid-dial-target";
      readonly at: Place;
      readonly value: string;
      readonly message: string;
      /** What is certainly meant; a fix writes it. */
      readonly correct?: string;
    };
