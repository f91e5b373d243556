import { PRESETS } from "../../engine/config/presets.ts";

/** What was found where a config is written for the first time. */
export interface Found {
  /** The schema of configs, as the config names it; absent = the tool is not installed there. */
  readonly schema: string | undefined;
  /** The config of a folder above. */
  readonly above: string | undefined;
  readonly platforms: readonly string[];
  /** The names of requests for a person. */
  readonly requests: readonly string[];
}

/** More names of requests than this make a comment that nobody reads. */
const MOST_NAMED = 8;

/** A config in which everything that most projects want to say stands ready, commented out where it needs a value. */
export const configText = ({ schema, above, platforms, requests }: Found): string => `${head(platforms)}
{${schema === undefined ? "" : `\n  "$schema": "${schema}",\n`}
${presets(above)}

${CHANNELS}

${asking(requests)}

${HANDOFF}

${actions(platforms)}

${RULES}

${CONTEXT}

${SUPPRESSIONS}
}
`;

const head = (platforms: readonly string[]): string => `\
// Settings of botflow-lint. ${platforms.length > 0 ? `Found here: ${platforms.join(", ")}.` : "No flow was found here yet."}
// \`botflow-lint rules\` lists the rules, \`botflow-lint --print-config\` shows what is in force.`;

function presets(above: string | undefined): string {
  const names = Object.keys(PRESETS).flatMap((name) => (name === "recommended" ? [] : [`"${name}"`]));
  return `\
  // Presets besides "recommended": ${names.join(", ")}; or other config files.
  "extends": [${above === undefined ? "" : JSON.stringify(above)}],`;
}

const CHANNELS = `\
  // Where neither the platform nor a caller fixes the channels: on which customers come. Default: chat and messaging.
  // "channels": ["chat", "messaging"],`;

function asking(requests: readonly string[]): string {
  const names = [...new Set(requests)].slice(0, MOST_NAMED).join(", ");
  return `\
  // ${names === "" ? "No request for a person was found." : `Requests for a person that were found: ${names}.`}
  "requests": {
    // "names": ["my_agent_intent"],
    // "exclude": ["agent_login"]
  },`;
}

const HANDOFF = `\
  // How conversations are handed to people here. Fixes take their values from this section and invent none.
  "handoff": {
    // "target": { "queue": "Support Chat" },
    // "failureTarget": { "queue": "Support Tickets" },
    // "equivalents": { "+441632960000": { "queue": "Support Chat" } },
    // "actions": { "action_handover": "digital" }
  },`;

function actions(platforms: readonly string[]): string {
  const sections = platforms.filter((platform) => platform !== "botflow").map(sectionOf);
  return `\
  "platforms": {
${sections.join(",\n")}
  },`;
}

const sectionOf = (platform: string): string => `    // "${platform}": { "actions": { "MyCustomAction": "transfer:digital" } }`;

const RULES = `\
  "rules": {
    // "handoff/too-many-questions": ["warning", { "max": 3 }],
    // "handoff/no-announcement": ["warning", { "text": "One moment, a colleague takes over." }]
  },`;

const CONTEXT = `\
  // What exists beside these files (queues, skills, flows, trunks), so that a transfer to what is not there is found.
  // "context": "botflow.context.yaml",`;

const SUPPRESSIONS = `\
  // Problems that are known and accepted, with the reason, and the last day on which that holds.
  "suppress": [
    // { "rule": "handoff/undecided", "file": "legacy/**", "reason": "replaced by the new bot", "expires": "2027-03-31" }
  ]`;
