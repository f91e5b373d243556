import type { FlowBuilder } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Defect, Node, NodeKind, Place } from "../../model/model.ts";
import { type Declared, declaredFor } from "../dialogflow/conventions.ts";
import { addHidden } from "../dialogflow/opaque.ts";
import { type ActionDeclaration, type Declaration, type HandoffConfig, readDeclaration } from "../platform.ts";
import type { Connectors } from "./channels.ts";
import type { Domain } from "./domain.ts";
import { addResponse } from "./speech.ts";

/** How an action of Rasa's own behaves: `rests` waits for whatever the customer says next, `asks` for an answer that goes on. */
type Behaviour = "effect" | "asks" | "rests" | "closes";

/**
 * Actions that Rasa brings. Sources: Rasa documentation, "Default Actions"; the default flows of the conversation patterns for those that
 * only occur there. None of them hands anybody over: `action_human_handoff` of Rasa's templates is an action of the project.
 */
export const DEFAULT_ACTIONS: Readonly<Record<string, Behaviour>> = {
  action_listen: "asks",
  action_restart: "rests",
  action_back: "rests",
  action_session_start: "effect",
  action_default_fallback: "rests",
  action_deactivate_loop: "effect",
  // Its name before 2.0.
  action_deactivate_form: "effect",
  action_revert_fallback_events: "effect",
  action_two_stage_fallback: "asks",
  action_default_ask_affirmation: "asks",
  action_default_ask_rephrase: "asks",
  action_unlikely_intent: "effect",
  action_extract_slots: "effect",
  action_validate_slot_mappings: "effect",
  action_run_slot_rejections: "effect",
  action_cancel_flow: "effect",
  action_correct_flow_slot: "effect",
  action_clarify_flows: "effect",
  action_clean_stack: "effect",
  action_continue_interrupted_flow: "effect",
  action_cancel_interrupted_flows: "effect",
  action_repeat_bot_messages: "effect",
  action_reply_from_context: "rests",
  action_apply_discovered_value: "effect",
  action_trigger_collect_information: "effect",
  action_reset_routing: "effect",
  action_handoff_metric: "effect",
  action_send_text: "effect",
  action_agent_request_user_input: "asks",
  action_trigger_search: "rests",
  action_trigger_chitchat: "rests",
  action_hangup: "closes",
};

/** Responses that Rasa brings for its conversation patterns. Source: Rasa documentation, "Reference: Default Pattern Configuration". */
const DEFAULT_RESPONSES = new Set(
  `utter_ask_confirm_discovered_value utter_ask_continue_conversation utter_ask_continue_interrupted_flow_confirmation utter_ask_csat_score
  utter_ask_interrupted_flow_to_continue utter_ask_rephrase utter_ask_still_there utter_boolean_slot_rejection
  utter_can_do_something_else utter_cannot_handle utter_categorical_slot_rejection utter_clarification_no_options_rasa
  utter_clarification_options_rasa utter_closing_words utter_corrected_previous_input utter_csat_thank_you_satisfied
  utter_csat_thank_you_unsatisfied utter_float_slot_rejection utter_flow_cancelled_rasa utter_flow_continue_interrupted
  utter_free_chitchat_response utter_human_handoff_not_available utter_inform_code_change utter_inform_hangup
  utter_internal_error_rasa utter_no_knowledge_base utter_no_relevant_answer_found utter_skip_question_answer
  utter_user_input_empty_error_rasa utter_user_input_too_long_error_rasa`.split(/\s+/),
);

/** A project while its bot is made. */
export interface Desk {
  readonly domain: Domain;
  readonly handoff: HandoffConfig;
  readonly declared: Readonly<Record<string, ActionDeclaration>>;
  readonly defects: Defect[];
  /** The connectors that the credentials fix. */
  readonly connectors?: Connectors;
  /** Key of the flow of this id, where the project has it. */
  readonly flowKey: (id: string) => string | undefined;
}

/** What an action does, before it is known what follows. */
export type Act =
  | { readonly kind: "transfer"; readonly route: "digital" | "voice" }
  | { readonly kind: "declared"; readonly as: Declaration }
  | { readonly kind: "default"; readonly as: Behaviour }
  | { readonly kind: "form"; readonly slots: readonly string[] }
  | { readonly kind: "flow"; readonly key: string }
  | { readonly kind: "response" }
  /** An action in Python that the config says hands nobody over. */
  | { readonly kind: "effect" }
  | { readonly kind: "custom" };

/** Source: Rasa documentation, "Default Actions": `action_default_fallback` sends a response where the domain has it. */
const FALLBACK = { action: "action_default_fallback", response: "utter_default" };

/** What an action runs where the customer is not understood again. Source: Rasa documentation, "Fallback and Human Handoff", two-stage fallback. */
export const givingUp = (name: string): string | undefined => (name === "action_two_stage_fallback" ? FALLBACK.action : undefined);

/** The response that an action sends, if it sends any. */
export const responseOf = ({ domain }: Desk, name: string): string =>
  name === FALLBACK.action && domain.responses.has(FALLBACK.response) ? FALLBACK.response : name;
/** What is written after it does not run: the conversation goes back to where it was. */
export const goesBack = (name: string): boolean => name === FALLBACK.action;

/** The config first; then what the project overrides; then what Rasa brings. */
export function actOfAction(desk: Desk, name: string): Act {
  const { domain, handoff, declared } = desk;
  const route: Declared | undefined = declaredFor(handoff.actions, name);
  if (route === "none") return { kind: "effect" };
  if (route) return { kind: "transfer", route };
  const as = ownOf(declared, name);
  if (as) return { kind: "declared", as: readDeclaration(as) };
  const form = domain.forms.get(name);
  if (form) return { kind: "form", slots: form };
  const own = domain.actions.has(name) ? undefined : ownOf(DEFAULT_ACTIONS, name);
  if (own) return responseOf(desk, name) === name ? { kind: "default", as: own } : { kind: "response" };
  // Rules start flows by `flow_<id>`.
  const key = name.startsWith("flow_") ? desk.flowKey(name.slice("flow_".length)) : undefined;
  if (key) return { kind: "flow", key };
  if (domain.responses.has(name) || /^(utter|respond)_/.test(name)) return { kind: "response" };
  return { kind: "custom" };
}

/** True for an action that only code defines, or whose name is computed. */
export const isHidden = (desk: Desk, name: string): boolean => actOfAction(desk, name).kind === "custom";

/** Code by its name. */
interface Hidden {
  /** The wished id of its first node. */
  readonly id: string;
  readonly at: Place;
  readonly name: string;
  /** What it is, if no action. */
  readonly what?: string | undefined;
}

/** The end of a path at such an action: nobody can see it, except for intents for which the config says what a host does with them. */
export function addHiddenEnd({ handoff }: Desk, flow: FlowBuilder, { id, at, name, what = "custom action" }: Hidden): string {
  const opaque = { what: `the ${what} "${name}"`, declare: `handoff.actions: {"${name}": "digital"}` };
  const head = { label: name, type: name };
  if (Object.keys(handoff.intents).length === 0) return flow.node("opaque", id, at, { ...head, opaque });
  const ran = flow.node("effect", id, at, head);
  flow.exit(ran, "next", addHidden(flow, id, at, opaque, handoff), { implied: true });
  return ran;
}

/** What was drawn for an action: its first node, and the nodes that go on to whatever follows. */
export interface Drawn {
  readonly first: string;
  readonly open: readonly string[];
}

/** An action where a story, rule or flow runs it. */
export interface Action extends Hidden {
  /** Something stands behind it; where nothing does, only code knows how a custom action ends. */
  readonly follows: boolean;
  /** The response that it sends, where that is not the one of its name. */
  readonly response?: string;
  /** The slots that code writes. */
  readonly writes?: ReadonlyMap<string, undefined>;
}

/** Draws an action that is no form. */
export function addAction(desk: Desk, flow: FlowBuilder, action: Action): Drawn {
  const { id, at, name, follows, writes } = action;
  const act = actOfAction(desk, name);
  const node = (kind: NodeKind, rest: Partial<Node> = {}, goesOn = true): Drawn => {
    const first = flow.node(kind, id, at, { label: name, type: name, ...rest });
    return { first, open: goesOn ? [first] : [] };
  };
  switch (act.kind) {
    case "transfer":
      return node("transfer", { transfer: { route: act.route } });
    case "declared":
      return act.as.kind === "transfer"
        ? node("transfer", { transfer: { route: act.as.route } })
        : node(act.as.kind, {}, act.as.kind !== "end");
    case "default":
      if (act.as === "rests" || act.as === "closes") return node("end", { end: act.as }, false);
      return node(act.as === "asks" ? "ask" : "effect");
    case "flow":
      return node("jump", { call: { keys: [act.key], name: name.slice("flow_".length), at, what: "flow" } }, false);
    case "response":
      return addResponse(desk, flow, { response: responseOf(desk, name), ...action });
    case "custom":
      return follows ? node("effect", writes && { sets: writes }) : { first: addHiddenEnd(desk, flow, action), open: [] };
    default:
      return node("effect", writes && { sets: writes });
  }
}

/** An action that neither the domain nor the config lists is a typo, or stands in a file that is missing. */
export function checkAction(desk: Desk, name: string, at: Place): void {
  const { domain, defects, handoff, declared } = desk;
  if (declaredFor(handoff.actions, name) || ownOf(declared, name)) return;
  if (!domain.at || domain.isBroken || domain.actions.size + domain.responses.size === 0 || /[{}\s]/.test(name)) return;
  const answered = `${name}/`;
  const brought = [...Object.keys(DEFAULT_ACTIONS), ...DEFAULT_RESPONSES];
  const known = [...domain.actions, ...domain.responses.keys(), ...domain.forms.keys(), ...brought];
  if (known.includes(name) || known.some((other) => other.startsWith(answered)) || /^(flow_|respond_)/.test(name)) return;
  defects.push({ kind: "unknown-action", at, type: name, known });
}
