import type { LintResult } from "../engine/result.ts";

/** What a part of the output means; the shell decides how it looks. */
export type Style = "error" | "warning" | "info" | "good" | "strong" | "faint" | "place" | "mark";

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** What a format has to know of where its text goes. */
export interface ReportOptions {
  readonly paint: Paint;
  /** Columns of the output. */
  readonly width: number;
}

/** A report as text, without a last line end. */
export type Reporter = (result: LintResult, options: ReportOptions) => string;

/** No colours. */
export const plain: Paint = (_, text) => text;
