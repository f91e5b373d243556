import type { Reporter } from "./reporter.ts";

/** The report itself. `schemas/report.schema.json` is its contract. */
export const json: Reporter = ({ report }) => JSON.stringify(report, null, 2);
