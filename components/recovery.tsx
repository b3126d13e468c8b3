// The recovery page: what is wrong with the storage, what was kept, and what can be done. Nothing goes without a second word.
import { useState } from 'preact/hooks';
import type { StorageReport } from '../lib/extension/messages';
import { useReturned } from './focus';
import { NameMark } from './name-mark';
import { Sure } from './sure';
import { troubleWord } from './trouble-notice';
import { say, type Word } from './words';

export interface RecoveryWishes {
  again: () => Promise<void>;
  exportDamaged: () => Promise<void>;
  exportAll: () => Promise<void>;
  dropDamaged: () => Promise<void>;
  startAfresh: () => Promise<void>;
  diagnostics: () => void;
}

interface Props {
  /** Undefined while it is looked. */
  report: StorageReport | undefined;
  wishes: RecoveryWishes;
}

const kindName = (kind: string): string => say(`kind${kind[0]!.toUpperCase()}${kind.slice(1)}` as Word);
const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);
const damageWord = (damage: string): string => say(`damage${damage[0]!.toUpperCase()}${damage.slice(1)}` as Word);

function Damaged({ damaged }: Pick<StorageReport, 'damaged'>) {
  return (
    <section>
      <h2>{say('recoveryFound')}</h2>
      <table class="records">
        <thead>
          <tr>
            <th scope="col">{say('recoveryRecord')}</th>
            <th scope="col">{say('recoveryReason')}</th>
            <th scope="col">{say('recoveryNumber')}</th>
          </tr>
        </thead>
        <tbody>
          {damaged.map(({ kind, damage, records }) => (
            <tr key={`${kind} ${damage}`}>
              <td>{kindName(kind)}</td>
              <td>{damageWord(damage)}</td>
              <td>{records}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{say('recoveryExact')}</p>
    </section>
  );
}

function Kept({ kept, newer, restored, bytes, quota }: StorageReport) {
  const kinds = Object.entries(kept);
  const size = bytes ? { used: kilobytes(bytes), quota: quota && kilobytes(quota) } : undefined;
  return (
    <section>
      <h2>{say('recoveryKept')}</h2>
      {kinds.length > 0 && (
        <table class="records kept">
          <tbody>
            {kinds.map(([kind, n]) => (
              <tr key={kind}>
                <th scope="row">{kindName(kind)}</th>
                <td>{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!kinds.length && <p>{say('recoveryNothing')}</p>}
      {newer > 0 && <p>{say('recoveryNewer', { n: newer })}</p>}
      {restored ? <p>{say('recoveryRestored', { n: restored })}</p> : null}
      {size && <p class="soft">{say(size.quota ? 'recoverySizeOf' : 'recoverySize', size)}</p>}
    </section>
  );
}

/** What was asked for and not yet confirmed. */
type Asked = 'dropDamaged' | 'startAfresh';

export function Recovery({ report, wishes }: Props) {
  const [asked, ask] = useState<Asked>();
  const [told, tell] = useState('');
  const drop = useReturned<HTMLButtonElement>(asked === 'dropDamaged');
  const fresh = useReturned<HTMLButtonElement>(asked === 'startAfresh');
  const does = (work: () => Promise<void>, done = '') => {
    ask(undefined);
    work().then(
      () => tell(done),
      (error) => tell(say('recoveryFailed', { error: error instanceof Error ? error.message : String(error) })),
    );
  };
  const damaged = report?.damaged ?? [];
  // Where only the storage refuses, notes may still be read from their second copies.
  const readable = report && (report.trouble !== 'unreadable' || Object.keys(report.kept).length > 0);
  return (
    <main class="trouble-page" aria-busy={!report}>
      <NameMark />
      <h1>{report ? say(troubleWord(report.trouble)) : say('troubleChecking')}</h1>
      {report && <p class="lead">{say(`${troubleWord(report.trouble)}Text` as Word)}</p>}
      {report?.error && <p class="soft">{say('recoveryError', { error: report.error })}</p>}
      <p class="acts">
        {damaged.length > 0 && (
          <button type="button" class="main-button" onClick={() => does(wishes.exportDamaged)}>
            {say('recoveryExport')}
          </button>
        )}
        <button type="button" class="button" onClick={() => does(wishes.again, say('recoveryDone'))}>
          {say('recoveryAgain')}
        </button>
        {readable && (
          <button type="button" class="button" onClick={() => does(wishes.exportAll)}>
            {say('exportAll')}
          </button>
        )}
      </p>
      <p class="told-line" role="status">
        {told}
      </p>
      {damaged.length > 0 && <Damaged damaged={damaged} />}
      {readable && <Kept {...report} />}
      {report?.trouble && (
        <p class="acts for-good">
          {damaged.length > 0 && (
            <button type="button" class="button" ref={drop} onClick={() => ask('dropDamaged')}>
              {say('recoveryDrop')}
            </button>
          )}
          <button type="button" class="button" ref={fresh} onClick={() => ask('startAfresh')}>
            {say('recoveryFresh')}
          </button>
        </p>
      )}
      {asked && (
        <Sure
          key={asked}
          text={say(asked === 'dropDamaged' ? 'recoveryDropSure' : 'recoveryFreshSure')}
          act={say(asked === 'dropDamaged' ? 'recoveryDrop' : 'recoveryFresh')}
          yes={() => does(wishes[asked], say('recoveryDone'))}
          no={() => ask(undefined)}
        />
      )}
      <p>
        <button type="button" class="link" onClick={wishes.diagnostics}>
          {say('diagnostics')}
        </button>
      </p>
    </main>
  );
}
