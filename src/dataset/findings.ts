import type { Finding, FindingCode, Findings } from './dataset';

/** More than this of one code in one file is counted, not kept: no list shows more. */
const findingLimit = 10_000;

/** Findings while a file is being read. */
export interface FindingList {
  readonly listed: Finding[];
  readonly counts: Map<FindingCode, number>;
}

/**
 * Starts an empty list of findings.
 *
 * @returns the list
 */
export function startFindings(): FindingList {
  return { listed: [], counts: new Map() };
}

/**
 * Adds a finding, and only counts it when its code has reached the limit.
 *
 * @param list - the list, changed in place
 * @param finding - what was found
 */
export function addFinding(list: FindingList, finding: Finding): void {
  const count = (list.counts.get(finding.code) ?? 0) + 1;
  list.counts.set(finding.code, count);
  if (count <= findingLimit) list.listed.push(finding);
}

/**
 * Closes a list.
 *
 * @param list - the list
 * @returns the findings, with the number left out per code
 */
export function closeFindings(list: FindingList): Findings {
  const unlisted = new Map<FindingCode, number>();
  for (const [code, count] of list.counts) if (count > findingLimit) unlisted.set(code, count - findingLimit);
  return { listed: list.listed, unlisted };
}
