import type { Place } from "../../../model/model.ts";
import type { Located } from "../located.ts";

/** One intent as any of the formats declares it, in one language. */
export interface LexIntent {
  readonly name: string;
  readonly at: Place;
  /** `AMAZON.FallbackIntent`, `AMAZON.QInConnectIntent` …; absent for the bot's own intents. */
  readonly parent?: string;
  readonly phrases: readonly { readonly text: string; readonly at: Place }[];
  /** The settings that decide the conversation: V2 words (in any spelling), or V1 words. */
  readonly settings: Located;
  readonly version: "V1" | "V2";
  readonly slots: readonly LexSlot[];
}

export interface LexSlot {
  readonly name: string;
  readonly at: Place;
  readonly required: boolean;
  readonly settings: Located;
}

/** What one file says. Folder exports spread a bot over many files; templates and V1 exports hold whole bots. */
export type LexFragment =
  | { readonly kind: "bot"; readonly at: Place; readonly name: string; readonly id?: string }
  | { readonly kind: "locale"; readonly locale: string; readonly at: Place }
  | { readonly kind: "intent"; readonly intent: LexIntent }
  | { readonly kind: "slot"; readonly slot: LexSlot }
  | { readonly kind: "other" }
  | { readonly kind: "bots"; readonly bots: readonly LexBot[] }
  | { readonly kind: "terraform"; readonly resources: readonly TerraformPart[] };

/** One resource of Terraform; those of one bot may be spread over the files of a folder. */
export interface TerraformPart {
  /** `aws_lexv2models_intent.human`. */
  readonly address: string;
  /** What it is part of, by address: the intent of a slot, the bot of an intent or a language. */
  readonly of?: string;
  /** The id of a language, or the address of one. */
  readonly locale?: string;
  readonly is:
    | { readonly name: string }
    | { readonly intent: LexIntent }
    | { readonly slot: LexSlot }
    | { readonly language: string }
    /** Intents that `for_each` makes of values which stand elsewhere. */
    | { readonly unseen: true };
  readonly at: Place;
}

/** A whole bot with its intents per language. */
export interface LexBot {
  readonly name: string;
  readonly at: Place;
  /** Id, template resources and aliases by which a host means it. */
  readonly ids: readonly string[];
  readonly locales: readonly LexLocale[];
  /** False where only single intents of the bot are in the project. */
  readonly complete: boolean;
}

export interface LexLocale {
  readonly locale: string;
  readonly at: Place;
  readonly intents: readonly LexIntent[];
}
