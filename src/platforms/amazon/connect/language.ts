import { below } from "../../../model/build.ts";
import { isObject, isTrue, text } from "../../../source/json.ts";
import { type Located, listOf, membersOf, part, partAt, textOf } from "../located.ts";
import { type Action, type Condition, type ConnectFlow, type ErrorBranch, isGenerated, targetOf } from "./flow.ts";
import { DEFAULTS } from "./table.ts";

/** What a flow says of itself, before the file around it adds names and ids. */
export type FlowBody = Pick<ConnectFlow, "at" | "start" | "actions" | "branches"> & { readonly name?: string; readonly type?: string };

export const isLanguage = (value: Located): boolean => {
  const actions = part(value, "Actions");
  return Array.isArray(actions?.value) && part(value, "StartAction") !== undefined;
};

/** Reads the flow language "2019-10-30". */
export function readLanguage(flow: Located): FlowBody {
  const metadata = part(flow, "Metadata");
  const type = textOf(part(metadata, "type"));
  const settings = part(flow, "Settings");
  const name = textOf(part(metadata, "name"));
  return {
    at: flow.at,
    ...(name && { name }),
    ...((type ?? settings) && { type: type ?? "module" }),
    start: targetOf(textOf(part(flow, "StartAction")), below(flow.at, "StartAction")),
    actions: listOf(part(flow, "Actions")).flatMap((action) =>
      isObject(action.value) ? [readAction(action, part(metadata, "ActionMetadata"))] : [],
    ),
    branches: branchesIn(settings),
  };
}

/** The branches of its own that a module declares in its settings, by reference name. */
export const branchesIn = (settings: Located | undefined): readonly string[] =>
  listOf(part(settings, "Transitions")).flatMap((each) => textOf(part(each, "ReferenceName")) ?? []);

function readAction(action: Located, metadata: Located | undefined): Action {
  const id = textOf(part(action, "Identifier")) ?? "";
  const type = textOf(part(action, "Type")) ?? "";
  const transitions = part(action, "Transitions");
  const next = part(transitions, "NextAction");
  const target = next && targetOf(textOf(next), next.at);
  const about = part(metadata, id);
  const parameters = part(action, "Parameters");
  const conditions = listOf(part(transitions, "Conditions")).map(readCondition);
  const errors = listOf(part(transitions, "Errors")).map(readError);
  const friendly = isTrue(part(about, "isFriendlyName")?.value ?? false) || !isGenerated(id);
  return {
    id,
    type,
    written: type,
    at: action.at,
    typeAt: below(action.at, "Type"),
    ...(friendly && id && { label: id }),
    parameters: new Map(membersOf(parameters)),
    names: displayNames(about),
    ...(target && { next: target }),
    conditions,
    errors: [...errors, ...(target && isDefault(type, conditions, errors) ? [{ type: NO_MATCH, target }] : [])],
  };
}

const NO_MATCH = "NoMatchingCondition";

/** True where `NextAction` is "No match". Digits that are stored match always, and the two conditions of opening hours leave nothing else. */
const isDefault = (type: string, { length }: readonly Condition[], errors: readonly ErrorBranch[]): boolean =>
  DEFAULTS.has(type) &&
  !errors.some((error) => error.type === NO_MATCH) &&
  !(type === "GetParticipantInput" && length === 0) &&
  !(type === "CheckHoursOfOperation" && length !== 1);

const readCondition = (each: Located): Condition => ({
  operator: textOf(partAt(each, "Condition", "Operator")) ?? "Equals",
  operands: listOf(partAt(each, "Condition", "Operands")).flatMap((operand) => text(operand.value) ?? []),
  target: targetOf(textOf(part(each, "NextAction")), each.at),
});

const readError = (each: Located): ErrorBranch => ({
  type: textOf(part(each, "ErrorType")) ?? "NoMatchingError",
  target: targetOf(textOf(part(each, "NextAction")), each.at),
});

/** The only place with names: `parameters.<Param>.displayName`, and the older twins beside it. */
export function displayNames(about: Located | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (key: string, name: string | undefined) => {
    if (name && !names.has(key) && !name.startsWith("$.")) names.set(key, name);
  };
  const parameters = part(about, "parameters");
  add("LexV2Bot", textOf(partAt(parameters, "LexV2Bot", "AliasArn", "lexV2BotName")));
  add("LexV2Bot", textOf(part(about, "lexV2BotName")));
  for (const [key, value] of membersOf(parameters)) add(key, textOf(part(value, "displayName")));
  for (const [hook, value] of membersOf(part(parameters, "EventHooks"))) add(`EventHooks.${hook}`, textOf(part(value, "displayName")));
  add("ContactFlowId", textOf(partAt(about, "ContactFlow", "text")));
  add("FlowModuleId", textOf(part(about, "contactFlowModuleName")));
  add("EventHooks", textOf(partAt(about, "contactFlow", "text")));
  add("QueueId", textOf(partAt(about, "queue", "text")));
  return names;
}
