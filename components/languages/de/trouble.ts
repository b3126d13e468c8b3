// German, for the recovery page, the diagnostics page and the line that leads there.
import type { englishTrouble } from '../../english-trouble';
import type { Twin } from '../twin';

export const trouble = {
  troubleUnreadable: 'Der Speicher des Browsers lässt sich nicht lesen',
  troubleUnwritable: 'Der Speicher des Browsers lässt sich nicht beschreiben',
  troubleFull: 'Der Speicher für Unsaid ist voll',
  troubleDamaged: 'Einige Einträge sind nicht lesbar',
  troubleNone: 'Mit dem Gespeicherten ist alles in Ordnung',
  troubleChecking: 'Das Gespeicherte wird durchgesehen …',
  troubleUnreadableText:
    'Ihre Notizen, Wendungen und Einstellungen erscheinen nicht, und Seiten werden mit den üblichen Einstellungen gelesen. Gelöscht wurde nichts. Schließen Sie den Browser, öffnen Sie ihn wieder, und versuchen Sie es hier erneut.',
  troubleUnwritableText:
    'Was gespeichert ist, lässt sich lesen. Neue Notizen und geänderte Einstellungen werden nicht gespeichert; Unsaid sagt es jedes Mal.',
  troubleFullText:
    'Was gespeichert ist, lässt sich lesen. Neue Notizen werden womöglich nicht gespeichert; dann sagt Unsaid es. Exportieren Sie alles, und schaffen Sie dann Platz.',
  troubleDamagedText:
    'Sie bleiben, wo sie sind, bis Sie entscheiden. Alles andere wird gelesen wie bisher. Exportieren Sie sie zuerst: Vielleicht kann sie jemand reparieren.',
  troubleNoneText: 'Der Speicher lässt sich lesen und beschreiben, und jeder Eintrag darin ergibt Sinn.',
  troubleShort: 'Ohne Ihr Wort geht nichts verloren.',
  troubleOpen: 'Ansehen, was nicht stimmt',
  recoveryTitle: 'Wiederherstellung',
  recoveryKept: 'Was lesbar ist',
  recoveryFound: 'Was nicht lesbar ist',
  recoveryRecord: 'Eintrag',
  recoveryReason: 'Was nicht stimmt',
  recoveryNumber: 'Anzahl',
  recoveryExact: 'Die exportierte Datei nennt jeden Eintrag und die Stelle darin.',
  recoveryNothing: 'Keine Einträge.',
  recoveryNewer: {
    by: 'n',
    one: '{n} Eintrag stammt von einem neueren Unsaid. Er bleibt unberührt.',
    other: '{n} Einträge stammen von einem neueren Unsaid. Sie bleiben unberührt.',
  },
  recoveryRestored: {
    by: 'n',
    one: '{n} Eintrag fehlte oder war beschädigt und wurde aus seiner zweiten Kopie wiederhergestellt.',
    other: '{n} Einträge fehlten oder waren beschädigt und wurden aus ihrer zweiten Kopie wiederhergestellt.',
  },
  recoverySize: '{used} kB belegt.',
  recoverySizeOf: '{used} von {quota} kB belegt.',
  recoveryError: 'Der Browser meldet: {error}',
  recoveryExport: 'Beschädigte Einträge exportieren',
  recoveryAgain: 'Erneut versuchen',
  recoveryDrop: 'Beschädigte Einträge entfernen',
  recoveryDropSure: 'Die beschädigten Einträge endgültig entfernen? Alle anderen bleiben. Es gibt keinen Weg zurück.',
  recoveryFresh: 'Neu anfangen',
  recoveryFreshSure:
    'Alles löschen, was Unsaid auf diesem Gerät speichert, beschädigt oder nicht: Notizen, Auswertungen, Wendungen, Einstellungen? Es gibt keinen Weg zurück.',
  recoveryFailed: 'Das ging nicht: {error}',
  recoveryDone: 'Erledigt. Der Speicher wurde noch einmal durchgesehen.',
  damageShape: 'Was dort steht, ist kein Eintrag',
  damageVersion: 'Er sagt nicht, welches Unsaid ihn geschrieben hat',
  damageMissing: 'Ein Teil davon fehlt',
  damageWrong: 'Ein Teil davon ist nicht, was er sein soll',
  damageAside: 'Früher als beschädigt erkannt und aufgehoben',
  kindArticle: 'Artikel',
  kindReading: 'Auswertungen',
  kindTicks: 'Haken und Notizen',
  kindOverrides: 'Eigene Einstufungen',
  kindQuestions: 'Eigene Fragen',
  kindDismissed: 'Beiseitegelegte Wendungen',
  kindPack: 'Sammlungen von Wendungen',
  kindSettings: 'Einstellungen',
  kindAside: 'Früher beiseitegelegt',
  diagnostics: 'Diagnose',
  diagnosticsLead:
    'Für einen Fehlerbericht: Versionen, Berechtigungen, Zahlen und Größen. Adressen, Titel, Wendungen und Notizen stehen nicht darin; lesen Sie ihn, ehe Sie ihn versenden. Von hier wird nichts gesendet. Der Text ist englisch.',
  diagnosticsCopy: 'Kopieren',
  diagnosticsField: 'Was in den Bericht kommt',
} satisfies Twin<typeof englishTrouble>;
