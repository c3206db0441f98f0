import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { dragRound, FrameRecorder, framesOf, turnWheel } from './frames.mjs';

const zoomSteps = 100;
const timeBoxMs = 25_000;

/**
 * The same hands on a plain Cytoscape.js page: every verband and organisation a node with its name, every participation
 * an edge, at positions that are given; nothing tuned.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} dataFolder
 * @returns {Promise<object>} frame times in milliseconds
 */
export async function measureCytoscape(page, dataFolder) {
  const elements = await elementsOf(dataFolder);
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

/** Places on a spiral of equal room for each (Vogel 1979), all kinds mixed: the same on every machine. */
async function elementsOf(folder) {
  const read = async (name) => {
    const text = await readFile(join(folder, `${name}.csv`), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','));
  };
  const files = await Promise.all(['coalities', 'tafels', 'initiatieven', 'organisaties'].map(read));
  const things = files.flat();
  const nodes = things.map(([id, name], index) => {
    const distance = 40 * Math.sqrt((index * 7919) % things.length);
    const angle = ((index * 7919) % things.length) * 2.399963;
    return { data: { id, name }, position: { x: distance * Math.cos(angle), y: distance * Math.sin(angle) } };
  });
  const seats = await read('deelnames');
  const edges = seats.map(([source, target], index) => ({ data: { id: `seat${index}`, source, target } }));
  return [...nodes, ...edges];
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
