// German: the whole table, one chunk that is loaded when it is spoken.
import type { Words } from '../../words';
import { pages } from './pages';
import { papers } from './papers';
import { texts } from './texts';
import { trouble } from './trouble';
import { views } from './views';

export const words: Words = { ...views, ...pages, ...papers, ...texts, ...trouble };
