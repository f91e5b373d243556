import { below } from "../../model/build.ts";
import type { Transfer, TransferRoute } from "../../model/model.ts";
import { METHODS } from "../../model/signalling.ts";
import type { Json } from "../../source/document.ts";
import { isTrue, member, text } from "../../source/json.ts";
import { addTo, type NodeDrawing, wireShort } from "./wires.ts";

const ROUTES: ReadonlySet<string> = new Set<TransferRoute>(["digital", "voice", "callback", "voicemail", "ticket", "email"]);
const TARGETS = ["number", "sip", "queue", "skill", "desk", "user", "form", "address"] as const;
/** Routes to a person, who may not be there. */
const MAY_FAIL: ReadonlySet<TransferRoute> = new Set<TransferRoute>(["digital", "voice", "dynamic", "unclear"]);

/** `transfer`, with the exits that it has whether the file wires them or not. */
export function drawTransfer(drawing: NodeDrawing): void {
  const { value, at } = drawing;
  const given = member(value, "transfer");
  const route = routeOf(given);
  const named = TARGETS.find((key) => text(member(given, key)) !== undefined);
  const method = METHODS.find((known) => known === text(member(given, "method")));
  const transfer: Transfer = {
    route,
    ...(named ? { target: text(member(given, named)) ?? "", targetKind: named, targetAt: below(at, "transfer", named) } : {}),
    ...(method ? { method, methodAt: below(at, "transfer", "method") } : {}),
    ...(isTrue(member(given, "releaseLink")) ? { releasesLink: true } : {}),
    ...(route === "digital" && member(given, "context") === undefined ? { tells: false } : {}),
  };
  addTo(drawing, "transfer", { transfer });
  for (const role of ["failure", "noAgent"] as const) wireShort(drawing, role, MAY_FAIL.has(route) ? null : undefined);
  wireShort(drawing, "timeout");
  wireShort(drawing, "success");
}

/** Without a type, something to dial makes it a phone transfer. */
function routeOf(transfer: Json | undefined): TransferRoute {
  const type = text(member(transfer, "type"));
  const dial = text(member(transfer, "number")) ?? text(member(transfer, "sip"));
  const known = type !== undefined && ROUTES.has(type) ? (type as TransferRoute) : undefined;
  if (isComputed(type) || (isComputed(dial) && (known ?? "voice") === "voice")) return "dynamic";
  return known ?? (dial === undefined ? "unclear" : "voice");
}

const isComputed = (value: string | undefined) => value?.includes("${") ?? false;
