// The context menu's titles. Not from `_locales`: those follow the browser, and these the language chosen.
import type { Language } from '../model';

export type MenuId = 'read-page' | 'read-selection' | 'mark-selection' | 'toggle-site' | 'options';

export const MENU_TITLES: Record<Language, Record<MenuId, string>> = {
  en: {
    'read-page': 'Read this page',
    'read-selection': 'Read this selection',
    'mark-selection': 'Mark this from now on…',
    'toggle-site': 'Switch Unsaid off or on for this site',
    options: 'Unsaid options',
  },
  de: {
    'read-page': 'Diese Seite lesen',
    'read-selection': 'Diese Auswahl lesen',
    'mark-selection': 'Ab jetzt markieren …',
    'toggle-site': 'Unsaid für diese Website aus- oder einschalten',
    options: 'Einstellungen von Unsaid',
  },
  fr: {
    'read-page': 'Lire cette page',
    'read-selection': 'Lire cette sélection',
    'mark-selection': 'Marquer ceci désormais…',
    'toggle-site': 'Désactiver ou activer Unsaid pour ce site',
    options: 'Options d’Unsaid',
  },
  es: {
    'read-page': 'Leer esta página',
    'read-selection': 'Leer esta selección',
    'mark-selection': 'Marcar esto desde ahora…',
    'toggle-site': 'Desactivar o activar Unsaid para este sitio',
    options: 'Opciones de Unsaid',
  },
};
