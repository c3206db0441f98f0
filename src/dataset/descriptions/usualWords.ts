/** The words in use where no list is fixed, by what they are of: a new one may be added, but a known one reads better. */
export const usualWords = {
  coalities: listOf(
    'coalitie, preventiecoalitie, themacoalitie, proeftuin, programma, akkoord, platform, netwerk',
  ),
  tafels: listOf(
    'stuurgroep, kerncoalitie, denktank, bestuurlijk overleg, programmateam, programmabureau, werkgroep, regietafel, kernteam, netwerktafel',
  ),
  initiatieven: listOf(
    'project, programmalijn, pilot, interventie, instrument, voorziening, plan, onderzoek, bijeenkomst, communicatie, afspraak',
  ),
  organisaties: listOf(
    'zorgverzekeraar, gemeente, provincie, rijksoverheid, ziekenhuis, huisartsenorganisatie, apotheek, ouderenzorg, ggz, jeugd- en gehandicaptenzorg, welzijnsorganisatie, ggd, kennisinstelling, onderwijs, burgerorganisatie, woningcorporatie, adviesorganisatie, samenwerkingsregio, koepelorganisatie, overig',
  ),
  themas: listOf(
    'acute zorg, anderhalvelijnszorg, arbeidsmarkt, armoede, burgerparticipatie, chronische zorg, digitalisering, eerstelijnszorg, farmacie, gezondheidsachterstanden, ggz, integrale zorg, jeugd, kansrijke start, kennis en onderzoek, leefstijl, mantelzorg, monitoring, onderwijs, ouderen, palliatieve zorg, positieve gezondheid, preventie, samenwerking, welzijn, wijkaanpak, wonen en leefbaarheid',
  ),
  status: listOf('actief, afgerond, in voorbereiding, onbekend'),
  rol: listOf('initiatiefnemer, trekker, lid, partner, financier, begeleider, voorzitter, deelnemer'),
  deelname: listOf('aangesloten, in gesprek, verkennend, gestopt'),
  relaties: listOf('onderdeel van, voortgekomen uit, sluit aan bij, versterkt, werkt samen met'),
} as const;

function listOf(words: string): readonly string[] {
  return words.split(', ');
}
