// Spanish, for the recovery page, the diagnostics page and the line that leads there.
import type { englishTrouble } from '../../english-trouble';
import type { Twin } from '../twin';

export const trouble = {
  troubleUnreadable: 'El almacenamiento del navegador no se puede leer',
  troubleUnwritable: 'En el almacenamiento del navegador no se puede escribir',
  troubleFull: 'El almacenamiento de Unsaid está lleno',
  troubleDamaged: 'Algunos registros no se pueden leer',
  troubleNone: 'Todo lo guardado está en orden',
  troubleChecking: 'Se revisa lo guardado…',
  troubleUnreadableText:
    'Sus notas, frases y ajustes no aparecen, y las páginas se leen con los ajustes habituales. No se ha borrado nada. Cierre el navegador, ábralo de nuevo y vuelva a intentarlo aquí.',
  troubleUnwritableText:
    'Lo guardado se puede leer. Las notas nuevas y los ajustes cambiados no se guardan, y Unsaid lo dice cada vez.',
  troubleFullText:
    'Lo guardado se puede leer. Puede que las notas nuevas no se guarden; en ese caso Unsaid lo dice. Exporte todo y después haga sitio.',
  troubleDamagedText:
    'Se quedan donde están hasta que usted decida. Todo lo demás se lee como antes. Expórtelos primero: quizá alguien pueda repararlos.',
  troubleNoneText: 'El almacenamiento se lee y se escribe, y cada registro tiene sentido.',
  troubleShort: 'Nada se pierde sin su permiso.',
  troubleOpen: 'Ver qué falla',
  recoveryTitle: 'Recuperación',
  recoveryKept: 'Lo que se puede leer',
  recoveryFound: 'Lo que no se puede leer',
  recoveryRecord: 'Registro',
  recoveryReason: 'Qué falla',
  recoveryNumber: 'Número',
  recoveryExact: 'El archivo exportado nombra cada registro y el lugar en él.',
  recoveryNothing: 'Ningún registro.',
  recoveryNewer: {
    by: 'n',
    one: '{n} registro es de un Unsaid más nuevo. Queda intacto.',
    other: '{n} registros son de un Unsaid más nuevo. Quedan intactos.',
  },
  recoveryRestored: {
    by: 'n',
    one: '{n} registro faltaba o estaba dañado, y se recuperó de su segunda copia.',
    other: '{n} registros faltaban o estaban dañados, y se recuperaron de su segunda copia.',
  },
  recoverySize: '{used} kB en uso.',
  recoverySizeOf: '{used} de {quota} kB en uso.',
  recoveryError: 'El navegador dice: {error}',
  recoveryExport: 'Exportar los registros dañados',
  recoveryAgain: 'Intentar de nuevo',
  recoveryDrop: 'Quitar los registros dañados',
  recoveryDropSure: '¿Quitar los registros dañados para siempre? Los demás se quedan. No hay vuelta atrás.',
  recoveryFresh: 'Empezar de cero',
  recoveryFreshSure:
    '¿Borrar todo lo que Unsaid guarda en este dispositivo, dañado o no: notas, lecturas, frases, ajustes? No hay vuelta atrás.',
  recoveryFailed: 'No ha funcionado: {error}',
  recoveryDone: 'Hecho. El almacenamiento se ha revisado de nuevo.',
  damageShape: 'Lo que hay ahí no es un registro',
  damageVersion: 'No dice qué versión de Unsaid lo escribió',
  damageMissing: 'Le falta una parte',
  damageWrong: 'Una parte no es lo que debería ser',
  damageAside: 'Hallado dañado antes, y guardado',
  kindArticle: 'Artículos',
  kindReading: 'Lecturas',
  kindTicks: 'Marcas y notas',
  kindOverrides: 'Valoraciones propias',
  kindQuestions: 'Preguntas propias',
  kindDismissed: 'Frases apartadas',
  kindPack: 'Colecciones de frases',
  kindSettings: 'Ajustes',
  kindAside: 'Apartados antes',
  diagnostics: 'Diagnóstico',
  diagnosticsLead:
    'Para informar de un fallo: versiones, permisos, números y tamaños. No contiene direcciones, títulos, frases ni notas; léalo antes de enviarlo. Desde aquí no se envía nada. El texto está en inglés.',
  diagnosticsCopy: 'Copiar',
  diagnosticsField: 'Lo que entra en el informe',
} satisfies Twin<typeof englishTrouble>;
