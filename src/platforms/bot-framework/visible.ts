import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { isWithin } from "../../source/pointer.ts";
import type { Step } from "../microsoft/lists.ts";
import type { Trigger } from "./triggers.ts";

/** A `GotoAction` finds actions of its own list, then of the lists around it. */
export function visibleFrom(step: Step, trigger: Trigger, name: string): string | undefined {
  let found: { readonly pointer: string; readonly depth: number } | undefined;
  const look = (list: Json | undefined, at: Place): void => {
    if (!isWithin(step.at.pointer, at.pointer)) return;
    items(list).forEach((action, i) => {
      const place = below(at, i);
      if (text(member(action, "id")) === name && (!found || at.pointer.length > found.depth))
        found = { pointer: place.pointer, depth: at.pointer.length };
      for (const key of ["actions", "elseActions", "default"]) look(member(action, key), below(place, key));
      items(member(action, "cases")).forEach((each, n) => void look(member(each, "actions"), below(place, "cases", n, "actions")));
    });
  };
  look(trigger.actions, trigger.actionsAt);
  return found?.pointer;
}
