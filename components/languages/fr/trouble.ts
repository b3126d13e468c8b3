// French, for the recovery page, the diagnostics page and the line that leads there.
import type { englishTrouble } from '../../english-trouble';
import type { Twin } from '../twin';

export const trouble = {
  troubleUnreadable: 'Le stockage du navigateur est illisible',
  troubleUnwritable: 'Le stockage du navigateur refuse les écritures',
  troubleFull: 'Le stockage d’Unsaid est plein',
  troubleDamaged: 'Certaines entrées sont illisibles',
  troubleNone: 'Tout ce qui est conservé est en ordre',
  troubleChecking: 'Examen de ce qui est conservé…',
  troubleUnreadableText:
    'Vos notes, formules et réglages n’apparaissent pas, et les pages sont lues avec les réglages habituels. Rien n’a été supprimé. Fermez le navigateur, rouvrez-le, puis réessayez ici.',
  troubleUnwritableText:
    'Ce qui est conservé reste lisible. Les nouvelles notes et les réglages modifiés ne sont pas enregistrés, et Unsaid le dit chaque fois.',
  troubleFullText:
    'Ce qui est conservé reste lisible. Les nouvelles notes risquent de ne pas être enregistrées ; Unsaid le dit alors. Exportez tout, puis faites de la place.',
  troubleDamagedText:
    'Elles restent en place tant que vous n’avez pas décidé. Tout le reste se lit comme avant. Exportez-les d’abord : quelqu’un pourra peut-être les réparer.',
  troubleNoneText: 'Le stockage se lit et s’écrit, et chaque entrée a un sens.',
  troubleShort: 'Rien n’est perdu sans votre accord.',
  troubleOpen: 'Voir ce qui ne va pas',
  recoveryTitle: 'Récupération',
  recoveryKept: 'Ce qui est lisible',
  recoveryFound: 'Ce qui est illisible',
  recoveryRecord: 'Entrée',
  recoveryReason: 'Ce qui ne va pas',
  recoveryNumber: 'Nombre',
  recoveryExact: 'Le fichier exporté nomme chaque entrée et l’endroit en cause.',
  recoveryNothing: 'Aucune entrée.',
  recoveryNewer: {
    by: 'n',
    one: '{n} entrée vient d’une version plus récente d’Unsaid. Elle reste intacte.',
    other: '{n} entrées viennent d’une version plus récente d’Unsaid. Elles restent intactes.',
  },
  recoveryRestored: {
    by: 'n',
    one: '{n} entrée manquait ou était endommagée ; elle a été rétablie à partir de sa seconde copie.',
    other: '{n} entrées manquaient ou étaient endommagées ; elles ont été rétablies à partir de leur seconde copie.',
  },
  recoverySize: '{used} ko utilisés.',
  recoverySizeOf: '{used} ko utilisés sur {quota}.',
  recoveryError: 'Le navigateur indique : {error}',
  recoveryExport: 'Exporter les entrées abîmées',
  recoveryAgain: 'Réessayer',
  recoveryDrop: 'Retirer les entrées abîmées',
  recoveryDropSure:
    'Retirer définitivement les entrées abîmées ? Toutes les autres restent. Aucun retour n’est possible.',
  recoveryFresh: 'Repartir de zéro',
  recoveryFreshSure:
    'Supprimer tout ce qu’Unsaid conserve sur cet appareil, abîmé ou non : notes, lectures, formules, réglages ? Aucun retour n’est possible.',
  recoveryFailed: 'Cela n’a pas marché : {error}',
  recoveryDone: 'C’est fait. Le stockage a été examiné à nouveau.',
  damageShape: 'Ce qui s’y trouve n’est pas une entrée',
  damageVersion: 'Elle ne dit pas quelle version d’Unsaid l’a écrite',
  damageMissing: 'Il en manque une partie',
  damageWrong: 'Une partie n’est pas ce qu’elle devrait être',
  damageAside: 'Trouvée abîmée plus tôt, et conservée',
  kindArticle: 'Articles',
  kindReading: 'Lectures',
  kindTicks: 'Coches et notes',
  kindOverrides: 'Statuts personnels',
  kindQuestions: 'Questions personnelles',
  kindDismissed: 'Formules écartées',
  kindPack: 'Recueils de formules',
  kindSettings: 'Réglages',
  kindAside: 'Mises de côté auparavant',
  diagnostics: 'Diagnostic',
  diagnosticsLead:
    'Pour signaler une anomalie : versions, autorisations, nombres et tailles. Ni adresses, ni titres, ni formules, ni notes n’y figurent ; relisez-le avant de l’envoyer. Rien ne part d’ici. Le texte est en anglais.',
  diagnosticsCopy: 'Copier',
  diagnosticsField: 'Ce qui entre dans le rapport',
} satisfies Twin<typeof englishTrouble>;
