/** A Studio definition names its states and the state that starts it. */
export const hasMarker = (text: string): boolean => text.includes('"initial_state"') && text.includes('"states"');
