/** Given names that are usual in the region, in lower case: of nobody in particular. Names that are also words are left out. */
export const firstNames: ReadonlySet<string> = new Set(
  `
jan piet kees klaas henk wim johan johannes cornelis hendrik willem pieter gerard gerrit hans
peter paul frans jos jo jacques jean theo ton tom tim thijs teun sjaak sjef sjeng lei giel guus
huub hub harrie harry herman ger geert gijs frank frits fred ferdinand erik eric emiel edwin
eduard dirk dick daan dennis david daniel cor coen chris christian bert bart arie arjan arno
anton anne annemarie annemiek annelies anja anita angela anouk antoinette astrid audrey babette
barbara bea belinda bianca birgit brigitte carla carlijn carmen caroline carola chantal
charlotte christa christel christine claudia conny corrie danielle debbie diana dorien dorine
ellen els elly elisabeth elise emma esmee esther eva evelien evelyn fatima femke fleur francien
francine geertje gerda gonnie greet hanneke hannie heidi helga helma henny hilde ilse ineke inge
ingrid irene iris janneke jannie jeanne jeannette jessica jolanda josé judith julia karin katja
kim kirsten laura lieke lies liesbeth linda lisa loes lotte lucie maaike maartje mandy manon
margriet maria marian marianne marieke marije marijke marion marjan marjo marjolein marlies
martine mathilde melissa mia mieke mien mirjam monique nadia nancy nathalie nicole nina noor
olga patricia paula petra renate renee ria riet rita robin rosa ruth sandra sanne saskia sharon
simone sofie sonja sophie susan suzanne sylvia tamara tanja thea tineke tiny toos trees truus
ursula valerie vera wendy wilma willemijn yvonne yvette yasmina aisha ahmed mohamed mohammed
mustafa hassan hussein ali omar youssef yusuf ibrahim karim khalid rachid samir tarik mehmet
emre murat ayse elif zeynep sara samira naima latifa hafsa khadija malika jeroen jasper jeffrey
jelle joost joep joris jules koen lars leon leo lex loek lou luc luuk maarten marc marcel marco
martijn martin mathieu matthijs max michel michiel milan mike nick nico niek niels noud olaf
oscar patrick pascal pim pierre raf ralf ramon raymond remco rené rene richard rik rob robbert
robert roel roger roland ron ronald roy rudi rudy ruud sander sebastiaan sem sjoerd stan stef
stefan stephan steven sven sytske twan victor vincent wilbert wiel wouter yannick xander john
james mary michael
`
    .trim()
    .split(/\s+/),
);

/** Surnames that are usual in the region, in lower case. */
export const surnames: ReadonlySet<string> = new Set(
  `
jansen janssen janssens jong vries berg bakker dijk visser smit meijer meyer boer mulder groot
bos vos peters hendriks leeuwen dekker brouwer wit dijkstra smits graaf meer linden jacobs
vermeulen heuvel veen broek willems boom hermans schouten koning beek huisman peeters driessen
claessen claessens beckers pijpers maassen theunissen cremers crombach savelberg hamers heijnen
schmitz schmeits wolters bruls bouwens frijns dassen kusters simons hoeven hofman hoekstra
kuipers postma verhoeven martens timmermans gerritsen evers scholten kok prins yilmaz demir kaya
amrani haddad
`
    .trim()
    .split(/\s+/),
);

/** Words that begin with a capital at the head of a sentence, or in a title, and are no names of people. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
max bel bellen mail mailen spreek stuur neem bedankt dank hallo namens groet groeten aan
de het een en of maar want dus als dan dat die deze dit er wat wie waar wanneer hoe waarom welke
ik jij je u wij we ons onze hun zij ze hij mijn uw haar jullie niet geen wel ook nog al alle
alles iedereen iemand niemand ieder elke elk meer minder veel weinig goed goede beter betere
samen samenwerken samenwerking samenwerkingen verbinden verbinding verbindingen zorg welzijn
gezondheid gezond gezonde gezondere positieve preventie jeugd ouderen ouder kind kinderen
jongeren mensen mens bewoners bewoner inwoners inwoner burgers burger buurt buurten wijk wijken
gemeente gemeenten provincie regio regionaal regionale landelijk landelijke lokaal lokale tafel
tafels coalitie coalities initiatief initiatieven organisatie organisaties netwerk netwerken
ecosysteem kennis kunde ervaring ervaringen ervaringsdeskundigen ervaringsdeskundige data
onderzoek onderwijs school scholen huisarts huisartsen ziekenhuis ziekenhuizen apotheek
apothekers verzekeraar zorgverzekeraar geld tijd budget subsidie financiering ruimte plek
ruimtes locatie locaties menskracht capaciteit vrijwilligers vrijwilliger mantelzorg
mantelzorger mantelzorgers overzicht inzicht aanspreekpunt contact contacten loket vraag vragen
antwoord antwoorden idee ideeën ideeen hulp steun aandacht begrip vertrouwen rust duidelijkheid
richting leiderschap lef moed energie kan kunnen wil willen moet moeten mag mogen zou zullen zal
is zijn was waren word worden wordt heb hebben heeft had doe doen doet ga gaan gaat kom komen
komt maak maken maakt geef geven geeft vind vinden bied bieden biedt breng brengen brengt haal
halen haalt help helpen helpt deel delen deelt leer leren leert zoek zoeken zoekt zie zien ziet
weet weten kijk kijken kijkt praat praten luister luisteren in op aan af bij met zonder voor
voorbij achter naast onder boven tussen door over om uit tot tegen naar van vanuit via sinds
tijdens binnen buiten eerst eerste tweede derde laatste volgende nieuwe nieuw oude oud jong
jonge groot grote klein kleine sterk sterke snel snelle slim slimme korte lange open vaste vast
gewoon graag misschien bijvoorbeeld platform project projecten pilot programma programma's plan
plannen beleid agenda visie missie doel doelen actie acties stuurgroep werkgroep denktank
kerncoalitie akkoord stichting vereniging bedrijf bedrijven digitale digitaal digitalisering
technologie zorgtechnologie innovatie website app nieuwsbrief kaart dag week maand jaar maandag
dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
augustus september oktober november december nederland nederlandse limburg limburgse zuid noord
oost west midden europa europese duitsland belgië belgie the a an and or but if then that this
these those there what who where when how why which i you he she it they my your our their his
her not no yes more less better together health care people youth wonen werk werken armoede
schulden eenzaamheid dementie obesitas diabetes roken bewegen sport sporten voeding leefstijl
mentale mentaal ggz wmo wlz zvw ggd vws azm mumc
`
    .trim()
    .split(/\s+/),
);
