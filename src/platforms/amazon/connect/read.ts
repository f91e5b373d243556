import { ownOf } from "../../../model/maps.ts";
import type { Defect } from "../../../model/model.ts";
import type { SourceDocument } from "../../../source/document.ts";
import { fileName } from "../../../source/file-names.ts";
import { isObject, text } from "../../../source/json.ts";
import { innerJson } from "../../../source/pointer.ts";
import { localsIn, resourcesIn } from "../../terraform.ts";
import {
  parameterDefault,
  parameterDefaults,
  type Resource,
  referredResource,
  resourceKey,
  resourcesOf,
  templateText,
} from "../cloudformation.ts";
import { type Located, listOf, membersOf, part, textOf } from "../located.ts";
import { contentOf } from "./content.ts";
import { type ConnectFlow, flowKind, type Template } from "./flow.ts";
import { branchesIn, isLanguage, readLanguage } from "./language.ts";
import { isLegacy, readLegacy } from "./legacy.ts";

/** What one file holds. */
export interface ConnectFile {
  readonly flows: readonly ConnectFlow[];
  readonly defects: readonly Defect[];
}

/** What stands around a flow: the answer of DescribeContactFlow, a resource of a template, a file name. */
interface Around {
  /** What it is called where it is deployed, whatever its own metadata say. */
  readonly name?: string;
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly type?: string;
  readonly template?: Template;
  /** What a module declares beside its content. */
  readonly settings?: Located;
}

const RESOURCES: Readonly<Record<string, string | undefined>> = {
  "AWS::Connect::ContactFlow": undefined,
  "AWS::Connect::ContactFlowModule": "module",
};
const TERRAFORM = /^aws_connect_contact_flow(_module)?$/;
const DEPTH = 8;

const isResource = ({ type }: Resource) => Object.hasOwn(RESOURCES, type);

/** True for a template, or a file of Terraform, that has Connect flows among its resources. */
export const isConnectTemplate = (document: SourceDocument): boolean =>
  document.value !== undefined &&
  (resourcesOf({ value: document.value, at: { file: document.path, pointer: "" } }).some(isResource) ||
    resourcesIn(document).some(({ type }) => TERRAFORM.test(type)));

/** A document while its flows are looked for. */
interface Search {
  readonly document: SourceDocument;
  /** By pointer. */
  readonly flows: Map<string, ConnectFlow>;
  readonly defects: Defect[];
  readonly locals: ReturnType<typeof localsIn>;
}

/** Finds the flows of a document: the file itself, answers of the API around a `Content` string, arrays of these, and templates. */
export function readConnect(document: SourceDocument): ConnectFile {
  const search: Search = { document, flows: new Map(), defects: [], locals: localsIn(document) };
  if (document.value === undefined) return { flows: [], defects: [] };
  const root: Located = { value: document.value, at: { file: document.path, pointer: "" } };
  const resources = resourcesOf(root);
  if (resources.length > 0) readTemplate(search, root, resources);
  else visit(search, root, { names: [nameOf(document.path)], ids: [] }, 0);
  return { flows: [...search.flows.values()], defects: search.defects };
}

/** Adds the flow that stands at a place; false where none does. */
function addFlow({ flows }: Search, at: Located, around: Around): boolean {
  const body = isLanguage(at) ? readLanguage(at) : isLegacy(at) ? readLegacy(at) : undefined;
  if (!body) return false;
  // A name that a pipeline completes (`${Stage}-chat`) is nobody's.
  const deployed = around.name?.includes("${") ? undefined : around.name;
  const names = [...new Set([deployed, body.name, ...around.names].flatMap((name) => name || []))];
  const kind = flowKind(around.type) ?? flowKind(body.type);
  // What a resource of Terraform refers to is found once more, with less around it.
  if (around.ids.length === 0 && flows.has(at.at.pointer)) return true;
  flows.set(at.at.pointer, {
    ...body,
    branches: body.branches.length > 0 ? body.branches : branchesIn(around.settings),
    name: names[0] ?? "flow",
    names,
    ids: around.ids,
    ...(kind && { kind }),
    ...(around.template && { template: around.template }),
  });
  return true;
}

/** Adds a flow inside a string. `sure` = it claims to be one, so that it is a defect where it cannot be read. */
function addContent(search: Search, at: Located, around: Around, sure: boolean): void {
  if (addFlow(search, at, around)) return;
  const content = contentOf(search.document, at);
  if (!content) return;
  const template = around.template && { ...around.template, variables: content.variables };
  if (content.value && addFlow(search, content.value, { ...around, ...(template && { template }) })) return;
  const message = "the content of this flow is no JSON that Connect could read";
  if (sure) search.defects.push({ kind: "shape", at: content.at, message });
}

/** Looks for flows below a place of a file that is no CloudFormation template. */
function visit(search: Search, at: Located, around: Around, depth: number): void {
  if (depth > DEPTH || addFlow(search, at, around)) return;
  if (Array.isArray(at.value)) for (const each of listOf(at)) visit(search, each, { names: [], ids: [] }, depth + 1);
  if (!isObject(at.value)) return;
  const content = part(at, "Content", "content");
  if (content && isArchived(at)) return;
  if (content)
    return addContent(search, search.locals.get(textOf(content) ?? "") ?? content, { ...around, ...described(at, around) }, false);
  for (const [key, each] of membersOf(at))
    if (TERRAFORM.test(key)) visitTerraform(search, key, each, depth + 1);
    else visit(search, each, { names: [], ids: [], ...(/^ContactFlowModule$/i.test(key) && { type: "module" }) }, depth + 1);
}

/** Terraform's JSON: resources of one type by their labels, each an object or a list of one. */
function visitTerraform(search: Search, type: string, resources: Located, depth: number): void {
  for (const [label, resource] of membersOf(resources))
    for (const single of Array.isArray(resource.value) ? listOf(resource) : [resource])
      visit(search, single, { names: [label], ids: [`tf:${type}.${label}`], ...(type.endsWith("_module") && { type: "module" }) }, depth);
}

/** The flows among the resources of a CloudFormation template. */
function readTemplate(search: Search, root: Located, resources: readonly Resource[]): void {
  const template: Template = {
    resources: new Set(resources.map(({ id }) => id)),
    variables: new Map(),
    defaults: parameterDefaults(root),
  };
  for (const resource of resources.filter(isResource)) {
    const content = part(resource.properties, "Content");
    const written = part(resource.properties, "Name");
    const name = templateText(written) ?? parameterDefault(root, written?.value);
    const type = ownOf(RESOURCES, resource.type) ?? textOf(part(resource.properties, "Type"));
    const names = [...(name ? [name] : []), resource.id];
    const ids = [resource, ...fixedOf(resource, resources)].map(({ id }) => resourceKey(search.document.path, id));
    const around = { names, ids, template, ...(name && { name }), ...(type && { type }), ...settingsOf(resource.properties) };
    if (content && !isArchived(resource.properties)) addContent(search, content, around, true);
  }
}

/** The versions and aliases by which others in the template mean a flow or module: `AWS::Connect::ContactFlowModuleAlias`, CloudFormation user guide. */
const fixedOf = ({ id }: Resource, resources: readonly Resource[]): readonly Resource[] =>
  resources.filter(
    ({ type, properties }) =>
      /^AWS::Connect::ContactFlow(Module)?(Version|Alias)$/.test(type) &&
      referredResource(part(properties, "ContactFlowModuleId", "ContactFlowId")?.value ?? null) === id,
  );

/** `Settings`, a JSON text in templates and in answers of the API. Source: the ContactFlowModule data type, API reference. */
function settingsOf(around: Located | undefined): Pick<Around, "settings"> {
  const written = part(around, "Settings", "settings");
  const value = typeof written?.value === "string" ? innerJson(written.value) : written?.value;
  return written && value !== undefined ? { settings: { value, at: written.at } } : {};
}

/** An archived flow runs for nobody. Source: `State` of the ContactFlow data type and of `AWS::Connect::ContactFlow`. */
const isArchived = (around: Located | undefined) => /^archived$/i.test(textOf(part(around, "State")) ?? "");

/** Names and ids as the API and its command line write them. */
function described(at: Located, around: Around): Around {
  const values = (...keys: string[]) => keys.flatMap((key) => text(part(at, key)?.value) ?? []);
  const type = values("Type", "type")[0] ?? around.type;
  const [name = around.name] = values("Name", "name");
  return {
    ...(name !== undefined && { name }),
    names: [...values("Name", "name"), ...around.names],
    ids: [...values("Arn", "Id", "ContactFlowArn", "ContactFlowId", "arn", "id"), ...around.ids],
    ...(type && { type }),
    ...settingsOf(at),
  };
}

/** The name of a file without its endings; some exports have percent-encoded names, most have no ending at all. */
function nameOf(path: string): string {
  const bare = fileName(path).replace(/(\.(json|jsonc|tpl|tftpl|template|tf|ya?ml))+$/i, "");
  return bare.replace(/(%[0-9A-Fa-f]{2})+/g, (bytes) => decoded(bytes));
}

function decoded(bytes: string): string {
  const text = new TextDecoder().decode(Uint8Array.from(bytes.split("%").slice(1), (hex) => Number.parseInt(hex, 16)));
  return text.includes("\uFFFD") ? bytes : text;
}
