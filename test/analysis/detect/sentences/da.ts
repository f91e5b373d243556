import { lines, type Sample } from "./sample.ts";

export const da: Sample = {
  tuning: {
    asking: lines(`
      Jeg vil tale med et menneske
      tal med en medarbejder
      Kan jeg tale med en rigtig person?
      Stil mig om til en medarbejder
      Viderestil mig til kundeservice
      kundeservice
      medarbejder
      Jeg vil gerne snakke med en medarbejder
      Må jeg tale med en fra supporten?
      jeg gider ikke snakke med en robot
      Jeg vil ikke tale med en bot
      Giv mig et rigtigt menneske
      Kan du stille mig videre til en person?
      Jeg har brug for at tale med nogen
      tale med rådgiver
      Jeg vil chatte med en medarbejder
      chat med en medarbejder
      kontakt kundeservice
      Få fat i et menneske
      Er der et levende menneske jeg kan tale med?
      Kan jeg komme til at snakke med en konsulent?
      Hvordan kommer jeg i kontakt med en medarbejder?
      du forstår mig ikke, jeg vil tale med et menneske
      Det her virker ikke, giv mig en person
      rigtig person tak
      menneske
      Sæt mig i forbindelse med en agent
      Jeg ønsker at tale med en kundekonsulent
      jeg vil snakke med jeres chef
      Kan jeg tale med en leder
      tal med agent
      live agent
      Jeg har brug for menneskelig hjælp
      Overfør mig til en operatør
      forbind mig med en medarbejder
      Vil gerne i kontakt med en sagsbehandler
      Lad mig tale med et rigtigt menneske for fanden
      Kunne jeg få en medarbejder til at hjælpe mig?
      jeg vil have fat i en person
      Ingen bot, jeg vil have et menneske
      Tale med en medarbejder i stedet for en robot
      Videresend mig til en ekspert
    `),
    other: lines(`
      Er du et menneske?
      Er du en robot?
      Taler jeg med en rigtig person?
      Jeres medarbejder var uforskammet
      Hvordan bliver jeg medarbejder hos jer?
      Hvor mange personer kan der være i bilen?
      annuller
      Annuller min ordre
      Jeg vil tale om min regning
      Jeg behøver ikke at tale med et menneske
      Jeg vil ikke tale med en medarbejder
      Hvornår åbner kundeservice?
      Åbningstider for kundeservice
      Skift teleoperatør
      Hvilken operatør har jeg?
      Bord til fire personer
      Hvad koster det per person?
      Ring mig op
      Kan I ringe til mig senere?
      Jeg skal have hjælp til mit kodeord
      Hej
      Hvor er min pakke?
      Jeg vil tale dansk
      Ledige stillinger i kundeservice
      Jeg søger en ejendomsmægler
      Jeg fik at vide af en medarbejder at jeg skulle vente
      Jeg har allerede talt med en medarbejder
      Medarbejderlogin
      Hvem er jeres direktør?
      Skift kontaktperson
      Tilføj en ekstra person til mit abonnement
      Tak for hjælpen
      Viderestil min telefon til et andet nummer
      Overfør penge til en anden person
      Jeg vil klage over en vare
      Jeg vil ikke viderestilles
      Menneskerettigheder
      Hvor mange ansatte har I?
      Mangler medarbejderrabat
      Forbind min konto med Facebook
      Kan en anden person hente pakken?
      Jeg er medarbejder og har glemt min kode
    `),
  },
  newest: {
    asking: lines(`
      Hej, jeg har brug for at snakke med en fra jeres reklamationsafdeling
      kan jeg skrive med et menneske
      Jeg vil have en rigtig medarbejder!!!
      Du forstår det ikke, stil mig videre
      medarbejder tak
      Hvordan kontakter jeg kundeservice?
      Vil gerne løse det her med en person
      Jeg vil gerne have at et menneske svarer mig
      nok med robotter, jeg vil tale med nogen
      Kan jeg blive stillet om til en rådgiver?
      Ring ikke, men lad mig chatte med en medarbejder
      Er det muligt at tale med en levende person?
      Jeg vil klage til jeres leder
      tal med en tekniker
      Hvem kan jeg skrive til når botten ikke kan hjælpe?
      jeg skal snakke med support
      Find et menneske til mig
      Kan en medarbejder kigge på min sag?
      personlig betjening
      Jeg nægter at snakke med en maskine
      jeg vil gerne løse det med en bankrådgiver
      gider ikke skrive med en automat
      jeg har brug for personlig rådgivning fra en medarbejder
      svarer der overhovedet et menneske her?
      Snak med en person
      hjælp fra et menneske tak
      få kontakt til en rådgiver
      jeg vil kommunikere med et menneske
      stil mig igennem til en chef
    `),
    other: lines(`
      Kontaktoplysninger
      Jeg vil returnere en vare
      Hvor mange medarbejdere har I?
      Jeg er ikke interesseret i at tale med en rådgiver
      Hvordan logger jeg ind som medarbejder?
      Jeg skal ændre mine personlige oplysninger
      Min kollega har samme problem
      Hvem er leder af butikken i Aarhus?
      Medarbejderen afbrød mig
      Hvornår kommer teknikeren?
      Kommer der en tekniker i dag?
      Bestil en tekniker
      Skriv en anmeldelse af rådgiveren
      Jeg vil gerne arbejde som rådgiver
      Hvor meget vejer et menneske?
      flyt nummer til en anden operatør
      Forbindelse til København
      Tilmeld en person
      Kan man tage et menneske med?
      chat
      Er rådgivning gratis?
      jeg vil melde en fejl
      hvordan bestiller jeg et kort til min mand
      jeres rådgiver lovede mig rabat
      hvornår er teknikeren her
      jeg skal bruge hjælp til min regning
      ændre navnet på personen i aftalen
      saml to pakker i en
      flyt internettet til ny lejlighed
      kontaktformular
      har i åbent søndag
      aflys mødet med rådgiveren
      skriv en mail til mig
      penge tilbage
      hvor mange arbejder hos jer
      medarbejderne var søde
    `),
  },
};
