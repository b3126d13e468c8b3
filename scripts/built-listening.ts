// From here on every list that is compiled is noted down: imported before all else that compiles any.
import { listening } from '../lib/reading/built';

listening.heard = [];
