import type { Language } from "../language.ts";

export const fr: Language = {
  tag: "fr",
  lexicon: {
    human: `humain humaine humains humaines etre_humain etres_humains en_chair_et_en_os humin personne_physique personne_reelle hummain
      humains_reels personne_vivante personne_en_chair etre_vivant`,
    role: `conseiller_humain conseillere_humaine interlocuteur_humain agente_humaine membre collab charge_clientele chargee_clientele
      conseiller_en_ligne responsable_humain preneur_d_appel conseiller conseillere conseillers conseilleres conseille_clientele agent agente
      agents operateur operatrice operateurs operatrices representant representante representants interlocuteur interlocutrice interlocuteurs
      collaborateur collaboratrice collaborateurs collegue collegues employe employee employes responsable responsables superviseur
      superviseurs superviseuse superieur superieurs superieure superieur_hierarchique chef chefs patron manager managers directeur directrice
      expert experte experts specialiste specialistes technicien technicienne techniciens teleconseiller teleconseillere teleoperateur
      teleoperatrice teleconseillers gestionnaire gestionnaires charge_de_clientele chargee_de_clientele charge_de_compte
      membre_de_votre_equipe membre_de_l_equipe membre_de_votre_personnel membre_du_personnel membres_de_votre_equipe un_de_vos personnel
      hotliner standardiste intervenant liveagent personne_en_charge personne_competente personne_qualifiee personne_responsable encadrant
      assistant assistante professionnel salarie referent commercial_en_ligne charge_d_affaires chargee_d_affaires charge_de_dossier
      charge_de_relation chargee_de_relation charge_de_clients chargee_clients conseiller_client conseillers_clients tele_conseiller
      tele_conseillere tele_operateur teleassistant* un_commercial d_un_commercial votre_commercial commerciaux un_de_vos_commerciaux
      comptable comptables juriste juristes gerant gerante gerants pdg directeurs coordinateur coordinatrice moderateur moderateurs
      moderatrice administrateur administrateurs informaticien informaticienne receptionniste receptionnistes secretaire secretaires
      hierarchie professionnels salaries salariee intervenants intervenante prepose preposee preposes referente correspondante
      attache_commercial encadrants manageur manageuse agents_humains technico_commercial une_de_vos l_un_de_vos un_des_votres employees
      collaboratrices representantes techniciennes superviseure expertes conseillier interlocutrices cadre_superieur responsable_du_service
      chef_de_service chef_d_equipe chef_d_agence personnel_qualifie hotesse hotesse_d_accueil ton_chef permanencier un_de_vos_agents
      un_de_vos_conseillers un_de_vos_collegues un_de_vos_collaborateurs une_de_vos_conseilleres un_de_vos_techniciens un_de_vos_experts
      un_de_vos_specialistes un_de_vos_responsables un_de_vos_employes un_de_tes_collegues`,
    person: "personne vrai_personne",
    someone: `quelqu_un quelquun quelqun qqn qqun qq1 kelkun kelqun quelqu quelqu_une quelques_un qqu_un q_un du_monde un_de_chez_vous
      l_un_de_vous l_un_d_entre_vous qlq_un qlqun qlqn qqun_de quelcun quelqin kelkin kelk1 quelqu1 qq_un qq_1 quelque_un n_importe_qui
      qui_que_ce_soit un_membre un_des_membres quelqu_un_de_chez_vous qqn_de_chez_vous quelq_un quelqu_en kelk_un ame_qui_vive`,
    folk: "gens personnes homme femme monsieur dame gars mec mecs nana type",
    desk: `support_en_direct aide_en_direct avec_nous service_client service_clients service_clientele service_apres_vente
      service_apres_ventes sav s_a_v relation_client relations_clients relation_clients relation_clientele relations_clientele support_client
      support_clients support_technique service_technique assistance_technique assistance_client assistance_humaine aide_humaine
      support_humain contact_humain centre_d_appel centre_d_appels hotline chat_en_direct chat_live live_chat livechat agent_en_direct
      equipe_support equipe_client service_commercial service_facturation service_reclamation service_reclamations service_consommateur
      service_consommateurs centre_de_contact relation_humaine helpdesk help_desk customer_service tchat_en_direct prise_en_charge_humaine
      intervention_humaine accompagnement_humain reponse_humaine service_contentieux service_juridique service_comptabilite service_comptable
      service_recouvrement service_litiges service_qualite service_fraude service_fraudes service_support service_d_assistance
      service_assistance service_informatique service_relation_client service_relations_clients service_des_reclamations service_sinistres
      service_sinistre service_usagers service_adherents service_aux_clients service_a_la_clientele service_au_client soutien_technique
      soutien_a_la_clientele clavardage_en_direct service_clientel service_clientelle services_clients services_clientele servis_client
      servise_client le_standard au_standard du_standard votre_standard secretariat accueil_telephonique plateau_telephonique
      plateforme_telephonique assistance_telephonique assistance_personnalisee aide_personnalisee contact_direct contact_reel
      conversation_humaine interaction_humaine echange_humain soutien_humain accueil_humain cellule_client cellule_clients departement_client
      support_commercial support_humains discussion_en_direct messagerie_en_direct conseiller_en_direct assistance_en_direct`,
    area: `facturation commercial commerciale comptabilite reclamation reclamations technique vente ventes sinistre sinistres livraison
      livraisons fraude fraudes retours retour remboursement juridique contentieux recouvrement credit resiliation client clients clientele
      informatique credits expedition logistique rh fidelite impayes retention gestion contractuel compta logistiques sav_technique
      indemnisation indemnisations qualite`,
    team: `bureaux support accueil equipe equipes service services departement departements bureau pole cellule direction guichet guichets
      standard`,
    bot: `robot robots bot bots chatbot chatbots chat_bot machine machines ia assistant_virtuel assistante_virtuelle agent_virtuel
      conseiller_virtuel repondeur reponses_automatiques reponse_automatique messages_automatiques reponses_toutes_faites un_ordinateur
      des_ordinateurs votre_ordinateur cet_ordinateur d_ordinateur assistant_vocal assistant_automatique voix_automatique voix_de_synthese
      voix_robotisee serveur_vocal standard_automatique intelligence_artificielle chatgpt chat_automatique reponses_preenregistrees
      reponses_pre_enregistrees reponses_programmees reponses_robotisees repondeurs tas_de_ferraille boite_vocale un_automate des_automates
      votre_automate cet_automate d_automate d_automates un_logiciel ce_logiciel votre_logiciel un_programme ce_programme votre_programme
      un_algorithme cet_algorithme votre_algorithme d_algorithmes tchatbot tchatbots chat_bots robotique systeme_automatique
      systeme_automatise reponses_type reponses_types messages_preenregistres chabot chatbo`,
    talk: `tomber_sur etre_en_contact etre_en_relation rentrer_en_contact m_exprimer reparler parler parle parlez parlee parlait discuter
      discute discutez echanger echange echangez converser dialoguer dialogue tchatter tchater chatter chatte tchat chat chater communiquer
      entretenir adresser tourner causer bavarder contacter contact contactez joindre joins rejoindre ecrire ecrit correspondre consulter
      consultation conversation discussion entretien dialoguer_en_ligne entrer_en_contact prendre_contact en_contact en_relation
      en_communication mise_en_contact parlr parlre avoir_affaire affaire expliquer_ma exposer rdv_immediat etre_en_ligne en_ligne_avec
      au_telephone_avec demander renseigner_aupres voir parler_de_vive_voix parlerais parlerai discuterais discuterai echangerais converse
      correspond papoter jaser clavarder clavardage clavarde tchatche tchatcher joignez joignons joint contacte contactons contacterais
      interagir interaction negocier raconter poser_ma_question poser_une_question poser_mes_questions solliciter sollicite interroger
      avoir_au_bout_du_fil avoir_au_telephone avoir_en_ligne prise_de_contact entrer_en_relation entrer_en_communication rentrer_en_relation
      debattre m_adresser m_entretenir conversez dialoguez chattez tchattez causez parl parles parlerez discutes conferer entretenons
      me_connecter nous_connecter pouvoir_parler faire_le_point faire_part exposer_mon presenter_mon question_pour_un question_pour_une
      question_pour_votre question_a_un question_a_une`,
    talking: `suis_je_en_train_de_parler suis_je_en_train_de_discuter je_suis_en_train_de_parler en_train_de_parler je_parle je_discute
      parle_je suis_je_en_train je_suis_en_train suis_je_en`,
    link: `reorient* transmettre transmettez transmets transmet transferer transferez transfere transferee transferes transfert transferts
      transferiez rediriger redirigez redirige redirigee redirection orienter orientez oriente orientee connecter connectez connecte connectee
      mettre_en_relation mettez_en_relation mise_en_relation mis_en_relation mettre_en_contact mis_en_contact mise_en_communication relier
      basculer basculez bascule diriger dirigez dirige escalader_vers aiguiller renvoyer renvoyez adressez transferais transferai transferrer
      transferrez transferere transfererez mettez_moi_en_relation mettez_nous_en_relation mets_moi_en_relation met_moi_en_relation
      mettez_moi_en_contact mets_moi_en_contact mettez_nous_en_contact mettez_moi_en_communication mettre_en_communication rattacher raccorder
      raccordez acheminer acheminez aiguillez aiguille renvoie relayer relayez relaie connectes orientes redirections mettiez_en_relation
      met_en_relation mets_en_relation mise_en_lien mettre_en_lien transferet deriver derivez transfererait`,
    pass: `signaler remonter passer passez passe passiez passes mettre mettez mets met mettriez mis mise aller envoyer envoyez envoie amener
      amenez brancher ramener soumettre confier laisser_la_main remettre retourner ligne refiler refilez refile faire_suivre faites_suivre
      fais_suivre deleguer deleguez affecter affectez attribuer attribuez assigner assignez laisser_place laisse_place laissez_place ceder
      cedez cede conduire conduisez impliquer inclure faire_appel mette metez mete passerez passeriez passee fais_passer faites_passer
      redonner redonnez remets remettez rebascule repassez repasser aller_vers parvenir acceder_a envoies envoyes amenes continuer continuez
      continue poursuivre poursuivez passage`,
    escalate: `escalade escalader escaladez escale escalader_ma reprise_par reprise_humaine escalation handoff transfert_humain
      reprise_en_main_humaine reprise_en_main transfert_vers_un_humain escalades escaladons passage_a_un_humain passage_en_humain`,
    want: `aimerai reclame necessaire indispensable reparler_a veux voudrais voudrai veu voulais voulons voudrions souhaite souhaiterais
      souhaitons desire desirerais desirais aimerais aurais_aime aurais_voulu besoin prefere preferes prefererais prefere_avoir exige demande
      demandes cherche recherche faut faudrait attends attendre jveux jveu jvoudrais jaimerais requis requise souhaitee souhaite_avoir
      il_me_faut envie necessite merci_de exigence tiens requiers obligatoire souhaiter veus voudre jvx jve jvoudrais_bien jaimerai
      souhaiterai souhaiterions souhaiterait aimerions aimerait adorerais prefererai prefererions exigeons exige_de reclamer requiert bsoin
      besoins cherchons rechercher voulu insiste tiens_a j_insiste_pour jai_besoin g_besoin faut_que faudrait_que opte choisis supplie
      priere_de je_vous_prie_de je_vous_prie merci_d merci_bien_de voudraient voulais_savoir_si aurais_besoin aurai_besoin aurait_besoin
      avons_besoin auras_besoin veut_juste ve desirons desirait attendons souhaitais demandons prefererait j_exige aurais_prefere voudrez`,
    give: `avoir_acces ai_acces appelez_moi_un appelez_moi_une appelle_moi_un appelle_moi_une donnez donne donner trouvez trouve trouver avoir
      obtenir ayez appelez_le appelez_votre appelle_ton appelez_un appelez_une appelle_un recevoir faites_venir faites_intervenir
      faire_intervenir faites_moi ramenez allez_chercher va_chercher chercher cherchez procurez filez file filez_moi appeler_un donnes
      donnerez fournir fournissez proposer proposez obtiens obtenez convoquez convoquer acceder acces accede fais_venir fais_intervenir
      fait_venir faire_venir ramene trouves disposer denicher denichez mobilisez mobiliser solliciter_un appelez_moi_quelqu appelez_moi_le
      appelez_moi_votre appelle_quelqu appelez_quelqu appeler_quelqu cherche_moi cherchez_moi filez_nous reveillez retrouver amene_moi
      faites_entrer passe_un passez_un invitez_un invitez_quelqu`,
    help: `debloquer depanner m_en_sortir epauler intervention assistance aider aide aidez aides aidee assister assiste repondre reponde
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
      voie_mon se_penche se_pencher valider jette_un_oeil jeter_un_oeil jeter_un_coup_d_oeil solutionne depannez avis_d conseils_d`,
    later: `en_agence en_magasin la_semaine_prochaine rappeler rappelez rappelle rappeles rappelle_moi rappel etre_rappele telephonez
      telephoner appelez_moi appelle_moi m_appelle m_appeler m_appeles rendez_vous rdv reunion entretien_avec_mon rappelera rappellera
      rappellerez rappels rencontrer passer_en_agence a_domicile lundi_prochain mardi_prochain mercredi_prochain jeudi_prochain
      vendredi_prochain semaine_prochaine ulterieurement creneau creneaux planifier planifie visite le_lundi le_mardi le_mercredi le_jeudi
      le_vendredi le_samedi demain_matin demain_apres_midi me_telephone m_appellent me_rappelle me_rappeler recontacter recontactez recontacte
      se_deplacer vienne_chez passer_chez`,
    modal: `peux peut peuvent puis puis_je pouvez pourrais pourrait pourriez pouvoir pourrions possible serait est_il_possible y_a_t_il_moyen
      moyen dois doit devrais devrait puisse_me peut_on pourrait_on peut_il on_peut va vont vais pourra pourrez pourront voulez veut veuillez
      peu pouvait pourraient saurait sauriez saurais pourai pourais pourrez_vous pourrai pouvons serait_il_possible serait_ce possibilite
      y_aurait_il_moyen y_a_moyen ya_moyen devons devez vas aurait est_ce_possible c_est_possible est_il_envisageable envisageable aurais_je
      aurai_je peu_on peut_t_on peut_ton pouvais pourra_t_on puisses puis_j on_pourrait_pas on_peut_pas vous_pourriez_pas tu_peux_pas
      tu_pourrais_pas vous_pouvez_pas ne_pourriez_vous_pas ne_pouvez_vous_pas ne_peux_tu_pas ne_pourrait_on_pas ne_puis_je_pas`,
    be: "suis suis_je est existe_t_il existe sont etre present sommes sera seront soit",
    there: `y_a_t_il est_ce_qu_il_y_a il_y_a ya ya_t_il avez_vous as_tu y_a auriez_vous il_y_aurait ya_t_il_pas ya_til y_a_til y_at_il
      y_aurait_il existe_il vous_avez tu_as est_ce_que_vous_avez est_ce_que_tu_as disposez_vous t_as_pas t_as il_y_a_t_il yatil y_a_t
      il_y_as_t_il n_auriez_vous_pas vous_n_auriez_pas n_avez_vous_pas vous_n_avez_pas vous_auriez n_y_a_t_il_pas vous_avez_pas y_aurait_t_il`,
    thisis: "es_tu etes_vous est_ce_un c_est_un est_ce_une est_ce_que_c_est est_ce_que_tu_es est_ce_que_vous_etes tu_es vous_etes t_es",
    do: "est_ce_que est_ce_qu est_ce est_il que_faut_il faire es_ce_que esque esk es_ce_qu est_ce_qu_on esce_que est_ce_kon",
    let: "laissez laisse laisser permettez permets permettre",
    not: "inutile pas ne n jamais aucun aucune sans ni non_pas nul pa nullement pas_la_peine ce_n_est_pas_la_peine pas_necessaire",
    enough: `fini ai_fini termine sortez_moi sors_moi enlevez_moi enleve_moi enlevez marre assez stop arretez_avec arrete_avec ras_le_bol plus
      deteste au_lieu_d au_lieu_du au_lieu_de au_lieu plutot_qu plutot_que hais horreur fatigue saoule cesse cessez arretez_vos stopp
      ras_le_cul plein_le_dos en_ai_plein degage degagez basta ca_suffit suffit fatiguee soule gonfle lasse contourner eviter evitez refuse
      refusons epargnez_moi epargne_moi et_non_un et_non_une et_non_pas et_pas_un et_pas_une rendez_moi insupportable insupporte halte a_bas
      finissons_en`,
    or: "ou",
    i: "je j on nous",
    me: "moi me m mon_appel ma_demande",
    you: "vous tu te toi t",
    others: "il elle ils elles",
    your: "votre vos ton ta tes vot",
    my: "mon ma mes notre nos son sa leur leurs lui",
    article: `un une des le la les l de d du cet cette ce ces quelque tout autre n_importe_quel certain certaine chaque n_importe_quelle
      quelconque lun autres_d celui celle`,
    real: `de_reel vrai vraie vrais vraies reel reelle reels reelles veritable veritables vivant vivante authentique physique en_direct
      concret concrete normal normale normaux pour_de_vrai en_vrai de_vrai non_virtuel non_virtuelle non_automatise non_automatisee bien_reel
      bien_reelle bel_et_bien_vivant veritablement authentiques vivantes`,
    quality: `competent competente competents qualifie qualifiee autres nouveau nouvelle bon bonne specialise specialisee meme prochain
      prochaine libre dedie dediee experimente adequat en_ligne specialises competentes apte habilite habilitee habilites forme formee senior
      experimentee experimentes intelligent intelligente capable capables aimable gentil gentille serieux serieuse approprie appropriee
      concerne concernee haut_place plus_haut different differente premiere premier qualifies supplementaire dedies attitre attitree designe
      bienveillant specialisees qualifiees bons bonnes habituel habituelle patient`,
    free: "disponible disponibles joignable dispo dispos accessible libres",
    tongue: `francais francophone anglais espagnol allemand arabe italien anglophone portugais chinois russe neerlandais flamand hispanophone
      arabophone germanophone lusophone polonais turc bilingue`,
    filler: `une_heure depuis_une_heure des_heures dans_le_coin dans_les_parages ai avais_besoin non s_il_vous_plait s_il_te_plait svp stp
      sil_vous_plait merci maintenant tout_de_suite immediatement vite urgent urgence urgemment oui directement rapidement juste alors ici
      enfin ok d_accord et donc absolument vraiment simplement peut_etre eventuellement au_plus_vite please pls plz tchao s_v_p mais deja
      encore direct par_chat sur_le_chat dans_le_chat sur_ce_chat par_telephone au_telephone au_bout_du_fil svp_merci la_maintenant
      des_que_possible bonne_journee seulement uniquement aussi toujours tellement plutot en_personne y oui_ou_non bien bref en_urgence
      a_present desormais cordialement au_plus_tot messieurs madame trop dernier sivouplait siouplait silvouplait sil_te_plait sil_vous_plais
      s_il_vous_plai s_il_te_plai sur_le_champ illico rapido sans_attendre sans_delai sans_plus_attendre dans_les_plus_brefs_delais
      des_maintenant dans_l_immediat asap d_urgence c_est_urgent c_urgent est_urgent tres_urgent tres franchement serieusement putain merde
      bordel zut ben bah euh hein quand_meme en_fait du_coup sinon par_contre cependant toutefois neanmoins finalement surtout precisement
      forcement necessairement obligatoirement imperativement prioritairement volontiers gentiment cher chere d_abord premierement ensuite
      tout_court en_priorite de_vive_voix de_toute_urgence de_preference bien_cordialement merci_beaucoup beaucoup d_avance merci_d_avance
      par_avance par_message par_messagerie par_tchat via_le_chat via_ce_chat dans_cette_conversation en_ce_moment actuellement aujourd_hui
      auj ce_matin ce_soir a_l_instant instantanement en_temps_reel nan jai mtn maintenan tt_de_suite tout_suite au_moins la_bas par_ici
      ici_meme si_possible si_c_est_possible si_vous_pouvez si_vous_voulez_bien quelques_minutes un_instant un_moment deux_minutes
      cinq_minutes 5_minutes 2_minutes une_minute un_peu autrement honnetement clairement bonne_soiree bonne_reception bien_a_vous
      la_tout_de_suite depuis_des_heures depuis_ce_matin une_bonne_fois pour_une_fois une_fois pour_toutes sans_detour a_defaut a_la_place
      pitie par_pitie par_visio de_suite prestement au_plus_presse immediat immediate`,
    greeting: "bonjour bonsoir salut coucou hello allo bjr bsr slt rebonjour bonjour_a_tous hola",
    to: "a au aux avec vers aupres ver avc",
    at: "en dans sur chez par pour_le depuis entre parmi pour via du_cote de_chez chez_vous au_sein au_sein_de",
    about: `concernant au_sujet_de au_sujet_du au_sujet_d a_propos propos_de sujet_de sujet pour_ma pour_mon pour_mes pour_une pour_un car
      parce_que cause comme a_propos_d par_rapport au_niveau vis_a_vis relatif relative quant`,
    who: `qui a_qui avec_qui aupres_de_qui vers_qui par_qui qui_est_ce_qui a_ki avec_ki chez_qui a_qui_est_ce_que avec_qui_est_ce_que
      qui_dois_je a_qui_dois_je vers_qui_dois_je qui_faut_il`,
    how: `comment ou_puis_je ou_est_ce_que que_faut_il_faire ou_dois_je quel_est_le_moyen quel_est_le_moyen_le_plus_rapide comment_faire
      ou_peut_on ou_pourrais_je comment_est_ce_que coment par_quel_moyen de_quelle_maniere de_quelle_facon quelle_est_la_marche
      quelle_est_la_procedure quelle_est_la_demarche ou_est_ce_qu_on ou_est_il_possible comment_dois_je que_dois_je comment_faut_il
      pourquoi_je_ne_peux_pas pourquoi_je_peux_pas pourquoi_ne_puis_je_pas pourquoi_est_ce_que_je_ne_peux_pas pourquoi_ne_peut_on_pas
      pourquoi_on_ne_peut_pas`,
    what: "quel quelle quels quelles quand pourquoi quoi quelles_sont lequel laquelle lesquels pkoi pk",
    that: `qui_peut qui_pourra qui_pourrait qui_comprend qui_connait qui_sait qui_puisse que qu qu_on qui_s_y dont qui_soit qui_s_occupe
      a_qui_je avec_qui_je avec_lequel qui_travaille qui_gere qui_parle qui_me qui_m qui_saura qui_saurait qui_va qui_repond qui_reponde
      qui_aide qui_comprenne qui_connaisse qui_sache qui_maitrise qui_ait qui_puissent qui_prenne qui_parle_francais qui_ne_soit qui_n_est
      qui_est_capable qui_a_le qui_ecoute qui_reflechit qui_reflechisse`,
    if: "si lorsque quand_je avant_de apres_avoir jusqu lorsqu des_que tant_que jusqu_a apres_que",
    measure: `combien que_se_passe combien_de_temps combien_coute ca_coute qu_est_ce_qu que_veut_dire que_signifie a_quoi_sert c_est_quoi
      quel_age combien_gagne doit_on dois_je faut_il devrais_je est_ce_que_je_dois quand_passe quand_vient quand_arrive`,
    matter: `appel dossier probleme problemes question questions cas situation cela ca ceci requete main chose tout_ca litige souci soucis
      plainte incident panne`,
    past: `dit disait avait etait etaient a_dit m_a n_a ont ete j_ai_parle j_ai_discute j_ai_eu j_ai_echange ai_parle ai_discute ai_eu
      ai_echange avons_parle avons_discute ai_contacte ai_deja ai_ete suis_deja avais discutais parlais ai_recu pris utilise vole recu a_ete
      est_venu livre vendu promis raccroche menti conseille_de facture_deux hier connecte_a_mon deconnecte sont_ils m_avait m_avez m_avaient
      a_refuse a_raccroche a_promis a_confirme a_repondu a_rappele a_appele a_contacte a_fait a_envoye a_vendu a_oublie a_mal disaient repondu
      etais etions fut insulte insultee avaient ont_dit m_ont j_ai_contacte j_ai_appele j_ai_joint j_ai_rencontre ai_appele ai_joint n_ont
      avons_eu avons_contacte avait_promis avait_confirme est_passe est_venue a_casse a_perdu a_annule a_valide a_parle a_discute a_echange
      a_joint a_eu ont_parle ont_discute ont_contacte`,
    thing: `embauche derriere payant payante gratuit gratuite horaire horaires heure heures ouvert ouverte ouverture numero numeros telephone
      adresse email mail courriel avis note salaire offre emploi poste recrutement carriere role difference tarif tarifs prix cout delai
      temps_d_attente espace portail connexion identifiant mot_de_passe mots_de_passe nom prenom metier formation competences statut ticket
      photo definition mission fiche compte_agent liste loi obligatoires fonctions planning candidature candidatures cv stage alternance
      remuneration diplome fiche_de_poste description signification badge uniforme parking avantages enquete satisfaction sondage evaluation
      evaluations notation statistiques effectif effectifs nombre coordonnees formulaire fermeture permanence surtaxe adresse_postale
      horaires_d jours_d_ouverture numero_de_telephone gagne gagnent salaires emplois recrutements qualites missions joignabilite reputation
      par_courrier par_la_poste`,
    act: `merci_a merci_pour devenir ajouter changer modifier supprimer inviter inscrire noter evaluer remercier designer declarer parrainer
      enlever remplacer assurer creer cree embaucher recruter postuler postule retirer feliciter noter_le configurer changer_de identifier
      travaille travailler payer virer licencier promouvoir former nommer recommander denoncer bloquer importer exporter enregistrer
      selectionner choisir louer comparer deviens desinscrire dissocier associer supprime ajoute invite remercie felicite evalue embauchez
      recrutez recrutez_vous embauchez_vous engager geolocaliser suspendre desactiver activer gerer_les gerer_mes gerer_nos merci_au
      merci_a_la merci_aux signaler_un signaler_une`,
    trade: `immobilier immobiliere immobiliers assurance assurances voyage voyages d_assurance d_assurances en_assurance de_voyage de_voyages
      de_securite d_entretien financier financiers mobile mobiles telecom police commercial_immobilier de_patrimoine en_gestion d_orientation
      conjugal fiscal bancaire_prive secret d_escale maritime en_image fonciers foncier artistique sportif litteraire municipal municipaux
      penitentiaire territorial de_joueurs de_joueur de_nettoyage nettoyant pathogene chimique de_police d_artistes d_image en_insertion
      d_education conjugale en_patrimoine matrimonial politique de_mode en_nutrition historique infiltre funeraire polyvalent de_quai de_piste
      en_evolution pole_emploi`,
    other: `transfert_d_appel ressources_humaines droits_humains corps_humain droits_de_l_homme sans_contact lentilles_de_contact personne_ne
      personne_n personne_a_contacter par_personne changer_d_operateur en_parler parlons autre_chose parle_moi parlez_moi_de haut_parleur
      haut_parleurs parlez_vous parle_plus contact_d_urgence personne_de_confiance autre_operateur operateur_mobile operateur_telephonique
      operateur_internet operateur_telecom nouvel_operateur ancien_operateur operateurs_mobiles espace_conseiller espace_agent
      personnes_supplementaires deuxieme_personne seconde_personne tierce_personne personne_a_charge personne_a_prevenir personne_agee
      personnes_agees personne_handicapee droit_humain genre_humain erreur_humaine nature_humaine par_personnes nombre_de_personnes
      personnel_navigant contacts_telephone contact_telephone carte_sans_contact mes_contacts un_contact_a liste_de_contacts
      ajouter_un_contact parler_anglais_couramment transfert_d_argent transfert_de_numero transfert_aeroport transfert_de_fichiers
      service_de_livraison`,
    plain: `parlent reponse vendeur personnelle personnelles personnellement agence agences agenda conseil conseils humeur humanitaire
      personnaliser operation argent proche conseillez conseillent conseillons conseilleriez contracter contracte constater constate
      transformer transforme transformez transpirer representation representations representer servir servie serviette parier disputer
      personnels mon_ordinateur ma_machine mon_programme mon_logiciel mon_robot mon_automate machine_a machine_a_laver machine_a_cafe
      robot_aspirateur robot_de_cuisine robot_cuiseur robot_tondeuse robot_menager agencement echangeur echangeable humour humeurs techniques
      expertise cliente clientes joindra n_ai_rien_contre rien_contre`,
    call: "appeler",
  },
  typos:
    "client conseillers personnes humain humaine personne conseiller conseillere agent operateur parler discuter joindre contacter quelqu responsable interlocuteur superviseur technicien transferer representant service teleconseiller echanger mettre technique humaines operatrice collaborateur conversation dialoguer transferez clientele specialiste quelquun directeur assistance",
  promise: [
    "(je|nous) (vous |te )?(transfere|transferons|mets|mettons|passe|passons|connecte|connectons|redirige|redirigeons|oriente)( \\w+){0,6} PERSON",
    "vous (allez etre|serez|etes) (mis|mise|transfere|transferee|redirige|redirigee|connecte)( \\w+){0,5} PERSON",
    "(un|une|l un)( \\w+){0,3} PERSON (va|vous|prend|sera)( \\w+){0,6}",
    "(transfert|mise en relation)( \\w+){0,4} PERSON",
  ],
  noPromise: [
    "pas|ne|impossible|malheureusement|desole|souhaitez vous|voulez vous|veux tu|dois je|puis je|si vous|aucun|rappell\\w+|e ?mail|courriel|contactera|demain|plus tard|heures|jours|ferme",
  ],
  gateRoots:
    "ferm hors en$ jour weekend week pas$ ouvert heure horair aucun indispon file occup agent conseill dispon erreur echec echou delai succes reussi",
  gates: [
    {
      words: ["fermee?s?|hors( des)? (horaires?|heures?)( \\w+){0,3}|en dehors( \\w+){0,4}|jours? ferie|week ?end|pas ouvert"],
      gate: "closed",
      when: true,
    },
    { words: ["ouverte?s?|heures? d ?ouverture|horaires?( d ?ouverture)?|heures? ouvrables"], gate: "closed", when: false },
    {
      words: ["aucun (agent|conseiller)( \\w+){0,2}|pas d ?agent( \\w+){0,2}|indisponibles?|file pleine|occupes?"],
      gate: "noAgent",
      when: true,
    },
    { words: ["(agents?|conseillers?)( \\w+)? disponibles?|disponibilite|disponibles?"], gate: "noAgent", when: false },
    { words: ["erreurs?|echec|echoue|delai depasse"], gate: "failure", when: true },
    { words: ["succes|reussi"], gate: "failure", when: false },
  ],
};
