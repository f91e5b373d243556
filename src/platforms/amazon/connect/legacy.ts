import { below } from "../../../model/build.ts";
import { ownOf } from "../../../model/maps.ts";
import { text } from "../../../source/json.ts";
import { type Located, listOf, part, partAt, textOf } from "../located.ts";
import { type Action, type Condition, type ErrorBranch, flowKind, type Target, targetOf } from "./flow.ts";
import { displayNames, type FlowBody } from "./language.ts";
import { readParameters } from "./legacy-parameters.ts";
import { ERRORS, OPERANDS, OPERATORS, TYPES } from "./legacy-words.ts";

/** Console exports of the years before the flow language: `modules` with `branches`, no filler transitions, the same blocks. */
export const isLegacy = (value: Located): boolean =>
  Array.isArray(part(value, "modules")?.value) &&
  part(value, "start") !== undefined &&
  listOf(part(value, "modules")).every((module) => part(module, "type") !== undefined && part(module, "id") !== undefined);

export function readLegacy(flow: Located): FlowBody {
  const metadata = part(flow, "metadata");
  const name = textOf(part(metadata, "name"));
  const type = textOf(part(metadata, "type")) ?? textOf(part(flow, "type"));
  const queued = flowKind(type) === "queue";
  return {
    at: flow.at,
    ...(name && { name }),
    ...(type && { type }),
    start: targetOf(textOf(part(flow, "start")), below(flow.at, "start")),
    actions: listOf(part(flow, "modules")).map((module) => readModule(module, queued)),
    branches: [],
  };
}

function readModule(module: Located, queued: boolean): Action {
  const written = textOf(part(module, "type")) ?? "";
  const target = textOf(part(module, "target"));
  const mapped = ownOf(TYPES, `${written} ${target}`) ?? ownOf(TYPES, written) ?? written;
  const type = queued && mapped === "TransferContactToQueue" ? "DequeueContactAndTransferToQueue" : mapped;
  const given = listOf(part(module, "parameters"));
  const branches = listOf(part(module, "branches"));
  const success = branches.find((branch) => textOf(part(branch, "condition")) === "Success");
  const label = textOf(partAt(module, "metadata", "name"));
  const conditions = branches.map((branch) => textOf(part(branch, "condition")) ?? "");
  const next = success && transitionOf(success);
  return {
    id: textOf(part(module, "id")) ?? "",
    type,
    written: target ? `${written} ${target}` : written,
    at: module.at,
    typeAt: below(module.at, "type"),
    ...(label && { label }),
    parameters: readParameters(type, { at: module.at, written, parameters: given, branches: conditions }),
    names: new Map([...displayNames(part(module, "metadata")), ...readNames(given)]),
    ...(next && { next }),
    conditions: branches.flatMap((branch) => readCondition(branch, type)),
    errors: branches.flatMap((branch) => readError(branch, type)),
  };
}

const transitionOf = (branch: Located): Target => targetOf(textOf(part(branch, "transition")), branch.at);

function readCondition(branch: Located, type: string): readonly Condition[] {
  const condition = textOf(part(branch, "condition")) ?? "";
  const target = transitionOf(branch);
  const value = text(part(branch, "conditionValue")?.value);
  const fixed = ownOf(OPERANDS, condition);
  if (fixed) return [{ operator: "Equals", operands: [fixed], target }];
  if (condition === "Timeout" && type === "Wait") return [{ operator: "Equals", operands: ["WaitCompleted"], target }];
  if (condition === "Timeout" && type === "MessageParticipantIteratively")
    return [{ operator: "Equals", operands: ["MessagesInterrupted"], target }];
  if (condition === "Success" || condition === "Timeout" || ownOf(ERRORS, condition)) return [];
  const operator = textOf(part(branch, "conditionType")) ?? "Equals";
  return [{ operator: ownOf(OPERATORS, operator) ?? operator, operands: value === undefined ? [] : [value], target }];
}

function readError(branch: Located, type: string): readonly ErrorBranch[] {
  const condition = textOf(part(branch, "condition")) ?? "";
  const target = transitionOf(branch);
  const error = (meant: string): readonly ErrorBranch[] => [{ type: meant, target }];
  if (condition === "Timeout" && type === "TransferParticipantToThirdParty") return error("ConnectionTimeLimitExceeded");
  if (condition === "Timeout" && type !== "Wait" && type !== "MessageParticipantIteratively") return error("InputTimeLimitExceeded");
  const meant = ownOf(ERRORS, condition);
  if (!meant) return [];
  return error(meant === "InvalidCallbackNumber" && type === "GetParticipantInput" ? "InvalidPhoneNumber" : meant);
}

function readNames(given: readonly Located[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const keys: Readonly<Record<string, string>> = { Queue: "QueueId", Agent: "AgentId", BotName: "LexV2Bot" };
  for (const each of given) {
    const name = textOf(part(each, "name")) ?? "";
    const shown = textOf(part(each, "resourceName")) ?? (name === "BotName" ? textOf(part(each, "value")) : undefined);
    if (!shown) continue;
    names.set(ownOf(keys, name) ?? name, shown);
    if (name === "ContactFlowId") names.set("EventHooks", shown);
  }
  return names;
}
