/**
 * The size of a record as Papyra's retention measures it (`papyra/persistence/_retention.py`): the bytes of
 * `repr(json.loads(line))` in UTF-8. Only the size is worked out; neither the object nor the text is made.
 *
 * Rules, from CPython's `unicode_repr`, `float_repr` and `dict_repr`:
 * - a string stands in single quotes; in double quotes when it holds single quotes and no double ones; where it
 *   holds both, the single ones are escaped;
 * - `\\`, `\n`, `\r` and `\t` are escaped by two characters, every other character that `str.isprintable` denies
 *   by `\xNN`, `\uNNNN` or `\UNNNNNNNN`;
 * - a float has the fewest digits that read back as the same double, with an exponent below 1e-4 and from 1e16;
 * - of equal keys, the last value counts.
 *
 * Known limit: which characters are printable is asked of the Unicode tables of this Node. A character that
 * Unicode took up later than the Python in question counts 3 or 4 bytes here and 6 or 10 there.
 */
import { decodeJsonString } from '../ndjson/record-facts.ts';

const QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const CAPITAL_I = 0x49;
const CAPITAL_N = 0x4e;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const SMALL_F = 0x66;
const SMALL_N = 0x6e;
const SMALL_T = 0x74;
const SMALL_U = 0x75;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Bytes that an ASCII character adds to a repr, quotes taken as not escaped. */
const ASCII_SIZES = new Uint8Array(0x80).fill(1).fill(4, 0, 0x20);
ASCII_SIZES[0x7f] = 4;
for (const character of Buffer.from('\\\n\r\t')) ASCII_SIZES[character] = 2;

/** 1 for the bytes of a JSON string that are just one byte of the repr. */
const PLAIN = new Uint8Array(256);
for (let byte = 0x20; byte < 0x7f; byte++) PLAIN[byte] = 1;
for (const byte of [QUOTE, SINGLE_QUOTE, BACKSLASH]) PLAIN[byte] = 0;

/** What the letter behind a backslash stands for; `\u` apart. */
const ESCAPES = new Map(
  [...'"\\/bfnrt'].map((letter, index) => [letter.charCodeAt(0), '"\\/\b\f\n\r\t'.charCodeAt(index)]),
);

const NUMBER_BYTES = new Uint8Array(256);
for (const byte of Buffer.from('0123456789+-.eE')) NUMBER_BYTES[byte] = 1;

/** Decimals of so many digits are all different doubles: the shortest text of such a one is itself. */
const EXACT_DIGITS = 15;

/** Objects with more keys than this look them up in a map. */
const MAX_COMPARED_KEYS = 24;

/**
 * Bytes in UTF-8 of Python's `repr` of a line's value. `line`: without its end, and one that the line scanner takes
 * for good; of others it makes an error or a number without meaning.
 */
export function reprBytes(line: Uint8Array): number {
  return meter.measure(line);
}

const NO_BYTES = new Uint8Array(0);

/** Reads through one line at a time; each of the readers starts at `#at` and leaves it behind what it has read. */
class ReprMeter {
  #bytes: Uint8Array = NO_BYTES;
  #at = 0;
  /** Whether the string just read has an escape in it. */
  #hasEscape = false;

  // The keys of the objects that are open, those of the innermost last.
  readonly #keyStarts: number[] = [];
  readonly #keyEnds: number[] = [];
  readonly #keyEscapes: boolean[] = [];
  readonly #valueSizes: number[] = [];
  #keys = 0;

  measure(line: Uint8Array): number {
    this.#bytes = line;
    this.#at = 0;
    this.#keys = 0;
    try {
      return this.#value();
    } finally {
      // A line can be large, and this object is for good.
      this.#bytes = NO_BYTES;
    }
  }

  #value(): number {
    switch (this.#skipBlanks()) {
      case QUOTE:
        return this.#string();
      case OPEN_BRACE:
        return this.#object();
      case OPEN_BRACKET:
        return this.#array();
      case SMALL_T:
        return this.#word('true', 'True');
      case SMALL_F:
        return this.#word('false', 'False');
      case SMALL_N:
        return this.#word('null', 'None');
      case CAPITAL_N:
        return this.#word('NaN', 'nan');
      case CAPITAL_I:
        return this.#word('Infinity', 'inf');
      default:
        return this.#number();
    }
  }

  #word(json: string, python: string): number {
    this.#at += json.length;
    return python.length;
  }

  /** The brackets and the separators between the items come to two bytes an item. */
  #array(): number {
    this.#at++;
    let size = 0;
    while (this.#nextItem(CLOSE_BRACKET)) size += this.#value() + 2;
    return size === 0 ? 2 : size;
  }

  #object(): number {
    this.#at++;
    const firstKey = this.#keys;
    let lookup: Map<string, number> | null = null;
    let size = 0;
    while (this.#nextItem(CLOSE_BRACE)) {
      const start = this.#at + 1;
      const keySize = this.#string();
      const newKey = this.#keys;
      this.#pushKey(start, this.#at - 1);
      lookup ??= newKey - firstKey < MAX_COMPARED_KEYS ? null : this.#lookupFrom(firstKey);
      const key = lookup === null ? this.#findKey(firstKey) : this.#findInLookup(lookup);
      if (key === newKey) size += keySize + 4;
      else this.#keys--;
      if (this.#skipBlanks() !== COLON) throw this.#malformed();
      this.#at++;
      const valueSize = this.#value();
      size += valueSize - (this.#valueSizes[key] as number);
      this.#valueSizes[key] = valueSize;
    }
    this.#keys = firstKey;
    return size === 0 ? 2 : size;
  }

  #pushKey(start: number, end: number): void {
    const key = this.#keys++;
    this.#keyStarts[key] = start;
    this.#keyEnds[key] = end;
    this.#keyEscapes[key] = this.#hasEscape;
    this.#valueSizes[key] = 0;
  }

  /** The first key from `firstKey` on that is equal to the last one: itself when there is no other. */
  #findKey(firstKey: number): number {
    const last = this.#keys - 1;
    let key = firstKey;
    while (key < last && !this.#isSameKey(key, last)) key++;
    return key;
  }

  #isSameKey(a: number, b: number): boolean {
    if (this.#keyEscapes[a] === true || this.#keyEscapes[b] === true) {
      return this.#keyText(a) === this.#keyText(b);
    }
    const start = this.#keyStarts[a] as number;
    const length = (this.#keyEnds[a] as number) - start;
    const other = this.#keyStarts[b] as number;
    if (length !== (this.#keyEnds[b] as number) - other) return false;
    const bytes = this.#bytes;
    for (let i = 0; i < length; i++) {
      if (bytes[start + i] !== bytes[other + i]) return false;
    }
    return true;
  }

  /** All keys from `firstKey` on but the last one. */
  #lookupFrom(firstKey: number): Map<string, number> {
    const lookup = new Map<string, number>();
    for (let key = firstKey; key < this.#keys - 1; key++) lookup.set(this.#keyText(key), key);
    return lookup;
  }

  #findInLookup(lookup: Map<string, number>): number {
    const last = this.#keys - 1;
    const text = this.#keyText(last);
    const key = lookup.get(text);
    if (key !== undefined) return key;
    lookup.set(text, last);
    return last;
  }

  #keyText(key: number): string {
    return decodeJsonString(this.#bytes, this.#keyStarts[key] as number, this.#keyEnds[key] as number);
  }

  /** Goes to the next item of an array or object; false behind its end. */
  #nextItem(close: number): boolean {
    let byte = this.#skipBlanks();
    if (byte === COMMA) {
      this.#at++;
      byte = this.#skipBlanks();
    }
    if (byte !== close) return true;
    this.#at++;
    return false;
  }

  /** The byte that stands behind spaces and tabs. */
  #skipBlanks(): number {
    const bytes = this.#bytes;
    while (bytes[this.#at] === 0x20 || bytes[this.#at] === 0x09) this.#at++;
    if (this.#at >= bytes.length) throw this.#malformed();
    return bytes[this.#at] as number;
  }

  #string(): number {
    const bytes = this.#bytes;
    let at = this.#at + 1;
    let size = 2;
    let singleQuotes = 0;
    let doubleQuotes = 0;
    this.#hasEscape = false;
    for (;;) {
      const run = at;
      while (PLAIN[bytes[at] as number] === 1) at++;
      size += at - run;
      const byte = bytes[at];
      if (byte === QUOTE) break;
      if (byte === undefined) throw this.#malformed();
      let character = byte;
      if (byte === BACKSLASH) {
        this.#hasEscape = true;
        character = escapedCharacter(bytes, at);
        at += bytes[at + 1] !== SMALL_U ? 2 : character > 0xffff ? 12 : 6;
      } else if (byte >= 0x80) {
        character = characterAt(bytes, at);
        at += byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      } else at++;
      if (character === SINGLE_QUOTE) singleQuotes++;
      else if (character === QUOTE) doubleQuotes++;
      size += characterSize(character);
    }
    this.#at = at + 1;
    return singleQuotes > 0 && doubleQuotes > 0 ? size + singleQuotes : size;
  }

  #number(): number {
    const bytes = this.#bytes;
    const start = this.#at;
    if (bytes[start] === MINUS && bytes[start + 1] === CAPITAL_I) return this.#word('-Infinity', '-inf');
    let at = start;
    let digits = 0;
    let point = 0;
    let hasExponent = false;
    while (NUMBER_BYTES[bytes[at] as number] === 1) {
      const byte = bytes[at] as number;
      if (byte >= ZERO && byte <= NINE) digits++;
      else if (byte === POINT) point = at;
      else if (byte !== MINUS || at > start) hasExponent = true;
      at++;
    }
    if (digits === 0) throw this.#malformed();
    this.#at = at;

    const firstDigit = bytes[start] === MINUS ? start + 1 : start;
    const length = at - start;
    if (point === 0 && !hasExponent) return bytes[firstDigit] === ZERO ? 1 : length;
    const isShortest =
      !hasExponent &&
      digits <= EXACT_DIGITS &&
      bytes[firstDigit] !== ZERO &&
      (bytes[at - 1] !== ZERO || at - 1 === point + 1);
    return isShortest ? length : floatSize(asciiText(bytes, start, at));
  }

  #malformed(): Error {
    return new Error(`byte ${this.#at} of the line is not JSON as the line scanner takes it`);
  }
}

const meter = new ReprMeter();

/** The character of the escape whose backslash is at `at`; two `\u` that make a pair of surrogates are one. */
function escapedCharacter(bytes: Uint8Array, at: number): number {
  const letter = bytes[at + 1] as number;
  if (letter !== SMALL_U) return ESCAPES.get(letter) as number;
  const high = hexAt(bytes, at + 2);
  const isHigh = high >= 0xd800 && high < 0xdc00;
  if (!isHigh || bytes[at + 6] !== BACKSLASH || bytes[at + 7] !== SMALL_U) return high;
  const low = hexAt(bytes, at + 8);
  return low >= 0xdc00 && low < 0xe000 ? 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) : high;
}

/** Four hexadecimal digits. */
function hexAt(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const byte = bytes[i] as number;
    value = value * 16 + (byte <= NINE ? byte - ZERO : (byte | 0x20) - 0x57);
  }
  return value;
}

/** The character of the valid UTF-8 sequence at `at`, which starts with a byte from 0x80. */
function characterAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const second = (bytes[at + 1] as number) & 0x3f;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second;
  const third = (bytes[at + 2] as number) & 0x3f;
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | (second << 6) | third;
  return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | ((bytes[at + 3] as number) & 0x3f);
}

/** Bytes that a character adds to a repr, quotes taken as not escaped. */
function characterSize(character: number): number {
  if (character < 0x80) return ASCII_SIZES[character] as number;
  if (!isPrintable(character)) return character < 0x100 ? 4 : character < 0x10000 ? 6 : 10;
  return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

/** `str.isprintable` but for the space: everything but the general categories Other and Separator. */
const UNPRINTABLE = /[\p{C}\p{Z}]/u;

/** 1 for printable, by pages of 256 characters, made when first asked for. */
const pages: Uint8Array[] = [];

function isPrintable(character: number): boolean {
  const index = character >> 8;
  pages[index] ??= Uint8Array.from({ length: 256 }, (_, low) =>
    UNPRINTABLE.test(String.fromCodePoint((index << 8) | low)) ? 0 : 1,
  );
  return pages[index][character & 0xff] === 1;
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}

/** Length of Python's `repr` of the float that `text` is in JSON. Both languages write the fewest digits. */
function floatSize(text: string): number {
  const sign = text.startsWith('-') ? 1 : 0;
  const size = Math.abs(Number(text));
  if (size === Number.POSITIVE_INFINITY) return sign + 'inf'.length;
  if (size === 0 || (size >= 1e-4 && size < 1e16)) {
    return sign + String(size).length + (Number.isInteger(size) ? '.0'.length : 0);
  }
  const scientific = size.toExponential();
  // Python writes two digits of the exponent at least.
  return sign + scientific.length + (/e.\d$/.test(scientific) ? 1 : 0);
}
