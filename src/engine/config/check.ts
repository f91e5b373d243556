import { didYouMean } from "../../model/nearest.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { type Checked, checkFile } from "./check-file.ts";
import { checkMappings, type MappingCheck } from "./check-mapping.ts";
import { isDay } from "./day.ts";
import { type Compile, type Fault, faultsOf } from "./fault.ts";
import { PRESETS } from "./presets.ts";
import { describe, schemaErrorsOf } from "./schema-error.ts";
import { validate } from "./validate.generated.ts";
import { asList, type ConfigValue, flatWords, type SuppressValue } from "./value.ts";

/** Reads a parsed config file: its value, or everything that is wrong with it. `platforms` are the ids of the adapters. */
export async function checkConfig(document: SourceDocument, platforms: readonly string[], compile: Compile): Promise<Checked<ConfigValue>> {
  const mappings = document.value === undefined ? NO_MAPPINGS : await checkMappings(document.value, platforms, compile);
  return checkFile<ConfigValue>(document, {
    file: "config",
    schemaErrors: (value) => [...schemaErrorsOf(validate, value), ...mappings.schemaErrors],
    faults: (value) => [...unknownPresets(value), ...refusedPatterns(value, compile), ...impossibleDays(value), ...mappings.errors],
  });
}

const NO_MAPPINGS: MappingCheck = { schemaErrors: [], errors: [] };

/** What is wrong with a list of suppressions, written as under `suppress` in a config, that another file has under `key`. */
export function faultsOfSuppressions(list: Json, key: string): readonly Fault[] {
  const renamed = schemaErrorsOf(validate, { suppress: list }).map((each) => ({
    ...each,
    instancePath: each.instancePath.replace("/suppress", `/${key}`),
  }));
  const found = renamed.flatMap((each) => describe(each, (pointer, message): Fault => ({ pointer, message })));
  return found.length > 0 ? found : daysOf(list as unknown as readonly SuppressValue[], `/${key}`);
}

const daysOf = (suppress: readonly SuppressValue[], base: string): readonly Fault[] =>
  suppress.flatMap(({ expires }, i) =>
    expires === undefined || isDay(expires) ? [] : [{ pointer: `${base}/${i}/expires`, message: `there is no day "${expires}"` }],
  );

const impossibleDays = (value: ConfigValue): readonly Fault[] => [
  ...daysOf(value.suppress ?? [], "/suppress"),
  ...(value.overrides ?? []).flatMap(({ suppress = [] }, n) => daysOf(suppress, `/overrides/${n}/suppress`)),
];

/** True if an entry of `extends` is a file, not a preset: it has a dot or a slash in it. */
export const isPath = (name: string): boolean => /[./\\]/.test(name);

function unknownPresets(value: ConfigValue): readonly Fault[] {
  const known = Object.keys(PRESETS);
  const check = (names: readonly string[], pointer: (i: number) => string, files: boolean): readonly Fault[] =>
    names.flatMap((name, i) => {
      if (known.includes(name) || (files && isPath(name))) return [];
      const message = isPath(name)
        ? "an override extends presets only, no files"
        : `unknown preset "${name}"${didYouMean(name, known)} (presets: ${known.join(", ")})`;
      return [{ pointer: pointer(i), message }];
    });
  const at = (base: string, own: unknown) => (i: number) => (Array.isArray(own) ? `${base}/${i}` : base);
  return [
    ...check(asList(value.extends), at("/extends", value.extends), true),
    ...(value.overrides ?? []).flatMap((override, n) =>
      check(asList(override.extends), at(`/overrides/${n}/extends`, override.extends), false),
    ),
  ];
}

function refusedPatterns(value: ConfigValue, compile: Compile): readonly Fault[] {
  const check = (pattern: string, pointer: string) => faultsOf(pattern, pointer, compile);
  const inSections = (sections: ConfigValue | NonNullable<ConfigValue["overrides"]>[number], base: string): readonly Fault[] => [
    ...flatWords(sections.requests?.patterns).flatMap((pattern) => check(pattern, `${base}/requests/patterns`)),
    ...flatWords(sections.requests?.exclude).flatMap((text) => {
      const pattern = /^\/(.*)\/$/s.exec(text)?.[1];
      return pattern === undefined ? [] : check(pattern, `${base}/requests/exclude`);
    }),
    ...(sections.handoff?.texts ?? []).flatMap(({ matches }, i) => check(matches, `${base}/handoff/texts/${i}/matches`)),
    ...(sections.gates ?? []).flatMap(({ matches }, i) => check(matches, `${base}/gates/${i}/matches`)),
  ];
  return [...inSections(value, ""), ...(value.overrides ?? []).flatMap((override, n) => inSections(override, `/overrides/${n}`))];
}
