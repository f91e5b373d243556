import { lines, type Sample } from "./sample.ts";

export const it: Sample = {
  tuning: {
    asking: lines(`
      Voglio parlare con un operatore
      operatore
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
      umano
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
      c'è qualcuno?
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
      parlare con un opertore
      una persona per favore
      operatrice
      Il tuo bot è inutile, dammi un umano
      Fammi parlare con un umano
      qualcuno mi può aiutare?
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
    `),
  },
  newest: {
    asking: lines(`
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
    `),
    other: lines(`
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
    `),
  },
};
