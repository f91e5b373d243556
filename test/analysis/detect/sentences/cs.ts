import { lines, type Sample } from "./sample.ts";

export const cs: Sample = {
  tuning: {
    asking: lines(`
      Chci mluvit s člověkem
      Spojte mě se zástupcem
      přepojit na operátora
      operátor
      živý operátor
      Chtěl bych mluvit s operátorem
      chci zivou osobu
      chci mluvit s clovekem ne s robotem
      Můžete mě přepojit na kolegu?
      Prosím spojte mě s pracovníkem zákaznické podpory
      Potřebuji mluvit s někým ze zákaznického servisu
      Dejte mi někoho živého
      Nechci mluvit s robotem
      Mohu mluvit se skutečnou osobou?
      Chtěla bych hovořit s poradcem
      Přepojte mě na člověka
      prepojte me na operatora prosim
      spojit s operátorem
      kontaktovat operátora
      Rád bych si promluvil s opravdovým člověkem
      Dej mi operátora
      tohle nefunguje, chci mluvit s člověkem
      Ty mi nerozumíš, přepoj mě na živého člověka
      Je tam někdo živý, s kým můžu mluvit?
      Potřebuji lidskou pomoc
      mluvit se zástupcem
      Promluvit si s poradcem
      chat s operátorem
      Chci chatovat s živým operátorem
      zákaznická podpora
      Potřebuju pomoc od člověka
      Můžu mluvit s vaším nadřízeným?
      chci mluvit s vedoucím
      Spojte mě prosím s technickou podporou
      Mohl byste mě spojit s někým kompetentním?
      chci operatora
      Nechci bota, chci člověka
      Kdy už mě spojíte s člověkem?
      Jak se dostanu k operátorovi?
      Přepojení na operátora
      předat operátorovi
      Mohu si popovídat s reálným člověkem
      už mě to štve, dejte mi člověka
    `),
    other: lines(`
      Jsi robot?
      Jsi člověk?
      Mluvím s člověkem nebo s robotem?
      Váš operátor byl hrubý
      Jak se mohu stát operátorem?
      Kolik lidí se vejde do sálu?
      zrušit
      Chci zrušit objednávku
      Chci mluvit o svém vyúčtování
      Nepotřebuji mluvit s člověkem
      Nechci mluvit s operátorem
      Jakého mám mobilního operátora?
      změna operátora
      Chci změnit operátora a ponechat si číslo
      Jaká je otevírací doba zákaznické podpory?
      Kolik stojí vstupenka pro dvě osoby?
      Rezervace pro čtyři osoby
      Dobrý den
      Kde je moje zásilka?
      Chci mluvit anglicky
      Zavolejte mi zpátky
      Mám problém s přihlášením
      Spojte mi tyto dva účty
      Chci přepojit svůj účet na jinou banku
      přepnout jazyk
      pojišťovací poradce v Brně
      Hledám realitního makléře
      Pracovníci vaší pobočky jsou skvělí
      Reklamace zboží
      Chci změnit kontaktní osobu
      Kdo je váš ředitel?
      Jaké máte volné pozice v zákaznické podpoře?
      Musím přidat spolujezdce, druhou osobu
      Jak přidám nového uživatele?
      Děkuji za pomoc
      Na operátora nečekám
      Už jsem mluvil s operátorem a nic
      Operátor mi řekl, že mám počkat
      Můžete mi poslat fakturu e-mailem?
      Chci odstoupit od smlouvy
      Můj zástupce mi nezvedá telefon
      převést peníze na jinou osobu
      Chci si domluvit schůzku
      Pomoc s heslem
    `),
  },
  newest: {
    asking: lines(`
      Dobrý den, potřebovala bych mluvit s někým z reklamačního oddělení
      můžu si psát s člověkem?
      Chci reálného operátora!!!
      Nerozumíte mi, spojte mě s někým jiným
      operátora prosím
      Jak můžu kontaktovat zákaznickou podporu?
      Chtěl bych řešit svůj problém s člověkem
      Prosím o spojení s operátorem
      Chci aby mi odpovídal člověk
      už mám dost robotů, chci člověka
      Mohu být přepojen na pracovníka?
      Potřebuji radu od odborníka, spojte mě s ním
      Zavolejte operátora
      je možné mluvit se živým člověkem?
      bavím se s robotem? chci normálního člověka
      spojit s technikem
      Mluvit s agentem
      Předej mě člověku
      Komu můžu napsat, když mi bot nepomůže?
      můžete mi prosím zavolat někoho z podpory sem do chatu?
      chtěla bych to řešit s pracovníkem banky
      nechci si psát s automatem
      potřebuji osobně mluvit s poradcem
      přepni mě na někoho živého
      odpovídá tady vůbec nějaký člověk?
      operator
      mluvit s operatorem
      Chci hovořit s pracovnikem
      hovor s operátorem
      pomůže mi prosím nějaký operátor?
      chci komunikovat s člověkem
    `),
    other: lines(`
      Kontaktní údaje
      Chci vrátit zboží
      Je váš operátor dostupný i v neděli?
      Kolik operátorů máte?
      Nemám zájem o hovor s poradcem
      Jak se přihlásím jako zaměstnanec?
      Potřebuji změnit osobní údaje
      Můj kolega má stejný problém
      Kdo je vedoucí pobočky v Brně?
      Operátor mě odpojil
      Chci vidět živě přenos
      Kdy mi zavolá technik?
      Přijede technik dnes?
      Objednat technika domů
      Napsat recenzi na poradce
      Chci pracovat jako operátor
      Přeložit text člověkem
      Kolik váží člověk?
      prevod na jineho operatora
      Spojení do Prahy
      Spojení vlakem s přestupem
      Přihlásit osobu k pobytu
      chci nahlásit poruchu
      jak si mohu objednat kartu pro manžela
      váš poradce mi slíbil slevu
      kdy bude technik u mě
      potřebuju pomoc s fakturou
      změnit jméno osoby na smlouvě
      spojit dva balíky do jednoho
      přepojit internet do nového bytu
      kontaktní formulář
      máte otevřeno v neděli
      chci zrušit hovor s poradcem
      psát nechci
      vrátit peníze
      napište mi email
      kolik lidí u vás pracuje
    `),
  },
};
