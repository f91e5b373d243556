import type { Lexicon } from "../../lexicon.ts";

/** What people do and ask for. */
export const deeds: Lexicon = {
  talk: `deranger
    le_dire l_expliquer ne_parle_qu parle_qu me_reconnecter tomber_sur etre_en_contact etre_en_relation rentrer_en_contact m_exprimer
    reparler parler parle
    parlez parlee parlait discuter
    discute discutez echanger echange echangez converser dialoguer dialogue tchatter tchater chatter chatte tchat chat chater communiquer
    entretenir adresser tourner causer bavarder contacter contact contactez joindre joins rejoindre ecrire correspondre consulter
    consultation conversation discussion entretien dialoguer_en_ligne entrer_en_contact prendre_contact en_contact en_relation
    en_communication mise_en_contact parlr parlre avoir_affaire affaire expliquer_ma exposer rdv_immediat etre_en_ligne en_ligne_avec
    au_telephone_avec demander renseigner_aupres voir parler_de_vive_voix parlerais parlerai discuterais discuterai echangerais converse
    correspond papoter jaser clavarder clavardage clavarde tchatche tchatcher joignez joignons joint contacte contactons contacterais
    interagir interaction negocier raconter poser_ma_question poser_une_question poser_mes_questions solliciter sollicite interroger
    avoir_au_bout_du_fil avoir_au_telephone avoir_en_ligne prise_de_contact entrer_en_relation entrer_en_communication rentrer_en_relation
    debattre m_adresser m_entretenir conversez dialoguez chattez tchattez causez parl parles parlerez discutes conferer entretenons
    me_connecter nous_connecter pouvoir_parler faire_le_point faire_part exposer_mon presenter_mon question_pour question_a_un
    question_a_une message_a message_au message_pour ecrivez ecris je_cause on_cause dites_a_un dis_a_un dites_a_une dis_a_une vois_avec
    plainte_aupres reclamation_aupres plaindre_aupres atteindre question_a_poser questions_a_poser questions_pour communication_avec`,
  talking: `suis_je_en_train_de_parler suis_je_en_train_de_discuter je_suis_en_train_de_parler en_train_de_parler je_parle je_discute
    parle_je suis_je_en_train je_suis_en_train suis_je_en suis_je_en_relation suis_je_connecte suis_je_en_contact`,
  link: `reconnecter reconnectez reconnecte reorient* transmettre transmettez transmets transmet transferer transferez transfere transferee
    transferes transfert transferts
    transferiez rediriger redirigez redirige redirigee redirection orienter orientez oriente orientee connecter connectez connecte connectee
    mettre_en_relation mettez_en_relation mise_en_relation mis_en_relation mettre_en_contact mis_en_contact mise_en_communication relier
    basculer basculez bascule diriger dirigez dirige escalader_vers aiguiller renvoyer renvoyez adressez transferais transferai transferrer
    transferrez transferere transfererez mettre_en_communication rattacher raccorder raccordez acheminer acheminez aiguillez aiguille
    renvoie relayer relayez relaie connectes orientes redirections mettiez_en_relation met_en_relation mets_en_relation mise_en_lien
    mettre_en_lien transferet deriver derivez transfererait connexion_avec transmis transmise transmises transmission entre_les_mains_de
    entre_les_mains_d`,
  pass: `pas_passez_moi pas_passe_moi
    passer passez passe passiez passes mettre mettez mets met mettriez mis mise aller envoyer envoyez envoie amener amenez brancher
    ramener soumettre confier laisser_la_main remettre retourner ligne refiler refilez refile faire_suivre faites_suivre fais_suivre
    deleguer deleguez affecter affectez attribuer attribuez assigner assignez laisser_place laisse_place laissez_place ceder cedez cede
    conduire conduisez impliquer inclure faire_appel mette metez mete passerez passeriez passee fais_passer faites_passer redonner redonnez
    remets remettez rebascule repassez repasser aller_vers parvenir acceder_a envoies envoyes amenes continuer continuez continue poursuivre
    poursuivez passage remont* signaler_a signaler_au emmenez emmene emmener montrez montre montrer revenez reviens arriver`,
  escalate: `escalade escalader escaladez escale escalader_ma reprise_par reprise_humaine escalation handoff transfert_humain
    reprise_en_main_humaine reprise_en_main transfert_vers_un_humain escalades escaladons passage_a_un_humain passage_en_humain
    transferer_le_chat transferer_la_conversation transferer_la_discussion pouvez_vous_me_connecter peux_tu_me_connecter
    pourriez_vous_me_connecter passer_le_bot ne_veux_pas_te_parler veux_pas_te_parler ne_veux_plus_te_parler`,
  seek: "trouvez trouver trouve trouves recherche",
  want: `bouton_pour touche_pour
    pas_je_veux pas_je_voudrais pas_il_me_faut pas_j_ai_besoin
    souhait quelle_option_pour quelle_option_est quelle_touche_pour quel_numero_pour veut aimerai reclame necessaire indispensable
    reparler_a veux voudrais voudrai veu voulais voulons voudrions souhaite souhaiterais
    souhaitons desire desirerais desirais aimerais aurais_aime aurais_voulu besoin prefere preferes prefererais prefere_avoir exige demande
    demandes cherche faut faudrait attends attendre jveux jveu jvoudrais jaimerais requis requise souhaitee souhaite_avoir il_me_faut il_faut il_faudrait il_me_faudrait il_nous_faut il_nous_faudrait il_faudra envie
    necessite merci_de exigence tiens requiers obligatoire souhaiter veus voudre jvx jve jvoudrais_bien jaimerai souhaiterai souhaiterions
    souhaiterait aimerions aimerait adorerais prefererai prefererions exigeons exige_de reclamer requiert bsoin besoins cherchons rechercher
    voulu insiste tiens_a j_insiste_pour jai_besoin g_besoin opte choisis supplie priere_de je_vous_prie_de je_vous_prie merci_d
    merci_bien_de voudraient voulais_savoir_si aurais_besoin aurai_besoin aurait_besoin avons_besoin auras_besoin veut_juste ve desirons
    desirait attendons souhaitais demandons prefererait j_exige aurais_prefere voudrez apprecierais apprecierai client_veut utilisateur_veut
    ouvrir ouvrez demandez prends`,
  give: `pas_donnez_moi pas_donne_moi
    filer file_moi
    balance_moi balancez_moi
    avoir_acces ai_acces appelez_moi_un appelez_moi_une appelle_moi_un appelle_moi_une donnez donne donner avoir obtenir ayez
    appelez_le appelez_votre appelle_ton appelez_un appelez_une appelle_un recevoir faites_venir faites_intervenir faire_intervenir
    faites_moi ramenez allez_chercher va_chercher chercher cherchez procurez filez file filez_moi appeler_un donnes donnerez fournir
    fournissez proposer proposez obtiens obtenez convoquez convoquer acceder acces accede fais_venir fais_intervenir fait_venir faire_venir
    ramene disposer denicher denichez mobilisez mobiliser solliciter_un appelez_moi_quelqu appelez_moi_le appelez_moi_votre appelle_quelqu
    appelez_quelqu appeler_quelqu cherche_moi cherchez_moi filez_nous reveillez retrouver amene_moi faites_entrer passe_un passez_un
    invitez_un invitez_quelqu trouvez_moi trouve_moi trouver_moi me_trouver me_trouvez davoir ai avons prevenir prevenez previens avertir
    avertissez avertis alerter alertez aurai aurons`,
  help: `accompagnement reparer debloquer depanner m_en_sortir epauler intervention assistance aider aide aidez aides aidee assister assiste
    repondre reponde
    repond reponds prendre_le_relais prenne_le_relais prendre_la_main prenne_la_main prend_le_relais prenne s_occuper occuper occupe
    regarder regarde intervenir intervienne traiter traite traitee traitera prenne_en_charge prise_en_charge prendre_en_charge
    pris_en_charge accompagner accompagnee renseigner renseigne conseiller_moi resoudre verifier explique expliquer ecouter comprendre
    comprenne gerer verifie examiner lire lise puisse guider regle regler eclairer comprend aidera aiderait aidiez assistera repondra
    repondrait prendre_en_main prend_en_charge prenez_en_charge prennent_en_charge prenne_en_main prenne_mon prends_en_charge s_occupe
    s_occupera occuperait occupera regardera interviendra accompagne accompagnez accompagnera renseignera renseignez resout resoudra
    solutionner verifiera expliquera ecoute ecoutera gere gerera examine etudier etudie etudiera analyser analyse debloquera debloque
    depanne depannera sauver secourir soutenir soutien coup_de_main guide guidera reprendre reprenne reprend reprendra revoir rassurer
    clarifier confirmer faire_le_necessaire conseille_moi me_conseiller me_conseille prenne_la_suite prendre_la_suite prend_la_suite
    prendra_le_relais prendra_la_main prenne_la_releve prendre_la_releve prend_la_main reponds_moi reagir reagisse lise_mon lire_mon
    voie_mon se_penche se_pencher valider jette_un_oeil jeter_un_oeil jeter_un_coup_d_oeil solutionne depannez avis_d conseils_d vienne
    maider en_charge verifiee verifies examinee geree gerer_par validee consultee etudiee conseil conseils attention comprendra comprendrait
    decider decide verification lue_par lu_par`,
  call: "appeler",
  later: `la_veille_de_noel a_noel le_jour_de_noel le_31_decembre le_jour_de_l_an a_paques
    ecrire_un_message envoyer_un_message laisser_un_message laissez_un_message laisse_un_message
    apres_minuit
    le_dimanche le_week_end les_week_ends le_weekend les_weekends la_nuit les_jours_feries un_jour_ferie jours_feries
    en_dehors_des_heures en_dehors_des_horaires en_boutique dans_vos_magasins dans_votre_magasin dans_vos_agences dans_votre_agence
    dans_vos_boutiques dans_votre_boutique
    ai_un_entretien en_agence en_magasin la_semaine_prochaine rappeler rappelez rappelle rappeles rappelle_moi rappel etre_rappele
    telephonez
    telephoner appelez_moi appelle_moi m_appelle m_appeler m_appeles rendez_vous rdv reunion entretien_avec_mon rappelera rappellera
    rappellerez rappels rencontrer passer_en_agence a_domicile lundi_prochain mardi_prochain mercredi_prochain jeudi_prochain
    vendredi_prochain semaine_prochaine ulterieurement reviens_vers_vous reviens_vers_toi reviendrai_vers_vous creneau creneaux planifier
    planifie visite le_lundi le_mardi le_mercredi le_jeudi
    le_vendredi le_samedi demain_matin demain_apres_midi me_telephone m_appellent me_rappelle me_rappeler recontacter recontactez
    recontacte se_deplacer vienne_chez passer_chez chez_moi`,
  modal: `chpeux
    je_pourrais_pas ce_serait peux peut peuvent puis puis_je pouvez pourrais pourrait pourriez pouvoir pourrions possible serait
    est_il_possible
    y_a_t_il_moyen moyen dois doit devrais devrait puisse_me peut_on pourrait_on peut_il on_peut va vont vais pourra pourrez pourront
    voulez veuillez peu pouvait pourraient saurait sauriez saurais pourai pourais pourrez_vous pourrai pouvons serait_il_possible
    serait_ce possibilite y_aurait_il_moyen y_a_moyen ya_moyen devons devez vas aurait est_ce_possible c_est_possible est_il_envisageable
    envisageable aurais_je aurai_je peu_on peut_t_on peut_ton pouvais pourra_t_on puisses puis_j on_pourrait_pas on_peut_pas
    vous_pourriez_pas tu_peux_pas tu_pourrais_pas vous_pouvez_pas ne_pourriez_vous_pas ne_pouvez_vous_pas ne_peux_tu_pas
    ne_pourrait_on_pas ne_puis_je_pas c_possible pas_moyen ya_pas_moyen y_a_pas_moyen ca_vous_derange_si ca_te_derange_si ca_vous_gene_si
    pourrait_il pourrait_elle peut_elle pourra_t_il pourra_t_elle`,
  be: "es etes suis suis_je est existe_t_il existe sont etre present sommes sera seront soit serais",
  there: `vous_auriez_pas t_aurais_pas tu_n_aurais_pas
    doit_y_avoir doit_bien_y_avoir
    zauriez
    y_a_t_il est_ce_qu_il_y_a il_y_a ya ya_t_il avez_vous as_tu y_a auriez_vous il_y_aurait ya_t_il_pas ya_til y_a_til y_at_il
    y_aurait_il existe_il vous_avez tu_as est_ce_que_vous_avez est_ce_que_tu_as disposez_vous t_as_pas t_as il_y_a_t_il yatil y_a_t
    il_y_as_t_il n_auriez_vous_pas vous_n_auriez_pas n_avez_vous_pas vous_n_avez_pas vous_auriez n_y_a_t_il_pas vous_avez_pas
    y_aurait_t_il`,
  thisis: "es_tu etes_vous est_ce_un c_est_un est_ce_une est_ce_que_c_est est_ce_que_tu_es est_ce_que_vous_etes tu_es vous_etes t_es",
  do: "est_ce_que est_ce_qu est_ce est_il que_faut_il faire es_ce_que esque esk es_ce_qu est_ce_qu_on esce_que est_ce_kon",
  let: "laisses laissent laissez laisse laisser permettez permets permettre",
  past: `attends_le attends_la attends_l
    c_est_ecrit c_est_marque il_est_ecrit est_ecrit est_marque
    disent
    pu
    apres_avoir_parle apres_avoir_discute apres_avoir_eu dit disait avait etait etaient a_dit m_a n_a ont ete j_ai_parle j_ai_discute
    j_ai_eu j_ai_echange ai_parle ai_discute ai_eu
    ai_echange avons_parle avons_discute ai_contacte ai_deja ai_ete suis_deja avais discutais parlais ai_recu pris utilise vole recu a_ete
    est_venu livre vendu promis raccroche menti conseille_de facture_deux hier connecte_a_mon deconnecte sont_ils m_avait m_avez m_avaient
    a_refuse a_demande ont_demande avait_demande a_raccroche a_promis a_confirme a_repondu a_rappele a_appele a_contacte a_fait a_envoye a_vendu a_oublie a_mal disaient
    repondu etais etions fut insulte insultee avaient ont_dit m_ont j_ai_contacte j_ai_appele j_ai_joint j_ai_rencontre ai_appele ai_joint
    n_ont avons_eu avons_contacte avait_promis avait_confirme est_passe est_venue a_casse a_perdu a_annule a_valide a_parle a_discute
    a_echange a_joint a_eu ont_parle ont_discute ont_contacte on_a_deja on_a_un on_a_une`,
  act: `deplacer decaler
    travaillez travaillons
    merci_a merci_pour devenir ajouter changer modifier supprimer inviter inscrire noter evaluer remercier designer declarer parrainer
    enlever remplacer assurer creer cree embaucher recruter postuler postule retirer feliciter noter_le configurer changer_de identifier
    travaille travailler payer virer licencier promouvoir former nommer recommander denoncer bloquer importer exporter enregistrer
    selectionner choisir louer comparer deviens desinscrire dissocier associer supprime ajoute invite remercie felicite evalue embauchez
    recrutez recrutez_vous embauchez_vous engager geolocaliser suspendre desactiver activer gerer_les gerer_mes gerer_nos merci_au
    merci_a_la merci_aux signaler_un signaler_une merci_de_m_avoir merci_de_nous_avoir aime aimes on_cherche_des nous_cherchons_des
    nous_recherchons_des telecharger telecharge`,
  answer: "reponse reponses expertise renseignement renseignements",
};
