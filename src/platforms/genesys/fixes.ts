import { entries, member, text } from "../../source/json.ts";
import { type FixPlace, type FixWords, isRefused, type Written } from "../fixes.ts";
import type { HandoffTarget } from "../platform.ts";
import { testInYaml } from "./fixes-hand-back.ts";
import { bindInJson, handOffInJson, rescueInJson } from "./fixes-json.ts";
import { handOffBehindInYaml, handOffInYaml, rescueInYaml } from "./fixes-yaml.ts";
import { type FlowType, flowTypeOf } from "./flow-types.ts";

/** "Transfer to ACD", in both encodings. Source: the pages of the action and of "Call Bot Flow" (help.mypurecloud.com). */
export const fixes: FixWords = {
  targetKeys: ["queue"],
  digitalHandoff: (place, target) =>
    toQueue(place, target, (queue, type) =>
      isYaml(place) ? handOffInYaml(place, queue, type) : handOffInJson(place, queue, target, type),
    ),
  handOffBehind(place, target) {
    if (!isYaml(place)) return undefined;
    const written = toQueue(place, target, (queue) => handOffBehindInYaml(place, queue) ?? { refused: "there is no place for a transfer" });
    return isRefused(written) ? undefined : written;
  },
  rescue: (place, exit, target) =>
    toQueue(place, target, (queue) => {
      if (place.node.transfer?.target === queue) return { refused: `the transfer to "${queue}" has nobody behind it` };
      return isYaml(place) ? rescueInYaml(place, exit, queue) : rescueInJson(place, exit, queue, target);
    }),
  testHandBack: (place, handed, target) => (isYaml(place) ? testInYaml(place, handed, target?.queue) : bindInJson(place, handed)),
};

const isYaml = ({ document }: FixPlace): boolean => document.language === "yaml";

function toQueue(place: FixPlace, target: HandoffTarget, write: (queue: string, type: FlowType) => Written): Written {
  const { value } = place.document;
  const type = flowTypeOf(text(member(value, "type")) ?? entries(value)[0]?.[0] ?? "");
  if (target.queue === undefined) return { refused: "a transfer of Architect needs a queue" };
  if (!type || type.withoutQueues) return { refused: "this kind of flow has no transfer to a queue" };
  return write(target.queue, type);
}
