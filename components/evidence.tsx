// The sentences an answer rests on: whole, with who says them where that matters, and the way to their place on the page.
import type { Article, Evidence as Piece, Voice } from '../lib/model';
import { Icon } from './icon';
import { quoted as inQuotes, quote } from './quote';
import { say, type Word } from './words';

const VOICES: Partial<Record<Voice, Word>> = { attacker: 'byAttacker', critic: 'byCritic', regulator: 'byRegulator' };

/** "claimed by the attacker", where somebody other than organisation or reporter speaks. */
export function VoiceNote({ voice }: { voice: Voice }) {
  const word = VOICES[voice];
  return word ? <span class="voice">{say(word)}</span> : null;
}

interface Props {
  article: Article;
  piece: Piece;
  /** Undefined when the page is gone. */
  show: ((piece: Piece) => void) | undefined;
  /** False where the quote stands in the row's head already. */
  quoted: boolean;
}

export function Evidence({ article, piece, show, quoted }: Props) {
  const words = quote(article, piece);
  return (
    <div class="evidence">
      {quoted && (
        <p class="quote" dir="auto" lang="en">
          {inQuotes(article, piece)} <VoiceNote voice={piece.voice} />
        </p>
      )}
      {show && (
        <button type="button" class="link" aria-label={say('jumpTo', { quote: words })} onClick={() => show(piece)}>
          <Icon name="jump" />
          {say('jump')}
        </button>
      )}
    </div>
  );
}
