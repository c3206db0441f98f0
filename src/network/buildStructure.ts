import { encodeTexts } from '../ecosystem/columns';
import { type Area, areaLevels, type Structure, type Verband, verbandKinds } from '../ecosystem/ecosystem';
import { buildNesting } from './buildNesting';
import { indexById, indexIn, sortedById } from './byId';
import type { AreaColumns, StructureNetwork, VerbandColumns } from './network';
import { packTexts } from './packedText';

/**
 * Indexes areas and verbanden: all that the map needs to be laid out.
 *
 * @param structure - areas and verbanden; references resolve, no ring of parents
 * @returns columns sorted by id, and what lies inside what
 */
export function buildStructure(structure: Structure): StructureNetwork {
  const areas = sortedById(structure.areas);
  const verbanden = sortedById(structure.verbanden);
  const areaIndex = indexById(areas);
  const verbandIndex = indexById(verbanden);
  const verbandColumns = columnsOfVerbanden(verbanden, areaIndex, verbandIndex);
  const areaParent = Int32Array.from(areas, (area) => indexIn(areaIndex, area.parent));
  return {
    areas: columnsOfAreas(areas),
    verbanden: verbandColumns,
    nesting: buildNesting(areaParent, verbandColumns),
  };
}

function columnsOfAreas(areas: readonly Area[]): AreaColumns {
  return {
    count: areas.length,
    id: packTexts(areas.map((area) => area.id)),
    name: packTexts(areas.map((area) => area.name)),
    level: Uint8Array.from(areas, (area) => (area.level === null ? 255 : areaLevels.indexOf(area.level))),
    code: packTexts(areas.map((area) => area.code)),
    lat: Float64Array.from(areas, (area) => area.place?.lat ?? Number.NaN),
    lon: Float64Array.from(areas, (area) => area.place?.lon ?? Number.NaN),
    sources: packTexts(areas.map((area) => area.sources.join('|'))),
    checkedOn: encodeTexts(areas.map((area) => area.checkedOn)),
    owner: encodeTexts(areas.map((area) => area.owner)),
    row: Uint32Array.from(areas, (area) => area.row),
  };
}

function columnsOfVerbanden(
  verbanden: readonly Verband[],
  areaIndex: ReadonlyMap<string, number>,
  verbandIndex: ReadonlyMap<string, number>,
): VerbandColumns {
  return {
    count: verbanden.length,
    id: packTexts(verbanden.map((verband) => verband.id)),
    name: packTexts(verbanden.map((verband) => verband.name)),
    kind: Uint8Array.from(verbanden, (verband) => verbandKinds.indexOf(verband.kind)),
    sort: encodeTexts(verbanden.map((verband) => verband.sort)),
    area: Int32Array.from(verbanden, (verband) => indexIn(areaIndex, verband.area)),
    parent: Int32Array.from(verbanden, (verband) => indexIn(verbandIndex, verband.parent)),
    themes: encodeTexts(verbanden.map((verband) => verband.themes.join('|'))),
    status: encodeTexts(verbanden.map((verband) => verband.status)),
    start: encodeTexts(verbanden.map((verband) => verband.start)),
    end: encodeTexts(verbanden.map((verband) => verband.end)),
    description: packTexts(verbanden.map((verband) => verband.description)),
    website: packTexts(verbanden.map((verband) => verband.website)),
    sources: packTexts(verbanden.map((verband) => verband.sources.join('|'))),
    checkedOn: encodeTexts(verbanden.map((verband) => verband.checkedOn)),
    owner: encodeTexts(verbanden.map((verband) => verband.owner)),
    row: Uint32Array.from(verbanden, (verband) => verband.row),
  };
}
