import type { Language } from "../language.ts";

export const fr: Language = {
  tag: "fr",
  lexicon: {
    human: "humain humaine humains humaines etre_humain etres_humains en_chair_et_en_os humin personne_physique personne_reelle",
    role: `conseiller_humain conseillere_humaine interlocuteur_humain agente_humaine membre collab charge_clientele chargee_clientele
      conseiller_en_ligne responsable_humain preneur_d_appel conseiller conseillere conseillers conseilleres conseille_clientele agent
      agente agents operateur operatrice operateurs operatrices representant representante representants interlocuteur interlocutrice
      interlocuteurs collaborateur collaboratrice collaborateurs collegue collegues employe employee employes responsable responsables
      superviseur superviseurs superviseuse superieur superieurs superieure superieur_hierarchique chef chefs patron manager managers
      directeur directrice expert experte experts specialiste specialistes technicien technicienne techniciens teleconseiller
      teleconseillere teleoperateur teleoperatrice teleconseillers gestionnaire gestionnaires charge_de_clientele chargee_de_clientele
      charge_de_compte membre_de_votre_equipe membre_de_l_equipe membre_de_votre_personnel membre_du_personnel membres_de_votre_equipe
      un_de_vos personnel hotliner standardiste intervenant liveagent personne_en_charge personne_competente personne_qualifiee
      personne_responsable encadrant assistant assistante professionnel salarie referent commercial_en_ligne`,
    person: "personne vrai_personne",
    someone: `quelqu_un quelquun quelqun qqn qqun qq1 kelkun kelqun quelqu quelqu_une quelques_un qqu_un q_un du_monde un_de_chez_vous
      l_un_de_vous l_un_d_entre_vous`,
    folk: "gens personnes homme femme monsieur dame gars",
    desk: `support_en_direct aide_en_direct avec_nous service_client service_clients service_clientele service_apres_vente service_apres_ventes
      sav s_a_v relation_client relations_clients relation_clients relation_clientele relations_clientele support_client support_clients
      support_technique service_technique assistance_technique assistance_client assistance_humaine aide_humaine support_humain
      contact_humain centre_d_appel centre_d_appels hotline chat_en_direct chat_live live_chat livechat agent_en_direct equipe_support
      equipe_client service_commercial service_facturation service_reclamation service_reclamations service_consommateur
      service_consommateurs centre_de_contact relation_humaine helpdesk help_desk customer_service tchat_en_direct prise_en_charge_humaine
      intervention_humaine accompagnement_humain reponse_humaine`,
    area: `facturation commercial commerciale comptabilite reclamation reclamations technique vente ventes sinistre sinistres livraison
      livraisons fraude fraudes retours retour remboursement juridique contentieux recouvrement credit resiliation abonnement abonnements
      reservation reservations client clients clientele facture factures informatique credits expedition logistique rh paiement paiements
      fidelite`,
    team: "bureaux support accueil equipe equipes service services departement departements bureau pole cellule direction",
    bot: `robot robots bot bots chatbot chatbots chat_bot machine machines ordinateur ordinateurs ia automate automates assistant_virtuel
      assistante_virtuelle agent_virtuel conseiller_virtuel repondeur reponses_automatiques reponse_automatique messages_automatiques
      reponses_toutes_faites logiciel algorithme programme`,
    talk: `tomber_sur etre_en_contact etre_en_relation rentrer_en_contact m_exprimer reparler parler parle parlez parlee parlait discuter
      discute discutez echanger echange echangez converser dialoguer dialogue tchatter tchater chatter chatte tchat chat chater
      communiquer entretenir adresser tourner causer bavarder contacter contact contactez joindre joins rejoindre ecrire ecrit
      correspondre consulter consultation conversation discussion entretien dialoguer_en_ligne entrer_en_contact prendre_contact
      en_contact en_relation en_communication mise_en_contact parlr parlre avoir_affaire affaire expliquer_ma exposer rdv_immediat
      etre_en_ligne en_ligne_avec au_telephone_avec demander renseigner_aupres voir`,
    talking: `suis_je_en_train_de_parler suis_je_en_train_de_discuter je_suis_en_train_de_parler en_train_de_parler je_parle je_discute parle_je
      suis_je_en_train je_suis_en_train suis_je_en`,
    link: `reorient* transmettre transmettez transmets transmet transferer transferez transfere transferee transferes transfert transferts
      transferiez rediriger redirigez redirige redirigee redirection reorienter orienter orientez oriente orientee connecter connectez
      connecte connectee mettre_en_relation mettez_en_relation mise_en_relation mis_en_relation mettre_en_contact mis_en_contact
      mise_en_communication relier basculer basculez bascule diriger dirigez dirige escalader_vers aiguiller renvoyer renvoyez adressez`,
    pass: `signaler remonter passer passez passe passiez passes mettre mettez mets met mettriez mis mise aller envoyer envoyez envoie amener
      amenez brancher ramener soumettre confier laisser_la_main remettre retourner ligne`,
    escalate: "escalade escalader escaladez escale escalader_ma reprise_par reprise_humaine escalation handoff transfert_humain",
    want: `aimerai reclame necessaire indispensable reparler_a veux voudrais voudrai veu voulais voulons voudrions souhaite souhaiterais
      souhaitons desire desirerais desirais aimerais aurais_aime aurais_voulu besoin prefere preferes prefererais prefere_avoir exige
      demande demandes cherche recherche faut faudrait attends attendre jveux jveu jvoudrais jaimerais requis requise souhaitee
      souhaite_avoir il_me_faut envie necessite merci_de exigence tiens requiers obligatoire souhaiter`,
    give: `avoir_acces ai_acces appelez_moi_un appelez_moi_une appelle_moi_un appelle_moi_une donnez donne donner trouvez trouve trouver avoir
      obtenir ayez appelez_le appelez_votre appelle_ton appelez_un appelez_une appelle_un recevoir faites_venir faites_intervenir
      faire_intervenir faites_moi ramenez allez_chercher va_chercher chercher cherchez procurez filez file filez_moi appeler_un`,
    help: `debloquer depanner m_en_sortir epauler intervention assistance aider aide aidez aides aidee assister assiste repondre reponde repond
      reponds prendre_le_relais prenne_le_relais prendre_la_main prenne_la_main prend_le_relais prenne s_occuper occuper occupe regarder
      regarde intervenir intervienne traiter traite traitee traitera prenne_en_charge prise_en_charge prendre_en_charge pris_en_charge
      accompagner accompagnee renseigner renseigne conseiller_moi resoudre verifier explique expliquer ecouter comprendre comprenne gerer
      verifie examiner lire lise puisse guider regle regler eclairer comprend`,
    later: `en_agence en_magasin la_semaine_prochaine rappeler rappelez rappelle rappeles rappelle_moi rappel etre_rappele telephonez telephoner
      appelez_moi appelle_moi m_appelle m_appeler m_appeles rendez_vous rdv reunion entretien_avec_mon`,
    modal: `peux peut peuvent puis puis_je pouvez pourrais pourrait pourriez pouvoir pourrions possible serait est_il_possible y_a_t_il_moyen
      moyen dois doit devrais devrait puisse_me peut_on pourrait_on peut_il on_peut va vont vais pourra pourrez pourront voulez veut
      veuillez`,
    be: "suis suis_je est existe_t_il existe sont etre present",
    there: "y_a_t_il est_ce_qu_il_y_a il_y_a ya ya_t_il avez_vous as_tu y_a auriez_vous il_y_aurait",
    thisis: "es_tu etes_vous est_ce_un c_est_un est_ce_une est_ce_que_c_est est_ce_que_tu_es est_ce_que_vous_etes tu_es vous_etes t_es",
    do: "est_ce_que est_ce_qu est_ce est_il que_faut_il faire",
    let: "laissez laisse laisser",
    not: "inutile pas ne n jamais aucun aucune sans ni non_pas nul",
    enough: `fini ai_fini termine sortez_moi sors_moi enlevez_moi enleve_moi enlevez marre assez stop arretez_avec arrete_avec ras_le_bol plus
      deteste au_lieu_d au_lieu_du au_lieu_de au_lieu plutot_qu plutot_que hais horreur fatigue saoule cesse cessez arretez_vos`,
    or: "ou",
    i: "je j on nous",
    me: "moi me m mon_appel ma_demande",
    you: "vous tu te toi t",
    others: "il elle ils elles",
    your: "votre vos ton ta tes",
    my: "mon ma mes notre nos son sa leur leurs lui",
    article: "un une des le la les l de d du cet cette ce ces quelque tout autre n_importe_quel",
    real: `de_reel vrai vraie vrais vraies reel reelle reels reelles veritable veritables vivant vivante authentique physique en_direct concret
      concrete`,
    quality: `competent competente competents qualifie qualifiee autres nouveau nouvelle bon bonne specialise specialisee meme prochain prochaine
      libre dedie dediee experimente adequat en_ligne specialises`,
    free: "disponible disponibles joignable",
    tongue: "francais francophone anglais espagnol allemand arabe italien anglophone",
    filler: `une_heure depuis_une_heure des_heures dans_le_coin dans_les_parages ai avais_besoin non s_il_vous_plait s_il_te_plait svp stp
      sil_vous_plait merci maintenant tout_de_suite immediatement vite urgent urgence urgemment oui directement rapidement juste alors ici
      enfin ok d_accord et donc absolument vraiment simplement peut_etre eventuellement au_plus_vite please pls plz tchao s_v_p mais deja
      encore direct par_chat sur_le_chat dans_le_chat sur_ce_chat par_telephone au_telephone au_bout_du_fil svp_merci la_maintenant
      des_que_possible bonne_journee seulement uniquement aussi toujours tellement plutot en_personne y oui_ou_non bien bref en_urgence
      a_present desormais cordialement au_plus_tot messieurs madame trop dernier`,
    greeting: "bonjour bonsoir salut coucou hello allo",
    to: "a au aux avec vers aupres",
    at: "en dans sur chez par pour_le depuis entre parmi pour",
    about: `concernant au_sujet_de au_sujet_du au_sujet_d a_propos propos_de sujet_de sujet pour_ma pour_mon pour_mes pour_une pour_un car
      parce_que cause comme`,
    who: "qui a_qui avec_qui",
    how: "comment ou_puis_je ou_est_ce_que que_faut_il_faire ou_dois_je quel_est_le_moyen quel_est_le_moyen_le_plus_rapide comment_faire",
    what: "quel quelle quels quelles quand pourquoi quoi",
    that: `qui_peut qui_pourra qui_pourrait qui_comprend qui_connait qui_sait qui_puisse que qu qu_on qui_s_y dont qui_soit qui_s_occupe
      a_qui_je avec_qui_je avec_lequel qui_travaille qui_gere qui_parle`,
    if: "si lorsque quand_je avant_de apres_avoir jusqu",
    measure: "combien que_se_passe combien_de_temps combien_coute ca_coute",
    matter: "appel dossier probleme problemes question questions cas situation cela ca ceci requete main chose tout_ca litige",
    past: `dit disait avait etait etaient a_dit m_a n_a ont ete j_ai_parle j_ai_discute j_ai_eu j_ai_echange ai_parle ai_discute ai_eu
      ai_echange avons_parle avons_discute ai_contacte ai_deja ai_ete suis_deja avais discutais parlais ai_recu pris utilise vole recu
      a_ete est_venu livre vendu promis raccroche menti conseille_de facture_deux hier connecte_a_mon deconnecte sont_ils`,
    thing: `embauche derriere payant payante gratuit gratuite horaire horaires heure heures ouvert ouverte ouverture numero numeros telephone
      adresse email mail courriel avis note salaire offre emploi poste recrutement carriere role difference tarif tarifs prix cout delai
      temps_d_attente espace portail connexion identifiant mot_de_passe mots_de_passe nom prenom metier formation competences statut
      ticket photo definition mission fiche compte_agent liste loi obligatoires fonctions`,
    act: `merci_a merci_pour devenir ajouter changer modifier supprimer inviter inscrire noter evaluer remercier designer declarer parrainer
      enlever remplacer assurer creer cree embaucher recruter postuler postule retirer feliciter noter_le configurer changer_de identifier
      travaille travailler payer`,
    trade: `immobilier immobiliere immobiliers assurance assurances voyage voyages d_assurance d_assurances en_assurance de_voyage de_voyages
      de_securite d_entretien financier financiers mobile mobiles telecom police commercial_immobilier de_patrimoine en_gestion
      d_orientation conjugal fiscal bancaire_prive secret d_escale maritime en_image`,
    other: `transfert_d_appel ressources_humaines droits_humains corps_humain droits_de_l_homme sans_contact lentilles_de_contact personne_ne
      personne_n personne_a_contacter par_personne changer_d_operateur en_parler parlons autre_chose parle_moi parlez_moi_de haut_parleur
      haut_parleurs parlez_vous parle_plus contact_d_urgence personne_de_confiance autre_operateur`,
    plain: `parlent reponse vendeur personnelle personnelles personnellement agence agences agenda conseil conseils humeur humanitaire
      personnaliser operation`,
  },
  typos:
    "client conseillers personnes humain humaine personne conseiller conseillere agent operateur parler discuter joindre contacter quelqu responsable interlocuteur superviseur technicien transferer representant service teleconseiller echanger",
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
