import type { Journey } from "../analysis/journey.ts";
import { didYouMean } from "../model/nearest.ts";
import { Failure } from "./terminal/io.ts";

/** The requests that the user names, by id or name. Throws a `Failure` that lists the requests if there is none. */
export function requestsNamed(journeys: readonly Journey[], name: string): readonly Journey[] {
  const byId = journeys.filter(({ request }) => request.id === name);
  const found = byId.length > 0 ? byId : journeys.filter(({ request }) => request.name === name);
  if (found.length > 0) return found;
  const known = journeys.map(({ request }) => request);
  const hint = didYouMean(name, [...known.map((each) => each.id), ...known.map((each) => each.name)]);
  if (known.length === 0) throw new Failure(`there is no request "${name}": no request for a person was found`);
  const list = known.slice(0, MOST).map(({ id }) => `\n  ${id}`);
  const more = known.length > MOST ? `\n  … and ${known.length - MOST} more` : "";
  throw new Failure(`there is no request "${name}"${hint}\nthe requests for a person:${list.join("")}${more}`);
}

const MOST = 20;
