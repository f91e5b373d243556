/**
 * What words do in sentences that ask for a person. Each word of a language is of one kind; the grammar (`grammar/grammar.ts`) knows kinds only,
 * so that it is the same for all languages.
 */
export const KINDS = {
  /** Nobody but a person: "human", "Mensch". */
  human: "H",
  /** People whose work it is: agents, managers, colleagues. */
  role: "R",
  /** "person", which asks for one by itself. */
  person: "P",
  /** "someone". */
  someone: "S",
  /** "people", "guy": meant only where somebody talks to them or they are real. */
  folk: "F",
  /** People by their profession, "nurse", "lawyer": meant where somebody talks to them, whatever they are called besides. */
  expert: "%",
  /** Desks of people by name: "customer service", "live chat". */
  desk: "D",
  /** What desks are for: "billing"; a desk with `team` behind it, or where one talks to it. */
  area: "A",
  /** "team", "department", "member of". */
  team: "T",
  /** What nobody wants to talk to. */
  bot: "B",
  /** "talk", "chat", "reach". */
  talk: "t",
  /** "I am talking": said of the talk that goes on. */
  talking: "K",
  /** "connect", "transfer": asks with "me" alone. */
  link: "l",
  /** "transfiérame": transfer me, in one word. */
  linkme: "8",
  /** "put", "send": links only to somebody. */
  pass: "s",
  /** "escalate", "handoff": asks by itself. */
  escalate: "e",
  /** "want", "need", "looking for", "required". */
  want: "w",
  /** "give", "get", "have". */
  give: "g",
  /** "find": gives somebody to me, and looks for offices where it is said of nobody. */
  seek: "9",
  /** "help", "answer", "take over", "look at". */
  help: "h",
  /** Help that is a thing, too, where it stands behind the one who gives it: "review", "reply". */
  answer: "0",
  /** "call", "phone". */
  call: "c",
  /** Calls back, and appointments: something for later. */
  later: "k",
  /** "can", "would". */
  modal: "m",
  /** "is", "are". */
  be: "b",
  /** "is there". */
  there: "3",
  /** "is this": who or what is it? */
  thisis: "4",
  /** "do". */
  do: "o",
  /** "let". */
  let: "L",
  /** "not", "don't", "without". */
  not: "n",
  /** "no", "kein": takes back what is named. */
  no: "1",
  /** "hate", "stop", "tired of", "instead of", "skip". */
  enough: "N",
  or: "O",
  i: "i",
  me: "M",
  you: "y",
  /** He, she, they: the speech is of others. */
  others: "z",
  /** Customers, users: in names and titles it is they who ask. */
  served: "&",
  /** "Myself", "tomorrow": what one does without the bot, or another day. */
  self: "~",
  your: "Y",
  my: "j",
  article: "d",
  real: "r",
  /** What people may be: "competent", "senior". */
  quality: "a",
  /** "available", "online". */
  free: "6",
  /** Languages. */
  tongue: "5",
  /** Politeness, greetings, haste: changes nothing. */
  filler: "f",
  greeting: "G",
  /** "to", "with": leads to the one who is talked to. */
  to: "p",
  /** "from", "in", "at". */
  at: "v",
  /** "about", "regarding". */
  about: "q",
  who: "W",
  /** "how", "where". */
  how: "Q",
  /** "what", "when", "why". */
  what: "V",
  /** "that", "who": a clause about what stood before. */
  that: "x",
  if: "I",
  /** "how long", "what happens": asks what would be. */
  measure: "2",
  /** What is talked about or handed over: "this", "case", "chat". */
  matter: "C",
  /** Verbs of what is over: "told", "spoke", "was". */
  past: "X",
  /** What agents and desks have: "hours", "login", "salary". */
  thing: "Z",
  /** "werden": what somebody wants to be. */
  becomes: "7",
  /** What else is done with people: "become", "hire", "add", "rate". */
  act: "U",
  /** Whose agents are no agents of the company: "insurance", "travel". */
  trade: "J",
  /** "my company": people of the customer's own, to whom the bot leads nobody. */
  ours: "@",
  /** Means something else wherever it stands: "human rights". */
  other: "E",
  /** "So", "therefore": what follows is a sentence of its own, though nobody puts a comma before it. */
  therefore: ",",
  /** A known word that says nothing here; it is not mistyped. */
  plain: "u",
} as const;

/** What stands for no word: a pause between clauses, and what was taken out of a text. */
export const MARKS = { pause: ",", gone: "#" } as const;

export type Kind = keyof typeof KINDS;

/**
 * The words of a language by kind: folded (see `fold.ts`), apart by blanks. `in_touch` are words in a row, `represent*` any ending, `*berater`
 * any beginning.
 */
export type Lexicon = Readonly<Partial<Record<Kind, string>>>;
