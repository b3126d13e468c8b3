// English, for the recovery page, the diagnostics page and the line that leads there.
import type { Plural } from './words';

export const englishTrouble = {
  troubleUnreadable: 'The browser’s storage cannot be read',
  troubleUnwritable: 'The browser’s storage cannot be written',
  troubleFull: 'The storage for Unsaid is full',
  troubleDamaged: 'Some records cannot be read',
  troubleNone: 'Nothing is wrong with what is kept',
  troubleChecking: 'Looking through what is kept …',
  troubleUnreadableText:
    'Your notes, phrases and settings do not show, and pages are read with the usual settings. Nothing was deleted. Close the browser and open it again, then try again here.',
  troubleUnwritableText:
    'What is kept can be read. New notes and changed settings are not saved, and are not called so.',
  troubleFullText:
    'What is kept can be read. New notes may not be saved, and are not called so. Export everything, then make room.',
  troubleDamagedText:
    'They stay where they are until you decide. Everything else is read as before. Export them first: somebody may be able to mend them.',
  troubleNoneText: 'Storage can be read and written, and every record in it makes sense.',
  troubleShort: 'Nothing is lost without your word.',
  troubleOpen: 'See what is wrong',
  recoveryTitle: 'Recovery',
  recoveryKept: 'What was kept',
  recoveryFound: 'What cannot be read',
  recoveryRecord: 'Record',
  recoveryReason: 'What is wrong',
  recoveryNumber: 'Number',
  recoveryNothing: 'No records.',
  recoveryNewer: {
    by: 'n',
    one: '{n} record was written by a newer Unsaid. It is left alone.',
    other: '{n} records were written by a newer Unsaid. They are left alone.',
  },
  recoveryRestored: {
    by: 'n',
    one: '{n} record was gone or damaged, and was put back from its second copy.',
    other: '{n} records were gone or damaged, and were put back from their second copy.',
  },
  recoverySize: '{used} kB in use.',
  recoverySizeOf: '{used} of {quota} kB in use.',
  recoveryError: 'The browser said: {error}',
  recoveryExport: 'Export the damaged records',
  recoveryAgain: 'Try again',
  recoveryDrop: 'Remove the damaged records',
  recoveryDropSure: 'Remove the damaged records for good? All others stay. There is no way back.',
  recoveryFresh: 'Start afresh',
  recoveryFreshSure:
    'Delete everything that Unsaid keeps on this device, damaged or not: notes, readings, phrases, settings? There is no way back.',
  recoveryFailed: 'That did not work: {error}',
  recoveryDone: 'Done. Storage was looked through again.',
  kindArticle: 'Articles',
  kindReading: 'Readings',
  kindTicks: 'Ticks and notes',
  kindOverrides: 'Own statuses',
  kindQuestions: 'Own questions',
  kindDismissed: 'Phrases set aside',
  kindPack: 'Phrase packs',
  kindSettings: 'Settings',
  kindAside: 'Moved aside earlier',
  diagnostics: 'Diagnostics',
  diagnosticsLead:
    'For a bug report: versions, permissions, numbers and sizes. No addresses, titles, phrases or notes are in it; read it before you send it. Nothing is sent from here.',
  diagnosticsCopy: 'Copy it',
  diagnosticsField: 'What goes into the report',
} satisfies Record<string, string | Plural>;
