// The card's script, put into a page when a card is first wanted: hands the view to the page script in the same world.
import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/card/card';
import { CARD_STYLE } from '../components/card/card-style';
import { speakCard } from '../components/card/card-words';
import { cardsDrawn } from '../lib/annotate/card-desk';
import { offerCard, offeredWords } from '../lib/annotate/card-view';
import type { DrawCard } from '../lib/annotate/mount-card';

const draw: DrawCard = (root, content, actions) => {
  // Each time: the words of another language are left when it is chosen, which may be while a card is open.
  speakCard(offeredWords());
  const card = content && {
    ...content,
    onStep: actions.step,
    onClose: actions.close,
    onDismiss: actions.dismiss,
    onNever: actions.never,
    onUndo: actions.undo,
    onJump: actions.jump,
    onReport: actions.report,
  };
  render(card ? h(Card, card) : null, root);
};

export default defineUnlistedScript(() => {
  offerCard(cardsDrawn(draw, CARD_STYLE));
});
