import type { Literal } from "../../../model/model.ts";
import { REFERENCE } from "./tokens.ts";

/** The name under which the model keeps a parameter; `.resolved` is its value itself and `.original` what was said, form parameters are parameters of the session too, `$flow` ones belong to a flow. */
export function variableOf(reference: string, flow: string): string {
  const path = reference
    .replace(/^\$/, "")
    .replace(/\["?([^"\]]+)"?\]/g, ".$1")
    .replace(/^((?:session|page)\.params\..+)\.(?:resolved|original)$/, "$1");
  if (path === "page.params.status") return STATUS;
  if (/^(?:session|page)\.params\./.test(path)) return `$session.params.${path.replace(/^\w+\.params\./, "")}`;
  return path.startsWith("flow.") ? `$${path} in ${flow}` : `$${path}`;
}

/** How far the form of the page is: `FINAL` once it is filled, before that the parameter that it asks for. */
export const STATUS = "$page.params.status";
export const FILLED = "FINAL";
export const asking = (parameter: number): Literal => `asks ${parameter}`;

/** A parameter as setParameterActions and forms name it: with or without its scope. */
export const parameterOf = (name: string, flow: string): string =>
  variableOf(name.startsWith("$") ? name : `$session.params.${name}`, flow);

/** The parameters that a condition mentions. */
export const variablesIn = (source: string, flow: string): readonly string[] => [
  ...new Set([...source.matchAll(MENTIONED)].map(([reference]) => variableOf(reference, flow)).filter((name) => !name.startsWith("$sys."))),
];

const MENTIONED = new RegExp(REFERENCE, "g");
