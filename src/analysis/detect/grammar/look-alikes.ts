/**
 * Parts of sentences that look like requests and are none, written as the rows of the grammar (`grammar.ts`). They are taken out before
 * requests are looked for.
 */
export const OTHER = [
  // "Mein Chef will mit Ihnen reden", "he wants to speak to your colleague", "der Techniker wollte mit dem Hausmeister reden"
  "BEGIN filler* other want (?! [^pause]* i) [^pause]* talk [^pause]*",
  "other",
  "BEGIN filler* others filler* [want talk] (?! [^pause]* i) [^pause]*",
  "BEGIN filler* you want filler* to your MOD* [FOLK role] talk END",
  "BEGIN article MOD* role filler* want (?! [^pause]* [i me]) (?= [^pause]* to) [^pause]* talk [^pause]*",
  // "Let me ask somebody in my team first", "our sales team will contact you": people of the customer's own.
  "(?:MOD* (?:SOMEBODY|FOLK) [filler at article to]*)? ours|my area* team (?= [modal be filler]+ [^pause]* you)",
  // "Mensch, ist das teuer!"
  "(?<![^])human (?:pause (?! filler* END)|thisis|article [be past])",
  "BEGIN (?:i filler* be [article filler real]* [human person] filler*|be article? human) END",
  "BEGIN greeting MINE* [role desk] END|BEGIN you article MOD* [role human person] END",
  // "Person A", "Personne 1": one of several.
  "(?<![^])person article (?![^])",
  // A state: "Agents available", "agent not available".
  "BEGIN [role desk team] be? not? free END",
  "BEGIN desk pause article* thing",
  // "Agents never respond"
  "BEGIN MOD* [role desk] filler* (?:not filler* HELP|HELP filler* not END)",
  // "Hello? Is anyone there?" is a greeting.
  "(?<![^])greeting+ pause? someone at? (?![^])|BEGIN [greeting filler]* (?:[be there] [be filler there]* someone|someone [filler be]* [be there]) [filler be there article]* END (?! pause [that who article to])",
  // "A customer service bot", "AI agent": neither is a person.
  "[desk role] (?= bot (?! [filler be]* [not no enough]))|(?<= bot [at about]+ article*)[desk role]|(?<= bot [team quality]?)role (?! filler)",
  // "Can the bot hand over to a person?" asks what it can do.
  "BEGIN filler* (?:modal article+ bot|article+ bot filler* modal) (?! [^pause]* [me i not no enough]) [^pause]*",
  // "I am an agent"
  "i be at? [article quality]* [role desk]|BEGIN i filler+ human END|be i filler* MOD* [human person] END",
  "BEGIN filler* (?:act|i* be) MOD* [person human role] [real at]* pause? [not no] article* bot END",
  "BEGIN filler* i* [not no]* be [not no]* article* bot filler* END",
  // "Hör auf, wie ein Roboter zu reden!"
  "enough filler* pause? filler* how article* bot",
  // Who is this?
  "[be not] you [be filler not article real at talk to]* [human bot person role someone]|you filler* [be not]+ [article real filler not]* [human bot person role real]",
  "[be past] (?:i|matter) (?:filler|be)* [talk talking LINK] [to MOD]* .?",
  "thisis [article real filler not]* [human bot person real role]",
  "(?<![want that modal not how enough][i filler me you]{0,2})talking [i filler at matter me]* to MOD* [human bot person role someone desk FOLK]",
  "bot filler* be [article real filler not]* [human person]",
  "i filler+ you [article real filler]* [human bot person role] END",
  "[who what to] [i filler]* talking i? (?! filler* about)",
  "[human person role] [filler at]* or [article real to filler]* bot",
  "(?<! [someone role person] [that article who])[talk talking] [at filler i me you to your article OTHERS]* tongue (?! MOD* [role human person])",
  "(?<! [someone role human person] filler* [that article who]? filler*)help tongue",
  // "Our customers want to talk to us.", "meine Frau muss mit ihrem Arzt sprechen"
  "(?:my MOD* [FOLK plain]|OTHERS|BEGIN article) [modal want]+ [to filler talk]* your MOD* FOLK [^pause]*",
  "my OTHERS [^pause]*",
  "my MOD* (?:[FOLK role] [modal want]+|plain want) [to filler]* (?:you talk|talk (?! me)|[to MINE]* SOMEBODY talk) [^pause]*|BEGIN filler* modal my [folk plain] (?! [^pause]* (?:i|be|to me)) [^pause]* talk [^pause]*",
  // "Ask your doctor before you take it", "spricht der Arzt Türkisch?"
  "BEGIN talk you? to? your FOLK filler* [if or] [^pause]*|BEGIN talk article MOD* [role person FOLK human] tongue END",
  "be your talk [^pause]*",
  "what [modal do me to filler HELP talk be]{1,5} MOD* [someone role person] [^pause]{0,4}",
  "do you filler* want MOD* [human role person someone FOLK]",
  // "Which papers does the agent need?", "what do I tell the agent?"
  "[what that] [plain thing matter]{1,2} [want give] [article your] MOD* SOMEBODY filler* END|what [want modal do]+ i article MOD* [role person FOLK] [^pause]*",
  // "Los menores pueden hablar con un orientador?"
  "BEGIN (?:article plain modal filler* (?! [^pause]* [me i]) [^pause]* talk|modal article plain talk to MOD* FOLK) [^pause]*",
  // "She asked if she could speak to the manager."
  "BEGIN OTHERS filler* plain if OTHERS modal? [^pause]*",
  // "I saw an ad that people talk to lawyers for free"
  "past [^pause]{0,3} pause? that (?! [^pause]* [me want]) [^pause]* talk [^pause]*",
  // "Do you want me to speak to the manager?", "you should talk to a doctor"
  "[do modal]? you filler* want filler* pause? (?:that [me i]|me to) [^pause]*|[want modal] you filler* pause? that [me i] [^pause]*",
  "BEGIN filler* you modal filler* talk to MOD* FOLK",
  // "Prüft ein Mensch meine Unterlagen?", "una persona revisa las solicitudes"
  "BEGIN article MOD* [human person role] HELP article [plain thing want]+ END",
  "BEGIN HELP filler* (?:article MOD* [human person role]|someone) filler* [my article] [plain thing matter HELP]",
  // "Wie schnell antwortet ein Berater?", "zeichnen Sie Gespräche mit Mitarbeitern auf?", "sprechen Ihre Berater Sorbisch?"
  "BEGIN how filler* HELP article MOD* [human role person FOLK]|BEGIN plain you [article your]* talk to MOD* SOMEBODY at END|BEGIN talk your MOD* [role FOLK] [plain tongue] END",
  "BEGIN (?:be|thing) [filler thing free]+ pause? [to MINE]* SOMEBODY talk",
  "what article [^pause]{0,3} escalate|[what that] plain there MOD* SOMEBODY",
  "what [modal do]+ i want MOD* SOMEBODY",
  "[what that if] thing [want HELP talk]+ MOD* role",
  "talk to MOD* [someone person FOLK] [who that] filler* past",
  "BEGIN talk [someone person] article (?! article* team)",
  "be i filler* to MOD* [human bot person role someone] [talk LINK past] END",
  // "Stellt mehr Mitarbeiter ein!"
  "LINK MOD* [role FOLK person] article END|LINK MOD* role to article* plain",
  "thisis article* talk [^pause]*|(?:modal i|i modal) filler* be [talk talking] [to MOD]* SOMEBODY?",
  "thisis matter? [talk at to]+ MOD* [human bot person role]",
  // "Ist das Gespräch mit dem Mitarbeiter gespeichert?"
  "(?<![want GIVE pass LINK] [filler plain]*)my talk [to at]* MOD* SOMEBODY|what [want be becomes modal do]{0,2} [article my] talk [to MINE]* SOMEBODY",
  "BEGIN filler* thisis [free plain quality want] to talk [to MINE]* SOMEBODY|BEGIN [be do] filler* want [at to article]* talk [to MINE]* SOMEBODY",
  "BEGIN becomes [article your my]* talk to MOD* SOMEBODY plain|BEGIN [article your my]* talk to MOD* SOMEBODY be OTHERS? [plain thing]|BEGIN article+ talk to? MOD* SOMEBODY [be OTHERS]* [plain thing] [plain be]* END",
  "BEGIN filler* i filler* give article matter to|talk article my MOD* [role person FOLK]",
  // "Which number reaches support?"
  "what modal i filler* [talk call] to? MINE* [team desk]|[what if that] filler* thing [i modal filler]{0,3} (?:[talk call] [i to MINE]* ANYBODY|to MOD* SOMEBODY talk)|BEGIN be (?:[call talk] to? MOD* SOMEBODY [free thing plain]|[article my] call to MOD* ANYBODY)|BEGIN past filler* want i MOD* SOMEBODY|how filler* call to talk [^pause]*",
  "BEGIN LINK to folk END",
  // "agent_review"
  "BEGIN MOD* [human role desk team person] answer END",
  "thing (?:to escalate [^pause]*|escalate END)|escalate [at article]? thing (?! filler* to? MOD* [human role person someone])|BEGIN you filler* modal escalate [^pause]*|past [filler past]* escalate|escalate filler* past",
  // "Muss ich mit jemandem sprechen?"
  "(?<=(?<![^])greeting* pause?)want i (?:[about plain] [article my plain]{0,3})? (?:[to MINE]* ANYBODY [talk LINK about]|talk [to MINE]* ANYBODY|filler* article [role person human] END)|BEGIN give i want article* [role person human someone]|do want [to MINE]* ANYBODY talk|BEGIN do i filler* [want GIVE] to? filler* [talk LINK pass] [to MINE]* ANYBODY",
  // What is over.
  "BEGIN MOD* SOMEBODY (?:pause that [^pause]* pause?|that [i filler]* talk filler*) past|BEGIN article MOD* SOMEBODY pause article (?:[^pause]* past pause|[^pause]+ pause past)",
  // Who has somebody wants nobody.
  "BEGIN [do filler]* i filler* give filler* MOD* desk? [human role person someone] (?! [at article team desk area filler me i]{0,5} (?:want|modal|to? talk|HELP))",
  // "I waited until an agent answered"
  "past [^pause]{0,5} [that if] (?:MOD* SOMEBODY [filler article]* HELP (?! modal)|HELP MOD* SOMEBODY)|past [^pause]{0,3} that MOD* SOMEBODY me? talk",
  "past [i not filler you me OTHERS]* [talk call to at article your my real quality area me LINK pass past HELP filler be]* ANYBODY past?",
  "past [i me filler]+ to MINE* plain? ANYBODY [LINK talk]",
  "[modal be do] article talk [at article] MOD* [human FOLK]",
  "past (?:[i not filler you me]* [talk LINK]|[plain at filler my matter]{0,3} article talk to MOD* SOMEBODY)",
  "BEGIN [i filler article your]* [talk link] to? MOD* SOMEBODY [filler at me be]* past",
  "(?<![want talk LINK] [filler me]* to MOD*|want filler* want filler* MOD*)SOMEBODY [at article your team plain me to i filler my OTHERS that]{0,3} past [^pause]{0,3}",
  "BEGIN i filler* talk to? my MOD* [role person]|BEGIN filler* call my MOD* role",
  // "Ich leite ein Team", "Ich suche jemanden, der meine Wohnung mietet"
  "BEGIN i filler* LINK article MOD* [team role desk]|(?<![talk talking LINK pass] [at filler]* to MOD*)[someone person] pause? [that who] (?:filler* plain [plain filler]* [my article] filler* plain|[my article filler]* plain{2}) [plain my article filler]* END",
  "seek MOD* [someone person] pause? [article that who] (?! [^pause]* [help answer talk talking give me matter tongue do LINK]) [^pause]*",
  // "My son is on the phone with your agent", "my husband says I should ask for a human"
  "BEGIN my MOD* [folk plain] be [filler at article plain]* [talk to at]+ [your article] MOD* SOMEBODY filler* END|BEGIN filler* my MOD* folk filler* [past talking] [^pause]*",
  // "Puede un asesor mandarme el contrato"
  "article MOD* SOMEBODY (?:LINK|modal? me modal? [LINK pass]) [article my]+ [plain thing]",
  // "They said I could be transferred"
  "past [me filler you that]* i modal [filler not]* be LINK (?: HANDED to MINE* plain? ANYBODY)?",
  // No.
  "not there person END",
  "not filler* want [article filler]* help MOD* SOMEBODY",
  "no me? HELP [at to MOD]* SOMEBODY?|[not no] [want GIVE article filler at]* HELP [at article to]+ MOD* SOMEBODY",
  "(?<!modal (?:[i you]|you me) filler*)(?!(?<=BEGIN filler*)not [you i])[not enough] (?:[not want GIVE be to me you filler article that my matter]|modal (?! you))* [talk LINK pass call escalate talking] (?! [me i to at about article matter your real filler that talk talking plain]* bot) [me to at article your real quality filler matter]* SOMEBODY?",
  "[LINK pass] [you me i filler]* not [to MOD]* SOMEBODY?",
  // "I'll talk to the manager when he is back"
  "BEGIN filler* i filler* talk to MOD* ANYBODY filler* [if what] [^pause]*",
  // "I don't want that an agent helps me"
  "(?:not [GIVE not filler]* want|want filler* not) [filler not]* pause? that (?! [^pause]* bot) [^pause]*",
  "(?:not filler* want [filler article]*|BEGIN filler* not let) MOD* SOMEBODY [filler to]* HELP",
  // "No bots on my server": not the one that is talked to.
  "[not no]? article? bot at my .?|[not no] [^pause]{0,2} bot plain? at article plain|[not no] article* bot thing|[not no] me? [want act] not* article* quality bot",
  "BEGIN do i filler* talk to MOD* [human bot person role someone] filler* END|BEGIN desk call END",
  // "Find an agent": a list of offices.
  "BEGIN [filler to]* seek [article your quality at]* role filler* END|BEGIN [article your quality]* role filler* seek END",
  "(?<!bot [to filler]{0,2}|modal [you i me filler to article]+|there [filler not]*)[not no] [want GIVE me be article to at]* MOD* (?! someone filler* (?:modal|me))(?:SOMEBODY|team) (?: [filler be]* [want HELP talk LINK])?",
  "(?<![no not]|bot [to filler]{0,2}|modal [you i me filler to article]+|there [filler not]*)[not no] [to MINE]* SOMEBODY [talk LINK HELP want]?",
  // Calls, appointments, hours, numbers, jobs, prices.
  "(?:SOMEBODY .{0,3})? call (?:me|i) .{0,2}|want filler* MOD* SOMEBODY to call END",
  "later filler* be [at to]* talk [to MINE]* SOMEBODY",
  "(?:SOMEBODY [^pause about]{0,4})? later [to MINE plain article call area my]* SOMEBODY?",
  "(?:thing|act|measure [^pause]{0,4}) [plain filler to article about at]* to? [talk call] [to MINE]* ANYBODY|BEGIN thing [plain filler]* to MOD* ANYBODY [to filler]* talk",
  "BEGIN MOD* SOMEBODY filler* not filler* want? filler* END|BEGIN person [article at]* [team desk area]+ not",
  "want [article filler]* bot to MOD* [human role person]|BEGIN you give [article quality]* role END",
  "who [to plain]+ my talk filler* END",
  // "Suchen Sie noch Mitarbeiter?"
  "BEGIN want you filler* role END",
  "measure [^pause]* (?: pause if [^pause]*)?",
  "(?<![to at] MOD*)role [at filler]* becomes",
  "act [what if] i talk [to MINE]* ANYBODY|if i [talk LINK] [to MINE]* SOMEBODY?|BEGIN if filler* talk [to MINE]* SOMEBODY",
  "BEGIN MOD* [desk role team]+ enough END",
  "thing [be at to MINE about pass talk]{0,4} [desk role team person human]|[desk role team human person someone] [be there at article your real quality free area filler tongue do team]{0,2} thing (?! [^pause]{0,5} (?:me HELP|HELP me))",
  // Other people, and what else is done with them.
  "role [at article]* trade",
  "[LINK pass] [article my your filler]* [role someone person FOLK] to MINE* SOMEBODY",
  "my MOD* FOLK|my plain expert",
  "thing filler* [LINK pass] to MINE* [role someone person FOLK human]",
  "to MOD* [role person someone FOLK human desk team] filler* act|BEGIN filler* MOD* [role human person someone] [to at]+ article* [talk matter] filler* act",
  "act [MINE me to plain team LINK past]{0,4} [role person someone FOLK human desk team]",
  // "How do I rate the talk with the adviser?"
  "act i? article+ talk [to MINE]* SOMEBODY",
  "[how what who] (?:be|do|that|modal|thing){1,3} [MINE team]* [role desk FOLK human team]",
  "(?<![want GIVE matter] filler*|how [filler want]*)about MINE* [role person someone FOLK human]",
];

/** "I'll talk to the manager myself", "mañana hablo con el gerente": the customer means to do it without the bot. */
export const PLANS = [
  "BEGIN (?= [^pause]* self) (?! [^pause]* [want let GIVE you your]) [filler self]* (?:i [filler modal self becomes me plain]{0,4} [talk talking pass call]|talking|(?<=self filler*)talk i|(?<=self filler*)pass (?= article [role expert])) [^pause]*",
];

/** Negations of questions deny nothing: "Why can't I talk to a human?" */
export const ASKED_AWAY = [
  "(?<=what [i you me OTHERS modal filler let pass be do not]{0,4})not",
  "(?<=BEGIN filler*)not (?= me? modal filler* [LINK pass GIVE])",
];

/** Of languages in which what is done with somebody stands behind them. */
export const OTHER_BEHIND = [
  "BEGIN i to bot [to filler plain]* not",
  "SOMEBODY GAP{0,4} [not thing measure act if past]|SOMEBODY GAP{0,2} talk you",
  // "our company's boss"
  "ours article* SOMEBODY",
  "[thing trade act] GAP{0,2} SOMEBODY",
];
