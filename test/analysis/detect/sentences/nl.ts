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
    `),
  },
  unseen: {
    asking: lines(`
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
    `),
    other: lines(`
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
    `),
  },
};
