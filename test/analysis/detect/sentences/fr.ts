import { lines, type Sample } from "./sample.ts";

export const fr: Sample = {
  tuning: {
    asking: lines(`
      Je veux parler à un conseiller
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
      un humain svp
      je veux parler à quelqu'un
      passez-moi un conseiller
      je voudrais discuter avec une vraie personne
      conseiller s'il vous plait
      mettez moi en contact avec le service client
      je souhaite être mis en relation avec un agent
      puis-je parler à un responsable ?
      j'aimerais qu'on me transfère vers un opérateur
      ya quelqu'un de réel ici?
      ce bot est nul, donnez-moi un être humain
      je ne veux pas parler à un robot
      comment joindre un conseiller
      comment puis-je parler à un humain
      où est-ce que je peux avoir quelqu'un
      j'ai besoin d'aide d'une personne réelle
      Pourriez-vous me transférer au service technique ?
      transférez mon appel à un superviseur
      opérateur
      Parler à un agent
      discuter avec le support
      chat en direct avec un conseiller
      Est-ce que je peux échanger avec un de vos collègues ?
      je voudrais m'entretenir avec un conseiller clientèle
      je veux un humain pas une machine
      tu ne comprends rien, je veux parler à une personne
      vous pouvez me passer quelqu'un du service facturation ?
      conseillé svp
      parlé a un conseiller
      humain!!!
      je veux joindre le SAV
      contacter le service après-vente
      contacter un conseiller
      Y a-t-il une personne avec qui je peux parler ?
      à qui puis-je m'adresser
      à qui dois-je parler pour ma facture ?
      Je préfère avoir affaire à un humain
      faites intervenir un vrai conseiller
      escalader à un responsable
      je veux voir votre chef
      appelez votre manager
      besoin d'un conseiller en urgence
      un vrai conseiller
      une vraie personne svp
      Merci de me mettre en relation avec une personne compétente
      basculer vers un agent
      relation client humaine svp
      prendre contact avec un collaborateur
      je veux de l'aide humaine
      pouvez vous me rediriger vers un téléconseiller
      je désire parler avec un membre de votre équipe
      arrêtez avec vos réponses automatiques, passez-moi quelqu'un
      j'en ai marre du robot, je veux quelqu'un
      est-il possible de dialoguer avec un employé ?
      serait-il possible d'être redirigé vers le service commercial ?
      il me faut un interlocuteur humain
      interlocuteur svp
      besoin de parler à quelqu'un de chez vous
      quelqu'un peut-il prendre le relais ?
      un humain peut-il me répondre ?
      je peux parler à qqn
      jveux parler a qqun
      tchatter avec un conseiller
      tchat avec un opérateur
      Je voudrais parler de mon dossier avec quelqu'un
      mise en relation avec un conseiller
      transfert vers un agent
      je veux le service client
      connectez-moi à un agent
      connecte-moi avec un humain
      je souhaite qu'un conseiller s'occupe de ma demande
      un technicien en ligne s'il vous plaît, je veux lui parler
      laissez-moi parler à quelqu'un d'autre
      vous n'êtes pas utile, je veux votre supérieur
      Bonjour, je cherche à joindre une personne au sujet de mon contrat
      Est-ce que quelqu'un de votre équipe pourrait regarder mon dossier avec moi ?
      parler humain
      je veux parler avec un vrai être humain
      donne-moi un agent
      un agent svp je n'y arrive pas
      Je voudrais que vous me passiez le service réclamation
      passe-moi ton patron
      je ne m'en sors pas, je veux une personne
      Marre des réponses du chatbot, un humain !
      pouvez vous m'orienter vers un conseiller
      envoyez-moi vers un agent
      redirection vers un humain
      je voudrai parler a un consseiller
      je veu un humin
      parler a kelkun
      demander un agent
      demande d'assistance humaine
      assistance d'un conseiller
      j'ai besoin d'un expert
      je veux consulter un spécialiste de chez vous
      comment avoir un conseiller en ligne
      que faut-il faire pour parler à un humain
      quel est le moyen le plus rapide de joindre un agent
      où puis-je contacter le service clientèle
      comment contacter le support
      aidez-moi à parler à un agent
      service clientèle
      équipe support
      contacter l'équipe commerciale
      je veux parler à votre responsable immédiatement
      je demande à parler à un supérieur hiérarchique
      je réclame un humain
      pas de robot, un humain
      stop au robot, je veux un agent
      un chargé de clientèle s'il vous plaît
      parler avec mon gestionnaire
      je veux parler avec la personne en charge de mon dossier
      puis-je discuter avec le même agent que tout à l'heure
      mon problème est trop complexe pour un robot, il faut un humain
      passer à un humain
      reprise par un humain
      que quelqu'un prenne la main
      vous pouvez demander à un collègue de m'aider ?
      je voudrais écrire à une vraie personne
      je veux être transféré à l'équipe fraude
      mettez-moi en ligne avec un être humain
      avoir une conversation avec un membre du personnel
      je souhaiterais obtenir l'aide d'un conseiller
      quelqu'un pour m'aider svp, pas un robot
      bonjour, il y a quelqu'un ? je veux parler à une personne
      Bonjour, pourriez-vous me transférer à un agent disponible, merci
      parler au SAV
      joindre quelqu'un
      je cherche un interlocuteur
      quelqu'un peut m'aider ? une vraie personne
      j'aurais aimé parler à un conseiller
      j'exige de parler à un manager
      discuter en direct avec un agent
      pouvoir parler à une personne physique
      personne physique svp
      vous êtes un robot et je veux une personne
      agent SVP
      je souhaite contacter un représentant
      représentant du service client
      j'ai une question pour un conseiller
      transférez-moi
      je voudrais un contact humain
      prise en charge par un agent
      téléconseiller
      peut-on me mettre avec quelqu'un du service technique
      on peut me passer un être humain oui ou non
      j'aimerais parler avec quelqu'un de votre équipe à propos d'une erreur de facturation
      un humain dans le coin ?
      donne un humain
      conseiller humain
      un responsable svp
      Je voudrais parler au service client
      passez-moi le service commercial
      parler avec le responsable de service
      il y a quelqu'un qui peut m'expliquer
      vous êtes un robot, laissez-moi parler à quelqu'un de vrai
      ce chat ne mène à rien. Conseiller.
      pouvez-vous escalader ma plainte
      comment contacter un agent en direct
      je veux contacter le service client pour mon remboursement
      sortez-moi de ce bot
      j'ai besoin de joindre quelqu'un au service des retours
      je veux parler à un superviseur tout de suite
      j'ai besoin de parler à un technicien
      puis-je parler à un opérateur s'il vous plaît
      je veux juste parler à un être humain !!!
      je ne veux pas discuter avec un bot, mettez-moi un agent
      un vrai employé peut-il répondre
      je voudrais tchatter avec le service clientèle
      veuillez transférer cette conversation à un agent
      une personne humaine s'il vous plait
      il me faut quelqu'un pour me guider
      je préférerais parler à une personne
      ça vous dérangerait de me mettre en contact avec une personne ?
      pourriez-vous mettre une vraie personne svp
      est-il possible de parler à un humain ?
      y a-t-il quelqu'un avec qui je pourrais parler de mon prêt
      trouvez-moi quelqu'un qui parle anglais
      je demande un agent humain
      conseiller conseiller conseiller
      OPERATEUR
      un opérateur svp, ce menu est inutile
      parler à un agent au sujet de mon sinistre
      comment je parle à quelqu'un de chez vous
      qui contacter pour parler à une vraie personne
      enlevez-moi ce bot et donnez-moi une personne
      le bot ne peut pas résoudre ça, merci de transmettre à un conseiller
      je ne parle pas à un ordinateur
      puis-je parler à une autre personne
      parler à un autre agent
      j'ai besoin d'un superviseur car le dernier agent a été impoli
      mon conseiller a raccroché, je veux en avoir un autre
      est-ce que quelqu'un va m'aider ?
      je veux parler à la personne qui a traité ma commande
      besoin d'aide en direct
      support en direct svp
      tchat conseiller
      je peux discuter avec un de vos conseillers
      quelqu'un peut m'aider svp ce bot ne marche pas
      je préfère une aide humaine
      demander à un humain
      obtenir l'aide d'une personne
      je veux parler à ton patron
      envoyez-moi au service client
      transmettez mon dossier à un expert
      bonjour je souhaiterais parler à quelqu'un concernant une résiliation
      je cherche quelqu'un pour m'aider avec mon compte
      je requiers l'assistance d'un agent humain
      faites venir un agent dans cette conversation
      j'aimerais discuter de mes options avec un conseiller
      tu peux pas juste me donner une personne
      service cliant
      parler à un consseiler
      conecter moi a un agent
      represantant
      je voudrais que quelqu'un me rappelle... non, plutôt un agent ici
      quelqu'un de compétent svp
      prenez-moi un conseiller en charge
      je souhaite l'intervention d'un humain
      Veuillez m'orienter vers la personne adéquate
      entrer en contact avec le support technique
      échanger avec un humain
      je veux sortir de ce système automatique et parler à un humain
      Pouvez-vous aller me chercher un superviseur ?
      qui est responsable chez vous ? je veux lui parler
      je serais plus rassuré de parler à une vraie personne
      laissez-moi discuter avec un conseiller en direct
      un humain peut intervenir ici ?
      bonjour besoin conseiller
      besoin d'un agent au plus vite
      parler à la facturation
      pouvez-vous me passer le support technique
      j'essaie de joindre un humain depuis une heure
      n'y a-t-il pas une personne à qui je pourrais parler à la place ?
      puis-je simplement parler à quelqu'un du service client
      joindre conseiller
      je dois parler au service fraude immédiatement
      laissez-moi parler à votre supérieur ou à un responsable
      ma question est trop précise pour un bot, il me faut un humain
      est-ce qu'un conseiller peut regarder mon dossier
      veuillez me mettre en contact avec le service relation client
      j'ai besoin d'un agent pour m'aider avec ma réservation
      quelqu'un du service sinistres peut-il m'aider ?
      HUMAIN !!! MAINTENANT !!!
      je n'y comprends rien, un conseiller peut-il m'aider
      je voudrais tchatter avec quelqu'un pour ma garantie
      donnez-moi le service client
      jveux parler à un vrai humain
      pas de bots, une personne svp
      parler manager
      Responsable s'il vous plaît.
      je souhaite escalader
      ce serait possible de parler à une personne
      envoyez-moi quelqu'un du support
      je ne veux avoir affaire qu'à un agent humain
      joindre le support client
      comment parler à un agent en direct
      comment entrer en contact avec quelqu'un de votre société ?
      où aller pour parler à une personne
      vos réponses n'ont aucun sens, passez-moi un collègue
      j'en ai fini avec ce bot
      laissez une personne répondre svp
      transférer à un agent humain
      passer à une personne
      ya moyen de parler a qqn
      je doi parler a une personne
      servise client svp
      operateure
      conseiler svp
      aidez-moi à parler à quelqu'un
      puis-je consulter un expert
      Je réclame l'aide d'une vraie personne, pas d'une machine
      Serait-il envisageable d'échanger avec un collaborateur ?
      mettez quelqu'un d'autre
      Je veux qu'un humain lise mon message
      un interlocuteur au service technique
      contact conseiller
      Puis-je parler à quelqu'un qui travaille chez vous ?
      faites intervenir un humain svp
      je dois parler au service client à propos d'un colis disparu
      mettez-moi en relation avec un spécialiste
      je veux discuter avec un agent plutôt qu'avec un bot
      dégage le bot, je veux un humain
      trouvez-moi quelqu'un de compétent
      y a-t-il quelqu'un à qui je peux écrire directement
      comment parler à votre équipe service client
      j'aimerais beaucoup parler à un humain si possible
      aide conseiller
      besoin d'un responsable
      mettez-moi en contact avec le support
      transférez-moi vers un conseiller qui parle espagnol
      je n'y arrive pas avec une machine, donnez-moi une personne
      pourrais-je avoir un conseiller s'il vous plaît
      je veux me plaindre à un responsable
      vrai support humain
      parler au conseiller crédit
      transmettez ça à votre équipe svp
      parler avec le support en direct
      dois parler à un conseiller pour ma facture
      voudrais une aide humaine
      joindre un opérateur
      plus de bot, un agent !
      j'exige un superviseur
      un véritable humain svp
      quelqu'un de vos bureaux peut-il me parler dans ce chat
      passez moi quelqu'un svp
      je veux parler a un vrai humain
      Pourrais-je être mis en relation avec un conseiller ?
      y a t-il une vraie personne derrière ce chat ?? j'en ai besoin
      Mettez-moi en contact avec le service après-vente
      j'en ai marre de ce robot, un humain vite
      Est-ce que je peux discuter avec quelqu'un du service client ?
      Je souhaiterais échanger avec un de vos collaborateurs
      Transférez-moi au service facturation
      agent
      J'aimerais qu'une personne réelle s'occupe de mon dossier
      donne moi un operateur
      Ce bot ne comprend rien, je veux un être humain
      Passe-moi ton responsable
      Puis-je joindre un technicien ?
      Je préférerais m'adresser à un humain
      comment joindre un conseiller ?
      Besoin d'une assistance humaine
      Auriez-vous l'amabilité de me mettre en relation avec une personne compétente ?
      je veux pas parler à une machine
      Contacter le support technique
      Redirigez-moi vers le service des réclamations
      ya quelqun pour m'aider en vrai ?
      J'exige de parler à votre supérieur
      Vous pouvez me passer le service commercial ?
      Un téléconseiller s'il vous plaît
      Je veux chatter en direct avec un agent
      On peut me transférer à un humain ?
      stop le robot, passez moi un conseiller
      Merci de faire intervenir un collègue
      Est-il possible d'avoir un humain au bout du fil ?
      Je désire m'entretenir avec un spécialiste
      parler a un agent svp, c urgent
      Vous ne m'aidez pas, qui peut m'aider ? un conseiller humain ?
      Je n'ai pas envie de discuter avec un automate
      Quelqu'un peut-il me prendre en charge ?
      Il me faut quelqu'un de compétent
      Laissez-moi parler à une personne
      Connectez-moi avec un opérateur
      Comment faire pour avoir quelqu'un en ligne ?
      appelez moi un humain
      Je souhaite être redirigé vers un conseiller clientèle
      Assez de réponses automatiques, je veux une vraie personne
      Pouvez-vous demander à un agent de me répondre ?
      Je cherche à joindre quelqu'un du service sinistres
      un conseiller pourrait-il reprendre cette conversation ?
      Je veux avoir affaire à un humain
      Y a-t-il un être humain disponible ?
      Escalader vers un agent
      Passez la main à un collègue svp
      J'ai besoin de parler de vive voix avec quelqu'un
      je ve parler a kelkun
      Est-ce qu'un humain peut regarder mon problème ?
      Allez me chercher un responsable
      Je refuse de continuer avec un chatbot, transférez-moi
      Joindre le standard
      Pourriez-vous me passer quelqu'un qui s'y connaît ?
      Bonjour, serait-il envisageable de dialoguer avec un membre de votre équipe ?
      je comprend rien a ce que tu dis, passe moi qqn
      Il n'y a donc personne pour m'aider dans cette boîte ?
      J'aimerais autant parler à un être humain
      Peut-on me mettre en lien avec le service juridique ?
      Conseiller humain
      un humain stp
      Vos réponses automatiques ne servent à rien, je veux parler au responsable
      Je souhaite que mon dossier soit traité par un humain
      j'veux causer à quelqu'un
      Merci de bien vouloir transférer ma demande à un gestionnaire
      Comment puis-je avoir un vrai conseiller ?
      Puis-je clavarder avec un préposé ?
      Faites venir le patron
      Je réclame un interlocuteur
      Ça ne répond pas à ma question, vous pouvez me rediriger vers un agent ?
      Je voudrais être aidé par un humain
      parlé avec un conseiller
      Contact avec un humain
      Le bot tourne en rond, y a-t-il un humain ?
      Est-ce qu'il y a moyen de parler à un technicien ?
      Qui puis-je contacter pour un litige ?
      Je n'arrive pas à résoudre ça avec vous, donnez-moi une vraie personne
      Ne me répondez plus, bot. Je veux un agent humain
      Vous n'auriez pas un collègue en chair et en os ?
      Demander un conseiller
      Je veux l'assistance d'une personne
      Envoyez-moi vers la comptabilité
      je veux le sav
      Chat avec un conseiller
      Pourquoi je ne peux pas parler à un humain ?
      Un opérateur peut prendre la conversation ?
      J'ai besoin qu'un agent intervienne
      Qu'on me passe un supérieur
      Discussion avec un agent en direct
      Laissez tomber, mettez-moi un humain
      Je tiens à parler à votre chef
      Avez-vous quelqu'un de disponible pour discuter ?
      Je veux une réponse humaine, pas celle d'une IA
      Transfert agent
      je souhaite parler à une conseillère de vive voix
      Où trouver un conseiller à qui parler ?
      Mettez moi en relation avec votre service commercial
      Un de vos agents peut-il m'assister ?
      parler au service technique
      Je veux sortir du chatbot et parler à quelqu'un
      Vous êtes nul, filez-moi un humain
      Pourrait-on organiser un échange immédiat avec un spécialiste ?
      je prefere un humain
      Comment sortir du robot et avoir un conseiller ?
      Pas un robot, une personne !
      Je ne veux plus avoir affaire à un bot
      besoin d'un conseillé urgent
      Puis-je m'entretenir avec la direction ?
      Existe-t-il une personne que je peux contacter ?
      aidez-moi à joindre un conseiller
      Un être humain pourrait-il me répondre ?
      Je peux avoir quelqu'un de chez vous ?
      On pourrait pas me donner un vrai conseiller ?
      Je souhaite une mise en relation immédiate
      J'ai demandé un humain, pas une machine
      Y a-t-il moyen d'échanger avec un être humain plutôt qu'un robot ?
      Veuillez me transférer au service concerné
      Je voudrais qu'un responsable me contacte dans ce chat
      Parler avec le SAV
      Vous êtes un robot, je veux quelqu'un de réel
      Cela fait une heure que j'essaie d'avoir quelqu'un
      Je voudrais m'adresser au service des retours
      contacter un agent svp
      Peux-tu appeler un collègue humain ?
      Aucune de vos réponses ne m'aide, un conseiller s'il vous plaît
      Comment faire pour parler à quelqu'un de vivant ?
      Je voudrais voir ça avec un conseiller
      Qui peut m'aider à part un robot ?
      Je suis perdu, quelqu'un peut-il m'expliquer de vive voix ?
      Assistance par un conseiller
      passez-moi votre supérieur immédiatement
      parler operateur
      J'ai besoin de l'aide d'un humain
      Est-ce que je pourrais être transféré à un agent francophone ?
      Je voudrais un renseignement auprès d'un conseiller
      Laissez-moi discuter avec l'un de vos experts
      je voudrai parler a une persone
      Un technicien peut-il prendre la main ?
      Il n'y a que des robots ici ? Je veux un humain
      Je veux signaler mon problème à un agent
      donnez moi le service facturation
      Ça suffit, un conseiller
      Mettez-moi directement avec un humain
      Je veux juste parler à quelqu'un bordel
      Puis-je obtenir l'aide d'un conseiller clientèle ?
      Contacter conseiller
      Faites-moi parler à quelqu'un
      Je souhaiterais que quelqu'un étudie mon dossier
      Je ne comprends pas, puis-je parler à une vraie personne ?
      Votre chatbot est inutile, je veux joindre le support
      Je demande à être mis en contact avec un superviseur
      Transmettez mon dossier à un collègue
      Passer à un agent
      Prenez quelqu'un d'autre, un humain par exemple
      Une personne physique, svp
      Je préfère discuter avec une vraie personne
      Je veux être rappelé ? non, je veux chatter avec un agent
      Quelqu'un du service technique est-il disponible ?
      J'espère pouvoir parler à un conseiller
      connectez moi a un agent humain
      J'ai une question pour un expert
      Est-ce possible d'avoir un chat avec une personne ?
      Plus de robot ! Conseiller !
      Je n'aime pas les bots, je veux un agent
      Comment on fait pour avoir un humain ici
      Un agent pour m'aider svp
      Appelez un responsable
      Je voudrais communiquer avec votre département technique
      prendre contact avec un conseiller
      Mettez un humain sur mon dossier
      Je veux qu'on me passe le service technique
      Pouvez vous m'orienter vers un conseiller
      Je voudrais bénéficier de l'aide d'une vraie personne
      Un humain peut m'aider ?
      Je veux être mis en relation avec quelqu'un
      Votre IA est à côté de la plaque, passez-moi un agent
      est-ce que je peux avoir un agent
      Merci de me rediriger vers un humain
      J'aurais besoin d'échanger avec le service comptabilité
      Y aurait-il un conseiller libre ?
      Parler au directeur
      Parlez-moi comme un humain ou passez-moi un humain
      vous pouvez demander à votre chef ?
      Il me faudrait un conseiller
      Vite, un conseiller
      Je galère, y'a pas un humain pour m'aider ?
      Je souhaite poursuivre avec un conseiller
      Continuer avec un agent
      Je veux joindre une personne du service résiliation
      C'est possible d'avoir une vraie personne ?
      Je voudrais un contact humain
      Quittons ce bot, je veux un humain
      Je n'y arrive pas, il me faut de l'aide humaine
      Accéder à un conseiller
      Je cherche à parler à quelqu'un du support
      donnez-moi quelqu'un qui comprend
      Faites remonter à votre responsable
      mettez moi avec un humain svp
      Je veux discuter en live avec un conseiller
      Quand est-ce que je peux enfin parler à un humain ?
      Merci d'appeler votre superviseur
      Je veux un autre interlocuteur, humain cette fois
      peux tu me passer un humain
      Marre de parler à une machine
      Je souhaite l'intervention d'un technicien dans ce chat
      Besoin de contacter un conseiller rapidement
      Aidez-moi à trouver un vrai conseiller
      Transférez ce chat à un collègue
      Je voudrais l'avis d'un vrai conseiller
      Vous pourriez m'envoyer vers un humain ?
      mettez-moi le responsable
      Je ne veux pas de réponse automatique, je veux quelqu'un
      agent humain s'il vous plait
      Y a quelqu'un de chez vous pour me répondre ?
      Je veux contacter quelqu'un
      Comment parler avec un humain ?
      Peux-tu faire venir un collègue ?
      J'aimerais m'expliquer avec un responsable
      Passage à un conseiller
      Je voudrais dialoguer avec le support technique
      besoin d'un humain
      Laisse-moi parler au service client
      Je n'ai pas eu de réponse, je veux un interlocuteur
      Ce serait bien de parler à quelqu'un
      Veuillez me connecter au service après-vente
      Je voudrais être en contact avec un agent
      Parler à une personne réelle
      Il y a un conseiller pour m'aider ?
      j'ai besoin de quelqu'un pour m'aider, pas un bot
      Pouvez-vous me trouver un conseiller ?
      appeler le service client
      Je veux soumettre mon cas à un humain
      Est-ce qu'un de vos conseillers pourrait m'assister ?
      Un vrai humain !!!
      Transfert au service client
      Je voudrais tchatter avec une conseillère
      je veux qu'un humain lise mon message
      Envie de parler à quelqu'un de compétent
      je peux parler a qqn svp
      jveux parler a un vrai humain
      passez moi un conseiller
      passe moi quelqu'un
      vous pouvez me passer un responsable
      mise en relation svp
      j'aimerais être mis en contact avec une personne
      je souhaite échanger avec un de vos collègues
      je voudrais discuter avec un agent
      est ce qu'un agent est dispo
      un conseiller est-il disponible ?
      y'a un conseiller de libre
      un conseiler
      conseillère clientèle
      un humain
      humain svp !!!
      une personne reelle
      operateur svp
      comment je fais pour parler a un etre humain
      comment contacter quelqu'un de chez vous
      a qui je peux m'adresser
      a qui puis-je parler pour ce problème
      qui peut m'aider à part ce robot
      j'en ai marre de parler à une machine
      marre du robot
      stop le bot je veux quelqu'un
      arrêtez avec vos réponses automatiques, je veux un humain
      tu comprends rien passe moi un conseiller
      vous ne m'aidez pas, transférez-moi
      transférez moi vers un agent
      transferer a un conseiller
      je voudrais être transféré au service technique
      redirigez moi vers une personne
      orientez-moi vers un conseiller s'il vous plaît
      connectez-moi avec un agent
      est-ce que quelqu'un peut prendre en charge ma demande
      quelqu'un peut me répondre ?
      quelqu'un pourrait m'aider svp un humain
      serait il possible d'avoir un interlocuteur
      puis-je avoir un interlocuteur humain
      j'ai besoin d'un interlocuteur
      j'ai besoin de parler à quelqu'un de toute urgence
      il me faut un conseiller
      appelez votre responsable je veux lui parler
      je veux voir votre supérieur
      je demande à parler à votre responsable
      je désire m'entretenir avec un conseiller
      discuter en direct avec un conseiller
      chat en direct
      tchat avec un conseiller
      tchatter avec quelqu'un
      je préfère parler avec quelqu'un
      je préférerais un humain
      escalader ma demande
      prise en charge par un humain
      assistance humaine
      g besoin de parler a qqn
      jpeux avoir un conseiller
      on peut avoir un humain oui ou non
      vous pouvez me mettre avec un conseiller
      mettez moi un humain
      passez la main à un collègue
      donne moi un vrai conseiller
      je voudrais une vraie personne en face
      ya personne pour me répondre à part un robot
      y a-t-il un humain dans la salle
      un être humain peut-il me répondre
      est ce possible de joindre quelqu'un
      comment je peux avoir quelqu'un au bout du fil
      comment obtenir un conseiller
      où puis-je parler à quelqu'un
      je cherche à joindre un conseiller
      j'essaie de joindre quelqu'un
      j'aimerais que quelqu'un s'occupe de mon dossier
      je voudrais qu'un humain regarde mon cas
      faites intervenir un responsable
      transmettez ma demande à un conseiller
      transférez la conversation à un humain
      transfert conseiller
      redirection vers un agent
      le service après vente svp
      support humain
      parler au support
      chatter avec un agent
      parler à un responsable
      je veux un responsable tout de suite
      votre chef svp
      un chargé de clientèle
      conseiller en ligne
      agent en ligne
      discuter avec un conseiller
      ras le bol de ce chatbot
      ça ne m'aide pas je veux parler à quelqu'un d'autre
      au secours un humain
      un humain par ici ?
      quelqu'un de vivant ?
      un de vos collègues peut regarder svp
      faites venir un collègue
      je serais ravi de parler à une vraie personne
      je voudrais parler à quelqu'un de mon sinistre
      service sinistres svp
      je dois être mis en relation avec le service commercial
      puis-je tchatter avec le service client
      ça fait trois fois que je demande un conseiller
      combien de fois faut il demander un humain
      pourquoi je dois parler à un robot
      arrêtez de me faire perdre mon temps et passez moi quelqu'un
      vous répétez la même chose, je veux parler à un humain
      transférez moi
      besoin conseiller
      conseiller stp
      personne réelle
      vrai humain
      je veux escalader
      amenez moi à votre supérieur
      quelqu'un qui parle anglais svp
      y a-t-il quelqu'un qui peut m'aider
      y a-t-il un moyen de parler à quelqu'un
      que quelqu'un m'aide, pas un bot
      pas toi, un humain
      je voudrais avoir affaire à un humain
      je souhaite joindre un responsable
      pouvez-vous demander à un conseiller de prendre le relais
      je veux dialoguer avec une personne
      est-ce que je peux écrire à un conseiller
      un conseiller peut il me contacter par chat
      j'exige un conseiller
      donnez moi accès à un conseiller
      veuillez me mettre en relation avec un agent
      j'voudrais parler à vot' chef
      allo chu tu capable de parler à quelqu'un icitte
      pouvez vous me transférer à un agent s'il vous plait merci
      je pense qu'un robot ne peut pas m'aider
      un bot ne suffira pas, il me faut un humain
      je serais plus à l'aise avec un humain
      je ferais mieux de parler à quelqu'un
      peut-être qu'un conseiller pourrait m'aider
      serait-il possible qu'un conseiller m'aide
      quelqu'un pourrait-il m'aider sur le chat
      faites regarder mon compte par quelqu'un
      qu'un conseiller prenne le relais
      je veux continuer avec un humain
      continuer avec un conseiller
      aller vers un conseiller
      accéder à un conseiller
      combien de temps je dois parler au bot avant d'avoir un humain
      j'en peux plus, un conseiller svp
      pas utile. conseiller.
      mauvaise réponse ! humain !
      non j'ai dit que je voulais une personne
      non, un humain
      oui mettez moi en relation avec un agent
      ok alors donnez moi une personne
      oui un conseiller svp
      j'ai une réclamation et je veux parler au responsable
      ma commande n'est jamais arrivée, je peux parler à quelqu'un ?
      bonjour j'ai un souci de facture et je voudrais parler à un conseiller
      bonjour puis-je parler à quelqu'un au sujet de mon prêt
      parler à l'équipe support
      on peut avoir un conseiller par écrit chez vous ?
      je vais finir par avoir un humain un jour ?
      dépêchez vous de me passer quelqu'un
      svp quelqu'un de compétent
      je réclame un interlocuteur
      je veux être pris en charge par un conseiller
      je souhaiterais un contact humain
      puis je avoir une réponse d'un humain
      je peux avoir de l'aide d'un vrai employé
      je veux de l'aide d'un humain pas de ce truc
      votre bot est cassé, quelqu'un du staff en ligne ?
      y a-t-il des agents en ligne
      quelqu'un du support ici ?
      le support est en ligne ?
      l'équipe support peut elle me répondre
      j'ai besoin du support dans ce chat
      j'ai besoin du service fraude
      laissez moi parler à votre comptabilité
      je veux parler à celui qui gère les remboursements
      comment contacter le service client
      où puis-je chatter avec un agent
      où est le bouton pour parler à un humain
      y a-t-il une option pour parler à un humain
      sur quoi appuyer pour avoir un conseiller
      parler à une personne en direct
      opérateur humain svp
      intervention humaine nécessaire
      demande d'entretien avec le superviseur
      merci d'escalader à votre supérieur
      transférer à un agent humain immédiatement
      transférer le chat
      arrêtez le bot et amenez un agent
      pourrais-je parler à l'un de vos collègues
      j'aurais besoin de quelqu'un pour m'expliquer
      je cherche quelqu'un qui puisse m'aider
      auriez-vous quelqu'un à qui parler
      vous avez des humains chez vous ?
      je veux parler personnellement à quelqu'un
      merci de me faire contacter un conseiller par chat
      vite un conseiller
      parler avec quelqu'un du service technique
      il y a moyen d'avoir un humain
      j'en ai assez passez moi quelqu'un
      j'ai une question pour une vraie personne
      pouvez vous m'aider à parler à quelqu'un
      comment faire pour parler à une personne
      donnez moi quelqu'un qui peut vraiment répondre
      ma question est compliquée je veux parler à un humain
      je ne veux pas de réponses automatiques
      pas de messages automatiques juste une personne svp
      y a t il un agent en direct avec qui discuter
      êtes-vous en mesure de me transférer à une personne
      pouvez-vous me connecter
      voulez vous me mettre en relation avec un agent
      auriez-vous l'amabilité de me transférer au service client
      parler a un humin
      contacter agent
      parler avec un conseiller
      assistance conseiller
      appeler un conseiller
      chat conseiller
      aide en direct
      agent du service client
      besoin du service client
      je veux le support client
      un superviseur
      superviseur!!
      responsable svp
      le bot n'aide pas
      bot inutile
      stop au bot
      je ne parle pas à un robot
      je refuse de parler à une machine
      contact humain svp
      interlocuteur humain
      je veux de l'assistance humaine
      je voudrais l'aide d'une personne
      un conseiller dans le chat svp
      pouvez-vous me diriger vers la bonne personne
      je souhaite un échange avec un conseiller
      est ce que je peux avoir une personne svp
      je dois parler à quelqu'un de votre entreprise
      j'aimerais discuter avec un membre de votre équipe
      un humain peut il regarder mon cas
      laissez moi parler au service client
      passez moi quelqu'un du service technique
      qui est disponible pour discuter
      quelqu'un est là pour m'aider ?
      puis je parler au responsable des livraisons
      je veux un vrai agent pas ce bot
      mettez un humain svp
      un vrai conseiller maintenant
      je veux sortir de ce bot et avoir une personne
      je voudrais en discuter avec un responsable
      où trouver un humain à qui parler
      parler conseiller
      parlé a un conseiler
      servise client
      servic client
      agent humain
      je veux parler a une persone
      mettez moi en relation avec un conseiller svp
      être mis en relation avec un humain
      mettez-moi en contact avec quelqu'un au plus vite
      connectez-moi à la personne en charge
      pouvez vous me transférer au service facturation
      transférer à un responsable
      transférez-moi vers le support
      je veux être transféré à un humain
      merci de transmettre mon chat à un agent
      passez ça à un humain svp
      redirigez-moi vers un opérateur
      escaladez à un superviseur svp
      il faut escalader ma demande
      j'en ai marre de ce bot, donnez moi un conseiller
      ça sert à rien je veux parler à quelqu'un
      vous ne me comprenez pas laissez moi parler à un humain
      ça ne marche toujours pas quelqu'un peut m'aider
      pas de bot !! humain !!
      plus de réponses de robot
      pas envie de parler à un bot
      je préfère parler à une personne
      je préfère un agent humain
      plutôt parler à quelqu'un
      un humain peut-il m'aider svp
      une vraie personne peut répondre à ça
      un employé peut il examiner mon dossier
      un spécialiste peut-il m'écrire ici
      je veux que quelqu'un m'aide
      j'ai besoin de quelqu'un pour regarder ça
      je n'arrive pas à joindre le service client passez le moi
      comment parler à quelqu'un
      comment je parle à un agent
      comment avoir une personne
      comment joindre une vraie personne
      quel est le moyen le plus rapide de parler à un humain
      y a-t-il un humain à qui je peux parler
      y a t il quelqu'un à qui parler
      il y a des humains ici ?
      est-il possible de parler à une personne
      vous avez quelqu'un à qui je peux parler
      quelqu'un de dispo ?
      agent en direct svp
      une personne en direct svp
      chat avec un conseiller
      discuter avec quelqu'un
      chatter avec un vrai humain
      parler avec le support
      conseiller support svp
      conseiller
      humain
      service client
      je voudrais un interlocuteur s'il vous plait
      un conseiller peut il reprendre la conversation
      j'attends toujours de parler à quelqu'un
      y'a pas moyen de causer avec un humain ?
      vous avez pas un vrai humain sous la main
      remontez ça à votre supérieur
      j'peux avoir quelqu'un là
      jveu un umain
      1 conseiller svp
      ça vous dérange si je parle à une personne ?
      qu'est-ce que je dois taper pour avoir un humain
      c'est trop compliqué pour un bot
      Je veux parler à un conseiller concernant votre mail
      j'ai besoin d'un agent parce qu'on m'a volé ma carte
      j'ai besoin d'un agent aujourd'hui
      désolé mais un conseiller svp
      un conseiller svp au sujet d'un remboursement
      contacter quelqu'un du support
      ma valise est perdue, je veux en parler à un humain
      Oui, mettez-moi en relation
      jveux qqn de vivant
      besoin d'1 humain
      Connexion avec un agent
      un interlocuteur humain serait bien
      ce serait mieux avec un conseiller
      Écrivez à notre équipe
      Message au service client
      seul un humain peut m'aider
      mon cas est trop complexe pour un robot
      faut que je cause à quelqu'un là
      qlq1 pour m aider
      kelkun pr maider
      y a quelqu'un de l'équipe là ?
      Un conseiller pourrait-il m'écrire ici ?
      mettre moi en relation
      parler à un assistant
      un assistant humain s'il vous plaît
      je ne veux pas te parler
      Y a t'il quelqu'un de réel derrière cet écran pour m'aider ?
      quelqu'un peut-il prendre ma demande en charge ?
      Mon souci ne peut être réglé que par une personne
      faut que je vois avec un agent
      pouvez vous prévenir un agent que j'attends
      Qui peut m'aider à résoudre mon problème de connexion ?
      je souhaite que mon dossier soit transmis à un responsable
      je veux que ma réclamation soit lue par un humain
      ma demande peut-elle être vérifiée par un agent ?
      Avec qui dois-je parler pour récupérer mon argent ?
      je veux déposer une plainte auprès d'un supérieur
      atteindre le support client
      transmission à un agent
      un conseil personnalisé d'un conseiller svp
      un collègue qui s'y connaît svp
      j'aimerais recevoir de l'aide de quelqu'un
      est-ce que je peux sauter le bot ?
      je veux parler à un décideur
      pourquoi vous ne me passez pas un conseiller
      pourquoi vous ne me laissez pas parler à un humain
      quand est-ce que j'aurai un conseiller ?
      j'ai une question à poser à un conseiller
      j'ai des questions pour le service client
      un conseiller peut-il le faire pour moi
      je voudrais signaler un problème à un responsable
      laisse-moi parler à une infirmière
      puis-je chatter avec un pharmacien
      je voudrais parler à un banquier
      mettez-moi en contact avec un chargé de crédit
      quelqu'un de la mairie peut m'aider ?
      je veux parler à la réception
      j'exige l'attention d'un responsable
      je veux que la direction examine ceci
      tout sauf un bot
      communication avec un humain
      est-ce que quelqu'un du service client est là
      que votre équipe me réponde
      je serais plus à l'aise avec une personne
      j'ai besoin d'une vraie aide de vraies personnes
      peut-être qu'un humain me comprendra
      il me faut un conseiller anglophone
      emmenez-moi à un agent
      demandez à quelqu'un de venir dans le chat
      option agent en direct
      je voudrais un renseignement d'une conseillère
      j'ai besoin de l'expertise d'un spécialiste
      puis-je discuter avec un médecin de votre équipe
      mise en relation avec le centre client
      mettez-moi dans la file d'attente pour un conseiller
      je prends l'humain
      montrez ça à un conseiller svp
      c'est à un humain de décider
      revenez avec un vrai humain
      je dois parler à une personne au sujet de mon abonnement
      pourrais-je avoir un conseiller humain svp
      bonjour j'aimerais l'aide d'un agent en direct
      passez moi un superviseur c'est ridicule
      puis-je parler à quelqu'un des retours
      laissez moi parler à un conseiller
      je veux un représentant
      un vrai humain svp merci
      ce n'est pas ce que je demande, conseiller svp
      quelqu'un du support peut-il m'écrire ici
      laissez-moi parler à l'un de vos agents
      je suis bloqué, un de vos collaborateurs peut-il m'aider
      je désire parler avec un opérateur
      est-ce possible de chatter avec une vraie personne ici
      qui dois-je contacter pour parler à un responsable
      pouvez-vous me connecter au service fraude
      transférez-moi au service résiliation
      je dois être transféré
      je dois contacter un conseiller
      je cherche à parler à quelqu'un pour un remboursement
      vous ne m'aidez pas, il me faut un humain
      passer le bot
      parler à une personne au lieu d'un bot
      que des humains svp
      je voudrais parler à votre service réclamations
      quelqu'un de réel svp
      y a-t-il des humains avec qui discuter
      conseiller maintenant !!!!
      conseillé client svp
      je veux que le service client me contacte ici
      attribuez un humain à mon dossier
      puis-je parler à un expert
      hé y a un conseiller dans le coin
      mettez-moi avec la personne qui gère mon dossier
      je ne souhaite pas traiter avec un bot
      donnez moi à un humain
      laissez un humain répondre
      jaimerai parler a un conseiller
      c possible davoir un conseiller
      j'aimerais revoir mon dossier avec quelqu'un
      j'ai besoin d'un pro de chez vous pour ma question
      pourriez-vous me relier directement au service client ?
      ici on ne tombe que sur des bots, je veux un humain
      je voudrais exposer mon problème à un employé
      laissez-moi écrire à un humain svp
      est-il possible d'écrire à un conseiller ?
      ça ne m'aide pas, je veux un interlocuteur
      comment arriver à un vrai humain ?
      j'attends qu'un employé me réponde
      quelqu'un de chez vous peut-il vérifier manuellement ?
      vérification manuelle par un agent svp
      je préfère en discuter avec un humain plutôt qu'avec toi
      y a-t-il quelqu'un dans votre équipe qui peut m'expliquer ça
      je voudrais quelqu'un qui écoute mon problème
      je veux parler à la personne responsable des retours
      mettez-moi en relation avec le service retours
      je veux les humains
      il n'y a pas d'humain ici ? j'ai besoin de l'aide d'un humain
      peux-tu me basculer vers un collègue
      laisse la main à un humain
      faites venir votre chef d'équipe
      par téléphone ou par chat, peu importe, un humain
      il me faut une personne en chair et en os
      je souhaite prendre contact avec un de vos employés
      tout de suite un supérieur dans le chat
      je peux avoir quelqu'un de la technique
      parler à quelqu'un de l'administration
      je sollicite poliment un interlocuteur humain
      serait-il possible qu'un agent y jette un œil
      je veux un autre interlocuteur qu'un bot
      connectez-moi svp
      je veux être connecté maintenant
      service client, et vite
      aide-moi à trouver un conseiller
      je ne trouve personne pour m'aider, un conseiller svp
      je voudrais parler avec votre service des impayés
      un conseiller peut-il me recontacter sur ce chat tout de suite
      appelez un agent sur le chat
      passez-moi un être humain bordel
      puis-je obtenir l'assistance d'un opérateur
      Puis-je parler à Mme. Girard ?
      Il y a quelqu'un du support ? Je veux lui parler
      Est-ce qu'un de vos collègues pourrait m'aider ?
      Je n'y arrive pas, je voudrais joindre quelqu'un
      Pouvez-vous me mettre en contact avec le service technique ?
      Je préférerais voir ça avec une personne
      un conseiller clientèle svp
      Je souhaite échanger avec un collaborateur
      Le chatbot ne m'aide pas, passez-moi un agent
      Y a-t-il un moyen de discuter avec un humain ?
      J'aimerais que quelqu'un prenne en charge mon dossier
      Qui puis-je contacter pour une réclamation ?
      mettez moi en relation avec un technicien
      je veux discuter avec votre responsable
      Besoin d'une vraie personne pour répondre
      Puis-je avoir un interlocuteur humain ?
      Je voudrais dialoguer avec un opérateur
      Parler au service client
      ça ne répond pas à ma question, je veux un humain
      Faites-moi parler à un superviseur
      Je demande à être transféré vers un conseiller
      Pourriez-vous transmettre ma demande à un conseiller ?
      Il me faut l'aide d'un expert
      connectez-moi à quelqu'un de l'assistance
      J'en ai assez de parler à une machine
      Je cherche à joindre votre service après-vente
      Bonjour, je souhaite parler avec un gestionnaire de sinistres
      pas un robot, une personne
      Non, me transférer à un agent
      Internet ne marche plus depuis lundi, il me faut quelqu'un pour réparer ça
      Pouvez-vous faire venir un de vos conseillers dans la conversation ?
      Mettez-moi en relation avec le service sinistres
      agent maintenant
      Y a-t-il un vrai humain ici ?
      Je veux parler à votre chargé de crédit
      Arrêtez les liens et laissez-moi parler à quelqu'un
      Discuter avec notre équipe
      Je souhaite qu'une vraie personne regarde mon dossier
      non, rien de tout ça. Je dois parler à quelqu'un
      un agent qui parle anglais s'il vous plaît
      Ma question n'est pas dans la liste, comment avoir un conseiller ?
      Redirigez-moi vers le bon service
      Je peux écrire directement à un conseiller ?
      Contacter le service commercial
      J'ai tout essayé, passez-moi le support technique
      aide humaine svp
      Pourrais-je parler au directeur de l'agence ?
      Est-ce que quelqu'un de chez vous peut reprendre le chat ?
      je voudrais être rappelé non, plutôt parler à un conseiller maintenant
      salut je peux avoir qqn pour mon colis
      J'aimerais voir ce point avec un responsable
      Vous ne comprenez pas. Un humain. Merci.
      vous avez un agent du support avec qui je peux chatter ?
      jveux parlé a une personne
      Y a-t-il quelqu'un à la comptabilité à qui je pourrais parler ?
      Envoyez-moi vers un humain svp
      Ce serait plus simple d'expliquer ça à une personne
      besoin de l'aide d'un agent pour ma réservation
      Ce chat ne sert à rien. Opérateur !
      Un expert pourrait-il regarder ma configuration avec moi ?
      Je souhaite prendre contact avec votre équipe support
      Mettez-moi en contact avec un fiscaliste de chez vous
      Transfert vers un conseiller
      je voudrais joindre le sav
      puis-je parler à un avocat de mon divorce
      chuis où là, passez-moi quelqu'un de vrai svp
      j'peux causer à un humain ou quoi
      j'aimerais ben parler à quelqu'un de chez vous, là
      y'aurait pas moyen d'avoir quelqu'un au bout du fil
      filez-moi un conseiller, le bot il pige rien
      on peut jaser avec un vrai agent icitte?
      Bonjour, j'ai déjà écrit trois fois au sujet de mon colis et personne n'a répondu. Je souhaiterais qu'un de vos collègues prenne mon dossier en main.
      Madame, Monsieur, votre robot n'a pas compris ma question sur la succession. Merci de me mettre en contact avec un juriste de votre service.
      Bonjour, le formulaire plante à chaque fois. Est-ce que quelqu'un du support technique peut regarder mon compte avec moi ?
      Je tourne en rond depuis une heure dans vos menus, je voudrais donc échanger avec une personne compétente.
      je voudrais parler à une infirmière de mes résultats
      puis-je parler à un pharmacien
      passez-moi la sage-femme de garde
      il faut que je parle à un médecin tout de suite
      je veux parler à un avocat
      je voudrais parler à l'expert qui suit mon sinistre
      mettez-moi en relation avec un courtier
      je voudrais parler au gestionnaire de mon dossier
      connectez-moi avec un technicien réseau
      je souhaite parler à mon assistante sociale
      puis-je parler au notaire
      passez-moi quelqu'un de l'état civil
      je veux parler à l'agent qui traite ma demande de visa
      parler à un comptable
      transférez-moi à l'accueil des patients
      on m'a dit que vous pouviez m'aider, alors passez-moi le service sinistres
      ma fille dit que le bot ne sert à rien, donc donnez-moi un humain
      on m'a promis un conseiller et j'attends toujours, mettez-moi en relation
      y a-tu quelqu'un à qui je peux jaser pour vrai
      passe-moi un vrai être humain, ton robot me gosse
      s'cusez, j'voudrais causer à un de vos gars du réseau
      t'façon je veux quelqu'un, pas une machine
      balance-moi un conseiller vite fait
      Bonjour, cliente depuis douze ans, je n'ai jamais été traitée ainsi. Veuillez me mettre en relation avec un responsable qui puisse m'expliquer ma dernière facture.
      Bonjour, j'ai déposé quatre fois le certificat médical sans succès. Serait-il possible qu'un de vos agents le vérifie pendant que je suis en ligne ?
      Bonsoir, ma mère est à l'hôpital et il faut changer la réservation. Le bot ne m'envoie que des liens. Laissez-moi parler à quelqu'un, s'il vous plaît.
      Je comprends que vous êtes un assistant automatique, mais le sujet est délicat et je préférerais en discuter avec un être humain.
      je voudrais parler au pharmacien de garde
      puis-je parler à une diététicienne du programme
      passez-moi l'infirmière de tri
      il me faut parler à un radiologue au sujet du compte rendu
      parler à un pédiatre
      y a-t-il un médecin avec qui discuter ?
      je souhaite m'entretenir avec l'avocate chargée de mon dossier
      mettez-moi en relation avec votre notaire
      je veux parler au gestionnaire de sinistres
      passez-moi un superviseur du comptoir
      il me faut un spécialiste de l'itinérance à qui parler
      transférez-moi à un technicien de ligne
      pourrais-je parler à un agent de la mairie pour ma demande
      je veux parler à l'inspecteur des impôts qui suit ma déclaration
      discuter avec un agent consulaire
      l'appli m'a dit de contacter le support, alors mettez-moi en relation avec le support
      vous dites toujours que quelqu'un va m'aider, alors donnez-moi quelqu'un
      il paraît que le 0 est pour un opérateur, donc opérateur svp
      hé ho, y'a pas un être vivant qui peut me répondre là-dedans
      c'te machine me tanne, donne-moi du vrai monde
      wesh passe-moi un vrai gars du support
      J'écris pour la troisième fois. Je ne souhaite plus échanger avec un ordinateur et demande à être mis en contact avec la personne responsable des remboursements.
      Coucou ! Tout est envoyé, le statut est toujours en attente, je pars jeudi. Merci de faire venir un agent dans ce chat.
      Nous sommes une petite société et il s'agit d'un contrat important, je préfère donc le revoir avec votre chargé de compte plutôt qu'ici.
      Je sors d'une opération et je tape mal. Une infirmière peut-elle prendre le relais ici ?
      parler à la cadre de santé
      je voudrais discuter avec une orthophoniste
      puis-je parler au greffe du tribunal
      transférez-moi à un gestionnaire sinistre
      passez-moi la cheffe de cabine
      laissez-moi parler à un technicien fibre
      je dois parler à quelqu'un du bureau des permis
      l'officier d'état civil peut-il me répondre ici
      chatter avec la scolarité
      Mon dernier conseiller m'avait promis un surclassement et rien n'est venu. Puis-je avoir un autre conseiller ?
      le message disait d'attendre un conseiller, j'attends toujours ce conseiller
      ma mère dit que seule une personne peut régler ça. une personne svp
      parler à un médecin
      je voudrais discuter avec un avocat
      puis-je parler à une sage-femme
      mettez-moi en contact avec un notaire
      échanger avec une infirmière
      je veux parler à un psychologue
      z'auriez pas quelqu'un du bureau à me passer
      dis donc je veux causer au chef
      y'a personne de vrai à qui parler ici ou bien
      mec file-moi un gars du support
      j'veux parler pour de vrai avec un conseiller
      Madame, Monsieur, mon chauffage est en panne depuis six jours et deux visites ont été annulées. J'attends qu'un responsable me parle aujourd'hui.
      J'ai lu toutes vos pages d'aide. Aucune ne convient car le compte était au nom de mon père décédé. Pourrais-je en discuter avec un de vos employés ?
      Bonjour, désolé, je ne comprends rien à ce formulaire. Pourriez-vous demander à un collègue de m'aider ?
      je voudrais parler à une infirmière praticienne
      puis-je parler à une sage-femme de mon projet de naissance
      merci de me mettre en contact avec un avocat de votre équipe
      parler à un expert sinistre pour ma voiture
      je veux parler à quelqu'un de la souscription
      discuter avec un agent des réservations, l'hôtel est complet
      passez-moi un technicien pour ma box
      puis-je parler à l'agent chargé de mon permis
      j'ai besoin de parler à une assistante sociale
      votre SMS disait qu'un conseiller m'aiderait ici, alors mettez-moi en relation avec ce conseiller
      mon frère a eu une vraie personne, j'en veux une aussi
      on me dit sans cesse de demander un superviseur, alors laissez-moi parler à un superviseur
      salut, passe-moi quelqu'un de chez vous qui s'y connaît
      allez hop, un vrai humain au bout du fil svp
      dis voir, tu peux me filer un de tes collègues
      Madame, Monsieur, j'ai rempli trois fois le formulaire et il plante ; merci de faire en sorte qu'un gestionnaire me contacte dans ce chat.
      Depuis le déménagement aucune facture n'est juste. Je veux revoir cela avec une personne, pas avec un programme.
      en boutique on m'a dit de demander un responsable ici, donc j'en voudrais un
      on m'a dit au téléphone que ce chat peut me passer le service réclamations, faites-le svp
      puis-je discuter de mes analyses avec une infirmière ici
      je voudrais parler de mon testament à un notaire
      mettez-moi en relation avec un courtier en crédit
      une assistante sociale pourrait-elle m'expliquer la lettre
      je dois parler à une conseillère voyage pour un remboursement
      y a-t-il quelqu'un de l'équipe réseau pour discuter
      un pharmacien aurait-il une minute pour me répondre
      plus de menus. une personne. maintenant.
      puis-je parler à un conseiller voyage
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
      es-tu un humain ?
      êtes-vous un robot
      le service client est-il ouvert le dimanche
      mon conseiller m'a dit que c'était gratuit
      je veux devenir agent immobilier
      trouver un agent immobilier
      ne me transférez pas
      je ne veux pas parler à un conseiller
      je n'ai pas besoin d'un humain
      rappelez-moi demain
      je souhaite être rappelé
      combien de personnes peuvent voyager
      ajouter une personne à mon contrat
      ajouter un conducteur
      modifier mes données personnelles
      changer de conseiller
      où est ma commande
      mot de passe oublié
      je veux résilier mon abonnement
      annuler ma commande
      j'ai perdu ma carte
      quelqu'un a utilisé ma carte
      quelqu'un a pris mon colis
      qui est votre PDG
      espace conseiller
      agent d'entretien
      offre d'emploi conseiller clientèle
      je postule au poste de téléconseiller
      quel est le salaire d'un conseiller
      merci, le conseiller était très gentil
      votre agent a été impoli
      j'ai parlé hier avec un agent
      j'ai déjà contacté le service client
      je n'ai pas eu de réponse du service client
      le support de mon téléphone est cassé
      support mural pour télé
      transférer de l'argent à une autre personne
      transfert d'appel
      comment transférer mon numéro
      prendre rendez-vous avec un technicien
      rendez-vous avec mon conseiller
      numéro de téléphone du service client
      adresse email du support
      quel est le rôle d'un conseiller
      différence entre chatbot et agent humain
      parlez-vous anglais
      je veux parler français
      peux-tu parler en anglais
      droits humains
      corps humain
      conseils pour économiser
      donnez-moi un conseil
      je voudrais un conseil sur les forfaits
      opérateur mobile
      changer d'opérateur
      portabilité chez un autre opérateur
      le livreur n'est jamais venu
      contacter le vendeur
      comment contacter mon livreur
      sans contact ne marche plus
      désactiver le paiement sans contact
      la personne qui a livré était désagréable
      mon responsable doit valider la facture
      agence la plus proche
      prendre rendez-vous en agence
      agence de voyage
      bonjour
      merci beaucoup
      tu es génial
      aide
      j'ai besoin d'aide pour ma commande
      solde de mon compte
      changer d'adresse
      je veux un remboursement
      est-ce que l'appli prend en charge Face ID
      comment créer un agent dans le logiciel
      donner mon avis sur le service client
      assurance responsabilité civile
      est-ce que je parle à un humain en ce moment ?
      suis-je en train de parler à une machine
      à partir de quelle heure le support est joignable
      vos conseillers travaillent-ils le week-end
      horaires d'ouverture de l'agence
      agents d'assurance près de chez moi
      mon agent immobilier a besoin d'un justificatif
      l'agent au guichet m'a facturé deux fois
      votre représentant m'a dit d'envoyer le formulaire
      une de vos collègues m'a dit que ça arriverait aujourd'hui
      je discutais avec un agent mais j'ai été déconnecté
      j'ai déjà parlé à trois personnes
      non je ne veux pas être mis en relation
      pas besoin de conseiller
      quelqu'un peut-il me rappeler à 17h
      demande de rappel
      téléphonez-moi s'il vous plaît
      connexion pour les agents
      mot de passe de l'espace agent
      comment créer un agent dans Dialogflow
      c'est quoi un agent IA
      quelles compétences pour être conseiller
      recrutement service client
      carrière dans le support
      je travaille au service client d'une autre entreprise
      connecter mon téléphone à l'enceinte
      connexion wifi
      importer mes contacts
      contact d'urgence
      paiement sans contact
      qui est ma personne à contacter
      ajouter un mandataire
      retirer une personne de mon forfait famille
      nombre de personnes par chambre
      retrait en personne
      dois-je venir en personne
      virement vers une autre personne
      transférer mon billet à quelqu'un d'autre
      transférer mon numéro vers un autre opérateur
      l'escalator est en panne
      voyagiste remboursement
      comment soutenir l'association
      compatible USB-C ?
      j'ai ouvert un ticket auprès du support hier
      je voudrais féliciter un de vos employés
      le personnel était charmant
      réduction pour le personnel
      quelqu'un s'est connecté à mon compte
      quelqu'un de chez vous m'a-t-il appelé ?
      personne ne répond
      personne n'a livré mon colis
      il n'y a personne à la maison
      parle-moi de tes tarifs
      parlons d'autre chose
      on peut en parler plus tard
      parle plus fort
      tu aimes les humains ?
      les robots vont-ils remplacer les humains
      es-tu vivant
      qui t'a créé
      comment tu t'appelles
      j'ai besoin d'un prêt
      il me faut une nouvelle carte
      je voudrais une facture
      peux-tu m'aider
      j'ai besoin d'aide pour me connecter
      rendez-vous chez le spécialiste
      prendre rendez-vous avec un médecin
      faut-il un notaire
      adresse de facturation
      signaler une panne technique
      rendez-moi mon argent
      donnez-moi plus de détails
      appelez-moi un taxi
      limite de personnes au sauna
      conseils d'entretien
      tarif par personne
      support de cours
      votre chat est-il tenu par des humains
      quelle est la différence entre un conseiller et un responsable
      combien gagnent vos agents
      comment devenir conseiller clientèle
      commission des agents
      le responsable du magasin était très aimable
      quelqu'un de votre équipe m'a appelé hier
      j'ai déjà parlé au service client et ils ont annulé
      un conseiller m'a dit qu'il n'y avait pas de frais
      quand est-ce que quelqu'un va me contacter
      quand un agent va-t-il répondre à mon mail
      quelqu'un a-t-il regardé mon ticket
      le technicien est-il déjà parti
      reporter la visite du technicien
      prendre rendez-vous avec un conseiller en agence
      annuler mon rendez-vous avec le consultant
      merci de ne pas escalader
      je préfère ne pas parler à un agent
      non merci, pas d'agent
      laissez-moi tranquille
      puis-je être rappelé
      coordonnées du magasin
      quel est votre numéro
      email du support
      horaires du service client à Noël
      comment rejoindre l'aéroport
      comment contacter le livreur
      envoyer un message à un ami
      puis-je parler italien ici
      parle comme un pirate
      avec qui je parle
      on dirait un humain
      tu es presque humain
      combien de gens peuvent participer
      ajouter quelqu'un à ma réservation
      quelqu'un d'autre peut-il utiliser ma carte
      quelqu'un est à la porte
      quelqu'un m'a prélevé deux fois
      quelqu'un n'arrête pas de m'appeler
      coach personnel tarifs
      je voyage avec deux autres personnes
      j'ai une question sur ma facture
      j'ai un problème avec ma commande
      j'ai besoin d'assistance pour mon mot de passe
      aidez-moi à réinitialiser mon mot de passe
      je veux parler de ma commande
      parlons
      connecter mon imprimante
      transférer 50 euros vers mon épargne
      faire suivre mon courrier
      passer au forfait premium
      mettre mon abonnement en pause
      retour au menu principal
      mandat de prélèvement
      scores en direct
      télé en direct ne marche pas
      représentant légal de la société
      réglages expert
      trouver un médecin spécialiste
      contact du syndic
      mon propriétaire ne répond pas
      formation du personnel
      tarifs offre équipe
      cycle de facturation
      taxe de vente
      fiche technique de l'ordinateur
      suivi de sinistre
      conditions de retour
      frais de livraison
      validation par le responsable
      badge employé perdu
      numéro client
      qui est l'auteur
      qui a droit à la remise
      où voir mes factures
      arrêter l'abonnement
      arrêtez de m'envoyer des mails
      je déteste ce produit
      donnez-moi une remise
      adresse du service des ressources humaines
      vos collègues sont-ils aussi des robots
      changer de conseiller bancaire
      agent de voyage pas cher
      avis sur votre service client
      opérateur téléphonique internet
      le chef de rayon s'est trompé
      personne ne m'a livré
      conseil pour choisir un forfait
      passez une bonne journée
      mettez à jour mon adresse
      donnez-moi le solde
      contacter mon propriétaire
      discuter du prix
      échanger un article
      joindre un fichier
      joindre une pièce jointe
      y a-t-il des humains qui lisent ça ?
      vos conseillers touchent-ils une commission ?
      l'agent n'est jamais venu à la visite
      mon agent d'assurance est à la retraite
      trouver une agence à Lyon
      quels documents demande l'agence de voyage
      comment noter un chauffeur
      j'ai déjà donné mon adresse au conseiller
      personne ne m'a contacté
      pourquoi personne ne répond à mon mail
      jusqu'à quelle heure le service client est ouvert ce soir
      fax du service sinistres
      je n'ai besoin de parler à personne
      ne me mettez pas en relation avec une personne
      arrêtez de m'appeler
      que quelqu'un m'appelle lundi
      je voudrais planifier un rappel
      prendre rendez-vous avec mon conseiller financier
      le support est-il gratuit ?
      que sait faire ce bot
      es-tu ChatGPT
      j'adore parler avec toi
      comprends-tu les émotions humaines
      postuler à un poste de responsable
      recrutez-vous des opérateurs
      connexion responsable
      changer le titulaire du compte
      ajouter mon mari comme personne autorisée
      quelqu'un d'autre a reçu mon colis
      on m'a cambriolé
      tout le monde peut voir mon profil
      combien de collaborateurs puis-je ajouter
      inviter un membre de l'équipe
      la page contact ne marche pas
      comment entrer en contact avec le vendeur
      contacter ma banque
      je veux contacter le propriétaire
      forfait appels illimités
      activer le renvoi d'appel
      connecter deux comptes
      connecter un appareil
      transférer le solde entre cartes
      passer mon permis
      garder mon courrier
      obtenir un devis
      ramène-moi à la maison
      donner un pourboire au livreur
      j'ai besoin d'aide
      j'ai besoin d'une pause
      nombre de personnes
      honoraires d'expert
      escalier
      augmenter mon plafond
      envoyer un message
      chèque cadeau employé
      sélection du personnel livres
      parler en public formation
      chef étoilé réservation
      collaborateur absent congés
      comment t'appelles-tu
      ce chat est-il surveillé par des gens
      comment licencier un employé
      les frais d'agent sont-ils inclus
      l'opérateur m'a dit de redémarrer
      je veux qu'on me rappelle
      quand commencent les conseillers
      quelqu'un du support m'a envoyé un formulaire
      parler de la météo
      mon équipe a besoin d'un accès
      ajouter un agent à la file
      entretien d'embauche service client
      connecter ma messagerie
      les gens peuvent-ils voir mon adresse
      à qui dois-je payer
      est-ce que vous recrutez
      j'ai rencontré une personne sympa
      transférer ma retraite
      puis-je venir avec quelqu'un
      aide pour la facturation
      pas d'appels svp
      Es-tu un humain ou un robot ?
      Je veux devenir conseiller chez vous
      Comment ajouter une personne à mon contrat ?
      Votre conseiller m'a raccroché au nez hier
      Je n'ai pas besoin d'un agent
      Combien coûte un appel au service client ?
      Un agent d'assurance peut-il évaluer ma maison ?
      Le conseiller était très aimable, merci
      Comment faire un virement à une autre personne ?
      Transférer mon numéro vers un autre opérateur
      Changer d'opérateur téléphonique
      Je ne veux pas être transféré
      Mon robot aspirateur ne marche plus
      Où est ma commande ?
      Je voudrais résilier mon abonnement
      Comment parler anglais couramment ?
      Mettre à jour mes coordonnées
      Ajouter un contact
      Le support de mon téléphone est cassé
      Je veux un support mural pour ma télé
      Comment contacter mon voisin de siège ?
      Une chambre pour deux personnes
      Personne ne m'a répondu par mail
      Quelqu'un d'autre peut-il récupérer mon colis ?
      Combien de personnes travaillent chez vous ?
      Conseillez-moi un bon téléphone
      Quel forfait me conseillez-vous ?
      Je souhaite payer en plusieurs fois
      Qui est votre directeur ?
      Recrutez-vous des techniciens ?
      Prendre rendez-vous avec un médecin
      Espace conseiller connexion
      Le service est nul
      J'ai déjà parlé avec un agent, c'est réglé
      Parle-moi de tes tarifs
      Peux-tu m'aider à me connecter ?
      Je veux parler de mon abonnement
      Le droit humain
      Ressources humaines : comment postuler ?
      J'ai reçu un appel d'un faux conseiller
      Transfert d'argent vers un proche
      Combien gagne un agent de support ?
      Est-ce que les humains lisent mes messages ?
      Comment créer un chatbot ?
      Je veux voir le technicien fibre le mardi
      Mon conseiller a changé ?
      Désactiver l'assistant vocal
      Aide
      Bonjour
      Comment renvoyer un article ?
      Facture introuvable
      Le responsable du magasin a refusé le remboursement
      Agent de voyage tarifs
      Service après-vente : adresse du centre
      Je suis conseiller et je veux me connecter
      Je veux parler français dans l'application
      Suis-je en train de parler à un robot ?
      Dois-je parler à un conseiller pour résilier ?
      Quel est le numéro du service client ?
      Comment changer de conseiller ?
      J'ai eu une conseillère au téléphone ce matin
      Votre agent m'a dit que c'était gratuit
      Êtes-vous une vraie personne ?
      Je veux ajouter une personne à ma réservation
      Assistance routière
      Assurance assistance voyage
      Je n'arrive pas à joindre le destinataire
      Comment contacter le livreur ?
      Numéro d'agent
      Combien d'agents avez-vous ?
      Mon opérateur a coupé la ligne
      Quand passe le technicien ?
      Annuler le rendez-vous avec le conseiller
      Prendre rendez-vous avec un conseiller en agence
      Rappelez-moi plus tard
      Personne ne répond au téléphone
      Aucune personne n'est venue
      Service de livraison express
      Service traiteur
      Le service était lent
      Comment changer la langue de l'assistant ?
      Merci à votre collègue Julie
      Donner un pourboire à l'agent
      Noter mon conseiller
      Le contact électrique ne marche pas
      Envoyer un message à mes contacts
      Parler plus lentement
      Je voudrais parler de ma facture
      Combien coûte un conseiller financier ?
      Conseiller d'orientation collège
      Comment devenir agent de voyage ?
      L'expert de l'assurance est passé hier
      Mettre à jour le logiciel
      Redirection de courrier
      Transférer un fichier
      Mettre en relation deux comptes
      Connecter mon imprimante
      Je ne souhaite pas parler à un agent
      Pas besoin de conseiller, merci
      Pouvez-vous m'aider à choisir un forfait ?
      Aidez-moi
      J'ai besoin d'aide pour payer
      J'ai un problème avec ma commande
      Mon chef veut une facture
      Ma collègue n'a pas reçu son badge
      Gérer les employés de mon entreprise
      Tarif pour 4 personnes
      Le robot de cuisine est en panne
      Ordinateur portable en promotion
      Est-ce qu'un humain relit les avis ?
      Les agents sont-ils notés ?
      Chat perdu dans le quartier
      Nourriture pour chat
      Bonjour, ça va ?
      Est-ce que les robots vont remplacer les humains ?
      Mon agent immobilier a perdu les clés
      Modifier la personne de contact
      Nombre de personnes maximum dans la chambre
      Combien de conseillers travaillent le dimanche ?
      Le service client est-il ouvert le samedi ?
      Adresse du service client
      Je veux changer d'opérateur
      Portabilité vers un autre opérateur
      Je suis technicien et je cherche un emploi
      Quelqu'un peut-il utiliser mon billet à ma place ?
      Quelqu'un s'est connecté à mon compte
      Puis-je donner mon billet à quelqu'un d'autre ?
      Il n'y a personne à l'accueil du magasin
      Merci au conseiller qui m'a aidé
      Votre collègue m'avait promis un remboursement
      Pourquoi le conseiller a raccroché ?
      Rappel demain par un conseiller
      Je voudrais un rendez-vous téléphonique avec mon banquier
      Je n'ai pas demandé d'humain
      Pas d'agent s'il vous plaît
      Transférer de l'argent à une personne
      Envoyer un colis à une autre personne
      Partager mon abonnement avec quelqu'un
      Parler à Alexa
      Commande vocale
      Que fait un conseiller clientèle ?
      C'est quoi un agent de liaison ?
      Salaire d'un téléconseiller
      Formation conseiller client
      Expert comptable tarif
      Comment contester une facture ?
      Je n'arrive pas à me connecter
      Connexion impossible
      Mettre en service la ligne
      Mise en service de la box
      Passer commande
      Passer un appel à l'étranger
      Passer en mode avion
      Envoyer un justificatif
      Où envoyer mon courrier ?
      Donner procuration à une personne
      Je veux signaler un vol
      Signaler un agent impoli
      Avis sur le service client
      Ton nom est quoi ?
      Tu es qui ?
      Qui t'a créé ?
      Es-tu réel ?
      Blague
      Merci, au revoir
      Discussion supprimée
      Supprimer la conversation
      Contact Gmail synchroniser
      Le responsable légal doit signer
      Qui est responsable en cas de vol ?
      Société d'assistance juridique
      Comment joindre un fichier ?
      Joindre une pièce jointe
      Je souhaite parrainer une personne
      Un conseiller m'a rappelé hier
      Quel conseiller s'occupe de mon dossier ?
      Le chat du voisin
      Je veux supprimer un utilisateur
      Mes employés peuvent-ils accéder au portail ?
      Qui a accès à mes données ?
      Les humains peuvent-ils vivre sur Mars ?
      Service client injoignable hier soir
      Le bot est pratique
      Je préfère le robot, merci
      Pas la peine de me passer un agent
      Je veux acheter un robot
      Quel robot choisir ?
      Combien de personnes par table ?
      Est-ce que le technicien vient le samedi ?
      Un technicien doit passer chez moi demain
      Reporter la visite du technicien
      Quelqu'un a-t-il trouvé mon sac ?
      Comment mettre fin à la conversation ?
      Comment transférer mes contacts ?
      Changer la personne bénéficiaire
      Code conseiller
      Ma conseillère est en congé ?
      Prime pour les agents
      Agent de sécurité emploi
      Mon mari a parlé avec le support
      Je refuse d'être contacté
      Ne me contactez plus
      Désinscription newsletter
      Je veux une réponse
      Répondez-moi
      J'attends ma commande
      Vous avez combien d'employés ?
      Quel service contacter en cas d'incendie ?
      Assistance 24h/24 incluse ?
      Je veux voir mes messages
      Quand ouvre le service client ?
      Comment devenir bénévole ?
      Je dois montrer la facture à mon chef
      Mon conseiller est en vacances ?
      Je suis agent et mon mot de passe ne marche pas
      Contacter le service client par courrier : adresse
      Combien de fois puis-je parler au conseiller ?
      Qui m'a contacté hier ?
      Y a-t-il des remises pour les employés ?
      Supprimer une personne
      Le titulaire est une autre personne
      Je n'ai rien contre le robot
      Message au chauffeur
      Mon collègue arrive
      Remercier un employé
      Pas intéressé par vos conseils
      Comment connecter mon compte PayPal ?
      Mets une alarme
      Assurance pour une personne seule
      Combien de gens peuvent entrer ?
      Correspondance entre deux trains
      Est-ce que mon mail a été transféré ?
      Conservez-vous les discussions avec les agents ?
      Je veux parler des tarifs
      Je veux payer en une fois
      Opérateur logique
      Chef de projet emploi
      Qui sont vos experts ?
      Le contact de ma voiture
      Réponse automatique de messagerie
      Le standard téléphonique est tombé en panne
      es-tu humain
      tu es un robot ou une personne
      est-ce que je parle à une vraie personne
      je parle a qui la, un bot ?
      je ne veux pas de conseiller
      pas besoin de parler à quelqu'un
      inutile de me passer un agent
      rappelez moi
      pouvez-vous me rappeler demain
      est-ce que quelqu'un peut m'appeler ce soir
      quel est votre numéro de téléphone
      à quelle heure ferme le service client
      le service client est-il ouvert le samedi
      agent immobilier
      je cherche un agent immobilier à lyon
      comment devenir agent d'assurance
      connexion conseiller
      mot de passe agent
      je veux transférer de l'argent à quelqu'un
      faire un virement à une autre personne
      transférer mon numéro chez vous
      transférer un mail
      transférer mon billet à une autre personne
      connecter mon téléphone à la box
      je n'arrive pas à me connecter
      problème de connexion
      on peut parler du remboursement
      aide moi
      aidez moi avec ma commande
      pouvez vous m'aider
      qui est votre directeur
      comment s'appelle votre responsable
      combien de conseillers avez-vous
      le conseiller était désagréable
      j'ai parlé avec un conseiller hier
      votre agent m'a promis un remboursement
      un conseiller m'a dit d'attendre
      annuler mon rendez-vous avec la conseillère
      je veux un rendez-vous chez le médecin
      le corps humain
      erreur humaine sur ma facture
      quelqu'un a piraté mon compte
      quelqu'un m'a volé ma carte
      quelqu'un d'autre peut récupérer mon colis
      y a-t-il quelqu'un qui répare les machines à laver
      est-ce que quelqu'un a déjà testé ce produit
      ajouter une personne au contrat
      une personne handicapée peut-elle entrer
      envoyer un mail au service client
      quelle est l'adresse mail du support
      écrire un courrier au directeur
      vous parlez anglais
      parlez vous français
      parle moi de tes produits
      offres d'emploi conseiller clientèle
      je suis conseiller et je veux m'inscrire
      merci le conseiller a résolu mon problème
      discuter avec mes amis sur l'appli
      conversation précédente
      supprimer le chat
      mon chat est malade
      passer une commande
      passez à la suite
      passer un examen
      qui a reçu mon colis
      qui peut récupérer mon colis à ma place
      ajouter un conducteur au contrat
      parrainer un ami
      combien de temps avant qu'un conseiller réponde
      quel est le temps d'attente
      dois-je parler à un conseiller pour résilier
      faut-il appeler quelqu'un
      que fait un conseiller
      comment devenir conseiller
      mon conseiller a changé
      mon conseiller est en vacances
      le technicien n'est pas venu
      quand passe le technicien
      votre service client est nul
      j'attends une réponse du service client
      j'ai déjà écrit au service client
      je ne suis pas un robot
      c'est quoi un chatbot
      comment marche ce robot
      réduction personnes handicapées
      tu parles anglais ?
      on peut parler en espagnol
      je ne te parle pas
      connecter mon compte à facebook
      transférer mes photos
      rediriger mes mails
      retour au menu
      suivant
      personnel de maison
      agent de sécurité
      numéro d'agent
      agent pathogène
      conseils pour choisir
      contacter mon médecin
      écrire à l'hôte
      appeler le restaurant
      quelqu'un de chez vous m'a appelé hier
      qui m'a appelé
      vos conseillers sont super
      embauchez plus de conseillers
      je suis courtier
      un mineur peut-il ouvrir un compte
      inviter des gens dans mon équipe
      créer un agent
      supprimer un agent
      avis sur le service client
      pourquoi mon chat a été fermé
      le chat en direct est-il gratuit
      formulaire de contact
      centre d'aide
      aide-moi pour mes devoirs
      qui est l'éditeur du site
      avec qui suis-je en train de parler
      suis-je en relation avec un humain
      problème de réseau
      passer à la fibre
      je passe ma commande
      transfert de dossier
      mettre à jour mes informations
      mettre fin au contrat
      je mets en vente ma maison
      orienter l'écran
      la personne de l'année
      une personne est tombée
      personne ne m'a prévenu
      il n'y a personne chez moi pour la livraison
      vous êtes combien dans l'équipe
      je ne suis pas content de l'agent
      mon chat miaule
      j'ai parlé à quelqu'un sur le chat la semaine dernière
      personne ne m'a aidé
      personne ne répond à mes mails
      je ne pense pas avoir besoin d'un conseiller
      je préfère ne parler à personne
      un ami m'a dit de demander ici
      un technicien peut-il venir chez moi
      comment sont payés les conseillers
      puis-je voir mon conseiller la semaine prochaine
      fixer un appel avec un expert
      je veux voir un spécialiste
      un devis d'un agent près de chez moi
      mon conseiller ne répond pas
      qui est mon conseiller
      nom de la personne à qui j'ai parlé
      on peut juste parler
      parle de foot
      parle-moi de ton équipe
      tu travailles pour des humains
      tu n'es pas une vraie personne
      je croyais que tu étais un humain
      temps réel
      données personnelles
      heures d'ouverture
      connexion perdue
      agent secret
      modifier l'interlocuteur du contrat
      procuration pour une autre personne
      parlez moins fort
      carte conseiller
      un agent de police
      je suis une vraie personne pas un bot
      j'ai parlé à une vraie personne elle était super
      je veux devenir conseiller
      je veux travailler chez vous
      nous recrutons des gens
      qui est la personne sur la photo
      quelqu'un de moins de 16 ans peut-il l'utiliser
      est-ce que tout le monde peut participer
      quelqu'un sait quand ça ouvre
      quelqu'un habite là
      une personne peut porter 20 kg
      cheveux humains perruque
      le responsable est-il coupable du vol
      gérer mon abonnement
      mode d'emploi de la tondeuse
      salaire d'un directeur d'agence
      mon assistant viendra le chercher
      connecter google assistant
      comment installer un live chat sur mon site
      comment transférer un appel sur mon téléphone
      escalator en panne
      mon dossier a été escaladé hier
      je veux un chatbot pour mon site
      mode expert
      formation conseiller
      employé du mois
      film d'agent secret
      aide à domicile pour ma mère
      le voisin peut-il prendre le colis
      soutien aux réfugiés
      tarif service client
      horaires du support
      collègue malade
      je suis agent
      contrat de mon agent
      chef cuisinier
      chef de projet emploi
      merci de m'avoir mis en relation avec l'agent
      l'agent s'est déconnecté
      votre agent m'a raccroché au nez
      comment noter l'agent
      je veux me plaindre d'un agent
      j'ai reçu un appel de votre agent
      puis-je donner mon code à votre agent
      une question sur le service client
      que fait le service client
      dites merci à votre responsable
      mon responsable est-il prévenu
      envoyer à mon responsable pour validation
      parler à mon chef d'une augmentation
      comment parler à une fille
      je peux te parler de quelque chose
      je peux te poser une question
      j'ai une question
      j'ai un problème
      ça ne marche pas
      au revoir
      tu es un gentil bot
      que peut faire ce bot
      comment s'appelle le bot
      se connecter au vpn
      appeler un taxi
      cours d'anatomie humaine
      musique live
      vrai cuir
      supprimer une personne
      personnes dans le foyer
      nombre d'agents
      conseil d'administration
      conseiller municipal
      conseiller principal d'éducation
      agent comptable
      chargé de mission emploi
      opérateur logique
      humain après tout
      êtes-vous humain ?
      c'est un chatbot ou une personne
      je parle bien à une vraie personne là ?
      quelqu'un lit ça ou c'est une ia
      à quel bot je parle
      tu as un chef ?
      quel âge a ton patron
      je ne veux pas parler à un agent
      ne me passez personne
      je n'ai pas besoin de parler à une personne
      non merci, pas de conseiller
      s'il vous plaît ne me transférez pas
      arrêtez de me transférer
      pas de bots dans le groupe
      comment trouver un agent près de chez moi
      agents immobiliers à lyon
      numéro d'une agence de voyage
      devenir agent d'assurance
      connexion espace agent
      mot de passe portail agent
      à quelle heure ferme le support
      horaires d'ouverture du support
      le service client est ouvert aujourd'hui ?
      adresse mail du service client
      quand puis-je vous appeler
      appelez-moi sur mon portable
      pouvez-vous m'appeler demain matin
      je veux un rappel cet après-midi
      demander un appel téléphonique
      j'ai manqué un appel de votre agent
      envoyer de l'argent à quelqu'un
      virer de l'argent à ma femme
      transférer mon solde
      transférer mon domaine vers un autre registrar
      transférer une réservation à une autre personne
      se connecter en bluetooth
      mon ordinateur ne se connecte pas au réseau
      connectons-nous sur linkedin
      je veux parler de ma facture
      besoin d'aide avec mon mot de passe
      aidez-moi svp
      à l'aide mon wifi est en panne
      à qui appartient cette société
      qui dirige le marketing
      contact ressources humaines
      combien d'agents travaillent chez vous
      prendre rdv avec un conseiller
      réserver un rendez-vous avec un spécialiste
      annuler mon rdv avec le conseiller
      déplacer mon appel avec l'agent
      votre personnel était très aimable
      le conseiller a dit que je serais remboursé
      j'ai déjà parlé à un agent
      un agent m'a appelé hier
      l'agent m'a donné une mauvaise info
      envoyer un email à l'équipe support
      envoyer une lettre au siège
      ajouter un employé à la paie
      supprimer une personne de ma réservation
      changer mon contact d'urgence
      combien gagne un conseiller
      emplois au service client
      vous embauchez des agents ?
      traite des êtres humains numéro vert
      est-ce une erreur humaine
      une personne peut-elle être allergique à ça
      quelqu'un a volé mon vélo
      quelqu'un d'autre a signalé ça ?
      y a-t-il quelqu'un qui répare les vélos
      mon voisin peut-il récupérer le colis
      discuter avec mes matchs
      parlez plus fort je n'entends pas
      parlez-vous allemand
      on en parle plus tard
      l'agent a réglé le problème merci
      j'ai un conseiller
      on a déjà un conseiller
      il n'y a personne
      j'ai été déconnecté pendant le chat avec un conseiller
      je cherche quelqu'un qui loue un appartement
      je dois en discuter avec ma femme
      Ai-je besoin d'un conseiller pour ça
      Je suis humain
      y a-t-il de vraies personnes derrière cette société
      j'en parle à mon collègue
      on cherche des conseillers
      envoie ça à mon collègue
      une personne de plus
      y a-t-il quelqu'un ?
      y a quelqu'un ?
      allo il y a quelqu'un
      y'a quelqu'un ?
      ya quelqu'un ?
      y a t il quelqu'un
      quelqu'un écrit ?
      assistant
      type de message
      agent IA
      support technique
      la conversation avec l'agent est-elle enregistrée
      suite à ma conversation avec votre agent
      représentant du personnel
      service du personnel
      signaler quelqu'un
      je n'arrive à joindre personne
      rejoindre votre équipe
      personne du support ne répond
      conseiller pas nécessaire
      je préfère le bot à un humain
      télécharger la conversation avec le conseiller
      transcription du chat avec l'agent
      service à la personne
      après avoir parlé avec un conseiller mon contrat a été prolongé
      qui traite ma demande
      reporter l'intervention du technicien
      un conseiller peut-il voir mon code
      à quelle heure puis-je appeler le service client ?
      le chat avec le conseiller s'est coupé
      j'ai un problème avec un collègue
      je veux parler de mon employé
      je dirige le service client d'une banque
      j'ai déjà parlé à deux agents
      que vous a dit l'agent
      votre conseiller m'a dit que j'aurais une remise
      plus besoin d'un conseiller c'est réglé
      je ne suis pas une personne qui se plaint
      retirez mon agent du compte
      pouvez-vous me dire qui est mon conseiller
      mon agent est-il agréé
      trouver des agents en bretagne
      parle à ma banque pour moi
      pouvez-vous envoyer quelqu'un réparer ma chaudière
      puis-je envoyer un ami le chercher
      transférer mes points à un ami
      ma carte a été refusée par la machine
      la machine a avalé ma carte
      le robot aspirateur est-il garanti
      je n'aime pas le nouveau bot
      à quoi servent les bots
      les gens aiment ce produit ?
      combien de personnes travaillent au support
      prix du support
      numéro du service client
      appelez-moi quand c'est prêt
      appelle-moi plus tard
      quelqu'un devrait m'appeler la semaine prochaine
      on se parle demain
      salons de chat pour ados
      comment parler aux clients
      enceinte trop faible
      produit pour lentilles de contact
      menu du chef
      logiciel conseiller
      transférer ce mail à jean
      prélèvement automatique
      itinéraire vers le magasin
      crème pour les mains
      croquettes pour chat
      passer à l'heure d'été
      contacteur électrique
      je n'ai pas besoin de l'aide d'un humain
      qui a lu mon chat ?
      mes coordonnées ont changé
      ai-je un conseiller dédié avec l'offre premium ?
      un conseiller personnel est-il inclus
      comment vous joindre par courrier
      j'ai déjà donné mon numéro client au conseiller
      le conseiller n'a pas pu m'aider
      aucun conseiller n'a pu m'aider
      je suis fâché contre votre conseiller
      mes excuses au conseiller de tout à l'heure
      transmettez mes remerciements au conseiller
      je voulais remercier la conseillère
      la technique est en panne
      quels sont vos horaires de service
      où est le point service le plus proche
      je cherche un service de réparation
      quels services proposez-vous
      puis-je suspendre le service
      envoi à une autre personne
      bon cadeau pour deux personnes
      une troisième personne peut-elle venir
      qui est assuré si quelqu'un d'autre conduit
      accident corporel
      mon propriétaire ne réagit pas
      j'ai reçu une lettre de votre avocat
      un agent doit-il valider ça ?
      ma demande est-elle décidée par un humain ou par une IA ?
      une IA décide-t-elle de mon crédit
      travaillez-vous avec des humains ou des robots
      je m'intéresse à la robotique
      retourner mon robot aspirateur
      mon robot tondeuse est en panne
      distributeur de billets en panne
      distributeur le plus proche
      mettre en place un paiement automatique
      l'ordinateur ne démarre pas
      cours d'informatique pour seniors
      comment terminer la conversation
      vos agents sont-ils assermentés
      un agent peut-il refuser ma demande
      une personne seule a-t-elle droit à l'aide
      J'en parle à quelqu'un de mon équipe et je reviens vers vous
      Je dois d'abord voir avec une personne de ma société
      Bonjour, il y a quelqu'un ? J'ai une question
      allo il y a quelqu'un la
      À quelle heure puis-je parler à un conseiller ?
      Je vous conseille de vérifier la facture
      Je cherche une perruque en cheveux humains
      Comment devenir conseiller chez vous ?
      Mon agent immobilier ne répond pas
      Ajouter une personne à ma réservation
      Rappelez-moi demain matin s'il vous plaît
      J'ai parlé hier avec un conseiller très aimable
      Je veux prendre rendez-vous avec mon conseiller
      Combien d'employés avez-vous ?
      Comment changer le nom de la personne à contacter ?
      Le livreur n'a trouvé personne chez moi
      Je voudrais noter l'agent qui m'a répondu
      Mon responsable doit valider la commande
      Pouvez-vous m'aider à réinitialiser mon mot de passe ?
      Je veux offrir une carte cadeau à quelqu'un
      Le service client ne répond jamais au téléphone
      Vous recrutez des conseillers ?
      Je souhaite transférer de l'argent à un ami
      Ajouter un collègue à la conversation
      Non merci, pas besoin d'un conseiller
      La personne à l'accueil m'a donné ce code
      Comment joindre le vendeur de cet article ?
      Tarif pour deux personnes
      Puis-je venir accompagné d'une autre personne ?
      Le technicien passe quel jour ?
      Comment se connecter à l'espace client ?
      Je veux parler de mon contrat d'électricité
      Signaler un utilisateur
      J'ai attendu une heure hier qu'un conseiller réponde
      J'ai déjà un dossier ouvert avec un conseiller, où en est-il ?
      Ma sœur voudrait me parler de son compte
      Quel conseiller a traité mon dernier appel ?
      Pouvez-vous me recommander une bonne agence de voyage ?
      J'ai attendu deux heures hier qu'un agent réponde
      Notre équipe compte 12 membres, quelle offre choisir ?
      Quelqu'un a volé mon téléphone
      J'ai besoin qu'un technicien passe chez moi vendredi
      Comment noter la conversation avec le conseiller ?
      La personne au téléphone m'a dit que mon remboursement était accepté
      Un collègue m'a déjà renseigné
      Que sais-tu faire qu'un humain ne sait pas faire ?
      Le support est-il joignable le dimanche ?
      Mon propriétaire a besoin d'une attestation
      Un conseiller peut-il signer à ma place ?
      Prévenez-moi quand quelqu'un aura expédié mon colis
      Je ne veux plus être contacté par personne
      Personne ne décroche au service client
      Dites à mon collègue que la réunion est annulée
      Quelqu'un de votre société m'a appelé, qui était-ce ?
      Deux personnes peuvent-elles partager un compte ?
      Je suis agent dans une agence de voyage, ai-je droit à une remise ?
      Comment attribuer un ticket à un agent dans le tableau de bord ?
      Vos chauffeurs parlent-ils anglais ?
      On m'a dit de parler à ma banque
      Comment s'appelle la personne qui a signé mon contrat ?
      Mes informations personnelles sont fausses
      Nos clients veulent nous parler, votre produit propose-t-il un chat en direct ?
      L'assistant comprend-il l'anglais ?
      Le gardien de l'immeuble a perdu son badge
      Quand le livreur va-t-il me contacter ?
      Je préfère ne parler à personne
      J'ai été mal reçu par votre conseiller
      À quel ordre dois-je faire le chèque ?
      est-ce que je peux parler à un conseiller le dimanche ?
      faut-il parler à quelqu'un pour résilier ?
      vos conseillers sont-ils joignables le week-end
      y a-t-il un support humain les jours fériés ?
      est-ce qu'un humain vérifie les demandes
      un médecin va-t-il lire mes réponses
      que se passe-t-il si je parle à un superviseur
      les clients peuvent-ils parler à un pharmacien dans vos magasins ?
      combien de conseillers travaillent la nuit
      quand est-ce qu'un technicien est sur place
      ma femme a parlé hier à une conseillère très gentille
      la dame du guichet m'a dit de demander ici
      votre conseiller m'a dit que le remboursement était accepté
      le médecin à qui j'ai parlé dit que les résultats sont là
      mon avocat veut le contrat pour vendredi
      mon avocat vous contactera demain
      il a dit au conseiller qu'il était malade
      on m'a dit qu'un technicien m'appellerait
      le directeur a promis que les frais seraient annulés
      la semaine dernière un agent m'a transféré au mauvais service
      je travaille comme infirmière et je cherche une tenue
      je cherche un poste d'hôtesse de l'air
      mon médecin m'a prescrit ces comprimés, sont-ils remboursés ?
      comment devenir courtier
      que fait un gestionnaire de sinistres
      honoraires d'avocat pour un testament
      le technicien est venu hier mais la ligne ne marche toujours pas
      Bonjour, j'ai acheté une bouilloire en juin. La personne du magasin était très aimable. Comment la renvoyer ?
      nous sommes une famille de cinq personnes et cherchons deux chambres
      peut-on parler à un conseiller sans rendez-vous en agence ?
      ai-je le droit de demander un humain après minuit ?
      est-ce gratuit de parler à un opérateur ?
      vos conseillers parlent-ils breton ?
      est-ce que quelqu'un m'appelle si je remplis le formulaire ?
      en combien de temps un conseiller répond-il aux mails ?
      y a-t-il toujours un maître-nageur à la piscine
      des médecins sont-ils présents à Noël
      qui paie si je parle à mon propre avocat
      quelle formation ont vos conseillers
      enregistrez-vous les appels avec les agents
      un notaire pourrait-il certifier ma signature
      le vétérinaire dit que mon chien a besoin d'un régime, en vendez-vous ?
      un de vos collègues m'a dit que le colis était perdu
      mon voisin a parlé à votre directeur et a été remboursé
      la réceptionniste qui a répondu était impolie
      l'opérateur m'a raccroché au nez
      votre technicien a dit qu'il reviendrait mardi
      elle a parlé de l'allergie à l'infirmière
      j'ai entendu dire qu'un conseiller peut annuler les frais
      mon patron veut un reçu
      ma psychologue m'a conseillé votre appli
      je suis sage-femme et je veux m'inscrire au cours
      l'inspecteur des impôts est-il fonctionnaire
      je veux engager un avocat
      comparer des comptables à Lyon
      changer d'infirmière référente
      signaler un chauffeur
      Bonjour, lundi j'ai rencontré un de vos conseillers au salon et il m'a donné un prospectus. Le code ne marche pas. Quel est le bon ?
      Bonjour, mon fils a 16 ans et voudrait voyager seul. Un membre de l'équipage s'occupe-t-il de lui pendant le vol ?
      pourrais-je en théorie demander une personne à tout moment ?
      à quelles heures peut-on parler à un conseiller ?
      les mineurs peuvent-ils parler à un éducateur sans leurs parents ?
      dois-je parler à quelqu'un avant de résilier ?
      est-ce que des gens lisent ces messages ?
      la hotline est-elle ouverte à Noël ?
      quelles langues parlent vos infirmières
      puis-je choisir mon conseiller ?
      est-ce que j'ai toujours le même conseiller
      comment sont formés vos agents
      le conseiller devait m'envoyer un formulaire
      le pharmacien n'a pas trouvé mon ordonnance
      deux de vos techniciens sont venus et ont laissé le portail ouvert
      votre collègue Anna m'a beaucoup aidé, remerciez-la
      mon médecin refuse de signer le formulaire
      le juge a demandé un autre document
      quelqu'un de votre banque m'a téléphoné et demandé mon code
      mon comptable s'en occupe pour moi
      je forme des infirmières
      tarifs interprète
      horaires du cabinet médical
      modèle de lettre d'avocat
      envoyez un technicien chez moi
      trouver un médecin près de chez moi
      consulter un médecin
      j'ai besoin d'un certificat du médecin
      qui est mon avocat
      que dire au médecin
      demandez conseil à votre pharmacien
      est-ce que le médecin est là aujourd'hui
      le médecin parle-t-il arabe
      le pharmacien m'a dit de demander ici
      une infirmière peut-elle faire la piqûre
      un notaire peut-il signer en ligne
      un avocat va-t-il m'appeler
      mon comptable doit vous parler
      dois-je appeler un médecin
      combien coûte une consultation avec un avocat
      faut-il parler à un avocat avant de signer
      j'ai déjà parlé à une infirmière
      un médecin m'a appelé hier
      je suis médecin
      je suis avocate et je veux accéder au dossier
      changer de médecin traitant
      quels documents faut-il pour le notaire
      avez-vous des médecins qui parlent polonais
      les médecins voient-ils mon chat
      mon vétérinaire m'a conseillé ces croquettes
      mon mari a parlé avec l'infirmière du service
      annuaire des avocats
      frais de notaire
      le technicien parle de remplacer la box
      peut-on parler à un conseiller la veille de Noël ?
      est-ce payant de parler à un conseiller ?
      vos techniciens sont-ils certifiés
      est-ce que des infirmières répondent sur ce chat
      à quelles heures les avocats sont-ils disponibles
      ma femme peut-elle parler au conseiller à ma place ?
      transmettez-vous mes données aux agents
      comment devenir assistante sociale
      ma sage-femme m'a conseillé cette appli
      le directeur s'est excusé hier
      votre conseiller m'a recommandé ce forfait mais il est trop cher
      le technicien a dit que la box est cassée, puis-je la rendre ?
      un agent m'a arrêté et demandé l'attestation
      j'ai parlé à une dame qui a dit que le vol est maintenu
      comment annuler le rendez-vous avec ma sage-femme
      mon avocat a besoin d'une copie du contrat
      on m'a dit que personne ne peut changer la date
      envoyer le certificat du médecin
      liste des dentistes
      qui signe le formulaire, l'employeur ou le médecin
      faites-moi appeler cet après-midi
      quelqu'un de votre équipe peut-il me rappeler
      laisser un message à mon conseiller
      quel est le numéro de l'assistance
      comment vous contacter par courrier
      coordonnées de la comptabilité
      quand ouvre le support
      la réception est-elle ouverte les jours fériés
      horaires du chat
      je veux un rendez-vous avec un conseiller
      déplacer mon entretien avec le conseiller
      annuler la venue du technicien
      où est mon technicien
      à quelle heure passe le technicien
      votre personnel a été désagréable
      le conseiller m'a mal renseigné
      j'attends depuis quarante minutes
      remerciez l'opératrice de ma part
      salut l'assistant
      bonjour l'équipe
      êtes-vous le directeur ?
      qui dirige l'entreprise
      qui est chargé de la protection des données
      virer de l'argent à une autre personne
      transférer mon contrat à quelqu'un d'autre
      transférer mon numéro chez un autre opérateur
      connecter mon casque
      connecter mon téléphone à la voiture
      relier deux comptes
      ajouter une personne à la réservation
      combien de personnes par chambre
      connexion administrateur
      créer une équipe
      construire un chatbot
      désactiver le bot
      le bot comprend-il l'arabe
      passer en anglais
      parle-moi
      parlons de ma commande
      j'ai besoin d'aide pour ma facture
      aide-moi à choisir un forfait
      l'assistance technique est-elle comprise
      question sur mon contrat
      question sur la livraison
      offres d'emploi au service client
      devenir représentant
      trouver un revendeur
      appeler la police
      mon collègue n'arrive pas à se connecter
      une de mes employées a besoin d'un accès
      service de garde d'enfants
      agent immobilier à Nantes
      médecin de garde
      ordonnance du médecin
      avocat en droit du travail
      déposer une réclamation
      écrivez-moi une confirmation
      musique en direct
      coach sportif prix
      puis-je parler à un conseiller les jours fériés
      qui répond au chat la nuit, des humains ou un robot
      les appels avec les conseillers sont-ils enregistrés
      un locataire peut-il parler au gardien sans rendez-vous
      l'agent m'a dit de redémarrer la box
      mon voisin a parlé à un avocat et a gagné
      elle a demandé le chef et on lui a refusé
      je suis infirmière et je veux commander des blouses
      comment devenir courtier en crédit
      une ordonnance de n'importe quel médecin suffit-elle
      dis, vous fermez quand demain
      combien gagne un gestionnaire
      les frais de l'agent sur mon relevé sont faux
      contacter un avocat
    `),
  },
  newest: {
    asking: lines(`
      je voudrais joindre mon correspondant
      contact avec une déléguée
      mettez-moi en relation avec mon agence
      discuter avec une chargée de relations clients
      je souhaite parler à un ingénieur
      parler à la bibliothécaire
      file moi un vrai humain stp
      ya pas un vrai conseiller ici ?
      passe moi ton chef
      j'en ai marre du bot, je veux quelqu'un
      Serait-il possible qu'un de vos collègues prenne le relais ?
      basculez-moi sur un agent
      un être humain, vite
      je veux causer à un gars du support
      il me faut quelqu'un de compétent
      Un membre de votre équipe peut-il m'aider ?
      transfert vers un humain
      qui est de permanence pour me répondre
      quelqu'un d'autre de votre équipe
      un conseiller d'acceuil svp
    `),
    other: lines(`
      écrire un message au support
      envoyer un message à votre service client
      tu es un humain ou pas
      élection des délégués
      où se trouve mon agence
      changer d'agence
      une école d'ingénieur
      je suis fonctionnaire
      mon conseiller ne m'a pas répondu
      quelqu'un a utilisé ma carte
      Il n'y a personne à l'agence
      transférer mon numéro
      horaires du standard
      remercier l'agent qui m'a aidé
      un conseiller doit me rappeler
      ne me passez personne
      prendre contact avec mon médecin
      tu n'es pas un robot ?
      vous n'êtes pas un bot, si ?
      je suis un être humain quand même
      je suis une vraie personne
      Personne 2
    `),
  },
};
