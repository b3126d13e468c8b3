// Does to the extension what only its user, its maker or the browser can: off, on, updated, access taken away, background stopped.
import type { Page, Target } from 'puppeteer-core';
import { callBrowser, until } from '../../scripts/drive';
import type { Session } from '../../scripts/launch';

const GECKO_ID = 'unsaid@unsaid.example';

type Chrome = {
  management: { setEnabled(id: string, on: boolean): Promise<void> };
  developerPrivate: {
    reload(id: string, how: object): Promise<unknown>;
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
};

const idOf = (session: Session): string => new URL(session.origin).host;

/** The browser's own page for extensions, which may do to one what a person may. */
async function extensionsPage(session: Session): Promise<Page> {
  const page = await session.browser.newPage();
  if (session.name === 'chromium') await page.goto('chrome://extensions');
  else {
    // In Firefox `goto` never answers for a page of the browser's own.
    void page.goto('about:addons').catch(() => {});
    await until('about:addons', () => page.evaluate(() => location.href === 'about:addons').catch(() => false));
  }
  return page;
}

/** Runs `work` on that page in Chromium; `name` of a method of Firefox's add-on there. */
async function manage(
  session: Session,
  chromium: (id: string) => Promise<unknown>,
  firefox: 'enable' | 'disable' | 'reload',
): Promise<void> {
  const page = await extensionsPage(session);
  if (session.name === 'chromium') await page.evaluate(chromium, idOf(session));
  else
    await page.evaluate(
      async (id, method) => {
        const scope = globalThis as unknown as {
          ChromeUtils: {
            importESModule(path: string): { AddonManager: Record<string, (id: string) => Promise<object>> };
          };
        };
        const { AddonManager } = scope.ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = (await AddonManager.getAddonByID!(id)) as Record<string, () => Promise<void>>;
        await addon[method]!();
      },
      GECKO_ID,
      firefox,
    );
  await page.close();
}

export const switchOff = (session: Session): Promise<void> =>
  manage(
    session,
    (id) => (globalThis as unknown as { chrome: Chrome }).chrome.management.setEnabled(id, false),
    'disable',
  );

export const switchOn = (session: Session): Promise<void> =>
  manage(
    session,
    (id) => (globalThis as unknown as { chrome: Chrome }).chrome.management.setEnabled(id, true),
    'enable',
  );

/** What an update does to open tabs: the old life ends at once, a new one begins. */
export const update = (session: Session): Promise<void> =>
  manage(
    session,
    async (id) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
      // Without it Chromium switches an extension off that was loaded from a folder and is loaded again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, { failQuietly: true });
    },
    'reload',
  );

/** Runs `work` where the browser lets its own pages do everything, with the extension's id. */
async function privileged<Answer>(
  session: Session,
  work: (id: string, value: boolean) => Promise<Answer>,
  value = true,
): Promise<Answer> {
  const page = await extensionsPage(session);
  const id = session.name === 'chromium' ? idOf(session) : GECKO_ID;
  const answer = (await page.evaluate(work as never, id, value)) as Answer;
  await page.close();
  return answer;
}

type Firefox = {
  ChromeUtils: {
    importESModule(path: string): Record<string, Record<string, (...args: unknown[]) => Promise<object>>>;
  };
};

/** Access to all sites, taken away or given back as a person does on the browser's page for extensions. */
export const setAccess = (session: Session, given: boolean): Promise<void> =>
  privileged(
    session,
    session.name === 'chromium'
      ? async (extensionId, all) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
          await developerPrivate.updateExtensionConfiguration({
            extensionId,
            hostAccess: all ? 'ON_ALL_SITES' : 'ON_CLICK',
          });
        }
      : async (id, all) => {
          const scope = globalThis as unknown as Firefox & {
            WebExtensionPolicy: { getByID(id: string): { extension: object } };
          };
          const path = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
          const { ExtensionPermissions } = scope.ChromeUtils.importESModule(path);
          const { extension } = scope.WebExtensionPolicy.getByID(id);
          const hosts = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
          await ExtensionPermissions![all ? 'add' : 'remove']!(id, hosts, extension);
        },
    given,
  );

/** Lets the extension into private windows; a new life begins. */
export const allowPrivate = (session: Session): Promise<void> =>
  privileged(
    session,
    session.name === 'chromium'
      ? async (extensionId) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
          // As in `update`: it is loaded again.
          await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
        }
      : async (id) => {
          const scope = globalThis as unknown as Firefox;
          const { ExtensionPermissions } = scope.ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          await ExtensionPermissions!.add!(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
          const { AddonManager } = scope.ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const addon = (await AddonManager!.getAddonByID!(id)) as unknown as { reload(): Promise<void> };
          await addon.reload();
        },
  );

export interface BackgroundStopper {
  stop(): Promise<void>;
  /** How many backgrounds have ended by it. */
  stops(): number;
}

/** Ends the background where it stands, whatever it is doing: Chromium's worker, Firefox's event page. */
export async function backgroundStopper(session: Session): Promise<BackgroundStopper> {
  let stops = 0;
  if (session.name === 'chromium') {
    const isOurs = (target: Target): boolean =>
      target.type() === 'service_worker' && target.url().startsWith(session.origin);
    session.browser.on('targetdestroyed', (target) => {
      if (isOurs(target)) stops++;
    });
    const stop = async (): Promise<void> => {
      for (const target of session.browser.targets()) {
        if (isOurs(target)) await (await target.worker())?.close().catch(() => undefined);
      }
    };
    return { stop, stops: () => stops };
  }
  const page = await extensionsPage(session);
  const stop = async (): Promise<void> => {
    const stopped = await page.evaluate(async (id) => {
      type Extension = { backgroundState?: string; terminateBackground(how: object): Promise<void> };
      const scope = globalThis as unknown as {
        WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
      };
      const { extension } = scope.WebExtensionPolicy.getByID(id);
      if (extension.backgroundState !== 'running') return false;
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return true;
    }, GECKO_ID);
    if (stopped) stops++;
  };
  return { stop, stops: () => stops };
}

/** Page scripts at work in a tab: one, or none. Asked over the extension's own messages, from a page of its own. */
export async function isAlive(own: Page, tabId: number): Promise<boolean> {
  const answer = await callBrowser<unknown>(own, 'tabs.sendMessage', tabId, { type: 'alive' }).catch(() => null);
  return answer !== null;
}
