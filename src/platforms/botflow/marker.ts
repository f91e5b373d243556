/** Every botflow document says `format: botflow/1`. */
export const hasMarker = (text: string): boolean => /botflow\/1/.test(text);
