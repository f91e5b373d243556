import { below, buildFlow, type FlowBuilder, is, not, unknown } from "../../model/build.ts";
import type { Call, Defect, ExitRole, Flow, Guard, Literal, Node, Place, Transfer } from "../../model/model.ts";
import { dig, entries, items, member, text } from "../../source/json.ts";
import type { ActionDeclaration } from "../platform.ts";
import { ACTIONS, type ActionSpec } from "./actions.ts";
import { guardOf } from "./expressions.ts";
import type { Action, ArchitectFlow, Container, Handling, Output } from "./shape.ts";
import { spoken } from "./values.ts";
import { referenced } from "./yaml.ts";

/** What drawing a flow needs to know of the project. */
export interface Scene {
  readonly flow: ArchitectFlow;
  readonly id: string;
  /** Keys by which others mean this flow. */
  readonly keys: readonly string[];
  readonly candidates: (variable: string) => readonly string[];
  readonly declared: Readonly<Record<string, ActionDeclaration>>;
  /** The call of another flow. */
  readonly callOf: (action: Action, name: string, guid: string | undefined, at: Place, what: string) => Call;
  readonly botKeys: (name: string) => readonly string[];
  readonly defects: Defect[];
}

/** Draws every container of a flow as a flow of the model: tasks are called and come back, states, menus and bots are jumped to. */
export function drawContainers(scene: Scene): readonly Flow[] {
  const { flow } = scene;
  const known = new Map(flow.containers.flatMap((container) => [[container.id, container] as const]));
  const byName = new Map(flow.containers.map((container) => [container.name, container]));
  const find = (reference: string) =>
    known.get(reference) ?? known.get(referenced(reference)) ?? byName.get(reference) ?? byName.get(referenced(reference));
  const start = (flow.start && find(flow.start.id)) ?? (flow.start ? undefined : flow.containers[0]);
  if (flow.containers.length > 0 && !start)
    scene.defects.push({ kind: "missing-start", at: flow.start?.at ?? flow.at, ...(flow.start ? { name: flow.start.id } : {}) });
  const called = new Set(
    flow.containers.flatMap(({ actions }) =>
      actions.filter(({ type }) => type === "callTask").flatMap((action) => find(action.field("targetTaskRef")?.text ?? "") ?? []),
    ),
  );
  return flow.containers.map((container) => new Drawing(scene, container, container === start, called.has(container), find).draw());
}

export const containerKey = (scene: Pick<Scene, "id">, container: Container): string => `${scene.id}/${container.id}`;

class Drawing {
  private readonly builder: FlowBuilder;
  private readonly scene: Scene;
  private readonly container: Container;
  private readonly isStart: boolean;
  private readonly isCalled: boolean;
  private readonly find: (reference: string) => Container | undefined;

  constructor(scene: Scene, container: Container, isStart: boolean, isCalled: boolean, find: (reference: string) => Container | undefined) {
    this.scene = scene;
    this.container = container;
    this.isStart = isStart;
    this.isCalled = isCalled;
    this.find = find;
    const { channels } = scene.flow.type;
    this.builder = buildFlow({
      id: containerKey(scene, container),
      name: scene.flow.containers.length === 1 || isStart ? scene.flow.name : `${scene.flow.name} / ${container.name}`,
      at: isStart ? scene.flow.at : container.at,
      keys: [containerKey(scene, container), ...(isStart ? scene.keys : [])],
      ...(channels ? { channels } : {}),
    });
  }

  draw(): Flow {
    const { container, builder } = this;
    for (const action of container.actions) this.action(action);
    const first = container.kind === "menu" ? this.menu() : this.entryNode();
    builder.entry({ kind: "start", to: first, at: container.at });
    this.entries(first);
    return builder.done();
  }

  private entryNode(): string {
    const { first } = this.container;
    return first !== null && this.builder.has(first) ? first : this.runsOut(this.container.at);
  }

  /** The ways into a bot that no caller sees: recognised intents, and what the platform does by itself. */
  private entries(first: string | null): void {
    const { scene, builder, container } = this;
    const { mapped, escalation, error, type } = scene.flow;
    for (const { intent, task, at } of mapped) if (this.find(task) === container) builder.entry({ kind: "intent", intent, to: first, at });
    if (!this.isStart) return;
    for (const { intent, task, at } of mapped)
      if (!this.find(task)) {
        const known = scene.flow.containers.map(({ name }) => name);
        scene.defects.push({ kind: "unknown-target", reference: { name: task, at, what: "task", known } });
        builder.entry({
          kind: "intent",
          intent,
          to: builder.node("opaque", `intent ${intent}`, at, { synthetic: true, opaque: { what: `the missing task "${task}"` } }),
          at,
        });
      }
    if (escalation) {
      const to = this.handle("agent escalation", escalation.at, escalation.handling, "AgentRequestedByUser");
      builder.entry({ kind: "escalation", name: "agent escalation", to, at: escalation.at, requestAt: escalation.at });
    }
    if (error && !type.isBot) {
      const to = this.handle("error", error.at, error.handling, "Error");
      builder.entry({ kind: "handler", name: "error", to, at: error.at });
    }
  }

  /** What the platform does on an event of its own. */
  private handle(wish: string, at: Place, handling: Handling, exitReason: string): string {
    const { builder } = this;
    const synthetic = { synthetic: true, label: wish } as const;
    switch (handling.kind) {
      case "task": {
        const task = this.find(handling.task);
        if (!task) return builder.node("opaque", wish, at, { ...synthetic, opaque: { what: `the missing task "${handling.task}"` } });
        return builder.node("jump", wish, at, { ...synthetic, call: this.local(task, at) });
      }
      case "queue":
        return builder.node("transfer", wish, at, {
          ...synthetic,
          transfer: {
            route: "digital",
            byChannel: { voice: "voice" },
            targetKind: "queue",
            ...(handling.queue ? { target: handling.queue } : {}),
          },
        });
      case "disconnect":
        return builder.node("end", wish, at, synthetic);
      default:
        return builder.node("return", wish, at, { ...synthetic, returns: { exitReason, scope: "bot", forgetsIntent: true } });
    }
  }

  private local = (container: Container, at: Place): Call => ({
    keys: [containerKey(this.scene, container)],
    name: container.name,
    at,
    what: container.kind,
    local: true,
  });

  /** The end of a container that nothing follows: a task comes back, a bot gives control back, anything else is over. */
  private runsOut(at: Place): string {
    const { type } = this.scene.flow;
    const id = `end ${at.pointer}`;
    if (this.builder.has(id)) return id;
    const scope = type.isBot && !this.isCalled ? "bot" : "flow";
    return this.builder.node("return", id, at, {
      synthetic: true,
      label: `the end of ${this.container.name}`,
      returns: {
        scope,
        ...(type.isBot && scope === "bot" ? { exitReason: "TriggeredByFlow" } : { exitReason: "Default" }),
        withoutCaller: type.opens ? "dead-end" : "opaque",
      },
    });
  }

  private exit(
    from: string,
    role: ExitRole,
    to: string | null,
    at: Place,
    rest: {
      label?: string;
      when?: Guard;
      intent?: { name: string; at: Place };
      choice?: { name: string; words: readonly string[]; at: Place };
    } = {},
  ): void {
    const own = this.builder.get(from)?.at ?? at;
    // Targets are ids of actions that may not be drawn yet; an end of the container stands at the action it follows.
    this.builder.exit(from, role, to ?? this.runsOut(own), { at, ...rest });
  }

  private menu(): string {
    const { builder, container } = this;
    const id = builder.node("ask", `menu ${container.id}`, container.at, { label: container.name, channels: ["voice"], voiceOnly: true });
    for (const { name, words, at, to } of container.choices) this.exit(id, "answer", to, at, { label: name, choice: { name, words, at } });
    return id;
  }

  private action(action: Action): void {
    const declared = this.scene.declared[action.type];
    const spec = ACTIONS.get(action.type);
    if (declared) return this.declared(action, declared);
    if (!spec) return this.unknown(action);
    switch (spec.draw) {
      case "transfer":
      case "callback":
        return this.transfer(action, spec);
      case "decision":
        return this.decision(action);
      case "switch":
        return this.switch(action);
      case "lookup":
        return this.lookup(action);
      case "intents":
      case "menu":
      case "boolean":
      case "ask":
      case "wait":
        return this.ask(action, spec);
      case "loop":
        return this.loop(action);
      case "loopNext":
      case "loopExit": {
        const node = this.node("branch", action, {});
        const around = this.container.actions.find(({ id }) => id === action.loop);
        return this.exit(node, "next", spec.draw === "loopNext" ? (action.loop ?? action.next) : (around?.next ?? action.next), action.at);
      }
      case "callTask":
      case "jump":
        return this.toContainer(action, spec);
      case "callFlow":
        return this.callFlow(action, spec);
      case "callBot":
        return this.callBot(action);
      case "transferFlow":
        return this.transferFlow(action);
      case "return": {
        const path = action.field("outputPath")?.text ?? text(member(action.raw, "pathName")) ?? "default";
        const name = text(member(action.raw, "pathName")) ?? path;
        this.node("return", action, {
          returns: {
            exitReason: /^default$|^__DEFAULT__$/i.test(name) ? "Default" : name,
            withoutCaller: this.scene.flow.type.opens ? "dead-end" : "opaque",
          },
        });
        return;
      }
      case "exitBot":
        this.node("return", action, { returns: { scope: "bot", exitReason: "TriggeredByFlow" } });
        return;
      case "end":
        this.node("end", action, { end: "closes" });
        return;
      case "opaque": {
        const node = this.node("opaque", action, { opaque: { what: `the ${words(action.type)} ${JSON.stringify(action.name ?? "")}` } });
        return this.outputs(node, action, spec);
      }
      default:
        return this.plain(action, spec);
    }
  }

  private node(kind: Node["kind"], action: Action, rest: Partial<Omit<Node, "kind" | "id" | "at" | "exits">>): string {
    return this.builder.node(kind, action.id, action.at, {
      label: action.name ?? words(action.type),
      type: action.type,
      ...(action.trackingId === undefined ? {} : { trackingId: action.trackingId }),
      ...rest,
    });
  }

  private said(action: Action, spec: ActionSpec): Partial<Node> {
    const value = spec.says ? action.field(spec.says) : undefined;
    const said = spoken(value);
    return said && value ? { texts: [{ text: said, at: value.at }] } : {};
  }

  /** Every output by its role; those that a role of the table is missing for are followed. What no output takes goes on. */
  private outputs(node: string, action: Action, spec: ActionSpec): void {
    let goesOn = false;
    for (const output of action.outputs) {
      const role = spec.outputs?.[output.key] ?? "next";
      goesOn ||= role === "next" || role === "success";
      this.exit(node, role, output.to, output.at, output.label === undefined ? {} : { label: output.label });
    }
    if (!goesOn) this.exit(node, "next", action.next, action.at);
  }

  private plain(action: Action, spec: ActionSpec): void {
    if (spec.draw === "schedule" || spec.draw === "scheduleGroup") {
      const node = this.node("branch", action, {});
      const roles = Object.entries(spec.outputs ?? {});
      for (const [key, role] of roles) {
        const output = action.outputs.find((each) => each.key === key);
        if (action.off.includes(key)) continue;
        this.exit(node, role, output ? output.to : action.next, output?.at ?? action.at);
      }
      return;
    }
    const node = this.node(spec.draw === "say" ? "say" : "effect", action, {
      ...this.said(action, spec),
      ...(spec.voiceOnly ? { channels: ["voice"], voiceOnly: true } : {}),
      ...(spec.audits ? { audits: true } : {}),
      ...writes(action),
    });
    this.outputs(node, action, spec);
  }

  private declared(action: Action, declared: ActionDeclaration): void {
    if (declared.startsWith("transfer:")) {
      const node = this.node("transfer", action, { transfer: { route: declared.slice("transfer:".length) as Transfer["route"] } });
      for (const output of action.outputs) if (output.key !== "success") this.exit(node, "failure", output.to, output.at);
      return;
    }
    if (declared === "end") return void this.node("end", action, {});
    const kind = declared as "effect" | "say" | "ask" | "opaque";
    const node = this.node(
      kind,
      action,
      kind === "opaque" ? { opaque: { what: `the action ${JSON.stringify(action.name ?? action.type)}` } } : {},
    );
    this.outputs(node, action, { draw: "effect", outputs: { success: "next", failure: "failure", timeout: "timeout" } });
  }

  private unknown(action: Action): void {
    this.scene.defects.push({ kind: "unknown-action", at: action.at, type: action.type, known: [...ACTIONS.keys()] });
    const node = this.node("opaque", action, {
      opaque: { what: `the action type ${action.type}`, declare: `platforms.genesys.actions: {"${action.type}": "effect"}` },
    });
    this.outputs(node, action, { draw: "opaque", outputs: { success: "next", failure: "failure", timeout: "timeout" } });
  }

  private decision(action: Action): void {
    const node = this.node("branch", action, {});
    const when = guardOf(action.field("condition"), this.scene.candidates);
    const [yes, no] = ["yes", "no"].map((key) => action.outputs.find((output) => output.key === key));
    if (!action.off.includes("yes")) this.exit(node, "case", yes ? yes.to : action.next, yes?.at ?? action.at, { label: "yes", when });
    if (!action.off.includes("no")) this.exit(node, "default", no ? no.to : action.next, no?.at ?? action.at, { label: "no" });
  }

  private switch(action: Action): void {
    const node = this.node("branch", action, {});
    for (const output of action.outputs)
      if (output.key === "case") {
        const when = output.when
          ? guardOf(output.when, this.scene.candidates)
          : unknown(`${action.name ?? "switch"}: ${output.label ?? output.at.pointer}`);
        this.exit(node, "case", output.to, output.at, { when, ...(output.label === undefined ? {} : { label: output.label }) });
      }
    const rest = action.outputs.find(({ key }) => key === "default");
    this.exit(node, "default", rest ? rest.to : action.next, rest?.at ?? action.at, { label: "default" });
  }

  private lookup(action: Action): void {
    const node = this.node("branch", action, { ...writes(action) });
    const output = (key: string) => action.outputs.find((each) => each.key === key);
    const found = unknown(`${action.name ?? words(action.type)} finds something`);
    const [yes, no, failed, late] = ["found", "notfound", "failure", "timeout"].map(output);
    this.exit(node, "case", yes ? yes.to : action.next, yes?.at ?? action.at, { label: "found", when: found });
    this.exit(node, "case", no ? no.to : action.next, no?.at ?? action.at, { label: "not found", when: not(found) });
    if (failed) this.exit(node, "failure", failed.to, failed.at);
    if (late) this.exit(node, "timeout", late.to, late.at);
  }

  private ask(action: Action, spec: ActionSpec): void {
    const node = this.node("ask", action, {
      ...this.said(action, spec),
      ...(spec.voiceOnly ? { channels: ["voice"], voiceOnly: true } : {}),
    });
    const waits = spec.draw === "wait";
    let goesOn = waits || spec.draw === "intents" || spec.draw === "menu" || spec.draw === "boolean";
    for (const output of action.outputs) {
      const role = spec.outputs?.[output.key];
      if (output.key === "intent") this.intent(node, output);
      else if (role === undefined && (output.key === "path" || output.key === "choice")) this.choice(node, output);
      else this.exit(node, role ?? "next", output.to, output.at, { label: output.label ?? output.key });
      goesOn ||= role === "next";
    }
    if (spec.draw === "boolean")
      for (const key of ["yes", "no"])
        if (!action.off.includes(key) && !action.outputs.some((output) => output.key === key))
          this.exit(node, "answer", action.next, action.at, { label: key });
    if (action.type === "askForIntent") this.unlisted(node, action);
    if (!goesOn) this.exit(node, "next", action.next, action.at);
    const { recognitionFailure, type } = this.scene.flow;
    const tells = action.outputs.some(({ key }) => spec.outputs?.[key] === "noMatch");
    if (type.isBot && recognitionFailure && recognitionFailure.handling.kind !== "continue" && !tells) {
      const to = this.handle(`recognition failure ${action.id}`, recognitionFailure.at, recognitionFailure.handling, "RecognitionFailure");
      this.builder.exit(node, "noMatch", to, { implied: true });
    }
  }

  /** A question understands every intent of its bot: one that it neither lists nor switches off falls through, unless a task takes it. */
  private unlisted(node: string, action: Action): void {
    const { intents, mapped } = this.scene.flow;
    for (const { name } of intents)
      if (
        !action.off.includes(name) &&
        !action.outputs.some(({ label }) => label === name) &&
        !mapped.some(({ intent }) => intent === name)
      )
        this.exit(node, "answer", action.next, action.at, { label: name, intent: { name, at: action.at } });
  }

  /** Intents of a question in a bot flow: JSON writes them as paths with the intent's name. */
  private intent(node: string, output: Output): void {
    const name = output.label ?? "";
    this.exit(node, "answer", output.to, output.at, { label: name, intent: { name, at: output.at } });
  }

  private choice(node: string, output: Output): void {
    const name = output.label ?? "";
    if (this.builder.get(node)?.type === "askForIntent" || this.scene.flow.intents.some((intent) => intent.name === name))
      return this.intent(node, output);
    this.exit(node, "answer", output.to, output.at, { label: name, choice: { name, words: [name], at: output.at } });
  }

  private loop(action: Action): void {
    const node = this.node("branch", action, {});
    const body = action.outputs.find(({ key }) => key === "loop");
    const goesRound = unknown(`${action.name ?? "loop"} goes round`);
    if (body) this.exit(node, "case", body.to, body.at, { label: "loop", when: goesRound });
    this.exit(node, "default", action.next, action.at);
  }

  private toContainer(action: Action, spec: ActionSpec): void {
    const field = spec.target ?? "targetTaskRef";
    const value = action.field(field);
    const reference = value?.text ?? text(member(action.raw, "taskName")) ?? "";
    const container = this.find(reference);
    const at = value?.at ?? action.at;
    const known = this.scene.flow.containers.map(({ name }) => name);
    const call: Call = container
      ? this.local(container, at)
      : {
          keys: [`${this.scene.id}/?${reference}`],
          name: reference,
          at,
          what: spec.draw === "callTask" ? "task" : field.replace(/^target|Ref$/g, "").toLowerCase(),
          local: true,
          known,
        };
    if (spec.draw === "jump") return void this.node("jump", action, { call });
    const node = this.node("call", action, { call });
    const paths = action.outputs.filter(({ key }) => key === "path");
    for (const { label, to, at: place } of paths)
      this.exit(node, "case", to, place, { label: label ?? "path", when: is("$exitReason", label ?? "") });
    const rest = action.outputs.find(({ key }) => key === "default");
    this.exit(node, paths.length > 0 ? "default" : "next", rest ? rest.to : action.next, rest?.at ?? action.at);
  }

  private callFlow(action: Action, spec: ActionSpec): void {
    const { name, guid, at, writesTo } = calledFlow(action, spec.target ?? "");
    const binds: Record<string, string> = {};
    for (const returned of ["intent", "exitReason"] as const) {
      const value = action.field(returned);
      if (value?.kind === "variable") binds[returned] = value.text;
    }
    const call = { ...this.scene.callOf(action, name, guid, at, spec.target === "commonModule" ? "module" : "bot"), binds };
    const node = this.node("call", action, { call, sets: new Map(writesTo.map((variable) => [variable, undefined])) });
    const failed = action.outputs.find(({ key }) => key === "failure");
    this.exit(node, "next", action.next, action.at);
    if (failed) this.exit(node, "failure", failed.to, failed.at);
  }

  /** Bots of other vendors: one output per intent. */
  private callBot(action: Action): void {
    const name =
      text(member(action.raw, "botName")) ??
      action.field("bot")?.text ??
      action.field("botName")?.text ??
      entries(member(action.raw, "bot"))[0]?.[0] ??
      action.name ??
      "bot";
    const at = member(action.raw, "botName") === undefined ? action.at : below(action.at, "botName");
    const node = this.node("call", action, { call: { keys: this.scene.botKeys(name), name, at, what: "bot" } });
    for (const output of action.outputs) {
      const own = output.label ?? output.key;
      if (output.key === "failure") this.exit(node, "failure", output.to, output.at);
      else this.exit(node, "case", output.to, output.at, { label: own, intent: { name: own, at: output.at }, when: is("$intent", own) });
    }
    this.exit(node, "default", action.next, action.at);
  }

  private transferFlow(action: Action): void {
    const value = action.field("targetFlow");
    const name = value?.text ?? text(member(action.raw, "flowName")) ?? "";
    const call = this.scene.callOf(action, name, text(member(action.raw, "flowId")), value?.at ?? action.at, "flow");
    const node = this.node("jump", action, { call });
    const failed = action.outputs.find(({ key }) => key === "failure");
    this.exit(node, "failure", failed ? failed.to : action.next, failed?.at ?? action.at);
  }

  private transfer(action: Action, spec: ActionSpec): void {
    const { type } = this.scene.flow;
    const value = spec.target ? (action.field(spec.target) ?? inner(action, spec.target)) : undefined;
    const computed = value?.kind === "variable" || value?.kind === "expression";
    const route = computed && spec.targetKind === "number" ? "dynamic" : (spec.route ?? "unclear");
    const transfer: Transfer = {
      route,
      ...(route === "digital" ? { byChannel: { voice: "voice" as const } } : {}),
      ...(value && value.kind !== "none" ? { target: value.text, targetAt: value.at } : {}),
      ...(spec.targetKind ? { targetKind: spec.targetKind } : {}),
      ...(spec.draw === "callback" && type.inQueue ? { whileQueued: true } : {}),
    };
    const node = this.node("transfer", action, { transfer, audits: spec.draw === "callback" });
    if (type.transfersEnd) return;
    const failed = action.outputs.find(({ key }) => key === "failure");
    // A failure output that is not filled falls to the next action, as everything else does.
    this.exit(node, "failure", failed ? failed.to : action.next, failed?.at ?? action.at);
  }
}

/** `transferToAcd` → `transfer to acd`. */
const words = (type: string): string => type.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

/** Voicemail keeps its target one level deeper: `destination: {queue: {targetQueue: …}}`. */
function inner(action: Action, field: string) {
  const [entry] = entries(member(action.raw, field));
  const target = entry && (text(dig(entry[1], "targetQueue", "lit", "name")) ?? text(dig(entry[1], "targetUser", "lit", "name")));
  return target === undefined ? undefined : ({ kind: "literal", text: target, at: action.at } as const);
}

/** The called flow's name (a map key in YAML) or id, and the variables that its outputs fill. */
function calledFlow(action: Action, field: string) {
  const flowName = text(member(action.raw, "flowName"));
  const outputs = items(member(action.raw, "outputs")).flatMap((output) => text(dig(output, "value", "text")) ?? []);
  if (flowName !== undefined)
    return { name: flowName, guid: text(member(action.raw, "flowId")), at: below(action.at, "flowName"), writesTo: outputs };
  const [entry] = entries(member(action.raw, field));
  const name = entry?.[0] ?? text(member(action.raw, field)) ?? "";
  const versions = entries(entry?.[1]).flatMap(([, version]) => entries(member(version, "outputs")));
  const writesTo = versions.flatMap(([, value]) => text(member(value, "var")) ?? []);
  const at = entry ? below(action.at, action.type, field, name) : below(action.at, action.type);
  return { name, guid: undefined, at, writesTo };
}

/** What an action writes: constants where the file says them, anything else is not known. */
export function writes(action: Action): {
  readonly sets?: ReadonlyMap<string, Literal | undefined>;
  readonly copies?: ReadonlyMap<string, string>;
} {
  const sets = new Map<string, Literal | undefined>();
  const copies = new Map<string, string>();
  if (action.type === "updateData") {
    for (const item of items(member(action.raw, "statements"))) {
      const [entry] = entries(item);
      const name = text(member(entry?.[1], "variable"));
      if (name === undefined || !entry) continue;
      assign(name, member(entry[1], "value"), sets, copies);
    }
    for (const item of items(member(action.raw, "variables"))) {
      const name = text(dig(item, "variable", "text"));
      if (name !== undefined) assignJson(name, item, sets, copies);
    }
  } else for (const name of variablesWritten(action.raw)) sets.set(name, undefined);
  return { ...(sets.size > 0 ? { sets } : {}), ...(copies.size > 0 ? { copies } : {}) };
}

function assign(
  name: string,
  value: Parameters<typeof member>[0],
  sets: Map<string, Literal | undefined>,
  copies: Map<string, string>,
): void {
  const literal = member(value, "lit");
  const expression = text(member(value, "exp"))?.trim();
  const quoted = expression === undefined ? undefined : /^"((?:[^"\\]|\\.)*)"$/.exec(expression)?.[1];
  if (member(value, "noValue") !== undefined) sets.set(name, null);
  else if (text(literal) !== undefined) sets.set(name, text(literal));
  else if (quoted !== undefined) sets.set(name, quoted);
  else if (expression !== undefined && /^[A-Za-z_]\w*(\.\w+)+$/.test(expression)) copies.set(name, expression);
  else sets.set(name, undefined);
}

function assignJson(
  name: string,
  item: Parameters<typeof member>[0],
  sets: Map<string, Literal | undefined>,
  copies: Map<string, string>,
): void {
  const config = dig(item, "expression", "config");
  const written = text(dig(item, "expression", "text"));
  if (member(config, "lit") !== undefined) sets.set(name, text(dig(config, "lit", "text")) ?? written);
  else if (member(config, "emp") !== undefined || member(config, "nul") !== undefined) sets.set(name, null);
  else if (member(config, "ref") !== undefined && written !== undefined) copies.set(name, written);
  else sets.set(name, undefined);
}

/** Every variable that an action binds a result to: `{var: X}` anywhere in YAML, `variable: X` of participant data, references in JSON bindings. */
export function variablesWritten(value: Parameters<typeof member>[0]): readonly string[] {
  const found: string[] = [];
  // Participant data is read into what other actions call their expression.
  const reads = text(member(value, "__type")) === "GetAttributesAction";
  const visit = (here: Parameters<typeof member>[0], key: string): void => {
    if (Array.isArray(here)) for (const each of here) visit(each, key);
    else if (typeof here === "object" && here !== null)
      for (const [name, each] of Object.entries(here)) {
        if (name === "actions" || name === "nextAction") continue;
        if ((name === "var" || name === "variable") && typeof each === "string") found.push(each);
        else if (
          name === "ref" &&
          (BINDINGS.has(key) || /result/i.test(key) || (reads && key === "expression")) &&
          typeof member(each, "text") === "string"
        )
          found.push(text(member(each, "text")) ?? "");
        else visit(each, /^(config|value)$/.test(name) ? key : name);
      }
  };
  visit(value, "");
  return found;
}

/** Fields of configuration JSON that bind results to variables. */
const BINDINGS = new Set([
  "outputs",
  "errorBindings",
  "successBindings",
  "askResult",
  "bindings",
  "resultBindings",
  "variable",
  "exitReason",
  "intent",
  "variables",
  "result",
  "results",
]);
