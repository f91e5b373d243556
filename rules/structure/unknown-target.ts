import type { Spot } from "../../src/analysis/journey.ts";
import { isFlow } from "../../src/analysis/link/link.ts";
import type { Reference } from "../../src/model/model.ts";
import { nearest } from "../../src/model/nearest.ts";
import { defectsOf } from "../../src/rule/defects.ts";
import { writeInstead } from "../../src/rule/fix-intents.ts";
import { defineRule, type Finding } from "../../src/rule/rule.ts";
import { quoted } from "../../src/rule/words.ts";

export default defineRule({
  id: "structure/unknown-target",
  docs: { summary: "An exit leads to something that exists" },
  severity: "error",
  fix: "choice",
  messages: {
    unknown: "there is no {what} {name}",
    near: "there is no {what} {name}; did you mean {near}?",
    partial: "{count} references lead to {kinds} that are not in the project, {name} first: is the export complete?",
  },
  help: "correct the name, or add what is missing",
  bot(bot, { report, project }) {
    const partial: Reference[] = [];
    const others: Spot[] = [];
    const check = (reference: Reference, rest: Pick<Finding, "spot"> = {}) => {
      const near = nearest(reference.name, reference.known);
      if (near === undefined && reference.partial) {
        partial.push(reference);
        if (rest.spot) others.push(rest.spot);
      } else report({ ...finding(reference, near), ...rest });
    };
    for (const { reference } of defectsOf(bot, "unknown-target")) check(reference);
    for (const flow of bot.flows)
      for (const node of flow.nodes) {
        const spot = project.linked.spot(flow, node);
        for (const { missing } of node.exits) if (missing) check(missing, { spot });
        const target = node.call ? project.linked.target(flow, node) : undefined;
        if (node.call?.local && target && !isFlow(target) && target.kind === "missing")
          check({ name: node.call.name, at: node.call.at, what: node.call.what, known: node.call.known ?? [] }, { spot });
      }
    const [first] = partial;
    if (partial.length === 1 && first) report({ ...finding(first, undefined), others, severity: "warning" });
    else if (first)
      report({
        message: "partial",
        data: { count: String(partial.length), kinds: kindsOf(partial), name: quoted(first.name) },
        severity: "warning",
        at: first.at,
        others,
        target: first.name,
      });
  },
});

const kindsOf = (references: readonly Reference[]): string => [...new Set(references.map(({ what }) => `${what}s`))].join(" and ");

const finding = ({ name, what, at }: Reference, near: string | undefined): Finding => ({
  message: near === undefined ? "unknown" : "near",
  data: { what, name: quoted(name), near: quoted(near ?? "") },
  at,
  target: name,
  fix: near === undefined ? undefined : writeInstead({ at, from: name, to: near, safety: "choice" }),
});
