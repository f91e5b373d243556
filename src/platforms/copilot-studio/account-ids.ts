import { type AccountIds, GUID } from "../account-ids.ts";

/** learn.microsoft.com/microsoft-copilot-studio/authoring-variables, "environment variables": Env.<name> in Power Fx. */
export const accountIds: AccountIds = {
  mention: new RegExp(`dynamics\\.com|${GUID}`, "i"),
  forms: [
    {
      form: new RegExp(
        `https://([\\w-]+(?:\\.api)?\\.crm\\d*\\.dynamics\\.com)|/environments/((?:Default-)?${GUID})|login\\.microsoftonline\\.com/(${GUID})`,
        "i",
      ),
      of: "one environment of Power Platform",
      instead: "an environment variable (Env.…)",
    },
  ],
};
