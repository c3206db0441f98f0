import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ListTable } from '../../src/components/list/ListTable';
import { type ColumnName, orderIn } from '../../src/network/list/columns';
import type { ListKind } from '../../src/network/list/listKinds';
import type { FullNetwork } from '../../src/network/list/listRows';
import { makeList } from '../../src/network/list/makeList';
import { realNetwork } from '../fixtures/anEcosystem';
import { runAll } from '../fixtures/runAll';

const network = realNetwork().network as FullNetwork;

function show(kind: ListKind, sort = '', to = 5) {
  const list = runAll(makeList(network, { kind, place: 0, by: null, order: orderIn(kind, sort) })).made;
  const onSort = vi.fn<(column: ColumnName) => void>();
  const onSelect = vi.fn();
  render(
    <ListTable
      list={list}
      caption="Een lijst"
      from={0}
      to={to}
      isPart={to < list.rows.length}
      isSelected={(row) => row === list.rows[1]}
      isOwn={(row) => row === list.rows[0]}
      onSort={onSort}
      onSelect={onSelect}
    />,
  );
  return { list, onSort, onSelect };
}

describe('ListTable', () => {
  it('is a table with a caption, heads that sort and a head for each row', async () => {
    const { onSort } = show('organisaties', '-zetels');
    const table = screen.getByRole('table', { name: 'Een lijst' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.getAttribute('aria-sort'))).toEqual([
      null,
      null,
      null,
      null,
      null,
      'descending',
      null,
      null,
    ]);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(5);
    await userEvent.click(within(table).getByRole('button', { name: 'Tafels' }));
    expect(onSort).toHaveBeenCalledWith('tafels');
  });

  it('tells how many rows there are when not all are in the document', () => {
    const { list } = show('deelnames');
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', String(list.rows.length + 1));
    expect(screen.getAllByRole('row').map((row) => row.getAttribute('aria-rowindex'))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
  });

  it('says of what is empty that it is, and of dates that they are unknown', () => {
    show('deelnames', '', 40);
    expect(screen.getAllByText('niet ingevuld').length).toBeGreaterThan(0);
    expect(screen.getAllByText('onbekend').length).toBeGreaterThan(0);
  });

  it('marks what is selected and where the reader sits, and selects by name', async () => {
    const { list, onSelect } = show('tafels');
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.getAttribute('aria-current'))).toEqual([null, 'true', null, null, null]);
    expect(within(rows[0] as HTMLElement).getByText('wij')).toBeVisible();
    expect(within(rows[0] as HTMLElement).getByText('(uw organisatie doet mee)')).toBeInTheDocument();
    const cell = list.fields.naam?.cell(list.rows[2] ?? 0);
    if (cell?.kind !== 'thing') throw new Error('no name');
    await userEvent.click(screen.getByRole('button', { name: cell.thing.name }));
    expect(onSelect).toHaveBeenCalledWith('tafel', cell.thing.id);
  });
});
