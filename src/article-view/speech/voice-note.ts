import { messageText } from '../../platform/message-text.ts';
import type { Voice } from './choose-voice.ts';

/** What a reader should know of the voices there are and of the one that is chosen; `null` for nothing. */
export function voiceNote(
  chosen: Voice | null,
  fitting: readonly Voice[],
  all: readonly Voice[],
  language: string | null,
): string | null {
  if (all.length === 0) return messageText('noVoices');
  if (chosen) return chosen.localService ? null : messageText('remoteVoiceNote');
  // What has no language fits every voice.
  const name = languageName(language ?? '');
  return fitting.length === 0 ? messageText('noVoiceFor', name) : messageText('onlyRemoteVoices', name);
}

function languageName(language: string): string {
  const names = new Intl.DisplayNames(messageText('messageLanguage'), { type: 'language' });
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}
