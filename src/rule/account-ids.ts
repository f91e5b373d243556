import type { Node, PlatformId } from "../model/model.ts";
import type { Value } from "./values.ts";

/** An id that exists in one account, organization or environment alone, written where the platform takes something that does not. */
export interface AccountId {
  readonly id: string;
  /** What it belongs to. */
  readonly of: string;
  /** What the platform takes in its place. */
  readonly instead: string;
}

interface Form {
  readonly platforms: readonly PlatformId[];
  /** The id, in the group `id` where more than it is matched. */
  readonly form: RegExp;
  readonly of: string;
  readonly instead: string;
  /** True of the values that the platform takes in the other form. */
  readonly where: (node: Node, value: Value) => boolean;
}

const GUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const ARN = /\barn:aws[\w-]*:[\w-]+:[\w-]*:\d{12}:[\w:/.$-]+/;
const AWS = "one account of AWS";
const INSTANCE = "one instance of Amazon Connect";
const DYNAMIC = "a dynamic value ($.Attributes.…, $.External.…)";

/**
 * Parameters that the flow language takes "statically or dynamically", by action: the pages of these actions in
 * docs.aws.amazon.com/connect/latest/APIReference. The blocks of console exports are left out: these carry names, by which they are imported.
 */
const CONNECT: Readonly<Record<string, readonly string[]>> = {
  InvokeLambdaFunction: ["LambdaFunctionARN"],
  UpdateContactTargetQueue: ["QueueId", "AgentId"],
  TransferToFlow: ["ContactFlowId"],
  CheckHoursOfOperation: ["HoursOfOperationId"],
  ConnectParticipantWithLexBot: ["AliasArn", "PromptId"],
};
const isConnectParameter = ({ type = "" }: Node, { name }: Value) => CONNECT[type]?.includes(name) ?? false;
/** Properties of Bot Framework that are expressions (sdk.schema: BeginSkill, QnAMakerDialog). */
const COMPOSER = ["botId", "skillAppId", "knowledgeBaseId"];
/** A file of CloudFormation: references and pseudo parameters stand for every ARN (docs.aws.amazon.com/AWSCloudFormation, "Ref", "Fn::Sub"). */
const isTemplate = (_: Node, { at }: Value) => at.pointer.startsWith("/Resources/");
const isNotSaid = ({ kind }: Node) => kind !== "say" && kind !== "ask";

const FORMS: readonly Form[] = [
  {
    platforms: ["amazon-connect", "amazon-lex"],
    form: ARN,
    of: AWS,
    instead: "a reference or parameter of the template (!GetAtt, !Ref, ${AWS::AccountId})",
    where: isTemplate,
  },
  { platforms: ["amazon-connect"], form: ARN, of: AWS, instead: DYNAMIC, where: isConnectParameter },
  { platforms: ["amazon-connect"], form: new RegExp(`^${GUID}$`, "i"), of: INSTANCE, instead: DYNAMIC, where: isConnectParameter },
  {
    // Architect's expression help: FindQueue and its kin look a name up, their twins an id.
    platforms: ["genesys"],
    form: new RegExp(`\\bFind\\w+ById\\(\\s*\\\\?"(?<id>${GUID})\\\\?"`, "i"),
    of: "one organization of Genesys Cloud",
    instead: 'its name (FindQueue("…") and its kin)',
    where: isNotSaid,
  },
  {
    // twilio.com/docs/studio/widget-library/trigger-start, "Trigger (Start) variables".
    platforms: ["twilio-studio"],
    form: /\bAC[0-9a-f]{32}\b/,
    of: "one account of Twilio",
    instead: "the variable of the trigger ({{trigger.message.AccountSid}}, {{trigger.call.AccountSid}})",
    where: isNotSaid,
  },
  {
    // learn.microsoft.com/microsoft-copilot-studio/authoring-variables, "environment variables": Env.<name> in Power Fx.
    platforms: ["copilot-studio"],
    form: new RegExp(
      `https://(?<id>[\\w-]+(?:\\.api)?\\.crm\\d*\\.dynamics\\.com)|/environments/(?<environment>(?:Default-)?${GUID})|login\\.microsoftonline\\.com/(?<tenant>${GUID})`,
      "i",
    ),
    of: "one environment of Power Platform",
    instead: "an environment variable (Env.…)",
    where: isNotSaid,
  },
  {
    platforms: ["bot-framework"],
    form: new RegExp(`^${GUID}$`, "i"),
    of: "one registration of Azure",
    instead: "a setting (=settings.…)",
    where: (_, { name }) => COMPOSER.includes(name),
  },
];

/** What a file holds that may hold such an id: tried before its actions are read. */
export const MENTION = new RegExp(`arn:aws|${GUID}|\\bAC[0-9a-f]{32}|dynamics\\.com`, "i");

/** An id that examples and sanitized exports write. */
const NOBODYS = /^[0-]+$|:(\d)\1{11}:/;

/** The id that a value of an action holds where something else could stand. */
export function accountIdIn(platform: PlatformId, node: Node, value: Value): AccountId | undefined {
  for (const { platforms, form, of, instead, where } of FORMS) {
    if (!platforms.includes(platform) || !where(node, value)) continue;
    const match = form.exec(value.text);
    const id = match && (Object.values(match.groups ?? {}).find(Boolean) ?? match[0]);
    if (id && !NOBODYS.test(id)) return { id, of, instead };
  }
  return undefined;
}
