import type { Json } from "../../../source/document.ts";
import { entries, items, text } from "../../../source/json.ts";
import type { Located } from "../located.ts";
import { isDigital } from "../messages.ts";
import type { FlowFiles } from "./agent.ts";
import { named } from "./names.ts";
import { messageOf } from "./response.ts";
import { type Desk, type Handler, targetOf } from "./scene.ts";

/**
 * Does anything behind a handler hand over digitally? A plain search over the files, for responses of which one half is for the phone:
 * what follows may hold the other half.
 */
export function handsOffLater(desk: Desk, files: FlowFiles, handler: Handler): boolean {
  const seen = new Set<Located>();
  const visit = (file: Located, flow: FlowFiles): boolean => {
    if (seen.has(file)) return false;
    seen.add(file);
    return search(file.value, flow);
  };
  const follow = (key: string, name: string, flow: FlowFiles): boolean => {
    const page = key === "targetPage" ? named(flow.pages, name) : undefined;
    if (page) return visit(page.file, flow);
    const callee = key === "targetFlow" ? named(desk.agent.flows, name) : undefined;
    return callee !== undefined && visit(callee.file, callee);
  };
  const search = (value: Json | undefined, flow: FlowFiles): boolean =>
    items(value).some((item) => search(item, flow)) ||
    entries(value).some(([key, inner]) => {
      if (key === "targetPage" || key === "targetFlow") return follow(key, text(inner) ?? "", flow);
      if (key !== "messages" && key !== "message") return search(inner, flow);
      const messages = key === "messages" ? items(inner) : [inner];
      return messages.some((each) => isDigital(messageOf({ value: each, at: flow.file.at }, desk.handoff)));
    });
  const target = targetOf(handler);
  return target !== undefined && follow(target.key, target.name, files);
}
