import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { OwnPart } from '../../src/components/own/OwnPart';
import { absencesOf } from '../../src/network/cards/absences';
import { companionsOf } from '../../src/network/cards/companions';
import { exchangeOf } from '../../src/network/cards/exchange';
import { organisationCard } from '../../src/network/cards/organisationCard';
import { pastNetwork } from '../fixtures/pastNetwork';
import { someDay } from '../fixtures/pastRows';
import { indexOf } from '../fixtures/smallNetwork';

/** Of made-up data, on a made-up day. */
function showOwn(id: string, today: string | null = someDay): HTMLElement {
  const network = pastNetwork();
  const organisation = indexOf(network, id);
  const card = organisationCard(network, organisation, today);
  if (card === null) throw new Error(`no ${id}`);
  render(
    <OwnPart
      network={network}
      companions={companionsOf(network, organisation, today)}
      card={card}
      hiddenSeats={0}
      undatedSeats={0}
      exchange={exchangeOf(network, organisation, today)}
      absences={absencesOf(network, organisation, 'any', today)}
      reason="any"
      onReason={vi.fn()}
      onDesk={vi.fn()}
      onSelect={vi.fn()}
      onShow={vi.fn()}
      chooser={null}
    />,
  );
  return screen.getByTestId('own');
}

describe('OwnPart with seats that are over', () => {
  it('counts them, says at how many verbanden one sits now, and lists them apart', () => {
    const own = showOwn('aap');
    expect(own).toHaveTextContent('6 zetels · 4 daarvan voorbij · nu bij 2 verbanden');
    expect(own).toHaveTextContent(/Onze zetels2gemeente2Lopende tafel.*Tafel tot later.*Voorbij4/);
  });

  it('compares seats of now alone, and says what it leaves out', () => {
    const own = showOwn('aap');
    expect(own).toHaveTextContent('Wat wij brengen staat bij 1 van onze 2 zetels');
    expect(own).toHaveTextContent(
      'Voorbije zetels tellen hier niet mee; bij 2 van ons en 2 van anderen is wel iets ingevuld.',
    );
  });

  it('lists a table where one sat among those where one does not, with until when', () => {
    const own = showOwn('bok');
    expect(own).toHaveTextContent(/Nog niet of niet meer aan tafel1/);
    expect(own).toHaveTextContent(/Bij 1 daarvan zaten wij eerder.*Lopende tafel.*einde niet ingevuld/);
  });

  it('says so when all seats are over', () => {
    const own = showOwn('cavia');
    expect(own).toHaveTextContent('2 zetels · alle voorbij');
    expect(own).toHaveTextContent('Uw organisatie zit nu nergens aan tafel.');
    expect(own).toHaveTextContent('wij zaten hier tot mei 2022');
    expect(own).toHaveTextContent('bij 1 van ons en 3 van anderen');
  });

  it('speaks of nothing over in a year', () => {
    expect(showOwn('aap', null)).toHaveTextContent('6 zetels bij 4 verbanden');
    expect(screen.queryByText('Voorbij')).toBeNull();
  });
});
