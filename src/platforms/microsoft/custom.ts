import type { Transfer } from "../../model/model.ts";
import { type ActionDeclaration, readDeclaration } from "../platform.ts";
import { last, plain, type Step } from "./lists.ts";
import { addQuestion } from "./questions.ts";

/** Adds an action that the config declares; `transfer` adds one that gives the customer to somebody. */
export function addDeclared(step: Step, declared: ActionDeclaration, transfer: (route: Transfer["route"]) => void): void {
  const { kind, route } = readDeclaration(declared);
  switch (kind) {
    case "effect":
    case "say":
      return plain(step, kind);
    case "ask":
      addQuestion(step, undefined);
      return;
    case "end":
      return last(step, "end");
    case "opaque":
      return plain(step, "opaque", { opaque: { what: `the action "${step.kind}"` } });
    case "transfer":
      return transfer(route);
  }
}
