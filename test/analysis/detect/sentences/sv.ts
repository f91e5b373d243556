import { lines, type Sample } from "./sample.ts";

export const sv: Sample = {
  tuning: {
    asking: lines(`
      Jag vill prata med en människa
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
      hej kan jag få prata med nån
      EN MÄNNISKA NU!!!
      handläggare tack
      Jag måste få prata med en riktig person
      Kan ni koppla mig till kundtjänst?
      koppla mig till en medarbetare
      Skulle jag kunna prata med någon i ert team?
      jag är trött på den här boten, jag vill ha en människa
      Du fattar inte. En människa!
      Finns det någon jag kan chatta med?
      Jag vill få hjälp av en människa
      prata med en agent
      jag vill prata med en människa
      hur får jag prata med en handläggare?
      Hur når jag en människa?
      Var kan jag chatta med en medarbetare?
      Koppla mig till en kollega
      Jag vill prata med din chef
      hämta en chef
      Jag vill inte chatta med en maskin
      Ingen bot, jag vill ha en riktig person
      Kan en medarbetare hjälpa mig?
      kan en människa svara mig
      Jag behöver hjälp av en handläggare
      överföring till handläggare
      kontakta supporten
      Prata med teknisk support
      jag vill prata med någon om min faktura
      ingen av dessa, jag vill prata med en människa
      Nej tack, jag pratar hellre med en rådgivare
      chatt med medarbetare
      live agent
      prata med en mäniska
      en person tack
      Er bot är värdelös, ge mig en människa
      Låt mig prata med en människa
      kan någon hjälpa mig?
      Hej, skulle det gå att få en handläggare?
      kan du ge mig en medarbetare?
      JAG VILL HA EN MÄNNISKA
      människa pls
      kundtjänst tack
      jag vill prata med en chef
      Går det att prata med någon?
      Den här boten är värdelös, jag vill prata med någon
      Det hjälper inte. En handläggare tack.
      nej inte det, handläggare!
      Jag pratar inte med robotar
      ingen robot tack
      Koppla mig vidare tack
      koppla till support
      Skicka mig vidare till en människa
      Ge mig en person
      Prata med en specialist
      prata med säljavdelningen
      Kontakt med en rådgivare
      tillkalla en medarbetare
      jag vill ha din chef
      Kan en medarbetare ta över samtalet?
      kan någon hjälpa mig tack?
      Jag skulle behöva en riktig rådgivare
      Livechatt med en medarbetare
      Jag tar hellre det här med en riktig person
      kan vi lösa det med en handläggare?
      Chatta med en rådgivare
      Inget av det, jag vill prata med en människa
      Ja, koppla mig till en handläggare
      Jag har ett klagomål och vill prata med någon
      Mitt kort är stulet, jag måste prata med någon nu!
      jag fattar inte, kan en människa förklara?
      Ni har dragit dubbelt, jag vill ha en handläggare
      mänsklig hjälp tack
      Jag ber att få bli kopplad till en handläggare
      jag vill att en människa svarar
      jag vill ha en medarbetare inte en maskin
      Prata med våra experter
      prata med en handläggrae
      Jag har snurrat runt i 20 minuter, kan jag bara få prata med någon?
      Snabb fråga: kan jag chatta med någon i teamet?
      låt mig prata med en människa
      jag vill prata med din chef nu
      Ge mig någon som kan det här
      Er chatbot hjälper inte, jag behöver en handläggare
      Jag skulle uppskatta att få prata med en rådgivare
      Säg hur jag når en medarbetare
      Här behövs en människa
      Handläggare önskas
      okej nu en handläggare
      finns det en människa?
      hallå?? människa??
      Är någon tillgänglig för chatt?
      Kan jag kopplas till kundtjänst?
      Kan ni skicka mig vidare till en handläggare?
      Var klickar jag för att prata med en handläggare
      Koppla mig till fakturaavdelningen
      prata med tekniker
      Kundtjänst nu!!
      nå en medarbetare
      skriva till en handläggare
      Fråga en medarbetare
      Diskutera mitt ärende med en specialist
      Jag litar inte på botar, jag vill ha en person
      botar är värdelösa, en riktig människa
      Jag hatar att prata med maskiner
      Jag gillar inte att chatta med en bot
      inga automatiska svar, bara en människa
      Fel svar, handläggare tack
      det är inte det, låt mig prata med en människa
      inget av det, handläggare
      Nej. Jag vill prata med en riktig människa.
      ja jag vill prata med en handläggare
      Jag har ett klagomål, en chef tack
      Jag vill eskalera detta till en chef
      jag vill prata med en hanläggare
      HANDLÄGGARE HANDLÄGGARE
      Mitt flyg är inställt, jag behöver en medarbetare direkt
      Chatta live med en rådgivare
      kan jag få prata med någon
      jag vill snacka med en riktig person
      koppla mig till en handläggare
      kan du koppla mig vidare
      koppla mig vidare till kundtjänst
      människa tack
      medarbetare
      handläggare
      chatta med en medarbetare
      jag behöver prata med en person
      jag vill inte prata med en robot
      trött på den här boten
      du fattar inte, jag vill ha en människa
      kan jag få prata med din chef
      vem kan jag prata med
      hur får jag tag på en människa
      hur kontaktar jag en handläggare
      finns det någon ledig medarbetare
      jag föredrar att prata med en människa
      kan någon hjälpa mig istället för en bot
      skicka vidare mig till en kollega
      kan jag få en handläggare
      låt mig prata med en person
      finns det en riktig människa där
      finns det någon jag kan prata med
      jag vill kontakta kundtjänst
      kontakta handläggare
      prata med människa
      koppla mig till support
      jag vill bli kopplad
      kan någon svara mig
      jag vill inte ha en bot
      ingen robot, en människa
      jag vill prata med ansvarig
      kan en medarbetare ta över
      jag behöver hjälp av en människa
      någon människa här?
      kan en av dina kollegor titta på det
      jag skulle gärna prata med en riktig person
      kan jag chatta med kundtjänst
      varför måste jag prata med en robot
      koppla mig bara
      behöver en handläggare
      riktig person
      finns det någon som kan hjälpa mig
      inte du, en människa
      jag har en fråga till en riktig person
      jag vill inte ha automatiska svar
      kan ni koppla mig till supporten
      kontakta en medarbetare
      hjälp av en handläggare
      behöver kundtjänst
      chefen tack
      boten hjälper inte
      mänsklig kontakt tack
      kan jag få en person tack
      jag måste prata med någon på ert företag
      kan en människa titta på mitt ärende
      låt mig prata med kundtjänst
      finns det någon som kan hjälpa till
      jag vill ha en riktig medarbetare inte den här boten
      prata med handläggare
      kundtjenst
      mänsklig medarbetare
      koppla mig till en medarbetare tack
      kan du koppla mig till faktureringen
      jag vill bli kopplad till en människa
      skicka min chatt till en medarbetare
      trött på boten, ge mig en handläggare
      du förstår inte låt mig prata med en människa
      inga botar! människa!
      jag föredrar en mänsklig handläggare
      kan en människa hjälpa mig tack
      hur kan jag prata med någon
      hur når jag en riktig person
      finns det en människa jag kan prata med
      någon tillgänglig?
      chatta med någon
      människa
      kundtjänst
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
      kundtjänst öppettider
      Vilken tid öppnar kundtjänst?
      är du människa eller robot?
      Pratar jag med en riktig person?
      vem är du
      Vad gör ert supportteam?
      Jag söker en fastighetsmäklare i Malmö
      resebyrå i närheten
      min ekonomiska rådgivare har bytts ut
      Koppla mig inte vidare
      Jag vill inte prata med en handläggare
      Jag behöver ingen människa, bara saldot
      logga in för agenter
      lösenord till medarbetarportalen
      Ring mig i morgon bitti
      Kan någon ringa mig?
      Jag vill bli rådgivare
      jobb som kundtjänstmedarbetare
      Er medarbetare var väldigt otrevlig
      En handläggare sa att det var gratis
      Klaga på en medarbetare
      Jag har redan pratat med någon förra veckan
      user agent
      personalavdelningen
      se matchen live
      manual för operatören
      status på mitt supportärende
      betygsätt handläggaren
      Tack, handläggaren var jättebra
      bord för 4 personer
      pris per person
      Hur många personer får plats?
      Vem är min kontaktperson?
      boka tid med en rådgivare
      Någon har stulit mitt kort
      Finns det lediga handläggare?
      telefonnummer till supporten
      Är kundtjänst öppen idag?
      Er kundtjänst är usel
      När är era rådgivare tillgängliga?
      Hur många handläggare har ni?
      Är era handläggare människor?
      Är du verklig?
      Vad är en liveagent?
      Vem jobbar på kundtjänst?
      Jag har aldrig bett om en handläggare
      Koppla mig inte tack
      Glöm det, jag behöver inte prata med någon
      Går det utan handläggare?
      En handläggare har redan hjälpt mig
      Min rådgivare svarar inte
      Jag väntade en timme i telefon
      Lämna omdöme om handläggaren
      Kontakta säljaren
      Ring budet
      Ring mig
      Möte med en expert
      Vad kostar en rådgivare?
      Bostäder i Stockholm
      Hitta en försäkringsrådgivare
      Skapa en AI-agent
      Bjuda in en kollega
      Jobb på callcenter
      Hur blir man finansiell rådgivare
      Personer i närheten
      Ändra mina personuppgifter
      Privatlån
      Vem är min chef?
      Bjuda in någon till ett samtal
      Skicka en present till någon
      Överföra 500 kronor till Anna
      Flytta min bokning till någon annan
      Koppla ihop två enheter
      Chatta med mina vänner
      Adress till supporten
      Prata långsammare
      Ingen handläggare tillgänglig
      Vad händer när jag pratar med en handläggare?
      Kostar det att chatta med en handläggare?
      Sitter era handläggare i Sverige?
      Är er kundtjänst bra?
      Medarbetarna var väldigt trevliga
      Rådgivaren hade fel
      Min rådgivare har slutat
      Vem är min säljare?
      Vi är ett team på fem personer
      Kan någon annan hämta mitt paket?
      Någon annan har betalat min räkning
      Någon loggar in på mitt konto
      Måste någon vara hemma?
      Vem får använda mitt kort
      Försvunnen person
      Personer med nedsatt rörlighet
      Antal personer
      Rum för två vuxna
      modellagentur
      hemlig agent kostym
      rengöringsmedel
      Vad är en AI-agent?
      Är du en AI-agent?
      Sitter det människor bakom chatten?
      Läser en människa detta?
      peruk av människohår
      humanitär hjälp
      bussbolag
      operativsystem
      utbildning i kundtjänst
      lön för handläggare
      Kundtjänst öppen idag?
      ärendenummer hos supporten
      överföring ej mottagen
      flytta bilder till ny telefon
      koppla bluetooth hörlurar
      kontaktlinser
      Ring mig inte mer
      Jag vill inte ha en människa
      ingen handläggare, bara ett svar
      är du en människa
      pratar jag med en robot
      jag vill inte prata med någon
      koppla mig inte
      ring upp mig
      kan någon ringa mig imorgon
      vad är ert telefonnummer
      öppettider kundtjänst
      fastighetsmäklare
      föra över pengar till en annan person
      koppla telefonen till wifi
      kan inte ansluta
      prata om min faktura
      jag behöver hjälp
      kan du hjälpa mig
      vem är er vd
      handläggaren var otrevlig
      jag pratade med en medarbetare igår
      mänskliga rättigheter
      någon har stulit mitt kort
      kan någon annan hämta mitt paket
      hur många personer får plats
      mejla kundtjänst
      lediga jobb kundtjänst
      vem tog emot mitt paket
      hur lång tid tar det innan en handläggare svarar
      måste jag prata med någon för att avsluta
      vad gör en rådgivare
      teknikern kom inte
      er kundtjänst är usel
      jag är ingen robot
      hur fungerar den här boten
      kan vi prata engelska
      tillbaka till menyn
      kontakta säljaren
      kontakta min läkare
      jag väntar på svar från supporten
      ring restaurangen
      koppla kontot till facebook
      någon från er ringde mig igår
      era medarbetare är toppen
      bjuda in folk till mitt team
      är livechatten gratis
      kontaktformulär
      vem äger sidan
      vem pratar jag med
      anslutningsproblem
      byta till fiber
      årets person
      er medarbetare la på
      hur betygsätter jag medarbetaren
      vad gör kundtjänst
      prata med min chef om lön
      får jag fråga dig något
      jag har en fråga
      du är en bra bot
      ansluta till vpn
      ring en taxi
      levande musik
      är det någon där?
      är det någon där
      är du mänsklig?
      är det en chattbot eller en person
      har du en chef?
      jag vill inte prata med en handläggare
      nej tack, ingen handläggare
      sluta koppla mig
      fastighetsmäklare i stockholm
      logga in medarbetarportal
      när stänger kundtjänst
      supportens öppettider
      nummer till kundtjänst
      ring mig på mobilen
      kan ni ringa mig imorgon
      skicka pengar till någon
      överföra bokning till en annan person
      ansluta till bluetooth
      jag vill prata om fakturan
      hjälp mig med lösenordet
      boka möte med rådgivare
      medarbetaren sa att jag får pengarna tillbaka
      jag har redan pratat med en handläggare
      vad tjänar en handläggare
      någon har stulit min cykel
      finns det någon som lagar cyklar
      talar du tyska?
      Jag pratar först med någon på mitt företag
    `),
  },
  newest: {
    asking: lines(`
      Kan jag få prata med någon på kundtjänst?
      jag vill ha en riktig människa
      Jag vill chatta med en handläggare
      Finns det någon som kan hjälpa mig?
      Kan jag få tala med en chef?
      Kontakta en agent
      Kan jag bli kopplad till en människa?
      Jag vill prata med er ekonomiavdelning
      jag behöver hjälp av en medarbetare
      Får jag prata med din chef?
      Jag vill komma i kontakt med kundtjänst
      Koppla mig vidare till en handläggare
      Sluta, jag vill inte prata med en bot
      Hur får jag tag på en medarbetare?
    `),
    other: lines(`
      Igår pratade jag med en handläggare
      Är du en robot?
      Jag vill lägga till en person i bokningen
      Hur många anställda har ni?
      Min chef måste godkänna detta
      Jag behöver hjälp med lösenordet
      När öppnar kundtjänst?
      Jag vill boka tid med en rådgivare
      Min handläggare har slutat
      Kan ni ringa mig?
      Någon har tagit mitt kort
      Hur många personer får bo i rummet?
      Jag vill bli rådgivare hos er
      Handläggaren sa att det var klart
      Jag behöver ingen hjälp av en medarbetare
    `),
  },
};
