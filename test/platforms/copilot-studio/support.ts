/** Lines of YAML, indented as a whole. */
export const indent = (text: string, by: number): string =>
  text
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => " ".repeat(by) + line)
    .join("\n");

/** A topic that begins by a trigger; `intent` are lines below `intent:`. */
export const topic = (kind: string, actions: string, intent = ""): string => `kind: AdaptiveDialog
beginDialog:
  kind: ${kind}
  id: main
${intent ? `  intent:\n${indent(intent, 4)}\n` : ""}  actions:
${indent(actions, 4)}
`;

/** The system topic that is started when a customer asks for a person. */
export const escalate = (actions: string): string =>
  topic("OnEscalate", actions, "displayName: Escalate\ntriggerQueries:\n  - Talk to a person");

export const say = (text: string, id = "say"): string => `- kind: SendActivity\n  id: ${id}\n  activity: ${text}`;
export const toAgent = "- kind: TransferConversationV2\n  id: transfer\n  transferType:\n    kind: TransferToAgent";
export const toPhone = (number = "+15550100"): string =>
  `- kind: TransferConversationV2\n  id: dial\n  transferType:\n    kind: TransferToPhoneNumber\n    phoneNumber: ${number}`;
export const ask = (variable: string, entity: string, id = "ask"): string =>
  `- kind: Question\n  id: ${id}\n  variable: init:Topic.${variable}\n  prompt: Please tell me.\n  entity: ${entity}`;

/** A question with a closed list: id → what is shown. */
export const menu = (variable: string, items: Readonly<Record<string, string>>, id = "menu"): string =>
  `${ask(variable, "", id).trimEnd()}
    kind: EmbeddedEntity
    definition:
      kind: ClosedListEntity
      items:
${Object.entries(items)
  .map(([key, label]) => `        - id: ${key}\n          displayName: ${label}`)
  .join("\n")}`;

/** A group of conditions: condition → actions; `else` = all other conditions. */
export const group = (branches: Readonly<Record<string, string>>, id = "group"): string => {
  const { else: otherwise, ...conditions } = branches;
  const items = Object.entries(conditions).map(
    ([condition, actions], i) =>
      `    - id: ${id}_${i}\n      condition: ${JSON.stringify(condition)}${actions ? `\n      actions:\n${indent(actions, 8)}` : ""}`,
  );
  return `- kind: ConditionGroup\n  id: ${id}\n  conditions:\n${items.join("\n")}${otherwise ? `\n  elseActions:\n${indent(otherwise, 4)}` : ""}`;
};

export const begin = (name: string, id = "begin", kind = "BeginDialog"): string =>
  `- kind: ${kind}\n  id: ${id}\n  dialog: cr1_desk.topic.${name}`;

/** The files of a cloned agent. */
export const clone = (topics: Readonly<Record<string, string>>, settings = ""): Record<string, string> => ({
  "settings.mcs.yml": `displayName: Garden desk\nschemaName: cr1_desk\n${settings}`,
  ...Object.fromEntries(Object.entries(topics).map(([name, text]) => [`topics/${name}.mcs.yml`, text])),
});

export const lines = (...actions: readonly string[]): string => actions.join("\n");
