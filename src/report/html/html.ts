import type { Verdict } from "../../analysis/journey.ts";
import type { LintResult } from "../../engine/result.ts";
import { count } from "../../rule/words.ts";
import { totals } from "../pretty/totals.ts";
import { plain, type Reporter } from "../reporter.ts";
import { headline, VERDICTS } from "../words.ts";
import { legend } from "./legend.ts";
import { html, type Markup } from "./markup.ts";
import { pages } from "./page.ts";
import { type Index, indexOf } from "./page-index.ts";
import { problemList } from "./problems.ts";
import { requestList } from "./requests.ts";
import { SCRIPT } from "./script.ts";

/** One file for people who do not open a terminal: the verdicts, then each problem with its way as a picture. It loads nothing. */
export async function htmlReporter(): Promise<Reporter> {
  const page = await pages(SCRIPT);
  return (result, options) => {
    const index = indexOf(result);
    const requests = requestList(index);
    const problems = problemList(index);
    const answer = headline(result.report.summary);
    return page(
      answer.replace(/^\S+ /, ""),
      html`<a class="skip" href="#problems">Skip to the problems</a>
<header>
<p class="brand"><b>botflow-lint</b> Does every request for a human end with a human?</p>
<h1>${answer}</h1>
<p class="totals">${totals(result, { ...options, paint: plain })}</p>
</header>
${filters(index)}
<main>
<section id="requests" aria-labelledby="requests-title">
<h2 id="requests-title">Requests for a person</h2>
${requests}
</section>
<section id="problems" aria-labelledby="problems-title" tabindex="-1">
<h2 id="problems-title">Problems</h2>
${problems.length > 0 ? problems : html`<p>No problems.</p>`}
</section>
<p id="nothing" hidden>Nothing matches these filters.</p>
<section aria-labelledby="legend-title">
<h2 id="legend-title">How to read the pictures</h2>
<p>A box is a block of your flow, under the name that your designer tool shows, or its id where nobody has named it. The coloured way is the one that the request takes; its steps are numbered. The box with a second outline is the place that the problem is about.</p>
${legend()}
</section>
${accepted(result)}
</main>
<footer><p>${result.report.tool.name} ${result.report.tool.version}. This page is one file and loads nothing.</p></footer>`,
    );
  };
}

const SHOWN: readonly Verdict[] = ["violated", "undecided", "handed-off", "not-judged"];

function filters(index: Index): Markup {
  const { report, problems } = index.result;
  const visible = report.requests.filter(({ hidden }) => !hidden);
  const number = (verdict: Verdict) => visible.filter((request) => request.verdict === verdict).length;
  const rules = new Map<string, number>();
  for (const { rule } of problems) rules.set(rule.id, (rules.get(rule.id) ?? 0) + 1);
  const choice = (value: string, words: string, style: string, isOn: boolean) =>
    html`<label class="pill ${style}"><input type="radio" name="verdict" value="${value}"${isOn ? html` checked` : undefined}> <span>${words}</span></label>`;
  return html`<form id="filter" role="search" aria-label="Filter" hidden>
<fieldset><legend>Requests</legend>${choice("", `All ${visible.length}`, "", true)}${SHOWN.filter((verdict) => number(verdict) > 0).map(
    (verdict) => choice(verdict, `${VERDICTS[verdict].sign} ${number(verdict)} ${VERDICTS[verdict].words}`, VERDICTS[verdict].style, false),
  )}</fieldset>
<label>Rule <select name="rule"><option value="">all rules</option>${[...rules].sort().map(([id, n]) => html`<option value="${id}">${id} (${n})</option>`)}</select></label>
<label>File <select name="file"><option value="">all files</option>${index.files.map((file, i) => html`<option value="${i}">${file}</option>`)}</select></label>
<label>Text <input type="search" name="text" autocomplete="off"></label>
<button type="reset">Show all</button> <button type="button" id="open">Open all</button>
<output id="count" aria-live="polite">${count(visible.length, "request")}, ${count(problems.length, "problem")}</output>
</form>`;
}

function accepted({ suppressed }: LintResult): Markup | undefined {
  if (suppressed.length === 0) return undefined;
  return html`<section aria-labelledby="accepted-title"><h2 id="accepted-title">Accepted problems</h2><ul class="links" role="list">${suppressed.map(
    ({ reported, by }) =>
      html`<li>${reported.message} <span class="meta">${reported.rule} · ${reported.file} · ${by.reason || by.kind}</span></li>`,
  )}</ul></section>`;
}
