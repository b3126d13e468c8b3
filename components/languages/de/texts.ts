// German, for any text, own phrases, profiles and sync.
import type { englishTexts } from '../../english-texts';
import type { Twin } from '../twin';

export const texts = {
  pasteTitle: 'Beliebigen Text lesen',
  pasteLead:
    'Eine Mitteilung aus einem Brief, einer Mail oder einer Datei wird gelesen wie eine Seite, auf diesem Gerät.',
  pasteField: 'Der Text',
  pastePlaceholder: 'Text hier einfügen, die Überschrift zuerst',
  pasteRead: 'Text lesen',
  pasteOr: 'oder',
  pasteOpen: 'Datei öffnen',
  pasteDrop: 'Datei irgendwo auf dieser Seite ablegen',
  pasteKinds: 'PDF bis 50 MB; Text, gespeicherte Seite (.html) oder Mail (.eml) bis 5 MB.',
  pasteBusy: '{name} wird geöffnet …',
  pasteReading: 'Wird gelesen …',
  pasteAgain: 'Anderen Text lesen',
  pasteText: 'Der Text, wie gelesen',
  pasteLanguage:
    'Dieser Text ist auf {language}. Die Regeln sind für Englisch geschrieben, also lässt sich wenig darin finden.',
  wrongEmpty: '*Darin steht kein Text.* Fügen Sie einen ein oder öffnen Sie einen, in dem Wörter stehen.',
  wrongLarge: '*Er ist größer als 5 MB.* Fügen Sie den Teil ein, der vom Vorfall handelt.',
  wrongLargePdf:
    '*Das PDF ist größer als 50 MB.* Speichern Sie die Seiten, auf die es ankommt, als eigene Datei, oder fügen Sie ihren Text ein.',
  wrongKind:
    '*Diese Art Datei kann Unsaid nicht öffnen.* Speichern Sie sie als PDF oder reinen Text, oder fügen Sie ihren Text ein.',
  wrongEncrypted:
    '*Das PDF ist mit einem Passwort verschlossen.* Öffnen Sie es in seinem Programm, und fügen Sie den Text von dort ein.',
  wrongScanned:
    '*Das PDF enthält Bilder von Seiten, keine Buchstaben.* Ein Programm zur Texterkennung (OCR) kann sie lesbar machen.',
  wrongDamaged:
    '*Die Datei ist beschädigt oder nicht das, was ihr Name sagt.* Speichern Sie sie noch einmal von dort, woher sie kam, oder fügen Sie ihren Text ein.',
  wrongReading: '*Die Auswertung brach mit einem Fehler ab.* {error}',
  own: 'Meine eigenen Wendungen',
  ownText:
    'Ab jetzt in jeder Meldung markiert, mit Ihrer Frage. Sie bleiben auf diesem Gerät; keine Seite erfährt Ihre Fragen.',
  ownManage: 'Wendungen hinzufügen und bearbeiten',
  ownCount: { by: 'n', one: '{n} Wendung', other: '{n} Wendungen' },
  ownNone:
    'Noch keine. Wählen Sie Wörter auf einer Seite aus und dann „Ab jetzt markieren …“, oder schreiben Sie hier eine.',
  ownSay: 'Wendung',
  ownSayHint:
    'Einfache Wörter, groß oder klein. [x] kann fehlen, (a|b) ist eins von beiden, ~ ist eine Lücke von bis zu vier Wörtern.',
  ownTactic: 'Gezeigt als',
  ownQuestion: 'Was sie offenlässt',
  ownQuestionPlaceholder: 'Ihre Frage',
  ownPack: 'Sammlung',
  ownAdd: 'Wendung hinzufügen',
  ownSave: 'Wendung speichern',
  ownWrong: 'Zeile {line}: {message}',
  ownWrongOne: 'Das lässt sich nicht markieren: {message}',
  ownImport: 'Sammlung importieren',
  ownImported: '„{name}“ ist importiert: {phrases}.',
  ownJoined:
    '„{name}“ wurde mit der Sammlung dieses Namens vereint, die nun {phrases} hat. Bei gleichen Formulierungen blieb die eigene.',
  ownRefused: '„{file}“ wurde nicht importiert. Nichts wurde geändert.',
  ownTooLarge: 'größer als 1 MB',
  ownExport: 'Exportieren',
  ownExportPack: 'Sammlung {name} exportieren',
  ownDropPack: 'Sammlung {name} entfernen',
  ownDropSure: '„{name}“ und ihre Wendungen entfernen? Ab der nächsten Auswertung sind die Markierungen weg.',
  ownDrop: 'Entfernen',
  ownSaved: 'Gespeichert. Ab der nächsten Auswertung wird sie markiert.',
  ownRemoved: 'Entfernt.',
  ownMyPack: 'Meine Wendungen',
  ownPacksText:
    'Eine Sammlung ist eine einfache Datei mit Wendungen und Fragen. Sie kann Wörter markieren; ausführen kann sie nichts.',
  profile: 'Was mir wichtig ist',
  profileText:
    'Diese Punkte stehen in Popup und Seitenleiste zuerst; die übrigen sind unter „Weitere Punkte“ eingeklappt. Die Zusammenfassung zählt weiterhin alle {total}.',
  profileAll: 'Alles',
  profilePatient: 'Ich bin Patient oder Kunde',
  profileReporter: 'Ich berichte darüber',
  profileInvestor: 'Ich lege Geld an',
  profileSecurity: 'Ich arbeite in der IT-Sicherheit',
  profilePatientFor: 'Für Patienten und Kunden',
  profileReporterFor: 'Für Reporter',
  profileInvestorFor: 'Für Anleger',
  profileSecurityFor: 'Für IT-Sicherheit',
  profileItems: { by: 'n', one: '{n} Punkt', other: '{n} Punkte' },
  otherItems: { by: 'n', one: 'Weitere Punkte: {n}', other: 'Weitere Punkte: {n}' },
  sync: 'Über den Browser synchronisieren',
  syncText:
    'Der Browser schickt fünf Einstellungen in Ihr Konto bei seinem Hersteller: wo Unsaid liest, die Taktiken, was Ihnen wichtig ist, das Aussehen, die Zahl auf dem Symbol. Was Ihre anderen Geräte schon teilen, geht vor. Websites, Wendungen und Notizen verlassen dieses Gerät nie.',
} satisfies Twin<typeof englishTexts>;
