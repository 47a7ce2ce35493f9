import type { Trouble } from '../model/trouble.ts';
import { counted, type Phrase, phrase } from '../wording/phrase.ts';

/** Why a look at a remote feed brought nothing. `file` is the name of the file that was asked for. */
export type SyncTrouble =
  | { kind: 'unreachable'; file: string }
  | { kind: 'refused'; file: string; status: number }
  | { kind: 'redirected'; file: string }
  | { kind: 'web-page'; file: string }
  | { kind: 'stalled'; file: string; seconds: number }
  | { kind: 'cut-off'; file: string }
  | { kind: 'too-large'; file: string; bytes: number }
  | { kind: 'unreadable'; reason: string }
  | { kind: 'bad-signature' }
  | { kind: 'other-key' }
  | { kind: 'other-feed'; id: string }
  | { kind: 'wrong-hash'; file: string }
  | { kind: 'no-records'; file: string }
  | { kind: 'bad-changes'; file: string; reason: string }
  | { kind: 'other-result'; sequence: number }
  | { kind: 'older'; sequence: number; seen: number }
  | { kind: 'changed'; sequence: number };

const whatOf = (trouble: SyncTrouble): Phrase => {
  switch (trouble.kind) {
    case 'unreachable':
      return phrase('sync_unreachable', trouble.file);
    case 'refused':
      return phrase('sync_refused', trouble.status, trouble.file);
    case 'redirected':
      return phrase('sync_redirected', trouble.file);
    case 'web-page':
      return phrase('sync_web_page', trouble.file);
    case 'stalled':
      return counted('sync_stalled', trouble.seconds, trouble.file);
    case 'cut-off':
      return phrase('sync_cut_off', trouble.file);
    case 'too-large':
      return phrase('sync_too_large', trouble.file, trouble.bytes);
    case 'unreadable':
      return phrase('sync_unreadable', trouble.reason);
    case 'bad-signature':
      return phrase('sync_bad_signature');
    case 'other-key':
      return phrase('sync_key');
    case 'other-feed':
      return phrase('sync_feed', trouble.id);
    case 'wrong-hash':
      return phrase('sync_wrong_hash', trouble.file);
    case 'no-records':
      return phrase('sync_no_records', trouble.file);
    case 'bad-changes':
      return phrase('sync_bad_changes', trouble.file, trouble.reason);
    case 'other-result':
      return phrase('sync_other_result', trouble.sequence);
    case 'older':
      return phrase('sync_older', trouble.sequence, trouble.seen);
    case 'changed':
      return phrase('sync_changed', trouble.sequence);
    default:
      return trouble satisfies never;
  }
};

const adviceOf = ({ kind }: SyncTrouble): Phrase => {
  switch (kind) {
    case 'unreachable':
    case 'refused':
    case 'stalled':
    case 'cut-off':
      return phrase('sync_later');
    case 'redirected':
      return phrase('sync_move');
    case 'web-page':
      return phrase('sync_log_in');
    case 'other-key':
    case 'no-records':
      return phrase('sync_update');
    case 'too-large':
    case 'unreadable':
    case 'bad-signature':
    case 'other-feed':
    case 'wrong-hash':
    case 'bad-changes':
    case 'other-result':
    case 'older':
    case 'changed':
      return phrase('sync_tell_publisher');
    default:
      return kind satisfies never;
  }
};

/** What happened and what to do. */
export const describeSyncTrouble = (trouble: SyncTrouble): Trouble => ({
  what: whatOf(trouble),
  advice: adviceOf(trouble),
});
