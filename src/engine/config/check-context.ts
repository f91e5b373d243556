import type { Context } from "../../model/context.ts";
import { didYouMean } from "../../model/nearest.ts";
import type { SourceDocument } from "../../source/document.ts";
import { type Checked, checkFile } from "./check-file.ts";
import { isDay } from "./day.ts";
import type { Fault } from "./fault.ts";
import { schemaErrorsOf } from "./schema-error.ts";
import { validate } from "./validate-context.generated.ts";

/** Reads a parsed context file (`schemas/context.schema.json`): its value, or everything that is wrong with it. */
export const checkContext = (document: SourceDocument): Checked<Context> =>
  checkFile<Context>(document, {
    file: "context",
    schemaErrors: (value) => schemaErrorsOf(validate, value),
    faults: (value) => [...namesTwice(value), ...strangers(value), ...impossibleDays(value), ...secondDefault(value), ...upsideDown(value)],
  });

const NAMED = ["queues", "flows", "trunks", "carriers", "jurisdictions"] as const;

const namesTwice = (context: Context): readonly Fault[] =>
  NAMED.flatMap((list) => {
    const names = (context[list] ?? []).map(({ name }) => name);
    return names.flatMap((name, i) =>
      names.indexOf(name) < i ? [{ pointer: `/${list}/${i}/name`, message: `there is a "${name}" among the ${list} already` }] : [],
    );
  });

/** Names of jurisdictions, carriers and queues that the context does not list. */
function strangers(context: Context): readonly Fault[] {
  const { queues = [], flows = [], trunks = [], recordings = [] } = context;
  const check = (name: string | undefined, list: (typeof NAMED)[number], pointer: string): readonly Fault[] => {
    const known = (context[list] ?? []).map((each) => each.name);
    if (name === undefined || known.includes(name)) return [];
    return [{ pointer, message: `there is no "${name}" among the ${list}${didYouMean(name, known)}` }];
  };
  return [
    ...queues.flatMap(({ jurisdiction }, i) => check(jurisdiction, "jurisdictions", `/queues/${i}/jurisdiction`)),
    ...flows.flatMap(({ jurisdiction }, i) => check(jurisdiction, "jurisdictions", `/flows/${i}/jurisdiction`)),
    ...trunks.flatMap(({ carrier }, i) => check(carrier, "carriers", `/trunks/${i}/carrier`)),
    ...recordings.flatMap(({ queues: covered = [] }, i) =>
      covered.flatMap((queue, n) => check(queue, "queues", `/recordings/${i}/queues/${n}`)),
    ),
  ];
}

function impossibleDays({ trunks = [], carriers = [] }: Context): readonly Fault[] {
  const check = (day: string | undefined, pointer: string): readonly Fault[] =>
    day === undefined || isDay(day) ? [] : [{ pointer, message: `there is no day "${day}"` }];
  return [
    ...trunks.flatMap(({ changed }, i) => check(changed, `/trunks/${i}/changed`)),
    ...carriers.flatMap(({ tests = {} }, i) =>
      Object.entries(tests).flatMap(([method, day]) => check(day, `/carriers/${i}/tests/${method}`)),
    ),
  ];
}

/** Only one trunk can take the numbers that no other trunk lists. */
const secondDefault = ({ trunks = [] }: Context): readonly Fault[] =>
  trunks.flatMap(({ name, numbers }, i) => {
    const first = trunks.findIndex((each) => each.numbers === undefined);
    const message = `"${name}" and "${trunks[first]?.name}" both take all numbers: give one of them "numbers"`;
    return numbers === undefined && first < i ? [{ pointer: `/trunks/${i}`, message }] : [];
  });

const upsideDown = ({ jurisdictions = [] }: Context): readonly Fault[] =>
  jurisdictions.flatMap(({ name, minDays = 0, maxDays = minDays }, i) =>
    maxDays < minDays
      ? [{ pointer: `/jurisdictions/${i}/maxDays`, message: `"${name}" keeps recordings ${minDays} days at least and ${maxDays} at most` }]
      : [],
  );
