import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Breadcrumbs } from '../../src/components/Breadcrumbs';
import { ChangeLegend } from '../../src/components/ChangeLegend';
import { EmptyState } from '../../src/components/EmptyState';
import { HelpDialog } from '../../src/components/HelpDialog';
import { Legend } from '../../src/components/Legend';
import { LoadingState } from '../../src/components/LoadingState';
import { Notices } from '../../src/components/Notices';
import { ErrorState } from '../../src/components/PageStates';
import { Panel, type PanelTab } from '../../src/components/Panel';
import { Settings } from '../../src/components/Settings';
import { RimChips, ZoomButtons } from '../../src/components/StageParts';
import { ViewBar } from '../../src/components/ViewBar';
import type { StageView } from '../../src/ecosystem/views';

describe('Breadcrumbs', () => {
  it('lead from the widest area to here', async () => {
    const onGo = vi.fn();
    const crumbs = ['limburg', 'mijnstreek'].map((id) => ({ kind: 'area' as const, id, name: id }));
    render(<Breadcrumbs crumbs={crumbs} onGo={onGo} />);
    const nav = within(screen.getByRole('navigation', { name: 'Plaats op de kaart' }));
    expect(nav.getByRole('button', { current: 'location' })).toHaveTextContent('mijnstreek');
    await userEvent.click(nav.getByRole('button', { name: 'limburg' }));
    expect(onGo).toHaveBeenCalledWith(crumbs[0]);
  });

  it('tell a long name in full when pointed at, and a short one only once', () => {
    const long = 'Samenwerkende gemeenten in de grensstreek';
    const crumbs = ['Limburg', long].map((name) => ({ kind: 'area' as const, id: name, name }));
    render(<Breadcrumbs crumbs={crumbs} onGo={vi.fn()} />);
    expect(screen.getByRole('button', { name: long })).toHaveAttribute('title', long);
    expect(screen.getByRole('button', { name: 'Limburg' })).not.toHaveAttribute('title');
  });
});

describe('ViewBar', () => {
  const bar = (view: StageView) => (
    <ViewBar
      view={view}
      onView={vi.fn()}
      addressOf={(name) => `?weergave=${name}`}
      own={null}
      onOwn={vi.fn()}
    />
  );

  it('brings the view that is shown in sight, at first and when it becomes another', () => {
    // Each view is 100 wide, and the bar has room for two.
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(100);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(200);
    vi.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockImplementation(function (this: HTMLElement) {
      return 100 * ['Kaart', 'Lijst', 'Overlap', 'Hiaten', 'Wegwijzer'].indexOf(this.textContent ?? '');
    });
    const { rerender } = render(bar('wegwijzer'));
    const list = screen.getByRole('list');
    expect(list.scrollLeft).toBe(350);
    rerender(bar('lijst'));
    expect(list.scrollLeft).toBe(50);
    list.scrollLeft = 200;
    rerender(bar('lijst'));
    expect(list.scrollLeft).toBe(200);
  });
});

describe('Panel', () => {
  function Page({ onOpen }: { onOpen: (isOpen: boolean) => void }) {
    const [tab, setTab] = useState<PanelTab>('card');
    const [isLarge, setLarge] = useState(false);
    return (
      <Panel
        isLarge={isLarge}
        onLarge={setLarge}
        isOpen
        onOpen={onOpen}
        tab={tab}
        onTab={setTab}
        card={<p>de kaart</p>}
        outline={<p>de boom</p>}
        filters={<p>de filters</p>}
        own={<p>wij</p>}
        legend={null}
      />
    );
  }

  it('has three tabs, changed with the arrows', async () => {
    render(<Page onOpen={vi.fn()} />);
    screen.getByRole('tab', { name: 'Details' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Overzicht' })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Overzicht' })).toHaveTextContent('de boom');
  });

  it('can be closed and enlarged', async () => {
    const onOpen = vi.fn();
    render(<Page onOpen={onOpen} />);
    await userEvent.click(screen.getByRole('button', { name: 'Paneel groter maken' }));
    expect(screen.getByTestId('panel')).toHaveAttribute('data-large', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Paneel sluiten' }));
    expect(onOpen).toHaveBeenCalledWith(false);
  });
});

describe('Settings', () => {
  it('changes language, theme and layers', async () => {
    const did = { onLanguage: vi.fn(), onTheme: vi.fn(), onRelations: vi.fn() };
    const { onRelations, ...others } = did;
    const relations = { isShown: false, onShow: onRelations };
    render(<Settings language="nl" theme="automatic" relations={relations} {...others} />);
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Thema' }), 'Donker');
    await userEvent.click(screen.getByRole('button', { name: 'Relaties' }));
    expect(did.onLanguage).toHaveBeenCalledWith('en');
    expect(did.onTheme).toHaveBeenCalledWith('donker');
    expect(did.onRelations).toHaveBeenCalledWith(true);
  });

  it('folds into a menu that Escape closes, and nothing else', async () => {
    const outside = vi.fn();
    window.addEventListener('keydown', outside);
    const noop = vi.fn();
    render(
      <Settings
        language="nl"
        theme="licht"
        relations={{ isShown: false, onShow: noop }}
        onLanguage={noop}
        onTheme={noop}
      />,
    );
    const opener = screen.getByRole('button', { name: 'Weergave-instellingen' });
    await userEvent.click(opener);
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    expect(outside).not.toHaveBeenCalled();
    window.removeEventListener('keydown', outside);
  });
});

describe('Legend', () => {
  it('points at a sector by keyboard, with its count', async () => {
    const onPointSector = vi.fn();
    render(
      <Legend sectorCounts={new Map([['ggz', 7]])} isOpen onOpen={vi.fn()} onPointSector={onPointSector} />,
    );
    const ggz = screen.getByRole('button', { name: /Ggz.*7 organisaties/ });
    expect(ggz).toHaveAccessibleDescription('Geestelijke gezondheidszorg');
    ggz.focus();
    expect(onPointSector).toHaveBeenLastCalledWith('ggz');
    await userEvent.tab();
    expect(onPointSector).toHaveBeenLastCalledWith('welzijn');
  });

  it('explains the marks of changes while there are some', () => {
    const legend = (changes: ReactNode) => (
      <Legend sectorCounts={null} changes={changes} isOpen onOpen={vi.fn()} onPointSector={vi.fn()} />
    );
    const { rerender } = render(legend(null));
    expect(screen.queryByRole('heading', { name: 'Wat er is veranderd' })).toBeNull();
    rerender(legend(<ChangeLegend />));
    expect(screen.getByRole('heading', { name: 'Wat er is veranderd' })).toBeVisible();
    for (const word of ['nieuw', 'gestopt', 'hernoemd', 'verplaatst', 'gewijzigd', /wijzigingen hierin/]) {
      expect(screen.getByText(word)).toBeVisible();
    }
  });

  it('is one line when it is closed', async () => {
    const onOpen = vi.fn();
    render(<Legend sectorCounts={null} isOpen={false} onOpen={onOpen} onPointSector={vi.fn()} />);
    expect(screen.queryByRole('listitem')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Legenda', expanded: false }));
    expect(onOpen).toHaveBeenCalledWith(true);
  });
});

describe('HelpDialog', () => {
  it('tells the keys, how to read the map and what is new, as text', () => {
    render(
      <HelpDialog
        isOpen
        onClose={vi.fn()}
        changes={'## Mei\n- <b>Nieuw</b>'}
        singleKeys
        onSingleKeys={vi.fn()}
        onDesk={vi.fn()}
      />,
    );
    expect(screen.getByRole('dialog', { name: 'Hulp' })).toBeVisible();
    expect(within(screen.getByRole('table')).getAllByRole('row').length).toBeGreaterThan(10);
    expect(screen.getByText('<b>Nieuw</b>')).toBeVisible();
  });

  it('says whether the changes are still being read or could not be read', () => {
    const { rerender } = render(
      <HelpDialog
        isOpen
        onClose={vi.fn()}
        changes={undefined}
        singleKeys
        onSingleKeys={vi.fn()}
        onDesk={vi.fn()}
      />,
    );
    expect(screen.getByText(/wordt gelezen/)).toBeVisible();
    expect(screen.queryByText(/kon niet worden gelezen/)).toBeNull();
    rerender(
      <HelpDialog
        isOpen
        onClose={vi.fn()}
        changes={null}
        singleKeys
        onSingleKeys={vi.fn()}
        onDesk={vi.fn()}
      />,
    );
    expect(screen.getByText(/kon niet worden gelezen/)).toBeVisible();
  });
});

describe('what lies over the map', () => {
  it('zooms with buttons', async () => {
    const did = { onIn: vi.fn(), onOut: vi.fn(), onStart: vi.fn() };
    render(<ZoomButtons {...did} />);
    for (const name of ['Inzoomen', 'Uitzoomen', 'Naar het begin']) {
      await userEvent.click(screen.getByRole('button', { name }));
    }
    for (const act of Object.values(did)) expect(act).toHaveBeenCalledTimes(1);
  });

  it('tells what lies out of view, and goes there', async () => {
    const onGo = vi.fn();
    const chip = { id: 'west', count: 1200, xPx: 10, yPx: 20, angle: 0, label: 'CZ' };
    render(<RimChips chips={[chip]} onGo={onGo} />);
    await userEvent.click(screen.getByRole('button', { name: 'CZ: 1.200 buiten beeld, ga erheen' }));
    expect(onGo).toHaveBeenCalledWith(chip);
  });

  it('tells of a link that could not be followed, until it is closed', async () => {
    const onClose = vi.fn();
    render(<Notices texts={['Deze tafel is er niet meer.']} onClose={onClose} />);
    expect(screen.getByRole('status')).toHaveTextContent('Deze tafel is er niet meer.');
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten: Deze tafel is er niet meer.' }));
    expect(onClose).toHaveBeenCalled();
  });

  it('tells of several things at once, each closed by its own button', async () => {
    const onClose = vi.fn();
    const { rerender } = render(<Notices texts={['Eén.', 'Twee.', 'Eén.']} onClose={onClose} />);
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten: Eén.' }));
    expect(screen.getByRole('status')).toHaveTextContent(/^Twee\.$/);
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten: Twee.' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    rerender(<Notices texts={[]} onClose={onClose} />);
    rerender(<Notices texts={['Eén.']} onClose={onClose} />);
    expect(screen.getByRole('status')).toHaveTextContent('Eén.');
  });
});

describe('loading, empty and error states', () => {
  it('say how far the reading is', () => {
    render(<LoadingState progress={{ stage: 'participations', fraction: 0.5 }} />);
    expect(screen.getByRole('status')).toHaveTextContent('Deelnames lezen');
    expect(screen.getByText(/^50\s?%$/)).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.5');
  });

  it('say what to do when there is nothing to show', async () => {
    const onProblems = vi.fn();
    render(<EmptyState problems={3} onProblems={onProblems} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk de fouten en waarschuwingen' }));
    expect(onProblems).toHaveBeenCalled();
  });

  it('offer to load again when something broke', async () => {
    const onReload = vi.fn();
    render(<ErrorState detail="TypeError" onReload={onReload} />);
    expect(screen.getByRole('alert')).toHaveTextContent('De kaart kan niet worden getoond');
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw laden' }));
    expect(onReload).toHaveBeenCalled();
  });
});
