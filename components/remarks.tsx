// What the text as a whole shows, a line each, with the words it rests on and, for a legal claim, its source.
import type { Remark } from '../lib/model';
import { Icon } from './icon';
import type { Wishes } from './wishes';
import { say } from './words';

function Source({ source }: { source: string }) {
  if (!/^https?:\/\//i.test(source)) return <small>{say('sourceNamed', { source })}</small>;
  return (
    <a href={source} target="_blank" rel="noopener noreferrer">
      {say('source')}
    </a>
  );
}

/** `show` is undefined when the page is gone. */
export function RemarkLine({ remark, show }: { remark: Remark; show: Wishes['show'] | undefined }) {
  const [span] = remark.spans;
  return (
    <div class="remark">
      <p>
        <span lang="en">{remark.text}</span> {remark.source && <Source source={remark.source} />}
      </p>
      {span && show && (
        <button type="button" class="link" onClick={() => show(span)}>
          <Icon name="jump" />
          {say('jump')}
        </button>
      )}
    </div>
  );
}

/** Those that belong to no single item; the others stand in their item's row. */
export function Remarks({ remarks, show }: { remarks: Remark[]; show: Wishes['show'] | undefined }) {
  const whole = remarks.filter((remark) => !remark.item);
  if (!whole.length) return null;
  return (
    <section class="remarks">
      <h2>{say('remarks')}</h2>
      {whole.map((remark) => (
        <RemarkLine key={remark.text} remark={remark} show={show} />
      ))}
    </section>
  );
}
