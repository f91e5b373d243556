import type { Language } from "../language.ts";

export const en: Language = {
  tag: "en",
  lexicon: {
    human: `warm_body flesh_and_bone human humans human_being human_beings humanbeing human_person hooman humanoid flesh_and_blood
      living_soul real_one somebody_with_a_pulse someone_with_a_pulse anyone_with_a_pulse someone_with_a_brain somebody_with_a_brain
      humanplease agentplease someone_human somebody_human anyone_human human_humans`,
    role: `coordinator executive admin administrator moderator helper advocate team_rep chat_agent phone_agent support_person service_agent
      customer_success_manager agent agents representative representatives rep reps csr csrs csa operator operators advisor advisors adviser
      advisers associate associates specialist specialists expert experts consultant consultants employee colleague colleagues coworker
      coworkers co_worker co_workers supervisor supervisors manager managers mgr boss bosses superior superiors staff staffer staff_member
      staff_members team_member crew_member member_of_staff members_of_staff member_of_the_team member_of_your_team member_of_your_staff
      member_of_the_staff members_of_your_team teammate team_lead team_leader technician technicians tech_guy counselor counsellor
      caseworker case_worker person_in_charge person_in_authority someone_in_charge somebody_in_charge someone_higher_up higher_up
      higher_ups higherup account_manager case_manager liveagent liveperson live_agents assistant_manager duty_manager head_office
      service_person real_agent cs_rep cs_agent personnel account_executive helpdesk_person salesperson salespeople salesman saleswoman
      sales_person sales_assistant shop_assistant head_of_department department_head decision_maker point_of_contact troubleshooter
      case_handler claims_handler complaints_handler store_manager floor_manager branch_manager general_manager line_manager
      regional_manager area_manager shift_manager shift_lead shift_supervisor service_manager support_engineer support_guy support_worker
      support_staff customer_service_lady customer_service_guy sme subject_matter_expert personal_banker personal_advisor product_expert
      receptionist receptionists whoever_is_in_charge whoevers_in_charge whoever_can_help whoever_is_responsible`,
    person: "person individual persons live_body",
    someone: `someone somebody anyone anybody some1 sum1 sm1 any1 sumone somone some_one some_body any_one smbdy smb someones whoever
      whomever one_of_you one_of_your_guys one_of_your_people one_of_your_lot one_of_your_team one_of_your_staff one_of_the_team
      one_of_the_staff someone_live somebody_live anyone_live someone_with_authority somebody_with_authority someone_with_power
      someone_with_experience someone_with_knowledge someone_with_more_experience somebody_with_experience`,
    folk: `another_one concierge clerk clerks attendant attendants teller officer nurse professional dispatcher handler worker workers
      responder members team_members people folks guy guys lady ladies man woman fellow dude gentleman body anyone_else somebody_else
      someone_else one_of_yours party engineer engineers director banker underwriter adjuster pharmacist assistant assistants salesforce
      tutor advocate_for counterpart another_person employees`,
    desk: `with_us to_us customer_service customer_services customer_support customer_care customer_relations customer_success
      customer_helpdesk customerservice customersupport customercare client_service client_services client_support client_care
      guest_services guest_service member_services member_service member_support user_support consumer_service cust_service cust_support
      cust_serv cust_svc customer_svc customer_serv customer_helpline customer_help customer_assistance client_relations tech_support
      technical_support it_support live_support online_support phone_support human_support human_help human_assistance human_interaction
      human_contact human_agent human_operator human_advisor human_touch human_attention human_intervention human_response
      human_representative personal_assistance live_chat livechat live_help live_assistance live_service live_person live_human live_agent
      live_representative live_rep live_operator live_advisor livesupport help_desk helpdesk service_desk call_center call_centre
      contact_center contact_centre front_desk front_office reception switchboard helpline hotline support_line service_center back_office`,
    area: `service services billing sales claims accounts accounting finance technical tech retention cancellation cancellations returns
      refund refunds shipping fraud loan loans mortgage mortgages payment payments order orders delivery warranty complaints complaint
      warehouse security legal hr logistics bookings booking reservations reservation insurance_claims lending collections onboarding
      enrollment admissions dispatch repair repairs maintenance parts credit card cards dispute disputes care customer client account
      product pharmacy membership compliance risk investment wealth renewals bereavement escalation_team licensing payroll resolution
      retentions loyalty engineering underwriting marketing procurement purchasing invoicing chargebacks chargeback housekeeping radiology
      cardiology wholesale guest_relations credit_control lost_and_found business_banking trust_and_safety data_protection installations
      activations management upper_management senior_management moving_home new_customers existing_customers corporate premium_support
      council_tax public_relations`,
    team: `support team teams department departments dept division unit desk office crew staff_team group squad center centre line section
      branch member`,
    bot: `bot bots chatbot chatbots chat_bot chat_bots robot robots robo machine machines computer computers ai a_i automation automated
      automated_system automated_replies automated_responses automated_answers automated_messages automated_response automated_nonsense
      automatic_replies automatic_answers automatic_responses canned_responses canned_answers canned_replies virtual_assistant virtual_agent
      virtual_assistants virtual_agents recording ivr answering_machine algorithm chatgpt gpt alexa siri program software automaton
      voice_assistant digital_assistant auto_reply auto_replies auto_response auto_responses autoresponder artificial_intelligence
      language_model llm clanker phone_tree automated_line automated_menu automated_voice automated_assistant automated_agent chat_robot
      chat_program voicebot voice_bot bottie prerecorded_message pre_recorded_message scripted_answers scripted_responses scripted_replies
      generic_answers preset_answers preprogrammed_answers`,
    talk: `if_i_talked if_i_spoke have_a_conversation have_a_conversation_with took_with check_with speak speaking talk talking talks chat
      chatting converse conversing communicate communicating discuss discussing consult consulting have_a_word a_word_with have_a_chat
      have_a_talk get_in_touch getting_in_touch in_touch in_contact get_hold_of hold_of get_a_hold_of ahold_of reach reaching reach_out
      contact contacting deal_with dealing_with engage liaise message messaging text texting write writing type typing spk spek speek tlk
      tlak tak talkto speakto speakwith talkwith chatwith hear_from hear_back_from confer correspond have_words handled_by read_by
      reviewed_by answered_by have_a_quick_word have_a_quick_chat quick_word quick_chat interact interacting complain_to raise_this_with
      take_this_up_with take_it_up_with take_that_up_with run_this_by run_it_by sort_this_out_with sort_it_out_with go_over_this_with
      explain_my_problem_to explain_this_to explain_it_to explain_my_issue_to explain_my_situation_to explain_my_case_to touch_base
      get_support_from served_by attended_by attended_to_by dealt_with_by ping dm chit_chat dialogue speakin talkin chattin spaek tlking
      looked_at_by looked_into_by checked_by sorted_by helped_out_by assisted_by need_to_tell want_to_tell would_like_to_tell
      id_like_to_tell file_a_complaint_with lodge_a_complaint_with make_a_complaint_to raise_a_complaint_with`,
    link: `patch_me patch_us get_through getting_through got_through connect connected connecting conect transfer transferred transfered
      transferring transfering transfr forward forwarded redirect redirected reroute rerouted route routed patch_through put_through
      putting_through referred refer put_thru patch_thru assign_me hand_this_over hand_me_over hand_us_over hand_this_chat_over
      hand_the_chat_over hand_this_off hand_me_off trnsfer tranfer trasnfer conect_me reconnect reconnected reconnecting give_me_access_to
      rejoin reassign_me`,
    pass: `file loop_me_in hop point_me report raise fallback put pass passed switch switched direct directed bring send sent take move swap
      hand handed handed_over hand_over link loop go going jump skip escalated_up turn_over turn_this_over bump come back hook flag return
      skip_ahead proceed continue set_me_up pair_me shift_me turn_me_over lead_me guide_me let_me_through let_us_through shunt resume`,
    escalate: `transfer_call call_transfer transfercall calltransfer put_me_through put_us_through get_me_through transferme connectme
      escalate escalated escalating escalation escalations handoff hand_off handover handoffs takeover human_takeover escalatetohuman
      talktohuman talktoagent transfertoagent humanhandoff speaktoagent put_me_thru put_us_thru get_me_thru let_me_speak_to_them
      let_me_talk_to_them let_me_speak_with_them let_me_talk_with_them want_to_speak_to_them want_to_talk_to_them want_to_speak_with_them
      dont_want_to_talk_to_you dont_want_to_speak_to_you dont_want_to_talk_with_you dont_want_to_speak_with_you dont_want_to_chat_with_you
      dont_wanna_talk_to_you dont_wanna_speak_to_you do_not_want_to_talk_to_you do_not_want_to_speak_to_you do_not_wish_to_speak_to_you
      do_not_wish_to_talk_to_you not_talking_to_you not_speaking_to_you not_speaking_with_you hate_talking_to_you tired_of_talking_to_you
      sick_of_talking_to_you done_talking_to_you done_with_you need_to_talk_to_them need_to_speak_to_them need_to_speak_with_them
      transfer_my_chat transfer_this_chat transfer_the_chat transfer_my_conversation transfer_this_conversation transfer_my_call
      transfer_this_call open_live_chat open_a_live_chat start_a_live_chat contact_sales speak_to_cs talk_to_cs contact_cs speak_with_cs`,
    want: `appreciate desperate insist_on hoping_to looking_to ready_to time_to dying_to press_for dial_for requests start begin initiate
      want wants wanna wana wanting need needs needing require required requires requiring demand demanding prefer rather request requested
      requesting would_like would_love would_prefer would_rather id_like id_love id_prefer id_rather d_like like wish insist wanted needed
      looking_for looking ask_for asking_for ask asking wait_for waiting_for waiting wait begging_for hoping dial press seek seeking trying
      attempting desire after_a could_use any_chance_of grateful_for option_for ive_got_to weve_got_to i_have_got_to hankering craving
      please_assign would_be_nice_to would_be_good_to would_be_great_to would_be_easier_to would_be_better_to question_for query_for
      inquiry_for`,
    give: `rope_in pull_in loop_in involve give giving gimme get getting got_to_have have find fetch grab show lend obtain see provide
      summon where_is where_are wheres bring_in bring_me bring_us bring_on have_got get_me get_us call_in giv gib arrange arranging`,
    help: `get_involved weigh_in chime_in jump_on hop_on assistance involved get_back help helps helping helped assist assists assisting
      assisted answer answers answering answered respond responds reply replies take_over takes_over look look_at looks_at take_a_look
      looking_at handle handles handling sort solve solves resolve fix explain join step_in jump_in review check deal understand understands
      advise walk serve attend attention intervene knows know listen sort_out figure look_into investigate take_care speaks show_up a_hand
      hep halp hlp`,
    call: "call calling phone ring",
    later: `in_the_store in_store at_the_branch in_the_branch in_branch next_monday next_tuesday next_wednesday next_thursday next_friday
      next_week at_the_store call_with a_call call_back callback callbacks call_me call_us called_back phone_me ring_me call_me_back
      ring_me_back ring_back phone_back calls_me call_u appointment appointments meeting meetings schedule scheduling viewing consultation
      session interview demo visit give_me_a_call give_me_a_ring return_my_call voicemail`,
    modal: `can could will would may might should shall must able is_it_possible would_it_be_possible possible any_chance chance
      is_there_a_way there_a_way way allowed cud cn ought gonna do_you_mind_if would_you_mind_if is_it_ok_if is_it_okay_if is_it_alright_if
      why_wont_you why_cant_you is_it_possible_for would_it_be_possible_for`,
    be: "is are isnt arent am be being isn_t",
    there: `do_you_have do_you_guys_have have_you_got you_got is_there are_there there_is there_are theres is_any are_any arent_there isnt_there
      aint_there`,
    thisis: "is_this is_that is_it was_this was_that this_is_a this_is_an",
    do: "do does doing",
    let: "let lets allow allowing leave make makes",
    not: `not dont doesnt do_not does_not never cannot cant can_not wont isnt_a neither without no_longer wouldnt didnt_want no_need avoid
      refuse no_more havent_asked cancel`,
    no: "nope no none",
    enough: `nonsense crap garbage useless_bot done_talking_to hate hating stop enough tired sick fed_up skip_the skip_this quit instead_of
      rather_than instead_of_a other_than done_with bypass dislike away_from out_of this_stupid useless_useless screw over_the forget
      distrust get_past get_around get_round getting_past anything_but everything_but anyone_but anybody_but why_am_i_still_talking
      why_am_i_talking why_am_i_still_chatting`,
    or: "or",
    i: "i we im ive ill id weve i_d",
    me: "me us myself",
    you: "you u ya youre yourself",
    others: "he she they him her them his_or_her customers users clients patients everyone everybody",
    your: "your ur yours yr",
    my: "my our mine his their her_own a_friend",
    article: "a an the some any this that these those one another every n da one_of one_of_your one_of_the of",
    real: `real live actual living breathing genuine alive true legit flesh sane thinking normal bloody_human actually_human proper real_life
      real_live realy non_automated`,
    quality: `qualified competent different other senior experienced knowledgeable right responsible appropriate next free skilled trained
      dedicated certified relevant new regular nice kind same more nearest higher level specific particular good better certain smart
      friendly local authorized second first virtual`,
    free: "available",
    tongue: `english spanish french german dutch italian chinese arabic hindi portuguese russian english_speaking spanish_speaking my_language`,
    filler: `an_hour for_an_hour for_hours all_day on_the_phone on_the_line on_the_other_end on_the_chat for_a_change in_real_life
      to_no_avail i_mean there wondering was_wondering if_i_could i_was_wondering_if wondering_if was_hoping already i_said i_asked_for
      i_asked_to_be asked_for already_asked even_though yo dammit fml pronto hurry please pls plz plse plis pleas kindly just now right_now
      right_away asap immediately urgently urgent today really simply maybe possibly literally honestly actually thanks thank_you thx ty ok
      okay yes yeah yep so then well again instead directly quickly here fast soon damn fucking fuckin goddamn bloody straight straight_away
      perhaps finally only ideally preferably also too still already_said sir madam maam mate bro in_person online in_chat in_the_chat
      on_chat over_chat via_chat by_chat rn at_once this_instant further always ever for_once for_me for_us at_all if_possible
      as_soon_as_possible in_here on_here alright sorry excuse_me lol omg wtf ffs ugh argh um uh hmm oh and but however 0 zero emergency
      somehow even once definitely quick very_urgent very much cmon come_on both anywhere o stupid dumb useless bad silly
      i_already_asked_for i_keep_asking_for ive_asked_for i_have_asked_for for_the_love_of_god for_gods_sake for_christs_sake
      for_heavens_sake jesus bloody_hell screw_this forget_it never_mind nvm fgs three_times 3_times two_times twice many_times
      several_times multiple_times a_hundred_times a_million_times 10_times 5_times five_times seriously genuinely truly absolutely surely
      for_real`,
    greeting: "good_morning good_afternoon good_evening greetings dear hi_there hey_there hello_there hi hello hey hiya",
    to: "to with w 2 wit onto via",
    at: "through over from in at on by into out up off off_of within around under along",
    about: `about regarding concerning re regards as because since for with_regard_to with_regards_to in_regards_to in_regard_to with_respect_to
      on_behalf`,
    who: `whom who_can who_do who_should who_could who_would who_may who_must who_might who_to is_there_nobody_who is_there_no_one_who
      is_there_nobody_i is_there_no_one_i is_there_nobody_that is_there_no_one_that`,
    how: `how where whats_the_best_way whats_the_fastest_way what_is_the_best_way how_come which_option_do_i which_button_do_i
      what_button_do_i what_number_do_i which_number_do_i what_do_i_press what_do_i_say what_do_i_type`,
    what: "what whats when which why whos whose wheres_my",
    that: `who that_can that_could who_knows who_understands which_can who_speaks who_is who_handles who_will who_actually who_does that_does
      who_isnt who_has that_is that_isnt thats that_knows that_understands that_will who_deals that_would that_speaks who_deal`,
    if: "if while until till unless after before whenever whether",
    measure: `how_long how_much how_many what_happens what_would_happen what_if how_often does_it_cost what_information what_info
      which_documents what_documents what_details`,
    matter: `conversation it chats call_over case issue issues problem problems question questions matter matters thing_over things concern
      concerns inquiry query situation topic options menu everything something this_one`,
    past: `keeps thank_you_for thanks_for thank_u_for told said says promised spoke spoken talked chatted was were did didnt had has been gave
      hung helped_me contacted called connected_me sent_me charged went ended sold lied refused disconnected informed booked took stole
      used hacked did_not never_got just_spoke got wasnt came knocked delivered left signed ordered made wrote emailed phoned reached_out
      replied answered_me resolved mentioned logged signed_up suggested advised hasnt havent keep broke scammed`,
    thing: `logs ticket guide manual reading watching monitoring behind owns hours hour opening openings open closed close opens closes time
      times schedule_of number numbers phone_number telephone email e_mail address login log_in portal password salary salaries job jobs
      career careers vacancy vacancies rating ratings survey discount discounts benefits fee fees cost costs price rate rates name names ids
      code location policy policies settings widget string tickets tickets_status status role_of skills performance desktop builder studio
      sdk api framework platform training course exam license commission definition meaning difference version mode transcript notes profile
      photo picture rights resources approval approve history statistics wages hierarchy conversation_history process clause process_of
      matrix path rules levels availability plan plans documents documentation forum page article fee_for charge_for cost_for charge_to
      charged_to review_of reviews_of reviews_for in_my_area in_my_city in_my_town in_my_state in_my_neighborhood in_my_neighbourhood`,
    act: `goodbye assign report_an report_your report_the im_a im_an i_am_a i_am_an thanks_to thank_you_to become becoming hire hiring hired
      add adding remove removing change changing rate_my invite inviting create creating build manage managing configure update apply
      applying replace employ become_a be_a be_an work works working act acts like_a likes sue complain praise thank compliment feedback tip
      block follow refer_a assign_to pay paying owe be_your marry kill love miss dating visiting teach develop deploy develops delete edit
      register authorize nominate insure identify choose select pick nearest_to do_i_need do_we_need do_you_need report_a_person
      report_someone report_somebody report_a_user`,
    trade: `insurance travel estate real_estate realestate realtor realtors letting leasing rental tour booking_agent user_agent user cleaning
      bleaching customs secret sports talent literary train mobile network telecom crane forklift machine_operator plant boolean logical
      ferry bus chemical antibacterial oxidizing reducing patent gate federal fbi undercover free_agent financial_advisor tax`,
    other: `delivery_agent delivery_agents delivery_person human_readable real_time end_escalation connected_agent connected_agents
      transfer_employee transfer_an_employee transfer_employees human_dna person_to_person human_to_human shipping_agent shipping_agents
      money_transfer human_rights human_resources human_body human_error human_nature human_race personal_loan customer_service_hours
      person_shooter third_person first_person per_person contact_lens contact_lenses contact_list contact_us_page contactless agent_orange
      talk_to_you_later talk_later speak_to_you_later contact_person emergency_contact price_escalation i_am_not_a_robot im_not_a_robot
      im_not_a_bot i_am_not_a_bot i_am_human im_human im_a_human i_am_a_human prove_i_am_human prove_im_human not_a_robot automated_payment
      automated_payments automatic_payment automated_teller automated_billing automated_email automated_emails bot_traffic bot_attack
      bot_attacks washing_machine coffee_machine vending_machine slot_machine sewing_machine ticket_machine cash_machine machine_learning
      computer_science gaming_computer my_computer desktop_computer computer_monitor payment_machine card_machine my_team my_staff
      my_employees my_colleagues my_coworkers my_boss my_manager my_people group_chat group_chats team_chat bank_transfer wire_transfer
      balance_transfer credit_transfer airport_transfer file_transfer data_transfer photo_transfer transfer_fee transfer_fees
      escalating_prices escalating_costs cost_escalation see_a_specialist see_a_consultant send_a_technician send_technician
      send_an_engineer technician_visit engineer_visit dispatch_a_technician find_agent one_person 1_person put_someone_on_the
      put_somebody_on_the expert_review expert_reviews expert_opinion`,
    plain: `type_of types_of staffed associated association personal personals personally parson humane agenda agency argent representation
      representations supervision advisory charity shop store operation operations operate operating chart chap taxi personality persona
      contract contracts contrast contracted contacts supportive managed service_pack can_join personas`,
  },
  typos:
    "human humans person persons people agent agents representative representatives operator operators advisor adviser associate specialist consultant employee colleague supervisor manager managers speak speaking talk talking chat conversation customer customers service services support someone somebody anyone anybody transfer connect connected escalate assistance assistant technician department billing contact communicate",
  promise: [
    "(i|we|ill|well|im|were|lets) ?(ll|will|am going to|m going to|am|m|are|re|can now|shall now)?( now| just| happily| gladly| also)? ?(transfer|transferring|connect|connecting|escalate|escalating|forward|forwarding|redirect|redirecting|rout(e|ing)|hand|handing|pass|passing|put|putting|get|getting|bring|switch)( you| your chat| your request| this( chat| conversation)?| it| the chat| the conversation)?( over| through| on| now)*( to| with)?( \\w+){0,3} PERSON",
    "let me( just| now)? (transfer|connect|escalate|forward|hand|pass|put|get|route|redirect|find)( you| this| your request)?( over| through| on)*( to| with)?( \\w+){0,3} PERSON",
    "(transferring|connecting|handing|escalating|forwarding|redirecting|routing) (you|your chat|this chat|this conversation|your request|the chat)( over| now)*( to| with)( \\w+){0,3} PERSON",
    "(hold|wait|moment|second|minute|stand by)( \\w+){0,3} while (i|we)( \\w+){0,2} (transfer|connect|put|hand|forward|pass) you( \\w+){0,5}",
    "(one|an?|the next|your|our)( \\w+){0,3} PERSON (will|is going to) (be|join|assist|take over|help|chat|respond|answer)( \\w+){0,2} (with you|you|shortly|soon|now|here|this chat|the chat|the conversation)",
    "you (will|are going to|re about to|are) (be |being |now )*(transferred|connected|put through|handed over|forwarded)( \\w+){0,4} PERSON",
  ],
  noPromise: [
    "ticket|in touch|not|cannot|cant|couldnt|could not|unable|wont|will not|unfortunately|sorry|no (agent|agents|one|representative)|shall i|should i|would you|do you|may i|can i|could you|want me to|like me to|if you|when you|whenever|before|after|email|e mail|call you|contact you|write to you|back to you|hours|business days?|within|tomorrow|later|try again|later on|closed|busy|unavailable",
  ],
  gateRoots:
    "clos outside out$ after afterhour off$ holiday weekend emergency not$ non$ open business office working operat service contact support store agent within in$ hours schedul is$ workday no$ zero nobody unstaff staff queue at$ over$ capacity unavail avail online idle ready logged num number chat live someone anyone liveagent error fail exception time timeout timed has haserr iserr fault invalid api success succeed issuccess ok$ status are$",
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
        "(is )?open(ed)?( now| today)?|open(ing)? hours?|(business|office|working|operating|service|contact|support|store|agent) ?hours|within( \\w+)? hours|in( \\w+)? hours|hours of operations?( check)?|schedule|in schedule|is in schedule|operating times?|is working time|workday|working day",
      ],
      gate: "closed",
      when: false,
    },
    {
      words: [
        "(no|zero) (agents?|operators?|representatives?|staff|one)( \\w+)?|agents? (unavailable|not available|busy|offline)|nobody (available|there)|unstaffed|not staffed|queue( is)? full|at capacity|over capacity|capacity reached|unavailable",
      ],
      gate: "noAgent",
      when: true,
    },
    {
      words: [
        "agents? ?(are |is )?(available|online|staffed|logged in|ready|on ?queue)|(available|online|staffed|staffing|idle|ready|logged in) ?(agents?|operators?|staff|users?)|staffed|staffing|agents? ?availability|availability|(is |are )?(agent|queue|live ?agent|chat|operator|someone|anyone) ?(available|staffed|online)|agents? (count|online count)|num(ber)? (of )?agents?",
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
