// How exported files are named: a pattern with words in braces, and what it makes of an invented reading.
import { fileName, NAME_TEMPLATE, NAME_WORDS, type Named } from '../lib/export/file-name';
import { say } from './words';

interface Props {
  /** Empty: as usual. */
  template: string;
  /** Called as it is typed. */
  change: (template: string) => void;
}

const LONGEST = 120;
const EXAMPLE: Named = {
  article: {
    title: 'Halvern Dental tells patients their files were reached',
    publisher: 'Harbour Post',
    date: '2026-11-10',
  },
  reading: { organisation: 'Halvern Dental' },
  readAt: '2026-11-12T09:00:00Z',
};

export function FileNames({ template, change }: Props) {
  const words = NAME_WORDS.map((word) => `{${word}}`);
  return (
    <div class="table file-names">
      <input
        class="field"
        aria-label={say('fileName')}
        aria-describedby="file-name-words file-name-example"
        placeholder={NAME_TEMPLATE}
        maxLength={LONGEST}
        dir="ltr"
        spellcheck={false}
        value={template}
        onInput={({ currentTarget: { value } }) => change(value)}
      />
      <p id="file-name-words" class="soft">
        {words.map((word) => (
          <code key={word}>{word} </code>
        ))}
      </p>
      <p id="file-name-example" class="soft">
        {say('fileNameExample', { name: fileName(EXAMPLE, { extension: 'md' }, template || undefined) })}
      </p>
    </div>
  );
}
