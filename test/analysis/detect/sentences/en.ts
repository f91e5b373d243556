import { lines, type Sample } from "./sample.ts";

export const en: Sample = {
  tuning: {
    asking: lines(`
      I want to speak to a human
      talk to an agent
      Can I speak with a representative?
      connect me with customer service
      I need a real person
      get me an operator please
      live agent
      Agent
      human
      let me talk to someone
      transfer me to a live agent
      Could you put me through to somebody who can help
      I'd like to chat with a support agent
      is there anyone there I can talk to
      speak to a manager
      I want to talk to your supervisor
      please escalate this
      real person please
      can i talk to a humna
      speak to representitive
      agnet please!!!
      stop, I want to speak to a person
      this is useless, give me a human
      I don't want to talk to a bot, get me a person
      I don't want to talk to a robot
      not a bot, a human being please
      hand me over to your support team
      Contact a live agent
      is it possible to talk with an advisor about my bill?
      I'd rather speak to a member of staff
      customer service representative
      i wanna speak 2 a human
      Chat with us live
      how do I get hold of a real person
      how can I speak to an agent?
      I need help from a human
      Speak to someone about my order
      can someone help me, not the bot
      I talked to the bot already and it did not help, connect me to an agent
      pleeease connect me to a hummman
      Talk to a specialist
      I am done with this chatbot, transfer me
      I would like to speak with somebody from support
      can you connect me to a person?
      Speak with an associate
      I want a human being, not a machine
      put me through to the help desk
      may I talk to a customer care executive
      live person
      operator!
      representative
      Can I get a live rep
      I need to talk to someone in billing
      please hand this conversation over to a colleague
      please forward me to an employee
      Is there a human I can chat with?
      get me out of this bot and to a real agent
      i need to speak with a live representitve
      tlak to agent
      no more bots, human now
      your bot is stupid, I want a person
      I'm fed up, let me speak to a person in charge
      can I chat with a live person right now
      request human assistance
      want to talk with customer support
      switch to a human agent
      Could I please have an agent
      i would prefer to deal with a human
      Chat to an expert
      Can a human answer this?
      I want someone real
      somebody help me, a real person
      escalate to a human
      talk with support staff
      transfer to agent
      can you let a colleague of yours take over
      who can I talk to about this? I need a person
      bring me to customer service
      How do I contact a human at your company?
      just let me speak with an actual human for once
      no I need to speak to someone
      I asked for an agent
      hey can i speak w a real human plz
      I'd like to be put in touch with somebody from your billing department
      human. now.
      this isn't working, get me someone
      AGENT!!!!
      can a person please look at this
      I need to talk to an actual person about my refund
      Would it be possible to chat with one of your advisors?
      pls transfer me 2 an agent
      I want a supervisor
      let me talk 2 someone
      are there any humans I can talk to
      hello? is anyone there?
      is there a real person there
      you're not understanding me, connect me to someone who does
      Enough with the bot. Human please.
      Could you kindly connect me with a customer care representative?
      speak to customer support
      I wish to speak with your manager
      how do i talk to a human being
      Where can I chat with a live agent?
      i need a human to fix this
      give me a person who knows what they're doing
      can I get an agent on the line
      get me a live person
      I've asked three times now, please let me speak to an agent
      rep
      representative pls
      real agent
      live support
      connect to live chat
      I would rather speak to someone in person than to this machine
      may I please speak with an operator
      put me through to your complaints team
      I want to escalate my complaint
      Please escalate this to a supervisor
      no bots please, just a person
      I don't wanna talk to an AI
      stop giving me automated answers, I want an agent
      can somebody from your team reach out to me in this chat
      I need assistance from a live agent
      talk to sales
      Can I talk to the technical support team?
      chat with a specialist about my mortgage
      connnect me to an agnet
      i wnat to speak to a person
      spaek to a representative
      can i plz talk to sum1 real
      hi there, I was wondering if I could speak with someone about my account
      My order never came and your bot keeps looping, let me talk to a person
      🤬 human!!!
      👩‍💼 talk to an agent
      Quiero hablar con an agent please
      I demand to speak to a human being
      can you hand me off to a person
      Switch me over to a human
      bring in a human
      let a human handle this
      I think I need a human for this one
      could someone from customer service take over please
      Is it possible to get a human on this chat?
      want agent
      need a rep
      I'd prefer a human
      I'd rather not talk to a bot
      request a live agent
      how can I get in contact with an agent
      how do I reach a real person here
      What do I have to do to speak to a human?
      Who can I speak to about a wrong charge?
      I'd like some help from a real person
      get someone on here who can help me
      Speak with a member of your support staff
      let me have a word with your supervisor
      I am requesting to talk to a human agent immediately
      you are useless, I want to speak to your boss
      i need someone to help me with my claim
      someone please help me, I'm stuck with this bot
      Can I have a human please
      could i get a person
      agent pls 🙏
      Operator, please!
      TALK TO A HUMAN
      talk with human
      I want to chat with somebody
      transfer this chat to an agent
      forward me to the right department
      Please pass me on to a colleague
      Please direct me to a live operator
      I need to get through to someone in claims
      Can you get a human to call the shots here, I want to talk to one
      I'd love to speak to a person rather than type to a bot
      I just want to talk to a damn person
      Don't give me the FAQ again, give me an agent
      skip the bot and take me to a person
      No thanks, I want to speak with a representative
      none of these, I need to speak to somebody
      Something else, let me talk to an agent
      Contact customer service
      customer support agent
      help from a human
      Could I get connected to a support rep please?
      i'd like a live person to look at my case
      somebody real please
      can you put a human on
      I need customer service to help me
      let me speak with your manager right now
      plz let me chat wit an agent
      this bot sucks. agent.
      you keep repeating yourself, get me a human
      I'm not talking to a machine
      Please have an agent take over this conversation
      Any chance I could talk to a member of your team?
      Is it possible to talk to somebody live?
      I'd like to speak to whoever is in charge
      are there any agents online I can chat to
      connect to a customer care agent
      customer care please
      contact support
      Contact an advisor
      Get in touch with our team
      Talk to our experts
      Chat with us
      Speak to an expert
      Ask a human
      live chat with a representative
      human support please
      can i have customer service
      send me to a real person
      take me to an agent
      just get me an operator already
      I don't want the menu, I want a person
      I want to speak to someone who isn't a robot
      help me talk to a person
      i need to talk to soemone
      represenative
      custmer service
      speek to agent
      talk to an opreator
      hello, would you mind transferring me to an agent?
      Would you please forward my chat to a live agent
      please pass this to a human agent
      could you escalate this for me?
      I want this escalated
      Escalate my ticket to a manager please
      I want to raise this with a supervisor
      My card was stolen, I need to speak to someone immediately
      I've been charged twice!! I want to talk to billing
      Your answer is wrong. Let me speak to a human.
      No, that doesn't help. Can I talk to a person?
      no no no!! human!!
      not helpful, agent
      other - speak to an agent
      0 operator
      agent agent agent
      I said agent
      i asked to speak to a human
      how do I get a human on here
      how to contact a representative
      what's the fastest way to reach a live agent?
      is there any way to talk to an actual person
      can I talk to an employee about my return
      I would like assistance from a human agent
      I need personal assistance from an agent
      can a representative contact me in this chat
      let's get a human involved
      I require a human operator
      may i speak to the person in charge
      i'd prefer talking to a real person
      hey bot, get your human
      ok then connect me with someone
      Yes, connect me to an agent
      yes transfer me please
      can u transfer me to cust service
      I want to be connected with an advisor
      put me in contact with an agent
      i wanna chat to a rep about my order
      I'd like to message a support agent
      Talk to a nurse
      speak to our sales team
      discuss with an agent
      i want to discuss this with a human
      I'll wait for a human
      can you find me an agent who speaks French
      give me your supervisor
      I need an adviser
      human assistance
      connect with human
      person
      someone help
      need real help from a real person
      ugh, just a human please
      😡😡 let me talk to somebody
      Hola, I need to speak to a person
      want to talk someone
      can i talk someone
      get agent
      call an agent over
      bring me an agent
      i have a complaint and want to speak with a person
      my question isn't listed, I'd like to talk to an agent
      I don't understand, can somebody explain this to me in person here on chat
    `),
    other: lines(`
      Chat now
      what are your customer service hours
      what is your customer service number?
      are you a human
      am I talking to a robot or a person
      I am looking for a real estate agent
      how do I become an insurance agent
      please don't transfer me
      do not connect me to an agent
      agent login
      forgot my agent portal password
      human resources
      representative sample of voters
      where is the operator manual
      transfer money to a person
      send money to someone else
      book a meeting with a financial advisor
      make an appointment with a specialist
      call me back
      I would like a callback from your team
      I need to change the person on my booking
      tickets for two people
      how many people work at your company
      what does a travel agent cost
      who is my account manager
      I lost my contact lens
      the agent I spoke to was rude
      a representative told me I would get a refund
      I want to complain about an employee
      is the support team open on Sunday
      do I need a contract to use the service
      reset my password
      where is my order
      transfer my balance to my savings account
      I want to talk about the new pricing
      tell me about the human body
      can somebody else use my ticket
      add an authorised person to my account
      price per person
      thanks, that was a very human answer
      my agent number is 4711
      connect my phone to wifi
      Speak Spanish
      opening hours of the customer service desk
      phone number for support
      is this a bot
      am I speaking with a human being?
      I need the address of my insurance agent
      our travel agent booked the wrong hotel
      I do not want to speak to anyone
      no need to transfer me to an agent
      employee sign in
      how do I get a job as a call centre agent
      third person singular
      download the operator's guide
      how to wire funds to another person
      schedule a call with an advisor
      cancel my meeting with the consultant
      can you ring me back tomorrow
      invite a person to my workspace
      seats for four persons
      who invented the telephone operator
      the technician never showed up
      I already talked to a representative yesterday
      your employee was very friendly
      how do I rate the agent
      human rights policy
      I am travelling with a disabled person
      is there a fee for customer service
      which cleaning agent is safe for marble
      free agent signings
      real madrid live score
      live stream of the match
      what can you do
      I want to return a product
      update my contact details
      how do I message a seller
      my personal data
      I want a personal loan
      does the manager earn commission
      share my location with someone
      what is a user agent string
      the person who died was my father
      what are the customer service hours on Sunday
      what time does your call center close
      are you human?
      are you a real person or a bot
      am I chatting with a robot
      is this an automated service
      who am I talking to
      What does your support team do?
      talk about insurance agents
      I'd like to learn about real estate agents in Denver
      do I need a travel agent to book this
      insurance agent near me
      don't transfer me
      please do not connect me with anyone
      I don't want to speak to an agent
      no need for a human
      I don't need a person, just tell me the balance
      agent login page not loading
      how do I log in as an agent
      call me back tomorrow morning
      request a callback
      can someone call me
      please have someone call me at 555 0123
      I want to be an agent
      how can I become a customer service representative
      are you hiring support agents
      apply for a job as operator
      your agent was super rude to me
      the representative hung up on me
      I'd like to file a complaint against one of your employees
      the guy on the phone yesterday told me it was free
      I spoke with someone last week about this
      I already talked to your supervisor
      what is a user agent
      the user agent header is wrong
      agent fees
      how much commission does an agent get
      human resources contact
      HR department
      live stream link
      where can I watch the live match
      live location sharing
      representative sample size
      what is the representative APR
      operator manual pdf
      where is the user manual
      support ticket status
      what is the status of my support case
      open a support ticket
      customer service survey
      rate your agent
      feedback about the representative
      thanks, the agent was great
      thank you for connecting me to an agent yesterday
      send money to a person abroad
      transfer funds to someone else
      transfer my number to another person
      can I share my account with someone
      add a person to my policy
      change the contact person on my account
      how many people can ride in the car
      two people, one room
      price for 3 persons
      invite people to my team
      remove someone from my plan
      what's the name of the CEO
      book an appointment with an advisor
      I'd like to schedule a meeting with a consultant
      cancel my appointment with the specialist
      can I meet an expert at the branch next Monday
      someone stole my card
      somebody is using my account
      a person hit my car
      my wife passed away
      how long is the wait to speak to an agent
      are agents available right now
      do your agents speak Spanish
      is the support team available on weekends
      what's the customer support phone number
      email address of customer support
      where is your nearest branch office
      connect my printer to wifi
      how do I connect my bank account
      transfer my prescription
      transfer to savings
      speak louder please
      can you speak German
      let's talk about my bill
      talk to me about pricing
      chat history download
      does the app support dark mode
      human error in my invoice
      can humans get bird flu
      person to person payment
      I am a person with a disability
      I'm an agent, how do I submit a claim
      treat me like a human being
      you sound like a real person
      cleaning agent for marble
      telephone operator jobs in the 1950s
      tour operator contact details
      is customer service open today
      your customer service is terrible
      when are your agents available
      how many agents do you have
      are your agents human or AI
      is this a real person
      do you have a human name
      what does a representative do
      what is a live agent
      who works in customer support
      can agents see my messages
      do you share my data with your support team
      I never asked for an agent
      please stop connecting me to agents
      I don't want to be transferred
      cancel the transfer to the agent
      never mind, I don't need to talk to anyone
      I can do this without an agent
      why was I transferred to an agent
      an agent already helped me
      the last agent disconnected the chat
      your agent promised me a refund
      my agent never replied
      I chatted with an agent named Tom
      I was on hold for an hour with a representative
      the supervisor refused to help
      how do I leave feedback for an agent
      can I tip the delivery person
      where is my delivery guy
      contact the seller
      message my driver
      call the restaurant
      please call me
      can you phone me later today
      I want someone to call me back
      schedule a call with sales
      book a demo
      set up a meeting with a specialist
      I have an appointment with an advisor, can I move it
      how much does a consultant cost
      do I have to pay to talk to an agent
      real estate
      find a real estate agent
      travel agent commission
      my insurance agent moved away
      estate agents in Bristol
      ticket agent refund policy
      is a booking agent required
      AI agent builder
      create an agent
      deploy my agent to production
      agent version history
      agent dashboard
      forgot my agent ID
      agent onboarding documents
      call center jobs
      how to become an insurance advisor
      work from home as an operator
      talent agent audition
      human trafficking hotline
      human resources policy on leave
      human body temperature
      human readable format
      is the virus transferred from human to human
      people I may know
      people nearby
      personal details
      personal loan rates
      how do I contact my landlord
      email my manager
      who is my supervisor
      request time off from my manager
      manager approval pending
      add a team member
      change team name
      invite someone to a call
      share the document with a person
      send a gift to someone
      pay someone
      transfer 50 dollars to John
      transfer ownership to someone else
      transfer my booking to a different person
      transfer my points
      connect two devices
      connect with friends
      live scores
      live traffic
      live in Berlin
      support for older devices
      child support payments
      support center address
      phone number of your support
      customer support email
      operator precedence in Java
      which mobile operator do you use
      staff only entrance
      staff discount code
      representative of the people
      speak more slowly
      talk to you later
      chat with my friends
      can you talk
      nice talking to you
      good chat, bye
      no agent
    `),
  },
  newest: {
    asking: lines(`
      I've been going round in circles for 20 minutes, can I please just talk to someone?
      Hi! Quick question, could I chat with a team member?
      yo lemme talk to a human
      lemme speak to ur manager
      i need a live human rn
      put someone on who knows what they are doing
      Your chatbot can't help me with this, I need an agent
      I would appreciate speaking with a representative.
      It would be great to talk to an actual person
      Please let me know how I can speak with an agent
      I'd like to have a conversation with a human
      Could a member of staff get back to me in the chat?
      I want to report a problem to a human
      this needs a human
      needs human attention
      human intervention required
      agent assistance required
      requesting human agent
      agent request
      I am deaf and need to chat with a live agent
      I'm elderly and would rather talk to a person
      ok now give me an agent
      an actual human being, please
      any human there
      anybody alive there?
      hello?? human??
      Is anyone available to chat?
      is someone available to help me
      can I be transferred to customer service
      can I get transferred to someone in returns
      could you switch me to an agent
      could you get me an agent
      would it be possible to be connected to a person
      how can I be connected with a live agent?
      where do I click to talk to an agent
      what number do I press for an agent
      Need to talk to fraud department now
      Connect me to the billing department
      speak to the returns team
      talk to tech support
      tech support agent pls
      chat with customer care
      customer service agent
      customer service now!!
      get customer service
      contact an agent
      contact a human
      reach an agent
      message an agent
      Ask an agent
      ask for a representative
      see an advisor on chat
      discuss my case with a specialist
      Explain to me by a person not a bot
      I don't trust bots, I want a person
      bots are useless, real person now
      I hate talking to machines
      I don't like chatting with a bot
      stop the bot
      no automated answers please, human only
      Not what I asked. Representative.
      wrong answer, agent please
      that's not it, let me talk to a person
      none of the above, agent
      other, talk to someone
      No. I want to talk to a real human.
      nope, human
      yes, I'd like to speak to an agent
      yes please connect me to someone
      sure, transfer me to an agent
      go ahead and transfer me
      I have a complaint, supervisor please
      let me talk to someone higher up
      get me someone senior
      escalate pls
      escalation please
      I need to escalate this
      can this be escalated to a person
      take this to your supervisor
      plese conect me to an agent
      i whant to talk to a humen
      lve agent
      speak with represenative
      i need to speak to an agant
      talk to somone
      cn i spk to sum1
      can i tlk 2 an agent
      AGENT AGENT AGENT!!!
      🙋 speak to agent
      👤 human
      bonjour, can I talk to a person?
      necesito un agent now
      My husband died and I need to speak with someone about his account
      My flight is cancelled and I am stuck at the airport, I need to talk to an agent right away
      I locked myself out, need somebody to help me
      The last reply made no sense; may I have a human?
      you charged me twice. I demand a manager.
      I was promised a call and nobody called, let me talk to a human
      the agent from yesterday was great but I need to talk to another agent
      I spoke to someone last week and I need to speak to someone again
    `),
    other: lines(`
      What happens when I talk to an agent?
      will I lose my chat if an agent joins
      does it cost anything to chat with an agent
      are your customer service reps in the US
      is your support any good
      how good is your customer service
      your support team rocks
      the support staff were lovely
      shout out to agent Maria
      agent number 12 was unhelpful
      the rep was wrong
      rep told me to reset the router
      my rep left the company
      who is my sales rep
      I'm a sales rep for your company
      we are a team of five people
      I represent a small business
      I am calling on behalf of another person
      can another person pick up my parcel
      somebody else paid my bill
      someone at my address has moved
      someone keeps logging into my account
      is someone home when you deliver
      does someone need to sign for it
      anyone can use this coupon?
      who can use my card
      people say this product is bad
      person of the year
      missing persons report
      persons with reduced mobility
      missing person
      how many persons per room
      number of guests and persons
      room for two adults
      per head price
      staffing agency
      modeling agency
      travel agency near me
      agency fees
      estate agent fees
      letting agent complaints
      insurance agent license renewal
      be my travel agent
      secret agent costume
      cleaning agents
      agent orange
      raising agent in cake
      what is an AI agent
      are you an AI agent
      which model are you
      do you work for the company as a human
      are there humans behind this chat
      is a human reading this
      do humans review my data
      can a human read my messages
      robots vs humans
      human hair extensions
      human friendly pet food
      humanitarian aid donation
      HR hours
      operator training course
      bus operator
      smart operator plan
      operator license
      operating system version
      co-operation
      customer service training
      customer service skills
      customer service job description
      customer service salary
      Customer service hours today
      customer support opening times
      help desk phone
      service desk ticket number
      support article about wifi
      support my charity
      supporting documents for my claim
      tech support scam
      transfer window football
      transfer student
      bank transfer not received
      airport transfer booking
      transfer call logs
      transfer photos to a new phone
      transfer a domain
      connect bluetooth headphones
      connecting flight
      connect my calendar
      contact lenses
      emergency contact update
      add contact
      contact list export
      remove a contact person
      chat settings
      delete my chats
      talk time remaining
      talkback off
      speaker not working
      speaking test dates
      call forwarding
      missed call
      call recording policy
      call waiting
      conference call with 3 people
      don't call me
      please stop calling me
      don't contact me
      no calls please
      do not escalate
      I said no agent
      I don't want a human
      we don't need a person for this
      not an agent, just an answer
    `),
  },
};
