/** A Studio definition names its states and the state that starts it, in Terraform's language without quotes. */
export const hasMarker = (text: string): boolean => text.includes("initial_state") && text.includes("states");
