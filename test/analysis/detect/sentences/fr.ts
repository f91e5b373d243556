import { lines, type Sample } from "./sample.ts";

export const fr: Sample = {
  tuning: {
    asking: lines(`
      Je veux parler à un conseiller
      conseiller
      parler à quelqu'un
      Je souhaite être mis en relation avec un agent
      Mettez-moi en contact avec un humain
      une vraie personne s'il vous plaît
      Puis-je discuter avec un conseiller clientèle ?
      J'aimerais parler à une personne réelle
      Contacter le service client
      passez-moi un responsable
      Je ne veux pas parler à un robot
      je veux un humain
      Transférez-moi vers un opérateur
      y a-t-il quelqu'un ?
      parler avec un etre humain
      Je préfère échanger avec une personne
      Chatter avec un agent
      besoin d'un conseiller
      Aide humaine
      parler a un consseiller
      Est-ce que je peux parler à votre supérieur ?
      Joindre un conseiller
      Pourrais-je parler avec un agent, svp
      je voudrais un opérateur
      Humain
      Parler à un technicien
      mettre en relation avec un conseiller
      Est-il possible de parler à une vraie personne ?
      Je veux quelqu'un de réel
      Passez-moi le service après-vente
      Discuter en direct avec un conseiller
      J'ai besoin d'aide d'une personne
      agent humain
      Je désire contacter un de vos collaborateurs
      votre robot ne comprend rien, je veux parler à quelqu'un
      Transfert vers un agent
      comment joindre une personne ?
      je veux un vrai conseiller pas un bot
      Appeler un conseiller
      parler au service client
      escalader vers un humain
      parler avec un humian
      Connectez-moi à un représentant
      Quelqu'un peut-il m'aider, pas le robot
      bonjour je voudrais parler a qqn svp
      Un humain svp !!!
      je veux parler à une vraie personne
      CONSEILLER
      Pouvez-vous me mettre en relation avec le service client ?
      mettez moi en relation avec un conseiller
      Est-ce que je pourrais discuter avec quelqu'un de votre équipe ?
      j'en ai marre de ce robot, passez-moi quelqu'un
      Tu ne comprends rien. Un conseiller !
      y a quelqu'un ?
      Il y a quelqu'un à qui je peux parler ?
      J'aimerais être mise en contact avec une conseillère
      parler à un agent
      agent svp
      Je souhaite échanger avec un expert
      besoin de parler à un humain
      comment parler à un conseiller ?
      Comment puis-je contacter un humain chez vous ?
      Où puis-je chatter avec un conseiller ?
      Transférez-moi à un collègue
      pouvez vous me transférer
      Je veux parler à votre responsable
      Appelez-moi un responsable tout de suite
      Je ne veux pas discuter avec une machine
      Pas de bot, je veux un vrai conseiller
      stop le robot je veux un humain
      Un conseiller peut-il m'aider ?
      est-ce qu'une personne réelle peut me répondre
      J'ai besoin de l'aide d'un conseiller
      aide d'un conseiller
      mise en relation conseiller
      demande de conseiller
      contacter le support
      Parler au service technique
      joindre le service client
      Je voudrais parler à quelqu'un au sujet de ma facture
      rien de tout ça, je veux parler à quelqu'un
      Non merci, je préfère parler à un conseiller
      chat avec un conseiller
      Live chat avec un agent
      parler à un consieller
      je veux parler a un humian
      vrai humain stp
      une personne s'il vous plaît
      Passez-moi un opérateur
      opératrice
      Je veux être transféré à un agent
      Je désire m'entretenir avec un représentant
      est ce possible d'avoir quelqu'un en ligne
      je voudrais avoir un conseiller
      votre bot est nul, donnez-moi un humain
      Laissez-moi parler à un être humain
      🙏 un conseiller svp
      escalade vers un superviseur
      Parler avec une personne du service commercial
      Je n'arrive à rien avec ce bot, je veux un agent
      quelqu'un peut m'aider ?
      faut que je parle à quelqu'un
      Je voudrais un interlocuteur humain
      Passer au conseiller
      Bonjour, serait-il possible d'avoir un conseiller ?
      vous pouvez me passer un conseiller ?
      donnez moi un interlocuteur
      JE VEUX UN HUMAIN
      humain stp
      service client svp
      me mettre en contact avec le service client
      je souhaiterais parler à un conseiller
      Y a-t-il moyen de parler à quelqu'un ?
      comment faire pour avoir un humain ?
      Ton bot ne sert à rien, je veux parler à quelqu'un
      Ça ne m'aide pas. Un conseiller svp.
      non ce n'est pas ça, conseiller !
      Je ne parle pas aux robots
      pas de robot
      Transférez-moi s'il vous plaît
      transférer au support
      Redirigez-moi vers un humain
      Passez-moi une personne
      Je souhaite être transférée
      Parler avec un spécialiste
      parler au service commercial
      Contact avec le support
      Aide d'un agent
      appeler un conseiller en ligne
      je veux parler à ton chef
      Un agent peut-il prendre le relais ?
      Quelqu'un peut m'aider s'il vous plaît ?
      quelqu'un ?
      allo il y a quelqu'un
      J'aurais besoin d'un vrai interlocuteur
      Chat en direct avec un conseiller
      parler avec un vrai conseiller
      parler à un conseiler
      avoir un conseiller
      Je voudrais discuter de mon problème avec un humain
      Je préférerais voir ça avec une vraie personne
      peut-on voir ça avec un conseiller ?
      Discuter avec un conseiller
      Contacter un conseiller
      Rien de tout cela, je veux parler à un humain
      Oui, mettez-moi en relation avec un conseiller
      oui transférez moi
      J'ai une réclamation et je veux parler à quelqu'un
      On m'a volé ma carte, je dois parler à quelqu'un tout de suite !
      je comprends rien, un humain peut m'expliquer ?
      J'ai été débité deux fois, je veux un responsable
      Demander un agent
      assistance humaine svp
      une vraie personne
      Un opérateur s'il vous plaît
      Je demande à être mis en relation avec un conseiller
      je peux avoir qqn au chat ?
      je veux qu'un humain me réponde
      je veux un agent pas une machine
      Parlez-moi humain, passez moi un agent
      Contactez-nous par chat avec un conseiller
      Échanger avec nos équipes
      Parler à nos experts
      chatter avec nous
    `),
    other: lines(`
      Quels sont les horaires du service client ?
      Quel est le numéro du service clientèle ?
      Êtes-vous un humain ?
      Est-ce que je parle à un robot ?
      Ne me transférez pas à un agent
      Je ne veux pas parler à un conseiller
      Je cherche un agent immobilier
      Espace agents : connexion
      Devenir conseiller de vente
      Rappelez-moi demain
      Je voudrais être rappelé
      Prendre rendez-vous avec un conseiller
      Le conseiller était impoli
      Prix par personne
      Une table pour deux personnes
      Envoyer de l'argent à quelqu'un
      Ressources humaines
      Droits de l'homme
      Où est ma commande
      Je veux résilier mon contrat
      Combien de personnes travaillent chez vous
      Je veux parler de ma facture
      À quelle heure ouvre le support ?
      Adresse de l'agence
      Es-tu une vraie personne ?
      Suis-je en train de parler avec un humain ?
      Inutile de me passer un conseiller
      Mon agent d'assurance a déménagé
      Mot de passe du portail employés
      Offre d'emploi conseiller clientèle
      Pouvez-vous me téléphoner plus tard ?
      Annuler mon rendez-vous avec le conseiller
      Le technicien n'est pas venu
      Billets pour quatre personnes
      Ajouter une personne à mon contrat
      Changer la personne à contacter
      Qui est mon conseiller ?
      Noter l'agent
      Virement vers un tiers
      Le corps humain
      J'ai parlé à un agent hier
      Mon internet ne marche pas
      Personne ne m'a répondu
      Parler anglais
      horaires du service client
      À quelle heure ouvre le service client ?
      es-tu un humain ou un robot ?
      Je parle à une vraie personne ?
      qui es-tu
      Que fait votre équipe support ?
      Je cherche un agent immobilier à Lyon
      agence de voyages
      mon conseiller bancaire a changé
      courtier en assurance
      Ne me transférez pas
      Je ne veux pas parler à un agent
      Pas besoin d'un humain, juste le solde
      connexion agent
      mot de passe espace conseiller
      Rappelez-moi demain matin
      Je souhaite être rappelé
      Quelqu'un peut-il me téléphoner ?
      Je veux devenir conseiller clientèle
      offres d'emploi agent d'accueil
      Votre conseiller a été très désagréable
      L'agent m'a raccroché au nez
      Je veux me plaindre d'un employé
      J'ai déjà parlé à quelqu'un la semaine dernière
      Un conseiller m'a dit que c'était gratuit
      user agent
      frais d'agence
      ressources humaines
      regarder le match en direct
      échantillon représentatif
      manuel de l'opérateur
      statut de mon ticket support
      ouvrir un ticket
      noter le conseiller
      Merci, le conseiller était super
      envoyer de l'argent à quelqu'un
      Ajouter une personne au contrat
      changer de bénéficiaire
      table pour 4 personnes
      prix par personne
      Combien de personnes peuvent monter ?
      prendre rendez-vous avec un conseiller
      annuler mon rendez-vous avec le technicien
      Quelqu'un a volé ma carte
      une personne a embouti ma voiture
      Combien de temps d'attente pour parler à un conseiller ?
      Des conseillers sont-ils disponibles ?
      Vos conseillers parlent-ils anglais ?
      numéro de téléphone du support
      adresse e-mail du service client
      connecter mon imprimante au wifi
      virement vers mon livret
      parlez plus fort
      Parlons de ma facture
      erreur humaine
      Je suis conseiller chez un partenaire
      Personne ne répond jamais
      tu parles comme un humain
      L'application prend-elle en charge le mode sombre ?
      Le service client est-il ouvert aujourd'hui ?
      Votre service client est nul
      Quand vos conseillers sont-ils disponibles ?
      Combien de conseillers avez-vous ?
      Vos agents sont-ils humains ?
      Tu es réel ?
      C'est quoi un agent en direct ?
      Qui travaille au service client ?
      Les conseillers peuvent-ils lire mes messages ?
      Je n'ai jamais demandé d'agent
      Merci de ne pas me transférer
      Je ne veux pas être mis en relation
      Laisse tomber, je n'ai pas besoin de parler à quelqu'un
      Est-ce possible sans conseiller ?
      Un agent m'a déjà aidé
      Le dernier conseiller a coupé le chat
      Mon conseiller ne répond pas
      J'ai attendu une heure au téléphone
      Donner un avis sur le conseiller
      Contacter le vendeur
      Appeler le livreur
      Appelez-moi
      J'aimerais qu'on m'appelle
      Rendez-vous avec un expert
      Réserver une démo
      Combien coûte un conseiller ?
      Immobilier à Paris
      Trouver un courtier
      Mon agent d'assurance a déménagé à Nice
      Créer un agent IA
      Publier mon agent
      Numéro d'employé oublié
      Inviter un collaborateur
      Emplois en centre d'appels
      Comment devenir conseiller financier
      Personnes à proximité
      Modifier mes données personnelles
      Prêt personnel
      Qui est mon supérieur ?
      Demander un congé à mon responsable
      Ajouter un membre à l'équipe
      Inviter quelqu'un à un appel
      Envoyer un cadeau à quelqu'un
      Virer 50 euros à Paul
      Transférer ma réservation à quelqu'un d'autre
      Connecter deux appareils
      Discuter avec mes amis
      Scores en direct
      Assistance pour anciens appareils
      Adresse du support
      Téléphone du service clientèle
      Quel opérateur mobile utilisez-vous ?
      Parle plus lentement
      À plus tard
      Ravi d'avoir discuté avec toi
      Aider des personnes
      Don pour les personnes dans le besoin
      Aucun conseiller disponible
      Je ne parle pas anglais
      Personne ne m'aide
    `),
  },
  newest: {
    asking: lines(`
      Je tourne en rond depuis 20 minutes, est-ce que je peux juste parler à quelqu'un ?
      Petite question : puis-je discuter avec quelqu'un de l'équipe ?
      laisse moi parler à un humain
      je veux ton supérieur
      il me faut un vrai humain tout de suite
      Donnez-moi quelqu'un qui s'y connaît
      Votre chatbot ne m'aide pas, il me faut un conseiller
      J'apprécierais de pouvoir parler à un conseiller
      Dites-moi comment joindre un conseiller
      Je voudrais signaler ça à un humain
      Il faut un humain ici
      Conseiller requis
      Demande conseiller
      ok maintenant un conseiller
      un humain ici ?
      allô ?? humain ??
      Quelqu'un est disponible pour chatter ?
      Puis-je être transféré au service client
      Pourriez-vous me transférer à un conseiller ?
      Pourriez-vous me trouver un conseiller
      Où cliquer pour parler à un conseiller
      Mettez-moi en relation avec la facturation
      parler avec le service technique
      Relation client svp
      Service client maintenant !!
      joindre un agent
      écrire à un conseiller
      Demander à un conseiller
      Discuter de mon dossier avec un spécialiste
      Je ne fais pas confiance aux robots, je veux une personne
      les bots sont inutiles, un vrai humain
      Je déteste parler à des machines
      Je n'aime pas discuter avec un bot
      pas de réponses automatiques, un humain seulement
      Mauvaise réponse, conseiller svp
      ce n'est pas ça, laissez-moi parler à un humain
      rien de tout ça, conseiller
      Non. Je veux parler à un vrai humain.
      oui je veux parler à un conseiller
      oui passez-moi quelqu'un
      J'ai une plainte, un responsable svp
      escalade svp
      Je veux escalader à un superviseur
      je veux parler a un conseilller
      je veux parler à un humian svp
      parler à quelq'un
      CONSEILLER CONSEILLER
      🙋 parler à un agent
      hello, je veux parler à un agent please
      Mon mari est décédé et je dois parler à quelqu'un de son compte
      Mon vol est annulé, j'ai besoin d'un agent immédiatement
      Je suis bloqué, il faut que quelqu'un m'aide
      La réponse n'a pas de sens, un humain svp
      Vous m'avez débité deux fois. J'exige un responsable.
      Personne ne m'a rappelé, laissez-moi parler à un humain
      J'ai parlé à quelqu'un la semaine dernière, je veux reparler à quelqu'un
      contacter mon conseiller
      Chatter en direct avec un conseiller
      Discutez avec nous
      parler avec un employé
    `),
    other: lines(`
      Que se passe-t-il quand je parle à un conseiller ?
      Le chat avec un conseiller est-il payant ?
      Vos conseillers sont-ils basés en France ?
      Votre service client est-il bon ?
      votre équipe support est géniale
      Les employés étaient très gentils
      Le conseiller avait tort
      Mon conseiller a quitté l'entreprise
      Qui est mon commercial ?
      Je suis commercial chez vous
      Nous sommes une équipe de cinq personnes
      Quelqu'un d'autre peut-il retirer mon colis ?
      Quelqu'un d'autre a payé ma facture
      Quelqu'un se connecte à mon compte
      Faut-il que quelqu'un soit à la maison ?
      Qui peut utiliser ma carte
      Personne de l'année
      Personne disparue
      Personnes à mobilité réduite
      Nombre de personnes
      Chambre pour deux adultes
      agence de mannequins
      frais d'agent immobilier
      costume d'agent secret
      agent nettoyant
      Qu'est-ce qu'un agent IA ?
      Es-tu un agent IA ?
      Y a-t-il des humains derrière ce chat ?
      Est-ce qu'un humain lit ceci ?
      perruque cheveux humains
      aide humanitaire
      Horaires des RH
      opérateur de bus
      système d'exploitation
      formation service client
      salaire conseiller clientèle
      Service client ouvert aujourd'hui ?
      numéro de la hotline
      numéro de ticket du support
      article d'aide sur le wifi
      justificatifs pour ma demande
      virement non reçu
      réserver un transfert aéroport
      transférer des photos vers un nouveau téléphone
      connecter un casque bluetooth
      vol de correspondance
      lentilles de contact
      modifier le contact d'urgence
      supprimer un contact
      effacer l'historique du chat
      haut-parleur en panne
      renvoi d'appel
      Ne m'appelez plus
      Ne me contactez pas
      Je ne veux pas d'humain
      pas de conseiller, juste une réponse
      Ne pas escalader s'il vous plaît
      J'ai mal parlé à ma sœur
      assistance routière
      service de livraison
    `),
  },
};
