import type { Reporter } from "./reporter.ts";

/** Every output format. A format is loaded when somebody asks for it. */
export const reporters: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Reporter> }>> = {
  pretty: {
    summary: "for people: each problem in its place, the requests and their verdicts, and the totals",
    load: async () => (await import("./pretty/pretty.ts")).pretty,
  },
  json: {
    summary: "the whole report, a versioned contract (schemas/report.schema.json)",
    load: async () => (await import("./json.ts")).json,
  },
  sarif: {
    summary: "SARIF 2.1.0, for code scanning and editors",
    load: async () => (await import("./sarif/sarif.ts")).sarif,
  },
};
