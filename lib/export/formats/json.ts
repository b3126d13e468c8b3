// JSON: everything, with offsets and reasons, in the form that docs/schema/checklist.schema.json publishes.

import { checklistDocument } from '../checklist-document';
import type { Exporter } from '../types';

export default {
  id: 'json',
  label: 'JSON',
  mime: 'application/json',
  extension: 'json',
  render(dossier, context) {
    // `<` stays out, so that the file is inert even inside a page.
    return `${JSON.stringify(checklistDocument(dossier, context), null, 2).replace(/</g, '\\u003c')}\n`;
  },
} satisfies Exporter;
