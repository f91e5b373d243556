import { ownOf } from "../../../model/maps.ts";
import type { Place } from "../../../model/model.ts";
import type { Json } from "../../../source/document.ts";
import { isTrue, type JsonObject, text } from "../../../source/json.ts";
import { type Located, part, textOf } from "../located.ts";
import { systemPath } from "./paths.ts";

/** Parameters of console exports are a list of `{name, value, namespace, key}`; a namespace makes the value the name of an attribute. */

/** A module while its parameters are read. */
export interface Given {
  readonly at: Place;
  /** The module's own type. */
  readonly written: string;
  readonly parameters: readonly Located[];
  /** Conditions of its branches. */
  readonly branches: readonly string[];
}

type Read = readonly (readonly [name: string, value: Located])[];

/** The parameters in the words of the flow language. */
export function readParameters(type: string, given: Given): ReadonlyMap<string, Located> {
  const read = ownOf(BY_TYPE, type);
  return new Map([...renamed(given, "Text"), ...(read?.(given) ?? renamed(given, "ContactFlowId", "FlowModuleId", "LoopCount"))]);
}

const BY_TYPE: Readonly<Record<string, (given: Given) => Read>> = {
  Compare: (given) => {
    const attribute = find(given, "Attribute");
    if (!attribute) return [];
    const path = systemPath(textOf(part(find(given, "Namespace"), "value")), textOf(part(attribute, "value")) ?? "");
    return [["ComparisonValue", { value: path, at: part(attribute, "value")?.at ?? attribute.at }]];
  },
  UpdateContactAttributes: (given) => [
    ["Attributes", { value: given.written === "SetScreenPop" ? popped(given) : set(given), at: given.at }],
  ],
  UpdateContactEventHooks: (given) => {
    const flow = find(given, "ContactFlowId");
    const hook = textOf(part(find(given, "Type"), "value"));
    return flow && hook ? [["EventHooks", { value: { [hook]: valueIn(flow) }, at: flow.at }]] : [];
  },
  ConnectParticipantWithLexBot: (given) => {
    const alias = find(given, "BotAliasArn");
    if (alias) return [["LexV2Bot", { value: { AliasArn: valueIn(alias) }, at: alias.at }]];
    const name = find(given, "BotName");
    return name
      ? [["LexBot", { value: { Name: valueIn(name), Alias: textOf(part(find(given, "BotAlias"), "value")) ?? "" }, at: name.at }]]
      : [];
  },
  GetParticipantInput: (given) => [
    ["StoreInput", { value: given.written === "GetUserInput" ? "False" : "True", at: given.at }],
    ...(isTrue(part(find(given, "EncryptEntry"), "value")?.value) ? [["InputEncryption", { value: {}, at: given.at }] as const] : []),
  ],
  CheckMetricData: (given) => [["MetricType", { value: metricOf(given), at: given.at }]],
  TransferParticipantToThirdParty: (given) => [
    ...renamed(given, ["PhoneNumber", "ThirdPartyPhoneNumber"]),
    ["ContinueFlowExecution", { value: given.branches.includes("Success") ? "True" : "False", at: given.at }],
  ],
  UpdateContactTargetQueue: (given) => renamed(given, ["Queue", "QueueId"], ["Agent", "AgentId"]),
  DequeueContactAndTransferToQueue: (given) => renamed(given, ["Queue", "QueueId"], ["Agent", "AgentId"]),
};

const find = ({ parameters }: Given, name: string) => parameters.find((each) => textOf(part(each, "name")) === name);

const renamed = (given: Given, ...names: readonly (string | readonly [from: string, to: string])[]): Read =>
  names.flatMap((name) => {
    const [from, to] = typeof name === "string" ? [name, name] : name;
    const found = find(given, from);
    return found ? [[to, { value: valueIn(found), at: part(found, "value")?.at ?? found.at }] as const] : [];
  });

/** The literal, or the path of the attribute that the namespace makes of it. */
function valueIn(parameter: Located): Json {
  const value = part(parameter, "value")?.value ?? "";
  const namespace = textOf(part(parameter, "namespace"));
  return namespace ? systemPath(namespace, text(value) ?? "") : value;
}

function set({ parameters }: Given): Json {
  const attributes: JsonObject = Object.create(null);
  for (const each of parameters)
    if (textOf(part(each, "name")) === "Attribute") attributes[textOf(part(each, "key")) ?? ""] = valueIn(each);
  return attributes;
}

/** "Set screen pop", the forerunner of "Set contact attributes", sets one. */
function popped(given: Given): Json {
  const [key, value] = [find(given, "key"), find(given, "value")];
  const attributes: JsonObject = Object.create(null);
  if (key && value) attributes[textOf(part(key, "value")) ?? ""] = valueIn(value);
  return attributes;
}

/** "Check staffing" asks for agents in a state, "Check queue status" for the time in queue or the contacts in it. */
function metricOf(given: Given): string {
  if (given.written === "CheckStaffing") return `NumberOfAgents${textOf(part(find(given, "Status"), "value")) ?? "Available"}`;
  return given.branches.includes("CheckQueueTime") ? "OldestContactInQueueAge" : "NumberOfContactsInQueue";
}
