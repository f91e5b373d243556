import { PAYLOADS } from "../dialogflow/conventions.ts";
import type { Platform } from "../platform.ts";
import { lexAccountIds } from "./account-ids.ts";
import { isConnectTemplate } from "./connect/read.ts";
import { buildLexBots } from "./lex/bots.ts";
import type { LexFragment } from "./lex/fragment.ts";
import { readLex } from "./lex/read.ts";
import { hasLexMarker } from "./marker.ts";

/** Amazon Lex V2 and V1: what the bot understands, and how each intent is closed and handed back to its host. */
export const lex: Platform<LexFragment> = {
  id: "amazon-lex",
  title: "Amazon Lex",
  reads:
    "V2 exports (folder or zip: Bot.json, BotLocale.json, Intent.json, Slot.json), V1 exports (importType LEX), a bot in one file in the words of the API, CloudFormation (AWS::Lex::Bot), Terraform (aws_lexv2models_…)",
  transfers: PAYLOADS.map(({ name, shape }) => ({ word: `customPayload ${shape}`, route: "digital" as const, note: name })),
  accountIds: lexAccountIds,
  hasMarker: hasLexMarker,
  // A template with Connect flows belongs to Connect's adapter, which reads its Lex bots too.
  recognise: (document) => readLex(document) !== null && !isConnectTemplate(document),
  extract: readLex,
  assemble: (fragments, { handoff }) =>
    buildLexBots(
      fragments.map(({ document, fragment }) => ({ path: document.path, fragment })),
      handoff,
    ),
};
