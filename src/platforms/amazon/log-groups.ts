import type { DiagnosticLog, Infrastructure, Setting } from "../../model/infrastructure.ts";
import type { Json, SourceDocument } from "../../source/document.ts";
import { isObject, member, text } from "../../source/json.ts";
import { placeIn } from "../platform.ts";
import { type Resource, resourcesOf, templateText } from "./cloudformation.ts";
import { part, textOf } from "./located.ts";

/** Log groups for the signalling of calls in CloudFormation templates. Source: CloudFormation user guide, AWS::Logs::LogGroup. */
export function infrastructureIn(document: SourceDocument): Infrastructure | undefined {
  const resources = resourcesOf({ value: document.value ?? null, at: placeIn(document, "") });
  const found = resources.filter(({ type }) => type === "AWS::Logs::LogGroup").flatMap((group) => logIn(group, resources, document));
  return found.length > 0 ? { diagnostics: found } : undefined;
}

/** The values that `RetentionInDays` takes. */
const ALLOWED = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];

function logIn(group: Resource, resources: readonly Resource[], document: SourceDocument): readonly DiagnosticLog[] {
  const name = templateText(part(group.properties, "LogGroupName"));
  if (![name ?? "", group.id].some(isOfSignalling)) return [];
  const days = part(group.properties, "RetentionInDays");
  const number = Number(textOf(days) ?? Number.NaN);
  const kept: { days?: Setting<number> } = days && !Number.isNaN(number) ? { days: { value: number, at: days.at } } : {};
  return [{ name: name ?? group.id, at: group.at.at, fed: isFed(group, name, resources, document), ...kept, allowedDays: ALLOWED }];
}

/** SIP as a word of its own: `SipMessages`, `voice-sip-traces`, `/calls/SIP`. */
const isOfSignalling = (name: string): boolean =>
  /(?:^|[^a-z])sip(?:[^a-z]|$)/i.test(name.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=SIP)(?=[A-Z][a-z])/g, "-"));

/** Resources that read a log, belong to it, or let it call what reads it (the permission beside a subscription). */
const READERS =
  /^AWS::(?:Logs::(?:MetricFilter|SubscriptionFilter|QueryDefinition|LogAnomalyDetector|LogStream|LogGroup)|CloudWatch::\w+|Lambda::Permission)$/;

/**
 * True where another resource means the group, by its id or by its name, or the template hands it on; services write to groups under `/aws/`
 * by themselves.
 */
function isFed({ id }: Resource, name: string | undefined, resources: readonly Resource[], { value }: SourceDocument): boolean {
  if (name?.startsWith("/aws/")) return true;
  const means = (each: Json | undefined) => mentions(each ?? null, id, name);
  return (
    means(member(value, "Outputs")) ||
    resources.some((resource) => resource.id !== id && !READERS.test(resource.type) && means(resource.at.value))
  );
}

function mentions(value: Json, id: string, name: string | undefined): boolean {
  const written = text(value);
  if (written !== undefined)
    return written === id || written.startsWith(`${id}.`) || written.includes(`\${${id}`) || (!!name && written.includes(name));
  const inner = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return inner.some((each) => mentions(each, id, name));
}
