import { below, is, onChannel, unknown } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import { CHANNELS, type Exit, type ExitRole, type Guard, type Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { addTo, hasLong, type NodeDrawing, targetOf } from "./wires.ts";

/** The closed lists of values: what is asked → value → role of its exit. */
const ROLES: Readonly<Record<string, Readonly<Record<string, ExitRole>>>> = {
  schedule: { open: "open", closed: "closed", holiday: "holiday", emergency: "emergency" },
  agents: { available: "open", none: "noAgent" },
};

/** One case of a branch, and where it leads. */
interface Case {
  readonly values: readonly string[];
  readonly to: string | null;
  readonly rest: Partial<Exit>;
  /** The values in the file. */
  readonly whenAt: Place;
}

/** `branch`: closed lists of values for `schedule` and `agents`, channels, comparisons of variables, else conditions nobody can evaluate. */
export function drawBranch(drawing: NodeDrawing): void {
  const { flow, ids, id, value, at, written } = drawing;
  addTo(drawing, "branch");
  const on = text(member(value, "on")) ?? "";
  const otherwise = member(value, "default") ?? undefined;
  const [elseTo, elseRest] = targetOf(ids, otherwise, below(at, "default"));
  const cases = casesOf(drawing);
  const roles = ownOf(ROLES, on);
  if (!roles) {
    for (const { values, to, rest, whenAt } of cases)
      flow.exit(id, "case", to, { ...rest, label: values.join(" or "), when: guardOf(on, values, written), whenAt });
    if (otherwise !== undefined || !hasLong(drawing, "default")) flow.exit(id, "default", elseTo, { ...elseRest, label: "default" });
    return;
  }
  for (const [word, role] of Object.entries(roles)) {
    const own = cases.findLast(({ values }) => values.includes(word));
    // Holidays and emergencies that are left out go where `closed` goes: that exit stands for them.
    if (own) flow.exit(id, role, own.to, { ...own.rest, label: word });
    else if (word !== "holiday" && word !== "emergency" && !hasLong(drawing, role))
      flow.exit(id, role, elseTo, { ...elseRest, label: word });
  }
}

const casesOf = ({ ids, value, at }: NodeDrawing): readonly Case[] =>
  items(member(value, "cases")).map((each, i) => {
    const place = below(at, "cases", i);
    const [to, rest] = targetOf(ids, member(each, "next"), below(place, "next"));
    return { values: valuesOf(member(each, "is")), to, rest: { ...rest, at: place }, whenAt: below(place, "is") };
  });

const valuesOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? items(value).flatMap((each) => text(each) ?? []) : [text(value) ?? ""];

function guardOf(on: string, values: readonly string[], written: ReadonlySet<string>): Guard {
  if (on === "channel") return onChannel(...values.flatMap((value) => CHANNELS.find((channel) => channel === value) ?? []));
  return written.has(on) ? is(on, ...values) : unknown(`${on} = ${values.join(" or ")}`);
}
