import type { Problem } from "../engine/result.ts";
import { onDisk } from "../source/file-names.ts";
import { linesOnDisk } from "./places.ts";
import type { Reporter } from "./reporter.ts";

/**
 * The code quality report of GitLab, a subset of the Code Climate format. Of issues with the same fingerprint GitLab keeps one; ours are
 * unique within a report. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Reporter = ({ problems }) => JSON.stringify(problems.map(issueOf), null, 2);

const SEVERITIES = { error: "major", warning: "minor", info: "info" } as const;

function issueOf({ rule, reported }: Problem) {
  const { severity, message, fingerprint, url, file } = reported;
  const { path, start, end } = linesOnDisk(reported);
  const { member } = onDisk(file);
  return {
    type: "issue",
    check_name: rule.id,
    description: `${member === undefined ? "" : `${member}: `}${message}. Next step: ${rule.help}`,
    content: { body: `The rule: ${rule.docs.summary}.\n\n${url}` },
    categories: ["Bug Risk"],
    severity: SEVERITIES[severity],
    fingerprint,
    location: { path, lines: { begin: start.line, end: end.line } },
  };
}
