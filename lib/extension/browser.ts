// The one door to the browser: promises everywhere, in Chrome and Firefox alike.
import browser from 'webextension-polyfill';

export default browser;
export type { Menus, Runtime, Storage, Tabs } from 'webextension-polyfill';
