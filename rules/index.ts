// Written by scripts/rules-index.ts. Do not edit.
import type { Rule } from "../src/rule/rule.ts";
import complianceBotDisclosure from "./compliance/bot-disclosure.ts";
import complianceCrossJurisdiction from "./compliance/cross-jurisdiction.ts";
import complianceHumanRoute from "./compliance/human-route.ts";
import complianceRecordingNotice from "./compliance/recording-notice.ts";
import configUnknownName from "./config/unknown-name.ts";
import configUnusedSuppression from "./config/unused-suppression.ts";
import failureClosedHours from "./failure/closed-hours.ts";
import failureErrorBranch from "./failure/error-branch.ts";
import failureFallbackNoEscalation from "./failure/fallback-no-escalation.ts";
import failureNoAgent from "./failure/no-agent.ts";
import failureNoInput from "./failure/no-input.ts";
import failureTransferFailure from "./failure/transfer-failure.ts";
import failureUnaudited from "./failure/unaudited.ts";
import failureUnboundedRetry from "./failure/unbounded-retry.ts";
import handoffAnswerWithoutHuman from "./handoff/answer-without-human.ts";
import handoffConditionalDeadEnd from "./handoff/conditional-dead-end.ts";
import handoffEscalationSwallowed from "./handoff/escalation-swallowed.ts";
import handoffExplicitType from "./handoff/explicit-type.ts";
import handoffHiddenRequest from "./handoff/hidden-request.ts";
import handoffLanguageMissing from "./handoff/language-missing.ts";
import handoffNoAnnouncement from "./handoff/no-announcement.ts";
import handoffNoCallback from "./handoff/no-callback.ts";
import handoffNoContext from "./handoff/no-context.ts";
import handoffNoDeadEnd from "./handoff/no-dead-end.ts";
import handoffNoDynamicTarget from "./handoff/no-dynamic-target.ts";
import handoffNoEndlessLoop from "./handoff/no-endless-loop.ts";
import handoffNoVoiceTransfer from "./handoff/no-voice-transfer.ts";
import handoffNotEverywhere from "./handoff/not-everywhere.ts";
import handoffPromiseWithoutAction from "./handoff/promise-without-action.ts";
import handoffRegression from "./handoff/regression.ts";
import handoffRequestMissing from "./handoff/request-missing.ts";
import handoffRequestShadowed from "./handoff/request-shadowed.ts";
import handoffRequestUnhandled from "./handoff/request-unhandled.ts";
import handoffTargetChannel from "./handoff/target-channel.ts";
import handoffTargetUnknown from "./handoff/target-unknown.ts";
import handoffTooManyQuestions from "./handoff/too-many-questions.ts";
import handoffUndecided from "./handoff/undecided.ts";
import handoffUnreachableHandoff from "./handoff/unreachable-handoff.ts";
import infraConversationHeaderOff from "./infra/conversation-header-off.ts";
import infraDiagnosticRetention from "./infra/diagnostic-retention.ts";
import infraDiagnosticSinkOrphan from "./infra/diagnostic-sink-orphan.ts";
import infraRecordingOffExternalTransfer from "./infra/recording-off-external-transfer.ts";
import infraRetentionFloor from "./infra/retention-floor.ts";
import infraTrunkChangeWindow from "./infra/trunk-change-window.ts";
import infraTrunkSecret from "./infra/trunk-secret.ts";
import nluDuplicatePhrase from "./nlu/duplicate-phrase.ts";
import nluEmptyPhrase from "./nlu/empty-phrase.ts";
import nluMissingLanguage from "./nlu/missing-language.ts";
import nluNoFallback from "./nlu/no-fallback.ts";
import nluTooFewPhrases from "./nlu/too-few-phrases.ts";
import nluUndefinedIntent from "./nlu/undefined-intent.ts";
import nluUnusedIntent from "./nlu/unused-intent.ts";
import referenceHardCodedId from "./reference/hard-coded-id.ts";
import referencePlaceholder from "./reference/placeholder.ts";
import securityCardData from "./security/card-data.ts";
import securitySecretInFlow from "./security/secret-in-flow.ts";
import sourceInternalError from "./source/internal-error.ts";
import sourceLimit from "./source/limit.ts";
import sourceParseError from "./source/parse-error.ts";
import sourceShape from "./source/shape.ts";
import sourceUnrecognised from "./source/unrecognised.ts";
import sourceUnsupported from "./source/unsupported.ts";
import structureCircularCall from "./structure/circular-call.ts";
import structureDuplicateId from "./structure/duplicate-id.ts";
import structureMissingStart from "./structure/missing-start.ts";
import structureUnknownAction from "./structure/unknown-action.ts";
import structureUnknownTarget from "./structure/unknown-target.ts";
import structureUnreachableNode from "./structure/unreachable-node.ts";
import structureUnresolvedFlow from "./structure/unresolved-flow.ts";
import voiceBlockOnDigital from "./voice/block-on-digital.ts";
import voiceCarrierUntested from "./voice/carrier-untested.ts";
import voiceInvalidDialTarget from "./voice/invalid-dial-target.ts";
import voiceMethodUnsupported from "./voice/method-unsupported.ts";
import voiceNumberInDigitalAction from "./voice/number-in-digital-action.ts";
import voiceReferLeavesRecording from "./voice/refer-leaves-recording.ts";
import voiceReleaseLinkIgnored from "./voice/release-link-ignored.ts";

const rules: readonly Rule[] = [
  complianceBotDisclosure,
  complianceCrossJurisdiction,
  complianceHumanRoute,
  complianceRecordingNotice,
  configUnknownName,
  configUnusedSuppression,
  failureClosedHours,
  failureErrorBranch,
  failureFallbackNoEscalation,
  failureNoAgent,
  failureNoInput,
  failureTransferFailure,
  failureUnaudited,
  failureUnboundedRetry,
  handoffAnswerWithoutHuman,
  handoffConditionalDeadEnd,
  handoffEscalationSwallowed,
  handoffExplicitType,
  handoffHiddenRequest,
  handoffLanguageMissing,
  handoffNoAnnouncement,
  handoffNoCallback,
  handoffNoContext,
  handoffNoDeadEnd,
  handoffNoDynamicTarget,
  handoffNoEndlessLoop,
  handoffNoVoiceTransfer,
  handoffNotEverywhere,
  handoffPromiseWithoutAction,
  handoffRegression,
  handoffRequestMissing,
  handoffRequestShadowed,
  handoffRequestUnhandled,
  handoffTargetChannel,
  handoffTargetUnknown,
  handoffTooManyQuestions,
  handoffUndecided,
  handoffUnreachableHandoff,
  infraConversationHeaderOff,
  infraDiagnosticRetention,
  infraDiagnosticSinkOrphan,
  infraRecordingOffExternalTransfer,
  infraRetentionFloor,
  infraTrunkChangeWindow,
  infraTrunkSecret,
  nluDuplicatePhrase,
  nluEmptyPhrase,
  nluMissingLanguage,
  nluNoFallback,
  nluTooFewPhrases,
  nluUndefinedIntent,
  nluUnusedIntent,
  referenceHardCodedId,
  referencePlaceholder,
  securityCardData,
  securitySecretInFlow,
  sourceInternalError,
  sourceLimit,
  sourceParseError,
  sourceShape,
  sourceUnrecognised,
  sourceUnsupported,
  structureCircularCall,
  structureDuplicateId,
  structureMissingStart,
  structureUnknownAction,
  structureUnknownTarget,
  structureUnreachableNode,
  structureUnresolvedFlow,
  voiceBlockOnDigital,
  voiceCarrierUntested,
  voiceInvalidDialTarget,
  voiceMethodUnsupported,
  voiceNumberInDigitalAction,
  voiceReferLeavesRecording,
  voiceReleaseLinkIgnored,
];
export default rules;
