/** Logs from a seed: records as Papyra writes them, with as much trouble among them as is asked for. */
import { createRandom, type Random } from '../../bench/random.ts';
import { createRecords } from '../../bench/records.ts';

export interface Trouble {
  /** Share of the lines that are changed in some bytes. */
  readonly damaged: number;
  /** Share of the lines that are sound, yet not as Papyra writes them, or go back in time. */
  readonly odd: number;
}

/** What breaks, or seems to break, a line of JSON. */
const JUNK = [
  ' ',
  '\t',
  '\r',
  '\n',
  '\f',
  '\0',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '0',
  '-',
  '.',
  'e5',
  'NaN',
];
const BYTES = [...JUNK, '\x80', '\xc3', '\xed\xa0\x80', '\\u12', '\\n', '\\x', '1e400', '[]', '\r\n'].map(
  (text) => Buffer.from(text, 'latin1'),
);

/** `bytes` or a little more, the same for the same seed. */
export function randomLog(seed: number, bytes: number, { damaged, odd }: Trouble): Buffer {
  const random = createRandom(seed);
  const next = createRecords(random);
  const lines: Buffer[] = [];
  for (let size = 0; size < bytes; ) {
    const record = next();
    const line = Buffer.from(random.next() < odd ? oddLine(record, random) : record);
    const written = random.next() < damaged ? damagedLine(line, random) : line;
    lines.push(written);
    size += written.length;
  }
  return Buffer.concat(lines);
}

function oddLine(line: string, random: Random): string {
  const odd = [
    line.replace(/"event_type": "\w+"/, `"event_type": "Custom${random.below(90)}"`),
    line.replace('"kind"', `"extra${random.below(70)}": [1], "kind"`),
    line.replace('"kind"', '"x": 1, "x": 2, "kind"'),
    line.replace(
      /"timestamp": [\d.]+/,
      `"timestamp": ${random.pick(['5', '1e9', '-3.5', '9999999999.25', '"no"', 'NaN'])}`,
    ),
    line.replace('"system_id"', '"systems"'),
    line.replace('\n', '\r\n'),
    line.replaceAll(': ', '  :\t'),
    `${JSON.stringify(random.next())}\n`,
  ] as const;
  return random.pick(odd);
}

function damagedLine(line: Buffer, random: Random): Buffer {
  const at = random.below(line.length);
  const chance = random.next();
  if (chance < 0.2) return Buffer.concat([line.subarray(0, at), line.subarray(at + 1 + random.below(3))]);
  const behind = chance < 0.4 ? at + 1 : at;
  return Buffer.concat([
    line.subarray(0, at),
    random.pick(BYTES as [Buffer, ...Buffer[]]),
    line.subarray(behind),
  ]);
}
