import { dirname, join } from "node:path";
import { PRESETS } from "../../engine/config/presets.ts";
import { lint } from "../../engine/lint.ts";
import { NAME } from "../../engine/tool.ts";
import { readAll } from "../files.ts";
import { findConfig } from "../find-config.ts";
import { Failure, type Io, STATUS, type Status } from "../io.ts";
import { writeOutput } from "../output.ts";
import { shown } from "../paths.ts";
import { findProject } from "../project.ts";
import { statOf } from "../stat.ts";

const FILE = "botflow.config.jsonc";
/** By which editors complete and check the config; it is there where the tool is installed in the project. */
const SCHEMA = `node_modules/${NAME}/schemas/config.schema.json`;

/** `botflow-lint init`: a commented config for what is found in the working directory. */
export async function initCommand(io: Io): Promise<Status> {
  const present = findConfig(io.cwd);
  if (present !== undefined && dirname(present) === io.cwd) throw new Failure(`there is a config already: ${shown(io.cwd, present)}`);
  const project = findProject(["."], io.cwd, undefined, undefined);
  const { files } = await readAll(project.files, io.cwd, project.named);
  const { report } = await lint({ files });
  const platforms = [...new Set(report.files.map(({ platform }) => platform))];
  const schema = statOf(join(io.cwd, SCHEMA)) ? `\n  "$schema": "./${SCHEMA}",\n` : "";
  writeOutput(
    io.cwd,
    FILE,
    configText(
      schema,
      platforms,
      report.requests.map(({ name }) => name),
    ),
  );
  io.stdout.write(`wrote ${FILE} for ${platforms.length > 0 ? platforms.join(", ") : "no platform yet: no flow was found here"}\n`);
  return STATUS.fine;
}

/** A config in which everything that most projects want to say stands ready, commented out where it needs a value. */
function configText(schema: string, platforms: readonly string[], requests: readonly string[]): string {
  const found = platforms.length > 0 ? `Found here: ${platforms.join(", ")}.` : "No flow was found here yet.";
  const asking =
    requests.length > 0
      ? `Requests for a person that were found: ${[...new Set(requests)].slice(0, 8).join(", ")}.`
      : "No request for a person was found.";
  const presets = Object.keys(PRESETS).flatMap((name) => (name === "recommended" ? [] : [`"${name}"`]));
  const custom = platforms
    .filter((platform) => platform !== "botflow")
    .map((platform) => `    // "${platform}": { "actions": { "MyCustomAction": "transfer:digital" } }`);
  return `// Settings of botflow-lint. ${found}
// \`botflow-lint rules\` lists the rules, \`botflow-lint --print-config\` shows what is in force.
{${schema}
  // Presets besides "recommended": ${presets.join(", ")}; or other config files.
  "extends": [],

  // Where neither the platform nor a caller fixes the channels: on which customers come. Default: chat and messaging.
  // "channels": ["chat", "messaging"],

  // ${asking}
  "requests": {
    // "names": ["my_agent_intent"],
    // "exclude": ["agent_login"]
  },

  // How conversations are handed to people here. Fixes take their values from this section and invent none.
  "handoff": {
    // "target": { "queue": "Support Chat" },
    // "failureTarget": { "queue": "Support Tickets" },
    // "equivalents": { "+441632960000": { "queue": "Support Chat" } },
    // "actions": { "action_handover": "digital" }
  },

  "platforms": {
${custom.join(",\n")}
  },

  "rules": {
    // "handoff/too-many-questions": ["warning", { "max": 3 }],
    // "handoff/no-announcement": ["warning", { "text": "One moment, a colleague takes over." }]
  },

  // What exists beside these files (queues, skills, flows, trunks), so that a transfer to what is not there is found.
  // "context": "botflow.context.yaml",

  // Problems that are known and accepted, with the reason, and the last day on which that holds.
  "suppress": [
    // { "rule": "handoff/undecided", "file": "legacy/**", "reason": "replaced by the new bot", "expires": "2027-03-31" }
  ]
}
`;
}
