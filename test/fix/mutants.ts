/**
 * Faults that people make, planted into the good examples: one text replaced by another, each once. `finds` is the rule that must see it;
 * `mends` = its fix must bring every request back to a handoff (or the failure exit back to somebody).
 */
export interface Mutant {
  readonly example: string;
  readonly file: string;
  readonly fault: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly finds: string;
  readonly mends: boolean;
}

type Row = readonly [fault: string, from: string | RegExp, to: string, finds: string, mends?: "mends"];

const of = (example: string, file: string, rows: readonly Row[]): readonly Mutant[] =>
  rows.map(([fault, from, to, finds, mends]) => ({ example, file, fault, from, to, finds, mends: mends === "mends" }));

const VOICE = "handoff/no-voice-transfer";
const DEAD_END = "handoff/no-dead-end";
const FAILURE = "failure/transfer-failure";
const UNKNOWN = "structure/unknown-target";
const INTENT = "nlu/undefined-intent";
const PHONE = "+441632960100";

const CONNECT = `"Type": "TransferContactToQueue",
      "Parameters": {},`;
const DIAL = `"Type": "TransferParticipantToThirdParty",
      "Parameters": { "ThirdPartyPhoneNumber": "${PHONE}" },`;
const LEX_DESK = /"Parameters": \{\},\s+"Identifier": "To the desk",\s+"Type": "TransferContactToQueue"/;
const ACD = `transferToAcd:
                        name: To the chat desk
                        targetQueue:
                          lit:
                            name: Garden chat`;

export const MUTANTS: readonly Mutant[] = [
  ...of("genesys-good", "garden-bot.yaml", [
    [
      "the queue becomes a phone",
      /transferToAcd:(\s+name: To the garden chat\s+)targetQueue:(\s+)lit:\s+name: Garden chat/,
      `transferToNumber:$1targetNumber:$2lit: "${PHONE}"`,
      VOICE,
      "mends",
    ],
    [
      "the intent that is used is misspelled",
      "- intent:\n                      name: Talk to a person",
      "- intent:\n                      name: Talk to a persom",
      INTENT,
      "mends",
    ],
  ]),
  ...of("genesys-good", "web-messaging.yaml", [
    [
      "the queue becomes a phone",
      /transferToAcd:(\s+name: To the chat desk\s+)targetQueue:(\s+)lit:\s+name: Garden chat/,
      `transferToNumber:$1targetNumber:$2lit: "${PHONE}"`,
      VOICE,
      "mends",
    ],
    ["the handoff is deleted", ACD, "updateData:\n                        name: Note", DEAD_END],
    ["the literal of the branch is misspelled", '"AgentRequestedByUser"', '"AgentRequestedByUsr"', "handoff/escalation-swallowed", "mends"],
    ["the exit reason is not bound", / {14}exitReason:\n {16}var: State.ExitReason\n/, "", "handoff/escalation-swallowed", "mends"],
  ]),
  ...of("amazon-connect-good", "flows/garden-chat.json", [
    ["the queue becomes a phone", CONNECT, DIAL, VOICE, "mends"],
    ["the handoff is deleted", CONNECT, '"Type": "DisconnectParticipant",\n      "Parameters": {},', DEAD_END],
    [
      "a callback takes the place of the queue",
      CONNECT,
      '"Type": "CreateCallbackContact",\n      "Parameters": {},',
      "handoff/no-callback",
      "mends",
    ],
    [
      "the failure branch is dropped",
      /\{\s+"NextAction": "Write it down",\s+"ErrorType": "QueueAtCapacity"\s+\},\s+/,
      '{ "ErrorType": "QueueAtCapacity" }, ',
      "failure/no-agent",
      "mends",
    ],
    ["the intent that is compared is misspelled", '"SpeakToAgent"', '"SpeakToAgnt"', INTENT, "mends"],
    ["the target of the branch is misspelled", '"NextAction": "Announce"', '"NextAction": "Anounce"', UNKNOWN, "mends"],
  ]),
  ...of("amazon-lex-good", "flows/library-chat.json", [
    [
      "the queue becomes a phone",
      LEX_DESK,
      `"Parameters": { "ThirdPartyPhoneNumber": "${PHONE}" },\n      "Identifier": "To the desk",\n      "Type": "TransferParticipantToThirdParty"`,
      VOICE,
      "mends",
    ],
    [
      "the handoff is deleted",
      LEX_DESK,
      '"Parameters": {},\n      "Identifier": "To the desk",\n      "Type": "DisconnectParticipant"',
      DEAD_END,
    ],
    ["the value that is compared is misspelled", '"front"', '"frond"', "handoff/escalation-swallowed"],
  ]),
  ...of("bot-framework-good", "garden.dialog", [
    [
      "the handoff becomes a call",
      /"\$kind": "Microsoft.SendHandoffActivity",(\s+"\$designer": \{ "id": "451f72" \},\s+)"context": \{[^}]*\}/,
      `"$kind": "Microsoft.Telephony.CallTransfer",$1"phoneNumber": "${PHONE}"`,
      VOICE,
      "mends",
    ],
    ["the handoff is deleted", /,\s+\{\s+"\$kind": "Microsoft.SendHandoffActivity",[\s\S]*?"=dialog.area" \}\s+\}/, "", DEAD_END],
    ["the intent of the trigger is misspelled", '"intent": "TalkToAgent"', '"intent": "TalkToAgnt"', INTENT, "mends"],
    ["the dialog that is called is misspelled", '"dialog": "collect"', '"dialog": "colect"', UNKNOWN, "mends"],
  ]),
  ...of("copilot-studio-good", "topics/Escalate.mcs.yml", [
    [
      "the agent becomes a phone",
      /kind: TransferToAgent\n[\s\S]*$/,
      `kind: TransferToPhoneNumber\n        phoneNumber: "${PHONE}"\n`,
      VOICE,
      "mends",
    ],
    ["the handoff is deleted", /\n {4}- kind: TransferConversationV2[\s\S]*$/, "", DEAD_END],
    ["the type of the transfer is left out", "        kind: TransferToAgent\n", "", "handoff/explicit-type", "mends"],
    ["the topic that is called is misspelled", "topic.CollectDetails", "topic.ColectDetails", UNKNOWN, "mends"],
  ]),
  ...of("dialogflow-cx-good", "flows/Live agent/pages/connect.json", [
    [
      "the handoffs of open hours become calls",
      /"liveAgentHandoff": \{\s+"metadata": \{\s+"queue": "customer-care"\s+\}\s+\}/g,
      `"telephonyTransferCall": { "phoneNumber": "${PHONE}" }`,
      VOICE,
      "mends",
    ],
  ]),
  ...of("dialogflow-cx-good", "flows/Live agent/pages/confirm agent.json", [
    ["the page behind the yes is misspelled", '"targetPage": "connect"', '"targetPage": "conect"', UNKNOWN, "mends"],
    ["the yes ends the session", '"targetPage": "connect"', '"targetPage": "End Session"', DEAD_END],
  ]),
  ...of("dialogflow-cx-good", "flows/Default Start Flow/Default Start Flow.json", [
    ["the intent of the route is misspelled", '"intent": "head.speak_to_agent"', '"intent": "head.speak_to_agnt"', INTENT, "mends"],
    [
      "the handler of the escalation is gone",
      '"event": "flow.failed.human-escalation"',
      '"event": "flow.failed.other"',
      "handoff/escalation-swallowed",
    ],
    ["the flow of the handoff is misspelled", '"targetFlow": "Live agent"', '"targetFlow": "Live agnt"', UNKNOWN, "mends"],
  ]),
  ...of("dialogflow-es-good", "intents/Talk to a human - yes.json", [
    ["the handoff is switched off beside a call", '"liveAgentHandoff": true', '"liveAgentHandoff": false', VOICE, "mends"],
  ]),
  ...of("rasa-good", "domain/human.yml", [["the handoff is deleted", "      custom:\n        action: handoff\n", "", "handoff/undecided"]]),
  ...of("rasa-good", "data/patterns.yml", [
    ["the flow of the handoff is misspelled", "link: human_handoff", "link: human_handof", UNKNOWN, "mends"],
  ]),
  ...of("rasa-good", "data/flows/human.yml", [
    [
      "the answer to the yes is misspelled",
      "action: utter_gardener_comes",
      "action: utter_gardener_come",
      "structure/unknown-action",
      "mends",
    ],
  ]),
  ...of("twilio-studio-good", "garden-line.json", [
    [
      "the desk becomes a phone",
      /"name": "desk",\s+"type": "send-to-flex",([\s\S]*?)"workflow": "[^"]*",\s+"channel": "[^"]*",\s+"attributes": "(?:[^"\\]|\\.)*"/,
      `"name": "desk",\n      "type": "connect-call-to",$1"noun": "number",\n        "to": "${PHONE}"`,
      VOICE,
      "mends",
    ],
    ["the handoff is deleted", /"event": "sent",\s+"next": "desk"/, '"event": "sent"', DEAD_END],
    [
      "the failure branch is dropped",
      /"event": "failedToEnqueue",\s+"next": "second_desk"/,
      '"event": "failedToEnqueue"',
      FAILURE,
      "mends",
    ],
    ["the next widget is misspelled", /"event": "sent",\s+"next": "desk"/, '"event": "sent", "next": "dsk"', UNKNOWN, "mends"],
  ]),
  ...of("watson-good", "garden-actions.json", [
    [
      "the department becomes a phone",
      /"department": "Plants"/,
      `"sip": { "uri": "tel:${PHONE}", "transfer_method": "refer" }`,
      VOICE,
      "mends",
    ],
    ["the reason that is compared is misspelled", '"Agent requested"', '"Agent requestd"', DEAD_END],
  ]),
  ...of("watson-good", "shop-dialog.json", [
    [
      "the desk becomes a phone",
      /"target": \{\}/,
      `"target": { "service_desk": { "sip": { "uri": "tel:${PHONE}", "transfer_method": "refer" } } }`,
      VOICE,
      "mends",
    ],
    ["the intent of the yes is misspelled", '"conditions": "#Yes"', '"conditions": "#Yess"', INTENT, "mends"],
    [
      "the handoff is deleted",
      /\{\s+"response_type": "connect_to_agent",\s+"channels": \[\s+\{\s+"channel": "chat"[\s\S]*?Somebody is there\."\s+\}\s+\},\s+/,
      "",
      DEAD_END,
    ],
  ]),
];
