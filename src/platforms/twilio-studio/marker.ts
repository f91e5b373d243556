/** A Studio definition names its states and the state that starts it; in a text inside JSON the closing quotes are escaped. */
export const hasMarker = (text: string): boolean => text.includes('"initial_state') && text.includes('"states');
