import type { Journey } from "../../analysis/journey.ts";
import type { ReportedOutcome, ReportedRequest } from "../../engine/result.ts";
import { CHANNELS } from "../../model/model.ts";
import { count, listed } from "../../rule/words.ts";
import { journeyGraph } from "../graph/flows.ts";
import { svgOf } from "../graph/svg.ts";
import { REQUESTS } from "../graph/words.ts";
import { endWords, gateWords } from "../trace/words.ts";
import { byVerdict, VERDICTS, verdictOfEnd } from "../words.ts";
import { figure } from "./figure.ts";
import { html, type Markup } from "./markup.ts";
import type { Index } from "./page-index.ts";

/** Each request with its verdict on each channel; inside, how it ends and a picture of its journey. */

const ORDER = ["violated", "undecided", "not-judged", "handed-off"] as const;
/** Requests with a picture, at most: more make the file heavy, and the problems have theirs anyway. */
const MOST_PICTURES = 100;
/** More satisfied requests than this are folded into one line, so that the problems are close to the top. */
const MOST_OPEN = 8;

/** The cards of all requests, those that do not end with a person first. */
export function requestList(index: Index): Markup {
  const requests = index.result.report.requests.filter(({ hidden }) => !hidden);
  if (requests.length === 0) return html`<p>No request for a person was found.</p>`;
  const heads = new Map<string, number>();
  for (const head of requests.map(headOf)) heads.set(head, (heads.get(head) ?? 0) + 1);
  const open = requests.filter(({ verdict }) => verdict === "violated" || verdict === "undecided").length;
  const cards = ORDER.flatMap((verdict) => requests.filter((request) => request.verdict === verdict)).map((request, i) =>
    card(request, { isDrawn: i < MOST_PICTURES, hasTwin: (heads.get(headOf(request)) ?? 0) > 1 }, index),
  );
  const rest = cards.slice(open);
  const others = open === 0 ? count(rest.length, "request") : `${rest.length} more`;
  return html`${cards.slice(0, open)}${
    rest.length > MOST_OPEN
      ? html`<details class="more" id="more"><summary>${others}: handed off or not judged</summary>${rest}</details>`
      : rest
  }`;
}

const ownerOf = ({ id, name, flow }: ReportedRequest): string => {
  const [owner = ""] = id.split(`/${name}`);
  return owner === flow ? owner : `${owner} · ${flow}`;
};

/** The heading of a card. If two would be the same (a bot and its copy), they include the file. */
const headOf = (request: ReportedRequest): string => `${request.name}\n${ownerOf(request)}`;

function card(
  request: ReportedRequest,
  { isDrawn, hasTwin }: { readonly isDrawn: boolean; readonly hasTwin: boolean },
  index: Index,
): Markup {
  const { id, name, kind, file, verdict, reason, channels, outcomes } = request;
  const { sign, words, style } = VERDICTS[verdict];
  const own = index.problemsOf(id);
  const chips = CHANNELS.flatMap((channel) => {
    const on = channels[channel];
    return on ? [html` <span class="chip ${VERDICTS[on].style}">${VERDICTS[on].sign} ${channel}: ${VERDICTS[on].words}</span>`] : [];
  });
  const files = [...new Set([file, ...own.map(({ reported }) => reported.file)])].map(index.file).join(" ");
  const rules = [...new Set(own.map(({ rule }) => rule.id))].join(" ");
  return html`<details class="card request ${style}" id="${index.request(id)}" data-item="request" data-verdicts="${verdict}" data-files="${files}" data-rules="${rules}">
<summary><span class="sign" aria-hidden="true">${sign}</span><span class="head"><h3>${name}</h3> <span class="meta">${ownerOf(request)} · ${REQUESTS[kind]}${own.length > 0 ? ` · ${count(own.length, "problem")}` : ""}${hasTwin ? ` · ${file}` : ""}</span></span><span class="chips">${chips.length > 0 ? chips : html`<span class="chip ${style}">${sign} ${words}</span>`}</span></summary>
<div class="body">
${reason === null ? undefined : html`<p class="reason">${words}: ${reason}.</p>`}
${outcomes.length > 0 ? html`<h4>How it ends</h4><ul class="ends" role="list">${[...outcomes].sort(byVerdict).map(end)}</ul>` : html`<p>${verdict === "violated" ? "Nothing handles this request." : "No end of it was found."}</p>`}
${isDrawn ? picture(index.journeyOf(id), index) : undefined}
${own.length > 0 ? html`<h4>Problems</h4><ul class="links" role="list">${own.map((problem) => html`<li><a href="#${index.problem(problem)}">${problem.reported.message}</a></li>`)}</ul>` : undefined}
<p class="meta">In <code>${file}</code> ${request.pointer}</p>
</div>
</details>`;
}

const SIGNS = {
  violated: VERDICTS.violated,
  undecided: VERDICTS.undecided,
  "handed-off": VERDICTS["handed-off"],
} as const;

function end(outcome: ReportedOutcome): Markup {
  const verdict = verdictOfEnd(outcome);
  const { sign, style } = verdict ? SIGNS[verdict] : VERDICTS["not-judged"];
  const { kind, gate, channels, target, condition } = outcome;
  const when = gate === "none" ? "" : `: ${gateWords(gate, condition)}`;
  return html`<li class="${style}"><span class="sign" aria-hidden="true">${sign}</span> ${endWords({ kind, ...(target === null ? {} : { target }) })} <span class="meta">on ${listed(channels)}${when}</span></li>`;
}

function picture(journey: Journey | undefined, { whole }: Index): Markup | undefined {
  if (!journey || journey.request.starts.length === 0) return undefined;
  const graph = journeyGraph(whole, journey);
  return html`<h4>The way there</h4>${figure(svgOf(graph))}`;
}
