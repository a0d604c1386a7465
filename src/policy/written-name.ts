/** Names of metrics as thresholds write them. */
import { latePattern } from '../report/late-pattern.ts';

/** What a name may hold that stands without quotes, as the inside of a character class. */
export const NAME_CHARACTER = '\\p{L}\\p{M}\\p{Nd}_.:*';

const plainName = latePattern(`^(?![0-9])[${NAME_CHARACTER}]+$`, 'u');
const PLAIN_ASCII_NAME = /^[A-Za-z_.:][\w.:]*$/;

/** A metric's name as a threshold writes it: in quotes where it is no plain name. */
export function writtenName(name: string): string {
  if (PLAIN_ASCII_NAME.test(name)) return name;
  const isPlain = !name.includes('*') && plainName().test(name);
  return isPlain ? name : `"${name.replaceAll('"', '""')}"`;
}
