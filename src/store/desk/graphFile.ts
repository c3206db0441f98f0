import { sectorOf } from '../../appearance/sectors';
import type { Dataset } from '../../dataset/dataset';
import { type Choice, wholeChoice } from '../../network/choice';
import { collectGraph } from '../../network/export/collectGraph';
import type { GraphAbout } from '../../network/export/graph';
import { shownOf } from '../../network/export/shownOf';
import { type GraphForm, writeGraph } from '../../network/export/writeGraph';
import { validateDataset } from '../../validation/validateDataset';

/** The network as a file for another program. */
export interface GraphAsk {
  readonly form: GraphForm;
  /** What the reader wants to see; null = everything. */
  readonly choice: Choice | null;
  /** Whether areas are nodes too. */
  readonly hasAreas: boolean;
  readonly told: GraphAbout;
}

const mediaTypes: Readonly<Record<GraphForm, string>> = {
  gexf: 'application/gexf+xml',
  graphml: 'application/graphml+xml',
  kumu: 'application/json',
};

/**
 * Makes a file of the data for a program that knows graphs.
 *
 * @param dataset - of the set that is shown
 * @param ask - in which form, and what of it
 * @returns the file; it moves to the page without a copy
 */
export function graphFile(dataset: Dataset, { form, choice, hasAreas, told }: GraphAsk): Blob {
  const { ecosystem } = validateDataset(dataset);
  const shown = shownOf(ecosystem, choice ?? wholeChoice, sectorOf);
  const parts = writeGraph(form, collectGraph(ecosystem, shown, hasAreas), told);
  return new Blob([...parts], { type: mediaTypes[form] });
}
