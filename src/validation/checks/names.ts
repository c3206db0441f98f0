/**
 * Letters of other alphabets, each before the Latin letter that it looks like. Upper and lower case stand apart: the
 * Greek Η looks like an H and η like an n.
 */
const lookalikes = new Map(
  [
    ...'АA ВB ЕE ІI ЈJ КK МM НH ОO РP СC ЅS ТT УY ХX ԌG Ԛq ԜW'.split(' '),
    ...'аa ьb сc ԁd еe гr һh іi јj кk ӏl мm нh пn оo рp ԛq ѕs тt уy ѵv вb хx ԝw'.split(' '),
    ...'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'.split(' '),
    ...'αa βb εe γy ηn ιi κk νv οo ρp τt υu χx ωw μu'.split(' '),
    ...'ıi łl ŁL øo ØO đd ĐD ħh ĦH ɡg ſs'.split(' '),
  ].map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Brings a name to a form in which names that look the same are the same.
 *
 * @param name - as shown
 * @returns without case, accents, points and spaces, look-alike letters as Latin ones; may be empty
 */
export function lookOf(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name.toLowerCase().replace(/[\s.]/g, '');
  const bare = name.normalize('NFKD').replace(/[\p{M}\p{Cf}\s.·]/gu, '');
  return Array.from(bare, (letter) => lookalikes.get(letter) ?? letter)
    .join('')
    .toLowerCase();
}
