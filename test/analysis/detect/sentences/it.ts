import { lines, type Sample } from "./sample.ts";

export const it: Sample = {
  tuning: {
    asking: lines(`
      Voglio parlare con un operatore
      Parlare con una persona
      Vorrei parlare con un umano
      Mi passi un operatore per favore
      Posso parlare con qualcuno?
      Contattare il servizio clienti
      Ho bisogno di un operatore umano
      Persona reale
      Trasferiscimi a un agente
      Non voglio parlare con un robot
      Vorrei essere messo in contatto con un consulente
      chattare con un operatore
      C'è qualcuno con cui posso parlare?
      Assistenza clienti
      voglio un essere umano
      parlare con il responsabile
      Mettimi in contatto con l'assistenza
      opertore per favore
      Vorrei un consulente
      Potrei parlare con un vostro collega?
      Fammi parlare con una persona vera
      Voglio un agente
      Collegami con un operatore
      Serve un operatore umano
      È possibile parlare con l'assistenza?
      questo bot non capisce, voglio una persona
      Passami il servizio clienti
      Parla con un operatore
      Desidero contattare un addetto
      chat dal vivo
      Inoltrare a un operatore
      Mi serve aiuto da una persona
      Come posso parlare con qualcuno di voi?
      Richiesta operatore
      parlare con un operaotre
      Vorrei conversare con un rappresentante
      Trasferimento a un operatore
      persona reale, non un bot
      ciao vorrei parlare con qualcuno plz
      UN UMANO SUBITO!!!
      operatore per favore
      Devo parlare con una persona vera
      Mi può mettere in contatto con l'assistenza clienti?
      mettimi in contatto con un operatore
      Potrei parlare con qualcuno del vostro team?
      mi sono stufato di questo bot, voglio un operatore
      Non capisci niente. Un operatore!
      C'è una persona con cui posso chattare?
      Vorrei essere aiutato da una persona
      parlare con un agente
      voglio parlare con un essere umano
      come faccio a parlare con un operatore?
      Come posso contattare un umano?
      Dove posso chattare con un operatore?
      Mi trasferisca a un collega
      Voglio parlare con il tuo capo
      passami il responsabile
      Non voglio chattare con una macchina
      Niente bot, voglio un operatore vero
      Un operatore può aiutarmi?
      può rispondermi una persona
      Ho bisogno dell'aiuto di un operatore
      trasferimento a operatore
      richiedere operatore
      contattare l'assistenza
      Parlare con il servizio tecnico
      vorrei parlare con qualcuno della mia fattura
      nessuna di queste, voglio parlare con una persona
      No grazie, preferisco parlare con un consulente
      chat con operatore
      live agent
      una persona per favore
      operatrice
      Il tuo bot è inutile, dammi un umano
      Fammi parlare con un umano
      qualcuno mi può aiutare?
      Buongiorno, sarebbe possibile avere un operatore?
      mi passi un consulente?
      VOGLIO UN UMANO
      umano pls
      servizio clienti per favore
      vorrei parlare con un responsabile
      C'è modo di parlare con qualcuno?
      Questo bot non serve a niente, voglio parlare con qualcuno
      Non mi aiuta. Un operatore per favore.
      no, non è questo, operatore!
      Non parlo con i robot
      niente robot
      Trasferiscimi per favore
      trasferire all'assistenza
      Inoltrami a un umano
      Passami una persona
      Parlare con uno specialista
      parlare con il reparto vendite
      Contatto con l'assistenza
      chiamare un operatore
      voglio il tuo supervisore
      Un operatore può continuare questa conversazione?
      qualcuno mi aiuta per favore?
      Avrei bisogno di un vero consulente
      Chat dal vivo con un operatore
      Preferirei vedere questa cosa con una persona vera
      possiamo vederlo con un operatore?
      Chattare con un consulente
      Niente di tutto ciò, voglio parlare con un umano
      Sì, mi metta in contatto con un operatore
      Ho un reclamo e voglio parlare con qualcuno
      Mi hanno rubato la carta, devo parlare subito con qualcuno!
      non capisco, me lo può spiegare una persona?
      Mi avete addebitato due volte, voglio un responsabile
      assistenza umana per favore
      Chiedo di essere messo in contatto con un operatore
      voglio che mi risponda un umano
      voglio un operatore non una macchina
      Parla con i nostri esperti
      parlare con operatroe
      posso parlare con qualcuno
      voglio parlare con una persona vera
      passami un operatore
      mi passi un operatore per favore
      mi può passare qualcuno
      operatore umano
      un opratore per favore
      persona reale
      vorrei parlare con un consulente
      parlare con assistenza clienti
      può mettermi in contatto con qualcuno
      collegami con un agente
      trasferiscimi a un operatore
      mi trasferisca al servizio clienti
      non voglio parlare con un robot
      basta bot
      sono stufo di parlare con una macchina
      non capisci niente voglio un umano
      non mi stai aiutando, passami qualcuno
      ho bisogno di un operatore
      ho bisogno di parlare con qualcuno
      mi serve una persona
      vorrei il responsabile
      voglio parlare col tuo capo
      mi faccia parlare con il responsabile
      con chi posso parlare
      a chi posso rivolgermi
      come posso contattare un operatore
      come faccio a parlare con un essere umano
      c'è un operatore disponibile
      è possibile parlare con un vostro collega
      preferisco parlare con una persona
      qualcuno può aiutarmi, non un bot
      preferirei un operatore
      desidero essere messo in contatto con un addetto
      parlare con qualcuno
      scrivere a un operatore in chat
      inoltra la mia richiesta a un operatore
      datemi un operatore
      fatemi parlare con qualcuno
      assistenza umana
      posso avere un operatore
      mi fate parlare con una persona
      c'è un essere umano lì?
      c'è qualcuno con cui posso parlare
      dove trovo un operatore
      voglio contattare l'assistenza
      contattare operatore
      parla con un operatore
      assistente umano
      mi colleghi con il servizio clienti
      vorrei essere trasferito
      qualcuno mi può rispondere?
      mi può rispondere un umano
      non voglio un bot
      niente robot, una persona
      operatore in linea
      chiedo di parlare con il direttore
      un operatore può prendere in carico la mia richiesta
      ho bisogno dell'aiuto di una persona
      fammi parlare con un tuo collega
      qualche umano qui?
      può guardarci un vostro collega
      mi piacerebbe parlare con una persona vera
      ufficio sinistri per favore
      posso chattare con il servizio clienti
      ho già chiesto tre volte un operatore
      perché devo parlare con un robot
      trasferiscimi e basta
      serve un operatore
      persona vera
      portami dal tuo superiore
      qualcuno che parli inglese per favore
      c'è qualcuno che può aiutarmi
      c'è modo di parlare con qualcuno
      non tu, una persona
      penso che un bot non possa aiutarmi
      forse un operatore può aiutarmi
      continua con un operatore
      vai all'operatore
      no, umano
      sì, mi colleghi con un operatore
      sì un operatore per favore
      ho un reclamo e voglio parlare con il responsabile
      il mio ordine non è mai arrivato, posso parlare con qualcuno?
      buongiorno vorrei parlare con qualcuno del mio mutuo
      chiedere a un umano
      parlare con il team di supporto
      voglio una risposta da un umano
      qualcuno di competente per favore
      posso avere aiuto da un impiegato vero
      c'è qualcuno del supporto online
      ho bisogno dell'ufficio frodi
      come contatto il servizio clienti
      come contattare l'assistenza
      dove posso chattare con un agente
      c'è un'opzione per parlare con un umano
      richiedo un operatore umano
      trasferire a operatore umano subito
      cerco qualcuno che mi possa aiutare
      avete qualcuno con cui parlare
      potrei parlare con un suo collega
      operatore subito
      vorrei parlare personalmente con qualcuno
      ho una domanda per una persona vera
      mi aiuti a parlare con qualcuno
      non voglio risposte automatiche
      c'è un agente dal vivo con cui chattare
      potete mettermi in contatto con l'assistenza
      contattare un agente
      aiuto di un operatore
      chat operatore
      serve assistenza clienti
      un supervisore
      responsabile per favore
      il bot non aiuta
      non parlo con i robot
      contatto umano per favore
      vorrei l'aiuto di una persona
      posso avere una persona per favore
      devo parlare con qualcuno della vostra azienda
      vorrei chattare con un membro del vostro team
      un umano può guardare il mio caso
      fammi parlare con l'assistenza clienti
      passami qualcuno del reparto tecnico
      c'è qualcuno per aiutarmi?
      posso parlare con il responsabile delle spedizioni
      voglio un vero operatore non questo bot
      un operatore vero adesso
      parlare operatore
      parlare con un opertore
      servizio cliente
      agente umano
      mi metta in contatto con un operatore per favore
      mi metta in contatto con qualcuno il prima possibile
      può trasferirmi al reparto fatturazione
      trasferire a un responsabile
      voglio essere trasferito a un umano
      inoltrate la mia chat a un agente
      passalo a un umano
      reindirizzami a un operatore
      sono stanco di questo bot, datemi un operatore
      è inutile voglio parlare con qualcuno
      non mi capisci fammi parlare con un umano
      non funziona ancora qualcuno può aiutarmi
      niente bot! umano!
      non mi va di parlare con un bot
      preferisco un operatore umano
      meglio parlare con una persona
      mi può aiutare un umano per favore
      un dipendente può vedere la mia pratica
      voglio che qualcuno mi aiuti
      mi serve qualcuno che controlli
      come posso parlare con qualcuno
      come parlo con un operatore
      come raggiungo una persona vera
      c'è un umano con cui posso parlare
      ci sono umani qui
      è possibile parlare con una persona
      avete qualcuno con cui posso parlare
      qualcuno disponibile?
      agente dal vivo per favore
      chat con un operatore
      chattare con qualcuno
      parlare con il supporto
      operatore
      umano
      assistenza clienti
      desidero parlare con un addetto
      Vorrei che qualcuno controllasse la mia pratica
      C'è qualcuno dell'assistenza
      può un operatore entrare in chat
      sto ancora aspettando un operatore
      ho una domanda per l'assistenza
      voglio lamentarmi con il vostro responsabile
      preferisco spiegarlo a una persona
      sarebbe meglio con un operatore
      Scrivi al nostro team
      il bot non mi capisce
      qlcn mi aiuta
      a chi mi rivolgo per un reclamo
      un addetto alle vendite per favore
      c'è qualcuno del team?
      passami il titolare
      vorrei parlare con il titolare
      parlare con una persona vera e propria
      parlare col direttore
      non voglio parlare con te
      devo parlare con una persona per il mio abbonamento
      potrei avere un operatore umano per favore
      posso parlare con qualcuno dei resi
      fammi parlare con un consulente
      vero umano per favore
      qualcuno del supporto può scrivermi qui
      sono bloccato, un vostro operatore può aiutarmi
      è possibile chattare con una persona vera qui
      può mettermi in contatto con il reparto frodi
      devo essere trasferito
      salta il bot
      solo umani per favore
      operatore ora!!!
      posso parlare con un esperto
      lascia rispondere un umano
      Posso parlare con qualcuno dell'assistenza?
      vorrei un operatore umano
      Mi passi un responsabile per favore
      Ho bisogno di parlare con una persona
      Non voglio parlare con un bot
      Mettetemi in contatto con un consulente
      C'è qualcuno che può aiutarmi?
      Trasferiscimi al servizio clienti
      Preferisco parlare con una persona reale
      Vorrei chattare con un agente
      Come posso parlare con un operatore?
      Collegami con il reparto tecnico
      Contattare un operatore
      Voglio essere messo in contatto con un supervisore
      Mi serve l'aiuto di un esperto
      chat dal vivo con un operatore
      Può aiutarmi un suo collega?
      A chi posso rivolgermi per un reclamo?
      Fammi parlare con il tuo capo
    `),
    other: lines(`
      Quali sono gli orari dell'assistenza clienti?
      Qual è il numero del servizio clienti?
      Sei un umano?
      Sto parlando con un robot?
      Non passarmi un operatore
      Non voglio parlare con un operatore
      Cerco un agente immobiliare
      Portale agenti, accesso
      Voglio lavorare come operatore
      Richiamatemi domani
      Vorrei essere richiamato
      Prenotare un appuntamento con un consulente
      L'operatore è stato maleducato
      Prezzo a persona
      Tavolo per due persone
      Inviare denaro a una persona
      Risorse umane
      Diritti umani
      Dov'è il mio ordine
      Voglio parlare della mia bolletta
      A che ora apre il supporto?
      Telefono dell'assistenza
      Sei una persona vera?
      Con chi sto parlando?
      Non serve che mi passi qualcuno
      Il mio agente assicurativo ha cambiato ufficio
      Password del portale dipendenti
      Offerte di lavoro per consulenti
      Mi può chiamare più tardi?
      Annullare l'appuntamento con il consulente
      Il tecnico non è venuto
      Biglietti per quattro persone
      Aggiungere una persona al contratto
      Cambiare la persona di contatto
      Chi è il mio consulente?
      Valutare l'operatore
      Bonifico a un'altra persona
      Il corpo umano
      Ieri ho parlato con un operatore
      Internet non funziona
      orari assistenza clienti
      A che ora apre il servizio clienti?
      sei un umano o un robot?
      Sto parlando con una persona reale?
      chi sei
      Cosa fa il vostro team di supporto?
      Cerco un agente immobiliare a Milano
      agenzia di viaggi
      il mio consulente finanziario è cambiato
      Non trasferirmi
      Non mi serve una persona, solo il saldo
      accesso agenti
      password portale operatori
      Richiamatemi domani mattina
      Qualcuno mi può chiamare?
      Voglio diventare consulente
      lavoro come operatore call center
      Il vostro operatore è stato scortese
      Un operatore mi ha detto che era gratis
      Voglio lamentarmi di un impiegato
      Ho già parlato con qualcuno la settimana scorsa
      user agent
      risorse umane
      guardare la partita in diretta
      manuale dell'operatore
      stato del mio ticket di assistenza
      valutare l'operatore
      Grazie, l'operatore è stato bravissimo
      inviare soldi a qualcuno
      tavolo per 4 persone
      prezzo per persona
      Quante persone ci stanno?
      prenotare un appuntamento con un consulente
      Qualcuno ha rubato la mia carta
      Ci sono operatori disponibili?
      numero di telefono dell'assistenza
      Il servizio clienti è aperto oggi?
      Il vostro servizio clienti è pessimo
      Quando sono disponibili i vostri consulenti?
      Quanti operatori avete?
      I vostri operatori sono umani?
      Sei reale?
      Cos'è un operatore dal vivo?
      Chi lavora al servizio clienti?
      Non ho mai chiesto un operatore
      Per favore non trasferitemi
      Lascia perdere, non devo parlare con nessuno
      Si può fare senza operatore?
      Un operatore mi ha già aiutato
      Il mio consulente non risponde
      Ho aspettato un'ora al telefono
      Dare un'opinione sull'operatore
      Contattare il venditore
      Chiamare il corriere
      Chiamatemi
      Appuntamento con un esperto
      Quanto costa un consulente?
      Immobili a Roma
      Trovare un broker assicurativo
      Creare un agente IA
      Invitare un collaboratore
      Lavoro nei call center
      Come diventare consulente finanziario
      Persone vicino a me
      Modificare i miei dati personali
      Prestito personale
      Chi è il mio capo?
      Invitare qualcuno a una chiamata
      Mandare un regalo a qualcuno
      Trasferire 50 euro a Paolo
      Passare la prenotazione a un'altra persona
      Collegare due dispositivi
      Chattare con i miei amici
      Indirizzo dell'assistenza
      Parla più lentamente
      Nessun operatore disponibile
      sei umano
      sei un bot o una persona
      sto parlando con una persona vera?
      non voglio un operatore
      non mi passare nessuno
      non ho bisogno di parlare con un operatore
      richiamatemi
      potete richiamarmi domani
      qualcuno può chiamarmi stasera
      vorrei essere richiamato
      qual è il vostro numero di telefono
      quando apre il servizio clienti
      agente immobiliare
      cerco un agente di viaggi
      area riservata operatori
      voglio trasferire denaro a un'altra persona
      trasferire il mio numero
      cambiare operatore telefonico
      collegare il telefono al wifi
      non riesco a collegarmi
      voglio parlare della mia bolletta
      ho bisogno di aiuto
      aiuto
      puoi aiutarmi
      chi è il vostro direttore
      come si chiama il responsabile
      l'operatore è stato scortese
      ieri ho parlato con un operatore
      un operatore mi ha detto di aspettare
      appuntamento dal medico
      corpo umano
      errore umano
      qualcuno mi ha rubato la carta
      qualcun altro può ritirare il pacco
      c'è qualcuno che ripara lavatrici
      aggiungere una persona al contratto
      quante persone in camera
      inviare una mail all'assistenza
      qual è la mail del servizio clienti
      parli inglese
      parlami dei prodotti
      lavora con noi operatore call center
      grazie l'operatore ha risolto
      cancellare la chat
      passami il link
      passare a un altro piano
      chi ha ritirato il mio pacco
      aggiungere un conducente alla polizza
      quanto ci mette un operatore a rispondere
      cosa fa un consulente
      il tecnico non è venuto
      quando arriva il tecnico
      il vostro servizio clienti è pessimo
      non sono un robot
      come funziona questo bot
      sconto per persone disabili
      possiamo parlare in inglese
      collegare il conto a facebook
      torna al menu
      agente di sicurezza
      contattare il venditore
      contattare il mio medico
      sto aspettando una risposta dall'assistenza
      il mio consulente è in ferie
      chiama il ristorante
      qualcuno di voi mi ha chiamato ieri
      i vostri operatori sono bravissimi
      sono un agente assicurativo
      invitare persone nel mio team
      la chat dal vivo è gratis?
      modulo di contatto
      centro assistenza link
      chi è il proprietario del sito
      con chi sto parlando
      problemi di connessione
      passare alla fibra
      trasferimento di residenza
      la persona dell'anno
      non sono contento dell'operatore
      nessuno mi ha avvisato
      ho parlato con qualcuno in chat la settimana scorsa
      nessuno mi ha aiutato
      preferisco non parlare con nessuno
      un tecnico può venire a casa mia
      cambiare consulente
      il mio consulente non risponde
      chi è il mio consulente
      non sei una persona vera
      tempo reale
      dati personali
      agente segreto
      numero cliente
      sono una persona vera non un bot
      voglio lavorare con voi
      chi è la persona nella foto
      qualcuno sa quando aprite
      qualcuno è alla porta
      gestire il mio abbonamento
      stipendio di un direttore
      come trasferisco una chiamata
      voglio un chatbot per il mio sito
      lenti a contatto
      il vicino può ritirare il pacco
      orari del supporto
      l'agente si è disconnesso
      il vostro operatore ha riattaccato
      come valuto l'operatore
      ho ricevuto una chiamata dal vostro agente
      cosa fa il servizio clienti
      parlare con il mio capo di un aumento
      posso chiederti una cosa
      ho una domanda
      sei un bravo bot
      collegarmi alla vpn
      chiamare un taxi
      musica dal vivo
      sei umano?
      è un chatbot o una persona
      parlo con una persona vera adesso?
      hai un capo?
      non voglio parlare con un operatore
      non passatemi nessuno
      no grazie, nessun operatore
      per favore non trasferitemi
      smettetela di trasferirmi
      vietati i bot nel gruppo
      come trovo un agente vicino a me
      agenti immobiliari a milano
      numero agenzia viaggi
      diventare agente assicurativo
      accesso portale agenti
      a che ora chiude l'assistenza
      orari del supporto clienti
      il servizio clienti è aperto oggi?
      numero del servizio clienti
      email del servizio clienti
      chiamatemi al cellulare
      potete chiamarmi domani mattina
      voglio essere richiamato oggi
      ho perso una chiamata dal vostro agente
      inviare denaro a qualcuno
      trasferire il saldo
      trasferire una prenotazione a un'altra persona
      connettersi al bluetooth
      voglio parlare della fattura
      ho bisogno di aiuto con la password
      aiutatemi per favore
      di chi è questa azienda
      contatto risorse umane
      quanti operatori lavorano da voi
      prendere appuntamento con un consulente
      annullare l'appuntamento con il consulente
      il vostro personale è stato gentile
      l'operatore ha detto che sarei stato rimborsato
      ho già parlato con un operatore
      un agente mi ha chiamato ieri
      scrivere una mail al supporto
      aggiungere un dipendente
      quanto guadagna un operatore
      lavoro nel servizio clienti
      assumete operatori?
      è un errore umano?
      qualcuno ha rubato la mia bici
      c'è qualcuno che ripara bici
      il vicino può prendere il pacco
      parli tedesco?
      non ho bisogno di un operatore
      Grazie al consulente
      Sono un umano
      per una persona
      il consulente non risponde
      smettetela di passarmi l'ufficio sbagliato
      c'è qualcuno?
      consulenza
      Supporto tecnico
      un bot di assistenza clienti
      chiedo al direttore e le rispondo
      ho già parlato con due operatori
      cosa ti ha detto l'operatore
      non ho più bisogno di un operatore, risolto
      togliete il mio agente dall'account
      chi è il mio agente
      trovare agenti in toscana
      mandate qualcuno a riparare la caldaia
      trasferire i punti a un amico
      la macchina ha mangiato la carta
      non mi piace il nuovo bot
      chiamami quando è pronto
      ci sentiamo domani
      come parlare con i clienti
      crema per le mani
      Aggiungi un collega alla chat
      Devo parlarne con qualcuno della mia azienda
      A che ora posso parlare con un operatore?
      Quali sono gli orari del servizio clienti?
      Il mio agente immobiliare non risponde
      Sei un robot?
      Vorrei aggiungere una persona alla prenotazione
      Quanti dipendenti avete?
      Voglio valutare l'operatore
      Il mio capo deve approvare la spesa
      Assumete consulenti?
      Voglio trasferire denaro a un'altra persona
      Qual è il numero dell'assistenza?
      Quante persone possono dormire nella stanza?
      Mi aiuti con la password?
      Non ho bisogno di un operatore, grazie
      Vorrei un appuntamento con il consulente
      Aggiungere un collega alla conversazione
      Voglio parlare del mio contratto
    `),
  },
  newest: {
    asking: lines(`
      Non ho internet da lunedì, mi serve qualcuno che lo sistemi
      Mi metta in comunicazione con l'ufficio sinistri
      C'è un essere umano qui?
      Basta link, fatemi parlare con qualcuno
      Vorrei che una persona guardasse il mio caso
      La mia domanda non è in elenco, come arrivo a un operatore?
      un operatore che parli inglese per favore
      Contatta le vendite
      Qualcuno di voi può prendere in carico la chat?
      Potrei parlare con il direttore della filiale?
      Vorrei essere passato a una persona
      mi fate parlare con l'amministrazione?
      c'è un operatore disponibile?
      Un umano, grazie
      Passami il tuo responsabile
      Ho bisogno che un tecnico guardi il mio problema
      posso scrivere a un operatore?
      non capisci, voglio una persona vera
      Come contatto un consulente?
      Inoltra la conversazione a un operatore
    `),
    other: lines(`
      Ho già una pratica aperta con un operatore, a che punto è?
      Mia sorella vuole parlarmi del suo conto
      Quale operatore ha gestito la mia ultima chiamata?
      Qualcuno ha rubato il mio telefono
      Mi serve un tecnico a casa venerdì
      Non voglio essere contattato da nessuno
      Nessuno risponde all'assistenza
      Di' al mio collega che la riunione è annullata
      La persona al telefono ha detto che il rimborso è approvato
      Mi potete richiamare voi?
      Il consulente mi ha detto che era tutto a posto
      Qualcuno ha aperto il mio pacco
      Siete aperti domenica con il servizio clienti?
      Vorrei diventare agente
      Non mi serve nessun operatore
      La mia agente di viaggio ha sbagliato
      siamo in quattro persone
      Chi è il responsabile del trattamento dei dati?
      Devo parlarne prima con il mio capo
    `),
  },
};
