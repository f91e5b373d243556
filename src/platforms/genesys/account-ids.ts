import { type AccountIds, GUID } from "../account-ids.ts";

/** Architect's expression help: FindQueue and its kin look a name up, their twins an id. */
export const accountIds: AccountIds = {
  mention: /\bFind\w+ById\(/i,
  forms: [
    {
      form: new RegExp(`\\bFind\\w+ById\\(\\s*\\\\?"(${GUID})\\\\?"`, "i"),
      of: "one organization of Genesys Cloud",
      instead: 'its name (FindQueue("…") and its kin)',
    },
  ],
};
