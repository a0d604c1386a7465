/**
 * Random interleavings of everything that can be done to a recorder. `RECORDER_SEED` and `RECORDER_RUNS` in the environment
 * repeat a run, or make it longer.
 */
import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EFFECTS,
  OUTCOMES,
  type Outcome,
  RecorderRig,
  type RiggedEvent,
  type RigOptions,
} from '../support/recorder-rig.ts';

const SEED = Number(process.env['RECORDER_SEED'] ?? randomInt(2 ** 31));
const RUNS = Number(process.env['RECORDER_RUNS'] ?? 3_000);

/** The model has nothing to add: the rig holds the contract against each call. */
type Model = Record<string, never>;

interface Place {
  readonly rig: RecorderRig;
  readonly scheduler: fc.Scheduler;
}

abstract class Command implements fc.AsyncCommand<Model, Place> {
  check(): boolean {
    return true;
  }

  async run(_model: Model, place: Place): Promise<void> {
    await this.act(place);
    place.rig.look();
  }

  toString(): string {
    return `${this.constructor.name}(${JSON.stringify(Object.values(this)).slice(1, -1)})`;
  }

  abstract act(place: Place): void | Promise<void>;
}

class Start extends Command {
  act({ rig }: Place): void {
    rig.start();
  }
}

class Stop extends Command {
  act({ rig }: Place): void {
    rig.stop();
  }
}

class Register extends Command {
  readonly event: RiggedEvent;

  constructor(event: RiggedEvent) {
    super();
    this.event = event;
  }

  act({ rig }: Place): void {
    rig.register({ ...this.event });
  }
}

class RegisterMetric extends Command {
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }

  act({ rig }: Place): void {
    rig.registerMetric(this.name);
  }
}

/** Lets promises go on, a few steps only. */
class Step extends Command {
  readonly steps: number;

  constructor(steps: number) {
    super();
    this.steps = steps;
  }

  async act({ rig }: Place): Promise<void> {
    for (let i = 0; i < this.steps; i++) {
      await Promise.resolve();
      rig.look();
    }
  }
}

/** Ends one of the waits of the hooks. */
class Release extends Command {
  async act({ scheduler }: Place): Promise<void> {
    if (scheduler.count() > 0) await scheduler.waitNext(1);
  }
}

/** Waits until nothing happens any more. */
class Settle extends Command {
  async act({ rig, scheduler }: Place): Promise<void> {
    do {
      await scheduler.waitIdle();
      await new Promise(setImmediate);
    } while (scheduler.count() > 0);
    rig.expectQuiet();
  }
}

const QUIET = EFFECTS.slice(0, EFFECTS.indexOf('metric throws'));
const LOUD = EFFECTS.slice(EFFECTS.indexOf('metric throws'));

const events: fc.Arbitrary<RiggedEvent> = fc.record({
  type: fc.constantFrom('a', 'b'),
  effect: fc.oneof(
    { weight: 19, arbitrary: fc.constantFrom(...QUIET) },
    { weight: 1, arbitrary: fc.constantFrom(...LOUD) },
  ),
  place: fc.nat(3),
});

const commands = fc.commands(
  [
    events.map((event) => new Register(event)),
    events.map((event) => new Register(event)),
    events.map((event) => new Register(event)),
    fc.integer({ min: 1, max: 12 }).map((steps) => new Step(steps)),
    fc.integer({ min: 1, max: 12 }).map((steps) => new Step(steps)),
    fc.constant(new Release()),
    fc.constant(new Start()),
    fc.constant(new Stop()),
    fc.constantFrom('first', 'second', 'third').map((name) => new RegisterMetric(name)),
    fc.constant(new Settle()),
  ],
  { size: 'max', maxCommands: 40 },
);

const outcomes = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<Outcome>(...OUTCOMES.slice(0, OUTCOMES.indexOf('throws'))) },
    { weight: 1, arbitrary: fc.constantFrom<Outcome>(...OUTCOMES.slice(OUTCOMES.indexOf('throws'))) },
  ),
  { maxLength: 4 },
);

const rigs: fc.Arbitrary<Omit<RigOptions, 'wait'>> = fc.record({
  queueSize: fc.constantFrom(1, 2, 3, 1_000),
  overflow: fc.constantFrom('throw', 'drop'),
  tells: fc.boolean(),
  isSubclass: fc.boolean(),
  starting: outcomes,
  stopping: outcomes,
});

test(`a recorder keeps to its contract in ${RUNS} random runs (RECORDER_SEED=${SEED})`, async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  try {
    const property = fc.asyncProperty(fc.scheduler(), rigs, commands, async (scheduler, options, run) => {
      const rig = new RecorderRig({ ...options, wait: () => scheduler.schedule(Promise.resolve()) });
      const place = { rig, scheduler };
      await fc.asyncModelRun(() => ({ model: {}, real: place }), run);
      // Whatever the run left behind comes to an end; the second stop is refused.
      for (const last of [new Settle(), new Stop(), new Stop(), new Settle()]) await last.run({}, place);
      expect(unhandled.splice(0)).toEqual([]);
    });
    await fc.assert(property, { seed: SEED, numRuns: RUNS });
  } finally {
    process.off('unhandledRejection', note);
  }
}, 120_000);
