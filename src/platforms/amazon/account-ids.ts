import { ownOf } from "../../model/maps.ts";
import { type AccountIdForm, type AccountIds, GUID } from "../account-ids.ts";

const ARN = /\barn:aws[\w-]*:[\w-]+:[\w-]*:\d{12}:[\w:/.$-]+/;
const AWS = "one account of AWS";
const DYNAMIC = "a dynamic value ($.Attributes.…, $.External.…)";

/**
 * Parameters that the flow language takes "statically or dynamically", by action: the pages of these actions in
 * docs.aws.amazon.com/connect/latest/APIReference. The blocks of console exports are left out: these carry names, by which they are imported.
 */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  InvokeLambdaFunction: ["LambdaFunctionARN"],
  UpdateContactTargetQueue: ["QueueId", "AgentId"],
  TransferToFlow: ["ContactFlowId"],
  CheckHoursOfOperation: ["HoursOfOperationId"],
  ConnectParticipantWithLexBot: ["AliasArn", "PromptId"],
};
const isParameter: AccountIdForm["where"] = ({ type = "" }, { name }) => ownOf(PARAMETERS, type)?.includes(name) ?? false;

/** In CloudFormation references and pseudo parameters stand for every ARN (docs.aws.amazon.com/AWSCloudFormation, "Ref", "Fn::Sub"). */
const TEMPLATE: AccountIdForm = {
  form: ARN,
  of: AWS,
  instead: "a reference or parameter of the template (!GetAtt, !Ref, ${AWS::AccountId})",
  where: (_, { at }) => at.pointer.startsWith("/Resources/"),
};

export const lexAccountIds: AccountIds = { mention: /arn:aws/i, forms: [TEMPLATE] };

export const connectAccountIds: AccountIds = {
  mention: new RegExp(`arn:aws|${GUID}`, "i"),
  forms: [
    TEMPLATE,
    { form: ARN, of: AWS, instead: DYNAMIC, where: isParameter },
    { form: new RegExp(`^${GUID}$`, "i"), of: "one instance of Amazon Connect", instead: DYNAMIC, where: isParameter },
  ],
};
