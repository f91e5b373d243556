/** Free of imports, so that the entry stays small. YAML: a root key of an Architect flow; JSON: the list of its sequence items. */
export const hasMarker = (text: string): boolean =>
  text.includes("flowSequenceItemList") ||
  /^["']?(inboundCall|outboundCall|inqueueCall|inQueueCall|secureCall|voicemail|inboundShortMessage|inqueueShortMessage|inboundChat|inboundEmail|inqueueEmail|botFlow|digitalBot|digitalBotFlow|voiceFlow|voiceSurvey|surveyInvite|commonModule|workflow|workitem)["']?\s*:/im.test(
    text,
  );
