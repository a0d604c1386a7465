/**
 * What `import … from 'papyra-health-gate'` gives to people who extend the gate, or count events of their own: the
 * recorder, metrics, and the types of plugins. All of it is published; dist/types/ is made from here.
 */
export type { AnomalyType, Rule } from './ndjson/anomaly.ts';
export type * from './plugins/contract.ts';
export { Metric, type MetricEvent, type MetricSnapshot } from './recorder/metric.ts';
export { MetricsRecorder } from './recorder/metrics-recorder.ts';
export type {
  AnomaliesDetected,
  ChangeStatus,
  CompactionFinished,
  CompactionStarted,
  MetricsRead,
  PersistenceEvent,
  RecoveryFinished,
  RecoveryStarted,
  RunStarted,
  ScanFinished,
  ScanProgress,
  ScanStarted,
} from './recorder/persistence-events.ts';
export type {
  MetricChange,
  RecorderAnswer,
  RecorderHooks,
  RecorderOptions,
  RecorderState,
} from './recorder/recorder-contract.ts';
export { RecorderError, type RecorderErrorCode } from './recorder/recorder-error.ts';
