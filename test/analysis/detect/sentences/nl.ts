import { lines, type Sample } from "./sample.ts";

export const nl: Sample = {
  tuning: {
    asking: lines(`
      Ik wil met een medewerker spreken
      Praten met een mens
      Kan ik iemand spreken?
      Verbind me door met een medewerker
      Ik wil graag een echt persoon
      Contact met de klantenservice
      Mag ik een medewerker aan de lijn
      Geen bot maar een mens
      Ik wil niet met een robot praten
      Ik heb hulp nodig van een medewerker
      Chatten met een medewerker
      Doorverbinden met klantenservice
      Is er een mens die me kan helpen?
      Geef me een mens
      echte medewerker graag
      Ik zou graag met uw leidinggevende praten
      Spreek met een adviseur
      medewreker spreken
      Live chat
      Kunt u mij doorverbinden met een collega?
      ik wil een mens
      Iemand spreken
      Agent
      Kan ik met een echte persoon chatten
      Zet me door naar een medewerker
      Ik wil een medewerker spreken over mijn rekening
      deze bot snapt er niks van, ik wil een mens spreken
      Klantenservice spreken
      Overdragen aan medewerker
      Hoe kan ik met iemand praten?
      Ik heb liever contact met een persoon
      Menselijke hulp
      Kan een mens mij helpen
      Neem contact op met de helpdesk
      Ik wil graag een adviseur spreken
      mederwerker graag
      Medewerker aanvragen
      Schakel een medewerker in
      ik wil iemand van de klantendienst
      hoi kan ik iemand spreken aub
      EEN MENS NU!!!
      medewerker aub
      Ik moet een echt persoon spreken
      Kunt u mij in contact brengen met de klantenservice?
      verbind me door met een medewerker
      Zou ik met iemand van jullie team kunnen praten?
      ik ben deze bot zat, ik wil een medewerker
      Je snapt me niet. Een medewerker!
      Is er iemand met wie ik kan chatten?
      Ik wil graag door een mens geholpen worden
      met een agent praten
      ik wil met een mens praten
      hoe krijg ik een medewerker te spreken?
      Hoe kan ik een mens bereiken?
      Waar kan ik met een medewerker chatten?
      Verbind mij door met een collega
      Ik wil je baas spreken
      haal een leidinggevende erbij
      Ik wil niet met een machine chatten
      Geen bot, ik wil een echte medewerker
      Kan een medewerker mij helpen?
      kan een mens mij antwoord geven
      Ik heb de hulp van een medewerker nodig
      doorverbinden naar medewerker
      contact met support
      Praten met de technische dienst
      ik wil iemand spreken over mijn factuur
      geen van deze, ik wil een mens spreken
      Nee bedankt, ik praat liever met een adviseur
      chatten met medewerker
      live agent
      praten met een medwerker
      een persoon alstublieft
      operator
      Je bot is waardeloos, geef me een mens
      Laat me met een mens praten
      kan iemand me helpen?
      Goedendag, is het mogelijk een medewerker te spreken?
      kunt u mij een medewerker geven?
      IK WIL EEN MENS
      mens pls
      klantenservice aub
      ik wil graag een leidinggevende spreken
      Is er een manier om met iemand te praten?
      Deze bot is nutteloos, ik wil iemand spreken
      Dat helpt niet. Medewerker graag.
      nee dat is het niet, medewerker!
      Ik praat niet met robots
      geen robot aub
      Verbind me door alsjeblieft
      doorverbinden met support
      Stuur me door naar een mens
      Geef me een persoon
      Praten met een specialist
      spreken met de verkoopafdeling
      Contact met een adviseur
      medewerker bellen via chat
      ik wil je leidinggevende
      Kan een medewerker dit gesprek overnemen?
      wie kan mij helpen? ik wil een mens
      Ik zou een echte adviseur nodig hebben
      Live chat met een medewerker
      Ik bespreek dit liever met een echt persoon
      kunnen we dit met een medewerker bekijken?
      Chatten met een adviseur
      Niets van dit alles, ik wil een mens spreken
      Ja, breng me in contact met een medewerker
      Ik heb een klacht en wil iemand spreken
      Mijn pas is gestolen, ik moet nu iemand spreken!
      ik snap het niet, kan een mens dit uitleggen?
      Er is dubbel afgeschreven, ik wil een medewerker
      menselijke hulp graag
      Ik verzoek om doorverbonden te worden met een medewerker
      ik wil dat een mens antwoordt
      ik wil een medewerker en geen machine
      Praat met onze experts
      praten met een medewekrer
      Ik draai al 20 minuten rondjes, kan ik gewoon iemand spreken?
      Korte vraag: kan ik met iemand van het team chatten?
      laat me met een mens praten
      ik wil je leidinggevende spreken
      Geef me iemand die er verstand van heeft
      Je chatbot helpt niet, ik heb een medewerker nodig
      Ik zou het waarderen om met een adviseur te spreken
      Zeg me hoe ik een medewerker bereik
      Hier is een mens nodig
      Medewerker gewenst
      oké nu een medewerker
      is er een mens?
      hallo?? mens??
      Is iemand beschikbaar om te chatten?
      Kan ik doorverbonden worden met de klantenservice?
      Kunt u mij naar een medewerker doorsturen?
      Waar klik ik om een medewerker te spreken
      Breng me in contact met de facturatie
      praten met de techniek
      Klantenservice nu!!
      een medewerker bereiken
      een medewerker schrijven
      Een medewerker vragen
      Mijn zaak met een specialist bespreken
      Ik vertrouw bots niet, ik wil een persoon
      bots zijn waardeloos, een echt mens
      Ik haat praten met machines
      Ik chat niet graag met een bot
      geen automatische antwoorden, alleen een mens
      Fout antwoord, medewerker graag
      dat is het niet, laat me met een mens spreken
      niets daarvan, medewerker
      Nee. Ik wil met een echt mens praten.
      ja ik wil een medewerker spreken
      Ik heb een klacht, leidinggevende graag
      Ik wil dit escaleren naar een supervisor
      ik wil een medewerkr spreken
      MEDEWERKER MEDEWERKER
      Mijn vlucht is geannuleerd, ik heb direct een medewerker nodig
      Live chatten met een adviseur
      iemand aanwezig?
      kan ik iemand spreken
      ik wil een mens spreken
      ik wil met een echt persoon praten
      mag ik een medewerker spreken
      echte persoon
      mens graag
      klantenservice medewerker
      kan je me doorverbinden
      verbind me door
      verbind mij door met een medewerker
      kunt u mij doorverbinden met een collega
      doorverbinden aub
      zet me door naar een medewerker
      ik wil je manager spreken
      geef me je leidinggevende
      ik wil geen robot
      geen bot maar een mens
      ik wil niet met een computer praten
      ben klaar met deze bot
      je begrijpt me niet, ik wil een mens
      dit helpt niet, geef me een medewerker
      livechat
      live chat met medewerker
      chatten met een medewerker
      kan ik met iemand chatten
      met wie kan ik hierover praten
      bij wie kan ik terecht
      hoe krijg ik een echt mens te pakken
      hoe kan ik een medewerker bereiken
      hoe kom ik in contact met iemand
      is er een medewerker beschikbaar
      is er iemand beschikbaar om te chatten
      zou ik iemand van jullie kunnen spreken
      ik spreek liever met een persoon
      liever een mens
      ik heb een medewerker nodig
      ik moet dringend iemand spreken
      menselijke hulp
      contact met een medewerker
      kan iemand van het team me helpen
      kan iemand dit overnemen
      ik wil graag iemand van de technische dienst spreken
      graag contact met een adviseur
      overdragen aan medewerker
      mag ik een medewerker
      laat me met een persoon praten
      is daar een echt mens?
      is er iemand met wie ik kan praten
      waar vind ik een medewerker
      ik wil contact met de klantenservice
      contact met medewerker
      praten met een mens
      verbind me met support
      ik wil doorverbonden worden
      kan iemand mij antwoorden?
      kan een mens mij antwoorden
      ik wil geen bot
      geen robot, een persoon
      medewerker online
      ik wil de verantwoordelijke spreken
      kan een medewerker dit overnemen
      ik heb hulp van een persoon nodig
      laat me met een collega van je praten
      een mens hier?
      kan een van je collega's even meekijken
      ik zou graag met een echt persoon praten
      afdeling schade graag
      kan ik chatten met de klantenservice
      waarom moet ik met een robot praten
      verbind me gewoon door
      medewerker nodig
      echt mens
      breng me naar je leidinggevende
      iemand die engels spreekt graag
      is er iemand die mij kan helpen
      kan ik op een of andere manier iemand spreken
      niet jij, een mens
      ik denk niet dat een bot me kan helpen
      misschien kan een medewerker helpen
      verder met een medewerker
      ga naar medewerker
      nee, mens
      ja, verbind me met een medewerker
      ja graag een medewerker
      ik heb een klacht en wil de manager spreken
      mijn bestelling is nooit aangekomen, kan ik iemand spreken?
      goedemorgen kan ik iemand spreken over mijn hypotheek
      vraag het aan een mens
      praten met het supportteam
      ik wil antwoord van een mens
      iemand die er verstand van heeft graag
      kan ik hulp krijgen van een echte medewerker
      is er iemand van support online
      ik heb de fraudeafdeling nodig
      hoe neem ik contact op met klantenservice
      hoe contacteer ik de helpdesk
      waar kan ik met een agent chatten
      is er een optie om met een mens te praten
      ik vraag om een menselijke medewerker
      meteen doorzetten naar een medewerker
      ik zoek iemand die me kan helpen
      hebben jullie iemand met wie ik kan praten
      zou ik een collega van u kunnen spreken
      medewerker nu
      ik wil iemand persoonlijk spreken
      ik heb een vraag voor een echt persoon
      kun je me helpen iemand te spreken
      ik wil geen automatische antwoorden
      is er een live agent om mee te chatten
      kunnen jullie me in contact brengen met support
      medewerker contacteren
      hulp van een medewerker
      chat medewerker
      klantenservice nodig
      een leidinggevende
      manager graag
      de bot helpt niet
      ik praat niet met robots
      menselijk contact graag
      ik wil hulp van een persoon
      kan ik een persoon krijgen alsjeblieft
      ik moet met iemand van jullie bedrijf praten
      ik zou graag met iemand van jullie team chatten
      kan een mens naar mijn zaak kijken
      laat me met de klantenservice praten
      geef me iemand van de technische afdeling
      is er iemand om me te helpen?
      kan ik de verantwoordelijke voor leveringen spreken
      ik wil een echte medewerker niet deze bot
      een echte medewerker nu
      medewerker spreken
      medewerkr spreken
      klantenservise
      menselijke medewerker
      verbind me aub met een medewerker
      breng me zo snel mogelijk in contact met iemand
      kun je me doorverbinden met de facturatie
      doorverbinden met een leidinggevende
      ik wil doorverbonden worden met een mens
      stuur mijn chat door naar een medewerker
      geef dit door aan een mens
      verwijs me door naar een medewerker
      ik ben deze bot zat, geef me een medewerker
      dit heeft geen zin ik wil iemand spreken
      je begrijpt me niet laat me met een mens praten
      werkt nog steeds niet kan iemand me helpen
      geen bots! mens!
      geen zin om met een bot te praten
      ik heb liever een menselijke medewerker
      liever met iemand praten
      kan een mens me helpen aub
      kan een medewerker mijn dossier bekijken
      ik wil dat iemand me helpt
      ik heb iemand nodig die dit bekijkt
      hoe kan ik iemand spreken
      hoe spreek ik een medewerker
      hoe bereik ik een echt persoon
      is er een mens met wie ik kan praten
      zijn er mensen hier
      is het mogelijk om met een persoon te praten
      hebben jullie iemand die ik kan spreken
      iemand beschikbaar?
      live medewerker graag
      chat met een medewerker
      chatten met iemand
      praten met support
      medewerker
      mens
      klantenservice
      ik wens een medewerker te spreken
      Geef me iemand van support
      doorverbinden graag
      kan een medewerker in de chat komen
      ik wacht nog steeds op een medewerker
      ik heb een vraag voor de klantenservice
      ik wil klagen bij jullie manager
      Schrijf ons team
      wat is de snelste manier om een medewerker te krijgen
      is er iemand van het team?
      spreken met de eigenaar
      ik wil met de coördinator praten
      ik wil niet met je praten
      ik moet iemand spreken over mijn abonnement
      kan ik een menselijke medewerker krijgen aub
      kan ik iemand van retouren spreken
      laat me met een adviseur praten
      echt mens graag
      kan iemand van support me hier een bericht sturen
      ik zit vast, kan een collega van jullie helpen
      is het mogelijk hier met een echt persoon te chatten
      kun je me doorverbinden met de fraudeafdeling
      ik moet doorverbonden worden
      sla de bot over
      alleen mensen aub
      medewerker nu!!!
      kan ik een expert spreken
      laat een mens antwoorden
      Kan ik met iemand van de klantenservice praten?
      ik wil een echte medewerker
      Verbind me door met een collega
      Ik wil graag met een mens praten
      Geen robot, ik wil een persoon spreken
      Mag ik de manager spreken?
      medewerker alstublieft
      Zet me door naar de afdeling facturatie
      Ik heb liever contact met een adviseur
      Hoe kan ik een medewerker bereiken?
      Is er iemand die mij kan helpen?
      Ik wil worden doorverbonden
      Contact met een specialist
      ik wil niet met een chatbot praten
      Kunt u mij doorverbinden met de technische dienst?
      Graag hulp van een echt persoon
      Met wie kan ik spreken over mijn factuur?
      Geef me een leidinggevende
    `),
    other: lines(`
      Wat zijn de openingstijden van de klantenservice?
      Wat is het nummer van de klantenservice?
      Ben je een mens?
      Praat ik met een robot of een mens?
      Verbind me niet door met een medewerker
      Ik wil geen medewerker spreken
      Ik zoek een makelaar
      Inloggen voor medewerkers
      Hoe word ik medewerker?
      Bel me morgen terug
      Ik wil teruggebeld worden
      Afspraak maken met een adviseur
      De medewerker was onbeleefd
      Prijs per persoon
      Tafel voor twee personen
      Geld overmaken naar iemand
      Personeelszaken
      Mensenrechten
      Waar is mijn bestelling
      Ik wil over mijn factuur praten
      Hoe laat opent de helpdesk?
      Telefoonnummer van support
      Ben jij een echt persoon?
      Met wie spreek ik?
      Ik hoef niemand te spreken
      Mijn verzekeringsagent is verhuisd
      Wachtwoord van het personeelsportaal
      Vacatures voor medewerker klantenservice
      Kunt u mij later bellen?
      Afspraak met de adviseur annuleren
      De monteur is niet gekomen
      Kaartjes voor vier personen
      Een persoon aan mijn contract toevoegen
      Contactpersoon wijzigen
      Wie is mijn adviseur?
      Medewerker beoordelen
      Overboeken naar een andere rekening
      Het menselijk lichaam
      Gisteren heb ik met een medewerker gesproken
      Mijn internet werkt niet
      openingstijden klantenservice
      Hoe laat gaat de klantenservice open?
      ben je een mens of een robot?
      Praat ik met een echt persoon?
      wie ben je
      Wat doet jullie supportteam?
      Ik zoek een makelaar in Utrecht
      reisbureau in de buurt
      mijn financieel adviseur is veranderd
      Verbind me niet door
      Ik heb geen mens nodig, alleen mijn saldo
      inloggen agenten
      wachtwoord medewerkersportaal
      Bel me morgenochtend terug
      Kan iemand mij bellen?
      Ik wil adviseur worden
      vacature klantenservice medewerker
      Jullie medewerker was erg onbeleefd
      Een medewerker zei dat het gratis was
      Klacht over een medewerker indienen
      Ik heb vorige week al met iemand gesproken
      user agent
      personeelszaken
      wedstrijd live kijken
      handleiding voor de operator
      status van mijn supportticket
      medewerker beoordelen
      Bedankt, de medewerker was geweldig
      geld overmaken naar iemand
      Een persoon toevoegen aan het contract
      tafel voor 4 personen
      prijs per persoon
      Hoeveel mensen passen erin?
      Wie is mijn accountmanager?
      afspraak maken met een adviseur
      Iemand heeft mijn pas gestolen
      Zijn er medewerkers beschikbaar?
      telefoonnummer van de helpdesk
      Is de klantenservice vandaag open?
      Jullie klantenservice is waardeloos
      Wanneer zijn jullie adviseurs beschikbaar?
      Hoeveel medewerkers hebben jullie?
      Zijn jullie medewerkers echte mensen?
      Ben je echt?
      Wat is een live agent?
      Wie werkt er bij de klantenservice?
      Ik heb nooit om een medewerker gevraagd
      Niet doorverbinden aub
      Laat maar, ik hoef niemand te spreken
      Kan het ook zonder medewerker?
      Een medewerker heeft me al geholpen
      Mijn adviseur reageert niet
      Ik stond een uur in de wacht
      Mening over de medewerker geven
      Verkoper contacteren
      Bezorger bellen
      Bel me
      Afspraak met een expert
      Wat kost een adviseur?
      Huizen in Amsterdam
      Een verzekeringsadviseur zoeken
      Een AI-agent maken
      Een collega uitnodigen
      Werken in een callcenter
      Hoe word je financieel adviseur
      Mensen in de buurt
      Mijn persoonlijke gegevens wijzigen
      Persoonlijke lening
      Wie is mijn baas?
      Iemand uitnodigen voor een gesprek
      Een cadeau sturen naar iemand
      50 euro overmaken naar Jan
      Mijn boeking overzetten op iemand anders
      Twee apparaten verbinden
      Chatten met mijn vrienden
      Adres van de helpdesk
      Praat langzamer
      Geen medewerker beschikbaar
      Wat gebeurt er als ik met een medewerker praat?
      Kost een chat met een medewerker geld?
      Zitten jullie medewerkers in Nederland?
      Is jullie klantenservice goed?
      De medewerkers waren erg aardig
      De adviseur had ongelijk
      Mijn adviseur heeft het bedrijf verlaten
      Wie is mijn verkoper?
      We zijn een team van vijf mensen
      Kan iemand anders mijn pakket ophalen?
      Iemand anders heeft mijn rekening betaald
      Iemand logt in op mijn account
      Moet er iemand thuis zijn?
      Wie mag mijn kaart gebruiken
      Vermiste persoon
      Personen met beperkte mobiliteit
      Aantal personen
      Kamer voor twee volwassenen
      modellenbureau
      kostuum geheim agent
      schoonmaakmiddel
      Wat is een AI-agent?
      Ben je een AI-agent?
      Zitten er mensen achter deze chat?
      Leest een mens dit?
      pruik van menselijk haar
      humanitaire hulp
      busmaatschappij
      besturingssysteem
      cursus klantenservice
      salaris medewerker klantenservice
      Klantenservice vandaag open?
      ticketnummer van de helpdesk
      overboeking niet ontvangen
      foto's naar nieuwe telefoon overzetten
      bluetooth koptelefoon verbinden
      contactlenzen
      Bel me niet meer
      Ik wil geen mens
      geen medewerker, alleen een antwoord
      ben je een mens
      ben jij een robot of een persoon
      praat ik met een echt mens?
      ik wil geen medewerker
      niet doorverbinden
      ik hoef niemand te spreken
      bel me terug
      kan iemand mij morgen bellen
      terugbelverzoek
      ik wil teruggebeld worden
      wat is jullie telefoonnummer
      is de klantenservice open op zondag
      makelaar gezocht
      reisagent
      verzekeringsadviseur worden
      inloggen medewerkers
      ik wil geld overmaken naar een ander persoon
      mijn nummer overzetten
      ticket overdragen aan iemand anders
      telefoon verbinden met wifi
      kan geen verbinding maken
      ik wil het over mijn factuur hebben
      ik heb hulp nodig
      help
      kun je me helpen
      wie is de directeur
      hoe heet je baas
      de medewerker was onbeleefd
      ik heb gisteren een medewerker gesproken
      een medewerker zei dat ik moest wachten
      afspraak bij de dokter
      menselijk lichaam
      menselijke fout
      iemand heeft mijn pas gestolen
      kan iemand anders mijn pakket ophalen
      is er iemand die wasmachines repareert
      persoon toevoegen aan contract
      hoeveel personen per kamer
      mail sturen naar klantenservice
      wat is het mailadres van de klantenservice
      spreek je engels
      vertel me over je producten
      bedankt de medewerker heeft me geholpen
      chat verwijderen
      gesprek beëindigen
      geen interesse
      wie heeft mijn pakket ontvangen
      bestuurder toevoegen aan polis
      hoe lang duurt het voordat een medewerker antwoordt
      moet ik iemand spreken om op te zeggen
      wat doet een adviseur
      de monteur is niet gekomen
      wanneer komt de monteur
      jullie klantenservice is waardeloos
      ik ben geen robot
      hoe werkt deze bot
      korting voor mensen met een beperking
      kunnen we engels praten
      account koppelen aan facebook
      terug naar menu
      beveiligingsmedewerker
      contact met de verkoper
      contact met mijn huisarts
      ik wacht op antwoord van support
      mijn adviseur is op vakantie
      bel het restaurant
      iemand van jullie belde me gisteren
      jullie medewerkers zijn top
      ik ben verzekeringsagent
      mensen uitnodigen voor mijn team
      is de live chat gratis
      contactformulier
      helpcentrum
      wie is de eigenaar van de site
      met wie spreek ik
      verbindingsproblemen
      overstappen op glasvezel
      overdracht van eigendom
      persoon van het jaar
      ik ben niet tevreden over de medewerker
      niemand heeft me gewaarschuwd
      ik sprak vorige week met iemand in de chat
      niemand hielp me
      ik spreek liever niemand
      kan een monteur bij mij thuis komen
      wisselen van adviseur
      mijn adviseur reageert niet
      wie is mijn adviseur
      je bent geen echt persoon
      realtime
      persoonsgegevens
      geheim agent
      klantnummer
      ik ben een echt persoon geen bot
      ik wil bij jullie werken
      wie is de persoon op de foto
      weet iemand wanneer jullie opengaan
      er staat iemand voor de deur
      abonnement beheren
      salaris manager
      hoe schakel ik een gesprek door
      ik wil een chatbot voor mijn site
      kan de buurman het pakket aannemen
      openingstijden support
      de agent verbrak de verbinding
      jullie medewerker hing op
      hoe beoordeel ik de medewerker
      ik kreeg een telefoontje van jullie medewerker
      wat doet de klantenservice
      met mijn baas praten over opslag
      mag ik je iets vragen
      ik heb een vraag
      je bent een leuke bot
      verbinden met vpn
      taxi bellen
      live muziek
      ben je menselijk?
      is dit een chatbot of een persoon
      spreek ik nu met een echt persoon?
      heb je een baas?
      ik wil geen medewerker spreken
      verbind me niet door
      nee bedankt, geen medewerker
      stop met doorverbinden
      geen bots toegestaan in de groep
      hoe vind ik een adviseur bij mij in de buurt
      makelaars in amsterdam
      telefoonnummer reisbureau
      verzekeringsagent worden
      inloggen medewerkersportaal
      hoe laat sluit de klantenservice
      openingstijden van support
      is de klantenservice vandaag open?
      nummer klantenservice
      email klantenservice
      bel me op mijn mobiel
      kunnen jullie me morgen bellen
      ik wil vandaag teruggebeld worden
      ik heb een oproep van jullie medewerker gemist
      geld sturen naar iemand
      saldo overzetten
      boeking overzetten naar een andere persoon
      verbinden met bluetooth
      ik wil praten over mijn factuur
      ik heb hulp nodig met mijn wachtwoord
      help me alsjeblieft
      van wie is dit bedrijf
      contact personeelszaken
      hoeveel medewerkers hebben jullie
      afspraak met een adviseur maken
      afspraak met adviseur annuleren
      jullie personeel was heel aardig
      de medewerker zei dat ik geld terugkreeg
      ik heb al met een medewerker gesproken
      een medewerker belde me gisteren
      een mail schrijven naar support
      werknemer toevoegen
      wat verdient een medewerker
      vacatures klantenservice
      nemen jullie medewerkers aan?
      is het een menselijke fout?
      iemand heeft mijn fiets gestolen
      is er iemand die fietsen repareert
      kan de buurman het pakket ophalen
      spreek je duits?
      we praten later
      Ik heb al een adviseur
      ik heb een agent bij jullie kantoor in Utrecht
      Ik ben mens
      wij zoeken medewerkers
      stuur dit naar mijn collega
      nog een persoon
      voor een persoon
      de adviseur antwoordt niet
      is daar iemand?
      is daar iemand
      typt er iemand?
      Technische dienst
      spreken met de eigenaar van het huis
      ik heb al met twee medewerkers gesproken
      wat zei de medewerker tegen je
      ik heb geen medewerker meer nodig, opgelost
      verwijder mijn adviseur van het account
      wie is mijn agent
      adviseurs vinden in utrecht
      stuur iemand om de ketel te repareren
      punten overdragen aan een vriend
      de machine heeft mijn kaart ingeslikt
      ik vind de nieuwe bot niks
      klantenservice bellen
      bel me als het klaar is
      we spreken morgen
      hoe praat ik met klanten
      handcrème
      Ik overleg eerst met iemand van mijn bedrijf
      Hoe laat kan ik een medewerker spreken?
      Mijn makelaar reageert niet
      Gisteren sprak ik met een medewerker
      Ben jij een robot?
      Ik wil een persoon toevoegen aan mijn boeking
      Ik wil de medewerker beoordelen
      Mijn baas moet het goedkeuren
      Nemen jullie adviseurs aan?
      Ik wil geld overmaken naar een ander persoon
      Hoeveel personen passen er in de kamer?
      Help me met mijn wachtwoord
      Ik heb geen medewerker nodig, bedankt
      Ik wil een afspraak met een adviseur
      Een collega toevoegen aan het gesprek
      Ik wil praten over mijn contract
    `),
  },
  newest: {
    asking: lines(`
      Mijn internet ligt er sinds maandag uit, ik heb iemand nodig die het oplost
      Verbind me met de schadeafdeling
      Is hier ergens een echt mens?
      Stop met links sturen en laat me met iemand praten
      Ik wil dat een persoon naar mijn zaak kijkt
      Mijn vraag staat er niet bij, hoe kom ik bij een medewerker?
      een Engelstalige medewerker graag
      Contact met verkoop
      Kan iemand van jullie de chat overnemen?
      Mag ik de filiaalmanager spreken?
      Ik wil graag doorgeschakeld worden naar een persoon
      mag ik de administratie spreken?
      is er een medewerker beschikbaar?
      Een mens, alsjeblieft
      Haal je leidinggevende erbij
      Kan een technicus naar mijn probleem kijken?
      kan ik een medewerker een bericht sturen?
      je begrijpt het niet, ik wil een echt persoon
      Hoe neem ik contact op met een adviseur?
      Stuur het gesprek door naar een medewerker
    `),
    other: lines(`
      Ik heb al een zaak lopen bij een medewerker, wat is de status?
      Mijn zus wil met mij praten over haar rekening
      Welke medewerker heeft mijn laatste telefoontje behandeld?
      Iemand heeft mijn telefoon gestolen
      Ik heb vrijdag een monteur nodig bij mij thuis
      Ik wil door niemand meer benaderd worden
      Niemand neemt op bij de klantenservice
      Zeg tegen mijn collega dat de vergadering niet doorgaat
      De persoon aan de telefoon zei dat mijn terugbetaling was goedgekeurd
      Kunnen jullie mij bellen?
      De adviseur zei dat alles goed was
      Iemand heeft mijn pakket geopend
      Is de klantenservice op zondag open?
      Ik wil agent worden
      Ik heb geen medewerker nodig
      Mijn reisagent heeft een fout gemaakt
      we zijn met vier personen
      Wie is verantwoordelijk voor mijn gegevens?
      Ik moet eerst met mijn baas praten
    `),
  },
};
