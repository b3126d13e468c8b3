// Export: each format to the clipboard or to a file. Escape closes it and focus returns; what happened is said aloud.
import { useRef, useState } from 'preact/hooks';
import { useDismiss } from './dismiss';
import { Icon } from './icon';
import { walk } from './keys';
import type { Exporting, Format } from './wishes';
import { say, type Word } from './words';

/** What a person would call the four most used; the others go by their own name. */
const NAMES: Record<string, Word | undefined> = {
  markdown: 'asMarkdown',
  html: 'asHtml',
  csv: 'asCsv',
  json: 'asJson',
};

interface RowProps {
  format: Format;
  copy: () => void;
  download: () => void;
}

function Row({ format, copy, download }: RowProps) {
  const word = NAMES[format.id];
  const label = word ? say(word) : format.label;
  return (
    <li>
      <span>{label}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={say('copyAs', { format: label })}
        title={say('copyAs', { format: label })}
        onClick={copy}
      >
        <Icon name="copy" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={say('downloadAs', { format: label })}
        title={say('downloadAs', { format: label })}
        onClick={download}
      >
        <Icon name="download" />
      </button>
    </li>
  );
}

interface MenuProps {
  exporting: Exporting;
  /** Opens the report; without it the offer is not made. */
  report?: () => void;
}

export function ExportMenu({ exporting, report }: MenuProps) {
  const [formats, setFormats] = useState<Format[]>();
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const close = () => setFormats(undefined);
  useDismiss(Boolean(formats), close, box);
  const toggle = async () => {
    setSaid('');
    if (formats) close();
    else await exporting.formats().then(setFormats, fail);
  };
  /** The menu opens all the same, to say so. */
  const fail = () => {
    setFormats([]);
    setSaid(say('exportFailed'));
  };
  const tell = (work: Promise<string>) => work.then(setSaid, () => setSaid(say('exportFailed')));
  return (
    <div class="export" ref={box}>
      <button type="button" class="bare" aria-expanded={Boolean(formats)} aria-controls="export-menu" onClick={toggle}>
        <Icon name="download" />
        {say('export')}
      </button>
      {formats && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
        <div class="menu" id="export-menu" onKeyDown={(event) => walk(event, event.currentTarget, 'button')}>
          <h2>{say('exportHead')}</h2>
          <ul>
            {formats.map((format) => (
              <Row
                key={format.id}
                format={format}
                copy={() => tell(exporting.copy(format.id).then(() => say('copied')))}
                download={() => tell(exporting.download(format.id).then((file) => say('exported', { file })))}
              />
            ))}
          </ul>
          {report && (
            <button type="button" class="menu-row" onClick={report}>
              {say('reportMenu')}
            </button>
          )}
          <p class="told" role="status">
            {said || <span class="hint">{say('exportHint')}</span>}
          </p>
        </div>
      )}
    </div>
  );
}
