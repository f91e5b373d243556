/**
 * Free of imports, so that the entry stays small. YAML: the first key of the file is the root key of an Architect flow; JSON: the list of
 * its sequence items.
 */
export const hasMarker = (text: string): boolean =>
  text.includes("flowSequenceItemList") ||
  /^\uFEFF?(?:\s|[#%][^\n]*|---[^\n]*\n)*(?:\{\s*)?["']?(inboundCall|outboundCall|inqueueCall|secureCall|voicemail|inbound(Short)?Message|inqueue(Short)?Message|inboundChat|inboundEmail|inqueueEmail|botFlow|digitalBot(Flow)?|voice(Bot)?Flow|voiceSurvey|surveyInvite|commonModule|workflow|workitem)["']?\s*:/i.test(
    text,
  );

/** Terraform's provider `genesyscloud`; its export writes `*.tf.json`. */
export const hasTerraform = (text: string, path: string): boolean =>
  /\.tf(?:\.json)?$/.test(path) &&
  /genesyscloud_(?:telephony_providers_edges_trunkbasesettings|recording_media_retention_policy|routing_queue)\b/.test(text);
