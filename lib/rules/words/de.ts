// German words of tactics, items, families and groups.
import type { CatalogWords } from './types';

export const de: CatalogWords = {
  families: {
    smaller: { name: 'Macht es kleiner', line: 'dünne durchgezogene Linie' },
    vaguer: { name: 'Macht es vager', line: 'gepunktete Linie' },
    elsewhere: { name: 'Zeigt auf anderes', line: 'gestrichelte Linie' },
    better: { name: 'Lässt es besser aussehen', line: 'doppelte Linie' },
    closed: { name: 'Schließt das Thema ab', line: 'dicke durchgezogene Linie' },
  },
  groups: { when: 'Wann', how: 'Wie', taken: 'Was genommen wurde', response: 'Was getan wurde' },
  tactics: {
    minimising: {
      name: 'Klein, ohne Zahl',
      why: 'Ein kleines Wort ist keine kleine Zahl. Bis eine genannt wird, ist die Größe unbekannt.',
      ask: ['Welche Zahl ist das?', 'Von wie vielen insgesamt?', 'Ist die Zählung abgeschlossen oder läuft sie noch?'],
    },
    speed: {
      name: 'Schnell, ohne Zeitangabe',
      why: 'Geschwindigkeit ist der Abstand zwischen zwei Zeitpunkten. Die Wendung nennt keinen.',
      ask: [
        'Ab wann gezählt: ab dem Einbruch oder ab der Entdeckung?',
        'Wann wurde es entdeckt, und wann hörte es auf?',
        'Was genau wurde getan?',
      ],
    },
    'no-evidence': {
      name: 'Kein Hinweis, bisher',
      why: 'Ob man keine Spur findet, hängt davon ab, wer gesucht hat, wo und wie lange.',
      ask: [
        'Wer hat gesucht, wo und wie lange?',
        'Stünde es in den Protokollen, wenn es geschehen wäre?',
        'Ist es ausgeschlossen oder nur noch nicht gesehen?',
      ],
    },
    hedging: {
      name: 'Als Vielleicht gesagt',
      why: '„Könnte“ passt auf eine entfernte Möglichkeit wie auf eine fast sichere.',
      ask: ['Ist es geschehen, oder kann es niemand sagen?', 'Was würde es klären?', 'Wann wird man es wissen?'],
    },
    'vague-scope': {
      name: 'Einige, aber nicht welche',
      why: 'Ohne die Liste kann niemand sagen, ob er darauf steht.',
      ask: ['Welche genau?', 'Sind das alle oder Beispiele?', 'Wie erfährt man, ob man dazugehört?'],
    },
    euphemism: {
      name: 'Ein weicheres Wort',
      why: 'Ein weicher Name lässt weg, was geschah: ein Einbruch, ein Diebstahl, ein Leck oder ein Versehen.',
      ask: ['Was ist geschehen, in einem einfachen Verb?', 'Ist jemand eingebrochen, oder stand etwas offen?'],
    },
    excuse: {
      name: 'Nicht aufzuhalten',
      why: 'Wie gut der Angreifer war, sagt nicht, welcher Weg hinein offen stand.',
      ask: ['Wie kamen sie hinein?', 'War diese Schwäche schon bekannt?', 'Worauf stützt sich diese Beschreibung?'],
    },
    'blame-shift': {
      name: 'Jemand anderes war es',
      why: 'Die Schwachstelle kann bei jemand anderem liegen. Wer ihn ausgewählt und wer geprüft hat, bleibt offen.',
      ask: [
        'Wer genau, und was war für ihn erreichbar?',
        'Wer war für die Prüfung zuständig?',
        'Warum konnte ein einzelner Fehler so weit reichen?',
      ],
    },
    goodwill: {
      name: 'Fürsorge anstelle einer Tatsache',
      why: 'Das Gefühl kann aufrichtig sein. Eine Maßnahme ist es nicht.',
      ask: ['Was wurde getan, und wann?', 'Was bekommen die Betroffenen?'],
    },
    caution: {
      name: 'Eine Pflicht, als Gefallen gesagt',
      why: '„Vorsorglich“ klingt nach freier Wahl. Es kann eine Notwendigkeit gewesen sein, oder das Gesetz.',
      ask: ['War dieser Schritt nötig oder vorgeschrieben?', 'Welcher Befund hat ihn ausgelöst?'],
    },
    sidestep: {
      name: 'Was nicht getroffen wurde',
      why: 'Eine Liste dessen, was sicher ist, sagt nicht, was es nicht ist.',
      ask: ['Was wurde erreicht?', 'Wie wurde das ausgeschlossen?'],
    },
    authority: {
      name: 'Fachleute ohne Namen',
      why: 'Wer genannt ist, kann gefragt werden. Wer nicht genannt ist, nicht.',
      ask: ['Welche Firma oder Behörde?', 'Was sollten sie herausfinden?', 'Werden ihre Ergebnisse veröffentlicht?'],
    },
    stonewall: {
      name: 'Vorerst nicht mehr',
      why: 'Manche Antworten müssen warten. Der Termin der nächsten muss es nicht.',
      ask: [
        'Wann gibt es eine Antwort?',
        'Was ist schon bekannt?',
        'Was verhindert, es zu sagen: das Gesetz oder eine Entscheidung?',
      ],
    },
    spin: {
      name: 'Gute Nachrichten daneben',
      why: 'Es mag wahr sein. Es handelt vom Unternehmen, nicht von den Menschen in den Daten.',
      ask: ['Gut für wen: für Anleger oder für die Betroffenen?', 'Was ändert das für sie?'],
    },
  },
  items: {
    began: {
      name: 'Wann es begann',
      why: 'Alles, was seither offenlag, steht in Frage.',
      ask: 'Wann hat es begonnen?',
    },
    detected: {
      name: 'Wann es entdeckt wurde',
      why: 'Bis zu diesem Tag konnte niemand handeln.',
      ask: 'Wann wurde es entdeckt?',
    },
    'discovered-by': {
      name: 'Wer es entdeckte, und wie',
      why: 'Es selbst zu finden und darauf gestoßen zu werden ist zweierlei.',
      ask: 'Hat die Organisation es gefunden, oder wurde es ihr gesagt?',
    },
    disclosed: {
      name: 'Wann es bekannt gemacht wurde',
      why: 'Ab diesem Tag können sich Menschen schützen.',
      ask: 'An welchem Tag wurde es den Menschen zuerst gesagt?',
    },
    cause: {
      name: 'Wie sie hineinkamen',
      why: 'Ohne den Weg hinein kann niemand sagen, ob er verschlossen ist.',
      ask: 'Wie kamen sie hinein, und ist dieser Weg verschlossen?',
    },
    attacker: {
      name: 'Wer es war',
      why: 'Wer die Daten hat, bestimmt, was mit ihnen geschehen kann.',
      ask: 'Wer war es, und woher weiß man das?',
    },
    ransom: {
      name: 'Lösegeld verlangt oder gezahlt',
      why: 'Eine Zahlung kauft ein Versprechen. Daten bringt sie nicht zurück.',
      ask: 'Wurde Lösegeld verlangt, und wurde es gezahlt?',
    },
    systems: {
      name: 'Welche Systeme',
      why: 'Was ein System enthält, sagt, was erreichbar war.',
      ask: 'Welche Systeme wurden erreicht, und was enthalten sie?',
    },
    'supply-chain': {
      name: 'Wessen Systeme, und wessen noch',
      why: 'Andere, die vom selben Lieferanten abhängen, können auch betroffen sein.',
      ask: 'Wessen Systeme waren es, und wer nutzt sie noch?',
    },
    'data-types': {
      name: 'Welche Arten von Daten',
      why: 'Ein Passwort lässt sich ändern. Ein Geburtsdatum nicht.',
      ask: 'Welche Arten von Daten, als vollständige Liste?',
    },
    taken: {
      name: 'Gesehen, kopiert oder veröffentlicht',
      why: 'Einmal kopiert, lassen sich Daten nicht zurückholen.',
      ask: 'Wurde es nur gesehen, oder wurde es kopiert?',
    },
    'people-count': {
      name: 'Wie viele Menschen',
      why: 'Nur eine Zahl nennt die Größe.',
      ask: 'Wie viele Menschen, und ist die Zählung abgeschlossen?',
    },
    'people-who': {
      name: 'Wer sie sind',
      why: 'Menschen müssen wissen, ob sie dazugehören.',
      ask: 'Wer genau: welche Gruppe, von wann bis wann?',
    },
    protection: {
      name: 'Verschlüsselt oder nicht',
      why: 'Verschlüsselte Daten können für einen Dieb wertlos sein.',
      ask: 'War es verschlüsselt oder gehasht, und waren die Schlüssel sicher?',
    },
    misuse: {
      name: 'Missbraucht oder verkauft',
      why: 'Das ist der Schaden selbst, und wie nach ihm gesucht wurde.',
      ask: 'Wurde etwas davon missbraucht oder zum Verkauf angeboten, und wie wurde das geprüft?',
    },
    containment: {
      name: 'Was es stoppte, und wann',
      why: '„Eingedämmt“ ist ein Ergebnis. Die Handlung und die Zeit lassen sich prüfen.',
      ask: 'Was wurde getan, um es zu stoppen, und zu welcher Zeit?',
    },
    investigation: {
      name: 'Wer untersucht',
      why: 'Wer als Ermittler genannt ist, kann nach dem Befund gefragt werden.',
      ask: 'Wer untersucht, und werden die Ergebnisse veröffentlicht?',
    },
    regulator: {
      name: 'Welche Aufsichtsbehörden Bescheid wissen',
      why: 'Eine Aufsichtsbehörde kann fragen, was Leser nicht können.',
      ask: 'Welche Aufsichtsbehörden wurden informiert, und wann?',
    },
    police: {
      name: 'Ob die Polizei Bescheid weiß',
      why: 'Eine Anzeige bei der Polizei eröffnet eine zweite Untersuchung.',
      ask: 'Wurde die Polizei informiert, und welche Dienststelle?',
    },
    'people-told': {
      name: 'Ob die Betroffenen Bescheid wissen',
      why: 'Wer es nicht weiß, kann nicht handeln.',
      ask: 'Wurden alle Betroffenen informiert, wie und seit wann?',
    },
    help: {
      name: 'Welche Hilfe es gibt',
      why: 'Das ist der Teil, mit dem Leser heute etwas tun können.',
      ask: 'Was bekommen die Betroffenen, und was sollten sie jetzt tun?',
    },
    'service-impact': {
      name: 'Was ausfiel',
      why: 'Ein Ausfall kann Menschen schaden, bevor es Daten tun.',
      ask: 'Was fiel aus, wie lange, und läuft es wieder?',
    },
    prevention: {
      name: 'Was sich ändern wird',
      why: 'Eine Maßnahme lässt sich später prüfen. Eine Absicht nicht.',
      ask: 'Was wird anders sein, und bis wann?',
    },
    outlook: {
      name: 'Was als Nächstes kommt',
      why: 'Ein Datum für den nächsten Bericht ist ein Versprechen, an dem man sie messen kann.',
      ask: 'Wann ist der nächste Bericht fällig?',
    },
  },
};
