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
      mit einer Floristin sprechen
      Ich möchte mit einem Bibliothekar chatten
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
      Mensch bitte
      kann ich mit nem echten Menschen quatschen
      Bitte mit Mitarbeiter verbinden
      Ich hätte gern einen Ansprechpartner für meinen Fall
      ich brauch jemanden der sich auskennt
      gib mir mal nen Mitarbeiter
      Könnten Sie mich bitte an die Rechnungsabteilung weiterleiten?
      Ich würde das gerne mit einer echten Person klären
      Kundenbetreuer bitte
      Kundeservice Mitarbeiter sprechen
      Ich möchte mich persönlich mit jemandem unterhalten
      lass mich mit deinem Chef reden
      wo erreiche ich einen echten Menschen
      wie komme ich zu einem Berater
      Gibt es jemanden, mit dem ich darüber reden kann?
      Du verstehst mich nicht, ich will einen Menschen
      Dieser Bot taugt nichts. Bitte einen Mitarbeiter!
      ich möchte nicht mehr mit einer Maschine schreiben
      Bitte durchstellen zum technischen Support
      Könnte bitte jemand vom Team übernehmen?
      Sachbearbeiter sprechen
      ich will sofort jemand sprechen
      menschliche Hilfe
      ich benötige menschliche Unterstützung
      ich möchte zu einem Menschen weitergeleitet werden
      Ich möchte bitte weiterverbunden werden
      Kann ich mit einem Kollegen von dir sprechen?
      Wäre es möglich, mit einem Ihrer Berater zu chatten?
      Mitarbieter bitte
      mit Kundendienst sprechen
      Verbinde mich mit dem Vertrieb
      Ich muss dringend mit jemandem aus der Schadensabteilung sprechen
      kann hier mal ein echter Mensch antworten
      echter Mensch
      Sprich mit einem Agenten
      An wen kann ich mich wenden?
      Mit wem kann ich über meine Rechnung sprechen?
      Ich brauche Hilfe von einer echten Person
      keine Lust auf Chatbot, gib mir nen Menschen
      Kann ich bitte mit jemandem reden statt mit einem Roboter
      holen Sie bitte Ihren Vorgesetzten
      Beschwerde an Vorgesetzten eskalieren
      Bitte an einen Menschen übergeben
      Ich wünsche ein Gespräch mit einem Mitarbeiter
      Gespräch mit Berater
      einen Kollegen bitte
      Ich will mit Person reden
      Fachberater sprechen
      Ich möchte direkt mit der Fachabteilung sprechen
      Hallo, ist da ein Mensch, der mir helfen kann?
      stell mich zu jemandem durch
      schalte bitte einen Menschen dazu
      ich komme so nicht weiter, bitte verbinden Sie mich mit einer Kundenberaterin
      Kontakt mit Support aufnehmen
      Kontakt zum Kundenservice
      zum Servicemitarbeiter
      ich hätte gerne mal einen Menschen am anderen Ende
      mit dem Bot komme ich nicht klar, ich brauche einen Menschen
      Kann mich jemand persönlich beraten?
      Ich möchte von einem Mitarbeiter kontaktiert werden, hier im Chat
      wann antwortet mir endlich ein Mensch
      Person bitte
      Vermittlung bitte
      hol jemand vom Support
      Ich will einen Verantwortlichen sprechen
      Kann ich Ihren Teamleiter sprechen?
      bitte um Weiterleitung an Kundenservice
      ich möchte Hilfe von einem Mitarbeiter
      Jemand da, mit dem ich reden kann?
      mitarbeiter!!!
      Ich will zum Support
      Ich bevorzuge es, mit einem Menschen zu schreiben
      Chatbot überspringen
      es hilft nichts, ich muss mit einem Menschen reden
      Würden Sie mich bitte mit dem Kundencenter verbinden
      Kann ich mit jemandem aus eurem Team schreiben
      bitte einen Menschen ans Telefon... äh in den Chat
      Mit Mensch sprechen
      ich will nicht mit dir reden sondern mit einem Menschen
      Verbindung zu einem Mitarbeiter herstellen
      Weiterleiten an einen Kundenberater
      Ich hätte gerne persönliche Beratung durch einen Mitarbeiter
      könnte ich vielleicht eine Person sprechen die sich damit auskennt
      wer kann mir hier persönlich weiterhelfen
      gibts hier auch Mitarbeiter
      ist gerade jemand online mit dem ich chatten kann
      jemand vom Kundenservice bitte
      Bitte jemanden aus der Technik
      Ich verlange, mit Ihrem Abteilungsleiter zu sprechen
      Kundensupport kontaktieren
      Ich würde gerne mit dem Kundendienst in Kontakt treten
      Hilfe durch einen Menschen
      ich brauch nen echten Berater
      so wird das nichts, hol einen Menschen
      ich hab keine Lust mehr auf den Bot, Mitarbeiter!
      dein Chef bitte
      Kundenbetreung
      mit mitarbeiter verbnden
      Mennsch
      Ich möchte mein Anliegen einem Mitarbeiter schildern
      ich will das einem Menschen erklären
      kann das bitte ein Mensch übernehmen
      mein Fall soll von einem Menschen bearbeitet werden
      kann sich das ein Mitarbeiter anschauen
      Könnte sich bitte ein Kollege bei mir im Chat melden
      an den Support weiterleiten
      zum Live-Chat
      Live Chat mit einem Berater
      Agenten sprechen
      Kundenservice
      Ich bitte um ein persönliches Gespräch
      Ich will mit wem Echten reden
      Kann ich auch mit einem richtigen Menschen chatten?
      Gib mich weiter an deinen Kollegen
      Reich mich mal an einen Menschen weiter
      leite mich zu einer Fachkraft
      Was muss ich tun, um einen Menschen zu erreichen?
      Wie kann ich einen Mitarbeiter erreichen?
      Wie kontaktiere ich den Support?
      wo kann ich mit einem Berater sprechen
      Mit wem muss ich sprechen, wenn es um die Rückerstattung geht?
      ich bin unzufrieden und möchte mit einem Vorgesetzten reden
      ich will mich beim Manager beschweren, verbinden Sie mich
      menschlicher Agent
      menschlicher Support bitte
      Kann mir ein echter Mensch weiterhelfen?
      Sie sind ein Bot, ich möchte mit einer Person sprechen
      bitte kein Roboter
      Maschine nein, Mensch ja
      Wäre jemand so nett und hilft mir persönlich
      Sprechen mit Servicekraft
      Ich muss mit der Buchhaltung sprechen
      ich möchte mit der Reklamationsabteilung verbunden werden
      Durchstellen
      Durchstellen zu einem Agenten
      ich wollte fragen ob ich mit jemandem sprechen kann
      Hallo, ich bräuchte mal einen Menschen
      Bitte um Kontakt mit einem Sachbearbeiter
      Den Kundendienst bitte
      lassen Sie mich mit einem Experten sprechen
      Expertenhilfe durch einen Mitarbeiter bitte
      Ich möchte mit dem zuständigen Mitarbeiter sprechen
      rede mit Support
      Support-Mitarbeiter
      ich will jetzt endlich einen Menschen sprechen verdammt nochmal
      Kundenhotline verbinden
      einer von euch soll mir helfen
      Ich würde gerne mit jemandem aus der Buchhaltung reden
      irgendwer da der mir helfen kann?
      bin ich hier richtig um einen Mitarbeiter zu sprechen
      Mensch gesucht
      Mitarbeiter gewünscht
      Kundenberater sprechen bitte
      Ich hätte gern Kontakt zu einem Mitarbeiter
      verbinden sie mich mit der zuständigen Abteilung
      gib mir deinen Vorgesetzten
      gibts jemanden der mir das erklären kann
      du bist nur ein Bot, ich will mit jemand Echtem sprechen
      Dieser Chat bringt nichts. Berater!
      bitte meine Beschwerde eskalieren
      Wie komme ich an einen Live-Agenten
      Ich möchte den Kundenservice wegen meiner Erstattung kontaktieren
      raus aus dem Bot, ich will einen Menschen
      Ich muss jemanden in der Retourenabteilung erreichen
      lassen Sie mich bitte umgehend mit einem Vorgesetzten sprechen
      ich brauche einen Techniker im Chat
      darf ich bitte mit einem Operator sprechen
      ich will einfach nur mit einem Menschen reden!!!
      ich möchte nicht mit einem Bot chatten, gib mir einen Mitarbeiter
      Kann bitte ein richtiger Mitarbeiter antworten
      mit Kundenbetreuung chatten
      Bitte übergeben Sie diesen Chat an einen Mitarbeiter
      einen Menschen, bitte
      ich brauche jemanden, der mich da durchführt
      Mir wäre ein Gespräch mit einem Menschen lieber
      Würde es Ihnen etwas ausmachen, mich mit einer Person zu verbinden?
      können Sie bitte einen echten Menschen dazuholen
      gibt es jemand, mit dem ich über meinen Kreditantrag sprechen kann
      Bitte jemand der Englisch spricht
      Ich möchte einen menschlichen Ansprechpartner anfordern
      Mitarbeiter Mitarbeiter Mitarbeiter
      BERATER
      Das Menü ist Mist, Mitarbeiter bitte
      mit Sachbearbeiter über Schaden sprechen
      wie rede ich mit jemandem von eurer Firma
      An wen wende ich mich, um mit einem echten Menschen zu reden
      Bot kann das nicht lösen, bitte an Personal übergeben
      Ich rede nicht mit einem Computer
      Kann ich mit jemand anderem sprechen
      anderen Mitarbeiter sprechen
      Ich brauche einen Vorgesetzten, weil der letzte Mitarbeiter unverschämt war
      wird mir hier mal jemand helfen?
      Ich will mit der Person reden, die meine Bestellung bearbeitet hat
      brauche Live-Hilfe
      Live Support bitte
      Chat mit Berater
      Ich würde gerne mal mit einem Ihrer Berater plaudern
      jemand soll mir bitte helfen, der Bot funktioniert nicht
      lieber menschliche Hilfe
      einen Menschen fragen
      Hilfe von einem Menschen bekommen
      leite meinen Fall an einen Experten weiter
      Hallo ich würde gern mit wem über die Kündigung sprechen
      Ich suche jemanden der mir mit meinem Konto hilft
      Ich benötige Unterstützung durch einen Mitarbeiter
      Bitte einen Mitarbeiter in diese Unterhaltung holen
      Ich möchte das mit einem Berater besprechen
      kannst du mir nicht einfach einen Menschen geben
      Kundendinst
      mitarbeter
      mit mensch schreibn
      verbinde mit suport
      Kann mich bitte jemand aus Fleisch und Blut betreuen
      Schalten Sie bitte einen Kollegen ein
      ich erwarte, dass sich ein Mensch darum kümmert
      wo kann ich denn hier mit einer realen Person chatten
      Ich komme mit Ihnen nicht weiter, geben Sie mir Ihre Chefin
      persönlichen Ansprechpartner bitte
      mal was Menschliches hier?
      Sprechen Sie mich bitte mit der Technik zusammen
      Verbindung Kundenservice
      ans Kundencenter weiterleiten
      zum Fachberater bitte
      Ich will raus aus diesem System und mit einem Menschen reden
      Können Sie mir bitte einen Vorgesetzten holen?
      wer ist bei euch zuständig? den will ich sprechen
      mir wäre wohler, wenn ich mit einer echten Person sprechen könnte
      kann sich mal ein Mensch einklinken
      hallo Mitarbeiter benötigt
      brauche dringend Mitarbeiter
      Buchhaltung sprechen
      Können Sie mich zum technischen Support durchstellen
      ich versuche seit einer Stunde einen Menschen zu erreichen
      Gibt es nicht jemanden, mit dem ich stattdessen sprechen kann?
      Kann ich bitte einfach mit jemandem vom Kundenservice sprechen
      Berater verbinden
      Supportmitarbeiter bitte
      ich muss jetzt sofort mit der Betrugsabteilung sprechen
      Lassen Sie mich mit Ihrem Chef oder Teamleiter sprechen
      Meine Frage ist zu speziell für einen Bot, ich brauche einen Menschen
      kann sich ein Berater meinen Fall ansehen
      Setzen Sie mich bitte mit dem Kundendienst in Verbindung
      Ich brauche einen Mitarbeiter, der mir bei meiner Buchung hilft
      Kann mir jemand aus der Schadensabteilung helfen?
      MENSCH!!! JETZT!!!
      ich kapier das nicht, kann ein Mitarbeiter helfen
      Ich würde gern mit jemandem wegen meiner Garantie chatten
      gib mir den Kundenservice
      ich will mit nem echten Menschen quatschen
      keine Bots, Person bitte
      mit Manager sprechen
      Filialleiter bitte
      Ich möchte eskalieren
      Wäre es ok, wenn ich mit einer Person rede
      hol mir jemanden vom Support
      Ich will nur mit einem menschlichen Mitarbeiter zu tun haben
      Kundensupport erreichen
      Wie kann ich mit einem Live-Agenten sprechen
      Wie kann ich jemanden aus Ihrer Firma kontaktieren?
      wo muss ich hin um mit einer Person zu reden
      deine Antworten ergeben keinen Sinn, gib mich an einen Kollegen weiter
      Ich bin fertig mit diesem Bot
      bitte lass einen Menschen antworten
      an menschlichen Agenten übergeben
      zu einer Person wechseln
      kann mir bitte wer helfn, ein mensch
      ich mus mit einer persn sprechen
      kundenservise bitte
      mitarbeiterin sprechn
      kann ich einen Experten fragen
      Ich hätte gern eine persönliche Beratung durch einen Menschen
      Gesprächspartner aus Fleisch und Blut bitte
      Ich bitte um Weitervermittlung an die Fachabteilung
      Kundenberatung sprechen
      bitte einmal einen Kollegen ranlassen
      kann ich mit Frau Müller vom Vertrieb sprechen
      gibt's hier niemanden der mir helfen kann
      Ich möchte lieber direkt mit einem Sachbearbeiter schreiben
      Kann ich mit jemandem reden, der dort arbeitet?
      bitte einen Menschen einschalten
      Ich muss mit dem Kundenservice über ein verschwundenes Paket sprechen
      verbinden Sie mich mit einem Kontospezialisten
      Ich möchte mit einem Mitarbeiter statt mit einem Bot chatten
      Bot weg, Mensch her
      gib mir jemand Kompetentes
      gibt es jemanden, dem ich direkt schreiben kann
      Wie spreche ich mit eurem Kundenservice-Team
      ich würde sehr gern mit einem Menschen reden, wenn möglich
      Mitarbeiter Hilfe
      brauche einen Manager
      mit dem Support verbinden
      zu einem Berater, der Türkisch spricht
      Mit einer Maschine kann ich das nicht, geben Sie mir eine Person
      könnte ich bitte einen Mitarbeiter bekommen
      Ich will mich bei einem Vorgesetzten beschweren
      echter menschlicher Support
      Kreditberater sprechen
      übergeben Sie das bitte an Ihr Team
      mit Live-Support reden
      muss wegen Rechnung mit Mitarbeiter sprechen
      hätte gern menschliche Hilfe
      möchte einen Operator erreichen
      kein Bot mehr, Mitarbeiter!
      Ich verlange einen Vorgesetzten
      bitte ein echter Mensch
      Kann jemand aus dem Büro hier im Chat mit mir sprechen
      hol mal bitte wen ans telefon der ahnung hat
      ich hätte gern einen echten Ansprechpartner aus der Rechnungsabteilung
      mitarbeter bitte
      Würden Sie mich bitte zur Reklamationsabteilung durchstellen?
      kann sich das mal ein mensch anschauen
      Gibt es bei euch auch richtige Menschen?
      Ich komme mit dem Chatbot nicht weiter, bitte um persönliche Beratung
      Verbinde mich endlich mit einem Menschen du blöde Maschine
      ich will keinen roboter sondern eine person
      Lassen Sie mich mit Ihrem Vorgesetzten reden
      Wäre es möglich, mit einer Sachbearbeiterin zu chatten?
      ich moechte gerne mit jemandem aus dem vertrieb sprechen
      Könnt ihr mich an einen Kollegen übergeben?
      Ist da jemand Echtes, mit dem ich schreiben kann?
      geb mir nen menschen
      Der Bot versteht mich nicht, ich brauche menschliche Hilfe
      Ich wünsche ein Gespräch mit einem Fachberater
      Wo kann ich hier mit einem Live-Agenten chatten?
      Ich würde das lieber mit einem Menschen klären
      Bitte schalten Sie einen Kundenberater dazu
      Schluss mit dem Automaten, einen Menschen bitte
      Darf ich mit jemandem von der Buchhaltung sprechen?
      Menschlichen Mitarbeiter anfordern
      weiterleiten an kundenservice
      Stell mich zum Support durch
      Kann ich meinen Berater direkt anschreiben?
      Ich bevorzuge es, mit einer realen Person zu sprechen
      Holen Sie mir bitte jemanden, der zuständig ist
      Können Sie einen Kollegen dazuholen?
      sprich nicht mit mir, ich will einen echten kundenberater
      Ich muss dringend jemanden vom Schadenteam erreichen
      hallo, ist hier ein mensch der mir helfen kann?
      Ihr Assistent ist nutzlos. Ich erwarte, dass sich ein Mitarbeiter meldet
      Ich habe keine Lust mehr auf den Bot, gib mich weiter an einen Agenten
      Bitte vermitteln Sie mich an die Hotline
      operater bitte
      Ich brauche Unterstützung von einem richtigen Mitarbeiter
      Das bringt nichts, ich möchte eine Person aus Fleisch und Blut
      wie komme ich zu einem lebenden Mitarbeiter
      Mit wem kann ich über meine Beschwerde sprechen?
      Kann mir irgendjemand persönlich weiterhelfen?
      chat mit mitarbeiter starten
      Leite mich bitte weiter an die Abteilung Retouren
      Ich verlange, mit dem Geschäftsführer zu sprechen
      Ich will mit nem Techniker quatschen
      Persönlicher Kontakt gewünscht
      Könnte ich einen Spezialisten für Kredite sprechen?
      Mach den Weg frei zu einem Menschen
      Ich verstehe deine Antworten nicht. Ein Mitarbeiter soll übernehmen
      Mensch statt Maschine bitte
      Bitte jemanden vom Team
      Ich hätte das gern mit einem Experten besprochen
      kann ich nicht einfach mit einem menschen schreiben??
      Ich würde gerne zu einem Sachbearbeiter verbunden werden
      Gibts hier nen echten Support?
      Bitte den Chat an einen Mitarbeiter übergeben
      Hilft mir hier auch mal ein Mensch?
      ich brauch jemand der deutsch spricht und kein bot ist
      Kann da mal jemand Kompetentes draufschauen?
      Verbindet mich bitte mit der Kundenbetreuung
      ihr seid doch alle roboter, wo sind die menschen
      Kann ich auch mit nem Kollegen von dir schreiben?
      Mir reicht's mit der KI, ich will einen Mitarbeiter
      Ich hätte gerne persönlichen Kontakt zu Ihrem Kundendienst
      Einen Moment, kann ich das mit einem Menschen besprechen?
      berrater sprechen
      Bitte eine reale Person!
      mit menschlichem Support sprechen
      Wie kann ich euch persönlich erreichen?
      Ich würd gern mal mit jemandem vom Kundenservice schnacken
      Sag deinem Chef er soll sich bei mir melden
      Habt ihr noch einen zweiten Kanal mit echten Leuten?
      Lass mich mit deinem Boss reden
      Besteht die Möglichkeit, einen Mitarbeiter hinzuzuziehen?
      Könnten Sie mein Anliegen an einen Sachbearbeiter weitergeben?
      Nein, das hilft mir nicht. Ich möchte einen Berater.
      ich versteh nur bahnhof, gibts da wen der das erklären kann
      Gib das bitte an einen Menschen weiter
      Ich suche das Gespräch mit einem Verantwortlichen
      Bitte einen Supervisor einschalten
      Einmal zum technischen Kundendienst bitte
      Wo erreiche ich einen Menschen?
      Der Chatbot dreht sich im Kreis. Jemand Echtes bitte!
      Ich möchte, dass sich ein Mensch meines Problems annimmt
      Können wir das mit einem Techniker zusammen lösen?
      Kundenberater anfordern
      Ich rede nicht mit Computern
      Hey, ich muss ganz dringend jemanden aus der Verwaltung sprechen
      Ich werde aus Ihren Antworten nicht schlau, bitte übergeben Sie an einen Kollegen
      Zum Mitarbeiterchat wechseln
      Kannst du das an dein Team weitergeben?
      Verdammt nochmal, ich will einen Menschen
      Gibt es keinen Menschen, der mir das beantworten kann?
      Ich hätte eine Frage an einen Ihrer Experten
      wann kann ich endlich mit nem menschen reden
      Ich möchte lieber von einem Menschen beraten werden
      bitte mitarbeiter einblenden
      Rufen Sie einen Vorgesetzten hinzu
      Leite das Gespräch an die Beschwerdestelle weiter
      Livechat mit Berater
      Menschlicher Ansprechpartner gesucht, der Bot versagt
      Kundenbetreung bitte
      Würde gerne mit einer Person chatten
      Ich pfeife auf den Bot, her mit dem Menschen
      Ist jemand aus dem Support online?
      ich brauche einen menschn
      Stellen Sie den Kontakt zu einem Mitarbeiter her
      Ein Gespräch mit der Geschäftsleitung bitte
      kann ich wen sprechen?
      Ich würde mich gern von einer Fachkraft beraten lassen
      Bitte keine automatischen Nachrichten mehr, ich will einen echten Ansprechpartner
      Ich möchte zu jemandem durchgestellt werden, der Entscheidungen treffen darf
      Mensch dran holen
      Mit deinen Standardsätzen kann ich nichts anfangen, verbinde mich
      Darf ich um einen menschlichen Gesprächspartner bitten?
      Überleiten an Agent
      Schreibt hier auch ein Mensch zurück? Wenn ja, bitte einen
      Ich hätte da mal ne Frage an einen eurer Berater
      Wo bleibt der Mensch, mit dem ich reden kann?
      bitte lasst mich mit jemandem reden der auch was entscheiden kann
      Können wir telefonieren? Mit einem Menschen, meine ich
      Ich wäre dankbar, wenn sich ein Kollege meiner Sache annehmen könnte
      Support Mitarbeiter Chat
      Ich komm so nicht klar, gib mir wen aus dem Team
      Ich will jetzt sofort einen Vorgesetzten
      Sie verstehen mich nicht. Gibt es jemanden, der mir wirklich helfen kann?
      Mit der Maschine zu schreiben ist sinnlos, ich möchte einen Menschen
      Bitte um Kontaktaufnahme durch einen Mitarbeiter
      Ich möchte meine Reklamation persönlich mit jemandem besprechen
      An wen kann ich mich wenden, wenn der Bot nicht hilft?
      Verbindung zum Berater
      Ich habe ein Problem, das nur ein Mensch lösen kann
      Kann ich hier auch einen Agenten haben
      Würden Sie mich mit der zuständigen Person verbinden?
      Ich möchte mit dem Filialleiter sprechen
      Steht ein Mitarbeiter zur Verfügung?
      Hallo, ich benötige bitte einen Menschen im Chat
      Nervt total hier, echter Mensch bitte
      Ich möchte nicht länger mit einem Computer kommunizieren
      kann ich zu nem Mitarbeiter wechseln
      Könnte das bitte ein Sachbearbeiter prüfen?
      Ich brauche jemanden mit Fachwissen
      Hol deinen Chef
      Holt mir bitte einen Techniker in den Chat
      Seid so nett und verbindet mich mit dem Kundendienst
      Ich möchte in die Warteschlange für einen Mitarbeiter
      Kann mich bitte jemand vom Support kontaktieren
      Ich verzichte auf den Assistenten, bitte Mitarbeiter
      Ich bin mit dem Bot unzufrieden und möchte zu einem Menschen
      Der virtuelle Assistent hilft nicht. Bitte an Mitarbeiter weiterleiten.
      Zuständigen Mitarbeiter sprechen
      Ist ein Berater frei?
      Ich bräuchte mal eure Hilfe, also die von einem Menschen
      Schick mir einen richtigen Mitarbeiter
      ich möchte mit der beschwerdeabteilung reden
      Persönlich mit Berater chatten
      Ich hätte gerne eine menschliche Antwort
      Bin am Verzweifeln, bitte gebt mir jemanden von euch
      Sprechen mit Support
      Ich möchte mich direkt an einen Experten wenden
      Übergabe an menschlichen Agenten
      Bitte lassen Sie einen Menschen meine Anfrage bearbeiten
      Geht das auch ohne Bot?
      Ich will nicht mit einer KI schreiben, sondern mit euch Menschen
      Verbinde zur Kundenhotline
      Wäre jemand so freundlich, mir persönlich zu helfen?
      mit dem leiter der abteilung verbinden
      Gibt es eine Möglichkeit, direkt mit einem Servicemitarbeiter zu schreiben?
      Ich weigere mich, weiter mit diesem Bot zu reden
      mensch sprechen
      Mitarbeiterin bitte, der Bot ist doof
      Könnten Sie das bitte intern an die Fachabteilung eskalieren?
      Ich hätte gern, dass mich ein Kollege unterstützt
      Weiter zum Agenten
      Bitte aktivieren Sie einen Live-Mitarbeiter
      Ich krieg hier noch zu viel, gebt mir einen Mitarbeiter
      Gerne mit einem Menschen bitte
      Können Sie mir bitte einen Kontakt zu Ihrer Technikabteilung herstellen?
      Ich möchte meinen Fall mit einem Kundenberater durchgehen
      Habe ich die Möglichkeit, mit einem echten Menschen zu kommunizieren?
      kundenberatung sprechen bitte
      Mensch her!
      Ich will mit keinem Bot mehr labern
      Wer von euch ist kein Roboter und kann mir helfen?
      Ein Kollege soll sich bitte einklinken
      Ich muss mal mit einem von euren Leuten reden
      Kontakt zum Support aufnehmen
      könnt ihr mir ne kollegin geben
      Ich lasse mich nur von Menschen beraten
      Ich finde mich nicht zurecht, ein Berater wäre gut
      Ich spreche lieber mit einem Mitarbeiter
      Ab zum Menschen
      Der Bot hat mich nicht verstanden, weiter mit Mitarbeiter
      bitte durchstellen zum Kundenservice
      Wie lautet der Weg zu einem menschlichen Berater?
      Ich bestehe darauf, dass ein Mensch antwortet
      agent bitte
      Ich will den Manager sprechen
      Kann ich bitte jemand anderen haben? Du verstehst mich nicht
      Ein Mensch soll übernehmen
      Mit Mitarbeiter chatten
      Lieber mit einer richtigen Person reden
      Ich habe eine komplizierte Frage für einen Fachmann
      Kundenservice, bitte melden
      Wo kann man hier einen Menschen erreichen?
      Bitte stellen Sie mich in die Abteilung Garantie durch
      Ich möchte nicht mit dir, sondern mit einem Kollegen schreiben
      Vielleicht kann mir einer Ihrer Mitarbeiter weiterhelfen
      Kann ich bitte Herrn Schmidt aus dem Vertrieb sprechen?
      Persönlicher Berater, bitte
      Würden Sie einen Menschen hinzuziehen?
      Ich benötige menschlichen Beistand
      gibs hier keinen menschen
      Auf den Chatbot hab ich keinen Bock, Mitarbeiter her
      Bitte Weitergabe an einen Disponenten
      Ich möchte bitte einen Kundenbetreuer haben
      Wer ist denn hier zuständig, ich will mit dem reden
      Bitte um menschliche Unterstützung
      kann man hier nicht mal mit nem normalen menschen schreiben
      Ich brauche Rat von einem Experten
      Rede mit deinem Kollegen, oder besser, lass mich mit ihm reden
      Stell bitte eine Verbindung zu einem Mitarbeiter her
      Ich will raus aus dem Bot und zu einem Menschen
      Bitte menschlichen Chatpartner
      Kannst du mir jemanden geben, der sich mit Verträgen auskennt?
      Ich würde gern den Teamleiter sprechen
      Bitte Mitarbeiter hinzufügen, der Bot kann es nicht
      live agent
      Mein Problem ist zu komplex für dich, ich brauche einen Menschen
      Ich möchte meinen Sachbearbeiter kontaktieren
      Verbindung mit Kundendienst herstellen
      Gespräch mit Mitarbeiter
      Sie sind ein Computer. Ich möchte einen Menschen.
      Ist da auch ein richtiger Mensch?
      Wann meldet sich endlich ein Mitarbeiter bei mir im Chat?
      Lassen Sie mich bitte mit der Abteilung für Rückerstattungen sprechen
      Bitte übernehmen Sie, liebe Kollegen, der Bot kann nichts
      an kundenberater weiterleiten
      Ich möchte bitte zum Support
      Chatten mit Kundenservice
      Können Sie mir einen Gesprächspartner vermitteln?
      ein mitarbeiter soll mir schreiben
      Bitte direkt zu einem Agenten
      will mensch
      Ich möchte mich bei einem Vorgesetzten beschweren
      gibts da auch nen echten menschen
      könnte da mal einer von euch drüberschauen
      ich möcht mit wem reden der sich auskennt
      ich will mit nem menschen reden nicht mit ner maschine
      verbinden sie mich mal bitte
      verbinde mich mit jemandem
      stell mich durch
      stellen sie mich bitte zum kundendienst durch
      kann mich jemand weiterleiten an einen mitarbeiter
      leite mich an einen kollegen weiter
      mitarbeiter
      mitarbeiter bitte!!
      mitarbieter sprechen
      sachbearbeiter sprechen
      kundenberater
      berater bitte
      ich brauch nen berater
      ich hätte gerne einen ansprechpartner
      wer ist mein ansprechpartner für sowas ich will mit dem reden
      wie erreiche ich einen menschen
      wie komm ich an einen echten mitarbeiter ran
      wo kann ich jemanden persönlich sprechen
      ist gerade jemand frei zum chatten
      ist ein mitarbeiter verfügbar
      sind sie noch da oder kann ich mit einem kollegen schreiben
      ich möchte gerne mit einer person schreiben
      kann ich mit jemandem vom support schreiben
      ich würd gern mal mit eurem chef sprechen
      geben sie mir ihren vorgesetzten
      ich verlange ihren vorgesetzten zu sprechen
      holen sie mir sofort einen verantwortlichen
      hol mal jemanden der ahnung hat
      keine lust auf bot, bitte mensch
      ich hab keine lust mehr mit nem bot zu schreiben
      ich will keinen roboter
      kein bot bitte sondern ein mensch
      nicht mit einem automaten sprechen
      du verstehst mich nicht, ich will einen menschen
      das bringt nichts mit dir, gib mir einen mitarbeiter
      so kommen wir nicht weiter, bitte verbinden sie mich mit einem kollegen
      live chat
      livechat mit berater starten
      ich will in den live chat
      menschliche hilfe
      ich benötige persönliche unterstützung durch einen mitarbeiter
      bitte persönliche beratung im chat
      an einen menschen übergeben
      bitte übergeben sie an einen kollegen
      übergabe an mitarbeiter
      fall eskalieren
      ich möchte dass sich ein mensch um mein anliegen kümmert
      kann sich das bitte ein mitarbeiter anschauen
      könnt ihr mir nicht einfach jemanden geben mit dem ich reden kann
      mit wem kann ich über mein problem sprechen
      an wen kann ich mich wenden wenn sie mir nicht helfen können
      ich wünsche ein gespräch mit einem mitarbeiter
      gespräch mit berater
      es wäre nett wenn ich mit jemandem sprechen könnte
      wäre es möglich mit einem ihrer kollegen zu sprechen
      dürfte ich bitte mit der fachabteilung sprechen
      ich muss dringend mit der technik sprechen
      rechnungsabteilung bitte verbinden
      zum kundenservice
      kundenservice sprechen
      servicemitarbeiter
      kontakt zu einem mitarbeiter aufnehmen
      bitte um kontakt mit einem sachbearbeiter
      weiterleitung zum support bitte
      ich will endlich mit einem richtigen menschen sprechen verdammt
      lasst mich doch einfach mit einem menschen reden
      warum kann ich hier mit keinem menschen reden
      operator
      agent sprechen
      gib mir mal wen ausm team
      ich brauch jetzt echt mal nen menschen
      kann man hier irgendwo mit leuten schreiben oder nur mit dir
      kann ich bei euch auch mit echten leuten schreiben
      wo sind denn die menschlichen kollegen
      wo find ich einen ansprechpartner
      jemand aus der buchhaltung bitte
      ich will mich bei einem vorgesetzten beschweren
      bitte einen mitarbeiter dazuholen
      hol bitte einen kollegen in den chat
      schalt mal einen menschen dazu
      durchstellen bitte
      könnten sie mich durchstellen
      kannst mich mal verbinden
      bitte verbinden sie mich mit jemand kompetentem
      ich möchte bitte mit der zuständigen abteilung verbunden werden
      ich möchte zu einem mitarbeiter weitergeleitet werden
      ich würde das lieber mit einem menschen klären
      das möchte ich mit einem menschen besprechen
      kann das nicht ein mensch machen
      kann mir da mal ein richtiger mensch helfen
      kann mir jemand anders helfen als du
      gibt es jemanden, mit dem ich reden kann
      gibt es einen kundenservice den man anschreiben kann
      ihr habt doch sicher auch menschliche mitarbeiter
      arbeitet da auch ein mensch
      chat mit mitarbeiter
      mitarbeiter chat starten
      kundenservice kontaktieren
      support mitarbeiter
      servicehotline mensch
      mensch!!!
      ich will keine standardantworten ich will einen menschen
      bot abbrechen mitarbeiter
      weiter zu mitarbeiter
      zu einem menschen wechseln
      ich komm mit dem bot nicht weiter, wer kann mir helfen
      irgendein mensch hier?
      lebt da noch jemand
      könnt ihr mal nen kollegen dazu holen
      kann bitte einer eurer mitarbeiter draufschauen
      ich würde mich über ein gespräch mit einem echten menschen freuen
      ich möchte mit jemandem über meinen schaden reden
      schadenabteilung bitte
      ich muss mit dem vertrieb verbunden werden
      kann ich mit dem kundenservice chatten
      kundenservice jetzt
      wie oft muss ich noch nach einem menschen fragen
      warum muss ich mit einem bot reden
      hör auf meine zeit zu verschwenden und gib mir einen mitarbeiter
      du wiederholst dich nur, ich will mit einem menschen sprechen
      verbind mich einfach
      verbinden bitte
      brauche mitarbeiter
      mitarbeiter plz
      echter mensch
      echte person
      menschlicher support
      ich will eskalieren
      bringen sie mich zu ihrem vorgesetzten
      ich will den chef sprechen
      jemand der türkisch spricht bitte
      ist da jemand der mir helfen kann
      gibt es eine möglichkeit mit jemandem zu sprechen
      hilf mir jemand aber kein bot
      nicht du, ein mensch
      zum mitarbeiter
      einen mitarbeiter an die strippe bitte
      wie kann ich mit euch direkt sprechen also mit menschen
      ich hätte gern einen mitarbeiter gesprochen
      kann ich mal mit jemand anderem reden
      ich würd gern mit ner echten person schreiben
      i mecht mit wem redn bitte
      grüezi chan ich mit öpperem rede
      servus, i brauch an mitarbeiter
      moin, kann ich mal nen mitarbeiter haben
      ich glaub ein bot kann mir da nicht helfen
      da kann mir ein bot nicht helfen, ich brauche einen menschen
      ich würde mich wohler fühlen mit einem menschen zu reden
      ich sollte wohl besser mit jemandem sprechen
      vielleicht kann ja ein mitarbeiter helfen
      wäre es möglich dass mir ein mitarbeiter hilft
      würde mir bitte jemand im chat helfen
      bitte lassen sie jemanden mein konto anschauen
      ein mitarbeiter soll das übernehmen
      soll sich doch ein mitarbeiter drum kümmern
      ich will mit einem menschen weitermachen
      weiter mit mitarbeiter
      zum berater
      zu einem mitarbeiter bitte
      wie lange muss ich noch mit nem bot schreiben bis ich nen menschen bekomme
      ich hab die schnauze voll, mitarbeiter bitte
      nicht hilfreich. mitarbeiter.
      falsche antwort! mensch!
      nein ich sagte ich will eine person
      nein, mensch
      ja verbinden sie mich mit einem mitarbeiter
      ok dann gib mir einen menschen
      ja bitte weiterleiten
      ja gerne einen mitarbeiter
      ich habe eine beschwerde und will den chef sprechen
      beschwerde, möchte mit vorgesetztem sprechen
      mein paket kam nie an, kann ich mit jemandem reden
      guten tag ich habe eine frage zur rechnung und möchte gerne einen mitarbeiter sprechen
      guten morgen kann ich jemanden zu meinem kredit sprechen
      einen menschen fragen
      experten fragen
      mit support team chatten
      kann man bei ihnen auch mit einem sachbearbeiter schreiben
      bekomme ich hier auch einen menschen
      krieg ich jetzt endlich mal nen menschen
      mach hinne und hol wen
      kann ich hilfe von einem echten mitarbeiter bekommen
      ich will hilfe von einem menschen nicht von dem ding hier
      euer bot ist kaputt, ist personal online?
      ist jemand vom personal da
      jemand vom support hier
      ist der support online
      hallo support team seid ihr da
      kann mir das support team antworten
      ich brauche den support hier im chat
      ich brauche die betrugsabteilung
      lassen sie mich mit ihrer buchhaltung reden
      ich will mit dem reden der für erstattungen zuständig ist
      wie kontaktiere ich den support
      wie kontaktiere ich den kundenservice
      wo kann ich mit einem agenten chatten
      wo ist der knopf um mit einem menschen zu reden
      gibt es eine option mit einem menschen zu sprechen
      was muss ich drücken um einen mitarbeiter zu bekommen
      live person sprechen
      livemitarbeiter
      menschliches eingreifen nötig
      ich fordere einen menschlichen mitarbeiter an
      bitte um gespräch mit dem vorgesetzten
      eskalation bitte
      bitte leiten sie die sache an ihren vorgesetzten weiter
      sofort an menschlichen mitarbeiter übergeben
      chat übergeben
      bot beenden und mitarbeiter holen
      könnte ich vielleicht mit einem ihrer kollegen sprechen
      dürfte ich mal jemanden aus der technik haben
      ich bräuchte mal jemanden der mir das erklärt
      ich suche jemanden der mir weiterhelfen kann
      hätten sie jemanden für mich zum reden
      gibts nen menschen bei euch
      ich möchte persönlich mit jemandem sprechen
      kann ich mit einer frau sprechen
      ich habe eine frage an einen echten menschen
      können sie mir helfen jemanden zu sprechen
      wie geht das wenn ich mit jemandem sprechen will
      kannst du mir jemanden geben der wirklich antworten kann
      meine frage ist kompliziert ich will mit einem menschen sprechen
      ich will keine automatischen antworten
      keine automatischen nachrichten bitte einfach eine person
      gibt es einen live agent mit dem ich chatten kann
      sind sie in der lage mich an einen menschen weiterzuleiten
      verbindest du mich mit einem mitarbeiter
      würden sie mich freundlicherweise zum kundenservice durchstellen
      mit mensch reden
      mit mitarbeiter chatten
      mitarbeter sprechen
      sprechen mit mitarbeiter
      mitarbeiter kontaktieren
      mitarbeiter hilfe
      mitarbeiter rufen
      kundenservice mitarbeiter sprechen
      brauche kundenservice
      hilfe von mitarbeiter
      ich brauche den vorgesetzten
      vorgesetzter!!
      chef bitte
      bot hilft nicht
      schluss mit dem bot
      ich rede nicht mit einem roboter
      ich weigere mich mit einer maschine zu sprechen
      bitte um persönlichen kontakt
      bitte einen berater in den chat
      ich möchte gerne persönlich beraten werden
      kann ich auch mit ihnen persönlich also einem menschen sprechen
      bitte menschlichen ansprechpartner
      ich hätte gern hilfe durch eine person
      persönlicher ansprechpartner
      sprechen sie deutsch? ich brauche einen mitarbeiter
      kann ich hier bitte mal nen menschen haben
      ich muss mit jemandem aus ihrer firma sprechen
      ich würde gerne mit jemandem aus ihrem team chatten
      kann da mal ein mensch draufgucken
      lass mich mit dem kundenservice chatten
      geben sie mir jemanden aus der technik
      wer ist denn gerade da zum chatten
      ist jemand da der helfen kann
      kann ich mit dem zuständigen für lieferungen sprechen
      ich brauche einen echten mitarbeiter nicht diesen bot
      holen sie bitte einen menschen
      echter mitarbeiter sofort
      ich will raus aus diesem bot und zu einem menschen
      ich möchte das mit einem vorgesetzten besprechen
      wo finde ich einen menschen zum reden
      mitarbeiter sprechen
      mitarbeiterr sprechn
      kundenservise
      kundensevice
      menschlicher mitarbeiter
      ich will mit einer perosn reden
      bitte mit mitarbeiter verbinden
      mit einem menschen verbinden
      verbinden sie mich so schnell wie möglich mit jemandem
      verbinden sie mich mit dem verantwortlichen
      kannst du mich an die rechnungsabteilung weiterleiten
      an einen vorgesetzten weiterleiten
      leiten sie mich zum support weiter
      ich möchte zu einem menschen durchgestellt werden
      bitte leiten sie meinen chat an einen mitarbeiter weiter
      gib das bitte an einen menschen weiter
      stellen sie mich zu einem berater durch
      bitte an den vorgesetzten eskalieren
      das muss eskaliert werden
      ich habe genug von diesem bot, gib mir einen berater
      das ist nutzlos ich will mit jemandem sprechen
      du verstehst mich nicht lass mich mit einem menschen reden
      geht immer noch nicht kann mir bitte jemand helfen
      keine bots!! mensch!!
      keine roboter antworten mehr
      kein interesse mit einem bot zu reden
      rede lieber mit einem menschen
      ich bevorzuge einen menschlichen mitarbeiter
      lieber mit jemandem sprechen
      kann mir bitte ein mensch helfen
      kann eine echte person das beantworten
      kann sich ein mitarbeiter meinen fall ansehen
      kann mir ein spezialist hier im chat schreiben
      ich will dass mir jemand hilft
      ich brauche jemanden der sich das anschaut
      ich muss zum kundendienst durchkommen
      wie kann ich mit jemandem sprechen
      wie spreche ich mit einem mitarbeiter
      wie bekomme ich einen menschen
      wie erreiche ich eine echte person
      was ist der schnellste weg mit einem menschen zu sprechen
      gibt es einen menschen mit dem ich sprechen kann
      gibt es jemanden mit dem ich reden könnte
      gibt es hier menschen
      besteht die möglichkeit mit einer person zu sprechen
      habt ihr jemanden mit dem ich reden kann
      jemand verfügbar?
      live agent bitte
      live person bitte
      chat mit berater
      mit jemandem chatten
      mit einem echten menschen chatten
      mit support reden
      support mitarbeiter bitte
      berater
      mensch
      kundenservice
      ich möchte gern einen sachbearbeiter sprechen
      kann ich bitte mit ihrem kollegen weiterschreiben
      bitte jemand echtes
      Gibt es bei euch jemanden, mit dem ich darüber reden kann?
      Ich möchte, dass sich ein Mensch das anschaut
      gib mir ma nen mitarbeiter
      Ist gerade ein Berater im Chat verfügbar?
      es wäre nett wenn ein Kollege von Ihnen übernehmen könnte
      So wird das nichts. Holen Sie bitte jemanden dazu.
      Ziehen Sie bitte einen Kollegen hinzu
      Nehmt bitte einen Kollegen dazu
      Kümmert sich da bitte mal jemand drum
      Schaut sich das mal ein Mensch an?
      hob i da a mensch oder an bot? i wü an menschen
      gib ma mal nen kollegen her
      ich wett mit eme mitarbeiter rede
      chönd sie mich mit eme mensch verbinde
      haste auch nen echten menschen da
      hol ma wen der ahnung hat
      Ich möchte mich persönlich beraten lassen von einem Experten
      Kann das bitte ein Kollege bestätigen
      Mir wäre ein Mensch lieber
      Verbinden Sie mich mit dem, der Reklamationen bearbeitet
      Was muss ich eingeben, um einen Menschen zu bekommen
      Das ist zu kompliziert für einen Bot
      verbinde mcih mit mitarbeiter
      verbinden Sie mich mit einem Menschen über eine Erstattung
      Mitarbeiter bitte wegen meiner Bestellung
      Mitarbeiter bitte aus der Buchhaltung
      Ich wäre froh, wenn das ein Mitarbeiter übernimmt
      ich will euern chef sprechen
      geben sie das bitte an jemanden aus ihrem team ab
      Könnte mir einer Ihrer Kollegen hier zur Hand gehen?
      können sie mich nicht einfach weiterleiten
      ich bitte um weiterleitung
      ist es möglich einen mitarbeiter hinzuzuziehen
      ich hab ne frage an euren support
      hab ne beschwerde für den chef
      am liebsten würde ich mit einem menschen reden
      ich rede nur mit menschen
      Nachricht an den Kundenservice
      lass mich zu einem mitarbeiter durch
      Anderes Anliegen / Mitarbeiter sprechen
      ich möchte von einem mitarbeiter angeschrieben werden
      Könnten Sie bitte veranlassen, dass ein Mitarbeiter dazukommt?
      wie komm ich am schnellsten an einen mitarbeiter
      ist grad wer vom team da?
      i brauch an echtn menschn
      Ich möchte mit dem Koordinator sprechen
      Gibt es jemanden, mit dem ich schreiben kann?
      Zum technischen Support durchstellen
      Ich will nicht mit dir reden
      Bitte schalten Sie einen Kundenberater zu
      Mir wäre ein menschlicher Gesprächspartner lieber
      Wen kann ich bei euch ansprechen?
      Ich möchte von einem Experten hören, was zu tun ist
      Mitarbeiterchat öffnen
      Geht das auch mit einem echten Menschen?
      Ist es möglich, dass sich ein Kollege von Ihnen kurz einschaltet?
      Kannst du bitte jemanden holen, der Ahnung hat?
      Ich müsste mal kurz mit einem Verkäufer sprechen
      Hätten Sie einen Ansprechpartner für mich?
      Ich möchte mein Problem einer echten Person schildern
      Ich hätte gern eine persönliche Antwort von einem Mitarbeiter
      frag doch mal einen Kollegen, der sich auskennt
      Ich möchte meine Beschwerde direkt an einen Verantwortlichen richten
      Ich möchte meine Frage direkt einem Mitarbeiter stellen
      Ist ein Sachbearbeiter online?
      gib mir mal den support
      Mein Fall ist zu speziell für einen Bot
      Kann ich mit der zuständigen Stelle verbunden werden?
      Gibt es eine Möglichkeit, direkt mit euch zu sprechen?
      bitte leiten sie das an ihre kollegen weiter
      Ich möchte jetzt gerne mit einer natürlichen Person kommunizieren
      Ich brauche den Rat eines Fachmanns
      Können wir das an einen Menschen geben?
      Nehmen Sie bitte einen Mitarbeiter mit in den Chat
      Rufen Sie bitte einen Verantwortlichen herbei
      ich suche den direkten Draht zu einem Mitarbeiter
      wer hilft mir denn persönlich weiter?
      Ich möchte, dass mein Anliegen von einem Mitarbeiter bearbeitet wird
      Kann mein Anliegen von einem Menschen geprüft werden?
      bitte an höhere Stelle weiterleiten
      Ich will jemanden haben, der mir zuhört
      Gibt es hier jemand Vernünftigen?
      Ich möchte eine Beschwerde bei einem Vorgesetzten einreichen
      Geben Sie mich mal an die Technik
      Ich würde gern einen Fachmann zurate ziehen
      Lassen Sie mich bitte zu einem Mitarbeiter durch
      kann ich da wen sprechen
      Mit einer Maschine rede ich nicht
      Mit einem Bot diskutiere ich das nicht
      Hallo, ist dort jemand, der mir helfen kann
      Ich wünsche eine Weiterleitung an die Geschäftsführung
      Ich möchte mit einem Entscheider sprechen
      Warum werde ich nicht mit einem Mitarbeiter verbunden?
      Warum lasst ihr mich nicht mit einem Menschen reden
      Ich habe Fragen an den Kundenservice
      Informieren Sie bitte einen Kollegen
      lass mich mit einer Krankenschwester sprechen
      kann ich mit einem Apotheker chatten
      ich möchte mit einem Banker sprechen
      mit dem Vertrieb über den Firmentarif reden
      verbinde mich mit der Reservierung
      stellen Sie mich zur Apotheke durch
      hol den diensthabenden Manager
      zurück zum Mitarbeiter
      verbindest du mich jetzt oder nicht
      ich verlange die Aufmerksamkeit eines Vorgesetzten
      leitest du mich an einen Berater weiter
      Betreuung durch einen Berater
      Was ist der schnellste Weg zu einem Menschen?
      Ihr Team soll mir antworten
      Ein Mitarbeiter möge mir bitte dabei helfen
      Kann ich hier bitte etwas menschliche Hilfe bekommen
      Kannst du mich an eine echte Person geben
      Dafür braucht es einen Menschen
      Bitte jemanden in den Chat holen
      Option Live-Agent
      Ich will mich beschweren und zwar bei einem Menschen
      Ich möchte bitte zurückverbunden werden mit dem Mitarbeiter
      Ich benötige eine Fachberatung durch einen Experten
      Darf ich kurz mit einem Arzt aus Ihrem Team chatten
      Ich will in die Warteschlange für einen Mitarbeiter
      Ich habe ein Problem, das der Bot nicht lösen kann
      ich muss mit einer person über mein abo sprechen
      könnte ich bitte einen menschlichen berater haben
      hallo, ich hätte gern unterstützung von einem mitarbeiter
      hol mir einen vorgesetzten das ist lächerlich
      kann ich mit jemandem aus der retourenabteilung sprechen
      lass mich mit nem berater reden
      ich will einen ansprechpartner
      echter mensch bitte danke
      das wollte ich nicht wissen, mitarbeiter bitte
      kann mir hier jemand vom support schreiben
      lassen sie mich bitte mit einem ihrer mitarbeiter sprechen
      ich komme nicht weiter, kann ein kollege helfen
      ich wünsche mit einem mitarbeiter zu sprechen
      ist es möglich hier mit einer echten person zu chatten
      an wen muss ich mich wenden um mit einem chef zu sprechen
      können sie mich bitte mit der betrugsabteilung verbinden
      leiten sie mich an die kündigungsabteilung weiter
      ich muss weitergeleitet werden
      ich möchte einen berater kontaktieren
      ich würde gern mit jemandem über eine erstattung sprechen
      du bist keine hilfe, ich brauche einen menschen
      bot überspringen
      mit einer echten person statt mit einem bot reden
      nur menschen bitte
      ich möchte mit ihrem beschwerdemanagement sprechen
      jemand echtes bitte
      gibt es menschen mit denen ich chatten kann
      mitarbeiter jetzt!!!!
      kundenservice mitarbeiter plz
      der kundenservice soll mich hier im chat kontaktieren
      bitte weisen sie meinem fall einen menschen zu
      kann ich mit einem experten reden
      hey ist ein support mitarbeiter da
      verbinden sie mich mit der person die meinen fall bearbeitet
      ich will eigentlich nicht mit einem bot schreiben
      gib mich an einen menschen weiter
      lass einen menschen antworten
      i brauch an menschen
      kann i mit wem reden
      Menschlichen Mitarbeiter anfragen
      Ich brauche mal einen Profi von euch für meine Frage
      Könnten Sie mich bitte direkt mit der Kundenabteilung verbinden?
      Hier kommt man ja nur mit Bots in Kontakt, ich will einen Menschen
      Ich möchte das Problem einem Mitarbeiter schildern
      Bitte lasst mich mit einem Menschen schreiben
      Besteht die Möglichkeit, mit einem Berater zu schreiben?
      Mir hilft das nicht, ich möchte einen Ansprechpartner
      Wie komme ich an einen echten Menschen ran?
      Ich erwarte, dass mir ein Mitarbeiter antwortet
      Kann das jemand von Ihnen manuell prüfen?
      bitte manuelle prüfung durch einen mitarbeiter
      Ich würde das lieber mit einem Menschen besprechen als mit dir
      Gibt es jemanden in Ihrem Team, der mir das erklären kann
      ich möchte von einem kollegen von ihnen hören
      Ich hätte gerne jemanden, der sich mein Problem anhört
      Ich will mit der Person reden, die für Retouren zuständig ist
      verbinde mich mit der retourenabteilung
      ich will zu den Menschen
      Ist hier kein Mensch? Ich brauche Hilfe von einem Menschen
      Mein Anliegen gehört in die Hände eines Mitarbeiters
      Kannst du mich rüber zu einem Kollegen geben
      gib ab an einen menschen
      Mitarbeiter übernehmen lassen
      Bitte nehmen Sie Kontakt zu einem Kollegen auf
      Holt euren Teamleiter dazu
      Telefonisch oder im Chat, Hauptsache ein Mensch
      Ich brauche eine Person aus Fleisch und Blut
      Ich möchte mit einem Ihrer Mitarbeiter Kontakt aufnehmen
      sofort einen Vorgesetzten an den Chat
      kann ich wen von der technik haben
      mit jemandem aus der Verwaltung sprechen
      ich bitte höflich um einen menschlichen Ansprechpartner
      wäre es möglich, dass ein Mitarbeiter drüberschaut
      Ich will einen anderen Ansprechpartner als einen Bot
      Ich wünsche mir einen Menschen als Gegenüber
      Bitte verbinden
      Ich möchte jetzt verbunden werden
      Kundenservice, aber zackig
      Hilf mir, einen Mitarbeiter zu finden
      Ich finde niemanden, der mir hilft, bitte einen Mitarbeiter
      Kann ich bitte Frau Dr. Albrecht sprechen?
      Ich muss mit dem Arzt sprechen
      Würden Sie mich bitte mit Herrn Lang verbinden?
      ich wurde gern mit einem Mitarbeiter reden
      Wuerden Sie mich bitte weiterleiten?
      Kann mir bitte ein Kollege von Ihnen helfen?
      Ich hätte gerne jemanden aus der Buchhaltung gesprochen
      Gibt es die Möglichkeit, mit einem Berater zu chatten?
      Bitte leiten Sie mich an den technischen Support weiter
      ich komme hier nicht weiter, bitte einen Mitarbeiter
      Das versteht der Bot nicht, ich brauche einen Menschen
      Können Sie mich zum Kundenservice durchstellen?
      An wen kann ich mich mit einer Reklamation wenden?
      Live-Chat mit Mitarbeiter
      Mit Kundenberater verbinden
      Ich möchte gerne von einem Menschen beraten werden
      bitte mit jemandem aus der Technik verbinden
      Holen Sie mir bitte Ihren Vorgesetzten
      Ich will jetzt endlich einen Menschen sprechen und keine Maschine
      kann ich einen Mitarbeiter haben
      Verbinde mich bitte mit dem Support
      Ich habe eine komplizierte Frage, die ich mit einem Sachbearbeiter besprechen will
      Übergabe an einen Mitarbeiter
      Ist da jemand, der mir persönlich weiterhelfen kann?
      Ich möchte zu einem Menschen weitergeleitet werden
      Kundendienst bitte
      Wie kann ich mit einem Mitarbeiter in Kontakt treten?
      Darf ich mit der Filialleitung sprechen?
      Lassen Sie mich mit einem Experten reden
      Ich bestehe darauf, mit einem Menschen zu sprechen
      Könnte sich bitte ein Mitarbeiter darum kümmern?
      persönlicher Ansprechpartner gewünscht
      nein, ich möchte lieber mit einem Menschen schreiben
      Einmal zur Hotline verbinden bitte
      Das erkläre ich lieber einem Mitarbeiter
      Mich bitte verbinden
      Mein Internet geht seit Montag nicht, ich brauche jemanden, der das behebt
      Bitte einmal mit der Schadenabteilung verbinden
      Agent jetzt
      Gibt es hier irgendwo einen echten Menschen?
      Ich will mit Ihrem Kreditberater sprechen
      Hören Sie auf mit den Links und lassen Sie mich mit jemandem reden
      Mit unserem Team chatten
      Ich möchte, dass sich ein Mensch meinen Fall ansieht
      nein, nichts davon. Ich muss mit jemandem sprechen
      Einen englischsprachigen Mitarbeiter bitte
      Meine Frage ist nicht dabei, wie komme ich zu einem Mitarbeiter?
      Leiten Sie mich an die zuständige Stelle weiter
      Kann ich Ihnen lieber direkt mit einem Berater schreiben?
      Vertrieb kontaktieren
      Ich würde gern die Teamleitung sprechen
      Ich habe alles probiert, geben Sie mir den technischen Support
      menschliche Hilfe bitte
      Bitte verbinden Sie mich mit Ihrer Zentrale
      Kann jemand von euch den Chat übernehmen?
      hallo kann ich da mal mit wem reden wegen meinem paket
      Das würde ich gern mit einem Vorgesetzten klären
      Sie verstehen es nicht. Mensch. Bitte.
      habt ihr einen support mitarbeiter mit dem ich chatten kann?
      ich will mit nem menschen redn
      Gibt es in der Buchhaltung jemanden, den ich sprechen könnte?
      Schick mich bitte zu einem Menschen
      Ich glaube, das erkläre ich besser einem Menschen
      brauche hilfe von einem agenten bei meiner buchung
      Dieser Chat bringt nichts. Mitarbeiter!
      Könnte sich ein Experte meine Konfiguration mit mir ansehen?
      Ich möchte Kontakt zu Ihrem Support-Team aufnehmen
      Bringen Sie mich bitte mit einem Steuerfachmann von Ihnen in Kontakt
      Weiterleitung zum Mitarbeiter
      wuerde gern mit dem Kundendienst sprechen
      kann ich mit einem anwalt über meine scheidung reden
      kann i mal mit am richtigen Menschen schwätza
      i mecht mit wem redn, der si auskennt
      wüll mit an Menschn redn, ned mit aner Maschin
      ick will ma mit nem Mitarbeiter quatschen
      chan ich mit öpperem rede?
      ich hätt gern wen am Apparat, der Ahnung hat
      Sehr geehrte Damen und Herren, seit drei Wochen warte ich auf Antwort. Ich bitte darum, dass sich einer Ihrer Kollegen jetzt persönlich um meinen Fall kümmert.
      Hallo, ich habe das Formular schon zweimal ausgefüllt und es kommt immer ein Fehler. Können Sie mich bitte mit jemandem aus der Technik verbinden?
      Guten Tag, mein Name ist Weber. Der Bot hat meine Frage zum Erbe nicht verstanden, ich möchte deshalb mit einem Juristen aus Ihrem Haus sprechen.
      Ich komme hier einfach nicht weiter, könnte da bitte mal jemand von Ihnen draufschauen und mir antworten?
      ich möchte mit einer Krankenschwester über meine Werte sprechen
      kann ich einen Apotheker sprechen
      verbinden Sie mich bitte mit der Hebamme
      ich muss dringend mit einem Arzt reden
      ich will mit einem Anwalt sprechen
      bitte zum Schadenregulierer durchstellen
      mit einem Netztechniker verbinden
      ich möchte meine Sachbearbeiterin sprechen
      kann ich mit der Notarin reden
      ich möchte mit dem zuständigen Beamten sprechen
      stellen Sie mich bitte zur Patientenaufnahme durch
      Mir wurde am Telefon gesagt, Sie können helfen, also verbinden Sie mich bitte mit der Schadenabteilung
      mein Sohn meint, der Bot bringt nichts, also her mit einem Menschen
      in der Mail steht, ich soll nach einem Teamleiter fragen, also bitte einen Teamleiter
      mir wurde ein Mitarbeiter versprochen und ich warte immer noch, verbinden Sie mich endlich
      i mog mit am echten Menschn redn
      wo krieg ick hier nen echten Menschen her
      gebts ma bitte an Berater
      ich will mal mit wem schnacken, der nich aus Blech is
      chönnt ich bitte mit emne Mitarbeiter rede
      Liebes Team, ich bin seit zwölf Jahren Kundin und so hat man mich noch nie behandelt. Bitte verbinden Sie mich mit einer Führungskraft, die mir die Rechnung erklären kann.
      Hallo, ich habe die Bescheinigung schon viermal hochgeladen, ohne Erfolg. Wäre es möglich, dass einer Ihrer Mitarbeiter sie prüft, solange ich hier online bin?
      Guten Abend, meine Mutter liegt im Krankenhaus und wir müssen dringend umbuchen. Der Bot schickt nur Links. Lassen Sie mich bitte mit jemandem sprechen.
      Mir ist klar, dass Sie ein automatischer Assistent sind, aber das ist heikel und ich würde es lieber mit einem Menschen besprechen.
      ich möchte mit dem diensthabenden Apotheker sprechen
      kann ich mit einer Ernährungsberaterin aus dem Programm reden
      verbinden Sie mich mit der Stationsschwester
      ich muss mit einem Radiologen über den Befund sprechen
      einen Kinderarzt sprechen
      ist gerade ein Arzt da, mit dem ich chatten kann?
      ich möchte den Anwalt sprechen, der meinen Fall bearbeitet
      stellen Sie mich bitte zu Ihrem Notar durch
      ich will mit dem Schadensachbearbeiter reden
      verbinden Sie mich mit der Leitung am Flughafenschalter
      ich brauche einen Spezialisten für Roaming, mit dem ich reden kann
      bitte an einen Leitungstechniker weiterleiten
      könnte ich mit jemandem vom Bürgeramt über meinen Antrag sprechen
      ich möchte mit der Sachbearbeiterin beim Finanzamt reden
      mit einem Botschaftsmitarbeiter chatten
      die App hat gesagt, ich soll den Support kontaktieren, also verbinden Sie mich bitte mit dem Support
      ihr sagt dauernd, dass mir jemand hilft, dann gebt mir jetzt jemanden
      meinem Mann wurde ein Vorgesetzter versprochen, und ich will das auch: verbinden Sie mich mit einem
      es hieß, die 0 sei für einen Mitarbeiter, also Mitarbeiter bitte
      hol mir ma bidde jemand Echtes ran
      na servus, i brauch an Menschen, ka Maschin
      Digga gib mir einfach wen zum Schreiben, der lebt
      Ich schreibe nun zum dritten Mal. Ich möchte keine Nachrichten mehr mit einem Computer austauschen und bitte um Kontakt mit der Person, die für Erstattungen zuständig ist.
      Hi! Alles hochgeladen, Status immer noch offen, Donnerstag fliege ich. Bitte holt einen Mitarbeiter in diesen Chat.
      Wir sind eine kleine Firma und es geht um einen wichtigen Vertrag, deshalb möchte ich das lieber mit Ihrem Kundenbetreuer durchgehen.
      Ich wurde gerade operiert und kann kaum tippen. Kann eine Krankenschwester hier übernehmen?
      mit der Stationsleitung sprechen
      ich möchte mit einer Logopädin chatten
      verbinden Sie mich mit Ihrem Justiziar
      kann ich mit der Geschäftsstelle des Gerichts sprechen
      bitte zu einem Schadenberater durchstellen
      stellen Sie mich zur Chefstewardess durch
      lassen Sie mich mit einem Glasfasertechniker reden
      ich muss mit jemandem aus der Zulassungsstelle sprechen
      kann mir die Standesbeamtin hier antworten
      mit der Studienberatung chatten
      Mein letzter Berater hat ein Upgrade versprochen, aber nichts kam. Kann ich einen anderen Berater haben?
      die Ansage sagte, ich soll auf einen Berater warten, ich warte immer noch auf den Berater
      meine Mama meint, das kann nur ein Mensch lösen. Mensch bitte
      mit einem Arzt sprechen
      ich will mit einer Hebamme reden
      kann ich bitte mit der Buchhalterin sprechen
      verbinden Sie mich mit dem Notar
      ich möchte mit einem Gutachter sprechen
      mit einem Juristen chatten
      gibt es einen Apotheker, mit dem ich reden kann
      können S' mi bitte mit wem vom Büro verbinden
      ich will mal mitm Chef schnacken
      gibts hier keinen echten Menschen zum Reden oder was
      Alter hol mir einfach einen vom Support
      i wui mit am Berater redn
      Sehr geehrtes Team, meine Heizung ist seit sechs Tagen kaputt und zwei Termine wurden abgesagt. Ich erwarte, dass heute ein Vorgesetzter mit mir spricht.
      Ich habe alle Hilfeseiten gelesen. Keine passt, weil das Konto meinem verstorbenen Vater gehörte. Könnte ich das bitte mit einem Ihrer Mitarbeiter besprechen?
      Hallo, tut mir leid, ich verstehe dieses Formular nicht. Könnten Sie einen Kollegen dazuholen, der mir hilft?
      ich möchte mit einer Pflegefachkraft sprechen
      kann ich mit einer Hebamme über den Geburtsplan reden
      bitte verbinden Sie mich mit einem Anwalt aus Ihrem Team
      mit einem Schadenregulierer über mein Auto sprechen
      ich möchte mit jemandem aus der Vertragsprüfung sprechen
      mit der Reservierung chatten, das Hotel ist überbucht
      stellen Sie mich zu einem Techniker für meinen Router durch
      kann ich mit der Sachbearbeiterin über meine Genehmigung sprechen
      ich muss mit einer Sozialarbeiterin reden
      in Ihrer SMS stand, ein Berater hilft mir hier, also verbinden Sie mich mit dem Berater
      mein Bruder hatte einen Menschen dran, ich will auch einen
      alle sagen, ich soll einen Vorgesetzten fragen, also lassen Sie mich mit einem Vorgesetzten sprechen
      Servus, i hätt gern an echten Menschen am Apparat
      Kann ick hier mal mit wem quatschen, der wat davon versteht
      hömma, gib mich ma einen von euch
      Sehr geehrte Damen und Herren, ich habe das Formular dreimal ausgefüllt und es stürzt jedes Mal ab; bitte lassen Sie einen Sachbearbeiter hier mit mir Kontakt aufnehmen.
      Seit dem Umzug stimmt keine Rechnung mehr. Ich möchte das mit einer Person durchgehen, nicht mit einem Programm.
      im Laden hieß es, ich soll hier nach einem Vorgesetzten fragen, also bitte
      man sagte mir, dieser Chat könne mich zur Beschwerdestelle durchstellen, bitte tun Sie das
      kann ich meine Werte mit einer Krankenschwester besprechen
      ich möchte mit einem Notar über mein Testament reden
      verbinden Sie mich mit einem Baufinanzierungsberater
      könnte mir eine Sachbearbeiterin den Bescheid erklären
      ich muss mit einer Reiseberaterin wegen der Erstattung sprechen
      ist jemand vom Netzteam zum Chatten da
      hätte eine Apothekerin kurz Zeit, mir was zu beantworten
      Keine Menüs mehr. Mensch. Jetzt.
      kann ich mit einem Versicherungsberater sprechen
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
      Wie sind die Öffnungszeiten vom Kundenservice?
      Rede ich mit einem Menschen oder einem Bot?
      ich möchte Versicherungsmakler werden
      Mein Berater hat mir gesagt, dass es kostenlos ist
      Ihr Mitarbeiter war sehr unfreundlich
      bitte nicht weiterleiten
      Ich möchte nicht mit einem Mitarbeiter sprechen
      ich brauche keinen Menschen
      Wie viele Personen dürfen mitfahren?
      Personalausweis verlängern
      Ich möchte eine weitere Person zum Vertrag hinzufügen
      Personendaten ändern
      Mitarbeiter Login
      Ich suche einen Job im Kundenservice
      Wo ist mein Paket?
      Rechnung herunterladen
      Passwort vergessen
      Vertrag kündigen
      Ich will meine Bestellung stornieren
      Wer ist euer Geschäftsführer?
      Welche Mitarbeiter arbeiten bei euch?
      Immobilienmakler in Berlin gesucht
      Was macht ein Kundenberater?
      Was kostet ein Steuerberater?
      Wie lange dauert die Bearbeitung?
      jemand hat meine Karte benutzt
      Jemand hat mein Paket angenommen
      Mensch, das dauert aber lange
      Wie ist die Telefonnummer vom Kundenservice?
      Wann kann ich euch anrufen?
      der Kundendienst ist katastrophal
      Danke, der Berater war super
      Hat der Techniker schon einen Termin?
      Techniker Termin verschieben
      Ich möchte einen Termin mit einem Techniker buchen
      Kannst du Englisch sprechen?
      Sprichst du Deutsch?
      Ich möchte Deutsch sprechen
      Support für Windows 7
      Unterstützt die App Touch ID?
      Unterstützung beim Umzug
      wie lege ich einen neuen Mitarbeiter an
      einen Agenten im System anlegen
      Wie konfiguriere ich den Live-Chat auf meiner Website?
      Was ist der Unterschied zwischen Chatbot und Live Chat?
      Reisebüro Agentur finden
      Agentur für Arbeit
      meine Chefin muss die Rechnung freigeben
      Vollmacht für eine andere Person
      Kann eine andere Person das Paket abholen?
      wie verbinde ich mein Handy mit dem Router
      Verbinden mit WLAN klappt nicht
      Kopfhörer verbinden
      Weiterleitung der Post
      Rufumleitung einrichten
      E-Mail Weiterleitung
      Operator in SQL
      welcher Betreiber fährt die Strecke
      Mobilfunkbetreiber wechseln
      Ich möchte Ihren Mitarbeiter loben
      Feedback zum Gespräch mit dem Berater
      Wurde ich schon an einen Kollegen weitergeleitet?
      Ich habe bisher keine Antwort vom Support bekommen
      danke, ich brauche keine Hilfe mehr
      Hilfe
      Kannst du mir helfen?
      Ich brauche Hilfe bei meiner Bestellung
      Guten Tag
      Du bist toll
      wie alt bist du
      Erzähl mir einen Witz
      Kontostand abfragen
      Adresse ändern
      Chatte ich gerade mit einem Menschen?
      Sind Sie ein echter Mitarbeiter?
      Bist du eine KI oder eine Person
      Servicezeiten der Hotline
      Sind Ihre Berater auch am Samstag da?
      Mein Makler hat die Unterlagen geschickt
      Was verdient ein Immobilienmakler
      Der Mitarbeiter am Schalter hat mir das Falsche verkauft
      ein Kollege von Ihnen sagte, das Paket kommt heute
      Ich wurde im Chat von der Kollegin rausgeworfen
      Ich habe schon mit drei Leuten gesprochen
      Hören Sie auf, mich weiterzuleiten
      nein, bitte keinen Mitarbeiter
      mit niemandem reden
      Kann mich morgen jemand zurückrufen?
      Ich bitte um Rückruf
      jemand soll mich anrufen
      Anmeldung für Mitarbeiter
      Wie erstelle ich einen Agenten in Dialogflow
      Was ist ein KI-Agent
      welche Aufgaben hat ein Sachbearbeiter
      Bewerbung als Servicemitarbeiter
      Karriere im Kundendienst
      Ausbildung zum Bankberater
      Lautsprecher funktioniert nicht
      Sprachnachricht abhören
      Bluetooth verbinden
      Kontakte importieren
      kontaktlos bezahlen
      Kontaktlinsen bestellen
      Wer ist im Vertrag als Kontaktperson eingetragen
      Bevollmächtigten hinzufügen
      wie entferne ich eine Person aus dem Familientarif
      Zimmer für vier Personen
      muss ich persönlich erscheinen
      kann ich das Paket persönlich abholen
      Geld an eine andere Person überweisen
      Ticket auf jemand anderen übertragen
      Rufnummer zu einem anderen Anbieter mitnehmen
      Anrufweiterleitung ausschalten
      Supportticket Status
      Ich habe gestern ein Ticket beim Support eröffnet
      Unterstützt das Gerät USB-C
      Wie kann ich den Verein unterstützen
      Trinkgeld für Mitarbeiter
      Mitarbeiter des Monats
      Ihr Personal war sehr freundlich
      jemand hat sich in mein Konto eingeloggt
      hat mich jemand von euch angerufen
      Ich möchte über Preise reden
      können wir später reden
      Reden wir über was anderes
      sprich lauter
      magst du Menschen
      Werden Roboter Menschen ersetzen
      lebst du
      wer hat dich programmiert
      wie heißt du
      ich brauche einen Kredit
      ich brauche eine neue Karte
      ich hätte gern eine Rechnung
      kannst du mir was empfehlen
      Ich brauche Hilfe beim Einloggen
      Termin beim Facharzt
      Termin in der Filiale vereinbaren
      Beratungstermin buchen
      Berater Honorar steuerlich absetzen
      Brauche ich einen Notar
      Rechnungsadresse ändern
      technische Störung melden
      gib mir mein Geld zurück
      gib mir mehr Informationen
      Ruf mir ein Taxi
      Verkaufszahlen anzeigen
      Menschenmenge am Eingang
      kein Mensch braucht das
      sitzt hinter dem Chat ein Mensch
      Unterschied zwischen Sachbearbeiter und Abteilungsleiter
      Was verdienen eure Mitarbeiter
      Wie werde ich Kundenberater
      Provision für Agenten
      Der Filialleiter war sehr hilfsbereit
      gestern hat mich jemand von euch angerufen
      Ich habe schon mit dem Kundenservice gesprochen und es wurde storniert
      mir wurde von einem Mitarbeiter gesagt, es sei kostenlos
      wann meldet sich jemand bei mir
      wann antwortet ein Mitarbeiter auf meine Mail
      hat sich jemand mein Ticket angeschaut
      Ist der Techniker schon weg
      Technikertermin verschieben
      Beratungsgespräch in der Filiale buchen
      Termin mit dem Berater absagen
      bitte nicht eskalieren
      Ich möchte lieber nicht mit einem Mitarbeiter reden
      nein danke, kein Mitarbeiter
      lass mich in Ruhe
      kann ich einen Rückruf bekommen
      Kontaktdaten der Filiale
      Wie ist eure Telefonnummer
      E-Mail-Adresse vom Support
      Öffnungszeiten Kundenservice an Weihnachten
      Wie erreiche ich den Flughafen
      wie kontaktiere ich den Paketboten
      Nachricht an einen Freund senden
      Kann ich hier Italienisch sprechen
      rede wie ein Pirat
      Mit wem spreche ich
      du klingst wie ein Mensch
      du bist fast menschlich
      Menschenhandel Richtlinie
      Echthaar Perücke Mensch
      Preis je Person
      wie viele Leute können teilnehmen
      jemanden zur Buchung hinzufügen
      kann jemand anders meine Karte benutzen
      jemand steht vor der Tür
      mir hat jemand doppelt abgebucht
      jemand ruft mich ständig an
      Personenwaage kaputt
      Personal Trainer Preise
      Ich reise mit zwei anderen Personen
      Ich habe eine Frage zu meiner Rechnung
      ich habe ein Problem mit meiner Bestellung
      ich brauche Unterstützung bei meinem Passwort
      hilf mir mein Passwort zurückzusetzen
      ich möchte über meine Bestellung sprechen
      lass uns reden
      über Rückerstattung reden
      Drucker verbinden
      50 Euro aufs Sparkonto übertragen
      Post an neue Adresse weiterleiten
      zum Premiumtarif wechseln
      Abo pausieren
      zurück zum Hauptmenü
      Lastschriftmandat
      Live-Ticker
      Stellvertreter im Kalender eintragen
      Experteneinstellungen öffnen
      Facharzt in der Nähe finden
      Hausverwaltung Kontakt
      mein Vermieter antwortet nicht
      Mitarbeiterschulung Unterlagen
      Team-Tarif Preise
      Verkehrsamt
      Abrechnungszeitraum
      Umsatzsteuer
      technische Daten vom Laptop
      Schadenstatus
      Rückgabebedingungen
      Versandkosten
      Freigabe durch Vorgesetzten einrichten
      Mitarbeiterausweis verloren
      Kundennummer
      Wer ist der Autor
      wer darf den Rabatt nutzen
      wo sehe ich meine Rechnungen
      Abo stoppen
      keine Mails mehr schicken
      ich hasse das Produkt
      gib mir einen Rabatt
      Adresse der Personalabteilung
      stell die Heizung auf 20 Grad
      leite mich zur Startseite
      verbinde dich mit dem Internet
      Kollegen werben Prämie
      Chef de Cuisine Messer
      Experte werden im Forum
      Betreuer für meinen Vater eintragen
      Ansprechpartner im Vertrag ändern
      Mitarbeiterzahl der Firma
      Leiter aus Aluminium kaufen
      Sind Ihre Kollegen auch Bots
      Berater-Hotline Gebühren
      Lesen hier Menschen mit?
      Bekommen eure Berater Provision?
      Der Makler kam nicht zur Besichtigung
      Mein Versicherungsvertreter ist in Rente
      Agentur in Hamburg finden
      Welche Unterlagen braucht das Reisebüro
      Wie bewerte ich einen Fahrer
      Ich habe dem Mitarbeiter meine Adresse schon gesagt
      Niemand hat sich bei mir gemeldet
      Warum antwortet keiner auf meine Mail
      wie lange hat der Kundenservice heute offen
      Nummer vom Kundenservice
      Faxnummer der Schadensabteilung
      ich muss mit niemandem sprechen
      bitte verbinden Sie mich mit keinem Menschen
      hören Sie auf mich anzurufen
      jemand soll mich am Montag anrufen
      Rückruftermin vereinbaren
      Termin mit meinem Finanzberater ausmachen
      Ist der Support kostenlos?
      was kann dieser Bot
      bist du ChatGPT
      ich rede gern mit dir
      verstehst du menschliche Gefühle
      auf eine Stelle als Manager bewerben
      Sucht ihr Telefonisten
      Login für Manager
      Kontoinhaber ändern
      meinen Mann als berechtigte Person eintragen
      jemand anders hat mein Paket bekommen
      Bei mir wurde eingebrochen
      kann jeder mein Profil sehen
      wie viele Mitarbeiter kann ich zum Tarif hinzufügen
      Teammitglied einladen
      Kontaktseite geht nicht
      wie kontaktiere ich den Verkäufer
      meine Bank kontaktieren
      ich will den Vermieter kontaktieren
      Sprechstunde beim Arzt
      Gesprächsguthaben aufladen
      Rufumleitung einschalten
      zwei Konten verbinden
      Gerät verbinden
      Guthaben zwischen Karten übertragen
      Führerschein bestehen
      Post lagern
      Angebot anfordern
      bring mich nach Hause
      dem Fahrer Trinkgeld geben
      ich brauche Hilfe
      ich brauche eine Pause
      Personenzahl ändern
      Gutachten vom Experten Kosten
      Rolltreppe
      Kreditlimit erhöhen
      Nachricht senden
      Mitarbeitergutschein
      Chefsessel Lieferung
      Berater für Solaranlage finden
      Vertreterregelung im Urlaub
      wie ist dein Name
      wird der Chat von Menschen überwacht
      Wie kündige ich einem Mitarbeiter
      ist die Maklergebühr inklusive
      der Techniker meinte ich soll neu starten
      ich möchte zurückgerufen werden
      wann fangen die Mitarbeiter an
      jemand vom Support hat mir ein Formular gemailt
      über das Wetter reden
      mein Team braucht Zugriff
      Mitarbeiter zur Warteschlange hinzufügen
      Bewerbungsgespräch Kundenservice
      E-Mail-Konto verbinden
      können Leute meine Adresse sehen
      Wem überweise ich das Geld
      stellt ihr ein
      Ich habe eine nette Person kennengelernt
      Rente übertragen
      kann ich jemanden mitbringen
      Hilfe bei der Rechnung
      bitte keine Anrufe
      Wie lange braucht ein Mitarbeiter für die Bearbeitung?
      Ich bin selbst Mitarbeiter und suche den Mitarbeiterrabatt
      Welche Öffnungszeiten hat der Kundenservice?
      Bist du ein Mensch oder ein Bot?
      Wie viele Menschen arbeiten bei euch?
      Ich möchte den Vertrag auf eine andere Person übertragen
      Euer Mitarbeiter hat mir gestern einen falschen Preis genannt
      Ich möchte mich als Kundenberater bewerben
      Wie werde ich Agent bei euch?
      Bitte rufen Sie mich morgen zurück
      Ich will nicht verbunden werden
      Kann ich eine zweite Person mitversichern?
      Wo finde ich die Nummer vom Vorstand der Aktiengesellschaft?
      Was kostet ein Gespräch mit der Hotline?
      Welcher Immobilienmakler betreut die Wohnung?
      Meine Person ist im Ausweis falsch geschrieben
      Kann ich einen Techniker-Termin für nächste Woche buchen?
      Ich habe mit dem Support schon gesprochen, alles erledigt
      Danke, der Berater war sehr freundlich
      Mein Telefon verbindet sich nicht mit dem WLAN
      Wie schalte ich den Sprachassistenten aus?
      Ich möchte mein Abo kündigen
      Wie kann ich mein Passwort zurücksetzen?
      Kontakt aus dem Adressbuch löschen
      Ich brauche Hilfe bei der Anmeldung
      Wie verbinde ich die Kopfhörer mit dem Handy?
      Welche Abteilung bearbeitet Garantiefälle?
      Ist der Eintritt für zwei Personen inklusive?
      Ich spreche leider kein Deutsch
      Die Weiterleitung meiner Post funktioniert nicht
      Wie kann ich meine Mitarbeiter im System anlegen?
      Sind menschliche Übersetzer besser als Maschinen?
      Ich will einen Bot für meine Website
      Kannst du mir die Rechnung schicken?
      Ich suche eine Stelle als Sachbearbeiter
      Kein Mensch braucht diese Funktion
      Wie heißt euer Chef?
      Haben Sie einen Mitarbeiterparkplatz?
      Wie melde ich einen neuen Ansprechpartner für meine Firma an?
      Überweisung an eine andere Person
      Kann jemand anders mein Paket abholen?
      Ich möchte mit Karte bezahlen
      Reisebüro-Agent finden
      Mein Kollege hat dasselbe Problem
      Ich habe eine Frage zum Kundendienstvertrag
      Unterstützt das Gerät Live-TV?
      Live-Ticker öffnen
      Sprechen Sie Englisch?
      Arzttermin vereinbaren
      Gibt es ein Mitarbeiterportal?
      Warum ist der Support so schlecht?
      Der Kundenservice ist super
      Mit wem bin ich verheiratet?
      Wann hat die Hotline geöffnet?
      Ich möchte meinen Berater wechseln
      Ich brauche keinen Mitarbeiter
      Wer hat die App entwickelt?
      Menschenrechte und Lieferkette
      Ist Ihr Chatbot eine KI?
      Schreibe ich gerade mit einem Menschen?
      Muss ich mit einem Mitarbeiter sprechen, um zu kündigen?
      Wie funktioniert der Mitarbeiterrabatt für Familienangehörige?
      Ich habe gestern mit Frau Müller vom Kundenservice telefoniert
      Habt ihr Stellen im Kundenservice frei?
      Kundenservice Telefonnummer
      Kann ich die Bestellung an eine andere Person liefern lassen?
      Was verdient man als Kundenberater?
      Ich möchte meine Kontaktdaten ändern
      Support-Ende für Windows 10
      Die Kollegin im Laden war unhöflich
      Ich warte auf den Techniker, wann kommt er?
      Wie viele Personen passen in das Zelt?
      Können Sie mir mit der Rechnung helfen?
      Verbindung unterbrochen
      Ich bekomme keine Verbindung
      Wie leite ich meine E-Mails weiter?
      Sprich lauter
      Sprache ändern
      Mit wem teile ich mein Abo?
      Ist jemand bei euch für Nachhaltigkeit verantwortlich?
      Kann man den Vertrag auf jemand anderen umschreiben?
      Jemand hat meine Karte benutzt
      Niemand hilft mir
      Beraterprovision
      Ich bin Steuerberater und brauche einen Zugang
      Welche Versicherung brauche ich für meine Mitarbeiter?
      Einen Gutschein für meinen Kollegen kaufen
      Mein Chef braucht eine Rechnung
      Wie lautet die Adresse der Kundenbetreuung?
      Ihr sollt mich nicht zurückrufen
      Ich möchte einen Rückruf vereinbaren
      Termin mit einem Berater in der Filiale buchen
      Wie bekomme ich einen persönlichen Rabatt?
      Wo kann ich meinen Personalausweis hochladen?
      Das Gespräch mit dem Mitarbeiter hat mir geholfen
      Ich will keinen Menschen, der Bot reicht
      Nein danke, kein Berater nötig
      Lohnt sich ein Finanzberater?
      Ich brauche einen neuen Router
      Kann ich den Chat speichern?
      Wie schreibe ich eine Bewertung über den Verkäufer?
      Welche Hilfe bekommen Menschen mit Behinderung?
      Gibt es Rabatt für Menschen über 65?
      Frage zu meiner Rechnung
      Beschwerde einreichen
      Technische Daten des Geräts
      Der Techniker hat den Termin verpasst
      Ist die Hotline kostenlos?
      Zweite Person zum Tarif hinzufügen
      Darf mein Kollege auch unterschreiben?
      Mein Roboter saugt nicht mehr richtig
      Automat defekt
      Mein Computer startet nicht
      Ich spreche im Namen meiner Mutter
      Ich möchte zwei Personen zur Feier anmelden
      Wie kann ich einen Benutzer hinzufügen?
      Kann ich als Mitarbeiter Überstunden eintragen?
      Menschen, die den Bus verpassen, bekommen kein Geld zurück
      Mein Berater hat mir das Produkt empfohlen
      Was bedeutet Sachbearbeiter?
      Ist der Support am Sonntag da?
      Erreichbarkeit Kundendienst
      Ich möchte nicht mit dem Support sprechen, nur kündigen
      Rückruf durch einen Berater morgen um zehn
      Können Sie mich anrufen?
      Wie kontaktiere ich den Verkäufer?
      Ich habe die falsche Person eingetragen
      Der Empfang ist schlecht
      Kein Empfang im Haus
      Ich will mein Handy mit dem Auto verbinden
      Wie heißt die Chefin?
      Ich möchte den Ansprechpartner in unserem Vertrag ändern
      Meine Kollegen können sich nicht einloggen
      Bewerbungsgespräch bei Ihnen
      Jobs im Kundendienst
      Personal gesucht?
      Arbeiten bei euch Roboter?
      Welche Bots bietet ihr an?
      Ich will einen Termin beim Arzt
      Mit welcher Karte kann ich bezahlen?
      Sag mir die Uhrzeit
      Bist du echt?
      Hast du einen Namen?
      Danke für das Gespräch
      Ich habe mich vertippt
      Kann eine andere Person meinen Führerschein abholen?
      Gutschein an eine Person verschenken
      Was macht ein Kundenbetreuer?
      Beraterhonorar
      Lob für Ihre Mitarbeiterin
      Ich beschwere mich über Ihren Mitarbeiter
      Ich habe schon dreimal mit euren Leuten gesprochen
      Habe ich mit einem Menschen geschrieben?
      Sind Menschen oder Maschinen schneller?
      Leitung defekt
      Internetleitung gestört
      Wie stelle ich die Uhr?
      Wie stelle ich die Sprache um?
      Wie gebe ich eine Reklamation auf?
      Die Verbindung zum Server schlägt fehl
      Gib mir die Liste meiner Bestellungen
      Ich brauche eine Rechnung für meinen Chef
      Suche Handwerker in der Nähe
      Wohin muss ich das Paket schicken?
      Ich möchte etwas zurückgeben
      Kommunikationseinstellungen
      Darf ich jemanden mitbringen?
      Wie übergebe ich den Schlüssel?
      Bietet ihr persönliche Trainings an?
      Kann ich meinen Mann als Fahrer eintragen?
      Ich hatte nach einem Menschen gefragt und bekam keine Antwort
      Was sagt der Mitarbeiter beim Rückruf?
      Ist dein Chef nett?
      Wie werde ich Kundenberater?
      Kann der Techniker auch samstags kommen?
      Welche Mitarbeiter haben Zugriff?
      Wie oft werden Mitarbeiter geschult?
      Ich habe eine E-Mail vom Support bekommen
      Kundenservice bewerten
      Wurde mein Anliegen an einen Kollegen weitergegeben?
      Das Problem wurde vom Support gelöst
      Mein Problem hat sich erledigt
      Ich möchte einen Freund werben
      Wie kann ich jemanden blockieren?
      Ein Mitarbeiter war hier und hat den Zähler abgelesen
      Ich bin Kundin und möchte meine Adresse ändern
      Sprachsteuerung aktivieren
      Ich habe keine Person hinzugefügt
      Mein Gerät verbindet sich nicht mit der Maschine
      Maschine zurückgeben
      Kaffeemaschine defekt
      Ich will nicht warten
      Gibt es hier WLAN?
      Gibt es jemanden, der das Gerät repariert?
      Kann ich den Techniker wechseln?
      Wo finde ich den Kundendienst in Berlin?
      Ticket an Kollegen zuweisen
      Vertreter für Staubsauger
      Ihr Kollege wollte mich zurückrufen
      Könnt ihr mich morgen früh anrufen?
      Ich brauche einen Anwalt
      Kann man den Bot abschalten?
      Ist der Chat anonym?
      Wie lösche ich einen Kontakt?
      Ich möchte ein Angebot
      Ich muss meinem Chef die Rechnung zeigen
      Mein Sachbearbeiter ist im Urlaub
      Ich bin Agent und kann mich nicht anmelden
      Wie kontaktiere ich den Kundenservice per Post?
      Kann mein Kollege den Zugang nutzen?
      Wie oft darf ich mit dem Berater sprechen?
      Wer hat mit mir gesprochen?
      Gibt es Angebote für Mitarbeiter?
      Person löschen
      Kontoinhaber ist eine andere Person
      Die Maschine bucht doppelt ab
      Mein Kollege kommt gleich
      Ich habe kein Problem mit dem Bot
      Nachricht an den Fahrer
      Zahlung an Händler
      Ich möchte Ihnen für den netten Mitarbeiter danken
      Warum duzt mich der Bot?
      Kein Interesse an Beratung
      Habe schon einen Termin beim Berater
      Wie kann ich mit meinem Konto PayPal verbinden?
      Kann ich mein Handy am Computer anschließen?
      Stell den Wecker
      Versicherung für eine Person
      Wie viele Leute passen in den Raum?
      Ich möchte die Verbindung von Berlin nach Köln buchen
      Zugverbindung suchen
      Wird meine Mail weitergeleitet?
      Wie lange speichert ihr Gespräche mit Mitarbeitern?
      Ich möchte euch loben
      bist du ein mensch
      spreche ich mit einem bot oder mit einem menschen
      ist da ein echter mensch am anderen ende oder eine ki
      Können Sie weiterleiten?
      ich hätte gern, dass mich jemand zurückruft
      bitte rufen sie mich zurück
      kann mich morgen früh jemand anrufen
      rückruf vereinbaren
      wie lautet eure telefonnummer
      öffnungszeiten kundenservice
      wann ist der kundendienst erreichbar
      bis wie viel uhr arbeiten eure mitarbeiter
      ich brauche keinen mitarbeiter
      nicht verbinden
      ich möchte nicht mit einem menschen sprechen
      wie verbinde ich mein handy mit dem wlan
      drucker verbinden
      gerät lässt sich nicht verbinden
      verbindung zum server bricht ab
      wie leite ich meine post weiter
      anrufe weiterleiten einrichten
      rufumleitung einrichten
      ich will geld an eine andere person überweisen
      kann ich mein ticket auf eine andere person übertragen
      vertrag auf jemand anderen umschreiben
      mitarbeiterrabatt
      mitarbeiter login
      wie werde ich mitarbeiter bei euch
      stellenangebote kundenberater
      wie viele mitarbeiter habt ihr
      euer mitarbeiter war sehr unfreundlich
      ich habe gestern mit einem mitarbeiter gesprochen
      ein mitarbeiter hat mir gesagt dass es erledigt ist
      der berater hat mir falsch ausgekunft gegeben
      versicherungsmakler in meiner nähe
      immobilienmakler finden
      ich suche einen reiseberater
      termin mit einem berater vereinbaren
      ich möchte einen termin beim arzt
      beratungstermin verschieben
      hilfe
      ich brauche hilfe bei meiner bestellung
      kannst du mir helfen
      können sie mir sagen wo mein paket ist
      ich möchte über meine rechnung sprechen
      lass uns über das wetter reden
      wer ist euer geschäftsführer
      wie heißt ihr chef
      jemand hat mein konto gehackt
      jemand anderes soll das paket abholen
      kann jemand anders für mich unterschreiben
      ist noch jemand von der störung betroffen
      hat jemand erfahrung mit dem gerät
      personen zum vertrag hinzufügen
      wie viele personen passen in das auto
      eine person ist krank geworden
      personalabteilung adresse
      sprache ändern
      sprichst du englisch
      sprachnachricht senden
      können menschen mit diabetes das nehmen
      email an den support schicken
      wo finde ich die kontaktdaten
      wie melde ich mich im chat an
      chatverlauf löschen
      danke der kollege konnte mir helfen
      bis später
      agentur für arbeit
      ich bin berater und möchte mich anmelden
      kein bedarf danke
      brauche ich einen menschen als bürgen
      techniker soll zu mir nach hause kommen
      lieferung an den nachbarn übergeben
      wer hat mein paket angenommen
      wer kann mein paket für mich abholen
      kann mein mann für mich unterschreiben
      ich möchte jemanden als fahrer hinzufügen
      ich möchte einen freund werben
      jemand hat sich in mein konto eingeloggt
      wie lange dauert es bis ein mitarbeiter antwortet
      wie lange ist die wartezeit
      arbeitet ihr auch sonntags
      muss ich dafür mit jemandem sprechen
      brauche ich dafür einen berater
      ist eine beratung kostenlos
      was kostet eine beratung
      was macht ein sachbearbeiter
      wie werde ich kundenberater
      mein ansprechpartner hat gewechselt
      mein berater ist im urlaub
      der techniker kam nicht
      wann kommt der techniker
      der support ist schlecht
      ich warte seit tagen auf antwort vom support
      ich habe dem support schon geschrieben
      ich bin kein roboter
      was ist ein chatbot
      wie funktioniert dieser bot
      ich mag menschen
      menschen mit behinderung rabatt
      mensch bin ich blöd
      kannst du auch türkisch sprechen
      können wir deutsch reden
      ich rede nicht mit dir
      verbinde alexa mit spotify
      mit dem server verbinden
      stell den wecker auf 7
      leite mich zur startseite
      zurück zum hauptmenü
      weiter
      teamviewer herunterladen
      personal trainer buchen
      jemand von euch hat mich gestern angerufen
      wer hat mich angerufen
      eure mitarbeiter sind super
      stellt mehr mitarbeiter ein
      mein makler hat das gebucht
      ich bin makler
      provision für vertreter
      kann eine person unter 18 ein konto eröffnen
      wie lade ich leute in mein team ein
      mitarbeiter anlegen
      mitarbeiter löschen
      kundenservice bewertung
      warum wurde mein chat geschlossen
      ist der live chat kostenlos
      sicherheitsabfrage mensch
      kontaktformular
      kontakt löschen
      hilfecenter
      kannst du mir bei den hausaufgaben helfen
      betreiber der website
      wer ist der betreiber
      sprachsteuerung geht nicht
      lautsprecher kaputt
      mit wem bin ich verbunden
      mit wem schreibe ich gerade
      bin ich mit einem menschen verbunden
      verbindungsprobleme
      verbindung herstellen
      kann ich den vertrag weitergeben
      weiterleitung meiner emails
      stelle wechseln
      ich stelle eine frage
      ich stelle einen antrag
      leitung defekt
      ich will nicht mit dir streiten
      person des jahres
      ich habe letzte woche mit jemandem im chat geschrieben
      keiner hat mir geholfen
      niemand antwortet auf meine mail
      ich glaube ich brauche keinen mitarbeiter
      ich möchte lieber mit niemandem sprechen
      ein freund hat mir gesagt ich soll hier fragen
      kann ein techniker zu mir kommen
      wie werden mitarbeiter bezahlt
      kann ich nächste woche mit meinem berater sprechen
      vereinbaren sie einen anruf mit einem experten
      ich will zu einem facharzt
      angebot von einem vertreter in meiner nähe
      kann ich meinen berater wechseln
      mein berater meldet sich nicht
      wer ist mein kundenberater
      name des mitarbeiters mit dem ich gesprochen habe
      können wir einfach reden
      rede über fußball
      erzähl mir von deinem team
      arbeitest du für menschen
      wie menschlich bist du
      du bist kein echter mensch
      ich dachte du bist ein mensch
      echtzeit daten
      liveticker
      persönliche daten ändern
      betriebszeiten
      verbindung verloren
      geheimagent
      menschenskind
      kundennummer
      ansprechpartner im vertrag ändern
      ansprechpartner hinterlegen
      vollmacht für eine andere person
      ich bin ein echter mensch kein bot
      ich habe mit einer echten person gesprochen und sie war super
      ich möchte berater werden
      ich will bei euch arbeiten
      wir stellen leute ein
      wer ist die person auf dem foto
      kann jemand unter 16 das benutzen
      darf jeder mitmachen
      weiß jemand wann ihr aufmacht
      wohnt da jemand
      jemand steht vor der tür
      eine person darf 20 kg mitnehmen
      menschliches haar perücke
      ist der filialleiter für diebstahl verantwortlich
      abo verwalten
      bedienungsanleitung für den rasenmäher
      gehalt filialleiter
      mein assistent holt es ab
      google assistant verbinden
      wie richte ich live chat auf meiner seite ein
      wie leite ich einen anruf am telefon weiter
      rufumleitung
      rolltreppe kaputt
      mein fall wurde gestern eskaliert
      sprechzeit übrig
      ich will einen chatbot für meine seite
      kontaktlinsen bestellen
      expertenmodus
      fachberater ausbildung
      mitarbeiterin des monats
      mitarbeiterbefragung
      kollegen werben kollegen
      teamleiter fortbildung
      agentenfilm
      betreuer für meine mutter
      pflegeperson eintragen
      kann der nachbar das paket annehmen
      unterstützung für geflüchtete
      kundendienst kosten
      supportzeiten
      danke fürs verbinden mit dem mitarbeiter
      der mitarbeiter hat die verbindung getrennt
      euer mitarbeiter hat aufgelegt
      wie kann ich den mitarbeiter bewerten
      ich will mich über einen mitarbeiter beschweren
      ich bekam einen anruf von eurem mitarbeiter
      kann ich dem mitarbeiter meine pin geben
      eine frage zum kundenservice
      was macht der kundenservice
      bitte rufen sie mich nicht mehr an
      sag deinem chef danke
      wird mein chef informiert
      an meinen vorgesetzten zur genehmigung senden
      mit meinem chef über gehalt reden
      wie rede ich mit mädchen
      kann ich mit dir über etwas reden
      kann ich dich was fragen
      ich habe eine frage
      ich habe ein problem
      das funktioniert nicht
      tschüss
      du bist ein netter bot
      was kann dieser bot
      wie heißt der bot
      mit vpn verbinden
      mit freunden verbinden
      taxi rufen
      menschliche anatomie kurs
      live musik
      echte lederschuhe
      person löschen
      personen im haushalt
      wer wohnt im haushalt
      beratungsstelle in berlin
      beratungsprotokoll herunterladen
      kundenberatung öffnungszeiten
      vertreter für die hauptversammlung
      zuständiges finanzamt
      agent orange
      menschenaffen
      bist du menschlich?
      ist das ein chatbot oder eine person
      spreche ich jetzt mit einer echten person
      liest das hier jemand oder ist das eine ki
      mit welchem bot schreibe ich
      hast du einen chef
      wie alt ist dein chef
      ich möchte nicht mit einem mitarbeiter sprechen
      stellen sie mich nicht durch
      ich muss mit niemandem reden
      nein danke, keinen mitarbeiter
      bitte verbinde mich nicht
      hört auf mich weiterzuleiten
      keine bots in der gruppe erlaubt
      wie finde ich einen berater in meiner nähe
      immobilienmakler in münchen
      reisebüro telefonnummer
      wie werde ich versicherungsvertreter
      mitarbeiterportal anmelden
      mitarbeiterportal passwort vergessen
      wann macht der kundenservice zu
      support öffnungszeiten
      ist der kundenservice heute offen
      kundenservice telefonnummer
      kundenservice email adresse
      wann kann ich euch anrufen
      ruft mich auf dem handy an
      können sie mich morgen anrufen
      ich will einen rückruf heute nachmittag
      anruf anfordern
      ich habe einen anruf von eurem mitarbeiter verpasst
      geld an jemanden senden
      geld an meine frau überweisen
      guthaben übertragen
      domain zu einem anderen anbieter umziehen
      buchung auf eine andere person übertragen
      mit bluetooth verbinden
      mein laptop verbindet sich nicht mit dem netz
      vernetze dich mit mir auf linkedin
      ich möchte über meine rechnung reden
      ich brauche hilfe mit meinem passwort
      bitte hilf mir
      hilfe mein wlan ist weg
      wem gehört diese firma
      wer leitet das marketing
      kontakt personalabteilung
      wie viele berater arbeiten bei euch
      termin mit einem berater machen
      gespräch mit spezialist buchen
      termin mit dem berater absagen
      anruf mit dem berater verschieben
      eure mitarbeiter waren sehr nett
      der mitarbeiter sagte es wird erstattet
      ich habe schon mit einem mitarbeiter geredet
      ein mitarbeiter hat mich gestern angerufen
      der berater gab mir falsche infos
      email an das support team
      brief an die zentrale schicken
      mitarbeiter zur lohnabrechnung hinzufügen
      person aus buchung entfernen
      notfallkontakt ändern
      was verdienen berater
      jobs im kundenservice
      stellt ihr mitarbeiter ein
      menschenhandel hotline
      ist das menschliches versagen
      kann ein mensch dagegen allergisch sein
      jemand hat mein fahrrad gestohlen
      hat das noch jemand gemeldet
      gibt es jemanden der fahrräder repariert
      kann mein nachbar das paket abholen
      mit meinen matches chatten
      sprich lauter ich höre dich nicht
      sprechen sie englisch
      bis später dann reden wir
      der mitarbeiter hat es gelöst danke
      Der Mitarbeiter, mit dem ich gesprochen habe, hieß Schulz
      Ich möchte Mitarbeiter bei Ihnen werden
      Mein Sohn ist jemand, der sich auskennt
      Ich suche jemanden, der meine Wohnung mietet
      Der Kollege, der mir geholfen hat, war super
      Die Mitarbeiterin, die gestern da war, hat ihren Schal vergessen
      Wir haben einen Mitarbeiter, der den Zugang braucht
      Der Techniker, der kommen sollte, kam nicht
      Gibt es Menschen, die allergisch darauf reagieren?
      Ich möchte jemanden melden, der mich beleidigt hat
      Ich leite ein Team von zehn Mitarbeitern
      Ich brauche einen Techniker zu Hause
      Der Berater, mit dem ich gestern gechattet habe, versprach einen Gutschein
      Wir haben schon einen Berater
      Kann ich dem Mitarbeiter ein Trinkgeld geben
      Ich suche jemanden, der meine Blumen gießt
      Ich muss das mit meiner Frau besprechen
      Ich bin Mensch
      Brauche ich dafür einen Mensch
      ich spreche mit meinem kollegen darüber
      wir brauchen mehr mitarbeiter
      wir suchen mitarbeiter
      schick das an meinen kollegen
      verbinde mich mit meinem kollegen auf linkedin
      bei jemandem abgeben
      ist da jemand?
      jemand da?
      Technischer Support, jetzt!
      hallo jemand da
      Tippt da jemand?
      schreibt da jemand
      KI-Agent
      Kundenservice-Bot
      ein Bot für den Kundenservice
      Hallo, ist jemand da?
      Kann der Bot an einen Mitarbeiter weiterleiten?
      Unter welcher Nummer erreiche ich den Support?
      Werden Gespräche mit Mitarbeitern aufgezeichnet?
      Ist mein Chat mit dem Berater vertraulich?
      Suchen Sie noch Mitarbeiter?
      Warum wurde der Chat mit dem Agenten beendet?
      Gestern hatte ich einen Mitarbeiter im Chat
      Ich will eine Person melden
      Unter welcher Telefonnummer kann ich mit einem Berater sprechen?
      Sitzt da ein Mensch?
      Ich warte seit Tagen auf eine Antwort vom Kundenservice
      Berater nicht nötig
      Ich wurde von einem Vertreter an der Haustür überrumpelt
      Wo bleibt der Techniker?
      Hotline nervt
      Ich hab's mit jemand anderem geklärt
      Die Person, an die ich sende, hat kein Konto
      Der Chat mit dem Berater ist abgebrochen
      Ich leite den Kundenservice bei einer Bank
      ich habe schon mit zwei mitarbeitern gesprochen
      was hat der mitarbeiter dir gesagt
      euer mitarbeiter meinte ich bekomme rabatt
      kein mitarbeiter mehr nötig, hat sich erledigt
      ich bin kein mensch der sich beschwert
      bitte meinen berater aus dem konto entfernen
      kannst du mir sagen wer mein berater ist
      ist mein berater zertifiziert
      berater in ohio finden
      rede du mit meiner bank
      können sie jemanden schicken der die heizung repariert
      kann ich einen freund zum abholen schicken
      kann ich meine punkte einem freund übertragen
      meine karte wurde vom automaten abgelehnt
      der automat hat meine karte geschluckt
      hat der saugroboter garantie
      der neue bot gefällt mir nicht
      wofür sind bots gut
      lebensgroßer pappaufsteller
      mögen leute dieses produkt
      wie viele leute arbeiten im support
      support preise
      kundenservice hotline nummer
      kundenservice anrufen
      ruf mich an wenn es fertig ist
      ruf später an
      jemand soll mich nächste woche wegen des schadens anrufen
      lass uns morgen schreiben
      chaträume für jugendliche
      wie rede ich mit kunden
      lautsprecher zu leise
      kontaktlinsenmittel
      chefsalat
      berater software download
      diese mail an hans weiterleiten
      lastschrift einrichten
      weg zum laden
      handcreme
      mitarbeiter gesucht
      stelle als berater
      Ich brauche keine Hilfe von einem Menschen
      Meine Kontaktdaten haben sich geändert
      Bekomme ich einen persönlichen Ansprechpartner im Premiumtarif?
      Ist im Tarif ein persönlicher Berater enthalten?
      Wie erreiche ich euch per Post?
      Ich habe dem Mitarbeiter meine Kundennummer schon gesagt
      Der Mitarbeiter konnte mir nicht helfen
      Kein Mitarbeiter konnte mir helfen
      Ich bin sauer auf euren Mitarbeiter
      Entschuldigung an den Mitarbeiter von vorhin
      Bitte richten Sie dem Mitarbeiter meinen Dank aus
      Ich wollte mich bei der Mitarbeiterin bedanken
      Die Technik ist kaputt
      Technikmuseum Öffnungszeiten
      Was sind eure Servicezeiten
      Wo ist der nächste Servicepoint
      Ich suche einen Reparaturservice
      Welche Services bietet ihr an
      Kann ich den Service pausieren
      Versand an eine andere Person
      Gutschein für zwei Personen
      Darf eine dritte Person mitfahren
      Wer ist versichert, wenn jemand anderes fährt
      Unfall mit Personenschaden
      Mein Vermieter reagiert nicht
      Ich habe einen Brief von eurem Anwalt bekommen
      Muss ein Mitarbeiter das genehmigen?
      Müssen das eure Mitarbeiter wissen?
      Wird mein Antrag von einem Menschen oder von einer KI entschieden?
      Entscheidet eine KI über meinen Kredit?
      Arbeiten bei euch Menschen oder Roboter
      Ich interessiere mich für Robotik
      Saugroboter zurückgeben
      Mein Rasenmähroboter ist defekt
      Fahrkartenautomat defekt
      Geldautomat in der Nähe
      Wo ist der nächste Automat
      Automatische Zahlung einrichten
      Computer startet nicht
      Computerkurs für Senioren
      Wie beende ich das Gespräch
      Ich wurde mit einem Berater verbunden
      Gestern wurde ich an den Support weitergeleitet
      Mir wurde ein Betreuer zugeteilt
      Der Vorgang wurde an einen Sachbearbeiter übergeben
      Wurden wir an einen Techniker verwiesen?
      Ich frage erst jemanden aus meiner Firma
      Ich muss das mit jemandem in meinem Team besprechen
      Ich suche jemanden, der gerne wandert und kocht
      hallo ist da wer
      Kollegin zum Chat hinzufügen
      Verkaufen Sie Perücken aus Menschenhaar?
      Wie werde ich Mitarbeiter bei Ihnen?
      Wer ist mein Ansprechpartner in der Personalabteilung?
      Ich möchte eine weitere Person zur Buchung hinzufügen
      Der Mitarbeiter hat mir gestern etwas anderes gesagt
      Kann ich für eine andere Person bestellen?
      Mein Versicherungsvertreter hat den Vertrag gekündigt
      Wie viele Mitarbeiter hat Ihr Unternehmen?
      Ich wurde von einem Mitarbeiter unfreundlich behandelt
      Rede ich hier mit einem Menschen?
      Ich möchte einen Termin mit einem Berater vereinbaren
      Gilt der Mitarbeiterrabatt auch online?
      Wo kann ich den Techniker bewerten?
      Mein Chef muss die Rechnung noch freigeben
      Wie ändere ich den Kontoinhaber?
      Einen Kollegen zur Unterhaltung hinzufügen
      Ich konnte niemanden telefonisch erreichen
      Welche Nummer hat der Kundendienst?
      Können Sie mir bei der Rücksendung helfen?
      Ich möchte Geld an einen Freund überweisen
      Der Techniker ist heute nicht gekommen
      Wann kommt der Monteur zu mir nach Hause?
      Ich würde gern meinen Vertrag kündigen
      Für wie viele Personen ist die Ferienwohnung?
      Vielen Dank an den netten Mitarbeiter von gestern
      Ich möchte mich als Fahrer bewerben
      Was verdient ein Kundenberater bei euch?
      Nein danke, ich brauche keinen Mitarbeiter
      Wie bewerte ich die Unterhaltung mit der Mitarbeiterin?
      Unsere Kunden möchten mit uns chatten
      Ich habe schon einen offenen Fall bei einem Mitarbeiter, wie ist der Stand?
      Meine Schwester möchte mit mir über ihr Konto sprechen
      Welcher Mitarbeiter hat meinen letzten Anruf bearbeitet?
      Können Sie mir ein gutes Reisebüro empfehlen?
      Ich hing gestern zwei Stunden in der Warteschleife
      Unser Team hat 12 Mitarbeiter, welcher Tarif passt?
      Jemand hat mein Handy gestohlen
      Ich brauche am Freitag einen Techniker bei mir zu Hause
      Wie bewerte ich das Gespräch mit dem Berater?
      Die Person am Telefon sagte, meine Erstattung sei genehmigt
      Ich wurde bereits von einem Kollegen beraten
      Was kannst du, was ein Mensch nicht kann?
      Ist der Support sonntags erreichbar?
      Mein Vermieter braucht ein Schreiben von Ihnen
      Darf ein Mitarbeiter für mich unterschreiben?
      Sagen Sie mir Bescheid, wenn jemand mein Paket verschickt hat
      Ich möchte von niemandem mehr kontaktiert werden
      Bei der Hotline geht niemand ran
      Der Betreuer meiner Mutter hat eine Vollmacht
      Jemand von Ihrer Firma hat mich angerufen, wer war das?
      Können sich zwei Personen ein Konto teilen?
      Ich arbeite als Agent in einem Reisebüro, bekomme ich Rabatt?
      Wie weise ich im Dashboard ein Ticket einem Mitarbeiter zu?
      Sprechen Ihre Fahrer Englisch?
      Mir wurde gesagt, ich soll mit meiner Bank sprechen
      Wie heißt die Person, die meinen Vertrag unterschrieben hat?
      Meine persönlichen Daten sind falsch
      Unsere Kunden wollen mit uns sprechen, bietet euer Produkt einen Live-Chat?
      Versteht der Assistent auch Französisch?
      Der Hausmeister hat seinen Ausweis verloren
      Wann meldet sich der Kurier bei mir?
      Ich möchte lieber mit niemandem sprechen
      Ich wurde vom Kundendienst abgewimmelt
      Auf wen stelle ich den Scheck aus?
      kann ich sonntags mit einem Berater sprechen?
      muss ich für die Kündigung mit jemandem sprechen?
      sind Ihre Mitarbeiter am Wochenende erreichbar
      gibt es an Feiertagen menschlichen Support?
      prüft ein Mensch die Anträge
      sieht ein Arzt meine Antworten
      was passiert, wenn ich mit einem Vorgesetzten spreche
      können Kunden in Ihren Filialen mit einem Apotheker sprechen?
      wie viele Mitarbeiter arbeiten nachts
      wann ist ein Techniker im Haus
      meine Frau hat gestern mit einer Mitarbeiterin gesprochen, die war sehr nett
      die Dame am Schalter sagte, ich soll hier fragen
      Ihr Berater hat mir gesagt, die Erstattung sei genehmigt
      der Arzt, mit dem ich gesprochen habe, meinte, die Werte sind da
      mein Anwalt braucht den Vertrag bis Freitag
      mein Anwalt wird sich bei Ihnen melden
      er hat dem Mitarbeiter erzählt, dass er krank ist
      man sagte mir, ein Techniker würde anrufen
      der Filialleiter hat versprochen, dass die Gebühr entfällt
      letzte Woche wurde ich an die falsche Abteilung verbunden
      ich arbeite als Krankenschwester und brauche Dienstkleidung
      ich suche eine Stelle als Flugbegleiter
      mein Arzt hat mir diese Tabletten verschrieben, werden die bezahlt?
      wie werde ich Schadenregulierer
      was macht ein Versicherungsmakler
      Anwaltskosten für ein Testament
      der Techniker war gestern da, aber die Leitung ist immer noch tot
      Guten Tag, ich habe im Juni einen Wasserkocher gekauft. Die Person im Laden war sehr freundlich. Wie schicke ich ihn zurück?
      wir sind eine Familie mit fünf Personen und suchen zwei Zimmer am Strand
      Kann man bei Ihnen auch ohne Termin mit einem Berater reden?
      darf ich nach Mitternacht nach einem Menschen fragen?
      ist es kostenlos, mit einem Operator zu sprechen?
      darf ich eine Freundin zum Gespräch mit der Hebamme mitbringen?
      sprechen Ihre Berater Sorbisch?
      ruft mich jemand an, wenn ich das Formular ausfülle?
      wie schnell antwortet ein Berater auf E-Mails?
      ist am Pool immer ein Bademeister
      sind über Weihnachten Ärzte da
      wer zahlt, wenn ich mit einem eigenen Anwalt spreche
      welche Ausbildung haben Ihre Berater
      zeichnen Sie Gespräche mit Mitarbeitern auf
      könnte ein Notar meine Unterschrift bezeugen
      der Tierarzt sagt, mein Hund braucht Spezialfutter, haben Sie das?
      ein Kollege von Ihnen hat mir gesagt, das Paket sei verloren
      mein Nachbar hat mit Ihrem Chef geredet und Geld zurückbekommen
      die Rezeptionistin, die abgenommen hat, war unfreundlich
      der Operator hat einfach aufgelegt
      Ihr Techniker meinte, er komme am Dienstag wieder
      sie hat der Schwester von der Allergie erzählt
      ich habe gehört, dass ein Berater die Gebühr erlassen kann
      mein Chef will eine Quittung
      meine Therapeutin hat Ihre App empfohlen
      ich bin Hebamme und will mich für den Kurs anmelden
      ist der Steuerprüfer ein Beamter
      ich will einen Anwalt beauftragen
      Steuerberater in Leipzig vergleichen
      zugewiesene Pflegekraft ändern
      einen Fahrer melden
      Hallo, am Montag traf ich auf der Messe einen Ihrer Berater, der mir einen Flyer gab. Der Code darauf geht nicht. Wie lautet der richtige?
      könnte ich theoretisch jederzeit einen Menschen verlangen?
      zu welchen Zeiten kann man mit einem Berater sprechen?
      dürfen Minderjährige ohne Eltern mit einem Betreuer sprechen?
      muss ich vor der Kündigung mit jemandem reden?
      lesen Menschen diese Nachrichten?
      ist die Hotline an Weihnachten besetzt?
      welche Sprachen sprechen Ihre Pflegekräfte
      kann ich mir den Berater aussuchen?
      bekomme ich jedes Mal denselben Berater
      wie werden Ihre Mitarbeiter geschult
      der Berater wollte mir ein Formular schicken
      der Apotheker konnte mein Rezept nicht finden
      zwei Ihrer Techniker waren da und haben das Tor offen gelassen
      Ihre Kollegin Anna hat mir sehr geholfen, danken Sie ihr
      mein Arzt weigert sich, das Formular zu unterschreiben
      der Richter hat noch ein Dokument verlangt
      jemand von Ihrer Bank hat mich angerufen und nach der PIN gefragt
      ich habe Werbung gesehen, dass man kostenlos mit Anwälten sprechen kann
      das macht mein Steuerberater für mich
      ich unterrichte Pflegekräfte
      Dolmetscher Preise
      Öffnungszeiten der Arztpraxis
      Vorlage Anwaltsschreiben
      schicken Sie einen Techniker zu mir nach Hause
      Arzt in meiner Nähe finden
      Arzttermin buchen
      ich brauche ein Attest vom Arzt
      wer ist mein Anwalt
      wie sage ich es meinem Arzt
      was soll ich den Arzt fragen
      fragen Sie Ihren Arzt oder Apotheker
      ist der Arzt heute da
      spricht der Arzt Türkisch
      der Apotheker hat mir gesagt, ich soll hier fragen
      kann eine Hebamme das abrechnen
      kann ein Notar das online beglaubigen
      wird mich ein Anwalt anrufen
      mein Steuerberater muss mit Ihnen sprechen
      soll ich einen Arzt rufen
      was kostet ein Gespräch mit einem Anwalt
      muss ich vorher mit einem Anwalt sprechen
      ich habe schon mit einer Ärztin gesprochen
      gestern hat mich ein Arzt angerufen
      ich bin Arzt
      ich bin Rechtsanwältin und brauche Akteneinsicht
      Ausbildung zum Elektriker
      Hausarzt wechseln
      welche Unterlagen braucht der Notar
      Ärzte in der Klinik
      haben Sie Ärzte, die Polnisch sprechen
      sehen die Ärzte meinen Chat
      mein Tierarzt hat das Futter empfohlen
      wie lange dauert es, bis der Gutachter kommt
      mein Mann hat mit der Krankenschwester gesprochen
      Therapeut auf Rechnung
      zahlt die Kasse den Psychologen
      Architekt gesucht
      einen Anwalt einschalten
      mit dem Arzt abgesprochen
      kann man an Heiligabend mit einem Berater sprechen?
      kostet es etwas, mit einem Berater zu sprechen?
      sind Ihre Techniker zertifiziert
      antworten in diesem Chat Pflegekräfte
      zu welchen Uhrzeiten sind die Anwälte da
      kann meine Frau für mich mit dem Berater sprechen?
      geben Sie meine Daten an Mitarbeiter weiter
      wie wird man Sozialarbeiter
      meine Hebamme hat mir diese App empfohlen
      der Leiter hat sich gestern bei mir entschuldigt
      Ihr Berater hat mir den Tarif empfohlen, aber er ist zu teuer
      der Techniker meinte, der Router ist kaputt, kann ich ihn zurückgeben?
      ein Beamter hat mich angehalten und nach der Bescheinigung gefragt
      ich habe mit einer Dame gesprochen, die sagte, der Flug geht
      wie sage ich den Termin bei meiner Hebamme ab
      mein Anwalt braucht eine Kopie der Police
      mir wurde gesagt, niemand kann das Datum ändern
      Attest vom Arzt hochladen
      Liste der Zahnärzte
      wer unterschreibt das Formular, der Arbeitgeber oder der Arzt
      lassen Sie mich heute Nachmittag anrufen
      kann mich jemand aus Ihrem Team zurückrufen
      Nachricht für meinen Berater hinterlassen
      wie lautet die Nummer der Hotline
      wie erreiche ich Sie per Post
      Kontaktdaten der Buchhaltung
      wann öffnet der Support
      hat die Rezeption an Feiertagen auf
      Chat-Zeiten des Supports
      ich möchte einen Termin bei einem Berater
      Gespräch mit dem Berater verschieben
      Technikertermin absagen
      wo bleibt mein Techniker
      wann kommt der Monteur
      ich möchte mich über einen Mitarbeiter beschweren
      Ihr Personal war unfreundlich
      keiner geht ans Telefon
      der Mitarbeiter hat mich falsch beraten
      ich hänge seit vierzig Minuten in der Warteschleife
      richten Sie dem Mitarbeiter meinen Dank aus
      hallo Assistent
      guten Morgen liebes Team
      sind Sie der Chef?
      wer leitet die Firma
      wer ist bei Ihnen für Datenschutz zuständig
      Vertrag auf jemand anderen übertragen
      Handy mit dem Auto verbinden
      Verbindung bricht ab
      eine Person zur Buchung hinzufügen
      wie viele Personen passen ins Zimmer
      Mitarbeiterlogin
      wo finde ich die Verwaltung
      Team anlegen
      einen Bot bauen
      Bot ausschalten
      versteht der Bot Türkisch
      auf Englisch umstellen
      rede mit mir
      reden wir über meine Bestellung
      ich brauche Hilfe bei meiner Rechnung
      können Sie mir helfen
      hilf mir bei der Tarifwahl
      Unterstützung für Alleinerziehende
      technischer Support für Drucker inbegriffen?
      Fragen zum Vertrag
      Fragen zur Rechnung
      Frage zur Lieferung
      Beratung zum Tarif
      Vertreter werden
      Händler suchen
      Polizei rufen
      mein Kollege kommt nicht rein
      meine Mitarbeiterin braucht Zugang
      Menschen in Not spenden
      schreiben Sie mir eine Bestätigung
      Schreiben vom Amt
      Erreichbarkeit der Zentrale
      Anwalt für Mietrecht finden
      Arztbrief anfordern
      Überweisung zum Facharzt
      kann ich an Feiertagen mit einem Berater sprechen
      kostet ein Gespräch mit einem Berater etwas
      wer antwortet nachts im Chat, Menschen oder ein Bot
      werden Gespräche mit Beratern aufgezeichnet
      darf ein Mieter ohne Termin mit dem Hausmeister sprechen
      der Mitarbeiter sagte, ich soll den Router neu starten
      mein Nachbar hat mit einem Anwalt gesprochen und gewonnen
      sie fragte nach dem Chef, aber den ließen sie nicht ran
      ich bin Krankenschwester und möchte Kittel bestellen
      mein Anwalt braucht eine Kopie vom Vertrag
      wie werde ich Baufinanzierungsberater
      geht ein Rezept von jedem Arzt
      mei, wann sperrts ihr morgen zu
      was verdient ein Sachbearbeiter
      die Maklergebühr auf meinem Auszug ist falsch
      Anwalt kontaktieren
      Versicherungsvertreter kontaktieren
    `),
  },
  newest: {
    asking: lines(`
      Könnte sich ein Kollege von Ihnen in den Chat einschalten?
      hol mir mal nen echten Menschen ran
      kann ich bitte wen sprechen der Ahnung hat
      Kundenbertaer bitte
      Ich würde das gerne mit jemandem persönlich besprechen
      Gibt es bei Ihnen noch echte Menschen?
      Bitte übergeben Sie das Gespräch an einen Kollegen
      Einmal durchstellen bitte
      ich bräuchte jemanden aus der Rechnungsabteilung
      kann da mal bitte ein Mensch drüberschauen
      Bitte um Weiterleitung an einen Ansprechpartner
      geht das auch mit einem Menschen
      ich möchte mit einem Finanzberater sprechen
      mit der Energieberaterin reden
      kann ich einen Ingenieur sprechen
      verbinden Sie mich mit dem Datenschutzbeauftragten
      Ich will Ihren Außendienstler sprechen
      ein Mitarbeiter soll das klären
      i mog mit eim vom Service schwätze
      an wen vom Support kann ich mich wenden
    `),
    other: lines(`
      Du bist aber kein Bot, oder?
      Übernimmt ein Mensch die Prüfung?
      was kostet eine Energieberaterin
      Termin bei der Studienberaterin
      mein Steuerberater fragt nach der Rechnung
      ist ein Buchhalter nötig
      Der Mensch neben mir raucht
      Jemand hat meine Karte benutzt
      Es hat sich noch niemand bei mir gemeldet
      Ich möchte Ihren Mitarbeiter loben
      Passwort für das Mitarbeiterportal
      Mein Chef braucht eine Rechnung
      Ich möchte die Verträge verbinden
      Ich rede nicht gern am Telefon
      eine Person zu wenig gebucht
      Reservierung für den Chef
      der Techniker will mit dem Vermieter sprechen
      hör auf, wie ein Roboter zu reden
      ich bin ein echter Mensch übrigens
    `),
  },
};
