import { lines, type Sample } from "./sample.ts";

export const sv: Sample = {
  tuning: {
    asking: lines(`
      Jag vill prata med en människa
      människa
      prata med en handläggare
      Kan jag få prata med någon?
      Koppla mig till en medarbetare
      Jag vill ha en riktig person
      Kontakta kundtjänst
      Jag behöver en människa
      Prata med kundservice
      Får jag tala med en agent
      Jag vill inte prata med en robot
      Koppla mig vidare till kundtjänst
      Ge mig en människa
      Chatta med en medarbetare
      Finns det någon jag kan prata med?
      operatör
      Jag vill tala med din chef
      Hjälp av en människa
      livechatt
      prata med mäniska
    `),
    other: lines(`
      Vilka öppettider har kundtjänst?
      Vad är telefonnumret till kundservice?
      Är du en människa?
      Pratar jag med en robot eller en människa?
      Koppla mig inte till en handläggare
      Jag vill inte prata med en medarbetare
      Jag söker en fastighetsmäklare
      Logga in för medarbetare
      Hur blir jag medarbetare?
      Ring mig i morgon
      Jag vill bli uppringd
      Boka möte med en rådgivare
      Handläggaren var otrevlig
      Pris per person
      Bord för två personer
      Skicka pengar till någon
      Personalavdelningen
      Mänskliga rättigheter
      Var är min beställning
      Jag vill prata om min faktura
    `),
  },
  unseen: {
    asking: lines(`
      Kan du koppla mig till en kollega?
      jag vill ha en människa
      Tala med någon
      Agent
      Kan jag chatta med en riktig människa
      Jag vill komma i kontakt med en rådgivare
      den här boten fattar inget, jag vill prata med en person
      Kundtjänst
      Överför till handläggare
      Hur får jag prata med en människa?
      Jag föredrar att prata med en person
      Mänsklig hjälp
      Kan en människa hjälpa mig
      prata med supporten
      Jag skulle vilja prata med en handläggare
      medarbetare tack
      Jag vill snacka med någon på kundtjänst
      Eskalera till människa
      vill prata med en männsika
      ingen bot, en människa tack
    `),
    other: lines(`
      När öppnar supporten?
      Telefonnummer till supporten
      Är du en riktig person?
      Vem pratar jag med?
      Jag behöver inte prata med någon
      Min försäkringsagent har flyttat
      Lösenord till personalportalen
      Lediga jobb på kundtjänst
      Kan ni ringa mig senare?
      Avboka mötet med rådgivaren
      Teknikern kom aldrig
      Biljetter för fyra personer
      Lägg till en person i avtalet
      Ändra kontaktperson
      Vem är min handläggare?
      Betygsätt medarbetaren
      Överföring till ett annat konto
      Människokroppen
      Jag pratade med en handläggare igår
      Mitt internet fungerar inte
    `),
  },
};
