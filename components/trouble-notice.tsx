// A line at the top of popup, panel and options: the storage is not well, and where to see why.
import type { StorageTrouble } from '../lib/view-model';
import { Notice } from './notice';
import { say, type Word } from './words';

export const troubleWord = (trouble: StorageTrouble | undefined): Word => {
  const name = trouble ?? 'none';
  return `trouble${name[0]!.toUpperCase()}${name.slice(1)}` as Word;
};

export function TroubleNotice({ trouble, open }: { trouble: StorageTrouble | undefined; open?: () => void }) {
  if (!trouble) return null;
  return <Notice title={say(troubleWord(trouble))} text={say('troubleShort')} action={say('troubleOpen')} act={open} />;
}
