import { always, below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { ExitRole, Phrase } from "../../model/model.ts";
import { items, member, text } from "../../source/json.ts";
import type { DialogFlow } from "./dialog-flow.ts";
import { outputRun, wire } from "./output.ts";
import { contextOf, type DialogNode, labelOf, nextStepOf, typeOf } from "./tree.ts";

/**
 * Slots of a frame: asked in order until all are filled, then the frame answers. Handlers take what else the customer says meanwhile.
 * Source: ibm-cloud-docs/watson-assistant, "dialog-slots".
 */
export function addSlots(dialog: DialogFlow, frame: DialogNode, enter: string, answer: (open: readonly string[]) => void): void {
  const { flow, tree } = dialog;
  const children = tree.childrenOf(frame.id);
  const slots = children.filter((child) => typeOf(child) === "slot");
  if (slots.length === 0) return answer([enter]);
  const asks = slots.map((slot) => {
    const variable = text(member(slot.value, "variable"))?.replace(/^\$/, "");
    return flow.node("ask", flow.fresh(`slot ${slot.id}`), slot.at, {
      label: labelOf(frame),
      stores: variable,
      answers: answersOf(dialog, slot, variable ?? ""),
      texts: promptsOf(dialog, slot),
    });
  });
  const filled = flow.node("effect", flow.fresh(`filled ${frame.id}`), frame.at, { synthetic: true, label: labelOf(frame) });
  wire(flow, [enter], asks[0] ?? filled);
  const ofFrame = handlersOf(dialog, frame);
  slots.forEach((slot, i) => {
    const ask = asks[i] ?? filled;
    const next = asks[i + 1] ?? filled;
    const handlers = [...handlersOf(dialog, slot).filter((handler) => eventOf(handler) in TAKES), ...ofFrame];
    for (const handler of handlers) addHandler(dialog, frame, handler, { ask, next, filled });
    flow.exit(ask, "next", next, { implied: true });
  });
  answer([filled]);
}

const eventOf = ({ value }: DialogNode): string => text(member(value, "event_name")) ?? "generic";
const handlersOf = ({ tree }: DialogFlow, owner: DialogNode) =>
  tree.childrenOf(owner.id).filter((child) => typeOf(child) === "event_handler");

/**
 * Events after which something is said to the customer; `focus` is the prompt, `input` what fills the slot.
 * Source: cloud.ibm.com/apidocs/assistant-v1, "DialogNode", `event_name`.
 */
const TAKES: Readonly<Record<string, ExitRole>> = {
  filled: "answer",
  filled_multiple: "answer",
  nomatch: "noMatch",
  nomatch_responses_depleted: "noMatch",
  generic: "answer",
};

const promptsOf = (dialog: DialogFlow, slot: DialogNode): readonly Phrase[] =>
  handlersOf(dialog, slot)
    .filter((handler) => eventOf(handler) === "focus")
    .flatMap((handler) =>
      items(member(member(handler.value, "output"), "generic")).flatMap((item, g) =>
        items(member(item, "values")).flatMap((value, v) => {
          const said = text(member(value, "text"));
          return said ? [{ text: said, at: below(handler.at, "output", "generic", g, "values", v) }] : [];
        }),
      ),
    );

/** What fills a slot, where that is an entity of few values: the `input` handler writes it. */
function answersOf(dialog: DialogFlow, slot: DialogNode, variable: string): readonly string[] | undefined {
  const input = handlersOf(dialog, slot).find((handler) => eventOf(handler) === "input");
  const written = input && text(member(contextOf(input).value, variable) ?? member(input.value, "conditions"));
  const entity = /^(?:<\?\s*)?@([\w-]+)(?:\s*\?>)?$/.exec(written?.trim() ?? "")?.[1];
  return entity === undefined ? undefined : dialog.closed.get(entity);
}

interface Ways {
  readonly ask: string;
  readonly next: string;
  readonly filled: string;
}

/** Without a step of its own, a handler of words asks again, and one of a filled slot goes on to the next. */
function addHandler(dialog: DialogFlow, frame: DialogNode, handler: DialogNode, { ask, next, filled }: Ways): void {
  const { flow } = dialog;
  const event = eventOf(handler);
  const behavior = nextStepOf(handler)?.behavior ?? (event === "filled" ? "skip_slot" : "reprompt");
  const label = labelOf(frame);
  const begin = flow.node("effect", flow.fresh(`handler ${handler.id}`), handler.at, { synthetic: true, label });
  const condition = text(member(handler.value, "conditions"));
  const guard = dialog.conditionOf(handler);
  const [intent] = dialog.heard(guard);
  flow.exit(ask, ownOf(TAKES, event) ?? "answer", begin, {
    at: handler.at,
    label: condition ?? event,
    // Without a jump of its own a handler leads on within the slots.
    ...(behavior !== "jump_to" && { implied: true }),
    ...(intent && guard !== always ? { intent: { name: intent, at: below(handler.at, "conditions") } } : {}),
  });
  const value = member(handler.value, "output");
  const run = outputRun(flow, dialog, { id: `say ${handler.id}`, owner: handler.at, value, label, contexts: [contextOf(handler)] });
  wire(flow, [begin], run.first);
  if (behavior === "jump_to") dialog.jump(handler, (to, more) => run.open.forEach((id) => void flow.exit(id, "next", to, more)));
  else wire(flow, run.open, { reprompt: ask, skip_slot: next, skip_all_slots: filled }[behavior] ?? next);
}
