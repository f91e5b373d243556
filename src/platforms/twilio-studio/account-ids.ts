import type { AccountIds } from "../account-ids.ts";

/** twilio.com/docs/studio/widget-library/trigger-start, "Trigger (Start) variables". */
export const accountIds: AccountIds = {
  mention: /\bAC[0-9a-f]{32}/i,
  forms: [
    {
      form: /\bAC[0-9a-f]{32}\b/,
      of: "one account of Twilio",
      instead: "the variable of the trigger ({{trigger.message.AccountSid}}, {{trigger.call.AccountSid}})",
    },
  ],
};
