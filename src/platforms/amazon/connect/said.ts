import type { Phrase } from "../../../model/model.ts";
import { text } from "../../../source/json.ts";
import type { Action } from "./flow.ts";

/** What a block says, where the file has it as text. An interactive message is a JSON document in place of the text. */
export function saidBy({ parameters }: Action): readonly Phrase[] {
  const at = parameters.get("Text") ?? parameters.get("SSML");
  const said = text(at?.value);
  return at && said && !said.trimStart().startsWith("{") ? [{ text: said, at: at.at }] : [];
}

/** True for a list, a panel or a form, which only chats can show. Source: "Interactive message templates", administrator guide. */
export function isInteractive({ parameters }: Action): boolean {
  const message = text(parameters.get("Text")?.value) ?? "";
  return message.trimStart().startsWith("{") && message.includes("templateType");
}
