import { folded } from "./answer-words.ts";

/** Questions that ask who somebody is or what they have, and offer nobody: their "no" is an answer like any other. */

/** How such a question begins, folded; "Are you sure?" and "Do you want to …?" offer something. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:are you (?:already|an?|currently|registered|signed|logged|in|from|new|at least|over|one of)|have you) /,
  /^(?:do you (?:already )?(?:have|own|use|know)|did you|were you|(?:is|are|was|does|has|did) your|is this (?:about|regarding|your)) /,
  // "Is it okay?" asks for consent.
  /^is (?:it|the|there) (?!ok\b|okay|alright|all right|fine|right|correct)/,
  /^ist (?:es|der|die) (?!ok\b|okay|in ordnung|recht\b)/,
  /^(?:sind sie|bist du) (?:bereits|schon|ein\w*|neu|bei|im|in|kunde|kundin|mitglied|registriert|angemeldet)\b/,
  /^(?:haben sie|hast du|ist ihre?|ist deine?|gehort|geht es um) /,
  /^(?:etes vous|es tu) (?:deja|un|une|client\w*|inscrit\w*|membre|nouve\w+)\b/,
  /^(?:avez vous|as tu|s agit il) /,
  /^(?:(?:ya )?(?:es|eres|esta|estas) (?:usted )?(?:ya )?(?:client\w*|un|una|socio|nuevo|nueva|registrad\w+)|(?:ya )?(?:tiene|tienes)) /,
  /^(?:bent u|ben je) (?:al|een|klant|lid|nieuw|bij)\b|^(?:heeft u|heb je|is uw) /,
  /^(?:sei|e) (?:gia|un|una|cliente|registrat\w+)\b|^(?:hai|ha) (?:gia|un|una) /,
  /^(?:ja e|voce e|voce ja e|voce tem|tem) /,
  /^czy (?:(?:pan|pani) )?(?:ma|masz|posiada\w*|dotyczy|chodzi o|jest(?:es)?(?: pan| pani)? (?:juz |nasz\w* )*(?:klient|now|zalogowan|zarejestrowan)\w*) /,
  /^(?:ar du (?:redan|en|ett|ny|kund|medlem|inloggad|registrerad)|har du|ar din|galler det|handlar det om) /,
  // What folding leaves of "お持ちですか", "会員ですか", "お急ぎですか".
  /(?:お持ち|会員|契約者|登録済み|お急き|初めて)てすか $/,
  /^(?:请问)?(?:您|你)(?:是|有|已经|已經)(?!否).*(?:吗|嗎) $/,
];

/** What says "first" before a question. */
const LEAD_IN =
  /^(?:(?:first|and|so|ok|okay|one question|quick question|just|zuerst|noch|und|also|d abord|et|primero|y|eerst|en|prima)\s+)+/;

/** Words of an offer, in any language: with one of them the question may well be the confirmation. */
const OFFERS =
  /\b(?:connect|transfer|agent|human|person|some(?:one|body)|advis|represent|colleague|operator|specialist|staff|team|support|live|chat|talk|speak|call|wait|help(?! (?:page|center|centre|section|article|site))|verb[iu]nd|mitarbeiter|berater|kolleg|mensch|sprechen|warten|conseiller|humain|parler|attendre|mettre|agente|asesor|persona|conect|hablar|esperar|medewerker|collega|doorverb|wachten|operatore|parlare|atendente|falar|konsultant|doradc|człowiek|połacz|rozmaw|czeka|koppla|manniska|handlagg|prata|vanta)|担当|つな|オヘレータ|人と|待|人工|客服|转接|轉接|接通|等待/;

const withoutAccents = (said: string): string => folded(said.normalize("NFD").replace(/\p{M}+/gu, ""));

/** True where the last question of a text asks for something about the customer and nothing in the text offers a person. */
export function asksSomethingElse(said: string): boolean {
  if (OFFERS.test(withoutAccents(said))) return false;
  const words = `${lastQuestion(said).replace(LEAD_IN, "")} `;
  return BEGINNINGS.some((beginning) => beginning.test(words));
}

/** What a question does that asks whether the handoff is wanted, and nothing besides: "Shall I connect you?" */
const CONNECTS =
  /\b(?:connect|transfer|speak|talk|chat with|put you through|verb[iu]nd|weiterleit|sprechen|conect|transfir|hablar|parler|mettre en relation|doorverb|spreken|parlare|collegar|falar|połacz|rozmaw|koppla|prata)|つな|転送|转接|轉接|接通/;
/** The Dutch "of" means "or", the English one does not: "one of my colleagues". */
const ALTERNATIVE = /\b(?:or|oder|ou|o|lub|albo|eller|of(?! (?:my|our|your|the|these|those|them|us)\b))\b|それとも|または|还是|還是|或者/;

/** True where the last question of a text is an explicit confirmation of the handoff. */
export function confirmsHandoff(said: string): boolean {
  const words = lastQuestion(said);
  return CONNECTS.test(words) && !ALTERNATIVE.test(words);
}

const lastQuestion = (said: string): string => withoutAccents((said.match(SENTENCES) ?? []).findLast((each) => /[?？]$/.test(each)) ?? "");

/** Each with the question mark behind it, if it has one. A pattern for questions alone would begin anew at every letter of other sentences. */
const SENTENCES = /[^.!?¿¡\n:。！？：]+[?？]?/g;

/** How it is asked whether an answer has helped, by language, folded. */
const SOLVED: readonly RegExp[] = [
  /\b(?:did|was|is|were|has|have|does) (?:that|this|it|these|those|i|we|the \w+|(?:your|the) (?:question|issue|problem)) .*\b(?:help|helped|helpful|solved?|resolved?|answer|answered|fix|fixed|useful|sorted)\b/,
  /\b(?:weiter)?geholfen\b|\bgelost\b|\bbeantwortet\b|\bhilfreich\b|\bgeklart\b/,
  /\b(?:a|ai|ont|est|etait) .*\b(?:aidee?s?|utiles?|resolue?s?|repondu)\b/,
  /\b(?:ayudo|ayudado|servido|sirvio|resuelt[oa]|resolvio|solucionado|soluciono|respondido|fue util|sido util)\b/,
  /\b(?:aiutat[oa]|risolt[oa]|stat[oa] utile)\b|\b(?:ajudou|ajudei|resolveu|resolvid[oa]|respondeu|foi util)\b/,
  /\b(?:geholpen|opgelost|beantwoord|nuttig)\b|\b(?:pomog\S+|pomocn\S+|rozwiaz\S+)|\b(?:hjalpte|loste|besvarad\w*)\b/,
];

/** True where the last question of a text asks whether the customer has been helped: "Did that solve it?" */
export function asksWhetherSolved(said: string): boolean {
  const words = lastQuestion(said);
  return !CONNECTS.test(words) && SOLVED.some((question) => question.test(words));
}
