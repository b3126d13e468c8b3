// Encrypted or not: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'protection',
  group: 'taken',
  name: 'Encrypted or not',
  why: 'Encrypted data may be useless to a thief.',
  ask: 'Was it encrypted or hashed, and were the keys safe?',
  cues: {
    stated: [
      '(encrypted|hashed|salted|unencrypted|unhashed|bcrypt|md5|sha-1|sha1|sha256|sha-256|sha512|plaintext|plain text|plain-text|cleartext|clear text|tokenized|tokenised|masked|redacted|scrambled|pbkdf2|argon2|unsalted) ~5 (password|passwords|data|card|numbers|information|form|format|details|algorithm|hash|hashes|ssns|social|laptop|files|text)',
      '({KIND}|{DATA}|device|laptop|drive) ~6 (encrypted|hashed|salted|unencrypted|plaintext|plain text|masked|bcrypt|md5|sha-1|encoded|encryption)',
      "(not|never|wasn't|were not|was not) encrypted",
      '(password-protected|password protected)',
      '(hashed|encrypted|unencrypted|hash|hashes|bcrypt|md5|encryption)',
    ],
    vague: [
      '(securely stored|secured|protected|safeguarded|emv|chip)',
      '(protected by|stored securely|security measures)',
      '(authentication|no authentication|unprotected)',
    ],
  },
  asks: ['(whether|if) ~8 (encrypted|hashed|protected|encryption)'],
} satisfies ChecklistItem;
