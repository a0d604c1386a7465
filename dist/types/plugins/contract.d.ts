/**
 * What a plugin is: a module whose default export is a function that registers backends, metrics and hooks. Everything
 * here is published; what it names is kept, or changed with a word in the changelog.
 */
import type { AnomalyType, Rule } from '../ndjson/anomaly.js';
import type { Metric } from '../recorder/metric.js';
import type { ChangeStatus, PersistenceEvent } from '../recorder/persistence-events.js';
import type { RecorderHooks } from '../recorder/recorder-contract.js';
/** The default export of a plugin. Called once, before anything is examined; what it throws is a cannot judge. */
export type Plugin = (gate: PluginGate) => void | Promise<void>;
/**
 * What a plugin is given. Registering is over when the plugin has returned; what registers later, or does not keep to
 * what is written here, is thrown a TypeError and makes the plugin fail, also where it catches that.
 */
export interface PluginGate {
    /** Relative paths start here: the workspace, or the working directory. */
    readonly cwd: string;
    /** Has an artifact examined that `path` does not name. */
    registerBackend(backend: PluginBackend): void;
    /**
     * Asked for each file that `path` names, and for the active file of a numbered one: its backend, or null for a file of
     * another kind. It has to answer at once. Of several plugins that would take a file, the first gets it. With
     * `backend: json` or `rotating` a file that a plugin takes is a cannot judge.
     */
    registerFileBackend(claim: (file: PluginFile) => PluginBackend | null): void;
    /** Counts the gate's events; its numbers can be gated as `<name>.<dimension>`. */
    registerMetric(metric: Metric<PersistenceEvent>): void;
    /** Is told of the plugin's own metrics when they change, and of start and end. */
    registerHook(hooks: RecorderHooks<PersistenceEvent>): void;
}
/** A file that `path` names. */
export interface PluginFile {
    /** Absolute. */
    readonly path: string;
    /** As reports show it; the `path` of the backend that takes it has to be this. */
    readonly shownPath: string;
}
/** A kind of persistence, in short: what the gate needs to examine it. Only `scan` has to be there. */
export interface PluginBackend {
    /** What reports call it: lower-case letters, digits and dashes; not json, rotating or redis. */
    readonly kind: string;
    /** Names the artifact in reports, and is unique among them; the password of an address is not shown. */
    readonly path: string;
    /**
     * Tells of every record, and writes nothing. What it throws means that the artifact could not be read. So does a scan that
     * has told of no record: when the artifact is empty, say expect(0).
     */
    scan(scan: PluginScan): void | Promise<void>;
    /**
     * Mends what the scan found, in mode `recover`: asked for its plan first, and then to carry it out. Without it anomalies are
     * a cannot judge in that mode. When it has written, the artifact is scanned again.
     */
    recover?(task: PluginRecoveryTask): PluginRecovery | Promise<PluginRecovery>;
    /** Lets go what retention does not keep, or measures it. Without it a retention limit is a cannot judge. */
    compact?(task: PluginCompactionTask): PluginCompaction | Promise<PluginCompaction>;
    /** Further numbers about the artifact; thresholds name them `inspect.<name>`. */
    inspect?(): Readonly<Record<string, number>> | Promise<Readonly<Record<string, number>>>;
    /** Its own counters, as Papyra's backends have them; without it they are unavailable, which is fine. */
    readonly metrics?: PluginMetrics | null;
}
export interface PluginMetrics {
    /** Numbers by name, or snapshots of a recorder by name. Asked for when all was examined; `{}` is unavailable. */
    snapshot(): object | Promise<object>;
}
/**
 * How a scan tells what it reads, until it has ended. What does not keep to this is thrown a TypeError, and makes the scan
 * fail; when the run is ended early each method throws, which is a good way out of a loop.
 */
export interface PluginScan {
    /** Aborted when the run is to end early; a scan that goes on is not waited for. */
    readonly signal: AbortSignal;
    /** How many records there are; a scan that ends with fewer has not seen all, which is a cannot judge. */
    expect(records: number): void;
    /**
     * A record, as JSON: it is judged and counted as a line of a file is. True for a whole one, a JSON object; false for one
     * that a recovery has to take out.
     */
    record(payload: string | Uint8Array, place?: PluginPlace): boolean;
    /** Anything else that is wrong, under one of the gate's rules. */
    anomaly(finding: PluginFinding): void;
}
/** Where something is, as far as that can be said. */
export interface PluginPlace {
    /** Names the record: a key, a row. Without it and a line, a record is named by its number in the scan. */
    readonly entry?: string;
    /** From 1, in an artifact that has lines. */
    readonly line?: number;
}
export interface PluginFinding extends PluginPlace {
    readonly rule: Rule;
    /** What is wrong, for people. */
    readonly message: string;
    /**
     * Papyra's type. When it is not given it is CORRUPTED_LINE under a rule that is an error in Papyra too, and null, for what
     * Papyra does not look for, under the others.
     */
    readonly type?: AnomalyType | null;
}
export interface PluginRecoveryTask {
    readonly mode: 'repair' | 'quarantine';
    /**
     * Says what would be done, and writes nothing: status `planned`, or `none`, `refused`, `failed`. The plan has to be the same
     * for the same content: one that was looked at is held against it.
     */
    readonly planOnly: boolean;
    /** Absolute: a file or directory to keep what is taken out. It and its parents need not be there yet. */
    readonly keepAt: string;
    readonly signal: AbortSignal;
}
/** Of a plan `planned`; of what was carried out `done`, `none`, `refused` or `failed`. */
export interface PluginRecovery {
    readonly status: ChangeStatus;
    /** Why it was refused or failed, and what to do. */
    readonly reason?: string | null;
    /** Damaged records that go, or would; without it max-loss refuses the recovery. */
    readonly removed?: {
        readonly records: number;
        readonly bytes: number;
    };
    /** Where what was removed is kept: a path, or the name of another place. */
    readonly keptAt?: string | null;
}
export interface PluginCompactionTask {
    /** Null where there is no limit. */
    readonly maxRecords: number | null;
    readonly maxAgeSeconds: number | null;
    readonly maxTotalBytes: number | null;
    readonly now: Date;
    /** Measures, and writes nothing: status `planned` or `none`. Else `done` or `none`. Both may be `refused` or `failed`. */
    readonly dryRun: boolean;
    readonly signal: AbortSignal;
}
/** What goes is the difference of `before` and `after`; more after than before is a mistake. */
export interface PluginCompaction {
    readonly status: ChangeStatus;
    readonly reason?: string | null;
    readonly before: {
        readonly records: number;
        readonly bytes: number;
    };
    readonly after: {
        readonly records: number;
        readonly bytes: number;
    };
}
