import { below } from "../../model/build.ts";
import type { Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";
import { actionOfChoice } from "./action-names.ts";
import type { Action, Container } from "./shape.ts";
import { readAction, readList } from "./yaml-actions.ts";

const END = { after: null } as const;

/** The menus of a call flow, with those that stand inside their choices. */
export const menusIn = (body: Json, at: Place): readonly Container[] =>
  items(member(body, "menus")).flatMap((item, i) => menuIn(member(item, "menu"), below(at, "menus", i, "menu")));

function menuIn(menu: Json | undefined, place: Place): readonly Container[] {
  if (!isObject(menu)) return [];
  const name = text(member(menu, "name")) ?? "menu";
  const actions: Action[] = [];
  const inside: Container[] = [];
  const choices = items(member(menu, "choices")).flatMap((choice, i) => {
    const [entry] = entries(choice);
    if (!entry) return [];
    const [key, value] = entry;
    const at = below(place, "choices", i);
    const inner = below(at, key);
    const said = text(member(value, "name")) ?? key;
    const terms = entries(member(value, "speechRecTerms")).flatMap(([, spoken]) =>
      items(member(spoken, "terms") ?? spoken).flatMap((term) => text(term) ?? []),
    );
    const [sub, ...deeper] = isObject(member(value, "menu"))
      ? menuIn(member(value, "menu"), below(inner, "menu"))
      : member(value, "choices")
        ? menuIn(value, inner)
        : [];
    if (sub) inside.push(sub, ...deeper);
    return [{ name: said, words: [said, ...terms], at, to: leadOf(key, value, at, inner, sub, actions) }];
  });
  return [
    { id: text(member(menu, "refId")) ?? name, name, kind: "menu", at: place, first: null, actions, choices, variables: [] },
    ...inside,
  ];
}

/** The action behind a choice: its own menu, its own list of actions, or the one that its key names. */
function leadOf(key: string, value: Json, at: Place, inner: Place, sub: Container | undefined, out: Action[]): string | null {
  const task = member(value, "task");
  if (!sub && isObject(task) && member(task, "actions") !== undefined)
    return readList(member(task, "actions"), below(inner, "task", "actions"), END, out);
  const id = readAction(sub ? "jumpToMenu" : actionOfChoice(key), value, at, inner, END, out);
  const action = sub && out.pop();
  if (sub && action)
    out.push({
      ...action,
      field: (field) => (field === "targetMenuRef" ? { kind: "literal", text: sub.id, at: inner } : action.field(field)),
    });
  return id;
}
