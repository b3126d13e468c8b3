// A question of a reading in the catalogue's language. Readings carry them in English; a reader's own stays as it was typed.
import type { Catalog } from '../lib/model';

export const asked = ({ questions }: Catalog, question: string): string =>
  questions && Object.hasOwn(questions, question) ? questions[question]! : question;
