import { lines, type Sample } from "./sample.ts";

export const nl: Sample = {
  tuning: {
    asking: lines(`
      Ik wil met een medewerker spreken
      medewerker
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
      is daar iemand?
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
      medewerker spreken
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
    `),
  },
  newest: {
    asking: lines(`
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
    `),
    other: lines(`
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
    `),
  },
};
