import { labelLines, labelNodes, labelSeats } from './labelMembers';
import { lineScene } from './lineScene';
import { seatTables } from './seatTables';

/**
 * Draws what members add to the places: seats at the tables, the lines between what they connect, and their names. The map
 * is shown before there are any, so it is fetched meanwhile.
 */
export const membersScene = { seatTables, lineScene, labelNodes, labelSeats, labelLines };

export type MembersScene = typeof membersScene;
