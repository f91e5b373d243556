import { lines, type Sample } from "./sample.ts";

export const nb: Sample = {
  tuning: {
    asking: lines(`
      Jeg vil snakke med et menneske
      snakk med en kundebehandler
      Kan jeg få snakke med en ekte person?
      Sett meg over til en rådgiver
      Overfør meg til kundeservice
      kundeservice
      menneske
      Jeg ønsker å prate med en medarbeider
      Kan jeg prate med noen?
      vil ikke snakke med en robot
      Jeg vil ikke prate med bot
      Gi meg et ekte menneske
      Kan du sette meg i kontakt med en person?
      Jeg trenger å snakke med noen på kundesenteret
      Chat med en rådgiver
      jeg vil chatte med en kundebehandler
      kontakt kundeservice
      Er det mulig å få snakke med et levende menneske?
      Kan eg få snakke med eit menneske?
      Hvordan kommer jeg i kontakt med en saksbehandler?
      du forstår ikke, jeg vil snakke med et menneske
      Dette funker ikke, gi meg en person
      ekte person takk
      Vennligst koble meg til en agent
      Jeg vil gjerne snakke med en av deres ansatte
      snakke med sjefen din
      Kan jeg få snakke med en leder
      snakke med veileder
      live agent
      Jeg trenger menneskelig hjelp
      Sett meg over til en operatør
      Prat med oss
      koble meg til kundestøtte
      Jeg vil ha hjelp av et menneske
      la meg snakke med et ekte menneske for helvete
      Kan noen av dere hjelpe meg i stedet for roboten?
      få tak i en person
      Ikke bot, jeg vil ha menneske
      ønsker kontakt med kundeveileder
      snakk med person
      Kan dere sette meg over til en fagperson
      Jeg må få prate med en ekte person nå
    `),
    other: lines(`
      Er du et menneske?
      Er du en robot?
      Snakker jeg med en ekte person?
      Kundebehandleren var frekk
      Hvordan blir jeg kundebehandler hos dere?
      Hvor mange personer er det plass til?
      avbryt
      Kanseller bestillingen
      Jeg vil snakke om regningen min
      Jeg trenger ikke å snakke med et menneske
      Jeg vil ikke snakke med en kundebehandler
      Når åpner kundeservice?
      Åpningstider kundeservice
      bytte mobiloperatør
      Hvilken operatør har jeg?
      Bord til fire personer
      Hva koster det per person?
      Ring meg opp
      Kan dere ringe meg i morgen?
      Jeg trenger hjelp med passordet
      Hei
      Hvor er pakken min?
      Snakker du norsk?
      Ledige stillinger på kundeservice
      Jeg ser etter en eiendomsmegler
      Rådgiveren sa at jeg skulle vente
      Jeg har allerede snakket med en kundebehandler
      Logg inn som ansatt
      Hvem er sjefen deres?
      Bytte kontaktperson
      Legg til en ekstra person på abonnementet
      Takk for hjelpen
      Overføre penger til en annen person
      Jeg vil klage på en vare
      Ikke sett meg over til noen
      Menneskerettigheter
      Hvor mange ansatte har dere?
      Ansattrabatt
      Koble kontoen min til Facebook
      Kan en annen person hente pakken?
      Har dere en rådgiver for boliglån?
      snakkes
    `),
  },
  newest: {
    asking: lines(`
      Hei, jeg trenger å snakke med noen fra reklamasjonsavdelingen
      kan jeg skrive med et menneske
      Jeg vil ha en ekte kundebehandler!!!
      Du skjønner ikke, sett meg over
      kundebehandler takk
      Hvordan kontakter jeg kundeservice?
      Vil løse dette med en person
      Jeg vil at et menneske skal svare meg
      nok roboter, jeg vil snakke med noen
      Kan jeg bli satt over til en rådgiver?
      La meg chatte med en kundebehandler
      Går det an å snakke med en levende person?
      Jeg vil klage til lederen deres
      snakke med tekniker
      Hvem kan jeg snakke med når roboten ikke forstår?
      må snakke med support
      Kan en saksbehandler se på saken min?
      Jeg nekter å snakke med en maskin
      Æ vil snakke med et menneske
      Eg vil prate med ein kundebehandlar
      Få meg til et menneske nå
      jeg vil løse dette med en bankrådgiver
      gidder ikke skrive med en automat
      trenger personlig hjelp fra en ansatt
      svarer det noen mennesker her?
      Snakk med en person
      hjelp fra et menneske takk
      få kontakt med en rådgiver
      jeg vil kommunisere med et menneske
      sett meg gjennom til en leder
      Chat med kundeservice
      snakk med oss
    `),
    other: lines(`
      Kontaktinformasjon
      Jeg vil returnere en vare
      Hvor mange kundebehandlere har dere?
      Jeg er ikke interessert i å snakke med en rådgiver
      Hvordan logger jeg inn som ansatt?
      Jeg må endre personopplysningene mine
      Kollegaen min har samme problem
      Hvem er leder for butikken i Bergen?
      Kundebehandleren la på
      Når kommer teknikeren?
      Kommer det en tekniker i dag?
      Bestille en tekniker
      Skriv en vurdering av rådgiveren
      Jeg vil jobbe som rådgiver
      Hvor mye veier et menneske?
      flytte nummer til en annen operatør
      Forbindelse til Oslo
      Melde på en person
      chat
      Er rådgivning gratis?
      Kan man ta med en person?
      jeg vil melde en feil
      hvordan bestiller jeg kort til mannen min
      rådgiveren lovet meg rabatt
      når er teknikeren her
      jeg trenger hjelp med regningen
      endre navnet på personen i avtalen
      slå sammen to pakker
      flytte internett til ny leilighet
      kontaktskjema
      har dere åpent søndag
      avlys møtet med rådgiveren
      send meg en e-post
      penger tilbake
      hvor mange jobber hos dere
      de ansatte var hyggelige
    `),
  },
};
