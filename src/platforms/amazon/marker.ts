/** Cheap tests over raw text, free of imports so that the entry stays small. They may say yes too often, never no too often. */

/** The flow language carries its version even inside the strings of a template; older console exports are `modules` with `branches`. */
export const hasConnectMarker = (text: string): boolean =>
  (text.includes("2019-10-30") && text.includes("StartAction")) || (text.includes('"modules"') && text.includes("transition"));

/** Lex exports consist of many small files; each kind has words of its own. */
export const hasLexMarker = (text: string): boolean => LEX.test(text);

const LEX =
  /LexJson|parentIntentSignature|sampleUtterances|SampleUtterances|nlu(Intent)?ConfidenceThreshold|idleSessionTTLInSeconds|valueElicitationSetting|"importType"\s*:\s*"LEX"|AWS::Lex::Bot|Custom::LexBot|aws_lexv2models_/;

/** CloudFormation templates that keep logs. */
export const hasLogGroups = (text: string): boolean => text.includes("AWS::Logs::LogGroup");
