import { createContext, useContext } from 'react';

/** Says in a word what has become of a seat; empty while nothing is compared, and where nothing has. */
export const SeatChange = createContext<(participation: number) => string>(() => '');

/** The word for a seat on the card around this component. */
export function useSeatChange(): (participation: number) => string {
  return useContext(SeatChange);
}
