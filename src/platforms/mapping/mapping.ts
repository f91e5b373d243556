import type { Channel, ExitRole, NodeKind, TransferRoute } from "../../model/model.ts";

/** The description of a house format, as users write it under `platforms`; `schemas/mapping.schema.json` says the same to editors. */
export interface Mapping {
  readonly title?: string;
  readonly files?: OneOrMany<string>;
  readonly when?: OneOrMany<Test>;
  readonly bots?: "file" | "folder" | "project";
  readonly channels?: Readonly<Record<string, Channel>>;
  readonly flows: FlowsMapping;
  readonly intents?: IntentsMapping;
}

type OneOrMany<T> = T | readonly T[];

/** A JSONPath (RFC 9535): `$` is the file, `@` the thing that is described. */
export type Path = string;

/** A path, `key` for the key under which the thing stands, or a value that is the same for all. */
export type Value = Path | { readonly value: string | number | boolean };

/** A path that must be there; with `equals` or `matches`, what stands there. */
export type Test = Path | { readonly path: Path; readonly equals?: string | number | boolean; readonly matches?: string };

/** One word of ours for all, or by the word that stands in the file. */
export type Table<Word extends string> =
  | Word
  | { readonly of: Value; readonly table: Readonly<Record<string, Word>>; readonly otherwise?: Word };

/** Which files hold something, and where it stands in them. */
export interface Section {
  readonly files?: OneOrMany<string>;
  readonly when?: OneOrMany<Test>;
}

/** Where flows stand, and how they are read. */
export interface FlowsMapping extends Section {
  readonly each?: Path;
  readonly name?: Value;
  readonly id?: Value;
  readonly start?: OneOrMany<Path>;
  readonly channels?: Path | readonly Channel[];
  readonly languages?: Path;
  readonly entries?: readonly EntryMapping[];
  readonly nodes: NodesMapping;
  readonly edges?: EdgesMapping;
}

/** A way into a flow beside its start. */
export interface EntryMapping {
  readonly kind: "intent" | "escalation" | "event" | "handler";
  readonly each?: Path;
  readonly intent?: Value;
  readonly name?: Value;
  readonly to: Path;
}

/** What a node is made of, whatever its type. */
interface NodeParts {
  readonly label?: Value;
  readonly text?: Path;
  readonly exits?: readonly ExitMapping[];
  readonly sets?: readonly SetMapping[];
}

/** Where the nodes of a flow stand, and what their types mean. */
export interface NodesMapping extends NodeParts {
  readonly each: Path;
  readonly id?: Value;
  readonly type?: Value;
  readonly inOrder?: boolean;
  readonly types: Readonly<Record<string, NodeKind | TypeMapping>>;
  readonly otherTypes?: NodeKind;
}

/** What a type of nodes means. */
export interface TypeMapping extends NodeParts {
  readonly kind: NodeKind;
  readonly where?: OneOrMany<Test>;
  readonly variable?: Value;
  readonly stores?: Value;
  readonly maxAttempts?: Value;
  readonly route?: Table<TransferRoute>;
  readonly target?: Readonly<Record<string, Value>>;
  readonly flow?: Value;
  readonly binds?: Readonly<Record<string, Value>>;
  readonly exitReason?: Value;
  readonly rests?: boolean;
}

/** What an exit says besides where it leads. */
interface ExitParts {
  readonly label?: Value;
  readonly words?: Path;
  readonly intent?: Value;
  readonly variable?: Value;
  readonly is?: Value;
  readonly condition?: Value;
  readonly channel?: Value;
}

/** An exit of a node, or one of `each`. `handle` = what edges beside the nodes begin with that take it. */
export interface ExitMapping extends ExitParts {
  readonly role: Table<ExitRole>;
  readonly each?: Path;
  /** `following` = what follows in the list. */
  readonly to?: OneOrMany<Path | "following">;
  readonly flow?: Value;
  readonly handle?: Value;
  readonly leftOut?: "unwired" | "none" | "following";
}

/** Edges that stand beside the nodes. */
export interface EdgesMapping extends ExitParts {
  readonly each: Path;
  readonly from: Path;
  readonly to: OneOrMany<Path | "following">;
  readonly role?: Table<ExitRole>;
  readonly handle?: Value;
}

/** A variable that a node writes. */
export interface SetMapping {
  readonly each?: Path;
  readonly variable: Value;
  readonly value?: Value;
}

/** Where intents stand, what is said for them, and what answers them. */
export interface IntentsMapping extends Section {
  readonly each: Path;
  readonly name?: Value;
  readonly phrases?: Path | { readonly each: Path; readonly text?: Path; readonly language?: Value };
  readonly to?: Path;
  readonly flow?: Value;
}

/** What may be written alone, as a list. */
export const listOf = <T>(value: OneOrMany<T> | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
