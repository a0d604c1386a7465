/** The damage of one file as the cuts that would mend it. Every byte of it is either kept or cut. */
import type { Rule } from './anomaly.ts';
import { CutList } from './cut-list.ts';
import { intactRecords } from './salvage.ts';

/** A line that does not stay as it is: offsets in the file, `end` without and `next` with its line end. */
export interface DamagedLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

export class FileDamage {
  readonly cuts = new CutList();
  /** Rules that a repair of the file would see to. */
  readonly rules = new Set<Rule>();
  /** Records found intact within damaged lines; the scan does not count them. */
  salvagedRecords = 0;
  readonly #salvages: boolean;
  #lastLine = 0;

  /** `salvages`: whether intact records that share a line with damage are kept. */
  constructor(salvages: boolean) {
    this.#salvages = salvages;
  }

  /** A line that is no record: it goes, but for the intact records in it. `bytes` null: too long to be looked at. */
  refusedLine(rule: Rule, at: DamagedLine, bytes: Uint8Array | null): void {
    this.rules.add(rule);
    // A value that is no object and lacks its newline too is told of twice.
    if (at.line === this.#lastLine) return;
    this.#lastLine = at.line;
    const records = this.#salvages && bytes !== null ? intactRecords(bytes, at.next === at.end) : [];
    let done = at.start;
    records.forEach(({ start, end }, index) => {
      const [from, to] = [at.start + start, at.start + end];
      if (from > done) this.cuts.remove(rule, at.line, done, from);
      const endsLine = index === records.length - 1 && to === at.end;
      if (!endsLine || at.next === at.end) this.cuts.complete(rule, at.line, to);
      done = endsLine ? at.next : to;
    });
    if (done < at.next) this.cuts.remove(rule, at.line, done, at.next);
    this.salvagedRecords += records.length;
  }

  /** A whole last record that lacks only its newline. */
  unterminatedRecord({ line, end }: Pick<DamagedLine, 'line' | 'end'>): void {
    this.rules.add('unterminated-record');
    this.cuts.complete('unterminated-record', line, end);
  }
}
