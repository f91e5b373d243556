import type { Lexicon } from "../../lexicon.ts";

/** The words around them, and what means something else. */
export const rest: Lexicon = {
  not: `no_way_im no_way_i_am
    not dont doesnt do_not does_not never cannot cant can_not wont isnt_a neither without no_longer wouldnt didnt_want no_need avoid
    refuse no_more havent_asked cancel deny dont_think_i do_not_think_i dont_believe_i decline never_mind_the`,
  no: "nope no none",
  enough: `bypass circumvent nonsense crap garbage useless_bot hate hating stop enough tired sick fed_up skip_the skip_this quit instead_of
    rather_than
    instead_of_a other_than done_with dislike away_from out_of this_stupid useless_useless screw over_the forget distrust get_past
    get_around get_round getting_past anything_but everything_but anyone_but anybody_but why_am_i_still_talking why_am_i_talking
    why_am_i_still_chatting apart_from besides done_talking done_typing done_chatting done_speaking done_arguing done_messaging
    done_dealing_with done_messing_with than too_complicated_for too_complex_for too_hard_for too_difficult_for`,
  or: "or",
  i: "i we im ive ill id weve i_d",
  me: "me us",
  you: "yous you u ya youre yourself yall",
  others: "he she they him her them his_or_her",
  self: "myself ourselves tomorrow on_my_own on_our_own",
  served: "customers users clients patients everyone everybody callers",
  your: "your ur yours yr",
  my: "my our mine his their her_own a_friend",
  article: "a an the some any this that these those one another every n da one_of one_of_your one_of_the of",
  therefore: `none_of_these none_of_these_options none_of_those none_of_those_options none_of_them none_of_the_above none_of_the_options
    but however so therefore hence`,
  filler: `nobody_else_but no_one_other_than somewhere how_many_times_do_i_have_to_say how_many_times_do_i_have_to_type how_many_times_do_i_have_to_ask_for
    how_many_times_do_i_have_to_repeat how_many_times_do_i_need_to_say how_many_times_do_i_need_to_type
    how_many_times_do_i_need_to_ask_for how_many_times_do_i_need_to_repeat how_many_times_must_i_say how_many_times_must_i_type
    how_many_times_must_i_ask_for how_many_times_must_i_repeat how_many_times_do_i_gotta_say how_many_times_do_i_gotta_type
    how_many_times_do_i_gotta_ask_for how_many_times_do_i_gotta_repeat on_this on_this_chat
    plzz cheers k ta thnx thanx tnx tyvm for_the_last_time last_time_asking
    nobody_but nobody_except no_one_but noone_but bruh bro bestie fam umm uhh erm an_hour for_an_hour for_hours all_day on_the_phone
    on_the_line on_the_other_end on_the_chat for_a_change in_real_life to_no_avail
    i_mean wondering was_wondering if_i_could i_was_wondering_if wondering_if was_hoping already i_said i_asked_for i_asked_to_be
    asked_for already_asked even_though dammit fml pronto hurry please pls plz plse plis pleas kindly just now right_now right_away asap
    immediately urgently urgent today really simply maybe possibly literally honestly actually thanks thank_you thx ty ok okay yes yeah yep
    then well again instead directly quickly here fast soon damn fucking fuckin goddamn bloody straight straight_away perhaps finally
    only ideally preferably also too still already_said sir madam maam mate in_person online in_chat in_the_chat on_chat over_chat
    via_chat by_chat rn at_once this_instant further always ever for_once for_me for_us at_all if_possible as_soon_as_possible in_here
    on_here alright sorry excuse_me lol omg wtf ffs ugh argh um uh hmm oh and 0 zero emergency somehow even once definitely
    quick very_urgent very much cmon come_on both anywhere o stupid dumb useless bad silly i_already_asked_for i_keep_asking_for
    ive_asked_for i_have_asked_for for_the_love_of_god for_gods_sake for_christs_sake for_heavens_sake jesus bloody_hell screw_this
    forget_it never_mind nvm fgs three_times 3_times two_times twice many_times several_times multiple_times a_hundred_times a_million_times
    10_times 5_times five_times seriously genuinely truly absolutely surely for_real home how_about what_about how_many_times_do_i_have_to
    how_many_times_must_i how_many_more_times_do_i_have_to how_often_do_i_have_to think believe guess how_are_you how_are_you_doing
    skip_this_and sooner_or_later option right_this_minute this_minute right_this_second this_second`,
  greeting: `hello_bot hey_bot hi_bot
    good_day hi_team hello_team hi_all yo_bot
    good_morning good_afternoon good_evening greetings dear hi_there hey_there hello_there hi hello hey hiya oi yo howdy aye`,
  to: "wi tae to with w 2 wit onto via",
  at: "through over from in at on by into out up off off_of within under along",
  about: `its_about it_is_about this_is_about its_regarding about regarding concerning re regards as because since for with_regard_to
    with_regards_to in_regards_to in_regard_to
    with_respect_to on_behalf`,
  who: `whom who_can who_do who_should who_could who_would who_may who_must who_might who_to is_there_nobody_who is_there_no_one_who
    is_there_nobody_i is_there_no_one_i is_there_nobody_that is_there_no_one_that whos_available whos_free whos_there_to`,
  how: `how where whats_the_best_way whats_the_fastest_way what_is_the_best_way how_come which_option_do_i which_button_do_i
    what_button_do_i what_number_do_i which_number_do_i what_do_i_press what_do_i_say what_do_i_type where_is where_are wheres`,
  what: "what whats when which why whos whose wheres_my",
  that: `who that_can that_could who_knows who_understands which_can who_speaks who_is who_handles who_will who_actually who_does
    that_does who_isnt who_has that_is that_isnt thats that_knows that_understands that_will who_deals that_would that_speaks who_deal`,
  if: "if while until till unless after before whenever whether",
  measure: `if_you_could_have if_you_could_talk if_you_could_meet
    can_minors can_children can_kids can_students can_residents can_tenants can_employees can_non
    in_theory theoretically hypothetically
    can_customers can_users can_clients can_patients can_callers can_members can_guests can_visitors may_customers do_customers
    will_a will_an will_the will_any will_real how_long how_much how_many what_happens what_would_happen what_if how_often
    does_it_cost what_information what_info
    which_documents what_documents what_details will_i_have_to will_i_need_to would_i_have_to would_i_need_to`,
  matter: `conversation it chats call_over case issue issues problem problems question questions matter matters thing_over things concern
    concerns inquiry query situation topic options menu everything something this_one discussion queue`,
  thing: `type types checklist protocol summary feature features function functionality
    charges confirmation confirmations
    award awards tips tricks get_charged ids contact_details contact_info contact_information contact_number contact_numbers
    contact_form
    contact_data logs ticket guide
    manual reading watching monitoring behind owns hours hour opening openings open closed close opens closes time
    times schedule_of number numbers phone_number telephone email e_mail address login log_in portal password salary salaries job jobs
    career careers vacancy vacancies rating ratings survey discount discounts benefits fee fees cost costs price rate rates name names
    code location policy policies settings widget string tickets tickets_status status role_of skills performance desktop builder studio sdk
    api framework platform training course exam license commission definition meaning difference version mode transcript notes profile photo
    picture rights resources approval approve history statistics wages hierarchy conversation_history process clause process_of matrix path
    rules levels availability plan plans documents documentation forum page article fee_for charge_for cost_for charge_to charged_to
    review_of reviews_of reviews_for in_my_area in_my_city in_my_town in_my_state in_my_neighborhood in_my_neighbourhood letter letters
    privileges permissions info details data chart size greeting welcome farewell connector allowed prohibited banned language languages
    nearby near_me near_here close_by recorded saved stored confidential encrypted offline_message away_message welcome_message busy_message
    greeting_message hold_message closing_message`,
  other: `hr thanks_agent thank_you_agent thanks_operator
    consult_a_doctor consult_a_physician consult_a_lawyer consult_an_attorney consult_a_therapist consult_with_a_doctor
    consult_with_a_lawyer consult_your_doctor
    route_planner trip_planner journey_planner personnel_file personnel_files report_employee report_agent report_staff
    handover_date
    after_handoff after_handover after_escalation pre_handoff pre_handover pre_escalation post_handoff post_handover post_escalation
    confirm_handoff confirm_handover confirm_escalation confirm_human_handoff handoff_confirmation
    workplace_concern_escalation workplaceconcern_escalation
    handoff_complete handoff_completed handover_complete handover_completed escalation_contact escalation_contacts
    handover_of handover_keys key_handover
    property_handover escalation_clause mail_transfer_agent file_manager
    task_manager download_manager device_manager human_capital human_factor human_factors human_trafficking human_computer human_behavior human_behaviour
    human_development human_verification transfer_to_account transfer_to_savings transfer_to_checking transfer_to_bank write_to_us
    writing_to_us delivery_agent delivery_agents delivery_person human_readable real_time end_escalation connected_agent
    connected_agents transfer_employee transfer_an_employee transfer_employees human_dna person_to_person human_to_human shipping_agent
    shipping_agents money_transfer human_rights human_resources human_body human_error human_nature human_race personal_loan
    customer_service_hours customer_care_contact_us person_shooter third_person first_person per_person contact_lens contact_lenses
    contact_list contact_us_page contact_us_section contact_us_tab contact_section contactless agent_orange talk_to_you_later talk_later speak_to_you_later contact_person emergency_contact
    price_escalation i_am_not_a_robot im_not_a_robot im_not_a_bot i_am_not_a_bot i_am_human im_human im_a_human i_am_a_human
    prove_i_am_human prove_im_human not_a_robot automated_payment automated_payments automatic_payment automated_teller automated_billing
    automated_email automated_emails bot_traffic bot_attack bot_attacks washing_machine coffee_machine vending_machine slot_machine
    emergency_stop stop_a_machine start_a_machine cancel_a_machine robot_vacuum vacuum_robot robot_vacuums robot_mower robot_lawnmower
    robot_lawn_mower lawn_robot mowing_robot sewing_machine ticket_machine cash_machine machine_learning computer_science gaming_computer my_computer desktop_computer
    computer_monitor payment_machine card_machine my_boss my_manager human_hair machine_made machine_wash machine_washable human_size
    human_sized human_friendly human_centered human_centred human_trials
    group_chat group_chats team_chat bank_transfer wire_transfer balance_transfer credit_transfer airport_transfer file_transfer
    data_transfer photo_transfer transfer_fee transfer_fees escalating_prices escalating_costs cost_escalation see_a_specialist
    see_a_consultant send_a_technician send_technician send_an_engineer technician_visit engineer_visit dispatch_a_technician find_agent
    one_person 1_person 2_person 2_persons 2_agents 2_operators 2_managers 2_employees put_someone_on_the put_somebody_on_the expert_review expert_reviews expert_opinion
    do_you_have_a_boss small_talk human_anatomy manager_report agent_report supervisor_report operator_report employee_report staff_report advisor_report representative_report
    manager_reports agent_reports supervisor_reports operator_reports employee_reports staff_reports agent_id employee_id operator_id
    advisor_id representative_id rep_id staff_id manager_id specialist_id human_id my_colleague my_coworker my_co_worker one_more_person
    handoff_failed handoff_unavailable handover_failed handover_unavailable escalation_failed property_manager project_manager
    product_manager fund_manager agent_message agent_messages employee_representative employee_representatives union_representative
    union_rep legal_representative legal_representatives legal_person legal_persons natural_person natural_persons wrong_person live_agent_return
    return_from_agent return_from_live_agent handoff_return handoff_end handoff_ended end_handoff end_live_agent exit_live_agent
    agent_handoff_end`,
  ours: `my_team my_staff my_employees my_colleagues my_coworkers my_people my_company our_company my_office my_firm our_firm my_family
    our_family my_organization our_organization my_organisation our_organisation my_household my_workplace my_side our_side our_office our_accounting at_home`,
  plain: `directory directories aground albert alice among authorised blather boots boring botts calming canker caving carving chancre charting chick cold comma
    conifer contracting decode flash form forms fetched garb garage goring guest guests haring hans handled heating
    hopping knowns lest loving massage massaging nerds pitting plural prosper putts rely replay rise rising rote root roots router
    routers sands seattle seeing shell shut sole soles spear spends spent steak stoop stuart swerve taking tanking tasking three tied
    tyres truing tying wands waned waning writhe specialism guilds
    specialty specialties phone_line phone_lines employer employers message_from messages_from text_from texts_from better_than worse_than type_of types_of
    staffed associated association personal
    personals personally parson body bodies humane agenda agency
    argent representation
    representations supervision advisory charity shop store operation operations operate operating chap taxi personality persona contract
    contrast contracted contacts supportive managed service_pack can_join personas typing members to_the_owner_of with_the_owner_of
    to_the_owners_of with_the_owners_of`,
};
