import type { Language } from "../language.ts";

const NOW = "( (nyni|ted|hned|ihned|rad|rada|okamzite))*";
const WHOM = "( (vas|te|tuto konverzaci|konverzaci|tento chat|chat|vas dotaz))?";
const TO = "( (s|se|na|k|ke|do))";

export const cs: Language = {
  tag: "cs",
  typos:
    "operator operatora operatorem clovekem cloveka zastupcem pracovnikem poradcem mluvit prepojit prepojte spojte zakaznicka podpora osobou",
  promise: [
    `(spojuji|spojim|spojime|spojujeme|prepojuji|prepojim|prepojime|prepojujeme|presmeruji|presmeruju|presmerujeme|predavam|predam|predame|prepinam|prepnu)${WHOM}${NOW}${TO}( \\w+){0,3} PERSON`,
    `(predavam|predam|predame) (vas|te|tuto konverzaci|konverzaci|tento chat|chat)( \\w+){0,2} PERSON`,
    `(probiha |pripravuji )?(prepojeni|prepojovani|presmerovani)${TO}( \\w+){0,2} PERSON`,
    "(budete|budes|byl jste|byla jste|jste)( \\w+)? (prepojen|spojen|presmerovan|predan)\\w*( \\w+){0,3} PERSON",
    "(konverzace|chat|hovor) (byla|byl|bude|je)( \\w+)? (predan|presmerovan|prepojen)\\w*( \\w+){0,3} PERSON",
    "PERSON (se|vam) (\\w+ )?(pripoji|ujme|odpovi|bude venovat)( \\w+){0,4}",
    "(zavolam|privolam|volam) PERSON(?= ,|$)",
  ],
  noPromise: [
    "ne|neni|nemuzu|nemohu|nemuzeme|nelze|nedari|bohuzel|chcete|chces|prejete si|mam (vas|te)|pokud|jestli|zavola(me|ji)?|e ?mail\\w*|zitra|v (pondeli|utery|stredu|ctvrtek|patek|sobotu|nedeli)|pozdeji|hodin\\w*|dn[iu]|zavreno|zadny|zadna|nikdo|na pobocce|v prodejne",
  ],
  gateRoots:
    "zavren mimo svatek svatk vikend otevren oteviraci pracovni provozni v$ zadn neni nejsou obsazen operator agent poradc dostupn nedostupn chyb selhan neuspe vyjimk uspech uspesn podaril",
  gates: [
    { words: ["zavreno|zavrena|mimo( \\w+){0,2} (dobu|dobe|hodiny|hodin)|svatek|svatky|vikend|neni otevreno"], gate: "closed", when: true },
    { words: ["otevreno|otevrena|(oteviraci|pracovni|provozni) (doba|dobe|hodiny)|v( \\w+){0,2} dobe"], gate: "closed", when: false },
    {
      words: ["(zadny|zadni|neni|nejsou)( \\w+){0,2} (operator\\w*|agent\\w*|poradc\\w*|dostupn\\w+)|nedostupn\\w+|obsazen\\w+"],
      gate: "noAgent",
      when: true,
    },
    {
      words: ["(operator\\w*|agent\\w*|poradc\\w*)( \\w+)? (dostupn\\w+|voln\\w+|online)|dostupnost|ALONEdostupn[^ ]+(?!.)"],
      gate: "noAgent",
      when: false,
    },
    { words: ["chyba|chyby|chybou|selhani|selhalo|neuspech|neuspesn\\w+|vyjimka|nepodarilo se"], gate: "failure", when: true },
    { words: ["uspech|uspesn\\w+|podarilo se"], gate: "failure", when: false },
  ],
};
