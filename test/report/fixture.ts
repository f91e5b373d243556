import { strToU8, zipSync } from "fflate";
import { analyse } from "../../src/analysis/analyse.ts";
import type { LintResult, Problem, Report, ReportedProblem, ReportedRequest, SuppressedProblem } from "../../src/engine/result.ts";
import { below, buildFlow } from "../../src/model/build.ts";
import type { Bot } from "../../src/model/model.ts";
import { placeIn } from "../../src/platforms/platform.ts";
import { defineRule, type Rule } from "../../src/rule/rule.ts";
import type { Range, SourceDocument } from "../../src/source/document.ts";
import { open } from "../../src/source/open.ts";
import { CONFIG } from "../analysis/project.ts";

/** One report, written by hand, in which every format meets what is hard for it: odd names, markup, a zip, fixes, suppressions. */

export const SHOP = "flows/shop bot.json";
export const HELP = "exports/agent v2.zip!/pages/größe.json";

const SHOP_TEXT = `{
  "name": "Shop bot",
  "intents": {
    "talk to a human": ["I want a person"],
    "file a complaint": ["I have a complaint"],
    "operator": ["operator"],
    "phone me": ["the phone"]
  },
  "nodes": {
    "hello": { "say": "One moment, please." },
    "dial": { "dial": "+441632960000", "failed": null },
    "desk": { "queue": "Complaints" }
  }
}
`;
const HELP_TEXT = `{
  "page": { "name": "Größe" }
}
`;

const rule = (id: string, severity: "error" | "warning" | "info", summary: string, help: string): Rule =>
  defineRule({ id, severity, docs: { summary }, help, messages: {} });

export const VOICE = rule("handoff/no-voice-transfer", "error", "A chat must not end in a phone call", "transfer to a queue instead");
export const LOST = rule("failure/transfer-failure", "warning", "A failed transfer must lead somewhere", "lead it to a person");
export const UNUSED = rule("structure/unreachable-node", "info", "A node that nothing leads to", "delete it, or lead a path to it");

async function documentsOf(): Promise<readonly SourceDocument[]> {
  const zip = zipSync({ "pages/größe.json": strToU8(HELP_TEXT) });
  return [...(await open({ path: SHOP, content: SHOP_TEXT })), ...(await open({ path: "exports/agent v2.zip", content: zip }))];
}

function botOf(document: SourceDocument): Bot {
  const at = placeIn(document, "");
  const flow = buildFlow({ id: "shop", name: "Main flow", at: below(at, "nodes"), keys: [], channels: ["chat", "messaging"] });
  flow.node("say", "hello", below(at, "nodes", "hello"), { label: "Say <hello> & wait" });
  flow.node("transfer", "dial", below(at, "nodes", "dial"), {
    label: "Call the shop",
    transfer: { route: "voice", target: "+441632960000" },
  });
  flow.node("transfer", "desk", below(at, "nodes", "desk"), { transfer: { route: "digital", target: "Complaints" } });
  flow.exit("hello", "next", "dial");
  flow.exit("dial", "failure", null);
  flow.entry({ kind: "intent", intent: "talk to a human", to: "hello", at: below(at, "intents", "talk to a human") });
  flow.entry({ kind: "intent", intent: "file a complaint", to: "desk", at: below(at, "intents", "file a complaint") });
  const intents = ["talk to a human", "file a complaint"].map((name) => ({ name, at: below(at, "intents", name), phrases: [] }));
  return { id: "shop", name: "Shop bot", platform: "botflow", at, flows: [flow.done()], intents, languages: [], declaresIntents: true };
}

const place = (file: string, pointer: string) => ({ file, pointer });
const request = (name: string, rest: Partial<ReportedRequest>): ReportedRequest => ({
  id: `Shop bot/${name}`,
  name,
  kind: "intent",
  platform: "botflow",
  flow: "Main flow",
  ...place(SHOP, `/intents/${name}`),
  why: "name",
  hidden: false,
  verdict: "handed-off",
  reason: null,
  channels: {},
  outcomes: [],
  ...rest,
});

export const REQUESTS: readonly ReportedRequest[] = [
  request("talk to a human", {
    verdict: "violated",
    channels: { chat: "violated", messaging: "violated" },
    outcomes: [
      {
        kind: "voice-transfer",
        gate: "none",
        channels: ["chat", "messaging"],
        ...place(SHOP, "/nodes/dial"),
        target: "+441632960000",
        condition: null,
      },
    ],
  }),
  request("file a complaint", {
    channels: { chat: "handed-off", messaging: "handed-off" },
    outcomes: [
      {
        kind: "handed-off",
        gate: "none",
        channels: ["chat", "messaging"],
        ...place(SHOP, "/nodes/desk"),
        target: "Complaints",
        condition: null,
      },
    ],
  }),
  request("operator", {
    verdict: "undecided",
    reason: 'webhook "orders" decides what happens',
    channels: { chat: "handed-off", messaging: "undecided" },
  }),
  request("phone me", { verdict: "not-judged", reason: "it exists on voice only" }),
  request("opening times", { hidden: true, verdict: "violated", channels: { chat: "violated" } }),
];

const TRANSFER = '{ "dial": "+441632960000", "failed": null }';
const ROUTE = [
  { ...place(SHOP, "/intents/talk to a human"), label: "intent talk to a human" },
  { ...place(SHOP, "/nodes/hello"), label: "Say <hello> & wait", exit: "next" },
  { ...place(SHOP, "/nodes/dial"), label: "Call the shop", exit: "next" },
];

/** The lint result of the project above. `more` problems can be added to see limits. */
export async function fixture(more: readonly Problem[] = []): Promise<LintResult> {
  const documents = await documentsOf();
  const document = (file: string) => documents.find(({ path }) => path === file);
  const shop = document(SHOP);
  const help = document(HELP);
  if (!shop || !help) throw new Error(`the fixture has no document: ${documents.map(({ path }) => path).join(", ")}`);
  const facts = analyse([botOf(shop)], () => CONFIG);
  const spanIn = ({ text, position }: SourceDocument, part: string): Range => {
    const start = text.indexOf(part);
    return { start: position(start), end: position(start + part.length) };
  };
  const problem = (
    of: Rule,
    rest: Omit<ReportedProblem, "rule" | "severity" | "url" | "fixes" | "requests"> & Partial<ReportedProblem>,
  ) => {
    const severity = of.severity === "off" ? "info" : of.severity;
    const url = `https://example.com/rules/${of.id}.md`;
    return { rule: of, reported: { rule: of.id, severity, url, fixes: [], requests: [], ...rest }, intents: [] };
  };
  const number = spanIn(shop, '"dial": "+441632960000"');
  const problems: readonly Problem[] = [
    problem(UNUSED, {
      message: 'Nothing leads to "Größe"',
      ...place(HELP, "/page"),
      path: "$['page']",
      range: spanIn(help, '{ "name": "Größe" }'),
      route: [],
      fingerprint: "00000000000000aa",
    }),
    problem(LOST, {
      message: 'The exit of "Call | <b>it</b>" leads nowhere:\n100% are lost, see [this](1), @team: ::error::',
      ...place(SHOP, "/nodes/dial"),
      path: "$['nodes']['dial']",
      range: spanIn(shop, TRANSFER),
      route: ROUTE,
      fingerprint: "00000000000000bb",
    }),
    problem(VOICE, {
      message: 'the request "talk to a human" ends in a phone transfer to "+441632960000", on chat and messaging',
      ...place(SHOP, "/nodes/dial"),
      path: "$['nodes']['dial']",
      range: spanIn(shop, TRANSFER),
      requests: ["Shop bot/talk to a human"],
      route: ROUTE,
      fixes: [
        {
          title: "Hand over to the queue People",
          safety: "safe",
          edits: [{ file: SHOP, start: number.start.offset, end: number.end.offset, text: '"queue": "People"' }],
          patch: [],
        },
        { title: "Set handoff.failureTarget in the config to wire the failure exit", safety: "choice", edits: [], patch: [] },
      ],
      fingerprint: "00000000000000cc",
    }),
    ...more,
  ];
  const suppressed: readonly SuppressedProblem[] = [
    {
      ...problem(LOST, {
        message: 'The closed exit of "desk" leads nowhere',
        ...place(SHOP, "/nodes/desk"),
        path: "$['nodes']['desk']",
        range: spanIn(shop, '{ "queue": "Complaints" }'),
        route: [],
        fingerprint: "00000000000000dd",
      }),
      by: { kind: "config", reason: "The desk never closes" },
    },
  ];
  const report: Report = {
    tool: { name: "botflow-lint", version: "0.1.0" },
    schemaVersion: 1,
    files: [
      { file: HELP, platform: "botflow", flows: ["Help"] },
      { file: SHOP, platform: "botflow", flows: ["Main flow"] },
    ],
    requests: REQUESTS,
    problems: problems.map(({ reported }) => reported),
    summary: {
      errors: 1,
      warnings: 1,
      infos: 1,
      fixable: 1,
      suppressed: 1,
      baselined: 0,
      requests: { handedOff: 1, violated: 1, undecided: 1, notJudged: 1 },
    },
  };
  return {
    report,
    problems,
    suppressed,
    unread: [],
    document,
    facts,
    infrastructure: new Map(),
    handoff: () => CONFIG.handoff,
    mandatory: () => false,
  };
}

/** What a finished report says on its last line. */
export const TOTALS =
  "2 files, 2 flows · 4 requests: 1 handed off, 1 violated, 1 undecided, 1 not judged · 1 error, 1 warning, 1 info · 1 fixable · 1 suppressed";
