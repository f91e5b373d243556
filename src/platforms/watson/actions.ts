import { always, below } from "../../model/build.ts";
import type { Bot, Defect, Flow, Guard, Intent, Place } from "../../model/model.ts";
import type { Json } from "../../source/document.ts";
import { items, member, text } from "../../source/json.ts";
import { withDeclined } from "../answers.ts";
import { actionCondition, intentsNamed } from "./conditions.ts";
import { takenBy } from "./expressions.ts";
import { answerOfOption } from "./questions.ts";
import type { Skill as Shared } from "./scene.ts";
import { headOf, phrasesOf, type Skill } from "./skills.ts";
import { type Drawn, drawAction } from "./steps.ts";

/**
 * Actions skills. Every action is a flow; the built-in `fallback` branches on the reason for which it is entered.
 * Source: exports of the product and ibm-cloud-docs/watson-assistant, "actions overview", "handle errors".
 */
const ESCALATION = "fallback_connect_to_agent";
const REASON = "Agent requested";
const HANDLERS: ReadonlySet<string> = new Set(["anything_else", "run_always", "welcome"]);

interface Action {
  readonly key: string;
  readonly title: string;
  readonly value: Json;
  readonly at: Place;
  readonly condition: Guard;
}

/** The bot of an actions skill. `declared` = what the config says of resolvers that the product does not have. */
export function actionsBot(skill: Skill, file: string, { declared, handoff }: Pick<Shared, "declared" | "handoff">): Bot {
  const { content } = skill;
  const { at, contentAt, name, languages } = headOf(skill, file);
  const id = `watson:${file}#${text(member(skill.value, "skill_id")) ?? name}`;
  const defects: Defect[] = [];
  const actions = items(member(content, "actions")).map((value, i) => readAction(value, below(contentAt, "actions", i), i));
  const intents = items(member(content, "intents"));
  const index = intents.findIndex((intent) => member(intent, "intent") === ESCALATION);
  const shared: Shared = {
    id,
    defects,
    handoff,
    declared,
    known: actions.map(({ key }) => key),
    actions: actions.map(({ value }) => value),
    entities: items(member(content, "entities")),
  };
  const drawn = actions.map((action) => flowOf(shared, action));
  const flows = drawn.map(({ flow }) => flow);
  const entered = enteredBy(actions);
  const takers: Takers = {
    titles: new Map(
      actions.flatMap(({ value, title }) => intentsNamed(member(value, "condition")).map((intent) => [intent, title] as const)),
    ),
    taken: new Set(actions.flatMap(({ condition }) => takenBy(condition))),
    escalates: entered !== undefined,
  };
  const requestAt = index < 0 ? undefined : below(contentAt, "intents", index);
  return withDeclined(
    {
      id,
      name,
      platform: "watson",
      at,
      flows: drawn.map((each, i) => (actions[i] === entered ? escalating(each, requestAt) : each.flow)),
      intents: intents.flatMap((intent, i) => intentOf(intent, below(contentAt, "intents", i), takers)),
      languages,
      declaresIntents: true,
      defects,
      fallbacks: flows.flatMap((flow, i) => {
        const start = flow.entries[0]?.to;
        return start && (actions[i]?.key === "anything_else" || actions[i]?.key === "fallback") ? [{ flow: flow.id, node: start }] : [];
      }),
      platformFallback: true,
      // The desk shows the conversation so far: cloud.ibm.com/docs/watson-assistant, "Adding contact center support".
      passesTranscript: true,
    },
    answerOfOption,
  );
}

function readAction(value: Json, at: Place, index: number): Action {
  const key = text(member(value, "action")) ?? `#${index}`;
  return { key, title: text(member(value, "title")) ?? key, value, at, condition: actionCondition(member(value, "condition"), key) };
}

/** The action that a customer who asks for an agent enters. */
const enteredBy = (actions: readonly Action[]): Action | undefined =>
  actions.find(({ condition }) => takenBy(condition).includes(ESCALATION)) ?? actions.find(({ key }) => key === "fallback");

const escalating = ({ flow, forAgent }: Drawn, requestAt: Place | undefined): Flow => ({
  ...flow,
  entries: [
    ...flow.entries,
    {
      kind: "escalation",
      name: ESCALATION,
      to: forAgent,
      at: flow.at,
      requestAt: requestAt ?? flow.at,
      facts: { fallback_reason: REASON },
      direct: true,
    },
  ],
});

/** What the actions do with intents. */
interface Takers {
  /** By intent, the title of the action that is made for it. */
  readonly titles: ReadonlyMap<string, string>;
  /** The intents by which customers enter an action. */
  readonly taken: ReadonlySet<string>;
  /** True where an action takes the built-in intent. */
  readonly escalates: boolean;
}

/** The built-in intent is an escalation. Every action has an intent, which nobody says where only others invoke the action. */
function intentOf(intent: Json, at: Place, { titles, taken, escalates }: Takers): readonly Intent[] {
  const name = text(member(intent, "intent"));
  if (name === undefined || (name === ESCALATION && escalates)) return [];
  const phrases = phrasesOf(intent, at);
  const title = titles.get(name);
  if (title !== undefined && phrases.length === 0 && !taken.has(name)) return [];
  return [{ name, at, phrases, ...(title ? { title } : {}) }];
}

function flowOf(skill: Shared, { key, title, value, at, condition }: Action): Drawn {
  const { flow, forAgent } = drawAction(skill, key, title, value, at, REASON);
  const start = flow.entries[0]?.to ?? null;
  const intents = takenBy(condition).filter((intent) => intent !== ESCALATION);
  const when = condition.op === "is" ? {} : { when: condition };
  const entered: Flow = {
    ...flow,
    entries: [
      ...flow.entries,
      ...intents.map((intent) => ({ kind: "intent" as const, intent, to: start, at, direct: true, ...when })),
      ...(HANDLERS.has(key) && condition !== always ? [{ kind: "handler" as const, to: start, at, direct: true }] : []),
    ],
  };
  return { flow: entered, forAgent };
}
