import type { Lexicon } from "../../lexicon.ts";

/** What people do and ask for. */
export const deeds: Lexicon = {
  talk: `trouble_one_of_your bother_one_of_your disturb_one_of_your
    convo
    holler_at
    go_over
    yap
    natter blether chinwag holla
    appeal_to if_i_talked if_i_spoke have_a_conversation have_a_conversation_with took_with check_with speak speaking talk talking
    talks chat
    chatting converse conversing communicate communicating discuss discussing consult consulting have_a_word a_word_with have_a_chat
    have_a_talk get_in_touch getting_in_touch in_touch in_contact get_hold_of hold_of get_a_hold_of ahold_of reach reaching reach_out
    contact contacting deal_with dealing_with engage liaise message messaging text texting write writing type_to type_with spk spek speek tlk tlak tak
    talkto speakto speakwith talkwith chatwith hear_from hear_back_from confer correspond have_words handled_by read_by reviewed_by
    answered_by have_a_quick_word have_a_quick_chat quick_word quick_chat interact interacting complain_to raise_this_with take_this_up_with
    take_it_up_with take_that_up_with run_this_by run_it_by sort_this_out_with sort_it_out_with go_over_this_with explain_my_problem_to
    explain_this_to explain_it_to explaining_this_to explaining_it_to explain_my_issue_to explain_my_situation_to explain_my_case_to touch_base get_support_from served_by
    attended_by attended_to_by dealt_with_by ping dm chit_chat dialogue speakin talkin chattin spaek tlking looked_at_by looked_into_by
    checked_by sorted_by helped_out_by assisted_by need_to_tell want_to_tell would_like_to_tell id_like_to_tell file_a_complaint_with
    lodge_a_complaint_with make_a_complaint_to raise_a_complaint_with open_a_chat open_chat open_a_conversation question_for query_for
    inquiry_for complaint_for message_for message_to tell_an tell_a guided_by advised_by supported_by conversation_with direct_line
    complaint_to questions_for question_to_ask questions_to_ask got_questions_for got_a_question_for settle`,
  talking: "im_talking i_am_talking im_speaking i_am_speaking im_chatting i_am_chatting",
  link: `get_through getting_through got_through connect connected connecting conect transfer transferred transfered transferring
    transfering transfr forward forwarded redirect redirected reroute rerouted route routed patch_through put_through putting_through
    referred refer put_thru patch_thru hand_this_over hand_this_chat_over hand_the_chat_over hand_this_off trnsfer tranfer trasnfer
    reconnect reconnected reconnecting give_me_access_to rejoin connects transfers forwards redirects reroutes routes forwarding redirecting
    routing in_the_hands_of into_the_hands_of`,
  linkme: `pass_me_on pass_us_on drop_me transferme connectme hand_me_over hand_us_over hand_me_off assign_me patch_me patch_us reassign_me
    conect_me`,
  pass: `pop file loop_me_in hop point_me report raise fallback_to put pass passed switch switched direct directed bring send sent take move
    swap
    hand handed handed_over hand_over link loop go going jump skip escalated_up turn_over turn_this_over bump come back hook flag return
    skip_ahead proceed continue set_me_up pair_me shift_me turn_me_over lead_me guide_me let_me_through let_us_through shunt resume lodge
    hands puts passes sends switches handing passing putting switching kick_this kick_it flag_this_for flag_it_for`,
  escalate: `stick_me_through stick_us_through
    escalate_this_ticket escalate_my_ticket
    put_this_call_through put_my_call_through put_the_call_through patch_this_call_through
    patch_me_through patch_us_through transfer_call call_transfer transfercall calltransfer put_me_through put_us_through
    get_me_through escalate escalated
    escalating escalation escalations handoff hand_off handover handoffs takeover human_takeover escalatetohuman talktohuman talktoagent
    transfertoagent humanhandoff speaktoagent put_me_thru put_us_thru get_me_thru let_me_speak_to_them let_me_talk_to_them
    let_me_speak_with_them let_me_talk_with_them want_to_speak_to_them want_to_talk_to_them want_to_speak_with_them
    dont_want_to_talk_to_you dont_want_to_speak_to_you dont_want_to_talk_with_you dont_want_to_speak_with_you dont_want_to_chat_with_you
    dont_wanna_talk_to_you dont_wanna_speak_to_you do_not_want_to_talk_to_you do_not_want_to_speak_to_you do_not_wish_to_speak_to_you
    do_not_wish_to_talk_to_you not_talking_to_you not_speaking_to_you not_speaking_with_you hate_talking_to_you tired_of_talking_to_you
    sick_of_talking_to_you done_talking_to_you done_with_you need_to_talk_to_them need_to_speak_to_them need_to_speak_with_them
    transfer_my_chat transfer_this_chat transfer_the_chat transfer_my_conversation transfer_this_conversation transfer_my_call
    transfer_this_call open_live_chat open_a_live_chat start_a_live_chat contact_sales speak_to_cs talk_to_cs contact_cs speak_with_cs
    transfer_chat transfer_the_call hand_over_chat escalates live_transfer`,
  seek: "find",
  want: `button_for
    im_after which_option_is_for which_option_for what_option_is_for which_button_is_for which_number_is_for which_key_is_for
    what_do_i_press_for which_number_do_i_press_for appreciate desperate insist_on hoping_to looking_to ready_to time_to dying_to press_for
    dial_for requests start begin initiate want
    wants wanna wana wanting need needs needing require required requires requiring demand demanding prefer rather request requested
    requesting would_like would_love would_prefer would_rather id_like id_love id_prefer id_rather d_like like wish insist wanted needed
    looking_for looking ask_for asking_for ask asking wait_for waiting_for waiting wait begging_for hoping dial press seek seeking trying
    attempting desire after_a could_use any_chance_of grateful_for option_for ive_got_to weve_got_to i_have_got_to hankering craving
    please_assign kindly_assign would_be_nice_to would_be_good_to would_be_great_to would_be_easier_to would_be_better_to 0_for zero_for req asks
    trouble_you_for bother_you_for great_if good_if nice_if grateful_if glad_if happy_if appreciate_it demands wishes desires prefers
    insists expect`,
  give: `hav
    gie gies rope_in pull_in loop_in involve give giving gimme get getting got_to_have have fetch grab show lend obtain see provide summon
    bring_in bring_me bring_us bring_on have_got call_in giv gib arrange arranging find_me find_us find_out_who gets arrange_for
    arrange_to_have notify alert`,
  help: `get_involved weigh_in chime_in jump_on hop_on assistance involved get_back help helps helping helped assist assists assisting
    assisted answering answered respond responds take_over takes_over look look_at looks_at take_a_look looking_at handle handles handling
    sort solve solves resolve fix explain step_in jump_in deal understand understands advise walk serve attend attention intervene knows
    know listen sort_out figure look_into investigate take_care speaks show_up a_hand hep halp hlp get_on get_on_the_line come_on_the_line
    join_me join_us join_this_chat join_the_chat join_this_conversation join_the_conversation join_here join_in join_my_chat take_this_over
    take_it_over take_that_over a_helping_hand see_this to_see_it take_it_from_here take_this_from_here advice intervention opinion_from
    decide decides describe`,
  call: "call calling phone ring",
  later: `on_christmas_eve on_christmas_day at_christmas on_new_years_eve on_new_years_day over_christmas at_easter
    leave_a_message leave_message leave_my_message send_a_message write_a_message slot slots time_slot
    after_midnight
    on_monday on_tuesday on_wednesday on_thursday on_friday
    on_mondays on_tuesdays on_wednesdays on_thursdays on_fridays on_saturdays on_sundays on_saturday on_sunday at_weekends
    on_weekends at_the_weekend on_the_weekend during_the_weekend on_holidays on_public_holidays on_bank_holidays at_night at_nights
    overnight outside_office_hours outside_business_hours outside_opening_hours out_of_hours after_office_hours after_business_hours
    in_your_store in_your_stores in_your_shop in_your_shops in_your_branch in_your_branches at_your_store at_your_stores at_your_branch
    at_your_branches at_your_shop in_a_branch in_a_store
    to_arrive to_turn_up to_come_out to_come_round to_come_over to_come_to_my in_the_store in_store at_the_branch in_the_branch
    in_branch next_monday next_tuesday next_wednesday next_thursday next_friday
    next_week at_the_store call_with a_call a_call_back call_back callback callbacks call_me call_us called_back phone_me ring_me call_me_back
    ring_me_back ring_back phone_back calls_me call_u appointment appointments meeting meetings schedule scheduling viewing consultation
    session interview demo visit give_me_a_call give_me_a_ring return_my_call voicemail to_my_house to_my_home to_my_place at_my_house
    later get_back_to_you come_back_to_you`,
  modal: `can_one could_one may_one
    can could will would may might should shall must able is_it_possible would_it_be_possible possible any_chance chance
    is_there_a_way there_a_way way cud cn ought gonna do_you_mind_if would_you_mind_if is_it_ok_if is_it_okay_if is_it_alright_if
    why_wont_you why_cant_you is_it_possible_for would_it_be_possible_for allowed_to mind_if itd has_to`,
  be: "is are isnt arent am be being isn_t",
  there: `there_must_be must_be_a
    u_got there around do_you_have do_you_guys_have have_you_got you_got is_there are_there there_is there_are theres is_any are_any
    arent_there
    isnt_there aint_there yall_got`,
  thisis: "is_this is_that is_it was_this was_that this_is_a this_is_an",
  do: "do does doing",
  let: "lemme let lets allow allowing leave make makes",
  past: `i_said_to_the i_said_to_your i_said_to_an waiting_for_the wait_for_the
    it_says website_says page_says letter_says
    failed after_talking after_speaking after_chatting keeps thank_you_for thanks_for thank_u_for told said says promised spoke spoken
    talked
    chatted was were did didnt had has been
    gave hung helped_me contacted called connected_me sent_me charged went ended sold lied bought purchased tried refused disconnected
    informed booked took stole
    used hacked did_not never_got just_spoke got wasnt came knocked delivered left signed ordered made wrote emailed phoned reached_out
    replied answered_me resolved mentioned logged signed_up suggested advised hasnt havent keep broke scammed declined rejected denied
    cancelled canceled`,
  act: `report_one_of_your report_one_of_the
    reschedule postpone rescheduling
    publish simulate evaluate goodbye assign report_an report_your report_the im_a im_an i_am_a i_am_an thanks_to thank_you_to become
    becoming hire hiring hired
    add adding remove removing change changing rate_my invite inviting create creating build manage managing configure update apply applying
    replace employ become_a be_a be_an work works working act acts like_a likes sue complain praise thank compliment feedback give_feedback_on give_feedback_about tip block
    follow refer_a assign_to pay paying owe be_your marry kill love miss dating visiting teach develop deploy develops delete edit register
    authorize nominate insure identify choose select pick nearest_to do_i_need do_we_need do_you_need report_a_person report_someone
    report_somebody report_a_user we_are_looking_for were_looking_for looking_to_hire im_the im_in im_at sound_like sounds_like look_like
    looks_like seem_like seems_like download downloading`,
  answer: "response responses reply replies answer answers review reviews confirm check feedback_on expertise",
};
