import { below } from "../../model/build.ts";
import type { Bot } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { folderOf } from "../../source/file-names.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";
import { knownOf } from "../known.ts";
import type { Platform } from "../platform.ts";
import { sameSet } from "./known-nodes.ts";
import { hasMarker } from "./marker.ts";
import { writtenVariables } from "./nodes.ts";
import { readPrinted } from "./printed.ts";
import { type FlowSource, readFlow } from "./read.ts";

/** A bot that was read before is still the same where its flow is, and what is written in the project. */
const knownBot = knownOf<Bot, readonly [written: ReadonlySet<string>]>((a, b) => sameSet(a[0], b[0]));

/** Our own vendor-neutral format; see `schemas/botflow.schema.json`. */
export const platform: Platform<readonly FlowSource[]> = {
  id: "botflow",
  title: "botflow",
  reads: 'JSON, JSONC or YAML files with `"format": "botflow/1"`, one flow a file',
  transfers: [
    { word: "transfer.type digital", route: "digital" },
    { word: "transfer.type voice", route: "voice" },
    { word: "transfer.type callback", route: "callback" },
    { word: "transfer.type voicemail", route: "voicemail" },
    { word: "transfer.type ticket", route: "ticket" },
    { word: "transfer.type email", route: "email" },
    { word: "transfer without type", route: "unclear", note: "a number or SIP address beside it makes it voice" },
  ],
  hasMarker,
  recognise: ({ value }) => (Array.isArray(value) ? items(value).some(isFlow) : isFlow(value)),
  extract: flowsOf,
  assemble: (fragments, { repeats = false }) => {
    const all = fragments.flatMap(({ fragment }) => fragment);
    const written = new Set(all.flatMap(({ writes }) => writes));
    const read = (flow: FlowSource) => readFlow(flow, written, repeats);
    const names = new Set<string>();
    const plain = all.flatMap((flow): Bot[] => {
      if (isPrinted(flow.value)) return [];
      const bot = repeats ? knownBot(flow, [written], () => read(flow)) : read(flow);
      // In another folder it means the flow beside it: another project, or a copy of this one.
      const name = `${folderOf(bot.at.file)}/${bot.name}`;
      const taken = names.has(name);
      names.add(name);
      if (!taken) return [bot];
      const defect = { kind: "duplicate-id", at: below(flow.at, "name"), name: bot.name, what: "flow" } as const;
      return [{ ...bot, defects: [...(bot.defects ?? []), defect] }];
    });
    return [...plain, ...readPrinted(all.filter(({ value }) => isPrinted(value)))];
  },
};

/** A printed model lists its entries; a hand-written flow has `start` and `goto`. */
const isPrinted = (value: Json): boolean => Array.isArray(member(value, "entries"));

const isFlow = (value: Json | undefined): value is Json => isObject(value) && text(member(value, "format")) === "botflow/1";

function flowsOf(document: SourceDocument): readonly FlowSource[] {
  const { path, value } = document;
  const at = { file: path, pointer: "" };
  const found = Array.isArray(value) ? items(value).map((each, i) => ({ at: below(at, i), value: each })) : [{ at, value }];
  return found.flatMap(({ at: place, value: flow }) =>
    isFlow(flow) ? [{ at: place, value: flow, document, writes: writtenVariables(entries(member(flow, "nodes"))) }] : [],
  );
}
