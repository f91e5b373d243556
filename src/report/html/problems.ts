import { SEVERITIES } from "../../analysis/verdict/verdict.ts";
import type { LintResult, Problem, ReportedHop } from "../../engine/result.ts";
import type { Severity } from "../../rule/rule.ts";
import type { Ending } from "../graph/graph.ts";
import { routeGraph } from "../graph/route.ts";
import { svgOf } from "../graph/svg.ts";
import type { Owner } from "../owner.ts";
import { anchor } from "../places.ts";
import { SEVERITY_SIGNS } from "../words.ts";
import { codeFrame } from "./code.ts";
import { figure } from "./figure.ts";
import { fixBlock } from "./fix.ts";
import { html, type Markup } from "./markup.ts";
import type { Index } from "./page-index.ts";

/** The problems, worst first: the message, the way there as a picture and in words, the lines of the file, what to do, the fix. */
export const problemList = (index: Index): readonly Markup[] =>
  inOrder(index.result.problems).map((problem, i) => card(problem, i === 0, index));

/** Worst first; within a severity, problems of requests before all others. */
const inOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const weight = ({ reported }: Problem) => SEVERITIES.indexOf(reported.severity) * 2 + (reported.rule.startsWith("handoff/") ? 0 : 1);
  return [...problems].sort((a, b) => weight(a) - weight(b));
};

const LEADS: Readonly<Record<Severity, Ending>> = { error: "bad", warning: "unsure", info: "later" };

function card(problem: Problem, isOpen: boolean, index: Index): Markup {
  const { rule, reported } = problem;
  const { document } = index.result;
  const { severity, message, file, pointer, range, fixes, url } = reported;
  const asked = reported.requests.flatMap((id) => index.requestOf(id) ?? []);
  const verdicts = [...new Set(asked.map(({ verdict }) => verdict))].join(" ");
  const source = document(file);
  const owner = index.ownerOf(reported);
  const line = source?.encoded === "base64" ? "" : `:${range.start.line}`;
  return html`<details class="card problem ${severity}" id="${index.problem(problem)}" data-item="problem" data-verdicts="${verdicts}" data-files="${index.file(file)}" data-rules="${rule.id}"${isOpen ? html` open` : undefined}>
<summary><span class="sign" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span><span class="head"><h3>${message}</h3> <span class="meta">${severity} · ${rule.id} · ${file}${line}${owner && html` · ${ownerWords(owner)}`}</span></span></summary>
<div class="body">
<p class="what"><b>The rule:</b> ${rule.docs.summary}. <b>Next step:</b> ${rule.help}. <a href="${url}">About ${rule.id}</a></p>
${picture(reported, index)}
${steps(reported, document)}
${source ? html`<h4>In the file</h4><p class="meta"><code>${file}${line}</code> ${pointer}</p>${rule.hidesLines ? undefined : codeFrame(source, pointer, range)}` : undefined}
${fixes.length > 0 ? html`<h4>${fixes.length > 1 ? "Fixes" : "Fix"}</h4>${fixes.map((fix) => fixBlock(fix, document))}` : undefined}
${asked.length > 0 ? html`<h4>Requests that run into it</h4><ul class="links" role="list">${asked.map(({ id }) => html`<li><a href="#${index.request(id)}">${id}</a></li>`)}</ul>` : undefined}
</div>
</details>`;
}

/** Where a designer finds it: flow and block, with the bot where that has another name. */
const ownerWords = ({ bot, flow, node }: Owner): string => [...(bot === flow ? [] : [bot]), flow, node].join(" › ");

function picture({ route, file, pointer, severity, message, requests }: Problem["reported"], index: Index): Markup | undefined {
  const journeys = requests.flatMap((id) => index.journeyOf(id) ?? []);
  const graph = routeGraph(index.whole, { title: message, route, here: { file, pointer }, journeys, leads: LEADS[severity] });
  return graph && html`<h4>${route.length > 0 ? "The way there" : "Where it is"}</h4>${figure(svgOf(graph))}`;
}

function steps({ route }: Problem["reported"], document: LintResult["document"]): Markup | undefined {
  if (route.length === 0) return undefined;
  const lineOf = (hop: ReportedHop) => {
    const source = document(hop.file);
    return source && source.encoded !== "base64" ? `:${anchor(source, hop).start.line}` : "";
  };
  return html`<details class="steps"><summary>The way in words</summary><ol>${route.map((hop) => {
    const { label, exit, file } = hop;
    return html`<li>${exit === undefined ? undefined : html`<span class="meta">${exit} →</span> `}<b>${label}</b> <span class="meta">${file}${lineOf(hop)}</span></li>`;
  })}</ol></details>`;
}
