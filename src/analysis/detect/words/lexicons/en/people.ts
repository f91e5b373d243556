import type { Lexicon } from "../../lexicon.ts";

/** Who is asked for, and what they may be. */
export const people: Lexicon = {
  human: `anyone_but_you anybody_but_you warm_body flesh_and_bone human humans human_being human_beings humanbeing human_person hooman
    humanoid flesh_and_blood
    living_soul real_one somebody_with_a_pulse someone_with_a_pulse anyone_with_a_pulse someone_with_a_brain somebody_with_a_brain
    humanplease agentplease someone_human somebody_human anyone_human human_humans`,
  role: `your_senior your_seniors
    social_worker social_workers
    a_tech another_tech coordinator executive admin administrator moderator helper advocate team_rep chat_agent phone_agent
    support_person service_agent
    customer_success_manager agent agents representative representatives rep reps csr csrs csa operator operators advisor advisors adviser
    advisers associate associates specialist specialists expert experts consultant consultants employee colleague colleagues coworker
    coworkers co_worker co_workers supervisor supervisors manager managers mgr boss bosses superior superiors staff staffer staff_member
    staff_members team_member crew_member member_of_staff members_of_staff member_of_the_team member_of_your_team member_of_your_staff
    member_of_the_staff members_of_your_team teammate team_lead team_leader technician technicians tech_guy counselor counsellor caseworker
    case_worker person_in_charge person_in_authority someone_in_charge somebody_in_charge someone_higher_up higher_up higher_ups higherup
    account_manager case_manager liveagent liveperson live_agents assistant_manager duty_manager head_office service_person real_agent
    cs_rep cs_agent personnel account_executive helpdesk_person salesperson salespeople salesman saleswoman sales_person sales_assistant
    shop_assistant head_of_department department_head decision_maker point_of_contact troubleshooter case_handler claims_handler
    complaints_handler store_manager floor_manager branch_manager general_manager line_manager regional_manager area_manager shift_manager
    shift_lead shift_supervisor service_manager support_engineer support_guy support_worker support_staff customer_service_lady
    customer_service_guy sme subject_matter_expert personal_banker personal_advisor product_expert receptionist receptionists
    whoever_is_in_charge whoevers_in_charge whoever_can_help whoever_is_responsible sales_man`,
  person: "bloke person individual persons live_body real_body",
  someone: `one_of_your_lads one_of_the_lads
    someone somebody anyone anybody some1 sum1 sm1 any1 sumone somone some_one some_body any_one smbdy someones whoever whomever
    one_of_you one_of_your_guys one_of_your_people one_of_your_lot one_of_your_team one_of_your_staff one_of_the_team one_of_the_staff
    someone_live somebody_live anyone_live someone_with_authority somebody_with_authority someone_with_power someone_with_experience
    someone_with_knowledge someone_with_more_experience somebody_with_experience sb smb sby smn sme1`,
  folk: `husband wife son daughter mum mom mother dad father brother sister boyfriend girlfriend neighbour neighbor friend loss_adjuster loss_adjusters claims_adjuster claims_adjusters
    immigration_officer visa_officer benefits_officer loan_officer case_officer duty_officer network_engineer field_engineer
    network_technician
    another_one concierge attendant attendants professional
    handler worker workers
    responder team_members people folks guy guys lady ladies man woman fellow dude gentleman anyone_else somebody_else someone_else
    one_of_yours party assistant assistants salesforce advocate_for
    counterpart another_person employees ppl
    jeweller
    tailor founder founders to_the_owner with_the_owner to_the_owners with_the_owners pro
    pros mr mrs ms`,
  expert: `travel_agent travel_agents travel_consultant travel_adviser travel_advisor insurance_agent insurance_agents insurance_broker
    insurance_adviser insurance_advisor mortgage_agent
    clerk clerks registrar registrars ward_sister matron charge_nurse caregiver carer hygienist sonographer audiologist
    chiropractor osteopath podiatrist counselling_psychologist director directors magistrate bailiff conveyancer mediator arbitrator ombudsman ombudsperson
    investigator caseload_officer commissioner councillor ranger rangers curator purser steward stewardess flight_attendant
    travel_clerk ticketing_clerk lineman installer fitter electricians plumbers valuer estimator planner planners auditor
    auditors treasurer cashier cashiers lender loan_processor trader actuaries handyman gardener gardeners florist florists sommelier
    stylist stylists hairdresser optician opticians designer designers developer developers programmer headteacher principal_teacher
    lecturer dean nursery_teacher caretaker janitor landlord_liaison housing_officer
    probation_officer customs_officer tax_officer press_officer data_protection_officer privacy_officer fraud_investigator
    doctor doctors physician physicians gp dentist therapist therapists psychologist psychiatrist midwife midwives paramedic
    clinician clinicians surgeon vet veterinarian nutritionist dietitian dietician physiotherapist nurse nurses pharmacist pharmacists
    practitioner lawyer lawyers attorney attorneys solicitor solicitors barrister paralegal paralegals notary accountant accountants
    bookkeeper actuary assessor appraiser surveyor recruiter recruiters adjuster adjusters underwriter underwriters officer officers
    engineer engineers banker broker brokers librarian librarians mechanic mechanics electrician plumber dispatcher teller tutor *ologist
    *ologists *iatrician *iatricians *iatrist *iatrists examiner examiners inspector inspectors embassy_official government_official
    consular_officer counsel teacher coach trainer instructor professor pharmacy_technician veterinary_nurse legal_counsel optometrist`,
  desk: `tier_2_support tier_3_support tier_two_support level_2_support level_3_support second_level_support second_line_support l2_support
    to_tier_2 with_tier_2 to_tier_two with_tier_two to_l2 with_l2 with_us to_us customer_service customer_services customer_support
    customer_care customer_relations customer_success
    customer_helpdesk customerservice customersupport customercare client_service client_services client_support client_care guest_services
    guest_service member_services member_service member_support user_support consumer_service cust_service cust_support cust_serv cust_svc
    customer_svc customer_serv customer_helpline customer_help customer_assistance client_relations live_support online_support
    phone_support human_support human_help human_assistance human_interaction human_contact human_touch human_attention human_intervention
    human_response personal_assistance live_chat livechat live_help live_assistance live_service live_person live_human livesupport
    help_desk helpdesk service_desk call_center call_centre contact_center contact_centre front_desk front_office reception switchboard
    helpline hotline support_line back_office`,
  area: `accounts_payable accounts_receivable service services service_center service_centre billing sales claims accounts accounting finance technical tech retention
    cancellation cancellations returns
    refund refunds shipping fraud loan loans mortgage mortgages payment payments order orders delivery warranty complaints complaint
    warehouse security legal logistics bookings booking reservations reservation insurance_claims lending collections onboarding
    enrollment admissions dispatch repair repairs maintenance parts credit card cards dispute disputes care customer client account product
    pharmacy membership compliance risk investment wealth renewals bereavement escalation_team licensing payroll resolution retentions
    loyalty engineering underwriting marketing procurement purchasing invoicing chargebacks chargeback housekeeping radiology cardiology
    wholesale guest_relations credit_control lost_and_found business_banking trust_and_safety data_protection installations activations
    management upper_management senior_management moving_home new_customers existing_customers corporate premium_support council_tax
    public_relations business contracts`,
  team: `support team teams department departments dept division unit desk office crew staff_team group squad center centre line section
    branch member tech_support technical_support it_support`,
  bot: `bot bots chatbot chatbots chat_bot chat_bots robot robots robo machine machines computer computers ai a_i automation automated
    automated_system automated_replies automated_responses automated_answers automated_messages automated_response automated_nonsense
    automatic_replies automatic_answers automatic_responses canned_responses canned_answers canned_replies virtual_assistant virtual_agent
    sub_agent sub_agents subagent subagents child_agent child_agents parent_agent main_agent
    virtual_assistants virtual_agents recording ivr answering_machine algorithm chatgpt gpt alexa siri program software automaton
    voice_assistant digital_assistant auto_reply auto_replies auto_response auto_responses autoresponder artificial_intelligence
    language_model llm clanker phone_tree automated_line automated_menu automated_voice automated_assistant automated_agent chat_robot
    chat_program voicebot voice_bot bottie prerecorded_message pre_recorded_message scripted_answers scripted_responses scripted_replies
    generic_answers preset_answers preprogrammed_answers`,
  real: `real live actual living breathing genuine alive true legit flesh sane thinking normal actually_human proper real_life real_live
    realy non_automated`,
  quality: `on_call great perfect ideal lovely preferable qualified competent different other senior experienced knowledgeable right responsible
    appropriate next skilled trained
    dedicated certified relevant new regular nice kind same more nearest higher level specific particular good better certain smart friendly
    local authorized second first virtual concerned tier_2 tier_3 tier_two tier2 second_level 2nd_level level_2 level_3 second_line 2nd_line
    second_tier 2nd_tier female male`,
  free: "available free on_duty",
  tongue: `polish turkish japanese korean vietnamese tagalog urdu punjabi bengali tamil mandarin cantonese ukrainian romanian
    french_speaking german_speaking chinese_speaking arabic_speaking english spanish french german dutch italian chinese arabic hindi
    portuguese russian english_speaking spanish_speaking
    my_language`,
  trade: `congressional parliamentary insurance travel estate real_estate realestate realtor realtors letting leasing rental tour
    booking_agent user_agent user
    cleaning bleaching customs secret sports talent literary train mobile network telecom crane forklift machine_operator plant boolean
    logical ferry bus chemical antibacterial oxidizing reducing patent gate federal fbi undercover free_agent financial_advisor tax`,
};
