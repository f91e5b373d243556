import fc from "fast-check";
import { buildFlow, is, not, onChannel, unknown } from "../../src/model/build.ts";
import type { Bot, Exit, Guard, Literal, Node, NodeKind, Place } from "../../src/model/model.ts";

/** Random small bots: two or three flows, calls only to later flows, loops, facts, channels and every gate. */
export const DOMAIN: Readonly<Record<string, readonly Literal[]>> = { x: ["a", "b", "c", null], y: ["a", "c", null] };

const guard: fc.Arbitrary<Guard> = fc.oneof(
  fc.constantFrom(is("x", "a"), is("x", "b"), is("y", "a"), is("x", null), is("x", "a", "b"), unknown("somebody knows"), onChannel("chat")),
  fc.constantFrom(not(is("x", "a")), not(is("y", null)), not(unknown("somebody knows")), not(onChannel("messaging"))),
);

interface RandomNode {
  kind: NodeKind;
  targets: readonly number[];
  guards: readonly Guard[];
  roles: readonly Exit["role"][];
  sets: readonly [string, Literal | undefined][];
  /** What nobody can know is one of two values. */
  listed: boolean;
  callee: number;
  route: "digital" | "voice";
}

const node: fc.Arbitrary<RandomNode> = fc.record({
  kind: fc.constantFrom<NodeKind>("say", "say", "effect", "branch", "branch", "ask", "call", "transfer", "return", "end"),
  targets: fc.array(fc.integer({ min: -1, max: 6 }), { minLength: 3, maxLength: 3 }),
  guards: fc.array(guard, { minLength: 2, maxLength: 2 }),
  roles: fc.array(fc.constantFrom<Exit["role"]>("closed", "noAgent", "noMatch", "declined", "failure"), { minLength: 2, maxLength: 2 }),
  sets: fc.array(fc.tuple(fc.constantFrom("x", "y"), fc.constantFrom<Literal | undefined>("a", "b", null, undefined)), { maxLength: 1 }),
  listed: fc.boolean(),
  callee: fc.integer({ min: 0, max: 2 }),
  route: fc.constantFrom("digital", "voice"),
});

/** The same without variables and channels: nobody can evaluate any condition. */
const freeNode: fc.Arbitrary<RandomNode> = fc
  .tuple(node, fc.constantFrom("somebody knows", "anybody knows"))
  .map(([each, text]) => ({ ...each, guards: [unknown(text), unknown("nobody knows")], sets: [] }));

export const randomBot: fc.Arbitrary<Bot> = botOf(node);
export const freeBot: fc.Arbitrary<Bot> = botOf(freeNode);

function botOf(nodes: fc.Arbitrary<RandomNode>): fc.Arbitrary<Bot> {
  return fc.array(fc.array(nodes, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 3 }).map((flows) => {
    const at = (...keys: (string | number)[]): Place => ({ file: "bot.json", pointer: keys.map((key) => `/${key}`).join("") });
    return {
      id: "bot",
      name: "bot",
      platform: "botflow",
      at: at(),
      languages: [],
      declaresIntents: true,
      intents: [{ name: "talk_to_human", at: at("intents"), phrases: [] }],
      flows: flows.map((nodes, f) => {
        const flow = buildFlow({ id: `f${f}`, name: `f${f}`, at: at(f), keys: [`f${f}`] });
        nodes.forEach(
          (each, n) => void flow.node(kindOf(each, f, flows.length), `n${n}`, at(`f${f}`, `n${n}`), partsOf(each, f, flows.length)),
        );
        const to = (target: number | undefined) => (target === undefined || target < 0 ? null : `n${target % nodes.length}`);
        nodes.forEach((each, n) => {
          for (const [role, target, when] of exitsOf(each, kindOf(each, f, flows.length)))
            flow.exit(`n${n}`, role, to(target), when ? { when } : {});
        });
        flow.entry({ kind: "start", to: "n0", at: at(f, "start") });
        if (f === 0) flow.entry({ kind: "intent", intent: "talk_to_human", to: "n0", at: at("intents") });
        return flow.done();
      }),
    };
  });
}

/** A call in the last flow has nothing to call. */
const kindOf = (each: RandomNode, f: number, flows: number): NodeKind => (each.kind === "call" && f + 1 >= flows ? "say" : each.kind);

function partsOf(each: RandomNode, f: number, flows: number): Partial<Node> {
  const kind = kindOf(each, f, flows);
  const callee = `f${Math.min(flows - 1, f + 1 + (each.callee % Math.max(1, flows - f - 1)))}`;
  return {
    ...(kind === "effect" ? { sets: new Map(each.sets), oneOf: oneOf(each) } : {}),
    ...(kind === "transfer" ? { transfer: { route: each.route } } : {}),
    ...(kind === "call" ? { call: { keys: [callee], name: callee, at: { file: "bot.json", pointer: "" }, what: "flow" } } : {}),
  };
}

const oneOf = ({ sets, listed }: RandomNode): Node["oneOf"] =>
  new Map(sets.flatMap(([variable, value]) => (listed && value === undefined ? [[variable, ["a", "c"]] as const] : [])));

function exitsOf({ targets, guards, roles }: RandomNode, kind: NodeKind): readonly [Exit["role"], number | undefined, Guard?][] {
  switch (kind) {
    case "branch":
      return [
        ["case", targets[0], guards[0]],
        ["case", targets[1], guards[1]],
        ["default", targets[2]],
      ];
    case "ask":
      return [
        ["answer", targets[0]],
        ["answer", targets[1]],
        [roles[0] === "declined" ? "declined" : "noMatch", targets[2]],
      ];
    case "effect":
      return [
        ["next", targets[0]],
        ["failure", targets[1]],
      ];
    case "call":
      return [
        ["next", targets[0]],
        ["failure", targets[1]],
      ];
    case "transfer":
      return [
        ["failure", targets[0]],
        [roles[1] === "noAgent" ? "noAgent" : "closed", targets[1]],
      ];
    case "say":
      return (targets[0] ?? 0) < 0 ? [] : [["next", targets[0]]];
    default:
      return [];
  }
}
