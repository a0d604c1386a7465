/** An event of a run as a short line of the debug log. */
import type { ChangeStatus, PersistenceEvent } from '../recorder/persistence-events.ts';
import { formatBytes } from '../report/bytes.ts';
import { redactCredentials } from '../report/redact.ts';
import { clip, consoleText } from './escape.ts';
import { plural } from './format.ts';

const MAX_NAME = 200;

/** `scan.started logs/a.ndjson (json, examine)`: visible text on one line, which no runner reads as a command. */
export function eventLine(event: PersistenceEvent): string {
  return consoleText(`${event.type}${textOf(event)}`);
}

function textOf(event: PersistenceEvent): string {
  switch (event.type) {
    case 'run.started':
      return `${event.isTrial ? ' (the plan is held against the artifacts)' : ''}: ${plural(event.artifacts, 'artifact')}${event.bytes > 0 ? `, files of ${formatBytes(event.bytes)}` : ''}`;
    case 'scan.started':
      return `${nameOf(event)} (${event.backend}, ${event.purpose})`;
    case 'scan.progress':
      return `${nameOf(event)}: ${formatBytes(event.bytes)} read`;
    case 'anomaly.detected':
      return `${nameOf(event)}: ${findings(event)}`;
    case 'scan.finished': {
      const failure = event.isReadable ? '' : ', could not be read whole';
      const ending = `${failure}${event.isInterrupted ? ', interrupted' : ''}`;
      return `${nameOf(event)}: ${plural(event.records, 'record')}, ${findings(event)}${ending}`;
    }
    case 'recovery.started':
      return `${nameOf(event)} (${event.mode}${event.planOnly ? ', plan only' : ''})`;
    case 'recovery.finished':
      return `${nameOf(event)}: ${changed(event.status, event.removedRecords, ['removed', 'to remove', 'nothing to mend'])}`;
    case 'compaction.started':
      return `${nameOf(event)}${event.dryRun ? ' (dry run)' : ''}`;
    case 'compaction.finished':
      return `${nameOf(event)}: ${changed(event.status, event.reclaimedRecords, ['reclaimed', 'to reclaim', 'nothing to let go'])}`;
    case 'metrics.read':
      return ` ${shortName(event.source)}: ${event.status}`;
  }
}

function nameOf({ artifact }: { readonly artifact: string }): string {
  return ` ${shortName(artifact)}`;
}

function shortName(name: string): string {
  return clip(redactCredentials(name), MAX_NAME);
}

function findings({ errors, warnings }: { readonly errors: number; readonly warnings: number }): string {
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

/** What was refused or has failed has no number: the report says how far it came. */
function changed(
  status: ChangeStatus,
  records: number,
  [done, planned, none]: readonly [string, string, string],
): string {
  const amount = records === 0 ? '' : `, ${plural(records, 'record')} ${status === 'done' ? done : planned}`;
  if (status === 'none') return none;
  return status === 'done' || status === 'planned' ? `${status}${amount}` : status;
}
