import { textAt } from '../../ecosystem/columns';
import { isHeadRole } from '../../ecosystem/roles';
import type { ParticipationColumns } from '../network';

/** As what, since when and on what terms an organisation takes part; a text is empty when it was not filled in. */
export interface SeatTerms {
  /** Index of the participation: an organisation may sit at one verband in two roles. */
  readonly participation: number;
  readonly role: string;
  readonly isHead: boolean;
  readonly from: string;
  readonly until: string;
  /** Empty means that it takes part. */
  readonly status: string;
  readonly mandate: string;
  readonly brings: string;
  readonly seeks: string;
}

/**
 * Reads the terms of a seat.
 *
 * @param participations - the columns
 * @param participation - participation index
 * @returns role, dates and status, the mandate, what the organisation brings and what it seeks
 */
export function seatTermsOf(participations: ParticipationColumns, participation: number): SeatTerms {
  const role = textAt(participations.role, participation);
  return {
    participation,
    role,
    isHead: isHeadRole(role),
    from: textAt(participations.from, participation),
    until: textAt(participations.until, participation),
    status: textAt(participations.status, participation),
    mandate: textAt(participations.mandate, participation),
    brings: textAt(participations.brings, participation),
    seeks: textAt(participations.seeks, participation),
  };
}
