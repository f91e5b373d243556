import { below } from "../../../model/build.ts";
import type { Place } from "../../../model/model.ts";
import type { Json } from "../../../source/document.ts";
import { isTrue, type JsonObject, text } from "../../../source/json.ts";
import { type Located, listOf, part, partAt, textOf } from "../located.ts";
import { type Action, type Condition, type ErrorBranch, flowKind, type Target, targetOf } from "./flow.ts";
import type { FlowBody } from "./language.ts";
import { systemPath } from "./paths.ts";

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

/** Module type (and target) → action type. Source: exports of 2018 to 2021, and the block list of the administrator guide. */
const TYPES: Readonly<Record<string, string>> = {
  PlayPrompt: "MessageParticipant",
  PlayAudio: "MessageParticipant",
  "GetUserInput Lex": "ConnectParticipantWithLexBot",
  GetUserInput: "GetParticipantInput",
  StoreUserInput: "GetParticipantInput",
  StoreCustomerInput: "GetParticipantInput",
  CheckAttribute: "Compare",
  SetAttributes: "UpdateContactAttributes",
  InvokeExternalResource: "InvokeLambdaFunction",
  SetQueue: "UpdateContactTargetQueue",
  "Transfer Queue": "TransferContactToQueue",
  "Transfer Flow": "TransferToFlow",
  "Transfer PhoneNumber": "TransferParticipantToThirdParty",
  "Transfer Agent": "TransferContactToAgent",
  "Transfer Callback": "CreateCallbackContact",
  TransferToFlow: "TransferToFlow",
  Disconnect: "DisconnectParticipant",
  Resume: "EndFlowExecution",
  ResumeContact: "ResumeContact",
  Loop: "Loop",
  LoopPrompts: "MessageParticipantIteratively",
  Wait: "Wait",
  CheckHoursOfOperation: "CheckHoursOfOperation",
  CheckStaffing: "CheckMetricData",
  CheckQueueStatus: "CheckMetricData",
  GetQueueMetrics: "GetMetricData",
  GetMetrics: "GetMetricData",
  Distribute: "DistributeByPercentage",
  DistributeByPercentage: "DistributeByPercentage",
  SetVoice: "UpdateContactTextToSpeechVoice",
  SetLoggingBehavior: "UpdateFlowLoggingBehavior",
  SetRecordingBehavior: "UpdateContactRecordingBehavior",
  SetContactFlow: "UpdateContactEventHooks",
  SetEventHook: "UpdateContactEventHooks",
  SetContactData: "UpdateContactData",
  SetCallBackNumber: "UpdateContactCallbackNumber",
  SetCallbackNumber: "UpdateContactCallbackNumber",
  SetRoutingBehavior: "UpdateContactRoutingBehavior",
  ChangeRoutingPriority: "UpdateContactRoutingBehavior",
  StartMediaStreaming: "UpdateContactMediaStreamingBehavior",
  StopMediaStreaming: "UpdateContactMediaStreamingBehavior",
  HoldParticipant: "UpdatePreviousContactParticipantState",
  CreateTask: "CreateTask",
  InvokeModule: "InvokeFlowModule",
  InvokeFlowModule: "InvokeFlowModule",
  CustomerProfiles: "GetCustomerProfile",
  TagContact: "TagContact",
};

/** Branches that are errors, and which. `Timeout` depends on the block. */
const ERRORS: Readonly<Record<string, string>> = {
  Error: "NoMatchingError",
  NoMatch: "NoMatchingCondition",
  AtCapacity: "QueueAtCapacity",
  CallFailure: "CallFailed",
  InvalidNumber: "InvalidCallbackNumber",
  NotDialable: "CallbackNumberNotDialable",
  ContactNotLinked: "ContactNotLinked",
  NoneFound: "NoneFoundError",
  MultipleFound: "MultipleFoundError",
};

/** Branches that are conditions with a fixed operand. */
const OPERANDS: Readonly<Record<string, string>> = {
  True: "True",
  False: "False",
  Looping: "ContinueLooping",
  Complete: "DoneLooping",
  CustomerReturn: "CustomerReturned",
  MessagesInterrupted: "MessagesInterrupted",
};

const OPERATORS: Readonly<Record<string, string>> = {
  GreaterThan: "NumberGreaterThan",
  GreaterThanOrEqualTo: "NumberGreaterOrEqualTo",
  LessThan: "NumberLessThan",
  LessThanOrEqualTo: "NumberLessOrEqualTo",
  StartsWith: "TextStartsWith",
  EndsWith: "TextEndsWith",
  Contains: "TextContains",
};

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

function readModule(module: Located, queued: boolean): Action {
  const written = textOf(part(module, "type")) ?? "";
  const target = textOf(part(module, "target"));
  const mapped = own(TYPES, `${written} ${target}`) ?? own(TYPES, written) ?? written;
  const type = queued && mapped === "TransferContactToQueue" ? "DequeueContactAndTransferToQueue" : mapped;
  const given = listOf(part(module, "parameters"));
  const branches = listOf(part(module, "branches"));
  const success = branches.find((branch) => textOf(part(branch, "condition")) === "Success");
  const label = textOf(partAt(module, "metadata", "name"));
  const next = success && transitionOf(success);
  return {
    id: textOf(part(module, "id")) ?? "",
    type,
    written: target ? `${written} ${target}` : written,
    at: module.at,
    typeAt: below(module.at, "type"),
    ...(label && { label }),
    parameters: readParameters(type, written, module.at, given, next !== undefined),
    names: readNames(given),
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
  const fixed = own(OPERANDS, condition);
  if (fixed) return [{ operator: "Equals", operands: [fixed], target }];
  if (condition === "Timeout" && type === "Wait") return [{ operator: "Equals", operands: ["WaitCompleted"], target }];
  if (condition === "Timeout" && type === "MessageParticipantIteratively")
    return [{ operator: "Equals", operands: ["MessagesInterrupted"], target }];
  if (condition === "Success" || condition === "Timeout" || own(ERRORS, condition)) return [];
  const operator = textOf(part(branch, "conditionType")) ?? "Equals";
  return [{ operator: own(OPERATORS, operator) ?? operator, operands: value === undefined ? [] : [value], target }];
}

function readError(branch: Located, type: string): readonly ErrorBranch[] {
  const condition = textOf(part(branch, "condition")) ?? "";
  const target = transitionOf(branch);
  if (condition === "Timeout" && type === "TransferParticipantToThirdParty") return [{ type: "ConnectionTimeLimitExceeded", target }];
  if (condition === "Timeout" && type !== "Wait" && type !== "MessageParticipantIteratively")
    return [{ type: "InputTimeLimitExceeded", target }];
  const error = own(ERRORS, condition);
  if (!error) return [];
  return [{ type: error === "InvalidCallbackNumber" && type === "GetParticipantInput" ? "InvalidPhoneNumber" : error, target }];
}

/** Parameters are a list of `{name, value, namespace, key}`; a namespace makes the value the name of an attribute. */
function readParameters(
  type: string,
  written: string,
  at: Place,
  given: readonly Located[],
  continues: boolean,
): ReadonlyMap<string, Located> {
  const result = new Map<string, Located>();
  const find = (name: string) => given.find((each) => textOf(part(each, "name")) === name);
  const valueAt = (each: Located): Located => ({ value: givenValue(each), at: part(each, "value")?.at ?? each.at });
  const rename = (from: string, to: string) => {
    const found = find(from);
    if (found) result.set(to, valueAt(found));
  };
  const synthetic = (name: string, value: Json, near = at) => void result.set(name, { value, at: near });
  rename("Text", "Text");
  switch (type) {
    case "Compare": {
      const attribute = find("Attribute");
      if (attribute) {
        const path = systemPath(textOf(part(find("Namespace"), "value")), textOf(part(attribute, "value")) ?? "");
        synthetic("ComparisonValue", path, part(attribute, "value")?.at);
      }
      break;
    }
    case "UpdateContactAttributes": {
      const attributes: JsonObject = Object.create(null);
      for (const each of given)
        if (textOf(part(each, "name")) === "Attribute") attributes[textOf(part(each, "key")) ?? ""] = givenValue(each);
      synthetic("Attributes", attributes);
      break;
    }
    case "UpdateContactEventHooks": {
      const flow = find("ContactFlowId");
      const hook = textOf(part(find("Type"), "value"));
      if (flow && hook) synthetic("EventHooks", { [hook]: givenValue(flow) }, flow.at);
      break;
    }
    case "ConnectParticipantWithLexBot": {
      const alias = find("BotAliasArn");
      const name = find("BotName");
      if (alias) synthetic("LexV2Bot", { AliasArn: givenValue(alias) }, alias.at);
      else if (name) synthetic("LexBot", { Name: givenValue(name), Alias: textOf(part(find("BotAlias"), "value")) ?? "" }, name.at);
      break;
    }
    case "GetParticipantInput":
      synthetic("StoreInput", written === "GetUserInput" ? "False" : "True");
      if (isTrue(part(find("EncryptEntry"), "value")?.value)) synthetic("InputEncryption", {});
      break;
    case "CheckMetricData":
      synthetic(
        "MetricType",
        written === "CheckStaffing" ? `NumberOfAgents${textOf(part(find("Status"), "value")) ?? "Available"}` : "NumberOfContactsInQueue",
      );
      break;
    case "TransferParticipantToThirdParty":
      rename("PhoneNumber", "ThirdPartyPhoneNumber");
      synthetic("ContinueFlowExecution", continues ? "True" : "False");
      break;
    case "UpdateContactTargetQueue":
    case "DequeueContactAndTransferToQueue":
      rename("Queue", "QueueId");
      rename("Agent", "AgentId");
      break;
    default:
      rename("ContactFlowId", "ContactFlowId");
      rename("FlowModuleId", "FlowModuleId");
      rename("LoopCount", "LoopCount");
  }
  return result;
}

const givenValue = (parameter: Located): Json => {
  const value = part(parameter, "value")?.value ?? "";
  const namespace = textOf(part(parameter, "namespace"));
  return namespace ? systemPath(namespace, text(value) ?? "") : value;
};

function readNames(given: readonly Located[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const keys: Readonly<Record<string, string>> = { Queue: "QueueId", Agent: "AgentId", BotName: "LexV2Bot" };
  for (const each of given) {
    const name = textOf(part(each, "name")) ?? "";
    const shown = textOf(part(each, "resourceName")) ?? (name === "BotName" ? textOf(part(each, "value")) : undefined);
    if (!shown) continue;
    names.set(own(keys, name) ?? name, shown);
    if (name === "ContactFlowId") names.set("EventHooks", shown);
  }
  return names;
}
