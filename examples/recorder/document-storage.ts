/**
 * A store for documents that tells what happens in it; a metric that counts the attempts to save; and a recorder that
 * publishes every change of a metric. Prints what was published, and what the metrics show in the end.
 *
 *     node examples/recorder/document-storage.ts [DIRECTORY]
 *
 * With a DIRECTORY it also writes both there, in forms that the gate reads.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Metric,
  type MetricChange,
  type MetricEvent,
  type MetricSnapshot,
  MetricsRecorder,
} from 'papyra-health-gate';

// ------------------------------------------------------------------------------------------------ what happens

interface SaveAttempt extends MetricEvent {
  readonly type: 'document_storage.save.attempt';
  readonly outcome: 'success' | 'failure';
}

interface Listing extends MetricEvent {
  readonly type: 'document_storage.listing';
}

type StorageEvent = SaveAttempt | Listing;

/** The component itself. It says what happens, and knows nothing of metrics and of who publishes them. */
class DocumentStorage {
  readonly #recorder: MetricsRecorder<StorageEvent>;
  readonly #documents = new Map<string, string>();
  readonly #capacity: number;

  /** `capacity`: how many documents there is room for. */
  constructor(recorder: MetricsRecorder<StorageEvent>, capacity: number) {
    this.#recorder = recorder;
    this.#capacity = capacity;
  }

  /** @throws Error when the store is full */
  save(name: string, text: string): void {
    if (this.#documents.size >= this.#capacity) {
      this.#recorder.registerEvent({ type: 'document_storage.save.attempt', outcome: 'failure' });
      throw new Error(`${name} was not saved: the store is full.`);
    }
    this.#documents.set(name, text);
    this.#recorder.registerEvent({ type: 'document_storage.save.attempt', outcome: 'success' });
  }

  list(): string[] {
    this.#recorder.registerEvent({ type: 'document_storage.listing' });
    return [...this.#documents.keys()];
  }
}

// ------------------------------------------------------------------------------------------------ what is measured

/** How many attempts to save there were, and how they went. */
class DocumentSaveAttemptsMetric extends Metric<StorageEvent> {
  readonly name = 'document_storage.save.attempts';
  #success = 0;
  #failure = 0;

  /** Takes attempts to save, and nothing else: of a listing nobody hears from this metric. */
  override handleEvent(event: StorageEvent): boolean {
    if (event.type !== 'document_storage.save.attempt') return false;
    if (event.outcome === 'success') this.#success++;
    else this.#failure++;
    return true;
  }

  override snapshot(): MetricSnapshot {
    const total = this.#success + this.#failure;
    return {
      name: this.name,
      dimensions: { total, success_total: this.#success, failure_total: this.#failure },
    };
  }
}

// ------------------------------------------------------------------------------------------------ who is told

/** A change of a metric, as it is published. */
interface ChangeRecord {
  readonly entity_id: string;
  readonly metric_name: string;
  readonly event_type: string;
  readonly snapshot: MetricSnapshot;
}

/** Stands for a message queue or a database. */
class InMemoryPublisher {
  readonly #records: ChangeRecord[] = [];
  #isOpen = false;

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get records(): readonly ChangeRecord[] {
    return [...this.#records];
  }

  async open(): Promise<void> {
    this.#isOpen = true;
  }

  async close(): Promise<void> {
    this.#isOpen = false;
  }

  /** @throws Error while it is closed */
  async publish(record: ChangeRecord): Promise<void> {
    if (!this.#isOpen) throw new Error('The publisher is closed.');
    this.#records.push(record);
  }
}

/** Opens a publisher before the first event, tells it of each change, and closes it after the last one. */
class PublishingRecorder extends MetricsRecorder<StorageEvent> {
  readonly #publisher: InMemoryPublisher;

  constructor(entityId: string, publisher: InMemoryPublisher) {
    super(entityId);
    this.#publisher = publisher;
  }

  protected override onStarting(): Promise<void> {
    return this.#publisher.open();
  }

  protected override onMetricChanged({ metric, event }: MetricChange<StorageEvent>): Promise<void> {
    return this.#publisher.publish({
      entity_id: this.entityId,
      metric_name: metric.name,
      event_type: event.type,
      snapshot: metric.snapshot(),
    });
  }

  protected override onStopped(): Promise<void> {
    return this.#publisher.close();
  }
}

// ------------------------------------------------------------------------------------------------ a day at work

const publisher = new InMemoryPublisher();
const recorder = new PublishingRecorder('document_storage', publisher);
recorder.registerMetric(new DocumentSaveAttemptsMetric());

const started = await recorder.start();
if (!started.success) throw started.error;

const storage = new DocumentStorage(recorder, 2);
for (const name of ['contract.txt', 'invoice.txt', 'reminder.txt']) {
  try {
    storage.save(name, 'Dear Sir or Madam');
  } catch (error) {
    console.error(String(error));
  }
}
storage.list();

// Events are worked on after the call that registered them; stopping waits for the last one.
const stopped = await recorder.stop();
if (!stopped.success) throw stopped.error;

const result = {
  publisher_is_open: publisher.isOpen,
  published_records: publisher.records,
  snapshots: recorder.snapshots(),
};
console.log(JSON.stringify(result, null, 2));

const [directory] = process.argv.slice(2);
if (directory !== undefined) {
  mkdirSync(directory, { recursive: true });
  const changes = publisher.records.map((record) => `${JSON.stringify(record)}\n`);
  writeFileSync(join(directory, 'changes.ndjson'), changes.join(''));
  writeFileSync(join(directory, 'snapshots.json'), JSON.stringify(result.snapshots));
}
