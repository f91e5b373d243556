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
      hallo kann ich mit jmd sprechen? gibts da wen echtes
      Ich will jetzt sofort einen Menschen sprechen!!!
      Mitarbeiter bitte
      bitte mit mensch verbinden
      Könnte ich mit einem Ihrer Mitarbeiter sprechen?
      Ich würde gerne mit einer Kundenberaterin chatten
      Verbinde mich mit dem Support
      verbinden sie mich mit dem kundendienst
      Das bringt nichts, ich will einen echten Menschen
      Du verstehst mich nicht. Mensch bitte!
      mitarbeiter!!!!
      Ich möchte mit jemandem aus der Rechnungsabteilung sprechen
      gibt es hier auch menschen
      ist da jemand?
      Kann mir bitte ein Mitarbeiter helfen
      kann da mal ein richtiger mensch draufschauen
      ich brauch nen menschen
      Ich hätte gern einen Ansprechpartner
      Wie kann ich mit einem Mitarbeiter chatten?
      Wo kann ich mit einem Menschen schreiben?
      Weiterleiten an einen Agenten
      bitte an einen Kollegen übergeben
      Live Agent
      mit Berater sprechen
      Ich möchte nicht mit einer Maschine reden
      Kein Chatbot, ich will eine echte Person
      Schluss mit dem Bot, gib mir einen Mitarbeiter
      Ich verlange Ihren Vorgesetzten zu sprechen
      Chef sprechen
      Holen Sie bitte einen Kollegen dazu
      Stell mich bitte zu einem Sachbearbeiter durch
      möchte mit mitarbeiter sprechen
      Mensch sprechen
      Einen Mitarbeiter kontaktieren
      Ich brauche persönliche Hilfe von einem Menschen
      persönlicher Ansprechpartner
      könnt ihr mich zu einem menschen durchstellen
      Hilft mir hier auch ein Mensch?
      ich moechte mit einem mitarbeiter sprechen
      Ich muss mit jemandem reden, der sich auskennt
      nein danke, ich möchte mit dem Kundenservice sprechen
      Kundenservice bitte
      kundnservice sprechen
      mit einem menshcen reden
      Mitarbeiterin bitte!
      Übergabe an Mitarbeiter
      Ich will mit euch sprechen und nicht mit einem Bot
      Können Sie mich bitte weiterverbinden?
      Agent bitte 🙏
      Mein Problem ist nicht dabei, bitte mit einem Berater verbinden
      Ich komme hier nicht weiter, lassen Sie mich mit einem Menschen sprechen
      ich möchte eskalieren
      Support kontaktieren
      Ich wünsche eine persönliche Beratung durch einen Mitarbeiter
      Kontakt zum Kundenservice aufnehmen
      Kann ich bitte jemanden von der Technik sprechen
      Gib mir jemanden, der mir helfen kann
      Ich will keinen Roboter sondern einen Menschen
      Chat mit Mitarbeiter starten
      Zum Mitarbeiter
      Hallo, ich hätte gern mit einem Berater gesprochen
      Könnt ihr mir einen Mitarbeiter geben?
      geben sie mir bitte einen ansprechpartner
      ICH WILL EINEN MENSCHEN
      mensch pls
      kundendienst bitte
      mit kundenservice verbinden
      ich möchte gerne einen berater sprechen
      Ist es möglich, mit einem Menschen zu sprechen?
      Besteht die Möglichkeit mit einem Mitarbeiter zu chatten
      Wie komme ich zu einem Mitarbeiter?
      Wer kann mir persönlich weiterhelfen? Ich brauche einen Menschen
      Dein Bot taugt nichts, ich will mit jemandem reden
      Das hilft mir nicht. Bitte Mitarbeiter.
      nein das war nicht die frage, mitarbeiter!
      Ich will nicht mit einem Computer reden
      Ich rede nicht mit Bots
      kein bot
      Bitte leiten Sie mich weiter
      bitte weiterleiten an den support
      Leite mich an einen Menschen weiter
      Stellen Sie mich zu einer Person durch
      Ich möchte weitergeleitet werden
      Ich möchte mit einem Experten sprechen
      mit dem Vertrieb sprechen
      Kontakt mit dem Support
      Hilfe von einem Mitarbeiter
      Mitarbeiter holen
      Hol mir deinen Chef
      ich will deinen chef sprechen
      Kann ein Mitarbeiter übernehmen?
      Jemand soll mir helfen, kein Bot
      Kann mir jemand helfen?
      jemand da?
      hallo ist da wer
      Ich bräuchte mal einen echten Ansprechpartner
      Live-Chat mit einem Berater
      Support-Mitarbeiter sprechen
      echten mitarbeiter sprechen
      mit einem mitarbieter reden
      ansprechparnter bitte
      Ich möchte mein Anliegen mit einem Menschen besprechen
      Ich würde das lieber mit einer echten Person klären
      können wir das mit einem Mitarbeiter klären
      Sprechen mit Mitarbeiter
      Mitarbeiter kontaktieren
      Zum Live-Chat
      Nichts davon, ich will mit einem Menschen sprechen
      Ja, bitte mit einem Mitarbeiter verbinden
      ja verbinden
      Ich habe eine Beschwerde und möchte mit jemandem sprechen
      Meine Karte ist weg, ich muss sofort jemanden sprechen!
      ich versteh das nicht, kann das ein mensch erklären
      Ich wurde doppelt belastet, ich will einen Sachbearbeiter
      Agent anfordern
      Menschlichen Support bitte
      eine Person bitte
      Bitte einen Operator
      Ich bitte um Weiterleitung an einen Mitarbeiter
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
      Wann ist der Support erreichbar?
      Öffnungszeiten Kundenservice
      Bist du ein echter Mensch oder ein Bot?
      Mit wem spreche ich?
      rede ich hier mit einer maschine
      Was macht euer Support-Team eigentlich?
      Ich suche einen Versicherungsberater in Köln
      Immobilienmakler Provision
      Reisebüro in der Nähe
      Bitte verbinden Sie mich nicht
      Ich will keinen Mitarbeiter sprechen
      Ich brauche keinen Menschen, nur den Kontostand
      Agent Login
      Mitarbeiterportal Passwort zurücksetzen
      Rufen Sie mich bitte zurück
      Rückruf vereinbaren
      Kann mich jemand anrufen?
      Ich möchte Kundenberater werden
      Stellenangebote im Kundenservice
      Karriere als Agent
      Der Mitarbeiter am Telefon war sehr unhöflich
      Ihr Kollege hat einfach aufgelegt
      Beschwerde über einen Mitarbeiter
      Ich habe letzte Woche schon mit jemandem gesprochen
      Gestern hat mir ein Berater gesagt, das sei kostenlos
      User Agent ändern
      Was kostet ein Anwalt
      Personalabteilung Telefonnummer
      Livestream ansehen
      Live-Ticker Fußball
      repräsentative Umfrage
      Bedienungsanleitung
      Status meines Support-Tickets
      Support Ticket erstellen
      Mitarbeiter bewerten
      Danke an die nette Mitarbeiterin
      Geld an einen Freund überweisen
      Vertrag auf eine andere Person übertragen
      Eine weitere Person mitversichern
      Ansprechpartner ändern
      Wie viele Personen passen ins Auto?
      Ferienwohnung für 4 Personen
      Wer ist mein Berater?
      Termin beim Berater buchen
      Beratungsgespräch in der Filiale vereinbaren
      Termin mit dem Techniker verschieben
      Jemand hat meine Karte gestohlen
      Wie lange ist die Wartezeit in der Hotline?
      Sind gerade Mitarbeiter verfügbar?
      Telefonnummer der Hotline
      E-Mail-Adresse vom Kundenservice
      Drucker mit dem WLAN verbinden
      Zugverbindung nach Berlin
      sprichst du Englisch?
      Lass uns über meine Rechnung reden
      Menschliches Versagen
      Ich bin Mitarbeiter und brauche meinen Ausweis
      Mensch, ist das teuer
      Du klingst wie ein Mensch
      Unterstützt die App den Dark Mode?
      Hat der Kundenservice heute offen?
      Euer Kundenservice ist furchtbar
      Wann sind eure Mitarbeiter da?
      Wie viele Berater habt ihr?
      Sind eure Berater echt oder KI?
      Bist du real?
      Was ist ein Live-Agent?
      Wer arbeitet im Kundenservice?
      Können Mitarbeiter meine Nachrichten lesen?
      Ich habe nie nach einem Mitarbeiter gefragt
      Bitte nicht weiterleiten
      Ich möchte nicht verbunden werden
      Schon gut, ich muss mit niemandem reden
      Geht das auch ohne Berater?
      Ein Mitarbeiter hat mir schon geholfen
      Der letzte Berater hat den Chat beendet
      Mein Berater antwortet nicht
      Ich hing eine Stunde in der Warteschleife
      Feedback für den Mitarbeiter geben
      Verkäufer kontaktieren
      Fahrer anrufen
      Bitte rufen Sie mich an
      Ich möchte angerufen werden
      Termin für eine Beratung
      Demo buchen
      Was kostet eine Beratung?
      Immobilien in Berlin
      Versicherungsmakler finden
      Mein Versicherungsvertreter ist umgezogen
      KI-Agent erstellen
      Agent veröffentlichen
      Mitarbeiternummer vergessen
      Mitarbeiter einladen
      Jobs im Callcenter
      Wie werde ich Steuerberater
      Personalrat
      Personen in der Nähe
      Persönliche Daten ändern
      Privatkredit für Personen ohne Schufa
      Wer ist mein Vorgesetzter?
      Urlaub beim Chef beantragen
      Teammitglied hinzufügen
      Jemanden zu einem Anruf einladen
      Geschenk an jemanden schicken
      50 Euro an Max überweisen
      Buchung auf jemand anderen umschreiben
      Zwei Geräte verbinden
      Mit Freunden chatten
      Live-Ergebnisse
      Support für alte Geräte
      Adresse vom Support
      Telefonnummer Kundendienst
      Welchen Mobilfunkanbieter nutzt ihr
      Sprich langsamer
      Bis später
      Schön mit dir zu reden
      Menschen helfen
      Spende für Menschen in Not
      Kein Mitarbeiter verfügbar
      Ich spreche kein Englisch
    `),
  },
  newest: {
    asking: lines(`
      Ich drehe mich seit 20 Minuten im Kreis, kann ich bitte einfach mit jemandem reden?
      Kurze Frage: kann ich mit jemandem aus dem Team chatten?
      lass mich mit nem menschen reden
      ich will deinen vorgesetzten
      brauche dringend einen echten Menschen
      Gib mir jemanden, der Ahnung hat
      Dein Chatbot hilft mir nicht, ich brauche einen Mitarbeiter
      Ich würde mich freuen, mit einem Berater sprechen zu können
      Bitte sagen Sie mir, wie ich einen Mitarbeiter erreiche
      Ich möchte das einem Menschen melden
      Hier muss ein Mensch ran
      Mitarbeiter erforderlich
      Anfrage Mitarbeiter
      ok jetzt einen Mitarbeiter
      irgendein Mensch da?
      hallo?? Mensch??
      Ist jemand für einen Chat verfügbar?
      Kann ich zum Kundenservice weitergeleitet werden
      Könnten Sie mich zu einem Mitarbeiter weiterleiten?
      Könnten Sie mir einen Mitarbeiter holen
      Wo klicke ich um mit einem Mitarbeiter zu sprechen
      Verbinden Sie mich mit der Rechnungsabteilung
      mit der Technik sprechen
      Kundenbetreuung bitte
      Kundenservice jetzt!!
      einen Berater erreichen
      einem Mitarbeiter schreiben
      Einen Berater fragen
      Meinen Fall mit einem Spezialisten besprechen
      Ich traue Bots nicht, ich will eine Person
      Bots sind nutzlos, echter Mensch jetzt
      Ich hasse es, mit Maschinen zu reden
      Ich chatte nicht gern mit einem Bot
      keine automatischen Antworten, nur ein Mensch
      Falsche Antwort, Mitarbeiter bitte
      das ist es nicht, lass mich mit einem Menschen sprechen
      nichts davon, Mitarbeiter
      Nein. Ich will mit einem echten Menschen sprechen.
      ja ich möchte mit einem Mitarbeiter sprechen
      ja bitte zu jemandem weiterleiten
      Ich habe eine Beschwerde, Vorgesetzten bitte
      eskalieren bitte
      Ich möchte das an einen Vorgesetzten eskalieren
      bitte verbindn sie mich mit einem mitarbeiter
      ich will mit einem mesnchen reden
      kundenservcie
      mit einem beratter sprechen
      MITARBEITER MITARBEITER
      🙋 Mitarbeiter sprechen
      hello, kann ich mit einem agent sprechen
      Mein Mann ist verstorben und ich muss mit jemandem über sein Konto sprechen
      Mein Flug fällt aus, ich brauche sofort einen Mitarbeiter
      Ich komme nicht mehr rein, jemand muss mir helfen
      Die Antwort ergibt keinen Sinn, bitte ein Mensch
      Sie haben doppelt abgebucht. Ich verlange den Chef.
      Niemand hat zurückgerufen, lassen Sie mich mit einem Menschen sprechen
      Ich hab letzte Woche mit jemandem gesprochen, ich möchte wieder mit jemandem sprechen
      persönlichen Berater kontaktieren
      Live mit einem Berater chatten
      Chatten Sie mit uns
    `),
    other: lines(`
      Was passiert, wenn ich mit einem Berater spreche?
      Kostet ein Chat mit einem Mitarbeiter etwas?
      Sitzen eure Mitarbeiter in Deutschland?
      Wie gut ist euer Kundenservice
      euer support team ist super
      Die Mitarbeiter waren sehr nett
      Der Berater hatte unrecht
      Mein Berater hat die Firma verlassen
      Wer ist mein Vertriebspartner?
      Ich bin Vertriebsmitarbeiter bei Ihnen
      Wir sind ein Team von fünf Leuten
      Kann jemand anderes mein Paket abholen?
      Jemand anderes hat meine Rechnung bezahlt
      Jemand loggt sich in mein Konto ein
      Muss jemand zu Hause sein?
      Wer darf meine Karte benutzen
      Person des Jahres
      Vermisste Person
      Personen mit eingeschränkter Mobilität
      Anzahl der Personen
      Zimmer für zwei Erwachsene
      Modelagentur
      Agenturgebühren
      Maklergebühren
      Geheimagent Kostüm
      Reinigungsmittel
      Was ist ein KI-Agent?
      Bist du ein KI-Agent?
      Sitzen hier Menschen dahinter?
      Liest hier ein Mensch mit?
      Menschenhaar Perücke
      Menschenkenntnis Test
      Humanitäre Hilfe spenden
      Öffnungszeiten Personalbüro
      Busbetreiber
      Betriebssystem Version
      Kundenservice Ausbildung
      Kundenberater Gehalt
      Kundenservice heute geöffnet?
      Hotline Nummer
      Ticketnummer vom Helpdesk
      Support Artikel zum WLAN
      Nachweise für meinen Antrag
      Überweisung nicht angekommen
      Flughafentransfer buchen
      Fotos auf neues Handy übertragen
      Kopfhörer per Bluetooth verbinden
      Anschlussflug
      Kontaktlinsen
      Notfallkontakt ändern
      Kontakt löschen
      Chatverlauf löschen
      Lautsprecher defekt
      Rufumleitung
      Anklopfen deaktivieren
      Rufen Sie mich nicht mehr an
      Kontaktieren Sie mich nicht
      Ich will keinen Menschen
      kein Mitarbeiter, nur eine Antwort
      Bitte nicht eskalieren
    `),
  },
};
