import type { Spot } from "../analysis/journey.ts";
import type { LintResult, Problem } from "../engine/result.ts";
import type { Exit } from "../model/model.ts";
import type { Fix, FixIntent } from "../rule/rule.ts";
import type { SourceDocument } from "../source/document.ts";
import { patchOf } from "../source/edit/change.ts";
import { editsFor } from "../source/edit/edits.ts";
import { handOffBehind } from "./dead-ends.ts";
import { limitTries, markFailures, wireExits } from "./exits.ts";
import { digitalHandoff, handleRequest, leadExit, testHandBack, writeDiscriminator } from "./handoffs.ts";
import { announce, inLanguages, tellRequest } from "./messages.ts";
import type { Proposal, Site, WordsOf } from "./proposal.ts";
import { remove, rename, sayMore, writeValue } from "./values.ts";

/** The proposals for a problem, best first. */
export function propose(problem: Problem, result: LintResult, wordsOf: WordsOf): readonly Proposal[] {
  const found = asOne(problem.intents.flatMap((intent) => proposals(intent, problem, result, wordsOf) ?? []));
  const keys = new Set<string>();
  return found.filter((each) => {
    const key = JSON.stringify([each.title, each.file, each.changes]);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/** Merges proposals that remove lines of the same text: its problem is gone only when all of them are. */
function asOne(proposals: readonly Proposal[]): readonly Proposal[] {
  const isCut = ({ changes: [change] }: Proposal) => change?.op === "cut";
  const [first, ...others] = proposals.filter(isCut);
  if (!first || others.length === 0) return proposals;
  const changes = [first, ...others].flatMap((each) => each.changes);
  return [{ ...first, changes }, ...proposals.filter((each) => !isCut(each))];
}

/** A proposal as the report shows it. One that cannot be written has no edits: somebody may do it by hand. */
export function fixOf(proposal: Proposal, document: SourceDocument | undefined): Fix {
  const head = { title: proposal.title, safety: proposal.safety };
  const written = document && proposal.changes.length > 0 ? editsFor(document, proposal.changes) : undefined;
  if (!document || !written || "refused" in written) return { ...head, edits: [], patch: [] };
  return { ...head, edits: written.edits, patch: patchOf(written.changes, document.value) };
}

/** The exits of a node that one problem is about: it is gone only when all of them lead somewhere. */
const exitsLost = (intents: readonly FixIntent[], { node }: Spot): readonly Exit[] => [
  ...new Set(intents.flatMap((intent) => (intent.kind === "wire-exit" && intent.spot.node === node ? [intent.exit] : []))),
];

function proposals(
  intent: FixIntent,
  { intents }: Problem,
  result: LintResult,
  wordsOf: WordsOf,
): readonly Proposal[] | Proposal | undefined {
  const siteOf = (spot: Spot): Site | undefined => {
    const document = result.document(spot.node.at.file);
    const words = wordsOf(spot.bot.platform);
    return document && words && { spot, place: { document, ...spot }, words, handoff: result.handoff(spot.flow.at.file) };
  };
  const at = <P>(spot: Spot, write: (site: Site, result: LintResult) => P | undefined) => {
    const site = siteOf(spot);
    return site && write(site, result);
  };
  switch (intent.kind) {
    case "rename":
      return rename(intent, result);
    case "write":
      return writeValue(intent, result);
    case "remove":
      return remove(intent, result);
    case "digital-handoff":
      return intent.spot.node.kind === "transfer" ? at(intent.spot, digitalHandoff) : handOffBehind(intent, result, siteOf);
    case "write-discriminator":
      return at(intent.spot, writeDiscriminator);
    case "wire-exit":
      return at(intent.spot, (site) => wireExits(site, exitsLost(intents, intent.spot), result));
    case "test-hand-back":
      return at(intent.spot, testHandBack);
    case "handle-request":
      return handleRequest(intent.request, result, wordsOf);
    case "tell-request":
      return at(intent.spot, (site) => tellRequest(site, intent.request));
    case "lead-exit":
      return at(intent.spot, (site) => leadExit(site, intent.exit));
    case "limit-tries":
      return at(intent.spot, (site) => limitTries(site, intent));
    case "mark-failures":
      return at(intent.spot, (site) => markFailures(site, intent));
    case "announce":
      return at(intent.spot, (site) => announce(site, intent.text));
    case "say-more":
      return sayMore(intent, result);
    case "in-languages":
      return at(intent.spot, (site) => inLanguages(site, intent.languages));
  }
}
