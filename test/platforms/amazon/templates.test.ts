import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/source/document.ts";
import { blocks, bots, connectArn, defects, documents, flow, flowOf, journeys, judged, nodeOf } from "./support.ts";

const { say, lex, queue, bye } = blocks;
const ask = (to: string) => lex({ SpeakToAgent: to }, { NoMatchingCondition: "bot", NoMatchingError: "bye" });
const enter = (id: string) => ({ type: "TransferToFlow", with: { ContactFlowId: id }, next: "bye", or: { NoMatchingError: "bye" } });
const dial = (number: string) => ({
  type: "TransferParticipantToThirdParty",
  with: { ThirdPartyPhoneNumber: number },
  or: { NoMatchingError: "bye" },
});

const template = (content: Json, more: Readonly<Record<string, Json>> = {}): Json => ({
  AWSTemplateFormatVersion: "2010-09-09",
  Resources: { Main: { Type: "AWS::Connect::ContactFlow", Properties: { Name: "Main", Type: "CONTACT_FLOW", Content: content } }, ...more },
});
const resource = (content: Json, type = "AWS::Connect::ContactFlow"): Json => ({
  Type: type,
  Properties: { Name: "Desk", Type: "CONTACT_FLOW", Content: content },
});
/** A value as a literal block of YAML. */
const block = (value: Json, indent: number): string =>
  JSON.stringify(value, null, 2)
    .split("\n")
    .map((line) => " ".repeat(indent) + line)
    .join("\n");
const main = flow("", { bot: ask("to"), to: queue(), bye });

describe("a bot that a CloudFormation template takes from a bucket", () => {
  // "BotFileS3Location": the bot's definition is a file of an export, AWS::Lex::Bot.
  it("declares no intents: those that a block tests are requests where they are first used, and none is undefined", async () => {
    const bot = { Type: "AWS::Lex::Bot", Properties: { Name: "Helper", BotFileS3Location: { S3Bucket: "b", S3ObjectKey: "helper.zip" } } };
    const alias = { Type: "AWS::Lex::BotAlias", Properties: { BotId: { Ref: "Helper" }, BotAliasName: "live" } };
    const chat = flow("", { bot: lex({ SpeakToAgent: "to" }, { NoMatchingError: "bye" }, "${Live.Arn}"), to: queue(), bye });
    const files = { t: template({ "Fn::Sub": JSON.stringify(chat) }, { Helper: bot, Live: alias }) };
    expect((await judged(files)).SpeakToAgent).toMatchObject({
      verdict: "handed-off",
      at: "t#/Resources/Main/Properties/Content/Fn::Sub/Actions/0/Transitions/Conditions/0",
    });
    expect(await defects(files)).toEqual([]);
  });
});

describe("a flow in a CloudFormation template", () => {
  it("has the pointer of the string and, behind it, its own; the position is in the template", async () => {
    const files = { "connect.json": template(JSON.stringify(main)) };
    const [journey] = await journeys(files);
    expect(journey?.request.at.pointer).toBe("/Resources/Main/Properties/Content/Actions/0/Transitions/Conditions/0");
    const [document] = await documents(files);
    const range = document?.range("/Resources/Main/Properties/Content/Actions/1");
    expect(document?.text.slice(range?.start.offset, range?.end.offset)).toMatch(
      /^\{\\"Identifier\\":\\"to\\",\\"Type\\":\\"TransferContactToQueue\\"/,
    );
  });

  it("may stand behind Fn::Sub, in its long and in its list form", async () => {
    const long = template({ "Fn::Sub": JSON.stringify(main) });
    expect((await judged({ t: long })).SpeakToAgent?.outcomes[0]).toBe(
      "handed-off none t#/Resources/Main/Properties/Content/Fn::Sub/Actions/1",
    );
    const list = template({ "Fn::Sub": [JSON.stringify(main), { Desk: "x" }] });
    expect((await judged({ t: list })).SpeakToAgent?.outcomes[0]).toBe(
      "handed-off none t#/Resources/Main/Properties/Content/Fn::Sub/0/Actions/1",
    );
  });

  // "The Fn::ToJsonString intrinsic function converts an object or array to its corresponding JSON string": CloudFormation user guide.
  it("may stand behind Fn::ToJsonString, with references to other resources inside", async () => {
    const reference: Json = { "Fn::GetAtt": ["Desk", "ContactFlowArn"] };
    const content = flow("", { bot: ask("go"), go: { ...enter("x"), with: { ContactFlowId: reference } }, bye });
    const desk = { Desk: resource({ "Fn::ToJsonString": flow("", { to: queue(), bye }) }) };
    expect((await judged({ t: template({ "Fn::ToJsonString": content }, desk) })).SpeakToAgent?.outcomes).toContain(
      "handed-off none t#/Resources/Desk/Properties/Content/Fn::ToJsonString/Actions/0",
    );
    const yaml = `Resources:
  Main:
    Type: AWS::Connect::ContactFlow
    Properties:
      Name: Main
      Type: CONTACT_FLOW
      Content: !ToJsonString
${block(main, 8)}
`;
    expect((await judged({ "connect.yaml": yaml })).SpeakToAgent?.outcomes[0]).toBe(
      "handed-off none connect.yaml#/Resources/Main/Properties/Content/Actions/1",
    );
  });

  it("may be a literal block of YAML: a short tag is no step of the pointer", async () => {
    const yaml = (content: string) => `Resources:
  Main:
    Type: AWS::Connect::ContactFlow
    Properties:
      Name: Main
      Type: CONTACT_FLOW
      Content: ${content}
`;
    const files = { "connect.yaml": yaml(`!Sub |\n${block(main, 8)}`) };
    expect((await judged(files)).SpeakToAgent?.outcomes[0]).toBe(
      "handed-off none connect.yaml#/Resources/Main/Properties/Content/Actions/1",
    );
    const [document] = await documents(files);
    const range = document?.range("/Resources/Main/Properties/Content/Actions/1");
    expect(document?.text.slice(range?.start.offset).split("\n")[1]?.trim()).toBe('"Identifier": "to",');
    const list = { "connect.yaml": yaml(`!Sub\n        - |\n${block(main, 10)}\n        - Desk: x`) };
    expect((await judged(list)).SpeakToAgent?.outcomes[0]).toBe(
      "handed-off none connect.yaml#/Resources/Main/Properties/Content/0/Actions/1",
    );
  });

  it("may be joined of parts, as the CDK writes it: its places are in the whole", async () => {
    const desk = { Desk: resource(JSON.stringify(flow("", { out: dial("+15550100"), bye }))) };
    const [before = "", after = ""] = JSON.stringify(flow("", { bot: ask("go"), go: enter("@desk"), bye })).split("@desk");
    const joined = template({ "Fn::Join": ["", [before, { "Fn::GetAtt": ["Desk", "ContactFlowArn"] }, after]] }, desk);
    const { SpeakToAgent: found } = await judged({ t: joined });
    expect(found?.at).toBe("t#/Resources/Main/Properties/Content/Fn::Join/Actions/0/Transitions/Conditions/0");
    expect(found?.outcomes).toContain("voice-transfer none t#/Resources/Desk/Properties/Content/Actions/0");
    const [document] = await documents({ t: joined });
    const range = document?.range("/Resources/Main/Properties/Content/Fn::Join/Actions/0");
    expect(document?.text.slice(range?.start.offset, range?.end.offset)).toMatch(/^\[\s+"",\s+\[\s+"\{/);
  });

  it("means the template's resources by Ref, GetAtt and names in its text", async () => {
    const desk = { Desk: resource(JSON.stringify(flow("", { to: queue(), bye }))) };
    for (const id of ["${Desk}", "${Desk.ContactFlowArn}"]) {
      const content = { "Fn::Sub": JSON.stringify(flow("", { bot: ask("go"), go: enter(id), bye })) };
      expect((await judged({ t: template(content, desk) })).SpeakToAgent?.verdict).toBe("handed-off");
    }
    const text = JSON.stringify(flow("", { bot: ask("go"), go: enter("${Next}"), bye }));
    const references: readonly Json[] = [
      { Ref: "Desk" },
      { "Fn::GetAtt": ["Desk", "ContactFlowArn"] },
      { "Fn::Select": [1, { "Fn::Split": ["/", { Ref: "Desk" }] }] },
    ];
    for (const next of references)
      expect((await judged({ t: template({ "Fn::Sub": [text, { Next: next }] }, desk) })).SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("dials the number that the list form fills in", async () => {
    const content = { "Fn::Sub": [JSON.stringify(flow("", { bot: ask("out"), out: dial("${Phone}"), bye })), { Phone: "+15550100" }] };
    expect(nodeOf(await flowOf({ t: template(content) }), "out").transfer).toMatchObject({ route: "voice", target: "+15550100" });
  });

  it.each([
    ["in the text itself", (text: string): Json => ({ "Fn::Sub": text })],
    [
      "by a variable of the list form",
      (text: string): Json => ({ "Fn::Sub": [text.replace("${Desk}", "${Phone}"), { Phone: { Ref: "Desk" } }] }),
    ],
  ])("dials the default of a parameter that is named %s", async (_, content) => {
    const text = JSON.stringify(flow("", { bot: ask("out"), out: dial("${Desk}"), bye }));
    const t = { ...(template(content(text)) as object), Parameters: { Desk: { Type: "String", Default: "+15550100" } } };
    expect(nodeOf(await flowOf({ t }), "out").transfer).toMatchObject({ route: "voice", target: "+15550100" });
  });

  it("is a module where its resource is one: it is called and comes back", async () => {
    const content = {
      "Fn::Sub": JSON.stringify(
        flow("", {
          bot: ask("run"),
          run: { type: "InvokeFlowModule", with: { FlowModuleId: "${Check.FlowModuleArn}" }, next: "to", or: { NoMatchingError: "bye" } },
          to: queue(),
          bye,
        }),
      ),
    };
    const module = resource(
      JSON.stringify(flow("", { hello: say("back"), back: { type: "EndFlowModuleExecution" } })),
      "AWS::Connect::ContactFlowModule",
    );
    expect((await judged({ t: template(content, { Check: module }) })).SpeakToAgent?.verdict).toBe("handed-off");
    const byAlias = { "Fn::Sub": content["Fn::Sub"].replace("Check.FlowModuleArn", "Live.ContactFlowModuleAliasARN") };
    const alias = {
      Type: "AWS::Connect::ContactFlowModuleAlias",
      Properties: { ContactFlowModuleId: { "Fn::GetAtt": ["Check", "ContactFlowModuleArn"] }, ContactFlowModuleVersion: 3, Name: "live" },
    };
    expect((await judged({ t: template(byAlias, { Check: module, Live: alias }) })).SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("declares the branches of a module beside its content", async () => {
    const content = {
      "Fn::Sub": JSON.stringify(
        flow("", {
          bot: ask("run"),
          run: {
            type: "InvokeFlowModule",
            with: { FlowModuleId: "${Check.FlowModuleArn}" },
            next: "bye",
            when: { Open: "to" },
            or: { NoMatchingError: "bye" },
          },
          to: queue(),
          bye,
        }),
      ),
    };
    const back = JSON.stringify(flow("", { back: { type: "EndFlowModuleExecution", with: { Transition: { ReferenceName: "Open" } } } }));
    const module = {
      Type: "AWS::Connect::ContactFlowModule",
      Properties: { Name: "Check", Content: back, Settings: JSON.stringify({ Transitions: [{ ReferenceName: "Open" }] }) },
    };
    expect((await judged({ t: template(content, { Check: module }) })).SpeakToAgent?.verdict).toBe("handed-off");
  });

  it("that is no JSON is told, even where the template holds no other flow", async () => {
    expect(await defects({ t: template('{"StartAction": 2019-10-30') })).toEqual([
      expect.objectContaining({ kind: "shape", at: { file: "t", pointer: "/Resources/Main/Properties/Content" } }),
    ]);
  });

  it("finds its Lex bot in the same template, by the alias", async () => {
    const bot: Json = {
      Bot: {
        Type: "AWS::Lex::Bot",
        Properties: {
          Name: "Helper",
          BotLocales: [
            {
              LocaleId: "en_US",
              NluConfidenceThreshold: 0.4,
              Intents: [
                { Name: "SpeakToAgent", SampleUtterances: [{ Utterance: "speak to an agent" }] },
                { Name: "FallbackIntent", ParentIntentSignature: "AMAZON.FallbackIntent" },
              ],
            },
          ],
        },
      },
      Alias: { Type: "AWS::Lex::BotAlias", Properties: { BotId: { Ref: "Bot" } } },
    };
    for (const arn of ["${Alias.Arn}", "arn:aws:lex:${AWS::Region}:${AWS::AccountId}:bot-alias/${Bot}/${Alias.BotAliasId}"]) {
      const content = {
        "Fn::Sub": JSON.stringify(
          flow("", { bot: lex({ SpeakToAgent: "to" }, { NoMatchingCondition: "bot", NoMatchingError: "bye" }, arn), to: queue(), bye }),
        ),
      };
      expect((await judged({ t: template(content, bot) })).SpeakToAgent).toMatchObject({
        verdict: "handed-off",
        at: "t#/Resources/Bot/Properties/BotLocales/0/Intents/0",
      });
    }
  });
});

describe("a name that a parameter of the template gives", () => {
  it("is the default of the parameter", async () => {
    const Name = { Ref: "ShownName" };
    const bot = { Type: "AWS::Lex::Bot", Properties: { Name, BotLocales: [{ LocaleId: "en_US", Intents: [{ Name: "Hours" }] }] } };
    const contact = { Type: "AWS::Connect::ContactFlow", Properties: { Name, Type: "CONTACT_FLOW", Content: JSON.stringify(main) } };
    for (const resource of [bot, contact]) {
      const nameWith = async (more: Json) => {
        const t = { AWSTemplateFormatVersion: "2010-09-09", Parameters: { ShownName: more }, Resources: { Logical: resource } };
        return (await bots({ t })).map(({ name }) => name);
      };
      expect(await nameWith({ Type: "String", Default: "Desk" })).toEqual(["Desk"]);
      expect(await nameWith({ Type: "String" })).toEqual(["Logical"]);
    }
  });
});

describe("an archived flow", () => {
  it("runs for nobody, in a template and in an answer of the API", async () => {
    const Properties = { Name: "Main", Type: "CONTACT_FLOW", State: "ARCHIVED", Content: JSON.stringify(main) };
    const old = { AWSTemplateFormatVersion: "2010-09-09", Resources: { Main: { Type: "AWS::Connect::ContactFlow", Properties } } };
    expect(await bots({ "connect.json": old })).toEqual([]);
    expect(await bots({ "main.json": { ContactFlow: Properties } })).toEqual([]);
    expect(await bots({ "main.json": { ContactFlow: { ...Properties, State: "ACTIVE" } } })).toHaveLength(1);
  });
});

describe("a flow in Terraform", () => {
  it("stays JSON where only strings hold substitutions", async () => {
    const files = {
      "flows/main.json.tpl": flow("", {
        bot: ask("set"),
        set: { type: "UpdateContactTargetQueue", with: { QueueId: "${queue_arn}" }, next: "to", or: { NoMatchingError: "to" } },
        to: queue(),
        bye,
      }),
    };
    expect((await judged(files)).SpeakToAgent?.verdict).toBe("handed-off");
    const substitutions = { queue_arn: connectArn("queue", 4) };
    expect(nodeOf(await flowOf(files, undefined, { substitutions }), "to").transfer?.target).toBe(connectArn("queue", 4));
  });

  it("written as JSON means its resources by their addresses", async () => {
    const files = {
      "connect.tf.json": {
        resource: {
          aws_connect_contact_flow: {
            main: {
              name: "Main",
              type: "CONTACT_FLOW",
              content: JSON.stringify(flow("", { bot: ask("go"), go: enter("${aws_connect_contact_flow.desk.arn}"), bye })),
            },
            desk: [{ name: "Desk", content: JSON.stringify(flow("", { to: queue(), bye })) }],
          },
        },
      },
    };
    expect((await judged(files)).SpeakToAgent?.outcomes).toContain(
      "handed-off none connect.tf.json#/resource/aws_connect_contact_flow/desk/0/content/Actions/0",
    );
  });

  // The first two ways in "Resource: aws_connect_contact_flow" of the provider: a text of several lines, or a call of `jsonencode`.
  it("written in Terraform's language stands in a text of several lines, or in a call", async () => {
    const desk = flow("", { to: queue("${aws_connect_queue.desk.arn}"), bye });
    const encoded = JSON.stringify(desk)
      .replace(/"\$\{(.*?)\}"/, "$1")
      .replaceAll(/"(\w+)":/g, "$1 = ");
    const file = `
resource "aws_connect_contact_flow" "main" {
  name    = "Main"
  type    = "CONTACT_FLOW"
  content = <<-JSON
${block(flow("", { bot: ask("go"), go: enter("${aws_connect_contact_flow.desk.arn}"), bye }), 4)}
  JSON
}

resource "aws_connect_contact_flow" "desk" {
  name    = "Desk"
  content = jsonencode(${encoded}) # ${"}"}
}
`;
    expect((await judged({ "connect.tf": file })).SpeakToAgent?.outcomes).toContain(
      "handed-off none connect.tf#/1/resource/aws_connect_contact_flow/desk/content/Actions/0",
    );
  });

  // "Local Values": an expression under a name.
  it.each([
    ["before", (local: string, resource: string) => local + resource],
    ["behind", (local: string, resource: string) => resource + local],
  ])("may be a local value that stands %s its resource, which tells its name", async (_, inOrder) => {
    const local = `locals {\n  desk = <<JSON\n${JSON.stringify(flow("", { bot: ask("to"), to: queue(), bye }))}\nJSON\n}\n`;
    const resource = 'resource "aws_connect_contact_flow" "desk" {\n  name    = "Desk"\n  content = local.desk\n}\n';
    const file = inOrder(local, resource);
    expect((await bots({ "connect.tf": file })).map(({ name }) => name)).toEqual(["Desk"]);
    expect((await judged({ "connect.tf": file })).SpeakToAgent?.verdict).toBe("handed-off");
  });
});

describe("an answer of the API", () => {
  it("wraps the flow in a string, one or a list of them", async () => {
    const answer = (name: string, n: number): Json => ({
      Arn: connectArn("contact-flow", n),
      Name: name,
      Type: "CONTACT_FLOW",
      Content: JSON.stringify(flow(name, { bot: ask("to"), to: queue(), bye })),
    });
    expect(
      (await bots({ "one.json": { ContactFlow: answer("One", 1) }, "list.json": [answer("Two", 2), answer("Three", 3)] })).map(
        ({ name }) => name,
      ),
    ).toEqual(["Two", "Three", "One"]);
  });
});

describe("a Lex bot in Terraform", () => {
  const bot = `resource "aws_lexv2models_bot" "helper" {
  name                        = "Helper"
  idle_session_ttl_in_seconds = 300
}
resource "aws_lexv2models_bot_locale" "english" {
  bot_id    = aws_lexv2models_bot.helper.id
  locale_id = "en_GB"
}
`;
  const intent = (label: string, name: string, settings: string) => `resource "aws_lexv2models_intent" "${label}" {
  bot_id    = aws_lexv2models_bot.helper.id
  locale_id = aws_lexv2models_bot_locale.english.locale_id
  name      = "${name}"
${settings}
}
`;
  const human = intent(
    "human",
    "SpeakToAgent",
    `  sample_utterance { utterance = "talk to a person" }
  sample_utterance {
    utterance = "agent please"
  }
  confirmation_setting {
    active = true
    prompt_specification {
      max_retries = 1
      message_group {
        message {
          plain_text_message { value = "Shall I get a colleague?" }
        }
      }
    }
    confirmation_next_step {
      dialog_action { type = "EndConversation" }
      session_attributes = { route = "desk" }
    }
    declination_next_step {
      dialog_action { type = "EndConversation" }
    }
  }`,
  );
  const orders = intent(
    "orders",
    "Orders",
    '  dynamic "sample_utterance" {\n    for_each = ["where is my order", "track it"]\n    content {}\n  }',
  );
  const alias = "arn:aws:lex:eu-west-2:111122223333:bot-alias/${aws_lexv2models_bot.helper.id}/TSTALIASID";
  const chat = `resource "aws_connect_contact_flow" "chat" {
  name    = "Chat"
  content = <<JSON
${JSON.stringify(
  flow("", {
    bot: lex({ Orders: "bye" }, { NoMatchingCondition: "which", NoMatchingError: "bye" }, alias),
    which: {
      type: "Compare",
      with: { ComparisonValue: "$.Lex.SessionAttributes.route" },
      when: { desk: "to" },
      or: { NoMatchingCondition: "bye" },
    },
    to: queue("to", "to"),
    bye,
  }),
)}
JSON
}
`;

  it("is put together from the files of its folder, and run by the flow that means its address", async () => {
    const files = { "lex/bot.tf": bot, "lex/intents.tf": human + orders, "chat.tf": chat };
    const [helper] = await bots(files);
    expect(helper).toMatchObject({ name: "Helper", declaresIntents: true, languages: ["en_GB"] });
    expect(helper?.intents.map(({ name, phrases }) => [name, phrases.map(({ text }) => text)])).toEqual([
      ["SpeakToAgent", ["talk to a person", "agent please"]],
      ["Orders", ["where is my order", "track it"]],
    ]);
    const { SpeakToAgent } = await judged(files);
    expect(SpeakToAgent?.at).toBe("lex/intents.tf#/0/resource/aws_lexv2models_intent/human");
    expect(SpeakToAgent?.verdict).toBe("handed-off");
    expect(SpeakToAgent?.outcomes).toContain("handed-off none chat.tf#/0/resource/aws_connect_contact_flow/chat/content/Actions/2");
    expect(SpeakToAgent?.outcomes).toContain("dead-end declined chat.tf#/0/resource/aws_connect_contact_flow/chat/content/Actions/3");
    expect(await defects(files)).toEqual([]);
  });

  it("may stand in one file with the flow, and in Terraform's JSON", async () => {
    expect((await judged({ "main.tf": bot + human + orders + chat })).SpeakToAgent?.verdict).toBe("handed-off");
    const resource = {
      aws_lexv2models_bot: { helper: { name: "Helper" } },
      aws_lexv2models_intent: {
        human: [
          {
            bot_id: "${aws_lexv2models_bot.helper.id}",
            locale_id: "en_GB",
            name: "SpeakToAgent",
            sample_utterance: [{ utterance: "human please" }],
          },
        ],
      },
    };
    expect((await judged({ "lex.tf.json": { resource } })).SpeakToAgent?.at).toBe("lex.tf.json#/resource/aws_lexv2models_intent/human/0");
  });

  it("may get intents from a module elsewhere: none that a flow tests is undefined", async () => {
    const given = human.replace("aws_lexv2models_bot.helper.id", "var.bot_id");
    const found = await bots({ "bot.tf": bot + orders, "chat.tf": chat.replaceAll("Orders", "Refunds"), "modules/lex/intents.tf": given });
    expect(found.find(({ name }) => name === "Helper")).toMatchObject({ declaresIntents: false });
    expect(found.flatMap(({ defects: all }) => all ?? [])).toEqual([]);
  });

  it("asks for the slots of its own, and is a fragment where the bot is declared elsewhere", async () => {
    const slot = `resource "aws_lexv2models_slot" "order" {
  intent_id = aws_lexv2models_intent.orders.intent_id
  name      = "Number"
  value_elicitation_setting {
    slot_constraint = "Required"
  }
}
`;
    const [found] = await bots({ "lex/intents.tf": orders + slot });
    expect(found).toMatchObject({ name: "lex", declaresIntents: false });
    expect(found?.flows[0]?.nodes.filter(({ kind, label }) => kind === "ask" && label === "Number")).toHaveLength(1);
  });

  it("does not show the intents that for_each makes of values elsewhere: nobody can say that none asks for a person", async () => {
    const many = `resource "aws_lexv2models_intent" "each" {
  for_each = { for intent in var.intents : intent.name => intent }
  bot_id   = aws_lexv2models_bot.helper.id
  name     = each.value.name
}
`;
    expect(await bots({ "lex.tf": bot + many })).toEqual([]);
    const [found] = await bots({ "lex.tf": bot + many + orders });
    expect(found).toMatchObject({ name: "Helper", declaresIntents: false });
    expect(found?.intents.map(({ name }) => name)).toEqual(["Orders"]);
  });

  it("gives way to a Studio flow in the same file, whose adapter reads the flow", async () => {
    const studio = 'resource "twilio_studio_flows_v2" "chat" {\n  definition = local.chat\n}\n';
    expect(await bots({ "main.tf": bot + human + studio })).toEqual([]);
  });
});
