import type { NodeRef, Place } from "../../model/model.ts";
import { AGENT_REQUESTED } from "./actions.ts";
import { firstValues } from "./first-values.ts";
import type { Container, Handling } from "./shape.ts";
import { containerKey, goTo, handBack, local, type Stage } from "./stage.ts";
import { referenced } from "./yaml.ts";

/** Nothing is understood yet: a bot that understands nothing hands back no intent. Source: "Call Bot Flow action", help.mypurecloud.com. */
const UNHEARD = { $intent: null } as const;

/** The ways into a flow that no caller sees: recognised intents, and what the platform does by itself. Gives the fallbacks of the bot. */
export function drawEntries(stage: Stage, first: string | null): readonly NodeRef[] {
  const { scene, builder, container } = stage;
  const { mapped, escalation, error, knowledge } = scene.flow;
  const facts = { ...firstValues(stage), ...(scene.flow.type.isBot && stage.isStart ? UNHEARD : {}) };
  if (!scene.orphans.has(container) || stage.isStart) builder.entry({ kind: "start", to: first, at: container.at, facts });
  for (const { intent, task, at } of mapped)
    if (scene.find(task) === container)
      builder.entry({ kind: "intent", intent, to: stage.isCalled ? enter(stage, container, at) : first, at });
  if (!stage.isStart) return [];
  for (const { intent, task, at } of mapped)
    if (!scene.find(task)) builder.entry({ kind: "intent", intent, to: missing(stage, `intent ${intent}`, task, at), at });
  if (escalation) {
    const to = handle(stage, "agent escalation", escalation.at, escalation.handling, AGENT_REQUESTED);
    builder.entry({ kind: "escalation", name: "agent escalation", to, at: escalation.at, requestAt: escalation.at });
  }
  if (error) builder.entry({ kind: "handler", to: handle(stage, "error", error.at, error.handling, "Error"), at: error.at });
  if (knowledge) {
    const to = handle(stage, "answered by knowledge", knowledge.at, { kind: "task", task: knowledge.task }, "TriggeredByFlow");
    builder.entry({ kind: "handler", to, at: knowledge.at });
  }
  const failure = failureOf(stage);
  if (failure === undefined || !scene.flow.recognitionFailure) return [];
  builder.entry({ kind: "handler", to: failure, at: scene.flow.recognitionFailure.at });
  return [{ flow: containerKey(scene, container), node: failure }];
}

/** What a bot does that does not understand for the last time; nothing where the flow goes on. */
export function failureOf(stage: Stage): string | undefined {
  const { recognitionFailure, type } = stage.scene.flow;
  if (!type.isBot || !recognitionFailure || recognitionFailure.handling.kind === "continue") return undefined;
  return handle(stage, "recognition failure", recognitionFailure.at, recognitionFailure.handling, "RecognitionFailure");
}

/** A task that an intent starts and that others call, too: here it comes back to nobody, so the bot gives control back. */
function enter(stage: Stage, container: Container, at: Place): string {
  const { scene, builder } = stage;
  const node = builder.node("call", `intent ${at.pointer}`, at, { synthetic: true, call: local(scene, container, at) });
  builder.exit(node, "next", handBack(stage, `left ${at.pointer}`, at, `the end of ${container.name}`));
  return node;
}

/** What the platform does on an event of its own; drawn once per container. */
function handle(stage: Stage, wish: string, at: Place, handling: Handling, exitReason: string): string {
  const { scene, builder } = stage;
  if (builder.has(wish)) return wish;
  const synthetic = { synthetic: true, label: wish } as const;
  switch (handling.kind) {
    case "task": {
      const task = scene.find(handling.task);
      if (!task) return missing(stage, wish, handling.task, at);
      return goTo(stage, task, at, (kind, rest) => builder.node(kind, wish, at, { ...synthetic, ...rest }));
    }
    case "queue":
      return builder.node("transfer", wish, at, {
        ...synthetic,
        transfer: {
          route: "digital",
          byChannel: { voice: "voice" },
          targetKind: "queue",
          ...(handling.queue ? { target: handling.queue.text, targetAt: handling.queue.at } : {}),
        },
      });
    case "disconnect":
      return builder.node("end", wish, at, synthetic);
    default:
      return builder.node("return", wish, at, { ...synthetic, returns: { exitReason, scope: "bot", forgetsIntent: true } });
  }
}

/** A task that the settings name and the flow does not hold. */
function missing({ scene, builder }: Stage, wish: string, reference: string, at: Place): string {
  const task = referenced(reference);
  const known = scene.flow.containers.filter(({ kind }) => kind === "task").map(({ name }) => name);
  const isTold = scene.defects.some((defect) => defect.kind === "unknown-target" && defect.reference.at.pointer === at.pointer);
  if (!isTold) scene.defects.push({ kind: "unknown-target", reference: { name: task, at, what: "task", known } });
  return builder.node("opaque", wish, at, { synthetic: true, label: wish, opaque: { what: `the missing task "${task}"` } });
}
