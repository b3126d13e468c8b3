// Spanish words of tactics, items, families and groups.
import type { CatalogWords } from './types';

export const es: CatalogWords = {
  families: {
    smaller: { name: 'Lo hace más pequeño', line: 'una línea continua fina' },
    vaguer: { name: 'Lo hace más vago', line: 'una línea de puntos' },
    elsewhere: { name: 'Señala a otro lado', line: 'una línea discontinua' },
    better: { name: 'Lo hace parecer mejor', line: 'una línea doble' },
    closed: { name: 'Cierra el tema', line: 'una línea continua gruesa' },
  },
  groups: { when: 'Cuándo', how: 'Cómo', taken: 'Qué se llevaron', response: 'Qué se hizo' },
  tactics: {
    minimising: {
      name: 'Pequeño, sin una cifra',
      why: 'Una palabra pequeña no es un número pequeño. Mientras no haya una cifra, el tamaño se desconoce.',
      ask: ['¿Cuál es el número?', '¿De cuántos en total?', '¿Ha terminado el recuento o aún sigue?'],
    },
    speed: {
      name: 'Rápido, sin una hora',
      why: 'La rapidez es la distancia entre dos momentos. La frase no da ninguno.',
      ask: [
        '¿Contado desde cuándo: la intrusión o su hallazgo?',
        '¿Cuándo se encontró y cuándo cesó?',
        '¿Qué se hizo exactamente?',
      ],
    },
    'no-evidence': {
      name: 'Sin pruebas, por ahora',
      why: 'No encontrar rastro depende de quién buscó, dónde y durante cuánto tiempo.',
      ask: [
        '¿Quién buscó, dónde y durante cuánto tiempo?',
        '¿Lo mostrarían los registros, de haber ocurrido?',
        '¿Está descartado o aún no se ha visto?',
      ],
    },
    hedging: {
      name: 'Dicho como un quizá',
      why: '«Puede haber» sirve igual para una posibilidad remota que para algo casi seguro.',
      ask: ['¿Ocurrió o nadie puede decirlo?', '¿Qué lo aclararía?', '¿Cuándo se sabrá?'],
    },
    'vague-scope': {
      name: 'Algunos, pero no cuáles',
      why: 'Sin la lista, nadie puede saber si está en ella.',
      ask: ['¿Cuáles exactamente?', '¿Son todos o ejemplos?', '¿Cómo se puede averiguar si uno está incluido?'],
    },
    euphemism: {
      name: 'Una palabra más suave',
      why: 'Un nombre suave omite lo que ocurrió: una intrusión, un robo, una filtración o un error.',
      ask: ['¿Qué ocurrió, en un verbo sencillo?', '¿Entró alguien por la fuerza o algo quedó abierto?'],
    },
    excuse: {
      name: 'Demasiado fuerte para pararlo',
      why: 'La habilidad del atacante no dice qué entrada estaba abierta.',
      ask: ['¿Cómo entraron?', '¿Se conocía ya esa debilidad?', '¿En qué se basa esa descripción?'],
    },
    'blame-shift': {
      name: 'Cosa de otro',
      why: 'El punto débil puede estar en otro. Quién lo eligió y quién lo revisó sigue abierto.',
      ask: [
        '¿Quién exactamente y a qué tenía acceso?',
        '¿Quién era responsable de revisarlo?',
        '¿Qué permitió que un solo fallo llegara tan lejos?',
      ],
    },
    goodwill: {
      name: 'Atención, en lugar de un hecho',
      why: 'El sentimiento puede ser sincero. No es una medida.',
      ask: ['¿Qué se hizo y cuándo?', '¿Qué reciben los afectados?'],
    },
    caution: {
      name: 'Un deber, dicho como un favor',
      why: '«Por precaución» sugiere una elección. Pudo ser una necesidad, o la ley.',
      ask: ['¿Era este paso necesario u obligatorio?', '¿Qué se encontró que lo motivó?'],
    },
    sidestep: {
      name: 'Lo que no se tocó',
      why: 'Una lista de lo que está a salvo no dice qué no lo está.',
      ask: ['¿Qué se alcanzó?', '¿Cómo se descartó esto?'],
    },
    authority: {
      name: 'Expertos sin nombre',
      why: 'A un experto con nombre se le puede preguntar. A uno sin nombre, no.',
      ask: ['¿Qué empresa u organismo?', '¿Qué se les pidió averiguar?', '¿Se publicarán sus conclusiones?'],
    },
    stonewall: {
      name: 'Nada más por ahora',
      why: 'Algunas respuestas tienen que esperar. La fecha de la próxima, no.',
      ask: ['¿Cuándo habrá una respuesta?', '¿Qué se sabe ya?', '¿Qué impide decirlo: la ley o una decisión?'],
    },
    spin: {
      name: 'Buenas noticias al lado',
      why: 'Bien puede ser verdad. Trata de la empresa, no de las personas que están en los datos.',
      ask: ['¿Bueno para quién: los inversores o los afectados?', '¿Qué cambia esto para ellos?'],
    },
  },
  items: {
    began: {
      name: 'Cuándo empezó',
      why: 'Todo lo expuesto desde entonces está en duda.',
      ask: '¿Cuándo empezó?',
    },
    detected: {
      name: 'Cuándo se encontró',
      why: 'Hasta ese día, nadie podía actuar.',
      ask: '¿Cuándo se encontró?',
    },
    'discovered-by': {
      name: 'Quién lo encontró y cómo',
      why: 'Encontrarlo uno mismo y que se lo digan son cosas distintas.',
      ask: '¿Lo encontró la organización o se lo dijeron?',
    },
    disclosed: {
      name: 'Cuándo se hizo público',
      why: 'Desde ese día, la gente puede protegerse.',
      ask: '¿Qué día se le dijo a la gente por primera vez?',
    },
    cause: {
      name: 'Cómo entraron',
      why: 'Sin la entrada, nadie puede saber si está cerrada.',
      ask: '¿Cómo entraron y está cerrada esa entrada?',
    },
    attacker: {
      name: 'Quién lo hizo',
      why: 'Quién tiene los datos determina qué puede hacerse con ellos.',
      ask: '¿Quién lo hizo y cómo se sabe?',
    },
    ransom: {
      name: 'Rescate pedido o pagado',
      why: 'Un pago compra una promesa. No devuelve los datos.',
      ask: '¿Se pidió un rescate y se pagó?',
    },
    systems: {
      name: 'Qué sistemas',
      why: 'Lo que contiene un sistema dice qué pudo alcanzarse.',
      ask: '¿Qué sistemas se alcanzaron y qué contienen?',
    },
    'supply-chain': {
      name: 'De quién los sistemas y de quién más',
      why: 'Otros que dependen del mismo proveedor también pueden estar afectados.',
      ask: '¿De quién eran los sistemas y quién más los usa?',
    },
    'data-types': {
      name: 'Qué tipos de datos',
      why: 'Una contraseña se puede cambiar. Una fecha de nacimiento, no.',
      ask: '¿Qué tipos de datos, en una lista completa?',
    },
    taken: {
      name: 'Vistos, copiados o publicados',
      why: 'Una vez copiados, los datos no se pueden recuperar.',
      ask: '¿Solo se vieron o se copiaron?',
    },
    'people-count': {
      name: 'Cuántas personas',
      why: 'Solo un número da el tamaño.',
      ask: '¿Cuántas personas y ha terminado el recuento?',
    },
    'people-who': {
      name: 'Quiénes son',
      why: 'La gente necesita saber si está entre ellos.',
      ask: '¿Quiénes exactamente: qué grupo, desde cuándo hasta cuándo?',
    },
    protection: {
      name: 'Cifrados o no',
      why: 'Unos datos cifrados pueden no servirle a un ladrón.',
      ask: '¿Estaban cifrados o con hash, y estaban a salvo las claves?',
    },
    misuse: {
      name: 'Mal usados o vendidos',
      why: 'Este es el daño mismo, y cómo se buscó.',
      ask: '¿Se ha usado mal algo o se ha puesto a la venta, y cómo se comprobó?',
    },
    containment: {
      name: 'Qué lo detuvo y cuándo',
      why: '«Contenido» es un resultado. El acto y la hora se pueden comprobar.',
      ask: '¿Qué se hizo para detenerlo y a qué hora?',
    },
    investigation: {
      name: 'Quién investiga',
      why: 'A un investigador con nombre se le puede preguntar qué encontró.',
      ask: '¿Quién investiga y se publicarán las conclusiones?',
    },
    regulator: {
      name: 'Qué reguladores lo saben',
      why: 'Un regulador puede preguntar lo que los lectores no pueden.',
      ask: '¿A qué reguladores se informó y cuándo?',
    },
    police: {
      name: 'Si la policía lo sabe',
      why: 'Una denuncia a la policía abre una segunda investigación.',
      ask: '¿Se ha informado a la policía, y a qué cuerpo?',
    },
    'people-told': {
      name: 'Si los afectados lo saben',
      why: 'Quien no lo sabe no puede actuar.',
      ask: '¿Se ha informado a todos los afectados, cómo y desde cuándo?',
    },
    help: {
      name: 'Qué ayuda hay',
      why: 'Esta es la parte sobre la que un lector puede actuar hoy.',
      ask: '¿Qué reciben los afectados y qué deben hacer ahora?',
    },
    'service-impact': {
      name: 'Qué dejó de funcionar',
      why: 'Una caída puede dañar a la gente antes que los datos.',
      ask: '¿Qué dejó de funcionar, cuánto tiempo, y ha vuelto?',
    },
    prevention: {
      name: 'Qué va a cambiar',
      why: 'Una medida se puede comprobar después. Una intención, no.',
      ask: '¿Qué será distinto y para cuándo?',
    },
    outlook: {
      name: 'Qué viene después',
      why: 'Una fecha para el próximo informe es una promesa que se les puede exigir.',
      ask: '¿Para cuándo es el próximo informe?',
    },
  },
};
