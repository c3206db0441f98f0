import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { OutlineTree } from '../../src/components/OutlineTree';
import type { ThingKind } from '../../src/ecosystem/ecosystem';
import { placeById } from '../../src/network/lookUp';
import type { Network } from '../../src/network/network';
import type { SceneChanges } from '../../src/scene/sceneChanges';
import { manyVerbanden, participationsOf, smallNetwork } from '../fixtures/smallNetwork';

type Selection = { readonly kind: ThingKind; readonly id: string } | null;

/** The row of a thing, by its name alone: what it is and holds comes after a comma. */
function row(name: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(`^${name}(,|$)`) });
}

/** Rows whose name begins so; by their label, since asking the role and name of hundreds takes jsdom seconds. */
function rowsOf(start: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[role="row"][aria-label^="${start}"]`)];
}

/** The one row whose name begins so. */
function onlyRow(start: string): HTMLElement {
  const [one, ...others] = rowsOf(start);
  if (one === undefined || others.length > 0) throw new Error(`There is not one row ${start}`);
  return one;
}

function show(
  start: Selection = null,
  network: Network = smallNetwork(),
  focusRequest = 0,
  changes: SceneChanges | null = null,
) {
  const chosen: string[] = [];
  const onShow = vi.fn();
  const onOut = vi.fn();
  function Page() {
    const [selection, setSelection] = useState(start);
    const [request, setRequest] = useState(focusRequest);
    return (
      <>
        <button type="button" onClick={() => setRequest(request + 1)}>
          ga
        </button>
        <OutlineTree
          focusRequest={request}
          network={network}
          selection={selection}
          focusId="land"
          changes={changes}
          onSelect={(kind, id) => {
            chosen.push(`${kind} ${id}`);
            setSelection({ kind, id });
          }}
          onShow={onShow}
          onOut={onOut}
        />
      </>
    );
  }
  render(<Page />);
  return { chosen, onShow, onOut, row };
}

describe('OutlineTree', () => {
  it('opens the way to what is selected, and only that', () => {
    const { row } = show({ kind: 'tafel', id: 'bestuur' });
    expect(row('Bestuur')).toHaveAttribute('aria-selected', 'true');
    expect(row('Kring')).toHaveAttribute('aria-expanded', 'true');
    expect(row('Dorp')).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('row', { name: /^Dorpstafel/ })).toBeNull();
  });

  it('marks what the map looks at, and Tab comes to it', async () => {
    const { row } = show();
    expect(row('Land')).toHaveTextContent('hier kijkt u');
    expect(row('Streek')).not.toHaveTextContent('hier kijkt u');
    await userEvent.tab();
    await userEvent.tab();
    expect(row('Land')).toHaveFocus();
  });

  it('takes the focus at every request, and never by itself', async () => {
    const { row } = show({ kind: 'tafel', id: 'bestuur' });
    expect(document.body).toHaveFocus();
    for (const _ of [1, 2]) {
      await userEvent.click(screen.getByRole('button', { name: 'ga' }));
      await waitFor(() => expect(row('Bestuur')).toHaveFocus());
    }
  });

  it('takes the focus when it was asked for before the tree was there', async () => {
    const { row } = show({ kind: 'tafel', id: 'bestuur' }, smallNetwork(), 1);
    await waitFor(() => expect(row('Bestuur')).toHaveFocus());
  });

  it('is walked, opened and chosen by keyboard; Enter again flies there', async () => {
    const { chosen, onShow, row } = show();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Home}');
    expect(row('Land')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(row('Streek')).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toHaveLength(1);
    expect(onShow).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(chosen).toHaveLength(1);
    expect(onShow.mock.calls.map(([kind, id]) => `${kind} ${id}`)).toEqual(chosen);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(row('Streek')).toHaveAttribute('aria-expanded', 'false');
  });

  it('goes with the right arrow into what is open, and with the left one back to what it lies in', async () => {
    const { row } = show();
    row('Land').focus();
    expect(row('Land')).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowRight}');
    expect(row('Streek')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(row('Land')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(row('Streek')).not.toHaveFocus();
    expect(document.activeElement).toHaveAttribute('aria-level', '3');
    await userEvent.keyboard('{ArrowLeft}');
    expect(row('Streek')).toHaveFocus();
  });

  it('flies one level out with Shift and Enter, and selects nothing', async () => {
    const { chosen, onShow, onOut, row } = show({ kind: 'tafel', id: 'bestuur' });
    for (const name of ['Streek', 'Bestuur']) {
      row(name).focus();
      await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    }
    expect(onOut).toHaveBeenCalledTimes(2);
    expect([chosen, onShow.mock.calls]).toEqual([[], []]);
  });

  it('says of every row what kind of thing it is', () => {
    show({ kind: 'tafel', id: 'bestuur' });
    const spoken = screen.getAllByRole('row').map((one) => one.getAttribute('aria-label'));
    expect(spoken[0]).toMatch(/^Land, land, .*hier kijkt u$/);
    expect(spoken).toContainEqual(expect.stringMatching(/^Streek, regio, 3 tafels, /));
    expect(spoken).toContainEqual('Bestuur, tafel, stuurgroep, 2 organisaties');
    expect(row('Bestuur')).toHaveTextContent('tafel · stuurgroep · 2 organisaties');
  });

  it('lists who sits at a verband, with the role, and selects the organisation', async () => {
    const { chosen, row } = show({ kind: 'tafel', id: 'dorpstafel' });
    row('Dorpstafel').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(row('Raadhuis')).toHaveTextContent('lid');
    await userEvent.click(row('Raadhuis'));
    expect(chosen).toEqual(['organisation raadhuis']);
    expect(row('Raadhuis')).toHaveAttribute('aria-selected', 'true');
  });

  it('has a button to fly to what is selected', async () => {
    const { onShow, row } = show({ kind: 'tafel', id: 'bestuur' });
    await userEvent.click(within(row('Bestuur')).getByRole('button', { name: 'Toon Bestuur op de kaart' }));
    expect(onShow).toHaveBeenCalledWith('tafel', 'bestuur');
  });

  it('gives only the rows around one far down a long list, and those before it when asked', async () => {
    const network = smallNetwork({
      verbanden: manyVerbanden(300),
      participations: participationsOf([]),
      relations: [],
      events: [],
    });
    show({ kind: 'tafel', id: 'tafel-00150' }, network);
    expect(onlyRow('Tafel-00150')).toHaveAttribute('aria-selected', 'true');
    expect(rowsOf('Tafel-')).toHaveLength(100);
    expect(onlyRow('Toon de volgende 100')).toBeVisible();
    await userEvent.click(onlyRow('Toon de vorige 100'));
    expect(rowsOf('Tafel-')).toHaveLength(200);
    expect(rowsOf('Toon de vorige')).toEqual([]);
  });

  it('gives a long list in steps', async () => {
    const network = smallNetwork({
      verbanden: manyVerbanden(130),
      participations: participationsOf([]),
      relations: [],
      events: [],
    });
    show({ kind: 'area', id: 'dorp' }, network);
    onlyRow('Dorp,').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(rowsOf('Tafel-')).toHaveLength(100);
    await userEvent.click(onlyRow('Toon de volgende 30'));
    expect(rowsOf('Tafel-')).toHaveLength(130);
  });

  it('says of each row what has changed, and of a closed one how much has in it', () => {
    const network = smallNetwork();
    const changes: SceneChanges = {
      places: new Map([
        [placeById(network, 'streek'), 'renamed'],
        [placeById(network, 'dorpstafel'), 'added'],
      ]),
      seats: new Map([[6, 'stopped']]),
      relations: new Map(),
      organisations: new Map(),
    };
    const { row } = show(null, network, 0, changes);
    expect(row('Streek')).toHaveTextContent('hernoemd · 2 wijzigingen');
    expect(row('Streek')).toHaveAccessibleName(/, hernoemd · 2 wijzigingen$/);
    cleanup();
    show({ kind: 'tafel', id: 'dorpstafel' }, network, 0, changes);
    expect(row('Streek')).toHaveTextContent(/hernoemd$/);
    expect(row('Dorp')).not.toHaveTextContent('wijziging');
    expect(row('Dorpstafel')).toHaveTextContent('nieuw · 1 wijziging');
    expect(row('Kring')).not.toHaveTextContent('wijziging');
  });
});
