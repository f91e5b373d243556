import { lines, type Sample } from "./sample.ts";

/** Names of intents, topics, flows and actions as designers write them. */
export const names: Sample = {
  tuning: {
    asking: lines(`
      TalkToAgent
      talk_to_human
      transfer.humano
      escalate
      Escalate
      handoff
      human_handoff
      live_agent
      LiveAgent
      AgentRequest
      TalkToHuman
      speak.representative
      Kundenservice_sprechen
      agente_humano
      OPERATOR_REQUEST
      connect_to_agent
      Human Handover
      agent
      operator
      Mensch
      Mitarbeiter sprechen
      conseiller
      parler à quelqu'un
      hablar con una persona
      talk to someone
      real person please
      support.human_agent
      SpeakToAgentIntent
      human-escalation
      smalltalk.agent.human_request
      Escalation
      request_live_agent
      hablar_con_agente
      falar_com_atendente
      MitarbeiterSprechen
      ParlerConseiller
      transfer_to_human
      TransferToAgent
      customer_service_representative
      CustomerServiceAgent
      General_Connect_to_Agent
      Contact Support
      action_handoff_human
      contact_human
      medewerker_spreken
      parlare_con_operatore
      wants human
      send_to_agent
    `),
    other: lines(`
      agent_login
      human_resources
      AgentAvailability
      user_agent
      AreYouHuman
      smalltalk.agent.are_you_human
      smalltalk.agent.age
      agent.acquaintance
      smalltalk.user.back
      operator_manual
      estate_agent_search
      FindTravelAgent
      BookAdvisorMeeting
      customer_service_hours
      CustomerServiceNumber
      CallMeBack
      callback_request
      RequestCallback
      transfer_money
      money_transfer_to_person
      supportHours
      SupportTicketStatus
      order_status
      PersonalData
      number_of_people
      PersonName
      contact_details
      transfer_funds
      employee_discount
      RepresentativeSample
      handle_returns
      deescalate
      agent_feedback
      help
      Greeting
      Fallback
      Goodbye
      anything_else
      Thanks
      cancel_order
      service_outage
      team_members
      hand_wash
      Speak Spanish
      live_scores
      chitchat
      no_agent
      NoAgentsAvailable
    `),
  },
  unseen: {
    asking: lines(`
      SpeakWithRepresentative
      need_human
      ChatWithAgent
      human.request
      TransferToLiveAgent
      GetHuman
      HumanAgent
      live-chat
      agent_handoff
      HandoverToHuman
      escalate_to_agent
      operator_please
      WantsOperator
      RealPerson
      connectToRepresentative
      customer.service.agent
      SpeakToManager
      Ansprechpartner_gewuenscht
      KundenberaterKontakt
      contactar_agente
      humano
      atendente_humano
      contacter_conseiller
      demande_humain
      OperatoreUmano
      Prata_med_handlaggare
      Rozmowa_z_konsultantem
      オペレーター接続
      Talk To A Person
      TalkToSupport
      default_escalation
      global_agent_request
      switch_to_agent
      chat_with_human
      Agent Escalation
      FALLBACK_HUMAN
      ask_for_human
      speakToSomeone
    `),
    other: lines(`
      agent_signup
      human_or_bot
      AgentSchedule
      bot_identity
      chatbot.are_you_a_person
      UserGuide
      ticket_agent_fees
      InsuranceAgentLocator
      ScheduleAdvisorCall
      support_phone_number
      ServiceHours
      ScheduleCallback
      send_money_to_friend
      personal_loan
      PersonCount
      contact_form
      hr_policies
      employee_onboarding
      sample_representation
      return_item
      rate_agent
      Feedback
      Welcome
      StartOver
      CloseAccount
      HandbagReturns
      travel_agents_nearby
      live_tv
      shipping_agent_contact
      operating_hours
      teamwork
      service_plan
      reset_operator_password
      AgentCommission
      callForwarding
      InstructionManual
      people_search
      special_offers
    `),
  },
};
