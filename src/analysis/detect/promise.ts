export const announcesHuman = (t: string): boolean => /(i.ll|i will|let me) (transfer|connect)/i.test(t);
