// One line of the checklist: sign, name, value or status, the words it rests on; opened, why it matters, the question, the way there, the reader's notes.
import { useEffect, useRef } from 'preact/hooks';
import type { Answer, Dossier, ItemInfo, Evidence as Piece } from '../lib/model';
import { value } from './day';
import { Evidence, VoiceNote } from './evidence';
import { MyMark } from './my-mark';
import { excerpt, quoted } from './quote';
import { RemarkLine } from './remarks';
import { RowNotes } from './row-notes';
import { StatusSign } from './status-sign';
import type { Wishes } from './wishes';
import { say } from './words';

interface Props {
  item: ItemInfo;
  answer: Answer;
  dossier: Dossier;
  open: boolean;
  /** The question is shown in a closed row too: the list of gaps is a list of questions. */
  asks: boolean;
  toggle: () => void;
  wishes: Pick<Wishes, 'show' | 'note' | 'help'>;
  gone: boolean;
}

function Value({ item, answer }: { item: ItemInfo; answer: Answer }) {
  const known = answer.status === 'stated' ? value(item.id, answer) : undefined;
  return (
    <span class="value">
      {known ? <b>{known}</b> : say(answer.status)}
      {!answer.sure && <span class="check"> · {say('check')}</span>}
    </span>
  );
}

function More({ item, answer, dossier, wishes, gone }: Props) {
  const show = gone ? undefined : (piece: Piece) => wishes.show(piece);
  const [first, ...others] = answer.evidence;
  const remarks = dossier.reading.remarks.filter((remark) => remark.item === item.id);
  return (
    <div class="row-more">
      <p class="why">{item.why}</p>
      {answer.status !== 'stated' && <p class="ask">{item.ask}</p>}
      {!answer.sure && <p class="why">{say('checkWhy')}</p>}
      {first && <Evidence article={dossier.article} piece={first} show={show} quoted={false} />}
      {others.map((piece) => (
        <Evidence key={piece.start} article={dossier.article} piece={piece} show={show} quoted />
      ))}
      {remarks.map((remark) => (
        <RemarkLine key={remark.text} remark={remark} show={gone ? undefined : wishes.show} />
      ))}
      {wishes.help && (
        <button type="button" class="link about-link" onClick={() => wishes.help?.(`item/${item.id}`)}>
          {say('aboutItem')}
        </button>
      )}
      <RowNotes item={item} status={answer.status} notes={dossier.notes} note={wishes.note} />
    </div>
  );
}

/** An opened row is brought into sight as a whole: its tick and note stand at its end. */
function useInSight(open: boolean) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return row;
}

export function ChecklistRow(props: Props) {
  const { item, answer, dossier, open, asks, toggle } = props;
  const first = answer.evidence[0];
  const place = useInSight(open);
  return (
    <li ref={place} class={`row ${answer.status}${open ? ' open' : ''}`}>
      <button type="button" class="row-head" aria-expanded={open} onClick={toggle}>
        <StatusSign status={answer.status} />
        <span class="label">{item.name}</span>
        <Value item={item} answer={answer} />
        {first && (
          <span class="quote" dir="auto">
            <span lang="en">{(open ? quoted : excerpt)(dossier.article, first)}</span> <VoiceNote voice={first.voice} />
          </span>
        )}
        {asks && !open && <span class="ask">{item.ask}</span>}
      </button>
      {!open && <MyMark item={item.id} status={answer.status} notes={dossier.notes} />}
      {open && <More {...props} />}
    </li>
  );
}
