import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, isTrue, items, member, text } from "../../source/json.ts";
import { actionOfType, typeOf } from "./action-names.ts";
import { jsonOptions } from "./options.ts";
import { type Action, againAt, MISSING, type Output, type Value } from "./shape.ts";
import { equality, jsonValue } from "./values.ts";

/**
 * Follows the chains of a container of configuration JSON. A chain that ends goes on where the branching action above it goes on; the order
 * of the list means nothing.
 */
export class Walker {
  readonly actions: Action[] = [];
  private readonly done = new Set<string>();
  private readonly byId = new Map<string, { readonly value: Json; readonly at: Place }>();
  /** What outputs that are switched off lead to. */
  private readonly off: string[] = [];
  private readonly known: ReadonlySet<string>;

  /** `known` = the ids of all actions of the flow. */
  constructor(list: Json | undefined, at: Place, known: ReadonlySet<string>) {
    this.known = known;
    items(list).forEach((value, i) => {
      const id = text(member(value, "id"));
      // Of two actions with one id the second one is the fault.
      if (id !== undefined && !this.byId.has(id)) this.byId.set(id, { value, at: below(at, i) });
    });
  }

  /**
   * The action that a chain begins with, named at a place; where there is none, the action after it. A chain is read from its end, as it may
   * be long.
   */
  from(id: string | undefined, named: Place, after: string | null, loop?: string): string | null {
    const chain: { readonly id: string; readonly value: Json; readonly at: Place }[] = [];
    let end = id;
    let endAt = named;
    for (let found = this.fresh(end); end !== undefined && found; found = this.fresh(end)) {
      this.done.add(end);
      chain.push({ id: end, ...found });
      end = text(member(found.value, "nextAction"));
      endAt = below(found.at, "nextAction");
    }
    let next = this.target(end, endAt) ?? after;
    for (const action of chain.reverse()) {
      this.read(action.id, action.value, action.at, next, loop);
      next = action.id;
    }
    return next;
  }

  /** The action that is named at a place; what the flow does not hold is drawn as such. */
  private target(name: string | undefined, at: Place): string | undefined {
    if (name !== undefined && this.byId.has(name)) return name;
    if (!name || this.known.has(name)) return undefined;
    const id = `missing ${at.pointer}`;
    this.actions.push({ id, type: MISSING, name, at, inside: at, outputs: [], off: [], next: null, field: () => undefined, raw: null });
    return id;
  }

  /** An action of the list that was not read yet. */
  private fresh(id: string | undefined) {
    return id === undefined || this.done.has(id) ? undefined : this.byId.get(id);
  }

  /** An action that stands by itself: the one of a menu choice. */
  lone(value: Json, at: Place): string {
    const id = text(member(value, "id")) ?? at.pointer;
    if (this.done.has(id)) return id;
    this.done.add(id);
    this.read(id, value, at, this.from(text(member(value, "nextAction")), below(at, "nextAction"), null), undefined);
    return id;
  }

  /** Actions that nothing leads to are in the file, too; those to which only an output leads that is switched off do not exist. */
  rest(): void {
    for (const id of this.off) {
      const found = this.fresh(id);
      if (!found) continue;
      this.byId.delete(id);
      const after = [text(member(found.value, "nextAction")), ...pathsOf(found.value, found.at).map(({ next }) => next)];
      this.off.push(...after.filter((next) => next !== undefined));
    }
    for (const [id, { at }] of this.byId) this.from(id, at, null);
  }

  /** Reads an action and what its outputs lead to; `next` is what follows it. */
  private read(id: string, value: Json, at: Place, next: string | null, loop: string | undefined): void {
    const type = actionOfType(typeOf(value));
    const paths = pathsOf(value, at);
    const dynamic = paths.filter(({ key }) => key === undefined);
    const options = type === "digitalMenu" ? jsonOptions(value) : undefined;
    const outputs = paths.flatMap((path): Output[] => {
      if (path.off) {
        if (path.next !== undefined) this.off.push(path.next);
        return [];
      }
      const inside = path.key === "loop";
      const to = this.from(path.next, below(path.at, "nextActionId"), inside ? againAt(id) : next, inside ? id : loop);
      const when = type === "switch" && path.key === undefined ? comparisonOf(value, at, path, dynamic.indexOf(path)) : undefined;
      const key = path.key ?? (type === "switch" ? "case" : "path");
      return [{ key, label: path.label, at: path.at, to, when, words: options?.get(path.id) }];
    });
    const name = text(member(value, "name"));
    const trackingId = text(member(value, "trackingId"));
    this.actions.push({
      id,
      type,
      name,
      ...(trackingId === undefined ? {} : { trackingId: Number(trackingId) }),
      at,
      inside: at,
      outputs,
      off: paths.flatMap(({ off, key, label }) => (off ? (key ?? label ?? []) : [])),
      next,
      loop,
      field: (field) => fieldOf(value, field, at),
      raw: value,
    });
  }
}

interface Path {
  readonly id: string;
  /** YAML's name of a fixed output; absent for switch cases, intents, menu options and paths of tasks. */
  readonly key?: string;
  readonly label?: string;
  readonly at: Place;
  readonly next?: string;
  readonly off: boolean;
}

/** Outputs that YAML calls by another name. */
const FIXED: Readonly<Record<string, string>> = { conditionsNotMet: "default" };

function pathsOf(value: Json, at: Place): readonly Path[] {
  const body = member(value, "path");
  const written = [
    ...items(member(value, "paths")).map((path, i) => [path, below(at, "paths", i)] as const),
    ...(body === undefined ? [] : [[body, below(at, "path")] as const]),
  ];
  return written.map(([path, place]) => {
    const id = text(member(path, "outputId")) ?? "";
    const words = /^__(.+)__$/.exec(id)?.[1]?.toLowerCase();
    const key = words?.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const label = text(member(path, "label"));
    const next = text(member(path, "nextActionId"));
    return {
      id,
      key: key === undefined ? undefined : (ownOf(FIXED, key) ?? key),
      label,
      at: place,
      next,
      off: isTrue(member(path, "disabled")) || isTrue(member(path, "outOfService")),
    };
  });
}

/** A case is a condition of its own, or a constant that the expression of the switch is compared with. */
function comparisonOf(value: Json, at: Place, path: Path, position: number): Value | undefined {
  const condition = conditionOf(value, at, path, position);
  if (condition?.kind !== "literal" || /^(?:true|false)$/i.test(condition.text)) return condition;
  const compared = expressionIn(value, at);
  return compared ? equality(compared, condition) : condition;
}

/** The condition of a switch's case stands in a list beside the paths: the one that names the output's id, else the one in its position. */
function conditionOf(value: Json, at: Place, { id }: Path, position: number): Value | undefined {
  const lists = entries(value).filter(([key, list]) => key !== "paths" && Array.isArray(list) && list.some(isObject));
  const names = (item: Json) => entries(item).some(([, each]) => each === id);
  for (const [key, list] of lists) {
    const found = items(list).findIndex(names);
    if (found >= 0) return expressionIn(items(list)[found], below(at, key, found));
  }
  const [key, list] = lists.find(([, each]) => expressionIn(items(each)[position], at) !== undefined) ?? [];
  return key === undefined ? undefined : expressionIn(items(list)[position], below(at, key, position));
}

const EXPRESSIONS = ["expression", "value", "condition", "case"];

function expressionIn(item: Json | undefined, at: Place): Value | undefined {
  const key = EXPRESSIONS.find((name) => isObject(member(item, name)));
  return key === undefined
    ? member(item, "config") === undefined
      ? undefined
      : jsonValue(item, at)
    : jsonValue(member(item, key), below(at, key));
}

/** YAML's name of a field → the names that configuration JSON has for it. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  condition: ["expression"],
  targetQueue: ["queues", "queue"],
  targetNumber: ["externalNumber"],
  targetUser: ["user"],
  targetGroup: ["group"],
  targetFlow: ["flowName"],
  targetTaskRef: ["taskReference"],
  targetMenuRef: ["menuReference"],
  targetStateRef: ["stateReference"],
  destination: ["transferTargetQueue", "transferTarget", "transferTargetGroup"],
  overrideInQueueFlow: ["inQueueFlowName"],
  slot: ["selectedSlot"],
};

function fieldOf(value: Json, field: string, at: Place): Value | undefined {
  for (const name of [field, ...(ownOf(FIELDS, field) ?? [])]) {
    const own = member(value, name);
    if (own !== undefined) return jsonValue(own, below(at, name));
  }
  return undefined;
}
