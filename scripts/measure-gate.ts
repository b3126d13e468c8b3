// Measures the gate: `measure-gate DIR…`: how often it wakes for disclosures, for ordinary pages, and for other talk of security.
import { mightBeDisclosure } from '../lib/page/gate-words';
import { readSamples, type Sample } from './disclosure-data';
import { INVENTED } from './invented-texts';

const ORDINARY = new Set(['general-news', 'earnings', 'product-announcement']);

const split = (text: string) => {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()];
};
const wakes = ({ text }: { text: string }) => mightBeDisclosure(split(text)[0]!, split(text)[1]!);

function print(name: string, samples: Pick<Sample, 'text' | 'disclosure'>[], goal: string): void {
  const woken = samples.filter(wakes);
  console.log(
    `${name}: wakes for ${woken.length} of ${samples.length}, ${((100 * woken.length) / samples.length).toFixed(1)} % (${goal})`,
  );
  if (!process.argv.includes('--errors')) return;
  for (const sample of samples)
    if (sample.disclosure !== wakes(sample) && (sample.disclosure || name.startsWith('ordinary')))
      console.log(`  ${split(sample.text)[0]}`);
}

const dirs = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const samples = readSamples(dirs.length ? dirs : ['../shared/corpus']);
print(
  'disclosures',
  samples.filter(({ disclosure }) => disclosure),
  'at least 99.5',
);
print(
  'ordinary pages',
  samples.filter(({ disclosure, kind }) => !disclosure && ORDINARY.has(kind)),
  'at most 5',
);
print(
  'other security pages',
  samples.filter(({ disclosure, kind }) => !disclosure && !ORDINARY.has(kind)),
  'at most 60',
);
print(
  'invented disclosures',
  INVENTED.filter(({ disclosure }) => disclosure),
  'all',
);
