import { always, below, buildFlow, type FlowBuilder } from "../../model/build.ts";
import type { Bot, Call, Defect, Flow, Intent, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { dig, items, member, text } from "../../source/json.ts";
import { actionCondition } from "./conditions.ts";
import { contextWrites, outputRun, wire } from "./output.ts";
import { transferTo } from "./targets.ts";

/**
 * Actions skills. Steps run by `next_step`, not by their order in the file; a step whose condition is false is passed.
 * Source: exports of the product and ibm-cloud-docs/watson-assistant, "actions overview", "handle errors".
 */
const ESCALATION = "fallback_connect_to_agent";

export function actionsBot(skill: Json, file: string, name: string): Bot {
  const at: Place = { file, pointer: "" };
  const workspace = member(skill, "workspace");
  const id = text(member(skill, "skill_id")) ?? name;
  const list = items(member(workspace, "actions"));
  const intents = items(member(workspace, "intents"));
  const defects: Defect[] = [];
  const titles = new Map(
    list.flatMap((action) => {
      const intent = text(dig(action, "condition", "intent"));
      return intent ? [[intent, text(member(action, "title"))] as const] : [];
    }),
  );
  const escalation = intents.findIndex((intent) => member(intent, "intent") === ESCALATION);
  const escalationAt = escalation < 0 ? undefined : below(at, "workspace", "intents", escalation);
  const flows = list.map((action, i) =>
    actionFlow(action, below(at, "workspace", "actions", i), `watson:${file}#${id}`, escalationAt, list, defects),
  );
  return {
    id: `watson:${file}#${id}`,
    name,
    platform: "watson",
    at,
    flows,
    intents: intents.flatMap((intent, i) => intentOf(intent, below(at, "workspace", "intents", i), titles)),
    languages: [text(member(skill, "language"))].flatMap((language) => language ?? []),
    declaresIntents: true,
    defects,
    platformFallback: true,
    passesTranscript: true,
  };
}

function intentOf(intent: Json, at: Place, titles: ReadonlyMap<string, string | undefined>): readonly Intent[] {
  const name = text(member(intent, "intent"));
  if (name === undefined || name === ESCALATION) return [];
  const phrases = items(member(intent, "examples")).flatMap((example, n) => {
    const said = text(member(example, "text"));
    return said === undefined ? [] : [{ text: said, at: below(at, "examples", n) }];
  });
  const title = titles.get(name);
  return [{ name, at, phrases, ...(title ? { title } : {}) }];
}

interface Scope {
  readonly flow: FlowBuilder;
  readonly prefix: string;
  readonly defects: Defect[];
  readonly known: readonly string[];
  /** Values that later steps compare with a step's answer. */
  readonly compared: ReadonlyMap<string, ReadonlySet<string>>;
}

function actionFlow(
  action: Json,
  at: Place,
  prefix: string,
  escalationAt: Place | undefined,
  all: readonly Json[],
  defects: Defect[],
): Flow {
  const key = text(member(action, "action")) ?? at.pointer;
  const title = text(member(action, "title")) ?? key;
  const flow = buildFlow({ id: `${prefix}/${key}`, name: title, at, keys: [`${prefix}/${key}`] });
  const steps = items(member(action, "steps"));
  const named = new Set(steps.flatMap((step) => text(member(step, "next_step")) ?? []));
  const head = steps.find((step) => !named.has(text(member(step, "step")) ?? "")) ?? steps[0];
  const known = all.flatMap((each) => text(member(each, "action")) ?? []);
  const scope: Scope = { flow, prefix, defects, known, compared: comparisons(steps) };
  steps.forEach(
    (step, i) =>
      void flow.node("branch", stepId(step), below(at, "steps", i), {
        synthetic: true,
        label: text(member(step, "title")) ?? text(member(step, "step")),
      }),
  );
  steps.forEach((step, i) => void addStep(scope, step, below(at, "steps", i), steps));
  const start = head ? stepId(head) : flow.node("return", "empty", at, { synthetic: true, returns: { withoutCaller: "dead-end" } });
  flow.entry({ kind: "start", to: start, at });
  const intent = text(dig(action, "condition", "intent"));
  if (key === "fallback")
    flow.entry({
      kind: "escalation",
      name: ESCALATION,
      to: start,
      at,
      requestAt: escalationAt ?? at,
      facts: { fallback_reason: "Agent requested" },
      direct: true,
    });
  else if (intent && intent !== ESCALATION) flow.entry({ kind: "intent", intent, to: start, at, direct: true });
  else if (key === "anything_else" || key === "run_always" || key === "welcome")
    flow.entry({ kind: "handler", to: start, at, direct: true });
  return flow.done();
}

const stepId = (step: Json) => `${text(member(step, "step")) ?? "step"}`;

/** Variable → literals with which conditions of the action compare it. */
function comparisons(steps: readonly Json[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const read = (guard: ReturnType<typeof actionCondition>): void => {
    if (guard.op === "is")
      for (const value of guard.values) found.set(guard.variable, (found.get(guard.variable) ?? new Set()).add(value ?? ""));
    else if (guard.op === "not") read(guard.guard);
    else if (guard.op === "and" || guard.op === "or") guard.guards.forEach(read);
  };
  for (const step of steps) read(actionCondition(member(step, "condition")));
  return found;
}

/** The step's own branch node tests its condition; its body follows, then its resolver. */
function addStep(scope: Scope, step: Json, at: Place, steps: readonly Json[]): void {
  const { flow } = scope;
  const id = stepId(step);
  const label = text(member(step, "title")) ?? id;
  const next = text(member(step, "next_step"));
  const following = next !== undefined && flow.has(next) ? next : ended(scope, id, at);
  const sets = contextWrites(member(step, "context"));
  const run = outputRun(flow, `${id} body`, at, member(step, "output"), below(at, "output"), scope.defects, {
    label,
    ...(sets.size > 0 ? { sets } : {}),
  });
  const guard = actionCondition(member(step, "condition"));
  flow.exit(id, "case", run.first, { when: guard });
  if (guard !== always) flow.exit(id, "default", following);
  let open = run.open;
  if (member(step, "question") !== undefined && open.length > 0) {
    const question = addQuestion(scope, step, id, at);
    wire(flow, open, question.ask);
    open = [];
    resolve(scope, step, id, at, following, steps, (to) => {
      for (const exit of question.answers) flow.exit(question.ask, exit.role, to, exit.rest);
    });
    question.finish();
    return;
  }
  if (open.length > 0) resolve(scope, step, id, at, following, steps, (to) => wire(flow, open, to));
}

/** The action is over: back to the action that invoked it, else the assistant waits. */
const ended = ({ flow }: Scope, id: string, at: Place): string =>
  flow.node("return", flow.fresh(`${id} end`), at, { synthetic: true, label: "end of the action", returns: { withoutCaller: "dead-end" } });

function addQuestion(scope: Scope, step: Json, id: string, at: Place) {
  const { flow } = scope;
  const variable = text(member(step, "variable")) ?? id;
  const ask = flow.node("ask", `${id} question`, at, { label: text(member(step, "title")) ?? id, stores: variable });
  const compared = scope.compared.get(variable) ?? new Set<string>();
  const options = items(dig(step, "output", "generic")).flatMap((item, g) =>
    items(member(item, "options")).flatMap((option, o) => {
      const label = text(member(option, "label"));
      const value = text(dig(option, "value", "input", "text")) ?? label;
      return label && value ? [{ label, value, at: below(at, "output", "generic", g, "options", o) }] : [];
    }),
  );
  // An option that no step compares leads where every other answer leads: it has no target of its own.
  const own = options.filter(({ value }) => compared.has(value));
  const answers = [
    ...own.map(({ label, value, at: place }) => ({
      role: "answer" as const,
      rest: {
        label,
        at: place,
        when: { op: "is" as const, variable, values: [value] },
        choice: { name: label, words: [label], at: place },
      },
    })),
    { role: "next" as const, rest: {} },
  ];
  const finish = () => {
    for (const [i, handler] of items(member(step, "handlers")).entries()) {
      const type = text(member(handler, "type"));
      if (type !== "not_found_max_tries" && type !== "max_hits") continue;
      if (text(dig(handler, "resolver", "type")) === "fallback")
        flow.exit(ask, "noMatch", toFallback(scope, id, below(at, "handlers", i), "Step validation failed"), {
          at: below(at, "handlers", i),
        });
    }
  };
  return { ask, answers, finish };
}

/** Jumps to the built-in `fallback` action, which branches on the reason. */
function toFallback(scope: Scope, id: string, at: Place, reason: string | undefined): string {
  const { flow } = scope;
  const set = flow.node("effect", flow.fresh(`${id} fallback reason`), at, {
    synthetic: true,
    sets: new Map([["fallback_reason", reason]]),
  });
  const jump = flow.node("jump", flow.fresh(`${id} fallback`), at, {
    synthetic: true,
    label: "fallback",
    call: invoked(scope, "fallback", at),
  });
  flow.exit(set, "next", jump);
  return set;
}

const invoked = ({ prefix, known }: Scope, action: string | undefined, at: Place): Call => ({
  keys: action === undefined ? [] : [`${prefix}/${action}`],
  name: action ?? "the assistant",
  at,
  what: "action",
  known,
  local: true,
});

function resolve(
  scope: Scope,
  step: Json,
  id: string,
  at: Place,
  following: string,
  steps: readonly Json[],
  to: (target: string) => void,
): void {
  const { flow } = scope;
  const resolver = member(step, "resolver");
  const type = text(member(resolver, "type")) ?? "continue";
  const place = below(at, "resolver");
  const action = text(dig(resolver, "invoke_action", "action"));
  const called = invoked(scope, action, below(place, "invoke_action", "action"));
  switch (type) {
    case "continue":
      return to(following);
    case "end_action":
      return to(ended(scope, id, at));
    case "connect_to_agent":
      return to(
        flow.node("transfer", `${id} transfer`, place, {
          type,
          transfer: transferTo(dig(resolver, "response", "transfer_info"), below(place, "response", "transfer_info")),
        }),
      );
    case "invoke_another_action_and_end":
      if (action === "fallback")
        return to(toFallback(scope, id, place, flow.id.endsWith("/anything_else") ? "No action matches" : undefined));
      return to(flow.node("jump", `${id} invoke`, place, { type, call: called }));
    case "invoke_another_action": {
      const call = flow.node("call", `${id} invoke`, place, { type, call: called });
      flow.exit(call, "next", following);
      return to(call);
    }
    case "fallback":
      return to(toFallback(scope, id, place, undefined));
    case "replay": {
      const cleared = text(member(items(member(resolver, "clear"))[0], "variable"));
      const again = steps.find((each) => (text(member(each, "variable")) ?? stepId(each)) === cleared);
      return to(again ? stepId(again) : following);
    }
    case "callout": {
      // An extension's answer is data; where nothing follows it, it is the extension that decides.
      const follows = text(member(step, "next_step")) !== undefined;
      const node = flow.node(follows ? "effect" : "opaque", `${id} callout`, place, {
        type,
        ...(follows ? {} : { opaque: { what: `the extension that step "${id}" calls` } }),
      });
      if (follows) flow.exit(node, "next", following);
      return to(node);
    }
    default: {
      const node = flow.node("opaque", `${id} ${type}`, place, {
        type,
        opaque: { what: `the resolver "${type}"`, declare: `platforms.watson.actions: {"${type}": "effect"}` },
      });
      flow.exit(node, "next", following);
      return to(node);
    }
  }
}
