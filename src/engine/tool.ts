/** Who made a report. A test holds the version to the one of the package. */
export const NAME = "botflow-lint";
export const VERSION = "0.1.0";

/** Names are listed up to this number: a longer list helps nobody, and only the rules are that many. */
export const MOST_LISTED = 20;
/** Where all rules are listed, for a message that lists none. */
export const RULES_LISTED = ` (${NAME} rules lists them)`;

/** Where the page of a rule stands. */
export const ruleUrl = (id: string): string => `${HOME}/blob/main/rules/${id}.md`;
/** Where the tool lives. */
export const HOME = "https://github.com/botflow-lint/botflow-lint";
