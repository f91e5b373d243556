import type { LintResult } from "../engine/result.ts";

/** What a part of the output means; the command line decides how it looks. */
export type Style = "error" | "warning" | "info" | "good" | "strong" | "faint" | "place" | "mark";

/** Colours a text, or returns it unchanged. */
export type Paint = (style: Style, text: string) => string;

/** What a format has to know about where its text goes. */
export interface ReportOptions {
  readonly paint: Paint;
  /** Columns of the output. */
  readonly width: number;
}

/** Writes a report as text, without a final line break. */
export type Reporter = (result: LintResult, options: ReportOptions) => string;

/** Paints nothing. */
export const plain: Paint = (_, text) => text;
