import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { dragRound, FrameRecorder, framesOf, turnWheel } from './frames.mjs';

const zoomSteps = 100;
const timeBoxMs = 25_000;

/**
 * The same hands on a plain Cytoscape.js page: every verband and organisation a node with its name, every participation
 * an edge, at positions that are given; nothing tuned. `nested`: with the areas as compound nodes around them, so that it
 * holds all elements of the map.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} dataFolder
 * @param {{ nested: boolean }} how
 * @returns {Promise<object>} frame times in milliseconds
 */
export async function measureCytoscape(page, dataFolder, { nested }) {
  const elements = await elementsOf(dataFolder, nested);
  const require = createRequire(import.meta.url);
  await page.setContent(
    '<style>body{margin:0}#graph{position:relative;width:100vw;height:100vh}</style><div id="graph">',
  );
  await page.addScriptTag({ path: require.resolve('cytoscape/dist/cytoscape.min.js') });
  await page.evaluate(showGraph, elements);
  const zoom = new FrameRecorder(page);
  const drag = new FrameRecorder(page);
  const middle = { x: 720, y: 450 };
  const round = { from: middle, radiusPx: 120, events: 60 };
  await page.mouse.move(middle.x, middle.y);
  await zoom.during(() => turnWheel(page, zoomSteps, Date.now() + timeBoxMs));
  await drag.during(() => dragRound(page, { ...round, endAt: Date.now() + timeBoxMs }));
  await zoom.during(() => turnWheel(page, -zoomSteps, Date.now() + timeBoxMs));
  await drag.during(() => dragRound(page, { ...round, endAt: Date.now() + timeBoxMs }));
  return {
    ...framesOf(zoom, drag),
    paintedAtStart: elements.length,
    paintedMost: elements.length,
  };
}

/**
 * The elements of the data: verbanden and organisations, every participation an edge, and, when asked, areas as compound
 * nodes around what lies in them. Places on spirals of equal room for each (Vogel 1979): the areas around the middle, what
 * they hold around their own.
 */
async function elementsOf(folder, nested) {
  const read = async (name) => {
    const text = await readFile(join(folder, `${name}.csv`), 'utf8');
    const [header, ...rows] = text
      .trimEnd()
      .split('\n')
      .map((row) => row.split(','));
    return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])));
  };
  const files = await Promise.all(
    ['gebieden', 'coalities', 'tafels', 'initiatieven', 'organisaties'].map(read),
  );
  const [areas, ...held] = files;
  const prefix = 'area ';
  const areaNodes = areas.map(({ id, naam, onderdeel_van: parent }) => ({
    data: { id: prefix + id, name: naam, ...(parent === '' ? {} : { parent: prefix + parent }) },
  }));
  const centres = new Map(areas.map(({ id }, index) => [id, onSpiral(index, 700)]));
  const heldSoFar = new Map();
  const nodes = held.flat().map(({ id, naam, gebied }) => {
    const index = heldSoFar.get(gebied) ?? 0;
    heldSoFar.set(gebied, index + 1);
    const centre = centres.get(gebied) ?? { x: 0, y: 0 };
    const { x, y } = onSpiral(index, 40);
    const parent = nested && centres.has(gebied) ? { parent: prefix + gebied } : {};
    return { data: { id, name: naam, ...parent }, position: { x: centre.x + x, y: centre.y + y } };
  });
  const seats = await read('deelnames');
  const edges = seats.map(({ organisatie, verband }, index) => ({
    data: { id: `seat${index}`, source: organisatie, target: verband },
  }));
  return [...(nested ? areaNodes : []), ...nodes, ...edges];
}

function onSpiral(index, apart) {
  const distance = apart * Math.sqrt(index);
  return { x: distance * Math.cos(index * 2.399963), y: distance * Math.sin(index * 2.399963) };
}

/** Runs in the page. */
function showGraph(elements) {
  const shown = window.cytoscape({
    container: document.getElementById('graph'),
    elements,
    layout: { name: 'preset' },
    style: [
      { selector: 'node', style: { label: 'data(name)', width: 20, height: 20, 'font-size': 10 } },
      { selector: 'edge', style: { width: 1 } },
    ],
  });
  shown.fit();
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))));
}
