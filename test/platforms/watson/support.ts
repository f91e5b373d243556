import type { ConfigValue } from "../../../src/engine/config/value.ts";
import type { Json } from "../../../src/source/document.ts";
import { type Reported, reported } from "../reported.ts";

type Members = { [key: string]: Json };

/** A dialog node: its id, condition and more members as the export writes them. Siblings are linked in the order in which they stand. */
export const node = (dialog_node: string, conditions: string | null, more: Members = {}): Members => ({
  type: "standard",
  dialog_node,
  ...(conditions === null ? {} : { conditions }),
  ...more,
});

export const said = (text: string): Members => ({ response_type: "text", values: [{ text }], selection_policy: "sequential" });
export const agent = (target: Json = {}, more: Members = {}): Members => ({
  response_type: "connect_to_agent",
  transfer_info: { target },
  agent_available: { message: "Somebody is there." },
  ...more,
});
export const output = (...generic: Json[]): Members => ({ output: { generic } });
export const on = (...channels: string[]): Members => ({ channels: channels.map((channel) => ({ channel })) });
export const sip = (uri: string): Members => ({ service_desk: { sip: { uri, transfer_method: "refer" } } });

const AGENT = {
  intent: "General_Connect_to_Agent",
  examples: [{ text: "I want to talk to a person" }, { text: "connect me to an agent" }],
};
const OTHER = { intent: "Hours", examples: [{ text: "when do you open" }, { text: "opening hours" }] };

/** A dialog skill. */
export function skill(nodes: readonly Members[], more: Members = {}): Members {
  const last = new Map<string, string>();
  const linked = nodes.map((each): Members => {
    const parent = String(each.parent ?? "");
    const previous = last.get(parent);
    last.set(parent, String(each.dialog_node));
    return { ...each, ...(previous === undefined || "previous_sibling" in each ? {} : { previous_sibling: previous }) };
  });
  return { name: "Help", language: "en", intents: [AGENT, OTHER], entities: [], dialog_nodes: linked, counterexamples: [], ...more };
}

/** The report of a dialog skill; places begin with the node's id. */
export const dialog = (nodes: readonly Members[], config: ConfigValue = {}, more: Members = {}): Promise<Reported> =>
  reported({ "skill.json": skill(nodes, more) }, config, (_, pointer) =>
    pointer.replace(/^\/dialog_nodes\/(\d+)/, (__, i: string) => String(nodes[Number(i)]?.dialog_node)),
  );

/** A step: `when` is its condition, `go` its resolver (or only its type), `next` the step behind it. */
export interface Short {
  readonly when?: Json;
  readonly say?: readonly Json[];
  readonly go?: string | Members;
  readonly next?: string;
  readonly more?: Members;
}

export interface ShortAction {
  readonly title?: string;
  readonly condition?: Json;
  readonly steps: Readonly<Record<string, Short>>;
}

const resolverOf = (go: Short["go"] = "continue"): Json => (typeof go === "string" ? { type: go } : go);
const connected = (target: Json = {}): Members => ({ type: "connect_to_agent", response: { transfer_info: { target } } });
export const to = {
  connect: connected,
  call: (action: string, more: Members = {}): Members => ({
    type: "invoke_another_action",
    invoke_action: { action, policy: "default", ...more },
  }),
  goTo: (action: string): Members => ({ type: "invoke_another_action_and_end", invoke_action: { action, policy: "default" } }),
};

/** `fallback` as the product makes it: one step per reason. */
export const fallback = (agentRequested: Short["go"]): ShortAction => ({
  title: "Fallback",
  condition: { intent: "fallback_connect_to_agent" },
  steps: {
    step_f1: { when: reason("Step validation failed"), go: "end_action", next: "step_f2" },
    step_f2: { when: reason("Agent requested"), go: agentRequested, next: "step_f3" },
    step_f3: { when: reason("No action matches"), go: "end_action" },
  },
});
const reason = (scalar: string): Json => ({ eq: [{ system_variable: "fallback_reason" }, { scalar }] });
export const text = (...pieces: string[]): Members => ({
  response_type: "text",
  values: [{ text_expression: { concat: pieces.map((scalar) => ({ scalar })) } }],
});
export const options = (...labels: string[]): Members => ({
  response_type: "option",
  options: labels.map((label) => ({ label, value: { input: { text: label } } })),
});
export const question = (max_tries = 3): Members => ({
  question: { entity: "entity_1", max_tries },
  handlers: [
    { type: "not_found", resolver: { type: "prompt_again" } },
    { type: "not_found_max_tries", resolver: { type: "fallback" } },
  ],
});
export const eq = (variable: string, scalar: Json): Json => ({ eq: [{ variable }, { scalar }] });

export function actionsSkill(actions: Readonly<Record<string, ShortAction>>, intents: readonly Json[] = []): Members {
  return {
    name: "Help",
    type: "action",
    skill_id: "skill",
    language: "en",
    workspace: {
      intents: [
        { intent: "fallback_connect_to_agent", examples: [{ text: "Agent help" }], description: "Please transfer me to an agent" },
        ...intents,
      ],
      actions: Object.entries(actions).map(([action, { title = action, condition, steps }]) => ({
        action,
        title,
        ...(condition === undefined ? {} : { condition }),
        steps: Object.entries(steps).map(([step, { when, say, go: resolver, next, more = {} }]) => ({
          step,
          variable: step,
          ...(when === undefined ? {} : { condition: when }),
          ...(say ? { output: { generic: [...say] } } : {}),
          ...(next === undefined ? {} : { next_step: next }),
          handlers: [],
          resolver: resolverOf(resolver),
          ...more,
        })),
        handlers: [],
        variables: [],
      })),
      variables: [],
    },
  };
}

/** The report of an actions skill; places are `action/step…`. */
export function actions(
  all: Readonly<Record<string, ShortAction>>,
  intents: readonly Json[] = [],
  config: ConfigValue = {},
): Promise<Reported> {
  const list = Object.entries(all);
  return reported({ "skill.json": actionsSkill(all, intents) }, config, (_, pointer) =>
    pointer.replace(/^\/workspace\/actions\/(\d+)(?:\/steps\/(\d+))?/, (__, a: string, s: string | undefined) => {
      const [name, action] = list[Number(a)] ?? [a];
      return s === undefined ? name : `${name}/${Object.keys(action?.steps ?? {})[Number(s)] ?? s}`;
    }),
  );
}
