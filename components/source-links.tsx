// The organisation's own notice or filing, where the article links to it. Links come from pages: only web addresses are followed.
import type { SourceLink } from '../lib/model';
import { hostOf } from './my-mark';
import { say } from './words';

export function SourceLinks({ links }: { links: SourceLink[] }) {
  const safe = links.filter(({ href }) => hostOf(href));
  if (!safe.length) return null;
  return (
    <section class="sources">
      <h2>{say('sources')}</h2>
      <ul>
        {safe.map(({ href, label }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {label || hostOf(href)}
            </a>{' '}
            <small>{hostOf(href)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
