import type { Place } from "../../../model/model.ts";
import { isTrue } from "../../../source/json.ts";
import { type Located, listOf, textOf } from "../located.ts";
import { CODE_HOOK, type Desk, giveUp, handBack, respond, startIntent } from "./desk.ts";
import { readExpression } from "./expression.ts";
import type { LexIntent } from "./fragment.ts";
import { conditionalOf, inOrder, isInvoked, leads, type Stage, sessionAttributes, word } from "./stages.ts";
import { setting, settingAt, switchedOff, textsOf } from "./words.ts";

/**
 * The conversation of a V2 intent. Every stage holds a response, a next step and conditions; where a next step is missing the stages follow
 * each other: initial response, slots by priority, confirmation, fulfilment, closing. Source: "Creating conversation paths", Lex V2
 * developer guide.
 */
export function buildConversation(desk: Desk, intent: LexIntent, start: string): void {
  const { flow } = desk;
  const stages = new Map<string, string>();
  /** A stage is made once, and known before its exits are, as later stages may lead back to it. */
  const stage = (key: string, make: (id: string, known: (node: string) => void) => string): string => {
    const id = `${start}/${key}`;
    const made = stages.get(id);
    if (made !== undefined) return made;
    const node = make(id, (early) => stages.set(id, early));
    stages.set(id, node);
    return node;
  };
  const slots = inOrder(intent);

  /** Follows a next step. `otherwise` is what comes next where the file does not say. */
  function go(id: string, owner: Located | undefined, prefix: string, near: Stage, otherwise: () => string): string {
    const step = setting(owner, word(prefix, "nextStep"));
    const action = setting(step, "dialogAction");
    const attributes = sessionAttributes(setting(step, "sessionAttributes"));
    const lead = () => target(id, textOf(setting(action, "type")), step, action, near, otherwise);
    if (!step || attributes.size === 0) return lead();
    const effect = flow.node("effect", `${id}/attributes`, step.at, { sets: attributes, audits: true, label: "sets session attributes" });
    flow.exit(effect, "next", lead());
    return effect;
  }

  function target(
    id: string,
    type: string | undefined,
    step: Located | undefined,
    action: Located | undefined,
    near: Stage,
    otherwise: () => string,
  ): string {
    const at = step?.at ?? intent.at;
    switch (type) {
      case "EndConversation":
      case "CloseIntent":
        return handBack(desk, id, at);
      case "ElicitIntent":
        return flow.node("end", `${id}/listens`, at, { end: "rests", label: "asks what else to do" });
      case "StartIntent": {
        const name = settingAt(step, "intent", "intentName");
        const other = textOf(name) ?? "";
        const node = startIntent(desk, id, other, at);
        if (node !== undefined) return node;
        desk.undefinedIntent(other, name?.at ?? at);
        return flow.node("opaque", `${id}/unknown`, at, {
          label: `intent ${other}`,
          opaque: { what: `the intent "${other}", which the bot does not have,` },
        });
      }
      case "ElicitSlot":
        return slot(textOf(setting(action, "slotToElicit")) ?? "", at);
      case "InvokeDialogCodeHook":
        return hook(id, near.codeHook, at, otherwise);
      case "EvaluateConditional":
        return near.conditional ? condition(id, near.conditional, otherwise) : otherwise();
      case "ConfirmIntent":
        return confirmation(at);
      case "FulfillIntent":
        return fulfilment(at);
      default:
        if (near.codeHook && !switchedOff(near.codeHook)) return hook(id, near.codeHook, at, otherwise);
        return near.conditional && !switchedOff(near.conditional) ? condition(id, near.conditional, otherwise) : otherwise();
    }
  }

  function condition(id: string, conditional: Located, otherwise: () => string): string {
    return stage(`condition ${conditional.at.pointer}`, (_, known) => {
      const branch = flow.node("branch", `${id}/condition`, conditional.at, { label: "condition" });
      known(branch);
      const lead = (owner: Located, n: string) =>
        respond(desk, `${id}/${n}`, setting(owner, "response"), () => go(`${id}/${n}`, owner, "", {}, otherwise));
      listOf(setting(conditional, "conditionalBranches")).forEach((each, i) => {
        const when = readExpression(textOf(settingAt(each, "condition", "expressionString")) ?? "");
        const label = textOf(setting(each, "name"));
        flow.exit(branch, "case", lead(each, `case ${i}`), { when, at: each.at, ...(label && { label }) });
      });
      const fallback = setting(conditional, "defaultBranch");
      flow.exit(branch, "default", fallback ? lead(fallback, "default") : otherwise(), fallback ? { at: fallback.at } : {});
      return branch;
    });
  }

  /** A Lambda runs. Where the file says how it goes on, that is followed; else only the Lambda knows. */
  function hook(id: string, codeHook: Located | undefined, at: Place, otherwise: () => string): string {
    const after = setting(codeHook, "postCodeHookSpecification");
    if (!codeHook || !after || !leads(after, "success")) {
      if (codeHook && !isInvoked(codeHook)) return otherwise();
      return flow.node("opaque", `${id}/hook`, codeHook?.at ?? at, {
        type: CODE_HOOK,
        opaque: { what: `the Lambda function behind intent "${intent.name}"`, declare: `handoff.intents: {"${intent.name}": "digital"}` },
      });
    }
    return stage(`hook ${codeHook.at.pointer}`, (_, known) => {
      const node = flow.node("effect", `${id}/hook`, codeHook.at, {
        label: "code hook",
        ...(isInvoked(codeHook) && { type: CODE_HOOK, audits: true }),
      });
      known(node);
      outcomes(node, id, after, isInvoked(codeHook), otherwise);
      return node;
    });
  }

  /** Success, failure and timeout of a Lambda. */
  function outcomes(node: string, id: string, after: Located | undefined, invoked: boolean, otherwise: () => string): void {
    const lead = (prefix: string, then: () => string) =>
      respond(desk, `${id}/${prefix}`, setting(after, word(prefix, "response")), () =>
        go(`${id}/${prefix}`, after, prefix, conditionalOf(after, prefix), then),
      );
    flow.exit(node, "next", lead("success", otherwise));
    if (!invoked) return;
    for (const [prefix, role] of [
      ["failure", "failure"],
      ["timeout", "timeout"],
    ] as const)
      if (leads(after, prefix))
        flow.exit(
          node,
          role,
          lead(prefix, () => handBack(desk, `${id}/${prefix}`, after?.at ?? intent.at)),
        );
  }

  function initial(): string {
    const at = setting(intent.settings, "initialResponseSetting");
    const dialogHook = setting(intent.settings, "dialogCodeHook");
    const codeHook = setting(at, "codeHook");
    const first = () => nextSlot(0, at?.at ?? intent.at);
    const begins = (): string =>
      at
        ? respond(desk, `${start}/initial`, setting(at, "initialResponse"), () =>
            go(`${start}/initial`, at, "", { codeHook, conditional: setting(at, "conditional") }, first),
          )
        : first();
    if (codeHook || !dialogHook || !isTrue(setting(dialogHook, "enabled")?.value)) return begins();
    // Older exports: the Lambda is asked at every turn, and what follows without it is the default order.
    const node = flow.node("effect", `${start}/hook`, dialogHook.at, { type: CODE_HOOK, label: "code hook", audits: true });
    flow.exit(node, "next", begins());
    return node;
  }

  const nextSlot = (from: number, at: Place): string => {
    const next = slots.slice(from).find(({ required }) => required);
    return next ? slot(next.name, at) : confirmation(at);
  };

  function slot(name: string, at: Place): string {
    return stage(`slot ${name}`, (id, known) => {
      const declared = intent.slots.find((each) => each.name === name);
      const elicitation = setting(declared?.settings, "valueElicitationSetting");
      const prompt = setting(elicitation, "promptSpecification");
      const capture = setting(elicitation, "slotCaptureSetting");
      const asked = setting(capture, "elicitationCodeHook") ?? setting(elicitation, "elicitationCodeHook");
      const node = flow.node("ask", id, declared?.at ?? at, {
        label: name,
        stores: `{${name}}`,
        ...asking(desk, prompt),
        ...(asked && isInvoked(asked) && { type: CODE_HOOK }),
      });
      known(node);
      const index = slots.findIndex((each) => each.name === name);
      const near: Stage = { codeHook: setting(capture, "codeHook"), conditional: setting(capture, "captureConditional") };
      const then = () => nextSlot(index + 1, declared?.at ?? at);
      flow.exit(
        node,
        "next",
        respond(desk, `${id}/captured`, setting(capture, "captureResponse"), () => go(`${id}/captured`, capture, "capture", near, then)),
      );
      flow.exit(node, "noMatch", failed(id, capture, at), { implied: !leads(capture, "failure") });
      return node;
    });
  }

  /** The customer did not answer what was asked, several times. */
  const failed = (id: string, owner: Located | undefined, at: Place): string =>
    respond(desk, `${id}/failed`, setting(owner, "failureResponse"), () =>
      go(`${id}/failed`, owner, "failure", conditionalOf(owner, "failure"), () => giveUp(desk, `${id}/failed`, intent, owner?.at ?? at)),
    );

  function confirmation(at: Place): string {
    const confirm = setting(intent.settings, "intentConfirmationSetting");
    const prompt = setting(confirm, "promptSpecification");
    if (!confirm || !prompt || switchedOff(confirm)) return fulfilment(at);
    return stage("confirmation", (id, known) => {
      const node = flow.node("ask", id, confirm.at, { label: "confirmation", ...asking(desk, prompt) });
      known(node);
      const lead = (prefix: string, near: Stage, then: () => string) =>
        respond(desk, `${id}/${prefix}`, setting(confirm, word(prefix, "response")), () =>
          go(`${id}/${prefix}`, confirm, prefix, near, then),
        );
      const hooked = { ...conditionalOf(confirm, "confirmation"), codeHook: setting(confirm, "codeHook") };
      flow.exit(
        node,
        "yes",
        lead("confirmation", hooked, () => fulfilment(confirm.at)),
      );
      const declined = lead("declination", conditionalOf(confirm, "declination"), () => handBack(desk, `${id}/declined`, confirm.at));
      flow.exit(node, "declined", declined);
      flow.exit(node, "noMatch", failed(id, confirm, confirm.at), { implied: !leads(confirm, "failure") });
      return node;
    });
  }

  function fulfilment(at: Place): string {
    const fulfil = setting(intent.settings, "fulfillmentCodeHook");
    const after = setting(fulfil, "postFulfillmentStatusSpecification");
    const invoked = isTrue(setting(fulfil, "enabled")?.value) && !switchedOff(fulfil);
    if (!fulfil || (!invoked && !after)) return closing(at);
    return stage("fulfilment", (id, known) => {
      const node = flow.node("effect", id, fulfil.at, { label: "fulfilment", ...(invoked && { type: CODE_HOOK, audits: true }) });
      known(node);
      outcomes(node, id, after, invoked, () => closing(fulfil.at));
      return node;
    });
  }

  const closing = (at: Place): string => {
    const close = setting(intent.settings, "intentClosingSetting");
    if (!close || switchedOff(close)) return handBack(desk, `${start}/closing`, at);
    return stage("closing", (id) =>
      respond(desk, id, setting(close, "closingResponse"), () =>
        go(id, close, "", { conditional: setting(close, "conditional") }, () => handBack(desk, id, close.at)),
      ),
    );
  };

  flow.exit(start, "next", initial());
}

function asking(desk: Desk, prompt: Located | undefined) {
  const retries = Number(textOf(setting(prompt, "maxRetries")));
  return {
    texts: textsOf(prompt).map((each) => ({ text: String(each.value), at: each.at, language: desk.language })),
    ...(Number.isInteger(retries) && { maxAttempts: retries + 1 }),
  };
}
