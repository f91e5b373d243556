import type { Node, Place } from "../model/model.ts";

/** What an adapter knows of ids that exist in one account, organization or environment alone, where the platform takes something else, too. */
export interface AccountIds {
  /** What a file holds that may hold such an id: tried before its actions are read. */
  readonly mention: RegExp;
  readonly forms: readonly AccountIdForm[];
}

export interface AccountIdForm {
  /** The id; the first group that matches where more than it is matched. */
  readonly form: RegExp;
  /** What it belongs to. */
  readonly of: string;
  /** What the platform takes in its place. */
  readonly instead: string;
  /** True of the values of an action that the platform takes in the other form; absent = of all that nobody says to a customer. */
  readonly where?: (node: Node, value: { readonly name: string; readonly at: Place }) => boolean;
}

export const GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
