// Written by scripts/rules-index.ts. Do not edit.
import type { Rule } from "../src/rule/rule.ts";
import configUnknownName from "./config/unknown-name.ts";
import configUnusedSuppression from "./config/unused-suppression.ts";
import sourceInternalError from "./source/internal-error.ts";
import sourceLimit from "./source/limit.ts";
import sourceParseError from "./source/parse-error.ts";
import sourceUnrecognised from "./source/unrecognised.ts";

const rules: readonly Rule[] = [
  configUnknownName,
  configUnusedSuppression,
  sourceInternalError,
  sourceLimit,
  sourceParseError,
  sourceUnrecognised,
];
export default rules;
