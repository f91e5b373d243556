import type { Bot } from "../../model/model.ts";
import { items, member, text } from "../../source/json.ts";
import { withDeclined } from "../answers.ts";
import type { AssembleContext, Platform } from "../platform.ts";
import { accountIds } from "./account-ids.ts";
import { type Definition, definitions } from "./definitions.ts";
import { answerOf, draw } from "./draw.ts";
import { hasMarker } from "./marker.ts";
import { secrets } from "./secrets.ts";
import { type Calls, callsOf } from "./subflows.ts";
import { WIDGETS } from "./widgets.ts";

/** Twilio Studio: every flow definition is a bot of its own, as it understands its own customers. */
export const platform: Platform<readonly Definition[]> = {
  id: "twilio-studio",
  title: "Twilio Studio",
  reads:
    "flow definitions as JSON, plain, as the REST API returns them, in Terraform's language or its JSON, or as Terraform templates; recognised by `states` and `initial_state`",
  transfers: Object.entries(WIDGETS).flatMap(([word, { transfer, note }]) => (transfer ? [{ word, route: transfer, note }] : [])),
  accountIds,
  secrets,
  hasMarker,
  recognise: (document) => definitions(document).length > 0,
  extract: (document) => definitions(document),
  assemble: (fragments, context) => {
    const all = fragments.flatMap(({ fragment }) => fragment);
    const calls = callsOf(all, context.substitution);
    return all.map((definition) => (isOld(definition) ? unread(definition) : toBot(definition, calls, context)));
  },
};

/** Studio's first API wrote widgets with types of its own and linked them by SIDs; nothing exports such a definition any more. */
const isOld = ({ value }: Definition): boolean =>
  items(member(value, "states")).some((state) => text(member(state, "type")) === "InitialState");

/** A bot without flows: it tells what the file is. */
const unread = ({ at, name }: Definition): Bot => ({
  id: `twilio:${at.file}#${at.pointer}`,
  name,
  platform: "twilio-studio",
  at,
  flows: [],
  intents: [],
  languages: [],
  declaresIntents: false,
  defects: [
    {
      kind: "unsupported",
      at,
      message:
        "this flow is of Studio's first API (2018) and is not read: fetch it again from the v2 API, or export its JSON from the console",
    },
  ],
});

function toBot(definition: Definition, calls: Calls, context: AssembleContext): Bot {
  const { flow, defects, facts } = draw(definition, calls, context.actions("twilio-studio", definition.at.file));
  const bot: Bot = {
    id: flow.id,
    name: flow.name,
    platform: "twilio-studio",
    at: flow.at,
    flows: [flow],
    intents: [],
    languages: [],
    declaresIntents: false,
    defects,
    ...(Object.keys(facts).length > 0 ? { initialFacts: facts } : {}),
    // What a widget heard is empty until it runs: twilio.com/docs/studio/user-guide/get-started, "Variables".
    ownVariables: flow.nodes.flatMap(({ stores }) => stores ?? []),
    platformFallback: true,
    // An agent of Flex joins the conversation that the flow has spoken in: twilio.com/docs/flex/admin-guide/core-concepts/conversations.
    passesTranscript: true,
  };
  return withDeclined(bot, answerOf);
}
