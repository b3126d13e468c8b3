// What can be said of the text as a whole, each a line of its own; the order is the order in which they are shown.
import type { Remark } from '../model';
import { candour } from './remarks/candour';
import { clocks } from './remarks/clocks';
import type { RemarkContext, RemarkFinder } from './remarks/context';
import { headline } from './remarks/headline';
import { lawSilence } from './remarks/law-silence';
import { proportion } from './remarks/proportion';
import { sidestep } from './remarks/sidestep';

const FINDERS: RemarkFinder[] = [headline, sidestep, proportion, candour, lawSilence, clocks];

export const findRemarks = (context: RemarkContext): Remark[] => FINDERS.flatMap((find) => find(context));
