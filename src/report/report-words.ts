/** The words of the report. Apart from its schemas: every run needs the words, and few runs need zod. */

export const REPORT_SCHEMA_VERSION = 1;
export const SNAPSHOT_SCHEMA_VERSION = 1;

/** What a run writes into `output-dir`. */
export const REPORT_FILES = ['report.json', 'metrics-snapshot.json', 'summary.md'] as const;

/** The kinds of backends that are the gate's own; plugins bring others. */
export const OWN_BACKENDS: readonly string[] = ['json', 'rotating', 'redis'];

/** Names of the checks that can be run on an artifact. */
export const CHECKS = ['doctor', 'startup-check'] as const;
export const MODES = ['ignore', 'scan_only', 'fail_on_anomaly', 'recover'] as const;
export const RECOVERY_MODES = ['repair', 'quarantine'] as const;

export const METRICS_FORMS = ['papyra', 'lines', 'prometheus', 'recorder', 'changes', 'snapshot'] as const;
