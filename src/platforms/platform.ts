import type { Bot, Place, PlatformId, TransferRoute } from "../model/model.ts";
import type { Json, SourceDocument } from "../source/document.ts";
import type { AccountIds } from "./account-ids.ts";

/**
 * A platform adapter in three steps. `recognise` decides by content whether a document belongs to the platform; `extract` reads one
 * document alone (pure: same document, same fragment); `assemble` builds bots from all fragments of the platform in the project.
 * An adapter never throws for bad input: what it cannot read becomes a defect or an opaque node.
 */
export interface Platform<Fragment = unknown> {
  readonly id: PlatformId;
  /** As its vendor writes it. */
  readonly title: string;
  /** One line for `botflow-lint platforms`: which files, and how they are recognised. */
  readonly reads: string;
  /** Vendor words of transfers and what each means; printed by `botflow-lint platforms` from the adapter's own table. */
  readonly transfers: readonly TransferWord[];
  /**
   * The members from a file's root to an object that the vendor's tools keep and do not read: there a file without comments can hold notes
   * of its own. Absent = the format has none.
   */
  readonly notes?: readonly string[];
  /** True where the adapter itself draws what `handoff.texts` declares; absent = the engine turns each such message into a transfer. */
  readonly actsOnTexts?: true;
  /** Absent = none that has another form is known. */
  readonly accountIds?: AccountIds;
  /** How the format writes the values of its actions; absent = each as it is, under its own name. */
  readonly valueForms?: Partial<ValueForms>;
  /** Credentials that are told by the format's own words; absent = those alone that have a form of their own. */
  readonly secrets?: readonly SecretForm[];
  /**
   * A cheap test over raw text before anything is parsed. It may say yes too often, never no too often. A file that has the marker and
   * does not parse is reported as `source/parse-error`.
   */
  hasMarker(text: string, path: string): boolean;
  /** True where the parsed document belongs to this platform. */
  recognise(document: SourceDocument): boolean;
  /** Reads one document; `null` = nothing in it after all. */
  extract(document: SourceDocument): Fragment | null;
  /** Builds the bots of the project. `fragments` come in the order of their paths. */
  assemble(
    fragments: readonly { readonly document: SourceDocument; readonly fragment: Fragment }[],
    context: AssembleContext,
  ): readonly Bot[];
}

/** How a format writes texts inside its actions. */
export interface ValueForms {
  /** Members in which the format wraps a text. */
  readonly wraps: readonly string[];
  /** Members that hold no values of their own: the parts of an expression whose text stands beside them, and what a designer keeps. */
  readonly idle: readonly string[];
  /** An expression that is nothing but a text; the group `text` is that text. */
  readonly literal?: RegExp;
}

/** A form by which a credential is told. */
export interface SecretForm {
  /** What it is, in the words of the report. */
  readonly kind: string;
  /** Global; the group `value` is the credential where more than it is matched. */
  readonly form: RegExp;
}

/** A word of the vendor for a transfer, and what it means. */
export interface TransferWord {
  /** The action type or key as the vendor writes it. */
  readonly word: string;
  readonly route: TransferRoute;
  readonly note?: string;
}

/** What the config tells an adapter. */
export interface AssembleContext {
  /** The `handoff` section in force for a file (overrides by glob applied). */
  readonly handoff: (file: string) => HandoffConfig;
  /** `platforms.<name>.actions` in force for a file: action type → what it is. */
  readonly actions: (platform: PlatformId, file: string) => Readonly<Record<string, ActionDeclaration>>;
  /** Values for `{{name}}` in Archy YAML, `${name}` in templates: from tfvars, options files and the config, nearest file first. */
  readonly substitution: (name: string, near: string) => string | undefined;
  /**
   * The bots that the adapters before this one in the registry have built: bots that are called stand before their hosts (Lex before
   * Connect), so that a host can see whether the bot it calls is in the project and what it declares. Absent = not known.
   */
  readonly bots?: readonly Bot[];
  /** The project is read again and again, as in an editor: what is made of a part of a file is worth remembering for the next time. */
  readonly repeats?: boolean;
}

/** How a custom action behaves, as the config declares it. */
export type ActionDeclaration = DeclaredKind | `transfer:${TransferRoute}`;
type DeclaredKind = "effect" | "say" | "ask" | "end" | "opaque";

/** What a declaration says of a node: its kind, and the route of a transfer. */
export type Declaration =
  | { readonly kind: "transfer"; readonly route: TransferRoute }
  | { readonly kind: DeclaredKind; readonly route?: undefined };

/** Takes a declaration apart: `transfer:digital` is a transfer with the route `digital`. */
export function readDeclaration(declared: ActionDeclaration): Declaration {
  const [kind, route] = declared.split(":");
  return (route === undefined ? { kind } : { kind, route }) as Declaration;
}

/** The config that says what an action is, with the two answers between which a request for a person is in doubt. */
export const howToDeclare = (platform: string, name: string): string =>
  `platforms.${platform}.actions: {${JSON.stringify(name)}: "effect" | "transfer:digital"}`;

/** The `handoff` section of the config as adapters and analysis use it. */
export interface HandoffConfig {
  readonly payloads: readonly { readonly when: Json; readonly route: "digital" | "voice" | "none" }[];
  readonly texts: readonly { readonly matches: string; readonly route: "digital" | "voice" | "none" }[];
  readonly contexts: Readonly<Record<string, "digital" | "voice" | "none">>;
  readonly actions: Readonly<Record<string, "digital" | "voice" | "none">>;
  readonly intents: Readonly<Record<string, "digital" | "voice" | "none">>;
  /** The name of the host outside the project that routes by intent; with it, closing routes of hosted bots stay `opaque` and name it. */
  readonly host?: string;
  readonly allowedTargets: readonly string[];
  readonly target?: HandoffTarget;
  readonly failureTarget?: HandoffTarget;
  readonly equivalents: Readonly<Record<string, HandoffTarget>>;
}

/** What platforms call the target of a handoff, what they take beside it, and `node`: a node of the flow itself. */
export const TARGET_KEYS = ["queue", "queueId", "skill", "workflow", "channel", "department", "desk", "node"] as const;
export type TargetKey = (typeof TARGET_KEYS)[number];

/** Who is to get the customer, in the words of the config: `{"queue": "Support"}`. */
export type HandoffTarget = Readonly<Partial<Record<TargetKey, string>>>;

/** A place in a document. */
export const placeIn = (document: SourceDocument, pointer: string): Place => ({ file: document.path, pointer });
