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
      '(one-way|strongly|weakly|fully|partially|not|were|was|are|is|been|remain|stored) ~2 (encrypted|hashed|salted|masked|tokenized|tokenised|redacted|truncated|obfuscated|encoded|unreadable)',
      '(in|as) (plain|clear) (text|form)',
      '(encryption|decryption) (key|keys)',
      '(sha-1|sha1|sha-256|sha256|sha512|md5|bcrypt|scrypt|pbkdf2|argon2|aes|aes-256|base64|salted|unsalted|salt)',
      '(no|without|lack of|lacked|lacking|absence of) ~2 (encryption|password protection|password|hashing|salt)',
      '(encrypted|hashed|salted|masked|coded|scrambled|unencrypted) ~1 (password|passwords|credit|card|payment|social|data|credentials|laptop|drive|device|format|form|information|pins|copies)',
    ],
    vague: [
      '(securely stored|secured|protected|safeguarded|emv|chip)',
      '(protected by|stored securely|security measures)',
      '(authentication|no authentication|unprotected)',
      '(unreadable|unusable|indecipherable|obfuscated|masked|partial|secure) ~2 (format|form|numbers|manner|fashion|information)',
      '(unprotected|unsecured|insecure|no password|without a password|publicly accessible) ~2 (database|server|bucket|api|endpoint|instance|site)',
    ],
  },
  asks: [
    '(whether|if) ~8 (encrypted|hashed|protected|encryption)',
    '(encrypted|hashed|protected|salted|encryption|plain text)',
  ],
} satisfies ChecklistItem;
