import { below } from "../../model/build.ts";
import type { Bot, Place } from "../../model/model.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { entries, isObject, items, member, text } from "../../source/json.ts";
import type { Platform } from "../platform.ts";
import { hasMarker } from "./marker.ts";
import { writtenVariables } from "./nodes.ts";
import { readPrinted } from "./printed.ts";
import { readFlow } from "./read.ts";

/** One flow of a file: usually the whole file, in a printed model an item of a list. */
export interface FlowDocument {
  readonly at: Place;
  readonly value: Json;
}

/** Our own vendor-neutral format; see `schemas/botflow.schema.json`. */
export const platform: Platform<readonly FlowDocument[]> = {
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
  recognise: (document) => documents(document).length > 0,
  extract: documents,
  assemble: (fragments, { repeats = false }) => {
    const all = fragments.flatMap(({ document, fragment }) =>
      fragment.map((flow) => ({ ...flow, document, nodes: entries(member(flow.value, "nodes")) })),
    );
    const written = new Set(all.flatMap(({ nodes }) => writtenVariables(nodes)));
    const names = new Set<string>();
    const plain = all.flatMap((flow): Bot[] => {
      const { at, value } = flow;
      if (isPrinted(value)) return [];
      const bot = readFlow(flow, written, repeats);
      const taken = names.has(bot.name);
      names.add(bot.name);
      if (!taken) return [bot];
      const defect = { kind: "duplicate-id", at: below(at, "name"), name: bot.name, what: "flow" } as const;
      return [{ ...bot, defects: [...(bot.defects ?? []), defect] }];
    });
    return [...plain, ...readPrinted(all.filter(({ value }) => isPrinted(value)))];
  },
};

/** A printed model lists its entries; a hand-written flow has `start` and `goto`. */
const isPrinted = (value: Json): boolean => Array.isArray(member(value, "entries"));

function documents({ path, value }: SourceDocument): readonly FlowDocument[] {
  const at = { file: path, pointer: "" };
  const found: FlowDocument[] = Array.isArray(value)
    ? items(value).map((each, i) => ({ at: below(at, i), value: each }))
    : value === undefined
      ? []
      : [{ at, value }];
  return found.filter((each) => isObject(each.value) && text(member(each.value, "format")) === "botflow/1");
}
