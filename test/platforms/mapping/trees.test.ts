import { describe, expect, it } from "vitest";
import { lintHouse } from "./support.ts";

/** Steps in lists, one after the other; a step holds the steps of its branches. The key of a step tells its type. */
const MAPPING = `
  files: [dialogs/**]
  flows:
    each: $.dialogs.*
    languages: $.speaks[*]
    start: "@.steps"
    nodes:
      each: "@..steps[*]"
      id: "@.id"
      inOrder: true
      types:
        say: {kind: say, where: "@.say", text: "@.say"}
        ask:
          kind: ask
          where: "@.ask"
          text: "@.ask"
          stores: "@.into"
          exits: [{role: answer, each: "@.answers[*]", label: "@.if", to: "@.steps"}]
        check:
          kind: branch
          where: {path: "@.check", matches: "^(?!hours$)"}
          variable: "@.check"
          exits: [{role: case, each: "@.cases[*]", is: "@.is", to: "@.steps"}]
        hours:
          kind: branch
          where: {path: "@.check", equals: hours}
          exits: [{role: open, to: "@.open.steps"}, {role: closed, to: "@.closed.steps", leftOut: following}]
        group: {kind: effect, where: "@.group", exits: [{role: next, to: "@.steps"}]}
        handover:
          kind: transfer
          where: "@.handover"
          route: {of: "@.handover", table: {chat: digital, phone: voice}}
          target: {queue: "@.queue"}
          exits: [{role: failure, to: following}, {role: noAgent, to: following}]
        ticket: {kind: transfer, where: "@.ticket", route: ticket}
        goto: {kind: effect, where: "@.goto", exits: [{role: next, to: "@.goto"}]}
        run: {kind: jump, where: "@.run", flow: "@.run"}
        bye: {kind: end, where: "@.bye"}
  intents:
    each: $.understood[*]
    name: "@.intent"
    phrases: {each: "@.phrases.*", text: "@[*]", language: key}
    flow: "@.dialog"
`;

const project = (steps: string, more = "") => ({
  "dialogs/bot.yaml": `
understood:
  - intent: get_person
    dialog: person
    phrases:
      en: [talk to a person, agent please]
      de: [ich will mit einem Menschen sprechen]
dialogs:
  person:
    steps:${steps.replaceAll("\n", "\n      ")}
${more}`,
});

const HANDOVER = `
- {id: desk, handover: chat, queue: Support}
- {ticket: contact form}`;
const AT = "dialogs/bot.yaml#";

describe("nested steps", () => {
  it("a list runs in order: what follows a transfer is where its failure goes", async () => {
    const ran = await lintHouse(MAPPING, project(`\n- {say: One moment.}${HANDOVER}`));
    expect(ran.requests).toEqual({ get_person: `handed-off ${AT}/understood/0` });
    expect(ran.problems("handoff", "failure", "structure", "source", "nlu")).toEqual([]);
  });

  it("after the last step of a group comes what follows the group", async () => {
    const ran = await lintHouse(
      MAPPING,
      project(`\n- group: hello\n  steps: [{say: Hi.}, {group: inner, steps: [{say: Hm.}]}]${HANDOVER}`),
    );
    expect(ran.requests).toEqual({ get_person: `handed-off ${AT}/understood/0` });
  });

  it("a list that ends stops the path at its last step", async () => {
    const ran = await lintHouse(MAPPING, project("\n- {say: One moment.}\n- {say: Nobody is here.}"));
    expect(ran.problems("handoff/no-dead-end")).toEqual([`error handoff/no-dead-end ${AT}/dialogs/person/steps/1`]);
  });

  it("an answer leads into its own steps, an empty list of steps to what follows the question", async () => {
    const ran = await lintHouse(
      MAPPING,
      project(`\n- ask: How?\n  answers: [{if: Write, steps: []}, {if: Not now, steps: [{bye: true}]}]${HANDOVER}`),
    );
    expect(ran.requests).toEqual({ get_person: `handed-off ${AT}/understood/0` });
    expect(ran.outcomes("get_person")).toEqual(
      expect.arrayContaining([
        `handed-off none ${AT}/dialogs/person/steps/1`,
        `dead-end declined ${AT}/dialogs/person/steps/0/answers/1/steps/0`,
      ]),
    );
  });

  it("where no case fits, a branch goes on with what follows it; a closed hour without steps does so too", async () => {
    const ran = await lintHouse(
      MAPPING,
      project(`\n- check: vip\n  cases: [{is: "no", steps: [{say: Sorry.}]}]\n- check: hours\n  open: {steps: [{say: Good.}]}${HANDOVER}`),
    );
    expect(ran.requests).toEqual({ get_person: `handed-off ${AT}/understood/0` });
    expect(ran.problems("failure")).toEqual([]);
  });

  it("closed hours that end the conversation are reported at the branch", async () => {
    const ran = await lintHouse(
      MAPPING,
      project(`\n- check: hours\n  open: {steps: [{say: Good.}]}\n  closed: {steps: [{say: Closed.}, {bye: true}]}${HANDOVER}`),
    );
    expect(ran.problems("failure")).toEqual([`warning failure/closed-hours ${AT}/dialogs/person/steps/0`]);
  });

  it("a goto means a step by its id, a run another dialog by its key", async () => {
    const there = await lintHouse(MAPPING, project(`\n- {goto: desk}\n- {bye: true}${HANDOVER}`));
    expect(there.requests).toEqual({ get_person: `handed-off ${AT}/understood/0` });
    const other = await lintHouse(MAPPING, project("\n- {run: transfer}", `  transfer:\n    steps: [{handover: phone, queue: Line 1}]`));
    expect(other.problems("handoff")).toEqual([`error handoff/no-voice-transfer ${AT}/dialogs/transfer/steps/0`]);
    const gone = await lintHouse(MAPPING, project("\n- {run: transfr}"));
    expect(gone.problems("structure")).toEqual([`warning structure/unresolved-flow ${AT}/dialogs/person/steps/0/run`]);
  });

  it("phrases know their language", async () => {
    const ran = await lintHouse(MAPPING, project(HANDOVER, "speaks: [en, de, fr]"));
    expect(ran.problems("nlu")).toEqual([`warning nlu/missing-language ${AT}/understood/0`]);
  });
});
