import type { CheckState, DocumentReading, DocumentStage, RunMode } from '../server/lsp/protocol.ts';
import { text, type DisplayLanguage, type TextKey } from './texts.ts';

/** State of the language server process as the user may see it. */
export type ServerState = 'starting' | 'running' | 'failed' | 'stopped';

/** What is known of the document in the active editor. */
export interface DocumentState {
  readonly state: CheckState;
  readonly problems: number;
  /** Time the last check took, in ms. */
  readonly elapsedMs: number;
  /** Path of the configuration file in use, as it is shown to the user; null when there is none. */
  readonly configurationFile: string | null;
  readonly stage: DocumentStage;
  /** What the document was read as; absent before the first check. */
  readonly readAs?: DocumentReading;
  /** Name of the type of report, where it is known. */
  readonly reportType?: string;
  /** True when the configuration file says not to check the document. */
  readonly ignored?: boolean;
}

/** What a click on the status item offers. */
export type StatusAction = 'stage' | 'output' | 'restart' | 'check' | 'settings' | 'configuration';

/** The status item, without the editor: texts, weight and the action it offers. */
export interface StatusView {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy: boolean;
  readonly action: StatusAction;
}

/** A check that takes longer than this many ms is pointed out: typing is then felt to lag. */
export const SLOW_CHECK_MS = 1500;

/**
 * The status item for one document.
 * @param document the server's last word on the document, undefined before the first one.
 */
export function describeStatus(
  language: DisplayLanguage,
  server: ServerState,
  settings: { readonly enabled: boolean; readonly run: RunMode; readonly stage: DocumentStage },
  document: DocumentState | undefined,
): StatusView {
  const view = (
    key: TextKey,
    rest: Omit<StatusView, 'text' | 'busy'> & { readonly busy?: boolean },
    values: Readonly<Record<string, number>> = {},
  ): StatusView => ({ busy: false, ...rest, text: text(language, key, values) });

  if (!settings.enabled) {
    return view('status.off', { detail: text(language, 'status.detail.off'), severity: 'information', action: 'settings' });
  }
  const seeOutput = text(language, 'status.detail.seeOutput');
  switch (server) {
    case 'failed':
      return view('status.serverFailed', { detail: seeOutput, severity: 'error', action: 'restart' });
    case 'stopped':
      return view('status.stopped', { detail: seeOutput, severity: 'warning', action: 'restart' });
    case 'starting':
      return view('status.starting', { detail: '', severity: 'information', busy: true, action: 'output' });
    case 'running':
      break;
  }

  const detail = describeDetail(language, settings, document);
  if (document === undefined) {
    return view('status.waiting', { detail, severity: 'information', action: settings.run === 'onType' ? 'stage' : 'check' });
  }
  if (document.state === 'error') {
    return view('status.documentFailed', { detail: seeOutput, severity: 'error', action: 'output' });
  }
  if (document.state === 'busy') {
    return view('status.checking', { detail, severity: 'information', busy: true, action: 'stage' });
  }
  if (document.ignored === true) {
    const file = document.configurationFile ?? '';
    return view('status.ignored', { detail: file, severity: 'information', action: 'configuration' });
  }
  const severity = document.elapsedMs > SLOW_CHECK_MS ? 'warning' : 'information';
  const action = settings.run === 'manual' ? 'check' : 'stage';
  return document.problems === 0
    ? view('status.clean', { detail, severity, action })
    : view('status.problems', { detail, severity, action }, { count: document.problems });
}

/** Stage, what the document was read as, configuration file, time taken and the way of running, joined by dots in that order. */
function describeDetail(
  language: DisplayLanguage,
  settings: { readonly run: RunMode; readonly stage: DocumentStage },
  document: DocumentState | undefined,
): string {
  const parts: string[] = [text(language, `stage.${document?.stage ?? settings.stage}`)];
  if (document !== undefined) {
    if (document.readAs !== undefined)
      parts.push(
        text(language, `status.detail.${document.readAs}`) + (document.reportType === undefined ? '' : ` (${document.reportType})`),
      );
    parts.push(document.configurationFile ?? text(language, 'status.detail.noConfiguration'));
    if (document.state === 'idle') {
      const slow = document.elapsedMs > SLOW_CHECK_MS ? ` (${text(language, 'status.detail.slow')})` : '';
      parts.push(`${Math.round(document.elapsedMs)} ms${slow}`);
    }
  }
  if (settings.run !== 'onType') parts.push(text(language, `status.detail.${settings.run}`));
  return parts.join(' · ');
}
