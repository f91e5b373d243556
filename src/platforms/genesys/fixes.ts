import { entries, member, text } from "../../source/json.ts";
import { type FixPlace, type FixWords, isRefused, type Written } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";
import { testInYaml } from "./fixes-hand-back.ts";
import { bindInJson, handOffInJson, rescueInJson } from "./fixes-json.ts";
import { announceInYaml, handOffBehindInYaml, handOffInYaml, rescueInYaml } from "./fixes-yaml.ts";
import { type FlowType, flowTypeOf } from "./flow-types.ts";

/**
 * "Transfer to ACD", in both encodings, and in YAML what is said before it. Source: the pages of the action, of "Call Bot Flow", "Send
 * Response" and "Communicate" (help.mypurecloud.com).
 */
export const fixes: FixWords = {
  targetKeys: ["queue"],
  digitalHandoff: (place, target) =>
    toQueue(place, target, (queue, type) =>
      isArchy(place) ? handOffInYaml(place, queue, type) : handOffInJson(place, queue, target, type),
    ),
  handOffBehind(place, target) {
    if (!isArchy(place)) return undefined;
    const written = toQueue(place, target, (queue) => handOffBehindInYaml(place, queue) ?? { refused: "there is no place for a transfer" });
    return isRefused(written) ? undefined : written;
  },
  rescue: (place, exits, target) =>
    toQueue(place, target, (queue, type) => {
      if (place.node.transfer?.target === queue) return { refused: `the transfer to "${queue}" has nobody behind it` };
      return isArchy(place) ? rescueInYaml(place, exits, queue) : rescueInJson(place, exits, queue, target, type);
    }),
  announce: (place, text) => (isArchy(place) ? announceInYaml(place, text, typeOf(place)) : undefined),
  testHandBack: (place, handed, target) => (isArchy(place) ? testInYaml(place, handed, target?.queue) : bindInJson(place, handed)),
};

/** Archy's form, also where the YAML is written as JSON. */
const isArchy = ({ document }: FixPlace): boolean => member(document.value, "flowSequenceItemList") === undefined;

const typeOf = ({ document: { value } }: FixPlace): FlowType | undefined =>
  flowTypeOf(text(member(value, "type")) ?? entries(value)[0]?.[0] ?? "");

function toQueue(place: FixPlace, target: HandoffTarget, write: (queue: string, type: FlowType) => Written): Written {
  const type = typeOf(place);
  if (target.queue === undefined) return { refused: "a transfer of Architect needs a queue" };
  if (!type || type.withoutQueues) return { refused: "this kind of flow has no transfer to a queue" };
  return write(target.queue, type);
}
