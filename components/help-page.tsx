// The page of one tactic, and the page of one item.
import type { Catalog, FamilyId, ItemInfo, Status, TacticInfo } from '../lib/model';
import { FamilyLine } from './family-line';
import type { HelpSource, HelpTexts } from './help';
import { StatusSign } from './status-sign';
import { say } from './words';

/** An example with what stands in brackets under the family's line. */
export function Example({ text, family }: { text: string; family: FamilyId }) {
  const parts = text.split(/[[\]]/);
  return (
    <p class="quote" lang="en">
      “
      {parts.map((part, at) =>
        at % 2 ? (
          <mark key={part} class={`line-${family}`}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
      ”
    </p>
  );
}

function Behind({ sources }: { sources: HelpSource[] }) {
  if (!sources.length) return null;
  return (
    <section>
      <h2>{say('helpBehind')}</h2>
      <ul class="behind">
        {sources.map(({ text, name, where, via }) => (
          <li key={text}>
            <p lang="en">{text}</p>
            <p class="soft source" lang="en">
              {[name, where, via && say('helpSecond', { via })].filter(Boolean).join('; ')}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Questions({ title, questions }: { title: string; questions: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="questions">
        {questions.map((question) => (
          <li key={question}>
            <StatusSign status="missing" />
            {question}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function HelpTactic({ tactic, catalog, texts }: { tactic: TacticInfo; catalog: Catalog; texts: HelpTexts }) {
  const family = catalog.families.find(({ id }) => id === tactic.family)!;
  const help = texts.tactics[tactic.id];
  return (
    <article>
      <p class="kind">
        <FamilyLine family={family.id} />
        {family.name}. {say('helpDrawn', { line: family.line })}
      </p>
      <h1 tabIndex={-1}>{tactic.name}</h1>
      <p class="lead">{tactic.why}</p>
      <Questions title={say('helpAsks')} questions={tactic.ask} />
      <section>
        <h2>{say('helpExamples')}</h2>
        {help?.examples.map((text) => (
          <Example key={text} text={text} family={family.id} />
        ))}
      </section>
      <section>
        <h2>{say('helpNot')}</h2>
        {help?.not.map(({ text, because }) => (
          <div key={text}>
            <p class="quote" lang="en">
              “{text}”
            </p>
            <p class="soft" lang="en">
              {because}
            </p>
          </div>
        ))}
      </section>
      <Behind sources={help?.behind ?? []} />
    </article>
  );
}

const SHOWN: Exclude<Status, 'missing'>[] = ['stated', 'vague', 'withheld'];

export function HelpItem({ item, catalog, texts }: { item: ItemInfo; catalog: Catalog; texts: HelpTexts }) {
  const help = texts.items[item.id];
  return (
    <article>
      <p class="kind">{catalog.groups.find(({ id }) => id === item.group)?.name}</p>
      <h1 tabIndex={-1}>{item.name}</h1>
      <p class="lead">{item.why}</p>
      <Questions title={say('helpAsk')} questions={[item.ask]} />
      <section>
        <h2>{say('helpAnswers')}</h2>
        <dl class="answers">
          {SHOWN.map((status) => (
            <div key={status}>
              <dt>
                <StatusSign status={status} />
                {say(status)}
              </dt>
              <dd class="quote" lang="en">
                “{help?.[status]}”
              </dd>
            </div>
          ))}
          <div>
            <dt>
              <StatusSign status="missing" />
              {say('missing')}
            </dt>
            <dd>{say('helpMissing')}</dd>
          </div>
        </dl>
      </section>
      <Behind sources={help?.behind ?? []} />
    </article>
  );
}
