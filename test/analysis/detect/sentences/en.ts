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
    `),
  },
  unseen: {
    asking: lines(`
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
    `),
    other: lines(`
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
    `),
  },
};
