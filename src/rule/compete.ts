import type { Intent } from "../model/model.ts";

/** True where two intents of a bot are understood at one place, so that chance decides which of them takes a phrase that both have. */
export const compete = ({ scopes: one }: Intent, { scopes: other }: Intent): boolean =>
  one === undefined || other === undefined || one.some((scope) => other.includes(scope));
