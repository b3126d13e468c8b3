// The page script: finds the article, sends its text, paints what comes back.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {});
