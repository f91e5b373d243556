import type { Lexicon } from "../../lexicon.ts";

/** The words around them, and what means something else. */
export const rest: Lexicon = {
  not: `inutile pas ne n jamais aucun aucune sans ni non_pas nul pa nullement pas_la_peine ce_n_est_pas_la_peine pas_necessaire
    plus_besoin_de plus_besoin_d vous_n_avez_pas_besoin vous_n_avez_pas_a tu_n_as_pas_besoin tu_n_as_pas_a`,
  enough: `contourner j_en_ai_assez_de on_en_a_assez_de fini ai_fini termine sortez_moi sors_moi enlevez_moi enleve_moi enlevez marre assez
    stop
    arretez_avec arrete_avec ras_le_bol plus
    deteste au_lieu_d au_lieu_du au_lieu_de au_lieu plutot_qu plutot_que hais horreur fatigue saoule cesse cessez arretez_vos stopp
    ras_le_cul plein_le_dos en_ai_plein degage degagez basta ca_suffit suffit fatiguee soule gonfle lasse eviter evitez refuse
    refusons epargnez_moi epargne_moi et_non_un et_non_une et_non_pas et_pas_un et_pas_une rendez_moi insupportable insupporte halte a_bas
    finissons_en a_part_ce a_part_le a_part_un a_part_cet hormis trop_complique_pour trop_complexe_pour trop_compliquee_pour sauter zapper
    sauf`,
  or: "ou",
  i: "je j on nous",
  me: "moi me m mon_appel ma_demande",
  you: "vous tu te toi t",
  others: "il elle ils elles",
  self: "demain moi_meme nous_memes de_mon_cote",
  served: "clients utilisateur utilisatrice appelant usager le_client visiteur visiteurs",
  your: "votre vos ton ta tes vot",
  my: "mon ma mes notre nos son sa leur leurs lui",
  article: `un une des le la les l de d du cet cette ce ces quelque tout autre n_importe_quel certain certaine chaque n_importe_quelle
    quelconque lun autres_d celui celle 1 un_de_vos une_de_vos l_un_de_vos un_de_tes une_de_tes`,
  therefore: `j_abandonne
    aucune_de_ces_options aucun_de_ces_choix aucune_des_options aucune_de_celles_la rien_de_tout_ca rien_de_tout_cela
    mais cependant toutefois alors donc du_coup par_consequent`,
  filler: `la_meme
    combien_de_fois_je_dois_dire combien_de_fois_je_dois_demander combien_de_fois_je_dois_repeter combien_de_fois_je_dois_ecrire
    combien_de_fois_dois_je_dire combien_de_fois_dois_je_demander combien_de_fois_dois_je_repeter combien_de_fois_dois_je_ecrire
    combien_de_fois_faut_il_dire combien_de_fois_faut_il_demander combien_de_fois_faut_il_repeter combien_de_fois_faut_il_ecrire
    combien_de_fois_il_faut_dire combien_de_fois_il_faut_demander combien_de_fois_il_faut_repeter combien_de_fois_il_faut_ecrire
    merci_bcp bcp mrc cdt sivouple silvouple steuplait une_derniere_fois pour_la_derniere_fois
    deja_dit j_ai_dit j_ai_deja_dit t_es_nul t_es_nulle tu_es_nul tu_es_nulle vous_etes_nul vous_etes_nuls c_est_nul une_heure
    depuis_une_heure des_heures
    dans_le_coin dans_les_parages avais_besoin non s_il_vous_plait s_il_te_plait svp stp
    sil_vous_plait merci maintenant tout_de_suite immediatement vite urgent urgence urgemment oui directement rapidement juste ici
    enfin ok d_accord et absolument vraiment simplement peut_etre eventuellement au_plus_vite please pls plz tchao s_v_p deja
    encore direct par_chat sur_le_chat dans_le_chat sur_ce_chat par_telephone au_telephone au_bout_du_fil svp_merci la_maintenant
    des_que_possible bonne_journee seulement uniquement aussi toujours tellement plutot en_personne y oui_ou_non bien bref en_urgence
    a_present desormais cordialement au_plus_tot messieurs madame trop dernier sivouplait siouplait silvouplait sil_te_plait sil_vous_plais
    s_il_vous_plai s_il_te_plai sur_le_champ illico rapido sans_attendre sans_delai sans_plus_attendre dans_les_plus_brefs_delais
    des_maintenant dans_l_immediat asap d_urgence c_est_urgent c_urgent est_urgent tres_urgent tres franchement serieusement putain merde
    bordel zut ben bah euh hein quand_meme en_fait sinon par_contre neanmoins finalement surtout precisement
    forcement necessairement obligatoirement imperativement prioritairement volontiers gentiment cher chere d_abord premierement ensuite
    tout_court en_priorite de_vive_voix de_toute_urgence de_preference bien_cordialement merci_beaucoup beaucoup d_avance merci_d_avance
    par_avance par_message par_messagerie par_tchat via_le_chat via_ce_chat dans_cette_conversation en_ce_moment actuellement auj ce_matin
    ce_soir a_l_instant instantanement en_temps_reel nan jai mtn maintenan tt_de_suite tout_suite au_moins la_bas par_ici ici_meme
    si_possible si_c_est_possible si_vous_pouvez si_vous_voulez_bien quelques_minutes un_instant un_moment deux_minutes cinq_minutes
    5_minutes 2_minutes une_minute un_peu autrement honnetement clairement bonne_soiree bonne_reception bien_a_vous la_tout_de_suite
    depuis_des_heures depuis_ce_matin une_bonne_fois pour_une_fois une_fois pour_toutes sans_detour a_defaut a_la_place pitie par_pitie
    par_visio de_suite prestement au_plus_presse immediat immediate au_secours combien_de_fois_faut_il combien_de_fois_dois_je
    combien_de_fois_je_dois pense crois plus_a_l_aise ca_va comment_ca_va comment_allez_vous j_en_ai_assez que_des sous_la_main aujourdhui
    desole desolee pardon excusez_moi excuse_moi seul seule par_ecrit option tout_a_l_heure poliment peu_importe`,
  greeting: `bonjour_le_bot bonjour_robot
    cc wesh bien_le_bonjour bonjour_a_vous bonjour bonsoir salut coucou hello allo bjr bsr slt rebonjour bonjour_a_tous hola`,
  to: "a au aux avec vers aupres ver avc",
  at: "en dans sur chez par pour_le depuis entre parmi via du_cote de_chez chez_vous au_sein au_sein_de pour pr",
  about: `c_est_pour c_est_au_sujet c_est_a_propos concernant au_sujet_de au_sujet_du au_sujet_d a_propos propos_de sujet_de sujet car
    parce_que cause comme a_propos_d par_rapport
    au_niveau vis_a_vis relatif relative quant parce_qu pour_ma pour_mon pour_mes pour_une pour_un`,
  who: `qui a_qui avec_qui aupres_de_qui vers_qui par_qui qui_est_ce_qui a_ki avec_ki chez_qui a_qui_est_ce_que avec_qui_est_ce_que
    qui_dois_je a_qui_dois_je vers_qui_dois_je qui_faut_il a_qui_je_peux avec_qui_je_peux a_qui_je_dois avec_qui_je_dois a_qui_je_pourrais
    avec_qui_je_pourrais avec_qui_dois_je`,
  how: `comment ou_puis_je ou_est_ce_que que_faut_il_faire ou_dois_je quel_est_le_moyen quel_est_le_moyen_le_plus_rapide comment_faire
    ou_peut_on ou_pourrais_je comment_est_ce_que coment par_quel_moyen de_quelle_maniere de_quelle_facon quelle_est_la_marche
    quelle_est_la_procedure quelle_est_la_demarche ou_est_ce_qu_on ou_est_il_possible comment_dois_je que_dois_je comment_faut_il
    pourquoi_je_ne_peux_pas pourquoi_je_peux_pas pourquoi_ne_puis_je_pas pourquoi_est_ce_que_je_ne_peux_pas pourquoi_ne_peut_on_pas
    pourquoi_on_ne_peut_pas qu_est_ce_que_je_dois ou_sont ou_est`,
  what: "quel quelle quels quelles quand pourquoi quoi quelles_sont lequel laquelle lesquels pkoi pk",
  that: `qui_peut qui_pourra qui_pourrait qui_comprend qui_connait qui_sait qui_puisse que qu qu_on qui_s_y dont qui_soit qui_s_occupe
    avec_lequel qui_travaille qui_gere qui_parle qui_me qui_m qui_saura qui_saurait qui_va qui_repond qui_reponde qui_aide qui_comprenne
    qui_connaisse qui_sache qui_maitrise qui_ait qui_puissent qui_prenne qui_parle_francais qui_ne_soit qui_n_est qui_est_capable qui_a_le
    qui_ecoute qui_reflechit qui_reflechisse a_qui_je avec_qui_je`,
  if: "si lorsque quand_je avant_de apres_avoir jusqu lorsqu des_que tant_que jusqu_a apres_que",
  measure: `a_quelles_heures en_theorie theoriquement
    les_clients_peuvent les_patients_peuvent les_usagers_peuvent les_utilisateurs_peuvent les_adherents_peuvent
    vos_clients_peuvent
    sera_t_il sera_t_elle seront_ils seront_elles a_quelle_heure combien que_se_passe combien_de_temps combien_coute ca_coute
    qu_est_ce_qu que_veut_dire que_signifie a_quoi_sert
    c_est_quoi
    quel_age combien_gagne doit_on dois_je faut_il devrais_je est_ce_que_je_dois quand_passe quand_vient quand_arrive qui_traite`,
  matter: `appel dossier probleme problemes question questions cas situation cela ca ceci requete main chose tout_ca litige souci soucis
    plainte incident panne signaler_un_probleme file_d_attente`,
  thing: `historique_du historique_de historique_des astuces payant id ids embauche derriere payante gratuit gratuite horaire horaires heure heures ouvert ouverte ouverture numero
    numeros
    telephone
    adresse email mail courriel avis note salaire offre emploi poste recrutement carriere role difference tarif tarifs prix cout delai
    temps_d_attente espace portail connexion identifiant mot_de_passe mots_de_passe nom prenom metier formation competences statut ticket
    photo definition mission fiche compte_agent liste loi obligatoires fonctions planning candidature candidatures cv stage alternance
    remuneration diplome fiche_de_poste description signification badge uniforme parking avantages enquete satisfaction sondage evaluation
    evaluations notation statistiques effectif effectifs nombre coordonnees formulaire fermeture permanence surtaxe adresse_postale
    horaires_d jours_d_ouverture numero_de_telephone gagne gagnent salaires emplois recrutements qualites missions joignabilite reputation
    par_courrier par_la_poste courrier courriers lettre langue langues enregistree enregistre enregistres enregistrees confidentielle
    confidentiel transcription`,
  ours: `mon_equipe mes_equipes ma_societe notre_societe mon_entreprise notre_entreprise ma_famille notre_famille mon_bureau notre_bureau mes_collegues`,
  other: `autre_agence nouvelle_agence
    specialite specialites consulter_un_medecin consulter_le_medecin consulter_un_avocat consulter_un_notaire consulter_un_docteur
    consultation_avec_un_medecin consultation_avec_le_medecin consultation_avec_un_avocat consultation_chez_un_medecin consulter_un_dentiste
    signaler_employe escalade_en escalade_sportive mur_d_escalade aide_a_la_personne aides_a_la_personne aide_aux_personnes
    service_a_la_personne
    services_a_la_personne avis_d_expert avis_d_experts sciences_humaines science_humaine capital_humain facteur_humain facteurs_humains
    vie_humaine espece_humaine dignite_humaine sante_humaine consommation_humaine traite_humaine papillomavirus_humain cheveux_humains
    fait_a_la_machine faite_a_la_machine faits_a_la_machine lavable_en_machine transfert_d_appel ressources_humaines droits_humains
    corps_humain droits_de_l_homme sans_contact lentilles_de_contact personne_ne
    personne_n personne_a_contacter par_personne changer_d_operateur parlons autre_chose parle_moi parlez_moi_de haut_parleur haut_parleurs
    parlez_vous parle_plus contact_d_urgence personne_de_confiance autre_operateur operateur_mobile operateur_telephonique
    operateur_internet operateur_telecom nouvel_operateur ancien_operateur operateurs_mobiles espace_conseiller espace_agent
    personnes_supplementaires deuxieme_personne seconde_personne tierce_personne personne_a_charge personne_a_prevenir personne_agee
    personnes_agees personne_handicapee droit_humain genre_humain erreur_humaine nature_humaine par_personnes nombre_de_personnes
    personnel_navigant contacts_telephone contact_telephone carte_sans_contact mes_contacts un_contact_a liste_de_contacts
    ajouter_un_contact parler_anglais_couramment transfert_d_argent transfert_de_numero transfert_aeroport transfert_de_fichiers
    service_de_livraison voir_un_specialiste voir_un_medecin mon_chef ma_chef mon_responsable ma_responsable mon_patron mon_manager
    mon_superieur mon_directeur agent_comptable tu_as_un_chef as_tu_un_chef avez_vous_un_chef 1_personne mon_collegue ma_collegue
    une_personne_de_plus representant_du_personnel representants_du_personnel delegue_du_personnel delegues_du_personnel
    service_du_personnel joindre_personne rejoindre_votre_equipe rejoindre_l_equipe rejoindre_vos_equipes
    intervention_du_technicien intervention_technicien intervention_d_un_technicien mauvaise_personne`,
  plain: `contrat contrats
    acides altere apres avions basse casse casser chanter charte cheque cheques citer concert concerts conduite confiner contenu contenue
    contractez conformer corriger decede devoir devait devais devrez donnee donnees etat etats exploser fier fille filles filmer jeux
    joints lignes livres mare marbre mere meres miette mobilier monter montee monture oubli ouvrier ouvriers paie pale pare pares parole
    paroles passees pisse pleuvent poudre pouviez puise preferee refusee regale rebelle reperer repose reposer saule sage souple
    supprimee sole titre traire traiteur traitre truc trucs varie varier venu verser vivent vues vue volait volez vouliez envoye envoyee
    envois atelier
    accompagne_d accompagnee_d accompagne_de accompagnee_de accompagnes_de vous_conseille te_conseille on_conseille parlent vendeur
    personnelle personnelles personnellement agences agenda humeur humanitaire personnaliser operation argent
    proche conseillez conseillent conseillons conseilleriez contracter contracte constater constate transformer transforme transformez
    transpirer representation representations representer servir servie serviette parier disputer personnels mon_ordinateur ma_machine
    mon_programme mon_logiciel mon_robot mon_automate machine_a machine_a_laver machine_a_cafe robot_aspirateur robot_de_cuisine
    robot_cuiseur robot_tondeuse robot_menager agencement echangeur echangeable humour humeurs techniques cliente clientes joindra
    n_ai_rien_contre rien_contre type types ecrit tape voir_mon voir_ma voir_mes`,
  linkme: `mettez_moi_en_relation mettez_nous_en_relation mets_moi_en_relation met_moi_en_relation mettez_moi_en_contact
    mets_moi_en_contact mettez_nous_en_contact mettez_moi_en_communication mettre_moi_en_relation mettre_moi_en_contact`,
};
