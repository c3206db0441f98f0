import type { Language } from './language';

const dutch = {
  title: 'Mijn organisatie',
  intro:
    'Kies uw organisatie: dan ziet u waar u aan tafel zit en waar niet, met wie, en wat u er brengt en haalt. Uw zetels krijgen op de kaart een gele rand. De keuze blijft op dit apparaat en staat in de link.',
  choose: 'Uw organisatie',
  chooseHint: 'Typ een naam of afkorting',
  chooseOther: 'Andere kiezen',
  forget: 'Niet meer als mijn organisatie',
  isOwn: 'Dit is mijn organisatie',
  open: 'Toon de kaart van deze organisatie',
  showOnMap: 'Toon onze zetels',
  sums: (seats: string, verbanden: string) => `${seats} bij ${verbanden}`,
  /** When some seats are over: how many, and at how many verbanden those are that are not. */
  sumsNow: (seats: string, verbanden: string) => `${seats} · nu bij ${verbanden}`,
  hiddenSeats: (count: string, undated: string) =>
    `${count === '1' ? 'Nog 1 zetel is' : `Nog ${count} zetels zijn`} door uw filters verborgen${undated === '0' ? '' : `, waarvan ${undated} bij een verband waarvan het begin niet bekend is`}.`,
  seats: 'Onze zetels',
  noSeats: 'Uw organisatie heeft in deze gegevens geen zetel.',
  noSeatsShown: 'Met deze filters heeft uw organisatie geen zetel.',
  noSeatsNow: 'Uw organisatie zit nu nergens aan tafel.',
  together: 'Met wie wij het vaakst aan tafel zitten',
  togetherNone: 'Met niemand: er zit verder niemand aan onze tafels.',
  exchange: 'Halen en brengen',
  exchangeNone: (seats: string) =>
    `Bij onze ${seats} staat in de gegevens nergens wat wij brengen of zoeken. Daarom kan hier niets worden vergeleken.`,
  exchangeFill:
    'Vul in deelnames.csv de kolommen “brengt” en “haalt”: per zetel in een paar woorden, meer dan één ding met een | ertussen.',
  exchangeDesk: 'Naar de gegevens',
  filled: (brings: string, seeks: string, seats: string) =>
    `Wat wij brengen staat bij ${brings} van onze ${seats}, wat wij zoeken bij ${seeks}.`,
  othersNone: 'Bij de anderen is niets ingevuld, dus er is niets om mee te vergelijken.',
  offers: 'Brengt wat wij zoeken',
  wishes: 'Zoekt wat wij brengen',
  noOffers: 'Niemand noemt een woord dat past bij wat wij zoeken.',
  noWishes: 'Niemand noemt een woord dat past bij wat wij brengen.',
  theyBring: 'brengt',
  theySeek: 'zoekt',
  weSeek: 'wij zoeken',
  weBring: 'wij brengen',
  at: (verband: string) => `bij ${verband}`,
  inCommon: (words: string) => `gelijk woord: ${words}`,
  meetAt: 'Al samen aan tafel:',
  meetNowhere: 'nog geen gedeelde tafel',
  exchangePast: (ours: string, theirs: string) =>
    `Voorbije zetels tellen hier niet mee; bij ${ours} van ons en ${theirs} van anderen is wel iets ingevuld.`,
  absent: 'Nog niet aan tafel',
  absentAgain: 'Nog niet of niet meer aan tafel',
  satUntil: (date: string) =>
    date === '' ? 'wij zaten hier, einde niet ingevuld' : `wij zaten hier tot ${date}`,
  noLonger: (count: string) =>
    count === '1'
      ? 'Bij 1 daarvan zaten wij eerder; die staat vooraan.'
      : `Bij ${count} daarvan zaten wij eerder; die staan vooraan.`,
  absentIntro:
    'Lopende verbanden op thema’s van onze tafels, of in ons gebied, waar wij geen zetel hebben. Eerst die waar wij de meeste bekenden hebben: wie ook elders met ons aan tafel zit.',
  reasons: { any: 'Alle', themes: 'Op onze thema’s', area: 'In ons gebied' },
  reasonGroup: 'Welke tafels',
  absentNone: 'Geen: overal op deze thema’s en in dit gebied zitten wij al.',
  absentNoSeats:
    'Wij hebben hier geen zetel, en dus geen thema’s om mee te vergelijken. Hieronder staat alleen wat in ons gebied werkt.',
  noThemes: 'Bij onze verbanden staat geen thema in de gegevens.',
  noArea: 'Van onze organisatie staat geen gebied in de gegevens (kolom “gebied” in organisaties.csv).',
  finished: (count: string) =>
    count === '1'
      ? '1 verband dat voorbij is, is weggelaten.'
      : `${count} verbanden die voorbij zijn, zijn weggelaten.`,
  acquaintances: (count: string) => `${count} bekenden`,
  oneAcquaintance: '1 bekende',
  noAcquaintance: 'geen bekenden',
  near: 'in ons gebied',
  legend: (name: string) => `zetels van ${name}`,
  hereSeats: (count: string) => `${count} van ons`,
};

type OwnWords = typeof dutch;

const english: OwnWords = {
  title: 'My organisation',
  intro:
    'Choose your organisation: you then see where you sit at the table and where not, with whom, and what you bring and seek there. Your seats get a yellow rim on the map. The choice stays on this device and is in the link.',
  choose: 'Your organisation',
  chooseHint: 'Type a name or abbreviation',
  chooseOther: 'Choose another',
  forget: 'No longer my organisation',
  isOwn: 'This is my organisation',
  open: 'Show the card of this organisation',
  showOnMap: 'Show our seats',
  sums: (seats, verbanden) => `${seats} at ${verbanden}`,
  sumsNow: (seats, verbanden) => `${seats} · now at ${verbanden}`,
  hiddenSeats: (count, undated) =>
    `${count === '1' ? 'Another seat is' : `Another ${count} seats are`} hidden by your filters${undated === '0' ? '' : `, ${undated} of them at a collaboration of which the start is not known`}.`,
  seats: 'Our seats',
  noSeats: 'Your organisation has no seat in these data.',
  noSeatsShown: 'With these filters your organisation has no seat.',
  noSeatsNow: 'Your organisation sits at no table now.',
  together: 'With whom we sit most',
  togetherNone: 'With nobody: there is no one else at our tables.',
  exchange: 'Bring and seek',
  exchangeNone: (seats) =>
    `Nowhere at our ${seats} do the data say what we bring or seek. So nothing can be compared here.`,
  exchangeFill:
    'Fill the columns “brengt” (brings) and “haalt” (seeks) in deelnames.csv: a few words a seat, several things with a | between them.',
  exchangeDesk: 'To the data',
  filled: (brings, seeks, seats) =>
    `What we bring is filled in at ${brings} of our ${seats}, what we seek at ${seeks}.`,
  othersNone: 'The others have filled in nothing, so there is nothing to compare with.',
  offers: 'Brings what we seek',
  wishes: 'Seeks what we bring',
  noOffers: 'Nobody names a word that goes with what we seek.',
  noWishes: 'Nobody names a word that goes with what we bring.',
  theyBring: 'brings',
  theySeek: 'seeks',
  weSeek: 'we seek',
  weBring: 'we bring',
  at: (verband) => `at ${verband}`,
  inCommon: (words) => `word in common: ${words}`,
  meetAt: 'Already at one table:',
  meetNowhere: 'no shared table yet',
  exchangePast: (ours, theirs) =>
    `Past seats do not count here; at ${ours} of ours and ${theirs} of others something is filled in.`,
  absent: 'Not yet at the table',
  absentAgain: 'Not yet or no longer at the table',
  satUntil: (date) => (date === '' ? 'we sat here, end not filled in' : `we sat here until ${date}`),
  noLonger: (count) => `At ${count} of them we sat before: first in the list.`,
  absentIntro:
    'Running collaborations on themes of our tables, or in our area, at which we have no seat. First those where we know most organisations: who sits with us elsewhere too.',
  reasons: { any: 'All', themes: 'On our themes', area: 'In our area' },
  reasonGroup: 'Which tables',
  absentNone: 'None: we sit everywhere on these themes and in this area.',
  absentNoSeats: 'We have no seat here, so no themes to compare with. Below is only what works in our area.',
  noThemes: 'The data give no theme for our collaborations.',
  noArea: 'The data give no area for our organisation (column “gebied” in organisaties.csv).',
  finished: (count) =>
    count === '1' ? '1 that is over is left out.' : `${count} that are over are left out.`,
  acquaintances: (count) => `${count} acquaintances`,
  oneAcquaintance: '1 acquaintance',
  noAcquaintance: 'no acquaintances',
  near: 'in our area',
  legend: (name) => `seats of ${name}`,
  hereSeats: (count) => `${count} of ours`,
};

/** The words of the part about the organisation of the reader. */
export const ownWords: Readonly<Record<Language, OwnWords>> = { nl: dutch, en: english };
