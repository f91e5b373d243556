import type { Lexicon } from "../../lexicon.ts";

/** Who is asked for, and what they may be. */
export const people: Lexicon = {
  human: `personne_en_chair_et_en_os etre_en_chair_et_en_os humain_en_chair_et_en_os
    humain humaine humains humaines etre_humain etres_humains en_chair_et_en_os humin personne_physique personne_reelle hummain
    humains_reels personne_vivante personne_en_chair etre_vivant umain umains`,
  role: `cheffe cheffes
    travailleur_social travailleuse_sociale assistante_sociale assistant_social
    conseiller_commercial conseillere_commerciale conseiller_technique conseiller_humain conseillere_humaine interlocuteur_humain
    agente_humaine membre collab charge_clientele chargee_clientele
    conseiller_en_ligne responsable_humain preneur_d_appel conseiller conseillere conseillers conseilleres conseille_clientele agent agente
    agents operateur operatrice operateurs operatrices representant representante representants interlocuteur interlocutrice interlocuteurs
    collaborateur collaboratrice collaborateurs collegue collegues employe employee employes responsable responsables superviseur
    superviseurs superviseuse superieur superieurs superieure superieur_hierarchique chef chefs patron manager managers directeur directrice
    expert experte experts specialiste specialistes technicien technicienne techniciens teleconseiller teleconseillere teleoperateur
    teleoperatrice teleconseillers gestionnaire gestionnaires charge_de_clientele chargee_de_clientele charge_de_compte
    membre_de_votre_equipe membre_de_l_equipe membre_de_votre_personnel membre_du_personnel membres_de_votre_equipe personnel hotliner
    standardiste intervenant liveagent personne_en_charge personne_competente personne_qualifiee personne_responsable encadrant
    professionnel salarie referent commercial_en_ligne charge_d_affaires chargee_d_affaires charge_de_dossier charge_de_relation
    chargee_de_relation charge_de_relations chargee_de_relations charge_de_relation_client chargee_de_relation_client charge_de_clients chargee_clients conseiller_client conseillers_clients tele_conseiller tele_conseillere
    tele_operateur teleassistant* un_commercial d_un_commercial votre_commercial commerciaux un_de_vos_commerciaux comptable comptables
    juriste juristes gerant gerante gerants pdg directeurs coordinateur coordinatrice moderateur moderateurs moderatrice administrateur
    administrateurs informaticien informaticienne receptionniste receptionnistes secretaire secretaires hierarchie professionnels salaries
    salariee intervenants intervenante prepose preposee preposes referente correspondant correspondants correspondante delegue deleguee delegues attache_commercial encadrants manageur manageuse
    agents_humains technico_commercial employees collaboratrices representantes techniciennes superviseure expertes conseillier
    interlocutrices cadre_superieur responsable_du_service chef_de_service chef_d_equipe chef_d_agence personnel_qualifie hotesse
    hotesse_d_accueil ton_chef permanencier conseillere_clientele conseiller_clientele conseille_client decideur decideurs charge_de_credit
    charge_de_credits charge_de_pret chargee_de_credit charge_de_recouvrement`,
  person: "personne vrai_personne vrai_monde",
  someone: `quelqu_un_de_plus_haut_place quelqu_un_de_plus_haut quelqu_un_au_dessus kkun
    un_de_vous l_un_de_vous une_de_vous quelqu_un quelquun quelqun qqn qqun qq1 kelkun kelqun quelqu quelqu_une quelques_un qqu_un
    q_un du_monde un_de_chez_vous
    l_un_d_entre_vous qlq_un qlqun qlqn qqun_de quelcun quelqin kelkin kelk1 quelqu1 qq_un qq_1 quelque_un n_importe_qui
    qui_que_ce_soit un_membre un_des_membres quelqu_un_de_chez_vous qqn_de_chez_vous quelq_un quelqu_en kelk_un ame_qui_vive un_des_votres
    qlq1 qlqu1`,
  folk: `mari epouse conjoint fils frere soeur pere copain copine voisin voisine ami amie gars
    concierge gens personnes homme femme monsieur dame
    mec mecs nana assistant
    assistante
    mme mlle`,
  expert: `agent_de_voyage agent_de_voyages conseiller_voyage conseillere_voyage conseiller_voyages
    conseillere_voyages agent_d_assurance agent_d_assurances
    officier_d_etat_civil officier cadre_de_sante educateur educatrice educateurs magistrat juge mediateur mediatrice conciliateur
    conciliatrice inspecteurs enqueteur enquetrice commissaire conservateur hotesse_de_l_air steward chef_de_cabine cheffe_de_cabine
    controleur controleuse gardien gardienne installateur monteur urbaniste auditeur auditrice tresorier tresoriere caissier
    caissiere jardinier jardiniere fleuriste coiffeur coiffeuse styliste developpeur developpeuse programmeur instituteur
    institutrice enseignants surveillant surveillante aide_soignant aide_soignante osteopathe podologue
    ergotherapeute auxiliaire_de_vie gestionnaire_de_paie delegue_a_la_protection
    medecin medecins docteur docteurs dr avocat avocate avocats notaire notaires sage_femme sage_femmes dentiste therapeute
    psychologue psychiatre kinesitherapeute kine veterinaire generaliste pediatre courtier courtiere courtiers mecanicien mecanicienne
    garagiste assureur huissier greffier greffiere infirmiers infirmieres pharmaciens plombier electricien recruteur recruteuse
    infirmier infirmiere pharmacien pharmacienne banquier banquiere tuteur tutrice *ologue *ologues dieteticien dieteticienne nutritionniste
    inspecteur inspectrice coach professeur enseignant enseignante formateur formatrice orthophoniste opticien opticienne bibliothecaire bibliothecaires ecoutant ecoutante fonctionnaire fonctionnaires ingenieur ingenieurs`,
  desk: `support_niveau_2 support_de_niveau_2 a_un_vendeur avec_un_vendeur a_une_vendeuse avec_une_vendeuse support_en_direct aide_en_direct
    avec_nous service_client service_clients service_clientele service_apres_vente
    service_apres_ventes sav s_a_v relation_client relations_clients relation_clients relation_clientele relations_clientele support_client
    support_clients assistance_client assistance_humaine aide_humaine support_humain contact_humain centre_d_appel centre_d_appels hotline
    chat_en_direct chat_live live_chat livechat agent_en_direct equipe_support equipe_client service_commercial service_facturation
    service_reclamation service_reclamations service_consommateur service_consommateurs centre_de_contact relation_humaine helpdesk
    help_desk customer_service tchat_en_direct prise_en_charge_humaine intervention_humaine accompagnement_humain reponse_humaine
    service_contentieux service_juridique service_comptabilite service_comptable service_recouvrement service_litiges service_qualite
    service_fraude service_fraudes service_support service_d_assistance service_assistance service_informatique service_relation_client
    service_relations_clients service_des_reclamations service_sinistres service_sinistre service_usagers service_adherents
    service_aux_clients service_a_la_clientele service_au_client soutien_a_la_clientele clavardage_en_direct service_clientel
    service_clientelle services_clients services_clientele servis_client servise_client le_standard au_standard du_standard votre_standard
    secretariat accueil_telephonique plateau_telephonique plateforme_telephonique assistance_telephonique assistance_personnalisee
    aide_personnalisee contact_direct contact_reel conversation_humaine interaction_humaine echange_humain soutien_humain accueil_humain
    cellule_client cellule_clients departement_client support_commercial support_humains discussion_en_direct messagerie_en_direct
    conseiller_en_direct assistance_en_direct centre_client centre_clients centre_relation_client`,
  area: `agence greffe scolarite niveau_2 niveau_3
    comptabilite_fournisseurs comptabilite_clients retours facturation commercial commerciale comptabilite reclamation reclamations
    technique vente ventes sinistre sinistres
    livraison
    livraisons fraude fraudes retour remboursement juridique contentieux recouvrement credit resiliation client clientele
    informatique credits expedition logistique rh fidelite impayes retention gestion contractuel compta logistiques sav_technique
    indemnisation indemnisations qualite reservation reservations reception pharmacie`,
  team: `bureaux support accueil equipe equipes service services departement departements bureau pole cellule direction guichet guichets
    standard support_technique service_technique assistance_technique soutien_technique`,
  bot: `robot robots bot bots chatbot chatbots chat_bot machine machines ia assistant_virtuel assistante_virtuelle agent_virtuel
    conseiller_virtuel repondeur reponses_automatiques reponse_automatique messages_automatiques reponses_toutes_faites un_ordinateur
    des_ordinateurs votre_ordinateur cet_ordinateur d_ordinateur assistant_vocal assistant_automatique voix_automatique voix_de_synthese
    voix_robotisee serveur_vocal standard_automatique intelligence_artificielle chatgpt chat_automatique reponses_preenregistrees
    reponses_pre_enregistrees reponses_programmees reponses_robotisees repondeurs tas_de_ferraille boite_vocale un_automate des_automates
    votre_automate cet_automate d_automate d_automates un_logiciel ce_logiciel votre_logiciel un_programme ce_programme votre_programme
    un_algorithme cet_algorithme votre_algorithme d_algorithmes tchatbot tchatbots chat_bots robotique systeme_automatique
    systeme_automatise reponses_type reponses_types messages_preenregistres chabot chatbo`,
  real: `de_reel vrai vraie vrais vraies reel reelle reels reelles veritable veritables vivant vivante authentique physique en_direct
    concret concrete normal normale normaux pour_de_vrai en_vrai de_vrai non_virtuel non_virtuelle non_automatise non_automatisee
    bien_reel bien_reelle bel_et_bien_vivant veritablement authentiques vivantes`,
  quality: `super ideal genial parfait preferable competent competente competents qualifie qualifiee autres nouveau nouvelle bon bonne
    specialise specialisee meme prochain
    prochaine dedie dediee experimente adequat en_ligne specialises competentes apte habilite habilitee habilites forme formee senior
    experimentee experimentes intelligent intelligente capable capables aimable gentil gentille serieux serieuse approprie appropriee
    concerne concernee haut_place plus_haut different differente premiere premier qualifies supplementaire dedies attitre attitree designe
    bienveillant specialisees qualifiees bons bonnes habituel habituelle patient mieux de_garde de_permanence d_astreinte`,
  free: "disponible disponibles joignable dispo dispos accessible libres libre",
  tongue: `roumain ukrainien japonais vietnamien creole bilingue francais francophone anglais espagnol allemand arabe italien anglophone
    portugais chinois russe neerlandais flamand
    hispanophone arabophone germanophone lusophone polonais turc`,
  trade: `immobilier immobiliere immobiliers assurance assurances voyage voyages d_assurance d_assurances en_assurance de_voyage
    de_voyages de_securite d_entretien financier financiers mobile mobiles telecom police commercial_immobilier de_patrimoine en_gestion
    d_orientation conjugal fiscal bancaire_prive secret d_escale maritime en_image fonciers foncier artistique sportif litteraire
    municipal municipaux penitentiaire territorial de_joueurs de_joueur de_nettoyage nettoyant pathogene chimique de_police d_artistes
    d_image en_insertion d_education conjugale en_patrimoine matrimonial politique de_mode en_nutrition historique infiltre funeraire
    polyvalent de_quai de_piste en_evolution pole_emploi`,
};
