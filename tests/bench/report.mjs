/** How many times what a plain Cytoscape.js page takes is what the map takes. */
export function ratiosOf(rows) {
  return rows
    .filter((row) => row.page !== 'map')
    .map(({ page, size, zoom, drag, both }) => {
      const map = rows.find((row) => row.page === 'map' && row.size === size);
      return {
        page,
        size,
        zoom: ratio(zoom, map?.zoom, 'p95'),
        drag: ratio(drag, map?.drag, 'p95'),
        both: ratio(both, map?.both, 'p95'),
        zoomCost: ratio(zoom, map?.zoom, 'costP95'),
        dragCost: ratio(drag, map?.drag, 'costP95'),
        bothCost: ratio(both, map?.both, 'costP95'),
        work: ratio(both, map?.both, 'work'),
      };
    });
}

const columns = [
  ['page', (row) => row.page],
  ['data', (row) => row.size],
  ['first view', (row) => whole(row.firstView)],
  ['data loaded', (row) => whole(row.dataLoaded)],
  ['interactive', (row) => whole(row.interactive)],
  ['longest task', (row) => longest(row.longestTask)],
  ['page MB', (row) => whole(row.pageMb)],
  ['worker MB', (row) => whole(row.workerMb)],
  ['painted', (row) => (row.paintedMost === undefined ? '–' : `${row.paintedAtStart} … ${row.paintedMost}`)],
  ['zoom median', (row) => tenths(row.zoom?.median)],
  ['zoom p95', (row) => tenths(row.zoom?.p95)],
  ['drag median', (row) => tenths(row.drag?.median)],
  ['drag p95', (row) => tenths(row.drag?.p95)],
  ['zoom cost p95', (row) => tenths(row.zoom?.costP95)],
  ['drag cost p95', (row) => tenths(row.drag?.costP95)],
  ['work', (row) => tenths(row.both?.work)],
  ['filter', (row) => (row.filter ? `${whole(row.filter.median)} … ${whole(row.filter.most)}` : '–')],
  ['filter task', (row) => (row.filter ? longest(row.filter.longestTask) : '–')],
  ...['list', 'overlap', 'matrix', 'gaps', 'connection'].map((view) => [
    view,
    (row) => (row.views ? `${whole(row.views[view].median)} … ${whole(row.views[view].most)}` : '–'),
  ]),
  ['views task', (row) => (row.views ? longest(row.views.longestTask) : '–')],
  ['network', (row) => (row.network ? `${row.network.elements}` : '–')],
  ['network open', (row) => whole(row.network?.open)],
  ...['zoom', 'drag', 'node'].map((hand) => [
    `network ${hand}`,
    (row) => (row.network ? `${tenths(row.network[hand].median)} … ${tenths(row.network[hand].p95)}` : '–'),
  ]),
  ['frames', (row) => (row.zoom ? `${row.zoom.frames}+${row.drag.frames}` : '–')],
];

/** The report as text: one line for each page and size, times in milliseconds. */
export function tableOf({ browser, rows, ratios }) {
  const lines = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  const table = lines.map((line) => line.map((cell, index) => cell.padStart(widths[index])).join('  '));
  const failures = rows
    .filter((row) => row.failed)
    .map((row) => `${row.page} ${row.size} failed: ${row.failed}`);
  const compared = ratios.map(
    (one) =>
      `${one.page} ${one.size}: frames: zoom ${times(one.zoom)}, drag ${times(one.drag)}, both ${times(one.both)}; ` +
      `cost of a frame: zoom ${times(one.zoomCost)}, drag ${times(one.dragCost)}, both ${times(one.bothCost)}; ` +
      `work ${times(one.work)}`,
  );
  return [
    `Chromium ${browser}, no GPU, 1440 × 900; times in ms`,
    ...table,
    ...failures,
    ...(compared.length > 0 ? ['Cytoscape.js over the map, p95:', ...compared] : []),
  ].join('\n');
}

function ratio(theirs, ours, figure) {
  return theirs?.[figure] && ours?.[figure] ? theirs[figure] / ours[figure] : null;
}

function times(value) {
  return value === null ? '–' : `${value.toFixed(1)}×`;
}

function longest(ms) {
  return ms === 0 ? '<50' : whole(ms);
}

function whole(value) {
  return value === undefined || value === null ? '–' : value.toFixed(0);
}

function tenths(value) {
  return value === undefined || value === null ? '–' : value.toFixed(1);
}
