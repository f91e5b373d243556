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
    `),
  },
  unseen: {
    asking: lines(`
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
    `),
    other: lines(`
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
    `),
  },
};
