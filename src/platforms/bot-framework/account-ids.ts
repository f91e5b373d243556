import { type AccountIds, GUID } from "../account-ids.ts";

/** Properties that are expressions (sdk.schema: BeginSkill, QnAMakerDialog). */
const PROPERTIES: ReadonlySet<string> = new Set(["botId", "skillAppId", "knowledgeBaseId"]);

export const accountIds: AccountIds = {
  mention: new RegExp(GUID, "i"),
  forms: [
    {
      form: new RegExp(`^${GUID}$`, "i"),
      of: "one registration of Azure",
      instead: "a setting (=settings.…)",
      where: (_, { name }) => PROPERTIES.has(name),
    },
  ],
};
