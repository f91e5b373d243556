import { describe, expect, it } from "vitest";
import { substitutions } from "../../../src/engine/read/substitutions.ts";
import type { Json, SourceDocument } from "../../../src/source/document.ts";

const tf = (path: string, content: string) => ({ path, content });
const options = (path: string, value: Json) => ({ path, value, language: "yaml" }) as SourceDocument;

describe("substitutions", () => {
  const main = tf(
    "infra/main.tf",
    `# name = "not this"
variable "queue" {
  type    = string
  default = "Support Chat"
}
resource "genesyscloud_flow" "inbound" {
  filepath = "flow.yaml"
  substitutions = {
    bot_name  = "Front bot" // the bot
    queue     = "\${var.queue}"
    other     = var.region
    computed  = lower("X")
  }
}`,
  );
  const find = substitutions([main, tf("infra/prod.tfvars", 'region = "eu-central-1"\n')], [], {});

  it("come from the substitutions of Terraform, with variables resolved", () => {
    expect(find("bot_name", "infra/flow.yaml")).toBe("Front bot");
    expect(find("queue", "infra/flow.yaml")).toBe("Support Chat");
    expect(find("other", "infra/flow.yaml")).toBe("eu-central-1");
  });
  it("other attributes and expressions are no values", () => {
    expect(find("filepath", "infra/flow.yaml")).toBeUndefined();
    expect(find("computed", "infra/flow.yaml")).toBeUndefined();
    expect(find("name", "infra/flow.yaml")).toBeUndefined();
  });
  it("a resource speaks of its own file alone", () => {
    const two = tf(
      "infra/flows.tf",
      `resource "genesyscloud_flow" "bot" {
  filepath      = "\${path.module}/flows/bot.yaml"
  substitutions = {
    flow_name = "Bot"
  }
}
resource "genesyscloud_flow" "inbound" {
  substitutions = {
    flow_name = "Front door"
    bot_name  = "Bot"
  }
  filepath      = "flows/inbound.yaml"
}`,
    );
    const each = substitutions([two], [], {});
    expect(each("flow_name", "infra/flows/bot.yaml")).toBe("Bot");
    expect(each("flow_name", "infra/flows/inbound.yaml")).toBe("Front door");
    expect(each("bot_name", "infra/flows/bot.yaml")).toBeUndefined();
  });
  it("a flow stands for the file that it is made of, wherever the path of that file is written", () => {
    const flows = tf(
      "infra/flows.tf",
      `locals {
  inbound = "\${path.module}/flows/inbound.yaml"
  bot     = "\${path.module}/flows/bot.yaml"
}
resource "genesyscloud_flow" "inbound" {
  filepath          = local.inbound
  file_content_hash = filesha256(local.inbound)
  substitutions     = {
    bot_name = genesyscloud_flow.bot.name
  }
}
resource "genesyscloud_flow" "bot" {
  filepath = local.bot
}`,
    );
    const given = substitutions([flows], [], {});
    expect(given("bot_name", "infra/flows/inbound.yaml")).toBe("bot");
    expect(given("bot_name", "infra/flows/bot.yaml")).toBeUndefined();
  });
  it("a module knows what it is given, and what another one gives back", () => {
    const root = `module "bot" {
  source    = "./modules/bot"
  flow_name = "Garden bot"
}
module "day" {
  source   = "./modules/messages"
  bot_name = module.bot.name
  queue    = "Day"
}
module "night" {
  source   = "./modules/messages"
  bot_name = module.bot.name
  queue    = "Night"
}`;
    const messages = `variable "queue" {
  default = "Nobody"
}
resource "genesyscloud_flow" "messages" {
  filepath      = "\${path.module}/messages.yaml"
  substitutions = {
    bot_name = var.bot_name
    queue    = var.queue
  }
}`;
    const given = substitutions(
      [
        tf("infra/main.tf", root),
        tf("infra/modules/bot/output.tf", 'output "name" {\n  value = var.flow_name\n}\n'),
        tf("infra/modules/bot/flow.tf", 'resource "genesyscloud_flow" "messages" {\n  filepath = "bot.yaml"\n}\n'),
        tf("infra/modules/messages/flow.tf", messages),
      ],
      [],
      {},
    );
    expect(given("bot_name", "infra/modules/messages/messages.yaml")).toBe("Garden bot");
    // Two calls of the module say two things.
    expect(given("queue", "infra/modules/messages/messages.yaml")).toBeUndefined();
  });
  it("Terraform's JSON says the same: blocks by their labels, in lists or alone, and expressions in texts", () => {
    const main = {
      "//": "flows of the shop",
      variable: { queue: { type: "string", default: "Support Chat" }, region: [{ type: "string" }] },
      locals: { inbound: "${path.module}/flows/inbound.yaml" },
      resource: [
        { genesyscloud_flow: { bot: { filepath: "flows/bot.yaml", substitutions: { flow_name: "Bot" } } } },
        {
          genesyscloud_flow: {
            inbound: [
              {
                "//": { metadata: { path: "shop/inbound", uniqueId: "inbound" } },
                filepath: "${local.inbound}",
                substitutions: {
                  bot_name: "Bot",
                  queue: "${var.queue}",
                  region: "${var.region}",
                  url: "https://example.com",
                  day: "${lower(var.day)}",
                },
              },
            ],
          },
        },
        {
          aws_connect_contact_flow: {
            main: { content: '${templatefile("${path.module}/flows/main.json.tftpl", { bot_name = "Front bot" })}' },
          },
        },
      ],
    };
    const files = [tf("infra/main.tf.json", JSON.stringify(main)), tf("infra/prod.tfvars.json", '{"region": "eu-central-1"}')];
    const given = substitutions(files, [], {});
    const inbound = (name: string) => given(name, "infra/flows/inbound.yaml");
    expect(["bot_name", "queue", "region", "url", "day", "flow_name"].map(inbound)).toEqual([
      "Bot",
      "Support Chat",
      "eu-central-1",
      "https://example.com",
      undefined,
      undefined,
    ]);
    expect(given("flow_name", "infra/flows/bot.yaml")).toBe("Bot");
    expect(given("bot_name", "infra/flows/main.json.tftpl")).toBe("Front bot");
  });
  it("a module that is called in JSON is one", () => {
    const root = { module: { messages: { source: "./modules/messages", bot_name: "Garden bot" } } };
    const flow = `resource "genesyscloud_flow" "messages" {
  filepath      = "messages.yaml"
  substitutions = {
    bot_name = var.bot_name
  }
}`;
    const given = substitutions([tf("main.tf.json", JSON.stringify(root)), tf("modules/messages/main.tf", flow)], [], {});
    expect(given("bot_name", "modules/messages/messages.yaml")).toBe("Garden bot");
  });
  it("what a template is given is its own: another flow stands for the file that it is made of", () => {
    const flows = tf(
      "infra/connect.tf",
      `resource "aws_connect_contact_flow" "queue" {
  name    = "To the queue"
  content = templatefile("\${path.module}/flows/to-queue.json.tftpl", { queue_arn = aws_connect_queue.main.arn })
}
resource "aws_connect_contact_flow" "main" {
  content = templatefile("\${path.module}/flows/main.json.tftpl", {
    queue_flow = aws_connect_contact_flow.queue.arn
    bot_name   = "Front bot"
    hours      = aws_connect_hours_of_operation.main.arn
  })
}`,
    );
    const given = substitutions([flows], [], {});
    expect(given("queue_flow", "infra/flows/main.json.tftpl")).toBe("to-queue");
    expect(given("bot_name", "infra/flows/main.json.tftpl")).toBe("Front bot");
    expect(given("hours", "infra/flows/main.json.tftpl")).toBeUndefined();
    expect(given("queue_flow", "infra/flows/to-queue.json.tftpl")).toBeUndefined();
  });
  it("a template is given locals, and what is merged with other values", () => {
    const flows = tf(
      "infra/connect.tf",
      `locals {
  closed_flow = local.late_flow
  late_flow   = aws_connect_contact_flow.late[0].arn
  bot         = "Front bot"
}
resource "aws_connect_contact_flow" "late" {
  count    = 1
  filename = "flows/late.json"
}
resource "aws_connect_contact_flow" "main" {
  content = templatefile("flows/main.json.tftpl", merge(local.common, {
    closed_flow = local.closed_flow, bot_name = local.bot
    hours       = local.hours["weekdays"]
  }))
  tags = { bot_name = "Tag" }
}`,
    );
    const given = substitutions([flows], [], {});
    expect(given("closed_flow", "infra/flows/main.json.tftpl")).toBe("late");
    expect(given("bot_name", "infra/flows/main.json.tftpl")).toBe("Front bot");
    expect(given("hours", "infra/flows/main.json.tftpl")).toBeUndefined();
  });
  it("the options file nearest to the flow wins", () => {
    const near = substitutions([], [options("a/options.yaml", { queue: "A" }), options("b/options.yaml", { queue: "B", n: 3 })], {});
    expect(near("queue", "b/flows/x.yaml")).toBe("B");
    expect(near("queue", "a/x.yaml")).toBe("A");
    expect(near("n", "b/x.yaml")).toBe("3");
  });
  it("a YAML file that is more than a flat map is no options file", () => {
    expect(substitutions([], [options("x.yaml", { queue: "A", list: [1] })], {})("queue", "y.yaml")).toBeUndefined();
  });
  it("the config wins over all", () => {
    expect(substitutions([main], [], { queue: "Mine" })("queue", "infra/flow.yaml")).toBe("Mine");
  });
});
