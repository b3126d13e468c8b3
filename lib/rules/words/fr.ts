// French words of tactics, items, families and groups.
import type { CatalogWords } from './types';

export const fr: CatalogWords = {
  families: {
    smaller: { name: 'Le rend plus petit', line: 'une fine ligne continue' },
    vaguer: { name: 'Le rend plus vague', line: 'une ligne pointillée' },
    elsewhere: { name: 'Renvoie ailleurs', line: 'une ligne en tirets' },
    better: { name: 'Le rend plus beau', line: 'une ligne double' },
    closed: { name: 'Clôt le sujet', line: 'une épaisse ligne continue' },
  },
  groups: { when: 'Quand', how: 'Comment', taken: 'Ce qui a été pris', response: 'Ce qui a été fait' },
  tactics: {
    minimising: {
      name: 'Petit, sans chiffre',
      why: 'Un petit mot n’est pas un petit nombre. Tant qu’il n’y a pas de chiffre, l’ampleur est inconnue.',
      ask: ['Quel est le nombre ?', 'Sur combien en tout ?', 'Le compte est-il fini, ou encore en cours ?'],
    },
    speed: {
      name: 'Vite, sans durée',
      why: 'La vitesse est l’écart entre deux moments. La formule n’en donne aucun.',
      ask: [
        'Compté à partir de quoi : l’intrusion, ou sa découverte ?',
        'Quand a-t-elle été découverte, et quand a-t-elle cessé ?',
        'Qu’est-ce qui a été fait exactement ?',
      ],
    },
    'no-evidence': {
      name: 'Aucune preuve, pour l’instant',
      why: 'Ne trouver aucune trace dépend de qui a cherché, où, et combien de temps.',
      ask: [
        'Qui a cherché, où, et combien de temps ?',
        'Les journaux le montreraient-ils, si c’était arrivé ?',
        'Est-ce exclu, ou pas encore vu ?',
      ],
    },
    hedging: {
      name: 'Dit comme un peut-être',
      why: '« Peut avoir » convient à une chance infime comme à une quasi-certitude.',
      ask: ['Est-ce arrivé, ou personne ne peut-il le dire ?', 'Qu’est-ce qui trancherait ?', 'Quand le saura-t-on ?'],
    },
    'vague-scope': {
      name: 'Certains, mais pas lesquels',
      why: 'Sans la liste, personne ne peut dire s’il y figure.',
      ask: ['Lesquels, exactement ?', 'Est-ce tout, ou des exemples ?', 'Comment savoir si l’on en fait partie ?'],
    },
    euphemism: {
      name: 'Un mot plus doux',
      why: 'Un nom doux laisse de côté ce qui s’est passé : une intrusion, un vol, une fuite ou une erreur.',
      ask: [
        'Que s’est-il passé, en un verbe simple ?',
        'Quelqu’un est-il entré de force, ou quelque chose était-il ouvert ?',
      ],
    },
    excuse: {
      name: 'Trop fort pour être arrêté',
      why: 'La force de l’attaquant ne dit pas quelle entrée était ouverte.',
      ask: [
        'Comment sont-ils entrés ?',
        'Cette faiblesse était-elle déjà connue ?',
        'Sur quoi repose cette description ?',
      ],
    },
    'blame-shift': {
      name: 'Du fait d’un autre',
      why: 'Le point faible est peut-être chez un autre. Qui l’a choisi, et qui a vérifié, reste ouvert.',
      ask: [
        'Qui exactement, et à quoi avait-il accès ?',
        'Qui était chargé de vérifier ?',
        'Qu’est-ce qui a permis à une seule défaillance d’aller si loin ?',
      ],
    },
    goodwill: {
      name: 'Des égards, à la place d’un fait',
      why: 'Le sentiment peut être sincère. Ce n’est pas une mesure.',
      ask: ['Qu’est-ce qui a été fait, et quand ?', 'Qu’obtiennent les personnes touchées ?'],
    },
    caution: {
      name: 'Un devoir, dit comme une faveur',
      why: '« Par précaution » suggère un choix. C’était peut-être une nécessité, ou la loi.',
      ask: ['Cette mesure était-elle nécessaire, ou obligatoire ?', 'Qu’est-ce qui a été trouvé pour la déclencher ?'],
    },
    sidestep: {
      name: 'Ce qui n’a pas été touché',
      why: 'Une liste de ce qui est sauf ne dit pas ce qui ne l’est pas.',
      ask: ['Qu’est-ce qui a été atteint ?', 'Comment cela a-t-il été exclu ?'],
    },
    authority: {
      name: 'Des experts, sans nom',
      why: 'Un expert nommé peut être interrogé. Un expert sans nom, non.',
      ask: [
        'Quelle société ou quelle agence ?',
        'Que leur a-t-on demandé de chercher ?',
        'Leurs conclusions seront-elles publiées ?',
      ],
    },
    stonewall: {
      name: 'Rien de plus pour l’instant',
      why: 'Certaines réponses doivent attendre. La date de la prochaine, non.',
      ask: [
        'Quand y aura-t-il une réponse ?',
        'Que sait-on déjà ?',
        'Qu’est-ce qui empêche de le dire : la loi, ou un choix ?',
      ],
    },
    spin: {
      name: 'De bonnes nouvelles à côté',
      why: 'C’est peut-être vrai. Cela parle de l’entreprise, pas des personnes dans les données.',
      ask: ['Bon pour qui : les investisseurs, ou les personnes touchées ?', 'Qu’est-ce que cela change pour elles ?'],
    },
  },
  items: {
    began: {
      name: 'Quand cela a commencé',
      why: 'Tout ce qui est exposé depuis est en question.',
      ask: 'Quand cela a-t-il commencé ?',
    },
    detected: {
      name: 'Quand cela a été découvert',
      why: 'Jusqu’à ce jour, personne ne pouvait agir.',
      ask: 'Quand cela a-t-il été découvert ?',
    },
    'discovered-by': {
      name: 'Qui l’a découvert, et comment',
      why: 'Le trouver soi-même et l’apprendre d’un autre sont deux choses.',
      ask: 'L’organisation l’a-t-elle trouvé, ou le lui a-t-on dit ?',
    },
    disclosed: {
      name: 'Quand cela a été rendu public',
      why: 'À partir de ce jour, chacun peut se protéger.',
      ask: 'Quel jour les gens l’ont-ils su en premier ?',
    },
    cause: {
      name: 'Comment ils sont entrés',
      why: 'Sans l’entrée, personne ne peut dire si elle est fermée.',
      ask: 'Comment sont-ils entrés, et cette entrée est-elle fermée ?',
    },
    attacker: {
      name: 'Qui l’a fait',
      why: 'Qui détient les données détermine ce qui peut en être fait.',
      ask: 'Qui l’a fait, et comment le sait-on ?',
    },
    ransom: {
      name: 'Rançon demandée ou payée',
      why: 'Un paiement achète une promesse. Il ne fait pas revenir les données.',
      ask: 'Une rançon a-t-elle été demandée, et a-t-elle été payée ?',
    },
    systems: {
      name: 'Quels systèmes',
      why: 'Ce que contient un système dit ce qui pouvait être atteint.',
      ask: 'Quels systèmes ont été atteints, et que contiennent-ils ?',
    },
    'supply-chain': {
      name: 'Les systèmes de qui, et de qui encore',
      why: 'D’autres qui dépendent du même fournisseur sont peut-être touchés aussi.',
      ask: 'De qui étaient les systèmes, et qui d’autre les utilise ?',
    },
    'data-types': {
      name: 'Quels types de données',
      why: 'Un mot de passe se change. Une date de naissance, non.',
      ask: 'Quels types de données, en liste complète ?',
    },
    taken: {
      name: 'Vues, copiées ou publiées',
      why: 'Une fois copiées, les données ne se rattrapent pas.',
      ask: 'Ont-elles été seulement vues, ou copiées ?',
    },
    'people-count': {
      name: 'Combien de personnes',
      why: 'Seul un nombre donne l’ampleur.',
      ask: 'Combien de personnes, et le compte est-il fini ?',
    },
    'people-who': {
      name: 'Qui elles sont',
      why: 'Chacun a besoin de savoir s’il en fait partie.',
      ask: 'Qui exactement : quel groupe, de quand à quand ?',
    },
    protection: {
      name: 'Chiffrées ou non',
      why: 'Des données chiffrées peuvent ne rien valoir pour un voleur.',
      ask: 'Étaient-elles chiffrées ou hachées, et les clés étaient-elles en sûreté ?',
    },
    misuse: {
      name: 'Détournées ou vendues',
      why: 'C’est le dommage lui-même, et la façon dont on l’a cherché.',
      ask: 'Ont-elles été détournées ou mises en vente, et comment l’a-t-on vérifié ?',
    },
    containment: {
      name: 'Ce qui l’a arrêté, et quand',
      why: '« Contenu » est un résultat. L’acte et l’heure peuvent être vérifiés.',
      ask: 'Qu’a-t-on fait pour l’arrêter, et à quelle heure ?',
    },
    investigation: {
      name: 'Qui enquête',
      why: 'À un enquêteur nommé, on peut demander ce qui a été trouvé.',
      ask: 'Qui enquête, et les conclusions seront-elles publiées ?',
    },
    regulator: {
      name: 'Quelles autorités le savent',
      why: 'Une autorité peut demander ce que les lecteurs ne peuvent pas.',
      ask: 'Quelles autorités ont été informées, et quand ?',
    },
    police: {
      name: 'Si la police le sait',
      why: 'Un signalement à la police ouvre une seconde enquête.',
      ask: 'La police a-t-elle été informée, et quel service ?',
    },
    'people-told': {
      name: 'Si les personnes touchées le savent',
      why: 'Qui ne sait pas ne peut pas agir.',
      ask: 'Toutes les personnes touchées ont-elles été informées, comment, et depuis quand ?',
    },
    help: {
      name: 'Quelle aide il y a',
      why: 'C’est la partie sur laquelle un lecteur peut agir aujourd’hui.',
      ask: 'Qu’obtiennent les personnes touchées, et que doivent-elles faire maintenant ?',
    },
    'service-impact': {
      name: 'Ce qui s’est arrêté',
      why: 'Une panne peut nuire aux gens avant que des données ne le fassent.',
      ask: 'Qu’est-ce qui s’est arrêté, combien de temps, et est-ce rétabli ?',
    },
    prevention: {
      name: 'Ce qui va changer',
      why: 'Une mesure se vérifie plus tard. Une intention, non.',
      ask: 'Qu’est-ce qui sera différent, et d’ici quand ?',
    },
    outlook: {
      name: 'Ce qui vient ensuite',
      why: 'Une date pour le prochain rapport est une promesse à laquelle on peut les tenir.',
      ask: 'Pour quand est prévu le prochain rapport ?',
    },
  },
};
