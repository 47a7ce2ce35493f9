import type { Trouble } from '../model/trouble.ts';

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

const KEPT = 'The data that was there is still in use.';
const LATER = `${KEPT} Backstory looks again by itself.`;
const PUBLISHER = `${KEPT} If this stays, tell the publisher of the data.`;

const whatOf = (trouble: SyncTrouble): string => {
  switch (trouble.kind) {
    case 'unreachable':
      return `The data’s address did not answer for ${trouble.file}: it cannot be reached, or does not allow other sites to read it.`;
    case 'refused':
      return `The data’s address answered ${trouble.status} for ${trouble.file}.`;
    case 'redirected':
      return `The data’s address sends whoever asks for ${trouble.file} elsewhere, and Backstory does not follow.`;
    case 'web-page':
      return `Instead of ${trouble.file} a web page was sent, as networks do that want a login first.`;
    case 'stalled':
      return `Nothing more of ${trouble.file} arrived for ${trouble.seconds} seconds.`;
    case 'cut-off':
      return `${trouble.file} arrived only in part.`;
    case 'too-large':
      return `${trouble.file} is larger than the ${trouble.bytes} bytes it may have.`;
    case 'unreadable':
      return `The remote manifest cannot be used. ${trouble.reason}`;
    case 'bad-signature':
      return 'The signature of the remote manifest does not fit: it was changed on its way or is not from the publisher.';
    case 'other-key':
      return 'The remote manifest is signed with another key than the one this release of Backstory trusts.';
    case 'other-feed':
      return `The remote manifest is that of another feed, “${trouble.id}”.`;
    case 'wrong-hash':
      return `${trouble.file} is not the file that the publisher signed.`;
    case 'no-records':
      return `${trouble.file} holds no record that this release of Backstory can read.`;
    case 'bad-changes':
      return `The changes in ${trouble.file} cannot be used: ${trouble.reason}`;
    case 'other-result':
      return `The changes do not lead to the data that the publisher states for sequence ${trouble.sequence}.`;
    case 'older':
      return `The remote data is of sequence ${trouble.sequence}, older than sequence ${trouble.seen}, which was already seen.`;
    case 'changed':
      return `The remote data of sequence ${trouble.sequence} is not what was seen under that sequence before.`;
    default:
      return trouble satisfies never;
  }
};

const adviceOf = ({ kind }: SyncTrouble): string => {
  switch (kind) {
    case 'unreachable':
    case 'refused':
    case 'stalled':
    case 'cut-off':
      return LATER;
    case 'redirected':
      return `The publisher has to serve the files at the address itself, or to name the new address in a new release of Backstory. ${KEPT}`;
    case 'web-page':
      return `Log in to the network, then look again. ${KEPT}`;
    case 'other-key':
    case 'no-records':
      return `Update Backstory. ${KEPT}`;
    case 'too-large':
    case 'unreadable':
    case 'bad-signature':
    case 'other-feed':
    case 'wrong-hash':
    case 'bad-changes':
    case 'other-result':
    case 'older':
    case 'changed':
      return PUBLISHER;
    default:
      return kind satisfies never;
  }
};

/** What happened and what to do, in words. */
export const describeSyncTrouble = (trouble: SyncTrouble): Trouble => ({
  what: whatOf(trouble),
  advice: adviceOf(trouble),
});
