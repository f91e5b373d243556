import { lines, type Sample } from "./sample.ts";

export const de: Sample = {
  tuning: {
    asking: lines(`
      Ich möchte mit einem Mitarbeiter sprechen
      Mensch
      Mitarbeiter sprechen
      Kann ich bitte mit einem Menschen reden?
      Verbinden Sie mich mit einem Berater
      Gib mir einen echten Menschen
      Ich will mit jemandem sprechen
      Kundenservice kontaktieren
      Weiterleitung an einen Mitarbeiter
      Live-Chat
      Ich brauche einen Ansprechpartner
      Bitte leiten Sie mich an einen Kollegen weiter
      kann mir ein Mensch helfen
      Ich möchte nicht mit einem Bot reden
      kein Bot bitte, ein Mensch
      Stellen Sie mich zum Kundendienst durch
      gibt es hier auch richtige Menschen?
      mit eurem Support chatten
      Ich möchte mit Ihrem Vorgesetzten sprechen
      Hole mir einen Mitarbeiter
      mitarbeitr bitte
      Ich möchte persönlich beraten werden
      Jemanden sprechen
      Kundenberater
      Chat mit einem Agenten starten
    `),
    other: lines(`
      Wann ist der Kundenservice erreichbar?
      Wie lautet die Telefonnummer vom Kundendienst?
      Bist du ein Mensch?
      Spreche ich mit einem Roboter oder einem Menschen?
      Bitte nicht mit einem Mitarbeiter verbinden
      Ich möchte keinen Mitarbeiter sprechen
      Ich suche einen Immobilienmakler
      Mitarbeiter-Login
      Wie werde ich Mitarbeiter bei euch?
      Bitte rufen Sie mich zurück
      Ich hätte gern einen Rückruf
      Termin mit einem Berater vereinbaren
      Der Mitarbeiter war unfreundlich
      Preis pro Person
      Zimmer für zwei Personen
      Geld an eine Person überweisen
      Personalabteilung
      Menschenrechte
      Wo ist meine Bestellung
      Ich möchte meinen Vertrag kündigen
      Wie viele Mitarbeiter hat die Firma?
      Personalausweis verloren
      Versicherungsvertreter in meiner Nähe
      Ich habe gestern mit einem Mitarbeiter gesprochen
      Ich möchte über meine Rechnung sprechen
    `),
  },
  unseen: {
    asking: lines(`
      Könnten Sie mich bitte mit einer Mitarbeiterin verbinden
      ich will einen menschen sprechen
      Bitte einen echten Mitarbeiter
      Kann ich mit jemandem vom Support schreiben?
      Menschlicher Ansprechpartner
      Agent
      Ich möchte zum Kundenservice
      Berater kontaktieren
      Kann ich eine Person aus der Buchhaltung sprechen?
      ich brauche hilfe von einem menschen
      Lassen Sie mich mit einem Sachbearbeiter reden
      Ich hätte gerne einen Kundenberater
      An einen Menschen übergeben
      Ist da jemand, mit dem ich reden kann?
      Hör auf, ich will einen richtigen Menschen
      Mit Bots rede ich nicht, gib mir einen Mitarbeiter
      weiterleiten an kundenbetreuung
      ich möchte mit einer echten person chatten
      Kontakt zu einem Mitarbeiter
      Wie erreiche ich einen Menschen bei euch?
      Operator
      Kann ich mal mit nem Menschen quatschen
      Ich möchte, dass sich ein Mitarbeiter darum kümmert
      Mitarbieter sprechen
      Bitte verbinden Sie mich
    `),
    other: lines(`
      Öffnungszeiten der Hotline
      Welche Nummer hat der Support?
      Bist du echt oder ein Computer?
      Redet hier ein Mensch mit mir?
      Ich will mit niemandem sprechen
      Verbinden Sie mich bloß nicht mit einem Berater
      Reisebüro in Hamburg
      Passwort für das Mitarbeiterportal vergessen
      Stellenangebote für Kundenberater
      Können Sie mich morgen anrufen?
      Beratungstermin verschieben
      Ihr Techniker ist nicht gekommen
      Tickets für vier Personen
      Eine Person zum Vertrag hinzufügen
      Kontaktperson ändern
      Wer ist mein Ansprechpartner?
      Wie bewerte ich den Mitarbeiter?
      Was kostet ein Steuerberater
      Der menschliche Körper
      Mein Internet geht nicht
      Ich möchte eine Verbindung von Berlin nach Köln
      Zug nach München buchen
      Handy mit WLAN verbinden
      Ein Kollege von Ihnen hat mir gesagt, es wäre kostenlos
      Mitarbeiterrabatt
    `),
  },
};
