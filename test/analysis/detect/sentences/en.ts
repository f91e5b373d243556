import { lines, type Sample } from "./sample.ts";

export const en: Sample = {
  tuning: {
    asking: lines(`
      do you have a manager I can speak to
      I want to speak to a human
      talk to an agent
      Can I speak with a representative?
      connect me with customer service
      I need a real person
      get me an operator please
      Talk to a librarian
      Chat with one of your florists
      Could I speak to a mechanic?
      live agent
      Agent
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
      human please
      get me a rep
      operator now
      Pls connect me to someone
      I want to talk in person with someone about my case
      customer resperesntive
      can i chat w/ a real person
      speak to a live person
      this bot is useless, put me through to somebody
      transfer me to the billing department
      I'd rather deal with a human being
      is there anyone there who can actually help me
      let me talk to your manager
      i need 2 speak 2 an agent
      can you hand me over to a colleague of yours
      no more robots, real person
      Could I please be connected with a member of your team?
      I would like to get in touch with customer care
      talk to rep
      how do I reach a human here
      how can I speak with a representative
      where can i talk to a real human being
      is there a way to chat with an actual employee
      you dont understand me get me somebody who does
      ok just give me a person
      I need human assistance
      please escalate this to a supervisor
      I want my issue escalated to someone higher up
      switch me to a live operator
      does a real person ever answer in this chat?
      I need to speak with someone in claims
      forward me to tech support please
      can I get a specialist on the line
      I want to discuss this with an advisor
      actual human
      agnet plz
      cs rep
      chat with support team
      I don't want to talk to a machine
      stop the automated replies and get me a person
      Would it be possible to talk with someone from the sales team?
      I've asked three times now, let me speak to a human
      need help from a real person asap
      representative!!!
      i wish to speak with a human
      can somebody real help me
      I'm tired of this chatbot. Agent!
      any chance I could speak to a person
      speak to advisor
      pass me on to your supervisor
      is it possible to have a human look at this
      have someone from your team contact me in this chat
      I want someone to help me, not an AI
      patch me through to an operator
      you're not helping, human
      Who can I talk to about this?
      who do i speak to about a wrong charge
      id like to talk to someone about my mortgage
      live chat with an agent please
      give me the manager
      let's get a human in here
      I need to talk to someone urgently
      can you put me in contact with the technical team
      request live support
      fetch me an actual person please
      Hi, may I speak to somebody regarding an order I placed last week?
      none of these options help, I want to speak to a person
      customer support rep now!!
      I demand to speak with a person in charge
      talk with a consultant
      could a staff member take over this chat
      hand off to human
      are there any real people I can speak to
      i want a real agent not a bot
      speak with someone from accounts
      please let a human handle it
      ur a bot, i need a person
      Can someone from your end take a look at my account with me?
      I would really appreciate talking to a real person about this
      get human
      human agent
      i want 2 talk 2 some1
      put me in touch with whoever handles refunds
      who can help me in person
      I'd like to be transferred to the retention department
      need to chat with someone about my bill
      do you have actual people working there i can talk to
      let me chat to one of your guys
      real person now
      speek to a represenative
      talk to a humann
      supervisor pls
      I want to lodge this with a manager, please connect me
      can i have a human agent
      any agent available to chat?
      please get someone to help me
      i'm not getting anywhere with you, I need a live person
      enough of this automated nonsense, give me a human
      i hate bots let me talk to someone
      please direct me to customer support
      route me to an agent
      take me to a representative
      redirect me to someone who can answer
      Talk to customer service
      call an agent
      customer service please
      I must speak with an employee
      looking to speak to a team member
      could you loop in a colleague
      want to speak w someone in HR about my application status
      i need an expert to help me
      I need to consult with one of your specialists
      I'd prefer to speak with a human rather than a bot
      how do I get a live person
      what do I have to do to talk to a human?
      what's the fastest way to reach an agent
      where's the button to chat with a person
      is there a number of a person... no just connect me with a person here
      help me speak with an agent
      help from an agent
      support agent
      connect to agent
      I'm looking for human support
      can I talk to anyone
      will somebody please talk to me
      nobody is helping me, get a manager on here
      may i have a word with your supervisor
      I'd like a word with a manager
      i want to communicate with a live representative
      ask for an agent
      Request to speak with an officer
      I want to see if an agent can help me
      this is too complicated for a bot; I need a person to sort it out
      not working. agent
      Hello? Anybody there? I want to talk with a person!
      Good afternoon, could you please transfer me to an available agent, thank you
      I've got a complex issue that needs a human
      switch to human
      handover
      human takeover please
      someone please take over
      you are a bot and I want a person
      I would rather not speak with a bot
      I'd like to speak to the person who is in charge of my case
      please let me speak to the same agent I talked to earlier
      can I speak to Sarah from your sales team
      contact customer support team
      get in contact with a service rep
      can i message a real person
      need to be put through to the fraud team
      put me on with a real human
      talk to a live human being right now
      I'd like to have a conversation with a member of staff
      I'd like to speak with somebody on your team regarding a billing discrepancy
      any human around?
      anybody home? I need a real person
      talk 2 human
      gimme a human
      human rep
      customer rep please
      I would like to speak w/ customer service
      connect me to the sales dept
      speak with the manager on duty
      is there somebody who can explain this to me
      you're a robot, let me speak to someone real
      this chat is going nowhere. Representative.
      can you please escalate my complaint
      how can i contact a live agent
      I want to contact customer support about my refund
      get me out of this bot loop
      need to reach someone in the returns department
      let me talk to a supervisor right away please
      I need to talk to a technician
      may I please speak to an operator
      I just want to talk to a human being!!!
      I do not want to chat with a bot, get me an agent
      can an actual employee please respond
      I wanna chat with customer care
      please transfer this chat to an agent
      a human being please
      I need somebody to walk me through this
      i'd prefer talking to a person
      Would you mind connecting me to a person?
      could you put a real person on please
      is it possible to speak to a human?
      is there anyone I could speak with about my loan application
      I want a call with... no, just let me chat with an agent now
      please find me someone who speaks english
      I'd like to request a human agent
      I'm requesting to speak with a representative
      REPRESENTATIVE
      operator please, this menu is useless
      speak to agent about my claim
      how do i talk with someone at your company
      who do I contact to speak with a real person
      take me off this bot and give me a person
      the bot can't solve this, please hand over to staff
      I'm not talking to a computer
      can I talk to a different person
      talk to another agent
      I need a supervisor because the last agent was rude
      My agent hung up, I want to speak to another one
      I've been waiting forever, is someone going to help me?
      I want to talk to the person who handled my order
      need live help
      live support please
      chat to advisor
      can i have a chat with one of your advisers
      someone help me please this bot doesn't work
      I prefer human assistance
      ask a human
      get help from a person
      let me speak with your boss
      send me to customer service
      forward my case to an expert
      I need an adult... I mean a human
      hi there id like to speak with someone about cancelling
      I am looking for someone to help me with my account
      i require assistance from a human agent
      please have an agent join this conversation
      I would like to discuss my options with an advisor
      cant you just get me a person
      hooman plz
      customer servce
      spek to manger
      conect me wit agent
      talk to supprt
      reprasentative
      I want out of this automated system and into a conversation with a human
      Can you get hold of a supervisor for me?
      who's in charge there? let me speak to them
      I'd feel better talking to an actual person
      Please let me chat with a live rep
      yo can a human jump in here
      hello agent needed
      need agent asap
      speak to billing
      can you transfer me to tech support
      I have been trying to reach a human for an hour
      Isn't there a person I could talk to instead?
      Can I please just speak to someone in customer service
      connect w/ advisor
      get support rep
      I want to file this with a real employee
      i need to talk to the fraud department right now
      Let me speak to your supervisor or manager
      My question is too specific for a bot, I need a human
      do you have a live chat option with a person
      can you get an advisor to look into my case
      i would like to have a person call the shots... let me talk to one
      please put me in contact with customer relations
      help desk agent
      I need an agent to assist me with my booking
      Can someone in the claims team help me with this?
      please direct my call to an operator
      human!!!! now!!!!
      I can't figure this out, can a representative assist
      Could a specialist contact me via this chat
      I'd like to chat with somebody regarding my warranty
      give me customer service
      i wanna speak to a real life human
      is it a robot? I want to talk to a human
      no bots, person please
      talk to manager
      Manager please.
      I wish to escalate
      escalation to supervisor needed
      would it be okay if I talked to a person
      need someone from HR to talk to me
      Hey, get me someone from support
      I only want to deal with a human agent
      reach customer support
      how to talk to a live agent
      How can I get in touch with someone from your company?
      where do I go to speak to a person
      your answers make no sense, pass me to a colleague
      speak to a human or agent
      I'm done with this bot
      please let a person answer
      transfer to human agent
      switch over to a person
      can u get sum1 to help me
      i ned to speek with a persn
      custumer service plz
      operater
      conect me to represntative
      help me talk to someone
      can I consult an expert
      where can I turn to if I need to speak with someone
      superviser
      can i took with a real person
      no transfer me through please
      talk to a nurse
      transfer please
      Pls connect
      transfer call
      transferCall
      Can I talk to somebody who works there?
      please get a human involved in this ticket
      I need to speak with customer service about a missing package
      let me speak to whoever runs this place
      connect me to an account specialist
      I want to chat with an agent instead of a bot
      bot go away, human come
      get me someone competent
      is there someone I can message directly
      how do I speak to your customer care team
      I'd love to talk to a human if possible
      agent help
      need a manager
      can an agent call... no, can an agent chat with me here
      put me in touch with support
      transfer me to an advisor who speaks Spanish
      I can't do this with a machine, give me a person
      could I get a representative please
      I want to make a complaint to a manager
      real human support
      speak to loan officer
      please hand this over to your team
      talk with live support
      can somebody from your office get in touch with me in this chat
      need to speak w/ rep about bill
      would like human help
      want to reach an operator
      no more bot, agent!
      I demand a supervisor
      live human please
      can I have a word with one of your people?
      pls conect me w/ an agent
      I'd rather deal with a person
      give me somebody with a pulse
      is there a live person I could chat to about this bill?
      hook me up with a support rep
      get a human on the line
      patch me through to billing
      put billing on please
      I need to speak with the returns department
      could someone from your team assist me please
      this bot is hopeless, I want a real person
      you clearly don't understand me, can I get a human being
      enough with the robot. agent. now.
      let me speak to them
      I don't want to talk to you
      only with an agent
      I'd appreciate it if you could pass me on to a colleague
      would it be possible to be connected to an advisor
      i wanna tlk 2 a person
      speak to sum1 real
      humanplease
      Representative!!!!
      can you hand me over to a specialist
      hand this over to someone who knows what they're doing
      I demand to speak to whoever is in charge
      where do I find an actual employee to talk to
      any chance of talking to a member of staff?
      how can I reach a human
      how do I get past this bot to a person
      can a person help me instead
      no more automated replies, I want someone to help me
      escalate my case to a supervisor please
      may I speak to your boss
      I'd like to get in touch with a customer care representative
      please route me to technical support
      is anybody there? I need to talk to somebody
      switch me over to a live operator
      are there any agents available right now to chat?
      my issue is too complicated for a bot, I need a person
      I have been going in circles with this thing, get me a rep
      just let me chat with an associate
      talk with csr
      speaking with a human would be better
      I prefer to talk with someone
      I'm not talking to a machine, put someone on
      do you have a real person I can message with?
      kindly transfer this chat to an executive
      can i talk to costumer service
      i want to speek to an adviser
      I want a person not a computer
      could I trouble you to fetch a colleague who can help me
      summon an operator
      can somebody from accounts talk to me
      let me through to customer services
      human agent pls, this is ridiculous
      I want to complain to a manager
      I need to discuss this with a real human being
      hey is there a human around?
      yo get me a person
      I'm begging you, just let me talk to a human
      could you kindly arrange for me to speak with a representative
      I'd be much obliged if someone could assist me personally
      put your manager on the line
      who do I speak to about getting this fixed
      who's your supervisor, I want to talk to them
      you're not helping, let me talk to somebody who can
      you keep repeating yourself, I need a real agent
      the bot is stuck in a loop, transfer me
      none of these options fit, let me talk to an agent
      this is not what I asked, get me a human
      not helpful. human.
      I can't find what I need, can I chat with someone
      talk to the complaints department
      I wish to lodge a complaint with a manager
      need to talk with your tech guys
      connect me to whoever handles refunds
      I want to speak to the person responsible for deliveries
      does anybody actually work there? I need to speak to someone
      how do i contact a live person
      how can i get someone on the phone
      talk to representative about a late package
      agent assist
      request agent
      human handoff
      live chat with an agent
      chat to human
      live agent plz
      AGENT AGENT AGENT
      real human now
      operator operator
      reprezentative
      tak to an agnet
      custmer servise rep please
      i nee dto speak to someone
      speak to a hooman
      let me speak to your human overlord
      I would prefer a human touch
      I'd sooner speak to a human
      can you get a colleague to look at this
      I think I need a specialist for this
      my question needs a human answer
      I want a human to review my case
      I want somebody to explain this to me
      could one of your agents have a look at my account
      please have someone contact me here in the chat
      I need someone to walk me through this
      is there someone that can explain my bill
      can you pass this on to the support team
      forward my question to a human
      please let your team know I need to talk to them
      get off the line robot and give me a person
      I refuse to deal with a bot
      I don't do bots, agent please
      stop with the automated messages
      do you have staff I could talk to instead
      I'm an elderly customer and I need a person to help me
      we want to talk to sales about a big order
      quiero... sorry, I want to speak to an agent in Spanish
      can I speak to a Spanish speaking agent
      I'd like to talk to a woman please
      let me talk to a different agent
      I've been chatting with this robot for ages, can someone step in?
      would you please transfer my chat over to a live representative
      I'd like to have a conversation with someone from claims
      I want your manager now
      manager. now.
      can somebody call off the bot and talk to me
      I need to talk with a person about my mortgage
      we need to talk to an agent asap about our booking
      is it possible for a human to take a look at my claim?
      I'd feel more comfortable talking to a person
      I don't trust a bot with this, who can I talk to
      I'm done with the bot
      ugh this bot is dumb let me talk to a person
      could you find somebody that speaks Polish to help me
      I have a complicated question for an agent
      question for a human
      I have a query for your customer service team
      message to support team: I need someone to contact me in chat
      need a hand from a real person
      please connect
      pls connect me to agent
      connect agent
      Connect to agent
      Chat with support
      Contact an agent
      Get human help
      talk to us
      Ask an expert
      talk to a travel specialist of yours about my trip
      i want 2 speak 2 a manger
      i need a suppervisor
      id like to tlak to sombody
      get me somone
      conect me 2 a person
      reprsentative pls
      can you connet me with an agent
      I need to speek with your boss immediatly
      I wanna chat wit a real human
      lemme talk to a human
      gimme an agent
      u suck, agent
      you're useless, I'm asking for a human
      I asked for an agent three times already
      what do I have to do to talk to a human here
      why is it so hard to talk to a real person
      is there seriously no human I can talk to
      can't I just speak to someone
      don't you have any humans working there
      no bot please
      not a bot please
      human not bot
      I want to speak to a person, not a machine
      anything but this bot
      exit bot and talk to human
      leave bot, chat with agent
      stop bot connect agent
      I would like to be helped by a human
      it'd be easier if I could talk to someone
      please have an agent join this chat
      invite an agent to this chat
      I want to be passed to your colleague
      may I know how to reach a customer service officer
      I would like to speak with the front desk
      can the front desk help me with this
      ring through to the front desk
      put me through to housekeeping
      I want to speak with someone in HR
      can I speak to someone from the IT department
      connect me with an HR representative
      let me speak with a nurse advisor
      please escalate to level 2 support
      raise this to your supervisor
      this needs to go to a manager
      I want this looked at by a human
      I'd like somebody to call off this loop and actually help, a person ideally
      could you get someone from finance to join us here
      I want to be connected with your sales rep
      hi, agent please, account locked
      please let me have a human
      your answers are rubbish, who can I speak with?
      find me a person who understands refunds
      may I be transferred to a senior agent
      it's urgent, I need a live operator
      I need an actual agent, my card was stolen
      someone stole my card, let me talk to an agent
      I already tried that, get me support staff
      I already talked to a bot, now I want a human
      where can i chat with an employee
      is chat with a real agent possible?
      can this be handled by a person
      can you escalate my ticket to a human
      transfer to live agent
      transfer to human
      handover to agent
      talk_to_agent
      ask for human
      human support
      human help
      want human
      need agent
      customer rep
      support rep
      call agent in
      contact a representative
      reach a representative
      reach out to a person
      send me to someone
      send me to customer care
      switch to a human
      switch to live chat
      speak to someone about a complaint
      complaint - need to talk to a manager
      I have a complaint and want to speak to somebody senior
      I want to talk to someone higher up
      I want someone with authority
      anyone but a bot
      can I just have a chat with one of your advisers
      give me your supervisor's contact, I want to talk to him
      Hi there, I was hoping to talk with a member of your team
      Good afternoon, would you be so kind as to connect me with a consultant
      Hello, I require the assistance of an agent
      pls get human
      hlep i need a human
      i need ot talk to an agnet
      tranfser me to a person
      speak w/ rep
      rep pls
      cust service rep
      is someone available to chat?
      is an agent free?
      are there any humans available
      when can I talk to a human?
      I'll only talk to a human
      nothing here helps, I want to ask a person
      look, I've explained this five times. can someone with a brain take over?
      I'd be happier speaking to someone in your office
      could I be put in contact with the person handling my claim
      I'd love to speak to one of your specialists about it
      get this chatbot away and give me a person
      the chatbot can't help, I need a representative
      bot can't answer my question, connect me with support
      is there a number or chat where I can talk with a human
      just connect me already
      transfer me please
      please transfer my chat
      want to speak with someone regarding a double charge
      hey bot, go away, I want a person
      I need to tell an agent about a problem
      let an agent know I need help
      have a rep contact me through this chat
      please ask a manager to join
      please ask your colleague to help me
      please ask someone to help me
      I need to see a manager
      I'd like to ask a human something
      could a specialist take over this conversation
      customer support please
      customer service agent please
      cancel this and get me customer service
      help from a human please
      human being please
      live representative
      chat with a live person
      speak with someone live
      service rep
      Talk to an advisor
      Speak with our team
      chat with us
      Message an agent
      I want to be connected to a human immediately
      i want agent not bot
      bot is useless agent
      actual human plz
      omg just give me a human already
      why am I still talking to a bot
      stop sending me articles and get me a human
      these articles don't help, I need to talk to someone
      your FAQ is useless let me talk to somebody
      i dont understand, can i speak to somebody
      speaking to a person would help
      I'd rather you passed me to a human
      Please hand me to the next available agent
      I'm hearing impaired, I need to chat with a person
      may i speak to a senior member of the team
      I wish to speak to the owner
      get me whoever is in charge
      could you possibly patch me through to someone in customer care
      I'm at my wits' end, I need to speak to an actual human
      seriously, put a human on
      is there a human being who can look into this refund
      nobody is answering me, I want to speak with a manager
      I'd like an employee to assist me with my booking
      where do I click to chat with a live agent
      I was chatting with an agent and got disconnected, please reconnect me
      reconnect me to the agent
      I want to continue with a human
      let's get an agent involved
      have someone take a look at this please
      would somebody kindly explain these charges to me
      I can't do this with a bot, I need someone
      your bot sucks, real agent please
      my problem isn't listed, I need to talk to a person
      please give me access to a live agent
      I would like to request a supervisor
      I need your supervisor's attention
      make a human answer me
      I want a real answer from a real person
      could you ask an agent to join the chat?
      I am not satisfied, connect me with your manager
      agent agent agent please
      i need hep from an agent
      speak to cs
      can I get ahold of somebody?
      connect me to the fraud department
      I need to talk to the collections dept
      transfer me to the cancellation team
      put me in touch with your legal team
      I need to chat with your technical team
      I want to talk to somebody about a job you did on my roof
      is there any person I could contact directly
      talk to a rep about upgrading
      could you loop in one of your specialists
      I'd prefer that a colleague of yours handles this
      who among your staff can assist me with this
      please arrange a live chat with an expert
      need to get a hold of a rep today
      this isn't working for me, can someone real jump in
      not interested in talking to software, agent
      kindly get your manager to respond to me
      I'd like my case reviewed by a person
      is there a support person I could message
      I want to file a complaint with a supervisor
      somebody help me please, a human
      I need someone from the hotel to speak to me
      can the manager come to the chat
      you are just a bot, get me somebody who works there
      I'm tired of pressing buttons, let me speak with a rep
      send this conversation to an agent
      can we move this to a human
      I'd like to speak to someone face to face on chat
      are you able to connect me to a person
      how to speak with customer support representative
      ways to contact a human
      option to speak to an agent
      give me the option to chat with a human
      talk to someone about my mortgage application
      I require a callback? no, just connect me to an agent
      hello can i speak to some1 abt my order
      assistance from an agent
      assist me with an agent
      I'd really appreciate a human right now
      yo can i get a human on here pls
      this is going nowhere, get me a person
      u r useless, let me talk 2 someone real
      any chance of a real person
      could somebody from your team jump in please
      id rather deal with a human being
      can you put me thru to someone
      put me through to billing please
      im done with the bot
      need to chat w an actual person
      is there a number of humans working there or just you? i want one of them
      who can i talk to about this
      i'd like a word with a member of staff
      can i have a word with your supervisor
      get me your manager now
      let me speak to whoever is in charge
      i demand to speak with a manager
      sorry but i need someone to explain this to me in person on chat
      live chat please
      livechat
      start a live chat with support
      agent!!!!
      agnet
      repersentative please
      customer care rep
      csr please
      operator
      advisor pls
      i want tto speak to an advisor
      i wanna speak with sb
      are there any operators available right now
      is somebody available to chat
      can someone help me instead of this bot
      stop the bot and give me a person
      no more bots, human please
      not a robot, a person
      i dont want to talk to a machine
      i don't wanna talk to a computer anymore
      would it be possible to speak with one of your colleagues
      might i be transferred to an agent
      kindly connect me with customer support
      please do the needful and connect me to the concerned person
      pls escalate this
      escalate my issue to a human
      i'd like this escalated to your team
      hand off to agent
      switch me to a human operator
      switch to a real agent
      transfer me
      transfer me to sales
      connect me to tech support
      how do i reach a human
      how can i get hold of somebody
      how do i get in touch with a real person at your company
      what do i have to do to speak to someone
      i've been trying to reach someone for an hour
      why can't i just talk to a person
      for gods sake let me talk to somebody
      you're not understanding me, human
      you don't get it. can i please just have a person
      this isn't helping, i need an agent
      i need human assistance
      human help needed
      need help from a person
      require assistance from a live representative
      can a human look at my case
      i would prefer to discuss this with a consultant
      my problem is too complicated for a bot, who can i chat with
      speak to someone
      hey can someone get on the line with me
      i wish to lodge a complaint with a senior person
      lemme talk to a guy
      where are the humans
      where's a real employee when you need one
      enough of this automated rubbish, get somebody
      this chatbot is rubbish can i get a person to sort it
      connect with advisor
      connect now
      talk to advisor now
      service rep please thanks
      im not getting anywhere with you can you pass me on to someone
      pass me over to a colleague
      bring a human into this conversation
      please loop in an agent
      let a person handle it
      could i maybe have a quick chat with somebody from your side
      is it at all possible to get through to a person
      need assistance from a real person asap
      anybody home?
      r u there support?
      need suport agent
      i need a human beeing
      pls transfer this chat
      forward me to the relevant department
      which of your colleagues can i talk to
      who do i need to speak to
      who can help me if you can't
      how about a human
      what about letting me speak to an actual human
      do you even have humans working there
      can you summon a human
      i insist on speaking with management
      put your manager on
      this needs a person, not a script
      i want out of this bot loop
      exit bot and speak to representative
      0 for operator
      is anyone alive in there
      could you rope in one of your agents
      could one of your agents have a look at this
      i'd appreciate talking to a live person
      would love to speak with someone about my claim
      speak with claims dept please
      i need to be connected with the sales team
      can you get billing on the chat
      can i chat with customer service
      ive asked 3 times now for an agent
      how many times do i have to ask for a human
      why do i have to talk to a bot
      stop wasting my time and give me an agent
      u keep repeating yourself let me speak to a human
      lets skip this, representative
      just transfer me already
      transfer me pls
      agent plz
      hooman
      real person
      speak human
      i want to escalate
      please escalate to tier 2
      take me to your supervisor
      let me see the manager
      i would like to be transferred to someone who speaks spanish
      is there anyone who can help me
      is there any way i can speak to someone
      somebody help me, not you bot
      not you, a person
      oi mate any human there
      y'all got a real person i can talk to
      put us through to someone who knows what they're doing
      can i not just speak to a person
      cant u just connect me to some1
      i dont think a bot can help me with this
      this is beyond what a bot can do, get me a human
      i'd feel better talking to a person
      i think i need to talk to somebody about this
      i think i'd better speak with an agent
      maybe an agent could help
      is it possible for an agent to help me
      would someone be able to help me in chat
      would an agent be able to look into this for me
      please have someone look at my account
      have an agent contact me here
      let an employee take over this chat
      i want to continue with a human
      continue with a live agent
      proceed to agent
      go to agent
      get to a representative
      how long do i have to chat with a bot before i get a human
      i am tired of this, agent please
      not helpful. agent.
      wrong answer again! human!
      no i said i want a person
      no, human
      nope still not solved, representative
      yes connect me to an agent
      ok then give me a person
      sure, transfer me
      yes please an agent
      i have a complaint and want to speak to the manager
      complaint - need to speak to someone senior
      customer service rep please my order is wrong
      my order never came, can i talk to someone
      hi i have a billing issue and i'd like to speak with an agent
      good morning can i speak to someone about my mortgage
      ask an expert
      talk with support team
      can i get some help from an actual employee
      i want help from a human not this thing
      your bot is broken, any staff online?
      staff please
      is any of your staff free to talk
      any agents online?
      anyone from support here
      is support online
      hello support team are you there
      can the support team reply to me
      i need support to contact me in this chat
      get support involved
      i need the fraud team
      fraud department please
      connect me w/ fraud dept
      can i be put through to lost property
      let me talk to your finance people
      need to chat with the warehouse guys
      i wanna talk to the person who handles refunds
      who handles refunds? let me talk to them
      give me the contact of someone i can speak to
      how do i contact support
      how to contact customer care
      where can i chat with an agent
      where's the button to talk to a human
      is there an option to talk to a human
      what do i press for a representative
      speak to live person
      live operator please
      actual human needed here
      request to speak with supervisor
      kindly escalate the matter to your senior
      kindly arrange for an executive to chat with me
      transfer to human agent immediately
      transfer chat
      end this bot and bring an agent
      i have a question for a real person
      please can you help me speak to someone
      how do i go about speaking to a person
      can you give me somebody who can actually answer
      my question is complicated i want to speak w a human
      i don't want automated answers
      no automated messages please just a person
      is there a live agent i can chat with
      are you able to transfer me to a live person
      are you able to connect me
      will you connect me to an agent
      would you kindly transfer me to customer service
      could you please patch me through to a rep
      chat wit agent
      spk to advisor
      speek to a agent
      speaking with an agent
      contacting an agent
      agent assistance
      agent support
      call agent
      agent chat
      live help
      customer support representative
      need customer service
      want customer support
      help from agent
      i need a supervisor
      supervisor!!
      manager please
      bot not helping
      stop this bot nonsense
      i'm not talking to a robot
      i refuse to speak to a machine
      can i please just get a person on here
      need to talk to somebody in your company
      i would like to have a chat with a member of your team
      can we get a human involved
      let me chat with customer support
      give me someone from the technical department
      who's available to chat
      is someone there to help me
      could i talk to the person responsible for deliveries
      i need a real agent not this chat bot
      put a human on please
      real agent now
      get me out of this bot and to a person
      i'd like to discuss this with a manager
      where do i find a human to talk to
      speak to rep
      speak to representitive
      customer servise
      talk to csr
      human agnet
      i want to speek with a persn
      plz connect me to a live agent
      connect to a human being
      connect me to someone asap
      connect me with the person in charge
      can u transfer me to the billing team
      transfer to a manager
      transfer me over to support
      i want to be transferred to a human
      please forward my chat to an agent
      please pass this on to a human
      redirect me to an operator
      escalate to a supervisor please
      i need this escalated
      want to escalate this complaint to a manager
      i'm fed up with this bot, get me a rep
      this is useless i want to speak with someone
      you don't understand me let me speak to a human being
      still not working can someone please help me
      no bots!! human!!
      no more robot answers
      not interested in talking to a bot
      rather talk to a person
      i prefer a human agent
      prefer to speak with someone
      can a human help me please
      can an actual person answer this
      can a staff member look into my case
      could a specialist contact me in this chat
      i want someone to help me
      i need somebody to look into this
      i need to get through to customer services
      how can i speak to someone
      how do i talk to an agent
      how do i get a person
      how to reach a live person
      what's the quickest way to speak to a human
      is there a human i can speak to
      is there somebody i could talk to
      is there an actual person i can chat with
      are there humans here
      any chance i could speak to a person
      do you have anyone i can talk to
      any live agents?
      anyone available?
      live agent pls
      live person please
      chat with agent
      chat to someone
      chat with a real human
      talk to support
      support person please
      agent
      human
      customer service
      let's skip this and go straight to an advisor
      I'm done typing to a machine
      route this conversation to tier 2 support
      Human, please. This bot is going round in circles.
      I would like to lodge this with an actual person
      we have a complaint for your manager
      I've got a question only a human can answer
      I'd like to be passed on to someone
      kick this up to your supervisor
      flag this for a human
      gonna need a person for this
      Could I trouble you for a human agent?
      could an actual employee please confirm this
      mind if I talk to a human?
      this is too complicated for a bot
      I need more help than a bot can give
      Open a chat with support
      real ppl pls
      I want to talk to an agent my order number is 12345
      can I speak to someone about your opening hours
      connect me to a human my order number is 12345
      hi agent please
      agent please about my order
      agent please who speaks spanish
      agent please or I will cancel
      is there someone from support
      I'd appreciate if a staff member could take this over
      I think a human needs to look at this
      I have a question for your support team
      a human agent would be nice
      it'd be better with an agent
      my case is too complex for a robot
      sum1 2 help pls
      sorry can u just get me smn real
      plz hand me to the billing ppl
      Could you kindly arrange for an agent to join?
      hey, anyone from the team around?
      talk to the founder of the company
      Could I speak with the owner?
      speak to your developers
      contact the billing department
      call billing support about my invoice
      I need real support
      human assistant please
      chat with your lovely team
      a handoff was promised, get me a person
      is anyone there? I want to talk to somebody
      is there someone I can phone?
      is there somebody here I can call about it
      get me outta here and over to a human
      any humans there to help me?
      is there a real human being behind this that can help me
      request for live agent assistance
      this is too difficult, I want a person to do it for me
      get me somebody with authority to issue a refund
      someone from your team needs to see this
      I'd like to be guided by an adviser
      pass the conversation to someone else
      conversation with an adviser
      kindly transfer this discussion to a human agent
      I'm looking for a direct line to an adviser
      who do I have to talk to to get my money back?
      I'd like a female adviser
      I've a complaint to make to a manager
      I don't want to discuss it with a bot
      personal advice from an adviser please
      a colleague who knows this please
      I've got questions for customer service
      can an adviser do it for me
      can a colleague take it from here
      my case requires an agent's intervention
      I'd like a second opinion from a human
      are you going to connect me or not
      I'd like management to look into this
      please put a person on this chat
      is anybody from customer service around
      get your team to respond to me
      I need real help from real people
      hand me over
      I demand human assistance right this minute
      please connect me to the contracts department
      I want to chat with business support
      I need the expertise of a specialist
      may I chat with a doctor from your team
      put me in the queue for an adviser
      ask the team a question
      a human has to decide that
      I want to settle the matter with a manager
      i need to speak to a person about my subscription
      could i have a human agent please
      hi, i'd like some assistance from a live agent
      get me a supervisor this is ridiculous
      can i speak with someone in returns
      let me talk to a rep
      i want a representative
      real human please thank you
      this isn't what i asked, agent please
      can somebody from support message me here
      please let me talk to one of your agents
      im stuck, can someone from your staff assist
      i wish to talk with an operator
      is it possible to chat with a real person here
      who do i contact to speak with a manager
      can you connect me to your fraud team please
      transfer me to the cancellations department
      i need to be transferred
      need to get in touch with an advisor
      i'm looking to speak to someone about a refund
      you're no help, i need a human
      skip the bot
      bypass bot
      talk to a live person instead of a bot
      humans only please
      i would like to speak to your complaints team
      someone real please
      are there any humans i can chat to
      agent now!!!!
      cust service rep plz
      i need customer support to contact me through this chat
      please assign a human to my ticket
      can i talk to an expert
      hey is there a support rep around
      connect me with the person handling my case
      i'd rather not deal with a bot
      can we skip to the part where i talk to a human
      give me to a human
      let a human answer
      can a real human help me here?
      I need one of your pros for my question
      could you link me directly to the customer department?
      all I get here is bots, I want a human
      I'd like to describe my problem to an employee
      please let me write to a human
      is there a possibility of writing to an adviser?
      that's no help to me, I want a contact person to talk to
      how do I get at a real human?
      I expect an employee to answer me
      can somebody of yours check this manually?
      manual check by an agent please
      I'd rather discuss it with a human than with you
      is there anyone in your team who can explain this to me
      I'd like someone who listens to my problem
      I want to talk to the person responsible for returns
      connect me with the returns department
      I want the humans
      no human here? I need the help of a human
      can you switch me to a colleague
      hand it to a human
      bring in your team leader
      by phone or chat, doesn't matter, a human
      I need a flesh and blood person
      I wish to get in contact with one of your employees
      a superior in this chat at once
      can I have someone from tech
      speak to someone in administration
      I politely request a human contact
      would it be possible for an agent to have a look
      I want someone other than a bot
      connect me please
      I want to be connected now
      customer service, and quickly
      help me find an adviser
      I can't find anybody to help me, an adviser please
      I'd like to speak to your arrears department
      can an adviser contact me on this chat right away
      call an agent into the chat
      get me a bloody human being
      may I obtain the assistance of an operator
      put me through to Mr. Harris please
      Can I speak with Ms. Okafor about my claim?
      is anybody there who can take over this chat?
      I need a customer service officer
      Can I get some help from an actual employee?
      I'd rather deal with a person on this one
      is there a number of an agent or can you connect me here in the chat
      My claim was denied and I want to discuss it with an adjuster
      Please get someone from the billing team on here
      can u put me thru to customer care
      this isn't helping, agent
      I need to speak with whoever handles refunds
      Could you pass me to one of your colleagues please?
      I'm done with this bot, give me a human
      I have a complicated question, I think I need a real agent
      Who can I speak to about a billing error?
      let me chat with support staff
      Transfer to live person
      I want to be transferred to a supervisor right now
      Is it possible to talk with an advisor about my mortgage?
      Hello, I would like to chat with one of your representatives
      you don't understand me, get me a person
      Connect me to tech support please
      I've tried everything, please escalate my issue
      Need assistance from a live operator
      I'd like to continue this conversation with a human
      Can somebody from your team take over this chat?
      Request live assistance
      I prefer talking to a person rather than a machine
      please hand me over to a member of staff
      Talk with a nurse
      may i talk with the store manager please
      could I get somebody on the line regarding my claim
      My internet has been down since Monday, get me somebody who can fix it
      I need to discuss my prescription with a pharmacist
      could you have one of your agents join this conversation
      agent now
      Please connect me with whoever is in charge of deliveries
      I'd like a real person to look at my case
      is there any way to reach a human being here
      want to speak to your loan officer
      pls transfer to customer rep
      Stop sending me articles and let me speak to someone
      Chat with a specialist
      I want someone from claims to explain this letter
      no, none of these. I need to talk with somebody
      route me to an english speaking agent
      Can I message a real advisor instead?
      I have tried the steps already, please hand me to technical support
      My question isn't listed, how do I get to an agent?
      representative please, this is urgent
      Talk to sales
      hey can i get someone on the line about my parcel
      I'd like to raise this with a manager
      You're not getting it. Person. Please.
      do you guys have a support agent i could chat to?
      i wanna tlak to a person
      is there somebody in accounts I could speak to
      Send me to a human pls
      I think it would be easier to explain this to a person
      need agent help with my booking
      Let me have a word with your supervisor
      this chat is useless. operator!
      Could an expert look at my configuration with me?
      I want to get in touch with your support team
      I'd like to be put in contact with a tax specialist of yours
      can i talk to a lawyer about my divorce
      gonnae put us through tae somebody at the branch
      any chance of a natter wi' one of your lot about my boiler cover
      lemme holla at a real person real quick
      y'all got somebody I can talk to about this bill
      cannae be doin wi this robot, gie me a human pal
      ey up, can I have a word with someone about my tariff
      Good afternoon, I have now written three times about the missing parcel and nobody has answered. I would be grateful if one of your colleagues could take this over personally.
      Hi, my name is Ruth and my claim has been open since March. The forms keep failing. Please let me speak with the adjuster who is handling it.
      To whom it may concern, the chatbot did not understand my question about probate. Kindly pass this on to a member of your legal team.
      I've tried everything in the app and nothing works, so could somebody from technical support please take a look at my account with me?
      I need to speak to a nurse about my test results
      can I talk to a pharmacist about these tablets
      put me through to the on-call midwife please
      I want to talk to a solicitor about my lease
      is there a lawyer I could speak to?
      speak to an underwriter
      let me talk to a loss adjuster
      could you connect me with a mortgage broker at the bank
      I'd like a word with the paralegal on my case
      I want to speak to a flight coordinator about my rebooking
      connect me with a network engineer, the fibre is down
      talk to a caseworker about my benefits
      speak with an immigration officer
      please transfer me to the benefits officer dealing with my file
      can a doctor answer me here right now?
      They told me on the phone you could help, so please put me through to the claims handler
      my sister said the bot is useless so just give me a person
      the email said to ask for a supervisor, so I'd like to speak to one
      I was promised a human and I'm still waiting, connect me now
      ah wid like tae speak wi' a human bein please
      oi mate, put us on to one of your lads who knows broadband
      can ye no just get me somebody tae talk tae
      howdy, fixin to talk to a live person 'bout my policy
      gimme someone who ain't a bot
      I'm wanting a wee chat with an adviser
      Dear team, I have been a customer for twelve years and have never been treated like this. Please connect me to a manager who can explain the charge on my last invoice.
      Hello, I tried to upload the medical certificate four times without success. Would it be possible for one of your staff to check it while I am online?
      Good evening, my mother is in hospital and we urgently need to change the booking. The bot keeps sending me links. Let me talk to somebody, please.
      I understand you are an automated assistant, but this matter is sensitive and I would feel better discussing it with a human being.
      let me talk to the pharmacist on duty
      I'd like to speak with a dietitian from the programme
      connect me to the triage nurse
      I need to talk to a radiologist about the scan report
      speak to a paediatrician
      is a physician around to chat with me?
      can I have a word with the attorney handling my file
      put me through to your conveyancing solicitor
      I want to speak to the claims examiner
      connect me with a ticketing supervisor at the airline desk
      I need a roaming specialist to talk to
      transfer me to a line technician
      could I speak to a council officer about my application
      let me chat with an embassy official
      the app told me to contact support, so please connect me with support
      you people keep saying someone will help, so get me someone
      my husband was told he could speak to a supervisor, and I want the same: connect me to one
      they said press 0 for an operator, so operator please
      hen, can ye get me a real body to speak tae
      bloody machine, fetch someone who can sort my meter out
      yo is there like an actual dude I can chat to about my order
      would it be a bother to have a quick blether with one of your advisers
      Sir or Madam, I am writing for the third time. I no longer wish to exchange messages with a computer and ask to be put in contact with the person responsible for refunds.
      Hey! I uploaded everything, the status still says pending, I leave on Thursday. Please have an agent join this chat.
      We are a small firm and this is about a contract worth a lot to us, so I'd prefer to go through it with your account manager rather than here.
      I just had surgery and can't type much. Could a nurse take over from here?
      speak to the ward sister
      I'd like to chat with a speech therapist
      connect me to your legal counsel
      can I talk with a court clerk about the hearing
      transfer me to a claims representative
      let me speak with a broadband engineer
      I need to speak to someone at the licensing office
      can the registrar answer me here
      chat with an enrolment officer
      My last agent promised an upgrade but nothing came. Can I have another agent?
      the recording said stay on the line for an advisor, I'm still waiting for that advisor
      I was told to ask for Tier 2, put me through to Tier 2
      my mum says only a person can fix this. person please
      talk to a doctor
      chat with a nurse now
      speak with an attorney
      Can I speak to a dentist about this pain?
      let me talk to a recruiter
      connect me with an accountant
      I'd like to talk to a therapist
      can I chat with a vet?
      is there a nurse I can talk to?
      put me in touch with a solicitor please
      can ye put me on tae someone in the office
      ay up love, I want a word with one of your managers
      ain't there nobody real I can talk to in here
      mate just get me a bloke from support
      wanna yap with an actual human not this thing
      Dear customer care, my heating has been broken for six days and two visits were cancelled. I expect a manager to speak to me today.
      I have read all your help pages. None of them fits my case, because my late father held the account. Could I please discuss it with one of your staff?
      Hi, sorry to be a pain, I can't work out this form at all. Would you mind getting a colleague to help me through it?
      I'd like to speak with a nurse practitioner
      can I talk to a midwife about the birth plan
      please connect me with an attorney on your team
      talk to a claims adjuster about my car
      I want to speak with someone in underwriting
      let me chat with a reservations agent, the hotel is overbooked
      put me through to a technician for my router
      can I speak to a case officer about my permit
      I need to talk to a social worker
      your text said an adviser would help me here, so connect me to the adviser
      my brother got through to a person, I want one too
      they keep telling me to ask a supervisor, so let me talk to a supervisor
      awright pal, any chance of gettin a word wi somebody that works there
      y'all got a real live human I can holler at about this bill
      oi, stick me through to one of your lot will ya
      Dear team, I have described the damage twice and your form rejects my photos; kindly have a claims handler contact me in this chat.
      I moved in May, changed the tariff in June, and since then nothing adds up. Please let a human being look at it with me.
      the guy in the shop told me to ask here for a supervisor, so could I get one
      they said on the phone that this chat can pass me to the complaints desk, please do
      can I discuss my blood results with a nurse here
      I'd like to go over my will with a solicitor
      connect me with a mortgage broker in your bank
      could a case worker explain the letter to me
      I need to speak to a travel consultant about a refund
      is somebody from the network team about to chat
      would a pharmacist be free to answer a question for me
      no more menus. person. now.
      I want to talk to an insurance agent about my policy
      talk to a travel agent about my trip
    `),
    other: lines(`
      go to the contact us section of the website
      contact section
      Chat now
      what are your customer service hours
      what is your customer service number?
      are you a human
      am I talking to a robot or a person
      I am looking for a real estate agent
      how do I become an insurance agent
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
      are you a human or a bot
      What are your customer service hours?
      I want to become an insurance agent
      how much commission does a travel agent earn
      the rep I spoke with yesterday promised me a refund
      do not transfer me again
      how do I log in to the agent portal
      My agent told me the claim was approved
      I spoke to someone last week and they said it was fixed
      please call me back tomorrow
      is customer service open on Sunday?
      how do I add another person to my account
      I'd like to change the contact person on my policy
      who is your CEO
      I want to cancel my subscription
      how do I find a real estate agent near me
      what does a claims adjuster do
      can I rate the agent I chatted with
      I never got an email from your support team
      the customer service is terrible
      thanks, the agent was very helpful
      I need to update my address
      human resources contact form
      what is your human rights policy
      how many persons can travel on one ticket
      do you have a personal loan calculator
      I want to speak German
      can you talk to me in Spanish
      do you talk to other customers as well
      I need a representative sample of your products
      power of attorney for a representative
      how do I configure the live chat widget on my website
      what is the difference between a bot and an agent
      book a table for four persons
      is my account manager still Peter
      I don't want to speak to anyone
      no human needed, thanks
      I don't need an agent, just the tracking link
      the operator of the plant has changed
      which operator runs the train to Leeds
      mobile operator settings
      can I travel with one other person
      someone used my card
      somebody stole my phone
      did anyone sign for my parcel
      my manager needs to approve the invoice
      how can a manager approve an expense
      add a team member to my workspace
      assign ticket to agent
      I lost my card
      what's the balance on my savings
      there is a charge I do not recognise
      can I get a refund
      are you real
      do you have feelings
      tell me a joke
      you are awesome
      thank you for connecting me
      how long are the wait times on the phone
      when can I call you
      customer support engineer salary
      I would like to apply for the job as customer service representative
      support for Windows 11
      does the app support Face ID
      is the printer supported
      technical specifications
      I want to talk about my dream
      the person who delivered it was rude
      how to contact the seller
      contact lens prices
      send my documents to my lawyer
      call a taxi for two people
      schedule a call for next Tuesday
      I want to leave feedback about your staff
      change the user agent string
      antibacterial agent ingredients
      travel agent discount
      leasing agent fees
      is this conversation handled by a human
      am I talking to a human right now?
      do I speak with a machine?
      what time does your support team start
      are your agents available on weekends
      opening times of the help desk
      Which insurance agents are near me
      my estate agent needs a reference
      my travel agent booked the wrong dates
      real estate agent contact details
      the agent at the counter charged me twice
      your representative told me to send the form
      a colleague of yours said it would arrive today
      I was speaking to an agent but got disconnected
      I have spoken with three different people already
      please stop transferring me
      no, I don't want to be connected
      I dont wanna talk to anyone right now
      no need for an agent
      can somebody ring me back at 5
      please phone me
      someone should call me tomorrow morning
      login for agents
      how do I create an agent in Dialogflow
      how do agents handle incidents
      what skills does a support agent need
      is a manager's approval needed for refunds
      do you employ remote customer service reps
      job openings customer care
      careers in support
      I work for customer service at another company
      how to connect my phone to the speaker
      connect my bank account
      connect to wifi
      contact list import
      update my emergency contact
      contactless payment
      who is my contact person
      add an authorized representative
      how do I remove a person from my family plan
      number of persons allowed in the room
      in person pickup hours
      can I pick it up in person
      do I need to appear in person
      transfer money to a person abroad
      transfer my number to another operator
      transfer funds
      transfer ticket to someone else
      escalator out of order at the station
      what's the escalation process at your company
      price escalation clause
      operator manual for the excavator
      tour operator refund policy
      how can I support the charity
      does it support USB-C
      IT support
      what's the status of my support case
      I opened a ticket with support yesterday
      I'd like to praise one of your employees
      the staff was lovely
      staff discount
      employee benefits
      someone logged into my account
      did somebody from your company call me?
      somebody keeps sending me spam
      can I give my ticket to somebody
      talk to me about your prices
      talk dirty
      let's talk about something else
      can we talk later
      do you speak French
      speak louder
      do you like humans
      will robots replace humans
      are you alive
      who made you
      what's your name
      how old are you
      I need a loan
      I need a new card
      I need a receipt
      I want an invoice
      can you help me
      I need help with my bill
      help
      speak to you later
      you should talk to a doctor
      is there a person limit for the sauna
      first person shooter refund
      third person access to my account
      sales report
      billing address
      technical problem with login
      give me my money back
      give me the details
      get me a taxi
      book an appointment with a specialist
      make an appointment with the dentist
      do I need a broker to sell shares
      is your chat staffed by humans
      what's the difference between a rep and a manager
      how much do your agents earn
      how do I become a customer service agent
      agent commission structure
      the manager at the store was helpful
      somebody from your team called me yesterday
      I talked to customer service already and they cancelled it
      I was told by a rep that there's no fee
      when will someone contact me
      when will an agent reply to my email
      has anyone looked at my ticket
      did the technician leave already
      reschedule the technician visit
      book an advisor appointment
      please don't escalate this
      I'd rather not talk to an agent
      leave me alone
      call me when it's ready
      can I get a call back
      contact details of the shop
      what's your phone number
      support email address
      customer service opening hours on Christmas
      how do I reach the airport
      how do I contact the delivery driver
      send a message to my friend
      can I speak Italian here
      talk to me like a pirate
      do you talk
      who am I talking with
      can you pass the Turing test
      you sound like a person
      I like you, you are almost human
      human trafficking policy
      human hair wigs
      is the insurance per person
      how many people can join the call
      add someone to my booking
      can someone else use my card
      someone is at the door
      someone charged me twice
      somebody keeps calling me
      person of interest dvd
      personal trainer prices
      I'm travelling with two other people
      I have a question about my bill
      I have a problem with my order
      I need assistance with my password
      help me reset my password
      can you help me find my order
      I want to speak about my order
      i want to talk about my internet bill
      let's talk
      talk about refunds
      connect my printer
      transfer 50 dollars to savings
      forward my mail to a new address
      switch to the premium plan
      put my subscription on hold
      take me to the main menu
      direct debit mandate
      live tv not working
      real madrid shirt
      representative APR example
      operator license renewal
      expert level settings
      is there a specialist doctor in my network
      find a dentist
      agent based pricing
      property manager contact
      my landlord is not responding
      staff training material
      team plan pricing
      department of motor vehicles
      billing cycle
      sales tax
      technical specs of the laptop
      claim status
      returns policy
      shipping cost
      supervisor password for the till
      manager approval workflow
      employee id lost
      customer id
      who is the author of this book
      who can use this discount
      who pays for the return
      where can i see my invoices
      how can I talk my wife into this
      stop the subscription
      stop sending me emails
      I hate this product
      get me a refund
      give me a discount
      I need a human readable invoice
      human resources department address
      Do you have humans reading this?
      Are your reps paid on commission?
      The agent never showed up to the viewing
      My insurance agent retired
      Find an agent in Boston
      What documents does the travel agent need
      How do I rate a driver
      I already told the representative my address
      Nobody from your company has contacted me
      Why has no one replied to my email
      how late is customer service open tonight
      number for customer service
      fax number for claims
      I don't need to speak with anyone
      please do not connect me to a person
      stop calling me
      have someone call me on Monday
      I'd like to schedule a callback
      set up a meeting with my financial advisor
      Is the support free?
      what can this bot do
      are you ChatGPT
      I love talking to you
      Do you understand human emotions
      apply for a manager position
      do you have openings for operators
      manager login
      change account owner
      add my husband as authorized person
      someone else received my package
      Someone broke into my house
      anyone can see my profile
      is there anyone else on my account
      how many agents can I add to my plan
      invite a team member
      team lunch order
      contact us page is broken
      how do I get in contact with the seller
      contact my bank
      I want to contact the landlord
      speak now album
      talk plan minutes
      how do I set up call forwarding
      connect two accounts
      connect device
      transfer balance between cards
      transfer student application
      pass my driving test
      put a hold on my mail
      get a quote
      get me home
      give feedback to driver
      I need help
      I need a break
      I need someone's address
      person count
      human sized teddy bear
      expert witness fee
      escalator
      raise my credit limit
      send message
      rep counter in the fitness app
      supervise my child account
      staff pick books
      associate degree
      employee discount code
      Get someone to phone me
      Can you call me back ?
      Please call me
      What time can I meet the staff?
      Transfer an employee to a new manager
      I want to transfer someone to a different manager
      Who is my manager?
      virtual agent
      Power Virtual Agents
      I want to transfer $100 to Bob
      Would you be able to help me with a transfer?
      who can I transfer money to?
      Human-Computer Interaction Institute
      Can a person with COVID-19 be vaccinated?
      I've had close contact with someone who has COVID
      Connect to a skill
      Could I speak to someone in the store next tuesday?
      GoodbyeLiveChat
      WorkdayManageEmergencyContact
      is this chat monitored by people
      how do I fire an employee in the system
      does the agent fee include tax
      the operator told me to restart
      where's my agent contract
      I want to be called back
      when do reps start work
      tell the driver to wait
      someone from support emailed me a form
      talk about the weather
      my team needs access
      add agent to queue
      customer service job interview
      connect my email
      can people see my address
      can I speak at the event
      who do I pay
      is your company hiring
      I met a nice person
      transfer my pension
      people finder
      can I bring someone with me
      help with billing
      please no calls
      my agent sold me the wrong policy
      what does the returns department do
      I spoke to a representative yesterday and my refund still hasn't come
      the person who delivered my parcel was rude
      how do I become a customer service representative
      what are the opening hours of customer support
      don't connect me to anyone
      I don't need a human, you can do it
      are you a robot or a person
      am I talking to a real person?
      can you put someone else on my account
      transfer money to someone
      I want to change my operator to Vodafone
      how do I talk to my doctor about this
      connect my phone to the car
      put me on the waiting list
      get me a quote for one person
      a table for four people
      does the tour come with a human guide
      the agent never called me back
      is there a fee for speaking with an agent
      how many people work in your team
      I want to report a person for abuse
      the user agent string is wrong
      real estate agent near me
      book an appointment with an advisor for next week
      travel agent commission rates
      manage my account
      account manager login
      I'm a support engineer, where do I apply
      send a message to the seller
      personal loan
      what is human insulin
      can someone else pick up my parcel
      can I bring a person with me
      how do I give someone access to my account
      my representative has power of attorney
      the cleaning agent ruined my sofa
      operator manual for the drill
      help me talk to my bank in Spanish
      speak English please
      let me talk
      I want to talk about my bill
      I need help with my order
      let me see my balance
      show me the staff discount
      I want to cancel my appointment with the specialist
      do agents work on weekends
      no I don't want to talk to anyone
      thanks, your agent was very helpful
      your colleague promised me a voucher
      supervisor approval for time off
      cancel the agent request
      what can a live agent do that you can't
      I'd like to transfer my policy to another person
      does support cost extra
      the driver was talking on the phone
      can I speak to the driver
      I want to chat with friends in the app
      person to person transfer limits
      my manager needs an invoice
      go to billing
      back to orders
      proceed to payment
      continue to payment
      skip to delivery
      return to payments
      go to claims
      go to my orders
      jump to bookings
      move to credit card
      go to management
      go to data protection
      the agent I spoke with was lovely
      the support guy fixed it, thanks
      what does an adjuster do
      is my adjuster assigned yet
      when will the engineer arrive
      the engineer didn't show up
      my engineer appointment
      I need to change my engineer visit
      how much does an engineer earn
      can the engineer bring a spare part
      I work in management
      order management system
      upgrade my device management plan
      assign me a new seat
      assign me a password
      pair me a headset
      pair my headphones with the tv
      set me up with online banking
      hand this over to the courier
      can I hand my parcel over to someone else
      leave the parcel with someone
      let me through the paywall
      shift my delivery to Monday
      get past level 3
      interact with the map
      how do I interact with other players
      ping my phone
      I want to work with people
      I want to work for you
      marketing emails unsubscribe
      stop sending me marketing
      retention period for my data
      data protection policy
      corporate discount
      wholesale prices
      new customers discount
      I am a new customer
      lost and found hours
      I lost my bag, lost and found
      my assistant booked the flight
      google assistant integration
      does it work with alexa
      order an assistant device
      no bots on my server please
      how do I build a bot
      bot traffic on my site
      machine learning course
      my washing machine is broken
      return my coffee machine
      stop the automated payment
      cancel automatic renewal
      I hate waiting
      I'm tired of this app crashing
      I never got my order
      nobody answers the phone
      nobody helped me yesterday
      your agents are useless
      your support sucks
      rate the agent
      I want to thank the agent
      thanks for connecting me
      who made this bot
      who are you
      what are you
      could you explain that
      speak to me in French
      explain this to me
      can I talk to my husband through the app
      can I message my driver
      how do I message another user
      contact the seller about the item
      reach the gate on time
      will someone be home to receive it
      somebody hacked my account
      someone is using my login
      anyone can edit my document
      give my account to someone else
      put it on my card
      put me down for two tickets
      put my order on hold
      put me on the newsletter
      transfer my balance to savings
      connect me to the wifi
      redirect my parcel
      refer a friend
      refer a person and earn
      escalator broken at store
      person of interest
      change the lead passenger
      operator error code 5
      tour operator contact
      expert mode
      the expert review of the laptop
      staff uniform sizes
      boss fight tips
      manager role permissions
      password manager
      task manager won't open
      customer service is terrible
      customer service job
      human hair wig
      human verification failed
      prove I am human
      I am human
      I'm not a robot checkbox
      I am not a robot
      captcha says I'm a bot
      can I change my appointment with the nurse
      does the hotel have a concierge
      is the front desk open at night
      front desk hours
      when does HR pay out
      HR policy on leave
      send my payslip to HR
      what is level 2 support
      the manager was rude to me
      I'd like to leave feedback for the manager
      I want to compliment an employee
      how do I add a team member
      invite a colleague to my workspace
      invite a member to the group
      remove a user
      add someone to the call
      share a document with someone
      how do I chat with my team
      start a group chat
      chat history
      delete chat
      contact details
      contact lenses price
      update my contact information
      save a contact
      export contacts
      talk about pricing
      I want to speak at your event
      public speaking class
      are you there
      hello?
      is this a real company
      is this chat real
      how human are you
      are humans reading this
      do humans read these chats
      which AI model are you
      what's your favourite robot
      robot vacuum price
      robot lawn mower warranty
      computer repair
      fix my computer
      my laptop won't connect
      I can't connect to the server
      connection lost
      call dropped
      transfer fee
      airport transfer
      transfer photos to my new phone
      bank transfer to another person
      money order
      put the item back
      put me on do not call list
      give it to me
      give me the address
      get me out of this contract
      find me a hotel
      find a store
      find an agent near me
      find a dealer
      local representative for my country
      sales representative salary
      sales associate position
      become an agent
      agent commission
      agent portal login
      insurance agent license
      state representative
      house of representatives
      support documents
      does your phone support 5G
      customer support is not answering my emails
      I emailed support last week
      I already contacted support
      my question wasn't answered
      who is the manager of the Leeds store
      who approved my claim
      who delivers my parcel
      what's my adviser's name
      is my adviser on holiday
      my advisor said I qualify
      specialist appointment referral
      GP referral to a specialist
      consultant fee
      hire a consultant
      humanities degree
      human size mannequin
      person holding a package photo
      missing person report
      personal trainer booking
      in person classes
      is this done in person or online
      how many persons can stay
      no one told me
      someone told me you have a sale
      someone ordered with my card
      can someone use my ticket
      do I need a person to sign
      need someone to deliver on Sunday
      need help installing
      help me choose a phone
      please advise
      please assist
      escalating prices
      manager discount
      operator precedence in python
      staff meeting time
      crew schedule
      team building ideas
      team fortress
      department store hours
      which department sells shoes
      change billing date
      when is the next sale
      return policy
      start a return
      claims form
      fraud alert on my card
      accounts payable invoice
      stop texting me
      never mind
      no thanks
      I don't want any help
      I hate you
      you are stupid
      go to payment methods
      skip to the end
      back to menu
      do I need an agent to sell my house
      what does a live chat agent earn
      your reps are great
      someone in my family died
      is someone coming today
      is my technician available tomorrow
      when is the technician available
      are there any rooms available
      are there any agents in Boston
      find an agent in my area
      find a broker
      agent directory
      update agent
      get agent license
      support for Windows 7
      does it support bluetooth
      human centipede movie
      want a refund
      need a receipt
      get receipt
      contact tracing
      contact sport insurance
      reach level 10
      reach heating temperature
      send me a code
      send me the form
      send me to the login page
      switch to dark mode
      switch to annual billing
      switch to English
      switch plans
      speak up
      talking clock
      complaint form
      complaint number 5566
      I have a complaint
      I have a complaint about the driver
      what's your complaint policy
      ask a question
      ask about delivery
      call in sick
      call center headset
      call my bank
      consultant visa
      account executive certificate
      have a nice day
      have a chat room
      anyone can join
      anyone over 18
      person name on the ticket is wrong
      the name of the person on the booking
      add second person
      my wife is the account manager
      boss mode
      be my boss
      your boss is Elon Musk?
      you are a good agent
      you're a great assistant
      are you an agent
      is there anyone over 60 discount
      is there someone I can leave the key with
      how do agents get paid
      do I talk too much
      can you hand me a voucher
      pass the security check
      passport application
      live score
      live stream help
      live in person event
      real madrid tickets
      real person identity check
      see a doctor
      I need to see a specialist for my knee
      ask a friend
      ask my manager for approval
      tell my agent I said hi
      someone from your company called me
      someone from your office visited my house
      someone knocked on my door claiming to be your agent
      is this email from your support team real
      a person claiming to be your employee called me
      an agent told me I would get a refund
      I was promised a call by an agent
      my manager asked me to get an invoice
      let me know when an agent has shipped it
      contact us page
      chat with us widget
      sales team targets
      sales forecast
      talk to text feature
      speech to text
      message boards
      message failed to send
      human in the loop setting
      add human approval step
      people also ask
      how many people can use one account
      people I follow
      invite people
      two people
      the person I bought it from
      another person is on my account
      can another person drive the rental
      add another driver
      additional person fee
      manager fee
      agent fee refund
      advisor fees
      what's the advisor charge
      operator not found error
      customer number
      support number format
      service outage
      service plan
      car service
      service my car
      service fee
      self service
      room service
      room service please
      delivery service
      streaming service
      is service down
      internet service not working
      expert installation
      expert advice on shoes
      assistant manager position
      shop staff discount
      crew cabin
      I need someone to cancel my order
      I need to cancel someone's order
      get someone's address
      what if someone steals it
      does anyone sell this
      anyone else having this issue
      who else has this problem
      has anyone seen my bag
      nobody came
      technician appointment time
      send a technician
      send someone to fix my boiler
      book an engineer
      I chatted with an agent and it was solved
      I was chatting with an agent and got disconnected
      does an agent need to approve it
      can my agent see my documents
      what information do I give the agent
      will a technician call before arriving
      where is my technician
      track my technician
      who will be my instructor
      when does the manager start work
      change the manager on my account
      I manage a team of ten people
      send an email to my team
      our staff can't log in
      our employees need access
      how do I pay my staff
      the receptionist told me to come here
      I need a receipt from the front desk
      the bot gave me the wrong link
      the robot lawnmower stopped
      is this automated
      do you use AI
      I like talking to you
      talk dirty to me
      can we talk about the weather
      who should I vote for
      who do I make the cheque out to
      who can sign the form
      person in the photo
      human food for dogs
      transfer ownership to my brother
      hand luggage size
      put someone on the waiting list
      assist me with my order
      option to pay later
      ways to pay
      get my order reviewed
      expert review
      arrange a delivery
      file a claim
      file a complaint about a seller
      are you able to connect to my bank
      is my chat private
      move my booking to Friday
      the person on the phone told me no
      the colleague I spoke to forgot me
      can the courier come tomorrow
      get someone to pick up the parcel
      which staff speak German
      send this file to my accountant
      your staff is friendly
      I pressed the wrong button
      am i talking to a real person?
      is this a live person or ai
      what's the name of your manager
      are you smarter than a human
      i don't need an agent
      don't transfer me again
      no need to escalate
      no bots on my server
      Find an agent
      find a travel agent near me
      i'm looking for a real estate agent
      how do i become an insurance agent
      can i contact my landlord through the app
      where do i log in as an agent
      customer service hours
      what are the opening hours of your support team
      is customer service open on sundays
      call me back please
      can someone call me tomorrow at 9
      i'd like a callback
      request a call back from sales
      what is your phone number
      i want to transfer money to another person
      transfer 50 dollars to my friend
      how do i transfer my number to another provider
      can i transfer my ticket to someone else
      connect my phone to the wifi
      how do i connect the printer
      my tv won't connect
      i want to talk about my bill
      can we talk about the refund
      i need help with my order
      who is your ceo
      i need to contact hr about my payslip
      how many people work there
      i want to book an appointment with a doctor
      schedule a meeting with an advisor for next week
      cancel my appointment with the consultant
      the agent was very rude to me
      i spoke with a representative yesterday and nothing happened
      an agent told me to come here
      the person at the desk didn't help
      send an email to support
      what's your support email address
      write a letter to the manager
      Write to us
      find a librarian
      florist near me
      book a stylist
      when is the plumber coming
      gardener wanted
      designer handbags
      who is my broker
      writing to us
      how do i add a person to my account
      add another user to my team
      change the account representative on file
      how much does a live agent earn
      do you have job openings for customer service representatives
      i want to work as an operator
      human error on my invoice
      can a person with diabetes take this
      is anyone else having this problem
      is there someone who can repair my dishwasher
      can someone pick up the parcel for me
      can another person collect my order
      i want to talk to my friend on messenger
      how do i chat with my match
      do you speak spanish
      i don't want to talk right now
      thanks, the agent solved it
      what does the escalation policy say
      live tv channels
      is there a person limit on the booking
      how do i delete the live chat widget from my site
      is the agent portal down
      how can i contact my seller
      contact my doctor
      how do i contact my driver
      message the host
      i want to talk to my account settings
      i want to send a gift to somebody
      can someone else sign for the package
      i need to add an authorized representative to my account
      my representative at the bank left
      do i need to speak to someone to cancel
      what can an agent do for me
      how long until an agent answers
      how long does it take for support to respond
      your support is terrible
      support ticket number
      where can i find my ticket
      how do i become a customer service agent
      rate my conversation with the agent
      the person who delivered my parcel was great
      can i bring someone along to the event
      i don't want to wait for an agent
      no agent needed thanks
      never mind i don't need anyone
      stop sending me messages
      link my profile to facebook
      transfer of ownership
      transfer my prescription to another pharmacy
      how do i escalate privileges in windows
      can you call the restaurant for me
      i am calling about my invoice
      are real people reading these messages
      you sound like a human
      do you have feelings like a person
      what languages do your agents speak
      is there a way to talk to alexa
      i talked to a person already
      someone from your team called me yesterday
      who called me from this number
      your agents are awesome
      hire more agents
      can my agent log in for me
      my travel agent booked it
      i am a travel agent
      which agent sold me this policy
      agent commission rates
      update agent details
      can a person under 18 open an account
      is this the person in charge of refunds?
      how do i invite people to my team
      can i speak to siri
      i need a support letter
      customer service rating
      why was my chat closed
      is live chat free
      live streaming support
      i'm human let me in
      verify i am human
      text someone a gift card
      talk to text settings
      voice chat isn't working
      contact form
      help center link
      support us
      can you support me with my homework
      operator error
      i spoke to someone in your chat last week about this
      nobody helped me
      no one answered my email
      i don't think i need an agent
      i would rather not speak to anyone
      a friend told me to ask here
      is it your agents or the system that decide
      can your agent come to my house
      can i speak to my account manager next week
      book me a call with an expert
      arrange a meeting with a consultant
      i want to see a specialist
      i'd like to get a quote from an agent near me
      can i change my agent
      my agent is not responding
      name of the person i spoke to
      can we just talk
      talk about football
      tell me about your team
      do you work for humans
      you are not a real person
      i thought you were a real person
      chatgpt
      real time updates
      actual balance
      representative sample
      operating hours
      operations manager job
      transfer window
      connect four
      contactless delivery
      support ukraine
      agent smith
      secret agent
      human design
      i'm a real person not a bot
      i spoke with a real person and she was lovely
      i want to be an agent
      i want to work with you guys
      i want to work for your support team
      we are hiring people
      who is the person on the photo
      who do i talk to in the story
      could you help someone like me
      can someone under 16 use this
      can anybody join the event
      is anyone allowed to enter
      does anyone know when it opens
      does somebody live there
      a person can carry 20 kg
      human centered design
      rep your city shirt
      what is the reps range for squats
      is the manager on duty responsible for theft
      manage my subscription
      manager app download
      operator manual for the lawn mower
      assistant manager salary
      my assistant will pick it up
      do you integrate with live agent software
      how do i set up live chat on my website
      how do i transfer a call on my phone
      escalator broken at the mall
      my ticket was escalated yesterday
      talk plan
      chat stickers
      i want a chat bot for my site
      contact lenses order
      specialist equipment
      thanks for connecting me to the agent
      the agent disconnected
      your agent hung up on me
      how can i rate the agent
      i want to complain about an agent
      i got a call from your agent
      is it safe to share my pin with your agent
      a customer service question
      customer service award
      what does customer service do
      tell your manager thanks
      is my manager notified
      send this to my manager for approval
      add my manager as approver
      talk to my manager about pto
      how do i talk to my boss about a raise
      how to speak to a girl
      can i talk to you about something
      can i ask you something
      i need to ask a question
      i have a question
      i have a problem
      this isn't working
      bye
      you are a nice bot
      i like this bot
      bot name
      is this bot free
      connect to vpn
      how do i connect with friends
      get help with homework
      call taxi
      call me maybe
      human anatomy course
      live music
      real property tax
      rep count
      emergency stop of a machine
      how do I stop a machine
      stop the lawn robot
      cancel the robot vacuum
      are you human?
      is this a chatbot or a person
      do i speak with a real person now
      is anybody reading this or is it ai
      which bot am i talking to
      do you have a boss
      how old is your manager
      i do not want to speak to an agent
      don't put me through to anybody
      i don't need to talk to a person
      no thanks, no agent
      please don't transfer me
      stop transferring me
      no bots allowed in the group
      how do i find an agent near my house
      real estate agents in boston
      travel agent phone number
      how do i get an insurance agent license
      become a delivery agent
      agent dashboard login
      agent portal password reset
      what time does customer service close
      support opening times
      is customer support open today
      customer service phone number
      customer service email address
      when can i call you
      call me on my mobile
      can you call me tomorrow morning
      i want a callback this afternoon
      request a phone call
      i missed a call from your rep
      send money to someone
      transfer money to my wife
      transfer my balance
      transfer my domain to another registrar
      transfer a booking to another person
      connect to bluetooth
      my laptop won't connect to the network
      connect with me on linkedin
      i want to talk about my invoice
      can you talk me through the steps
      i need help with my password
      help me please
      someone help my wifi is down
      who owns this company
      who is the head of marketing
      hr contact
      human resources department email
      how many agents work for you
      make an appointment with an advisor
      book a meeting with a specialist
      cancel my meeting with the consultant
      reschedule my call with the agent
      your staff was very kind
      the rep told me it would be refunded
      i already talked to an agent
      an agent called me yesterday
      the agent gave me wrong info
      email the support team
      mail a letter to head office
      add an employee to payroll
      remove a person from my booking
      change my emergency contact person
      how much do agents earn
      customer service vacancies
      are you hiring agents
      human trafficking hotline
      is it a human mistake
      can a person be allergic to this
      somebody stole my bike
      has anyone else reported this
      is there anybody who fixes bikes
      can my neighbour collect the parcel
      chat with my matches
      speak up i can't hear you
      do you speak german
      we'll talk later
      the agent fixed it thank you
      I already have an agent
      I already have an agent, thanks
      I have an agent at your Dallas office and just need her email
      I have someone at home who can sign
      we have a rep who visits us monthly
      I have a manager
      we already have an account manager
      do I have an account manager
      I'm only human
      does a human check the claims
      agents never respond
      never mind the agent
      I'll call an agent later
      I'll contact my agent
      is this chat monitored by humans
      will I be talking to a human
      do I have to talk to someone to cancel
      I would rather do it myself than talk to an agent
      what should I ask the agent
      I already have a customer service agent
      are there real people behind this company
      connect the agent to Slack
      I'll discuss it with my colleague
      we are looking for agents
      send this to my colleague
      call my agent
      one more person
      I have a rep already, her name is Kim
      what's an escalation manager
      hello? is anyone there?
      hello?? is anybody actually there
      Orchard customer service bot
      our AI agent answers here
      AI Agent
      AI support agent
      a bot for customer service
      it looks like a human wrote this
      Technical support
      I need tech support
      I'm in customer support
      I'm the manager
      chat with other members of the club
      is someone typing?
      Hi, is someone there?
      talk to the owner of the flat
      handoff cancelled
      can the chatbot hand over to a live agent?
      Can a bot transfer customers to an agent?
      what number do I call to reach customer service
      will I have to speak to an advisor to change my plan
      is it free to speak with an advisor
      employee representative
      do I need to call customer service
      is it necessary to talk to an advisor
      is my chat with the agent recorded
      is calling customer service free
      legal person
      you have good advisers
      is the call to support charged
      I've been waiting days for an answer from customer service
      adviser not needed
      download the conversation with the adviser
      after talking to an adviser my contract was extended
      where is the technician
      can an adviser see my pin
      what hours can I call customer support?
      when can I reach your support team
      the chat with the adviser dropped
      I have a problem with a colleague
      i have already spoken to two agents about it
      what did the agent say to you
      your rep said i can get a discount
      no need for an agent, i figured it out
      i'm not a person who complains
      please remove my agent from the account
      can you tell me who my agent is
      is my agent licensed
      find agents in ohio
      talk to my bank for me
      can you send someone to fix my boiler
      can i send a friend to pick it up
      can i transfer my points to a friend
      my card was declined by the machine
      the machine ate my card
      does this robot vacuum come with a warranty
      i don't like the new bot
      what are bots used for
      human-size cardboard box
      how do humans use this
      do people like this product
      how many people work in support
      support price plans
      customer care number india
      give me a call when it's ready
      phone me later
      someone should call me about my claim next week
      let's chat tomorrow
      chat rooms for teens
      how to talk to customers
      speaker volume low
      contact lens solution
      manager special menu
      expert advisor download
      connect the dots game
      forward this email to john
      direct debit
      route to the store
      hand cream
      I don't need help from a human
      my contact details have changed
      do I get a dedicated adviser with premium?
      is a personal adviser included?
      how do I reach you by mail
      I already gave my customer number to the adviser
      the adviser couldn't help me
      no adviser could help me
      I'm angry at your adviser
      apologies to the adviser from earlier
      pass my thanks on to the adviser
      I wanted to thank the adviser
      the tech is broken
      what are your service times
      where's the nearest service point
      I'm looking for a repair service
      what services do you offer
      can I pause the service
      shipping to another person
      voucher for two people
      may a third person come along
      who is insured if someone else drives
      accident with injuries
      my landlord isn't reacting
      I got a letter from your lawyer
      does an agent have to approve it?
      is my application decided by a human or an AI?
      does an AI decide on my loan
      do you work with humans or robots
      I'm interested in robotics
      return my robot vacuum
      my robot mower is broken
      ATM broken
      nearest cash machine
      set up an automatic payment
      the computer won't start
      computer class for seniors
      how do I end the conversation
      are your agents certified
      can an agent refuse my request
      is a single person entitled to help
      I will ask somebody in my team first
      let me check with a person at my company
      I would rather discuss it with someone from our company first
      Our billing team will contact you about the invoice
      let me talk to my wife and get back to you
      I need to ask someone in my family before I order
      I'm speaking to your manager on Friday
      is anyone around?
      Hello? Anybody?
      Hello, is anyone there? I have a question about delivery
      anyone there?
      do you sell dolls with human hair
      I do not like machine made carpets
      You can escalate it in the settings
      How do I become an agent for your company?
      Where do I find my agent's phone number?
      My insurance agent moved, how do I update him?
      Add a colleague to the conversation
      I need to add another person to my booking
      Does your support team work on weekends?
      How many people can join the call?
      I talked with a representative yesterday and she promised a refund
      Can you help me reset my password?
      I want to leave feedback about the agent I chatted with
      Who is my account manager?
      I'd like to schedule an appointment with an advisor
      please call me back tomorrow morning
      What are customer service opening hours?
      Do you have any job openings in customer support?
      I want to transfer money to another person
      Is this chat with a real person or a bot?
      How do I contact the seller of this item?
      My manager needs to approve the expense report
      can I send a gift card to someone else
      The driver called me and said nobody was home
      What does the human resources department do?
      I can't reach your hotline, it is always busy
      Change the contact person on my account
      I want to share my screen with my team
      How do I set up the agent desktop software?
      Thanks to your support agent for the quick reply
      Can I bring another person to the appointment?
      Report a user who is harassing me
      No need for an agent, I figured it out
      Where can I find the contact details of the support team?
      Our clients want to talk to us after office hours
      Is your assistant able to understand German?
      I waited for an hour until an agent answered
      I already have a case open with an agent, what is its status?
      My sister would like to talk to me about her account
      I want to be a customer service representative
      Which agent handled my last call?
      Can you recommend a good travel agent?
      I was on hold with an operator for two hours yesterday
      Our team has 12 members, which plan fits?
      Someone stole my phone
      I need a technician to come to my house on Friday
      How can I rate the conversation with the adviser?
      The person on the phone said my refund was approved
      How do I add my husband as an authorized user?
      what can you do that a human can't
      Is customer support available on Sundays?
      My landlord needs a letter from you
      can a representative sign on my behalf
      Let me know when someone has shipped my order
      Does the operator charge roaming fees?
      I don't want anyone to contact me again
      Tell my colleague that the meeting is cancelled
      Someone from your company called me, who was it?
      Can two people share one account?
      I'm an agent at a travel company, do I get a discount?
      how do i assign a ticket to an agent in the dashboard
      do your drivers speak English
      I was told to speak to my bank
      What's the name of the person who signed my contract?
      my personal information is wrong
      Our customers need to talk to us, does your product offer live chat?
      Is the assistant able to understand French?
      The supervisor of our building lost his badge
      Can I speak at your event?
      When will the courier contact me?
      I'd rather not talk to anyone
      Who do I make the cheque out to?
      may a tenant speak to the caretaker without an appointment
      can I talk to an agent on Sundays?
      do I have to speak to a person to close my account?
      are agents available at weekends
      do you have human support on public holidays?
      when are nurses on duty at the clinic
      does a real person check the applications
      will a doctor see my answers
      what happens if I talk to a supervisor
      can customers talk to a pharmacist in your shops?
      how many operators work at night
      my wife talked to an agent yesterday and he was lovely
      the lady at the desk said I should ask here
      your agent told me the refund was approved
      the nurse I spoke to said the results are in
      my solicitor wants the contract by Friday
      my lawyer will contact you tomorrow
      he told the operator that he was ill
      they said an engineer would call me
      the manager promised that the fee would be waived
      an agent transferred me to the wrong department last week
      I work as a nurse and need a uniform
      I'm looking for a job as a flight attendant
      my doctor prescribed these tablets, are they covered?
      how do I become a claims adjuster
      what does a mortgage broker do
      lawyer fees for a will
      the engineer came yesterday but the line is still dead
      Hello, I bought a kettle in June. The person in the shop was very friendly and told me there is a two-year guarantee. How do I send it back?
      Good morning, our family of five people would like to book two rooms near the beach, is breakfast included?
      am I allowed to ask for a human after midnight?
      is it free to talk to an operator?
      do your agents speak Welsh?
      will a person call me if I fill in the form?
      how soon does an adviser reply to emails?
      is there always a lifeguard at the pool
      are doctors available over Christmas
      who pays if I speak to a lawyer of my own
      what qualifications do your advisers have
      do you record calls with agents
      could a solicitor witness my signature
      the vet said my dog needs a special diet, do you sell it?
      a colleague of yours told me that the parcel was lost
      my neighbour talked to your manager and got a refund
      the receptionist who answered was rude
      the operator hung up on me
      your engineer said he would come back on Tuesday
      she told the nurse about the allergy
      I heard that an agent can waive the fee
      my boss wants a receipt
      my therapist suggested your app
      I am a midwife and want to register for the course
      is the tax inspector a government employee
      I want to hire a solicitor
      compare accountants in Leeds
      change my assigned nurse
      report a driver
      Hi there, on Monday I met one of your consultants at the fair and he gave me a leaflet. The code on it does not work. What is the right one?
      Hello, my son is 16 and would like to travel alone. Does a member of the crew look after him during the flight?
      could I, in theory, ask for a person at any time?
      at what times can one speak to an adviser?
      can minors talk to a counsellor without their parents?
      do people read these messages?
      is the helpline staffed on Christmas Day?
      what languages do your nurses speak
      can I choose which agent I get?
      do I get the same adviser every time
      how are your agents trained
      the agent was going to send me a form
      the pharmacist couldn't find my prescription
      two of your engineers were here and left the gate open
      your colleague Anna helped me a lot, thank her
      my doctor refuses to sign the form
      the judge asked for another document
      someone from your bank phoned me and asked for my PIN
      my accountant does that for me
      I teach nurses at a college
      interpreter rates
      doctor's surgery opening times
      lawyers' letter template
      send an engineer to my house
      find a doctor near me
      book a doctor
      I need a doctor's appointment
      I need a doctor's note
      message from my doctor
      who is my lawyer
      how do I talk to my doctor about pain
      what should I tell the nurse
      what should I ask my lawyer
      is the doctor in today
      does the doctor speak Spanish
      speak with your doctor before taking this
      the pharmacist told me to ask here
      can a nurse give the injection
      can a notary sign online
      will a lawyer contact me
      my accountant needs to talk to you
      my lawyer wants to speak to someone at your company
      should I call a doctor?
      call an electrician
      how much does it cost to talk to a lawyer
      do I need to talk to a lawyer before signing
      I have already talked to a nurse
      I talked to your lawyer last week
      a doctor called me yesterday
      what does an underwriter do
      is there a doctor in this clinic who treats children
      do you have doctors who speak Polish
      can I see a nurse tomorrow
      I am a doctor
      I'm an attorney and need access to the file
      become a paralegal
      engineer jobs
      change my doctor
      add a dentist to my plan
      do I pay when I talk to a therapist
      are the therapists licensed
      doctor on holiday
      accountant software
      notary services
      what documents does the notary need
      recruiters keep emailing me
      can doctors see my chat
      does a pharmacist check the order
      my vet recommended this food
      lawyer directory
      how long does it take to reach a doctor
      when is the physio open
      my husband spoke to the nurse on the ward
      tell my doctor that I feel better
      can you talk to an agent on Christmas Eve?
      is there a charge for speaking to an adviser?
      are your engineers certified
      do nurses answer this chat
      which hours are the lawyers available
      can my wife speak to the agent on my behalf?
      do you pass my data to agents
      what does it take to become a social worker
      my nurse told me to download this app
      the manager apologised to me yesterday
      your adviser recommended this tariff but it is too expensive
      the technician said the router is broken, can I return it?
      an officer stopped me and asked for the certificate
      I spoke with a lady who said the flight is fine
      how do I cancel the appointment with my midwife
      my attorney needs a copy of the policy
      I was told nobody can change the date
      doctor's certificate upload
      list of dentists in network
      who signs the form, the employer or the doctor
      have somebody ring me this afternoon
      can one of your team phone me back
      leave a message for my adviser
      email address of customer service
      what's the number for the help desk
      how do I contact you by post
      contact details for the billing department
      when does the support desk open
      is reception open on bank holidays
      support chat hours
      I'd like to book a slot with a consultant
      reschedule my meeting with the adviser
      cancel the engineer visit
      what time will the engineer arrive
      I want to make a complaint about an employee
      your staff were rude to me
      nobody answers my calls
      the agent who served me gave wrong advice
      I've been on hold for forty minutes
      thank the operator for me
      you're a great agent
      hey assistant
      good morning team
      good evening, operator
      are you the manager?
      who runs this company?
      who is in charge of privacy here
      transfer money to another person
      transfer ownership to somebody else
      transfer my booking to a colleague
      connect my headset
      link my account to an employee
      connect to the server
      put my account on hold
      put someone else on my policy
      add a person to the booking
      how many people can share a room
      tickets for four persons
      is there a manager's discount
      where do I find the admin panel
      make me an admin
      assign a supervisor to the project
      invite an agent to my workspace
      create a support team
      set up agent routing
      build a chatbot
      train the assistant
      turn off the bot
      how does the bot work
      does the bot understand Spanish
      switch to Spanish
      I want to speak French
      talk slower please
      talk to me
      let's talk about my order
      help me choose a plan
      I need support for my laptop
      technical support for printers
      is technical support included
      sales of the year
      book a sales demo
      customer support jobs
      become a representative
      nearest branch manager's email
      call the police
      my colleague can't log in
      my employee needs access
      one of my people lost a badge
      speak to a person in a dream
      human trials
      live music tonight
      can I talk to an agent on bank holidays
      do I get charged for speaking to an adviser
      who answers the chat after midnight, people or a bot
      are calls with advisers recorded
      the agent told me to restart the router
      my neighbour said he spoke to a lawyer and won
      she asked if she could speak to the manager and they refused
      I am a nurse and want to order uniforms
      my solicitor needs a copy of the deed
      how do I become a mortgage broker
      is a prescription from any doctor fine
      wee question, when do ye shut the morra
      what does a claims handler earn
      the broker fee on my statement is wrong
      lawyer contact
      contact a doctor
      nurse chat rooms
      travel agent contact
      doctor talk
      he asked whether he could talk to a manager and they said no
    `),
  },
  newest: {
    asking: lines(`
      get me someone else
      yo can i holla at a real person
      is there not a single person I can speak with
      i aint talking to no machine
      can u get ur manager
      lemme speak 2 a rep
      just put somebody on
      this bot is useless get me someone who knows what they are doing
      could a colleague of yours take this over please
      I'd be grateful if a member of your team could join this chat
      kindly assign a human to my chat
      speak to a custommer representitive
      need 2 speak w/ a rep asap
      can I have a word with somebody in accounts
      want to chat with the support guys
      can someone from the finance crew answer me right now
      I wish to speak with the director
      let me talk with your developer
      hey where is the real staff at
      someone else from your team
      I'd rather be explaining this to a person
      gies a human
      connect me out of this menu to an operator
      talk 2 agent
      let me type to an agent
    `),
    other: lines(`
      send a message to support
      please write a message to the complaints team
      the director of the film is whom
      a documentary about its director
      my director wants the numbers
      the person I live with wants a card too
      is a person under 18 allowed to open an account
      someone used my card in Spain
      transfer the warranty to the new owner
      can I transfer my points to someone else
      who is the manager of the Leeds branch
      agent code for new policies
      representative example of the loan
      have you spoken to my manager about the invoice
      live chat keeps disconnecting
      leave a note for the courier
      give me a guide to the city
      does someone else have this bug
      stop talking like a robot
      I am a real person you know
      is anyone on duty on sundays
      who is on duty
      2 persons
      Person A
      a course on human computer interaction
      what types of employee are there
    `),
  },
};
