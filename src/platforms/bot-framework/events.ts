import { is, unknown } from "../../model/build.ts";
import { isTrue, member } from "../../source/json.ts";
import { headOf, last, onward, plain, type Step } from "../microsoft/lists.ts";
import { ENDED } from "./surroundings.ts";
import type { Dialog, Survey } from "./survey.ts";

/** The handlers that an event finds: in the dialogs that began this one, nearest first. */
interface Handlers {
  readonly dialogs: readonly Dialog[];
  /** True where some way up finds none. */
  readonly uncaught: boolean;
}

const handles = (dialog: Dialog, event: string): boolean => dialog.triggers.some((trigger) => trigger.event === event);

function above(survey: Survey, dialog: Dialog, event: string): Handlers {
  const found = new Set<Dialog>();
  const seen = new Set<Dialog>([dialog]);
  let uncaught = false;
  for (const each of seen) {
    const callers = survey.callers(each);
    uncaught ||= callers.length === 0;
    for (const caller of callers)
      if (handles(caller, event)) found.add(caller);
      else seen.add(caller);
  }
  return { dialogs: [...found], uncaught };
}

export interface Raising {
  readonly survey: Survey;
  readonly dialog: Dialog;
  /** The key of the flow that handles an event in a dialog. */
  readonly keyOf: (dialog: Dialog, event: string) => string;
}

/**
 * An action raises an event. `EmitEvent` asks its own dialog first, with `bubbleEvent` those above, and goes on behind the handler. A
 * cancelled dialog asks those above it only; an exception asks all.
 */
export function raise({ survey, dialog, keyOf }: Raising, step: Step, event: string, goOn: boolean): void {
  const cancels = !goOn && step.kind !== "ThrowException";
  const own = !cancels && handles(dialog, event);
  const bubbles = !goOn || isTrue(member(step.action, "bubbleEvent"));
  const found: Handlers = own
    ? { dialogs: [dialog], uncaught: false }
    : bubbles
      ? above(survey, dialog, event)
      : { dialogs: [], uncaught: true };
  if (found.dialogs.length === 0) {
    if (goOn) return plain(step, "effect");
    return last(step, "end", cancels ? { end: "rests" } : {});
  }
  const { flow } = step.scope;
  const several = found.dialogs.length > 1 || found.uncaught;
  if (several) flow.node("branch", step.id, step.at, headOf(step));
  for (const handler of found.dialogs) {
    const id = several ? flow.fresh(`${step.id} ${handler.title}`) : step.id;
    const isFar = !goOn && handler !== dialog && !survey.callers(dialog).includes(handler);
    flow.node(goOn || isFar ? "call" : "jump", id, step.at, {
      ...headOf(step),
      call: { keys: [keyOf(handler, event)], name: event, at: step.at, what: "event", local: true },
    });
    if (several) flow.exit(step.id, "case", id, { when: unknown(`${handler.title} began this dialog`), implied: true });
    if (isFar) leaveOthers(step, id, handler);
    if (!goOn) continue;
    const ended = flow.node("return", flow.fresh(`${id} ended`), step.at, {
      synthetic: true,
      returns: { withoutCaller: step.scope.withoutCaller },
    });
    flow.exit(id, "case", ended, { when: is("$exitReason", ENDED), implied: true });
    flow.exit(id, "default", onward(step), { implied: true });
  }
  if (!found.uncaught) return;
  const rest = goOn
    ? onward(step)
    : flow.node("end", flow.fresh(`${step.id} nobody`), step.at, { synthetic: true, ...(cancels ? { end: "rests" as const } : {}) });
  flow.exit(step.id, "default", rest, { implied: true });
}

/** The dialogs between the handler and what it was raised in are over: what goes on is the handler's dialog, if it does not end. */
function leaveOthers({ scope: { flow }, at }: Step, handled: string, handler: Dialog): void {
  const ended = flow.node("end", flow.fresh(`${handled} ended`), at, { synthetic: true, end: "rests" });
  const planned = flow.node("opaque", flow.fresh(`${handled} planned`), at, {
    synthetic: true,
    opaque: { what: `what the dialog "${handler.title}" does behind the dialogs that end here` },
  });
  flow.exit(handled, "case", ended, { when: is("$exitReason", ENDED), implied: true });
  flow.exit(handled, "default", planned, { implied: true });
}
