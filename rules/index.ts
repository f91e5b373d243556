// Written by scripts/rules-index.ts. Do not edit.
import type { Rule } from "../src/rule/rule.ts";
import configUnknownName from "./config/unknown-name.ts";
import configUnusedSuppression from "./config/unused-suppression.ts";
import failureClosedHours from "./failure/closed-hours.ts";
import failureErrorBranch from "./failure/error-branch.ts";
import failureNoAgent from "./failure/no-agent.ts";
import failureNoInput from "./failure/no-input.ts";
import failureTransferFailure from "./failure/transfer-failure.ts";
import handoffAnswerWithoutHuman from "./handoff/answer-without-human.ts";
import handoffConditionalDeadEnd from "./handoff/conditional-dead-end.ts";
import handoffEscalationSwallowed from "./handoff/escalation-swallowed.ts";
import handoffExplicitType from "./handoff/explicit-type.ts";
import handoffHiddenRequest from "./handoff/hidden-request.ts";
import handoffLanguageMissing from "./handoff/language-missing.ts";
import handoffNoCallback from "./handoff/no-callback.ts";
import handoffNoDeadEnd from "./handoff/no-dead-end.ts";
import handoffNoDynamicTarget from "./handoff/no-dynamic-target.ts";
import handoffNoEndlessLoop from "./handoff/no-endless-loop.ts";
import handoffNoVoiceTransfer from "./handoff/no-voice-transfer.ts";
import handoffPromiseWithoutAction from "./handoff/promise-without-action.ts";
import handoffRegression from "./handoff/regression.ts";
import handoffRequestMissing from "./handoff/request-missing.ts";
import handoffRequestShadowed from "./handoff/request-shadowed.ts";
import handoffRequestUnhandled from "./handoff/request-unhandled.ts";
import handoffUndecided from "./handoff/undecided.ts";
import handoffUnreachableHandoff from "./handoff/unreachable-handoff.ts";
import nluDuplicatePhrase from "./nlu/duplicate-phrase.ts";
import nluEmptyPhrase from "./nlu/empty-phrase.ts";
import nluMissingLanguage from "./nlu/missing-language.ts";
import nluTooFewPhrases from "./nlu/too-few-phrases.ts";
import nluUndefinedIntent from "./nlu/undefined-intent.ts";
import nluUnusedIntent from "./nlu/unused-intent.ts";
import referencePlaceholder from "./reference/placeholder.ts";
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
import voiceInvalidDialTarget from "./voice/invalid-dial-target.ts";

const rules: readonly Rule[] = [
  configUnknownName,
  configUnusedSuppression,
  failureClosedHours,
  failureErrorBranch,
  failureNoAgent,
  failureNoInput,
  failureTransferFailure,
  handoffAnswerWithoutHuman,
  handoffConditionalDeadEnd,
  handoffEscalationSwallowed,
  handoffExplicitType,
  handoffHiddenRequest,
  handoffLanguageMissing,
  handoffNoCallback,
  handoffNoDeadEnd,
  handoffNoDynamicTarget,
  handoffNoEndlessLoop,
  handoffNoVoiceTransfer,
  handoffPromiseWithoutAction,
  handoffRegression,
  handoffRequestMissing,
  handoffRequestShadowed,
  handoffRequestUnhandled,
  handoffUndecided,
  handoffUnreachableHandoff,
  nluDuplicatePhrase,
  nluEmptyPhrase,
  nluMissingLanguage,
  nluTooFewPhrases,
  nluUndefinedIntent,
  nluUnusedIntent,
  referencePlaceholder,
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
  voiceInvalidDialTarget,
];
export default rules;
