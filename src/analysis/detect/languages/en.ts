import type { Language } from "../language.ts";

/** Words that may stand before a person. */
const ONE_OF = "( a| an| another| one| of| our| my| the| next| free| available| real| live| human)*";
/** The person is meant, not what belongs to one: "an agent's number". */
const AND_NO_MORE = "(?= (for|from|in|now|right|here|who|that|please|straight|shortly|to (help|assist|talk|speak|chat|take))| ,|$)";

/** What is open without having hours: "open disputes", "the claim is open". */
const THING =
  "(account|amount|application|appointment|balance|bill|booking|card|cart|case|claim|complaint|contract|dispute|incident|invoice|issue|item|loan|order|payment|position|question|quote|repair|request|reservation|return|task|ticket)s?";

export const en: Language = {
  tag: "en",
  typos:
    "human humans person persons people agent agents representative representatives operator operators advisor adviser associate specialist consultant colleague supervisor manager managers speak speaking talk talking chat conversation customer customers service services support actual someone somebody anyone anybody transfer connect connected escalate assistance assistant technician department billing contact communicate with",
  lone: "colleague colleagues coworker coworkers employee employees executive executives director directors individual individuals personnel associate associates chef chefs mens womens",
  promise: [
    "(i|we|ill|well|im|were|lets) ?(ll|will|am( now)? going to|m going to|am|m|are|re|can now|shall now)?( now| just| happily| gladly| also| go ahead and)? ?(transfer|transferring|connect|connecting|escalate|escalating|forward|forwarding|redirect|redirecting|rout(e|ing)|hand|handing|pass|passing|put|putting|send|sending|switch)( you| your chat| your request| this( chat| conversation)?| it| the chat| the conversation)?( over| through| on| now| in touch| in contact)*( to| with)( \\w+){0,3} PERSON",
    `(i|we|ill|well|im|were|lets) ?(ll|will|am going to|m going to|am|m|are|re)?( now| just| happily| gladly)? ?(get|getting|bring|bringing|fetch|fetching|grab|find|finding|loop|looping|pull|pulling)( you)?( in)?${ONE_OF} PERSON${AND_NO_MORE}`,
    "let me( just| now)? (transfer|connect|escalate|forward|hand|pass|put|route|redirect)( you| this| your request)?( over| through| on| in touch| in contact)*( to| with)( \\w+){0,3} PERSON",
    `let me( just| now| quickly)? (get|bring|fetch|grab|find)( you)?( in)?${ONE_OF} PERSON${AND_NO_MORE}`,
    "(transferring|connecting|handing|escalating|forwarding|redirecting|routing|passing|putting|switching) (you|your chat|this chat|this conversation|your request|the chat)( over| through| on| now| in touch| in contact)*( to| with)( \\w+){0,3} PERSON",
    "(transferring|handing off|handing over|escalating|forwarding|redirecting|routing|switching)( now)? to( a| an| our| the| live| human)* PERSON(?= ,|$| now)",
    `(getting|fetching)( you)?${ONE_OF} PERSON (for you|to help)`,
    "(hold|wait|moment|second|minute|stand by)( \\w+){0,3}( ,)? while (i|we)( \\w+){0,2} (transfer|connect|put|hand|forward|pass) you( \\w+){0,5}",
    "(one|an?|the next|your|our)( \\w+){0,3} PERSON (will|is going to) (be|join|assist|take over|help|chat|respond|answer)( \\w+){0,2} (with you|you|shortly|soon|now|here|this chat|the chat|the conversation)(?= ,|$| (shortly|soon|now|here|momentarily|right|in a|in just|as soon|with (this|that|it|your)|further|from here))",
    "(one|an?|the next|our)( \\w+){0,3} PERSON (will take over|is taking over|is joining (us|you|the chat|this chat|the conversation))",
    "(you|youre|youll) (will|are going to|re about to|are)? ?(be |being |now )*(transferred|connected|put through|handed over|forwarded)( to( the| a)? queue)?( \\w+){0,4} PERSON",
    "(your|this|the) (chat|conversation|call) (is|has been|is being|will be)( now)? (transferred|handed over|passed|forwarded|escalated|routed)( \\w+){0,4} PERSON",
  ],
  noPromise: [
    "(error|errors|problems?|issues?|trouble|wrong|difficulty|difficulties|failed|failure)( \\w+){0,2} (transferring|connecting|escalating|routing|forwarding|redirecting|handing|putting|getting)",
    "ticket|(?<!put you |putting you )in touch|not(?! hang up| worry)|cannot|cant|couldnt|could not|unable|wont|will not|unfortunately|sorry|no (agent|agents|one|representative)|shall i|should i|would you|do you|may i|can i|could you|want me to|like me to|if you|when you|whenever|before|after|email|e mail|call you|contact you|write to you|back to you|hours|business days?|within|tomorrow|on (mon|tues|wednes|thurs|fri|satur|sun)days?|later|try again|later on|closed|busy|unavailable",
    "(error|errors|trouble|problems?|issues?|difficult\\w*|failed|failure)( \\w+)? (transferring|connecting|handing|escalating|forwarding|redirecting|routing|reaching|getting|to (transfer|connect|hand|escalate|forward|redirect|route|reach|get))",
  ],
  gateRoots:
    "clos outside out$ after afterhour off$ holiday weekend emergency not$ non$ open business office working operat service contact support store agent within inside during in$ hours schedul is$ workday weekday no$ zero nobody unstaff staff queue wait free at$ over$ capacity unavail avail online idle ready logged num number chat live someone anyone liveagent error fail exception time timeout timed has haserr iserr fault invalid api success succeed issuccess ok$ status are$",
  gates: [
    {
      words: [
        "closed|closing|outside( of)?( our| the)? (business|office|opening|working|service|operating|contact)? ?(hours|times?)|out of (office|hours|business hours)|after hours|afterhours|off hours|holidays?|weekend|emergency closure|not open|after ?hour|non business hours",
      ],
      gate: "closed",
      when: true,
    },
    {
      words: [
        `(?<!${THING} (is |are )?)(is )?open(ed)?( now| today)?(?! ${THING})|open(ing)? hours?|(business|office|working|operating|service|contact|support|store|agent) ?hours|(within|inside|during)( \\w+)? hours|in( \\w+)? hours|hours of operations?( check)?|schedule|in schedule|is in schedule|operating times?|is working time|workday|weekday|(working|business) day`,
      ],
      gate: "closed",
      when: false,
    },
    {
      words: [
        "(no|zero) (agents?|operators?|representatives?|staff|one)( \\w+)?|agents? (unavailable|not available|busy|offline)|nobody (available|there)|unstaffed|not staffed|queue( is)? full|queue (length|size|depth)|wait(ing)? ?time|at capacity|over capacity|capacity reached|unavailable",
      ],
      gate: "noAgent",
      when: true,
    },
    {
      words: [
        "agents? ?((content|body|data|result|response) )?(are |is )?(available|online|staffed|logged in|ready|on ?queue)|(available|online|staffed|staffing|idle|ready|logged in) ?(agents?|operators?|staff|users?)|staffed|staffing|agents? ?availability|availability|agents? (is )?free|agents (are )?idle|free (agents?|operators?)|(is |are )?(agent|queue|live ?agent|chat|operator|someone|anyone|human|person|people|representative|advisor|expert|support|staff|team|handoff|escalation) ?(available|staffed|online)|ALONE(is )?available(?!.)|agents? (count|online count)|num(ber)? (of )?agents?",
      ],
      gate: "noAgent",
      when: false,
    },
    {
      words: [
        "errors?|failed|failure|fails?|exception|timed? ?out|has ?error|is ?error|error ?code|fault|invalid response|api (down|unavailable)",
      ],
      gate: "failure",
      when: true,
    },
    { words: ["success|successful|succeeded|is ?success|ok response|status ok"], gate: "failure", when: false },
  ],
};
