/** The tool, as reports name it. A test makes sure that the version is that of the package. */
export const NAME = "botflow-lint";
export const VERSION = "0.1.0";

/** The longest list of names in a message; only the rules are more. */
export const MOST_LISTED = 20;
/** How to list all rules, for a message that does not. */
export const RULES_LISTED = ` (${NAME} rules lists them)`;

/** The address of a rule's page. */
export const ruleUrl = (id: string): string => `${HOME}/blob/main/rules/${id}.md`;
/** The address of the project. */
export const HOME = "https://github.com/botflow-lint/botflow-lint";
