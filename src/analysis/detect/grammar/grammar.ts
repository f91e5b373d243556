import { remember } from "../../../model/maps.ts";
import { KINDS, type Kind, MARKS } from "../words/lexicon.ts";
import { ASKED_AWAY, OTHER, OTHER_BEHIND, PLANS } from "./look-alikes.ts";
import { type Row, rowsOf } from "./rows.ts";

/**
 * How people ask for people, as rows of kinds of words (see `words/lexicon.ts`). Small letters name a kind, capital letters a set of kinds or a
 * part of a sentence; `.` is any word.
 */
const SETS: Readonly<Record<string, string>> = {
  /** Who can be talked to. */
  SOMEBODY: "[human role person someone desk]",
  ANYBODY: "[human role person someone desk FOLK team]",
  FOLK: "[folk expert]",
  /** Who is wanted where they are named. */
  STRONG: "[human role desk]",
  /** What may stand before people. */
  MOD: "[article your real quality free area filler tongue]",
  MINE: "[article your real quality free area filler tongue my at]",
  REAL: "(?:real MOD* [person someone FOLK role human]|human)",
  /** What is handed over: me, this chat. */
  HANDED:
    "(?:me|filler|at|free|you (?= [filler you]* me| filler* [article my]* matter| filler* article [at filler]* to)|i|becomes|[article my]* matter|article (?= [at filler]* to))*",
  /** What may stand in names. */
  SLIGHT: "[filler to article i me you OTHERS real quality area team plain matter]",
  /** Words in between, not past what takes a sentence elsewhere. */
  GAP: "[^past not no bot pause thing what OTHERS gone]",
  BEGIN: "(?<![^pause])",
  END: "(?![^pause])",
  TALK: "[talk talking call]",
  GIVE: "[give seek]",
  HELP: "[help answer]",
  SO: "[modal me filler not at you OTHERS there]",
  LINK: "[link linkme]",
  OTHERS: "[others served]",
};

const ASKS = [
  // "talk to a person", "talk about my bill with somebody"
  "TALK [MINE matter me to i that you]* [human role person someone desk team]|[talk talking] (?:[MINE matter me to i that you]* folk|[MINE matter me i that you]* to [MINE matter me to i that you]* expert)",
  "TALK MINE* to? MINE* plain? MINE* STRONG|[talk talking] [me i filler]* to [article your] [area quality real]* plain expert",
  "[talk talking] GAP{0,6} to MOD* ANYBODY",
  "[talk LINK] HANDED to MINE* area (?:END|[filler about at team to article])",
  "(?:pass [filler at you i]* (?:me|[article my]* matter)|me [filler modal you]* pass) HANDED to MINE* area (?:END|[filler about at team to])",
  "pass [filler at]* (?:[article my]* matter|article (?= [at filler]* to)) HANDED to [article your]* team [article at your]* area? team filler* END",
  // "connect me with a person"
  "LINK HANDED (?:[to at] MINE*)* MOD* ANYBODY|LINK me enough GAP{0,3} to MOD* SOMEBODY",
  "pass HANDED (?:[to at] MINE*)* MOD* STRONG",
  "[pass LINK] HANDED to filler* [your you] MOD* team filler* END",
  "want [to filler me plain article area]{0,5} to article MOD* role (?:END|[filler about])",
  "(?:me [filler modal]*|[i want] [to filler modal want]* be) pass (?:[to at] MINE*)* MOD* ANYBODY",
  "(?:want [filler i]*|BEGIN filler*) that pass to MOD* ANYBODY",
  "(?<! modal i filler*) pass MOD* someone at",
  "BEGIN filler* pass you filler* MOD* SOMEBODY [to at filler]+ END",
  "BEGIN filler* LINK you? filler* OTHERS filler* to MOD* [human role] filler* END",
  // "put a person on this chat"
  "BEGIN filler* [pass GIVE] [you filler]* to? MOD* [human role person someone] filler* [at to] article [talk matter] filler* END|BEGIN filler+ MOD* [person someone] filler* [GIVE pass] END",
  "BEGIN filler* LINK you to MOD* STRONG filler* END",
  "pass filler* (?:i|you)* me HANDED (?:[to at] MINE*)* MOD* ANYBODY",
  "[LINK pass] HANDED to MINE* plain? STRONG|LINK HANDED to MINE* plain? expert",
  "(?:pass|GIVE me) GAP{0,4} to MINE* REAL",
  "(?<! not [filler i]*)(?:modal|want) [i you me filler that]* (?:i|me) filler* LINK filler* END",
  "me modal [you filler]* LINK filler* END|modal you me [filler not]* LINK filler* END",
  "(?<!enough pause)BEGIN filler* me filler* LINK filler* END|BEGIN filler+ LINK filler* END|BEGIN me? LINK [filler want]+ END",
  "modal me who filler* LINK filler* END",
  "BEGIN [be modal you pass filler to]* LINK you? filler* me [filler or not]+ END",
  "LINK HANDED (?<=me [filler at you i]*) (?:who filler*)? END",
  "(?:i modal|modal i) filler* be LINK filler* END",
  "want [to be filler i me that]* (?:[be me that becomes] [filler to]* LINK|LINK filler* becomes|linkme) filler* END",
  // "a person to talk to", "mit einem Menschen über meine Rechnung reden"
  "(?:to|want|modal|let|how) [i me you to there MINE GIVE]* ANYBODY MINE* (?:at MINE* [area team])? [talk LINK]",
  "BEGIN [i me to MINE]* (?:[human role person someone desk folk team]|to MINE* expert) MINE* [talk LINK] [filler want to]* END",
  "to MINE* ANYBODY [^past not no bot pause]{0,6} [talk talking LINK]",
  "to [article your]* plain team filler* [talk LINK pass] filler* becomes? END",
  "to MINE* STRONG GAP{0,3} pass",
  "ANYBODY [MOD at there]* (?:that|who|i|to|modal|at) [that who i to modal me you filler want]* [talk LINK]",
  "[article your] MOD* STRONG filler+ talk END",
  "to MINE* area team? (?:about [article my plain]{1,3})? [filler to at]* [talk LINK] [filler want becomes]* END",
  // "I want a person", "give me an agent"
  "[want GIVE] [to GIVE want me i you filler at article]* MOD* STRONG (?:END|article+ [desk area team]|at (?! my* plain)|[filler your about to not that HELP me i modal talk want matter be enough bot real team FOLK if or someone person desk role call LINK free no pass becomes gone human tongue GIVE])",
  "(?:want|GIVE filler* me) [to GIVE want me i you filler at]* MOD* REAL (?! act|(?<=human) plain{2})",
  "GIVE filler* me filler* [article your] MOD* [human role]",
  "GIVE [you filler]* me filler* article MOD* team filler* END|GIVE filler* me filler* folk filler* END",
  "[me article matter] filler* to MINE* (?:STRONG|REAL) filler* GIVE filler* END",
  "[pass LINK] [you filler]* [article my]+ matter filler* to MOD* FOLK",
  "GIVE MOD* REAL (?! plain)",
  "GIVE filler* me filler* MOD* someone to",
  // "pásame con uno de verdad"
  "(?:[LINK pass TALK] HANDED to|[LINK pass GIVE] [filler you]* me filler*) article real filler* END",
  "[want GIVE] [to GIVE want me i you filler at]* MOD* [someone person] (?:[filler free article]* END|about [article matter]+ END|real|not|no|enough|do matter|to do matter|[filler at]* give? pause? [that who]|[filler to modal i me]* [HELP talk]|[at article] [MOD at team desk]* (?:team|desk|area|role)|article* [quality real])",
  "BEGIN filler* [someone folk] [at article]+ MINE* [desk team area] [team filler be do free at there article]* END",
  "TALK to MOD* plain{1,2} [at article] MINE* [desk team area]|to MOD* plain at [article your]* [desk team] filler* talk",
  "TALK [article your]* area team (?:END|[filler about])",
  "TALK to your plain MINE* area? [FOLK team] filler* END",
  "want [my matter article your filler i]* STRONG [filler to]* talk|[want modal] [my article filler i]* matter [article real quality filler your]+ SOMEBODY [filler to]* [talk LINK]",
  "BEGIN [MOD want GIVE i]* STRONG+ filler (?:[i not my about that if or]|[at article]+ area END)",
  "BEGIN team [at article]+ team filler* END",
  "BEGIN (?:me modal)? MOD* be? MOD* STRONG+ [MOD at to talk matter help]* [want GIVE pass] [want filler]* END",
  "BEGIN MOD* (?:team [article at]* area|area team) [filler want]+ END",
  "want filler* want filler* MOD* SOMEBODY past END",
  "[want how GIVE] filler* about MOD* [human role desk person]+ (?:END|filler|HELP)",
  "to MOD* [role human person someone] GAP{0,3} HELP END",
  // "can somebody help me", "is a human there"
  "(?:want filler* pause? if|want|let|that|GIVE) [MOD i me you GIVE at]* SOMEBODY GAP{0,5} [HELP talk LINK]",
  "modal [filler me i you at do article not there]* (?:[article your real] MOD* SOMEBODY|[someone human person desk]) GAP{0,5} [HELP talk LINK]",
  "(?:do|modal|want|if|BEGIN (?:i filler+)?) MOD* SOMEBODY [filler at article your you team area desk]* (?:modal|want|me [modal OTHERS]*) GAP{0,4} [HELP talk LINK]",
  "BEGIN MOD* SOMEBODY [filler at real]* [modal me want to] (?:OTHERS me)? [modal me filler to]* HELP",
  "BEGIN MOD* someone filler* HELP (?:END|[me filler])",
  "BEGIN filler* someone [at article]+ MINE* plain [me modal]+ HELP",
  "(?:that|GIVE|want|BEGIN) [your you] (?:area|team)+ [filler to want modal]* (?:me HELP|HELP to? me)",
  "want [filler that article your]* (?:area|team)+ [filler to]* HELP (?:me|[article my]|matter)",
  "(?:BEGIN filler*|there) MOD* [someone role person] [that article who] (?:tongue [talk modal]?|talk? tongue) filler* END",
  "BEGIN filler* article MOD* [human role desk person]+ modal [be filler quality]+ END|(?:modal be?|be) [filler quality]+ to MOD* [human role person] END",
  "BEGIN filler* someone MOD* human [filler at there]* END",
  "BEGIN someone (?:[there filler at article you]* [that who] GAP{0,2}|filler* [to at] [me i filler]*) HELP",
  "BEGIN filler* HELP (?:me MOD* SOMEBODY|MOD* STRONG filler* END)",
  "BEGIN filler* me HELP MOD* someone filler* END",
  "help [me filler at to matter i about there]+ MOD* (?:[human role person someone desk]|REAL)",
  // "can this be checked by an agent"
  "[modal want that] [my article matter area me i filler OTHERS modal]{0,5} be filler* HELP at MOD* SOMEBODY",
  "[modal that] [my article filler]* matter [at article]+ MOD* SOMEBODY HELP",
  "want [filler article]* help [at article]+ MOD* [desk team] filler* END",
  "HELP [me to]* MOD* SOMEBODY [to filler]* talk",
  // "a question for a real person"
  "matter filler* [to about at] MOD* (?:REAL|person real) filler* END",
  "[pass LINK want] [me filler at article]* matter about MOD* [human role person] filler* END|want article+ [team area desk]+ article matter",
  "be to MOD* [human role person] article? HELP",
  "BEGIN MOD* STRONG HELP let END|BEGIN filler+ article MOD* [human role] filler* [at to] article talk filler* END",
  "(?:want|BEGIN) filler* (?:article? help [plain quality]?|plain help) [at article]+ MOD* [human role person] filler* END",
  "HELP [me filler at matter article real your]+ MOD* (?:[human role person]|REAL)",
  "matter pause? [filler that]* MOD* human (?:modal HELP|HELP modal)",
  "[that modal] [me i at matter]* HELP me? MOD* SOMEBODY",
  "that [me i you]* HELP MOD* FOLK filler* END|BEGIN filler* that me HELP (?! [^pause]* if)",
  "(?:modal [filler me]* [article your] MOD* expert|[article your] MOD* expert modal OTHERS? me?) [filler there]* HELP (?:me|filler|at [filler there]*|[article my]* matter)? filler* END",
  // "un conseiller aurait-il une minute pour me répondre", "would a pharmacist be free to answer a question"
  "article MOD* [role person expert] modal OTHERS? filler* [at to] me [HELP answer]|modal article MOD* [role person expert] be? free to (?:HELP|answer|talk)",
  "modal article MOD* desk me|modal [article your] MOD* FOLK [at your filler team article plain]{0,4} (?:talk to?|HELP) me",
  "(?:GIVE [filler you i me]*|BEGIN plain [filler you]* article) MOD* SOMEBODY pass END",
  "modal [filler me]* [article your] MOD* team+ [filler me]* [HELP talk] filler* (?:to? me|END)|BEGIN article* team [article team]* me? modal me? HELP me? END",
  "there filler* someone [at article]* MINE* [team desk] [filler article at free]* END",
  "[be there] MOD* (?:someone [at article]* MINE* [team desk area FOLK] free?|team) [filler there]+ END",
  "BEGIN [greeting filler]* [team desk]+ (?:be you|you be) [there free filler]+ END",
  "want filler* [to article your]+ (?:area team|team [article at]* area) filler* END|GIVE MOD* team HELP END",
  "how [filler at]* MOD* STRONG [filler to]* GIVE END|filler [human role] filler* give END",
  "GIVE [you filler i]* (?:[my article]* matter|article) filler* to MOD* [human role person someone]",
  "[want HELP] [matter filler article me at bot]* to MOD* [human role person someone]|HELP (?:that at|[my article]+ matter to) MOD* [human role person someone]|want [GIVE article filler to]* HELP [at article]+ someone filler* END",
  "(?<![role FOLK desk you your matter plain talk trade OTHERS me])[there be] [MOD i at there]* [human person someone] [filler at be free you real there article quality]* END (?! pause? [that article])",
  "(?:there|(?<![i my plain OTHERS])be) [MOD i at there not to]* ANYBODY [filler at free be you MOD]* pause? [free that who i modal me to about] [that who i modal me to about filler article]* [talk HELP call]",
  "(?:there|(?<![i my plain OTHERS])be) [MOD not at]* SOMEBODY [filler real quality there free at your team desk area]* (?:thing [article plain]{0,2})? pause? [that who article] GAP{0,5} [talk HELP]",
  "[there be] [MOD not at]* expert [filler there free]* pause? that [i modal me filler]* talk filler* (?:modal|END)",
  "(?:[there be] MOD* SOMEBODY|BEGIN filler* someone be) [filler free there article]* [to at about]+ me? HELP",
  "(?:modal i|i modal) filler* GIVE MOD* someone filler* (?:about|at my)",
  // "who is free to chat"
  "[who what] be? filler* [free there] [to about filler at]* talk|BEGIN filler* [who what someone] be filler* [free quality] filler* [to about at]+ filler* me? [HELP talk]",
  "someone filler* (?:me modal|modal me?) filler* HELP|BEGIN filler* MOD* [human someone] there filler* to me? HELP",
  "(?:modal [filler i you at do]* article MOD* SOMEBODY|BEGIN MOD* SOMEBODY modal) [GIVE talk] [my article]* matter|give MOD* person give",
  "ANYBODY be? free [to at about that article filler]+ talk",
  "do MOD* [someone human person] [filler at article team desk area your]* be [free filler at article there]* END",
  "there [article your real quality area team filler tongue not]* (?:REAL (?! thing|pause? [who that article]* plain [^pause])|role [filler your at human quality there]* (?:about me)? END)",
  // "is an agent free?"
  "(?:be|do|BEGIN filler* there) filler* article MOD* team? MOD* [role human person someone] [filler be article]* [free there] [filler at]* END",
  "BEGIN filler* article MOD* role (?:do|be OTHERS) free filler* END",
  "[there be] filler* free article MOD* [role human person someone] filler* END|there [someone article] free role filler* END",
  "modal [you me i]+ [filler not]* MOD* SOMEBODY [^past not no bot pause thing what OTHERS gone my plain]{0,3} [GIVE pass] (?! pause? [that article] [^pause]* plain)",
  "BEGIN modal [filler me]* article MOD* [human role] [filler at]* [GIVE pass] END",
  "pass [filler you i me]* [article real your] MOD* (?:REAL|[human role person]) [article at filler pass]* END",
  "be [someone person human] (?:GAP{0,3} [HELP talk]|at article* [team desk area] filler* [free there at] END)",
  "(?:want|GIVE|BEGIN) [filler article at]* HELP [at article to]* MOD* [human person] filler* END",
  "want [filler article at]* (?:help [at article]+ MOD* desk|help [at article]* MOD* role|answer [at article]+ MOD* role) filler* END",
  "(?:want|BEGIN) MOD* (?:real [HELP team]|HELP [to article at]* real) filler* END",
  "TALK to article+ (?:END|[that who])|LINK [filler you]* me HANDED to article+ (?:pause? [that who article]|END)|want [i filler]* (?:talk who|to article talk pause? article)",
  "BEGIN filler* pass [filler at]* to? MOD* [person someone] [article filler]* END",
  "BEGIN to MOD* person pass END",
  "modal [i filler]+ MOD* FOLK{1,2} plain{1,2} [filler at area team]* talk filler* END",
  "modal [filler not i]* to MOD* (?:REAL|role) filler* END|modal i filler* to? MOD* STRONG give filler* END|modal filler+ article MOD* human plain? END|modal plain? MOD* human filler+ END",
  "let [filler you]* me filler* to MOD* [human role person someone desk]",
  // "könnte mir eine Dame von Ihnen helfen", "chan ich mit eme Mitarbeiter chatte"
  "modal me filler* article folk at filler* HELP END|modal i filler* to MOD* SOMEBODY talking filler* END",
  // "escalate"
  "escalate",
  // "I don't want to talk to a robot"
  "[not enough no] GAP{0,7} (?<! my) bot",
  "enough [^past]{0,5} bot",
  "be to plain about article* bot filler* END",
  "to article* bot [talk talking] [i you me article matter filler]* not END",
  "bot [^pause]* pause me? filler* LINK filler* END",
  "bot filler* (?:no|enough (?! article+ plain)|not END)",
  "bot [filler me]* HELP [filler me]* not END",
  "bot (?= [^pause]{0,4} not)SO* (?:me SO* HELP|HELP (?:me|modal|END))",
  // "why do I have to talk to a bot"
  "what [do modal want GIVE i filler to]{1,6} (?:talk to? article* bot|to article* bot talk) (?! [^pause]* about)",
  // "who can I talk to"
  "who [i me you modal do want give filler to about at article my matter plain area]{0,6} [talk HELP] (?! [^pause]* if (?! you))",
  "who [i filler]* talking filler* about",
  "who i [you at filler modal]{1,4} talk filler* END|BEGIN filler* who me filler+ END",
  // "warum kann ich mit keinem Menschen reden?"
  "modal i filler* to not MOD* SOMEBODY filler* talk",
  // "where are the humans?"
  "BEGIN [filler greeting]* how MOD* (?:human|REAL) [filler real at]* END|how filler* to MOD* [human role person] filler* END",
  // "can an adviser do it for me", "a colleague who knows this, please"
  "(?:modal [filler me i you]* article MOD* SOMEBODY|BEGIN MOD* SOMEBODY [article modal]* modal) [filler article]* do (?! plain)",
  "BEGIN filler* article MOD* [role human person] that [^past not no pause thing what]{0,5} pause? filler+ END",
  // "human please"
  "BEGIN [filler to at team article i me you MOD want GIVE greeting no]* (?:FOLK? human|FOLK real (?! plain)|role|desk|(?<! (?:at|area to) MOD*)person|REAL) (?:[at to MOD or]* team? [human role desk person])* (?:[at to article]+ [area team])? (?: (?<=human) [team FOLK])? [filler HELP there want me i at real quality tongue talk not no bot article enough greeting free]* END",
  "BEGIN [filler greeting]* someone [filler at article be greeting real quality there free]* END",
  // "transfiérame"
  "BEGIN [filler greeting i]* linkme [filler to]* END",
];

/** Of languages in which what is done with somebody stands behind them. */
const BEHIND = [
  "SOMEBODY [MINE to me i you there how]{0,4} [talk LINK pass want GIVE HELP escalate]",
  "[human role person desk] GAP{0,4} there|someone to? there",
  "bot [to filler at talk HELP plain]{0,6} [not no enough]",
  "what bot to talk|BEGIN filler+ link to? END",
];

/** Where words stand without blanks, what no lexicon knows is a part of a word, too. */
const UNSPACED = [
  "SOMEBODY GAP{0,4} [talk LINK pass want GIVE HELP escalate]",
  "BEGIN [filler article at real quality plain modal]* STRONG [filler to at HELP]* END",
];

/** Names of intents, flows and topics ask also by these: `agent_transfer`, `request_human`. */
const NAMED = [
  "BEGIN SLIGHT* SOMEBODY SLIGHT* [talk LINK pass want escalate call] [SLIGHT want talk LINK pass at]* END",
  "BEGIN [SLIGHT talk LINK pass want give call to at HELP]* [talk LINK pass want give call to] SLIGHT* SOMEBODY [SLIGHT want at team]* END",
  "BEGIN SLIGHT* (?:human|desk|real [role person]) [filler to article i me you OTHERS real quality area team matter role]* END",
  "BEGIN bot to MOD* [human role person desk someone] END",
];

/** The rows by what they are for; those `behind` for languages whose verbs stand last. */
export interface Grammar {
  readonly plans: readonly Row[];
  readonly askedAway: readonly Row[];
  readonly other: readonly Row[];
  readonly otherBehind: readonly Row[];
  readonly asking: readonly Row[];
  readonly askingBehind: readonly Row[];
  readonly askingUnspaced: readonly Row[];
  readonly named: readonly Row[];
}

/** All rows, ready to be matched with what a text says. */
export const grammar = (): Grammar => ({
  plans: rows(PLANS),
  askedAway: rows(ASKED_AWAY),
  other: rows(OTHER),
  otherBehind: rows(OTHER_BEHIND),
  asking: rows(ASKS),
  askingBehind: rows(BEHIND),
  askingUnspaced: rows(UNSPACED),
  named: rows(NAMED),
});

const rows = (list: readonly string[]): readonly Row[] => list.flatMap((row) => rowsOf(compiled(row)));

/** A row as a regular expression over letters of kinds. */
const compiled = (row: string): string => spelled(row).replaceAll(" ", "");

const NAMES = /\[[^\]]*\]|[A-Za-z]+/g;
const spelledSets = new Map<string, string>();

/** A row with letters for its kinds, and its sets written out; sets of kinds may stand in sets of kinds. */
const spelled = (row: string): string =>
  row.replace(NAMES, (name) =>
    name.startsWith("[")
      ? `[${name.slice(1, -1).replace(/[A-Za-z]+/g, (kind) => letterOf(kind).replace(/^\[|\]$/g, ""))}]`
      : letterOf(name),
  );

/** The letter of a kind, or a set written out. */
function letterOf(name: string): string {
  const set = SETS[name];
  if (set !== undefined) return remember(spelledSets, name, () => compiled(set));
  return KINDS[name as Kind] ?? MARKS[name as keyof typeof MARKS] ?? unknown(name);
}

function unknown(name: string): never {
  throw new Error(`no kind of word: ${name}`);
}
