/** Cheap test over raw text, free of imports: configuration JSON by its list of sequences, Archy YAML by its root key. */
export const hasMarker = (text: string): boolean => text.includes("flowSequenceItemList") || ROOT.test(text);

const ROOT =
  /^["']?(?:(?:inbound|outbound|secure|inqueue)call|(?:inbound|inqueue)(?:shortmessage|message|chat|email)|voicemail|voicesurvey|surveyinvite|botflow|digitalbot(?:flow)?|voice(?:flow)?|commonmodule|workflow|workitem)["']?[ \t]*:/im;
