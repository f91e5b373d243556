import { lines, type Sample } from "./sample.ts";

export const fi: Sample = {
  tuning: {
    asking: lines(`
      Haluan puhua ihmisen kanssa
      Yhdistä minut asiakaspalvelijalle
      asiakaspalvelija
      asiakaspalvelu
      Voinko puhua oikean ihmisen kanssa?
      haluan jutella ihmiselle
      Haluaisin keskustella asiakaspalvelijan kanssa
      En halua puhua robotin kanssa
      en jaksa jutella botin kanssa
      Anna minulle ihminen
      ihminen kiitos
      Ota yhteys asiakaspalveluun
      Miten saan yhteyden asiakaspalveluun?
      Tarvitsen ihmisen apua
      voisitko yhdistää minut jollekin
      Haluan chatata asiakaspalvelijan kanssa
      chat asiakaspalvelijan kanssa
      Siirrä minut ihmiselle
      yhdistä ihmiselle
      Onko siellä ketään oikeaa ihmistä?
      Puhu asiakaspalvelijan kanssa
      saanko puhua esimiehesi kanssa
      Haluan puhua esimiehelle
      Et ymmärrä, haluan puhua ihmiselle
      Tämä ei toimi, yhdistä asiakaspalvelijalle
      Tarvitsen apua elävältä ihmiseltä
      haluan asiakaspalvelijan
      Voisiko joku ihminen auttaa minua?
      ohjaa minut asiantuntijalle
      Haluan puhua edustajan kanssa
      henkilökohtainen palvelu
      Puhu agentille
      Haluan puhua teknisen tuen kanssa
      Mistä tavoitan asiakaspalvelijan?
    `),
    other: lines(`
      Oletko ihminen?
      Oletko robotti?
      Puhunko ihmisen kanssa?
      Asiakaspalvelijanne oli töykeä
      Miten pääsen asiakaspalvelijaksi?
      Kuinka monta henkilöä mahtuu autoon?
      peruuta
      Peruuta tilaus
      Haluan puhua laskustani
      En tarvitse ihmistä
      En halua puhua asiakaspalvelijan kanssa
      Milloin asiakaspalvelu on auki?
      Asiakaspalvelun aukioloajat
      Vaihda operaattoria
      Mikä operaattori minulla on?
      Pöytä neljälle hengelle
      Paljonko maksaa per henkilö?
      Soittakaa minulle takaisin
      Hei
      Missä pakettini on?
      Puhutko suomea?
      Avoimet työpaikat asiakaspalvelussa
      Etsin kiinteistönvälittäjää
      Asiakaspalvelija käski odottaa
      Puhuin jo asiakaspalvelijan kanssa
      Kirjaudu työntekijänä
      Kuka on johtajanne?
      Vaihda yhteyshenkilö
      Lisää toinen henkilö liittymään
      Kiitos avusta
      Siirrä rahaa toiselle henkilölle
      Ihmisoikeudet
      Henkilötiedot
      Unohdin salasanan, apua
      Yhdistä tilini Facebookiin
      Voiko toinen henkilö noutaa paketin?
      Montako työntekijää teillä on?
    `),
  },
  newest: {
    asking: lines(`
      Hei, minun täytyy puhua jonkun kanssa palautuksista
      voinko kirjoittaa ihmiselle?
      Haluan oikean asiakaspalvelijan!!!
      Et ymmärrä, yhdistä jollekin toiselle
      asiakaspalvelija kiitos
      Haluan hoitaa asian ihmisen kanssa
      Haluan että ihminen vastaa minulle
      riittää jo robotit, haluan ihmisen
      Voidaanko minut siirtää asiantuntijalle?
      tarvitsen asiakaspalvelijan apua
      Onko mahdollista puhua elävän ihmisen kanssa?
      yhteys tekniseen tukeen
      Kenen kanssa voin puhua, jos botti ei auta?
      puhu ihmiselle
      Haluan asiakaspalveluun
      mistä saan oikean ihmisen
      Asiakaspalvelun chat
      kieltäydyn puhumasta koneen kanssa
      saisinko ihmisen langoille
      haluan hoitaa tämän pankkineuvojan kanssa
      en jaksa kirjoittaa automaatin kanssa
      tarvitsen henkilökohtaista apua työntekijältä
      vastaako täällä kukaan ihminen?
      Puhu henkilön kanssa
      apua ihmiseltä kiitos
      ota yhteys neuvojaan
      haluan asioida ihmisen kanssa
      siirrä chat asiakaspalvelijalle
    `),
    other: lines(`
      Yhteystiedot
      Haluan palauttaa tuotteen
      Kuinka monta asiakaspalvelijaa teillä on?
      En ole kiinnostunut puhumaan neuvojan kanssa
      Miten kirjaudun sisään työntekijänä?
      Minun täytyy muuttaa henkilötietojani
      Kollegallani on sama ongelma
      Kuka on Helsingin myymälän johtaja?
      Asiakaspalvelija löi luurin korvaan
      Milloin teknikko tulee?
      Tilaa teknikko kotiin
      Kirjoita arvostelu neuvojasta
      Haluan töihin asiakaspalvelijaksi
      Paljonko ihminen painaa?
      numeron siirto toiselle operaattorille
      Yhteys ei toimi
      nettiyhteys pätkii
      Ilmoita henkilö kurssille
      chat
      Onko neuvonta ilmaista?
      Voiko mukaan ottaa toisen ihmisen?
      haluan ilmoittaa viasta
      miten tilaan kortin miehelleni
      neuvojanne lupasi alennuksen
      milloin asentaja on täällä
      tarvitsen apua laskun kanssa
      muuta sopimuksen henkilön nimi
      yhdistä kaksi pakettia
      siirrä netti uuteen asuntoon
      yhteydenottolomake
      oletteko auki sunnuntaina
      peru tapaaminen neuvojan kanssa
      lähetä minulle sähköposti
      rahat takaisin
      montako ihmistä teillä on töissä
      työntekijät olivat mukavia
    `),
  },
};
