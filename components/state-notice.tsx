// What stands between bar and reading while there is a reading to show, but not all is well with it.
import type { View } from '../lib/view-model';
import { Notice } from './notice';
import type { Wishes } from './wishes';
import { say } from './words';

export function StateNotice({ view, wishes }: { view: View; wishes: Pick<Wishes, 'read' | 'reload'> }) {
  const again = () => wishes.read(false);
  switch (view.state) {
    case 'changed':
      return <Notice title={say('changedTitle')} text={say('changedText')} action={say('changedAction')} act={again} />;
    case 'update':
      return (
        <Notice title={say('updateTitle')} text={say('updateText')} action={say('updateAction')} act={wishes.reload} />
      );
    case 'gone':
      return <Notice title={say('goneTitle')} text={say('goneText')} />;
    case 'error':
      return (
        <Notice
          title={say('errorTitle')}
          text={view.error ?? say('errorText')}
          action={say('errorAction')}
          act={again}
        />
      );
    default:
      return null;
  }
}
