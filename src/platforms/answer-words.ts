import { wordsApart } from "../source/camel-case.ts";

/** Which words say yes, which say no, cancel or back. */
export type Answer = "yes" | "no";

const listed = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split("|")));

/** Whole phrases, folded. */
const PHRASES: Readonly<Record<Answer, ReadonlySet<string>>> = {
  yes: listed(
    "yes|yeah|yep|yup|sure|ok|okay|yes please|yes sure|yes i do|yes i would|of course|please do|correct|absolutely|definitely|go ahead",
    "sounds good|do it|that s right|why not|i would|i do|certainly|alright|all right|connect me|please connect me|yes connect me",
    "ja|gerne|gern|ja bitte|ja gerne|ja gern|ja klar|klar|na klar|natürlich|auf jeden fall|einverstanden|bitte verbinden|ja bitte verbinden",
    "oui|d accord|oui s il vous plaît|oui merci|oui volontiers|bien sûr|volontiers|avec plaisir|je veux bien",
    "si|sí|claro|claro que sí|sí por favor|si por favor|sí gracias|sí claro|por favor|por supuesto|vale|bueno|está bien|de acuerdo|adelante|dale",
    "sim|sim por favor|sim quero|quero sim|com certeza|pode ser|pode sim|isso mesmo",
    "sì|sì grazie|sì per favore|va bene|certo|certamente|volentieri|d accordo",
    "ja graag|graag|ja hoor|is goed|dat is goed|akkoord|zeker",
    "ja tack|gärna|ja gärna|visst|absolut|okej|ja tak|ja takk",
    "tak|tak proszę|tak poproszę|poproszę|jasne|oczywiście|dobrze|zgoda|chętnie",
    "ano prosím|ano děkuji|ano chci|jasně|určitě|souhlasím|ja gerne tak|gerne tak|ja gjerne|gjerne|meget gerne|ja takk gjerne",
    "да|да пожалуйста|да хочу|давай|давайте|конечно|согласен|согласна|хорошо|evet|evet lütfen|evet istiyorum|tamam|olur|tabii|elbette",
    "iya|ya mau|iya mau|ya tolong|boleh|setuju|baik|kyllä|kyllä kiitos|joo|totta kai|toki|mielelläni|네|예|네 부탁드립니다|네 연결해 주세요|좋아요",
    "نعم|نعم من فضلك|نعم أريد|نعم اريد|أجل|ايوه|أيوه|أيوة|ايوة|أكيد|اكيد|طبعا|طبعًا|موافق|حسنا|حسنًا|تمام|اوكي|بالتأكيد|إي نعم|اي نعم",
    "हाँ|हां|जी|जी हाँ|जी हां|हाँ जी|हां जी|हाँ ज़रूर|हां ज़रूर|ज़रूर|जरूर|ठीक है|बिल्कुल|सही है|haan|haan ji|ji haan|ji ha|ha ji|theek hai|thik hai|zaroor|bilkul",
    "はい|はい お願いします|はいお願いします|お願いします|おねがいします|ええ|うん",
    "是|是的|好|好的|好啊|可以|行|要|需要|对|對|嗯|当然|當然|同意|确认|確認|没问题|沒問題",
    "có|vâng|dạ|dạ có|dạ vâng|đồng ý|được|được ạ",
  ),
  no: listed(
    "no|nope|nah|no thanks|no thank you|no thx|nope thanks|no not now|not now|not today|not yet|not really|no need|no way|not interested",
    "rather not|i d rather not|i don t want to|no i don t|no i m good|no i m fine|i m good|no it s fine|no that s all|maybe later",
    "another time|leave it|forget it|i changed my mind|don t connect me|don t transfer me|do not transfer me|never mind|nevermind|cancel",
    "stop|go back|back|start over|start again|restart|exit|back to menu|back to the menu|back to main menu|back to the main menu|main menu",
    "return to menu|return to main menu",
    "nein|nein danke|lieber nicht|nein lieber nicht|jetzt nicht|nicht jetzt|nein jetzt nicht|vielleicht später|ein andermal|nicht nötig",
    "kein bedarf|kein interesse|doch nicht|nö|nee danke|abbrechen|zurück|zurück zum menü|zurück zum hauptmenü|hauptmenü|neu starten",
    "von vorn|von vorne",
    "no gracias|ahora no|no ahora no|por ahora no|no por ahora|todavía no|mejor no|no quiero|no hace falta|no es necesario|tal vez más tarde",
    "quizás más tarde|déjalo|cancelar|volver|volver atrás|regresar|volver al menú|menú principal|reiniciar|empezar de nuevo",
    "non|non merci|pas maintenant|non pas maintenant|pas pour le moment|pas pour l instant|pas la peine|ce n est pas la peine|plus tard",
    "peut être plus tard|laisse tomber|laissez tomber|annuler|retour|retour au menu|recommencer",
    "não|nao|não obrigado|não obrigada|nao obrigado|não quero|não precisa|não é necessário|agora não|agora não obrigado|talvez mais tarde",
    "deixa pra lá|voltar|voltar ao menu|menu principal|recomeçar|começar de novo",
    "no grazie|non ora|adesso no|non adesso|non serve|non è necessario|forse più tardi|lascia stare|lascia perdere|annulla|indietro",
    "torna indietro|torna al menu|menu principale|ricomincia",
    "nee|nee bedankt|nee dank je|nee hoor|niet nu|nu niet|liever niet|niet nodig|misschien later|laat maar|annuleren|terug|hoofdmenu",
    "opnieuw beginnen",
    "nej|nej tack|inte nu|nej inte nu|helst inte|behövs inte|kanske senare|avbryt|tillbaka|huvudmeny|börja om|nej tak|nei|nei takk",
    "nie|nie dziękuję|nie teraz|nie trzeba|nie chcę|może później|anuluj|wróć|menu główne|od początku",
    "ne děkuji|ne díky|teď ne|ne teď ne|raději ne|radši ne|není třeba|není potřeba|nechci|možná později|zrušit|zpět|hlavní menu|hlavní nabídka",
    "začít znovu|ellers tak|nej ellers tak|ikke nu|nej ikke nu|helst ikke|ikke nødvendigt|måske senere|annuller|annullér|tilbage|hovedmenu",
    "start forfra|nei ikke nå|ikke nå|ikke nødvendig|kanskje senere|tilbake|hovedmeny|start på nytt",
    "нет|нет спасибо|не надо|не нужно|не сейчас|нет не сейчас|не хочу|может быть позже|позже|отмена|отменить|назад|в начало|главное меню",
    "hayır|hayır teşekkürler|hayır istemiyorum|istemiyorum|şimdi değil|şu an değil|gerek yok|belki sonra|vazgeç|vazgeçtim|iptal|geri|ana menü",
    "tidak|tidak terima kasih|tidak perlu|tidak usah|tidak sekarang|jangan sekarang|nanti saja|mungkin nanti|enggak|nggak|batal|batalkan|kembali",
    "menu utama|kembali ke menu|ei|ei kiitos|ei nyt|ei tarvitse|ehkä myöhemmin|peruuta|takaisin|päävalikko|아니요|아니오|아뇨|아니요 괜찮습니다|괜찮아요|괜찮습니다|나중에|다음에|취소|뒤로|처음으로",
    "لا|لا شكرا|لا شكرًا|لا شكراً|ليس الآن|ليس الان|مش دلوقتي|مش عايز|ما أبغى|ما ابغى|لا أريد|لا اريد|مو الحين|ربما لاحقا|إلغاء|الغاء|رجوع|عودة|القائمة الرئيسية",
    "नहीं|नही|जी नहीं|नहीं धन्यवाद|अभी नहीं|नहीं चाहिए|ज़रूरत नहीं|जरूरत नहीं|शायद बाद में|रद्द करें|वापस|मुख्य मेनू|nahi|nahin|ji nahi|nahi chahiye|abhi nahi",
    "nahi rehne do|rehne do|baad me|zaroorat nahi|wapas",
    "いいえ|いいえ 結構です|いいえ結構です|結構です|いえ|いりません|不要です|必要ありません|今はいいです|また今度|やめる|やめます",
    "キャンセル|戻る|メニューに戻る|最初から",
    "否|不|不是|不要|不用|不用了|不用 谢谢|不用了 谢谢|不用 謝謝|不用了 謝謝|不需要|不必|不必了|不行|不可以|暂时不用|暂时不需要|现在不用|現在不用",
    "算了|下次吧|取消|返回|返回主菜单|重新开始",
    "không|dạ không|không ạ|không cần|không cần đâu|không cảm ơn|thôi|để sau|hủy|quay lại",
  ),
};

/** Further last words of intent names, as Dialogflow's samples, prebuilt components and follow-up intents write them; nobody says them. */
const NAMES: Readonly<Record<Answer, ReadonlySet<string>>> = {
  yes: listed(
    "confirm|confirmed|accept|agree|affirm|affirmative|positive",
    "zustimmung|zustimmen|bestätigen|bestätigung|confirmer|confirmar|afirmar|conferma|bevestigen",
    "aceptar|aceitar|accepter|accetta|afirmativo|afirmación|afirmacion|afirmação|afirmacao|affirmation|affermativo|positivo",
  ),
  no: listed(
    "deny|denial|decline|declined|reject|refuse|disagree|negative|negate|abort|restart|startover|over|later",
    "ablehnen|ablehnung|refuser|refus|negar|rechazar|recusar|rifiuta|rifiuto|weigeren|odmowa",
    "negativo|negación|negacion|negação|negacao|négation|negation|negazione",
  ),
};

const BOTH = ["no", "yes"] as const;

/** `decline_transfer`, `cancelHandoff`. */
const TAKES_BACK = /^(?:deny|decline|reject|refuse|cancel|abort|no) (?:the )?(?:transfer|handoff|handover|escalation|connection|offer)$/;

/** Asks for a call: it does not go back. */
const CALL_BACK = /\b(call|phone|ring)( (me|us))? back$/;

/** Lower case, words only. */
export const folded = (said: string): string =>
  said
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** What a whole phrase answers, or the yes or no with which it begins: "No, I will write". */
export function answerIn(said: string): Answer | undefined {
  const words = folded(said);
  const first = firstClause(said);
  return (
    BOTH.find((answer) => PHRASES[answer].has(words)) ?? (first === words ? undefined : BOTH.find((answer) => PLAIN[answer].has(first)))
  );
}

/** "No", and nothing that takes something back ("cancel", "start over"). */
export function isPlainNo(said: string): boolean {
  const words = folded(said);
  return words === "false" || PLAIN.no.has(PHRASES.no.has(words) ? words : firstClause(said));
}

const firstClause = (said: string): string => folded(said.split(/[,;!，、！]|\s[-–—]\s/, 1)[0] ?? "");

const PLAIN: Readonly<Record<Answer, ReadonlySet<string>>> = {
  yes: listed(
    "yes|yeah|yep|yup|ja|jo|oui|sí|si|sim|sì|tak|ano|kyllä|да|evet|ya|iya|네|예|はい|是|是的|có|vâng|نعم|أجل|أيوه|ايوه|हाँ|हां|haan",
  ),
  no: listed("no|nope|nah|non|nein|nö|nee|nej|nei|ei|não|nao|nie|ne|нет|hayır|tidak|아니요|아니오|いいえ|否|不|不是|không|لا|नहीं|नही|nahi"),
};

/** `confirmation.no`, `Human - no`: by its last word an intent says what the customer does. */
export const lastWordOf = (intent: string): string => folded(wordsApart(intent)).split(" ").at(-1) ?? "";

/** An intent, or a value of an entity with its synonyms. */
interface Answering {
  readonly name: string;
  readonly phrases: readonly { readonly text: string }[];
}

/** What an intent answers, by its name or the last word of it, else by at least half of its phrases. */
export function answerOf({ name, phrases }: Answering): Answer | undefined {
  const words = folded(wordsApart(name));
  const last = lastWordOf(name);
  if (TAKES_BACK.test(words)) return "no";
  const says = (answer: Answer) => PHRASES[answer].has(last) || NAMES[answer].has(last) || PHRASES[answer].has(words);
  const named = CALL_BACK.test(words) ? undefined : BOTH.find(says);
  if (named) return named;
  const said = phrases.map(({ text }) => answerIn(text));
  return BOTH.find((answer) => said.length > 0 && said.filter((each) => each === answer).length * 2 >= said.length);
}

/** What a value of a list answers, by itself or by its synonyms. Of several words the last one says nothing by itself. */
export const answerOfValue = (value: string, synonyms: readonly string[] = []): Answer | undefined =>
  answerIn(value) ?? answerOf({ name: /\s/.test(value) ? "" : value, phrases: synonyms.map((text) => ({ text })) });
