import { textAt } from '../../ecosystem/columns';
import type { ParticipationColumns } from '../network';

/** On what terms an organisation takes part; a field is empty when it was not filled in. */
export interface SeatTerms {
  readonly mandate: string;
  readonly brings: string;
  readonly seeks: string;
}

/**
 * Reads the terms of a seat.
 *
 * @param participations - the columns
 * @param participation - participation index
 * @returns mandate, what the organisation brings and what it seeks
 */
export function seatTermsOf(participations: ParticipationColumns, participation: number): SeatTerms {
  return {
    mandate: textAt(participations.mandate, participation),
    brings: textAt(participations.brings, participation),
    seeks: textAt(participations.seeks, participation),
  };
}
