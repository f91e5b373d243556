/** Every botflow document says `format: botflow/1`; some writers of JSON escape the slash. */
export const hasMarker = (text: string): boolean => /botflow\\?\/1/.test(text);
