import { below } from "../../model/build.ts";
import { ownOf } from "../../model/maps.ts";
import type { Defect, Transfer } from "../../model/model.ts";
import { member, text } from "../../source/json.ts";
import { dialFault } from "../dial-target.ts";
import { isComputed } from "./liquid.ts";
import { listed } from "./splits.ts";
import type { State } from "./states.ts";
import type { Widget } from "./widgets.ts";

/** Properties that name the target: workflow and queue of a transfer, number, SIP address or client of a call. */
const TARGETS = ["sip_endpoint", "to", "workflow", "queue_name"] as const;

export function transferOf({ type, properties, at }: State, widget: Widget, onCall: boolean): Transfer {
  const key = TARGETS.find((each) => text(member(properties, each)));
  const target = key && text(member(properties, key));
  const dials = type === "connect-call-to";
  const kind = dials ? (text(member(properties, "noun")) ?? "number") : key;
  const digital = widget.transfer === "digital";
  const computed = dials && target !== undefined && isComputed(target);
  return {
    route: computed ? "dynamic" : digital && onCall ? "voice" : (widget.transfer ?? "voice"),
    ...(digital ? { byChannel: { voice: "voice" as const } } : {}),
    ...(target && key && kind ? { target, targetKind: kind, targetAt: below(at, "properties", key) } : {}),
  };
}

/** Nouns of "Connect Call To" that dial, and the property with the address. Source: the widget's page. */
const DIALS: Readonly<Record<string, "to" | "sip_endpoint">> = { number: "to", "number-multi": "to", sip: "sip_endpoint" };

/** Literal addresses that cannot be dialled. */
export function dialDefects({ type, properties, at }: State): readonly Defect[] {
  const key = type === "connect-call-to" ? ownOf(DIALS, text(member(properties, "noun")) ?? "number") : undefined;
  const written = key && text(member(properties, key));
  if (!key || !written || isComputed(written)) return [];
  return listed(written).flatMap((value) => {
    const message = dialFault(value);
    return message ? [{ kind: "invalid-dial-target" as const, at: below(at, "properties", key), value, message }] : [];
  });
}
