import type { Literal, Node, NodeKind, Transfer } from "../../model/model.ts";
import { howToDeclare } from "../platform.ts";
import type { SetMapping, TypeMapping } from "./mapping.ts";
import { placeOf, type Scene, type Step } from "./scene.ts";

/** What a node holds besides its exits. `format` = the id of the house format. */
export function nodeParts(scene: Scene, step: Step, format: string): Partial<Node> {
  const { reader, mapping } = scene;
  const { thing, typeName, type } = step;
  const { nodes } = mapping.flows;
  const texts = reader.texts(type?.text ?? nodes.text, thing);
  const sets = [...(nodes.sets ?? []), ...(type?.sets ?? [])].flatMap((each) => written(scene, step, each));
  return {
    label: reader.said(type?.label ?? nodes.label, thing)?.text ?? (scene.byId.get(step.id) === step ? step.id : typeName) ?? step.id,
    type: typeName,
    ...(texts.length > 0 ? { texts: texts.map((each) => ({ text: each.text, at: placeOf(scene, each) })) } : {}),
    ...(sets.length > 0 ? { sets: new Map(sets) } : {}),
    ...(type ? PARTS[type.kind]?.(scene, step, type, format) : { opaque: unknownType(step, format) }),
  };
}

type Parts = (scene: Scene, step: Step, type: TypeMapping, format: string) => Partial<Node>;

/** What only nodes of one kind have. */
const PARTS: Readonly<Partial<Record<NodeKind, Parts>>> = {
  ask: ({ reader }, { thing }, type) => {
    const stores = reader.said(type.stores, thing)?.text;
    const attempts = Number(reader.said(type.maxAttempts, thing)?.text ?? Number.NaN);
    return { ...(stores === undefined ? {} : { stores: bare(stores) }), ...(attempts > 0 ? { maxAttempts: attempts } : {}) };
  },
  call: (scene, step, type, format) => ({ call: callOf(scene, step, type, format) }),
  jump: (scene, step, type, format) => ({ call: callOf(scene, step, type, format) }),
  return: ({ reader }, { thing }, type) => ({ returns: { exitReason: reader.said(type.exitReason, thing)?.text ?? null } }),
  transfer: (scene, step, type) => ({ transfer: transferOf(scene, step, type) }),
  end: (_, __, { rests }) => (rests ? { end: "rests" } : {}),
  opaque: (_, step, __, format) => ({ opaque: unknownType(step, format) }),
};

const unknownType = ({ id, typeName }: Step, format: string): Node["opaque"] =>
  typeName === undefined
    ? { what: `the node "${id}"`, declare: `platforms.${format}.flows.nodes.types` }
    : { what: `the node type "${typeName}"`, declare: howToDeclare(format, typeName) };

function callOf(scene: Scene, { thing }: Step, type: TypeMapping, format: string): Node["call"] {
  const name = scene.reader.said(type.flow, thing);
  const binds = Object.entries(type.binds ?? {}).flatMap(([returned, variable]) => {
    const to = scene.reader.said(variable, thing)?.text;
    return to === undefined ? [] : [[returned, bare(to)] as const];
  });
  return {
    keys: name === undefined || computed(name.text) ? [] : [flowKey(format, name.text)],
    name: name?.text ?? "",
    at: placeOf(scene, name ?? thing),
    what: "flow",
    binds: Object.fromEntries(binds),
  };
}

/** By which calls of a house format mean a flow. */
export const flowKey = (format: string, name: string): string => `${format}:${name}`;

/** What dials by itself: without a word for the route, it is a phone transfer. */
const DIALS: ReadonlySet<string> = new Set(["number", "sip"]);

function transferOf(scene: Scene, { thing }: Step, type: TypeMapping): Transfer {
  const { reader } = scene;
  const targets = Object.entries(type.target ?? {}).flatMap(([kind, value]) => {
    const target = reader.said(value, thing);
    return target === undefined || target.text === "" ? [] : [{ kind, ...target }];
  });
  const [named] = targets;
  const dial = targets.find(({ kind }) => DIALS.has(kind));
  const word = typeof type.route === "object" ? reader.said(type.route.of, thing)?.text : undefined;
  const given = type.route === undefined ? undefined : reader.word(type.route, thing);
  const meant = given ?? (computed(word) ? "dynamic" : "unclear");
  const route = meant === "unclear" && dial ? "voice" : meant;
  return {
    route: route === "voice" && computed(dial?.text) ? "dynamic" : route,
    ...(named ? { target: named.text, targetKind: named.kind, targetAt: placeOf(scene, named) } : {}),
  };
}

/** A value that is computed at run time: `${…}`, `{{…}}`. */
const computed = (value: string | undefined): boolean => value !== undefined && /\$\{|\{\{/.test(value);

/** The name of a variable without the marks that a template puts around it. */
export const bare = (variable: string): string => variable.replace(/^(?:\$\{|\{\{)\s*(.*?)\s*\}{1,2}$/s, "$1");

function written(
  { reader }: Scene,
  { thing }: Step,
  { each, variable, value }: SetMapping,
): readonly (readonly [string, Literal | undefined])[] {
  return (each === undefined ? [thing] : reader.all(each, thing)).flatMap((one) => {
    const name = reader.said(variable, one)?.text;
    const literal = reader.said(value, one)?.text;
    return name === undefined ? [] : [[bare(name), computed(literal) ? undefined : literal] as const];
  });
}
