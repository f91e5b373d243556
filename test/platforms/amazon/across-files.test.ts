import { describe, expect, it } from "vitest";
import { blocks, bots, connectArn, exitsOf, flow, flowOf, journeys, judged, nodeOf, type Short } from "./support.ts";

const { say, lex, queue, compare, bye } = blocks;
const ask = (to: string) => lex({ SpeakToAgent: to }, { NoMatchingCondition: "bot", NoMatchingError: "bye" });
const enter = (id: string): Short => ({ type: "TransferToFlow", with: { ContactFlowId: id }, next: "bye", or: { NoMatchingError: "bye" } });
const desk = (name = "Desk") => flow(name, { to: queue(), bye });

describe("a transfer to a flow", () => {
  const main = (id: string, metadata = {}) => flow("Main", { bot: ask("go"), go: enter(id), bye }, { metadata });

  it("is followed by the flow's ARN", async () => {
    const wrapper = {
      ContactFlow: {
        Arn: connectArn("contact-flow", 2),
        Id: "x",
        Name: "Desk",
        Type: "CONTACT_FLOW",
        Content: JSON.stringify(desk("other")),
      },
    };
    const result = await judged({ "main.json": main(connectArn("contact-flow", 2)), "desk.json": wrapper });
    expect(result.SpeakToAgent?.outcomes).toContain("handed-off none desk.json#/ContactFlow/Content/Actions/0");
  });

  it("carries attributes of the contact over, and none of the flow", async () => {
    const from = (type: string, written: object) =>
      flow("Main", {
        bot: ask("set"),
        set: { type, with: written as Short["with"], next: "go" },
        go: enter(connectArn("contact-flow", 2)),
        bye,
      });
    const to = (path: string) => ({
      ContactFlow: {
        Arn: connectArn("contact-flow", 2),
        Content: JSON.stringify(flow("Desk", { which: compare(path, { desk: "to" }, "bye"), to: queue(), bye })),
      },
    });
    const contact = from("UpdateContactAttributes", { Attributes: { dest: "desk" } });
    expect((await judged({ "main.json": contact, "desk.json": to("$.Attributes.dest") })).SpeakToAgent?.verdict).toBe("handed-off");
    const own = from("UpdateFlowAttributes", { FlowAttributes: { dest: { Value: "desk" } } });
    expect((await judged({ "main.json": own, "desk.json": to("$.FlowAttributes.dest") })).SpeakToAgent?.verdict).toBe("violated");
  });

  it("is followed by the name in the metadata, whatever the ARN", async () => {
    const shown = { go: { parameters: { ContactFlowId: { displayName: "Desk" } } } };
    const old = { go: { ContactFlow: { text: "Desk" } } };
    for (const metadata of [shown, old])
      expect(
        (await judged({ "main.json": main(connectArn("contact-flow", 9), metadata), "desk.json": desk() })).SpeakToAgent?.verdict,
      ).toBe("handed-off");
  });

  it("means the flow that has the name, not one whose file is called so", async () => {
    const shown = { go: { parameters: { ContactFlowId: { displayName: "Desk" } } } };
    const dead = flow("Desk before May", { bye });
    const files = { "main.json": main(connectArn("contact-flow", 9), shown), "Desk.json": dead, "Desk (2).json": desk() };
    expect((await judged(files)).SpeakToAgent?.outcomes).toContain("handed-off none Desk (2).json#/Actions/0");
    const onlyFile = { "main.json": main(connectArn("contact-flow", 9), shown), "Desk.json": desk("") };
    expect((await judged(onlyFile)).SpeakToAgent?.outcomes).toContain("handed-off none Desk.json#/Actions/0");
  });

  it("means a flow by the name under which it is deployed, whatever the metadata say of the flow that it was copied from", async () => {
    const shown = { go: { parameters: { ContactFlowId: { displayName: "Desk" } } } };
    const deployed = { Name: "Desk", Type: "CONTACT_FLOW", Content: JSON.stringify(desk("Sample queue flow")) };
    const files = { "main.json": main(connectArn("contact-flow", 9), shown), "answer.json": { ContactFlow: deployed } };
    expect((await judged(files)).SpeakToAgent?.verdict).toBe("handed-off");
    expect((await bots(files)).flatMap((bot) => bot.flows.map(({ name }) => name))).toContain("Desk");
  });

  it("is followed by a name that only another flow's metadata gives to the ARN", async () => {
    const id = connectArn("contact-flow", 9);
    const other = flow("Other", { go: enter(id), bye }, { metadata: { go: { parameters: { ContactFlowId: { displayName: "Desk" } } } } });
    expect((await judged({ "main.json": main(id), "other.json": other, "desk.json": desk() })).SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("is no other of the same instance where the ids are made up: the instance's id means no flow", async () => {
    const arn = (id: string) => `arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-4333-8444-555555555555/contact-flow/${id}`;
    const named = (id: string, name: string) =>
      flow(`To ${name}`, { go: enter(id), bye }, { metadata: { go: { parameters: { ContactFlowId: { displayName: name } } } } });
    const files = {
      "a.json": named(arn("SALES"), "Sales"),
      "b.json": named(arn("DESK"), "Desk"),
      "desk.json": desk(),
      "sales.json": flow("Sales", { bye }),
    };
    expect((await judged({ ...files, "main.json": main(arn("DESK")) })).SpeakToAgent?.verdict).toBe("handed-off");
    expect((await judged({ ...files, "main.json": main(arn("SALES")) })).SpeakToAgent?.verdict).toBe("violated");
    expect((await judged({ ...files, "main.json": main(arn("OTHER")) })).SpeakToAgent?.verdict).toBe("undecided");
  });

  it("is followed by the file's name in a placeholder, and by a value of the project", async () => {
    expect((await judged({ "main.json": main("{{contactFlows.desk.arn}}"), "desk.json": desk("The desk") })).SpeakToAgent?.verdict).toBe(
      "handed-off",
    );
    const files = {
      "main.json": main("${desk_arn}"),
      "b.json": { ContactFlow: { Arn: connectArn("contact-flow", 2), Content: JSON.stringify(desk("B")) } },
    };
    const substitutions = { desk_arn: connectArn("contact-flow", 2) };
    expect((await judged(files, { substitutions })).SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("is followed by the key under which Terraform keeps its ARN", async () => {
    for (const written of ['${var.flow_arns["desk"]}', '${aws_connect_contact_flow.all["desk"].arn}', '${lookup(local.flow_arns, "desk")}'])
      expect((await judged({ "flows/main.json": main(written), "flows/desk.json": desk("The desk") })).SpeakToAgent?.verdict, written).toBe(
        "handed-off",
      );
    const [journey] = await journeys({ "main.json": main('${var.flow_arns["night_desk"]}') });
    expect(journey?.outcomes.find(({ kind }) => kind === "opaque")?.hides?.what).toContain('flow "night_desk"');
  });

  it("prefers the flow in the nearest folder, and is undecided between two that are equally near", async () => {
    const files = {
      "prod/main.json": main("x", { go: { ContactFlow: { text: "Desk" } } }),
      "prod/desk.json": desk(),
      "test/desk.json": flow("Desk", { bye }),
    };
    expect((await judged(files)).SpeakToAgent?.verdict).toBe("handed-off");
    expect((await judged({ ...files, "prod/desk2.json": desk() })).SpeakToAgent?.verdict).toBe("undecided");
  });

  it("to a flow that the project does not hold leaves the request undecided", async () => {
    const [journey] = await journeys({ "main.json": main(connectArn("contact-flow", 2), { go: { ContactFlow: { text: "Desk" } } }) });
    expect(journey?.verdict).toBe("undecided");
    expect(journey?.outcomes.find(({ kind }) => kind === "opaque")?.hides?.what).toContain('flow "Desk"');
  });

  it("that a flow attribute of the same flow names is followed", async () => {
    const target = { ContactFlow: { Arn: connectArn("contact-flow", 2), Name: "Desk", Content: JSON.stringify(desk()) } };
    for (const path of ["$.FlowAttributes.next", "$.FlowAttributes['next']", "$.FlowAttributes.['next']"]) {
      const chat = flow("Main", {
        set: { type: "UpdateFlowAttributes", with: { FlowAttributes: { next: { Value: connectArn("contact-flow", 2) } } }, next: "bot" },
        bot: ask("go"),
        go: enter(path),
        bye,
      });
      expect((await judged({ "main.json": chat, "desk.json": target })).SpeakToAgent?.verdict, path).toBe("handed-off");
    }
  });
});

describe("a module", () => {
  const module = (branch: string) =>
    flow(
      "Handoff module",
      {
        to: { ...queue("full", "full") },
        full: say("done"),
        done: { type: "EndFlowModuleExecution", with: branch ? { Branch: branch } : {} },
      },
      {
        settings: {
          Transitions: [
            { DisplayName: "No agent", ReferenceName: "NoAgent" },
            { DisplayName: "Success", ReferenceName: "Success" },
          ],
        },
      },
    );
  const main = flow(
    "Main",
    {
      bot: ask("run"),
      run: {
        type: "InvokeFlowModule",
        with: { FlowModuleId: connectArn("flow-module", 7) },
        next: "thanks",
        when: { NoAgent: "task" },
        or: { NoMatchingError: "bye" },
      },
      thanks: say("bye"),
      task: { type: "CreateTask", next: "bye", or: { NoMatchingError: "bye" } },
      bye,
    },
    { metadata: { run: { contactFlowModuleName: "Handoff module" } } },
  );

  it("hands off inside, and returns by the branch that it chose", async () => {
    const result = await judged({ "main.json": main, "module.json": module("NoAgent") });
    expect(result.SpeakToAgent?.verdict).toBe("handed-off");
    expect(result.SpeakToAgent?.outcomes).toContain("ticket noAgent main.json#/Actions/3");
    expect((await judged({ "main.json": main, "module.json": module("") })).SpeakToAgent?.outcomes).toContain(
      "dead-end noAgent main.json#/Actions/4",
    );
  });

  it("goes on by NextAction only where it chose no branch that the block names", async () => {
    const desk = flow(
      "Handoff module",
      {
        hours: { type: "CheckHoursOfOperation", when: { True: "yes", False: "no" }, or: { NoMatchingError: "yes" } },
        yes: { type: "EndFlowModuleExecution", with: { Branch: "Open" } },
        no: { type: "EndFlowModuleExecution" },
      },
      { settings: { Transitions: [{ ReferenceName: "Open" }, { ReferenceName: "Success" }] } },
    );
    const run: Short = {
      type: "InvokeFlowModule",
      with: { FlowModuleId: connectArn("flow-module", 7) },
      next: "bye",
      when: { Open: "to" },
      or: { NoMatchingError: "to" },
    };
    const host = flow(
      "Main",
      { bot: ask("run"), run, to: queue(), bye },
      { metadata: { run: { contactFlowModuleName: "Handoff module" } } },
    );
    const { SpeakToAgent } = await judged({ "main.json": host, "module.json": desk });
    expect(SpeakToAgent?.verdict).toBe("handed-off");
    expect(SpeakToAgent?.outcomes).toContain("dead-end closed main.json#/Actions/3");
    expect(SpeakToAgent?.outcomes.filter((outcome) => outcome.endsWith("#/Actions/3"))).not.toContain("dead-end none main.json#/Actions/3");
  });

  it("comes back by the error branch of the block where it chose its own error branch", async () => {
    const front = (branch: string) =>
      flow(
        "Handoff module",
        {
          bot: ask("out"),
          out: { type: "EndFlowModuleExecution", with: { Transition: { ReferenceName: branch } } },
          bye,
        },
        { settings: { Transitions: [{ ReferenceName: "Success" }, { ReferenceName: "Error" }] } },
      );
    const run: Short = {
      type: "InvokeFlowModule",
      with: { FlowModuleId: connectArn("flow-module", 7) },
      next: "bye",
      or: { NoMatchingError: "to" },
    };
    const host = flow("Main", { run, to: queue(), bye }, { metadata: { run: { contactFlowModuleName: "Handoff module" } } });
    const { SpeakToAgent } = await judged({ "main.json": host, "module.json": front("Error") });
    expect(SpeakToAgent?.outcomes).toContain("handed-off none main.json#/Actions/1");
    expect(SpeakToAgent?.outcomes).not.toContain("dead-end none main.json#/Actions/2");
    const returned = await judged({ "main.json": host, "module.json": front("Success") });
    expect(returned.SpeakToAgent?.verdict).toBe("violated");
  });

  it("ends in nobody's hands where the project has no caller", async () => {
    const alone = flow("Module", { bot: ask("end"), end: { type: "EndFlowModuleExecution" }, bye });
    expect((await judged({ "module.json": alone })).SpeakToAgent?.verdict).toBe("undecided");
  });
});

describe("the flow that runs in the queue", () => {
  const main = (hook: string, metadata = {}) =>
    flow(
      "Main",
      {
        hooks: {
          type: "UpdateContactEventHooks",
          with: { EventHooks: { CustomerQueue: hook } },
          next: "bot",
          or: { NoMatchingError: "bot" },
        },
        bot: ask("to"),
        to: queue("task", "task"),
        task: { type: "CreateTask", next: "bye", or: { NoMatchingError: "bye" } },
        bye,
      },
      { metadata },
    );
  const shown = { hooks: { parameters: { EventHooks: { CustomerQueue: { displayName: "Waiting" } } } } };

  it("may offer a call-back: that is fine while nobody is free", async () => {
    const waiting = flow("Waiting", {
      hello: say("callback"),
      callback: { type: "CreateCallbackContact", next: "end", or: { NoMatchingError: "end" } },
      end: { type: "EndFlowExecution" },
    });
    const result = await judged({ "main.json": main(connectArn("contact-flow", 3), shown), "waiting.json": waiting });
    expect(result.SpeakToAgent?.verdict).toBe("handed-off");
    expect(result.SpeakToAgent?.outcomes).toContain("callback noAgent waiting.json#/Actions/1");
  });

  it("may keep the customer waiting for ever", async () => {
    const waiting = flow("Waiting", {
      hello: say("wait"),
      wait: { type: "Wait", with: { TimeLimitSeconds: "60" }, when: { WaitCompleted: "hello" }, or: { NoMatchingError: "hello" } },
    });
    const result = await judged({ "main.json": main(connectArn("contact-flow", 3), shown), "waiting.json": waiting });
    expect(result.SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("must not dial a number for a chat", async () => {
    const waiting = flow("Waiting", {
      hello: say("dial"),
      dial: { type: "TransferParticipantToThirdParty", with: { ThirdPartyPhoneNumber: "+15550100" }, or: { NoMatchingError: "end" } },
      end: { type: "EndFlowExecution" },
    });
    const result = await judged({ "main.json": main(connectArn("contact-flow", 3), shown), "waiting.json": waiting });
    expect(result.SpeakToAgent?.outcomes).toContain("voice-transfer noAgent waiting.json#/Actions/1");
  });

  it("is none for a request that comes before anything sets it: what another intent sets later is not its own", async () => {
    const hooks = {
      type: "UpdateContactEventHooks",
      with: { EventHooks: { CustomerQueue: connectArn("contact-flow", 3) } },
      next: "to",
      or: { NoMatchingError: "to" },
    };
    const sets = lex({ SpeakToAgent: "to", Orders: "hooks" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" });
    const dials = flow("Waiting", {
      hello: say("dial"),
      dial: { type: "TransferParticipantToThirdParty", with: { ThirdPartyPhoneNumber: "+15550100" }, or: { NoMatchingError: "end" } },
      end: { type: "EndFlowExecution" },
    });
    const later = flow("Main", { bot: sets, hooks, to: queue("bye", "bye"), bye }, { metadata: shown });
    const alone = await judged({ "main.json": later, "waiting.json": dials });
    expect(alone.SpeakToAgent?.outcomes).not.toContain("voice-transfer noAgent waiting.json#/Actions/1");
    // Whoever comes back to the menu may have asked for orders before.
    const again = flow("Main", { bot: sets, hooks: { ...hooks, next: "bot" }, to: queue("bye", "bye"), bye }, { metadata: shown });
    const back = await judged({ "main.json": again, "waiting.json": dials });
    expect(back.SpeakToAgent?.outcomes).toContain("voice-transfer noAgent waiting.json#/Actions/1");
  });

  it("that is not in the project leaves the verdict alone, and is named", async () => {
    const files = { "main.json": main(connectArn("contact-flow", 3), shown) };
    expect((await judged(files)).SpeakToAgent?.verdict).toBe("handed-off");
    expect(nodeOf(await flowOf(files), "hooks").call).toMatchObject({ hook: true, name: "Waiting" });
  });

  it("is known by the hook that sets it where the export names no type: its end is no dead end", async () => {
    const waiting = flow("Waiting", { end: { type: "EndFlowExecution" } });
    const flows = (await bots({ "main.json": main(connectArn("contact-flow", 3), shown), "waiting.json": waiting })).flatMap(
      (bot) => bot.flows,
    );
    const ends = flows.find(({ name }) => name === "Waiting")?.nodes[0];
    expect(ends?.transfer?.route).toBe("digital");
  });
});

describe("a flow that runs beside the conversation", () => {
  const told = (path: string, end: Short) => ({
    which: compare(path, { SpeakToAgent: "tell" }, "end"),
    tell: say("end", "Asked for a person."),
    end,
  });
  const main = (hook: string) =>
    flow("Main", {
      bot: lex({}, { NoMatchingCondition: "keep", NoMatchingError: "bye" }),
      keep: { type: "UpdateContactAttributes", with: { Attributes: { intent: "$.Lex.IntentName" } }, next: "hook" },
      hook: { type: "UpdateContactEventHooks", with: { EventHooks: { [hook]: "Beside" } }, next: "which" },
      which: compare("$.Attributes.intent", { SpeakToAgent: "to" }, "bye"),
      to: queue("bye", "bye"),
      bye,
    });

  it("compares what was asked for before: nobody asks there", async () => {
    const whisper = { "beside.json": flow("Beside", told("$.Attributes.intent", { type: "EndFlowExecution" }), { type: "agentWhisper" }) };
    const asked = { verdict: "handed-off", at: "main.json#/Actions/3/Transitions/Conditions/0" };
    expect(await judged(whisper)).toEqual({});
    for (const type of ["queueTransfer", "agentTransfer"])
      expect(await judged({ "beside.json": flow("Beside", told("$.Attributes.intent", bye), { type }) })).toEqual({});
    expect(await judged({ "main.json": main("AgentWhisper"), ...whisper })).toMatchObject({ SpeakToAgent: asked });
    // Its type is that of any inbound flow.
    const disconnect = { "beside.json": flow("Beside", told("$.Lex.IntentName", bye), { type: "contactFlow" }) };
    expect(await judged({ "main.json": main("CustomerRemaining"), ...disconnect })).toMatchObject({ SpeakToAgent: asked });
  });

  it("is asked for a person where it asks something itself", async () => {
    const waiting = flow(
      "Beside",
      { bot: lex({}, { NoMatchingCondition: "which", NoMatchingError: "end" }), ...told("$.Lex.IntentName", bye) },
      { type: "customerQueue" },
    );
    expect((await judged({ "beside.json": waiting })).SpeakToAgent?.verdict).toBe("violated");
  });
});

describe("flows of one project", () => {
  it("are one bot where they enter each other, and bots of their own where they do not", async () => {
    const shown = { go: { ContactFlow: { text: "Desk" } } };
    const files = { "a.json": flow("A", { go: enter("x"), bye }, { metadata: shown }), "desk.json": desk(), "c.json": flow("C", { bye }) };
    expect((await bots(files)).map(({ name, flows }) => [name, flows.map((each) => each.name)])).toEqual([
      ["A", ["A", "Desk"]],
      ["C", ["C"]],
    ]);
  });

  it("of a flow whose type is set end where they end: End flow disconnects an inbound flow", async () => {
    const drawn = await flowOf({ f: flow("F", { hello: say("end"), end: { type: "EndFlowExecution" } }, { type: "contactFlow" }) });
    expect(nodeOf(drawn, "end")).toMatchObject({ kind: "end", end: "closes" });
    expect(exitsOf(drawn, "hello")).toEqual(["next → end"]);
  });
});
