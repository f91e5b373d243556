/** A Studio definition names its states, and the state that starts it or a trigger among them; in Terraform's language without quotes. */
export const hasMarker = (text: string): boolean =>
  text.includes("states") && (text.includes("initial_state") || /["']?type["']?\s*[:=]\s*["']trigger["']/.test(text));
