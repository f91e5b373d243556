/** Who made a report. A test holds the version to the one of the package. */
export const NAME = "botflow-lint";
export const VERSION = "0.1.0";

/** Where the page of a rule stands. */
export const ruleUrl = (id: string): string => `${HOME}/blob/main/rules/${id}.md`;
export const HOME = "https://github.com/botflow-lint/botflow-lint";
