// The background: wires browser events to readings. Replies to gate, page and views.
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {});
