import { at, textAt } from '../../ecosystem/columns';
import { groupOf } from '../grouped';
import type { Network } from '../network';
import { type Absences, foldedThemes } from './absences';
import { compareNames, type Named, namedArea, namedOrganisation, namedVerband } from './named';

/** A verband at which an organisation has no seat, and what makes it of interest. */
export interface Absence {
  /** Where it stands in the columns. */
  readonly index: number;
  readonly verband: Named;
  /** `soort` of the verband. */
  readonly sort: string;
  readonly area: Named | null;
  /** Themes that it has in common with verbanden at which the organisation sits, as written. */
  readonly themes: readonly string[];
  readonly isNear: boolean;
  /** Until when the organisation sat there; empty when not filled in, null when it never did. */
  readonly satUntil: string | null;
  /** How many acquaintances sit there. */
  readonly known: number;
}

/** An organisation that sits elsewhere with the one that is asked for. */
export interface Acquaintance {
  readonly organisation: Named;
  readonly sort: string;
}

/**
 * Tells some of the verbanden at which an organisation has no seat: all at once would take long.
 *
 * @param network - what is shown
 * @param absences - what `absencesOf` found in it
 * @param from - the first to tell, from 0
 * @param to - where to stop
 * @returns them in their order
 */
export function tellAbsences(
  network: Network,
  { ranked, themes }: Absences,
  from: number,
  to: number,
): readonly Absence[] {
  const { verbanden } = network;
  return ranked.slice(from, to).flatMap(({ verband, near, satUntil, known }) => {
    const named = namedVerband(network, verband);
    if (named === null) return [];
    const folded = foldedThemes(textAt(verbanden.themes, verband));
    return [
      {
        index: verband,
        verband: named,
        sort: textAt(verbanden.sort, verband),
        area: namedArea(network, at(verbanden.area, verband)),
        themes: folded.flatMap((theme) => themes.get(theme) ?? []),
        isNear: near,
        satUntil,
        known,
      },
    ];
  });
}

/**
 * Tells who of the acquaintances of an organisation sits at a verband.
 *
 * @param network - what is shown
 * @param absences - what `absencesOf` found in it
 * @param verband - verband index
 * @returns each once, by name
 */
export function acquaintancesAt(
  { members }: Network,
  { acquaintances, isSeatPast }: Absences,
  verband: number,
): readonly Acquaintance[] {
  if (members === null) return [];
  const { byVerband, participations, organisations } = members;
  const seated = [...groupOf(byVerband, verband)]
    .filter((seat) => !isSeatPast(seat))
    .map((seat) => at(participations.organisation, seat));
  return [...new Set(seated)]
    .filter((organisation) => acquaintances.has(organisation))
    .flatMap((index) => {
      const organisation = namedOrganisation(members, index);
      return organisation === null ? [] : [{ organisation, sort: textAt(organisations.sort, index) }];
    })
    .sort((a, b) => compareNames(a.organisation, b.organisation));
}
