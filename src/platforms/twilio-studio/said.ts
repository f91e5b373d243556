import { ownOf, push } from "../../model/maps.ts";
import { items, member, text } from "../../source/json.ts";
import { answerIn } from "../answer-words.ts";
import { isKey, menuWords } from "../menu.ts";
import { variableOf, writesOf } from "./liquid.ts";
import type { SplitCase } from "./splits.ts";
import { listed } from "./splits.ts";
import type { State, States } from "./states.ts";
import { textsOf } from "./texts.ts";
import { WIDGETS } from "./widgets.ts";

/** Which splits are the customer's choice, and with which words. */
export interface Said {
  /** The words of a case by which a customer chooses it; nothing where it tests something else. */
  readonly words: (split: SplitCase) => readonly string[];
  /** The virtual agent whose answer a case tests. */
  readonly virtualAgent: (split: SplitCase) => boolean;
}

/** Results of a function, a request or a bot; the first message; what was chosen before a web chat began. */
const SAID = [
  /^widgets\.[\w-]+\.(parsed|memory|body)\b/,
  /^trigger\.(message|conversation)\.(Body|MessageBody|Button\w*|List\w*)$/,
  /^trigger\.(message|conversation)\..*pre_?engagement/i,
];

export function saidIn({ byName }: States, isParameterSaid: (variable: string) => boolean): Said {
  const roots = new Map<string, Set<string>>();
  for (const { type, properties } of byName.values())
    if (type === "set-variables")
      for (const [variable, root] of writesOf(properties).roots) roots.set(variable, (roots.get(variable) ?? new Set()).add(root));
  const widgetOf = (variable: string): State | undefined => byName.get(/^widgets\.([\w-]+)/.exec(variable)?.[1] ?? "");
  const isSaid = (variable: string): boolean => {
    const widget = widgetOf(variable);
    // A subflow hands back what it asked.
    if (widget?.type === "run-subflow" || SAID.some((pattern) => pattern.test(variable)) || isParameterSaid(variable)) return true;
    return widget !== undefined && variable === `widgets.${widget.name}` && ownOf(WIDGETS, widget.type)?.replies === true;
  };
  /** The variable and all that it is made from. */
  const sources = (variable: string): readonly string[] => {
    const found = new Set([variable]);
    for (const each of found) for (const root of roots.get(each) ?? []) found.add(root);
    return [...found];
  };
  const prompts = promptsOf(byName);
  return {
    words: ({ subject, words }) => {
      if (subject === undefined || words.length === 0) return [];
      const said = sources(subject).filter(isSaid);
      if (said.length === 0) return [];
      const keys = words.flatMap(listed).filter((word) => isKey(word) && answerIn(word) === undefined);
      const menus = said.flatMap((variable) => prompts(widgetOf(variable)));
      return [...words, ...keys.flatMap((key) => menus.flatMap((menu) => menuWords(menu, key) ?? []))];
    },
    virtualAgent: ({ subject }) => subject !== undefined && ownOf(WIDGETS, widgetOf(subject)?.type ?? "")?.virtualAgent === true,
  };
}

/** What stands before the customer when a widget waits for an answer: its own words, and those of the messages right before it. */
function promptsOf(byName: States["byName"]): (widget: State | undefined) => readonly string[] {
  const before = new Map<string, State[]>();
  for (const state of byName.values()) for (const { next } of state.transitions) if (next !== undefined) push(before, next, state);
  const written = templatesIn(byName);
  return (widget) => {
    if (!widget) return [];
    const said = [widget];
    // What says nothing is looked behind in its turn: the set grows while it is walked.
    const silent = new Set([widget]);
    for (const { name } of silent)
      for (const state of before.get(name) ?? []) {
        const kind = ownOf(WIDGETS, state.type)?.kind;
        if (kind === "say") said.push(state);
        else if (kind === "effect" || kind === "branch") silent.add(state);
      }
    return said.flatMap((state) => textsOf(state).flatMap(({ text }) => written(text)));
  };
}

/** The texts that a template says: those between its tags, of which a condition may choose one, or what the flow keeps in a variable. */
function templatesIn(byName: States["byName"]): (template: string) => readonly string[] {
  const kept = new Map<string, string[]>();
  for (const { type, properties } of byName.values())
    for (const each of type === "set-variables" ? items(member(properties, "variables")) : [])
      push(kept, `flow.variables.${text(member(each, "key"))}`, text(member(each, "value")) ?? "");
  return (template) => {
    const texts = kept.get(variableOf(template) ?? "") ?? [template];
    return texts.flatMap((each) => each.split(/\{%[^%]*%\}/));
  };
}
