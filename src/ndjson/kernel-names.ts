/**
 * Names that the kernels have learned beyond Papyra's own: keys and event types of applications. All kernels are taught
 * them in one order, so that a number means the same name to each.
 */

import { EVENT_TYPES, FIELDS } from './record-fields.ts';

/** Names a table of the kernel can hold: their numbers are bits of one word, and 0 is no name. */
export const MAX_NAMES = 63;
/** What is left of it beside Papyra's own names. */
const MAX_LEARNED = { keys: MAX_NAMES - (FIELDS.length - 1), eventTypes: MAX_NAMES - EVENT_TYPES.length };
export const MAX_NAME_BYTES = 64;

export interface LearnedName {
  readonly table: 'keys' | 'eventTypes';
  readonly bytes: Buffer;
}

export class KernelNames {
  readonly #names: LearnedName[] = [];

  /** In the order in which they were learned. */
  get list(): readonly LearnedName[] {
    return this.#names;
  }

  /** Adds a name of 1 to 64 bytes, unless it is known or its table is full. */
  add(name: LearnedName): void {
    const known = this.#names.filter(({ table }) => table === name.table);
    if (known.length >= MAX_LEARNED[name.table] || known.some(({ bytes }) => bytes.equals(name.bytes)))
      return;
    this.#names.push(name);
  }
}

/** The names of this thread. */
export const learnedNames = new KernelNames();
