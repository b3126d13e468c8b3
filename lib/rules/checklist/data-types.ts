// What kinds of data: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'data-types',
  group: 'taken',
  name: 'What kinds of data',
  why: 'A password can be changed. A date of birth cannot.',
  ask: 'Which kinds of data, as a full list?',
  cues: {
    stated: [
      '{KIND} ~3 {KIND}',
      '{KIND}',
      '(no|not|nor|none) ~4 (data|information|records|details) ~4 (compromised|taken|stolen|accessed|affected|breached|lost|exposed|removed)',
      '(included|includes|include|including|contained|contains|containing|such as|consisting of|consists of|comprising|namely|like|specifically) ~4 {KIND}',
      '(medical|health|financial|payroll|tax|academic|banking|biometric|genetic|purchase|booking|loan|criminal|voter|prescription) ~1 (records|data|information|files|history)',
      '(emails|tv shows|episodes|movies|scripts|source code|blueprints|designs|recordings|photos|videos|documents|chats|messages|tools|manual)',
      '{KIND} ~2 (and|or|as well as|including) ~3 {KIND}',
      '(included|include|includes|including|contain*|such as|consist*) ~6 {KIND} ~4 {KIND}',
    ],
    vague: [
      '(personal|sensitive|private|confidential|customer|certain|some|company|user|client|patient|employee|personally identifiable|identifying|limited|proprietary|internal|membership|corporate|important) ~2 (data|information|details|records|info|files|documents)',
      '(data|information|details) ~2 (that|which|was|were|may|has|had|belonging|relating|about|of)',
      'types of ~3 (data|information)',
      '(personal|health) information',
      'following ~2 (details|information|data)',
      '(personal|sensitive|private|confidential|personally identifiable|identifying|customer|client|user|financial|proprietary) ~1 (data|information|details)',
      '(certain|some|limited|various|other|more) ~3 (data|information|details|files|records|documents)',
    ],
  },
  asks: [
    '(whether|if) ~4 (data|information) ~3 (breached|affected|involved|compromised|exposed)',
    'what ~3 (on|in|stored) ~3 (servers|server|systems|files|database|devices)',
    '(what|which|types of|kind of|kinds of|type of|nature of) ~5 (data|information|details|records|files|documents)',
    '(whether|if) ~6 (personal|sensitive|financial|customer|patient|any) ~3 (data|information|details|records)',
    'what (exactly|was|were|else)',
  ],
} satisfies ChecklistItem;
