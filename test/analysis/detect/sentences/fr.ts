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
    `),
  },
  unseen: {
    asking: lines(`
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
    `),
    other: lines(`
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
    `),
  },
};
