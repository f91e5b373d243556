import { asksIn, isName } from "./texts.ts";
import { KINDS } from "./words/lexicon.ts";

/** Who a flow serves, as English descriptions say it; "customer service" is somebody else, "le client" French. */
const SERVED =
  /\b(?:(?:the|an?) (?:user|customer|caller|client|member|visitor)|(?:user|customer|caller|visitor)s?)\b(?!['’]| of\b|[ -](?:account|assistance|care|data|experience|feedback|relations?|services?|success|support|team))/gi;

/** "Called before escalation to collect the order number": what comes sooner or later is not what the flow is about. */
const SOONER_OR_LATER =
  /(?<!^\P{L}*)\b(?:before|after|prior to|bevor|nachdem|avant|après|antes de|después de|depois de|prima di|dopo)(?!\p{L})[^,;]*/giu;

/** "Wird gestartet, wenn der Kunde einen Menschen sprechen will": behind the word stands what the customer wants. */
const WHEN = /\b(?:wenn|falls|sobald)\b/gi;

/** The bot, as authors call it in descriptions, and in talks with it. */
const BOT_AS_DESCRIBED =
  /(\b(?:to|of|than|with) )?\b(?:the|this|der|dem|den|el|al|o|il|de|l['’]) ?(?:virtual |ai )?(?:assistant|assistente?n?|asistente)\b(?!['’])|(?<=\b(?:chat|conversation|experience|interaction|session)s? with )(?:the|this|our) agent\b/gi;

/** Who does not want to talk "to the bot" wants a person; what "it" does not support is no matter of persons. */
const botIn = (_: string, leading: string | undefined): string => (leading === undefined ? "it" : `${leading}the bot`);

const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join("|")})`;
const ARTICLE = `(?:${oneOf("an? the their eine?n? den die das une? la le les una? el il os? as? uma?")} )?`;
/** A part of a sentence ends where another clause begins. */
const REST = `(?:(?! ${oneOf("and then when if where und dann wenn falls et puis quand si y cuando e se quando")}\\b)[^,;])*`;

const WORDS = oneOf(`messages? complaints? feedback e-?mails? notifications? notes? forms?
  nachricht(?:en)? beschwerden? mitteilung(?:en)? meldung(?:en)? formulare?
  réclamations? plaintes? courriels? formulaires?
  mensajes? quejas? reclamación reclamaciones correos? formularios?
  messaggi(?:o)? reclam[oi] notific(?:a|he)
  mensage(?:m|ns) queixas? reclamaç(?:ão|ões) notificação`);
const HANDOFFS = oneOf(
  `transfers? hand-?(?:off|over)s? escalations? übergabe weiterleitung transferts? transferencia transferência trasferimento`,
);
const TAKES_BACK = oneOf("cancel abort stop revoke withdraw storniert annul anula");
const TO = oneOf("to an à aux? al? all[aeo] ao para per pour");
const PEOPLE = oneOf("human humain uman[oai] live person mensch");

/**
 * "Sends a message to the manager", "Encaminha a reclamação ao gerente": words are passed on, and the customer stays. "Cancels a pending
 * transfer": nobody is handed over any longer.
 */
const OTHER_DEEDS = [
  `(?!e[sk][ck]al)\\p{L}+ ${ARTICLE}(?:\\p{L}+ )?${WORDS} ${TO} (?!.*\\b${PEOPLE})`,
  `${TAKES_BACK}\\p{L}* ${ARTICLE}(?:\\p{L}+ )?${HANDOFFS}(?!\\p{L})`,
].map((deed) => new RegExp(`^\\P{L}*${deed}${REST}`, "iu"));

/** The company that describes its flow is the one that the customer talks to. */
const OURS_AS_DESCRIBED = /\bour\b/gi;

/**
 * True for a description of what asks for a person, or of what is done then: "Transfers the user to a live agent." The customer would say
 * "Transfer me". Of several sentences the first says what it is about, or half of them do; those that say what it is not for are left out.
 */
export function descriptionAsksForHuman(description: string): boolean {
  const sentences = description.split(/(?<=[.!?])\s+|\n+/).filter((each) => /\p{L}/u.test(each) && !EXCLUDES.test(each));
  const asking = sentences.filter((each, i) => !(i > 0 && LAST_RESORT.test(each)) && sentenceAsksForHuman(each));
  return asking.length > 0 && (asking[0] === sentences[0] || asking.length * 2 >= sentences.length);
}

function sentenceAsksForHuman(sentence: string): boolean {
  const told = OTHER_DEEDS.reduce((rest, deed) => rest.replace(deed, ""), sentence);
  const said = told.replace(SOONER_OR_LATER, "").replace(BOT_AS_DESCRIBED, botIn).replace(OURS_AS_DESCRIBED, "your").replace(WHEN, ",");
  return (
    asksIn(said, isName(said), doneByFlow) ||
    asksIn(said.replace(SERVED, "them"), false, (letters) => doneByFlow(letters).replaceAll(OTHERS, me))
  );
}

/**
 * A flow that begins with what it does leads nobody to the one it names ("Look up the manager of the employee"), and one may escalate other
 * things than the talk ("Escalates the incident").
 */
const doneByFlow = (letters: string): string => (SURELY_HUMAN.test(letters) ? letters : letters.replaceAll(DONE_BY_FLOW, plain));
const { give, seek, help, answer, want, article, role, about, escalate, plain, someone, desk, human, real, person, others, served, me } =
  KINDS;
const ELSE = `${article}?[${KINDS.area}${KINDS.thing}${plain}]*${plain}(?!.*[${role}${someone}${desk}])`;
const DONE_BY_FLOW = new RegExp(`^(?:[${give}${help}${answer}]|${want}(?=${article}${role}${about}))|${seek}|${escalate}(?=${ELSE})`, "g");
const SURELY_HUMAN = new RegExp(`[${human}${real}${person}]`);

/** "Do not use this topic when …", as authors tell a model that picks by descriptions. */
const EXCLUDES =
  /\b(?:do not|don['’]t|does(?: not|n['’]t)|never|not be|must not|should not|nicht|ne pas|n['’]utilise[rz]?|non|não|niet|no) (?:\w+ )?(?:use|used|trigger|invoke|call|select|handle|verwenden|nutzen|benutzen|utiliser|pas|usare|utilizzare|usar|utilizar|uses|utilices|gebruiken)\b|^\W*(?:not (?:for|when)|nicht (?:für|wenn)|pas pour|no para)\b/iu;

const WISH = `(?:${oneOf(`want(?:s|ed)? asks? requests? needs? wish(?:es)? demands? möchte wünscht bittet verlangt
  demande veut souhaite pide quiere solicita chiede vuole desidera pede quer deseja`)}(?!\\p{L})|will,)`;
const IF = oneOf("if when unless otherwise wenn falls sonst andernfalls si sinon lorsque cuando quando se");
/** "Looks up orders. If that fails, hand over to an agent": what else may happen is another matter, unless the customer wants it. */
const LAST_RESORT = new RegExp(`^\\P{L}*(?:falls? back|${IF})(?!\\p{L})(?![^,]*\\b${WISH})`, "iu");

const OTHERS = new RegExp(`${article}?[${others}${served}]`, "g");
