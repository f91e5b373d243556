import type { ConfigFor, FileConfig } from "../../analysis/config.ts";
import type { Context } from "../../model/context.ts";
import { ownOf, remember } from "../../model/maps.ts";
import type { Place } from "../../model/model.ts";
import type { HouseFormat } from "../../platforms/mapping/entries.ts";
import type { Mapping } from "../../platforms/mapping/mapping.ts";
import type { ActionDeclaration } from "../../platforms/platform.ts";
import { optionsOf } from "../../rule/options.ts";
import { type Rule, strictSeverity } from "../../rule/rule.ts";
import type { SourceDocument } from "../../source/document.ts";
import { addSections, EMPTY, type Settings } from "./merge.ts";
import { matcher, seenFrom } from "./patterns.ts";
import { PRESETS } from "./presets.ts";
import { asList, type ConfigValue, type Level, type SuppressValue } from "./value.ts";

/** One config file, or the options of one command line. Later layers win. */
export interface Layer {
  readonly value: ConfigValue;
  /** What to call it if it is no file. */
  readonly name?: string;
  /** The parsed config file, for places in it. */
  readonly document?: SourceDocument;
  /** The working directory as seen from the config's folder: `""` if they are the same, `flows`, `../other`. */
  readonly prefix?: string;
  /** The content of the file that `context` names. */
  readonly context?: { readonly value: Context; readonly document: SourceDocument };
}

/** A suppression, where it is written, and the files that it applies to. */
export interface Suppression extends SuppressValue {
  readonly at: Place | undefined;
  readonly matches: (file: string) => boolean;
}

/** The config as the engine asks it. */
export interface Config {
  readonly forFile: ConfigFor;
  /** The severity and the options of a rule for problems in a file. */
  readonly rule: (rule: Rule, file: string) => { readonly level: Level; readonly options: Readonly<Record<string, unknown>> };
  readonly suppressions: readonly Suppression[];
  /** True of a rule whose problems no suppression, baseline or severity `off` hides. */
  readonly mandatory: (rule: string) => boolean;
  /** True if `files` and `ignore` let a file be read. */
  readonly reads: (file: string) => boolean;
  /** What is declared of a platform's actions in a file. */
  readonly actions: (platform: string, file: string) => Readonly<Record<string, ActionDeclaration>>;
  /** The house formats described under `platforms`. */
  readonly formats: readonly HouseFormat[];
  readonly substitutions: Readonly<Record<string, string>>;
  /** The context of the last layer that names one. */
  readonly context: Layer["context"];
  /** The settings outside of overrides, for `--print-config`. */
  readonly settings: Settings;
}

interface Part {
  readonly applies: (file: string) => boolean;
  readonly add: (settings: Settings) => Settings;
}

/** Resolves layers to the settings of each file. `platforms` are the ids of the adapters; any other section there is a house format. */
export function resolveConfig(layers: readonly Layer[], rules: readonly Rule[], platforms: readonly string[]): Config {
  const parts = partsOf(layers, rules);
  const settingsFor = settingsBy(parts);
  const values = layers.map((layer) => layer.value);
  const demanded = values.flatMap((value) => value.mandatory ?? []);
  const mandatory = (id: string) => demanded.some((wanted) => covers(wanted, id));
  return {
    forFile: (file): FileConfig => settingsFor(file),
    rule: (rule, file) => ruleSetting(settingsFor(file), rule, mandatory(rule.id)),
    mandatory,
    suppressions: layers.flatMap(suppressionsOf),
    reads: readable(layers),
    actions: (platform, file) => ownOf(settingsFor(file).platforms, platform)?.actions ?? {},
    formats: houseFormats(layers, platforms),
    substitutions: Object.assign({}, ...values.map((value) => value.substitutions)),
    context: layers.findLast((layer) => layer.context)?.context,
    settings: added(parts.filter(({ applies }) => applies === always)),
  };
}

const always = () => true;

/** What the layers and their presets say, in the order in which it adds up. */
function partsOf(layers: readonly Layer[], rules: readonly Rule[]): readonly Part[] {
  const preset = (name: string, applies: Part["applies"]): Part => ({ applies, add: (settings) => addPreset(settings, name, rules) });
  const parts: Part[] = [preset("recommended", always)];
  for (const { value, prefix = "" } of layers) {
    for (const name of asList(value.extends)) parts.push(preset(name, always));
    parts.push({ applies: always, add: (settings) => addSections(settings, value) });
    for (const override of value.overrides ?? []) {
      const matches = matcher(override.files);
      const applies = (file: string) => matches(seenFrom(prefix, file));
      for (const name of asList(override.extends)) parts.push(preset(name, applies));
      parts.push({ applies, add: (settings) => addSections(settings, override) });
    }
  }
  return parts;
}

function addPreset(settings: Settings, name: string, rules: readonly Rule[]): Settings {
  const preset = ownOf(PRESETS, name);
  if (!preset) return settings;
  const more = addSections(settings, { rules: preset.rules(rules) });
  return preset.judgeVoice ? { ...more, judgeVoice: true } : more;
}

const added = (parts: readonly Part[]): Settings => parts.reduce((sum, part) => part.add(sum), EMPTY);

/** The settings of each file; files to which the same parts apply share one object. */
function settingsBy(parts: readonly Part[]): (file: string) => Settings {
  const byParts = new Map<string, Settings>();
  const byFile = new Map<string, Settings>();
  return (file) =>
    remember(byFile, file, () => {
      const applying = parts.map(({ applies }) => applies === always || applies(file));
      return remember(byParts, applying.map(Number).join(""), () => added(parts.filter((_, i) => applying[i])));
    });
}

/** A section named after no platform describes a house format; a later layer replaces it as a whole. */
function houseFormats(layers: readonly Layer[], platforms: readonly string[]): readonly HouseFormat[] {
  const formats = new Map<string, HouseFormat>();
  for (const { value, prefix = "" } of layers)
    for (const [id, section] of Object.entries(value.platforms ?? {})) {
      if (platforms.includes(id)) continue;
      const matchers = new Map<string, (path: string) => boolean>();
      formats.set(id, {
        id,
        mapping: section as unknown as Mapping,
        matches: (patterns, file) => remember(matchers, patterns.join("\n"), () => matcher(patterns))(seenFrom(prefix, file)),
      });
    }
  return [...formats.values()];
}

function ruleSetting(settings: Settings, rule: Rule, mandatory: boolean): ReturnType<Config["rule"]> {
  const set = settings.rules.get(rule.id);
  const level = set?.level ?? rule.severity;
  const least = rule.severity === "off" ? strictSeverity(rule) : rule.severity;
  return { level: mandatory && level === "off" ? least : level, options: { ...defaultsOf(rule), ...set?.options } };
}

/** True if a name in the config (a rule, or a category such as `handoff/*`) covers a rule. */
export const covers = (wanted: string, id: string): boolean => (wanted.endsWith("/*") ? id.startsWith(wanted.slice(0, -1)) : id === wanted);

/** The defaults of a rule's options, from their schemas. */
const defaultsOf = (rule: Rule): Readonly<Record<string, unknown>> =>
  Object.fromEntries(optionsOf(rule).flatMap(([name, option]) => (option.default === undefined ? [] : [[name, option.default]])));

function suppressionsOf({ value, document, prefix = "" }: Layer): readonly Suppression[] {
  const place = (pointer: string) => (document ? { file: document.path, pointer } : undefined);
  const read = (suppress: SuppressValue, pointer: string, within: (file: string) => boolean): Suppression => {
    const own = suppress.file === undefined ? () => true : matcher([suppress.file]);
    return { ...suppress, at: place(pointer), matches: (each) => within(each) && own(seenFrom(prefix, each)) };
  };
  return [
    ...(value.suppress ?? []).map((suppress, i) => read(suppress, `/suppress/${i}`, () => true)),
    ...(value.overrides ?? []).flatMap((override, n) => {
      const matches = matcher(override.files);
      return (override.suppress ?? []).map((suppress, i) =>
        read(suppress, `/overrides/${n}/suppress/${i}`, (each) => matches(seenFrom(prefix, each))),
      );
    }),
  ];
}

/** Which files are read: the last layer with `files` decides; `ignore` adds up. */
function readable(layers: readonly Layer[]): (file: string) => boolean {
  const only = layers.findLast((layer) => layer.value.files);
  const wanted = only?.value.files ? matcher(only.value.files) : () => true;
  const ignored = layers.flatMap(({ value, prefix = "" }) => (value.ignore ? [{ prefix, matches: matcher(value.ignore) }] : []));
  return (file) => wanted(seenFrom(only?.prefix ?? "", file)) && !ignored.some(({ prefix, matches }) => matches(seenFrom(prefix, file)));
}
