import { describe, expect, it } from "vitest";
import { skillsIn } from "../../../src/platforms/watson/skills.ts";
import type { Json } from "../../../src/source/document.ts";
import { type Files, reported as report } from "../reported.ts";
import { actionsSkill, agent, fallback, node, output, type ShortAction, said, sip, skill, text, to } from "./support.ts";

const reported = (files: Files) => report(files, {}, (_, pointer) => pointer);
const NAME = "General_Connect_to_Agent";
const HOURS = node("hours", "#Hours", output(said("9 to 5.")));
const ELSE = node("else", "anything_else", output(said("Sorry?")));
const content = (target: Json = {}) => skill([node("human", `#${NAME}`, output(agent(target))), HOURS, ELSE]);
/** A dialog skill as the v2 API gives it. */
const wrapped = (target?: Json): Json => ({ name: "Shop", type: "dialog", skill_id: "d1", language: "en", workspace: content(target) });
const exported = (state: Json, ...skills: Json[]): Json => ({ assistant_skills: skills, assistant_state: state });
const ON = { action_disabled: false, dialog_disabled: false };

describe("skills of the v2 API", () => {
  it("hold a dialog in their workspace", async () => {
    const { requests, problems } = await reported({ "shop.json": wrapped(sip("tel:+15550100")) });
    expect(requests).toEqual({
      [NAME]: {
        verdict: "violated",
        at: "/workspace/intents/0",
        outcomes: ["voice-transfer none /workspace/dialog_nodes/0/output/generic/0"],
      },
    });
    expect(problems).toEqual(["handoff/no-voice-transfer /workspace/dialog_nodes/0/output/generic/0"]);
  });

  it("are exported together for an assistant", async () => {
    const file = exported(ON, actionsSkill({ fallback: fallback(to.connect(sip("tel:+15550100"))) }), wrapped(), { type: "search" });
    const { requests, problems } = await reported({ "assistant.json": file });
    expect(Object.entries(requests).map(([name, { verdict, at }]) => [name, verdict, at])).toEqual([
      ["fallback_connect_to_agent", "violated", "/assistant_skills/0/workspace/intents/0"],
      [NAME, "handed-off", "/assistant_skills/1/workspace/intents/0"],
    ]);
    expect(problems).toEqual(["handoff/no-voice-transfer /assistant_skills/0/workspace/actions/0/steps/1/resolver"]);
  });

  it("call each other's actions, by their id or their title, and come back", async () => {
    const calling = skill([
      node("human", `#${NAME}`, {
        actions: [{ name: "get_colleague", type: "invoke_action", result_variable: "action_result_1" }],
        ...output(said("Anything else?")),
      }),
      HOURS,
      ELSE,
    ]);
    const ends = async (action: string, own: ShortAction) => {
      const dialog = { name: "Shop", type: "dialog", skill_id: "d1", language: "en", workspace: calling };
      const file = exported(ON, actionsSkill({ fallback: fallback(to.connect()), [action]: own }), dialog);
      return (await reported({ "assistant.json": file })).requests[NAME]?.outcomes;
    };
    const connect = "handed-off none /assistant_skills/0/workspace/actions/1/steps/0/resolver";
    expect(await ends("get_colleague", { steps: { s1: { go: to.connect() } } })).toEqual([connect]);
    expect(await ends("action_7", { title: "get_colleague", steps: { s1: { go: to.connect() } } })).toEqual([connect]);
    const returns: ShortAction = { steps: { s1: { say: [text("Noted.")], go: "end_action" } } };
    expect(await ends("get_colleague", returns)).toEqual(["dead-end none /assistant_skills/1/workspace/dialog_nodes/0"]);
    const alone = await reported({ "shop.json": calling });
    expect(alone.requests[NAME]?.verdict).toBe("undecided");
    expect(alone.problems).toEqual(["structure/unresolved-flow /dialog_nodes/0/actions/0"]);
  });

  it("are left out of an assistant that has them switched off", async () => {
    const dialog = wrapped(sip("tel:+15550100"));
    const actions = actionsSkill({ fallback: fallback("end_action") });
    const names = async (state: Json) => Object.keys((await reported({ "assistant.json": exported(state, actions, dialog) })).requests);
    expect(await names({ ...ON, dialog_disabled: true })).toEqual(["fallback_connect_to_agent"]);
    expect(await names({ ...ON, action_disabled: true })).toEqual([NAME]);
  });

  it("are what an SDK hands back, or stand in a list", async () => {
    const places = async (file: Json) => (await reported({ "answer.json": file })).problems;
    const dialog = content(sip("tel:+15550100"));
    const item = "dialog_nodes/0/output/generic/0";
    expect(await places({ status: 200, statusText: "OK", headers: {}, result: dialog })).toEqual([
      `handoff/no-voice-transfer /result/${item}`,
    ]);
    expect(await places({ result: exported(ON, wrapped(sip("tel:+15550100"))) })).toEqual([
      `handoff/no-voice-transfer /result/assistant_skills/0/workspace/${item}`,
    ]);
    expect(await places([{ ...content(), name: "Other" }, dialog])).toEqual([`handoff/no-voice-transfer /1/${item}`]);
  });
});

describe("the content of an actions skill", () => {
  const { workspace = null } = actionsSkill({ fallback: fallback(to.connect(sip("tel:+15550100"))) });

  it("is read without its workspace, too", async () => {
    const { requests, problems } = await reported({ "actions.json": workspace });
    expect(requests.fallback_connect_to_agent).toMatchObject({ verdict: "violated", at: "/intents/0" });
    expect(problems).toEqual(["handoff/no-voice-transfer /actions/0/steps/1/resolver"]);
  });

  it("is told from other files with actions and intents by its steps", () => {
    const others: readonly Json[] = [
      { actions: [{ action: "deploy", resolver: "npm", steps: [{ step: "build" }] }], intents: [] },
      { actions: [{ name: "greet", steps: [{ resolver: { type: "continue" } }] }], intents: [] },
      { result: { actions: [], resolver: null } },
    ];
    for (const other of others) expect(skillsIn(other)).toEqual([]);
  });
});
