import { below } from "../../model/build.ts";
import type { Opaque } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { member, text } from "../../source/json.ts";
import { addDeclared } from "../microsoft/custom.ts";
import { addDeciding, addSkill, addUnknown } from "../microsoft/hidden.ts";
import type { Step } from "../microsoft/lists.ts";
import { howToDeclare } from "../platform.ts";
import { ACTIONS, roleOf } from "./actions.ts";
import { INPUTS } from "./inputs.ts";
import type { Surroundings } from "./surroundings.ts";
import { transfer } from "./transfers.ts";
import { writes } from "./variables.ts";

/** Actions whose work stands outside the dialogs: requests, skills, and actions of the bot's own code. */

const opaque = (what: string, name: string, key = name): Opaque => ({
  what: `the ${what} "${name}"`,
  declare: howToDeclare("bot-framework", key),
});

/** The kind of an action as it is written. */
const kindIn = (action: Json): string => text(member(action, "$kind")) ?? text(member(action, "$type")) ?? "?";

/** A request hands back data. */
export const decides = (around: Surroundings, step: Step): void => addDeciding(step, request(step.action), writes(step, around.naming));

const request = (action: Json): Opaque => opaque("request", text(member(action, "url")) ?? kindIn(action), kindIn(action));

/** What hides the end of a list that ends with this action; `undefined` = nothing does. */
export function hides(around: Surroundings, action: Json, kind: string): Opaque | undefined {
  if (around.declared(kindIn(action)) ?? around.declared(kind)) return undefined;
  const role = roleOf(kind);
  if (role === "decides") return request(action);
  return role !== undefined || Object.hasOwn(INPUTS, kind) ? undefined : opaque("action", kindIn(action));
}

/** Another bot takes the conversation for a while, and may hand over by itself. */
export function skill(around: Surroundings, step: Step): void {
  const name = calleeOf(step.action) ?? "?";
  addSkill(step, "skill", name, opaque("skill", name), writes(step, around.naming));
}

const calleeOf = (action: Json): string | undefined => text(member(action, "botId")) ?? text(member(action, "skillEndpoint"));

/** An action of the bot's own code, or of a package; one of Microsoft's that the schema does not have is a fault. */
export function unknownAction(around: Surroundings, step: Step): void {
  const written = kindIn(step.action);
  if (written.startsWith("Microsoft."))
    around.defects.push({ kind: "unknown-action", at: below(step.at, "$kind"), type: written, known: KNOWN });
  addUnknown({ ...step, kind: written }, opaque("action", written), writes(step, around.naming));
}

const KNOWN = [...Object.keys(ACTIONS), ...Object.keys(INPUTS)].map((kind) => `Microsoft.${kind}`);

/** True where the config says what the action does, by its kind or by the name of what it calls. */
export function declares(around: Surroundings, step: Step): boolean {
  const name = calleeOf(step.action);
  const named = name === undefined ? undefined : around.declared(name);
  const declared = named ?? around.declared(kindIn(step.action)) ?? around.declared(step.kind);
  if (declared) addDeclared({ ...step, kind: kindIn(step.action) }, declared, (route) => transfer(step, { route }));
  return declared !== undefined;
}
