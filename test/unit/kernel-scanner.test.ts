import { describe, expect, test, vi } from 'vitest';
import { createScanner } from '../../src/ndjson/create-scanner.ts';
import { DONE, Kernel, kernelModule, STOPPED, SUSPENDED } from '../../src/ndjson/kernel.ts';
import { KernelNames } from '../../src/ndjson/kernel-names.ts';
import { KernelScanner } from '../../src/ndjson/kernel-scanner.ts';
import { LineScanner, type PieceScanner } from '../../src/ndjson/line-scanner.ts';
import { type ByteSource, pushPieces } from '../../src/ndjson/read-pieces.ts';
import { RecordFacts } from '../../src/ndjson/record-facts.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { HeardLines, summaryOf } from '../support/heard-lines.ts';
import { randomLog } from '../support/random-log.ts';
import { eventLine } from '../support/temporary.ts';

function newKernel(): Kernel {
  const module = kernelModule();
  if (module === null) throw new Error('This Node cannot run the kernel.');
  return new Kernel(module);
}

/** What the kernel alone makes of a text. */
function kernelOn(text: string, kernel = newKernel()) {
  const length = kernel.buffer.write(text, 0, 'utf8');
  kernel.forgetRun();
  const status = kernel.scan(0, length, false);
  return { status, lines: kernel.lines, reached: kernel.reached, length };
}

const AUDIT =
  '{"kind": "audit", "system_id": "local", "timestamp": 5.5, "total_actors": 7, "alive_actors": 6, ' +
  '"stopping_actors": 1, "restarting_actors": 0, "registry_size": 3, "registry_orphans": ["a", "b"], ' +
  '"registry_dead": [], "dead_letters_count": 2}\n';
const DEAD_LETTER =
  '{"kind": "dead_letter", "system_id": "local", "target": null, "message_type": "dict", ' +
  '"payload": [1.5e-7, {"a": [true, false, [[]]], "b\\n\\u00e9\\"": "Zoë ☕ 🎉"}, -0.5], "timestamp": 6}\n';

describe('the kernel', () => {
  test('takes each kind of record whole', () => {
    const kernel = newKernel();
    const text = eventLine(5) + AUDIT + DEAD_LETTER;
    expect(kernelOn(text, kernel)).toMatchObject({
      status: DONE,
      lines: 3,
      reached: Buffer.byteLength(text),
    });
    const { kinds, firstTimestamp, lastTimestamp } = kernel.run();
    expect(Array.from(kinds)).toEqual([1, 1, 1]);
    expect([firstTimestamp, lastTimestamp].map(String)).toEqual(['5', '6']);
    expect(kernel.lastAudit).toEqual({ start: eventLine(5).length, end: (eventLine(5) + AUDIT).length - 1 });
  });

  test('counts by event type, and learns new ones', () => {
    const kernel = newKernel();
    const text = eventLine(1) + eventLine(2, 'OrderPlaced') + eventLine(3, 'OrderPlaced');
    expect(kernelOn(text, kernel)).toMatchObject({ status: STOPPED, lines: 1 });
    const name = kernel.unknownName();
    expect(name).toEqual({ table: 'eventTypes', bytes: Buffer.from('OrderPlaced') });
    const names = new KernelNames();
    if (name !== null) names.add(name);
    kernel.teach(names);
    kernel.setLastTimestamp(Buffer.alloc(0), 0);
    expect(kernelOn(text, kernel)).toMatchObject({ status: DONE, lines: 3 });
    expect(kernel.eventsOf(kernel.run().eventCounts)).toEqual([
      ['ActorStarted', 1],
      ['OrderPlaced', 2],
    ]);
  });

  test.each([
    ['is no JSON', '{"kind": "event"\n'],
    ['has a control byte', eventLine(2).replace('local', 'lo\tcal')],
    ['has a bad escape', eventLine(2).replace('local', 'lo\\qcal')],
    ['has half an escape', eventLine(2).replace('local', 'lo\\u12')],
    ['has two values in a row', eventLine(2).replace('"local"', '"local" "local"')],
    ['has a value behind a value', eventLine(2).replace('"local"', '"local"5')],
    ['has a number with a leading zero', eventLine(2).replace('"actor_id":1', '"actor_id":01')],
    ['has a trailing comma', eventLine(2).replace('"payload":{}', '"payload":{"a":[1,]}')],
    ['closes what is not open', eventLine(2).replace('"payload":{}', '"payload":{"a":[}]')],
    ['lacks a field', eventLine(2).replace('"system_id"', '"system"')],
    ['has a key twice', eventLine(2).replace('"kind"', '"payload":{},"kind"')],
    ['has a field of another type', eventLine(2).replace('"system_id":"local"', '"system_id":5')],
    ['is of no known kind', eventLine(2).replace('"event"', '"events"')],
    ['goes back in time', eventLine(0.5)],
    ['has a timestamp with an exponent', eventLine(2).replace('"timestamp":2', '"timestamp":2e9')],
    ...['01', '01.5', '1.', '.5', '1.5.5', '-1', 'true', 'null', 'NaN', `1.${'5'.repeat(40)}`].map(
      (number): [string, string] => [
        `has ${number} as its timestamp`,
        eventLine(2).replace('"timestamp":2', `"timestamp":${number}`),
      ],
    ),
    ['has NaN', eventLine(2).replace('"payload":{}', '"payload":{"a":NaN}')],
    [
      'nests deeply',
      eventLine(2).replace('"payload":{}', `"payload":{"a":${'['.repeat(70)}${']'.repeat(70)}}`),
    ],
    ['ends in CR LF', eventLine(2).replace('\n', '\r\n')],
    ['is blank', '\n'],
    ['is a scalar', '5\n'],
  ])('stops at a line that %s', (_, line) => {
    const before = eventLine(1).repeat(3);
    const kernel = newKernel();
    expect(kernelOn(before + line + eventLine(9), kernel)).toMatchObject({
      status: STOPPED,
      lines: 3,
      reached: before.length,
    });
  });

  test('stops at a byte that is not UTF-8, wherever in a block it stands', () => {
    const kernel = newKernel();
    for (let at = 0; at < 130; at++) {
      const line = Buffer.from(eventLine(2).replace('local', 'é'.repeat(100)));
      const start = line.indexOf('é');
      const bad = Buffer.concat([
        line.subarray(0, start + 2),
        Buffer.alloc(at, 0x61),
        line.subarray(start + 3),
      ]);
      kernel.setLastTimestamp(Buffer.alloc(0), 0);
      bad.copy(kernel.buffer);
      expect(kernel.scan(0, bad.length, false), `at ${at}`).toBe(STOPPED);
    }
  });

  test.each([
    ['é', ''],
    ['☕', '\\n'],
    ['🎉', ' '],
    ['🎉', 'é'],
  ])('stops at a %s that is cut short before %j, wherever in a block it stands', (character, rest) => {
    const kernel = newKernel();
    const scan = (text: Buffer) => {
      const [start, end] = eventLine(1).split('"payload":{}');
      const line = Buffer.concat([
        Buffer.from(`${start}"payload":{"a":"`),
        text,
        Buffer.from(`${rest}"}${end}`),
      ]);
      line.copy(kernel.buffer);
      kernel.forgetTimestamp();
      return kernel.scan(0, line.length, false);
    };
    for (let at = 0; at < 70; at++) {
      for (const before of [
        `${'é'.repeat(at >> 1)}${'x'.repeat(at & 1)}`,
        `é${'x'.repeat(at)}`,
        '☕'.repeat(at),
      ]) {
        expect(scan(Buffer.from(before + character)), `whole, at ${at}`).toBe(DONE);
        for (let missing = 1; missing < Buffer.byteLength(character); missing++) {
          const cut = Buffer.from(before + character).subarray(0, -missing);
          expect(scan(cut), `${missing} missing, at ${at}`).toBe(STOPPED);
        }
      }
    }
  });

  /** In the order of kernel/read-records.ts. */
  const STATES = [
    ...['first key', 'next key', 'value done', 'record done', 'first element', 'next element'],
    'within a string',
  ];

  test.each([
    ['{', '5: 5}', 'first key', '}'],
    ['{"kind": "event",', ' 5}', 'next key', '}'],
    ['{"payload": {', '5}}', 'first key', '}}'],
    ['{"payload": {"a": [', ',]}}', 'first element', '}}]'],
    ['{"payload": {"a": [1,', ' x]}}', 'next element', '}}]'],
    ['{"payload": {"a": [1, {"b": []}', '}}}', 'value done', '}}]'],
    ['{"payload": {"a": [1, {"b": [{},', ' ]}}}}', 'next element', '}}]}]'],
    [eventLine(1).trimEnd(), '}', 'record done', ''],
    ['{"kind": "event", "system_id": "a text that goes on behind', '', 'within a string', '}'],
    ['{"kind": "event", "system_id": "a text', '\\x"}', 'within a string', '}'],
    ['{"payload": {"a": [1, {"b": "é☕', '\0"}]}}', 'within a string', '}}]}'],
    ['{"payload": {"a": [1, {', '"é\0": 1}]}}', 'first key', '}}]}'],
    ['{"system_id": "a",', ' "kind": "no such kind"}', 'next key', '}'],
  ])('says of a line that stops it up to where it is sound: %s', (sound, rest, state, closing) => {
    const kernel = newKernel();
    const before = eventLine(1);
    const soundBytes = Buffer.byteLength(before + sound);
    const lineBytes = soundBytes + Buffer.byteLength(rest);
    for (const [lineEnd, lineFeed] of [
      ['\n', lineBytes],
      ['\r\n', lineBytes + 1],
      [`\r${before}`, Buffer.byteLength(before) + lineBytes],
    ] as const) {
      kernel.forgetRun();
      kernel.forgetTimestamp();
      const log = `${before}${sound}${rest}${lineEnd}${before}`;
      expect(kernelOn(log, kernel)).toMatchObject({ status: STOPPED, lines: 1 });
      const stopped = kernel.stoppedLine;
      expect(stopped?.passed).toBe(soundBytes);
      expect(stopped?.textEnd).toBe(lineBytes);
      expect(stopped?.lineFeed).toBe(lineFeed);
      expect(stopped?.depth).toBe(closing.length);
      expect(STATES[stopped?.state ?? Number.NaN]).toBe(state);
      expect(Buffer.from(stopped?.closing.subarray(0, closing.length) ?? []).toString()).toBe(closing);
    }
  });

  test.each([
    ['has no end yet', '{"kind": "audit", "x'],
    ['is not sound from its start', 'x\n'],
    ['is empty', '\n'],
  ])('knows nothing of a line that %s', (_, line) => {
    const kernel = newKernel();
    expect(kernelOn(line, kernel)).toMatchObject({ status: STOPPED });
    expect(kernel.stoppedLine).toBeNull();
  });

  test('is suspended within a line and says what it knows of it', () => {
    const kernel = newKernel();
    const text =
      '{"kind": "event", "event_type": "ActorStarted", "timestamp": 12.5, "payload": {"a": [1, {"b": 2, "c';
    expect(kernelOn(text, kernel)).toMatchObject({
      status: SUSPENDED,
      lines: 0,
      reached: text.indexOf(' "c'),
    });
    expect(kernel.lineUnderWay()).toMatchObject({
      closing: new Uint8Array(Buffer.from('}}]}')),
      depth: 4,
      kind: 'event',
      eventType: 'ActorStarted',
      timestamp: Buffer.from('12.5'),
      payloadIsObject: true,
    });
  });

  test.each([
    ['a payload', '"payload": "', '}'],
    ['a value within one', '"payload": {"a": ["', '}}]'],
  ])('is suspended within a string that is %s, but not within an escape', (_, start, closing) => {
    const kernel = newKernel();
    const before = `{"kind": "dead_letter", ${start}`;
    const text = `${before}one \\" and \\u00e`;
    expect(kernelOn(text, kernel)).toMatchObject({ status: SUSPENDED, reached: text.indexOf('\\u') });
    expect(kernel.lineUnderWay()).toMatchObject({
      closing: new Uint8Array(Buffer.from(closing)),
      kind: 'dead_letter',
    });
    const rest = '\\u00e9"';
    kernel.buffer.write(rest, 0, 'utf8');
    expect(kernel.scan(0, rest.length, true)).toBe(SUSPENDED);
    expect(kernel.reached).toBe(0);
  });

  test.each(['é', '☕', '🎉'])('leaves a character that is cut off to the next call: %s', (character) => {
    const whole = eventLine(1);
    const half = '{"kind": "event", "payload": {"a": [1,';
    const kernel = newKernel();
    for (let letters = 0; letters < 64; letters++) {
      const bytes = Buffer.from(`${whole}${half} "${'x'.repeat(letters)}${character}`);
      for (let missing = 1; missing < Buffer.byteLength(character); missing++) {
        kernel.forgetTimestamp();
        kernel.forgetRun();
        bytes.copy(kernel.buffer);
        const to = bytes.length - missing;
        expect(kernel.scan(0, to, false), `${letters} letters before it`).toBe(DONE);
        expect(kernel).toMatchObject({ lines: 1, reached: whole.length });
        expect(kernel.scan(whole.length, to, false), `${letters} letters before it`).toBe(SUSPENDED);
        expect(kernel.reached).toBe(whole.length + half.length + ' "'.length + letters);
        expect(kernel.buffer.subarray(whole.length, to)).toEqual(bytes.subarray(whole.length, to));
      }
    }
  });

  test('takes records with and without blanks, one after the other', () => {
    const spaced =
      '{"kind": "event", "event_type": "ActorStarted", "payload": {"a": {"b": 1}, "c": [1, {}]}}\n';
    const whole = spaced.replace('"kind"', '"system_id": "s", "actor_address": {}, "timestamp": 1, "kind"');
    const compact = whole.replaceAll(', ', ',').replaceAll(': ', ':');
    const text = [whole, compact, compact, whole, whole, compact].join('');
    expect(kernelOn(text)).toMatchObject({ status: DONE, lines: 6 });
    for (const doubled of [whole.replace('"b": ', '"b":  '), whole.replace(', "c"', ',  "c"')]) {
      expect(kernelOn(whole + doubled + whole)).toMatchObject({ status: STOPPED, lines: 1 });
    }
  });

  test('takes any keys within values: many, long ones, and such as begin or end alike', () => {
    const kernel = newKernel();
    const names = Array.from({ length: 300 }, (_, index) => `${'key'.repeat(index % 24)}${index % 7}`);
    const payload = `{${names.map((name) => `"${name}": {"${name}": [{"": 0}]}`).join(', ')}}`;
    const line = eventLine(1).replace('{}', payload);
    for (const order of [1, -1]) {
      const lines = [line, eventLine(1), line.replaceAll('key', 'kéy'), line];
      const text = (order === 1 ? lines : lines.reverse()).join('');
      expect(kernelOn(text, kernel)).toMatchObject({ status: DONE, lines: 4 });
    }
  });

  test.each([60, 61, 62, 63, 64])('does not mistake keys of %d bytes, as long as names may be', (length) => {
    const kernel = newKernel();
    const names = new KernelNames();
    const long = 'k'.repeat(length);
    // Numbered one after the other: what lies behind the first may pass for what stands in the data.
    for (const name of [long, '5,', ':x']) names.add({ table: 'keys', bytes: Buffer.from(name) });
    kernel.teach(names);
    const lineWith = (members: string) => eventLine(1).replace('"timestamp"', `${members}"timestamp"`);
    const good = ['"5,":1,', '":x":1,', `"${long}":1,`, '"5,":1,', `"${long}":1,`, `"${long}": 1,`].map(
      lineWith,
    );
    for (const bad of [`"${long}":"5,":x":1,`, `"${long}"`, `"${'\u00ff'.repeat(16)}${long}"5,":x":1,`]) {
      kernel.forgetRun();
      kernel.forgetTimestamp();
      const before = good.join('');
      const size = kernel.buffer.write(before + lineWith(bad) + before, 0, 'latin1');
      expect(kernel.scan(0, size, false)).toBe(STOPPED);
      expect(kernel).toMatchObject({ lines: good.length, reached: before.length });
    }
  });

  test.each(['"kind" : "event"', '"other" : 1', '"other', '"ot\u0001her":1'])(
    'has nothing to be taught by %s',
    (member) => {
      const kernel = newKernel();
      expect(kernelOn(`{${member}`, kernel).status).toBe(STOPPED);
      expect(kernel.unknownName()).toBe(null);
    },
  );

  test.each([
    ['ends in a control byte', '"ab\u0001"'],
    ['is cut short', '"a'],
    ['goes on behind its quote', '"ab"c'],
    ['has no colon', '"ab" 1'],
    ['has a blank before its colon', '"ab" '],
    ['has a bad escape', '"a\\b\\x"'],
    ['has a byte that is not UTF-8', '"ab\u00ff"'],
  ])('does not take the key that it expects for one that %s', (_, key) => {
    const kernel = newKernel();
    const good = eventLine(1).replace('{}', '{"a": 1, "ab": 2, "abc": 3}');
    const bad = good.replace('"ab"', key);
    kernel.forgetRun();
    const length = kernel.buffer.write(good + good + bad + good, 0, 'latin1');
    expect(kernel.scan(0, length, false)).toBe(STOPPED);
    expect(kernel).toMatchObject({ lines: 2, reached: 2 * good.length });
  });

  test('keeps its tables apart from its buffer', () => {
    const kernel = newKernel();
    const line = eventLine(1);
    const many = Math.floor(kernel.buffer.length / line.length);
    for (let round = 0; round < 2; round++) {
      expect(kernelOn(line.repeat(many), kernel)).toMatchObject({ status: DONE, lines: many });
      expect(Array.from(kernel.run().kinds)).toEqual([many, 0, 0]);
    }
  });
});

/** What a scanner says of bytes that come in pieces of such sizes. */
async function outcome(
  bytes: Buffer,
  pieceBytes: number,
  open: (heard: HeardLines, facts: RecordFacts) => PieceScanner,
) {
  const heard = new HeardLines();
  const facts = new RecordFacts();
  const scanner = open(heard, facts);
  await pushPieces(inPieces(bytes, pieceBytes), scanner, {
    limit: Number.POSITIVE_INFINITY,
    onPiece: () => {},
    signal: NO_SIGNAL,
  });
  scanner.close();
  return { told: heard.told, facts: summaryOf(facts) };
}

function inPieces(bytes: Buffer, size: number): ByteSource {
  let at = 0;
  return {
    read(buffer, offset, length) {
      const read = Math.min(length, size, bytes.length - at);
      bytes.copy(buffer, offset, at, at + read);
      at += read;
      return read;
    },
    again: (start, length) => bytes.subarray(start, start + length),
  };
}

const plain = (heard: HeardLines, facts: RecordFacts) => new LineScanner(heard, facts);
const withKernel = (heard: HeardLines, facts: RecordFacts) => {
  const scanner = KernelScanner.open(heard, facts);
  if (scanner === null) throw new Error('This Node cannot run the kernel.');
  return scanner;
};

async function expectSame(bytes: Buffer, pieceBytes: number): Promise<void> {
  expect(await outcome(bytes, pieceBytes, withKernel)).toEqual(await outcome(bytes, 1 << 20, plain));
}

describe('the scanner with the kernel', () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));

  test.each([0, 0.01, 0.3, 1])(
    `says what the plain one says, with %d of the lines damaged (SEED=${seed})`,
    async (damaged) => {
      for (const [index, pieceBytes] of [64, 1_000, 65_536, 1 << 20].entries()) {
        const bytes = randomLog(seed + index, 200_000, { damaged, odd: damaged / 2 });
        await expectSame(bytes, pieceBytes);
        await expectSame(bytes.subarray(0, bytes.length - 100), pieceBytes);
      }
    },
  );

  /** Longer than the buffer. */
  const giant = (payload: string) => eventLine(2).replace('"payload":{}', `"payload":{"a":${payload}}`);
  const elements = Array.from({ length: 200_000 }, (_, i) => `{"n": ${i}, "s": "x\\n${i} é"}`).join(', ');

  test.each([
    ['nested', giant(`[${elements}]`)],
    ['one string', giant(`"${'long é\\n '.repeat(800_000)}"`)],
    ['broken near its end', giant(`[${elements}}`)],
    ['an audit', AUDIT.replace('"b"]', `"b"${', "orphan"'.repeat(600_000)}]`)],
    ['without an end', giant(`[${elements}]`).trimEnd()],
    [
      'an audit after all',
      AUDIT.replace('audit', 'event').replace('}\n', `, "x": [${elements}], "kind": "audit"}\n`),
    ],
    ['torn', giant(`[${elements}]`).slice(0, -500)],
    [
      'of a kind that comes last',
      giant(`[${elements}]`).replace('"kind":"event",', '').replace('}\n', ',"kind":"event"}\n'),
    ],
  ])('says what the plain one says of a line longer than its buffer: %s', async (_, line) => {
    expect(line.length).toBeGreaterThan(newKernel().buffer.length);
    const bytes = Buffer.from(eventLine(1) + line + eventLine(3) + eventLine(2));
    await expectSame(bytes, 1 << 20);
    await expectSame(bytes, 100_000);
  });

  /** What may come where a bad line is expected, since one came before. */
  const TORN = eventLine(2).slice(0, -9);
  test.each([
    ['a good line', eventLine(3)],
    ['a bad one that breaks within lists', eventLine(3).replace('{}', '{"a": [[1, {"b": [2}]]}')],
    ['a bad one that is torn within a text', `${eventLine(3).slice(0, -3)}{"a": ["some é\n`],
    ['a bad one with a wrong escape', eventLine(3).replace('{}', '{"a": ["é \\x", 1]}')],
    ['a bad one with half an escape', `${eventLine(3).slice(0, -3)}{"a": "\\u00\n`],
    ['a bad one with a control character', eventLine(3).replace('{}', '{"a": "x\0y", "b": "\r"}')],
    ['a bad one with a text and more behind it', eventLine(3).replace('}\n', ', "x": "é\\n" "y"}\n')],
    ['a good one with a text that stops the kernel', eventLine(3).replace('{}', '{"a": ["\\u12aB", 1.0e5]}')],
    ['one that breaks in its first byte', '}\n'],
    ['an empty one', '\n'],
    ['one with more behind its value', eventLine(3).replace('}\n', '}}\n')],
    ['lines that end otherwise', `${TORN}\r${eventLine(3).trimEnd()}\r\n${TORN}\r\n`],
    ['an event type that nobody knows', eventLine(3).replace('ActorStarted', 'never heard of')],
    ['a key that nobody knows', eventLine(3).replace('"payload"', '"unheard": 1, "payload"')],
    ['a key that comes twice', eventLine(3).replace('"payload"', '"kind": "event", "payload"')],
    ['a number that JSON does not know', eventLine(3).replace('{}', '{"a": NaN}')],
    ['a time that goes back', eventLine(1)],
    ['no line end', eventLine(3).trimEnd()],
    ['no end at all', TORN],
  ])('says what the plain one says of what follows on a bad line: %s', async (_, next) => {
    const before = eventLine(2) + `${TORN}\n`.repeat(2);
    for (const text of [before + next, `${before}${next}${TORN}\n${eventLine(4)}`]) {
      await expectSame(Buffer.from(text), 1 << 20);
      await expectSame(Buffer.from(text), 40);
    }
  });

  test('calls the kernel for each bad line between empty ones', async () => {
    const pairs = 1_000;
    const scan = vi.spyOn(Kernel.prototype, 'scan');
    try {
      await outcome(Buffer.from(`${TORN}\n${`${TORN}\n\n`.repeat(pairs)}`), 1 << 20, withKernel);
      // Else it would be the plain scanner's, which also reads what is sound of it.
      expect(scan.mock.calls.length).toBeGreaterThan(1.9 * pairs);
    } finally {
      scan.mockRestore();
    }
  });

  test.each([
    ['\\n', '\n', 1],
    ['\\r\\n', '\r\n', 1],
    ['\\r', '\r', 0.1],
  ])('calls the kernel no more often than pays, for bad lines that end in %s', async (_, lineEnd, share) => {
    const lines = 2_000;
    const scan = vi.spyOn(Kernel.prototype, 'scan');
    try {
      await outcome(Buffer.from(`${`${TORN}${lineEnd}`.repeat(lines)}\n`), 1 << 20, withKernel);
      expect(scan.mock.calls.length).toBeLessThan(lines * share + 10);
    } finally {
      scan.mockRestore();
    }
  });

  test('is chosen for what is long enough, and on demand never', async () => {
    const chosen = async (setting: 'auto' | 'plain', bytes: number) => {
      const scanner = await createScanner(new HeardLines(), new RecordFacts(), setting, bytes);
      scanner.close();
      return scanner instanceof KernelScanner;
    };
    expect(await chosen('auto', 1e9)).toBe(true);
    expect(await chosen('auto', 1_000)).toBe(false);
    expect(await chosen('plain', 1e9)).toBe(false);
  });
});
