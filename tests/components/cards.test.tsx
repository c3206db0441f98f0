import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AreaCard } from '../../src/components/AreaCard';
import { ChangedCard } from '../../src/components/ChangedCard';
import { Website } from '../../src/components/cardParts';
import { OrganisationCard } from '../../src/components/OrganisationCard';
import { VerbandCard } from '../../src/components/VerbandCard';
import { WordsProvider } from '../../src/components/Words';
import { areaCard } from '../../src/network/cards/areaCard';
import { organisationCard } from '../../src/network/cards/organisationCard';
import { verbandCard } from '../../src/network/cards/verbandCard';
import type { ThingRef } from '../../src/network/lookUp';
import type { Network } from '../../src/network/network';
import type { SceneChanges } from '../../src/scene/sceneChanges';
import { pastNetwork } from '../fixtures/pastNetwork';
import { someDay } from '../fixtures/pastRows';
import { indexOf, participationsOf, smallNetwork } from '../fixtures/smallNetwork';

const network = smallNetwork();

function showVerband(id: string, of: Network = network) {
  const actions = { onSelect: vi.fn(), onShow: vi.fn() };
  const card = verbandCard(of, indexOf(of, id), someDay);
  if (card === null) throw new Error(`no verband ${id}`);
  render(<VerbandCard card={card} {...actions} />);
  return actions;
}

function section(title: string): HTMLElement {
  const found = screen.getByRole('heading', { level: 3, name: new RegExp(`^${title}`) }).closest('section');
  if (found === null) throw new Error(`no section ${title}`);
  return found;
}

describe('VerbandCard', () => {
  it('tells why, who, what and how', () => {
    showVerband('kring');
    expect(screen.getByRole('heading', { level: 2, name: 'Kring' })).toBeVisible();
    expect(section('Waarom')).toHaveTextContent('Samen voor gezonde buurten.');
    expect(within(screen.getByRole('list', { name: 'Thema’s' })).getAllByRole('listitem')).toHaveLength(2);
    expect(section('Wie')).toHaveTextContent(
      /3 zetels.*Hoofdzetels.*Ggd.*trekker.*Gemeenten.*Raadhuis.*sinds 2021/,
    );
    expect(section('Wat')).toHaveTextContent(/Bestuur.*stuurgroep.*2 zetels.*Wandelen.*project/);
    expect(section('Hoe')).toHaveTextContent(/preventiecoalitie.*actief.*sinds 2019/);
    expect(section('Tijdlijn')).toHaveTextContent(
      /2019Begin.*2019Sluiten aanGgd.*Huisarts.*2021Sluiten aanRaadhuis22 april 2021Later.*2 onderdelen/,
    );
  });

  it('says what was not filled in', () => {
    showVerband('dorpstafel');
    expect(section('Waarom')).toHaveTextContent('niet ingevuld');
    expect(within(section('Hoe')).getAllByText('niet ingevuld').length).toBeGreaterThan(3);
    expect(section('Bronnen')).toHaveTextContent('Geen bron ingevuld.');
  });

  it('says when nobody is known to sit there, and when that is still being read', () => {
    showVerband('leeg');
    expect(section('Wie')).toHaveTextContent('geen deelnemers bekend');
    showVerband('zwerver', { ...network, members: null });
    expect(screen.getByText('De deelnames worden nog gelezen…')).toBeVisible();
  });

  it('selects whatever it names, and shows itself on the map', async () => {
    const { onSelect, onShow } = showVerband('kring');
    await userEvent.click(within(section('Wie')).getByRole('button', { name: /Huisarts/ }));
    await userEvent.click(within(section('Wat')).getByRole('button', { name: /Bestuur/ }));
    await userEvent.click(within(section('Relaties')).getByRole('button', { name: 'Dorpstafel' }));
    expect(onSelect.mock.calls).toEqual([
      ['organisation', 'huisarts'],
      ['tafel', 'bestuur'],
      ['tafel', 'dorpstafel'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Toon Kring op de kaart' }));
    expect(onShow).toHaveBeenCalledWith('coalition', 'kring');
  });

  it('names the shared organisations when asked', async () => {
    const { onSelect } = showVerband('kring');
    const shared = section('Gedeelde organisaties met');
    const [summary] = within(shared).getAllByText('2 gedeelde organisaties');
    if (summary) await userEvent.click(summary);
    await userEvent.click(within(shared).getByRole('button', { name: 'Ggd' }));
    expect(onSelect).toHaveBeenCalledWith('organisation', 'ggd');
  });

  it('links to sources and website outside, safely, and says when it was checked', () => {
    showVerband('kring');
    const sources = section('Bronnen');
    const link = within(sources).getByRole('link', { name: /Jaarplan/ });
    expect(link).toHaveAttribute('href', 'https://www.kring.nl/jaarplan');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(sources).toHaveTextContent('De Kring · maart 2020');
    expect(sources).toHaveTextContent('Nagekeken op mei 2026');
    expect(within(section('Hoe')).getByRole('link', { name: /^kring\.nl/ })).toBeVisible();
  });

  it('speaks English', () => {
    const card = verbandCard(network, indexOf(network, 'kring'), someDay);
    if (card === null) throw new Error('no kring');
    render(
      <WordsProvider language="en">
        <VerbandCard card={card} onSelect={vi.fn()} onShow={vi.fn()} />
      </WordsProvider>,
    );
    expect(section('Who')).toHaveTextContent('3 seats');
  });
});

describe('Website', () => {
  it('is a link for a web address, and only ever text for anything else', () => {
    const { rerender } = render(<Website address="https://www.voorbeeld.nl/pad" />);
    expect(screen.getByRole('link', { name: /voorbeeld.nl/ })).toHaveAttribute(
      'href',
      'https://www.voorbeeld.nl/pad',
    );
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'nog niet bekend']) {
      rerender(<Website address={address} />);
      expect(screen.queryByRole('link')).toBeNull();
      expect(screen.getByText(address)).toBeVisible();
    }
  });
});

describe('OrganisationCard', () => {
  it('tells its seats by level and with whom it sits', async () => {
    const onSelect = vi.fn();
    const card = organisationCard(network, indexOf(network, 'raadhuis'), someDay);
    if (card === null) throw new Error('no raadhuis');
    render(<OrganisationCard card={card} onSelect={onSelect} onShow={vi.fn()} />);
    expect(section('Zetels')).toHaveTextContent(
      /3.*regio.*2.*Bestuur.*lid.*Kring.*partner.*gemeente.*1.*Dorpstafel/,
    );
    expect(section('Zit vaakst aan tafel met')).toHaveTextContent(/Ggd.*2 gedeelde verbanden/);
    await userEvent.click(within(section('Zetels')).getByRole('button', { name: /Kring/ }));
    expect(onSelect).toHaveBeenCalledWith('coalition', 'kring');
  });
});

describe('what is over', () => {
  const past = pastNetwork();

  function showOrganisation(id: string) {
    const card = organisationCard(past, indexOf(past, id), someDay);
    if (card === null) throw new Error(`no ${id}`);
    render(<OrganisationCard card={card} onSelect={vi.fn()} onShow={vi.fn()} />);
  }

  it('stands apart on the card of an organisation, with until when and why', () => {
    showOrganisation('aap');
    expect(section('Zetels')).toHaveTextContent(/^Zetels6 · 4 daarvan voorbijgemeente2/);
    expect(section('Zetels')).toHaveTextContent(
      /Voorbij4.*Vroegere tafel.*begonnen in 2013 · verband liep tot 2020.*Lopende tafel.*2015–2018.*Vroegere tafel.*2014–2016 · verband liep tot 2020.*Klare tafel.*begonnen in 2019 · verband voorbij, einde niet ingevuld/,
    );
  });

  it('is told when all is, and when a status has no date', () => {
    showOrganisation('cavia');
    expect(section('Zetels')).toHaveTextContent(/^Zetels2 · alle voorbijVoorbij2/);
    expect(section('Zetels')).toHaveTextContent('tot mei 2022 · in gesprek');
    expect(section('Zit vaakst aan tafel met')).toHaveTextContent('geen andere organisatie');
  });

  it('stands apart on the card of a table that goes on', () => {
    showVerband('loopt', past);
    expect(section('Wie')).toHaveTextContent(/^Wie4 zetels · 3 daarvan voorbij/);
    expect(section('Wie')).toHaveTextContent(
      /Overig1Aap.*Voorbij3Aap2015–2018.*Bok.*begonnen in 2016 · Gestopt · einde niet ingevuld.*Cavia.*tot mei 2022/,
    );
  });

  it('is all of a table that is over: its seats stay by sector, and its end is not guessed', () => {
    showVerband('klaar', past);
    expect(screen.getByText('tafel · voorbij')).toBeVisible();
    expect(section('Wie')).toHaveTextContent(/^Wie2 zetels · alle voorbijDit verband is voorbij/);
    expect(section('Wie')).toHaveTextContent('begonnen in 2020');
    expect(section('Hoe')).toHaveTextContent('begonnen in 2019 · einde niet ingevuld');
    expect(section('Hoe')).not.toHaveTextContent('sinds');
  });
});

describe('ChangedCard', () => {
  const verband = indexOf(network, 'kring');
  const place = network.nesting.placeOfVerband[verband] ?? -1;
  const seat = network.members?.participations.verband.indexOf(verband) ?? -1;
  const changes: SceneChanges = {
    places: new Map([[place, 'renamed']]),
    seats: new Map([[seat, 'added']]),
    relations: new Map(),
    organisations: new Map([[2, 'stopped']]),
  };
  const note = (thing: ThingRef) =>
    render(
      <ChangedCard network={network} changes={changes} thing={thing}>
        {null}
      </ChangedCard>,
    ).container.textContent;

  it('says what has become of a thing and how much has changed in it', () => {
    expect(note({ kind: 'verband', index: verband })).toBe('hernoemd · 1 wijziging');
    expect(note({ kind: 'organisation', index: 2 })).toBe('gestopt');
  });

  it('says at a seat what has become of it, on the card of the table and of the organisation', () => {
    const changed = (thing: ThingRef, card: ReactNode) =>
      render(
        <ChangedCard network={network} changes={changes} thing={thing}>
          {card}
        </ChangedCard>,
      );
    const kring = verbandCard(network, verband, someDay);
    const sitting = network.members?.participations.organisation[seat] ?? -1;
    const organisation = organisationCard(network, sitting, someDay);
    if (kring === null || organisation === null) throw new Error('no cards');
    const actions = { onSelect: vi.fn(), onShow: vi.fn() };
    const { unmount } = changed(
      { kind: 'verband', index: verband },
      <VerbandCard card={kring} {...actions} />,
    );
    const name = new RegExp(`^${organisation.name}.*nieuw`, 'i');
    expect(within(section('Wie')).getByRole('button', { name })).toBeVisible();
    expect(within(section('Wie')).getAllByText(/nieuw/)).toHaveLength(1);
    unmount();
    changed({ kind: 'organisation', index: sitting }, <OrganisationCard card={organisation} {...actions} />);
    expect(within(section('Zetels')).getByRole('button', { name: /^Kring.*nieuw/ })).toBeVisible();
  });

  it('is not there where nothing has changed', () => {
    expect(note({ kind: 'organisation', index: 0 })).toBe('');
    expect(note({ kind: 'verband', index: indexOf(network, 'zwerver') })).toBe('');
  });
});

describe('AreaCard', () => {
  it('tells what happens here on each level', () => {
    const card = areaCard(network, indexOf(network, 'dorp'));
    if (card === null) throw new Error('no dorp');
    render(<AreaCard card={card} pairs={[]} onSelect={vi.fn()} onShow={vi.fn()} />);
    expect(section('In dit gebied zelf')).toHaveTextContent(/Dorpstafel.*2 zetels.*Leeg/);
    expect(section('Ook werkzaam hier')).toHaveTextContent(/Streek1/);
    expect(screen.getByText('tafels').closest('div')).toHaveTextContent('2');
    expect(screen.queryByText('Gedeelde organisaties in beeld')).toBeNull();
  });

  it('says what the circles in view share', async () => {
    const card = areaCard(network, indexOf(network, 'dorp'));
    if (card === null) throw new Error('no dorp');
    const onSelect = vi.fn();
    const kring = { kind: 'coalition', id: 'kring', name: 'Kring' } as const;
    const dorp = { kind: 'area', id: 'dorp', name: 'Dorp' } as const;
    const pairs = [{ one: kring, other: dorp, count: 3 }];
    render(<AreaCard card={card} pairs={pairs} onSelect={onSelect} onShow={vi.fn()} />);
    const shared = section('Gedeelde organisaties in beeld');
    expect(shared).toHaveTextContent(/Kring.*Dorp.*3 organisaties/);
    await userEvent.click(within(shared).getByRole('button', { name: /Kring/ }));
    expect(onSelect).toHaveBeenCalledWith('coalition', 'kring');
  });
});

describe('the terms and sources of a seat', () => {
  const rows = participationsOf([
    ['ggd', 'kring', 'lid'],
    ['huisarts', 'kring', 'lid'],
  ]);
  const ofFirst = (text: string) => ({ values: ['', text], codes: Uint32Array.from([1, 0]) });
  const withTerms = smallNetwork({
    participations: {
      ...rows,
      mandate: ofFirst('namens de regio'),
      seeks: ofFirst('cijfers'),
      sources: ofFirst('jaarplan|onbekend'),
    },
  });

  it('stand with the participant, as far as they are filled in', () => {
    showVerband('kring', withTerms);
    expect(section('Wie')).toHaveTextContent(/Ggd.*Mandaat.*namens de regio.*Zoekt.*cijfers/);
    expect(within(section('Wie')).queryByText('Brengt')).toBeNull();
    expect(within(section('Wie')).getAllByText('Mandaat')).toHaveLength(1);
    expect(screen.queryByText('Van de deelnames')).toBeNull();
  });

  it('stand with the seat of an organisation, its sources under those of the organisation', () => {
    const card = organisationCard(withTerms, indexOf(withTerms, 'ggd'), someDay);
    if (card === null) throw new Error('no ggd');
    render(<OrganisationCard card={card} onSelect={vi.fn()} onShow={vi.fn()} />);
    expect(section('Zetels')).toHaveTextContent(/Kring.*Mandaat.*namens de regio/);
    expect(section('Bronnen')).toHaveTextContent(/Van de deelnames.*Jaarplan/);
  });
});
