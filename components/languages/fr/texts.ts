// French, for any text, own phrases, profiles and sync.
import type { englishTexts } from '../../english-texts';
import type { Twin } from '../twin';

export const texts = {
  pasteTitle: 'Lire un texte quelconque',
  pasteLead:
    'Un avis tiré d’une lettre, d’un message ou d’un fichier est lu comme le serait une page, sur cet appareil.',
  pasteField: 'Le texte',
  pastePlaceholder: 'Collez le texte ici, le titre d’abord',
  pasteRead: 'Lire le texte',
  pasteOr: 'ou',
  pasteOpen: 'Ouvrir un fichier',
  pasteDrop: 'Déposez un fichier n’importe où sur cette page',
  pasteKinds: 'PDF jusqu’à 50 Mo ; texte, page enregistrée (.html) ou message (.eml) jusqu’à 5 Mo.',
  pasteBusy: 'Ouverture de {name}…',
  pasteReading: 'Lecture…',
  pasteAgain: 'Lire un autre texte',
  pasteText: 'Le texte tel que lu',
  pasteLanguage:
    'Ce texte est en {language}. Les règles sont écrites pour l’anglais : on ne peut y trouver que peu de chose.',
  wrongEmpty: '*Il ne contient pas de texte.* Collez ou ouvrez-en un qui contient des mots.',
  wrongLarge: '*Il dépasse 5 Mo.* Collez la partie qui raconte l’incident.',
  wrongLargePdf:
    '*Le PDF dépasse 50 Mo.* Enregistrez les pages qui comptent dans un fichier à part, ou collez leur texte.',
  wrongKind:
    '*Unsaid ne peut pas ouvrir ce type de fichier.* Enregistrez-le en PDF ou en texte brut, ou collez son texte.',
  wrongEncrypted:
    '*Le PDF est protégé par un mot de passe.* Ouvrez-le dans son programme, et collez le texte à partir de là.',
  wrongScanned:
    '*Le PDF contient des images de pages, pas des lettres.* Un programme de reconnaissance de texte (OCR) peut les rendre lisibles.',
  wrongDamaged:
    '*Le fichier est abîmé, ou n’est pas ce que dit son nom.* Enregistrez-le à nouveau depuis son origine, ou collez son texte.',
  wrongReading: '*La lecture s’est arrêtée sur une erreur.* {error}',
  own: 'Mes propres formules',
  ownText:
    'Marquées désormais dans chaque annonce, avec votre question. Elles restent sur cet appareil ; aucune page n’apprend vos questions.',
  ownManage: 'Ajouter et modifier des formules',
  ownCount: { by: 'n', one: '{n} formule', other: '{n} formules' },
  ownNone:
    'Aucune pour l’instant. Sélectionnez des mots sur une page et choisissez « Marquer ceci désormais… », ou écrivez-en une ici.',
  ownSay: 'Formule',
  ownSayHint:
    'Des mots simples, majuscules ou non. [x] peut manquer, (a|b) est l’un ou l’autre, ~ est un écart de quatre mots au plus.',
  ownTactic: 'Montrée comme',
  ownQuestion: 'Ce qu’elle laisse ouvert',
  ownQuestionPlaceholder: 'Votre question',
  ownPack: 'Recueil',
  ownAdd: 'Ajouter la formule',
  ownSave: 'Enregistrer la formule',
  ownWrong: 'Ligne {line} : {message}',
  ownWrongOne: 'Cela ne peut pas être marqué : {message}',
  ownImport: 'Importer un recueil',
  ownImported: '« {name} » est là : {phrases}.',
  ownJoined:
    '« {name} » a rejoint le recueil de ce nom, qui compte maintenant {phrases}. Pour les formules communes, la vôtre est restée.',
  ownRefused: '« {file} » n’a pas été importé. Rien n’a été changé.',
  ownTooLarge: 'plus de 1 Mo',
  ownExport: 'Exporter',
  ownExportPack: 'Exporter le recueil {name}',
  ownDropPack: 'Retirer le recueil {name}',
  ownDropSure: 'Retirer « {name} » et ses formules ? Les marques disparaissent dès la prochaine lecture.',
  ownDrop: 'Le retirer',
  ownSaved: 'Enregistré. Elle est marquée dès la prochaine lecture.',
  ownRemoved: 'Retirée.',
  ownMyPack: 'Mes formules',
  ownPacksText:
    'Un recueil est un simple fichier de formules et de questions. Il peut marquer des mots ; il ne peut rien exécuter.',
  profile: 'Ce qui compte pour moi',
  profileText:
    'Ces points viennent en premier dans le pop-up et le panneau ; les autres sont repliés sous « Autres points ». Le résumé compte toujours les {total}.',
  profileAll: 'Tout',
  profilePatient: 'Je suis patient ou client',
  profileReporter: 'J’écris à ce sujet',
  profileInvestor: 'J’investis',
  profileSecurity: 'Je travaille dans la sécurité',
  profilePatientFor: 'Pour un patient ou un client',
  profileReporterFor: 'Pour un journaliste',
  profileInvestorFor: 'Pour un investisseur',
  profileSecurityFor: 'Pour la sécurité',
  profileItems: { by: 'n', one: '{n} point', other: '{n} points' },
  otherItems: { by: 'n', one: 'Autres points : {n}', other: 'Autres points : {n}' },
  sync: 'Synchroniser par le navigateur',
  syncText:
    'Le navigateur envoie cinq réglages à votre compte chez son éditeur : où Unsaid lit, les procédés, ce qui compte pour vous, l’apparence, le nombre sur l’icône. Ce que vos autres appareils partagent déjà l’emporte. Sites, formules et notes ne quittent jamais cet appareil.',
} satisfies Twin<typeof englishTexts>;
