/**
 * What `import … from 'papyra-health-gate'` gives to people who extend the gate, or count events of their own: the
 * recorder, metrics, and the types of plugins. All of it is published; dist/types/ is made from here.
 */
export type { AnomalyType, Rule } from './ndjson/anomaly.js';
export type * from './plugins/contract.js';
export { Metric, type MetricEvent, type MetricSnapshot } from './recorder/metric.js';
export { MetricsRecorder } from './recorder/metrics-recorder.js';
export type { AnomaliesDetected, ChangeStatus, CompactionFinished, CompactionStarted, MetricsRead, PersistenceEvent, RecoveryFinished, RecoveryStarted, RunStarted, ScanFinished, ScanProgress, ScanStarted, } from './recorder/persistence-events.js';
export type { MetricChange, RecorderAnswer, RecorderHooks, RecorderOptions, RecorderState, } from './recorder/recorder-contract.js';
export { RecorderError, type RecorderErrorCode } from './recorder/recorder-error.js';
