import type { Reporter } from "./reporter.ts";

/** Every output format. Each is loaded when it is asked for. */
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
  junit: {
    summary: "JUnit XML: a suite a file, the errors as failed cases",
    load: async () => (await import("./junit.ts")).junit,
  },
  github: {
    summary: "annotations of GitHub Actions",
    load: async () => (await import("./github.ts")).github,
  },
  gitlab: {
    summary: "the code quality report of GitLab",
    load: async () => (await import("./gitlab.ts")).gitlab,
  },
  markdown: {
    summary: "for job summaries and comments: the verdicts as a table, then the problems",
    load: async () => (await import("./markdown.ts")).markdown,
  },
  html: {
    summary: "one page for people who open no terminal: the verdicts, and each problem with its way as a picture",
    load: async () => (await import("./html/html.ts")).htmlReporter(),
  },
  agent: {
    summary: "for coding assistants: one line a problem with the next step",
    load: async () => (await import("./agent.ts")).agent,
  },
};
