import type { Literal } from "../../model/model.ts";
import type { Facts, Value, Values } from "../conditions/facts.ts";
import { isAssumption } from "../conditions/guard.ts";
import { type Liveness, PATH } from "./liveness.ts";

/**
 * Reduces what a path knows at a node to what is worth knowing there: variables that a later guard compares, with only the compared literals as
 * values. Paths that differ in nothing else share one state.
 */
export class Keeper {
  private readonly live: Liveness;
  private readonly compared: ReadonlyMap<string, ReadonlySet<Literal>>;
  private readonly intern: (values: Values) => Facts;
  private readonly nothing: Facts;
  /** By the id of facts: what was last kept of them, and where. Along a path, the same variables stay live for long. */
  private readonly last: { readonly node: number; readonly facts: Facts }[] = [];

  constructor(live: Liveness, compared: ReadonlyMap<string, ReadonlySet<Literal>>, intern: (values: Values) => Facts) {
    this.live = live;
    this.compared = compared;
    this.intern = intern;
    this.nothing = intern(new Map());
  }

  /** `from` = what the path knew before; if `values` are still the same, the result can often be reused. */
  keptAt(node: number, values: Values, from: Facts | undefined): Facts {
    if (values.size === 0 || !this.live.any(node)) return this.nothing;
    const known = from?.values === values ? this.last[from.id] : undefined;
    if (known && this.live.same(known.node, node)) return known.facts;
    const facts = this.intern(this.worth(values, node));
    const now = { node, facts };
    this.last[facts.id] = now;
    if (from?.values === values) this.last[from.id] = now;
    return facts;
  }

  private worth(values: Values, node: number): Values {
    let changes = false;
    const result = new Map<string, Value>();
    values.forEach((value, key) => {
      const left = this.live.has(node, key) && !isAssumption(key) ? this.coarse(key, value) : undefined;
      if (left) result.set(key, left);
      changes ||= left !== value;
    });
    return changes ? result : values;
  }

  /** A value that no guard compares becomes "some other value": none of the compared ones. */
  private coarse(key: string, value: Value): Value {
    const literals = this.compared.get(key);
    if (PATH.has(key) || value.is === undefined || literals?.has(value.is)) return value;
    const not = [...(literals ?? [])].sort();
    return {
      not: value.is === null || not.includes(null) ? not : [...not, null],
      asked: value.asked,
      handed: value.handed,
      guessed: value.guessed,
    };
  }
}
