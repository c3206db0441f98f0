/** What can have become of a record between two sets of data, in the order in which it is told. */
export const changeKinds = ['added', 'stopped', 'renamed', 'moved', 'changed'] as const;
export type ChangeKind = (typeof changeKinds)[number];
